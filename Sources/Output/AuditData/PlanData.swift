internal import AuditChecking
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
public import AuditWording

/// An improvement plan as JSON, format 1.
public func renderPlanJSON(_ report: PlanReport, program: String, problems: [ProblemSentence]) -> String {
  let plan = report.plan
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("facility", plan.facility.id)
    object.member("date", report.today.iso)
    object.dangers(report.dangers, onlyStanding: true)
    if plan.audits.count == 1 { writeStandard(0, of: report, to: &object) }
    object.key("standards")
    object.array { list in
      for audit in plan.audits.indices { list.object { writeStandard(audit, of: report, to: &$0) } }
    }
    object.flag("own_view", plan.isOwnView)
    writeCycles(report, to: &object)
    writeKept(report.kept, to: &object)
    object.key("money")
    object.writeMoney(report.kept == nil ? nil : MoneyTotal(of: report.money))
    object.member("months", plan.terms.months)
    object.member("residents", plan.residents?.text)
    object.member("unit", plan.unit)
    writeAnswer(report, to: &object)
    object.key("actions")
    object.array { list in
      for index in report.shown { list.object { writeAction(index, of: report, to: &$0) } }
    }
    object.ways(report.ways)
    object.key("settled")
    object.array { list in for action in report.settled { list.settled(action) } }
    writeChoices(report.choices, to: &object)
    object.key("left_out")
    object.array { list in
      for finding in report.leftOut { list.object { writeLeftOut(finding, of: report, to: &$0) } }
    }
    object.key("find_out")
    object.array { list in
      for place in plan.open { list.object { writeCriterion(place, of: plan, to: &$0) } }
    }
    object.key("problems")
    object.array { list in
      for problem in problems { list.object { problem.write(to: &$0) } }
    }
  }
  return writer.text + "\n"
}

/// The remedy periods that run or have run out, as `due` tells them.
private func writeCycles(_ report: PlanReport, to object: inout JSONWriter) {
  object.key("remedy_periods")
  object.array { list in
    for cycle in report.remedyPeriods {
      list.object { object in
        object.member("standard", cycle.standard.id)
        object.member("failed_inspection", cycle.failedInspection)
        object.member("period_end", cycle.periodEnd?.iso)
        object.member("state", cycle.state.word)
        object.member("step", cycle.step)
      }
    }
  }
}

/// The plan that is kept, with everything that stands in it.
private func writeKept(_ kept: ActionPlan?, to object: inout JSONWriter) {
  object.key("kept")
  guard let kept else { return object.value(nil) }
  object.object { object in
    object.member("made", kept.made?.iso)
    object.key("budget")
    writeBudget(kept.budget, to: &object)
    object.key("earlier_budgets")
    object.array { list in for budget in kept.earlierBudgets { writeBudget(budget, to: &list) } }
    object.key("actions")
    object.array { list in for entry in kept.actions { list.object { writeEntry(entry, to: &$0) } } }
    object.key("history")
    object.array { list in for entry in kept.history { list.object { writeEntry(entry, to: &$0) } } }
  }
}

/// The choice that is kept, rule P13.
private func writeBudget(_ budget: ActionPlan.BudgetChoice?, to object: inout JSONWriter) {
  guard let budget else { return object.value(nil) }
  object.object { object in
    object.key("usd")
    object.literal(budget.usd.text)
    object.member("months", budget.months)
    object.member("date", budget.on.iso)
    object.key("actions")
    object.array { list in for action in budget.actions { list.value(action) } }
  }
}

/// Two choices side by side, rule P20; null where there are none.
private func writeChoices(_ told: ToldChoices?, to object: inout JSONWriter) {
  object.key("comparison")
  guard let told else { return object.value(nil) }
  object.object { object in
    for (name, choice) in [("before", told.compared.before), ("now", told.compared.now)] {
      object.key(name)
      object.object { inner in
        inner.key("choice")
        writeBudget(choice.choice, to: &inner)
        inner.member("gone", choice.gone)
        inner.key("cost")
        inner.writeCost(choice.cost)
        inner.key("scores_after")
        inner.array { list in
          for sheet in choice.scores {
            list.object { one in
              one.member("standard", sheet.standard.id)
              one.members(sheet.total)
              one.members(sheet.rating, among: sheet.standard.ratings)
            }
          }
        }
      }
    }
    object.member("comes_in", told.comesIn.map(\.id))
    object.member("falls_out", told.fallsOut.map(\.id))
  }
}

func writeEntry(_ entry: ActionPlan.Entry, to object: inout JSONWriter) {
  func texts(_ name: String, _ texts: [String]) {
    object.key(name)
    object.array { list in for text in texts { list.value(text) } }
  }
  func localized(_ name: String, _ text: LocalizedText?) {
    object.member(name, text?.english)
    object.member(name + "_km", text?.khmer)
  }
  func verdict(_ verdict: ActionPlan.Verdict, _ inner: inout JSONWriter) {
    inner.member("date", verdict.on.iso)
    inner.member("by", verdict.by)
  }
  object.member("id", entry.id)
  localized("action", entry.action)
  texts("criteria", entry.criteria)
  texts("remedies", entry.remedies)
  object.member("found", entry.found)
  object.member("by", entry.by)
  object.member("due", entry.due?.iso)
  object.key("cost")
  if let cost = entry.cost {
    object.object { inner in
      inner.key("low")
      inner.literal(cost.low.text)
      inner.key("high")
      inner.literal(cost.high.text)
      inner.member("per", cost.per.word)
    }
  } else {
    object.value(nil)
  }
  object.key("spent")
  object.array { list in
    for payment in entry.spent {
      list.object { inner in
        inner.key("usd")
        inner.literal(payment.usd.text)
        inner.member("on", payment.on.iso)
      }
    }
  }
  localized("proof", entry.proof)
  object.member("status", entry.status.word)
  if let done = entry.done {
    object.key("done")
    object.object { completion(done, &$0) }
  }
  if !entry.earlier.isEmpty {
    object.key("earlier")
    object.array { list in for one in entry.earlier { list.object { completion(one, &$0) } } }
  }
  if let verified = entry.verified {
    object.key("verified")
    object.object { verdict(verified, &$0) }
  }
  if let waived = entry.waived {
    object.key("waived")
    object.object { inner in
      inner.member("authority", waived.authority)
      inner.member("reason", waived.reason)
      inner.member("until", waived.until.iso)
    }
  }
  if !entry.reopened.isEmpty {
    object.key("reopened")
    object.array { list in for one in entry.reopened { list.object { verdict(one, &$0) } } }
  }
  localized("note", entry.note)
  if let gone = entry.gone { object.member("gone", gone.iso) }
}

private func completion(_ done: ActionPlan.Completion, _ object: inout JSONWriter) {
  object.member("date", done.on.iso)
  object.key("proof")
  object.array { list in for proof in done.proof { list.value(proof) } }
}

private func writeStandard(_ audit: Int, of report: PlanReport, to object: inout JSONWriter) {
  let scored = report.plan.audits[audit]
  let standard = scored.sheet.standard
  object.member("standard", standard.id)
  object.member("edition", standard.identity.edition)
  object.member("revision", standard.identity.revision)
  object.member("digest", standard.identity.digest)
  object.member("tailoring", standard.tailoring?.id)
  object.member("target", report.target(of: audit))
  object.key("score_before")
  ScoresJSON.write(scored, sheet: scored.sheet, to: &object)
  object.key("score_after")
  ScoresJSON.write(scored, sheet: report.scoresAfter[audit], to: &object)
}

/// Whether what was asked can be done, at what cost, and how surely that is known.
private func writeAnswer(_ report: PlanReport, to object: inout JSONWriter) {
  let choice = report.choice
  object.key("reachable")
  object.literal(report.isReachable.map { $0 ? "true" : "false" } ?? "null")
  object.key("proved")
  object.literal(report.isProved.map { $0 ? "true" : "false" } ?? "null")
  object.key("bound")
  object.writeCost(choice?.bound)
  if case .spend(let money, _) = report.question {
    object.key("budget")
    object.literal(money.number)
  }
  object.key("cost")
  object.writeCost(choice?.cost ?? report.cost(of: report.shown))
  if let critical = report.criticalLeftOut {
    object.member("critical_left_out", critical.count)
    object.key("cost_of_all_critical")
    object.writeCost(critical.all)
  }
  guard case .reach(_, .unreachable, let obstacles, let ifGranted, let ifOpenBest) = report.question else { return }
  object.key("no_remedy")
  object.array { list in for place in obstacles.withoutRemedy { list.value(report.plan.name(place)) } }
  object.key("left_to_others")
  object.array { list in for place in obstacles.leftToOthers { list.value(report.plan.name(place)) } }
  object.key("waits_for")
  object.array { list in for place in obstacles.open { list.value(report.plan.name(place)) } }
  for (name, choice) in [("if_granted", ifGranted), ("if_open_best", ifOpenBest)] {
    object.key(name)
    guard let choice else {
      object.value(nil)
      continue
    }
    object.object { inner in
      inner.key("cost")
      inner.writeCost(choice.cost)
      inner.key("actions")
      inner.array { list in for action in choice.actions { list.value(report.plan.actions[action].id) } }
    }
  }
}

extension JSONWriter {
  /// `{planned, spent, left}`, of all actions of the kept plan; null where none is kept.
  mutating func writeMoney(_ total: MoneyTotal?) {
    guard let total else { return value(nil) }
    object { object in
      object.key("planned")
      object.writeCost(total.planned)
      object.key("spent")
      object.literal(total.spent.number)
      object.key("left")
      object.writeCost(total.left)
    }
  }

  /// `{low, high}` in US$, and `unpriced` where some have no known cost; null where there is none.
  mutating func writeCost(_ cost: PlanCost?) {
    guard let cost else { return value(nil) }
    object { object in
      object.key("low")
      object.literal(cost.low.number)
      object.key("high")
      object.literal(cost.high.number)
      if cost.unpriced > 0 { object.member("unpriced", cost.unpriced) }
    }
  }
}

private func writeAction(_ index: Int, of report: PlanReport, to object: inout JSONWriter) {
  let plan = report.plan
  let action = plan.actions[index]
  let places = action.findings.flatMap { plan.findings[$0].criteria }
  object.member("id", action.id)
  object.member("action", action.action.text(in: .english))
  object.member("action_km", action.action.khmer)
  object.key("criteria")
  object.array { list in for place in places { list.value(plan.name(place)) } }
  object.key("levels")
  object.array { list in for place in places { list.value(plan.criterion(place).level.word) } }
  object.member("urgency", action.urgency.word)
  object.member("who", action.by)
  object.member("due", action.due?.iso)
  object.flag("due_computed", action.restsOnComputed)
  object.key("cost")
  object.writeCost(report.knownCost(of: index))
  object.key("planned")
  object.writeCost(action.isPriced ? action.planned : nil)
  object.key("spent")
  object.literal((action.entry?.totalSpent ?? .zero).number)
  object.member("points", action.points)
  object.member("proof", action.proof?.text(in: .english))
  object.member("status", action.status.word)
  object.key("only_asks")
  object.literal(action.onlyAsks ? "true" : "false")
  object.member("found", plan.findings[action.findings[0]].record)
  object.member("remark", action.entry?.remark(on: report.today)?[.english])
  object.member("note", action.entry?.note?.text(in: .english))
  object.member("note_km", action.entry?.note?.khmer)
  object.key("titles")
  object.array { list in for place in places { list.value(plan.criterion(place).name[.english]) } }
  object.key("titles_km")
  object.array { list in for place in places { list.value(plan.criterion(place).name[.khmer]) } }
}

private func writeLeftOut(_ finding: Int, of report: PlanReport, to object: inout JSONWriter) {
  let plan = report.plan
  writeCriterion(plan.findings[finding].criteria[0], of: plan, to: &object)
  let missing = report.missing(finding)
  object.key("needs")
  object.array { list in for action in missing { list.value(plan.actions[action].id) } }
  object.key("cost")
  object.writeCost(report.knownCost(ofFinding: finding))
}

private func writeCriterion(_ place: CriterionPlace, of plan: ImprovementPlan, to object: inout JSONWriter) {
  object.member("criterion", plan.name(place))
  object.member("level", plan.criterion(place).level.word)
  object.member("title", plan.criterion(place).title?.english)
  object.member("title_km", plan.criterion(place).title?.khmer)
}

/// An improvement plan as CSV: first a line for each danger that stands, then one for each action.
public func renderPlanCSV(_ report: PlanReport) -> String {
  let plan = report.plan
  var text = csvLine([
    "facility", "id", "action", "action_km", "criteria", "level", "rating", "urgency", "who", "due", "cost_low",
    "cost_high",
    "points", "unit", "proof", "status", "note", "found", "only_asks", "in_kept_budget", "remark", "action_note",
    "action_note_km", "planned_low", "planned_high", "spent", "titles", "titles_km", "what", "due_computed",
  ])
  for told in report.dangers.standing { text += csvLine(dangerCells(told, of: plan.facility.id)) }
  for index in report.shown {
    let action = plan.actions[index]
    let places = action.findings.flatMap { plan.findings[$0].criteria }
    text += csvLine([
      plan.facility.id, action.id, action.action.text(in: .english), action.action.khmer ?? "",
      places.map { plan.name($0) }.joined(separator: " "),
      places.map { plan.criterion($0).level.word }.joined(separator: " "),
      places.map { plan.ratingWord($0) }.joined(separator: " "), action.urgency.word, action.by ?? "",
      action.due?.iso ?? "",
      report.knownCost(of: index)?.low.number ?? "",
      report.knownCost(of: index)?.high.number ?? "",
      String(action.points),
      String(plan.unit), action.proof?.text(in: .english) ?? "", action.status.word,
      places.compactMap { plan.note($0, in: .english) }.joined(separator: " | "),
      plan.findings[action.findings[0]].record, action.onlyAsks ? "yes" : "no", report.isChosen(index) ? "yes" : "no",
      action.entry?.remark(on: report.today)?[.english] ?? "", action.entry?.note?.text(in: .english) ?? "",
      action.entry?.note?.khmer ?? "", action.isPriced ? action.planned.low.number : "",
      action.isPriced ? action.planned.high.number : "", (action.entry?.totalSpent ?? .zero).number,
      places.map { plan.criterion($0).name[.english] }.joined(separator: " | "),
      places.map { plan.criterion($0).name[.khmer] }.joined(separator: " | "),
      "action", action.restsOnComputed ? "yes" : "no",
    ])
  }
  for settled in report.settled {
    let (entry, planned) = (settled.entry, settled.money?.planned)
    let isPriced = planned?.unpriced == 0
    text += csvLine([
      plan.facility.id, entry.id, entry.action.text(in: .english), entry.action.khmer ?? "",
      entry.criteria.joined(separator: " "), "", "", "", entry.by ?? "", entry.due?.iso ?? "",
      settled.money?.left.low.number ?? "", settled.money?.left.high.number ?? "", "0", String(plan.unit),
      entry.proof?.text(in: .english) ?? "", entry.status.word, "", entry.found ?? "", "",
      report.budget?.actions.contains(entry.id) ?? false ? "yes" : "no",
      [settled.state[.english], settled.done?[.english]].compactMap { $0 }.joined(separator: " · "),
      entry.note?.text(in: .english) ?? "", entry.note?.khmer ?? "", isPriced ? planned!.low.number : "",
      isPriced ? planned!.high.number : "", entry.totalSpent.number, "", "", "action", "no",
    ])
  }
  return text
}

/// A danger that stands: what it is, to whom it was told, since when, and all else that is known of it as the remark.
private func dangerCells(_ told: DangerReport.Told, of facility: String) -> [String] {
  let (danger, remark) = (told.danger, told.facts.map { $0.sentence[.english] }.joined(separator: " · "))
  let to = danger.tellings.map { $0.to.text(in: .english) }.joined(separator: "; ")
  let records = danger.sayings.map(\.record).joined(separator: " ")
  return [facility, danger.id, told.what[.english], told.what[.khmer], "", "", "", "danger", to] + [
    "", "", "", "", "", "",
  ]
    + ["stands", "", records, "", "", remark, "", "", "", "", "", "", "", "danger", ""]
}

extension ImprovementPlan {
  fileprivate func ratingWord(_ place: CriterionPlace) -> String {
    standard(place).scale.words[Int(audits[place.audit].sheet.outcomes[place.criterion].rating)]
  }
}

extension PlanReport {
  /// The id of the rating that was asked for.
  fileprivate func target(of audit: Int) -> String? {
    guard case .reach(let targets, _, _, _, _) = question, let target = targets[audit] else { return nil }
    return plan.audits[audit].sheet.standard.ratings[target].id
  }
}
