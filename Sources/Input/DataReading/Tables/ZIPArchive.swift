internal import ContentCoding

/// The files in a ZIP archive, each unpacked when it is asked for.
package struct ZIPArchive {
  private struct Entry {
    let name: String
    let method: Int
    let isLocked: Bool
    let packed: Int
    let header: Int
  }

  /// The most that all that is asked for may unpack to: a small file must not keep a machine busy for minutes.
  static let most = 256 << 20

  private let bytes: [UInt8]
  /// By name as workbooks compare them.
  private var entries: [String: Entry] = [:]
  private var unpacked = 0

  /// As they are written, in order.
  package var names: [String] { entries.values.map(\.name).sorted() }

  /// Reads the list of files at the end of the archive.
  package init(_ bytes: [UInt8]) throws(TableError) {
    self.bytes = bytes
    guard let end = ZIPArchive.end(of: bytes) else { throw .notAWorkbook }
    let count = bytes.number(end + 10, 2)
    var place = bytes.number(end + 16, 4)
    for _ in 0..<max(0, count) {
      guard bytes.number(place, 4) == 0x0201_4B50, place + 46 <= bytes.count else { throw .workbookSpoilt }
      let length = bytes.number(place + 28, 2)
      guard place + 46 + length <= bytes.count else { throw .workbookSpoilt }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      entries[ZIPArchive.key(name)] = Entry(
        name: name, method: bytes.number(place + 10, 2), isLocked: bytes.number(place + 8, 2) & 1 == 1,
        packed: bytes.number(place + 20, 4), header: bytes.number(place + 42, 4))
      place += 46 + length + bytes.number(place + 30, 2) + bytes.number(place + 32, 2)
    }
  }

  func has(_ name: String) -> Bool { entries[ZIPArchive.key(name)] != nil }

  /// Unpacks a file piece by piece.
  ///
  /// - Parameter take: gets each piece; false ends it.
  /// - Returns: false where there is no such file.
  mutating func read(_ name: String, take: (UnsafeRawBufferPointer) -> Bool) throws(TableError) -> Bool {
    guard let entry = entries[ZIPArchive.key(name)] else { return false }
    if entry.isLocked { throw .locked }
    guard bytes.number(entry.header, 4) == 0x0403_4B50 else { throw .workbookSpoilt }
    let start = entry.header + 30 + bytes.number(entry.header + 26, 2) + bytes.number(entry.header + 28, 2)
    guard start + entry.packed <= bytes.count else { throw .workbookSpoilt }
    var total = unpacked
    func takeCounted(_ piece: UnsafeRawBufferPointer) -> Bool {
      total += piece.count
      return total <= ZIPArchive.most && take(piece)
    }
    let packed = bytes[start..<(start + entry.packed)]
    let isWhole =
      switch entry.method {
      case 0:
        packed.withUnsafeBytes { all in
          for begin in stride(from: 0, to: all.count, by: 1 << 16) {
            let piece = all[begin..<min(begin + 1 << 16, all.count)]
            if !takeCounted(UnsafeRawBufferPointer(rebasing: piece)) { break }
          }
          return true
        }
      case 8: inflate(packed, take: takeCounted)
      default: false
      }
    unpacked = total
    guard total <= ZIPArchive.most else { throw .tooLarge(megabytes: ZIPArchive.most >> 20) }
    guard isWhole else { throw .workbookSpoilt }
    return true
  }

  /// Has an XML file read to a listener; false where there is no such file.
  package mutating func parse(_ name: String, _ listener: some XMLListener, until isDone: () -> Bool = { false })
    throws(TableError) -> Bool
  {
    guard let reader = XMLReader(listener) else { throw .workbookSpoilt }
    var isWellFormed = true
    let isThere = try read(name) { piece in
      isWellFormed = reader.read(piece)
      return isWellFormed && !isDone()
    }
    guard isThere else { return false }
    guard isWellFormed, isDone() || reader.end() else { throw .workbookSpoilt }
    return true
  }

  /// Writers differ in case, in slashes, and in whether a name begins with one.
  private static func key(_ name: String) -> String {
    let plain = name.contains("\\") ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
    return (plain.hasPrefix("/") ? String(plain.dropFirst()) : plain).lowercased()
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

/// A file that lay in an archive.
public struct ArchivedFile: Sendable {
  public let name: String
  public let bytes: [UInt8]
}

/// The files in a ZIP archive whose names are wanted, in order of their names.
///
/// - Throws: also where they would come to more than a table may hold.
public func archivedFiles(_ bytes: [UInt8], where isWanted: (String) -> Bool) throws(TableError) -> [ArchivedFile] {
  var archive = try ZIPArchive(bytes)
  var files: [ArchivedFile] = []
  var total = 0
  for name in archive.names where isWanted(name) {
    var file: [UInt8] = []
    _ = try archive.read(name) { piece in
      file += piece
      return total + file.count <= TextTable.mostText
    }
    total += file.count
    guard total <= TextTable.mostText else { throw .tooLarge(megabytes: TextTable.mostText >> 20) }
    files.append(ArchivedFile(name: name, bytes: file))
  }
  return files
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first; beyond the end −1, which fits no check.
  fileprivate func number(_ place: Int, _ length: Int) -> Int {
    guard place >= 0, place + length <= count else { return -1 }
    return (0..<length).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
