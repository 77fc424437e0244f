/// Decides finding after finding of one part of a problem: mend it, or do not count on it.
struct SearchTree {
  private let problem: MendingProblem
  private let part: SearchPart
  private let tables: [CoverTable]
  /// By position among the part's findings: what it adds to each sum.
  private let gains: [[Int64]]
  /// By position: its undone actions, and its parts of their costs.
  private let costs: [PlanCost]

  private var isDone: [Bool]
  private var isMended: [Bool]
  private var taken: [Int] = []
  private var best: LeastCost?
  /// The least bound of the branches that were left when the search was stopped.
  private var frontier: PlanCost?

  init(_ part: SearchPart, _ problem: MendingProblem, isDone: [Bool], isMended: [Bool]) {
    self.problem = problem
    self.part = part
    self.isDone = isDone
    self.isMended = isMended
    var users = [Int](repeating: 0, count: problem.costs.count)
    for finding in part.findings { for action in problem.actions[finding] { users[action] += 1 } }
    costs = part.findings.map { finding in
      problem.actions[finding].filter { !isDone[$0] }
        .reduce(PlanCost.zero) { $0 + problem.costs[$1].share(among: users[$1]) }
    }
    gains = part.findings.map { finding in
      part.sums.map { sum in sum.of.first { $0.finding == finding }?.gain ?? 0 }
    }
    tables = CoverTable.tables(covering: part.sums.map { $0.atLeast }, gains: gains, costs: costs)
  }

  /// Nil where the part cannot be met, or nothing was found in time.
  mutating func search(_ budget: inout SearchBudget) -> LeastCost? {
    descend(0, missing: part.sums.map { $0.atLeast }, paid: .zero, shared: .zero, &budget)
    guard var found = best else { return nil }
    if let frontier, frontier < found.cost { found.bound = frontier }
    return found
  }

  /// - Parameters:
  ///   - missing: what each sum still lacks.
  ///   - paid: what the actions cost that were taken here.
  ///   - shared: the parts of their costs that fall to the findings mended so far.
  private mutating func descend(
    _ position: Int, missing: [Int64], paid: PlanCost, shared: PlanCost, _ budget: inout SearchBudget
  ) {
    if missing.allSatisfy({ $0 <= 0 }), part.others.allSatisfy({ $0.isMet(by: isMended) }) {
      if best.map({ paid < $0.cost }) ?? true { best = LeastCost(actions: taken.sorted(), cost: paid, bound: paid) }
      return
    }
    guard position < part.findings.count, let bound = leastFrom(position, missing, paid, shared) else { return }
    if let best, !(bound < best.cost) { return }
    guard budget.spend() else {
      if frontier.map({ bound < $0 }) ?? true { frontier = bound }
      return
    }
    guard part.others.isEmpty || canStillMeetOthers(from: position) else { return }
    let finding = part.findings[position]
    let needed = problem.actions[finding].filter { !isDone[$0] }
    let price = needed.reduce(PlanCost.zero) { $0 + problem.costs[$1] }
    let left = zip(missing, gains[position]).map { $0 - $1 }
    let withIt = leastFrom(position + 1, left, paid + price, shared + costs[position])
    let withoutIt = needed.isEmpty ? nil : leastFrom(position + 1, missing, paid, shared)
    let takesFirst = withoutIt.map { without in withIt.map { !(without < $0) } ?? false } ?? true
    if takesFirst { take(position, needed, left, paid + price, shared + costs[position], &budget) }
    if !needed.isEmpty { descend(position + 1, missing: missing, paid: paid, shared: shared, &budget) }
    if !takesFirst { take(position, needed, left, paid + price, shared + costs[position], &budget) }
  }

  private mutating func take(
    _ position: Int, _ needed: [Int], _ missing: [Int64], _ paid: PlanCost, _ shared: PlanCost,
    _ budget: inout SearchBudget
  ) {
    let finding = part.findings[position]
    for action in needed { isDone[action] = true }
    isMended[finding] = true
    taken += needed
    descend(position + 1, missing: missing, paid: paid, shared: shared, &budget)
    taken.removeLast(needed.count)
    isMended[finding] = false
    for action in needed { isDone[action] = false }
  }

  /// No set that goes on from here costs less; nil where none can meet the sums.
  private func leastFrom(_ position: Int, _ missing: [Int64], _ paid: PlanCost, _ shared: PlanCost) -> PlanCost? {
    var bound = paid
    for table in tables {
      guard let rest = table.least(from: position, missing) else { return nil }
      bound = max(bound, shared + rest)
    }
    return bound
  }

  private func canStillMeetOthers(from position: Int) -> Bool {
    var mended = isMended
    for finding in part.findings[position...] { mended[finding] = true }
    return part.others.allSatisfy { $0.isMet(by: mended) }
  }
}

/// The least cost of covering what some sums lack by the findings from a position on, each paid for by itself.
struct CoverTable {
  /// Which sums it covers.
  private let sums: [Int]
  /// How much of each sum one step of the table stands for.
  private let steps: [Int64]
  private let sizes: [Int]
  private let width: Int
  /// By position, then by what is missing.
  private let costs: [PlanCost?]

  private static let mostEntries = 200_000

  /// Tables that together cover every sum; small sums share one.
  static func tables(covering missing: [Int64], gains: [[Int64]], costs: [PlanCost]) -> [CoverTable] {
    let rows = gains.count + 1
    var groups: [[Int]] = []
    var width = 0
    for sum in missing.indices.sorted(by: { missing[$0] < missing[$1] }) {
      let size = Int(clamping: min(missing[sum], Int64(mostEntries / rows))) + 1
      if width > 0, width <= mostEntries / rows / size {
        groups[groups.count - 1].append(sum)
        width *= size
      } else {
        groups.append([sum])
        width = size
      }
    }
    return groups.map { CoverTable($0, missing, gains, costs) }
  }

  private init(_ sums: [Int], _ missing: [Int64], _ gains: [[Int64]], _ prices: [PlanCost]) {
    self.sums = sums
    let mostSteps = max(1, Int64(CoverTable.mostEntries / (gains.count + 1)))
    let steps = sums.map { max(1, (missing[$0] + mostSteps - 1) / mostSteps) }
    self.steps = steps
    sizes = zip(sums, steps).map { Int((missing[$0] + $1 - 1) / $1) + 1 }
    width = sizes.reduce(1, *)
    var rows = [PlanCost?](repeating: nil, count: width * (gains.count + 1))
    rows[width * gains.count] = .zero
    for position in gains.indices.reversed() {
      let jumps = zip(sums, steps).map { Int((gains[position][$0] + $1 - 1) / $1) }
      for index in 0..<width {
        let without = rows[width * (position + 1) + index]
        let with = rows[width * (position + 1) + CoverTable.lower(index, by: jumps, sizes)].map {
          $0 + prices[position]
        }
        rows[width * position + index] =
          if let without, let with { min(without, with) } else { without ?? with }
      }
    }
    costs = rows
  }

  /// The index where each sum lacks so many steps less, but none less than nothing.
  private static func lower(_ index: Int, by jumps: [Int], _ sizes: [Int]) -> Int {
    var rest = index
    var scale = 1
    var lower = 0
    for (jump, size) in zip(jumps, sizes) {
      lower += max(0, rest % size - jump) * scale
      rest /= size
      scale *= size
    }
    return lower
  }

  /// Nil where what is left cannot cover it.
  func least(from position: Int, _ missing: [Int64]) -> PlanCost? {
    var index = 0
    var scale = 1
    for (place, sum) in sums.enumerated() {
      let lacking = max(0, missing[sum])
      index += Int((lacking + steps[place] - 1) / steps[place]) * scale
      scale *= sizes[place]
    }
    return costs[width * position + index]
  }
}
