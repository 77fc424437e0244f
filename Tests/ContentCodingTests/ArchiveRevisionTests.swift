import ContentCoding
import Testing

/// A stream that is packed piece by piece, and an archive of which some files hold something else.
@Suite struct ArchiveRevisionTests {
  private static func bytes(_ count: Int, _ seed: UInt64) -> [UInt8] {
    var state = seed &* 2 &+ 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 60)
    }
  }

  private static func packed(_ pieces: [[UInt8]]) -> (
    bytes: [UInt8], content: ArchiveRevision.Content, checksum: UInt32
  ) {
    var stream = DeflateStream(level: 1)
    var packed: [UInt8] = []
    for piece in pieces { piece.withUnsafeBytes { stream.add($0) { packed += $0 } } }
    stream.finish { packed += $0 }
    #expect(stream.count == pieces.reduce(0) { $0 + $1.count } && stream.packedCount == packed.count)
    return (packed, ArchiveRevision.Content(stream), stream.checksum)
  }

  private static func unpacked(_ packed: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    return inflate(packed[...]) {
      bytes += $0
      return true
    } ? bytes : nil
  }

  /// The CRC-32 of a file, bit by bit.
  private static func slowChecksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }

  /// An archive of files that lie in it as they are.
  private static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ width: Int = 4) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var (body, list): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in files {
      let told =
        number(Int(slowChecksum(bytes))) + number(bytes.count) + number(bytes.count) + number(name.utf8.count, 2)
      list += number(0x0201_4B50) + number(20, 2) + number(20, 2) + number(0, 2) + number(0, 2) + number(0) + told
      list +=
        number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0) + number(body.count) + Array(name.utf8)
      body += number(0x0403_4B50) + number(20, 2) + number(0, 2) + number(0, 2) + number(0) + told + number(0, 2)
      body += Array(name.utf8) + bytes
    }
    return body + list + number(0x0605_4B50) + number(0) + number(files.count, 2) + number(files.count, 2)
      + number(list.count) + number(body.count) + number(0, 2)
  }

  @Test(arguments: 0..<6) func `a stream unpacks to what came, whatever its pieces`(seed: UInt64) {
    let sizes = [[], [0], [1, 0, 2], [70_000, 3], [200_000], [5, 140_000, 5]][Int(seed)]
    let pieces = sizes.map { ArchiveRevisionTests.bytes($0, seed) }
    let whole = pieces.flatMap { $0 }
    let (packed, _, checksum) = ArchiveRevisionTests.packed(pieces)
    #expect(ArchiveRevisionTests.unpacked(packed) == whole)
    #expect(checksum == ArchiveRevisionTests.slowChecksum(whole))
  }

  @Test func `a file of an archive holds something else, and the others what they held`() throws {
    let files = (0..<4).map { (name: "part/\($0).xml", bytes: ArchiveRevisionTests.bytes(50 * $0, UInt64($0))) }
    let before = ArchiveRevisionTests.archive(files)
    let new = ArchiveRevisionTests.bytes(150_000, 9)
    let (packed, content, _) = ArchiveRevisionTests.packed([new])
    let pieces = try #require(try ArchiveRevision(before).pieces(with: ["part/1.xml": content]))
    let after = pieces.flatMap { piece -> [UInt8] in
      switch piece {
      case .bytes(let bytes): Array(bytes)
      case .packed(let name): name == "part/1.xml" ? packed : []
      }
    }
    let revised = try ArchiveRevision(after)
    for (name, bytes) in files { #expect(revised.content(of: name) == (name == "part/1.xml" ? new : bytes)) }
    #expect(revised.content(of: "part/4.xml") == nil)
    // With nothing new it is the same, byte by byte.
    let same = try #require(try ArchiveRevision(before).pieces(with: [:]))
    #expect(same.flatMap { if case .bytes(let bytes) = $0 { Array(bytes) } else { [UInt8]() } } == before)
  }

  @Test func `what is no archive is refused, wherever it is cut`() {
    let whole = ArchiveRevisionTests.archive([("a", [1, 2, 3]), ("b", [])])
    for count in 0..<whole.count {
      #expect(throws: ArchiveRevision.Failure.self) { try ArchiveRevision(Array(whole[..<count])) }
    }
    for place in (whole.count - 22)..<whole.count {
      var spoilt = whole
      spoilt[place] ^= 0xFF
      _ = try? ArchiveRevision(spoilt)
    }
  }
}
