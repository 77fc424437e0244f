internal import AuditModel
internal import AuditPlanning
internal import AuditScoring
public import AuditWording

/// An improvement plan as a page to pin to the wall: what to do by when, who does it, what it costs, room to sign.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderPlanPage(_ report: PlanReport, program: String, languages: PageLanguages, font: String?) -> String {
  let page = HTMLPage(
    title: "careaudit · " + PlanPhrases.title[languages == .khmer ? .khmer : .english] + " · "
      + report.plan.facility.id, languages: languages,
    font: font,
    style: EmbeddedFile.planStyle.text)
  return page.document { body in
    var writer = PlanPageWriter(report: report, program: program)
    writer.write(to: &body)
  }
}

private struct PlanPageWriter {
  let report: PlanReport
  let program: String
  var plan: ImprovementPlan { report.plan }

  mutating func write(to body: inout HTMLWriter) {
    heading(&body)
    question(&body)
    timeline(&body)
    byRole(&body)
    for urgency in [PlannedAction.Urgency.danger, .rating, .rest] { actions(urgency, &body) }
    leftOut(&body)
    findOut(&body)
    signatures(&body)
  }

  private func heading(_ body: inout HTMLWriter) {
    body.element("h1", PlanPhrases.title, tail: " — " + plan.facility.id)
    body.element("p", Sentence(plan.facility.heading(in: .english), plan.facility.heading(in: .khmer)))
    for scored in plan.audits {
      let sheet = scored.sheet
      body.element("p") { line in
        line.words(PlanPhrases.from)
        line.add(" " + sheet.date.iso + " ")
        line.words(sheet.kind.phrase)
        line.written(" · " + sheet.standard.id + " " + sheet.standard.identity.version)
        if let tailoring = sheet.standard.tailoring {
          line.add(" · ")
          line.words(Sentence(tailoring.text(in: .english), tailoring.text(in: .khmer)))
        }
        line.add("<br>")
        line.words(score(sheet, PlanPhrases.before))
        if let cycle = plan.cycles.first(where: { $0.standard.id == sheet.standard.id }),
          let failed = cycle.failedSentence(on: report.today)
        {
          line.add("<br>")
          line.words(failed)
        }
      }
    }
    if plan.residents == nil, plan.actions.contains(where: { $0.isPricedByResident }) {
      body.element("p", class: "poor", PlanPhrases.noResidents)
    }
    if let budget = report.budget {
      body.element("p", PlanPhrases.keptBudget(budget, left: report.budgetLeft))
    }
    for year in report.unknownYears {
      body.element("p", class: "poor", PlanPhrases.lunarUnknown, tail: " " + String(year))
    }
    if plan.findings.isEmpty { body.element("p", class: "good", PlanPhrases.nothing) }
  }

  private func score(_ sheet: ScoreSheet, _ label: Sentence) -> Sentence {
    func text(_ language: Language) -> String {
      var line = label[language] + ": "
      line += sheet.rating.map { ratingText($0, of: sheet.standard, language) } ?? Phrases.nothingScored[language]
      if let share = sheet.minimum.shareText { line += " · " + Phrases.minimum[language] + " " + share }
      if let share = sheet.beyond.shareText { line += " · " + Phrases.beyond[language] + " " + share }
      return line
    }
    return Sentence(text(.english), text(.khmer))
  }

  private func question(_ body: inout HTMLWriter) {
    switch report.question {
    case .everything:
      body.element(
        "p", class: "words", PlanPhrases.counted(plan) + Sentence(same: " · ") + PlanPhrases.stillCosts(plan))
    case .reach(let targets, let search, let obstacles, let ifGranted, let ifOpenBest):
      for (audit, target) in targets.enumerated() {
        guard let target else { continue }
        let standard = plan.audits[audit].sheet.standard
        body.element("h2", PlanPhrases.way(to: standard.ratings[target].titleSentence))
      }
      switch search {
      case .found(let choice) where choice.actions.isEmpty:
        body.element("p", class: "good", PlanPhrases.alreadyThere)
      case .found(let choice):
        total(choice.cost, choice.actions.count, &body)
        body.element("p", choice.isProved ? PlanPhrases.proved : PlanPhrases.bound(choice.bound))
      case .unreachable:
        body.element("p", class: "bad", PlanPhrases.unreachable)
        list(PlanPhrases.noKnownRemedy, obstacles.withoutRemedy, &body)
        list(PlanPhrases.leftToOthers, obstacles.leftToOthers, &body)
        list(PlanPhrases.waitsForOpen, obstacles.open, &body)
        if !obstacles.unrated.isEmpty { body.element("p", Phrases.nothingScored) }
        for (condition, choice) in [(PlanPhrases.ifGranted, ifGranted), (PlanPhrases.ifOpenBest, ifOpenBest)] {
          guard let choice else { continue }
          body.element("p", condition + Sentence(same: ": ") + choice.cost.sentence)
          body.element("ul") { list in
            for action in choice.actions { list.element("li", plan.actions[action].action.sentence) }
          }
        }
      case .stopped: body.element("p", class: "poor", PlanPhrases.stopped)
      }
    case .spend(let money, let use):
      if let critical = report.criticalLeftOut {
        body.element("p", class: "bad words", PlanPhrases.criticalLeft(critical.count, all: critical.all))
        body.element("p", PlanPhrases.realPrices)
      }
      body.element("h2", PlanPhrases.budget(money))
      total(use.choice.cost, use.choice.actions.count, &body)
      body.element("p", use.isProved ? PlanPhrases.provedBest : PlanPhrases.bound(use.choice.bound))
    case .whatIf(let findings):
      body.element("h2", PlanPhrases.whatIf)
      for finding in findings { reason(finding, &body) }
    }
    if !report.mended.isEmpty {
      for sheet in report.scoresAfter {
        body.element("p", class: "stack") { line in
          line.written(sheet.standard.id + " ")
          line.words(score(sheet, PlanPhrases.after))
        }
      }
    }
  }

  private func list(_ label: Sentence, _ places: [CriterionPlace], _ body: inout HTMLWriter) {
    guard !places.isEmpty else { return }
    body.element("p") { line in
      line.words(label)
      line.written(": " + places.map { plan.label($0) }.joined(separator: ", "))
    }
  }

  private func total(_ cost: PlanCost, _ count: Int, _ body: inout HTMLWriter) {
    let counted = Sentence(PlanPhrases.actions.text(count, .english), PlanPhrases.actions.text(count, .khmer))
    let parts = [counted, cost.sentence, PlanPhrases.months(plan.terms.months)]
    body.element("p", class: "words", parts[0] + Sentence(same: " · ") + parts[1] + Sentence(same: " ") + parts[2])
  }

  /// The actions of one urgency as a table with room to tick and sign.
  private func actions(_ urgency: PlannedAction.Urgency, _ body: inout HTMLWriter) {
    let rows = report.shown.enumerated().filter { plan.actions[$0.element].urgency == urgency }
    guard !rows.isEmpty else { return }
    body.element("h2", class: urgency == .danger ? "bad" : nil, urgency.phrase)
    body.element("table", class: "plan") { table in
      table.element("thead") { head in
        head.element("tr") { line in
          for title in [
            Sentence(same: "№"), PlanPhrases.what, PlanPhrases.who + Sentence(same: " · ") + PlanPhrases.due,
            PlanPhrases.tick,
          ] {
            line.element("th", title)
          }
        }
      }
      table.element("tbody") { rest in
        for (number, index) in rows { rest.element("tr") { row(number + 1, index, &$0) } }
      }
    }
  }

  private func row(_ number: Int, _ index: Int, _ line: inout HTMLWriter) {
    let action = plan.actions[index]
    line.element("td", class: "number", written: String(number))
    line.element("td") { cell in
      cell.element("p", class: "words stack", action.action.sentence)
      for finding in action.findings { reason(finding, &cell) }
      if let proof = action.proof {
        cell.element("p", class: "faint", Phrases.proof + Sentence(same: ": ") + proof.sentence)
      }
      if let note = action.entry?.note {
        cell.element("p", Phrases.note + Sentence(": ", "៖ ") + note.sentence)
      }
      cell.element("p", class: "faint", written: action.id)
      if report.isChosen(index) { cell.element("p", class: "faint", PlanPhrases.chosen) }
    }
    line.element("td") { cell in
      cell.element("p", action.by.map(rolePhrase) ?? PlanPhrases.noOne)
      cell.element("p", class: "words", action.dueSentence(on: report.today) ?? PlanPhrases.noDue)
      if let first = plan.firstFound(action) {
        cell.element("p", class: "faint", PlanPhrases.firstFound + Sentence(same: first.iso))
      }
      let cost = report.cost(of: index)
      cell.element("p", cost.actions == 0 && action.rests ? PlanPhrases.nothingMore : cost.sentence)
      cell.element("p", class: "faint", plan.worth(index))
    }
    let isUntouched = action.status == .open && action.entry?.remark(on: report.today) == nil
    line.element("td", class: "faint", isUntouched ? PlanPhrases.proofSeen : state(action))
  }

  private func state(_ action: PlannedAction) -> Sentence {
    action.entry?.remark(on: report.today).map { action.status.phrase + Sentence(same: " · ") + $0 }
      ?? action.status.phrase
  }

  private func reason(_ finding: Int, _ cell: inout HTMLWriter) {
    for place in plan.findings[finding].criteria {
      cell.element("p", class: "faint") { line in
        line.written(plan.label(place) + " · ")
        line.words(plan.criterion(place).level.phrase)
        line.add(" · ")
        line.words(plan.ratingSentence(place))
        if let basis = plan.criterion(place).basis {
          line.add(" · ")
          line.words(basis.status.phrase)
          line.written(": " + basis.sources.joined(separator: ", "))
        }
        line.words(Sentence(same: " · ") + visitPhrase(plan.findings[finding].record))
      }
    }
    var told: Set<Sentence> = []
    for place in plan.findings[finding].criteria {
      guard let english = plan.note(place, in: .english), let khmer = plan.note(place, in: .khmer) else { continue }
      let note = Sentence("“" + english + "”", "“" + khmer + "”")
      if told.insert(note).inserted { cell.element("p", note) }
    }
  }

  /// A bar from today to each day on which something is due; full and marked where that day is past.
  private func timeline(_ body: inout HTMLWriter) {
    var numbers: [CalendarDay: [Int]] = [:]
    for (number, index) in report.shown.enumerated() {
      if let due = plan.actions[index].due, !plan.actions[index].rests { numbers[due, default: []].append(number + 1) }
    }
    guard let last = numbers.keys.max() else { return }
    let span = Swift.max(1, report.today.days(until: last))
    body.element("h2", PlanPhrases.timeline)
    body.element("table") { table in
      for due in numbers.keys.sorted() {
        let days = report.today.days(until: due)
        let width = days < 0 ? 100 : Swift.max(1, days * 100 / span)
        table.element("tr", class: days < 0 ? "late" : nil) { line in
          line.element("th", class: "number", written: due.iso)
          line.element("td", due.distance(asOf: report.today))
          line.element("td", class: "track") { cell in
            cell.add("<div><span style=\"inline-size: \(width)%\"></span></div>")
          }
          line.element("td", written: numbers[due]!.map { String($0) }.joined(separator: ", "))
        }
      }
    }
  }

  private func byRole(_ body: inout HTMLWriter) {
    guard !report.shown.isEmpty else { return }
    var roles: [String] = []
    for index in report.shown where !roles.contains(plan.actions[index].by ?? "") {
      roles.append(plan.actions[index].by ?? "")
    }
    body.element("h2", PlanPhrases.whoDoesWhat)
    body.element("table") { table in
      for role in roles {
        let own = report.shown.enumerated().filter { plan.actions[$0.element].by ?? "" == role }
        table.element("tr") { line in
          line.element("th", role.isEmpty ? PlanPhrases.noOne : rolePhrase(role))
          line.element("td", written: own.map { String($0.offset + 1) }.joined(separator: ", "))
          line.element("td", report.cost(of: own.map(\.element)).sentence)
        }
      }
    }
  }

  private func leftOut(_ body: inout HTMLWriter) {
    let left = report.choice == nil ? plan.withoutRemedy : report.leftOut
    guard !left.isEmpty else { return }
    body.element("h2", report.choice == nil ? PlanPhrases.noRemedy : PlanPhrases.leftOut)
    body.element("table") { table in
      for finding in left {
        let place = plan.findings[finding].criteria[0]
        table.element("tr") { line in
          line.element("td", written: plan.label(place))
          line.element("td", plan.criterion(place).text?.sentence ?? Sentence(same: ""))
          line.element("td", plan.criterion(place).level.phrase)
          line.element("td", report.takes(finding))
        }
      }
    }
  }

  private func findOut(_ body: inout HTMLWriter) {
    guard !plan.open.isEmpty else { return }
    body.element("h2", PlanPhrases.findOut, tail: " (" + String(plan.open.count) + ")")
    body.element("table") { table in
      for place in plan.open {
        table.element("tr") { line in
          line.element("td", class: "tick", written: "☐")
          line.element("td", plan.criterion(place).question)
          line.element("td", class: "faint", written: plan.label(place))
        }
      }
    }
  }

  private func signatures(_ body: inout HTMLWriter) {
    if let closed = report.closed {
      body.element("p", class: "faint", PlanPhrases.closed(verified: closed.verified, gone: closed.gone))
    }
    body.element("h2", PlanPhrases.signatures)
    body.element("table", class: "signs") { table in
      table.element("tr") { line in
        for who in [PlanPhrases.manager, PlanPhrases.inspector] {
          line.element("td", who + Sentence(same: " · ") + PlanPhrases.date + Sentence(same: ":"))
        }
      }
    }
    body.element("p", class: "faint", written: program + " · " + report.today.iso)
  }
}
