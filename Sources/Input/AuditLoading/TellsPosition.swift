internal import CExif

/// What a picture says of where it was taken.
public enum PositionFinding: Sendable, Equatable {
  /// It holds a position, or the name of a place.
  case tellsPosition
  case tellsNothing
  /// What could tell it lies behind the bytes that are there.
  case goesOn
  /// A format, or a way of packing, that is not known here.
  case cannotBeLookedInto
}

/// Whether a picture says in its Exif or XMP data where it was taken: JPEG, PNG, WebP, HEIC, AVIF, TIFF, GIF, and XMP alone.
///
/// - Parameters:
///   - bytes: the picture, or its beginning.
///   - isWhole: whether nothing follows.
/// - Complexity: O(bytes).
public func lookForPosition(in bytes: [UInt8], isWhole: Bool) -> PositionFinding {
  bytes.withUnsafeBytes { all in
    let look = PictureLook(bytes: all, isWhole: isWhole)
    if look.has([0xFF, 0xD8], at: 0) { return look.intoJPEG() }
    if look.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return look.intoPNG() }
    if look.has("RIFF", at: 0), look.has("WEBP", at: 8) { return look.intoWebP() }
    if look.has("ftyp", at: 4) { return look.intoBoxes() }
    if look.has([0x49, 0x49, 0x2A, 0], at: 0) || look.has([0x4D, 0x4D, 0, 0x2A], at: 0) { return look.intoTIFF() }
    if look.has("GIF8", at: 0) || look.has("<", at: 0) || look.has([0xEF, 0xBB, 0xBF, 0x3C], at: 0) {
      return look.intoText()
    }
    return .cannotBeLookedInto
  }
}

/// Whether bytes begin as a JPEG, PNG, WebP, HEIC or AVIF does, whatever their file is called.
func beginsAsPicture(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { all in
    let look = PictureLook(bytes: all, isWhole: false)
    return look.has([0xFF, 0xD8, 0xFF], at: 0) || look.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], at: 0)
      || look.has("RIFF", at: 0) && look.has("WEBP", at: 8)
      || look.has("ftyp", at: 4) && ["heic", "heix", "mif1", "avif"].contains { look.has($0, at: 8) }
  }
}

/// Finds in a picture where Exif and XMP data lie; what Exif data say, libexif says.
private struct PictureLook {
  let bytes: UnsafeRawBufferPointer
  let isWhole: Bool

  private var unfinished: PositionFinding { isWhole ? .cannotBeLookedInto : .goesOn }

  // MARK: Formats

  /// Segments up to the picture itself.
  func intoJPEG() -> PositionFinding {
    var at = 2
    // Of XMP that is too long for a segment all parts, one behind the other.
    var extended: [UInt8] = []
    while at + 4 <= bytes.count {
      guard bytes[at] == 0xFF else { break }
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      if marker == 0x01 || (0xD0...0xD8).contains(marker) {
        at += 2
        continue
      }
      if marker == 0xD9 || marker == 0xDA { return holdsPlaceName(extended) ? .tellsPosition : .tellsNothing }
      let end = at + 2 + big(2, at: at + 2)
      guard end >= at + 4 else { break }
      let part = (at + 4)..<end
      guard end <= bytes.count else { return unfinished }
      if marker == 0xE1 {
        if has("Exif\0\0", at: part.lowerBound), exifTells(slice(part)) { return .tellsPosition }
        if has("http://ns.adobe.com/xap/1.0/\0", at: part.lowerBound), xmpTells(part) { return .tellsPosition }
        let continuation = "http://ns.adobe.com/xmp/extension/\0"
        if has(continuation, at: part.lowerBound) {
          extended += slice(part).dropFirst(continuation.utf8.count + 40)
        }
      }
      // IPTC, in a segment of Photoshop.
      if marker == 0xED, has("Photoshop 3.0\0", at: part.lowerBound), iptcTells(part) { return .tellsPosition }
      at = end
    }
    if holdsPlaceName(extended) { return .tellsPosition }
    return at + 4 > bytes.count ? unfinished : .cannotBeLookedInto
  }

  func intoPNG() -> PositionFinding {
    var at = 8
    var finding = PositionFinding.tellsNothing
    while at + 12 <= bytes.count {
      let end = at + 8 + big(4, at: at)
      guard end + 4 <= bytes.count else { return unfinished }
      let part = (at + 8)..<end
      if has("eXIf", at: at + 4), exifTells(headed(part)) { return .tellsPosition }
      if has("iTXt", at: at + 4), has("XML:com.adobe.xmp\0", at: part.lowerBound) {
        if part.count > 18, bytes[part.lowerBound + 18] == 1 {
          finding = .cannotBeLookedInto
        } else if xmpTells(part) {
          return .tellsPosition
        }
      } else if has("zTXt", at: at + 4) || has("tEXt", at: at + 4), has("Raw profile type ", at: part.lowerBound) {
        finding = .cannotBeLookedInto
      }
      if has("IEND", at: at + 4) { return finding }
      at = end + 4
    }
    return unfinished
  }

  func intoWebP() -> PositionFinding {
    var at = 12
    let stop = min(bytes.count, 8 + little(4, at: 4))
    while at + 8 <= stop {
      let end = at + 8 + little(4, at: at + 4)
      guard end <= bytes.count else { return unfinished }
      let part = (at + 8)..<end
      if has("EXIF", at: at), exifTells(headed(part)) { return .tellsPosition }
      if has("XMP ", at: at), xmpTells(part) { return .tellsPosition }
      at = end + end % 2
    }
    return 8 + little(4, at: 4) > bytes.count ? unfinished : .tellsNothing
  }

  /// HEIC and AVIF, which are boxes within boxes (ISO/IEC 14496-12): a list of items, and where each lies. Films are boxes too,
  /// and keep their positions elsewhere.
  func intoBoxes() -> PositionFinding {
    let top = boxes(in: 0..<bytes.count)
    guard let meta = top.first(where: { $0.name == "meta" }) else {
      return top.contains { $0.name == "moov" || $0.name == "mdat" } ? .cannotBeLookedInto : unfinished
    }
    let inner = boxes(in: (meta.content.lowerBound + 4)..<max(meta.content.lowerBound + 4, meta.content.upperBound))
    guard meta.content.upperBound <= bytes.count, let information = inner.first(where: { $0.name == "iinf" }),
      let locations = inner.first(where: { $0.name == "iloc" })
    else { return unfinished }
    let wanted = telling(information.content)
    if wanted.isEmpty { return .tellsNothing }
    let data = inner.first { $0.name == "idat" }?.content.lowerBound ?? 0
    guard let parts = places(of: wanted, in: locations.content, data: data) else { return .cannotBeLookedInto }
    for part in parts {
      guard part.upperBound <= bytes.count else { return unfinished }
      // An Exif item begins with the number of bytes before its header.
      let header = part.lowerBound + 4 + big(4, at: part.lowerBound)
      if header < part.upperBound, exifTells(headed(header..<part.upperBound)) { return .tellsPosition }
      if xmpTells(part) { return .tellsPosition }
    }
    return .tellsNothing
  }

  func intoTIFF() -> PositionFinding {
    guard isWhole else { return .goesOn }
    return exifTells(headed(0..<bytes.count)) || xmpTells(0..<bytes.count) ? .tellsPosition : .tellsNothing
  }

  func intoText() -> PositionFinding {
    guard isWhole else { return .goesOn }
    return xmpTells(0..<bytes.count) ? .tellsPosition : .tellsNothing
  }

  // MARK: Boxes

  private struct Box {
    let name: String
    let content: Range<Int>
  }

  private func boxes(in range: Range<Int>) -> [Box] {
    var found: [Box] = []
    var at = range.lowerBound
    while at + 8 <= min(range.upperBound, bytes.count), found.count < 1000 {
      var size = big(4, at: at)
      var start = at + 8
      if size == 1 {
        guard at + 16 <= bytes.count else { break }
        size = big(8, at: at + 8)
        start = at + 16
      }
      if size == 0 { size = range.upperBound - at }
      guard size >= start - at, size <= Int(Int32.max) else { break }
      found.append(Box(name: String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self), content: start..<(at + size)))
      at += size
    }
    return found
  }

  /// The numbers of the items of a list that hold Exif or XMP data.
  private func telling(_ list: Range<Int>) -> Set<Int> {
    guard list.count >= 6 else { return [] }
    let entries = boxes(in: (list.lowerBound + (bytes[list.lowerBound] == 0 ? 6 : 8))..<list.upperBound)
    var found: Set<Int> = []
    for entry in entries where entry.name == "infe" && entry.content.upperBound <= bytes.count {
      let start = entry.content.lowerBound
      guard entry.content.count >= 12 else { continue }
      let width = bytes[start] >= 3 ? 4 : 2
      let kind = start + 4 + width + 2
      if has("Exif", at: kind) || has("mime", at: kind) { found.insert(big(width, at: start + 4)) }
    }
    return found
  }

  /// Where some items lie; nil where they lie in another file, or in another item.
  private func places(of items: Set<Int>, in list: Range<Int>, data: Int) -> [Range<Int>]? {
    guard list.upperBound <= bytes.count, list.count >= 8 else { return nil }
    let version = bytes[list.lowerBound]
    var reader = list.lowerBound + 4
    func take(_ width: Int) -> Int? {
      guard reader + width <= list.upperBound else { return nil }
      defer { reader += width }
      return big(width, at: reader)
    }
    guard version <= 2, let sizes = take(2), let count = take(version == 2 ? 4 : 2) else { return nil }
    let (offsetSize, lengthSize, baseSize) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15)
    let indexSize = version == 0 ? 0 : sizes & 15
    guard [offsetSize, lengthSize, baseSize, indexSize].allSatisfy({ $0 == 0 || $0 == 4 || $0 == 8 }) else {
      return nil
    }
    var found: [Range<Int>] = []
    for _ in 0..<count {
      guard let item = take(version == 2 ? 4 : 2), let method = version == 0 ? 0 : take(2), take(2) != nil,
        let base = take(baseSize), let extents = take(2)
      else { return nil }
      for _ in 0..<extents {
        guard take(indexSize) != nil, let offset = take(offsetSize), let length = take(lengthSize) else { return nil }
        guard items.contains(item) else { continue }
        let start = base.addingReportingOverflow(offset)
        guard method & 15 < 2, !start.overflow, (0...Int(Int32.max)).contains(start.partialValue),
          (0...Int(Int32.max)).contains(length)
        else { return nil }
        let first = start.partialValue + (method & 15 == 1 ? data : 0)
        found.append(first..<(first + length))
      }
    }
    return found
  }

  // MARK: Data

  /// Exif data with the header by which libexif knows them.
  private func headed(_ part: Range<Int>) -> [UInt8] {
    has("Exif\0\0", at: part.lowerBound) ? slice(part) : Array("Exif\0\0".utf8) + slice(part)
  }

  private func exifTells(_ data: [UInt8]) -> Bool {
    data.withUnsafeBufferPointer { exif_tells_position($0.baseAddress, UInt32(clamping: $0.count)) }
  }

  private func xmpTells(_ part: Range<Int>) -> Bool { holdsPlaceName(slice(part)) }

  /// Whether XMP names one of the properties that hold a position or a place.
  private func holdsPlaceName(_ data: [UInt8]) -> Bool {
    let properties: [[UInt8]] = [
      "GPSLatitude", "GPSLongitude", "GPSDestLatitude", "GPSDestLongitude", "GPSCoordinates", "LocationCreated",
      "LocationShown", "Iptc4xmpCore:Location", "photoshop:City", "photoshop:State",
    ].map { Array($0.utf8) }
    return data.indices.contains { start in
      let first = data[start]
      guard first == 0x47 || first == 0x4C || first == 0x49 || first == 0x70 else { return false }
      return properties.contains { data[start...].starts(with: $0) }
    }
  }

  /// Whether the fields of IPTC name a city, a part of one or a province (datasets 2:90, 2:92 and 2:95).
  private func iptcTells(_ part: Range<Int>) -> Bool {
    let data = slice(part)
    return data.indices.dropLast(4).contains { start in
      data[start] == 0x1C && data[start + 1] == 2
        && (data[start + 2] == 90 || data[start + 2] == 92 || data[start + 2] == 95)
        && Int(data[start + 3]) << 8 + Int(data[start + 4]) > 0
    }
  }

  // MARK: Bytes

  func has(_ text: String, at offset: Int) -> Bool {
    has(Array(text.utf8), at: offset)
  }

  func has(_ wanted: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset + wanted.count <= bytes.count && bytes[offset..<(offset + wanted.count)].elementsEqual(wanted)
  }

  private func slice(_ part: Range<Int>) -> [UInt8] { Array(bytes[part.clamped(to: 0..<bytes.count)]) }

  /// A number of `width` bytes, the highest first; `Int.max` where it is larger or not there.
  private func big(_ width: Int, at offset: Int) -> Int {
    guard offset >= 0, offset + width <= bytes.count else { return Int(Int32.max) }
    var number: UInt64 = 0
    for byte in bytes[offset..<(offset + width)] { number = number << 8 | UInt64(byte) }
    return Int(clamping: number)
  }

  private func little(_ width: Int, at offset: Int) -> Int {
    guard offset >= 0, offset + width <= bytes.count else { return Int(Int32.max) }
    var number = 0
    for byte in bytes[offset..<(offset + width)].reversed() { number = number << 8 | Int(byte) }
    return number
  }
}
