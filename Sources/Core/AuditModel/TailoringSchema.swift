/// The mappings of a tailoring.
extension Schemas {
  public enum TailoringKey: String, SchemaKey {
    case tailoring, of, authority, note, example, set, drop

    public var shape: ValueShape {
      switch self {
      case .tailoring, .of: .text
      case .authority, .note: .localized
      case .example: .flag
      case .set: .named(.mapping(Schemas.criterionChange))
      case .drop: .list(.mapping(DropKey.schema))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .tailoring, .of, .authority: true
      case .note, .example, .set, .drop: false
      }
    }

    public static let schema = MappingSchema("tailoring", of: Self.self)
  }

  public enum DropKey: String, SchemaKey {
    case criterion, reason

    public var shape: ValueShape {
      switch self {
      case .criterion: .text
      case .reason: .localized
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("drop", of: Self.self)
  }
}
