public import AuditModel
internal import AuditPlanning
internal import AuditScoring
public import AuditWording

/// An improvement plan as text.
public func renderPlan(_ report: PlanReport, style: PageStyle) -> String {
  var page = PlanTextPage(report: report, style: style)
  return page.render()
}

private struct PlanTextPage {
  let report: PlanReport
  let plan: ImprovementPlan
  let language: Language
  var page: TextPage

  init(report: PlanReport, style: PageStyle) {
    self.report = report
    plan = report.plan
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    heading()
    if plan.findings.isEmpty { page.line(PlanPhrases.nothing[language], indent: 2, .good) }
    question()
    actions()
    afterwards()
    leftOut()
    findOut()
    kept()
    return page.text
  }

  private mutating func heading() {
    let facility = plan.facility
    page.line(
      PlanPhrases.title[language] + " — " + facility.heading(in: language) + " — " + report.today.iso, hanging: 2,
      .strong)
    if language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
    for scored in plan.audits {
      let sheet = scored.sheet
      page.line(
        PlanPhrases.from[language] + " " + sheet.date.iso + " " + sheet.kind.phrase[language] + " · "
          + sheet.standard.id
          + " " + sheet.standard.identity.version, indent: 2, hanging: 4)
      if let tailoring = sheet.standard.tailoring { page.line(tailoring.text(in: language), indent: 4, .faint) }
      score(sheet, label: PlanPhrases.before)
      guard let cycle = plan.cycles.first(where: { $0.standard.id == sheet.standard.id }),
        let failed = cycle.failedSentence(on: report.today)
      else { continue }
      page.line(failed[language], indent: 4, hanging: 6, cycle.isUrgent ? .bad : .poor)
    }
    if let budget = report.budget {
      page.line(PlanPhrases.keptBudget(budget, left: report.budgetLeft)[language], indent: 2, hanging: 4)
    }
    if let total = report.moneyTotal {
      page.line(PlanPhrases.money(total, over: plan.terms.months)[language], indent: 2, hanging: 4)
    }
    if plan.residents == nil, plan.actions.contains(where: { $0.isPricedByResident }) {
      page.line(PlanPhrases.noResidents[language], indent: 2, hanging: 4, .poor)
    }
    for year in report.unknownYears {
      page.line(PlanPhrases.lunarUnknown[language] + " " + String(year), indent: 2, hanging: 4, .poor)
    }
  }

  private mutating func score(_ sheet: ScoreSheet, label: Sentence) {
    let rating = sheet.rating.map { ratingText($0, of: sheet.standard, language) } ?? Phrases.nothingScored[language]
    var line = label[language] + ": " + rating
    if let share = sheet.minimum.shareText { line += " · " + Phrases.minimum[language] + " " + share }
    if let share = sheet.beyond.shareText { line += " · " + Phrases.beyond[language] + " " + share }
    page.line(line, indent: 4, hanging: 6, sheet.rating.map { tone($0, of: sheet.standard) })
  }

  private mutating func question() {
    page.blank()
    switch report.question {
    case .everything:
      guard !plan.actions.isEmpty else { return }
      page.line(
        PlanPhrases.counted(plan)[language] + " · " + PlanPhrases.stillCosts(plan)[language], hanging: 2, .strong)
    case .reach(let targets, let search, let obstacles, let ifGranted, let ifOpenBest):
      for (audit, target) in targets.enumerated() {
        guard let target else { continue }
        let standard = plan.audits[audit].sheet.standard
        page.line(
          PlanPhrases.way(to: standard.ratings[target].titleSentence)[language] + " · " + standard.id, hanging: 2,
          .strong)
      }
      reach(search, obstacles, [(PlanPhrases.ifGranted, ifGranted), (PlanPhrases.ifOpenBest, ifOpenBest)])
    case .spend(let money, let use):
      if let critical = report.criticalLeftOut {
        page.line(PlanPhrases.criticalLeft(critical.count, all: critical.all)[language], hanging: 2, .bad)
        page.line(PlanPhrases.realPrices[language], hanging: 2)
        page.blank()
      }
      page.line(PlanPhrases.budget(money)[language], .strong)
      total(use.choice, isProved: use.isProved, PlanPhrases.provedBest)
    case .whatIf(let findings):
      page.line(PlanPhrases.whatIf[language] + ":", .strong)
      for finding in findings { reason(finding) }
    }
  }

  private mutating func reach(
    _ search: PlanSearch, _ obstacles: PlanObstacles, _ ways: [(condition: Sentence, choice: PlanChoice?)]
  ) {
    switch search {
    case .found(let choice) where choice.actions.isEmpty:
      page.line(PlanPhrases.alreadyThere[language], indent: 2, .good)
    case .found(let choice): total(choice, isProved: choice.isProved, PlanPhrases.proved)
    case .stopped: page.line(PlanPhrases.stopped[language], indent: 2, .poor)
    case .unreachable:
      page.line(PlanPhrases.unreachable[language], indent: 2, .bad)
      list(PlanPhrases.noKnownRemedy, obstacles.withoutRemedy)
      list(PlanPhrases.leftToOthers, obstacles.leftToOthers)
      list(PlanPhrases.waitsForOpen, obstacles.open)
      if !obstacles.unrated.isEmpty { page.line(Phrases.nothingScored[language], indent: 2, hanging: 4) }
      for way in ways {
        guard let choice = way.choice else { continue }
        page.line(way.condition[language] + ": " + choice.cost.sentence[language], indent: 2, hanging: 4)
        for action in choice.actions {
          page.line("· " + plan.actions[action].action[language], indent: 4, hanging: 6)
        }
      }
    }
  }

  private mutating func list(_ label: Sentence, _ places: [CriterionPlace]) {
    guard !places.isEmpty else { return }
    page.line(label[language] + ": " + places.map { plan.label($0) }.joined(separator: ", "), indent: 2, hanging: 4)
  }

  private mutating func total(_ choice: PlanChoice, isProved: Bool, _ proof: Sentence) {
    page.line(
      PlanPhrases.actions.text(choice.actions.count, language) + " · " + choice.cost.sentence[language] + " "
        + PlanPhrases.months(plan.terms.months)[language], indent: 2)
    page.line(
      (isProved ? proof : PlanPhrases.bound(choice.bound))[language], indent: 2, hanging: 4, isProved ? .good : .poor)
  }

  // MARK: Actions

  private mutating func actions() {
    var urgency: PlannedAction.Urgency?
    for (number, index) in report.shown.enumerated() {
      let action = plan.actions[index]
      if action.urgency != urgency {
        page.blank()
        page.line(action.urgency.phrase[language], action.urgency == .danger ? .bad : .strong)
        urgency = action.urgency
      }
      page.entry(String(number + 1) + ".", action.action[language], indent: 1, labelWidth: 4, .strong)
      facts(of: action, index)
    }
  }

  private mutating func facts(of action: PlannedAction, _ index: Int) {
    var parts = [action.by.map { rolePhrase($0)[language] }].compactMap { $0 }
    parts.append((action.dueSentence(on: report.today) ?? PlanPhrases.noDue)[language])
    if let first = plan.firstFound(action) { parts.append(PlanPhrases.firstFound[language] + first.iso) }
    let cost = report.cost(of: index)
    parts.append((cost.actions == 0 && action.rests ? PlanPhrases.nothingMore : cost.sentence)[language])
    if let spent = PlanPhrases.spent(action) { parts.append(spent[language]) }
    parts.append(plan.worth(index)[language])
    page.line(parts.joined(separator: " · "), indent: 5, hanging: 7)
    for (audit, rating) in plan.ratingAlone(index).enumerated() {
      guard let rating else { continue }
      page.line(
        PlanPhrases.alone[language] + " " + ratingText(rating, of: plan.audits[audit].sheet.standard, language),
        indent: 5,
        hanging: 7, .good)
    }
    for finding in action.findings { reason(finding) }
    if let proof = action.proof {
      page.line(Phrases.proof[language] + ": " + proof[language], indent: 5, hanging: 7, .faint)
    }
    var id = action.id
    if action.status != .open { id += " · " + action.status.phrase[language] }
    if report.isChosen(index) { id += " · " + PlanPhrases.chosen[language] }
    page.line(id, indent: 5, hanging: 7, .faint)
    if let remark = action.entry?.remark(on: report.today) { page.line(remark[language], indent: 5, hanging: 7) }
    if let note = action.entry?.note {
      page.line(Phrases.note[language] + ": " + note[language], indent: 5, hanging: 7)
    }
  }

  private mutating func reason(_ finding: Int) {
    for place in plan.findings[finding].criteria {
      var line = plan.label(place) + " · " + plan.criterion(place).level.phrase[language] + " · "
      line += plan.ratingSentence(place)[language]
      if let text = plan.criterion(place).text { line += " · " + text[language] }
      page.line(line, indent: 5, hanging: 7)
      if let note = plan.note(place, in: language) {
        page.line(Phrases.note[language] + ": " + note, indent: 7, hanging: 9)
      }
      let basis = plan.criterion(place).basis?.text(in: language)
      page.line(
        [basis, visitPhrase(plan.findings[finding].record)[language]].compactMap { $0 }.joined(separator: " · "),
        indent: 7, hanging: 9, .faint
      )
    }
  }

  // MARK: What follows

  private mutating func afterwards() {
    guard !report.mended.isEmpty else { return }
    page.blank()
    for sheet in report.scoresAfter {
      if plan.audits.count > 1 { page.line(sheet.standard.id, indent: 2) }
      score(sheet, label: PlanPhrases.after)
    }
  }

  private mutating func leftOut() {
    if report.choice == nil {
      guard !plan.withoutRemedy.isEmpty else { return }
      page.blank()
      page.line(PlanPhrases.noRemedy[language] + ":", .strong)
      for finding in plan.withoutRemedy { reason(finding) }
      return
    }
    guard !report.leftOut.isEmpty else { return }
    page.blank()
    page.line(PlanPhrases.leftOut[language] + ":", .strong)
    for finding in report.leftOut {
      let first = plan.findings[finding].criteria[0]
      page.line(
        plan.label(first) + " · " + plan.criterion(first).level.phrase[language] + " · "
          + plan.ratingSentence(first)[language]
          + " · " + report.takes(finding)[language], indent: 2, hanging: 4)
    }
  }

  private mutating func findOut() {
    guard !plan.open.isEmpty else { return }
    page.blank()
    page.line(PlanPhrases.findOut[language] + " (" + String(plan.open.count) + ")", .strong)
    for place in plan.open {
      page.line(
        "? " + plan.label(place) + " · " + plan.criterion(place).level.phrase[language] + " · "
          + plan.criterion(place).question(in: language), indent: 2, hanging: 4)
    }
  }

  private mutating func kept() {
    page.blank()
    if let closed = report.closed {
      page.line(PlanPhrases.closed(verified: closed.verified, gone: closed.gone)[language], hanging: 2, .faint)
    }
    guard let changes = report.changes else {
      page.line(PlanPhrases.notKept[language], .faint)
      return
    }
    guard !changes.isEmpty else {
      page.line(PlanPhrases.unchanged[language], .faint)
      return
    }
    page.line(PlanPhrases.changed[language] + ":", .strong)
    for change in changes {
      page.line(
        "· " + change.action + " · " + change.kind.phrase[language]
          + (change.record.map { " " + visitPhrase($0)[language] } ?? ""), indent: 2,
        hanging: 4, change.kind == .reopened ? .bad : nil)
    }
  }
}

/// One action of a kept plan as text.
public func renderPlanEntry(_ entry: ActionPlan.Entry, on today: CalendarDay, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  let language = style.language
  page.line(entry.id, .strong)
  page.line(entry.action[language], indent: 2)
  page.line(PlanPhrases.status[language] + ": " + entry.status.phrase[language], indent: 2)
  if let remark = entry.remark(on: today) { page.line(remark[language], indent: 2, hanging: 4) }
  if !entry.spent.isEmpty {
    let days = entry.spent.map { Money($0.usd).text + " (" + $0.on.iso + ")" }
    page.line(PlanPhrases.spent[language] + " " + days.joined(separator: ", "), indent: 2, hanging: 4)
  }
  return page.text
}
