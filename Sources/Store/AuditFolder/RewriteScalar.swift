internal import DataReading
internal import TextFitting

/// A text as it is written in the place of a scalar, in the way that one was written wherever it can be so.
///
/// - Parameters:
///   - text: what shall be read there.
///   - span: where the scalar stands.
///   - bytes: of its document.
func rewrittenScalar(_ text: String, in span: ScalarSpan, of bytes: [UInt8]) -> String {
  let rewriter = ScalarRewriter(text: text, span: span, bytes: bytes)
  let written =
    switch span.style {
    case .plain: rewriter.plain
    case .singleQuoted: rewriter.singleQuoted
    case .folded: rewriter.folded
    case .literal: rewriter.literal
    case .doubleQuoted: nil as String?
    }
  return written ?? yamlQuoted(text)
}

private struct ScalarRewriter {
  let text: String
  let span: ScalarSpan
  let bytes: [UInt8]

  /// Whether the signs of it stand as they are, on one line, in every way of writing.
  private var isOneLine: Bool {
    !text.isEmpty && text.utf8.first != UInt8(ascii: " ") && text.utf8.last != UInt8(ascii: " ")
      && yamlQuoted(text).utf8.count == text.utf8.count + 2 + text.utf8.count { $0 == 0x22 || $0 == 0x5C }
  }

  var plain: String? {
    guard isOneLine, let first = text.unicodeScalars.first else { return nil }
    let isLetter = first.properties.isAlphabetic || (0x1780...0x17B3).contains(first.value)
    guard isLetter, !text.hasSuffix(":"), !text.contains(": "), !text.contains(" #"),
      !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()),
      !(span.isInBrackets && text.unicodeScalars.contains { ",[]{}:".unicodeScalars.contains($0) })
    else { return nil }
    return text
  }

  var singleQuoted: String? {
    guard isOneLine else { return nil }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// Lines as long as those that were there, torn at single spaces.
  var folded: String? {
    guard isOneLine, !text.contains("  "), let block = BlockLines(bytes[span.bytes]) else { return nil }
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.unicodeScalars.count
      if !line.isEmpty, count + 1 + length > block.width {
        lines.append(line)
        (line, count) = ("", 0)
      }
      count += length + (line.isEmpty ? 0 : 1)
      line += (line.isEmpty ? "" : " ") + word
    }
    return block.written(lines + [line])
  }

  var literal: String? {
    guard let lines = yamlBlockLines(text) ?? (isOneLine ? [text[...]] : nil), let block = BlockLines(bytes[span.bytes])
    else { return nil }
    return block.written(lines.map(String.init))
  }
}

/// How a block of lines is written.
private struct BlockLines {
  /// The line of its sign, such as `>-`.
  private let head: String
  private let indent: String
  private let end: String
  /// Of its longest line, in code points.
  let width: Int

  /// Nil where it has no lines, or a sign that says more than where it ends.
  init?(_ bytes: ArraySlice<UInt8>) {
    let all = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    end = all[0].last == 0x0D ? "\r\n" : "\n"
    head = String(decoding: all[0].filter { $0 != 0x0D }, as: UTF8.self)
    guard [">-", "|-"].contains(head) else { return nil }
    let lines = all.dropFirst().filter { $0.contains { $0 != 0x20 && $0 != 0x0D } }
    guard let first = lines.first else { return nil }
    let spaces = first.prefix { $0 == 0x20 }.count
    guard spaces > 0 else { return nil }
    indent = String(repeating: " ", count: spaces)
    width = lines.map { line in line.count { $0 & 0xC0 != 0x80 && $0 != 0x0D } - spaces }.max() ?? 80
  }

  func written(_ lines: [String]) -> String { head + lines.map { end + ($0.isEmpty ? "" : indent + $0) }.joined() }
}
