internal import AuditModel
public import AuditReports
internal import AuditWording

/// A checklist as plain text, to print or to read from.
public func renderChecklist(_ checklist: ChecklistReport, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(Words.Checklist.title[language] + " — " + checklist.facility, .strong)
  page.line(checklist.summary[language])
  page.line(checklist.standards, hanging: 2, .faint)
  for remark in checklist.remarks { page.line(remark[language], .strong) }
  if let note = language.draftNote { page.line(note[language], .faint) }
  if let dangers = checklist.dangers, dangers.isPressing {
    page.blank()
    page.add(dangers, language)
    page.line(Words.Danger.knownStand[language], indent: 2, hanging: 2)
  }
  for (title, entries) in checklist.sections {
    page.blank()
    let hasQuestions = entries.contains { if case .question = $0 { true } else { false } }
    page.line(title[language] + (hasQuestions ? " (" + String(entries.count) + ")" : ""), .strong)
    for entry in entries {
      switch entry {
      case .counted(let name, let id):
        page.entry("[      ]", name[language] + " · " + id, indent: 2, labelWidth: 10)
      case .service(let name, let id): page.entry("[ ]", name[language] + " · " + id, indent: 2, labelWidth: 5)
      case .question(let question): show(question, on: &page, language)
      }
    }
  }
  return page.text
}

private func show(_ question: ChecklistReport.Question, on page: inout TextPage, _ language: Language) {
  page.entry(
    "[ ]", question.sentence[language], indent: 2, labelWidth: 5, question.level == .critical ? .bad : nil)
  if let requirement = question.requirement { page.line(requirement[language], indent: 7, hanging: 9) }
  for line in question.found { page.line(line[language], indent: 7, hanging: 9, .poor) }
  var facts = [question.level.phrase[language], question.title?[language], question.id].compactMap { $0 }
  if let atLeast = question.atLeast { facts.append(Words.Common.atLeastLooked[language] + " " + String(atLeast)) }
  if !question.voices.isEmpty {
    facts.append(
      Words.Common.mustHear[language] + Words.Common.colon[language]
        + question.voices.map { $0[language] }.joined(separator: Words.List.comma[language]))
  }
  if !question.decidesToo.isEmpty {
    facts.append(Words.Checklist.decidesToo[language] + " " + question.decidesToo.joined(separator: ", "))
  }
  if let basis = question.basis { facts.append(basis[language]) }
  page.line(facts.joined(separator: " · "), indent: 7, hanging: 9, .faint)
}
