internal import AuditComparison
internal import AuditScoring

extension Proportion {
  /// `81.3%`, rule S8.
  package var percent: String { tenths(rounded(1000)) + "%" }

  /// `+12.3` or `−4.0`: a difference of shares in percentage points.
  package var points: String {
    let thousandths = rounded(1000)
    return thousandths > 0 ? "+" + tenths(thousandths) : tenths(thousandths)
  }

  /// A whole percentage; 0 and 100 only where it is exactly that.
  package var wholePercent: Int64 {
    let rounded = rounded(100)
    if rounded >= 100 && numerator < denominator { return 99 }
    if rounded <= 0 && numerator > 0 { return 1 }
    return rounded
  }

  /// With at most six decimals, as data.
  package var decimal: String {
    let millionths = rounded(1_000_000)
    let sign = millionths < 0 ? "-" : ""
    let digits = String(millionths.magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, 7 - digits.count)) + digits
    var fraction = padded.suffix(6)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + padded.dropLast(6) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private func tenths(_ thousandths: Int64) -> String {
    let magnitude = thousandths.magnitude
    return (thousandths < 0 ? "−" : "") + String(magnitude / 10) + "." + String(magnitude % 10)
  }
}

extension ProportionRange {
  /// `81.3%` or `65.0%–90.0%`.
  package var percent: String { isDetermined ? lowest.percent : lowest.percent + "–" + highest.percent }

  /// `+12.3` or `−4.0 to +12.3`.
  package var points: Sentence {
    isDetermined
      ? Sentence(same: lowest.points)
      : Words.Comparison.range(lowest: lowest.points, highest: highest.points)
  }

  /// `+12.3` or `−4.0…+12.3`, alike in every language.
  package var pointsInEveryLanguage: String {
    isDetermined ? lowest.points : lowest.points + "…" + highest.points
  }

  /// As `percent`, in whole hundredths where it was rounded to them.
  package func percent(isCoarse: Bool) -> String {
    guard isCoarse else { return percent }
    let (low, high) = (String(lowest.rounded(100)) + "%", String(highest.rounded(100)) + "%")
    return low == high ? low : low + "–" + high
  }

  /// `81` or `65–90`: in whole percent.
  package var short: String {
    let (low, high) = (lowest.wholePercent, highest.wholePercent)
    return isDetermined ? String(low) : String(low) + "–" + String(high)
  }
}

extension Distribution {
  package var medianText: String { median.percent(isCoarse: isCoarse) }
  /// `68% / 97%`
  package var quartilesText: String {
    lowerQuartile.percent(isCoarse: isCoarse) + " / " + upperQuartile.percent(isCoarse: isCoarse)
  }
}

extension Tally {
  /// A cell of the table: `81`, `65–90`, `?` where nothing is answered, `–` where nothing is asked.
  package var cell: String {
    guard let range else { return "–" }
    return rated == 0 ? "?" : range.short
  }
}

extension WeightedKappa {
  /// `0.61 (0.42 to 0.80)`.
  package var phrase: Sentence { WeightedKappa.phrase(value, interval) }

  /// `0.61 (0.42 to 0.80)`.
  package static func phrase(_ value: Double, _ interval: (lowest: Double, highest: Double)) -> Sentence {
    let text = WeightedKappa.hundredths(value)
    let ends = (WeightedKappa.hundredths(interval.lowest), WeightedKappa.hundredths(interval.highest))
    return Words.Comparison.withInterval(text: text, lowest: ends.0, highest: ends.1)
  }

  /// `0.61 (0.42…0.80)`, alike in every language.
  package var inEveryLanguage: String {
    let ends = WeightedKappa.hundredths(interval.lowest) + "…" + WeightedKappa.hundredths(interval.highest)
    return WeightedKappa.hundredths(value) + " (" + ends + ")"
  }

  private static func hundredths(_ number: Double) -> String {
    let rounded = Int((number * 100).rounded())
    let magnitude = rounded.magnitude
    return (rounded < 0 ? "−" : "") + String(magnitude / 100) + "." + (magnitude % 100 < 10 ? "0" : "")
      + String(magnitude % 100)
  }

  /// With six decimals, as data.
  package static func decimal(_ number: Double) -> String {
    Proportion(Int128((number * 1_000_000).rounded()), over: 1_000_000).decimal
  }
}

extension Proportion {
  /// Dollars: whole where they are, else with cents.
  package var dollars: String {
    let cents = rounded(100)
    guard cents % 100 != 0 else { return String(cents / 100) }
    return String(cents / 100) + "." + (cents % 100 < 10 ? "0" : "") + String(cents % 100)
  }
}
