/// The mappings of the review of texts.
extension Schemas {
  public enum WordingKey: String, SchemaKey {
    case wording, reviewed, remarks, corrections

    public var shape: ValueShape {
      switch self {
      case .wording: .text
      case .reviewed: .list(.mapping(ReviewedKey.schema))
      case .remarks: .named(.text)
      case .corrections: .named(.mapping(WordCorrectionKey.schema))
      }
    }

    public var isRequired: Bool { self == .wording }

    public static let schema = MappingSchema("wording", of: Self.self)
  }

  /// What somebody reviewed on one day.
  public enum ReviewedKey: String, SchemaKey {
    case by, on, texts

    public var shape: ValueShape {
      switch self {
      case .by: .text
      case .on: .date
      case .texts: .named(.text)
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("reviewed", of: Self.self)
  }

  /// What a reviewer says in the place of a text of the program.
  public enum WordCorrectionKey: String, SchemaKey {
    case en, km, of

    public var shape: ValueShape { .text }
    public var isRequired: Bool { self == .of }

    public static let schema = MappingSchema("wording-correction", of: Self.self)
  }
}
