package import AuditModel
package import AuditPlanning

/// The words of plans.
package enum PlanPhrases {
  /// That critical findings stay, and what mending all of them takes.
  package static func criticalLeft(_ count: Int, all cost: PlanCost) -> Sentence {
    Words.Plan.criticalLeft(count: count) + cost.sentence + Words.Common.fullStop
  }

  /// What was chosen with some money, and what is left of it to do.
  package static func keptBudget(_ budget: ActionPlan.BudgetChoice, left: Int) -> Sentence {
    let money = Money(budget.usd).text
    let count = budget.actions.count
    return Words.Plan.keptBudget(
      months: budget.months, day: budget.on.iso, money: money, actions: Words.Plan.actions(count: count), left: left)
  }

  /// `12 actions · 2 done · 1 waived · 10 findings`
  package static func counted(_ plan: ImprovementPlan) -> Sentence {
    let done = plan.actions.count { $0.isDone }
    let waived = plan.actions.count { $0.status == .waived }
    var text = Words.Plan.actions(count: plan.actions.count)
    if done > 0 { text = text + Words.Plan.countDone(done: done) }
    if waived > 0 { text = text + Words.Plan.countWaived(waived: waived) }
    return text
      + Sentence { " · \(Words.Plan.findings(count: plan.findings.count)[$0])" }
  }

  /// `US$ 11,800–61,320 over 12 months`
  package static func stillCosts(_ plan: ImprovementPlan) -> Sentence {
    let cost = plan.cost(of: plan.pending)
    return cost.actions > 0 && cost.actions == cost.unpriced
      ? cost.sentence : cost.sentence + Sentence(same: " ") + Words.Plan.months(months: plan.terms.months)
  }

  /// `planned US$ 40–60 · spent US$ 38.50 · left US$ 1.50–21.50`
  package static func money(_ total: MoneyTotal, over months: Int64) -> Sentence {
    Words.Plan.money(
      planned: total.planned.sentence, months: Words.Plan.months(months: months), spent: total.spent.text,
      left: total.left.sentence)
  }

  package static func spent(_ spending: ActionPlan.Spending) -> Sentence {
    Words.Plan.spentOn(money: Money(spending.usd).text, day: spending.on.iso)
  }

  /// What was spent on an action of what was planned for it.
  package static func spent(_ action: PlannedAction) -> Sentence? {
    guard let entry = action.entry, !entry.spent.isEmpty else { return nil }
    let (paid, planned) = (entry.totalSpent.text, action.planned.sentence)
    return Words.Plan.spentOf(paid: paid, planned: planned)
  }

  package static func left(_ days: Int) -> Sentence {
    days == 0
      ? Words.Common.today
      : Words.Plan.daysLeft(days: days)
  }
}

extension PlannedAction.Urgency {
  package var phrase: Sentence {
    switch self {
    case .danger: Words.Plan.danger
    case .rating: Words.Plan.rating
    case .rest: Words.Plan.rest
    }
  }

  package var word: String {
    switch self {
    case .danger: "danger"
    case .rating: "rating"
    case .rest: "rest"
    }
  }
}

extension ActionStatus {
  package var phrase: Sentence {
    switch self {
    case .open: Words.ActionStatus.open
    case .inProgress: Words.ActionStatus.inProgress
    case .done: Words.ActionStatus.done
    case .verified: Words.ActionStatus.verified
    case .waived: Words.ActionStatus.waived
    }
  }
}

extension PlanChange.Kind {
  package var phrase: Sentence {
    switch self {
    case .added: Words.PlanChange.added
    case .verified: Words.PlanChange.verified
    case .reopened: Words.PlanChange.reopened
    case .gone: Words.PlanChange.gone
    }
  }
}

/// Roles as standards name them.
package func rolePhrase(_ role: String) -> Sentence {
  switch role {
  case "manager": Words.Plan.roleManager
  case "social-worker": Words.Plan.roleSocialWorker
  case "board": Words.Plan.roleBoard
  case "caregiver": Words.Plan.roleCaregiver
  case "health-worker": Words.Plan.roleHealthWorker
  case "authority": Words.Plan.roleAuthority
  default: Sentence(same: role)
  }
}

extension Money {
  /// `US$ 1,250` or `US$ 12.50`.
  package var text: String { "US$ " + amount }

  /// Without the currency.
  var amount: String {
    let cents = self.cents
    var whole = String(cents / 100)
    var groups: [String] = []
    while whole.utf8.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole = String(whole.dropLast(3))
    }
    let rest = cents % 100
    let tail = rest == 0 ? "" : (rest < 10 ? ".0" : ".") + String(rest)
    return ([whole] + groups).joined(separator: ",") + tail
  }

  /// As a number for programs: `1250` or `12.50`.
  package var number: String {
    let cents = self.cents
    let rest = cents % 100
    return String(cents / 100) + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + String(rest))
  }
}

extension PlanCost {
  /// `US$ 150–600`, with what has no price named.
  package var sentence: Sentence {
    let range = low == high ? high.text : low.text + "–" + high.amount
    if unpriced == 0 { return Sentence(same: range) }
    if actions == unpriced { return Words.Plan.noPrice }
    return Words.Plan.partlyPriced(range: range, unpriced: unpriced)
  }
}

extension CalendarDay {
  /// How far off it is.
  package func distance(asOf today: CalendarDay) -> Sentence {
    let days = today.days(until: self)
    return days < 0 ? Words.Plan.overdue(days: -days) : PlanPhrases.left(days)
  }

  /// The day, and how far off it is.
  package func sentence(asOf today: CalendarDay) -> Sentence {
    let distance = distance(asOf: today)
    return Sentence(same: iso + " (") + distance + Sentence(same: ")")
  }
}
