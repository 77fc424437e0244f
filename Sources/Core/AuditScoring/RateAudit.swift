internal import AuditChecking
internal import AuditModel

/// The best and the worst rating that an unfinished audit can still come to, rule S7; as positions in a list of ratings,
/// where 0 is the best.
public struct RatingRange: Sendable, Hashable {
  public let lowest: Int
  public let highest: Int

  public init(lowest: Int, highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }

  public var isDetermined: Bool { lowest == highest }
}

/// Tries rating rules on the outcomes of an audit.
struct Rater {
  private let standard: Standard
  private let outcomes: [Outcome]
  /// By completion, then by position of the criterion. What does not count is given the best: it stands against nothing.
  private let ratings: [[Scale.Rating]]
  /// By completion, then by section; nil where nothing scored applies. Empty where the standard rates no sections.
  private var sectionRatings: [[Int?]] = []

  init(standard: Standard, outcomes: [Outcome]) {
    self.standard = standard
    self.outcomes = outcomes
    let scale = standard.scale
    ratings = Completion.allCases.map { completion in
      outcomes.map { $0.rating(completion, on: scale) ?? scale.best }
    }
    guard !standard.sectionRatings.isEmpty else { return }
    sectionRatings = Completion.allCases.map { completion in
      standard.sections.indices.map { section in rate(section: section, completion) }
    }
  }

  /// The rating of the whole; nil where no scored criterion applies.
  func rating() -> RatingRange? {
    guard hasScored(standard.traits.indices) else { return nil }
    return RatingRange(lowest: rate(.lowest), highest: rate(.highest))
  }

  /// The rating of a section; nil where no scored criterion of it applies, or the standard rates none.
  func rating(ofSection section: Int) -> RatingRange? {
    guard !sectionRatings.isEmpty, let lowest = sectionRatings[Int(Completion.lowest.rawValue)][section],
      let highest = sectionRatings[Int(Completion.highest.rawValue)][section]
    else { return nil }
    return RatingRange(lowest: lowest, highest: highest)
  }

  func sectionRating(_ section: Int, _ completion: Completion) -> Int? {
    sectionRatings[Int(completion.rawValue)][section]
  }

  private func hasScored(_ criteria: Range<Int>) -> Bool {
    criteria.contains { standard.traits[$0].level.isScored && outcomes[$0].applies }
  }

  private func rate(_ completion: Completion) -> Int {
    standard.ratings.firstIndex { rule in rule.needs.allSatisfy { holds($0, completion) } }!
  }

  private func rate(section: Int, _ completion: Completion) -> Int? {
    guard hasScored(standard.sections[section].criteria) else { return nil }
    return standard.sectionRatings.firstIndex { rule in
      rule.needs.allSatisfy { holds($0, completion, within: section) }
    }
  }

  /// Whether a need holds, of the whole or of one section.
  func holds(_ need: Need, _ completion: Completion, within section: Int? = nil) -> Bool {
    let ratings = ratings[Int(completion.rawValue)]
    switch need {
    case .every(let selection, let least):
      return !chosen(selection, within: section).contains { ratings[$0] > least }
    case .count(let selection, let below, let most):
      let chosen = chosen(selection, within: section)
      let worse = chosen.count { ratings[$0] > below }
      return worse <= most.most(of: chosen.count { outcomes[$0].applies })
    case .countRated(let selection, let rated, let least):
      let chosen = chosen(selection, within: section).filter { outcomes[$0].applies }
      return chosen.count { ratings[$0] <= rated } >= least.least(of: chosen.count)
    case .share(let selection, let least):
      return share(of: selection, completion, within: section)
        .map { least.isReached(by: least.order(of: $0.part, in: $0.whole)) } ?? true
    case .mean(let parts, let least):
      return mean(of: parts, completion, within: section).map { least.isReached(by: $0.order(to: least)) } ?? true
    case .sections(let sections, let rated, let least):
      let ratings = sections.compactMap { sectionRating($0, completion) }
      let reached = ratings.count { $0 <= rated }
      return reached >= least?.least(of: ratings.count) ?? ratings.count
    case .sectionsBelow(let sections, let below, let most):
      let ratings = sections.compactMap { sectionRating($0, completion) }
      return ratings.count { $0 > below } <= most.most(of: ratings.count)
    case .any(let needs):
      return needs.contains { holds($0, completion, within: section) }
    case .all(let needs):
      return needs.allSatisfy { holds($0, completion, within: section) }
    }
  }

  /// The weighted mean of shares; nil where nothing is possible in any part.
  func mean(of parts: [MeanPart], _ completion: Completion, within section: Int? = nil) -> WideRatio? {
    WideRatio.mean(
      parts.compactMap { part in
        let ratio =
          switch part.value {
          case .share(let selection): share(of: selection, completion, within: section).map { WideRatio($0) }
          case .mean(let parts): mean(of: parts, completion, within: section)
          }
        return ratio.map { ($0, part.weight) }
      })
  }

  /// Earned over possible of the chosen criteria; nil where nothing is possible.
  func share(of selection: Selection, _ completion: Completion, within section: Int? = nil) -> Share? {
    let ratings = ratings[Int(completion.rawValue)]
    let (traits, scale) = (standard.traits, standard.scale)
    var earned: Int64 = 0
    var possible: Int64 = 0
    for index in chosen(selection, within: section) where outcomes[index].applies {
      earned += traits[index].worth * scale.earnings[Int(ratings[index])]
      possible += traits[index].worth * scale.unit
    }
    return Share(earned, of: possible)
  }

  /// The positions of the chosen criteria; those of a section stand together.
  private func chosen(_ selection: Selection, within section: Int?) -> ArraySlice<Int> {
    guard let section else { return selection.members[...] }
    let criteria = standard.sections[section].criteria
    return selection.members.drop { $0 < criteria.lowerBound }.prefix { $0 < criteria.upperBound }
  }
}
