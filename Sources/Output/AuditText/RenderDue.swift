internal import AuditDesk
public import AuditModel
internal import AuditPlanning
public import AuditWording
internal import TextFitting

/// What is due: how many facilities are how urgent, then these with the most urgent first, then how many stand where.
///
/// - Parameters:
///   - soon: how many days ahead something is soon due.
///   - isBrief: gives each facility one line.
public func renderDue(_ reports: [DueReport], on day: CalendarDay, soon: Int, isBrief: Bool, style: PageStyle) -> String
{
  let language = style.language
  let last = day.adding(days: soon)
  let groups = FacilityDue.Urgency.allCases.map { urgency in
    (urgency, reports.filter { $0.urgency == urgency }.sorted { isBefore($0, $1) })
  }.filter { !$0.1.isEmpty }
  var page = TextPage(isColoured: style.isColoured)
  page.line(DuePhrases.title[language] + " — " + day.iso, .strong)
  if language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
  page.line(Phrases.facilities.text(reports.count, language))
  for (urgency, members) in groups {
    page.entry(
      String(members.count).paddedLeft(to: 4), DuePhrases.heading(urgency, by: last)[language], indent: 2, labelWidth: 6
    )
  }
  page.blank()
  var text = page.text
  for (urgency, members) in groups {
    var heading = TextPage(isColoured: style.isColoured)
    heading.line(
      "== " + DuePhrases.heading(urgency, by: last)[language] + " (\(members.count))", .strong)
    if isBrief || urgency == .closed {
      let width = members.map { $0.facility.id.count }.max() ?? 0
      for member in members { heading.raw("  " + briefLine(member, on: day, width: width, language)) }
    }
    heading.blank()
    text += heading.text
    if !isBrief, urgency != .closed { for member in members { text += renderDue(member, style: style) } }
  }
  return text + renderDueTotals(reports.filter { $0.urgency != .closed }.map(\.worstState), style: style)
}

private func isBefore(_ one: DueReport, _ other: DueReport) -> Bool {
  let (left, right) = (one.day?.iso ?? "9999", other.day?.iso ?? "9999")
  return left != right ? left < right : one.facility.id < other.facility.id
}

/// Id, day, how late or how soon, what, and where it is if that may be told.
private func briefLine(_ report: DueReport, on day: CalendarDay, width: Int, _ language: Language) -> String {
  let facility = report.facility
  var parts = [report.inBrief[language]]
  if facility.location == .open {
    if let name = facility.name { parts.append(name[language]) }
    if let province = facility.province { parts.append(province.phrase[language]) }
  } else {
    parts.append(Phrases.confidential[language])
  }
  let left = report.day.map { DuePhrases.daysLeft(day.days(until: $0))[language] } ?? ""
  return facility.id.padded(to: width + 2) + (report.day?.iso ?? "").padded(to: 12)
    + (report.urgency == .closed ? "" : left.padded(to: 15)) + parts.joined(separator: " · ")
}

/// What is due at one facility.
private func renderDue(_ report: DueReport, style: PageStyle) -> String {
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
private func renderDueTotals(_ states: [CycleStanding.State], style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(DuePhrases.totals[language] + ": " + Phrases.facilities.text(states.count, language), .strong)
  for state in CycleStanding.State.allCases {
    let count = states.count { $0 == state }
    if count > 0 { page.entry(String(count).paddedLeft(to: 4), state.phrase[language], indent: 2, labelWidth: 6) }
  }
  return page.text
}
