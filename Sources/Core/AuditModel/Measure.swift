/// A number that is counted or measured once at a visit and may rate several criteria.
public struct Measure: Sendable {
  public let id: String
  public let title: LocalizedText
  public let unit: LocalizedText?
  /// The two measures of which this one is the quotient, as indices into the catalogue.
  public let quotient: (numerator: Int, denominator: Int)?
  /// What it can sensibly be.
  public let sense: LimitsOfSense?

  public init(
    id: String, title: LocalizedText, unit: LocalizedText?, quotient: (numerator: Int, denominator: Int)? = nil,
    sense: LimitsOfSense? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.quotient = quotient
    self.sense = sense
  }
}

/// What a measure can sensibly be. A value beyond it is asked about and told, and counts all the same: limits of a standard are those
/// of its criteria, rule S9.
public struct LimitsOfSense: Sendable {
  public let atLeast: ExactDecimal?
  public let atMost: ExactDecimal?
  /// Whether it counts what cannot be halved.
  public let isWhole: Bool
  /// The measure of which it is a part, or which is the larger of the two, as an index into the catalogue.
  public let notAbove: Int?
  /// Why.
  public let reason: LocalizedText

  public init(
    atLeast: ExactDecimal? = nil, atMost: ExactDecimal? = nil, isWhole: Bool = false, notAbove: Int? = nil,
    reason: LocalizedText
  ) {
    self.atLeast = atLeast
    self.atMost = atMost
    self.isWhole = isWhole
    self.notAbove = notAbove
    self.reason = reason
  }
}

/// How a value of a measure makes no sense.
public enum BeyondSense: Sendable, Hashable {
  /// The limits, as they are written.
  case below(String)
  case above(String)
  case notWhole
  /// The id of another measure, and what that is.
  case aboveOther(String, String)
}

/// Every measure, by index and by id.
public struct MeasureCatalogue: Sendable {
  public let measures: [Measure]
  public let ids: IdentifierIndex

  public init(_ measures: [Measure]) {
    self.measures = measures
    ids = IdentifierIndex(measures.map { $0.id })
  }

  public static let empty = MeasureCatalogue([])

  /// How a value makes no sense for a measure; nil where it does, and where no limits of sense are known.
  ///
  /// - Parameters:
  ///   - value: not below zero.
  ///   - measure: its index.
  ///   - other: the value of another measure, by its index, that was counted at the same visit; nil where it was not.
  public func beyondSense(_ value: ExactDecimal, of measure: Int, besides other: (Int) -> ExactDecimal?) -> BeyondSense?
  {
    guard let sense = measures[measure].sense else { return nil }
    if let least = sense.atLeast, value < least { return .below(least.text) }
    if let most = sense.atMost, most < value { return .above(most.text) }
    if sense.isWhole, value.decimals > 0 { return .notWhole }
    if let larger = sense.notAbove, let whole = other(larger), whole < value {
      return .aboveOther(measures[larger].id, whole.text)
    }
    return nil
  }
}
