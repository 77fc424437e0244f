internal import AuditModel
internal import DataReading
internal import InputProblems

/// A sheet whose columns are named by a heading.
struct HeadedSheet {
  let table: TextTable
  /// By heading, small letters and without spaces around; the first of a name counts.
  let columns: [(heading: String, column: Int)]
  let heading: TextTable.Row?
  private let positions: [String: Int]

  init(_ table: TextTable) {
    self.table = table
    heading = table.rows.first
    var columns: [(heading: String, column: Int)] = []
    var positions: [String: Int] = [:]
    if let row = table.rows.first {
      for cell in table.cells(of: row) {
        let name = oneLine(table.text(cell)).lowercased()
        columns.append((name, Int(cell.column)))
        if positions[name] == nil { positions[name] = Int(cell.column) }
      }
    }
    self.columns = columns
    self.positions = positions
  }

  var rows: ArraySlice<TextTable.Row> { table.rows.dropFirst() }

  func column(_ names: String...) -> Int? { names.lazy.compactMap { positions[$0] }.first }

  /// What stands in a column, without white space around; empty where nothing does.
  func text(_ row: TextTable.Row, _ column: Int?) -> String {
    column.flatMap { table.text(row, $0) }.map { InvisibleSigns.trimmed($0) } ?? ""
  }

  func place(_ row: TextTable.Row, _ column: Int?, _ field: String = "") -> FilledPlace {
    FilledPlace(sheet: table.name, row: row.number, column: column ?? 0, field: field)
  }

  /// The columns of a text in several languages: `label`, `label::English (en)`.
  func languages(of name: String) -> [LanguageColumn] {
    columns.compactMap { heading, column in
      if heading == name { return LanguageColumn(column: column, rank: 1) }
      guard heading.hasPrefix(name + ":") else { return nil }
      let language = InvisibleSigns.trimmed(String(heading.dropFirst(name.count).drop { $0 == ":" }))
      let isEnglish = language.hasPrefix("en") || language.contains("(en")
      return LanguageColumn(column: column, rank: isEnglish ? 0 : 2)
    }.sorted { ($0.rank, $0.column) < ($1.rank, $1.column) }
  }

  struct LanguageColumn {
    let column: Int
    /// 0 English, 1 the language that is not named, 2 others.
    let rank: Int
  }

  /// A text of several languages: Khmer is known by its letters, and of the others the first counts.
  func localized(_ row: TextTable.Row, _ columns: [LanguageColumn]) -> DraftText {
    var text = DraftText()
    for column in columns {
      let one = DraftText(withoutMarkup(self.text(row, column.column)))
      if text.khmer.isEmpty { text.khmer = one.khmer }
      if text.other.isEmpty { text.other = one.other }
    }
    return text
  }
}

/// A text of a form without what makes it bold or coloured there: `**so**`, `<span …>so</span>`.
private func withoutMarkup(_ text: String) -> String {
  guard text.contains("<") || text.contains("**") else { return text }
  var plain = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "<") {
    plain += rest[..<open]
    let behind = rest[rest.index(after: open)...]
    // `< 5` is no tag.
    guard let first = behind.first, first.isLetter || first == "/", let close = behind.firstIndex(of: ">") else {
      plain.append("<")
      rest = behind
      continue
    }
    rest = behind[behind.index(after: close)...]
  }
  plain += rest
  return plain.split(separator: "**", omittingEmptySubsequences: false).joined()
}
