import AuditComparison
import AuditModel
import AuditTestSupport
import Testing

@Suite struct ProportionTests {
  @Test func `fractions stand in the order of their values`() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<3000 {
      let (a, b) = (Int128(random.below(41)) - 20, Int128(random.below(20) + 1))
      let (c, d) = (Int128(random.below(41)) - 20, Int128(random.below(20) + 1))
      let (one, two) = (Proportion(a, over: b), Proportion(c, over: d))
      #expect((one < two) == (a * d < c * b), "\(a)/\(b) and \(c)/\(d)")
      #expect((one == two) == (a * d == c * b))
    }
  }

  @Test func `fractions too large to multiply are still compared exactly`() {
    let large: Int128 = 1 << 100
    #expect(Proportion(large - 1, over: large) < Proportion(large, over: large + 1))
    #expect(!(Proportion(large, over: large + 1) < Proportion(large - 1, over: large)))
  }

  @Test func `rounding is half up, below zero too`() {
    #expect(Proportion(1, over: 2).rounded(1) == 1)
    #expect(Proportion(-1, over: 2).rounded(1) == 0)
    #expect(Proportion(-3, over: 2).rounded(1) == -1)
    #expect(Proportion(2, over: 3).rounded(1000) == 667)
    #expect(Proportion(-2, over: 3).rounded(1000) == -667)
  }

  @Test func `fractions of the largest numbers are rounded exactly`() {
    let large = Int128.max
    #expect(Proportion(large - 1, over: large).rounded(1_000_000_000) == 1_000_000_000)
    #expect(Proportion(large / 3, over: large).rounded(1_000_000_000) == 333_333_333)
    #expect(Proportion(-(large / 3), over: large).rounded(1_000_000_000) == -333_333_333)
    #expect(Proportion(large, over: 1).rounded(1000) == .max && Proportion(-large, over: 1).rounded(1000) == .min)
    let (one, other) = (Proportion(large / 7, over: large - 2), Proportion(large / 5, over: large - 4))
    #expect((one - other).rounded(1000) == -57)
  }

  @Test func `a quartile between two values lies in proportion between them`() {
    let values = [1, 2, 4, 8, 16, 32].map { Proportion($0, over: 1) }
    #expect(quartile(values, 1) == Proportion(5, over: 2))
    #expect(quartile(values, 2) == Proportion(6, over: 1))
    #expect(quartile(values, 3) == Proportion(14, over: 1))
    #expect(quartile([Proportion(3, over: 7)], 3) == Proportion(3, over: 7))
  }

  @Test func `no quartiles are given of fewer than five`() {
    let one = ProportionRange(lowest: Proportion(1, over: 4), highest: Proportion(3, over: 4))
    #expect(Distribution([one, one, one, one], isCoarse: false) == nil)
    #expect(Distribution([one, one, one, one, one], isCoarse: false)?.median == one)
  }

  @Test func `the true median of every completion lies in the range`() {
    var random = SeededRandom(seed: 9)
    for _ in 0..<300 {
      let ranges = (0..<6).map { _ in
        let low = random.below(10)
        return (low, low + random.below(10 - low + 1))
      }
      let found = Distribution(
        ranges.map {
          ProportionRange(lowest: Proportion(Int128($0.0), over: 10), highest: Proportion(Int128($0.1), over: 10))
        }, isCoarse: false)!
      for _ in 0..<20 {
        let values = ranges.map { Proportion(Int128($0.0 + random.below($0.1 - $0.0 + 1)), over: 10) }.sorted()
        for (part, range) in [(1, found.lowerQuartile), (2, found.median), (3, found.upperQuartile)] {
          let actual = quartile(values, part)
          #expect(!(actual < range.lowest) && !(range.highest < actual))
        }
      }
    }
  }
}
