/// How far a share may lie off for the small number of answers that it rests on: the score interval of 95% (E. Wilson, *Journal of the
/// American Statistical Association* 22, 1927). It never leaves 0 to 1, and has a width where all or none answered alike.
///
/// Floating point, as in `WeightedKappa`: an interval has a square root.
public struct WilsonInterval: Sendable, Hashable {
  /// From 0 to 1.
  public let lowest: Double
  public let highest: Double

  private static let z = 1.959963984540054

  /// - Parameters:
  ///   - fewest: so many at least of those that are counted.
  ///   - most: so many at most; where that is another number, the interval is around both.
  ///   - all: how many are counted; above zero.
  public init(fewest: Int, most: Int, of all: Int) {
    lowest = WilsonInterval.bound(fewest, all, -1)
    highest = WilsonInterval.bound(most, all, 1)
  }

  private static func bound(_ count: Int, _ all: Int, _ side: Double) -> Double {
    let n = Double(all)
    let share = Double(count) / n
    let square = z * z
    let middle = share + square / (2 * n)
    let half = z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    return max(0, min(1, (middle + side * half) / (1 + square / n)))
  }
}
