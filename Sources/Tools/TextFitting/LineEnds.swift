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
