/// The sign of a test such as `>= 3`.
public enum Relation: UInt8, Vocabulary {
  case less, atMost, equal, atLeast, greater

  public static let words = ["<", "<=", "=", ">=", ">"]

  public func holds(_ order: Order) -> Bool {
    switch self {
    case .less: order == .less
    case .atMost: order != .greater
    case .equal: order == .equal
    case .atLeast: order != .less
    case .greater: order == .greater
    }
  }
}

/// The test that a value must pass for a rating.
public struct Threshold: Sendable, Hashable {
  public let rating: Scale.Rating
  public let relation: Relation
  /// For a sample in percent.
  public let limit: ExactDecimal

  public init(rating: Scale.Rating, relation: Relation, limit: ExactDecimal) {
    self.rating = rating
    self.relation = relation
    self.limit = limit
  }
}

/// The tests of a criterion, best rating first.
public enum Thresholds: Sendable, Hashable {
  /// The official value is not known: the value is recorded and never rated.
  case unknown
  case known([Threshold])

  /// The first rating whose test holds; where none does, the last rating of the scale. Nil where the value is not known.
  public func rating(on scale: Scale, comparing order: (ExactDecimal) -> Order) -> Scale.Rating? {
    guard case .known(let tests) = self else { return nil }
    for test in tests where test.relation.holds(order(test.limit)) { return test.rating }
    return scale.last
  }
}
