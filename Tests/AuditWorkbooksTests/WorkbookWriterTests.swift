import AuditData
import AuditModel
import AuditScoring
import AuditTestSupport
import AuditWording
import DataReading
import Testing

@testable import AuditWorkbooks

@Suite struct WorkbookWriterTests {
  private func workbook(_ fill: (inout WorkbookWriter, Sheet) throws -> Void) throws -> [UInt8] {
    var writer = try WorkbookWriter(title: "Test", program: "careaudit")
    let sheet = try writer.addSheet("Data")
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
      let plan = ChartLayout(
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

  @Test(arguments: hostileTexts.indices)
  func `whatever stands in a title, heading, rule, chart or name, every part of the workbook is well-formed`(index: Int)
    throws
  {
    let text = hostileTexts[index]
    var writer = try WorkbookWriter(title: text, program: text)
    let sheet = try writer.addSheet(text)
    let other = try writer.addSheet(text)
    try writer.write(text, sheet, 0, 0, .heading)
    try writer.write("=" + text, sheet, 1, 0, .text)
    try writer.write(1, sheet, 1, 1, .number)
    try writer.merge(text, sheet, CellRange(rows: 5...6, columns: 0...1), .text)
    try writer.colour(CellRange(row: 1, column: 0), sheet, where: .equalsText(text), CellStyle(fill: .badFill))
    for allowed in [CellRule.Allowed.anything, .cells(CellRange(row: 0, column: 0), other)] {
      var rule = CellRule(allowed)
      rule.prompt = (text, text)
      rule.refusal = (text, text)
      try writer.demand(rule, in: CellRange(row: 1, column: 2), sheet)
    }
    for prefix in ["", "="] {
      let plan = ChartLayout(
        kind: .bars, title: prefix + text, categories: CellRange(row: 1, column: 0),
        series: [.init(name: prefix + text, values: CellRange(row: 1, column: 1), colour: .heading)],
        valueTitle: prefix + text, description: text)
      try writer.addChart(plan, of: sheet, to: other, row: 0, column: 3)
    }
    var archive = try ZIPArchive(try writer.finish())
    for name in archive.names {
      let ear = PartListener()
      #expect(try archive.parse(name, ear), "\(name)")
      #expect(ear.references.filter { !$0.hasPrefix("'") || !$0.contains("'!$") } == [], "\(name)")
    }
    let cells = try readWorkbook(try self.workbook { writer, sheet in try writer.write("x" + text, sheet, 0, 0) })
    #expect(cells[0].text(cells[0].rows[0], 0) == ("x" + text).fittingCell.replacing("_x005F_", with: "_"))
  }

  @Test func `the name of a sheet is one that every spreadsheet takes, and unlike any before it`() {
    var taken: Set<String> = []
    let titles = [
      "Plans", "PLANS", "a/b:c[d]*?\\e", "'quoted'", "", " ", "History", "\u{202E}\u{1B}x",
      String(repeating: "ស្ត្រី", count: 9),
      String(repeating: "ស្ត្រី", count: 9), String(repeating: "😀", count: 20), String(repeating: "\u{301}", count: 40),
    ]
    let names = titles.map { $0.sheetName(among: &taken) }
    #expect(
      names.prefix(8) == [
        "Plans", "PLANS (2)", "a b c d    e", "quoted", "Sheet", "Sheet (2)", "Sheet (3)", "\u{FFFD}x",
      ])
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"))
    }
    #expect(!names[8...10].contains(where: tearsCluster))
    #expect(names[8].utf16.count == 30)
  }

  @Test
  func
    `a number of up to 15 digits is one, a longer one is text that says so, and so is a day that spreadsheets dispute`()
    throws
  {
    var table = DataTable(
      "numbers", Sentence { $0 == .khmer ? "លេខ" : "Numbers" },
      [.init("n", Sentence { $0 == .khmer ? "ន" : "N" }, Sentence { $0 == .khmer ? "ន" : "n" })])
    let cells: [DataTable.Cell] = [
      .whole(999_999_999_999_999), .whole(-12), .whole(1_000_000_000_000_000_000), .whole(1_234_567_890_123_456),
      .whole(.max), .whole(.min), .number(try ExactDecimal(digits: "123456789.123456".utf8)),
      .day(CalendarDay(iso: "1900-02-28".utf8)!), .day(CalendarDay(iso: "1900-03-01".utf8)!),
    ]
    for cell in cells { table.add([cell]) }
    let bytes = try renderWorkbook([table], title: "t", program: "p", languages: .english)
    let part = try #require(try archivedFiles(bytes) { $0 == "xl/worksheets/sheet1.xml" }.first)
    let sheet = String(decoding: part.bytes, as: UTF8.self)
    let numbers = sheet.matches(of: /<c r="A\d+" s="\d+"><v>([^<]*)<\/v>/).map { Double($0.output.1) }
    #expect(numbers == [999_999_999_999_999, -12, 1e18, 123456789.123456, 61])
    let written = try readWorkbook(bytes)[0]
    let texts = written.rows.map { written.text($0, 0) ?? "" }
    let words = ["1234567890123456", String(Int64.max), String(Int64.min)].map { $0 + " (text: more than 15 digits)" }
    #expect(words.allSatisfy(texts.contains))
    #expect(texts.contains("1900-02-28"))
  }

  @Test(arguments: [
    (PageLanguages.english, ["met", "unmet", "met"], ["met"]),
    (.khmer, ["បំពេញ", "មិនបំពេញ", "បានបំពេញ"], ["បំពេញ", "បានបំពេញ"]),
    (.both, ["met\nបំពេញ", "unmet\nមិនបំពេញ", "met\nបានបំពេញ"], ["met\nបំពេញ", "met\nបានបំពេញ"]),
  ])
  func
    `a word that programs look for is said in Khmer where Khmer stands, and keeps its colour whatever a standard calls it`(
      languages: PageLanguages, shown: [String], coloured: [String]
    ) throws
  {
    let column = DataTable.Column(
      "answer", Sentence { $0 == .khmer ? "ចម្លើយ" : "Answer" }, Sentence { $0 == .khmer ? "ច" : "a" },
      tones: [(Sentence(same: "met"), .good)])
    var table = DataTable("t", Sentence { $0 == .khmer ? "ត" : "T" }, [column])
    for (word, khmer) in [("met", "បំពេញ"), ("unmet", "មិនបំពេញ"), ("met", "បានបំពេញ")] {
      table.add([.word(word, Sentence(same: khmer))])
    }
    for language in Language.allCases { #expect(renderCSV(table, in: language) == "answer\r\nmet\r\nunmet\r\nmet\r\n") }
    let bytes = try renderWorkbook([table], title: "t", program: "p", languages: languages)
    let written = try readWorkbook(bytes)[0]
    #expect(written.rows.dropFirst().map { written.text($0, 0) } == shown)
    let part = try #require(try archivedFiles(bytes) { $0 == "xl/worksheets/sheet1.xml" }.first)
    let rules = String(decoding: part.bytes, as: UTF8.self).matches(of: /<formula>"([^<]*)"<\/formula>/)
    #expect(rules.map { String($0.output.1) } == coloured)
  }

  @Test(arguments: 0..<20) func `no chart is cut where a page ends`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var pages = ChartPages()
    var last = 0
    for _ in 0..<12 {
      let height = 100 + random.below(ChartPages.height - 99)
      let row = pages.place(height: height)
      let end = row + (height + 19) / 20
      #expect(last <= row)
      for start in pages.breaks { #expect(start <= row || end <= start, "\(row)–\(end), a page begins at \(start)") }
      #expect(end - (pages.breaks.last ?? 0) <= ChartPages.rows)
      last = end
    }
    for (start, next) in zip([0] + pages.breaks, pages.breaks) { #expect(next - start == ChartPages.rows) }
  }

  @Test func `a chart over time has an axis of numbers, on which each day lies where it is`() throws {
    let words = Sentence { $0 == .khmer ? "ន" : "n" }
    var table = DataTable(
      "t", Sentence { $0 == .khmer ? "ត" : "T" }, [.init("date", words, words), .init("share", words, words)])
    for (day, part) in [("2024-01-01", 1), ("2024-02-01", 2), ("2026-01-01", 4), ("2025-01-01", 3)] as [(String, Int64)]
    {
      table.add([.day(CalendarDay(iso: day.utf8)!), .share(Share(part, of: 4)!)])
    }
    table.add(
      DataTable.Chart(
        .overTime, words, rows: 0..<4, categories: "date",
        series: [.init("share", words, .sure, rows: 0..<3), .init("share", words, .own, rows: 3..<4)]))
    let bytes = try renderWorkbook([table], title: "t", program: "p", languages: .english)
    func part(_ name: String) throws -> String {
      String(decoding: try #require(try archivedFiles(bytes) { $0 == name }.first).bytes, as: UTF8.self)
    }
    let chart = try part("xl/charts/chart1.xml")
    #expect(chart.contains("<c:scatterChart>") && !chart.contains("<c:catAx>"))
    #expect(chart.split(separator: "<c:xVal>").count == 3)
    #expect(chart.contains("$A$2:$A$4") && chart.contains("$A$5:$A$5"))
    let range = chart.matches(of: /<c:(?:max|min) val="([0-9.]+)"/).compactMap { Double($0.output.1) }
    #expect(range.contains { 45000 < $0 && $0 <= 45292 } && range.contains { 46023 <= $0 && $0 < 47000 })
    let board = try part("xl/worksheets/sheet2.xml")
    #expect(!board.contains("fitToPage") && board.contains("scale=\"80\""))
  }

  @Test func `a text that is cut ends with a whole letter`() {
    let long = String(repeating: "x", count: 32_700) + String(repeating: "ស្ត្រី", count: 40)
    let kept = long.fittingCell.prefix(while: { $0 != " " })
    #expect(!tearsCluster(String(kept)))
  }

  @Test func `a text in a formula doubles its quotation marks and is cut into pieces that a formula may hold`() {
    #expect("a\"b".formulaText == "\"a\"\"b\"")
    #expect("\"\u{301}".formulaText.unicodeScalars.elementsEqual("\"\"\"\u{301}\"".unicodeScalars))
    #expect(String(repeating: "x", count: 256).formulaText == "\"" + String(repeating: "x", count: 255) + "\"&\"x\"")
  }
}

private final class PartListener: XMLListener {
  private(set) var references: [String] = []
  private var isReference = false

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    isReference = "f" ~= name
    if isReference { references.append("") }
  }

  func close(_ name: XMLName) { isReference = false }

  func text(_ text: UnsafeRawBufferPointer) {
    if isReference { references[references.count - 1] += String(decoding: text, as: UTF8.self) }
  }
}
