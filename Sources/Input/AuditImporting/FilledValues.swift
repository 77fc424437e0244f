internal import AuditLoading
internal import AuditModel
internal import DataReading

// What people and their programs write into cells: what is certain is read, what is not is named with what to write.

/// A value that was read, or what to write instead.
enum FilledValue<Value> {
  case certain(Value)
  /// A program calculated it; a record holds six decimals of it.
  case rounded(Value)
  /// - Parameter write: what was perhaps meant.
  case unreadable(write: [String])
}

/// A number from 0, in Latin or Khmer digits: `3.5`, `3,5`, `1.0E-4`, `+5`, `1,850.5`. Not `1,850`, which may be either.
func readFilledNumber(_ text: String, isWhole: Bool = false) -> FilledValue<ExactDecimal> {
  let trimmed = InvisibleSigns.trimmed(text)
  guard trimmed.utf8.count <= 160 else { return .unreadable(write: []) }
  guard InvisibleSigns.first(in: trimmed) != nil else { return readNumber(latinDigits(trimmed.utf8), isWhole: isWhole) }
  // What it looks like is not what stands there: what is meant is the number that one sees.
  return switch readNumber(latinDigits(InvisibleSigns.shown(trimmed).utf8), isWhole: isWhole) {
  case .certain(let number), .rounded(let number): .unreadable(write: [number.text])
  case .unreadable(let write): .unreadable(write: write)
  }
}

private func readNumber(_ written: [UInt8], isWhole: Bool) -> FilledValue<ExactDecimal> {
  guard written.count <= 40 else { return .unreadable(write: []) }
  switch withPoint(written) {
  case .unreadable(let write): return .unreadable(write: write)
  case .certain(let plain), .rounded(let plain):
    switch readDecimal(plain.utf8) {
    case .success(let number) where !number.isNegative && (!isWhole || number.decimals == 0): return .certain(number)
    case .failure(.tooFine):
      guard let number = roundedToRecord(plain) else { return .unreadable(write: []) }
      let counting = plain.utf8.drop { $0 == 0x30 || $0 == 0x2E }.count { $0 != 0x2E }
      return counting >= 12 && !isWhole ? .rounded(number) : .unreadable(write: isWhole ? [] : [number.text])
    default: return .unreadable(write: [])
    }
  }
}

/// A number with a decimal point and nothing else but digits, from whatever marks stand in it.
private func withPoint(_ text: [UInt8]) -> FilledValue<String> {
  if let plain = plainNumber(text) { return .certain(plain) }
  let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
  guard let first = text.first, (0x30...0x39).contains(first),
    text.allSatisfy({ (0x30...0x39).contains($0) || $0 == comma || $0 == point })
  else { return .unreadable(write: suggestions(text)) }
  let marks = text.filter { $0 == comma || $0 == point }
  guard let last = marks.last else { return .unreadable(write: []) }
  let groups = text.split(omittingEmptySubsequences: false) { $0 == comma || $0 == point }
  func joined(_ groups: ArraySlice<ArraySlice<UInt8>>) -> String { String(decoding: groups.joined(), as: UTF8.self) }
  func areThousands(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    (1...3).contains(groups.first!.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.first!.first != 0x30
  }
  if marks.count == 1 {
    let decimal = joined(groups[..<1]) + "." + joined(groups[1...])
    if groups[1].isEmpty { return .unreadable(write: [joined(groups[..<1])]) }
    return areThousands(groups[...])
      ? .unreadable(write: [joined(groups[...]), plainNumber(decimal.utf8) ?? decimal]) : .certain(decimal)
  }
  if marks.allSatisfy({ $0 == last }) {
    return areThousands(groups[...]) ? .certain(joined(groups[...])) : .unreadable(write: [])
  }
  let whole = groups.dropLast()
  guard marks.dropLast().allSatisfy({ $0 != last }), areThousands(whole), !groups.last!.isEmpty else {
    return .unreadable(write: [])
  }
  return .certain(joined(whole) + "." + joined(groups.suffix(1)))
}

/// What to write for a text that holds one number among other signs: `3 meals`, `80%`.
private func suggestions(_ text: [UInt8]) -> [String] {
  let runs = text.split { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    .filter { $0.contains { (0x30...0x39).contains($0) } }
  let spaces: Set<UInt8> = [0x20, 0x27, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]
  if runs.count > 1, runs.dropFirst().allSatisfy({ $0.count == 3 }),
    text.allSatisfy({ (0x30...0x39).contains($0) || spaces.contains($0) })
  {
    // Thousands apart, with a space of some kind between: 1 850.
    return [String(decoding: runs.joined(), as: UTF8.self)]
  }
  guard runs.count == 1, text.first != UInt8(ascii: "-"), case .certain(let number) = withPoint(Array(runs[0])) else {
    return []
  }
  if text.last == UInt8(ascii: "%"), let part = plainNumber(number.utf8, shift: -2) { return [number, part] }
  return [number]
}

/// Rounded half up to the decimals that a record holds.
private func roundedToRecord(_ plain: String) -> ExactDecimal? {
  let parts = plain.utf8.split(separator: UInt8(ascii: "."))
  guard parts.count == 2, parts[1].count > ExactDecimal.mostDecimals else { return nil }
  let kept = Array(parts[1].prefix(ExactDecimal.mostDecimals))
  guard let all = Int64(String(decoding: Array(parts[0]) + kept, as: UTF8.self)) else { return nil }
  let next = parts[1][parts[1].index(parts[1].startIndex, offsetBy: ExactDecimal.mostDecimals)]
  let digits = String(all + (next >= 0x35 ? 1 : 0))
  let padded = String(repeating: "0", count: max(0, ExactDecimal.mostDecimals + 1 - digits.utf8.count)) + digits
  let split = padded.index(padded.endIndex, offsetBy: -ExactDecimal.mostDecimals)
  return try? ExactDecimal(digits: (padded[..<split] + "." + padded[split...]).utf8)
}

// MARK: Days

/// A day: `2026-09-17`, also with its hour; `17/09/2026` and `9/17/2026`, where only one reading is a day; `17 Sep 2026`; the number
/// by which a spreadsheet counts it.
func readFilledDay(_ text: String, from1904: Bool) -> FilledValue<CalendarDay> {
  let written = latinDigits(InvisibleSigns.trimmed(text).utf8)
  guard written.count <= 200 else { return .unreadable(write: []) }
  if let day = CalendarDay(iso: written.prefix(10)), written.count == 10 || isHour(written.dropFirst(10)) {
    return .certain(day)
  }
  if let count = Double(String(decoding: written, as: UTF8.self)) {
    guard count > 20_000, count < 80_000, let day = countedDay(count, from1904: from1904),
      let date = CalendarDay(iso: day.utf8.prefix(10))
    else { return .unreadable(write: WrittenDay(String(decoding: written, as: UTF8.self)).days.map(\.iso)) }
    return .certain(date)
  }
  let day = WrittenDay(String(decoding: written, as: UTF8.self))
  guard day.days.count == 1, day.isAlone else {
    let shown = InvisibleSigns.shown(text)
    let plain = day.days.isEmpty && shown != text ? WrittenDay(InvisibleSigns.trimmed(shown)) : day
    return .unreadable(write: plain.days.map(\.iso))
  }
  return .certain(day.days[0])
}

private func isHour(_ rest: some Collection<UInt8>) -> Bool {
  guard let first = rest.first, first == UInt8(ascii: "T") || first == UInt8(ascii: " "),
    let digit = rest.dropFirst().first
  else { return false }
  return (0x30...0x39).contains(digit)
}

// MARK: Words

/// The word of a list that was written: itself, its label in either language, or one half of `met · បំពេញ`; nil where it is none.
func readFilledWord(_ text: String, among known: [String], labels: [String: String]) -> String? {
  func word(_ text: String) -> String? {
    if known.contains(text) { return text }
    if let word = labels[text] { return word }
    let plain = comparable(text)
    guard !plain.isEmpty else { return nil }
    return known.first { $0 == plain } ?? labels.first { comparable($0.key) == plain }?.value
  }
  guard text.utf8.count <= 2_000 else { return nil }
  if let whole = word(InvisibleSigns.trimmed(text)) { return whole }
  for mark: Character in ["·", "/"] where text.contains(mark) {
    let found = Set(text.split(separator: mark).compactMap { word(InvisibleSigns.trimmed($0)) })
    if found.count == 1 { return found.first }
  }
  return nil
}

/// As two words are compared that look the same: without invisible signs within Khmer, without the case of letters.
private func comparable(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
  // An invisible sign within a Latin word is a slip that is named, between Khmer words it is how they are written.
  guard text.unicodeScalars.contains(where: { (0x1780...0x17FF).contains($0.value) }) else { return text.lowercased() }
  return InvisibleSigns.shown(text).lowercased()
}
