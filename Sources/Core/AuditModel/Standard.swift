/// A standard as a checklist: what is asked, what it is worth, and which ratings follow.
///
/// A reference, because every audit made against it shares it; nothing in it changes.
public final class Standard: Sendable {
  public struct Identity: Sendable, Hashable {
    public let id: String
    /// The official document's own edition.
    public let edition: String
    /// Of this encoding; from 1.
    public let revision: Int
    /// SHA-256 of the file, in hexadecimal.
    public let digest: String

    public init(id: String, edition: String, revision: Int, digest: String) {
      self.id = id
      self.edition = edition
      self.revision = revision
      self.digest = digest
    }

    /// `edition.revision`, as records pin it, rule S14.
    public var version: String { edition + "." + String(revision) }
  }

  public struct Description: Sendable {
    public var title: LocalizedText?
    public var issuer: LocalizedText?
    public var kind: StandardKind?
    public var adopted: CalendarDay?
    public var translations: [(language: Language, status: TranslationStatus)] = []
    public var sources: [Source] = []
    public var cycle: Cycle?
    /// The file it was read from.
    public var file = ""

    public init() {}
  }

  /// All points of a standard, in 1/`unit` of its scale, are at most so many, so that no sum of them overflows.
  public static let mostPoints: Int64 = 1_000_000_000_000_000_000

  public let identity: Identity
  public let description: Description
  public let applies: Applicability
  public let scale: Scale
  /// How each rating of the scale is shown, where the standard says so.
  public let scaleTitles: [LocalizedText?]
  /// The total on which points are shown beside the percentage.
  public let outOf: Int64?
  public let sections: [Section]
  public let criteria: [Criterion]
  /// By position of the criterion.
  public let traits: [CriterionTraits]
  public let criterionIDs: IdentifierIndex
  /// The words that an answer may give: the ratings of the scale by their positions, then `not-applicable` and
  /// `not-assessed`.
  public let answerWords: IdentifierIndex
  /// Best first; the last has no needs.
  public let ratings: [RatingRule]
  public let sectionRatings: [RatingRule]
  public let tailoring: Tailoring?

  public init(
    identity: Identity, description: Description = Description(), applies: Applicability = .always,
    scale: Scale = .standard, scaleTitles: [LocalizedText?] = [], outOf: Int64? = nil, sections: [Section],
    criteria: [Criterion], ratings: [RatingRule], sectionRatings: [RatingRule] = [], tailoring: Tailoring? = nil
  ) {
    precondition(!ratings.isEmpty && ratings.last!.needs.isEmpty, "the last rating has no needs")
    precondition(sectionRatings.isEmpty || sectionRatings.last!.needs.isEmpty, "the last rating has no needs")
    self.identity = identity
    self.description = description
    self.applies = applies
    self.scale = scale
    self.scaleTitles = scaleTitles
    self.outOf = outOf
    self.sections = sections
    self.criteria = criteria
    traits = criteria.map { CriterionTraits($0) }
    criterionIDs = IdentifierIndex(criteria.map { $0.id })
    answerWords = IdentifierIndex(scale.words + AnswerWord.words)
    self.ratings = ratings
    self.sectionRatings = sectionRatings
    self.tailoring = tailoring
  }

  public var id: String { identity.id }
}

/// A part of a standard; its criteria stand together.
public struct Section: Sendable {
  public let id: String
  public let title: LocalizedText?
  /// Positions of its criteria in the standard.
  public let criteria: Range<Int>

  public init(id: String, title: LocalizedText? = nil, criteria: Range<Int>) {
    self.id = id
    self.title = title
    self.criteria = criteria
  }
}

/// Where facts of a standard come from.
public struct Source: Sendable {
  public let id: String
  public let title: LocalizedText?
  public let url: String?
  public let extent: SourceExtent?

  public init(id: String, title: LocalizedText?, url: String?, extent: SourceExtent?) {
    self.id = id
    self.title = title
    self.url = url
    self.extent = extent
  }
}

/// The rhythm of inspections that a standard sets.
public struct Cycle: Sendable {
  public let inspectEvery: CalendarSpan?
  public let remedyWithin: CalendarSpan?
  /// What follows where the remedy did not help, in order.
  public let then: [String]

  public init(inspectEvery: CalendarSpan?, remedyWithin: CalendarSpan?, then: [String]) {
    self.inspectEvery = inspectEvery
    self.remedyWithin = remedyWithin
    self.then = then
  }
}

/// A change to a standard by those who hold the official text or a local rule, rule S13.
public struct Tailoring: Sendable {
  public struct Drop: Sendable {
    public let criterion: String
    public let reason: LocalizedText

    public init(criterion: String, reason: LocalizedText) {
      self.criterion = criterion
      self.reason = reason
    }
  }

  public let id: String
  public let of: String
  public let authority: LocalizedText
  public let note: LocalizedText?
  /// Whether it is invented.
  public let isExample: Bool
  /// The criteria that it changes.
  public let changed: [String]
  public let dropped: [Drop]

  public init(
    id: String, of: String, authority: LocalizedText, note: LocalizedText? = nil, isExample: Bool = false,
    changed: [String], dropped: [Drop]
  ) {
    self.id = id
    self.of = of
    self.authority = authority
    self.note = note
    self.isExample = isExample
    self.changed = changed
    self.dropped = dropped
  }
}
