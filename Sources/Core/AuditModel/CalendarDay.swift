/// A day of the Gregorian calendar, without time or zone; years 1 to 9999.
public struct CalendarDay: Sendable, Hashable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `YYYY-MM-DD`.
  public init?(iso text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (offset, byte) in zip(0..., bytes) {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int(byte - 0x30)
      switch offset {
      case ..<4: numbers.0 = numbers.0 * 10 + digit
      case ..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// `YYYY-MM-DD`.
  public var iso: String {
    CalendarDay.padded(year, 4) + "-" + CalendarDay.padded(month, 2) + "-" + CalendarDay.padded(day, 2)
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDay {
  /// Days since 1 January of year 1, which is 0.
  public var ordinal: Int {
    let before = year - 1
    var days = before * 365 + before / 4 - before / 100 + before / 400 + day - 1
    for month in 1..<month { days += CalendarDay.length(ofMonth: month, year: year) }
    return days
  }

  /// Nil outside the years 1 to 9999.
  public init?(ordinal: Int) {
    guard ordinal >= 0 else { return nil }
    var year = ordinal / 366 + 1
    while let next = CalendarDay(year: year + 1, month: 1, day: 1), next.ordinal <= ordinal { year += 1 }
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    var rest = ordinal - first.ordinal
    var month = 1
    while month < 12, rest >= CalendarDay.length(ofMonth: month, year: year) {
      rest -= CalendarDay.length(ofMonth: month, year: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// How many days `other` is later; below zero where it is earlier.
  public func days(until other: CalendarDay) -> Int { other.ordinal - ordinal }

  /// The day so many days later; the last or the first there is, where that lies outside the years.
  public func adding(days: Int) -> CalendarDay {
    CalendarDay(ordinal: ordinal + days)
      ?? (days < 0 ? CalendarDay(year: 1, month: 1, day: 1)! : CalendarDay(year: 9999, month: 12, day: 31)!)
  }

  /// The day so much later: a month or a year later is the same day of that month, or its last where it is shorter.
  public func adding(_ span: CalendarSpan) -> CalendarDay {
    let months: Int
    switch span.unit {
    case .days: return adding(days: span.count)
    case .weeks: return adding(days: span.count * 7)
    case .months: months = span.count
    case .years: months = span.count * 12
    }
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    let last = CalendarDay.length(ofMonth: month, year: year)
    return CalendarDay(year: year, month: month, day: Swift.min(day, last))
      ?? CalendarDay(year: 9999, month: 12, day: 31)!
  }

  /// Saturday or Sunday. (1 January of year 1 was a Monday.)
  public var isWeekend: Bool { ordinal % 7 >= 5 }
}

/// A span of the calendar, as in `12 months`.
public struct CalendarSpan: Sendable, Hashable {
  public enum Unit: UInt8, Vocabulary {
    case days, weeks, months, years

    public static let words = ["days", "weeks", "months", "years"]
  }

  /// 0 or more.
  public let count: Int
  public let unit: Unit

  public init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
