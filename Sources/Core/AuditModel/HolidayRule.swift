/// A holiday whose days follow from the Khmer calendar.
public enum HolidayRule: UInt8, Vocabulary {
  case newYear, visakBochea, royalPloughing, pchumBen, waterFestival

  public static let words = ["khmer-new-year", "visak-bochea", "royal-ploughing", "pchum-ben", "water-festival"]

  /// Its days by the calendar, which no decree has confirmed; none outside the years that are known.
  ///
  /// - Parameter year: of the common era.
  public func days(in year: Int) -> [CalendarDay] {
    switch self {
    case .newYear: KhmerNewYear.days(in: year)
    case .visakBochea: around(15, of: .pisakh, in: year, from: 0, to: 0)
    case .royalPloughing: around(19, of: .pisakh, in: year, from: 0, to: 0)
    case .pchumBen: around(30, of: .phatrabot, in: year, from: -1, to: 1)
    case .waterFestival: around(15, of: .kadeuk, in: year, from: -1, to: 1)
    }
  }

  private func around(_ number: Int, of month: KhmerMonth, in year: Int, from: Int, to: Int) -> [CalendarDay] {
    KhmerYear(year)?.day(number, of: month).map { day in (from...to).map { day.adding(days: $0) } } ?? []
  }
}
