public import AuditModel

/// What only a person can say of a draft.
public enum DraftToDo: UInt8, Vocabulary {
  case language, khmer, english, ratings, weights, level, choice, thresholds, meaning, question, title, verify, basis

  /// As it marks the lines of a draft.
  public static let words = [
    "language", "khmer", "english", "ratings", "weights", "level", "choice", "thresholds", "meaning", "question",
    "title", "verify",
    "basis",
  ]
}

/// The levels that a person gives what the checklist gives none.
public struct DraftLevels: Sendable {
  /// Nil: it is written down, marked as to be said, and never scored.
  public var everything: Level?
  /// Of the groups that the checklist has.
  public var byGroup: [String: Level]

  public init(everything: Level? = nil, byGroup: [String: Level] = [:]) {
    self.everything = everything
    self.byGroup = byGroup
  }

  /// Nil where nobody says it.
  public func level(of criterion: DraftCriterion) -> Level? {
    guard criterion.canBeScored else { return .recorded }
    return criterion.level ?? criterion.groups.lazy.compactMap { byGroup[$0] }.first ?? everything
  }
}
