/// The mappings of the holidays.
extension Schemas {
  public enum HolidaysKey: String, SchemaKey {
    case holidays, title, sources, note, fixed, dated, computed

    public var shape: ValueShape {
      switch self {
      case .holidays: .text
      case .title, .note: .localized
      case .sources: .list(.mapping(SourceKey.schema))
      case .fixed: .list(.mapping(FixedHolidayKey.schema))
      case .dated: .list(.mapping(DatedHolidayKey.schema))
      case .computed: .list(.mapping(ComputedHolidayKey.schema))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .holidays, .fixed, .dated: true
      case .title, .sources, .note, .computed: false
      }
    }

    public static let schema = MappingSchema("holidays", of: Self.self)
  }

  public enum FixedHolidayKey: String, SchemaKey {
    case day, from, title

    public var shape: ValueShape {
      switch self {
      case .day: .text
      case .from: .wholeNumber(from: 1)
      case .title: .localized
      }
    }

    public var isRequired: Bool { self == .day || self == .title }

    public static let schema = MappingSchema("fixed holiday", of: Self.self)
  }

  public enum DatedHolidayKey: String, SchemaKey {
    case days, title

    public var shape: ValueShape {
      switch self {
      case .days: .list(.date)
      case .title: .localized
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("dated holiday", of: Self.self)
  }
  public enum ComputedHolidayKey: String, SchemaKey {
    case rule, title

    public var shape: ValueShape {
      switch self {
      case .rule: .word(HolidayRule.words)
      case .title: .localized
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("computed holiday", of: Self.self)
  }
}
