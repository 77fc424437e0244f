/// Khmer digits (U+17E0 to U+17E9) as Latin ones.
public func latinDigits(_ text: some Collection<UInt8>) -> [UInt8] {
  guard text.contains(0xE1) else { return Array(text) }
  let bytes = Array(text)
  var latin: [UInt8] = []
  var next = 0
  while next < bytes.count {
    if next + 2 < bytes.count, bytes[next] == 0xE1, bytes[next + 1] == 0x9F, (0xA0...0xA9).contains(bytes[next + 2]) {
      latin.append(bytes[next + 2] - 0xA0 + 0x30)
      next += 3
    } else {
      latin.append(bytes[next])
      next += 1
    }
  }
  return latin
}

/// A day as people write it: `2026/3/5`, `17/09/2026`, `17 Sep 2026`, `17th September 2026`, `20260917`, `២០២៦–០៩–១៧`,
/// `ថ្ងៃទី១៧ ខែកញ្ញា ឆ្នាំ២០២៦`.
public struct WrittenDay: Sendable, Equatable {
  /// Each day that it may mean, the more usual in Cambodia first; empty where it means none.
  public let days: [CalendarDay]
  /// Whether nothing else stands behind it but perhaps an hour.
  public let isAlone: Bool
  /// `9/14`: the only month and day that it may mean, where no year stands with them.
  public let monthAndDay: (month: Int, day: Int)?
  /// Why a year, a month and a day are none that there is, where that is certain: `2026-06-31`.
  public let gap: Gap?

  public enum Gap: Sendable, Hashable {
    /// The month ends with the day `last`.
    case day(year: Int, month: Int, last: Int)
    /// No year has such a month.
    case month(Int)
  }

  /// - Parameters:
  ///   - text: in Latin or Khmer digits; of more than 60 bytes nothing is read.
  ///   - shortYears: whether `17/9/26` may mean a year of this century.
  public init(_ text: some StringProtocol, shortYears: Bool = false) {
    let parts = text.utf8.count <= 200 ? dayParts(plainly(latinDigits(Array(text.utf8)))) : []
    isAlone = parts.count == 3 || (parts.count > 3 && parts[3].isHour)
    days = parts.count >= 3 ? AuditModel.days(of: parts[0], parts[1], parts[2], shortYears: shortYears) : []
    monthAndDay = parts.count == 2 ? onlyMonthAndDay(parts[0], parts[1]) : nil
    gap = parts.count >= 3 && days.isEmpty ? AuditModel.gap(in: parts[0], parts[1], parts[2]) : nil
  }

  public static func == (left: WrittenDay, right: WrittenDay) -> Bool {
    left.days == right.days && left.isAlone == right.isAlone && left.monthAndDay?.month == right.monthAndDay?.month
      && left.monthAndDay?.day == right.monthAndDay?.day
  }
}

private enum DayPart {
  case number(Int, digits: Int)
  /// From 1.
  case month(Int)
  /// `9:05:12`.
  case hour

  var isHour: Bool { if case .hour = self { true } else { false } }
}

/// With a space for the words that say in Khmer which part is which, for the dashes that programs make of hyphens, and for the letter
/// before an hour; eight digits that are a day with a hyphen between its parts.
private func plainly(_ text: [UInt8]) -> [UInt8] {
  let signs: [[UInt8]] = [
    "ថ្ងៃទី", "ថ្ងៃ", "ខែ", "ឆ្នាំ", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{A0}",
  ].map { Array($0.utf8) }
  var plain: [UInt8] = []
  var rest = text[...]
  while let byte = rest.first {
    if byte >= 0x80, let sign = signs.first(where: { rest.starts(with: $0) }) {
      plain.append(UInt8(ascii: " "))
      rest = rest.dropFirst(sign.count)
    } else {
      plain.append(byte)
      rest = rest.dropFirst()
    }
  }
  let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
  if plain.count == 8, plain.allSatisfy(isDigit), [0x31, 0x32].contains(plain[0]) {
    return Array(plain[..<4]) + [0x2D] + Array(plain[4..<6]) + [0x2D] + Array(plain[6...])
  }
  if plain.count > 11, plain[10] == UInt8(ascii: "T"), isDigit(plain[9]), isDigit(plain[11]) { plain[10] = 0x20 }
  return plain
}

/// `4th` as 4.
private func withoutOrdinal(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let digits = word.prefix { (0x30...0x39).contains($0) }
  let ending = smallLetters(word.dropFirst(digits.count))
  return !digits.isEmpty && ["st", "nd", "rd", "th"].contains { Array($0.utf8) == ending } ? digits : word
}

/// Empty where something in it is no part of a day.
private func dayParts(_ text: [UInt8]) -> [DayPart] {
  var parts: [DayPart] = []
  for written in text.split(whereSeparator: { " /-.,".utf8.contains($0) }) {
    let word = withoutOrdinal(written)
    if parts.count >= 3 {
      let isHour = word.contains(UInt8(ascii: ":")) || parts.count > 3 && parts[3].isHour
      parts.append(isHour ? .hour : .month(0))
    } else if word.count <= 9, word.allSatisfy({ (0x30...0x39).contains($0) }) {
      parts.append(.number(word.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: word.count))
    } else if let month = monthNumber(word) {
      parts.append(.month(month))
    } else {
      return []
    }
  }
  return parts
}

private func days(of first: DayPart, _ second: DayPart, _ third: DayPart, shortYears: Bool) -> [CalendarDay] {
  func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? { CalendarDay(year: year, month: month, day: day) }
  switch (first, second, third) {
  case (.number(let year, 4), .number(let month, _), .number(let date, _)),
    (.number(let year, 4), .month(let month), .number(let date, _)):
    return [day(year, month, date)].compactMap { $0 }
  case (.number(let one, ...2), .number(let two, ...2), .number(let year, 4)):
    return eachOnce([day(year, two, one), day(year, one, two)])
  case (.number(let date, ...2), .month(let month), .number(let year, 4)),
    (.month(let month), .number(let date, ...2), .number(let year, 4)):
    return [day(year, month, date)].compactMap { $0 }
  case (.number(let one, let digits), .number(let two, ...2), .number(let three, 2)) where shortYears && digits <= 2:
    let yearFirst = digits == 2 ? day(2000 + one, two, three) : nil
    return eachOnce([day(2000 + three, two, one), day(2000 + three, one, two), yearFirst])
  case (.number(let date, ...2), .month(let month), .number(let year, 2)) where shortYears:
    return [day(2000 + year, month, date)].compactMap { $0 }
  default: return []
  }
}

/// What is missing in a calendar where three parts are no day in it.
private func gap(in first: DayPart, _ second: DayPart, _ third: DayPart) -> WrittenDay.Gap? {
  func gap(_ year: Int, _ month: Int) -> WrittenDay.Gap? {
    guard year > 0 else { return nil }
    guard (1...12).contains(month) else { return .month(month) }
    return (28...31).last { CalendarDay(year: year, month: month, day: $0) != nil }
      .map { .day(year: year, month: month, last: $0) }
  }
  switch (first, second, third) {
  case (.number(let year, 4), .number(let month, ...2), .number(_, ...2)),
    (.number(let year, 4), .month(let month), .number(_, ...2)),
    (.number(_, ...2), .month(let month), .number(let year, 4)),
    (.month(let month), .number(_, ...2), .number(let year, 4)):
    return gap(year, month)
  case (.number(let one, ...2), .number(let two, ...2), .number(let year, 4)):
    let months = [one, two].filter { (1...12).contains($0) }
    return months.count == 1 ? gap(year, months[0]) : nil
  default: return nil
  }
}

private func eachOnce(_ days: [CalendarDay?]) -> [CalendarDay] {
  var found: [CalendarDay] = []
  for case let day? in days where !found.contains(day) { found.append(day) }
  return found
}

private func onlyMonthAndDay(_ first: DayPart, _ second: DayPart) -> (month: Int, day: Int)? {
  // A leap year, so that 29 February can be written.
  func day(_ month: Int, _ day: Int) -> CalendarDay? { CalendarDay(year: 2024, month: month, day: day) }
  var found: [CalendarDay] = []
  switch (first, second) {
  case (.number(let one, ...2), .number(let two, ...2)): found = eachOnce([day(two, one), day(one, two)])
  case (.number(let date, ...2), .month(let month)), (.month(let month), .number(let date, ...2)):
    found = eachOnce([day(month, date)])
  default: return nil
  }
  return found.count == 1 ? (found[0].month, found[0].day) : nil
}

/// By bytes: the form's scorer has no tables by which to compare other letters.
private func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
  let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  let khmer = [
    "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ",
  ]
  let shown = Array(InvisibleSigns.shown(String(decoding: word, as: UTF8.self)).utf8)
  if let place = khmer.firstIndex(where: { Array($0.utf8) == shown }) { return place + 1 }
  let small = smallLetters(word)
  guard small.count >= 3, small.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
  return english.firstIndex { Array($0.utf8) == Array(small.prefix(3)) }.map { $0 + 1 }
}

/// With small Latin letters for capital ones.
private func smallLetters(_ word: ArraySlice<UInt8>) -> [UInt8] {
  word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
}
