internal import AuditComparison
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// A table with a row for each facility, of which a country has thousands.
///
/// It stands in parts of so many rows, each a table with its headings: a browser lays out only those that come into sight, and a
/// reader finds every row, sorts them all by the headings of the first part, and prints them, without a script too. Rows and cells
/// end where the next begin, and what a cell is sorted by are the numbers that it shows.
extension HTMLWriter {
  private static let rowsOfPart = 200

  /// - Parameters:
  ///   - label: what the table is called where it cannot be seen.
  ///   - rows: writes one.
  mutating func longTable<Row>(
    _ label: Sentence, class style: String = "", columns: [LongColumn], of rows: [Row],
    _ write: (inout HTMLWriter, Row) -> Void
  ) {
    let name = label[languages.main]
    element("div", class: "scroll long", [("role", "group"), ("tabindex", "0"), ("aria-label", name)]) { frame in
      var start = 0
      repeat {
        let end = min(rows.count, start + HTMLWriter.rowsOfPart)
        frame.element("div", class: "part", [("style", "--rows:" + String(end - start))]) { part in
          part.part(class: style, columns, isFirst: start == 0) { table in
            for row in rows[start..<end] {
              table.add("<tr>")
              write(&table, row)
            }
          }
        }
        start = end
      } while start < rows.count
    }
  }

  private mutating func part(
    class style: String, _ columns: [LongColumn], isFirst: Bool, _ rows: (inout HTMLWriter) -> Void
  ) {
    let width = columns.reduce(0) { $0 + $1.width }
    let classes = (isFirst ? "sortable " : "") + style
    element("table", class: classes, [("style", "width:" + String(width) + "em")]) { table in
      table.add("<colgroup>")
      for column in columns { table.add("<col style=width:" + String(column.width) + "em>") }
      table.add("</colgroup>")
      table.element("thead") { head in
        head.element("tr") { line in
          for column in columns { line.heading(column, isFirst: isFirst) }
        }
      }
      table.element("tbody") { rows(&$0) }
    }
  }

  private mutating func heading(_ column: LongColumn, isFirst: Bool) {
    element("th", [("scope", "col")] + (column.isNumber ? [("data-n", "")] : [])) { head in
      guard let letter = column.letter else { return head.words(column.words) }
      head.add(letter)
      // Behind the first part the letter stands for itself, as in the list above the table.
      if isFirst { head.element("span", class: "unseen") { $0.words(column.words) } }
    }
  }

  /// The name of a facility, heading its row.
  mutating func longHeading(_ name: FacilityRow.Name) {
    add("<th>")
    if case .known(let id, let own?) = name {
      words(own.sentence)
      add(" ")
      element("span", class: "faint", written: id)
    } else {
      written(name.text)
    }
  }

  /// - Parameter style: the one class of the cell, of a letter.
  mutating func longCell(_ style: Character? = nil, _ text: Sentence) {
    add(style.map { "<td class=" + String($0) + ">" } ?? "<td>")
    words(text)
  }

  mutating func longCell(_ style: Character? = nil, written text: String) {
    add(style.map { "<td class=" + String($0) + ">" } ?? "<td>")
    written(text)
  }

  /// A cell that is sorted by another number than it shows.
  mutating func longCell(sort value: Int, written text: String) {
    add("<td data-v=" + String(value) + ">")
    written(text)
  }

  /// The share with a bar: full up to the lowest, hatched up to the highest.
  mutating func longBar(_ tally: Tally) {
    guard let range = tally.range else { return longCell("n", written: "–") }
    add("<td class=r style=--a:" + range.lowest.percent + ";--b:" + range.highest.percent + ">")
    written(tally.rated == 0 ? "? " + range.percent : range.percent)
  }

  /// A share, on a ground that tells by how far: from `a` to `f` where it is certain, else in capital letters.
  mutating func longHeat(_ tally: Tally) {
    guard let range = tally.range else { return longCell("n", written: "–") }
    guard tally.rated > 0 else { return longCell("u", written: "?") }
    let letter = UnicodeScalar(UInt8((range.isDetermined ? 0x61 : 0x41) + range.lowest.band))
    longCell(Character(letter), written: range.short)
  }
}

/// A column of a long table.
struct LongColumn {
  let words: Sentence
  /// For which the words stand elsewhere.
  var letter: String?
  /// In the width of an m.
  let width: Int
  /// Whether it is sorted by the numbers in its cells, what has none last; otherwise by text.
  var isNumber = true
}
