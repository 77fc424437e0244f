package import AuditModel
package import AuditScoring

extension Share {
  /// `81.3%`, rule S8.
  package var percent: String {
    let thousandths = perMille
    return String(thousandths / 10) + "." + String(thousandths % 10) + "%"
  }

  /// To a tenth; to more digits where a tenth would show it on the other side of `limit` than it is: 84.96% of a needed
  /// 85% is `84.96%`, not `85.0%`.
  package func percent(against limit: ShareLimit) -> String {
    let reaches = limit.isReached(by: limit.order(of: part, in: whole))
    func text(_ shown: Int64, _ decimals: Int, _ scale: Int64) -> String {
      let tail = String(shown % scale)
      return String(shown / scale) + "." + String(repeating: "0", count: decimals - tail.count) + tail + "%"
    }
    for decimals in 1...12 {
      let scale = Int64(pow10: decimals)
      let shown = Int64((Int128(part) &* 200 &* Int128(scale) &+ Int128(whole)) / (Int128(whole) &* 2))
      if limit.isReached(by: limit.order(of: shown, in: 100 * scale)) == reaches {
        return text(shown, decimals, scale)
      }
    }
    let scale = Int64(pow10: 12)
    let below = Int128(part) &* 100 &* Int128(scale) / Int128(whole)
    return text(Int64(below) + (reaches ? 1 : 0), 12, scale)
  }

  /// The share of `total` points, to a tenth: `162.6`.
  package func points(of total: Int64) -> String {
    let tenths = tenths(of: total)
    return String(tenths / 10) + "." + String(tenths % 10)
  }
}

extension Tally {
  /// `81.3%`, or `65.0%–90.0%` while answers are open; nil where nothing is possible.
  package var shareText: String? {
    guard let lowest = shareLowest, let highest = shareHighest else { return nil }
    return open == 0 ? lowest.percent : lowest.percent + "–" + highest.percent
  }
}

extension Need {
  fileprivate var comparedShare: ShareLimit? {
    switch self {
    case .share(_, let limit), .mean(_, let limit): limit
    default: nil
    }
  }
}

extension NeedStanding {
  /// The share that a need compares, or its two ends while answers are open; nil where it compares none.
  package var shareText: String? {
    guard let limit = need.comparedShare, let lowest = shareLowest, let highest = shareHighest else { return nil }
    let text = lowest.percent(against: limit)
    return lowest == highest ? text : text + "–" + highest.percent(against: limit)
  }
}

extension Int64 {
  fileprivate init(pow10 exponent: Int) { self = (0..<exponent).reduce(1) { power, _ in power * 10 } }
}

extension Scale {
  /// Points in 1/`unit` as a number: `3` or `2 1/2`.
  package func pointsText(_ points: Int64) -> String {
    let whole = points / unit
    let rest = points % unit
    guard rest != 0 else { return String(whole) }
    let credit = Credit(rest, over: unit)
    let fraction = String(credit.numerator) + "/" + String(credit.denominator)
    return whole == 0 ? fraction : String(whole) + " " + fraction
  }
}
