import AuditModel
import AuditScoring
import AuditTestSupport
import AuditWording
import DataReading
import Testing

@testable import AuditData
@testable import AuditWorkbooks

/// Rows that never stood in memory together are those that would have.
@Suite struct KeptRowsTests {
  private static let words = Sentence { $0 == .khmer ? "ន" : "n" }
  private static let columns: [DataTable.Column] = [
    .init("facility", words, words), .init("answer", words, words, tones: [(Sentence(same: "met"), .good)]),
    .init("value", words, words, isGraded: true),
  ]

  private static func cell(_ random: inout SeededRandom) -> DataTable.Cell {
    let texts = ["", "=1+1", "ផ្ទះ\nfence", "_x0041_ is no letter", "a\u{0}b", String(repeating: "ក", count: 70_000)]
    return switch random.below(8) {
    case 0: .empty
    case 1: .word(["met", "unmet"][random.below(2)], words)
    case 2: .whole(Int64(random.below(1000)) - 500)
    case 3: .number(ExactDecimal("12.75"))
    case 4: .share(Share(Int64(random.below(3)), of: 3)!)
    case 5: .day(CalendarDay(iso: "2026-11-23".utf8)!)
    case 6: .words(words)
    default: .text(texts[random.below(texts.count)])
    }
  }

  /// What stands in the cells of all sheets, by the names of the sheets.
  private static func sheets(_ bytes: [UInt8]) throws -> [[[String?]]] {
    try readWorkbook(bytes).map { sheet in
      sheet.rows.map { row in columns.indices.map { sheet.text(row, $0) } }
    }
  }

  /// The parts of a sheet that are no cells; its styles are numbered as they come.
  private static func looks(_ bytes: [UInt8], _ sheet: Int) throws -> [String] {
    let part = try #require(try archivedFiles(bytes) { $0 == "xl/worksheets/sheet\(sheet).xml" }.first)
    let text = String(decoding: part.bytes, as: UTF8.self).replacing(#/ style="\d+"/#, with: "")
    return text.split(separator: "<").map(String.init).filter {
      ["cols", "col ", "pane", "autoFilter", "cfRule", "conditionalFormatting", "formula", "pageSetup"].contains(
        where: $0.hasPrefix)
    }
  }

  @Test(arguments: 0..<8) func `kept rows give the sheets that rows in memory give`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let kept = try KeptRows()
    var whole = DataTable("t", KeptRowsTests.words, KeptRowsTests.columns)
    for _ in 0..<(1 + random.below(5)) {
      var part = whole.withoutRows
      for _ in 0..<random.below(30) {
        let row = KeptRowsTests.columns.map { _ in KeptRowsTests.cell(&random) }
        part.add(row)
        whole.add(row)
      }
      try kept.add(KeptRows.Drawn([part], in: .both))
    }
    var bytes: [UInt8] = []
    try renderWorkbook(kept.tables, keeping: kept, title: "t", program: "p", languages: .both) { bytes += $0 }
    let expected = try renderWorkbook([whole], title: "t", program: "p", languages: .both)
    #expect(try KeptRowsTests.sheets(bytes) == KeptRowsTests.sheets(expected))
    #expect(try KeptRowsTests.looks(bytes, 1) == KeptRowsTests.looks(expected, 1))
  }

  @Test(arguments: [1, 8, 9, 10, 25]) func `a table that is too long for a sheet goes on in another`(rows: Int) throws {
    var table = DataTable("t", KeptRowsTests.words, KeptRowsTests.columns)
    for row in 0..<rows { table.add([.text("fa-\(row)"), .word("met", KeptRowsTests.words), .whole(Int64(row))]) }
    let kept = try KeptRows()
    try kept.add(KeptRows.Drawn([table], in: .english))
    for tables in [[table], kept.tables] {
      var bytes: [UInt8] = []
      try renderWorkbook(
        tables, keeping: kept, title: "t", program: "p", languages: .english, rowsOfSheet: 10,
        take: { bytes += $0 })
      let sheets = try KeptRowsTests.sheets(bytes)
      #expect(sheets.count == (rows + 8) / 9)
      #expect(sheets.allSatisfy { $0[0] == ["n", "n", "n"] && $0.count <= 10 })
      #expect(sheets.flatMap { $0.dropFirst().map { $0[0] } } == (0..<rows).map { "fa-\($0)" })
      for sheet in 1...sheets.count {
        #expect(try KeptRowsTests.looks(bytes, sheet).contains { $0.hasPrefix("autoFilter") })
      }
    }
  }
}
