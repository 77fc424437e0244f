internal import CQREncode

/// Some bytes as a square code that a phone’s camera reads (ISO/IEC 18004), with the least protection against dirt: it is shown on a
/// screen.
public struct QRCode: Sendable, Equatable {
  /// How many squares a row has, 21 to 177; around it belong four light ones on each side.
  public let width: Int
  /// Row by row, true where it is dark.
  public let squares: [Bool]

  /// What is no ASCII is told to be UTF-8.
  ///
  /// - Parameter bytes: 1 to 2,953, one less where not all are ASCII.
  /// - Returns: nil where there are more, or libqrencode is not installed.
  public init?(_ bytes: [UInt8]) {
    var width: Int32 = 0
    guard let drawn = qr_squares(bytes, bytes.count, &width) else { return nil }
    defer { qr_free(drawn) }
    self.width = Int(width)
    squares = UnsafeBufferPointer(start: drawn, count: self.width * self.width).map { $0 == 1 }
  }

  /// Its dark squares as one path of SVG, a square one unit wide.
  public var path: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard squares[row * width + column] else {
          column += 1
          continue
        }
        let start = column
        while column < width, squares[row * width + column] { column += 1 }
        let length = String(column - start)
        path += "M" + String(start) + " " + String(row) + "h" + length + "v1h-" + length + "z"
      }
    }
    return path
  }
}
