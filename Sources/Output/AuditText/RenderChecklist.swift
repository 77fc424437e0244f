public import AuditAsking
public import AuditModel
internal import AuditWording

/// A checklist as plain text, to print or to read from.
public func renderChecklist(
  _ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue, style: PageStyle
) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(ChecklistPhrases.title[language] + " — " + facility.id, .strong)
  page.line(checklist.summary[language])
  page.line(checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", "), hanging: 2, .faint)
  if language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
  if !checklist.measures.isEmpty {
    page.blank()
    page.line(ChecklistPhrases.measures[language], .strong)
    for item in checklist.measures {
      let measure = measures.measures[item.measure]
      page.entry("[      ]", measure.label(in: language) + " · " + measure.id, indent: 2, labelWidth: 10)
    }
  }
  if !checklist.services.isEmpty {
    page.blank()
    page.line(ChecklistPhrases.services[language], .strong)
    for service in checklist.services {
      page.entry("[ ]", service.phrase[language] + " · " + service.word, indent: 2, labelWidth: 5)
    }
  }
  for stop in WalkStop.allCases {
    let questions = checklist.questions(at: stop)
    guard !questions.isEmpty else { continue }
    page.blank()
    page.line(stop.phrase[language] + " (" + String(questions.count) + ")", .strong)
    for question in questions { show(question, on: &page, language) }
  }
  return page.text
}

private func show(_ question: Checklist.Question, on page: inout TextPage, _ language: Language) {
  let criterion = question.criterion
  page.entry(
    "[ ]", criterion.question(in: language), indent: 2, labelWidth: 5, question.level == .critical ? .bad : nil)
  var facts = [question.level.phrase[language], question.standard.id + "/" + criterion.id]
  if case .sample(let atLeast, _) = criterion.answer {
    facts.append(Phrases.atLeastLooked[language] + " " + String(atLeast))
  }
  if !question.voices.isEmpty {
    facts.append(
      Phrases.mustHear[language] + ": " + question.voices.words.map { $0.phrase[language] }.joined(separator: ", "))
  }
  if !question.decidesToo.isEmpty {
    facts.append(
      ChecklistPhrases.decidesToo[language] + " "
        + question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }.joined(separator: ", "))
  }
  page.line(facts.joined(separator: " · "), indent: 7, hanging: 9, .faint)
}
