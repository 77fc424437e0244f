public import AuditModel
public import AuditScoring

/// A share of a whole, a difference of two, or an amount, held exactly as a fraction in lowest terms.
public struct Proportion: Sendable, Hashable, Comparable {
  public let numerator: Int128
  /// Above zero.
  public let denominator: Int128

  public init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0, "a fraction has something below its line")
    let common = Proportion.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int128(common)
    self.denominator = denominator / Int128(common)
  }

  public init(_ share: Share) { self.init(Int128(share.part), over: Int128(share.whole)) }

  public init(_ decimal: ExactDecimal) {
    var scale: Int128 = 1
    for _ in 0..<decimal.decimals { scale *= 10 }
    self.init(Int128(decimal.mantissa), over: scale)
  }

  /// How many `steps`-ths it is, rounded half up: with 1000 thousandths, with 1 a whole number. Of shares and of amounts in
  /// thousandths that is a number of 64 bits; anything larger is the largest of them.
  public func rounded(_ steps: Int64) -> Int64 {
    let whole = Proportion.floor(numerator, denominator)
    // 0 ≤ rest < 1, and so many steps of it, and a half, in full width: nothing overflows.
    let rest = (numerator - whole * denominator).magnitude
    let twice = rest.multipliedFullWidth(by: UInt128(2 * steps.magnitude))
    let (low, carries) = twice.low.addingReportingOverflow(denominator.magnitude)
    let (steps128, parts) = (
      Int128(steps), (2 * denominator.magnitude).dividingFullWidth((twice.high + (carries ? 1 : 0), low)).quotient
    )
    let (above, isTooLarge) = whole.multipliedReportingOverflow(by: steps128)
    return isTooLarge ? (isNegative ? .min : .max) : Int64(clamping: above + Int128(parts))
  }

  public var isNegative: Bool { numerator < 0 }
  public var isZero: Bool { numerator == 0 }

  /// The difference; to 10⁻⁹ where the exact one does not fit 128 bits.
  public static func - (left: Proportion, right: Proportion) -> Proportion {
    left.combined(right, 1, -1, over: 1)
  }

  /// The point `part`/4 of the way from `left` to `right`.
  static func between(_ left: Proportion, _ right: Proportion, quarters part: Int128) -> Proportion {
    if part == 0 || left == right { return left }
    return left.combined(right, 4 - part, part, over: 4)
  }

  private func combined(_ other: Proportion, _ one: Int128, _ two: Int128, over below: Int128) -> Proportion {
    let (bottom, a) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (left, b) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, c) = other.numerator.multipliedReportingOverflow(by: denominator)
    let limit = Int128.max / 16
    if a || b || c || bottom > limit || left.magnitude > limit.magnitude || right.magnitude > limit.magnitude {
      let steps: Int64 = 1_000_000_000
      let sum = Int128(rounded(steps)) * one + Int128(other.rounded(steps)) * two
      return Proportion(sum, over: Int128(steps) * below)
    }
    return Proportion(left * one + right * two, over: bottom * below)
  }

  /// Exact, by their continued fractions: nothing is multiplied, so nothing overflows.
  public static func < (left: Proportion, right: Proportion) -> Bool {
    var (a, b, c, d) = (left.numerator, left.denominator, right.numerator, right.denominator)
    var isSwapped = false
    while true {
      let (one, two) = (floor(a, b), floor(c, d))
      if one != two { return isSwapped ? one > two : one < two }
      let (restOne, restTwo) = (a - one * b, c - two * d)
      if restOne == 0 || restTwo == 0 {
        if restOne == restTwo { return false }
        return isSwapped ? restTwo == 0 : restOne == 0
      }
      (a, b, c, d) = (b, restOne, d, restTwo)
      isSwapped.toggle()
    }
  }

  private static func floor(_ a: Int128, _ b: Int128) -> Int128 {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a == 0 ? 1 : a
  }
}

/// A figure that open answers leave between two ends.
public struct ProportionRange: Sendable, Hashable {
  public let lowest: Proportion
  public let highest: Proportion

  public init(lowest: Proportion, highest: Proportion) {
    self.lowest = lowest
    self.highest = highest
  }

  public var isDetermined: Bool { lowest == highest }
}

extension Tally {
  /// The share between its two ends; nil where nothing is possible.
  public var range: ProportionRange? {
    guard let lowest = shareLowest, let highest = shareHighest else { return nil }
    return ProportionRange(lowest: Proportion(lowest), highest: Proportion(highest))
  }
}

/// Median and quartiles: of *n* values in order, quarter *q* stands at position 1 + (*n* − 1)·*q*/4; between two values it
/// lies in proportion between them (Hyndman and Fan 1996, definition 7).
///
/// Each is a range: the quartile of the lowest shares and that of the highest. Whatever the open answers turn out to be,
/// the true one lies between.
public struct Distribution: Sendable, Hashable {
  /// How many facilities it rests on.
  public let facilities: Int
  public let lowerQuartile: ProportionRange
  public let median: ProportionRange
  public let upperQuartile: ProportionRange
  /// Whether they are rounded to whole hundredths, as outside the ministry's view.
  public let isCoarse: Bool

  /// As it was worked out before.
  ///
  /// - Parameters:
  ///   - facilities: how many it rests on.
  ///   - quartiles: the lower one, the median and the upper one.
  ///   - isCoarse: whether they are rounded to whole hundredths.
  public init(
    facilities: Int, quartiles: (lower: ProportionRange, median: ProportionRange, upper: ProportionRange),
    isCoarse: Bool
  ) {
    self.facilities = facilities
    self.isCoarse = isCoarse
    (lowerQuartile, median, upperQuartile) = quartiles
  }

  /// Nil where there are too few.
  package init?(_ ranges: [ProportionRange], isCoarse: Bool) {
    guard ranges.count >= SharingView.fewestFacilities else { return nil }
    let lows = ranges.map { $0.lowest }.sorted()
    let highs = ranges.map { $0.highest }.sorted()
    func quarter(_ part: Int) -> ProportionRange {
      let ends = (quartile(lows, part), quartile(highs, part))
      return ProportionRange(
        lowest: isCoarse ? ends.0.coarse : ends.0, highest: isCoarse ? ends.1.coarse : ends.1)
    }
    facilities = ranges.count
    self.isCoarse = isCoarse
    lowerQuartile = quarter(1)
    median = quarter(2)
    upperQuartile = quarter(3)
  }
}

extension Proportion {
  /// To the nearest hundredth.
  var coarse: Proportion { Proportion(Int128(rounded(100)), over: 100) }
}

/// Quarter `part` of values in ascending order; there is at least one.
package func quartile(_ sorted: [Proportion], _ part: Int) -> Proportion {
  let position = (sorted.count - 1) * part
  let below = position / 4
  let above = min(below + 1, sorted.count - 1)
  return Proportion.between(sorted[below], sorted[above], quarters: Int128(position % 4))
}
