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
  guard shown.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == 0x20 }) else {
    return nil
  }
  let write = WrittenNumber(shown).whatToWrite
  return write.count == 1 ? write[0] : nil
}

/// What to write for a day that is written otherwise than `2026-03-14`; nil where it cannot be told.
package func dayHint(for text: String) -> Sentence? { DayAdvice(on: text).wording }

extension DayAdvice {
  fileprivate var wording: Sentence? {
    switch self {
    case .addYear(let month, let day):
      let rest = CalendarDay(year: 2024, month: month, day: day).map { String($0.iso.dropFirst(4)) } ?? ""
      return Words.TextProblem.writeYear(rest: rest)
    case .gap(let gap): return gap.wording
    case .write(let days):
      guard let first = days.first else { return nil }
      if days.count == 1 { return Words.Common.write(value: first.iso) }
      let others = days.dropFirst().map { Sentence(same: $0.iso) }
        .joined(by: Sentence(same: " ") + Words.Common.or + Sentence(same: " "))
      return Words.TextProblem.writeFirstOrOthers(first: first.iso, others: others)
    case .example: return nil
    }
  }
}

extension WrittenDay.Gap {
  fileprivate var wording: Sentence {
    switch self {
    case .day(let year, let month, let last):
      let name = CalendarDay.months[month - 1]
      return Words.TextProblem.daysOfMonth(name: name, year: year, last: last)
    case .month(let month): return Words.TextProblem.month(month: month)
    }
  }
}

extension WrittenValue {
  /// What to write instead of a text: itself where it can be told, or else an example.
  func hint(for text: String) -> Sentence {
    let text = InvisibleSigns.shown(String(decoding: latinDigits(InvisibleSigns.trimmed(text).utf8), as: UTF8.self))
    switch self {
    case .date: return dayHint(for: text) ?? exampleHint
    case .dayOfYear: return dayOfYearHint(for: text) ?? exampleHint
    case .number, .wholeNumber, .positiveWholeNumber: return numberHint(for: text) ?? exampleHint
    case .percent, .percentTest:
      let number = text.hasSuffix("%") ? String(text.dropLast()) : text
      let write = WrittenNumber(number).whatToWrite
      guard write.count == 1 else { return exampleHint }
      return ImportTrouble.write(anyOf: [write[0] + "%"])
    default: return exampleHint
    }
  }

  private var exampleHint: Sentence { Words.TextProblem.example(example: example) }

  private func dayOfYearHint(for text: String) -> Sentence? {
    guard let (month, day) = WrittenDay(text).monthAndDay, let whole = CalendarDay(year: 2024, month: month, day: day)
    else { return nil }
    let rest = whole.iso.dropFirst(5)
    return Words.TextProblem.writeQuoted(rest: rest)
  }

  private func numberHint(for text: String) -> Sentence? {
    if let (conforming, checked) = sampleParts(of: text) {
      return Words.TextProblem.writeCheckedConforming(checked: checked, conforming: conforming)
    }
    let write = WrittenNumber(text, isWhole: self != .number).whatToWrite
    return write.isEmpty ? nil : ImportTrouble.write(anyOf: write)
  }
}
