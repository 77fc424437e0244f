internal import AuditModel

/// Reads the sheets of a workbook (.xlsx) as text, in their order: what stands in the cells, and of formulas what they came to
/// when it was saved. Nothing is calculated, and nothing in it is run. Its parts are found by how they refer to each other.
///
/// Days are given as `2026-03-14` wherever a cell is shown as a day, shares as `80%` wherever it is shown as one.
///
/// - Complexity: O(bytes unpacked), of which there may be 256 MB; what is empty takes no memory.
public func readWorkbook(_ bytes: [UInt8]) throws(TableError) -> [TextTable] {
  // The old form of Excel, in which locked workbooks lie too.
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .locked }
  var archive = try ZIPArchive(bytes)
  let parts = try WorkbookParts(&archive)
  let strings = SharedStrings()
  if let path = parts.strings, try archive.parse(path, strings, until: { strings.isTooLarge }), strings.isTooLarge {
    throw .tooLarge(megabytes: TextTable.mostText >> 20)
  }
  let styles = CellStyles()
  if let path = parts.styles { _ = try archive.parse(path, styles) }
  var tables: [TextTable] = []
  var (cells, text) = (0, 0)
  for sheet in parts.sheets {
    let reader = SheetCells(named: sheet.name, strings, styles, from1904: parts.countsFrom1904)
    guard try archive.parse(sheet.path, reader, until: { reader.failure != nil }) else { throw .workbookSpoilt }
    if let failure = reader.failure { throw failure }
    for path in try links(of: sheet.path, &archive).filter({ $0.kind == "comments" }).map(\.path) {
      let comments = SheetComments()
      if try archive.parse(path, comments, until: { comments.isTooLarge }) { reader.add(comments.found) }
      if comments.isTooLarge { throw .tooLarge(megabytes: TextTable.mostText >> 20) }
    }
    if let failure = reader.failure { throw failure }
    cells += reader.table.cellCount
    text += reader.table.textCount
    guard cells <= TextTable.mostCells else { throw .tooManyCells(most: TextTable.mostCells) }
    guard text <= TextTable.mostText else { throw .tooLarge(megabytes: TextTable.mostText >> 20) }
    tables.append(reader.table)
  }
  return tables
}

// MARK: Parts

/// Where the parts of a workbook lie.
private struct WorkbookParts {
  var sheets: [(name: String, path: String)] = []
  var strings: String?
  var styles: String?
  var countsFrom1904 = false

  init(_ archive: inout ZIPArchive) throws(TableError) {
    let path = try links(of: "", &archive).first { $0.kind == "officeDocument" }?.path ?? "xl/workbook.xml"
    let book = Elements(["sheet", "workbookPr"])
    guard archive.has(path) else { throw .notAWorkbook }
    _ = try archive.parse(path, book)
    let links = try DataReading.links(of: path, &archive)
    guard !links.isEmpty else { throw .notAWorkbook }
    strings = links.first { $0.kind == "sharedStrings" }?.path
    styles = links.first { $0.kind == "styles" }?.path
    for element in book.found {
      if let date = element["date1904"] { countsFrom1904 = date == "1" || date == "true" }
      if let name = element["name"], let id = element["id"],
        let link = links.first(where: { $0.id == id && $0.kind == "worksheet" })
      {
        sheets.append((name, link.path))
      }
    }
  }
}

/// How one part refers to another.
private struct PartLink {
  let id: String
  /// The last word of its type, which is the same in both dialects of the format.
  let kind: String
  let path: String
}

/// The parts that a part refers to; that of no name is the whole.
private func links(of path: String, _ archive: inout ZIPArchive) throws(TableError) -> [PartLink] {
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  let name = path.dropFirst(folder.count)
  let relations = Elements(["Relationship"])
  guard try archive.parse(folder + "_rels/" + name + ".rels", relations) else { return [] }
  return relations.found.compactMap { relation in
    guard let id = relation["Id"], let target = relation["Target"], let type = relation["Type"],
      relation["TargetMode"] != "External"
    else { return nil }
    let kind = type.lastIndex(of: "/").map { String(type[type.index(after: $0)...]) } ?? type
    return PartLink(id: id, kind: kind, path: resolved(target, in: folder))
  }
}

/// The path that a reference comes to, seen from a folder.
private func resolved(_ target: String, in folder: String) -> String {
  var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
  for part in target.split(separator: "/") {
    switch part {
    case ".": break
    case "..": _ = parts.popLast()
    default: parts.append(part)
    }
  }
  return parts.joined(separator: "/")
}

/// The attributes that we know of all elements of some names.
private final class Elements: XMLListener {
  private static let attributes: [StaticString] = ["Id", "Target", "Type", "TargetMode", "name", "id", "date1904"]
  private let names: [StaticString]
  private(set) var found: [[String: String]] = []

  init(_ names: [StaticString]) { self.names = names }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    guard names.contains(where: { $0 ~= name }) else { return }
    var known: [String: String] = [:]
    for key in Elements.attributes { known[String(describing: key)] = attributes[key] }
    found.append(known)
  }

  func close(_ name: XMLName) {}
  func text(_ text: UnsafeRawBufferPointer) {}
}

// MARK: What cells refer to

/// The texts that cells refer to by number.
private final class SharedStrings: XMLListener {
  private(set) var bytes: [UInt8] = []
  private(set) var places: [Range<Int>] = []
  private var start = 0
  private var isText = false
  private var isReading = false

  var isTooLarge: Bool { bytes.count > TextTable.mostText }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": start = bytes.count
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: break
    }
  }

  func close(_ name: XMLName) {
    switch name {
    case "t": isText = false
    case "rPh": isReading = false
    case "si":
      if let plain = unescaped(bytes[start...]) { bytes.replaceSubrange(start..., with: plain) }
      places.append(start..<bytes.count)
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) { if isText { bytes += text } }
}

/// What cells are shown as: a day, an hour, a share, or as they stand.
private final class CellStyles: XMLListener {
  enum Shown {
    case plain, day, time, percent
  }

  private var formats: [Int: Shown] = [:]
  private var shown: [Shown] = []
  private var isCellFormats = false

  func shown(_ style: Int) -> Shown { shown.indices.contains(style) ? shown[style] : .plain }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        formats[id] = CellStyles.shown(byCode: code)
      }
    case "cellXfs": isCellFormats = true
    case "xf" where isCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      shown.append(formats[id] ?? CellStyles.shown(byNumber: id))
    default: break
    }
  }

  func close(_ name: XMLName) { if "cellXfs" ~= name { isCellFormats = false } }
  func text(_ text: UnsafeRawBufferPointer) {}

  /// Those that need no code of their own.
  private static func shown(byNumber id: Int) -> Shown {
    switch id {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .day
    case 18...21, 32...35, 45...47: .time
    default: .plain
    }
  }

  /// A code such as `dd/mm/yyyy`: its letters outside quotation marks and brackets tell.
  private static func shown(byCode code: String) -> Shown {
    var letters: Set<Character> = []
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    var (bracketed, hasTime) = ("", false)
    for sign in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = sign != "\""
      } else if isBracketed {
        isBracketed = sign != "]"
        if isBracketed {
          bracketed.append(sign)
        } else {
          hasTime = hasTime || !bracketed.contains { !"hms".contains($0) }
        }
      } else if sign == ";" {
        break
      } else {
        isQuoted = sign == "\""
        isBracketed = sign == "["
        bracketed = ""
        isEscaped = sign == "\\" || sign == "_" || sign == "*"
        letters.insert(sign)
      }
    }
    if letters.contains("%") { return .percent }
    if letters.contains("y") || letters.contains("d") { return .day }
    if hasTime || letters.contains("h") || letters.contains("s") { return .time }
    return letters.contains("m") ? .day : .plain
  }
}

// MARK: Cells

/// The cells of a sheet as they stand, row by row.
private final class SheetCells: XMLListener {
  private static let mostRows = 1_048_576

  private enum Kind {
    case number, shared, text, formulaText, flag, error, day
  }

  private let strings: SharedStrings
  private let styles: CellStyles
  private(set) var table: TextTable
  private(set) var failure: TableError?
  /// From 1; 0 before the first.
  private var row = 0
  private var column = -1
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var isValue = false
  private var hasFormula = false

  init(named name: String, _ strings: SharedStrings, _ styles: CellStyles, from1904: Bool) {
    self.strings = strings
    self.styles = styles
    table = TextTable(name: name, sharing: strings.bytes)
    table.countsFrom1904 = from1904
  }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "row": beginRow(attributes)
    case "c": beginCell(attributes)
    case "v", "t": isValue = true
    case "f":
      hasFormula = true
      isValue = false
    case "rPh": isValue = false
    case "mergeCell":
      guard let reference = attributes["ref"], reference.utf8.contains(UInt8(ascii: ":")),
        let (row, column) = cellPlace(reference)
      else { return }
      remark(.merged(reference), row, column)
    default: break
    }
  }

  func close(_ name: XMLName) {
    switch name {
    case "v", "t": isValue = false
    case "c": endCell()
    case "row": if failure == nil { table.endRow(number: row) }
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) { if isValue, failure == nil { value += text } }

  func add(_ comments: [SheetComments.Comment]) {
    for comment in comments { remark(.comment(comment.text), comment.row, comment.column) }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    column = -1
    guard let written = attributes.bytes("r") else {
      row += 1
      return
    }
    guard let number = Int(String(decoding: written, as: UTF8.self)), number >= 1, number <= SheetCells.mostRows else {
      failure = failure ?? .workbookSpoilt
      return
    }
    row = number
  }

  private func beginCell(_ attributes: XMLAttributes) {
    column = attributes.bytes("r").flatMap { columnNumber($0) } ?? column + 1
    style = attributes["s"].flatMap { Int($0) } ?? 0
    kind =
      switch attributes["t"] {
      case "s": .shared
      case "inlineStr": .text
      case "str": .formulaText
      case "b": .flag
      case "e": .error
      case "d": .day
      default: .number
      }
    value.removeAll(keepingCapacity: true)
    hasFormula = false
  }

  private func endCell() {
    guard failure == nil else { return }
    if value.isEmpty {
      if hasFormula, kind != .formulaText { remark(.formulaWithoutValue, row, column) }
      return
    }
    guard column < TextTable.mostColumns else {
      failure = .tooManyColumns(most: TextTable.mostColumns)
      return
    }
    switch kind {
    case .shared:
      guard let index = Int(String(decoding: value, as: UTF8.self)), strings.places.indices.contains(index) else {
        failure = .workbookSpoilt
        return
      }
      if !strings.places[index].isEmpty { table.append(shared: strings.places[index], column) }
    case .error: remark(.errorValue(String(decoding: value, as: UTF8.self)), row, column)
    case .text, .formulaText: table.append((unescaped(value[...]) ?? value)[...], column)
    case .flag: table.append(Array((value == [0x31] ? "yes" : "no").utf8)[...], column)
    case .day: table.append(value[...], column)
    case .number: table.append(Array(shownNumber.utf8)[...], column)
    }
    if table.cellCount > TextTable.mostCells { failure = .tooManyCells(most: TextTable.mostCells) }
    if table.textCount > TextTable.mostText { failure = .tooLarge(megabytes: TextTable.mostText >> 20) }
  }

  /// As a person sees it: a day or an hour where it is shown as one, and no exponent.
  private var shownNumber: String {
    let written = String(decoding: value, as: UTF8.self)
    switch styles.shown(style) {
    case .day:
      if let day = Double(written).flatMap({ countedDay($0, from1904: table.countsFrom1904) }) { return day }
    case .time: if let time = Double(written).flatMap({ countedTime($0) }) { return time }
    case .percent: if let percent = plainNumber(value, shift: 2) { return percent + "%" }
    case .plain: break
    }
    return plainNumber(value) ?? written
  }

  private func remark(_ kind: TextTable.Remark.Kind, _ row: Int, _ column: Int) {
    if table.remarks.count >= TextTable.mostRemarks {
      if kind != .formulaWithoutValue { failure = failure ?? .tooLarge(megabytes: TextTable.mostText >> 20) }
      return
    }
    table.remarks.append(TextTable.Remark(kind: kind, row: row, column: column))
  }
}

/// What people pinned to the cells of a sheet.
private final class SheetComments: XMLListener {
  struct Comment {
    let row: Int
    let column: Int
    var text: String
  }

  private(set) var found: [Comment] = []
  private(set) var isTooLarge = false
  private var bytes: [UInt8] = []
  private var total = 0
  private var isText = false
  private var isOpen = false

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "comment":
      guard let (row, column) = attributes["ref"].flatMap(cellPlace) else { return }
      found.append(Comment(row: row, column: column, text: ""))
      bytes = []
      isOpen = true
    case "t": isText = isOpen
    default: break
    }
  }

  func close(_ name: XMLName) {
    switch name {
    case "t": isText = false
    case "comment":
      if isOpen { found[found.count - 1].text = String(decoding: bytes, as: UTF8.self) }
      isOpen = false
      total += bytes.count
      isTooLarge = total > TextTable.mostText || found.count > TextTable.mostRemarks
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) {
    if isText { bytes += text }
    if bytes.count > TextTable.mostText { isTooLarge = true }
  }
}

// MARK: Signs

/// `AB12` and `AB12:AB14` stand in row 12, from 1, and column 27, from 0.
private func cellPlace(_ reference: String) -> (row: Int, column: Int)? {
  let first = reference.utf8.prefix { $0 != UInt8(ascii: ":") }
  let letters = first.prefix { $0 > 0x39 }
  guard let column = columnNumber(letters),
    let row = Int(String(decoding: first.dropFirst(letters.count), as: UTF8.self)),
    row >= 1
  else { return nil }
  return (row, column)
}

/// `AB12` is 27; nil where no letter stands in front. Beyond the last column there is, it is beyond it.
private func columnNumber(_ reference: some Collection<UInt8>) -> Int? {
  var column = 0
  for byte in reference {
    guard byte >= 0x41, byte <= 0x5A else { break }
    column = min(column * 26 + Int(byte - 0x40), TextTable.mostColumns + 1)
  }
  return column > 0 ? column - 1 : nil
}

/// What is written as `_x000D_` in a workbook; nil where nothing is.
private func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8]? {
  guard text.count >= 7 else { return nil }
  var plain: [UInt8] = []
  var (index, taken) = (text.startIndex, text.startIndex)
  while index + 7 <= text.endIndex {
    let digits = text[(index + 2)..<(index + 6)]
    guard text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_"),
      digits.allSatisfy({ $0 >= 0x30 }),
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    else {
      index += 1
      continue
    }
    plain += text[taken..<index]
    plain += String(Character(scalar)).utf8
    index += 7
    taken = index
  }
  guard taken > text.startIndex else { return nil }
  return plain + text[taken...]
}
