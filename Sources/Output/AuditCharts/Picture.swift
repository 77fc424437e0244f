internal import CPangoCairo
internal import TextFitting

/// A picture that is being drawn, in units from its upper left corner. Letters become outlines: it looks the same where none of its fonts
/// is installed.
struct Picture: ~Copyable {
  static let width = 1280.0
  static let height = 720.0
  /// To a unit: 1920 by 1080 in all.
  private static let pixels = 1.5

  enum Kind: String, CaseIterable {
    case svg, png
  }

  /// Colours that stay apart for who sees no red or green, and in grey.
  enum Colour: UInt32 {
    case ink = 0x1A1A1A
    case faint = 0x595959
    case line = 0xC4C4C4
    case sure = 0x0B4F8A
    case possible = 0xA9CBE8
    case before = 0x8C8C8C
    case beforePossible = 0xD9D9D9
    case paper = 0xFFFFFF
  }

  enum Alignment {
    case start, middle, end
  }

  private let kind: Kind
  private let picture: OpaquePointer

  /// - Throws: `noLibrary` where Pango or Cairo is not installed.
  init(_ kind: Kind) throws(ChartError) {
    guard let picture = picture_open(Picture.width, Picture.height, kind == .png ? Picture.pixels : 0) else {
      throw .noLibrary
    }
    self.kind = kind
    self.picture = picture
  }

  deinit { picture_close(picture) }

  func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: Colour) {
    picture_fill(picture, x, y, width, height, colour.rawValue)
  }

  func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, width: Double = 1, _ colour: Colour, isDashed: Bool = false
  ) {
    picture_line(picture, x1, y1, x2, y2, width, colour.rawValue, isDashed ? 1 : 0)
  }

  func disc(_ x: Double, _ y: Double, radius: Double, edge: Double = 0, _ colour: Colour) {
    picture_disc(picture, x, y, radius, edge, colour.rawValue)
  }

  /// One line of text, `y` at its baseline.
  func text(
    _ text: String, _ x: Double, _ y: Double, size: Double, isBold: Bool = false, _ colour: Colour = .ink,
    _ alignment: Alignment = .start
  ) {
    var start = x
    if alignment != .start {
      let width = width(of: text, size: size, isBold: isBold)
      start -= alignment == .end ? width : width / 2
    }
    _ = set(text, start, y, size: size, isBold: isBold, colour, draws: true)
  }

  func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    set(text, 0, 0, size: size, isBold: isBold, .ink, draws: false)
  }

  private func set(
    _ text: String, _ x: Double, _ y: Double, size: Double, isBold: Bool, _ colour: Colour, draws: Bool
  ) -> Double {
    var text = text.printable
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        picture_text(
          picture, $0.baseAddress, Int32($0.count), x, y, size, isBold ? 1 : 0, colour.rawValue, draws ? 1 : 0)
      }
    }
  }

  /// The text in lines of at most that width, torn where a line may end; what does not fit the last one is left out behind “…”.
  func lines(of text: String, within width: Double, most: Int, size: Double, isBold: Bool = false) -> [String] {
    var lines = [""]
    for piece in text.printable.linePieces {
      let longer = lines[lines.count - 1] + piece
      if lines[lines.count - 1].isEmpty || self.width(of: longer.trimmedEnd, size: size, isBold: isBold) <= width {
        lines[lines.count - 1] = longer
      } else if lines.count < most {
        lines.append(piece)
      } else {
        lines[lines.count - 1] = lines[lines.count - 1].trimmedEnd + "…"
        break
      }
    }
    return lines.map(\.trimmedEnd)
  }

  /// Whether every letter was in some font here.
  var isWhole: Bool { picture_unknown(picture) == 0 }

  /// The bytes of its file.
  ///
  /// - Parameters:
  ///   - title: what it says, for who cannot see it; in SVG alone.
  ///   - description: its figures.
  consuming func finished(title: String, description: String) throws(ChartError) -> [UInt8] {
    var count = 0
    guard let bytes = picture_finish(picture, &count) else { throw .outOfMemory }
    let file = Array(UnsafeBufferPointer(start: bytes, count: count))
    guard kind == .svg else { return file }
    return Picture.described(Picture.shortened(file), title: title, description)
  }

  /// With two decimals at most, a hundredth of a unit: half as many bytes.
  private static func shortened(_ file: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(file.count)
    var decimals: Int?
    for byte in file {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit, let count = decimals {
        decimals = count + 1
        if count >= 2 { continue }
      } else {
        let isPoint = byte == UInt8(ascii: ".") && short.last.map { (0x30...0x39).contains($0) } == true
        decimals = isPoint ? 0 : nil
      }
      short.append(byte)
    }
    return short
  }

  /// An SVG with its title and description as the first of its elements.
  private static func described(_ file: [UInt8], title: String, _ description: String) -> [UInt8] {
    let opening = Array("<svg ".utf8)
    guard let start = file.indices.first(where: { file[$0...].starts(with: opening) }),
      let end = file[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return file }
    let words =
      "\n<title>" + escapedXML(title) + "</title>\n<desc>" + escapedXML(description) + "</desc>"
    return Array(file[..<start]) + Array("<svg role=\"img\" ".utf8) + Array(file[(start + opening.count)...end])
      + Array(words.utf8) + Array(file[(end + 1)...])
  }

  private static func escapedXML(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// Why pictures could not be drawn.
public enum ChartError: Error, Sendable, Equatable {
  /// Pango or Cairo is not installed.
  case noLibrary
  case outOfMemory
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while let last = text.unicodeScalars.last, last == " " || last == "\u{200B}" { text.unicodeScalars.removeLast() }
    return String(text)
  }
}
