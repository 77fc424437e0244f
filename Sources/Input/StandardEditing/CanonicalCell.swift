internal import AuditModel
internal import DataReading
internal import InputProblems
internal import TextFitting

// What people write into cells, as it would stand had the program written it: so that what only looks different is no change.

/// A text without what programs add to it by themselves: other ends of lines, spaces at the ends, spaces that do not break.
func tidied(_ text: String) -> String {
  if isTidy(text) { return text }
  var lines: [String] = []
  for line in text.legible.split(separator: "\n", omittingEmptySubsequences: false) {
    var scalars = Substring(line).unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" || last == "\u{A0}" { scalars.removeLast() }
    var kept = String.UnicodeScalarView()
    for scalar in scalars { kept.append(scalar == "\u{A0}" ? " " : scalar) }
    lines.append(String(kept))
  }
  return InvisibleSigns.trimmed(lines.joined(separator: "\n"))
}

/// Whether a text surely needs no tidying: the quick answer for nearly all.
private func isTidy(_ text: String) -> Bool {
  text.utf8.withContiguousStorageIfAvailable { bytes in
    guard let first = bytes.first, let last = bytes.last else { return true }
    guard first > 0x20, last > 0x20 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A: if index > 0, bytes[index - 1] == 0x20 { return false }
      case ..<0x20, 0x7F: return false
      // The lead bytes of signs that nobody sees, and of those that the door changes.
      case 0xC2: if bytes[index + 1] == 0xAD || bytes[index + 1] <= 0xA0 { return false }
      case 0xE2:
        guard bytes[index + 1] == 0x80, (0x90...0xA7).contains(bytes[index + 2]) else { return false }
      case 0xEF, 0xF3: return false
      default: break
      }
    }
    return true
  } ?? false
}

/// What tells a text from others: FNV-1a, 32 bits.
func fingerprint(_ text: String) -> UInt32 {
  var hash: UInt32 = 0x811C_9DC5
  for byte in text.utf8 {
    hash ^= UInt32(byte)
    hash = hash &* 0x0100_0193
  }
  return hash
}

extension SheetColumn {
  /// What a cell says, as the program would have written it.
  ///
  /// - Parameters:
  ///   - cell: tidied.
  ///   - from1904: how days are counted that stand there as numbers.
  /// - Throws: where it cannot be read at all. What is readable and wrong is found when the standard is loaded.
  func canonical(_ cell: String, from1904: Bool) throws(UnreadableCell) -> String {
    switch form {
    case .id, .section, .measure: return unquoted(cell)
    case .text, .example, .reason, .told, .reviewer: return cell
    case .rank: return try rank(latin(unquoted(cell)))
    case .reviewState: return word(cell, among: ReviewState.words + [partlyReviewed])
    case .word(let words, let otherwise): return cell.isEmpty ? otherwise ?? "" : word(cell, among: words)
    case .words(let words): return several(cell).map { word($0, among: words) }.joined(separator: ", ")
    case .cited, .names: return several(cell).joined(separator: ", ")
    case .quotient: return cell.split(separator: "/").map { unquoted(String($0)) }.joined(separator: " / ")
    case .number: return latin(unquoted(cell))
    case .test: return test(latin(unquoted(cell)))
    case .span: return latin(unquoted(cell)).lowercased().split(separator: " ").joined(separator: " ")
    case .day, .reviewDay: return try day(cell, from1904: from1904)
    case .yes: return try flag(cell)
    case .money: return money(latin(unquoted(cell)))
    case .needs: return try needs(cell)
    }
  }

  private func unquoted(_ text: String) -> String {
    let bare = InvisibleSigns.trimmed(QuotationMarks.without(InvisibleSigns.trimmed(text)))
    guard bare.utf8.count > 1, let first = bare.utf8.first, first == bare.utf8.last, first == 0x22 || first == 0x27
    else {
      return bare
    }
    return InvisibleSigns.trimmed(bare.dropFirst().dropLast())
  }

  private func latin(_ text: String) -> String { String(decoding: latinDigits(text.utf8), as: UTF8.self) }

  private func several(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "\n" || $0 == "،" }.map { unquoted(String($0)) }.filter { !$0.isEmpty }
  }

  /// `critical · ធ្ងន់ធ្ងរ` is the word before the point; a word in other letters, or with spaces for hyphens, is that word.
  private func word(_ text: String, among words: [String]) -> String {
    let first = text.split(separator: "·", maxSplits: 1).first.map { unquoted(String($0)) } ?? unquoted(text)
    let plain = InvisibleSigns.shown(first).lowercased()
    if words.contains(plain) { return plain }
    let joined = plain.split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    return words.contains(joined) ? joined : first
  }

  /// `≥3` is `>= 3`.
  private func test(_ text: String) -> String {
    var rest = text
    for (sign, plain) in [
      ("≥", ">="), ("≤", "<="), ("⩾", ">="), ("⩽", "<="), ("＞", ">"), ("＜", "<"), ("＝", "="), ("％", "%"),
    ] {
      rest = rest.split(separator: sign, omittingEmptySubsequences: false).joined(separator: plain)
    }
    rest = rest.filter { !$0.isWhitespace }
    if rest.hasPrefix("=>") { rest = ">=" + rest.dropFirst(2) }
    if rest.hasPrefix("=<") { rest = "<=" + rest.dropFirst(2) }
    let sign = rest.prefix { "<>=".contains($0) }
    let number = rest.dropFirst(sign.count)
    guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) || ".%".utf8.contains($0) }) else {
      return text
    }
    return sign.isEmpty ? String(number) : sign + " " + number
  }

  /// A number, as 2 or 1.5: rows stand in the order of these.
  private func rank(_ text: String) throws(UnreadableCell) -> String {
    if text.isEmpty { return "" }
    guard let number = Double(text), number.isFinite, number >= 0 else { throw .value(.number, write: []) }
    return number == number.rounded() && number < 1_000_000 ? String(Int(number)) : text
  }

  private func money(_ text: String) -> String {
    var plain = text.hasPrefix("$") ? String(text.dropFirst()) : text
    for dash in ["–", "—", "−", " to ", "‑"] {
      plain = plain.split(separator: dash, omittingEmptySubsequences: false).joined(separator: "-")
    }
    return plain.filter { !$0.isWhitespace && $0 != "$" }
  }

  private func day(_ text: String, from1904: Bool) throws(UnreadableCell) -> String {
    if text.isEmpty { return "" }
    let written = latin(text)
    if let count = Double(written), count > 20_000, count < 80_000, let counted = countedDay(count, from1904: from1904)
    {
      return String(counted.prefix(10))
    }
    switch FilledDay(unquoted(text)) {
    case .certain(let day): return day.iso
    case .unread(let advice): throw .value(.date, write: advice.days.map(\.iso))
    }
  }

  private func flag(_ text: String) throws(UnreadableCell) -> String {
    switch unquoted(text).lowercased() {
    case "yes", "true", "1", "x", "✓", "✔", "បាទ", "ចាស", "បាទ/ចាស": return "yes"
    case "no", "false", "0", "-", "ទេ", "": return ""
    default: throw .value(.yesOrNo, write: ["yes"])
    }
  }

  /// A need a line, each as it stands in the file.
  private func needs(_ text: String) throws(UnreadableCell) -> String {
    var needs: [String] = []
    for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      let document: YAMLDocument
      do throws(YAMLError) {
        document = try readYAML(Array(line.utf8), named: "")
      } catch {
        throw .yaml(error.code)
      }
      guard document.root.kind == .mapping else { throw .yaml(.syntax("", slip: .unclosedBracket)) }
      needs.append(document.root.flowText)
    }
    return needs.joined(separator: "\n")
  }

  /// What is written into the file for a cell; nil where nothing is.
  ///
  /// - Parameters:
  ///   - cell: in its canonical form.
  ///   - hasValues: whether a finding of the criterion is told by values and not by a text.
  func written(_ cell: String, hasValues: Bool) -> WrittenNode? {
    if cell.isEmpty { return nil }
    switch form {
    case .text, .reason: return .text(cell)
    case .example: return (hasValues ? values(cell) : nil) ?? .text(cell)
    case .words, .cited, .names: return .list(cell.split(separator: ",").map { .word(InvisibleSigns.trimmed($0)) })
    case .quotient: return .list(cell.split(separator: "/").map { .word(InvisibleSigns.trimmed($0)) })
    case .money:
      let ends = cell.split(separator: "-", omittingEmptySubsequences: false)
      return ends.count == 2 ? .list(ends.map { .word(String($0)) }) : .word(cell)
    case .needs: return .list(cell.split(separator: "\n").map { .flow(String($0)) })
    case .yes: return .word("true")
    default: return .word(cell)
    }
  }

  /// `residents: 16, caregivers: 2`
  private func values(_ cell: String) -> WrittenNode? {
    var pairs: [(key: String, value: WrittenNode)] = []
    for part in cell.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }) {
      let halves = part.split(separator: ":", maxSplits: 1).map { InvisibleSigns.trimmed($0) }
      guard halves.count == 2 else { return nil }
      let number = latin(halves[1])
      guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else { return nil }
      pairs.append((halves[0], .word(number)))
    }
    return pairs.isEmpty ? nil : .mapping(pairs)
  }
}

/// Why a cell cannot be read.
enum UnreadableCell: Error {
  case value(WrittenValue, write: [String])
  case yaml(YAMLError.Code)
}
