/// A text as a YAML scalar that reads back the same: as it stands where that is plain enough, else in double quotes.
///
/// What would deceive a reader of the file, such as marks that turn the direction of writing, is written as an escape.
public func yamlScalar(_ text: String) -> String {
  isPlainYAML(text) ? text : yamlQuoted(text)
}

/// A text in double quotes, all on one line.
public func yamlQuoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case _ where scalar.mustBeEscapedInYAML: quoted += escape(scalar)
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

/// A text as it can stand in a comment: as it is, or where a character would end the comment or deceive a reader in quotes.
public func yamlCommentText(_ text: String) -> String {
  text.unicodeScalars.contains { $0.mustBeEscapedInYAML } ? yamlQuoted(text) : text
}

/// The lines of a text that a literal block holds unchanged; nil where it must be quoted.
public func yamlBlockLines(_ text: String) -> [Substring]? {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard lines.count > 1, lines[0] != "", lines.last != "" else { return nil }
  for line in lines {
    if line.utf8.first == UInt8(ascii: " ") || line.utf8.last == UInt8(ascii: " ") { return nil }
    if line.unicodeScalars.contains(where: { $0 == "\t" || $0 == "\r" || $0.mustBeEscapedInYAML }) { return nil }
  }
  return lines
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let (mark, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x1_0000 ? ("u", 4) : ("U", 8)
  return "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
}

/// Whether some reader would take it for a number or a date: `1e5`, `0x1F`, `1_000`, `12:30`, `2026-03-14T10`.
private func looksLikeNumber(_ text: String) -> Bool {
  guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
  return text.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || "abcdefoxtzABCDEFOXTZ._-+:".utf8.contains(byte)
  }
}

/// Words of Latin letters and digits with single spaces, hyphens, points and slashes between, that nothing reads otherwise.
private func isPlainYAML(_ text: String) -> Bool {
  guard let first = text.utf8.first, first.isLetterOrDigit, let last = text.utf8.last, last.isLetterOrDigit,
    !["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"].contains(text.lowercased()),
    !looksLikeNumber(text)
  else { return false }
  return text.utf8.allSatisfy { $0.isLetterOrDigit || " -._/".utf8.contains($0) }
    && text.utf8.contains { $0 >= 0x41 }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

extension Unicode.Scalar {
  /// Whether YAML or a reader would take it for something else than a letter.
  public var mustBeEscapedInYAML: Bool {
    switch value {
    case 0..<0x20, 0x7F...0xA0, 0x2028...0x202F, 0x2060...0x206F, 0xD800...0xDFFF, 0xFDD0...0xFDEF, 0xFEFF,
      0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: printable != self
    }
  }
}
