import PhotoReading
import Testing

@Suite struct TellsPositionTests {
  /// A JPEG of nothing but markers, with Exif data that hold a GPS latitude or not.
  static func jpeg(withPosition: Bool) -> [UInt8] {
    // A TIFF of big-endian words: one directory with a pointer to a directory of GPS entries.
    var tiff: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8]
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
    let exif = Array("Exif".utf8) + [0, 0] + tiff
    let length = exif.count + 2
    return [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + exif + [0xFF, 0xD9]
  }

  @Test func `a picture with a position is told from one without`() {
    #expect(tellsPosition(jpeg: TellsPositionTests.jpeg(withPosition: true)))
    #expect(!tellsPosition(jpeg: TellsPositionTests.jpeg(withPosition: false)))
  }

  @Test func `what is no picture tells nothing`() {
    for bytes: [UInt8] in [[], [0xFF], [0xFF, 0xD8], Array("hello".utf8), [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF]] {
      #expect(!tellsPosition(jpeg: bytes))
    }
  }

  @Test func `a picture cut off anywhere or with any byte changed is looked at without harm`() {
    let whole = TellsPositionTests.jpeg(withPosition: true)
    for length in whole.indices { _ = tellsPosition(jpeg: Array(whole[..<length])) }
    for position in whole.indices {
      for byte: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
        var broken = whole
        broken[position] = byte
        _ = tellsPosition(jpeg: broken)
      }
    }
  }

  @Test func `a huge picture is looked at by its beginning`() {
    let huge = TellsPositionTests.jpeg(withPosition: true) + [UInt8](repeating: 0xFF, count: 4 << 20)
    #expect(tellsPosition(jpeg: huge))
  }
}
