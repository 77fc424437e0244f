/// The day that a spreadsheet counts as so many, `2026-03-14`, with `T10:30:00` where it is not a whole day; nil where there is no
/// such day.
///
/// - Parameters:
///   - count: the number of days, as a spreadsheet counts them.
///   - from1904: from 1904-01-01, which is day 0; else from the end of 1899 with a 29 February 1900 that never was.
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
