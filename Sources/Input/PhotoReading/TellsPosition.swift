internal import CExif

/// Whether a JPEG picture says in its Exif data where it was taken.
///
/// - Parameter bytes: the picture, or its beginning: Exif data stand before the picture itself.
public func tellsPosition(jpeg bytes: [UInt8]) -> Bool {
  // Exif data have their place among the first segments, of 64 KiB each.
  let beginning = bytes.prefix(1 << 20)
  guard beginning.starts(with: [0xFF, 0xD8]) else { return false }
  return beginning.withUnsafeBufferPointer { exif_tells_position($0.baseAddress, UInt32($0.count)) }
}
