/// The public holidays of a country: those of fixed days, and those of the Khmer calendar by year: as they were officially set, and for
/// years of which no official list is known as the calendar's own rules have them.
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

  /// A holiday that is worked out for the years of which no official list is known.
  public struct Computed: Sendable, Hashable {
    public let rule: HolidayRule
    public let title: LocalizedText

    public init(rule: HolidayRule, title: LocalizedText) {
      self.rule = rule
      self.title = title
    }
  }

  /// What is known of a year's holidays of the Khmer calendar.
  public enum Knowledge: Sendable {
    /// They are listed as they were officially set.
    case official
    /// They are worked out, and a decree may set others.
    case computed
    case unknown
  }

  /// A working day, and what it hangs on.
  public struct WorkingDay: Sendable, Hashable {
    public let day: CalendarDay
    /// Whether it is where it is because of a holiday that is computed, not official.
    public let restsOnComputed: Bool
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
  public let computed: [Computed]
  private let days: Set<CalendarDay>
  private let years: Set<Int>

  /// - Parameters:
  ///   - fixed: holidays of the same day of every year.
  ///   - dated: holidays of a year as they were officially set; a year that has any is official.
  ///   - computed: what is worked out for the other years.
  ///   - description: what the file says of itself.
  public init(
    fixed: [Fixed] = [], dated: [Dated] = [], computed: [Computed] = [], description: Description = Description()
  ) {
    self.description = description
    self.fixed = fixed
    self.dated = dated
    self.computed = computed
    days = Set(dated.map { $0.day })
    years = Set(dated.map { $0.day.year })
  }

  /// What is known of the holidays of the Khmer calendar in a year.
  public func knowledge(of year: Int) -> Knowledge {
    if years.contains(year) { return .official }
    return !computed.isEmpty && KhmerYear.known.contains(year) ? .computed : .unknown
  }

  public func isHoliday(_ day: CalendarDay) -> Bool { isOfficialHoliday(day) || isComputedHoliday(day) }

  private func isOfficialHoliday(_ day: CalendarDay) -> Bool {
    days.contains(day)
      || fixed.contains { $0.month == day.month && $0.day == day.day && $0.from ?? 0 <= day.year }
  }

  /// Whether it is a holiday by the rules of the calendar alone: never in a year of which the official list is known.
  public func isComputedHoliday(_ day: CalendarDay) -> Bool {
    knowledge(of: day.year) == .computed && computed.contains { $0.rule.contains(day) }
  }

  public func isDayOff(_ day: CalendarDay) -> Bool { day.isWeekend || isHoliday(day) }

  /// `day`, or where it is a day off the last working day before it, but none before `earliest`: then `day` itself.
  public func workingDay(onOrBefore day: CalendarDay, notBefore earliest: CalendarDay) -> WorkingDay {
    var (candidate, restsOnComputed) = (day, false)
    while earliest <= candidate {
      if !candidate.isWeekend && !isOfficialHoliday(candidate) {
        if !isComputedHoliday(candidate) { return WorkingDay(day: candidate, restsOnComputed: restsOnComputed) }
        restsOnComputed = true
      }
      let before = candidate.adding(days: -1)
      guard before < candidate else { break }
      candidate = before
    }
    return WorkingDay(day: day, restsOnComputed: restsOnComputed)
  }
}
