/// A day as somebody filled it in, on a form, in a cell or in a file that is brought home: read where it can mean one day alone.
public enum FilledDay: Sendable, Equatable {
  case certain(CalendarDay)
  case unread(DayAdvice)

  /// - Parameter text: of more than 200 bytes nothing is read; nor is a number by itself, which need be no day.
  public init(_ text: some StringProtocol) {
    let written = latinDigits(Array(InvisibleSigns.trimmed(text).utf8))
    if written.count <= 200 {
      if let day = CalendarDay(iso: Array(written.prefix(10))), written.count == 10 || isHour(written.dropFirst(10)) {
        self = .certain(day)
        return
      }
      let day = WrittenDay(String(decoding: written, as: UTF8.self))
      if day.days.count == 1, day.isAlone, !written.allSatisfy({ (0x30...0x39).contains($0) }) {
        self = .certain(day.days[0])
        return
      }
    }
    self = .unread(DayAdvice(on: text))
  }
}

private func isHour(_ rest: ArraySlice<UInt8>) -> Bool {
  guard let first = rest.first, first == UInt8(ascii: "T") || first == UInt8(ascii: " "),
    let digit = rest.dropFirst().first
  else { return false }
  return (0x30...0x39).contains(digit)
}

/// What is said to somebody of whose text no day was read, so that the next one is.
public enum DayAdvice: Sendable, Equatable {
  /// It may mean each of these, the more usual in Cambodia first.
  case write(oneOf: [CalendarDay])
  /// `9/14`: the year is missing before this month and day.
  case addYear(month: Int, day: Int)
  /// There is no such day.
  case gap(WrittenDay.Gap)
  /// Nothing but an example helps.
  case example

  /// - Parameter text: what was written for a day.
  public init(on text: some StringProtocol) {
    // What is meant is what one sees.
    let written = WrittenDay(InvisibleSigns.shown(InvisibleSigns.trimmed(text)), shortYears: true)
    if let (month, day) = written.monthAndDay {
      self = .addYear(month: month, day: day)
    } else if let gap = written.gap {
      self = .gap(gap)
    } else {
      self = written.days.isEmpty ? .example : .write(oneOf: written.days)
    }
  }

  /// The days that it may mean; none where it is said otherwise what to write.
  public var days: [CalendarDay] { if case .write(let days) = self { days } else { [] } }
}
