/// A number as a program wrote it, in plain digits: `1.0E-4` is `0.0001`, `+5` is `5`, `0.30000000000000004` is `0.3`.
///
/// Of more than fifteen digits that count, the rest is what computers add by themselves; it is rounded away, half up.
///
/// - Parameter shift: by how many places the point moves to the right.
/// - Returns: nil for what is no number, or has an exponent beyond ±30.
public func plainNumber(_ text: some Collection<UInt8>, shift: Int = 0) -> String? {
  var rest = text[...]
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
  var digits: [UInt8] = []
  var point: Int?
  while let byte = rest.first, byte == UInt8(ascii: ".") ? point == nil : (0x30...0x39).contains(byte) {
    if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 0x30) }
    rest = rest.dropFirst()
  }
  guard !digits.isEmpty, let exponent = exponent(rest) else { return nil }
  var places = (point ?? digits.count) + exponent + shift
  let leading = digits.prefix { $0 == 0 }.count
  digits.removeFirst(leading)
  places -= leading
  if digits.count > 15 {
    let goesUp = digits[15] >= 5
    digits.removeLast(digits.count - 15)
    if goesUp {
      var index = 14
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        places += 1
      }
    }
  }
  while digits.last == 0 { digits.removeLast() }
  guard !digits.isEmpty else { return "0" }
  guard (-30...30).contains(places) else { return nil }
  let whole = places > 0 ? digits.prefix(places) + [UInt8](repeating: 0, count: max(0, places - digits.count)) : [0]
  let fraction = [UInt8](repeating: 0, count: max(0, -places)) + digits.dropFirst(max(0, places))
  let all = whole + (fraction.isEmpty ? [] : [UInt8(ascii: ".") &- 0x30] + fraction)
  return (isNegative ? "-" : "") + String(decoding: all.map { $0 &+ 0x30 }, as: UTF8.self)
}

/// What stands behind the digits: nothing, or `E-4`; nil for anything else.
private func exponent(_ text: some Collection<UInt8>) -> Int? {
  guard let mark = text.first else { return 0 }
  var digits = text.dropFirst()
  guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  return isNegative ? -value : value
}

/// The day that a spreadsheet counts as so many, `2026-03-14`, with `T10:30:00` where it is not a whole day; nil where there is no
/// such day.
///
/// - Parameter from1904: from 1904-01-01, which is day 0; else from the end of 1899 with a 29 February 1900 that never was.
public func countedDay(_ count: Double, from1904: Bool) -> String? {
  guard count.isFinite, count >= (from1904 ? 0 : 1), count < 2_958_466 else { return nil }
  let seconds = Int(((count - count.rounded(.down)) * 86_400).rounded())
  let whole = Int(count.rounded(.down)) + seconds / 86_400
  // 1970-01-01 is day 25569 of the one, and 24107 of the other.
  guard from1904 || whole != 60 else { return nil }
  let days = from1904 ? whole - 24_107 : whole - 25_569 + (whole < 60 ? 1 : 0)
  let second = seconds % 86_400
  let day = isoDay(daysFrom1970: days)
  guard second > 0 else { return day }
  return day + "T" + padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2) + ":" + padded(second % 60, 2)
}

/// The hours that a spreadsheet counts as a part of a day, as `14:30` or `14:30:05`, and more than 24 of them where they last longer.
func countedTime(_ days: Double) -> String? {
  guard days >= 0, days < 1_000_000 else { return nil }
  let seconds = Int((days * 86_400).rounded())
  let time = padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2)
  return seconds % 60 == 0 ? time : time + ":" + padded(seconds % 60, 2)
}

/// The calendar's well-known arithmetic in eras of 400 years.
private func isoDay(daysFrom1970 days: Int) -> String {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let month = (5 * dayOfYear + 2) / 153
  let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
  return padded(year, 4) + "-" + padded(month < 10 ? month + 3 : month - 9, 2) + "-"
    + padded(dayOfYear - (153 * month + 2) / 5 + 1, 2)
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
