internal import AuditModel
internal import AuditScoring
internal import AuditWording

/// Figures as they stand in every JSON of the program.
extension JSONWriter {
  /// `minimum` and `beyond`.
  mutating func members(_ total: TallyPair) {
    for (name, tally) in [("minimum", total.minimum), ("beyond", total.beyond)] {
      key(name)
      object { object in
        object.member("earned", tally.earned)
        object.member("lowest", tally.lowest)
        object.member("highest", tally.highest)
        object.member("possible", tally.possible)
        object.member("rated", tally.rated)
        object.member("open", tally.open)
        object.member("applying", tally.applying)
        object.member("share", tally.share?.percent)
        object.member("share_lowest", tally.shareLowest?.percent)
        object.member("share_highest", tally.shareHighest?.percent)
      }
    }
  }

  /// `rating`, `rating_lowest` and `rating_highest`.
  mutating func members(_ range: RatingRange?, among ratings: [RatingRule]) {
    member("rating", range.flatMap { $0.isDetermined ? ratings[$0.lowest].id : nil })
    member("rating_lowest", range.map { ratings[$0.lowest].id })
    member("rating_highest", range.map { ratings[$0.highest].id })
  }

  /// A text in each of its languages, or as it was written.
  mutating func said(_ name: String, _ sentence: Sentence?) {
    key(name)
    guard let sentence, !sentence.isSame else { return value(sentence?[.english]) }
    object { object in
      for language in Language.allCases { object.member(language.tag, sentence[language]) }
    }
  }

  mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array { list in for text in texts { list.value(text) } }
  }
}
