/// Something in a file, or with a file, that a person should mend. Facts only: rendering makes the sentence.
///
/// What the Core finds is an `AuditProblem`; the rooms that read files have kinds of their own, with those of the Core among them.
public struct PlacedProblem<Kind: ProblemFacts>: Sendable, Hashable {
  public let severity: Severity
  public let kind: Kind
  public let file: String
  public let place: Place
  /// The line itself, where the file could be read; of a long one the part around the place.
  public var excerpt: String?
  /// The column in which the excerpt begins.
  public var excerptColumn: Int32 = 1

  public init(_ severity: Severity, _ kind: Kind, file: String, place: Place, excerpt: String? = nil) {
    self.init(severity, told: kind.told, file: file, place: place, excerpt: excerpt)
  }

  private init(_ severity: Severity, told kind: Kind, file: String, place: Place, excerpt: String?) {
    self.severity = severity
    self.kind = kind
    self.file = file
    self.place = place
    self.excerpt = excerpt
  }

  /// The same among the kinds of another floor.
  public func lifted<Other>(_ lift: (Kind) -> Other) -> PlacedProblem<Other> {
    var other = PlacedProblem<Other>(severity, told: lift(kind), file: file, place: place, excerpt: excerpt)
    other.excerptColumn = excerptColumn
    return other
  }
}

/// How bad a problem is.
public enum Severity: UInt8, Vocabulary {
  /// The file is not used.
  case error
  /// The file is used as it is.
  case warning

  public static let words = ["error", "warning"]
}

/// What is wrong, with the facts that its sentence needs. Each floor has its own kinds.
public protocol ProblemFacts: Sendable, Hashable {
  /// The same, told so that a person can see it: of a very long word the beginning; and where a word is wrong only for a sign that
  /// nobody sees, by that sign.
  var told: Self { get }
  /// So many problems of one file are not shown.
  static func furtherProblems(_ count: Int) -> Self
  /// A word would be right without a sign that nobody sees.
  static func invisibleSign(codePoint: String, _ side: InvisibleSide, word: String) -> Self
}

/// A value where it is usable, and every problem met on the way to it.
public struct WithProblems<Value: Sendable, Kind: ProblemFacts>: Sendable {
  public let value: Value?
  public let problems: [PlacedProblem<Kind>]

  public init(_ value: Value?, _ problems: [PlacedProblem<Kind>]) {
    self.value = value
    self.problems = problems
  }
}

/// What the Core finds wrong: with a record against its standards and its facility, or with a plan against the records.
public enum AuditTrouble: ProblemFacts {
  case furtherProblems(Int)
  case invisibleSign(codePoint: String, InvisibleSide, word: String)
  case duplicateKey(String, firstLine: Int32)
  case unknownIdentifier(String, Noun, nearest: String?)

  // Standards and their revisions.
  case standardUnusable(String)
  case standardDoesNotApply(String)
  case revisionMissing(standard: String, pinned: String, current: String)
  case criterionDropped(String, authority: String)
  case criterionDoesNotApply(String)
  /// An answer that a revision cannot hold: its criterion, or its word, is not in it.
  case answerNotInRevision(criterion: String, word: String, version: String)

  // Answers.
  case unknownRating(String, known: [String], nearest: String?)
  case notApplicableRefused(String)
  case reasonMissing(String)
  case ratedOtherwise(String, form: AnswerKind, from: String)
  case sampleOnRating(String)
  case sampleInconsistent(part: String, whole: String)
  case sampleIncomplete(missing: String)
  case sampleEmpty
  case sampleTooSmall(checked: Int64, needed: Int64)
  case voicesMissing(criterion: String, voices: [String])
  case equalsContradicts(criterion: String, rating: String, other: String, otherRating: String)
  case measureIsQuotient(String, numerator: String, denominator: String)
  case serviceForOthers(service: String, group: String)
  /// A value of a measure that makes no sense, and why not.
  case beyondSense(measure: String, value: String, BeyondSense, reason: LocalizedText)

  // What residents answered.
  case answeredByOthers(group: String)
  case questionForOthers(question: String, group: String)
  case moreAskedThanLiveHere(asked: Int64, residents: String)
  case questionnaireMissing
  case questionnaireRevision(Int64, current: Int64)

  // Records and plans among each other.
  case followedRecordMissing(String?)
  case followedRecordUnusable(String)
  case closedWithoutVisit(String)
  case dueAfterPeriod(String, end: String)
  /// A visit of a day on which the facility was closed already.
  case visitAfterClosing(closed: String)

  // Dangers that cannot wait.
  /// Neither the record nor one before it says what the danger is.
  case dangerNotNamed
  case dangerToldNobody
  case dangerNotActedOn(days: Int)
  /// What a facility says of itself closes no danger.
  case dangerClosedByItself
  case dangerClosedBeforeSeen(closed: String, seen: String)

  // Facilities among each other.
  /// A province that the list does not know.
  case unknownProvince(String, nearest: String?)
  /// The same of a place that is confidential: what was written is not repeated.
  case hiddenProvinceUnknown
  /// Two ids that seem to be of one place.
  case perhapsOnePlace(other: String, PlaceLikeness)
  /// A former id that two facilities claim.
  case formerIDClaimedTwice(String, other: String)
  /// A former id under which a facility still stands.
  case formerIDStillThere(String)
  /// The id of the facility itself, as a former one.
  case formerIDIsOwn(String)

  /// What could lead to a person.
  case personalData(PersonalData)
}

/// Something that the Core found.
public typealias AuditProblem = PlacedProblem<AuditTrouble>

/// Where a sign stands that nobody sees.
public enum InvisibleSide: UInt8, Sendable, Hashable {
  case before, within, behind
}

/// Why two ids seem to be of one place.
public enum PlaceLikeness: UInt8, Sendable, Hashable, CaseIterable {
  case sameName, nearlySameName, sameVisit
  /// The ids differ by nothing but capital letters, accents, hyphens or how Khmer is spelt, or by a digit that looks like a letter.
  case sameID
}

/// What in a text could lead to a person.
public enum PersonalData: UInt8, Sendable, Hashable, CaseIterable {
  case phone, email, identityNumber, name
  /// It says what residents said: whoever reads it could find out who.
  case residentsQuoted
}

/// What an identifier names.
public enum Noun: UInt8, Sendable, Hashable {
  case standard, criterion, section, source, measure, rating, sectionRating, service, facility, question
}
