public import AuditModel

/// What a set of actions costs, compared as a plan compares: first by how many have no price, then by the high end, the low
/// end, and the number of actions.
public struct PlanCost: Sendable, Hashable, Comparable {
  /// Actions whose price is not known.
  public var unpriced: Int64
  public var high: Money
  public var low: Money
  public var actions: Int64

  public init(unpriced: Int64 = 0, high: Money = .zero, low: Money = .zero, actions: Int64 = 0) {
    self.unpriced = unpriced
    self.high = high
    self.low = low
    self.actions = actions
  }

  public static let zero = PlanCost()

  public static func + (left: PlanCost, right: PlanCost) -> PlanCost {
    PlanCost(
      unpriced: left.unpriced + right.unpriced, high: left.high + right.high, low: left.low + right.low,
      actions: left.actions + right.actions)
  }

  /// What is left to pay when so much was paid.
  func less(_ paid: Money) -> PlanCost {
    PlanCost(unpriced: unpriced, high: high.less(paid), low: low.less(paid), actions: actions)
  }

  public static func < (left: PlanCost, right: PlanCost) -> Bool {
    if left.unpriced != right.unpriced { return left.unpriced < right.unpriced }
    if left.high != right.high { return left.high < right.high }
    if left.low != right.low { return left.low < right.low }
    return left.actions < right.actions
  }

  /// A part so small that `count` of them are not more than the whole.
  func share(among count: Int) -> PlanCost {
    PlanCost(
      unpriced: unpriced / Int64(count), high: high.shared(among: count), low: low.shared(among: count),
      actions: actions / Int64(count))
  }
}
