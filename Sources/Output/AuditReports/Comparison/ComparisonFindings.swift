package import AuditComparison
package import AuditModel
internal import AuditScoring
package import AuditWording

/// What a comparison says in a few sentences, each of figures that it shows.
extension StandardComparison {
  /// Its heading: title, id, edition and revision.
  package var heading: Sentence {
    Sentence { standard.title(in: $0) }
      + Sentence(same: " (" + standard.id + " " + standard.identity.version + ")")
  }

  package var findings: [Sentence] {
    [standingFinding, askedFinding, failureFinding, trendFinding, selfAssessmentFinding].compactMap { $0 }
  }

  /// Where some are asked far more than others.
  package var askedFinding: Sentence? {
    let asked = rows.map { $0.total.minimum.applying }.filter { $0 > 0 }
    guard let fewest = asked.min(), let most = asked.max(), most * 2 >= fewest * 3 else { return nil }
    return Words.Comparison.askedFinding(fewest: Int(fewest), most: Int(most))
  }

  /// How many surely have the best rating.
  package var meeting: FacilityCount {
    groups.dropFirst().reduce(groups[0].meeting) { $0 + $1.meeting }
  }

  private var standingFinding: Sentence? {
    var finding = Words.Comparison.standingFinding(facilities: facilities, meeting: meeting.phrase)
    if let overall {
      finding =
        finding
        + (overall.facilities == facilities
          ? Words.Comparison.medianOfAll(overall: overall.medianText)
          : Words.Comparison.medianOfSome(facilities: overall.facilities, overall: overall.medianText))
    }
    return finding + Words.Common.fullStop
  }

  private var failureFinding: Sentence? {
    let worst = criteria.filter { $0.total.failing.fewest > 0 }.prefix(3)
    guard !worst.isEmpty else { return nil }
    let parts = worst.map { one in
      standard.criteria[one.criterion].name + Sentence { " (" + one.total.failing.phrase[$0] + ")" }
    }
    return Words.Comparison.failureFinding + parts.joined(by: Words.List.beside)
      + Words.Common.fullStop
  }

  private var trendFinding: Sentence? {
    let trends = groups.compactMap(\.trend)
    guard let first = trends.first else { return nil }
    let up = trends.dropFirst().reduce(first.up) { $0 + $1.up }
    let down = trends.dropFirst().reduce(first.down) { $0 + $1.down }
    return Words.Comparison.trendFinding(up: up.phrase, down: down.phrase)
  }

  private var selfAssessmentFinding: Sentence? {
    guard let selfAssessment, let share = selfAssessment.pooled.share else { return nil }
    let pooled = selfAssessment.pooled
    return Words.Comparison.selfAssessmentFinding(
      facilities: selfAssessment.facilities, share: Proportion(share).percent, compared: pooled.compared,
      firstBetter: pooled.firstBetter, firstWorse: pooled.firstWorse)
  }
}

extension ServiceCoverage {
  /// The services that most facilities lack.
  package var finding: Sentence? {
    let lacking = services.filter { $0.total.missing.fewest > 0 }.sorted { left, right in
      let (one, two) = (left.total.missing, right.total.missing)
      return one.fewest + one.most != two.fewest + two.most
        ? one.fewest + one.most > two.fewest + two.most : left.service.rawValue < right.service.rawValue
    }.prefix(3)
    guard !lacking.isEmpty else { return nil }
    let parts = lacking.map { line in
      line.service.phrase
        + Sentence { " (\(line.total.missing.phrase[$0]))" }
    }
    return Words.Comparison.serviceFinding + parts.joined(by: Words.List.beside)
      + Words.Common.fullStop
  }
}

extension FacilityComparison {
  /// What was asked for: groups, days, conditions.
  package var scope: Sentence {
    var scope = Words.Comparison.grouped + Words.Common.colon + request.grouping.phrase
    if let since = request.since {
      scope = scope + Words.Comparison.since(since: since.iso)
    }
    if let until = request.until {
      scope = scope + Words.Comparison.until(until: until.iso)
      if view != .ministry { scope = scope + Words.Comparison.untilConfidential }
    }
    for filter in request.filters { scope = scope + Sentence(same: " · ") + filter.phrase }
    if request.isRescored {
      scope = scope + Words.Comparison.rescored
    }
    return scope
  }

  /// What must be known, the standards that too few were audited by in one sentence.
  package var remarkSentences: [Sentence] {
    var tooFew: [String] = []
    var sentences: [Sentence] = []
    for remark in remarks {
      if case .tooFew(let standard) = remark { tooFew.append(standard) } else { sentences.append(remark.sentence) }
    }
    guard !tooFew.isEmpty else { return sentences }
    return sentences + [ComparisonRemark.tooFew(standard: tooFew.joined(separator: ", ")).sentence]
  }

  /// The criteria that look at what services often pass by, of what this comparison shows.
  package var gaps: [(gap: CareGap, lines: [GapLine])] {
    var found: [(gap: CareGap, lines: [GapLine])] = []
    for gap in CareGap.allCases {
      var lines: [GapLine] = []
      for comparison in standards {
        for one in comparison.criteria {
          let criterion = comparison.standard.criteria[one.criterion]
          guard gap.criteria.contains(comparison.standard.id + "/" + criterion.id) else { continue }
          lines.append(GapLine(standard: comparison.standard, criterion: criterion, failures: one.total))
        }
      }
      if !lines.isEmpty { found.append((gap, lines)) }
    }
    return found
  }
}

/// How a criterion on what is often passed by fares.
package struct GapLine {
  package let standard: Standard
  package let criterion: Criterion
  package let failures: CriterionComparison.Failures
}

extension FacilityFilter {
  var phrase: Sentence {
    switch self {
    case .care(let care): care.phrase
    case .province(let province): province.phrase
    case .operatedBy(let who): who.phrase
    case .residents(let group): group.phrase
    case .serves(let group): group.phrase
    case .location(.open): Words.Comparison.location
    case .location(.confidential): Words.Common.confidential
    }
  }
}
