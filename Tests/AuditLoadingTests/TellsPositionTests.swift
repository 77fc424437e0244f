import AuditLoading
import Testing

@Suite struct `Where a picture was taken` {
  typealias Bytes = [UInt8]

  private static func text(_ text: String) -> Bytes { Array(text.utf8) }
  private static func big(_ number: Int, _ width: Int) -> Bytes {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
  private static func little(_ number: Int, _ width: Int) -> Bytes { big(number, width).reversed() }

  /// A TIFF of big-endian words: one directory with a pointer to a directory of GPS entries, or none.
  private static func tiff(withPosition: Bool) -> Bytes {
    var tiff: Bytes = text("MM") + [0, 42, 0, 0, 0, 8]
    // The orientation, and where GPS entries stand.
    tiff += [0, withPosition ? 2 : 1]
    tiff += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0]
    if withPosition { tiff += [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38] }
    tiff += [0, 0, 0, 0]
    if withPosition {
      // Latitude reference N, and the latitude as three fractions that stand behind.
      tiff += [0, 2, 0x00, 0x01, 0, 2, 0, 0, 0, 2, UInt8(ascii: "N"), 0, 0, 0]
      tiff += [0x00, 0x02, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68, 0, 0, 0, 0]
      for value: UInt8 in [11, 33, 22] { tiff += [0, 0, 0, value, 0, 0, 0, 1] }
    }
    return tiff
  }

  private static func exif(_ tells: Bool) -> Bytes { text("Exif\0\0") + tiff(withPosition: tells) }

  private static func xmp(_ tells: Bool) -> Bytes {
    text("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + (tells ? "<exif:GPSLatitude>11,33N</exif:GPSLatitude>" : "") + "</x>")
  }

  /// What a program of photographs writes of a province; it tells no more than one of a country where it tells nothing.
  private static func province(_ tells: Bool) -> Bytes {
    text("<x:xmpmeta xmlns:x='adobe:ns:meta/'><photoshop:" + (tells ? "State" : "Country") + ">Kampot</x>")
  }

  /// A JPEG with a field of IPTC: 2:95 is a province, 2:101 a country.
  private static func iptc(_ tells: Bool) -> Bytes {
    let field: Bytes = [0x1C, 2, tells ? 95 : 101] + big(6, 2) + text("Kampot")
    let block = text("Photoshop 3.0\0") + text("8BIM") + [4, 4, 0, 0] + big(field.count, 4) + field
    return [0xFF, 0xD8, 0xFF, 0xED] + big(block.count + 2, 2) + block + [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]
  }

  // MARK: Formats

  private static func jpeg(_ segments: Bytes...) -> Bytes {
    var bytes: Bytes = [0xFF, 0xD8]
    for segment in segments { bytes += [0xFF, 0xE1] + big(segment.count + 2, 2) + segment }
    return bytes + [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]
  }

  private static func xmpSegment(_ tells: Bool) -> Bytes { text("http://ns.adobe.com/xap/1.0/\0") + xmp(tells) }

  /// One part of XMP that is too long for one segment.
  private static func extended(_ part: some Sequence<UInt8>, from offset: Int, of whole: Int) -> Bytes {
    let head = text("http://ns.adobe.com/xmp/extension/\0") + Bytes(repeating: 0x41, count: 32)
    return head + big(whole, 4) + big(offset, 4) + Array(part)
  }

  private static func png(_ chunks: (String, Bytes)...) -> Bytes {
    var bytes: Bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for (name, content) in [("IHDR", Bytes(repeating: 0, count: 13))] + chunks + [("IEND", [])] {
      bytes += big(content.count, 4) + text(name) + content
      bytes += [0, 0, 0, 0]
    }
    return bytes
  }

  private static func webp(_ chunks: (String, Bytes)...) -> Bytes {
    var body: Bytes = []
    for (name, content) in chunks {
      body += text(name) + little(content.count, 4) + content
      if content.count % 2 == 1 { body.append(0) }
    }
    return text("RIFF") + little(body.count + 4, 4) + text("WEBP") + body
  }

  private static func box(_ name: String, _ content: Bytes) -> Bytes {
    big(content.count + 8, 4) + text(name) + content
  }

  /// A HEIC of one item, whose data lie at the end of the file.
  private static func heic(item kind: String, _ data: Bytes) -> Bytes {
    let start = box("ftyp", text("heic") + [0, 0, 0, 0])
    func meta(_ offset: Int) -> Bytes {
      let about: Bytes = [2, 0, 0, 0, 0, 7, 0, 0]
      let entry = box("infe", about + text(kind) + [0])
      let list = box("iinf", [0, 0, 0, 0, 0, 1] + entry)
      let head: Bytes = [0, 0, 0, 0, 0x44, 0x00, 0, 1, 0, 7, 0, 0, 0, 1]
      let places = box("iloc", head + big(offset, 4) + big(data.count, 4))
      return box("meta", [0, 0, 0, 0] + list + places)
    }
    let offset = start.count + meta(0).count + 8
    return start + meta(offset) + box("mdat", data)
  }

  /// Pictures that tell a position, or are alike and do not.
  private static func pictures(_ tells: Bool) -> [(name: String, bytes: Bytes)] {
    let long = Bytes(repeating: 0x20, count: 300) + xmp(tells)
    return [
      ("JPEG with Exif", jpeg(exif(tells))), ("JPEG with XMP", jpeg(exif(false), xmpSegment(tells))),
      (
        "JPEG with long XMP, torn in the word",
        jpeg(
          xmpSegment(false), extended(long.prefix(345), from: 0, of: long.count),
          extended(long.dropFirst(345), from: 345, of: long.count))
      ),
      ("PNG with Exif", png(("eXIf", tiff(withPosition: tells)))),
      ("PNG with XMP", png(("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0") + xmp(tells)))),
      ("WebP with Exif", webp(("VP8X", [0, 0, 0]), ("EXIF", tiff(withPosition: tells)))),
      ("WebP with headed Exif", webp(("EXIF", exif(tells)))), ("WebP with XMP", webp(("XMP ", xmp(tells)))),
      ("HEIC with Exif", heic(item: "Exif", big(6, 4) + exif(tells))),
      ("HEIC with bare Exif", heic(item: "Exif", big(0, 4) + tiff(withPosition: tells))),
      ("XMP that names a province", jpeg(text("http://ns.adobe.com/xap/1.0/\0") + province(tells))),
      ("IPTC that names a province", iptc(tells)),
      ("HEIC with XMP", heic(item: "mime", xmp(tells))), ("TIFF", tiff(withPosition: tells)), ("XMP alone", xmp(tells)),
    ]
  }

  @Test func `is seen in every format that can be looked into, and not where it does not stand`() {
    for (name, bytes) in Self.pictures(true) {
      #expect(lookForPosition(in: bytes, isWhole: true) == .tellsPosition, "\(name)")
    }
    for (name, bytes) in Self.pictures(false) {
      #expect(lookForPosition(in: bytes, isWhole: true) == .tellsNothing, "\(name)")
    }
  }

  @Test func `cannot be said of a format that is not known, of what is packed, and of what ends too soon`() {
    let packed = Self.png(("iTXt", Self.text("XML:com.adobe.xmp\0") + [1, 0, 0, 0] + [1, 2, 3]))
    let profile = Self.png(("zTXt", Self.text("Raw profile type exif\0") + [1, 2]))
    let film = Self.box("ftyp", Self.text("qt  ")) + Self.box("moov", [1, 2, 3])
    for bytes in [[], [0xFF], Self.text("hello"), packed, profile, film, [0xFF, 0xD8], Array(Self.png().dropLast(20))] {
      #expect(lookForPosition(in: bytes, isWhole: true) == .cannotBeLookedInto)
    }
  }

  @Test func `may stand behind a beginning, which is said`() {
    for (name, bytes) in Self.pictures(true) {
      let finding = lookForPosition(in: Array(bytes.prefix(40)), isWhole: false)
      #expect(finding == .goesOn, "\(name)")
    }
  }

  @Test func `is looked for without harm in a picture cut off anywhere or with any byte changed`() {
    for (_, bytes) in Self.pictures(true) {
      for length in bytes.indices { _ = lookForPosition(in: Array(bytes[..<length]), isWhole: true) }
      for position in bytes.indices {
        for byte: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
          var broken = bytes
          broken[position] = byte
          _ = lookForPosition(in: broken, isWhole: true)
        }
      }
    }
  }
}
