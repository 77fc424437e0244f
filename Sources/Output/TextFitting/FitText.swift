extension Unicode.Scalar {
  /// The columns it takes: none for marks that combine with what stands before, two for wide East Asian ones.
  public var columns: Int {
    switch value {
    case 0x20...0x7E, 0x1780...0x17B3: return 1
    case 0x17B6...0x17D3: return 0
    default: return columnsOfCategory
    }
  }

  /// The same from the Unicode tables, which takes longer than the letters that nearly all of our text is made of deserve.
  var columnsOfCategory: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// What is shown of it: itself, a space for what could steer a terminal, or nothing for what only formats.
  public var printable: Unicode.Scalar? {
    if (0x20...0x7E).contains(value) || isKhmer { return self }
    return switch properties.generalCategory {
    case .control: " "
    case .format: ["\u{200B}", "\u{200C}", "\u{200D}"].contains(self) ? self : nil
    default: self
    }
  }

  /// A bracket or quotation mark that belongs to what stands behind it.
  var opens: Bool {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  public var isKhmer: Bool { (0x1780...0x17FF).contains(value) }

  /// A sign that stands behind what it belongs to: ។ ៕ ៖ ៗ ៘.
  var isKhmerSign: Bool { (0x17D4...0x17D8).contains(value) }

  /// The bantoc, which shortens the vowel of the syllable that its letter ends, and the toandakhiat, which silences its letter.
  var endsKhmerSyllable: Bool { value == 0x17CB || value == 0x17CD }

  /// The Khmer sign that puts the next consonant below.
  static let khmerCoeng: Unicode.Scalar = "\u{17D2}"
}

extension StringProtocol {
  /// The text without characters that could steer a terminal; line breaks and tabs become spaces.
  public var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      if let shown = scalar.printable { text.unicodeScalars.append(shown) }
    }
    return text
  }

  /// The columns it takes in a terminal.
  public var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text with spaces behind it up to `width` columns.
  public func padded(to width: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// The text with spaces before it up to `width` columns.
  public func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + String(self)
  }

  /// Pieces that must not be torn: words with the space behind them. Khmer writes no spaces between its words; where no
  /// dictionary is at hand that knows them, the pieces are clusters.
  private func pieces(ends: [Int32]?) -> [Substring] {
    var nextEnd = 0
    var offset: Int32 = 0
    func wordEnds() -> Bool {
      guard let ends else { return true }
      while nextEnd < ends.count, ends[nextEnd] < offset { nextEnd += 1 }
      return nextEnd < ends.count && ends[nextEnd] == offset
    }
    var pieces: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = unicodeScalars.index(after: index)
      let scalar = unicodeScalars[index]
      offset += Int32(UTF8.width(scalar))
      let following = next < endIndex ? unicodeScalars[next] : nil
      let beginsKhmerCluster =
        (following.map { $0.isKhmer && $0.columns > 0 && !$0.isKhmerSign } ?? false) && !endsSyllable(at: next)
      let breaksHere =
        scalar == " " || scalar == "\u{200B}"
        || (beginsKhmerCluster && scalar != .khmerCoeng && !scalar.opens && wordEnds())
      if breaksHere {
        pieces.append(Substring(self[start..<next]))
        start = next
      }
      index = next
    }
    if start < endIndex { pieces.append(Substring(self[start...])) }
    return pieces
  }

  /// Whether a Khmer letter bears a sign that only the last letter of a syllable can bear: no word begins with it, whatever the
  /// dictionary says.
  private func endsSyllable(at index: Index) -> Bool {
    let mark = unicodeScalars.index(after: index)
    return mark < endIndex && unicodeScalars[mark].endsKhmerSyllable
  }

  /// The text in lines of at most `width` columns, broken at spaces, between Khmer words, or where nothing else helps
  /// anywhere but in a cluster.
  public func wrapped(to width: Int) -> [String] {
    guard columns > width else { return [trimmedAtEnd] }
    return wrapped(to: width, ends: unicodeScalars.contains(where: \.isKhmer) ? lineEnds(in: String(self)) : nil)
  }

  /// - Parameter ends: where Khmer words end, as offsets in UTF-8; nil where that is not known.
  func wrapped(to width: Int, ends: [Int32]?) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let pieces = pieces(ends: ends).flatMap { $0.columns > width ? $0.pieces(ends: nil) : [$0] }
    for piece in pieces {
      let needed = piece.columns - (piece.hasSuffix(" ") ? 1 : 0)
      if used + needed > width, !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
      }
      for scalar in piece.unicodeScalars {
        let mayBreak = scalar.columns > 0 && scalar != " " && line.unicodeScalars.last != .khmerCoeng
        if used + scalar.columns > width, !line.isEmpty, mayBreak {
          lines.append(line)
          line = ""
          used = 0
        }
        line.unicodeScalars.append(scalar)
        used += scalar.columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map(\.trimmedAtEnd)
  }

  private var trimmedAtEnd: String {
    var line = Substring(self)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
