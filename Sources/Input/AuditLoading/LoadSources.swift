internal import AuditModel
internal import DataReading
internal import InputProblems

// What standards and the questionnaire say alike: where it comes from, how well it is known, and in which languages it stands.

extension MappingReader {
  /// The `sources`, each once.
  func sources() -> [Source] {
    var lines: [String: Int32] = [:]
    return (list("sources") ?? []).compactMap { node in
      guard let source = MappingReader(node, as: Forms.source, key: "sources", log: log) else { return nil }
      defer { source.finish() }
      let title = source.expected("title").flatMap { source.anyLanguage($0, key: "title") }
      let url = source.text("url")
      let extent: SourceExtent? = source.word("extent")
      guard let idNode = source.required("id"), let id = source.identifier(idNode, key: "id") else { return nil }
      if let first = lines[id] {
        log.error(.duplicateIdentifier(id, firstLine: first), at: idNode)
        return nil
      }
      lines[id] = idNode.line
      return Source(id: id, title: title, url: url, extent: extent)
    }
  }

  /// The `basis`; nil where it is missing or says no status.
  ///
  /// - Parameters:
  ///   - sources: the ids that it may cite.
  ///   - names: the same in their order, to name the nearest.
  func basis(citing sources: Set<String>, _ names: [String]) -> Basis? {
    guard let node = expected("basis"), let mapping = MappingReader(node, as: Forms.basis, key: "basis", log: log)
    else { return nil }
    defer { mapping.finish() }
    let status: BasisStatus? = mapping.required("status").flatMap { mapping.word($0, key: "status") }
    var cited: [String] = []
    if let node = mapping.value("source") {
      for item in mapping.oneOrMore(node, key: "source") {
        guard let id = mapping.text(item, key: "source") else { continue }
        if !sources.contains(id) {
          log.error(.audit(.unknownIdentifier(id, .source, nearest: log.nearest(to: id, among: names))), at: item)
        }
        cited.append(id)
      }
    }
    let note = mapping.anyLanguage("note")
    return status.map { Basis(status: $0, sources: cited, note: note) }
  }

  /// The names of criteria under a key, as `standard/criterion`, each with the place where it stands.
  func criterionNames(_ node: YAMLNode, key: String) -> [(text: String, place: Place)] {
    oneOrMore(node, key: key).compactMap { item in
      guard let text = text(item, key: key) else { return nil }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        log.error(.unreadableValue(text, key: key, expected: .equalsReference), at: item)
        return nil
      }
      return (text, item.place)
    }
  }
}

/// The languages that each text of a file must have, and where each translation stands; no language where the file names none.
func loadTranslations(of root: YAMLNode, as form: MappingForm, log: ProblemLog) -> (
  languages: [Language], translations: [(language: Language, status: TranslationStatus)]
) {
  guard let probe = MappingReader(root, as: form, key: form.name, log: ProblemLog())?.value("translation"),
    probe.kind == .mapping
  else { return ([], []) }
  var languages: [Language] = [.english]
  var translations: [(language: Language, status: TranslationStatus)] = []
  for (keyNode, value) in probe.pairs {
    let tag = keyNode.string ?? ""
    guard let language = Language(tag: tag) else {
      let known = Language.allCases.map(\.tag)
      log.error(.unknownWord(tag, key: "translation", known: known, nearest: nil), at: keyNode)
      continue
    }
    if !languages.contains(language) { languages.append(language) }
    guard let status = TranslationStatus(word: value.string ?? "") else {
      log.error(.unknownWord(value.string ?? "", key: tag, known: TranslationStatus.words, nearest: nil), at: value)
      continue
    }
    translations.append((language, status))
  }
  return (languages, translations)
}
