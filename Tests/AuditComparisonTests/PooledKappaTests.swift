import AuditComparison
import AuditTestSupport
import Testing

/// Kappa of several pairs of raters together.
@Suite struct PooledKappaTests {
  private static let ratings = 3

  private func pair(_ items: Int, agreeing: Double, _ random: inout SeededRandom) -> RatedPair {
    RatedPair(
      (0..<items).map { item in
        let first = Int.random(in: 0..<PooledKappaTests.ratings, using: &random)
        let agrees = Double.random(in: 0..<1, using: &random) < agreeing
        return (item, first, agrees ? first : Int.random(in: 0..<PooledKappaTests.ratings, using: &random))
      })
  }

  private func table(_ pair: RatedPair) -> [[Int]] {
    var table = [[Int]](repeating: [0, 0, 0], count: 3)
    for one in pair.ratings { table[one.first][one.second] += 1 }
    return table
  }

  private func pooled(_ visits: [[RatedPair]]) -> PooledKappa? {
    PooledKappa(visits, ratings: PooledKappaTests.ratings)
  }

  @Test(arguments: 0..<20)
  func `of one pair it is the kappa of its table, with the same interval`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let one = pair(Int.random(in: 1...60, using: &random), agreeing: 0.7, &random)
    guard let alone = WeightedKappa(table(one)) else { return #expect(pooled([[one]]) == nil) }
    let together = try #require(pooled([[one]]))
    #expect(abs(together.value - alone.value) < 1e-9)
    #expect(abs(together.interval.lowest - alone.interval.lowest) < 1e-9)
    #expect(abs(together.interval.highest - alone.interval.highest) < 1e-9)
  }

  @Test(arguments: 0..<20)
  func `who is called the first, and which pair, changes nothing`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let visits = (0..<3).map { _ in (0..<2).map { _ in pair(12, agreeing: 0.6, &random) } }
    let turned = visits.reversed().map { pairs in
      pairs.reversed().map { RatedPair($0.ratings.map { ($0.item, $0.second, $0.first) }) }
    }
    let (one, other) = (try #require(pooled(visits)), try #require(pooled(Array(turned))))
    #expect(abs(one.value - other.value) < 1e-9)
    #expect(abs(one.interval.lowest - other.interval.lowest) < 1e-9)
    #expect(one.compared == other.compared && one.same == other.same && one.pairs == 6)
  }

  /// A third inspector who writes down what the second did tells nothing more of how far two agree on what is seen.
  @Test func `pairs of one visit hang together, so they make no interval as narrow as visits of their own`() throws {
    var random = SeededRandom(seed: 7)
    let one = pair(30, agreeing: 0.7, &random)
    let width = { (visits: [[RatedPair]]) throws -> Double in
      let found = try #require(self.pooled(visits))
      return found.interval.highest - found.interval.lowest
    }
    let alone = try width([[one]])
    #expect(abs(try width([[one, one]]) - alone) < 1e-9)
    #expect(try width([[one], [one]]) < alone * 0.8)
  }

  @Test func `where all gave one rating throughout it is not defined, and nothing compared is none`() {
    let constant = RatedPair((0..<5).map { ($0, 0, 0) })
    #expect(pooled([[constant], [constant]]) == nil)
    #expect(pooled([[RatedPair([])]]) == nil)
    #expect(pooled([]) == nil)
    #expect(pooled([[constant], [RatedPair([(0, 0, 1)])]]) != nil)
  }

  /// Of 1,000 trials with known kappa: few answers of several pairs, nearly all alike, the case in which intervals fail first.
  @Test(arguments: [
    (pairs: 3, items: 11, agreeing: 0.9), (pairs: 6, items: 6, agreeing: 0.7), (pairs: 2, items: 15, agreeing: 0.5),
  ])
  func `the interval holds the true kappa of few answers`(trial: (pairs: Int, items: Int, agreeing: Double)) {
    var random = SeededRandom(seed: 11)
    var (held, defined) = (0, 0)
    for _ in 0..<1000 {
      let visits = (0..<trial.pairs).map { _ in [pair(trial.items, agreeing: trial.agreeing, &random)] }
      guard let found = pooled(visits) else { continue }
      defined += 1
      // With even margins the true kappa is the probability to agree beyond chance.
      if (found.interval.lowest...found.interval.highest).contains(trial.agreeing) { held += 1 }
    }
    #expect(Double(held) >= 0.9 * Double(defined), "\(held) of \(defined)")
    #expect(defined > 900)
  }
}
