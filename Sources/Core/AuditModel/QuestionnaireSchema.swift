/// The mappings of a questionnaire.
extension Schemas {
  public enum QuestionnaireKey: String, SchemaKey {
    case questionnaire, revision, title, translation, sources, consent
    case consentChild = "consent-child"
    case danger, limits, questions

    public var shape: ValueShape {
      switch self {
      case .questionnaire: .text
      case .revision: .wholeNumber(from: 1)
      case .title, .consent, .consentChild, .danger: .localized
      case .translation: .named(.word(TranslationStatus.words))
      case .sources: .list(.mapping(SourceKey.schema))
      case .limits: .list(.localized)
      case .questions: .list(.mapping(QuestionKey.schema))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .questionnaire, .revision, .consent, .danger, .limits, .questions: true
      case .title, .translation, .sources, .consentChild: false
      }
    }

    public static let schema = MappingSchema("questionnaire", of: Self.self)
  }

  public enum QuestionKey: String, SchemaKey {
    case id, picture
    case groups = "for"
    case text
    case textChild = "text-child"
    case criteria, basis

    public var shape: ValueShape {
      switch self {
      case .id: .text
      case .picture: .word(QuestionPicture.words)
      case .groups: .words(ResidentGroup.words)
      case .text, .textChild: .localized
      case .criteria: .oneOrMore(.text)
      case .basis: .mapping(BasisKey.schema)
      }
    }

    public var isRequired: Bool { self == .id || self == .text }

    public static let schema = MappingSchema("question", of: Self.self)
  }
}
