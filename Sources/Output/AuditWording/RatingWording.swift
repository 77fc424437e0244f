package import AuditModel
package import AuditScoring

/// The rating, or between which two it lies.
package func ratingText(_ rating: RatingRange, of standard: Standard, _ language: Language) -> String {
  let lowest = standard.ratings[rating.lowest].title(in: language)
  guard !rating.isDetermined else { return lowest }
  let highest = standard.ratings[rating.highest].title(in: language)
  return Phrases.undetermined[language] + ": " + Phrases.between[language] + " “" + lowest + "” "
    + Phrases.and[language] + " “" + highest + "”"
}

/// `met: at least 3, partly: at least 2, otherwise: unmet`
package func thresholdText(_ thresholds: Thresholds, standard: Standard, percent: Bool, _ language: Language) -> String
{
  guard case .known(let tests) = thresholds else { return Phrases.unknownThresholds[language] }
  let colon = Sentence(": ", "៖ ")[language]
  let parts = tests.map { test in
    let limit = test.limit.text + (percent ? "%" : "")
    return standard.ratingWord(test.rating, in: language) + colon + test.comparison.phrase(limit)[language]
  }
  let last = Phrases.otherwise[language] + colon + standard.ratingWord(standard.scale.last, in: language)
  return (parts + [last]).joined(separator: Sentence(", ", "។ ")[language])
}

extension Comparison {
  /// `at least 80%`
  package func phrase(_ limit: String) -> Sentence {
    let words =
      switch self {
      case .less: Sentence("less than ", "តិចជាង ")
      case .atMost: Sentence("at most ", "មិនលើសពី ")
      case .equal: Sentence("exactly ", "ស្មើនឹង ")
      case .atLeast: Sentence("at least ", "យ៉ាងតិច ")
      case .greater: Sentence("more than ", "លើសពី ")
      }
    return words + Sentence(limit, limit.inKhmerDigits)
  }
}
