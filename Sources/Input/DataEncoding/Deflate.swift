internal import CZlib

/// The bytes as a zlib stream (RFC 1950), compressed as far as zlib goes.
public func zlibCompressed(_ bytes: [UInt8]) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: Int(compressBound(uLong(bytes.count)))) { buffer, count in
    var length = uLong(buffer.count)
    let status = compress2(buffer.baseAddress, &length, bytes, uLong(bytes.count), Z_BEST_COMPRESSION)
    precondition(status == Z_OK, "the bound that zlib gives is large enough")
    count = Int(length)
  }
}

/// What a deflate stream without a frame (RFC 1951), as in a ZIP archive, unpacks to; nil where it is spoilt or does not come to
/// exactly `size` bytes.
///
/// - Complexity: O(size); it never unpacks more than that.
public func inflated(_ packed: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
  var stream = z_stream()
  guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var status = Z_OK
  // One byte more than there should be shows a stream that goes on.
  var bytes = [UInt8](repeating: 0, count: size + 1)
  packed.withUnsafeBytes { packed in
    bytes.withUnsafeMutableBytes { bytes in
      stream.next_in = UnsafeMutablePointer(mutating: packed.bindMemory(to: UInt8.self).baseAddress)
      stream.avail_in = uInt(packed.count)
      stream.next_out = bytes.bindMemory(to: UInt8.self).baseAddress
      stream.avail_out = uInt(bytes.count)
      status = inflate(&stream, Z_FINISH)
    }
  }
  guard status == Z_STREAM_END, stream.avail_out == 1 else { return nil }
  bytes.removeLast()
  return bytes
}
