package import AuditModel
package import AuditScoring

/// The rating, or between which two it lies.
package func ratingText(_ rating: RatingRange, of standard: Standard, _ language: Language) -> String {
  let lowest = standard.ratings[rating.lowest].title(in: language)
  guard rating.toldEnds(among: standard.ratings).count > 1 else { return lowest }
  let highest = standard.ratings[rating.highest].title(in: language)
  return Words.Common.undetermined[language] + Words.Common.colon[language] + Words.Common.between[language] + " "
    + Words.Common.quoted(value: lowest)[language] + " " + Words.Common.and[language] + " "
    + Words.Common.quoted(value: highest)[language]
}

extension RatingRange {
  /// The ends as positions, the lowest first; one where they are one, or bear one title (S7e).
  package func toldEnds(among rules: [RatingRule]) -> [Int] {
    let title = rules[lowest].title
    return isDetermined || title != nil && title == rules[highest].title ? [lowest] : [lowest, highest]
  }
}

/// `met: at least 3, partly: at least 2, otherwise: unmet`
package func thresholdText(_ thresholds: Thresholds, standard: Standard, percent: Bool, _ language: Language) -> String
{
  guard case .known(let tests) = thresholds else { return Words.Common.unknownThresholds[language] }
  let colon = Words.Common.colon[language]
  let parts = tests.map { test in
    let limit = test.limit.text + (percent ? "%" : "")
    return standard.ratingWord(test.rating, in: language) + colon + test.relation.phrase(limit)[language]
  }
  let last = Words.Common.otherwise[language] + colon + standard.ratingWord(standard.scale.last, in: language)
  return (parts + [last]).joined(separator: Words.Threshold.comma[language])
}

extension Relation {
  /// `at least 80%`
  package func phrase(_ limit: String) -> Sentence {
    switch self {
    case .less: Words.Threshold.less(limit: limit)
    case .atMost: Words.Threshold.atMost(limit: limit)
    case .equal: Words.Threshold.equal(limit: limit)
    case .atLeast: Words.Threshold.atLeast(limit: limit)
    case .greater: Words.Threshold.greater(limit: limit)
    }
  }
}
