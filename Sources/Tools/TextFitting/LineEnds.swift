internal import CICU

/// Where a line of a text may end, by the rules of Unicode (UAX 14) and, in Khmer, by ICU's dictionary of words.
///
/// - Returns: offsets in UTF-8, ascending; nil where ICU is not installed or has no answer.
func lineEnds(in text: String) -> [Int32]? {
  var text = text
  return text.withUTF8 { bytes in
    var found: Int32 = -1
    let ends = [Int32](unsafeUninitializedCapacity: bytes.count) { ends, count in
      found = bytes.withMemoryRebound(to: CChar.self) {
        icu_line_ends($0.baseAddress, Int64($0.count), ends.baseAddress)
      }
      count = Int(max(0, found))
    }
    return found < 0 ? nil : ends
  }
}

extension StringProtocol {
  /// The text in pieces behind each of which a line may end; without ICU behind spaces alone.
  public var linePieces: [String] {
    if let pieces = knownLinePieces { return pieces }
    let bytes = Array(utf8)
    return cut(bytes, at: bytes.indices.filter { bytes[$0] == UInt8(ascii: " ") }.map { $0 + 1 })
  }

  /// The same; nil where ICU, which knows where Khmer words end, is not installed or has no answer.
  public var knownLinePieces: [String]? {
    lineEnds(in: String(self)).map { ends in cut(Array(utf8), at: ends.map { Int($0) }) }
  }

  private func cut(_ bytes: [UInt8], at ends: [Int]) -> [String] {
    var pieces: [String] = []
    var start = 0
    for end in ends + [bytes.count] where end > start && end <= bytes.count {
      pieces.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return pieces
  }
}
