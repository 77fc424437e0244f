internal import AuditModel
internal import DataReading
internal import InputProblems

/// The questionnaire for those who live in a place, from the root of its file; nil where it has errors.
///
/// - Parameters:
///   - expectedID: what its file is called, without `.yaml`; nil: that may differ.
///   - log: gets what is wrong with it.
func loadQuestionnaire(_ root: YAMLNode, expectedID: String?, log: ProblemLog) -> Questionnaire? {
  let (languages, translations) = loadTranslations(of: root, as: Forms.questionnaire, log: log)
  guard let top = MappingReader(root, as: Forms.questionnaire, key: "questionnaire", log: log, languages: languages)
  else { return nil }
  let id = top.required("questionnaire").flatMap { top.identifier($0, key: "questionnaire") }
  if let id, let expectedID, id != expectedID {
    log.error(.nameMismatch(written: id, expected: expectedID), at: top.value("questionnaire")!)
  }
  let revision = top.required("revision").flatMap { top.wholeNumber($0, key: "revision", from: 1) }
  let title = top.expected("title").flatMap { top.localized($0, key: "title") }
  let sources = top.sources()
  let consent = top.required("consent").flatMap { top.localized($0, key: "consent") }
  let childConsent = top.localized("consent-child")
  let danger = top.required("danger").flatMap { top.localized($0, key: "danger") }
  let limits = top.required("limits") == nil ? [] : top.list("limits") ?? []
  let questions = top.required("questions") == nil ? [] : top.list("questions") ?? []
  if questions.count > Questionnaire.mostQuestions {
    log.error(
      .tooMany(key: "questions", limit: Questionnaire.mostQuestions), at: questions[Questionnaire.mostQuestions])
  }
  let told = limits.compactMap { top.localized($0, key: "limits") }
  let loaded = loadQuestions(questions, in: top, sources: sources.map(\.id))
  top.finish()
  guard !log.hasErrors, let id, let revision, let consent, let danger else { return nil }
  return Questionnaire(
    id: id, revision: revision, file: root.document.name, title: title, translations: translations, sources: sources,
    consent: Questionnaire.Wording(adults: consent, children: childConsent), danger: danger, limits: told,
    questions: loaded)
}

private func loadQuestions(_ nodes: [YAMLNode], in top: MappingReader, sources: [String])
  -> [Questionnaire.Question]
{
  let log = top.log
  var lines: [String: Int32] = [:]
  return nodes.compactMap { node in
    guard let fields = MappingReader(node, as: Forms.question, key: "questions", log: log, languages: top.languages)
    else { return nil }
    defer { fields.finish() }
    let picture: QuestionPicture? = fields.word("picture")
    let groups: WordSet<ResidentGroup> = fields.wordSet("for") ?? WordSet(ResidentGroup.allCases)
    let text = fields.required("text").flatMap { fields.localized($0, key: "text") }
    let childText = fields.localized("text-child")
    let criteria = fields.expected("criteria").map { fields.criterionNames($0, key: "criteria") } ?? []
    let basis = fields.basis(citing: Set(sources), sources)
    guard let idNode = fields.required("id"), let id = fields.identifier(idNode, key: "id"), let text else {
      return nil
    }
    if let first = lines[id] {
      log.error(.duplicateIdentifier(id, firstLine: first), at: idNode)
      return nil
    }
    lines[id] = idNode.line
    return Questionnaire.Question(
      id: id, picture: picture, wording: Questionnaire.Wording(adults: text, children: childText), groups: groups,
      criteria: criteria.map(\.text), criteriaPlaces: criteria.map(\.place), basis: basis)
  }
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
