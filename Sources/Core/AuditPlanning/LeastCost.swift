/// Actions with what they cost, and findings that are mended when all their actions are done.
package struct MendingProblem {
  /// By action; each counts as at least one action, so that a set of least cost holds none in vain.
  package let costs: [PlanCost]
  /// By finding: its actions, each once; at least one.
  package let actions: [[Int]]
  /// By action: whether it is done, and so costs nothing more.
  package let isDone: [Bool]

  package init(costs: [PlanCost], actions: [[Int]], isDone: [Bool]) {
    self.costs = costs
    self.actions = actions
    self.isDone = isDone
  }
}

/// A set of actions, and how good it is known to be.
package struct LeastCost {
  /// Ascending.
  package var actions: [Int]
  package var cost: PlanCost
  /// No set costs less than this; equal to `cost` where the set is proved least.
  package var bound: PlanCost

  package var isProved: Bool { !(bound < cost) }
}

/// The least costly set of actions that meets a requirement, proved least unless the search was stopped.
///
/// Branches on the findings one after the other; what is left is bounded from below by tables that cover each sum at the
/// least cost, an action that several findings share counted in equal parts.
///
/// - Parameter mayGoOn: asked now and then with the number of steps so far; false ends the search with the best found.
/// - Returns: nil where no set was found; and whether the search was complete, so that there is none.
package func leastCost(
  of requirement: Requirement, in problem: MendingProblem, mayGoOn: @escaping (Int) -> Bool
) -> (found: LeastCost?, isComplete: Bool) {
  var search = SearchBudget(mayGoOn)
  var best: LeastCost?
  var bound: PlanCost?
  for alternative in requirement.alternatives() {
    guard let found = solve(alternative, problem, &search) else {
      if search.isSpent { bound = .zero }
      continue
    }
    if best.map({ found.cost < $0.cost }) ?? true { best = found }
    if bound.map({ found.bound < $0 }) ?? true { bound = found.bound }
  }
  best?.bound = bound!
  return (best, !search.isSpent)
}

/// How long a search may still go on.
struct SearchBudget {
  private let mayGoOn: (Int) -> Bool
  private var steps = 0
  private(set) var isSpent = false

  init(_ mayGoOn: @escaping (Int) -> Bool) { self.mayGoOn = mayGoOn }

  mutating func stop() { isSpent = true }

  mutating func spend() -> Bool {
    steps += 1
    if steps % 256 == 0, !isSpent, !mayGoOn(steps) { isSpent = true }
    return !isSpent
  }
}

/// What the search for one conjunction starts from: what it forces, and what is left.
private struct Reduction {
  let problem: MendingProblem
  var sums: [Gains]
  let others: [Requirement]
  var isMended: [Bool]
  var isDone: [Bool]

  init(_ conjunction: Conjunction, _ problem: MendingProblem) {
    self.problem = problem
    sums = conjunction.sums
    others = conjunction.others
    isMended = [Bool](repeating: false, count: problem.actions.count)
    isDone = problem.isDone
    mendWhatIsDone()
  }

  /// Mends every finding without which a sum falls short, until there is none left. False where a sum cannot be reached.
  mutating func force() -> Bool {
    while true {
      sums.removeAll { $0.atLeast <= 0 }
      var forced: [Int] = []
      for sum in sums {
        let spare = sum.total - sum.atLeast
        if spare < 0 { return false }
        forced += sum.of.filter { $0.gain > spare }.map { $0.finding }
      }
      if forced.isEmpty { return true }
      for finding in forced { for action in problem.actions[finding] { isDone[action] = true } }
      mendWhatIsDone()
    }
  }

  private mutating func mendWhatIsDone() {
    for finding in isMended.indices where !isMended[finding] {
      if problem.actions[finding].allSatisfy({ isDone[$0] }) { take(finding) }
    }
  }

  private mutating func take(_ finding: Int) {
    isMended[finding] = true
    for index in sums.indices {
      guard let place = sums[index].of.firstIndex(where: { $0.finding == finding }) else { continue }
      sums[index].atLeast -= sums[index].of.remove(at: place).gain
    }
  }

  /// Groups of what is left that have neither a finding, nor an action, nor a sum in common.
  func parts() -> [SearchPart] {
    guard others.isEmpty else {
      return [SearchPart(findings: isMended.indices.filter { !isMended[$0] }, sums: sums, others: others)]
    }
    var groups: [(findings: Set<Int>, actions: Set<Int>, sums: [Gains])] = []
    for sum in sums {
      var group = (
        findings: Set(sum.of.map { $0.finding }),
        actions: Set(sum.of.flatMap { problem.actions[$0.finding] }.filter { !isDone[$0] }), sums: [sum]
      )
      groups.removeAll { other in
        guard !other.actions.isDisjoint(with: group.actions) else { return false }
        group.findings.formUnion(other.findings)
        group.actions.formUnion(other.actions)
        group.sums = other.sums + group.sums
        return true
      }
      groups.append(group)
    }
    return groups.map { SearchPart(findings: $0.findings.sorted(), sums: $0.sums, others: []) }
  }
}

struct SearchPart {
  let findings: [Int]
  let sums: [Gains]
  let others: [Requirement]
}

private func solve(_ conjunction: Conjunction, _ problem: MendingProblem, _ search: inout SearchBudget) -> LeastCost? {
  var reduction = Reduction(conjunction, problem)
  guard reduction.force() else { return nil }
  var actions = reduction.isDone.indices.filter { reduction.isDone[$0] && !problem.isDone[$0] }
  let forced = actions.reduce(PlanCost.zero) { $0 + problem.costs[$1] }
  var whole = LeastCost(actions: [], cost: forced, bound: forced)
  for part in reduction.parts() {
    var tree = SearchTree(part, problem, isDone: reduction.isDone, isMended: reduction.isMended)
    guard let found = tree.search(&search) else { return nil }
    actions += found.actions
    whole.cost = whole.cost + found.cost
    whole.bound = whole.bound + found.bound
  }
  whole.actions = actions.sorted()
  return whole
}
