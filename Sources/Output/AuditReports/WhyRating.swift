package import AuditModel
package import AuditScoring
package import AuditWording

/// How a need of a rating stands, as every report tells it.
package struct ToldNeed {
  /// What stands against it, or what it waits for.
  package enum Obstacle {
    case sections(label: Sentence, names: Sentence)
    /// Rated criteria, as positions in the standard, critical ones first.
    case against(label: Sentence, [Int])
    /// Open criteria, as positions in the standard.
    case open(label: Sentence, [Int])

    /// The criteria, as positions in the standard; none of a section.
    package var criteria: (label: Sentence, positions: [Int])? {
      switch self {
      case .sections: nil
      case .against(let label, let positions), .open(let label, let positions): (label, positions)
      }
    }
  }

  package let mark: String
  package let sentence: Sentence
  package let verdict: Sentence
  /// The share that it compares.
  package let share: String?
  /// Nil where it holds; what it waits for only where that can still make it hold.
  package let obstacles: [Obstacle]?

  init(_ standing: NeedStanding, of standard: Standard) {
    sentence = standard.sentence(of: standing.need)
    share = standing.shareText
    guard !standing.holdsAtLowest else {
      (mark, verdict, obstacles) = (Mark.holds, Words.Common.holds, nil)
      return
    }
    (mark, verdict) = standing.holdsAtHighest ? (Mark.open, Words.Common.mayHold) : (Mark.fails, Words.Common.fails)
    var told: [Obstacle] = []
    if !standing.sectionsAgainst.isEmpty {
      told.append(.sections(label: Words.Common.brokenBy, names: standard.sectionNames(standing.sectionsAgainst)))
    }
    if !standing.against.isEmpty { told.append(.against(label: Words.Common.brokenBy, standing.against)) }
    if standing.holdsAtHighest, !standing.sectionsOpen.isEmpty {
      told.append(.sections(label: Words.Common.waitsFor, names: standard.sectionNames(standing.sectionsOpen)))
    }
    if standing.holdsAtHighest, !standing.open.isEmpty {
      told.append(.open(label: Words.Common.waitsFor, standing.open))
    }
    obstacles = told
  }
}

/// Why a rating is given or not.
package struct ToldRating {
  package let rule: RatingRule
  /// Given, possible, not reached, or nothing to say.
  package let verdict: Sentence
  /// Nil where a better rating is given, so that its needs decide nothing.
  package let needs: [ToldNeed]?
}

extension ScoreSheet {
  /// Every rating of the standard with how it stands, best first; none where there is no rating.
  package var toldRatings: [ToldRating] {
    guard let rating else { return [] }
    return ratingStandings().map { standing in
      ToldRating(
        rule: standard.ratings[standing.rating], verdict: verdict(on: standing.rating, given: rating),
        needs: standing.rating > rating.lowest ? nil : standing.needs.map { ToldNeed($0, of: standard) })
    }
  }

  private func verdict(on position: Int, given: RatingRange) -> Sentence {
    if given.isDetermined && position == given.lowest { return Words.Common.given }
    if position < given.highest { return Words.Common.notReached }
    return position <= given.lowest ? Words.Common.possible : Sentence(same: Mark.nothing)
  }
}

/// What the answer to an open criterion can still change.
package struct ToldEffect {
  package let criterion: Int
  /// What it is worth: `3`.
  package let worth: String
  /// The rating at either end, where that is another one; empty where the answer alone changes nothing.
  package let changes: [(label: Sentence, rating: RatingRange)]
}

extension ScoreSheet {
  /// What each open answer can change, in the order of the standard; none where there is no rating.
  package var toldEffects: [ToldEffect] {
    guard let rating else { return [] }
    return openEffects().map { effect in
      ToldEffect(
        criterion: effect.criterion, worth: worth(of: effect.criterion),
        changes: [(Words.Common.ifBest, effect.ifBest), (Words.Common.ifLast, effect.ifLast)].filter { $0.1 != rating })
    }
  }

  /// What the best rating of a criterion is worth.
  package func worth(of criterion: Int) -> String { standard.scale.pointsText(points(criterion).possible) }
}
