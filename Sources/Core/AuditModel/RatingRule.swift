/// A rating that a facility can be given, and what it needs, rule S7.
public struct RatingRule: Sendable {
  public let id: String
  public let title: LocalizedText?
  public let needs: [Need]

  public init(id: String, title: LocalizedText? = nil, needs: [Need]) {
    self.id = id
    self.title = title
    self.needs = needs
  }
}

/// One condition of a rating. Every kind is monotone: a better answer never breaks it.
public enum Need: Sendable {
  /// Each applying criterion selected is rated so or better.
  case every(Selection, atLeast: Scale.Rating)
  /// Earned over possible of the selected is at least so many percent. Nothing possible: holds.
  case share(Selection, atLeast: ExactDecimal)
  /// At most so many of the selected are rated worse.
  case count(Selection, below: Scale.Rating, atMost: Int)
  /// So many of the sections (all where nil) have this section rating or a better one; both as indices.
  /// A section to which nothing applies has no rating: it does not count, and `all` does not ask for it.
  case sections([Int], rated: Int, atLeast: Int?)
}

/// Scored criteria of a standard, chosen by level, section and id together; a key that is absent chooses all.
public struct Selection: Sendable {
  public let levels: WordSet<Level>?
  public let sections: [Int]?
  public let criteria: [Int]?
  /// The positions of the scored criteria that are chosen, ascending.
  public let members: [Int]

  public init(levels: WordSet<Level>?, sections: [Int]?, criteria: [Int]?, from all: [Criterion]) {
    self.levels = levels
    self.sections = sections
    self.criteria = criteria
    members = all.indices.filter { index in
      let criterion = all[index]
      return criterion.level.isScored && (levels?.contains(criterion.level) ?? true)
        && (sections?.contains(criterion.section) ?? true) && (criteria?.contains(index) ?? true)
    }
  }
}
