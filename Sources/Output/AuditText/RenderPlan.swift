public import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditWording

/// An improvement plan as text.
public func renderPlan(_ report: PlanReport, style: PageStyle) -> String {
  var page = PlanTextPage(report: report, style: style)
  return page.render()
}

private struct PlanTextPage {
  let report: PlanReport
  let language: Language
  var page: TextPage

  init(report: PlanReport, style: PageStyle) {
    self.report = report
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    heading()
    page.add(report.dangers, language, indent: 2)
    page.blank()
    for answer in report.answers { self.answer(answer) }
    for (standard, score, gravity) in report.afterwards {
      page.line(standard + " " + score[language], indent: 2, hanging: 4, TextPage.Tone(gravity))
    }
    choices()
    for way in report.ways {
      page.blank()
      page.way(way, language)
    }
    timeline()
    roles()
    if let total = report.moneyTotal {
      heading(Words.Plan.moneyTitle)
      page.money(report.money, total: total, over: report.plan.terms.months, language)
    }
    for (urgency, rows) in report.groups {
      heading(urgency.phrase, urgency == .danger ? .bad : .strong)
      for row in rows { self.row(row) }
    }
    remaining()
    if !report.settled.isEmpty {
      heading(Words.Settled.title)
      for action in report.settled { page.settled(action, language) }
    }
    findOut()
    keeping()
    return page.text
  }

  private mutating func heading() {
    page.line(
      Words.Plan.title[language] + " — " + report.plan.facility.heading(in: language) + " — " + report.today.iso,
      hanging: 2, .strong)
    if let note = language.draftNote { page.line(note[language], .faint) }
    for footing in report.footings {
      page.line(
        footing.from[language] + " · " + footing.standard,
        indent: 2, hanging: 4)
      if let tailoring = footing.tailoring { page.line(tailoring[language], indent: 4, .faint) }
      page.line(footing.score[language], indent: 4, hanging: 6, TextPage.Tone(footing.gravity))
      if let (failed, gravity) = footing.failed {
        page.line(failed[language], indent: 4, hanging: 6, TextPage.Tone(gravity))
      }
    }
    for (remark, gravity) in report.remarks {
      page.line(remark[language], indent: 2, hanging: 4, TextPage.Tone(gravity))
    }
  }

  private mutating func heading(_ sentence: Sentence, _ tone: TextPage.Tone = .strong) {
    page.blank()
    page.line(sentence[language], tone)
  }

  // MARK: What was asked

  private mutating func answer(_ answer: PlanReport.Answer) {
    switch answer {
    case .heading(let sentence), .sum(let sentence): page.line(sentence[language], hanging: 2, .strong)
    case .line(let sentence, let gravity): page.line(sentence[language], indent: 2, hanging: 4, TextPage.Tone(gravity))
    case .list(let sentence, let items):
      page.line(sentence[language], indent: 2, hanging: 4)
      for item in items { page.line("· " + item[language], indent: 4, hanging: 6) }
    case .reason(let reason): self.reason(reason)
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
  private func list(_ numbers: [Int]) -> String { list(numbers.map { String($0) }) }

  // MARK: Actions

  private mutating func row(_ row: PlanReport.Row) {
    page.entry(String(row.number) + ".", row.action[language], indent: 1, labelWidth: 4, .strong)
    let facts = [row.who, row.due, row.firstFound, row.cost, row.spent, row.worth].compactMap { $0?[language] }
    page.line(facts.joined(separator: " · "), indent: 5, hanging: 7)
    for alone in row.alone { page.line(alone[language], indent: 5, hanging: 7, .good) }
    for reason in row.reasons { self.reason(reason) }
    if let proof = row.proof {
      page.line(
        Words.Common.proof[language] + Words.Common.colon[language] + proof[language], indent: 5, hanging: 7, .faint)
    }
    let state = [row.id, row.status?[language], row.isChosen ? Words.Plan.chosen[language] : nil].compactMap { $0 }
    page.line(state.joined(separator: " · "), indent: 5, hanging: 7, .faint)
    if let remark = row.remark { page.line(remark[language], indent: 5, hanging: 7) }
    if let note = row.note { self.note(note, indent: 5) }
  }

  private mutating func note(_ note: Sentence, indent: Int) {
    page.line(
      Words.Common.note[language] + Words.Common.colon[language] + note[language], indent: indent, hanging: indent + 2)
  }

  private mutating func reason(_ reason: PlanReport.Reason) {
    for line in reason.lines {
      page.line(told(line), indent: 5, hanging: 7)
      if let asked = line.asked { page.line(asked[language], indent: 7, hanging: 9) }
      page.line(basis(of: line) + line.visit[language], indent: 7, hanging: 9, .faint)
    }
    for note in reason.notes { self.note(note, indent: 7) }
  }

  private func basis(of line: PlanReport.Reason.Line) -> String {
    line.basis.map { status, sources in
      status[language] + (sources.isEmpty ? "" : Words.Common.colon[language] + list(sources)) + " · "
    } ?? ""
  }

  private func told(_ line: PlanReport.Reason.Line) -> String {
    [line.level[language], line.found[language], line.labelBeside].compactMap { $0 }.joined(separator: " · ")
  }

  private mutating func choices() {
    guard let told = report.choices else { return }
    heading(Words.PlanChoice.title)
    for choice in [told.before, told.now] {
      page.line(choice.heading[language], indent: 2, hanging: 4, .strong)
      page.line(
        choice.actions[language] + " · " + Words.PlanChoice.stillToPay[language] + " " + choice.cost[language],
        indent: 4,
        hanging: 6)
      for (standard, score) in choice.scores { page.line(standard + " " + score[language], indent: 4, hanging: 6) }
    }
    for (title, lines) in [(Words.PlanChoice.comesIn, told.comesIn), (Words.PlanChoice.fallsOut, told.fallsOut)] {
      page.line(title[language] + " (" + String(lines.count) + ")", indent: 2)
      for line in lines {
        page.line("· " + line.action[language] + " · " + line.cost[language] + " · " + line.id, indent: 4, hanging: 6)
      }
    }
    page.line(
      Words.PlanChoice.stays[language] + Words.Common.colon[language]
        + Words.Plan.actions(count: told.compared.stays.count)[language],
      indent: 2)
  }

  // MARK: What follows

  private mutating func timeline() {
    guard !report.timeline.isEmpty else { return }
    heading(Words.Plan.timeline)
    for due in report.timeline {
      page.line(
        due.day.iso + " (" + due.distance[language] + ")" + Words.Common.colon[language] + list(due.rows), indent: 2,
        hanging: 4,
        due.isPast ? .bad : nil)
    }
  }

  private mutating func roles() {
    guard !report.roles.isEmpty else { return }
    heading(Words.Plan.whoDoesWhat)
    for (who, rows, cost) in report.roles {
      page.line(
        (who ?? Words.Plan.noOne)[language] + Words.Common.colon[language] + list(rows) + " · " + cost[language],
        indent: 2, hanging: 4)
    }
  }

  private mutating func remaining() {
    guard let (title, findings) = report.remaining else { return }
    heading(title)
    for left in findings {
      page.line(
        [told(left.line), left.takes?[language]].compactMap { $0 }.joined(separator: " · "), indent: 2, hanging: 4)
      if let asked = left.line.asked { page.line(asked[language], indent: 4, hanging: 6) }
      for note in left.notes { self.note(note, indent: 4) }
    }
  }

  private mutating func findOut() {
    guard !report.toFindOut.isEmpty else { return }
    page.blank()
    page.line(Words.Plan.findOut[language] + " (" + String(report.toFindOut.count) + ")", .strong)
    for (name, level, question) in report.toFindOut {
      page.line(
        Mark.open + " " + name[language] + " · " + level[language] + " · " + question[language], indent: 2, hanging: 4)
    }
  }

  private mutating func keeping() {
    page.blank()
    if !report.earlierChoices.isEmpty {
      page.line(Words.PlanChoice.earlier[language] + Words.Common.bareColon[language], .faint)
      for choice in report.earlierChoices { page.line("· " + choice[language], indent: 2, hanging: 4, .faint) }
    }
    if let closing = report.closing { page.line(closing[language], hanging: 2, .faint) }
    switch report.keeping {
    case .notKept(let sentence), .unchanged(let sentence): page.line(sentence[language], .faint)
    case .changed(let sentence, let changes):
      page.line(sentence[language] + Words.Common.bareColon[language], .strong)
      for (change, gravity) in changes {
        page.line("· " + change[language], indent: 2, hanging: 4, TextPage.Tone(gravity))
      }
    }
  }
}

/// One action of a kept plan as text.
public func renderPlanEntry(_ entry: ActionPlan.Entry, on today: CalendarDay, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  let language = style.language
  page.line(entry.id, .strong)
  page.line(entry.action[language], indent: 2)
  page.line(Words.Plan.status[language] + Words.Common.colon[language] + entry.status.phrase[language], indent: 2)
  for spending in entry.spent {
    page.line(PlanPhrases.spent(spending)[language], indent: 2)
  }
  if let remark = entry.remark(on: today) { page.line(remark[language], indent: 2, hanging: 4) }
  return page.text
}
