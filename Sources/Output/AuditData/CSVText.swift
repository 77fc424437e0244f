internal import TextFitting

/// A line of comma-separated values, RFC 4180. Text that a spreadsheet would take for a formula stays text.
func csvLine(_ fields: [String]) -> String {
  fields.map(csvField).joined(separator: ",") + "\r\n"
}

/// - Parameters:
///   - numbers: what stands behind the fields as it is, such as `-0.25`, which no spreadsheet takes for a formula.
///   - rest: the fields behind these.
func csvLine(_ fields: [String], numbers: [String], _ rest: [String] = []) -> String {
  (fields.map(csvField) + numbers + rest.map(csvField)).joined(separator: ",") + "\r\n"
}

/// What a file begins with so that Excel reads Khmer in it: a byte order mark. Not for a pipe.
public let csvFileOpening = "\u{FEFF}"

private func csvField(_ field: String) -> String {
  var scalars = field.legible.unicodeScalars
  if looksLikeFormula(scalars) { scalars.insert("'", at: scalars.startIndex) }
  guard scalars.contains(where: { [",", "\"", "\n"].contains($0) }) else { return String(scalars) }
  var quoted = String.UnicodeScalarView()
  for scalar in scalars {
    if scalar == "\"" { quoted.append(scalar) }
    quoted.append(scalar)
  }
  return "\"" + String(quoted) + "\""
}

/// Whether a spreadsheet may take it for a formula: by its first sign behind any spaces, full-width signs included, or because it begins
/// with the end of a line or a tab, behind which some look.
private func looksLikeFormula(_ text: String.UnicodeScalarView) -> Bool {
  if let first = text.first, first == "\n" || first == "\t" { return true }
  guard let sign = text.first(where: { !$0.properties.isWhitespace && !$0.isJoiner }) else { return false }
  return "=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars.contains(sign)
}

extension Unicode.Scalar {
  /// A space without width or a joiner.
  fileprivate var isJoiner: Bool { (0x200B...0x200D).contains(value) }
}
