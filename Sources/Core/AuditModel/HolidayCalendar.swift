/// The public holidays of a country: those of fixed days, and those of the lunar calendar by year, where they are known.
public struct HolidayCalendar: Sendable {
  /// A holiday on the same day of every year.
  public struct Fixed: Sendable, Hashable {
    public let month: Int
    public let day: Int
    /// The first year in which it is kept; nil: always.
    public let from: Int?
    public let title: LocalizedText

    public init(month: Int, day: Int, from: Int? = nil, title: LocalizedText) {
      self.month = month
      self.day = day
      self.from = from
      self.title = title
    }
  }

  /// A holiday of one year.
  public struct Dated: Sendable, Hashable {
    public let day: CalendarDay
    public let title: LocalizedText

    public init(day: CalendarDay, title: LocalizedText) {
      self.day = day
      self.title = title
    }
  }

  /// What the file says of itself.
  public struct Description: Sendable {
    public var id: String?
    public var title: LocalizedText?
    public var note: LocalizedText?
    public var sources: [Source] = []

    public init() {}
  }

  public let description: Description
  public let fixed: [Fixed]
  public let dated: [Dated]
  private let days: Set<CalendarDay>
  private let years: Set<Int>

  public init(fixed: [Fixed] = [], dated: [Dated] = [], description: Description = Description()) {
    self.description = description
    self.fixed = fixed
    self.dated = dated
    days = Set(dated.map { $0.day })
    years = Set(dated.map { $0.day.year })
  }

  /// Whether the holidays of the lunar calendar are known for that year.
  public func knows(year: Int) -> Bool { years.contains(year) }

  public func isHoliday(_ day: CalendarDay) -> Bool {
    days.contains(day)
      || fixed.contains { $0.month == day.month && $0.day == day.day && $0.from ?? 0 <= day.year }
  }

  public func isDayOff(_ day: CalendarDay) -> Bool { day.isWeekend || isHoliday(day) }

  /// `day`, or where it is a day off the last working day before it, but none before `earliest`: then `day` itself.
  public func workingDay(onOrBefore day: CalendarDay, notBefore earliest: CalendarDay) -> CalendarDay {
    var candidate = day
    while earliest <= candidate {
      if !isDayOff(candidate) { return candidate }
      let before = candidate.adding(days: -1)
      guard before < candidate else { break }
      candidate = before
    }
    return day
  }
}
