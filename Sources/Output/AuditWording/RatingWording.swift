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

/// `met >= 3, partly >= 2, otherwise unmet`
package func thresholdText(_ thresholds: Thresholds, standard: Standard, percent: Bool, _ language: Language) -> String
{
  guard case .known(let tests) = thresholds else { return Phrases.unknownThresholds[language] }
  let parts = tests.map { test in
    standard.ratingWord(test.rating, in: language) + " " + test.comparison.word + " " + test.limit.text
      + (percent ? "%" : "")
  }
  return parts.joined(separator: ", ") + ", " + Phrases.otherwise[language] + " "
    + standard.ratingWord(standard.scale.last, in: language)
}
