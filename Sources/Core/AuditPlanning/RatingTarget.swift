internal import AuditChecking
internal import AuditModel
internal import AuditScoring

/// One standard that a plan is made by: its score, and which finding mends which criterion.
struct PlannedStandard {
  let sheet: ScoreSheet
  /// By criterion: the finding that mends it; nil where it needs no mending or nothing is known to mend it.
  let findings: [Int?]

  private var standard: Standard { sheet.standard }

  /// What brings the rating to `target` (its position) or a better one, whatever the open answers turn out to be, or if they
  /// turn out best.
  func requirement(toReach target: Int, _ completion: Completion) -> Requirement {
    guard sheet.rating != nil else { return .never }
    return .any(
      standard.ratings[...target].map { rule in
        .all(rule.needs.map { requirement(of: $0, completion, within: nil) })
      })
  }

  /// By finding, the points that mending it earns, in 1/`unit`, of the criteria that `isCounted`.
  func points(where isCounted: (Level) -> Bool) -> [Int: Int64] {
    var points: [Int: Int64] = [:]
    for (criterion, finding) in findings.enumerated() {
      guard let finding, isCounted(standard.criteria[criterion].level) else { continue }
      points[finding, default: 0] += gain(criterion)
    }
    return points
  }

  private func gain(_ criterion: Int) -> Int64 {
    let (earned, possible) = sheet.points(criterion)
    return possible - earned
  }

  private func rating(_ criterion: Int, _ completion: Completion) -> Scale.Rating? {
    sheet.outcomes[criterion].rating(completion, on: standard.scale)
  }

  private func members(_ selection: Selection, within section: Int?) -> [Int] {
    selection.members.filter { index in
      sheet.outcomes[index].applies && (section.map { standard.criteria[index].section == $0 } ?? true)
    }
  }

  private func requirement(of need: Need, _ completion: Completion, within section: Int?) -> Requirement {
    switch need {
    case .every(let selection, let least):
      let worse = members(selection, within: section).filter { rating($0, completion)! > least }
      return .all(worse.map { findings[$0].map { .mended($0) } ?? .never })
    case .count(let selection, let below, let limit):
      let all = members(selection, within: section)
      let worse = all.filter { rating($0, completion)! > below }
      let most = limit.most(of: all.count)
      return most < 0 ? .never : sum(of: worse, atLeast: Int64(worse.count - most)) { _ in 1 }
    case .countRated(let selection, let rated, let least):
      let all = members(selection, within: section)
      let worse = all.filter { rating($0, completion)! > rated }
      return sum(of: worse, atLeast: Int64(least.least(of: all.count) - (all.count - worse.count))) { _ in 1 }
    case .share(let selection, let least):
      let all = members(selection, within: section)
      return sum(of: all, atLeast: missing(all, least, completion), gain)
    case .mean(let parts, let least):
      return requirement(ofMean: parts, least, completion, within: section)
    case .sections(let chosen, let rated, let least):
      let parts = sections(chosen, rated: rated, completion)
      return least.map { .some($0.least(of: parts.count), of: parts) } ?? .all(parts)
    case .sectionsBelow(let chosen, let below, let limit):
      let parts = sections(chosen, rated: below, completion)
      let most = limit.most(of: parts.count)
      return most < 0 ? .never : .some(parts.count - most, of: parts)
    case .any(let needs):
      return .any(needs.map { requirement(of: $0, completion, within: section) })
    case .all(let needs):
      return .all(needs.map { requirement(of: $0, completion, within: section) })
    }
  }

  /// What brings each of some sections to a section rating or a better one; sections without a rating are left out.
  private func sections(_ chosen: [Int], rated: Int, _ completion: Completion) -> [Requirement] {
    let asked = chosen.filter { section in
      standard.sections[section].criteria.contains {
        standard.criteria[$0].level.isScored && sheet.outcomes[$0].applies
      }
    }
    return asked.map { section in
      Requirement.any(
        standard.sectionRatings[...rated].map { rule in
          .all(rule.needs.map { requirement(of: $0, completion, within: section) })
        })
    }
  }

  /// What mending some criteria must gain in all; some findings mend several of them.
  private func sum(of criteria: [Int], atLeast least: Int64, _ gain: (Int) -> Int64) -> Requirement {
    guard least > 0 else { return .holds }
    var gains: [Int: Int64] = [:]
    for criterion in criteria {
      if let finding = findings[criterion] { gains[finding, default: 0] += gain(criterion) }
    }
    return .sum(Gains(gains, atLeast: least))
  }

  /// How many points some criteria lack for a share, exactly; not above 0 where they lack none.
  private func missing(_ criteria: [Int], _ least: ShareLimit, _ completion: Completion) -> Int64 {
    let (earned, possible) = points(of: criteria, completion)
    guard possible > 0 else { return 0 }
    let wanted = Int128(possible) * Int128(least.part)
    let whole = Int128(least.whole)
    let least = least.isExclusive ? wanted / whole + 1 : (wanted + whole - 1) / whole
    return Int64(clamping: least - Int128(earned))
  }

  private func points(of criteria: [Int], _ completion: Completion) -> (earned: Int64, possible: Int64) {
    var (earned, possible): (Int64, Int64) = (0, 0)
    for criterion in criteria {
      let worth = standard.criteria[criterion].worth
      earned += worth * standard.scale.earnings[Int(rating(criterion, completion)!)]
      possible += worth * standard.scale.unit
    }
    return (earned, possible)
  }

  /// What a mean lacks, over the common denominator of all its parts.
  private func requirement(
    ofMean parts: [MeanPart], _ limit: ShareLimit, _ completion: Completion, within section: Int?
  ) -> Requirement {
    guard let mean = mean(of: parts, completion, within: section) else { return .holds }
    var gains: [Int: WideNatural] = [:]
    for (criterion, gain) in mean.gains {
      if let finding = findings[criterion] { gains[finding] = (gains[finding] ?? WideNatural(0)) + gain }
    }
    let one = WideNatural(limit.isExclusive ? 1 : 0)
    return .mean(
      WideGains(
        of: gains.mapValues { $0 * WideNatural(limit.whole) },
        from: mean.part * WideNatural(limit.whole), atLeast: mean.whole * WideNatural(limit.part) + one))
  }

  /// A mean as it stands: `part` of `whole`, and what the best rating of each criterion would add to `part`.
  private struct PlannedMean {
    var part: WideNatural
    var whole: WideNatural
    var gains: [(criterion: Int, gain: WideNatural)]
  }

  private func mean(of parts: [MeanPart], _ completion: Completion, within section: Int?) -> PlannedMean? {
    let means = parts.compactMap { part -> (mean: PlannedMean, weight: Int64)? in
      let mean =
        switch part.value {
        case .share(let selection): share(of: members(selection, within: section), completion)
        case .mean(let parts): self.mean(of: parts, completion, within: section)
        }
      return mean.map { ($0, part.weight) }
    }
    guard !means.isEmpty else { return nil }
    var sum = PlannedMean(part: WideNatural(0), whole: WideNatural(1), gains: [])
    var weights: Int64 = 0
    for (mean, weight) in means {
      let weight = WideNatural(weight)
      sum.gains = sum.gains.map { ($0.criterion, $0.gain * mean.whole) }
      sum.gains += mean.gains.map { ($0.criterion, $0.gain * sum.whole * weight) }
      sum.part = sum.part * mean.whole + mean.part * sum.whole * weight
      sum.whole = sum.whole * mean.whole
    }
    for (_, weight) in means { weights += weight }
    sum.whole = sum.whole * WideNatural(weights)
    return sum
  }

  private func share(of criteria: [Int], _ completion: Completion) -> PlannedMean? {
    let (earned, possible) = points(of: criteria, completion)
    guard possible > 0 else { return nil }
    return PlannedMean(
      part: WideNatural(earned), whole: WideNatural(possible),
      gains: criteria.map { ($0, WideNatural(gain($0))) })
  }
}
