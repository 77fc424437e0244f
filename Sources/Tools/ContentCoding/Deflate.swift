internal import CZlib

/// The bytes as a zlib stream (RFC 1950).
///
/// - Parameters:
///   - bytes: what is packed.
///   - level: how far it is compressed, from 1 to 9; without, as far as zlib goes.
public func zlibCompressed(_ bytes: [UInt8], level: Int32 = 9) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: Int(compressBound(uLong(bytes.count)))) { buffer, count in
    var length = uLong(buffer.count)
    let status = compress2(buffer.baseAddress, &length, bytes, uLong(bytes.count), level)
    precondition(status == Z_OK, "the bound that zlib gives is large enough")
    count = Int(length)
  }
}

/// Unpacks a zlib stream (RFC 1950).
///
/// - Parameters:
///   - packed: all of the stream.
///   - size: how many bytes it unpacks to.
/// - Returns: nil where the stream is spoilt, or unpacks to more or fewer.
public func zlibExpanded(_ packed: [UInt8], size: Int) -> [UInt8]? {
  // Nothing unpacks to more than that many times its bytes: who says so is wrong, and gets no memory.
  guard size >= 0, size / 1_100 <= packed.count else { return nil }
  var status = Z_OK
  let bytes = [UInt8](unsafeUninitializedCapacity: max(1, size)) { buffer, count in
    var length = uLong(size)
    status = uncompress(buffer.baseAddress, &length, packed, uLong(packed.count))
    count = status == Z_OK ? Int(length) : 0
  }
  return status == Z_OK && bytes.count == size ? bytes : nil
}

/// The bytes as a zlib stream, level 6; what would hardly become smaller, such as a picture or a few words, lies in it as it is, and is
/// unpacked as fast as it is copied.
public func zlibPacked(_ bytes: [UInt8]) -> [UInt8] {
  let packed = zlibCompressed(bytes, level: 6)
  return packed.count * 16 > bytes.count * 15 ? zlibCompressed(bytes, level: 0) : packed
}

/// Unpacks many zlib streams (RFC 1950), one after the other, in the same memory.
public struct ZlibUnpacker: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  public init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "there is memory for a window of zlib")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    memory.deallocate()
  }

  /// Unpacks one of them.
  ///
  /// - Parameters:
  ///   - packed: all of the stream.
  ///   - size: how many bytes it unpacks to.
  /// - Returns: what lies in its memory until the next; nil where the stream is spoilt, or unpacks to more or fewer.
  public mutating func unpack(_ packed: UnsafeRawBufferPointer, size: Int) -> UnsafeRawBufferPointer? {
    guard size >= 0, size / 1_100 <= packed.count else { return nil }
    // zlib is fastest where it need not look at the end of the room.
    let room = size + 512
    if room > memory.count {
      memory.deallocate()
      memory = .allocate(byteCount: room, alignment: 16)
    }
    guard inflateReset(stream) == Z_OK else { return nil }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = uInt(packed.count)
    stream.pointee.next_out = memory.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = uInt(room)
    guard CZlib.inflate(stream, Z_FINISH) == Z_STREAM_END, Int(stream.pointee.total_out) == size else { return nil }
    return UnsafeRawBufferPointer(rebasing: memory[..<size])
  }
}

/// Unpacks a deflate stream without a frame (RFC 1951), as in a ZIP archive, piece by piece.
///
/// - Parameters:
///   - packed: the bytes as they are packed.
///   - take: gets each piece; false ends it.
/// - Returns: false where the stream is spoilt or ends early.
/// - Complexity: O(what it unpacks to), in the memory of one piece.
public func inflate(_ packed: ArraySlice<UInt8>, take: (UnsafeRawBufferPointer) -> Bool) -> Bool {
  var stream = z_stream()
  guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return false }
  defer { inflateEnd(&stream) }
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  return packed.withUnsafeBytes { packed in
    piece.withUnsafeMutableBytes { piece in
      stream.next_in = UnsafeMutablePointer(mutating: packed.bindMemory(to: UInt8.self).baseAddress)
      stream.avail_in = uInt(packed.count)
      while true {
        stream.next_out = piece.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = uInt(piece.count)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        guard status == Z_OK || status == Z_STREAM_END else { return false }
        let count = piece.count - Int(stream.avail_out)
        if count > 0, !take(UnsafeRawBufferPointer(rebasing: piece[..<count])) { return true }
        if status == Z_STREAM_END { return true }
        // Nothing more to take in, and room left to put it out: the stream was cut off.
        if stream.avail_in == 0, stream.avail_out > 0 { return false }
      }
    }
  }
}

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

  /// Packs what comes next.
  ///
  /// - Parameters:
  ///   - bytes: what comes next, of any length.
  ///   - take: gets what is packed, piece by piece.
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
  ///
  /// - Parameter take: gets the last of what is packed, piece by piece.
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
