/// An amount of US dollars that is not below zero, held exactly: in 1/12,000,000,000,000 of a dollar, so that a twelfth of a
/// product of two decimals has a whole number.
///
/// The largest price by the largest count over 1200 months is below 2 · 10^22 dollars, so that no sum of prices that a machine
/// could hold is too large.
public struct Money: Sendable, Hashable, Comparable {
  /// The finest amount there is, as a part of a dollar.
  public static let unitsOfDollar: Int128 = 12_000_000_000_000

  private let dollars: Int128
  /// What is above whole dollars, in units; less than `unitsOfDollar`.
  private let rest: Int128

  private init(dollars: Int128, rest: Int128) {
    self.dollars = dollars
    self.rest = rest
  }

  public init(units: Int128) {
    self.init(dollars: units / Money.unitsOfDollar, rest: units % Money.unitsOfDollar)
  }

  /// So many dollars.
  public init(_ dollars: ExactDecimal) {
    self.init(
      units: Int128(dollars.mantissa) * Money.unitsOfDollar / Int128(ExactDecimal.powerOfTen(dollars.decimals)))
  }

  /// In the finest units; at most 10^38, which only sums of thousands of the largest prices are above.
  public var units: Int128 {
    let (whole, isTooLarge) = dollars.multipliedReportingOverflow(by: Money.unitsOfDollar)
    let (units, isAbove) = whole.addingReportingOverflow(rest)
    return isTooLarge || isAbove ? Int128.max : units
  }

  /// `price` × `count` × `months` / `monthsEach`.
  ///
  /// - Parameters:
  ///   - price: of one, in dollars.
  ///   - count: how many.
  ///   - months: at most 1200.
  ///   - monthsEach: 1 or 12.
  public init(price: ExactDecimal, count: ExactDecimal, months: Int64 = 1, monthsEach: Int64 = 1) {
    precondition(monthsEach == 1 || monthsEach == 12, "a price is by month or by year")
    let whole = Int128(price.mantissa) * Int128(count.mantissa) * Int128(months) * (12 / Int128(monthsEach))
    var scale: Int128 = 1
    for _ in 0..<(12 - price.decimals - count.decimals) { scale *= 10 }
    self.init(units: whole * scale)
  }

  public static let zero = Money(units: 0)

  public static func + (left: Money, right: Money) -> Money {
    let rest = left.rest + right.rest
    return Money(dollars: left.dollars + right.dollars + rest / Money.unitsOfDollar, rest: rest % Money.unitsOfDollar)
  }

  /// What is left of this amount; nothing where as much or more was taken.
  public func less(_ taken: Money) -> Money {
    guard taken < self else { return .zero }
    let borrows = rest < taken.rest
    return Money(
      dollars: dollars - taken.dollars - (borrows ? 1 : 0),
      rest: rest - taken.rest + (borrows ? Money.unitsOfDollar : 0))
  }

  public static func < (left: Money, right: Money) -> Bool { (left.dollars, left.rest) < (right.dollars, right.rest) }

  /// The largest amount that so many times is not above this one.
  public func shared(among count: Int) -> Money {
    let parts = Int128(count)
    return Money(
      dollars: dollars / parts, rest: (dollars % parts * Money.unitsOfDollar + rest) / parts)
  }

  /// Cents, rounded half up. For display alone.
  public var cents: Int128 { dollars * 100 + (rest * 200 + Money.unitsOfDollar) / (Money.unitsOfDollar * 2) }
}
