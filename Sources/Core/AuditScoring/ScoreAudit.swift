public import AuditChecking
public import AuditModel

/// The score of one audit: every figure, and nothing that is not needed to show them.
public struct ScoreSheet: Sendable {
  public let answers: CheckedAnswers
  public let total: TallyPair
  /// By position of the section.
  public let sections: [SectionScore]
  /// Positions in the standard's ratings; nil where no scored criterion applies.
  public let rating: RatingRange?

  init(_ answers: CheckedAnswers) {
    self.answers = answers
    (total, sections, rating) = figures(of: answers.outcomes, by: answers.standard)
  }

  public var facility: String { answers.facility }
  public var date: CalendarDay { answers.date }
  public var kind: VisitKind { answers.kind }
  /// The path of the record.
  public var record: String { answers.record }
  public var standard: Standard { answers.standard }
  /// By position of the criterion.
  public var outcomes: [Outcome] { answers.outcomes }
  /// How many records were laid over each other, and how many answers the last of them gives itself, rule S16.
  public var layers: Int { answers.layers }
  public var ownAnswers: Int { answers.ownAnswers }

  public var minimum: Tally { total.minimum }
  public var beyond: Tally { total.beyond }

  /// Whether the rating is surely the best one. A standard that asks nothing of the minimum here is not failed.
  public var meetsMinimum: Bool { minimum.applying == 0 || rating.map { $0.lowest == 0 } ?? true }

  /// Whether the open answers can still make the rating the best one.
  public var mayMeetMinimum: Bool { minimum.applying == 0 || rating.map { $0.highest == 0 } ?? true }

  /// Points of a criterion and what it could have earned, in 1/`unit`; an open one has earned none.
  public func points(_ criterion: Int) -> (earned: Int64, possible: Int64) {
    let outcome = outcomes[criterion]
    guard outcome.applies else { return (0, 0) }
    let worth = standard.traits[criterion].worth
    return (
      outcome.state == .rated ? worth * standard.scale.earnings[Int(outcome.rating)] : 0, worth * standard.scale.unit
    )
  }
}

/// The score of one section.
public struct SectionScore: Sendable {
  public let total: TallyPair
  /// Positions in the standard's section ratings; nil where it has none or nothing scored applies.
  public let rating: RatingRange?
}

/// Scores an audit, rules S2 to S8. Cannot fail.
///
/// - Complexity: O(criteria · rating rules).
public func score(_ audit: CheckedAudit) -> ScoreSheet { ScoreSheet(audit.answers) }

/// The tallies and ratings that some outcomes come to.
func figures(of outcomes: [Outcome], by standard: Standard)
  -> (total: TallyPair, sections: [SectionScore], rating: RatingRange?)
{
  let (traits, scale) = (standard.traits, standard.scale)
  let rater = Rater(standard: standard, outcomes: outcomes)
  var total = TallyPair()
  let sections = standard.sections.indices.map { section in
    var pair = TallyPair()
    for index in standard.sections[section].criteria {
      pair.add(outcomes[index], of: traits[index], on: scale)
    }
    total.add(pair)
    return SectionScore(total: pair, rating: rater.rating(ofSection: section))
  }
  return (total, sections, rater.rating())
}
