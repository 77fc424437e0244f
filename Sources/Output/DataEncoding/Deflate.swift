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
