public import AuditModel
public import AuditScoring

/// A choice within some money, kept or new, as it stands in a plan of today; rule P20.
public struct WeighedChoice: Sendable {
  public let choice: ActionPlan.BudgetChoice
  /// The chosen actions that the plan still holds, as positions in it.
  public let actions: [Int]
  /// The ids of those that it holds no longer.
  public let gone: [String]
  /// What is left to pay for them, by the prices of today.
  public let cost: PlanCost
  /// By audit, when they are done.
  public let scores: [ScoreSheet]
}

/// Two choices laid side by side.
public struct ComparedChoices: Sendable {
  public let before: WeighedChoice
  public let now: WeighedChoice

  /// Chosen now and not before, as positions in the plan.
  public var comesIn: [Int] { now.actions.filter { !before.actions.contains($0) } }
  /// Chosen before and not now.
  public var fallsOut: [Int] { before.actions.filter { !now.actions.contains($0) } }
  public var stays: [Int] { now.actions.filter { before.actions.contains($0) } }
}

extension ImprovementPlan {
  /// Both by the findings and prices of today.
  public func compare(
    _ before: ActionPlan.BudgetChoice, with now: ActionPlan.BudgetChoice
  ) -> ComparedChoices {
    ComparedChoices(before: weigh(before), now: weigh(now))
  }

  private func weigh(_ choice: ActionPlan.BudgetChoice) -> WeighedChoice {
    let chosen = Set(choice.actions)
    let positions = actions.indices.filter { chosen.contains(actions[$0].id) }
    let held = Set(positions.map { actions[$0].id })
    return WeighedChoice(
      choice: choice, actions: positions, gone: choice.actions.filter { !held.contains($0) },
      cost: price(of: positions), scores: scores(mending: mended(by: positions)))
  }
}
