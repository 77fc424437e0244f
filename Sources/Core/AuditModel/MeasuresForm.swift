/// The mappings of the measures.
extension Forms {
  public enum MeasuresKey: String, FormKey {
    case measures

    public var shape: ValueShape {
      .list(.mapping(MeasureKey.form))
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("measures", of: Self.self)
  }

  public enum MeasureKey: String, FormKey {
    case id, title, unit, quotient, sense

    public var shape: ValueShape {
      switch self {
      case .id: .text
      case .title, .unit: .localized
      case .quotient: .list(.text)
      case .sense: .mapping(SenseKey.form)
      }
    }

    public var isRequired: Bool { self == .id }

    public static let form = MappingForm("measure", of: Self.self)
  }

  /// What a measure can sensibly be.
  public enum SenseKey: String, FormKey {
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

    public static let form = MappingForm("sense", of: Self.self)
  }
}
