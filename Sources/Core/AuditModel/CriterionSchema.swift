/// The mappings of a criterion.
extension Schemas {
  public enum CriterionKey: String, SchemaKey {
    case id, title, level, weight, text, ask, answer, measure, sample, service, thresholds, applies
    case notApplicable = "not-applicable"
    case verify, hear, guidance, walk, basis, equals, examples, remedy

    public var shape: ValueShape {
      switch self {
      case .id, .measure: .text
      case .level: .word(Level.words)
      case .weight: .wholeNumber(from: 1)
      case .title, .text, .ask, .guidance: .localized
      case .answer: .word(["rating", "measure", "sample", "service"])
      case .sample: .mapping(SampleKey.schema)
      case .service: .word(Service.words)
      case .thresholds: .thresholds
      case .applies: .mapping(AppliesKey.schema)
      case .notApplicable: .word(["allowed", "never"])
      case .verify: .words(Verification.words)
      case .hear: .words(Voice.words)
      case .walk: .word(WalkStop.words)
      case .basis: .mapping(BasisKey.schema)
      case .equals: .oneOrMore(.text)
      case .examples: .named(.example)
      case .remedy: .oneOrMore(.mapping(RemedyKey.schema))
      }
    }

    public var isRequired: Bool { self == .id || self == .level }

    public static let schema = MappingSchema("criterion", of: Self.self)
  }

  public enum SampleKey: String, SchemaKey {
    case atLeast = "at-least"

    public var shape: ValueShape {
      .wholeNumber(from: 1)
    }

    public static let schema = MappingSchema("sample", of: Self.self)
  }

  public enum BasisKey: String, SchemaKey {
    case status, source, article, compared, note

    public var shape: ValueShape {
      switch self {
      case .status: .word(BasisStatus.words)
      case .source: .oneOrMore(.text)
      case .article, .note: .localized
      case .compared: .date
      }
    }

    public var isRequired: Bool { self == .status }

    public static let schema = MappingSchema("basis", of: Self.self)
  }

  public enum RemedyKey: String, SchemaKey {
    case action, by, within, cost, proof
    case onlyAsks = "only-asks"

    public var shape: ValueShape {
      switch self {
      case .action, .proof: .localized
      case .by: .text
      case .within: .span
      case .cost: .mapping(CostKey.schema)
      case .onlyAsks: .flag
      }
    }

    public var isRequired: Bool { self == .action }

    public static let schema = MappingSchema("remedy", of: Self.self)
  }

  public enum CostKey: String, SchemaKey {
    case usd, per

    public var shape: ValueShape {
      switch self {
      case .usd: .oneOrMore(.number)
      case .per: .word(CostUnit.words)
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("cost", of: Self.self)
  }
}
