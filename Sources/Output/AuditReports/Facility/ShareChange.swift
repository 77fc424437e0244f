package import AuditScoring
package import AuditWording

/// How far a share may have moved between two audits, in tenths of a percentage point; for display alone.
package struct ShareChange {
  let least: Int64
  let most: Int64

  /// Nil where one of the two has no share.
  package init?(from older: Tally, to newer: Tally) {
    guard let before = (older.shareLowest, older.shareHighest) as? (Share, Share),
      let now = (newer.shareLowest, newer.shareHighest) as? (Share, Share)
    else { return nil }
    least = ShareChange.difference(now.0, before.1)
    most = ShareChange.difference(now.1, before.0)
  }

  /// now − before, rounded half away from zero once.
  private static func difference(_ now: Share, _ before: Share) -> Int64 {
    let numerator =
      Int128(now.part) * Int128(before.whole) - Int128(before.part) * Int128(now.whole)
    let denominator = Int128(now.whole) * Int128(before.whole)
    let doubled = numerator * 2000
    let rounded = (doubled.magnitude + denominator.magnitude) / (denominator.magnitude * 2)
    return numerator < 0 ? -Int64(rounded) : Int64(rounded)
  }

  package var sentence: Sentence {
    guard least != most else { return ReportPhrases.moved(least) }
    return Sentence { "\(ReportPhrases.moved(least)[$0]) … \(ReportPhrases.moved(most)[$0])" }
  }
}
