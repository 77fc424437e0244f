internal import AuditWording
internal import Glibc
internal import TextFitting

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
    var text = legible
    if text.utf8.count >= 7, text.utf8.contains(where: { $0 == UInt8(ascii: "_") }) { text = text.escapingEscapes }
    guard text.utf8.count > WorkbookWriter.longestText, text.utf16.count > WorkbookWriter.longestText else {
      return text
    }
    let cut = Words.Table.cut
    let tail = " … (" + cut.text(in: .both, between: " / ") + ")"
    return text.beginning(ofUTF16: WorkbookWriter.longestText - tail.utf16.count) + tail
  }

  /// On one line, of at most so many UTF-16 units: what is longer ends with “…”.
  func label(ofUTF16 most: Int) -> String {
    let text = printable
    guard text.utf8.count > most, text.utf16.count > most else { return text }
    return text.beginning(ofUTF16: most - 1) + "…"
  }

  /// Where the library takes a text for a reference to cells if it begins with `=`.
  var neverReference: String { utf8.first == UInt8(ascii: "=") ? " " + self : self }

  /// As a text in a formula, which holds at most 255 UTF-16 units in one.
  var formulaText: String {
    var parts: [String] = []
    var part = UnicodeScalarView()
    var used = 0
    for scalar in legible.unicodeScalars {
      if used + UTF16.width(scalar) > 255 {
        parts.append(String(part))
        (part, used) = (UnicodeScalarView(), 0)
      }
      if scalar == "\"" { part.append(scalar) }
      part.append(scalar)
      used += UTF16.width(scalar)
    }
    return (parts + [String(part)]).map { "\"" + $0 + "\"" }.joined(separator: "&")
  }

  /// The name of a sheet that bears this title: on one line, of at most 31 UTF-16 units, without what a name may not hold, and unlike
  /// the names that are `taken`, in small letters, already. It is added there.
  func sheetName(among taken: inout Set<String>) -> String {
    var kept = UnicodeScalarView()
    for scalar in printable.unicodeScalars {
      kept.append("[]:*?/\\".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    let blank: Set<Unicode.Scalar> = [" ", "'"]
    func trimmed(_ text: String) -> String {
      var rest = text.unicodeScalars[...]
      while let first = rest.first, blank.contains(first) || first.columns == 0 { rest.removeFirst() }
      while let last = rest.last, blank.contains(last) { rest.removeLast() }
      return String(rest)
    }
    let title = trimmed(String(kept))
    var number = 1
    while true {
      let tail = number == 1 ? "" : " (" + String(number) + ")"
      var name = trimmed(title.beginning(ofUTF16: 31 - tail.utf16.count))
      // What spreadsheets keep for themselves.
      if name.isEmpty || name.lowercased() == "history" { name = "Sheet" }
      name += tail
      if taken.insert(name.lowercased()).inserted { return name }
      number += 1
    }
  }

  /// The longest beginning of at most so many UTF-16 units that tears no letter from its marks, if any does not.
  private func beginning(ofUTF16 most: Int) -> String {
    let scalars = unicodeScalars
    var (end, room) = (scalars.startIndex, most)
    while end < scalars.endIndex, UTF16.width(scalars[end]) <= room {
      room -= UTF16.width(scalars[end])
      scalars.formIndex(after: &end)
    }
    guard end < scalars.endIndex else { return self }
    var cut = end
    while cut > scalars.startIndex {
      let before = scalars.index(before: cut)
      if scalars[cut].columns > 0, scalars[before] != "\u{17D2}", scalars[before] != "\u{200D}" { break }
      cut = before
    }
    return String(scalars[..<(cut > scalars.startIndex ? cut : end)])
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
