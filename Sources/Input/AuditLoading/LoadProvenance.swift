internal import AuditModel
internal import DataReading
internal import InputProblems

// What standards and the questionnaire say alike: what they rest on, and in which languages they stand.

extension MappingReader {
  /// A basis; nil, with a warning, where it is missing, and where it says no status.
  ///
  /// - Parameters:
  ///   - sources: the ids that it may cite.
  ///   - names: the same in their order, to name the nearest.
  func basis(_ key: Key, citing sources: Set<String>, _ names: [String]) -> Basis? {
    guard let node = expected(key), let mapping = MappingReader<Schemas.BasisKey>(node, key: key.rawValue, log: log)
    else { return nil }
    defer { mapping.finish() }
    var status: BasisStatus?
    var cited: [String] = []
    var (article, note): (LocalizedText?, LocalizedText?)
    var compared: CalendarDay?
    for key in Schemas.BasisKey.allCases {
      switch key {
      case .status: status = mapping.required(key, mapping.word)
      case .source:
        guard let node = mapping.value(key) else { break }
        cited = mapping.oneOrMore(node, key: key.rawValue).compactMap { item in
          guard let id = mapping.text(item, key: key.rawValue) else { return nil }
          if !sources.contains(id) {
            log.error(.audit(.unknownIdentifier(id, .source, nearest: log.nearest(to: id, among: names))), at: item)
          }
          return id
        }
      case .article: article = mapping.anyLanguage(key)?.inShownDigits
      case .compared: compared = mapping.date(key)
      case .note: note = mapping.anyLanguage(key)?.inShownDigits
      }
    }
    return status.map { Basis(status: $0, sources: cited, article: article, compared: compared, note: note) }
  }

  /// The names of criteria, as `standard/criterion`, each with the place where it stands.
  func criterionNames(_ key: Key) -> [(text: String, place: Place)] {
    guard let node = value(key) else { return [] }
    return oneOrMore(node, key: key.rawValue).compactMap { item in
      guard let text = text(item, key: key.rawValue) else { return nil }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        log.error(.unreadableValue(text, key: key.rawValue, expected: .equalsReference), at: item)
        return nil
      }
      return (text, item.place)
    }
  }
}

/// The languages that each text of a file must have, and where each translation stands; none where the file names none.
func loadTranslations(_ node: YAMLNode?, log: ProblemLog) -> (
  languages: [Language], translations: [(language: Language, status: TranslationStatus)]
) {
  guard let node, node.kind == .mapping else { return ([], []) }
  var languages: [Language] = [.english]
  var translations: [(language: Language, status: TranslationStatus)] = []
  for (keyNode, value) in node.pairs {
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
