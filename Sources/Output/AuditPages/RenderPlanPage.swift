internal import AuditModel
internal import AuditPlanning
public import AuditReports
public import AuditWording

/// An improvement plan as a page to pin to the wall: what to do by when, who does it, what it costs, room to sign.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderPlanPage(_ report: PlanReport, program: String, languages: PageLanguages, font: String?) -> String {
  let page = HTMLPage(
    title: "careaudit · " + Words.Plan.title[languages.main] + " · " + report.plan.facility.id, languages: languages,
    font: font,
    style: EmbeddedFile.planStyle.text)
  return page.document { body in
    body.planHeading(report)
    body.standingDangers(report.dangers)
    for answer in report.answers { body.answer(answer) }
    body.afterwards(report)
    body.choices(report)
    for way in report.ways { body.way(way, heading: "h2") }
    body.timeline(report.timeline)
    body.roles(report.roles)
    body.money(report)
    for (urgency, rows) in report.groups { body.actions(urgency, rows) }
    body.remaining(report)
    if !report.settled.isEmpty {
      body.element("h2", Words.Settled.title)
      body.settledTable(report.settled)
    }
    body.findOut(report)
    body.signatures(report, program)
  }
}

extension Gravity {
  fileprivate var style: String {
    switch self {
    case .good: "good"
    case .poor: "poor"
    case .bad: "bad"
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func planHeading(_ report: PlanReport) {
    element("h1", Words.Plan.title, tail: " — " + report.plan.facility.id)
    element(
      "p", Sentence { report.plan.facility.heading(in: $0) })
    for footing in report.footings {
      element("p") { line in
        line.words(footing.from)
        line.written(" · " + footing.standard)
        if let tailoring = footing.tailoring {
          line.add(" · ")
          line.words(tailoring)
        }
        for told in [footing.score, footing.failed?.sentence] {
          guard let told else { continue }
          line.add("<br>")
          line.words(told)
        }
      }
    }
    for (remark, gravity) in report.remarks { element("p", class: gravity?.style, remark) }
  }

  fileprivate mutating func answer(_ answer: PlanReport.Answer) {
    switch answer {
    case .heading(let sentence): element("h2", sentence)
    case .sum(let sentence): element("p", class: "words", sentence)
    case .line(let sentence, let gravity): element("p", class: gravity?.style, sentence)
    case .list(let sentence, let items):
      element("p", sentence)
      element("ul") { list in
        for item in items { list.element("li", item) }
      }
    case .reason(let reason): self.reason(reason)
    }
  }

  fileprivate mutating func afterwards(_ report: PlanReport) {
    for (standard, score, _) in report.afterwards {
      element("p", class: "stack") { line in
        line.written(standard + " ")
        line.words(score)
      }
    }
  }

  /// Two choices within some money, side by side.
  fileprivate mutating func choices(_ report: PlanReport) {
    guard let told = report.choices else { return }
    element("h2", Words.PlanChoice.title)
    element("table") { table in
      table.element("tr") { row in
        row.element("td")
        for choice in [told.before, told.now] { row.element("th", choice.heading) }
      }
      table.choiceRow(Words.Plan.what, [told.before.actions, told.now.actions])
      table.choiceRow(Words.PlanChoice.stillToPay, [told.before.cost, told.now.cost])
      for (before, now) in zip(told.before.scores, told.now.scores) {
        table.choiceRow(Sentence(same: before.standard), [before.score, now.score])
      }
    }
    for (title, lines) in [(Words.PlanChoice.comesIn, told.comesIn), (Words.PlanChoice.fallsOut, told.fallsOut)] {
      element("p", class: "words", title, tail: " (" + String(lines.count) + ")")
      guard !lines.isEmpty else { continue }
      element("ul") { list in
        for line in lines {
          list.element("li") { item in
            item.words(line.action + Sentence(same: " · ") + line.cost)
            item.element("span", class: "faint", written: " " + line.id)
          }
        }
      }
    }
    element(
      "p", Words.PlanChoice.stays + Words.Common.colon + Words.Plan.actions(count: told.compared.stays.count))
  }

  private mutating func choiceRow(_ title: Sentence, _ cells: [Sentence]) {
    element("tr") { row in
      row.element("th", title)
      for cell in cells { row.element("td", cell) }
    }
  }

  // MARK: Actions

  /// The actions of one urgency as a table with room to tick and sign.
  fileprivate mutating func actions(_ urgency: PlannedAction.Urgency, _ rows: [PlanReport.Row]) {
    element("h2", class: urgency == .danger ? "bad" : nil, urgency.phrase)
    element("table", class: "plan") { table in
      table.element("thead") { head in
        head.element("tr") { line in
          for title in [
            Sentence(same: "№"), Words.Plan.what, Words.Plan.who + Sentence(same: " · ") + Words.Plan.due,
            Words.Plan.tick,
          ] {
            line.element("th", title)
          }
        }
      }
      table.element("tbody") { rest in
        for row in rows { rest.element("tr") { $0.row(row) } }
      }
    }
  }

  private mutating func row(_ row: PlanReport.Row) {
    element("td", class: "number", written: String(row.number))
    element("td") { cell in
      cell.element("p", class: "words stack", row.action)
      for reason in row.reasons { cell.reason(reason) }
      if let proof = row.proof { cell.element("p", class: "faint", Words.Common.proof + Words.Common.colon + proof) }
      if let note = row.note { cell.element("p", Words.Common.note + Words.Common.colon + note) }
      cell.element("p", class: "faint", written: row.id)
      if row.isChosen { cell.element("p", class: "faint", Words.Plan.chosen) }
    }
    element("td") { cell in
      cell.element("p", row.who ?? Words.Plan.noOne)
      cell.element("p", class: "words", row.due)
      if let first = row.firstFound { cell.element("p", class: "faint", first) }
      cell.element("p", row.cost)
      if let spent = row.spent { cell.element("p", spent) }
      cell.element("p", class: "faint", row.worth)
      for alone in row.alone { cell.element("p", class: "good", alone) }
    }
    element("td", class: "faint", row.state ?? Words.Plan.proofSeen)
  }

  private mutating func reason(_ reason: PlanReport.Reason) {
    for line in reason.lines { element("p", class: "faint") { $0.told(line) } }
    for note in reason.notes { element("p", Words.Common.quoted(value: note)) }
  }

  private mutating func told(_ line: PlanReport.Reason.Line) {
    element("strong") { $0.words(line.found) }
    if let label = line.labelBeside { written(" · " + label) }
    for words in [line.level, line.asked, line.basis?.status] {
      guard let words else { continue }
      add(" · ")
      self.words(words)
    }
    if let sources = line.basis?.sources, !sources.isEmpty {
      words(Words.Common.colon)
      written(sources.joined(separator: ", "))
    }
    self.words(Sentence(same: " · ") + line.visit)
  }

  // MARK: By day and by person

  /// A bar from today to each day on which something is due; full and marked where that day is past.
  fileprivate mutating func timeline(_ timeline: [PlanReport.DueDay]) {
    guard !timeline.isEmpty else { return }
    element("h2", Words.Plan.timeline)
    element("table") { table in
      for due in timeline {
        table.element("tr", class: due.isPast ? "late" : nil) { line in
          line.element("th", class: "number", written: due.day.iso)
          line.element("td", due.distance)
          line.element("td", class: "track") { cell in
            cell.add("<div><span style=\"inline-size: \(due.percent)%\"></span></div>")
          }
          line.element("td", written: due.rows.map { String($0) }.joined(separator: ", "))
        }
      }
    }
  }

  fileprivate mutating func roles(_ roles: [(who: Sentence?, rows: [Int], cost: Sentence)]) {
    guard !roles.isEmpty else { return }
    element("h2", Words.Plan.whoDoesWhat)
    element("table") { table in
      for (who, rows, cost) in roles {
        table.element("tr") { line in
          line.element("th", who ?? Words.Plan.noOne)
          line.element("td", written: rows.map { String($0) }.joined(separator: ", "))
          line.element("td", cost)
        }
      }
    }
  }

  /// Each action on which something was spent, and all actions of the kept plan together.
  fileprivate mutating func money(_ report: PlanReport) {
    guard let total = report.moneyTotal else { return }
    element("h2", Words.Plan.moneyTitle)
    moneyTable(report.money, total: total, over: report.plan.terms.months)
  }

  // MARK: What is left

  fileprivate mutating func remaining(_ report: PlanReport) {
    guard let (title, findings) = report.remaining else { return }
    element("h2", title)
    element("table") { table in
      for left in findings {
        table.element("tr") { line in
          line.element("td", class: "faint", written: left.line.label)
          line.element("td") { cell in
            cell.element("p") { line in line.element("strong") { $0.words(left.line.found) } }
            if let asked = left.line.asked { cell.element("p", asked) }
            for note in left.notes { cell.element("p", Words.Common.quoted(value: note)) }
          }
          line.element("td", left.line.level)
          if let takes = left.takes { line.element("td", takes) }
        }
      }
    }
  }

  fileprivate mutating func findOut(_ report: PlanReport) {
    guard !report.toFindOut.isEmpty else { return }
    element("h2", Words.Plan.findOut, tail: " (" + String(report.toFindOut.count) + ")")
    element("table") { table in
      for (name, level, question) in report.toFindOut {
        table.element("tr") { line in
          line.element("td", class: "tick", written: "☐")
          line.element("td", question)
          line.element("td", class: "faint") { cell in
            cell.words(name)
            cell.add(" · ")
            cell.words(level)
          }
        }
      }
    }
  }

  fileprivate mutating func signatures(_ report: PlanReport, _ program: String) {
    if let closing = report.closing { element("p", class: "faint", closing) }
    if !report.earlierChoices.isEmpty {
      element("p", class: "faint", Words.PlanChoice.earlier + Words.Common.bareColon)
      element("ul", class: "faint") { list in for choice in report.earlierChoices { list.element("li", choice) } }
    }
    element("h2", Words.Plan.signatures)
    element("table", class: "signs") { table in
      table.element("tr") { line in
        for who in [Words.Plan.manager, Words.Plan.inspector] {
          line.element("td", who + Sentence(same: " · ") + Words.Common.date + Words.Common.bareColon)
        }
      }
    }
    element("p", class: "faint", written: program + " · " + report.today.iso)
  }
}
