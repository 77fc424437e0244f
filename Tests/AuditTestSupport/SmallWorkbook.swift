/// A ZIP archive whose files lie in it as they are.
public func storedArchive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  var archive: [UInt8] = []
  var list: [UInt8] = []
  func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8((value >> (8 * $0)) & 255) } }
  for file in files {
    let name = Array(file.name.utf8)
    var about = number(checksum(file.bytes), 4)
    about += number(file.bytes.count, 4)
    about += number(file.bytes.count, 4)
    about += number(name.count, 2)
    list += number(0x0201_4B50, 4)
    list += number(20, 2)
    list += number(20, 2)
    list += number(0, 8)
    list += about
    list += number(0, 12)
    list += number(archive.count, 4)
    list += name
    archive += number(0x0403_4B50, 4)
    archive += number(20, 2)
    archive += number(0, 8)
    archive += about
    archive += number(0, 2)
    archive += name
    archive += file.bytes
  }
  let start = archive.count
  archive += list
  archive += number(0x0605_4B50, 4)
  archive += number(0, 4)
  archive += number(files.count, 2)
  archive += number(files.count, 2)
  archive += number(list.count, 4)
  archive += number(start, 4)
  return archive + number(0, 2)
}

/// CRC-32 of ZIP archives.
private func checksum(_ bytes: [UInt8]) -> Int {
  var rest = UInt32.max
  for byte in bytes {
    rest ^= UInt32(byte)
    for _ in 0..<8 { rest = rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1 }
  }
  return Int(~rest)
}

/// A workbook (.xlsx) put together by hand, so that a test can say what other writers write.
public struct SmallWorkbook {
  /// By name, the XML of what stands in each sheet.
  public var sheets: [(name: String, content: String)]
  /// `<si>` elements.
  public var strings = ""
  /// `<numFmts>` and `<cellXfs>`.
  public var styles = ""
  public var from1904 = false
  /// By position of the sheet, `<comment>` elements.
  public var comments: [Int: String] = [:]
  /// Where the parts lie; the writers of Excel and LibreOffice use `xl/`.
  public var folder = "xl/"

  /// - Parameter content: `<row>` elements.
  public init(_ content: String, name: String = "Sheet1") {
    sheets = [(name, "<sheetData>" + content + "</sheetData>")]
  }

  public var bytes: [UInt8] {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func links(_ links: [(String, String, String)]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + links.map { "<Relationship Id=\"\($0.0)\" Type=\"\(kind)/\($0.1)\" Target=\"\($0.2)\"/>" }.joined()
        + "</Relationships>"
    }
    var list = ""
    var pages: [(String, String, String)] = [("t", "sharedStrings", "texts.xml")]
    pages.append(("y", "styles", "./looks.xml"))
    for (index, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"s\(index)\"/>"
      pages.append(("s\(index)", "worksheet", "pages/page\(index).xml"))
    }
    let days = "<workbookPr date1904=\"\(from1904 ? 1 : 0)\"/>"
    let book = "<workbook xmlns=\"\(main)\" xmlns:r=\"\(kind)\">" + days + "<sheets>" + list + "</sheets></workbook>"
    var parts: [(String, String)] = []
    parts.append(("_rels/.rels", links([("r1", "officeDocument", "/" + folder + "book.xml")])))
    parts.append((folder + "book.xml", book))
    parts.append((folder + "_rels/book.xml.rels", links(pages)))
    parts.append((folder + "texts.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"))
    parts.append((folder + "looks.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"))
    for (index, sheet) in sheets.enumerated() {
      parts.append((folder + "pages/page\(index).xml", "<worksheet xmlns=\"\(main)\">\(sheet.content)</worksheet>"))
      guard let comments = comments[index] else { continue }
      parts.append((folder + "pages/_rels/page\(index).xml.rels", links([("c", "comments", "../said\(index).xml")])))
      parts.append(
        (folder + "said\(index).xml", "<comments xmlns=\"\(main)\"><commentList>\(comments)</commentList></comments>"))
    }
    return storedArchive(parts.map { ($0.0, Array($0.1.utf8)) })
  }
}
