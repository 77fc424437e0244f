/// A line of comma-separated values, RFC 4180. Text that a spreadsheet would take for a formula stays text.
func csvLine(_ fields: [String]) -> String {
  fields.map(csvField).joined(separator: ",") + "\r\n"
}

private func csvField(_ field: String) -> String {
  var field = field
  if let first = field.first, "=+-@\t\r".contains(first) { field = "'" + field }
  guard field.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return field }
  return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
