/// A line of comma-separated values, RFC 4180. Text that a spreadsheet would take for a formula stays text.
func csvLine(_ fields: [String]) -> String {
  fields.map(csvField).joined(separator: ",") + "\r\n"
}

/// - Parameter numbers: what stands behind the fields as it is, such as `-0.25`, which no spreadsheet takes for a formula.
func csvLine(_ fields: [String], numbers: [String]) -> String {
  (fields.map(csvField) + numbers).joined(separator: ",") + "\r\n"
}

private func csvField(_ field: String) -> String {
  var scalars = field.unicodeScalars
  if let first = scalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
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
