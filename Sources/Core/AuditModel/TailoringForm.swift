/// The mappings of a tailoring.
extension Forms {
  public enum TailoringKey: String, FormKey {
    case tailoring, of, authority, note, example, set, drop

    public var shape: ValueShape {
      switch self {
      case .tailoring, .of: .text
      case .authority, .note: .localized
      case .example: .flag
      case .set: .named(.mapping(Forms.criterionChange))
      case .drop: .list(.mapping(DropKey.form))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .tailoring, .of, .authority: true
      case .note, .example, .set, .drop: false
      }
    }

    public static let form = MappingForm("tailoring", of: Self.self)
  }

  public enum DropKey: String, FormKey {
    case criterion, reason

    public var shape: ValueShape {
      switch self {
      case .criterion: .text
      case .reason: .localized
      }
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("drop", of: Self.self)
  }
}
