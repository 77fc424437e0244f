internal import AuditModel
internal import TextFitting

// How texts are written into a standard: so that a person reads them, every reader reads them alike, and lines stay short.

/// Whether a text reads back the same without quotes.
///
/// - Parameter inFlow: within brackets, where commas and brackets mean something too.
func isPlainScalar(_ text: String, inFlow: Bool) -> Bool {
  let bytes = Array(text.utf8)
  guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else { return false }
  if "-?:,[]{}#&*!|>'\"%@`=<~".utf8.contains(first) || last == UInt8(ascii: ":") { return false }
  if ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) { return false }
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case UInt8(ascii: ":"):
      if inFlow || bytes[index + 1] == 0x20 { return false }
    case UInt8(ascii: "#"): if bytes[index - 1] == 0x20 { return false }
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      if inFlow { return false }
    case ..<0x20: return false
    default: break
    }
  }
  return InvisibleSigns.trimmed(text) == text && !text.unicodeScalars.contains { $0.mustBeEscapedInYAML }
}

/// Whether other readers would take a text for a number or a day.
private func looksLikeNumber(_ text: String) -> Bool {
  guard let first = text.utf8.first, (0x30...0x39).contains(first) || ".+".utf8.contains(first) else { return false }
  return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "abcdefoxtzABCDEFOXTZ._-+:".utf8.contains($0) }
}

/// A text on one line: without quotes where it may stand so, else in the quotes that it had, or double ones.
///
/// - Parameters:
///   - isText: whether it is a text of people, which no reader should take for a number.
///   - isSingleQuoted: whether it stood in single quotes.
///   - isQuoted: whether it stood in quotes at all.
func inlineScalar(
  _ text: String, inFlow: Bool, isText: Bool, isQuoted: Bool = false, isSingleQuoted: Bool = false
) -> String {
  if !isQuoted, isPlainScalar(text, inFlow: inFlow), !(isText && looksLikeNumber(text)) { return text }
  if isSingleQuoted, !text.unicodeScalars.contains(where: { $0.mustBeEscapedInYAML }) {
    return "'" + String(text.flatMap { $0 == "'" ? [$0, $0] : [$0] }) + "'"
  }
  return yamlQuoted(text)
}

/// The lines of a folded text below its `>-`; nil where folding would change it.
///
/// - Parameter width: of a line at most, in letters, where it has spaces to break at.
func foldedLines(_ text: String, width: Int) -> [String]? {
  guard !text.isEmpty, InvisibleSigns.trimmed(text) == text,
    !text.unicodeScalars.contains(where: { $0.mustBeEscapedInYAML || $0 == "\t" })
  else { return nil }
  var lines: [String] = []
  var line = ""
  var (letters, wasEmpty) = (0, false)
  for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
    let length = word.unicodeScalars.count
    if index > 0, letters + 1 + length > width, !word.isEmpty, !wasEmpty {
      lines.append(line)
      (line, letters) = (String(word), length)
    } else {
      line += (index > 0 ? " " : "") + word
      letters += (index > 0 ? 1 : 0) + length
    }
    wasEmpty = word.isEmpty
  }
  return lines + [line]
}

/// What is to be written under a key.
indirect enum WrittenNode {
  /// A text of people.
  case text(String)
  /// A word, number or test.
  case word(String)
  /// YAML as it stands.
  case flow(String)
  case list([WrittenNode])
  case mapping([(key: String, value: WrittenNode)])
  /// A list with an item a line.
  case sequence([WrittenNode])

  /// Whether it is short enough for brackets: it holds no text of people.
  private var isTerse: Bool {
    switch self {
    case .text, .sequence: false
    case .word, .flow: true
    case .list(let items): items.allSatisfy(\.isTerse)
    case .mapping(let pairs): pairs.allSatisfy { $0.value.isTerse }
    }
  }

  /// On one line, as it stands in brackets.
  var inFlow: String {
    switch self {
    case .text(let text): inlineScalar(text, inFlow: true, isText: true)
    case .word(let word): inlineScalar(word, inFlow: true, isText: false)
    case .flow(let flow): flow
    case .list(let items), .sequence(let items): "[" + items.map(\.inFlow).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{"
        + pairs.map { inlineScalar($0.key, inFlow: true, isText: false) + ": " + $0.value.inFlow }
        .joined(separator: ", ") + "}"
    }
  }

  /// The lines of a key with this value, the first of them at `indent`.
  func lines(under key: String, indent: Int) -> [String] {
    let head = String(repeating: " ", count: indent) + inlineScalar(key, inFlow: false, isText: false) + ":"
    switch self {
    case .text(let text): return textLines(text, head: head, indent: indent + 2)
    case .word(let word): return [head + " " + inlineScalar(word, inFlow: false, isText: false)]
    case .flow, .list: return [head + " " + inFlow]
    case .mapping(let pairs):
      return isTerse ? [head + " " + inFlow] : [head] + mappingLines(pairs, indent: indent + 2)
    case .sequence(let items): return [head] + items.flatMap { $0.itemLines(indent: indent + 2) }
    }
  }

  /// The lines of an item of a list, its dash at `indent`.
  func itemLines(indent: Int) -> [String] {
    let dash = String(repeating: " ", count: indent) + "- "
    guard case .mapping(let pairs) = self, !isTerse else { return [dash + inFlow] }
    var lines = mappingLines(pairs, indent: indent + 2)
    if !lines.isEmpty { lines[0] = dash + lines[0].dropFirst(indent + 2) }
    return lines
  }

  private func mappingLines(_ pairs: [(key: String, value: WrittenNode)], indent: Int) -> [String] {
    pairs.flatMap { $0.value.lines(under: $0.key, indent: indent) }
  }
}

/// How many letters a line has at most where it can be broken.
let widestLine = 100

/// A text behind its key: on the same line where that is short enough, else in lines below it.
func textLines(_ text: String, head: String, indent: Int) -> [String] {
  let margin = String(repeating: " ", count: indent)
  if text.contains("\n") {
    guard let lines = yamlBlockLines(text) else { return [head + " " + yamlQuoted(text)] }
    return [head + " |-"] + lines.map { $0.isEmpty ? "" : margin + $0 }
  }
  let inline = head + " " + inlineScalar(text, inFlow: false, isText: true)
  guard inline.unicodeScalars.count > widestLine, text.utf8.contains(0x20),
    let lines = foldedLines(text, width: widestLine - indent), lines.count > 1
  else { return [inline] }
  return [head + " >-"] + lines.map { margin + $0 }
}
