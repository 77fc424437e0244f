public import AuditModel

/// What the first figure of a day says; what follows it stands beside each.
public enum DayFigure: UInt8, CaseIterable, Sendable {
  /// The year, the month, the day.
  case read
  /// How many days it may mean, then each as above.
  case oneOf
  /// A month and a day, before which the year is missing.
  case addYear
  /// A year, a month, and the last day of it.
  case noSuchDay
  /// The month that no year has.
  case noSuchMonth
  /// Nothing.
  case example
}

/// A day that was filled in, for the form.
///
/// - Parameter day: what was read.
public func figures(of day: FilledDay) -> [Int64] {
  func parts(_ day: CalendarDay) -> [Int] { [day.year, day.month, day.day] }
  let (first, rest): (DayFigure, [Int]) =
    switch day {
    case .certain(let day): (.read, parts(day))
    case .unread(.write(let days)): (.oneOf, [days.count] + days.flatMap(parts))
    case .unread(.addYear(let month, let day)): (.addYear, [month, day])
    case .unread(.gap(.day(let year, let month, let last))): (.noSuchDay, [year, month, last])
    case .unread(.gap(.month(let month))): (.noSuchMonth, [month])
    case .unread(.example): (.example, [])
    }
  return [Int64(first.rawValue)] + rest.map(Int64.init)
}

/// A number that was filled in, for the form: 0 and the number, or 1 more than the fault and what to write instead. Each text is as
/// many figures as its length and its letters, all of them ASCII.
///
/// - Parameter number: what was read.
public func figures(of number: WrittenNumber) -> [Int64] {
  func letters(_ text: String) -> [Int64] { [Int64(text.utf8.count)] + text.utf8.map(Int64.init) }
  switch number {
  case .certain(let number), .rounded(let number): return [0] + letters(number.text)
  case .unread(let fault, let write):
    return [Int64(fault.rawValue) + 1, Int64(write.count)] + write.flatMap(letters)
  }
}
