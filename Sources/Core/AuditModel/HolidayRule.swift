/// A holiday whose days follow from the Khmer calendar.
public enum HolidayRule: UInt8, Vocabulary {
  case newYear, visakBochea, royalPloughing, pchumBen, waterFestival

  public static let words = ["khmer-new-year", "visak-bochea", "royal-ploughing", "pchum-ben", "water-festival"]

  /// Its days by the calendar, which no decree has confirmed; none outside the years that are known.
  ///
  /// - Parameter year: of the common era.
  public func days(in year: Int) -> [CalendarDay] {
    ordinals(in: year).map { $0.compactMap { CalendarDay(ordinal: $0) } } ?? []
  }

  /// Whether it falls on a day, by the calendar.
  func contains(_ day: CalendarDay) -> Bool { ordinals(in: day.year)?.contains(day.ordinal) ?? false }

  /// Its days as days since 1 January of year 1; nil outside the years that are known.
  private func ordinals(in year: Int) -> ClosedRange<Int>? {
    guard let khmer = KhmerYear(year) else { return nil }
    switch self {
    case .newYear: return KhmerNewYear.ordinals(in: year)
    case .visakBochea: return khmer.ordinal(15, of: .pisakh).map { $0...$0 }
    case .royalPloughing: return khmer.ordinal(19, of: .pisakh).map { $0...$0 }
    case .pchumBen: return khmer.ordinal(30, of: .phatrabot).map { $0 - 1...$0 + 1 }
    case .waterFestival: return khmer.ordinal(15, of: .kadeuk).map { $0 - 1...$0 + 1 }
    }
  }
}
