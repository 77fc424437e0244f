/// The mappings of the provinces.
extension Schemas {
  public enum ProvincesKey: String, SchemaKey {
    case provinces, title, sources, note, list

    public var shape: ValueShape {
      switch self {
      case .provinces: .text
      case .title, .note: .localized
      case .sources: .list(.mapping(SourceKey.schema))
      case .list: .list(.mapping(ProvinceKey.schema))
      }
    }

    public var isRequired: Bool { self == .provinces || self == .list }

    public static let schema = MappingSchema("provinces", of: Self.self)
  }

  public enum ProvinceKey: String, SchemaKey {
    case code, name, capital, tile, spellings

    public var shape: ValueShape {
      switch self {
      case .code: .text
      case .name: .localized
      case .capital: .flag
      case .tile: .mapping(TileKey.schema)
      case .spellings: .named(.oneOrMore(.text))
      }
    }

    public var isRequired: Bool { self == .code || self == .name }

    public static let schema = MappingSchema("province", of: Self.self)
  }

  public enum TileKey: String, SchemaKey {
    case row, column

    public var shape: ValueShape { .wholeNumber(from: 1) }
    public var isRequired: Bool { true }

    public static let schema = MappingSchema("tile", of: Self.self)
  }
}
