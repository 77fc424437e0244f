/// A table as some tool saved it: rows of text, the first of them the heading where it has one.
public struct TextTable: Sendable, Equatable {
  /// What the sheet is called; empty for a file that is one table.
  public let name: String
  public let rows: [[String]]

  public init(name: String = "", rows: [[String]]) {
    self.name = name
    self.rows = rows
  }
}

/// Why some bytes are not a table that we read.
public enum TableError: Error, Sendable, Equatable {
  /// A quotation mark is opened on this line and never closed.
  case quoteNotClosed(line: Int)
  case notText
  /// No workbook, or a spoilt one.
  case notAWorkbook
  case workbookSpoilt
  /// It would unpack to more than so many megabytes.
  case tooLarge(megabytes: Int)
  case locked
}

/// Reads comma-separated values (RFC 4180), also with semicolons or tabs, in UTF-8 or in the UTF-16 of spreadsheets.
///
/// - Complexity: O(bytes).
public func readCSV(_ bytes: [UInt8]) throws(TableError) -> TextTable {
  let text = try utf8(bytes)
  guard !text.contains(0) else { throw .notText }
  var reader = CSVReader(bytes: text, separator: separator(of: text))
  return TextTable(rows: try reader.rows())
}

/// Without a byte order mark.
private func utf8(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      return UInt16(low) | UInt16(high) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard String(validating: body, as: UTF8.self) != nil else { throw .notText }
  return Array(body)
}

/// The sign that stands most often in the first line, outside quotation marks. A line `sep=;` says it.
private func separator(of text: [UInt8]) -> UInt8 {
  if text.starts(with: "sep=".utf8), text.count > 4 { return text[4] }
  var counts: [UInt8: Int] = [:]
  var isQuoted = false
  for byte in text {
    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    if isQuoted { continue }
    if byte == 0x0A { break }
    if [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(byte) { counts[byte, default: 0] += 1 }
  }
  return counts.max { $0.value < $1.value }?.key ?? UInt8(ascii: ",")
}

private struct CSVReader {
  let bytes: [UInt8]
  let separator: UInt8
  private var index = 0
  private var line = 1

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: "sep=".utf8) { index = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count }
  }

  mutating func rows() throws(TableError) -> [[String]] {
    var rows: [[String]] = []
    while index < bytes.count {
      let row = try row()
      if row != [""] { rows.append(row) }
    }
    return rows
  }

  private mutating func row() throws(TableError) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard index < bytes.count else { return cells }
      let byte = bytes[index]
      index += 1
      if byte == separator { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      return cells
    }
  }

  private mutating func cell() throws(TableError) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    let opened = line
    var text: [UInt8] = []
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
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
          text.append(bytes[index])
          index += 1
        }
        return String(decoding: text, as: UTF8.self)
      }
      text.append(byte)
      index += 1
    }
    throw .quoteNotClosed(line: opened)
  }
}
