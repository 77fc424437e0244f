public import AuditModel
public import DataReading

/// A line of the program's output in which one of its sentences stood.
public struct KeptLine: Sendable {
  /// The command or the page; rule W8.
  public let output: String
  /// In each language in which it was found.
  public let line: LocalizedText
  /// Of the sentence that it shows, rule W2.
  public let digest: String

  /// The line behind the output.
  public var told: LocalizedText {
    func told(_ line: String?) -> String? { line.map { output + ": " + $0 } }
    return LocalizedText(english: told(line.english), khmer: told(line.khmer))
  }
}

/// Lines in which sentences stand, by key, from a table with the columns `key`, `output`, `english`, `khmer` and `digest`; nil where it
/// lacks one. Rows that tell nothing are passed over.
public func readKeptLines(_ table: TextTable) -> [String: KeptLine]? {
  guard let heading = table.rows.first else { return nil }
  var columns: [String: Int] = [:]
  for cell in table.cells(of: heading) { columns[table.text(cell)] = Int(cell.column) }
  guard let key = columns["key"], let output = columns["output"], let english = columns["english"],
    let khmer = columns["khmer"], let digest = columns["digest"]
  else { return nil }
  var lines: [String: KeptLine] = [:]
  for row in table.rows.dropFirst() {
    func said(_ column: Int) -> String? { table.text(row, column).flatMap { $0.isEmpty ? nil : $0 } }
    guard let name = said(key), let place = said(output), said(english) != nil || said(khmer) != nil else { continue }
    lines[name] = KeptLine(
      output: place, line: LocalizedText(english: said(english), khmer: said(khmer)), digest: said(digest) ?? "")
  }
  return lines
}
