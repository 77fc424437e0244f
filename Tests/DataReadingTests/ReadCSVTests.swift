import AuditTestSupport
import DataReading
import Testing

@Suite struct ReadCSVTests {
  private func rows(_ text: String) throws -> [[String]] { try readCSV(Array(text.utf8)).dense }

  @Test func `cells hold separators, quotation marks and line breaks where they are quoted`() throws {
    #expect(
      try rows("a,b\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n") == [["a", "b"], ["x, \"y\"", "one\ntwo"]])
    #expect(try rows("a,b\n1,\n,2") == [["a", "b"], ["1"], ["", "2"]])
  }

  @Test(arguments: [",", ";", "\t"])
  func `the separator is the one of the heading`(separator: String) throws {
    #expect(try rows("a\(separator)b\n1\(separator)\"2,5;\"\n") == [["a", "b"], ["1", "2,5;"]])
  }

  @Test func `rows in which nothing stands are skipped, and the others keep their numbers`() throws {
    let table = try readCSV(Array("a,b\n\n,,,\n1,2\n".utf8))
    #expect(table.rows.map(\.number) == [1, 4] && table.dense == [["a", "b"], ["1", "2"]])
  }

  @Test func `as many columns as a spreadsheet has are read, and no more`() throws {
    let commas = String(repeating: ",", count: 16_383)
    #expect(try readCSV(Array((commas + "x").utf8)).rows.count == 1)
    #expect(throws: TableError.tooManyColumns(most: 16_384)) { try readCSV(Array((commas + ",x").utf8)) }
    #expect(try readCSV(Array((commas + ",,,\nx").utf8)).rows.count == 1)
  }

  @Test func `a byte order mark, a line that says the separator, and UTF-16 are understood`() throws {
    #expect(try readCSV([0xEF, 0xBB, 0xBF] + Array("ក,b\n".utf8)).dense == [["ក", "b"]])
    #expect(try rows("sep=;\na;b,c\n") == [["a", "b,c"]])
    let units = Array("ក\tb\n".utf16)
    #expect(try readCSV([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }).dense == [["ក", "b"]])
    #expect(try readCSV([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }).dense == [["ក", "b"]])
  }

  @Test func `a file that was cut off within a cell is told with the line where the cell began`() {
    #expect(throws: TableError.quoteNotClosed(line: 2)) { try rows("a,b\n1,\"two\nthree") }
  }

  @Test func `what is no text is no table`() {
    #expect(throws: TableError.notText) { try readCSV([0x61, 0x00, 0x62]) }
    #expect(throws: TableError.notText) { try readCSV([0x61, 0xFF, 0x62]) }
  }

  @Test func `no bytes stop the reader`() {
    var random = SeededRandom(seed: 5)
    let signs = Array("ab,;\t\"\r\n".utf8) + [0xEF, 0xFF, 0xFE, 0]
    for _ in 0..<20_000 { _ = try? readCSV((0..<random.below(40)).map { _ in random.pick(signs) }) }
  }

  @Test func `what was written comes back the same`() throws {
    var random = SeededRandom(seed: 6)
    let signs = Array("ab ,;\"\n=ក្រ<")
    for _ in 0..<2_000 {
      let table = (0..<3).map { _ in
        (0..<4).map { _ in "x" + String((0..<random.below(6)).map { _ in random.pick(signs) }) }
      }
      let text = table.map { row in
        row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
          .joined(separator: ",")
      }.joined(separator: "\r\n")
      #expect(try rows(text) == table)
    }
  }
}
