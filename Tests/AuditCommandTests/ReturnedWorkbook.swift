import AuditTestSupport
import DataReading
import Foundation

/// A workbook that came from the program, to be changed as a person would, and saved as other programs save.
struct ReturnedWorkbook {
  /// How cells are saved.
  enum Saving: CaseIterable {
    case inline, shared, withoutStamps
  }

  var sheets: [(name: String, rows: [[String]])]

  init(at path: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    sheets = try readWorkbook(Array(bytes)).map { table in
      var rows = [[String]](repeating: [], count: table.rows.last?.number ?? 0)
      for row in table.rows {
        for cell in table.cells(of: row) {
          while rows[row.number - 1].count <= Int(cell.column) { rows[row.number - 1].append("") }
          rows[row.number - 1][Int(cell.column)] = table.text(cell)
        }
      }
      return (table.name, rows)
    }
  }

  /// The position of a sheet by a word of its hidden heading.
  func index(_ kind: String) -> Int { sheets.firstIndex { $0.rows.first?.contains("stamp:" + kind) == true }! }

  func column(_ id: String, on kind: String) -> Int {
    sheets[index(kind)].rows[0].firstIndex { $0 == id || $0.hasSuffix("\n" + id) }!
  }

  /// What stands in a cell, by the id of its row.
  subscript(_ row: String, _ column: String, on kind: String = "criteria") -> String {
    get {
      let (sheet, place) = (index(kind), self.column(column, on: kind))
      let cells = sheets[sheet].rows.first { $0.first == row } ?? []
      return cells.indices.contains(place) ? cells[place] : ""
    }
    set {
      let (sheet, place) = (index(kind), self.column(column, on: kind))
      let number = sheets[sheet].rows.firstIndex { $0.first == row }!
      while sheets[sheet].rows[number].count <= place { sheets[sheet].rows[number].append("") }
      sheets[sheet].rows[number][place] = newValue
    }
  }

  mutating func remove(_ row: String, on kind: String = "criteria") {
    let sheet = index(kind)
    sheets[sheet].rows.removeAll { $0.first == row }
  }

  /// A new row, which bears no mark, behind another one.
  mutating func add(_ cells: [String: String], behind row: String, on kind: String = "criteria") {
    let sheet = index(kind)
    var new = [String](repeating: "", count: sheets[sheet].rows[0].count)
    for (id, cell) in cells { new[column(id, on: kind)] = cell }
    let number = sheets[sheet].rows.firstIndex { $0.first == row }!
    sheets[sheet].rows.insert(new, at: number + 1)
  }

  mutating func reverseRows(on kind: String = "criteria") {
    let sheet = index(kind)
    sheets[sheet].rows = [sheets[sheet].rows[0]] + sheets[sheet].rows.dropFirst().reversed()
  }

  func save(to path: String, as saving: Saving = .inline) throws {
    var (strings, known) = ("", [String: Int]())
    func escaped(_ text: String) -> String {
      text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
    }
    func cell(_ text: String) -> String {
      guard !text.isEmpty else { return "<c/>" }
      if saving == .inline { return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>" }
      if known[text] == nil {
        known[text] = known.count
        strings += "<si><t xml:space=\"preserve\">\(escaped(text))</t></si>"
      }
      return "<c t=\"s\"><v>\(known[text]!)</v></c>"
    }
    var kept = sheets
    if saving == .withoutStamps {
      kept = kept.filter { $0.name != "careaudit" }.map { sheet in
        let stamp = sheet.rows.first?.firstIndex { $0.hasPrefix("stamp:") }
        guard let stamp else { return sheet }
        return (sheet.name, sheet.rows.map { Array($0.prefix(stamp)) })
      }
    }
    var book = SmallWorkbook("", name: "x")
    book.sheets = kept.map { sheet in
      let rows = sheet.rows.map { "<row>" + $0.map(cell).joined() + "</row>" }
      return (escaped(sheet.name), "<sheetData>" + rows.joined() + "</sheetData>")
    }
    book.strings = strings
    try Data(book.bytes).write(to: URL(fileURLWithPath: path))
  }
}
