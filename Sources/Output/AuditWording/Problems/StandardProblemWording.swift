internal import AuditModel
internal import InputProblems

// Problems of standards, and of what tailorings make of them.

extension ScaleTrouble {
  var wording: ProblemWording {
    switch self {
    case .tooShort:
      ProblemWording(
        "scale-too-short",
        Words.StandardProblem.scaleTooShort,
        hint: Words.StandardProblem.scaleTooShortHint)
    case .bestNotOne(let word):
      ProblemWording(
        "scale-best-not-one",
        Words.StandardProblem.scaleBestNotOne(word: word),
        hint: Words.StandardProblem.scaleBestNotOneHint)
    case .lastNotZero(let word):
      ProblemWording(
        "scale-last-not-zero",
        Words.StandardProblem.scaleLastNotZero(word: word),
        hint: Words.StandardProblem.scaleBestNotOneHint)
    case .notDescending(let word):
      ProblemWording(
        "scale-not-descending",
        Words.StandardProblem.scaleNotDescending(word: word),
        hint: Words.StandardProblem.scaleNotDescendingHint)
    case .unitTooLarge:
      ProblemWording(
        "scale-unit-too-large",
        Words.StandardProblem.scaleUnitTooLarge,
        hint: Words.StandardProblem.scaleUnitTooLargeHint)
    case .reservedRating(let word):
      ProblemWording(
        "reserved-rating",
        Words.StandardProblem.reservedRating(word: word),
        hint: Words.StandardProblem.reservedRatingHint)
    }
  }
}

extension RatingTrouble {
  var wording: ProblemWording {
    switch self {
    case .nothingScored:
      ProblemWording(
        "nothing-scored",
        Words.StandardProblem.nothingScored,
        hint: Words.StandardProblem.nothingScoredHint)
    case .lastHasNeeds(let id):
      ProblemWording(
        "ratings-not-total",
        Words.StandardProblem.ratingsNotTotal(id: id),
        hint: Words.StandardProblem.ratingsNotTotalHint)
    case .unreachable(let id, let before):
      ProblemWording(
        "rating-unreachable",
        Words.StandardProblem.ratingUnreachable(id: id, before: before),
        hint: Words.StandardProblem.ratingUnreachableHint)
    case .neverReached(let id):
      ProblemWording(
        "rating-never-reached",
        Words.StandardProblem.ratingNeverReached(id: id),
        hint: Words.StandardProblem.ratingNeverReachedHint)
    case .selectionEmpty:
      ProblemWording(
        "selection-empty",
        Words.StandardProblem.selectionEmpty,
        hint: Words.StandardProblem.selectionEmptyHint)
    case .tooMany(let limit):
      ProblemWording(
        "too-many-ratings",
        Words.StandardProblem.tooManyRatings(limit: limit),
        hint: Words.StandardProblem.tooManyRatingsHint)
    case .tooDeep(let limit):
      ProblemWording(
        "needs-too-deep",
        Words.StandardProblem.needsTooDeep(limit: limit),
        hint: Words.StandardProblem.needsTooDeepHint)
    case .sectionRatingsMissing:
      ProblemWording(
        "section-ratings-missing",
        Words.StandardProblem.sectionRatingsMissing,
        hint: Words.StandardProblem.sectionRatingsMissingHint)
    }
  }
}

extension CriterionTrouble {
  var wording: ProblemWording {
    switch self {
    case .outsideSection(let id, let section):
      ProblemWording(
        "criterion-outside-section",
        Words.StandardProblem.criterionOutsideSection(id: id, section: section),
        hint: Words.StandardProblem.criterionOutsideSectionHint(section: section))
    case .weightOnRecorded:
      ProblemWording(
        "weight-on-recorded",
        Words.StandardProblem.weightOnRecorded,
        hint: Words.StandardProblem.weightOnRecordedHint)
    case .keyWithoutUse(let key, let answer):
      ProblemWording(
        "key-without-use",
        Words.StandardProblem.keyWithoutUse(key: key, answer: answer),
        hint: Words.StandardProblem.keyWithoutUseHint)
    case .unknownThresholdsScored:
      ProblemWording(
        "unknown-thresholds-scored",
        Words.StandardProblem.unknownThresholdsScored,
        hint: Words.StandardProblem.unknownThresholdsScoredHint)
    case .thresholdNeverDecides(let rating):
      ProblemWording(
        "threshold-never-decides",
        Words.StandardProblem.thresholdNeverDecides(rating: rating),
        hint: Words.StandardProblem.thresholdNeverDecidesHint)
    case .thresholdsGap(let example):
      ProblemWording(
        "thresholds-gap",
        Words.StandardProblem.thresholdsGap(example: example),
        hint: Words.StandardProblem.thresholdsGapHint)
    case .thresholdsWrongWay:
      ProblemWording(
        "thresholds-wrong-way",
        Words.StandardProblem.thresholdsWrongWay,
        hint: Words.StandardProblem.thresholdsWrongWayHint)
    case .ratingImpossible(let rating):
      ProblemWording(
        "rating-impossible",
        Words.StandardProblem.ratingImpossible(rating: rating),
        hint: Words.StandardProblem.ratingImpossibleHint)
    case .equalsItself:
      ProblemWording("equals-itself", Words.StandardProblem.equalsItself, hint: Words.StandardProblem.equalsItselfHint)
    case .equalsDifferentForm(let id):
      ProblemWording(
        "equals-different-form",
        Words.StandardProblem.equalsDifferentForm(id: id),
        hint: Words.StandardProblem.equalsDifferentFormHint)
    case .equalsDifferentThresholds(let id):
      ProblemWording(
        "equals-different-thresholds",
        Words.StandardProblem.equalsDifferentThresholds(id: id),
        hint: Words.StandardProblem.equalsDifferentFormHint)
    case .quotientOfQuotient(let id):
      ProblemWording(
        "quotient-of-quotient", Words.StandardProblem.quotientOfQuotient(id: id),
        hint: Words.StandardProblem.quotientOfQuotientHint)
    case .senseOfQuotient(let id):
      ProblemWording(
        "sense-of-quotient",
        Words.StandardProblem.senseOfQuotient(id: id),
        hint: Words.StandardProblem.senseOfQuotientHint)
    case .senseCrossed:
      ProblemWording("sense-crossed", Words.StandardProblem.senseCrossed, hint: Words.StandardProblem.senseCrossedHint)
    case .costLowAboveHigh:
      ProblemWording("cost-range", Words.StandardProblem.costRange, hint: Words.StandardProblem.costRangeHint)
    case .exampleContradicts(let rating, let decided):
      ProblemWording(
        "example-contradicts",
        Words.StandardProblem.exampleContradicts(rating: rating, decided: decided),
        hint: Words.StandardProblem.exampleContradictsHint)
    case .titleMissing(let id):
      ProblemWording(
        "title-missing", Words.StandardProblem.titleMissing(id: id), hint: Words.StandardProblem.titleMissingHint)
    case .titleTooLong(let language, let letters, let limit):
      ProblemWording(
        "title-too-long",
        Words.StandardProblem.titleTooLong(language: language.name, letters: letters, limit: limit),
        hint: Words.StandardProblem.titleTooLongHint)
    case .titleShared(let language, let id):
      ProblemWording(
        "title-shared", Words.StandardProblem.titleShared(id: id, language: language.name),
        hint: Words.StandardProblem.titleSharedHint)
    }
  }
}

extension TailoringTrouble {
  var wording: ProblemWording {
    switch self {
    case .standardTailoredTwice(let id):
      ProblemWording(
        "tailored-twice",
        Words.StandardProblem.tailoredTwice(id: id),
        hint: Words.StandardProblem.tailoredTwiceHint)
    case .unusable(let id, let revision):
      ProblemWording("tailoring-unusable", Words.StandardProblem.tailoringUnusable(id: id, revision: revision))
    }
  }
}
