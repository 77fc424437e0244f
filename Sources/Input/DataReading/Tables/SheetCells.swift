internal import AuditModel

/// The cells of a sheet as they stand, row by row.
final class SheetCells: XMLListener {
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
final class SheetComments: XMLListener {
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
