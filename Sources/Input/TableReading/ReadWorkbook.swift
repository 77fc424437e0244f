/// Reads the sheets of a workbook (.xlsx) as text, in their order: what stands in the cells, and of formulas what they came to
/// when it was saved. Nothing is calculated, and nothing in it is run.
///
/// - Complexity: O(bytes unpacked), of which there may be 64 MB.
public func readWorkbook(_ bytes: [UInt8]) throws(TableError) -> [TextTable] {
  // The old form of Excel, in which locked workbooks lie too.
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .locked }
  var archive = try ZIPArchive(bytes)
  let sheets = try sheetFiles(&archive)
  let strings = SharedStrings()
  if let file = try archive.file("xl/sharedStrings.xml"), !parseXML(file, strings) { throw .workbookSpoilt }
  var tables: [TextTable] = []
  for (name, path) in sheets {
    guard let file = try archive.file(path) else { throw .workbookSpoilt }
    let cells = SheetCells(strings: strings.texts)
    guard parseXML(file, cells) else { throw .workbookSpoilt }
    guard !cells.isTooLarge else { throw .tooLarge(megabytes: ZIPArchive.most >> 20) }
    tables.append(TextTable(name: name, rows: cells.rows))
  }
  return tables
}

/// The sheets with the files that they lie in.
private func sheetFiles(_ archive: inout ZIPArchive) throws(TableError) -> [(name: String, path: String)] {
  guard let book = try archive.file("xl/workbook.xml"), let links = try archive.file("xl/_rels/workbook.xml.rels")
  else {
    throw .notAWorkbook
  }
  let sheets = Elements("sheet")
  let relations = Elements("Relationship")
  guard parseXML(book, sheets), parseXML(links, relations) else { throw .workbookSpoilt }
  var targets: [String: String] = [:]
  for relation in relations.found {
    if let id = relation["Id"], let target = relation["Target"] { targets[id] = target }
  }
  return sheets.found.compactMap { sheet in
    guard let name = sheet["name"], let target = sheet["id"].flatMap({ targets[$0] }) else { return nil }
    return (name, target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target)
  }
}

/// The attributes of all elements of one name.
private final class Elements: XMLListener {
  private let name: String
  private(set) var found: [[String: String]] = []

  init(_ name: String) { self.name = name }

  func open(_ name: String, _ attributes: [String: String]) { if name == self.name { found.append(attributes) } }
  func close(_ name: String) {}
  func text(_ text: String) {}
}

/// The texts that cells refer to by number.
private final class SharedStrings: XMLListener {
  private(set) var texts: [String] = []
  private var isText = false
  private var isReading = false

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": texts.append("")
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: break
    }
  }

  func close(_ name: String) {
    if name == "t" { isText = false }
    if name == "rPh" { isReading = false }
    if name == "si", let last = texts.popLast() { texts.append(last.unescaped) }
  }

  func text(_ text: String) { if isText, !texts.isEmpty { texts[texts.count - 1] += text } }
}

/// The cells of a sheet as they stand, row by row.
private final class SheetCells: XMLListener {
  private static let mostRows = 100_000
  private static let mostColumns = 1_000
  private static let mostCells = 2_000_000

  private let strings: [String]
  private(set) var rows: [[String]] = []
  private(set) var isTooLarge = false
  private var row = -1
  private var column = -1
  private var kind = ""
  private var value = ""
  private var isValue = false
  private var cells = 0

  init(strings: [String]) { self.strings = strings }

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      // A number beyond all rows stays one, however large.
      row = attributes["r"].flatMap { Int($0) }.map { max(0, min($0, Int(Int32.max))) - 1 } ?? row + 1
      column = -1
    case "c":
      column = attributes["r"].flatMap(SheetCells.column) ?? column + 1
      kind = attributes["t"] ?? "n"
      value = ""
    case "v", "t": isValue = true
    case "f", "rPh": isValue = false
    default: break
    }
  }

  func close(_ name: String) {
    if name == "v" || name == "t" { isValue = false }
    if name == "c", !value.isEmpty { put(shown) }
  }

  func text(_ text: String) { if isValue { value += text } }

  private var shown: String {
    switch kind {
    case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr", "str": value.unescaped
    case "b": value == "1" ? "yes" : "no"
    case "e": ""
    default: SheetCells.number(value)
    }
  }

  private func put(_ text: String) {
    cells += 1
    guard row >= 0, row < SheetCells.mostRows, column >= 0, column < SheetCells.mostColumns,
      cells < SheetCells.mostCells
    else {
      isTooLarge = isTooLarge || !text.isEmpty
      return
    }
    while rows.count <= row { rows.append([]) }
    while rows[row].count <= column { rows[row].append("") }
    rows[row][column] = text
  }

  /// `AB12` is 27.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(4) {
      guard byte >= 0x41, byte <= 0x5A else { break }
      column = column * 26 + Int(byte - 0x40)
    }
    return column > 0 ? column - 1 : nil
  }

  /// As a person would write it: spreadsheets save some with seventeen digits or an exponent.
  private static func number(_ text: String) -> String {
    guard text.utf8.count > 9 || text.contains("E") || text.contains("e"), let number = Double(text), number.isFinite
    else {
      return text
    }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return String((number * 1e6).rounded() / 1e6)
  }
}

extension String {
  /// What is written as `_x000D_` in a workbook.
  fileprivate var unescaped: String {
    guard contains("_x") else { return self }
    var text = UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let first = rest.first {
      let digits = rest.dropFirst(2).prefix(4)
      if rest.starts(with: "_x".unicodeScalars), digits.count == 4, rest.dropFirst(6).first == "_",
        let scalar = UInt32(String(Substring(digits)), radix: 16).flatMap(Unicode.Scalar.init)
      {
        text.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }
}
