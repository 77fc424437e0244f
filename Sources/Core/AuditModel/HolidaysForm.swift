/// The mappings of the holidays.
extension Forms {
  public enum HolidaysKey: String, FormKey {
    case holidays, title, sources, note, fixed, dated

    public var shape: ValueShape {
      switch self {
      case .holidays: .text
      case .title, .note: .localized
      case .sources: .list(.mapping(SourceKey.form))
      case .fixed: .list(.mapping(FixedHolidayKey.form))
      case .dated: .list(.mapping(DatedHolidayKey.form))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .holidays, .fixed, .dated: true
      case .title, .sources, .note: false
      }
    }

    public static let form = MappingForm("holidays", of: Self.self)
  }

  public enum FixedHolidayKey: String, FormKey {
    case day, from, title

    public var shape: ValueShape {
      switch self {
      case .day: .text
      case .from: .wholeNumber(from: 1)
      case .title: .localized
      }
    }

    public var isRequired: Bool { self == .day || self == .title }

    public static let form = MappingForm("fixed holiday", of: Self.self)
  }

  public enum DatedHolidayKey: String, FormKey {
    case days, title

    public var shape: ValueShape {
      switch self {
      case .days: .list(.date)
      case .title: .localized
      }
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("dated holiday", of: Self.self)
  }
}
