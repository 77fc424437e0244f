import AuditComparison
import AuditModel
import AuditTestSupport
import Testing

@Suite struct RankTests {
  private func range(_ low: Int, _ high: Int) -> ProportionRange {
    ProportionRange(lowest: Proportion(Int128(low), over: 6), highest: Proportion(Int128(high), over: 6))
  }

  @Test func `equal shares share a rank`() {
    let ranks = possibleRanks([range(3, 3), range(5, 5), range(3, 3), range(1, 1)])
    #expect(ranks.map(\.best) == [2, 1, 2, 4])
    #expect(ranks.map(\.worst) == [2, 1, 2, 4])
  }

  @Test func `best and worst are the first and the last of all completions`() {
    var random = SeededRandom(seed: 12)
    for _ in 0..<400 {
      let ranges = (0..<4).map { _ -> (Int, Int) in
        let low = random.below(4)
        return (low, low + random.below(3))
      }
      var best = [Int](repeating: .max, count: 4)
      var worst = [Int](repeating: 0, count: 4)
      func complete(_ values: [Int]) {
        if values.count < 4 {
          let next = ranges[values.count]
          for value in next.0...next.1 { complete(values + [value]) }
          return
        }
        for (index, value) in values.enumerated() {
          let rank = 1 + values.count { $0 > value }
          best[index] = min(best[index], rank)
          worst[index] = max(worst[index], rank)
        }
      }
      complete([])
      let found = possibleRanks(ranges.map { range($0.0, $0.1) })
      #expect(found.map(\.best) == best, "\(ranges)")
      #expect(found.map(\.worst) == worst, "\(ranges)")
    }
  }
}
