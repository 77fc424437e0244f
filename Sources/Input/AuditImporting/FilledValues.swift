internal import AuditModel
internal import DataReading

// What people and their programs write into cells: what is certain is read, what is not is named with what to write.

// MARK: Days

/// A day in a cell: as anybody writes one, or the number by which a spreadsheet counts it.
func readDayOfCell(_ text: String, from1904: Bool) -> FilledDay {
  let written = latinDigits(InvisibleSigns.trimmed(text).utf8)
  guard written.count <= 200, written.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
    let count = Double(String(decoding: written, as: UTF8.self)), count > 20_000, count < 80_000,
    let counted = countedDay(count, from1904: from1904), let day = CalendarDay(iso: counted.utf8.prefix(10))
  else { return FilledDay(text) }
  return .certain(day)
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

/// As two words are compared that look the same: Khmer in one spelling, without invisible signs within it, without the case of letters.
func comparable(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
  // An invisible sign within a Latin word is a slip that is named, between Khmer words it is how they are written.
  guard text.unicodeScalars.contains(where: { (0x1780...0x17FF).contains($0.value) }) else { return text.lowercased() }
  return KhmerSpelling.unified(InvisibleSigns.shown(text)).lowercased()
}
