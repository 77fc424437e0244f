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
    case id, title, unit, quotient

    public var shape: ValueShape {
      switch self {
      case .id: .text
      case .title, .unit: .localized
      case .quotient: .list(.text)
      }
    }

    public var isRequired: Bool { self == .id }

    public static let form = MappingForm("measure", of: Self.self)
  }
}
