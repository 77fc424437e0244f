/// The mapping of a facility.
extension Forms {
  public enum FacilityKey: String, FormKey {
    case facility, name, example, province, care, `operator`, residents, serves, location, standards

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
      case .standards: .oneOrMore(.text)
      }
    }

    public var isRequired: Bool {
      switch self {
      case .facility, .care, .operator, .residents, .serves: true
      case .name, .example, .province, .location, .standards: false
      }
    }

    public static let form = MappingForm("facility", of: Self.self)
  }
}
