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
    case .nonspacingMark, .spacingMark, .enclosingMark, .control: return 0
    case .format: return properties.isDefaultIgnorableCodePoint ? 0 : 1
    default: return isHangulTail ? 0 : isWide ? 2 : 1
    }
  }

  /// A vowel or an end of a Korean syllable, which stands within the columns of its beginning.
  private var isHangulTail: Bool { (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) }

  /// Whether its East Asian width is wide or full.
  private var isWide: Bool {
    guard value >= 0x1100, properties.generalCategory != .unassigned || value >= 0x2_0000 else { return false }
    var (low, high) = (0, Unicode.Scalar.wide.count)
    while low < high {
      let middle = (low + high) / 2
      if Unicode.Scalar.wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < Unicode.Scalar.wide.count && Unicode.Scalar.wide[low].contains(value)
  }

  /// From EastAsianWidth.txt of Unicode 14; what is not assigned lies within where it saves a range.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_B2FB, 0x1_F004...0x1_F004,
    0x1_F0CF...0x1_F0CF, 0x1_F18E...0x1_F18E, 0x1_F191...0x1_F19A, 0x1_F200...0x1_F320, 0x1_F32D...0x1_F335,
    0x1_F337...0x1_F37C, 0x1_F37E...0x1_F393, 0x1_F3A0...0x1_F3CA, 0x1_F3CF...0x1_F3D3, 0x1_F3E0...0x1_F3F0,
    0x1_F3F4...0x1_F3F4, 0x1_F3F8...0x1_F43E, 0x1_F440...0x1_F440, 0x1_F442...0x1_F4FC, 0x1_F4FF...0x1_F53D,
    0x1_F54B...0x1_F54E, 0x1_F550...0x1_F567, 0x1_F57A...0x1_F57A, 0x1_F595...0x1_F596, 0x1_F5A4...0x1_F5A4,
    0x1_F5FB...0x1_F64F, 0x1_F680...0x1_F6C5, 0x1_F6CC...0x1_F6CC, 0x1_F6D0...0x1_F6D2, 0x1_F6D5...0x1_F6DF,
    0x1_F6EB...0x1_F6EC, 0x1_F6F4...0x1_F6FC, 0x1_F7E0...0x1_F7F0, 0x1_F90C...0x1_F93A, 0x1_F93C...0x1_F945,
    0x1_F947...0x1_F9FF, 0x1_FA70...0x1_FAF6, 0x2_0000...0x2_FFFD, 0x3_0000...0x3_FFFD,
  ]

  /// A bracket or quotation mark that belongs to what stands behind it.
  var opens: Bool {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  /// Whether it is a mark on what stands before it.
  var combines: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
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
  func pieces(ends: [Int32]?) -> [Substring] {
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
      // A mark behind a space belongs to it.
      let endsAtSpace = (scalar == " " || scalar == "\u{200B}") && !(following?.combines ?? false)
      let breaksHere =
        endsAtSpace
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
      let columns = piece.columns
      let needed = columns - (piece.hasSuffix(" ") ? 1 : 0)
      if used + needed > width, !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
      }
      if used + needed <= width {
        line += piece
        used += columns
        continue
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

  var trimmedAtEnd: String {
    var line = Substring(self)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
