extension StringProtocol {
  /// As much of its beginning as a number of bytes and of code points holds, without tearing a letter: no consonant is parted from the one
  /// below it, nor a vowel from its consonant.
  public func beginning(ofUTF8 most: Int, codePoints: Int = .max) -> String {
    var (end, bytes, points) = (startIndex, 0, 0)
    for index in indices {
      let next = self.index(after: index)
      let letter = self[index..<next].unicodeScalars
      bytes += letter.reduce(0) { $0 + UTF8.width($1) }
      points += letter.count
      if bytes > most || points > codePoints { break }
      // What is to stand below, or is joined, comes next.
      if letter.last != .khmerCoeng, letter.last != "\u{200D}" { end = next }
    }
    return String(self[..<end])
  }

  /// The whole of it where a number of bytes and of code points holds it; else as much as they hold with “…” behind it.
  public func label(ofUTF8 most: Int, codePoints: Int = .max) -> String {
    if utf8.count <= most, codePoints == .max || unicodeScalars.count <= codePoints { return String(self) }
    return beginning(ofUTF8: most - 3, codePoints: codePoints == .max ? .max : codePoints - 1) + "…"
  }

  /// The text in lines of at most so many bytes, broken as ``wrapped(to:)`` breaks, or between letters where nothing else helps.
  public func lines(ofUTF8 most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(ends: unicodeScalars.contains(where: \.isKhmer) ? lineEnds(in: String(self)) : nil) {
      if !line.isEmpty, line.utf8.count + piece.trimmedAtEnd.utf8.count > most {
        lines.append(line.trimmedAtEnd)
        line = ""
      }
      var rest = Substring(piece)
      while rest.trimmedAtEnd.utf8.count > most {
        let beginning = rest.beginning(ofUTF8: most)
        guard !beginning.isEmpty else { break }
        lines.append(beginning)
        rest = rest.dropFirst(beginning.count)
      }
      line += rest
    }
    if !line.isEmpty { lines.append(line.trimmedAtEnd) }
    return lines
  }
}
