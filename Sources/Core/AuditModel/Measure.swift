/// A number that is counted or measured once at a visit and may rate several criteria.
public struct Measure: Sendable {
  public let id: String
  public let title: LocalizedText
  public let unit: LocalizedText?
  /// The two measures of which this one is the quotient, as indices into the catalogue.
  public let quotient: (numerator: Int, denominator: Int)?

  public init(
    id: String, title: LocalizedText, unit: LocalizedText?, quotient: (numerator: Int, denominator: Int)? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.quotient = quotient
  }
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
}
