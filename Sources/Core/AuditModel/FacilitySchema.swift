/// The mappings of a facility.
extension Schemas {
  public enum FacilityKey: String, SchemaKey {
    case facility, name, example, province, care, `operator`, residents, serves, location, standards,
      closed, formerly

    public var shape: ValueShape {
      switch self {
      case .facility, .province: .text
      case .name: .localized
      case .example: .flag
      case .care: .word(CareKind.words)
      case .operator: .word(Operator.words)
      case .residents: .words(ResidentGroup.words)
      case .serves: .words(ServedGroup.words)
      case .location: .word(LocationDisclosure.words)
      case .standards, .formerly: .oneOrMore(.text)
      case .closed: .mapping(ClosureKey.schema)
      }
    }

    public var isRequired: Bool {
      switch self {
      case .facility, .care, .operator, .residents, .serves: true
      case .name, .example, .province, .location, .standards, .closed, .formerly: false
      }
    }

    public static let schema = MappingSchema("facility", of: Self.self)
  }

  public enum ClosureKey: String, SchemaKey {
    case date, by, why

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .by: .text
      case .why: .localized
      }
    }

    public var isRequired: Bool { self == .date }

    public static let schema = MappingSchema("closure", of: Self.self)
  }
}
