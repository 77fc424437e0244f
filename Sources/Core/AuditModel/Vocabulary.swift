/// A closed list of words that the files use, such as the kinds of care.
public protocol Vocabulary: CaseIterable, RawRepresentable<UInt8>, Hashable, Sendable {
  /// The word of each case as it stands in a file, in the order of the raw values 0, 1, 2 …
  static var words: [String] { get }
}

extension Vocabulary {
  /// The word as it stands in a file.
  public var word: String { Self.words[Int(rawValue)] }

  public init?(word: String) {
    guard let index = Self.words.firstIndex(of: word) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}

/// A set of words of one vocabulary. Its functions are inlined, for they stand in the innermost loops.
public struct WordSet<Word: Vocabulary>: Sendable, Hashable {
  @usableFromInline var bits: UInt32 = 0

  @inlinable public init() {}

  @inlinable public init(_ words: some Sequence<Word>) {
    for word in words { insert(word) }
  }

  @inlinable public mutating func insert(_ word: Word) { bits |= 1 << UInt32(word.rawValue) }
  @inlinable public mutating func formUnion(_ other: Self) { bits |= other.bits }
  @inlinable public func contains(_ word: Word) -> Bool { bits & 1 << UInt32(word.rawValue) != 0 }
  @inlinable public func intersects(_ other: Self) -> Bool { bits & other.bits != 0 }
  @inlinable public func isSuperset(of other: Self) -> Bool { other.bits & ~bits == 0 }
  @inlinable public func subtracting(_ other: Self) -> Self {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
  @inlinable public var isEmpty: Bool { bits == 0 }
  public var words: [Word] { Word.allCases.filter(contains) }

  /// A bit for each word, the first lowest.
  package var mask: UInt32 { bits }

  /// Bits that stand for no word are dropped.
  package init(mask: UInt32) { bits = mask & (1 << UInt32(Word.allCases.count) - 1) }
}

/// The kind of care that a facility gives.
public enum CareKind: UInt8, Vocabulary {
  case residentialCentre, shelter, transit, assessment, groupHome, boardingSchool, faithBased, foster, kinship,
    independentLiving, community

  public static let words = [
    "residential-centre", "shelter", "transit", "assessment", "group-home", "boarding-school", "faith-based", "foster",
    "kinship", "independent-living", "community",
  ]
}

/// Who runs a facility.
public enum Operator: UInt8, Vocabulary {
  case state, ngo, faith, privately

  public static let words = ["state", "ngo", "faith", "private"]
}

/// What stands in an answer instead of a rating.
public enum AnswerWord: UInt8, Vocabulary {
  case notApplicable, notAssessed

  public static let words = ["not-applicable", "not-assessed"]
}

/// Who lives in a facility.
public enum ResidentGroup: UInt8, Vocabulary {
  case girls, boys, women, men

  public static let words = ["girls", "boys", "women", "men"]
}

/// What those whom a facility serves have been through.
public enum ServedGroup: UInt8, Vocabulary {
  case sexTrafficking, labourTrafficking, domesticViolence, rape, atRisk, other

  public static let words = [
    "sex-trafficking", "labour-trafficking", "domestic-violence", "rape", "at-risk", "other",
  ]
}

/// How much of where a facility is may be told.
public enum LocationDisclosure: UInt8, Vocabulary {
  case open, confidential

  public static let words = ["open", "confidential"]
}

/// Whose word an inspector heard.
public enum Voice: UInt8, Vocabulary {
  case resident, staff, thirdParty, family, community, authority

  public static let words = ["resident", "staff", "third-party", "family", "community", "authority"]
}

/// How a criterion is verified.
public enum Verification: UInt8, Vocabulary {
  case document, observation, resident, staff, thirdParty

  public static let words = ["document", "observation", "resident", "staff", "third-party"]
}

/// Where in a visit a criterion is looked at: the stops of a walk through a facility, in order.
public enum WalkStop: UInt8, Vocabulary {
  case papers, staff, gate, kitchen, rooms, washing, health, files, talksWithStaff, talksWithResidents

  public static let words = [
    "papers", "staff", "gate", "kitchen", "rooms", "washing", "health", "files", "talks-with-staff",
    "talks-with-residents",
  ]
}

/// What a visit was.
public enum VisitKind: UInt8, Vocabulary {
  case inspection, selfAssessment, followUp

  public static let words = ["inspection", "self-assessment", "follow-up"]
}

/// How much a criterion binds. A recorded criterion is observed and never scored.
public enum Level: UInt8, Vocabulary {
  case critical, required, recommended, recorded

  public static let words = ["critical", "required", "recommended", "recorded"]

  public var isScored: Bool { self != .recorded }

  /// Critical and required criteria make the minimum, rule S6.
  public var isMinimum: Bool { self == .critical || self == .required }
}

/// The services that the assessment of 2012 compared, rule S17.
public enum Service: UInt8, Vocabulary {
  case shelter, psychoSocial, physicalHealth, nutrition, training, economicSecurity, education, identityDocuments,
    legalInformation, legalProceedings

  public static let words = [
    "shelter", "psycho-social", "physical-health", "nutrition", "training", "economic-security", "education",
    "identity-documents", "legal-information", "legal-proceedings",
  ]
}

/// What kind of instrument a standard is.
public enum StandardKind: UInt8, Vocabulary {
  case law, policy, tool, goodPractice

  public static let words = ["law", "policy", "tool", "good-practice"]
}

/// What is known of where a requirement comes from.
public enum BasisStatus: UInt8, Vocabulary {
  case text, secondary, derived, recalled

  public static let words = ["text", "secondary", "derived", "recalled"]
}

/// How much of a source was read.
public enum SourceExtent: UInt8, Vocabulary {
  case full, excerpt, summary

  public static let words = ["full", "excerpt", "summary"]
}

/// Where a translation stands.
public enum TranslationStatus: UInt8, Vocabulary {
  case official, reviewed, draft

  public static let words = ["official", "reviewed", "draft"]
}

/// What a remedy's cost is counted by.
public enum CostUnit: UInt8, Vocabulary {
  case once, month, year, resident, residentMonth, residentYear

  public static let words = ["once", "month", "year", "resident", "resident-month", "resident-year"]
}
