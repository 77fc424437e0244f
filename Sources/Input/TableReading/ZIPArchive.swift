internal import DataEncoding

/// The files in a ZIP archive, each unpacked when it is asked for.
struct ZIPArchive {
  private struct Entry {
    let method: Int
    let isLocked: Bool
    let packed: Int
    let size: Int
    let header: Int
  }

  /// The most that all parts together may unpack to: a whole-year workbook has one or two megabytes.
  static let most = 64 << 20

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  private var unpacked = 0

  var names: [String] { entries.keys.sorted() }

  /// Reads the list of files at the end of the archive.
  init(_ bytes: [UInt8]) throws(TableError) {
    self.bytes = bytes
    guard let end = ZIPArchive.end(of: bytes) else { throw .notAWorkbook }
    let count = bytes.number(end + 10, 2)
    var place = bytes.number(end + 16, 4)
    for _ in 0..<count {
      guard bytes.number(place, 4) == 0x0201_4B50, place + 46 <= bytes.count else { throw .workbookSpoilt }
      let length = bytes.number(place + 28, 2)
      guard place + 46 + length <= bytes.count else { throw .workbookSpoilt }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      entries[name] = Entry(
        method: bytes.number(place + 10, 2), isLocked: bytes.number(place + 8, 2) & 1 == 1,
        packed: bytes.number(place + 20, 4), size: bytes.number(place + 24, 4), header: bytes.number(place + 42, 4))
      place += 46 + length + bytes.number(place + 30, 2) + bytes.number(place + 32, 2)
    }
  }

  /// Nil where there is no such file.
  mutating func file(_ name: String) throws(TableError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    if entry.isLocked { throw .locked }
    unpacked += entry.size
    guard unpacked <= ZIPArchive.most else { throw .tooLarge(megabytes: ZIPArchive.most >> 20) }
    guard bytes.number(entry.header, 4) == 0x0403_4B50 else { throw .workbookSpoilt }
    let start = entry.header + 30 + bytes.number(entry.header + 26, 2) + bytes.number(entry.header + 28, 2)
    guard start + entry.packed <= bytes.count else { throw .workbookSpoilt }
    let packed = bytes[start..<(start + entry.packed)]
    switch entry.method {
    case 0 where entry.packed == entry.size: return Array(packed)
    case 8:
      guard let file = inflated(packed, to: entry.size) else { throw .workbookSpoilt }
      return file
    default: throw .workbookSpoilt
    }
  }

  /// Where the record at the end of the archive begins; behind it is at most a comment.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for place in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
    where bytes.number(place, 4) == 0x0605_4B50 {
      return place
    }
    return nil
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first; beyond the end −1, which fits no check.
  fileprivate func number(_ place: Int, _ length: Int) -> Int {
    guard place >= 0, place + length <= count else { return -1 }
    return (0..<length).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
