internal import AuditChecking
public import AuditModel

/// How one need of a rating stands.
public struct NeedStanding: Sendable {
  public let need: Need
  /// Whether it holds whatever the open answers turn out to be.
  public let holdsAtLowest: Bool
  /// Whether the open answers can still make it hold.
  public let holdsAtHighest: Bool
  /// Of a `share` need the share at either end; of a `mean` need the nearest that stands on the same side of its limit.
  public let shareLowest: Share?
  public let shareHighest: Share?
  /// Rated criteria that stand against it, critical ones first, then by what they cost.
  public let against: [Int]
  /// Open criteria that bear on it.
  public let open: [Int]
  /// Of a `sections` need: the sections that surely miss the rating, and those that may.
  public let sectionsAgainst: [Int]
  public let sectionsOpen: [Int]
}

/// How one rating of a standard stands: it is given where all needs hold and no better one is given.
public struct RatingStanding: Sendable {
  public let rating: Int
  public let needs: [NeedStanding]

  public var holdsAtLowest: Bool { needs.allSatisfy { $0.holdsAtLowest } }
  public var holdsAtHighest: Bool { needs.allSatisfy { $0.holdsAtHighest } }
}

/// What the answer to one open criterion could still change.
public struct OpenEffect: Sendable {
  public let criterion: Int
  /// The rating were it alone given the best rating, and were it given the last.
  public let ifBest: RatingRange
  public let ifLast: RatingRange
}

extension ScoreSheet {
  /// How every rating of the standard stands, best first, rule S7.
  public func ratingStandings() -> [RatingStanding] {
    let rater = Rater(standard: standard, outcomes: outcomes)
    return standard.ratings.enumerated().map { index, rule in
      RatingStanding(rating: index, needs: rule.needs.map { standing(of: $0, rater) })
    }
  }

  /// The findings that keep the rating from being better, critical ones first, then by what they cost; each once.
  public func findingsHoldingRating() -> [Int] {
    guard let rating else { return [] }
    var seen: Set<Int> = []
    let against = ratingStandings()[..<rating.lowest].flatMap {
      $0.needs.filter { !$0.holdsAtLowest }.flatMap { $0.against }
    }
    return ordered(against.filter { seen.insert($0).inserted })
  }

  /// What each open scored criterion could still change in the rating.
  public func openEffects() -> [OpenEffect] {
    standard.criteria.indices.compactMap { index in
      guard standard.criteria[index].level.isScored, outcomes[index].state == .open else { return nil }
      return OpenEffect(
        criterion: index, ifBest: rating(with: standard.scale.best, for: index),
        ifLast: rating(with: standard.scale.last, for: index))
    }
  }

  /// The rating were the criterion rated so.
  public func rating(with answer: Scale.Rating, for criterion: Int) -> RatingRange {
    let changed = outcomes.enumerated().map {
      $0.offset == criterion ? Outcome(rated: answer, like: $0.element) : $0.element
    }
    return Rater(standard: standard, outcomes: changed).rating()!
  }

  private func standing(of need: Need, _ rater: Rater, within section: Int? = nil) -> NeedStanding {
    var against: [Int] = []
    var open: [Int] = []
    var sectionsAgainst: [Int] = []
    var sectionsOpen: [Int] = []
    var shares: (Share?, Share?) = (nil, nil)

    func collect(_ selection: Selection, whereWorseThan best: Scale.Rating) {
      for index in selection.members where section.map({ standard.criteria[index].section == $0 }) ?? true {
        switch outcomes[index].state {
        case .rated where outcomes[index].rating > best: against.append(index)
        case .open: open.append(index)
        default: break
        }
      }
    }

    func collect(sections chosen: [Int], whereWorseThan rated: Int) {
      for section in chosen {
        guard let lowest = rater.sectionRating(section, .lowest), lowest > rated else { continue }
        if rater.sectionRating(section, .highest)! > rated {
          sectionsAgainst.append(section)
        } else {
          sectionsOpen.append(section)
        }
        for rule in standard.sectionRatings[...rated] {
          for need in rule.needs { collect(inner: need, within: section) }
        }
      }
    }

    func collect(inner need: Need, within section: Int?) {
      guard !rater.holds(need, .lowest, within: section) else { return }
      let inner = standing(of: need, rater, within: section)
      against += inner.against
      open += inner.open
      sectionsAgainst += inner.sectionsAgainst
      sectionsOpen += inner.sectionsOpen
    }

    switch need {
    case .every(let selection, let least): collect(selection, whereWorseThan: least)
    case .count(let selection, let below, _): collect(selection, whereWorseThan: below)
    case .countRated(let selection, let rated, _): collect(selection, whereWorseThan: rated)
    case .share(let selection, _):
      collect(selection, whereWorseThan: standard.scale.best)
      shares = (
        rater.share(of: selection, .lowest, within: section), rater.share(of: selection, .highest, within: section)
      )
    case .mean(let parts, let limit):
      for selection in parts.flatMap({ $0.selections }) { collect(selection, whereWorseThan: standard.scale.best) }
      shares = (
        rater.mean(of: parts, .lowest, within: section)?.share(beside: limit),
        rater.mean(of: parts, .highest, within: section)?.share(beside: limit)
      )
    case .sections(let chosen, let rated, _): collect(sections: chosen, whereWorseThan: rated)
    case .sectionsBelow(let chosen, let below, _): collect(sections: chosen, whereWorseThan: below)
    case .any(let needs), .all(let needs):
      if !rater.holds(need, .lowest, within: section) { for need in needs { collect(inner: need, within: section) } }
    }
    return NeedStanding(
      need: need, holdsAtLowest: rater.holds(need, .lowest, within: section),
      holdsAtHighest: rater.holds(need, .highest, within: section), shareLowest: shares.0, shareHighest: shares.1,
      against: ordered(Array(Set(against))), open: Array(Set(open)).sorted(),
      sectionsAgainst: Array(Set(sectionsAgainst)).sorted(),
      sectionsOpen: Array(Set(sectionsOpen)).sorted())
  }

  /// Critical criteria first, then by the points they lost, then in the order of the standard.
  private func ordered(_ criteria: [Int]) -> [Int] {
    criteria.sorted { left, right in
      let levels = (standard.criteria[left].level.rawValue, standard.criteria[right].level.rawValue)
      if levels.0 != levels.1 { return levels.0 < levels.1 }
      let lost = (lostPoints(left), lostPoints(right))
      return lost.0 != lost.1 ? lost.0 > lost.1 : left < right
    }
  }

  private func lostPoints(_ criterion: Int) -> Int64 {
    let (earned, possible) = points(criterion)
    return possible - earned
  }
}
