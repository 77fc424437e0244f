internal import AuditModel
internal import InputProblems

// How words and numbers are written that were not read.

/// A text in quotes as YAML reads them.
func quoted(_ text: String) -> String {
  guard text.contains("\"") || text.contains("\\") else { return "\"" + text + "\"" }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

/// The two whole numbers of `9/14`; nil where it is anything else, or more than a whole.
func sampleParts(of text: String) -> (conforming: String, checked: String)? {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
  guard parts.count == 2, parts.allSatisfy({ (1...9).contains($0.utf8.count) }),
    let above = Int(parts[0]), let below = Int(parts[1]), above >= 0, above <= below
  else { return nil }
  return (String(above), String(below))
}

/// A number or a day that one sees where an invisible sign stands; thousands may stand apart. Nil where it is none.
func numberMeant(by shown: String) -> String? {
  if WrittenDay(shown).days.count == 1 { return WrittenDay(shown).days[0].iso }
  let groups = shown.split(separator: " ")
  let isGrouped =
    groups.count > 1 && (1...3).contains(groups[0].utf8.count) && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  guard groups.count == 1 || isGrouped else { return nil }
  let number = groups.joined()
  guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }), number.utf8.count <= 17,
    number.utf8.count(where: { $0 == UInt8(ascii: ".") }) <= 1, number.first != ".", number.last != "."
  else { return nil }
  return number
}

/// A number with more than six decimals rounded half up to six; nil where it is too large for that.
func roundedToSix(_ text: String) -> String? {
  let parts = latinDigits(text.utf8).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard parts.count == 2, (1...ExactDecimal.mostWholeDigits).contains(parts[0].count),
    parts[1].count > ExactDecimal.mostDecimals,
    (Array(parts[0]) + parts[1]).allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  var digits = Array(parts[0]) + parts[1].prefix(ExactDecimal.mostDecimals)
  if parts[1][parts[1].startIndex + ExactDecimal.mostDecimals] >= 0x35 {
    var place = digits.count - 1
    while place >= 0, digits[place] == 0x39 {
      digits[place] = 0x30
      place -= 1
    }
    if place >= 0 { digits[place] += 1 } else { digits.insert(0x31, at: 0) }
  }
  digits.insert(UInt8(ascii: "."), at: digits.count - ExactDecimal.mostDecimals)
  return try? ExactDecimal(digits: digits).text
}

/// What to write for a day that is written otherwise than `2026-03-14`; nil where it cannot be told.
package func dayHint(for text: String) -> Sentence? {
  let written = WrittenDay(InvisibleSigns.trimmed(text), shortYears: true)
  if let (month, day) = written.monthAndDay {
    let rest = CalendarDay(year: 2024, month: month, day: day).map { String($0.iso.dropFirst(4)) } ?? ""
    return Sentence("write the year before it: YYYY\(rest)", "សូមសរសេរឆ្នាំនៅពីមុខ៖ YYYY\(rest)")
  }
  switch written.days.count {
  case 1: return Sentence("write \(written.days[0].iso)", "សូមសរសេរ \(written.days[0].iso)")
  case 2:
    let (one, other) = (written.days[0].iso, written.days[1].iso)
    return Sentence("write \(one), or \(other) if that is meant", "សូមសរសេរ \(one) ឬ \(other) បើចង់មានន័យដូច្នោះ")
  default: return nil
  }
}

extension ValueForm {
  /// What to write instead of a text: itself where it can be told, or else an example.
  func hint(for text: String) -> Sentence {
    let text = InvisibleSigns.shown(String(decoding: latinDigits(InvisibleSigns.trimmed(text).utf8), as: UTF8.self))
    switch self {
    case .date: return dayHint(for: text) ?? exampleHint
    case .dayOfYear: return dayOfYearHint(for: text) ?? exampleHint
    case .number, .wholeNumber, .positiveWholeNumber: return numberHint(for: text) ?? exampleHint
    case .percent, .percentTest:
      let number = text.hasSuffix("%") ? String(text.dropLast()) : text
      guard let number = ValueForm.number.plainNumber(in: number) else { return exampleHint }
      return Sentence("write \(number)%", "សូមសរសេរ \(number)%")
    default: return exampleHint
    }
  }

  private var exampleHint: Sentence { Sentence("for example \(example)", "ឧទាហរណ៍ \(example)") }

  private func dayOfYearHint(for text: String) -> Sentence? {
    guard let (month, day) = WrittenDay(text).monthAndDay, let whole = CalendarDay(year: 2024, month: month, day: day)
    else { return nil }
    let rest = whole.iso.dropFirst(5)
    return Sentence("write \"\(rest)\"", "សូមសរសេរ \"\(rest)\"")
  }

  private func numberHint(for text: String) -> Sentence? {
    if let (conforming, checked) = sampleParts(of: text) {
      return Sentence(
        "write checked: \(checked), conforming: \(conforming)",
        "សូមសរសេរ checked: \(checked), conforming: \(conforming)")
    }
    if self == .number, isGrouped(text) {
      let digits = text.filter { $0 != "," }
      let decimal = text.split(separator: ",").joined(separator: ".")
      return Sentence("write \(digits), or \(decimal) if that is meant", "សូមសរសេរ \(digits) ឬ \(decimal) បើចង់មានន័យដូច្នោះ")
    }
    return plainNumber(in: text).map { Sentence("write \($0)", "សូមសរសេរ \($0)") }
  }

  /// `1,850`: a comma between thousands, or a decimal one.
  private func isGrouped(_ text: String) -> Bool {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    return groups.count == 2 && (1...3).contains(groups[0].count) && groups[1].count == 3
      && groups.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  /// The one number that a text begins with, without its unit and with a point for a decimal comma; nil where it is not certain.
  private func plainNumber(in text: String) -> String? {
    func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }
    let number = text.prefix { isDigit($0) || $0 == "." || $0 == "," }
    let rest = text.dropFirst(number.count)
    guard let first = number.first, let last = number.last, isDigit(first), isDigit(last),
      !rest.contains(where: { isDigit($0) || $0 == "-" || $0 == "/" || $0 == "%" })
    else { return nil }
    let groups = number.split(separator: ",", omittingEmptySubsequences: false)
    let isWhole = self != .number
    if groups.count == 1 {
      return number.contains(".") && isWhole || number.count(where: { $0 == "." }) > 1 ? nil : String(number)
    }
    guard !number.contains(".") else { return nil }
    if groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3, groups.count > 2 || isWhole {
      return groups.joined()
    }
    return groups.count == 2 && groups[1].count < 3 && !isWhole ? groups.joined(separator: ".") : nil
  }
}
