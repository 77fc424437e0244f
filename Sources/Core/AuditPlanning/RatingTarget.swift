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
    case .count(let selection, let below, let most):
      let worse = members(selection, within: section).filter { rating($0, completion)! > below }
      return sum(of: worse, atLeast: Int64(worse.count - most)) { _ in 1 }
    case .share(let selection, let percent):
      let all = members(selection, within: section)
      return sum(of: all, atLeast: missing(all, percent, completion), gain)
    case .sections(let chosen, let rated, let least):
      let asked = chosen.filter { section in
        standard.sections[section].criteria.contains {
          standard.criteria[$0].level.isScored && sheet.outcomes[$0].applies
        }
      }
      let parts = asked.map { section in
        Requirement.any(
          standard.sectionRatings[...rated].map { rule in
            .all(rule.needs.map { requirement(of: $0, completion, within: section) })
          })
      }
      return least.map { .some($0, of: parts) } ?? .all(parts)
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

  /// How many points some criteria lack for a share of `percent`, exactly; not above 0 where they lack none.
  private func missing(_ criteria: [Int], _ percent: ExactDecimal, _ completion: Completion) -> Int64 {
    var earned: Int128 = 0
    var possible: Int128 = 0
    for criterion in criteria {
      let worth = standard.criteria[criterion].worth
      earned += Int128(worth * standard.scale.earnings[Int(rating(criterion, completion)!)])
      possible += Int128(worth * standard.scale.unit)
    }
    var whole: Int128 = 100
    for _ in 0..<percent.decimals { whole *= 10 }
    let wanted = (possible * Int128(percent.mantissa) + whole - 1) / whole
    return Int64(clamping: wanted - earned)
  }
}
