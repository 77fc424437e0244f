/// The mappings of the measures.
extension Schemas {
  public enum MeasuresKey: String, SchemaKey {
    case measures

    public var shape: ValueShape {
      .list(.mapping(MeasureKey.schema))
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("measures", of: Self.self)
  }

  public enum MeasureKey: String, SchemaKey {
    case id, title, unit, quotient, sense

    public var shape: ValueShape {
      switch self {
      case .id: .text
      case .title, .unit: .localized
      case .quotient: .list(.text)
      case .sense: .mapping(SenseKey.schema)
      }
    }

    public var isRequired: Bool { self == .id }

    public static let schema = MappingSchema("measure", of: Self.self)
  }

  /// What a measure can sensibly be.
  public enum SenseKey: String, SchemaKey {
    case atLeast = "at-least"
    case atMost = "at-most"
    case whole
    case notAbove = "not-above"
    case reason

    public var shape: ValueShape {
      switch self {
      case .atLeast, .atMost: .number
      case .whole: .flag
      case .notAbove: .text
      case .reason: .localized
      }
    }

    public var isRequired: Bool { self == .reason }

    public static let schema = MappingSchema("sense", of: Self.self)
  }
}
