internal import AuditModel
internal import AuditScoring

extension Share {
  /// `81.3%`, rule S8.
  package var percent: String {
    let thousandths = perMille
    return String(thousandths / 10) + "." + String(thousandths % 10) + "%"
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
