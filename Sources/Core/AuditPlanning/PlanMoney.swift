public import AuditModel
internal import AuditScoring

/// What was planned for an action of a kept plan, what was spent on it, and what is left to pay, rule P16.
public struct ActionMoney: Sendable {
  public let entry: ActionPlan.Entry
  /// Its price over the months of the plan, whatever its status.
  public let planned: PlanCost
  public let spent: Money
  /// What was planned less what was spent; nothing where nothing is left to do.
  public let left: PlanCost
}

/// What was planned, spent and is left, of several actions together.
public struct MoneyTotal: Sendable {
  public private(set) var planned = PlanCost.zero
  public private(set) var spent = Money.zero
  public private(set) var left = PlanCost.zero

  /// Whether anything was spent.
  public var isSpent: Bool { .zero < spent }

  /// - Parameter actions: each counts once.
  public init(of actions: [ActionMoney]) {
    for action in actions {
      planned = planned + action.planned
      spent = spent + action.spent
      left = left + action.left
    }
  }
}

extension ImprovementPlan {
  /// The money of every action that the kept plan holds, those too that visits have verified; of its history that on which
  /// something was spent.
  public var money: [ActionMoney] {
    guard let kept else { return [] }
    let old = kept.history.filter { !$0.spent.isEmpty }
    return kept.actions.map { money(of: $0, rests: $0.rests(on: today)) } + old.map { money(of: $0, rests: true) }
  }

  /// The actions of the kept plan that no finding of today asks for: those that a visit has verified, and those whose criteria are open
  /// or that the facility itself rates best; rule P19. Of the standards of this plan alone.
  public var settled: [ActionMoney] {
    guard let kept else { return [] }
    let asked = Set(actions.compactMap { $0.entry?.id })
    let ids = audits.map { $0.sheet.standard.id + "/" }
    return kept.actions.filter { entry in
      !asked.contains(entry.id) && entry.criteria.contains { name in ids.contains { name.hasPrefix($0) } }
    }.map { money(of: $0, rests: $0.rests(on: today)) }
  }

  private func money(of entry: ActionPlan.Entry, rests: Bool) -> ActionMoney {
    let planned =
      actions.first { $0.entry?.id == entry.id }?.planned ?? terms.price(of: entry.cost, residents: residents)
    return ActionMoney(
      entry: entry, planned: planned, spent: entry.totalSpent,
      left: rests ? .zero : planned.less(entry.totalSpent))
  }
}

extension ActionPlan.Entry {
  /// All that was spent on it, in dollars.
  public var totalSpent: Money { spent.reduce(.zero) { $0 + Money($1.usd) } }
}

extension PlanTerms {
  /// Over the months of the plan, for as many residents as were counted, rule P3.
  func price(of cost: Remedy.Cost?, residents: ExactDecimal?) -> PlanCost {
    guard let cost else { return PlanCost(unpriced: 1, actions: 1) }
    var count = ExactDecimal(1)
    if cost.per.isForEachResident {
      guard let residents else { return PlanCost(unpriced: 1, actions: 1) }
      count = residents
    }
    let covered = cost.per.monthsEach == nil ? 1 : months
    let each = cost.per.monthsEach ?? 1
    return PlanCost(
      high: Money(price: cost.high, count: count, months: covered, monthsEach: each),
      low: Money(price: cost.low, count: count, months: covered, monthsEach: each), actions: 1)
  }
}
