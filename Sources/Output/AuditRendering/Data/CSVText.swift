/// A line of comma-separated values, RFC 4180. Text that a spreadsheet would take for a formula stays text; a number below
/// zero stays a number.
func csvLine(_ fields: [String]) -> String {
  fields.map(csvField).joined(separator: ",") + "\r\n"
}

private func isNumber(_ field: String) -> Bool {
  let digits = field.utf8.drop { $0 == UInt8(ascii: "-") }
  return field.utf8.count - digits.count == 1 && !digits.isEmpty
    && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
}

private func csvField(_ field: String) -> String {
  var scalars = field.unicodeScalars
  if let first = scalars.first, "=+-@\t\r".unicodeScalars.contains(first), !isNumber(field) {
    scalars.insert("'", at: scalars.startIndex)
  }
  guard scalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else { return String(scalars) }
  var quoted = String.UnicodeScalarView()
  for scalar in scalars {
    if scalar == "\"" { quoted.append(scalar) }
    quoted.append(scalar)
  }
  return "\"" + String(quoted) + "\""
}
