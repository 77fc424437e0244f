public import AuditModel

/// What is wrong with the scale of a standard.
public enum ScaleTrouble: Sendable, Hashable {
  case tooShort
  case bestNotOne(String)
  case lastNotZero(String)
  case notDescending(String)
  case unitTooLarge
  case reservedRating(String)
}

/// What is wrong with the ratings that a standard gives as a whole, or with what they need.
public enum RatingTrouble: Sendable, Hashable {
  case nothingScored
  case lastHasNeeds(String)
  case unreachable(String, behind: String)
  case neverReached(String)
  case selectionEmpty
  case sectionRatingsMissing
  case tooMany(limit: Int)
  /// Needs that stand in each other.
  case tooDeep(limit: Int)
}

/// What is wrong with a criterion of a standard, or with a measure that it is decided by.
public enum CriterionTrouble: Sendable, Hashable {
  case outsideSection(id: String, section: String)
  case weightOnRecorded
  case keyWithoutUse(String, answer: String)
  case unknownThresholdsScored
  case thresholdNeverDecides(rating: String)
  case thresholdsGap(example: String)
  case thresholdsWrongWay
  case ratingImpossible(String)
  case equalsItself
  case equalsDifferentForm(String)
  case equalsDifferentThresholds(String)
  case quotientOfQuotient(String)
  /// Limits of sense for a measure that nobody writes.
  case senseOfQuotient(String)
  /// Limits of sense between which there is nothing.
  case senseCrossed
  case costLowAboveHigh
  case exampleContradicts(rating: String, decided: String)
  /// No title, where others of its standard have one.
  case titleMissing(String)
  /// In letters as people count them.
  case titleTooLong(Language, letters: Int, limit: Int)
  case titleShared(Language, with: String)
}

/// What is wrong between a tailoring and the standard that it changes.
public enum TailoringTrouble: Sendable, Hashable {
  case standardTailoredTwice(String)
  case unusable(String, revision: String)
}

/// What is wrong with a plan that is kept.
public enum PlanTrouble: Sendable, Hashable {
  case keyMissing(status: String, key: String)
  case contradicts(status: String, key: String)
  case dayBeforeFinding(String, found: String)
  case criterionUnknown(String, nearest: String?)
  case budgetActionUnknown(String, nearest: String?)
  case waiverExpired(String)
  /// Done, and nothing shows it; what the plan asks for as proof.
  case doneWithoutProof(asked: LocalizedText?)
}
