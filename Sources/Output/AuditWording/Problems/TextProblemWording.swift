internal import AuditModel

// Problems of texts and of how words and numbers are written.

extension ProblemKind {
  var textWording: ProblemWording? {
    switch self {
    case .commaCutsText(let key, let kept, let rest):
      return ProblemWording(
        "comma-cuts-text",
        Sentence(
          "in brackets a comma ends a text: only “\(kept)” would be kept, and “\(rest)” is taken for a key",
          "ក្នុងដង្កៀប សញ្ញាក្បៀសបញ្ចប់អត្ថបទ៖ រក្សាបានតែ “\(kept)” ហើយ “\(rest)” ត្រូវបានយល់ថាជាពាក្យគន្លឹះ"),
        hint: Sentence(
          "put the whole text in quotes: \(key): \(quoted(kept + ", " + rest))",
          "សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់៖ \(key): \(quoted(kept + ", " + rest))"))
    case .commentCutsText(let key, let kept, let rest):
      return ProblemWording(
        "comment-cuts-text",
        Sentence(
          "what stands behind “#” is a comment: only “\(kept)” is kept",
          "អ្វីដែលនៅក្រោយ “#” ជាមតិយោបល់៖ រក្សាទុកតែ “\(kept)” ប៉ុណ្ណោះ"),
        hint: Sentence(
          "if it belongs to the text, write \(key): \(quoted(kept + " " + rest))",
          "បើវាជាផ្នែកនៃអត្ថបទ សូមសរសេរ \(key): \(quoted(kept + " " + rest))"))
    case .notACharacter(let codePoint):
      return ProblemWording(
        "not-a-character",
        Sentence(
          "this text holds \(codePoint), which is no character; pages and tables show a mark in its place",
          "អត្ថបទនេះមាន \(codePoint) ដែលមិនមែនជាតួអក្សរទេ; ទំព័រ និងតារាងបង្ហាញសញ្ញាជំនួសនៅកន្លែងវា"),
        hint: Sentence("delete it", "សូមលុបវា"))
    case .invisibleSign(let codePoint, let side, let word):
      return ProblemWording(
        "invisible-sign", side.sentence(codePoint, word),
        hint: Sentence(
          "delete the word with the spaces around it, and type it again",
          "សូមលុបពាក្យនេះ ព្រមទាំងដកឃ្លាជុំវិញវា រួចវាយម្តងទៀត"))
    default: return nil
    }
  }
}

extension InvisibleSide {
  fileprivate func sentence(_ codePoint: String, _ word: String) -> Sentence {
    switch self {
    case .before:
      Sentence(
        "an invisible \(codePoint) stands before “\(word)”", "មានសញ្ញាមើលមិនឃើញ \(codePoint) នៅមុខ “\(word)”")
    case .within:
      Sentence(
        "an invisible \(codePoint) stands within “\(word)”", "មានសញ្ញាមើលមិនឃើញ \(codePoint) នៅក្នុង “\(word)”")
    case .behind:
      Sentence(
        "an invisible \(codePoint) stands behind “\(word)”", "មានសញ្ញាមើលមិនឃើញ \(codePoint) នៅក្រោយ “\(word)”")
    }
  }
}

/// A text in quotes as YAML reads them.
private func quoted(_ text: String) -> String {
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
