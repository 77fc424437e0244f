import AuditTestSupport
import ContentCoding
import Foundation
import Testing

@Suite struct EncodingTests {
  @Test(arguments: 0..<70) func `Base64 is what Foundation writes`(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(base64(bytes) == Data(bytes).base64EncodedString())
  }

  @Test func `what is compressed is smaller, and another program reads it as it was`() throws {
    let text = String(repeating: "ស្តង់ដារអប្បបរមា minimum standards ", count: 300)
    let stream = zlibCompressed(Array(text.utf8))
    #expect(stream.count < text.utf8.count / 10)
    #expect(stream.prefix(2) == [0x78, 0xDA])
    #expect(stream.suffix(4) == adler32(Array(text.utf8)))
    // gzip, which every Debian has, reads the same deflated bytes behind a header of its own (RFC 1952).
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let folder = TemporaryFolder()
    let path = folder.write(header + stream.dropFirst(2), to: "text.gz")
    let gzip = Process()
    let output = Pipe()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = output
    gzip.standardError = FileHandle.nullDevice  // it misses its own checksum at the end
    try gzip.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == text)
  }

  /// The checksum of a zlib stream (RFC 1950), its high byte first.
  private func adler32(_ bytes: [UInt8]) -> [UInt8] {
    var (sum, sums) = (1, 0)
    for byte in bytes {
      sum = (sum + Int(byte)) % 65521
      sums = (sums + sum) % 65521
    }
    return [UInt8(sums >> 8), UInt8(sums & 0xFF), UInt8(sum >> 8), UInt8(sum & 0xFF)]
  }

  @Test func `nothing is compressed to a stream of nothing`() {
    #expect(zlibCompressed([]) == [0x78, 0xDA, 3, 0, 0, 0, 0, 1])
  }

  @Test func `what was packed unpacks to its own size alone`() {
    let bytes = Array(String(repeating: "ភ្នំពេញ ", count: 2_000).utf8)
    let packed = zlibCompressed(bytes, level: 6)
    #expect(zlibExpanded(packed, size: bytes.count) == bytes)
    #expect(zlibExpanded(zlibCompressed([]), size: 0) == [])
    for size in [-1, 0, bytes.count - 1, bytes.count + 1, Int.max] { #expect(zlibExpanded(packed, size: size) == nil) }
    #expect(zlibExpanded(Array(packed.dropLast()), size: bytes.count) == nil)
    #expect(zlibExpanded([], size: 0) == nil)
  }

  @Test func `many streams unpack one after the other, spoilt ones between them`() {
    var unpacker = ZlibUnpacker()
    var random = SeededRandom(seed: 9)
    for count in [0, 1, 90, 300, 5_000, 0, 200_000, 7] {
      let bytes = (0..<count).map { _ in UInt8(random.below(count < 100 ? 256 : 9)) }
      for packed in [zlibPacked(bytes), zlibCompressed(bytes)] {
        #expect(zlibExpanded(packed, size: count) == bytes)
        func unpack(_ packed: [UInt8], _ size: Int) -> [UInt8]? {
          packed.withUnsafeBytes { unpacker.unpack($0, size: size).map { Array($0) } }
        }
        for size in [-1, count - 1, count + 1, Int.max] { #expect(unpack(packed, size) == nil) }
        #expect(unpack(Array(packed.dropLast()), count) == nil)
        var spoilt = packed
        spoilt[random.below(packed.count)] ^= 0x10
        #expect(unpack(spoilt, count) == zlibExpanded(spoilt, size: count))
        #expect(unpack([], count) == nil)
        #expect(unpack(packed, count) == bytes)
      }
    }
  }

  @Test func `what would hardly become smaller is packed as it is`() {
    var random = SeededRandom(seed: 3)
    let noise = (0..<10_000).map { _ in UInt8(random.below(256)) }
    let packed = zlibPacked(noise)
    #expect(packed.count <= noise.count + 16 && packed.dropFirst(7).starts(with: noise[..<1_000]))
    let text = Array(String(repeating: "ភ្នំពេញ ", count: 90).utf8)
    #expect(zlibPacked(text) == zlibCompressed(text, level: 6))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 55, 56, 64, 200]) func `a digest is written where it is wanted`(count: Int) {
    let bytes = (0..<count).map { UInt8($0) }
    for first in [nil, 0, 1] as [UInt8?] {
      var room = [UInt8](repeating: 0xAA, count: max(32, count) + 1)
      room.replaceSubrange(0..<count, with: bytes)
      room.withUnsafeMutableBytes { room in
        // Over what it is of.
        writeContentDigest(
          of: UnsafeRawBufferPointer(rebasing: room[..<count]), after: first,
          to: UnsafeMutableRawBufferPointer(rebasing: room[..<32]))
      }
      #expect(Array(room[..<32]) == contentDigestBytes((first.map { [$0] } ?? []) + bytes))
      #expect(room.last == 0xAA)
    }
  }
}
