/// A ZIP archive of which some files are given another content; all else stays as it is, byte by byte.
///
/// It is one that was made here: without a frame of encryption, of 64 bits, or of several parts.
public struct ArchiveRevision {
  private struct Entry {
    let name: String
    /// Where its record at the end of the archive lies.
    let record: Range<Int>
    /// Its own header and content.
    let body: Range<Int>
    let packed: Range<Int>
    let method: Int
  }

  /// What a file holds from now on.
  public struct Content: Sendable {
    let checksum: UInt32
    let count: Int
    let packedCount: Int

    /// - Parameter stream: all of it, finished.
    public init(_ stream: borrowing DeflateStream) {
      checksum = stream.checksum
      count = stream.count
      packedCount = stream.packedCount
    }
  }

  /// Bytes are no such archive.
  public struct Failure: Error {}

  private let bytes: [UInt8]
  private var entries: [Entry] = []
  private let tail: Range<Int>

  /// - Parameter bytes: the archive as it is.
  public init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    func number(_ at: Int, _ width: Int) -> Int { (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Failure() }
    tail = end..<bytes.count
    let list = number(end + 16, 4)
    var place = list
    for _ in 0..<number(end + 10, 2) {
      guard place + 46 <= end, number(place, 4) == 0x0201_4B50 else { throw Failure() }
      let length = number(place + 28, 2)
      let next = place + 46 + length + number(place + 30, 2) + number(place + 32, 2)
      let header = number(place + 42, 4)
      guard next <= end, header + 30 <= list else { throw Failure() }
      let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
      let packed = start..<(start + number(place + 20, 4))
      guard packed.upperBound <= list else { throw Failure() }
      entries.append(
        Entry(
          name: String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self), record: place..<next,
          body: header..<packed.upperBound, packed: packed, method: number(place + 10, 2)))
      place = next
    }
  }

  /// What a file holds; nil where there is none of that name, or it is spoilt.
  public func content(of name: String) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    if entry.method == 0 { return Array(bytes[entry.packed]) }
    var content: [UInt8] = []
    let isWhole = inflate(bytes[entry.packed]) { piece in
      content += piece
      return true
    }
    return isWhole ? content : nil
  }

  /// A piece of the revised archive.
  public enum Piece {
    case bytes(ArraySlice<UInt8>)
    /// All packed bytes of the file of this name, which whoever packed them has.
    case packed(String)
  }

  /// The archive with other contents, piece by piece.
  ///
  /// - Parameter contents: by the names of the files.
  /// - Returns: nil where it would be too large for one without 64 bits.
  public func pieces(with contents: [String: Content]) -> [Piece]? {
    let most = Int(UInt32.max)
    let size = contents.values.reduce(bytes.count) { $0 + $1.packedCount }
    guard size < most, contents.values.allSatisfy({ $0.count < most }) else { return nil }
    var pieces: [Piece] = []
    var list: [UInt8] = []
    var offset = 0
    for entry in entries {
      var record = Array(bytes[entry.record])
      record.put(offset, at: 42)
      if let content = contents[entry.name] {
        record.put(content, at: 16, method: 10)
        var header = Array(bytes[entry.body.lowerBound..<entry.packed.lowerBound])
        header.put(content, at: 14, method: 8)
        pieces += [.bytes(header[...]), .packed(entry.name)]
        offset += header.count + content.packedCount
      } else {
        pieces.append(.bytes(bytes[entry.body]))
        offset += entry.body.count
      }
      list += record
    }
    var end = Array(bytes[tail])
    end.put(list.count, at: 12)
    end.put(offset, at: 16)
    return pieces + [.bytes(list[...]), .bytes(end[...])]
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ number: Int, at place: Int, width: Int = 4) {
    for byte in 0..<width { self[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
  }

  /// Checksum and sizes, as they stand in a header and in the list at the end.
  fileprivate mutating func put(_ content: ArchiveRevision.Content, at place: Int, method: Int) {
    put(8, at: method, width: 2)
    put(Int(content.checksum), at: place)
    put(content.packedCount, at: place + 4)
    put(content.count, at: place + 8)
  }
}
