internal import AuditModel
public import AuditReports
internal import AuditWording
internal import TextFitting

/// What is due at facilities: how many are how urgent, these with the most urgent first, then how many stand where.
public func renderDue(_ list: DueList, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(Words.Due.title[language] + " — " + list.today.iso, .strong)
  if let note = language.draftNote { page.line(note[language], .faint) }
  page.line(Words.Common.facilities(count: list.reports.count)[language])
  if !list.endangered.isEmpty { add(list.endangered.count, Words.Danger.heading, to: &page, language) }
  for group in list.groups { add(group.members.count, group.heading, to: &page, language) }
  page.blank()
  if !list.endangered.isEmpty {
    page.line("!! " + Words.Danger.heading[language] + " (\(list.endangered.count))", .bad)
    for report in list.endangered {
      page.line(report.facility.heading(in: language), hanging: 2, .strong)
      for danger in report.dangers.standing { page.add(danger, language, indent: 2) }
      page.blank()
    }
  }
  for group in list.groups {
    page.line("== " + group.heading[language] + " (\(group.members.count))", .strong)
    let width = group.members.map(\.facility.id.count).max() ?? 0
    if group.isBrief { for member in group.members { add(brief: member, width: width, to: &page, language) } }
    page.blank()
    if !group.isBrief { for member in group.members { add(member, to: &page, language) } }
  }
  page.line(
    Words.Common.totals[language] + Words.Common.colon[language]
      + Words.Common.facilities(count: list.totals.facilities)[language], .strong)
  for (count, phrase) in list.totals.counts { add(count, phrase, to: &page, language) }
  if let note = list.note { page.line(note[language], .faint) }
  return page.text
}

private func add(_ count: Int, _ what: Sentence, to page: inout TextPage, _ language: Language) {
  page.entry(String(count).paddedLeft(to: 4), what[language], indent: 2, labelWidth: 6)
}

/// Id, day, how late or how soon, and the rest, in one line that is not broken.
///
/// - Parameter width: of the ids.
private func add(brief report: DueReport, width: Int, to page: inout TextPage, _ language: Language) {
  let distance = report.distance.map { $0[language].padded(to: 15) } ?? ""
  let line =
    report.facility.id.padded(to: width + 2) + (report.day?.iso ?? "").padded(to: 12) + distance
    + report.facts.map { $0[language] }.joined(separator: " · ")
  page.raw("  " + line.printable)
}

private func add(_ report: DueReport, to page: inout TextPage, _ language: Language) {
  page.line(report.facility.heading(in: language), hanging: 2, .strong)
  if let noCycle = report.noCycle { page.line(noCycle[language], indent: 2, .faint) }
  for cycle in report.toldCycles {
    page.line(cycle.sentence[language], indent: 2, hanging: 4, TextPage.Tone(cycle.gravity))
    if let reasons = cycle.reasons { page.line(reasons[language], indent: 4, hanging: 6, .faint) }
  }
  let actions = report.toldActions
  if !actions.isEmpty { page.line(Words.Due.actions[language] + Words.Common.bareColon[language], indent: 2) }
  for action in actions {
    page.line(
      action.facts.map { $0[language] }.joined(separator: " · "), indent: 4, hanging: 6,
      TextPage.Tone(action.gravity))
  }
  if let later = report.later { page.line(later[language], indent: 2, .faint) }
  page.blank()
}
