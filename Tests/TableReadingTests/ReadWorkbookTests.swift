import TableReading
import Testing

@Suite struct ReadWorkbookTests {
  @Test(arguments: [
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "2147483648", "-1", "0", "x", "",
  ])
  func `a row of any number is in its place or told, and never stops the reader`(number: String) {
    let rows = "<row r=\"\(number)\"><c t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>b</v></c></row>"
    do throws(TableError) {
      let tables = try readWorkbook(workbook(rows))
      #expect(tables[0].rows.count <= 2)
    } catch {
      #expect(error == .tooLarge(megabytes: 64))
    }
  }

  private func workbook(_ rows: String) -> [UInt8] {
    archive([
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"i\"/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"i\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
    ])
  }

  /// A ZIP archive of files that are not compressed.
  private func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var (bytes, list): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in files {
      let sizes = number(0, 4) + number(text.utf8.count, 4) + number(text.utf8.count, 4) + number(name.utf8.count, 2)
      let common = number(0, 8) + sizes + number(0, 2)
      list += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + common + number(0, 10) + number(bytes.count, 4)
      list += Array(name.utf8)
      bytes += number(0x0403_4B50, 4) + number(20, 2) + common + Array(name.utf8) + Array(text.utf8)
    }
    let end = number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    return bytes + list + end + number(list.count, 4) + number(bytes.count, 4) + number(0, 2)
  }
}
