internal import CZlib

/// Packs bytes as they come into a deflate stream without a frame (RFC 1951), as they lie in a ZIP archive.
public struct DeflateStream: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  private let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  /// The CRC-32 of all that came.
  public private(set) var checksum: UInt32 = 0
  /// How many bytes came, and how many they are packed to.
  public private(set) var count = 0
  public private(set) var packedCount = 0

  /// - Parameter level: how far it is compressed, from 1 to 9.
  public init(level: Int32) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = deflateInit2_(
      stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "there is memory for a window of zlib")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    piece.deallocate()
  }

  /// - Parameter take: gets what is packed, piece by piece.
  public mutating func add(_ bytes: UnsafeRawBufferPointer, take: (UnsafeRawBufferPointer) -> Void) {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    checksum = UInt32(crc32_z(uLong(checksum), start, bytes.count))
    count += bytes.count
    var next = 0
    while next < bytes.count {
      let length = min(bytes.count - next, 1 << 30)
      stream.pointee.next_in = UnsafeMutablePointer(mutating: start + next)
      stream.pointee.avail_in = uInt(length)
      while stream.pointee.avail_in > 0 { _ = deflate(Z_NO_FLUSH, take) }
      next += length
    }
  }

  /// Ends it; nothing can be added behind.
  public mutating func finish(take: (UnsafeRawBufferPointer) -> Void) {
    stream.pointee.avail_in = 0
    while deflate(Z_FINISH, take) != Z_STREAM_END {}
  }

  private mutating func deflate(_ flush: Int32, _ take: (UnsafeRawBufferPointer) -> Void) -> Int32 {
    stream.pointee.next_out = piece.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = uInt(piece.count)
    let status = CZlib.deflate(stream, flush)
    precondition(status != Z_STREAM_ERROR, "a stream that was begun is whole")
    let made = piece.count - Int(stream.pointee.avail_out)
    if made > 0 { take(UnsafeRawBufferPointer(rebasing: piece[..<made])) }
    packedCount += made
    return status
  }
}
