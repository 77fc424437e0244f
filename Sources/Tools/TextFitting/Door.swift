/// The door: text of files, arguments and records passes it on its way out, to a terminal, a page, a table or a workbook. JSON and
/// YAML, which can write such signs as escapes, ask it which ones they are.
extension Unicode.Scalar {
  /// Whether it is no character and never will be: XML and many readers refuse it.
  public var isNoncharacter: Bool { (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE }

  /// What is shown of it within a line: itself; U+FFFD for a control character and for what is no character; a space for the end of a
  /// line and a tab; nothing for what only steers how others are shown, such as marks that turn the direction of writing.
  ///
  /// The joiners and the space without width that Khmer needs between its letters stay.
  public var printable: Unicode.Scalar? {
    if (0x20...0x7E).contains(value) || isKhmer || (0x2010...0x2027).contains(value) { return self }
    if endsLine || self == "\t" { return " " }
    switch properties.generalCategory {
    case .control: return "\u{FFFD}"
    case .unassigned: return isNoncharacter ? "\u{FFFD}" : properties.isDefaultIgnorableCodePoint ? nil : self
    case .format:
      if ["\u{200B}", "\u{200C}", "\u{200D}"].contains(self) { return self }
      return properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(value) ? nil : self
    default: return self
    }
  }

  /// Whether it turns the direction in which others are written (UAX 9).
  public var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// As Unicode has it (UAX 14): LF, VT, FF, CR, NEL, LS, PS.
  public var endsLine: Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}

extension StringProtocol {
  /// The text on one line, without what could steer a terminal or a reader: see ``Swift/Unicode/Scalar/printable``.
  public var printable: String {
    if isPlain { return String(self) }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let shown = scalar.printable { text.append(shown) }
    }
    return String(text)
  }

  /// The same with its lines, each ended by one line feed, and its tabs.
  public var legible: String {
    if isSurelyLegible || unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || $0.printable == $0 }) {
      return String(self)
    }
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      if scalar == "\t" {
        text.append(scalar)
      } else if scalar.endsLine {
        if !(scalar == "\n" && wasReturn) { text.append("\n") }
      } else if let shown = scalar.printable {
        text.append(shown)
      }
    }
    return String(text)
  }

  /// A finished output as it may go out: legible in every line, its ends of lines as they are.
  ///
  /// - Parameter own: what the program itself sends to steer a terminal, such as its colours.
  public func inert(but own: [String]) -> String {
    if isInert { return String(self) }
    let own = own.map { Array($0.unicodeScalars) }
    var text = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      if scalar.value < 0x20, let sent = own.first(where: { rest.starts(with: $0) }) {
        text.append(contentsOf: sent)
        rest.removeFirst(sent.count)
        continue
      }
      rest.removeFirst()
      if scalar == "\n" || scalar == "\t" || scalar == "\r" && rest.first == "\n" {
        text.append(scalar)
      } else if let shown = scalar.printable {
        text.append(shown)
      }
    }
    return String(text)
  }

  /// Whether it holds nothing but the printable signs of ASCII, which pass as they are.
  private var isPlain: Bool {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(true) { $0 && (0x20...0x7E).contains($1) }
    }
    return isPlain ?? utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// Whether it surely passes as it is: the quick answer for nearly all texts in the letters of Europe and of Cambodia.
  private var isSurelyLegible: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20...0x7E, 0x09, 0x0A: index += 1
        // U+00C0 to U+02FF.
        case 0xC3...0xCB: index += 2
        // U+00A1 to U+00BF, but for the hyphen that is not seen.
        case 0xC2 where bytes[index + 1] > 0xA0 && bytes[index + 1] != 0xAD: index += 2
        // U+2010 to U+2027: dashes, quotation marks, points.
        case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]): index += 3
        // U+1780 to U+17FF.
        case 0xE1 where bytes[index + 1] == 0x9E || bytes[index + 1] == 0x9F: index += 3
        default: return false
        }
      }
      return true
    } ?? isPlain
  }

  private var isInert: Bool {
    if isPlain { return true }
    var wasReturn = false
    for scalar in unicodeScalars {
      if wasReturn, scalar != "\n" { return false }
      wasReturn = scalar == "\r"
      guard wasReturn || scalar == "\n" || scalar == "\t" || scalar.printable == scalar else { return false }
    }
    return !wasReturn
  }
}
