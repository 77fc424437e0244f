/// What a rating earns, as an exact fraction between 0 and 1 in lowest terms.
public struct Credit: Sendable, Hashable {
  public let numerator: Int64
  public let denominator: Int64

  /// - Parameters:
  ///   - numerator: 0 to `denominator`.
  ///   - denominator: 1 to 1000.
  public init(_ numerator: Int64, over denominator: Int64 = 1) {
    precondition(denominator > 0 && numerator >= 0, "a credit is not below zero")
    let common = greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / common
    self.denominator = denominator / common
  }

  public static func isLess(_ left: Credit, _ right: Credit) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

/// The ratings a criterion can be given, best first. The best earns all of the weight, the last nothing.
public struct Scale: Sendable, Hashable {
  /// A rating's place on its scale; 0 is the best.
  public typealias Rating = UInt8

  public let words: [String]
  public let credits: [Credit]

  /// *u* of rule S3: points are whole numbers of 1/`unit`. At most a million.
  public let unit: Int64

  /// What a criterion of weight 1 earns for each rating, in 1/`unit`.
  public let earnings: [Int64]

  public static let largestUnit: Int64 = 1_000_000

  /// Nil where the credits have no common unit of at most a million.
  public init?(_ ratings: [(word: String, credit: Credit)]) {
    precondition(ratings.count >= 2 && ratings.count <= 100, "a scale has between 2 and 100 ratings")
    var unit: Int64 = 1
    for (_, credit) in ratings {
      unit = unit / greatestCommonDivisor(unit, credit.denominator) * credit.denominator
      guard unit <= Scale.largestUnit else { return nil }
    }
    words = ratings.map { $0.word }
    credits = ratings.map { $0.credit }
    self.unit = unit
    earnings = ratings.map { $0.credit.numerator * (unit / $0.credit.denominator) }
  }

  public static let standard = Scale([
    ("met", Credit(1)), ("partly", Credit(1, over: 2)), ("unmet", Credit(0)),
  ])!

  public var best: Rating { 0 }
  public var last: Rating { Rating(words.count - 1) }

  public func rating(_ word: String) -> Rating? {
    words.firstIndex(of: word).map(Rating.init)
  }

  /// Words that say why there is no rating; no scale may use them.
  public static let reservedWords = ["not-applicable", "not-assessed", "open", "does-not-apply"]
}

/// Of two numbers not below zero; that of a number and 0 is the number.
public func greatestCommonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
