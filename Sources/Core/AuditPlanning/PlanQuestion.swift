public import AuditModel

/// What is asked of a plan, with the answer.
public enum PlanQuestion: Sendable {
  /// Everything that is to be done.
  case everything
  /// The least costly way to a rating of each audit; where there is none, why, and the way if others grant what is asked of
  /// them, or if besides all that is open turns out best.
  case reach([Int?], PlanSearch, PlanObstacles, ifGranted: PlanChoice?, ifOpenBest: PlanChoice?)
  /// The best use of some money.
  case spend(Money, BudgetUse)
  /// What it would be, were these findings mended.
  case whatIf([Int])
}
