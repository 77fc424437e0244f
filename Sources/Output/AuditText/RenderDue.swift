internal import AuditDesk
public import AuditModel
public import AuditPlanning
public import AuditWording
internal import TextFitting

/// The heading of the page of `careaudit due`.
public func renderDueHeading(on day: CalendarDay, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  page.line(DuePhrases.title[style.language] + " — " + day.iso, .strong)
  if style.language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
  page.blank()
  return page.text
}

/// What is due at one facility.
public func renderDue(_ report: DueReport, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(report.facility.heading(in: language), hanging: 2, .strong)
  if report.cycles.isEmpty { page.line(DuePhrases.noCycle[language], indent: 2, .faint) }
  let never = report.cycles.filter { $0.state == .neverInspected }
  for cycle in report.cycles where cycle.state != .neverInspected {
    let tone: TextPage.Tone? = cycle.isUrgent ? .bad : cycle.state == .upToDate ? .good : .poor
    page.line(cycle.standard.id + ": " + cycle.sentence(on: report.today)[language], indent: 2, hanging: 4, tone)
    page.line(cycle.reasons(on: report.today)[language], indent: 4, hanging: 6, .faint)
  }
  if let one = never.first {
    page.line(
      one.sentence(on: report.today)[language] + ": " + never.map { $0.standard.id }.joined(separator: ", "), indent: 2,
      hanging: 4, .bad)
  }
  if !report.actions.isEmpty {
    page.line(DuePhrases.actions[language] + ":", indent: 2)
    for action in report.actions {
      page.line(
        action.due.sentence(asOf: report.today)[language] + " · " + action.action[language]
          + (action.by.map { " · " + rolePhrase($0)[language] } ?? "") + " · " + action.id, indent: 4, hanging: 6,
        action.due < report.today ? .bad : nil)
    }
  }
  if !report.later.isEmpty {
    page.line(DuePhrases.later.text(report.later.count, language), indent: 2, .faint)
  }
  page.blank()
  return page.text
}

/// How many facilities stand where, most urgent first; each facility counts where it is worst.
public func renderDueTotals(_ states: [CycleStanding.State], style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(DuePhrases.totals[language] + ": " + Phrases.facilities.text(states.count, language), .strong)
  for state in CycleStanding.State.allCases {
    let count = states.count { $0 == state }
    if count > 0 { page.entry(String(count).paddedLeft(to: 4), state.phrase[language], indent: 2, labelWidth: 6) }
  }
  return page.text
}
