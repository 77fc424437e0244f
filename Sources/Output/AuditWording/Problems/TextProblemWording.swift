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

extension ValueForm {
  /// What to write instead of a text: itself where it can be told, or else an example.
  func hint(for text: String) -> Sentence {
    let isNumber = self == .number || self == .wholeNumber || self == .positiveWholeNumber
    if isNumber, let (conforming, checked) = sampleParts(of: text) {
      return Sentence(
        "write checked: \(checked), conforming: \(conforming)",
        "សូមសរសេរ checked: \(checked), conforming: \(conforming)")
    }
    if self == .number, isGrouped(text) {
      let digits = text.filter { $0 != "," }
      let decimal = text.split(separator: ",").joined(separator: ".")
      return Sentence("write \(digits), or \(decimal) if that is meant", "សូមសរសេរ \(digits) ឬ \(decimal) បើចង់មានន័យដូច្នោះ")
    }
    if isNumber, let number = plainNumber(in: text) { return Sentence("write \(number)", "សូមសរសេរ \(number)") }
    return Sentence("for example \(example)", "ឧទាហរណ៍ \(example)")
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
