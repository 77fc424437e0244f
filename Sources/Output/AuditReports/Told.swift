package import AuditModel
package import AuditScoring
package import AuditWording

/// How good or bad something is. A renderer shows it as it can; what it means stands in words beside it.
public enum Gravity: Sendable, Hashable {
  case good, poor, bad
}

/// What holds, what does not, and what is still open, as a sign that needs no colour.
package enum Mark {
  package static let holds = "✓"
  package static let fails = "✗"
  package static let open = "?"
  /// Where there is nothing to judge.
  package static let nothing = "–"
}

/// A tally as every report tells it.
package struct ToldTally {
  package let tally: Tally
  /// Of how many points the standard counts its shares too; nil where it does not.
  package let outOf: Int64?

  package init(_ tally: Tally, outOf: Int64? = nil) {
    self.tally = tally
    self.outOf = outOf
  }

  /// `81.3%` or `65.0%–90.0%`; nil where nothing is asked.
  package var share: String? { tally.shareText }
  /// The same, or that nothing is asked.
  package var shareOrNothing: Sentence { share.map { Sentence(same: $0) } ?? Words.Common.nothingAsked }

  /// In tenths of a percent: what is certain, and what open answers can still bring; nil where nothing is asked.
  package var bar: (sure: Int64, possible: Int64)? {
    guard let lowest = tally.shareLowest, let highest = tally.shareHighest else { return nil }
    return (lowest.perMille, highest.perMille - lowest.perMille)
  }

  /// `83.3–190.5`, of `outOf` points; nil where the standard counts none.
  package var points: String? {
    guard let outOf, let lowest = tally.shareLowest, let highest = tally.shareHighest else { return nil }
    let least = lowest.points(of: outOf)
    return tally.open == 0 ? least : least + "–" + highest.points(of: outOf)
  }

  /// How many answers are open, and of how many; nil where none is.
  package var open: (count: Int, of: Int)? { tally.open > 0 ? (Int(tally.open), Int(tally.applying)) : nil }

  /// All of it: `41.7%–95.2% = 83.3–190.5/200 points; 29 of 54 answers open`.
  package var sentence: Sentence {
    var text = shareOrNothing
    if let points, let outOf {
      text = text + Sentence(same: " = " + points + "/" + String(outOf) + " ") + Words.Common.points
    }
    guard let open else { return text }
    return text + Words.List.semicolon + Sentence(same: String(open.count) + " ") + Words.Common.of
      + Sentence(same: " " + String(open.of) + " ") + Words.Common.answersOpen
  }
}

extension ScoreSheet {
  package var toldMinimum: ToldTally { ToldTally(minimum, outOf: standard.outOf) }
  package var toldBeyond: ToldTally { ToldTally(beyond) }

  /// The rating, or between which two it lies, or that there is none.
  package var ratingSentence: Sentence { rating.map { standard.sentence(of: $0) } ?? Words.Common.nothingScored }

  /// ✓ surely the best, ✗ surely not, ? not yet determined.
  package var ratingMark: String {
    guard let rating else { return Mark.nothing }
    return rating.lowest == 0 ? Mark.holds : rating.isDetermined ? Mark.fails : Mark.open
  }

  /// Good where it is surely the best, bad where it is surely the last; nil where there is none.
  package var gravity: Gravity? { rating.map { standard.gravity(of: $0) } }

  /// How many records were laid over the inspection; nil where none was.
  package var followUps: Sentence? {
    guard layers > 1 else { return nil }
    return Words.Common.followUpsLaid(count: layers - 1)
  }
}

extension Standard {
  /// A rating, or between which two it lies.
  package func sentence(of range: RatingRange) -> Sentence {
    Sentence { ratingText(range, of: self, $0) }
  }

  fileprivate func gravity(of rating: RatingRange) -> Gravity {
    if rating.lowest == 0 { return .good }
    return rating.highest == ratings.count - 1 ? .bad : .poor
  }

  /// `victim-residential-care 2014.1`
  package var nameAndVersion: String { id + " " + identity.version }
}

extension Level {
  /// What a finding of this level weighs.
  package var gravity: Gravity { self == .critical ? .bad : .poor }
}

extension Language {
  /// What a page in it must say of its words.
  package var draftNote: Sentence? { self == .khmer ? KhmerReview.note : nil }
}
