/// The mappings of the provinces.
extension Forms {
  public enum ProvincesKey: String, FormKey {
    case provinces, title, sources, note, list

    public var shape: ValueShape {
      switch self {
      case .provinces: .text
      case .title, .note: .localized
      case .sources: .list(.mapping(SourceKey.form))
      case .list: .list(.mapping(ProvinceKey.form))
      }
    }

    public var isRequired: Bool { self == .provinces || self == .list }

    public static let form = MappingForm("provinces", of: Self.self)
  }

  public enum ProvinceKey: String, FormKey {
    case code, name, capital, spellings

    public var shape: ValueShape {
      switch self {
      case .code: .text
      case .name: .localized
      case .capital: .flag
      case .spellings: .named(.oneOrMore(.text))
      }
    }

    public var isRequired: Bool { self == .code || self == .name }

    public static let form = MappingForm("province", of: Self.self)
  }
}
