import AuditModel
import AuditPlanning
import AuditTestSupport
import Testing

/// The least cost of a random requirement, held against every set of actions there is.
@Suite struct LeastCostTests {
  @Test(arguments: 0..<600) func `no set of actions costs less`(seed: UInt64) {
    var world = RequirementWorld(seed: seed)
    let problem = world.problem(mostActions: 9, mostFindings: 8)
    let requirement = world.requirement(depth: 2, findings: problem.actions.count)
    let slow = everySet(problem, requirement)
    let (found, isComplete) = leastCost(of: requirement, in: problem) { _ in true }
    #expect(isComplete)
    #expect(found?.cost == slow)
    #expect(found.map(\.isProved) ?? true)
    if let found {
      #expect(requirement.isMet(by: mended(found.actions, problem)))
      #expect(found.cost == found.actions.reduce(.zero) { $0 + problem.costs[$1] })
      #expect(found.actions.allSatisfy { !problem.isDone[$0] })
    }
  }

  @Test(arguments: 0..<200) func `a search that is stopped early tells a bound that holds`(seed: UInt64) {
    var world = RequirementWorld(seed: 9000 + seed)
    let problem = world.problem(mostActions: 10, mostFindings: 9)
    let requirement = world.requirement(depth: 2, findings: problem.actions.count)
    let best = everySet(problem, requirement)
    var asked = 0
    let (found, _) = leastCost(of: requirement, in: problem) { _ in
      asked += 1
      return false
    }
    guard let found, let best else { return }
    #expect(found.bound <= best && best <= found.cost)
    #expect(requirement.isMet(by: mended(found.actions, problem)))
  }

  @Test(arguments: [7, 11, 13]) func `sixty findings that cost about what they gain are proved, not searched for ever`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    var gains: [Int: Int64] = [:]
    let costs = (0..<60).map { index in
      gains[index] = Int64(1 + random.below(6))
      return PlanCost(
        high: Money(ExactDecimal(Int32(gains[index]! * 100 + Int64(random.below(30))))), low: .zero, actions: 1)
    }
    let problem = MendingProblem(
      costs: costs, actions: (0..<60).map { [$0] }, isDone: [Bool](repeating: false, count: 60))
    var steps = 0
    let (found, isComplete) = leastCost(of: .sum(Gains(gains, atLeast: 101)), in: problem) { done in
      steps = done
      return done < 100_000
    }
    #expect(isComplete && found?.isProved == true)
    #expect(steps < 10_000)
  }

  @Test func `a search that would go too deep for the machine is stopped, and says so`() {
    let count = 1_600
    let gains = Dictionary((0..<count).map { ($0, Int64(1)) }) { first, _ in first }
    let costs = (0..<count).map { PlanCost(high: Money(ExactDecimal(Int32(1 + $0 % 7))), low: .zero, actions: 1) }
    let problem = MendingProblem(
      costs: costs, actions: (0..<count).map { [$0] }, isDone: [Bool](repeating: false, count: count))
    let (_, isComplete) = leastCost(of: .sum(Gains(gains, atLeast: 1_550)), in: problem) { _ in true }
    #expect(!isComplete)
  }

  private func mended(_ done: [Int], _ problem: MendingProblem) -> [Bool] {
    problem.actions.map { $0.allSatisfy { done.contains($0) || problem.isDone[$0] } }
  }

  /// The least cost, by trying every set.
  private func everySet(_ problem: MendingProblem, _ requirement: Requirement) -> PlanCost? {
    var best: PlanCost?
    for set in 0..<(1 << problem.costs.count) {
      let chosen = problem.costs.indices.filter { set >> $0 & 1 == 1 && !problem.isDone[$0] }
      guard requirement.isMet(by: mended(chosen, problem)) else { continue }
      let cost = chosen.reduce(PlanCost.zero) { $0 + problem.costs[$1] }
      best = best.map { min($0, cost) } ?? cost
    }
    return best
  }
}

/// Problems and requirements, made up: the same for the same seed.
private struct RequirementWorld {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func problem(mostActions: Int, mostFindings: Int) -> MendingProblem {
    let count = 1 + random.below(mostActions)
    let costs = (0..<count).map { _ in
      let low = Int32(random.below(6))
      return PlanCost(
        unpriced: random.once(in: 12) ? 1 : 0, high: Money(ExactDecimal(low + Int32(random.below(6)))),
        low: Money(ExactDecimal(low)), actions: 1)
    }
    let actions = (0..<(1 + random.below(mostFindings))).map { _ in
      Set((0...random.below(3)).map { _ in random.below(count) }).sorted()
    }
    return MendingProblem(costs: costs, actions: actions, isDone: (0..<count).map { _ in random.once(in: 8) })
  }

  mutating func requirement(depth: Int, findings: Int) -> Requirement {
    switch random.below(depth == 0 ? 1 : 5) {
    case 1: return .all((0...random.below(3)).map { _ in requirement(depth: depth - 1, findings: findings) })
    case 2: return .any((0...random.below(2)).map { _ in requirement(depth: depth - 1, findings: findings) })
    case 3:
      let parts = (0...random.below(4)).map { _ in requirement(depth: depth - 1, findings: findings) }
      return .some(random.below(parts.count + 2), of: parts)
    default:
      var gains: [Int: Int64] = [:]
      for finding in 0..<findings where !random.once(in: 3) { gains[finding] = Int64(1 + random.below(5)) }
      let total = Int(gains.values.reduce(0, +))
      return .sum(Gains(gains, atLeast: Int64(random.below(total + 2))))
    }
  }
}
