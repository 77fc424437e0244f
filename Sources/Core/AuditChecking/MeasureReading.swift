public import AuditModel

/// What a visit says of a measure, rule S9: a number, or two of which it is the quotient.
public struct MeasureReading: Sendable, Hashable {
  public let numerator: ExactDecimal
  /// 1 where the measure is no quotient.
  public let denominator: ExactDecimal
  public let isQuotient: Bool

  /// Nil where a number that it needs is missing, or both of a quotient are 0.
  ///
  /// - Parameters:
  ///   - measure: its position in the catalogue.
  ///   - values: by position in the catalogue; empty where there are none.
  ///   - catalogue: says of what a quotient is made.
  public init?(of measure: Int, in values: [ExactDecimal?], _ catalogue: MeasureCatalogue) {
    guard !values.isEmpty else { return nil }
    if let quotient = catalogue.measures[measure].quotient {
      guard let numerator = values[quotient.numerator], let denominator = values[quotient.denominator],
        !(numerator.isZero && denominator.isZero)
      else { return nil }
      self.numerator = numerator
      self.denominator = denominator
      isQuotient = true
    } else {
      guard let value = values[measure] else { return nil }
      numerator = value
      denominator = ExactDecimal(1)
      isQuotient = false
    }
  }

  /// How it stands to a limit, exactly.
  public func order(_ limit: ExactDecimal) -> Order {
    AuditModel.order(numerator, over: denominator, against: limit)
  }
}
