internal import Glibc

/// Text lent to C for as long as this lives.
final class CStrings {
  private var kept: [UnsafeMutablePointer<CChar>] = []
  private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = []

  deinit {
    for text in kept { free(text) }
    for list in lists { list.deallocate() }
  }

  func keep(_ text: String) -> UnsafeMutablePointer<CChar> {
    guard let copy = strdup(text) else { preconditionFailure("there is memory for a few words") }
    kept.append(copy)
    return copy
  }

  /// With nil at the end.
  func keep(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count + 1)
    for (index, word) in words.enumerated() { list[index] = keep(word) }
    list[words.count] = nil
    lists.append(list)
    return list
  }
}

extension String {
  /// The text as C may write to it, though it never does.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>) -> Result) -> Result {
    var bytes = Array(utf8CString)
    return bytes.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
  }

  /// As much as a cell holds, which counts in UTF-16; what is cut off is said to be.
  ///
  /// What a spreadsheet would read as an escaped character (`_x0041_`) is escaped itself.
  var fittingCell: String {
    var text = self
    if utf8.count >= 7, utf8.contains(UInt8(ascii: "_")) { text = text.escapingEscapes }
    guard text.utf8.count > WorkbookWriter.longestText, text.utf16.count > WorkbookWriter.longestText else {
      return text
    }
    let tail = " … (cut: longer than a cell / កាត់៖ វែងជាងក្រឡា)"
    var room = WorkbookWriter.longestText - tail.utf16.count
    var kept = UnicodeScalarView()
    for scalar in text.unicodeScalars {
      room -= UTF16.width(scalar)
      if room < 0 { break }
      kept.append(scalar)
    }
    return String(kept) + tail
  }

  private var escapingEscapes: String {
    let scalars = Array(unicodeScalars)
    var escaped = UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isEscape =
        scalar == "_" && index + 6 < scalars.count && scalars[index + 1] == "x" && scalars[index + 6] == "_"
        && scalars[(index + 2)...(index + 5)].allSatisfy { $0.properties.isASCIIHexDigit }
      if isEscape { escaped.append(contentsOf: "_x005F".unicodeScalars) }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
