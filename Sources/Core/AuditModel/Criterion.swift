/// One requirement of a standard, decided on its own.
///
/// A reference, like its standard: thousands of audits look at it and nothing in it changes.
public final class Criterion: Sendable {
  public let id: String
  /// The section it stands in, as an index into the standard's sections.
  public let section: Int
  public let level: Level
  /// From 1.
  /// 1 to `heaviest`.
  public let weight: Int64
  /// A noun that names the matter, short, so that any rating may follow it; nil in revisions from before there were titles.
  public let title: LocalizedText?
  /// What is so where it is met.
  public let text: LocalizedText?
  public let ask: LocalizedText?
  public let answer: AnswerForm
  public let applies: Applicability
  public let allowsNotApplicable: Bool
  public let verify: [Verification]
  /// The voices without which it cannot be rated best, rule S12.
  public let hear: WordSet<Voice>
  public let guidance: LocalizedText?
  /// Where in a visit it is looked at.
  public let stop: WalkStop
  public let basis: Basis?
  /// The criteria that one answer decides with it, rule S11, as `standard/criterion`.
  public let equals: [String]
  /// Where each of them stands in the standard's file.
  public let equalsPlaces: [Place]
  public let examples: [ExampleFinding]
  public let remedies: [Remedy]
  /// Where it stands in the standard's file.
  public let place: Place

  public init(
    id: String, section: Int, level: Level, weight: Int64, title: LocalizedText? = nil, text: LocalizedText? = nil,
    ask: LocalizedText? = nil, answer: AnswerForm = .rating, applies: Applicability = .always,
    allowsNotApplicable: Bool = false,
    verify: [Verification] = [], hear: WordSet<Voice> = WordSet(), guidance: LocalizedText? = nil,
    stop: WalkStop? = nil, basis: Basis? = nil, equals: [String] = [], equalsPlaces: [Place] = [],
    examples: [ExampleFinding] = [],
    remedies: [Remedy] = [],
    place: Place = .start
  ) {
    self.id = id
    self.section = section
    self.level = level
    self.weight = weight
    self.title = title
    self.text = text
    self.ask = ask
    self.answer = answer
    self.applies = applies
    self.allowsNotApplicable = allowsNotApplicable
    self.verify = verify
    self.hear = hear
    self.guidance = guidance
    self.stop = stop ?? WalkStop(answer: answer.kind, verify: verify, hear: hear)
    self.basis = basis
    self.equals = equals
    self.equalsPlaces = equalsPlaces
    self.examples = examples
    self.remedies = remedies
    self.place = place
  }
}

extension Criterion {
  public static let heaviest: Int64 = 100_000_000

  /// What it is worth where it applies, rule S2: its weight, or nothing where it is recorded only.
  public var worth: Int64 { level.isScored ? weight : 0 }
}

/// What counting asks of a criterion, as plain memory: thousands of audits pass over all criteria of a standard, and each
/// look at a reference is counted.
public struct CriterionTraits: Sendable {
  public let worth: Int64
  /// As an index into the standard's sections.
  public let section: Int32
  public let level: Level
  public let form: AnswerKind
  /// Whether it applies to every facility.
  public let appliesAlways: Bool
  /// Whether it cannot be rated best without some voice, rule S12.
  public let needsVoices: Bool

  init(_ criterion: Criterion) {
    worth = criterion.worth
    section = Int32(criterion.section)
    level = criterion.level
    form = criterion.answer.kind
    appliesAlways = criterion.applies == .always
    needsVoices = !criterion.hear.isEmpty
  }
}

extension WalkStop {
  /// The stop of a criterion that names none: where it can first be verified.
  init(answer: AnswerKind, verify: [Verification], hear: WordSet<Voice>) {
    if answer == .sample {
      self = .files
    } else if hear.contains(.resident) {
      self = .talksWithResidents
    } else {
      self =
        switch verify.first {
        case .document, .thirdParty, nil: .papers
        case .observation: .rooms
        case .resident: .talksWithResidents
        case .staff: .talksWithStaff
        }
    }
  }
}

/// How a criterion is answered.
public enum AnswerForm: Sendable {
  case rating
  /// From a measure (its index in the catalogue), rule S9.
  case measure(Int, Thresholds)
  /// From the share that conforms of at least so many that were looked at, rule S10.
  case sample(atLeast: Int64, Thresholds)
  /// From the services that the facility offers, rule S17.
  case service(Service)

  public var kind: AnswerKind {
    switch self {
    case .rating: .rating
    case .measure: .measure
    case .sample: .sample
    case .service: .service
    }
  }
}

/// What an answer was taken from.
public enum AnswerKind: UInt8, Vocabulary {
  case rating, measure, sample, service, equals

  public static let words = ["rating", "measure", "sample", "service", "equals"]
}

/// To which facilities something applies: within a key any word, across keys all; a key that is absent asks nothing.
public struct Applicability: Sendable, Hashable {
  public var care: WordSet<CareKind>?
  public var operators: WordSet<Operator>?
  public var residents: WordSet<ResidentGroup>?
  public var serves: WordSet<ServedGroup>?

  public init(
    care: WordSet<CareKind>? = nil, operators: WordSet<Operator>? = nil, residents: WordSet<ResidentGroup>? = nil,
    serves: WordSet<ServedGroup>? = nil
  ) {
    self.care = care
    self.operators = operators
    self.residents = residents
    self.serves = serves
  }

  public static let always = Applicability()

  /// Rule S1, as far as the facility decides it.
  public func matches(_ facility: Facility) -> Bool {
    if let care, !care.contains(facility.care) { return false }
    if let operators, !operators.contains(facility.operatedBy) { return false }
    if let residents, !residents.intersects(facility.residents) { return false }
    if let serves, !serves.intersects(facility.serves) { return false }
    return true
  }
}

/// What is known of where a requirement comes from.
public struct Basis: Sendable {
  public let status: BasisStatus
  /// Ids of the standard's sources.
  public let sources: [String]
  /// The part of the official text that it was compared with.
  public let article: LocalizedText?
  /// The day on which it was.
  public let compared: CalendarDay?
  public let note: LocalizedText?

  public init(
    status: BasisStatus, sources: [String], article: LocalizedText? = nil, compared: CalendarDay? = nil,
    note: LocalizedText? = nil
  ) {
    self.status = status
    self.sources = sources
    self.article = article
    self.compared = compared
    self.note = note
  }
}

/// What a finding with a given rating looks like.
public struct ExampleFinding: Sendable {
  public enum Content: Sendable {
    case text(LocalizedText)
    /// Values by measure, as indices into the catalogue.
    case measures([(measure: Int, value: ExactDecimal)])
    case sample(Sample)
  }

  public let rating: Scale.Rating
  public let content: Content

  public init(rating: Scale.Rating, content: Content) {
    self.rating = rating
    self.content = content
  }
}

/// What mends a criterion that is not met.
public struct Remedy: Sendable {
  public struct Cost: Sendable, Hashable {
    /// US dollars, low to high.
    public let low: ExactDecimal
    public let high: ExactDecimal
    public let per: CostUnit

    public init(low: ExactDecimal, high: ExactDecimal, per: CostUnit) {
      self.low = low
      self.high = high
      self.per = per
    }
  }

  public let action: LocalizedText
  /// The role that carries it out.
  public let by: String?
  public let within: CalendarSpan?
  public let cost: Cost?
  public let proof: LocalizedText?
  /// Whether it only asks others for leave, a paper or a decision, and so mends nothing by itself.
  public let onlyAsks: Bool

  public init(
    action: LocalizedText, by: String?, within: CalendarSpan?, cost: Cost?, proof: LocalizedText?,
    onlyAsks: Bool = false
  ) {
    self.action = action
    self.by = by
    self.within = within
    self.cost = cost
    self.proof = proof
    self.onlyAsks = onlyAsks
  }
}
