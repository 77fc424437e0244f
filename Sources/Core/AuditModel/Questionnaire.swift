/// The short questionnaire for those who live in a place, rules Q1 to Q9: what they are asked without names, and what their counted
/// answers bear on.
public struct Questionnaire: Sendable {
  /// The same words for adults and for older children.
  public struct Wording: Sendable {
    public let adults: LocalizedText
    /// As they stand for adults where nothing else is written.
    public let children: LocalizedText

    public init(adults: LocalizedText, children: LocalizedText? = nil) {
      self.adults = adults
      self.children = children ?? adults
    }
  }

  /// One thing that is asked. Yes is the good answer.
  public struct Question: Sendable {
    /// Permanent.
    public let id: String
    /// For those who read little.
    public let picture: QuestionPicture?
    public let wording: Wording
    /// Who is asked it.
    public let groups: WordSet<ResidentGroup>
    /// The criteria that its answers bear on, as `standard/criterion`; those that are equal to one of them (S11) are meant too.
    public let criteria: [String]
    /// Where in its file each of them stands.
    public let criteriaPlaces: [Place]
    public let basis: Basis?

    public init(
      id: String, picture: QuestionPicture? = nil, wording: Wording,
      groups: WordSet<ResidentGroup> = WordSet(ResidentGroup.allCases), criteria: [String] = [],
      criteriaPlaces: [Place] = [], basis: Basis? = nil
    ) {
      self.id = id
      self.picture = picture
      self.wording = wording
      self.groups = groups
      self.criteria = criteria
      self.criteriaPlaces = criteriaPlaces
      self.basis = basis
    }
  }

  public let id: String
  /// From 1; raised with every change of a question.
  public let revision: Int64
  /// The path of its file.
  public let file: String
  public let title: LocalizedText?
  public let translations: [(language: Language, status: TranslationStatus)]
  public let sources: [Source]
  /// What is read out, or read, before the first question.
  public let consent: Wording
  /// Whom to turn to in danger.
  public let danger: LocalizedText
  /// What it cannot do.
  public let limits: [LocalizedText]
  /// At most `mostQuestions`.
  public let questions: [Question]

  /// More than that nobody answers with care.
  public static let mostQuestions = 15

  public init(
    id: String, revision: Int64, file: String = "", title: LocalizedText? = nil,
    translations: [(language: Language, status: TranslationStatus)] = [], sources: [Source] = [], consent: Wording,
    danger: LocalizedText, limits: [LocalizedText] = [], questions: [Question]
  ) {
    self.id = id
    self.revision = revision
    self.file = file
    self.title = title
    self.translations = translations
    self.sources = sources
    self.consent = consent
    self.danger = danger
    self.limits = limits
    self.questions = questions
  }

  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// What residents of a group are asked, in order.
  ///
  /// - Parameter group: one of those who live there.
  public func questions(for group: ResidentGroup) -> [Question] { questions.filter { $0.groups.contains(group) } }
}

/// A drawing beside a question.
public enum QuestionPicture: UInt8, Vocabulary {
  case bowl, shirt, bed, shield, medicine, greeting, scales, crossroads, house, hand, door, telephone, papers, speech,
    heart

  public static let words = [
    "bowl", "shirt", "bed", "shield", "medicine", "greeting", "scales", "crossroads", "house", "hand", "door",
    "telephone", "papers", "speech", "heart",
  ]
}

/// The three faces by which a question is answered, the good one first.
public enum Face: UInt8, Vocabulary {
  case good, middle, bad

  public static let words = ["good", "middle", "bad"]
}

extension ResidentGroup {
  public var isOfChildren: Bool { self == .girls || self == .boys }
}
