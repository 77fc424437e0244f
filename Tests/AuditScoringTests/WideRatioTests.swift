import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

@Suite struct `A whole number of any size` {
  /// Three factors of up to 40 bits: 120 bits, which Int128 holds.
  private static func factors(_ random: inout SeededRandom) -> [Int64] {
    (0..<3).map { _ in Int64(random.next() >> UInt64(25 + random.below(38))) }
  }

  @Test func `multiplies, adds, compares and halves as numbers of 128 bits do`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      let (one, two) = (Self.factors(&random), Self.factors(&random))
      let (wide, other) = (Self.product(one), Self.product(two))
      let (number, second) = (one.reduce(Int128(1)) { $0 * Int128($1) }, two.reduce(Int128(1)) { $0 * Int128($1) })
      #expect((wide < other) == (number < second))
      #expect((wide == other) == (number == second))
      #expect(wide.bitWidth == 128 - number.leadingZeroBitCount)
      let times = random.below(130)
      #expect(Self.value((wide + other).halved(times)) == (number + second) >> times)
      #expect(wide.small == Int64(exactly: number))
    }
  }

  @Test func `has no end`() {
    let large = (0..<40).reduce(WideNatural(1)) { product, _ in product * WideNatural(1 << 62) }
    #expect(large.bitWidth == 40 * 62 + 1)
    #expect(large < large + WideNatural(1))
    #expect(large.halved(39 * 62 + 52).small == 1024)
    #expect(large.small == nil)
  }

  private static func product(_ factors: [Int64]) -> WideNatural {
    factors.reduce(WideNatural(1)) { $0 * WideNatural($1) }
  }

  private static func value(_ wide: WideNatural) -> Int128 {
    (0..<127).reversed().reduce(0) { $0 << 1 | (isOdd(wide.halved($1)) ? 1 : 0) }
  }

  private static func isOdd(_ wide: WideNatural) -> Bool { wide.halved(1) + wide.halved(1) != wide }
}

@Suite struct `A weighted mean` {
  private static func ratio(_ part: Int64, _ whole: Int64) -> WideRatio {
    WideRatio(WideNatural(part), of: WideNatural(whole))
  }

  /// Each of 40 large primes is the whole of one share: no number of 128 bits holds the common one.
  @Test func `of many shares stands exactly where it stands`() throws {
    let wholes = Self.primes(from: 99_000_000, count: 40)
    let halves = wholes.map { (ratio: Self.ratio(($0 - 1) / 2, $0), weight: Int64(3)) }
    let below = try #require(WideRatio.mean(halves))
    #expect(below.order(to: ShareLimit(1, of: 2)) == .less)
    #expect(below.order(to: ShareLimit(percent: ExactDecimal("49.999999"))) == .greater)
    let mirrored = wholes.map { (ratio: Self.ratio(($0 + 1) / 2, $0), weight: Int64(3)) }
    #expect(try #require(WideRatio.mean(mirrored)).order(to: ShareLimit(1, of: 2)) == .greater)
    let exact = try #require(WideRatio.mean(halves + mirrored))
    #expect(exact.order(to: ShareLimit(1, of: 2)) == .equal)
    #expect(exact.order(to: ShareLimit(percent: ExactDecimal("50"), isExclusive: true)) == .equal)
  }

  @Test func `is of nothing where it is of nothing`() { #expect(WideRatio.mean([]) == nil) }

  private static func primes(from least: Int64, count: Int) -> [Int64] {
    var primes: [Int64] = []
    var next = least | 1
    while primes.count < count {
      if !stride(from: Int64(3), through: 10_000, by: 2).contains(where: { next % $0 == 0 }) { primes.append(next) }
      next += 2
    }
    return primes
  }
}
