internal import ContentCoding

/// A TrueType or OpenType font as WOFF 1.0 (W3C Recommendation of 2012): each table compressed where that makes it smaller.
///
/// - Returns: nil where the bytes are not a whole font.
func webFont(_ font: [UInt8]) -> [UInt8]? {
  guard let tables = fontTables(font) else { return nil }
  var directory: [UInt8] = []
  var data: [UInt8] = []
  let headerLength = 44 + 20 * tables.count
  var fontLength = 12 + 16 * tables.count
  for table in tables {
    let original = Array(font[table.range])
    let compressed = zlibCompressed(original)
    let stored = compressed.count < original.count ? compressed : original
    directory += bigEndian(table.tag) + bigEndian(UInt32(headerLength + data.count))
    directory += bigEndian(UInt32(stored.count)) + bigEndian(UInt32(original.count)) + bigEndian(table.checksum)
    data += stored
    while data.count % 4 != 0 { data.append(0) }
    fontLength += (original.count + 3) / 4 * 4
  }
  let wholeLength = headerLength + data.count
  var header: [UInt8] = Array("wOFF".utf8) + font[0..<4] + bigEndian(UInt32(wholeLength))
  header += bigEndian(UInt16(tables.count)) + [0, 0] + bigEndian(UInt32(fontLength))
  header += [UInt8](repeating: 0, count: 24)
  return header + directory + data
}

private struct FontTable {
  let tag: UInt32
  let checksum: UInt32
  let range: Range<Int>
}

/// The table directory of a font; nil where it is cut short.
private func fontTables(_ font: [UInt8]) -> [FontTable]? {
  guard font.count >= 12 else { return nil }
  let count = Int(font[4]) << 8 | Int(font[5])
  guard count > 0, font.count >= 12 + 16 * count else { return nil }
  var tables: [FontTable] = []
  for index in 0..<count {
    let entry = 12 + 16 * index
    let (start, length) = (Int(word(font, entry + 8)), Int(word(font, entry + 12)))
    guard start + length <= font.count else { return nil }
    tables.append(
      FontTable(tag: word(font, entry), checksum: word(font, entry + 4), range: start..<start + length))
  }
  return tables
}

private func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
  bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
}

private func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
