internal import AuditModel
internal import DataReading
internal import InputProblems

/// The questionnaire for those who live in a place, from the root of its file; nil where it has errors.
///
/// - Parameters:
///   - expectedID: what its file is called, without `.yaml`; nil: that may differ.
///   - log: gets what is wrong with it.
func loadQuestionnaire(_ root: YAMLNode, expectedID: String?, log: ProblemLog) -> Questionnaire? {
  let probe = MappingReader<Schemas.QuestionnaireKey>(root, key: "questionnaire", log: ProblemLog())
  let (languages, translations) = loadTranslations(probe?.value(.translation), log: log)
  guard
    let top = MappingReader<Schemas.QuestionnaireKey>(root, key: "questionnaire", log: log, languages: languages)
  else { return nil }
  var (id, revision): (String?, Int64?)
  var (title, consent, childConsent, danger): (LocalizedText?, LocalizedText?, LocalizedText?, LocalizedText?)
  var sources: [Source] = []
  var limits: [LocalizedText] = []
  var questions: [Questionnaire.Question] = []
  for key in Schemas.QuestionnaireKey.allCases {
    switch key {
    case .questionnaire:
      id = top.required(key, { top.identifier($0, key: $1) })
      if let id, let expectedID, id != expectedID {
        log.error(.nameMismatch(written: id, expected: expectedID), at: top.value(key)!)
      }
    case .revision: revision = top.required(key) { top.wholeNumber($0, key: $1, from: 1) }
    case .title: title = top.expected(key, top.localized)
    // It came before the texts.
    case .translation: break
    case .sources: sources = loadSources(top.list(key) ?? [], log: log)
    case .consent: consent = top.required(key, top.localized)
    case .consentChild: childConsent = top.localized(key)
    case .danger: danger = top.required(key, top.localized)
    case .limits:
      guard top.required(key) != nil else { break }
      limits = (top.list(key) ?? []).compactMap { top.localized($0, key: key.rawValue) }
    case .questions:
      guard top.required(key) != nil, let nodes = top.list(key) else { break }
      if nodes.count > Questionnaire.mostQuestions {
        let limit = Questionnaire.mostQuestions
        log.error(.tooMany(key: key.rawValue, limit: limit), at: nodes[limit])
      }
      questions = loadQuestions(nodes, in: top, sources: sources.map(\.id))
    }
  }
  top.finish()
  guard !log.hasErrors, let id, let revision, let consent, let danger else { return nil }
  return Questionnaire(
    id: id, revision: revision, file: root.document.name, title: title, translations: translations, sources: sources,
    consent: Questionnaire.Wording(adults: consent, children: childConsent), danger: danger, limits: limits,
    questions: questions)
}

private func loadQuestions(
  _ nodes: [YAMLNode], in top: MappingReader<Schemas.QuestionnaireKey>, sources: [String]
) -> [Questionnaire.Question] {
  var lines: [String: Int32] = [:]
  return nodes.compactMap { node in
    guard
      let fields = MappingReader<Schemas.QuestionKey>(node, key: "questions", log: top.log, languages: top.languages),
      let question = loadQuestion(fields, sources: sources), let idNode = fields.value(.id)
    else { return nil }
    if let first = lines[question.id] {
      top.log.error(.duplicateIdentifier(question.id, firstLine: first), at: idNode)
      return nil
    }
    lines[question.id] = idNode.line
    return question
  }
}

/// Nil where it lacks its id or its words.
private func loadQuestion(_ fields: MappingReader<Schemas.QuestionKey>, sources: [String]) -> Questionnaire.Question? {
  defer { fields.finish() }
  var id: String?
  var picture: QuestionPicture?
  var groups = WordSet(ResidentGroup.allCases)
  var (text, childText): (LocalizedText?, LocalizedText?)
  var criteria: [(text: String, place: Place)] = []
  var basis: Basis?
  for key in Schemas.QuestionKey.allCases {
    switch key {
    case .id: id = fields.required(key, { fields.identifier($0, key: $1) })
    case .picture: picture = fields.word(key)
    case .groups: groups = fields.wordSet(key) ?? groups
    case .text: text = fields.required(key, fields.localized)
    case .textChild: childText = fields.localized(key)
    case .criteria: criteria = fields.expected(key) == nil ? [] : fields.criterionNames(key)
    case .basis: basis = fields.basis(key, citing: Set(sources), sources)
    }
  }
  guard let id, let text else { return nil }
  return Questionnaire.Question(
    id: id, picture: picture, wording: Questionnaire.Wording(adults: text, children: childText), groups: groups,
    criteria: criteria.map(\.text), criteriaPlaces: criteria.map(\.place), basis: basis)
}

/// What a questionnaire says wrongly of criteria, which shows only when all standards are there: it names one that is not there, or
/// that need not hear residents, beside which its answers would never show.
///
/// - Returns: the problems; where one is an error the questionnaire is not used.
func bearingProblems(
  of questionnaire: Questionnaire, in library: StandardLibrary, overlays: [String: TailoringOverlay]
) -> [Problem] {
  let log = ProblemLog()
  for question in questionnaire.questions {
    for (name, place) in zip(question.criteria, question.criteriaPlaces) {
      let parts = name.split(separator: "/").map(String.init)
      guard let standard = library.standard(parts[0]) else {
        if !library.unusable.contains(parts[0]) {
          let nearest = log.nearest(to: parts[0], among: library.standards.map(\.id))
          log.error(
            .audit(.unknownIdentifier(parts[0], .standard, nearest: nearest)), file: questionnaire.file, place: place)
        }
        continue
      }
      if let index = standard.criterionIDs.position(of: parts[1]) {
        if !standard.criteria[index].hear.contains(.resident) {
          log.warning(.written(.needNotHearResidents(name)), file: questionnaire.file, place: place)
        }
      } else if overlays[standard.id]?.tailoring.dropped.contains(where: { $0.criterion == parts[1] }) != true {
        let nearest = log.nearest(to: parts[1], among: standard.criterionIDs.identifiers)
        log.error(
          .audit(.unknownIdentifier(parts[1], .criterion, nearest: nearest)), file: questionnaire.file, place: place)
      }
    }
  }
  return log.problems
}
