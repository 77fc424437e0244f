/// Reads comma-separated values (RFC 4180), also with semicolons or tabs, in UTF-8 or in the UTF-16 of spreadsheets.
///
/// - Complexity: O(bytes).
public func readCSV(_ bytes: [UInt8], name: String = "") throws(TableError) -> TextTable {
  let text = try utf8(bytes)
  guard !text.contains(0) else { throw .notText }
  var reader = CSVReader(bytes: text, separator: separator(of: text))
  return try reader.table(named: name)
}

/// Without a byte order mark.
private func utf8(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index in
      let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      return UInt16(low) | UInt16(high) << 8
    }
    return Array(String(decoding: Array(units), as: UTF16.self).utf8)
  }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard String(validating: body, as: UTF8.self) != nil else { throw .notText }
  return Array(body)
}

/// The sign that stands most often in the first line, outside quotation marks. A line `sep=;` says it.
private func separator(of text: [UInt8]) -> UInt8 {
  if text.starts(with: "sep=".utf8), text.count > 4, text[4] != 0x0A, text[4] != 0x0D { return text[4] }
  var counts: [UInt8: Int] = [:]
  var isQuoted = false
  for byte in text {
    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    if isQuoted { continue }
    if byte == 0x0A || byte == 0x0D { break }
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 { counts[byte, default: 0] += 1 }
  }
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
}

private struct CSVReader {
  let bytes: [UInt8]
  let separator: UInt8
  private var index = 0
  private var line = 1
  /// The text of the cell that is being read.
  private var text: [UInt8] = []

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: "sep=".utf8) { index = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count }
  }

  mutating func table(named name: String) throws(TableError) -> TextTable {
    var table = TextTable(name: name)
    var number = 1
    while index < bytes.count {
      var column = 0
      repeat {
        text.removeAll(keepingCapacity: true)
        try readCell()
        if !text.isEmpty {
          guard column < TextTable.mostColumns else { throw .tooManyColumns(most: TextTable.mostColumns) }
          guard table.cellCount < TextTable.mostCells else { throw .tooManyCells(most: TextTable.mostCells) }
          table.append(text[...], column)
        }
        column += 1
      } while index < bytes.count && !endsRow()
      table.endRow(number: number)
      number += 1
    }
    return table
  }

  /// Steps over what stands behind a cell.
  private mutating func endsRow() -> Bool {
    let byte = bytes[index]
    index += 1
    if byte == separator { return false }
    if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
    line += 1
    return true
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func readCell() throws(TableError) {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return takeToEndOfCell() }
    let opened = line
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard index < bytes.count, bytes[index] == byte else {
        // What stands behind the closing mark belongs to the cell, as spreadsheets read it.
        return takeToEndOfCell()
      }
      text.append(byte)
      index += 1
    }
    throw .quoteNotClosed(line: opened)
  }

  private mutating func takeToEndOfCell() {
    let start = index
    while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
    text += bytes[start..<index]
  }
}
