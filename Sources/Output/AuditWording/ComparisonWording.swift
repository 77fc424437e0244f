public import AuditComparison
internal import AuditModel

/// The words of comparisons. Khmer: a draft until a native reader has reviewed it.
package enum ComparisonPhrases {
  package static func failing(_ count: FacilityCount) -> Sentence {
    Words.Comparison.notMetAt + count.phrase
  }
}

extension SharingView {
  package var phrase: Sentence {
    switch self {
    case .publicly: Words.Comparison.publicly
    case .coalition: Words.Comparison.coalition
    case .ministry: Words.Comparison.ministry
    }
  }

  /// What every page says at its top.
  package var statement: Sentence {
    switch self {
    case .publicly: Words.Comparison.publicStatement
    case .coalition: Words.Comparison.coalitionStatement
    case .ministry: Words.Comparison.ministryStatement
    }
  }
}

extension GroupingKey {
  package var phrase: Sentence {
    switch self {
    case .care: Words.GroupingKey.care
    case .province: Words.Common.province
    case .operatedBy: Words.GroupingKey.operatedBy
    case .residents: Words.Common.residents
    case .serves: Words.GroupingKey.serves
    }
  }
}

extension GroupLabel {
  package var phrase: Sentence {
    let name =
      switch kind {
      case .care(let care): care.phrase
      case .province(let province?): province.phrase
      case .province(nil): Words.Comparison.province
      case .operatedBy(let who): who.phrase
      case .residents(let set): GroupLabel.list(set.words.map { $0.phrase })
      case .serves(let set): GroupLabel.list(set.words.map { $0.phrase })
      case .others: Words.Comparison.others
      case .everyone: Words.Common.all
      }
    return isConfidential ? Words.Comparison.locationConfidential + name : name
  }

  private static func list(_ phrases: [Sentence]) -> Sentence {
    phrases.joined(by: Words.List.comma)
  }
}

extension Movement {
  package var phrase: Sentence {
    switch self {
    case .up: Words.Movement.up
    case .down: Words.Movement.down
    case .same: Words.Movement.same
    case .unsure: Words.Movement.unsure
    }
  }

  package var mark: String {
    switch self {
    case .up: "▲"
    case .down: "▼"
    case .same: "="
    case .unsure: "?"
    }
  }
}

extension ServiceCoverage.Audience {
  package var phrase: Sentence {
    switch self {
    case .girls: ResidentGroup.girls.phrase
    case .boys: ResidentGroup.boys.phrase
    case .women: ResidentGroup.women.phrase
    case .men: ResidentGroup.men.phrase
    case .children: Words.ServiceAudience.children
    case .adults: Words.ServiceAudience.adults
    }
  }
}

extension CareGap {
  package var phrase: Sentence {
    switch self {
    case .menAndBoys: Words.CareGap.menAndBoys
    case .disability: Words.CareGap.disability
    case .mentalHealth: Words.CareGap.mentalHealth
    case .substanceUse: Words.CareGap.substanceUse
    }
  }
}

extension FacilityCount {
  /// `3 of 7`, `at most 1 of 7`, `at least 6 of 7` or `2 to 4 of 14`.
  package var phrase: Sentence {
    if isExact { return Words.Comparison.of(fewest: fewest, all: of) }
    if fewest == 0 { return Words.Comparison.most(most: most, all: of) }
    if most == of { return Words.Comparison.least(fewest: fewest, all: of) }
    return Words.Comparison.toOf(fewest: fewest, most: most, all: of)
  }

  /// `3`, `≤1`, `≥6` or `2–4`.
  package var short: String {
    if isExact { return String(fewest) }
    if fewest == 0 { return "≤" + String(most) }
    return most == of ? "≥" + String(fewest) : String(fewest) + "–" + String(most)
  }
}

extension AssessmentBaseline {
  package var text: String {
    let sign =
      switch precision {
      case .exactly: ""
      case .over: ">"
      case .under: "<"
      }
    return sign + String(percent) + "%"
  }
}

extension PossibleRanks {
  /// `2` or `2–5`.
  package var text: String { best == worst ? String(best) : String(best) + "–" + String(worst) }
}

extension FacilityRow.Name {
  package var text: String {
    switch self {
    case .known(let id, _): id
    case .pseudonym(let name): name
    case .number(let number): "F" + String(number)
    }
  }
}

extension ComparisonRemark {
  /// What must be known, as a sentence.
  public var sentence: Sentence {
    switch self {
    case .nothingToCompare: Words.Comparison.nothingToCompare
    case .oneFacility(let standard): Words.Comparison.oneFacility(standard: standard)
    case .tooFew(let standard): Words.Comparison.tooFew(standard: standard)
    case .revisionsMixed(let standard, let versions):
      Words.Comparison.revisionsMixed(standard: standard, versions: versions.joined(separator: ", "))
    case .perhapsOnePlace(let one, let other): Words.Comparison.perhapsOnePlace(one: one, other: other)
    case .allOpen(let standard): Words.Comparison.allOpen(standard: standard)
    case .closed(let count):
      count.map { count in
        Words.Comparison.closedLeftOut(count: count)
      } ?? Words.Comparison.someClosedLeftOut
    case .notVisitedSince(let standard, let count):
      count.map { count in
        Words.Comparison.notVisitedSince(standard: standard, count: count)
      }
        ?? Words.Comparison.someNotVisitedSince(standard: standard)
    case .changeAcrossRevisions(let standard): Words.Comparison.changeAcrossRevisions(standard: standard)
    }
  }
}
