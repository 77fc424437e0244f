public import AuditModel
internal import AuditScoring

/// The best that a sum of money can do, rule P7.
public struct BudgetUse: Sendable {
  public let choice: PlanChoice
  /// Whether it is proved that no choice does more, and none that does as much costs less.
  public let isProved: Bool
  /// The findings that are left.
  public let leftOut: [Int]
}

extension ImprovementPlan {
  /// Spends at most `budget`, counted at the high end of every cost: first on as many critical findings as it can mend, then on
  /// the rating of each audit in turn, then on points of the minimum, then on points beyond it; at the least cost for that.
  ///
  /// Actions without a known price are left out.
  /// - Parameters:
  ///   - budget: what there is to spend.
  ///   - mayGoOn: asked now and then with the number of steps of one search; false ends that search.
  public func bestUse(of budget: Money, mayGoOn: @escaping (Int) -> Bool = { _ in true }) -> BudgetUse {
    var spending = Spending(plan: self, budget: budget, mayGoOn: mayGoOn)
    spending.mendCritical()
    for audit in audits.indices { spending.raiseRating(of: audit) }
    spending.earn(findings.map { $0.minimumPoints })
    spending.earn(findings.map { $0.beyondPoints })
    let choice = spending.best
    let mended = Set(choice.mended)
    return BudgetUse(
      choice: choice, isProved: spending.isProved, leftOut: findings.indices.filter { !mended.contains($0) })
  }
}

/// Asks for more and more, and keeps what can be paid.
private struct Spending {
  let plan: ImprovementPlan
  let budget: Money
  let mayGoOn: (Int) -> Bool
  private var requirement = Requirement.holds
  private(set) var best: PlanChoice
  private(set) var isProved = true

  init(plan: ImprovementPlan, budget: Money, mayGoOn: @escaping (Int) -> Bool) {
    self.plan = plan
    self.budget = budget
    self.mayGoOn = mayGoOn
    best = plan.choose(.holds, mayGoOn: mayGoOn).choice!
  }

  mutating func mendCritical() {
    let critical = plan.findings.indices.filter { plan.findings[$0].level == .critical }
    let gains = Dictionary(uniqueKeysWithValues: critical.filter(isMendable).map { ($0, Int64(1)) })
    most(of: gains)
  }

  mutating func raiseRating(of audit: Int) {
    guard let rating = plan.audits[audit].sheet.rating else { return }
    let standard = plan.planned(audit)
    for target in 0..<rating.lowest {
      if add(standard.requirement(toReach: target, .lowest)) { return }
    }
  }

  mutating func earn(_ points: [Int64]) {
    let mendable = plan.findings.indices.filter { points[$0] > 0 && isMendable($0) }
    most(of: Dictionary(uniqueKeysWithValues: mendable.map { ($0, points[$0]) }))
  }

  private func isMendable(_ finding: Int) -> Bool { plan.findings[finding].canBeMended }

  /// Finds how much of some gains the budget reaches at most, by halving, and holds to it.
  private mutating func most(of gains: [Int: Int64]) {
    let common = max(1, gains.values.reduce(0, greatestCommonDivisor))
    var reached = best.mended.reduce(Int64(0)) { $0 + (gains[$1] ?? 0) } / common
    var unreached = gains.values.reduce(0, +) / common + 1
    while unreached - reached > 1 {
      let middle = reached + (unreached - reached) / 2
      if let found = affordable(.all([requirement, .sum(Gains(gains, atLeast: middle * common))])) {
        reached = max(middle, found.mended.reduce(Int64(0)) { $0 + (gains[$1] ?? 0) } / common)
      } else {
        unreached = middle
      }
    }
    _ = add(.sum(Gains(gains, atLeast: reached * common)))
  }

  /// Holds to one more requirement, where the budget reaches it.
  private mutating func add(_ more: Requirement) -> Bool {
    let wanted = Requirement.all([requirement, more])
    guard let found = affordable(wanted) else { return false }
    requirement = wanted
    best = found
    return true
  }

  /// The cheapest choice that meets a requirement; nil where it costs more than there is.
  private mutating func affordable(_ requirement: Requirement) -> PlanChoice? {
    let search = plan.choose(requirement, mayGoOn: mayGoOn)
    if case .stopped = search { isProved = false }
    guard let found = search.choice else { return nil }
    let fits = found.cost.unpriced == 0 && found.cost.high <= budget
    let mightFit = found.bound.unpriced == 0 && found.bound.high <= budget
    if fits ? !found.isProved : mightFit { isProved = false }
    return fits ? found : nil
  }
}
