internal import AuditChecking
public import AuditModel

/// Points over a set of criteria, rules S3 to S5, in 1/`unit` of the standard's scale.
///
/// 0 ≤ lowest ≤ highest ≤ possible.
public struct Tally: Sendable, Hashable {
  /// Of the rated criteria.
  public private(set) var earned: Int64 = 0
  public private(set) var ratedPossible: Int64 = 0
  public private(set) var openPossible: Int64 = 0
  public private(set) var rated = 0
  public private(set) var open = 0

  public init() {}

  /// As it was.
  package init(earned: Int64, ratedPossible: Int64, openPossible: Int64, rated: Int, open: Int) {
    self.earned = earned
    self.ratedPossible = ratedPossible
    self.openPossible = openPossible
    self.rated = rated
    self.open = open
  }

  public var lowest: Int64 { earned }
  public var highest: Int64 { earned + openPossible }
  /// Of the rated and the open criteria.
  public var possible: Int64 { ratedPossible + openPossible }
  public var applying: Int { rated + open }

  /// Earned of what the rated criteria could earn. Nothing possible has no share.
  public var share: Share? { Share(earned, of: ratedPossible) }
  public var shareLowest: Share? { Share(lowest, of: possible) }
  public var shareHighest: Share? { Share(highest, of: possible) }

  mutating func add(_ outcome: Outcome, worth: Int64, on scale: Scale) {
    switch outcome.state {
    case .doesNotApply, .notApplicable: break
    case .open:
      open += 1
      openPossible += worth * scale.unit
    case .rated:
      rated += 1
      ratedPossible += worth * scale.unit
      earned += worth * scale.earnings[Int(outcome.rating)]
    }
  }

  mutating func add(_ other: Tally) {
    earned += other.earned
    ratedPossible += other.ratedPossible
    openPossible += other.openPossible
    rated += other.rated
    open += other.open
  }
}

/// The two tallies that are never blended, rule S6.
public struct TallyPair: Sendable, Hashable {
  /// Of the critical and the required criteria.
  public private(set) var minimum = Tally()
  /// Of the recommended criteria.
  public private(set) var beyond = Tally()

  init() {}

  /// As it was.
  package init(minimum: Tally, beyond: Tally) {
    self.minimum = minimum
    self.beyond = beyond
  }

  mutating func add(_ outcome: Outcome, of criterion: CriterionTraits, on scale: Scale) {
    if criterion.level.isMinimum {
      minimum.add(outcome, worth: criterion.worth, on: scale)
    } else if criterion.level.isScored {
      beyond.add(outcome, worth: criterion.worth, on: scale)
    }
  }

  mutating func add(_ other: TallyPair) {
    minimum.add(other.minimum)
    beyond.add(other.beyond)
  }
}

/// A part of a whole above zero, held exactly.
public struct Share: Sendable, Hashable {
  public let part: Int64
  public let whole: Int64

  /// Nil where nothing is possible.
  public init?(_ part: Int64, of whole: Int64) {
    guard whole > 0 else { return nil }
    self.part = part
    self.whole = whole
  }

  /// Thousandths, rounded half up, rule S8. For display alone.
  public var perMille: Int64 {
    Int64((Int128(part) &* 2000 &+ Int128(whole)) / (Int128(whole) &* 2))
  }

  /// The share of `total` points, in tenths, rounded half up. For display alone.
  public func tenths(of total: Int64) -> Int64 {
    Int64((Int128(part) &* Int128(total) &* 20 &+ Int128(whole)) / (Int128(whole) &* 2))
  }

  /// Whether it is at least so many percent, compared exactly.
  public func isAtLeast(percent: ExactDecimal) -> Bool {
    order(share: part, of: whole, againstPercent: percent) != .less
  }
}
