import AuditModel
import AuditTestSupport
import DataReading
import Testing

@Suite struct ReadWorkbookTests {
  private func table(_ workbook: SmallWorkbook) throws -> TextTable {
    try #require(try readWorkbook(workbook.bytes).first)
  }

  private static let looks = """
    <numFmts count="2"><numFmt numFmtId="164" formatCode="[$-41F]dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs>
    """

  @Test func `parts are found by how they refer to each other, wherever they lie and however they are called`() throws {
    var book = SmallWorkbook(#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#)
    book.strings = "<si><t>one</t></si>"
    for folder in ["xl/", "XL/", "deep/er/"] {
      book.folder = folder
      #expect(try table(book).dense == [["one"]])
    }
  }

  @Test func `a day is given as one wherever a cell is shown as a day, counted from 1900 or from 1904`() throws {
    var book = SmallWorkbook(
      #"<row r="1"><c r="A1" s="1"><v>46282</v></c><c r="B1" s="2"><v>46282.5</v></c><c r="C1" s="3"><v>46282</v></c><c r="D1"><v>46282</v></c></row>"#
    )
    book.styles = Self.looks
    #expect(try table(book).dense == [["2026-09-17", "2026-09-17T12:00:00", "46282", "46282"]])
    book.from1904 = true
    #expect(try table(book).dense[0][0] == "2030-09-18")
    #expect(try table(book).countsFrom1904)
  }

  @Test func `a share that is shown as one is given as one`() throws {
    var book = SmallWorkbook(#"<row r="1"><c r="A1" s="4"><v>0.8</v></c></row>"#)
    book.styles = Self.looks
    #expect(try table(book).dense == [["80%"]])
  }

  @Test(arguments: [
    ("h:mm", "0.5", "12:00"), ("[h]:mm", "1", "24:00"), ("[mm]:ss", "0.5", "12:00"),
    ("h:mm:ss AM/PM", "0.60422453703", "14:30:05"),
    ("[$-409]h:mm", "0.25", "06:00"), ("h:mm", "-1", "-1"), ("[Red]0", "0.5", "0.5"),
  ])
  func `an hour is given as one, and never for the part of a day that it is counted as`(
    code: String, written: String, shown: String
  ) throws {
    var book = SmallWorkbook(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(written)</v></c><c r=\"B1\" s=\"2\"><v>0.5</v></c></row>")
    book.styles = """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="\(code)"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>
      """
    #expect(try table(book).dense == [[shown, "12:00"]])
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("1E-4", "0.0001"), ("2.3333333333333335", "2.33333333333333"), ("1.5E+3", "1500"),
    ("999999999999999.9", "1000000000000000"), ("-0.0", "0"), ("+5", "5"), ("0.000", "0"), (".5", "0.5"),
  ])
  func `numbers are given as a person would write them`(written: String, plain: String) {
    #expect(plainNumber(Array(written.utf8)) == plain)
  }

  @Test(arguments: ["", "-", ".", "1e", "1e+", "1 2", "0x1F", "1,5", "e5", "1e99999"])
  func `what is no number is none`(text: String) { #expect(plainNumber(Array(text.utf8)) == nil) }

  @Test func `empty rows and cells take no room, wherever the last one stands`() throws {
    let rows = (0..<50).map {
      "<row r=\"\($0 * 1_000 + 1)\"><c r=\"XFD\($0 * 1_000 + 1)\"><v>1</v></c><c s=\"1\"/></row>"
    }
    let found = try table(SmallWorkbook(rows.joined()))
    #expect(found.rows.map(\.number) == (0..<50).map { $0 * 1_000 + 1 })
    #expect(found.rows.allSatisfy { found.cells(of: $0).map(\.column) == [16_383] })
  }

  @Test func `rows and cells without a reference follow each other`() throws {
    let found = try table(
      SmallWorkbook("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c t=\"b\"><v>1</v></c></row>"))
    #expect(found.rows.map(\.number) == [1, 3] && found.dense == [["1", "2"], ["yes"]])
  }

  @Test(arguments: ["9223372036854775807", "9223372036854775808", "-9223372036854775808", "0", "1048577", "x"])
  func `a row that no spreadsheet has is a spoilt workbook`(number: String) {
    let book = SmallWorkbook("<row r=\"\(number)\"><c><v>1</v></c></row>")
    #expect(throws: TableError.workbookSpoilt) { try readWorkbook(book.bytes) }
  }

  @Test func `a column behind the last one is refused only where something stands in it`() throws {
    #expect(throws: TableError.tooManyColumns(most: 16_384)) {
      try readWorkbook(SmallWorkbook(#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#).bytes)
    }
    #expect(try table(SmallWorkbook(#"<row r="1"><c r="XFE1"/><c r="A1"><v>1</v></c></row>"#)).dense == [["1"]])
  }

  @Test func `what cells do not say by their text is remarked`() throws {
    var book = SmallWorkbook(
      #"<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="str"><f>""</f><v></v></c><c r="C2" t="e"><v>#DIV/0!</v></c></row>"#
    )
    book.sheets[0].content += #"<mergeCells><mergeCell ref="F20:F22"/></mergeCells>"#
    book.comments = [0: #"<comment ref="D4"><text><r><t>ask </t></r><r><t>again</t></r></text></comment>"#]
    #expect(
      try table(book).remarks == [
        .init(kind: .formulaWithoutValue, row: 2, column: 0), .init(kind: .errorValue("#DIV/0!"), row: 2, column: 2),
        .init(kind: .merged("F20:F22"), row: 20, column: 5), .init(kind: .comment("ask again"), row: 4, column: 3),
      ])
  }

  @Test func `one text may stand in very many cells, as long as all of them together stay small`() throws {
    let rows = (1...3_000).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()
    var book = SmallWorkbook(rows)
    book.strings = "<si><t>\(String(repeating: "x", count: 1_000))</t></si>"
    #expect(try table(book).rows.count == 3_000)
    book.strings = "<si><t>\(String(repeating: "x", count: 30_000))</t></si>"
    #expect(throws: TableError.tooLarge(megabytes: 64)) { try readWorkbook(book.bytes) }
  }

  @Test func `what is written with escapes is the sign itself`() throws {
    let book = SmallWorkbook(#"<row r="1"><c t="inlineStr"><is><t>a_x000D_b_x005F_c_xZZZZ__x12_</t></is></c></row>"#)
    #expect(try table(book).dense == [["a\rb_c_xZZZZ__x12_"]])
  }

  @Test func `files in an archive are found by their names`() throws {
    let archive = storedArchive([("a.csv", Array("x".utf8)), ("media/b.jpg", [1]), ("c.CSV", Array("y".utf8))])
    #expect(throws: TableError.notAWorkbook) { try readWorkbook(archive) }
    let files = try archivedFiles(archive) { $0.lowercased().hasSuffix(".csv") }
    #expect(files.map(\.name) == ["a.csv", "c.CSV"] && files.map(\.bytes) == [[0x78], [0x79]])
  }

  @Test func `cut anywhere, a workbook is refused and never half read`() {
    let bytes = SmallWorkbook("<row r=\"1\"><c><v>1</v></c></row>").bytes
    for length in stride(from: 0, to: bytes.count, by: 11) {
      #expect(throws: TableError.self) { try readWorkbook(Array(bytes.prefix(length))) }
    }
  }

  @Test func `no bytes stop the reader`() {
    var random = SeededRandom(seed: 11)
    let whole = SmallWorkbook(#"<row r="1"><c r="B1" s="1"><v>46282</v></c></row>"#).bytes
    for _ in 0..<3_000 {
      var bytes = whole
      for _ in 0..<4 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      _ = try? readWorkbook(bytes)
    }
  }

  @Test func `days are counted as spreadsheets count them`() {
    for (count, from1904, day) in [
      (1.0, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"), (25_569, false, "1970-01-01"),
      (46_282, false, "2026-09-17"), (0, true, "1904-01-01"), (44_820, true, "2026-09-17"),
      (46_281.999_999_9, false, "2026-09-17"), (46_282.25, false, "2026-09-17T06:00:00"),
    ] { #expect(countedDay(count, from1904: from1904) == day) }
    for count in [60, 0, -1, 3e6, .nan, .infinity] { #expect(countedDay(count, from1904: false) == nil) }
  }
}

extension TextTable {
  /// All cells up to the last of each row, those in which nothing stands empty.
  var dense: [[String]] {
    rows.map { row in
      var texts: [String] = []
      for cell in cells(of: row) {
        while texts.count < cell.column { texts.append("") }
        texts.append(text(cell))
      }
      return texts
    }
  }
}
