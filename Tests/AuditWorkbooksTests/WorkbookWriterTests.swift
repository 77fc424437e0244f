import Testing

@testable import AuditWorkbooks

@Suite struct WorkbookWriterTests {
  private func workbook(_ fill: (inout WorkbookWriter, Sheet) throws -> Void) throws -> [UInt8] {
    var writer = try WorkbookWriter(title: "Test", program: "careaudit")
    let sheet = writer.addSheet("Data")
    try fill(&writer, sheet)
    return try writer.finish()
  }

  @Test func `the same content gives the same bytes, and a file that begins as a zip does`() throws {
    let fill: (inout WorkbookWriter, Sheet) throws -> Void = { writer, sheet in
      for row in 0..<20 {
        try writer.write("ខ្មែរ \(row)", sheet, row, 0, .text)
        try writer.write(Double(row), sheet, row, 1, .share)
      }
      try writer.write(SpreadsheetDay(year: 2026, month: 3, day: 14), sheet, 20, 0)
      try writer.colour(CellRange(rows: 0...19, columns: 1...1), sheet, where: .below(5), CellStyle(fill: .badFill))
      let plan = ChartPlan(
        kind: .bars, title: "Rows", categories: CellRange(rows: 0...19, columns: 0...0),
        series: [.init(name: "n", values: CellRange(rows: 0...19, columns: 1...1), colour: .heading)], description: "d")
      try writer.addChart(plan, of: sheet, to: sheet, row: 0, column: 3)
    }
    let first = try workbook(fill)
    #expect(try workbook(fill) == first)
    #expect(Array(first.prefix(2)) == Array("PK".utf8))
  }

  @Test func `every kind of rule can be asked of cells`() throws {
    let day = SpreadsheetDay(year: 2026, month: 1, day: 1)
    let allowed: (Sheet) -> [CellRule.Allowed] = { sheet in
      [
        .words(["met", "unmet"]), .cells(CellRange(rows: 0...1, columns: 3...3), sheet), .wholeNumbers(0...9),
        .decimals(0...1.5), .dates(from: day, to: SpreadsheetDay(year: 2026, month: 12, day: 31)), .formula("=A1>2"),
        .anything,
      ]
    }
    let bytes = try workbook { writer, sheet in
      for (row, allowed) in allowed(sheet).enumerated() {
        var rule = CellRule(allowed)
        rule.prompt = ("Answer ចម្លើយ", "one of the list")
        rule.refusal = ("No", "not one of the list")
        try writer.demand(rule, in: CellRange(row: row, column: 0), sheet)
      }
      writer.protect(sheet)
      writer.freeze(sheet, rows: 1)
      try writer.filter(sheet, CellRange(rows: 0...6, columns: 0...1))
    }
    #expect(!bytes.isEmpty)
  }

  @Test func `a row that no spreadsheet has is refused`() throws {
    #expect(throws: WorkbookError.tooLarge) {
      try workbook { writer, sheet in try writer.write("x", sheet, 1_048_576, 0) }
    }
  }

  @Test func `text longer than a cell is cut, and says so`() {
    let long = String(repeating: "ក", count: 40_000)
    #expect(long.fittingCell.utf16.count == WorkbookWriter.longestText)
    #expect(long.fittingCell.hasSuffix("(cut: longer than a cell / កាត់៖ វែងជាងក្រឡា)"))
    let fits = String(repeating: "ក", count: WorkbookWriter.longestText)
    #expect(fits.fittingCell == fits)
  }

  @Test func `what a spreadsheet would read as an escape stays as it was written`() {
    #expect("a_x0041_b".fittingCell == "a_x005F_x0041_b")
    #expect("a_x004_b".fittingCell == "a_x004_b")
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func `columns have the letters of a spreadsheet`(column: Int, letters: String) {
    #expect(CellRange.letters(column) == letters)
  }

  @Test func `a range names its sheet in quotes`() {
    let range = CellRange(rows: 1...8, columns: 0...0)
    #expect(range.formula(on: Sheet(position: 0, name: "Girls' homes")) == "='Girls'' homes'!$A$2:$A$9")
  }
}
