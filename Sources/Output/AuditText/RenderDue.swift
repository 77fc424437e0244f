internal import AuditDesk
public import AuditModel
public import AuditReports
internal import AuditWording
internal import TextFitting

/// What is due at facilities, and how many of them stand where.
public func renderDue(_ reports: [DueReport], _ totals: DueTotals, on day: CalendarDay, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(Words.Due.title[language] + " — " + day.iso, .strong)
  if let note = language.draftNote { page.line(note[language], .faint) }
  page.blank()
  for report in reports { add(report, to: &page, language) }
  page.line(Words.Common.totals[language] + ": " + Words.Common.facilities(count: totals.facilities)[language], .strong)
  for (count, phrase) in totals.counts {
    page.entry(String(count).paddedLeft(to: 4), phrase[language], indent: 2, labelWidth: 6)
  }
  return page.text
}

private func add(_ report: DueReport, to page: inout TextPage, _ language: Language) {
  page.line(report.facility.heading(in: language), hanging: 2, .strong)
  if let noCycle = report.noCycle { page.line(noCycle[language], indent: 2, .faint) }
  for cycle in report.toldCycles {
    page.line(cycle.sentence[language], indent: 2, hanging: 4, TextPage.Tone(cycle.gravity))
    if let reasons = cycle.reasons { page.line(reasons[language], indent: 4, hanging: 6, .faint) }
  }
  let actions = report.toldActions
  if !actions.isEmpty { page.line(Words.Due.actions[language] + ":", indent: 2) }
  for action in actions {
    page.line(
      action.facts.map { $0[language] }.joined(separator: " · "), indent: 4, hanging: 6,
      TextPage.Tone(action.gravity))
  }
  if let later = report.later { page.line(later[language], indent: 2, .faint) }
  page.blank()
}
