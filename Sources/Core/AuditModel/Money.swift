/// An amount of US dollars, held exactly: in 1/12,000,000,000,000 of a dollar, so that a twelfth of a product of two decimals
/// has a whole number.
public struct Money: Sendable, Hashable, Comparable {
  /// The finest amount there is, as a part of a dollar.
  public static let unitsOfDollar: Int128 = 12_000_000_000_000

  public let units: Int128

  public init(units: Int128) { self.units = units }

  /// So many dollars.
  public init(_ dollars: ExactDecimal) {
    units =
      Int128(dollars.mantissa) * Money.unitsOfDollar / Int128(ExactDecimal.powerOfTen(dollars.decimals))
  }

  /// `price` × `count` × `months` / `monthsEach`.
  ///
  /// - Parameters:
  ///   - months: at most 1200.
  ///   - monthsEach: 1 or 12.
  public init(price: ExactDecimal, count: ExactDecimal, months: Int64 = 1, monthsEach: Int64 = 1) {
    precondition(monthsEach == 1 || monthsEach == 12, "a price is by month or by year")
    let whole = Int128(price.mantissa) * Int128(count.mantissa) * Int128(months) * (12 / Int128(monthsEach))
    var scale: Int128 = 1
    for _ in 0..<(12 - price.decimals - count.decimals) { scale *= 10 }
    units = whole * scale
  }

  public static let zero = Money(units: 0)

  public static func + (left: Money, right: Money) -> Money { Money(units: left.units + right.units) }
  public static func < (left: Money, right: Money) -> Bool { left.units < right.units }

  /// Cents, rounded half up. For display alone.
  public var cents: Int128 { (units * 200 + Money.unitsOfDollar) / (Money.unitsOfDollar * 2) }
}
