internal import TextFitting

/// Writes JSON in the order in which it is told: two spaces a level, or all on one line.
package struct JSONWriter {
  package private(set) var text = ""
  private var isFirst = [true]
  private var isAfterKey = false
  private let isOnOneLine: Bool
  private let giveOn: (@Sendable (String) -> Void)?

  /// - Parameter giveOn: is given the text piece by piece, so that a long one need not stand in memory at once; `finish` gives the last one.
  package init(onOneLine isOnOneLine: Bool = false, giveOn: (@Sendable (String) -> Void)? = nil) {
    self.isOnOneLine = isOnOneLine
    self.giveOn = giveOn
  }

  /// Gives on what was not given yet, and some more.
  package mutating func finish(with end: String) {
    text += end
    giveOn?(taken())
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  package mutating func key(_ key: String) {
    separate()
    text += JSONWriter.quoted(key) + (isOnOneLine ? ":" : ": ")
    isAfterKey = true
  }

  package mutating func value(_ value: String?) {
    separate()
    text += value.map(JSONWriter.quoted) ?? "null"
  }

  package mutating func value(_ value: some BinaryInteger) {
    separate()
    text += String(value)
  }

  /// `true`, `false` or another word that stands without quotes.
  package mutating func literal(_ word: String) {
    separate()
    text += word
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }

  package mutating func member(_ name: String, _ value: some BinaryInteger) {
    key(name)
    self.value(value)
  }

  /// Opens an object or an array with `{` or `[`, to be closed with the other.
  package mutating func open(_ bracket: String) {
    separate()
    text += bracket
    isFirst.append(true)
  }

  package mutating func close(_ bracket: String) {
    let isEmpty = isFirst.removeLast()
    if !isEmpty { breakLine() }
    text += bracket
  }

  /// What was written since the last time, so that a long text need not be in memory at once.
  package mutating func taken() -> String {
    defer { text = "" }
    return text
  }

  private mutating func nest(_ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void) {
    open(opening)
    body(&self)
    close(closing)
  }

  private mutating func separate() {
    if let giveOn, text.utf8.count > 1 << 16 { giveOn(taken()) }
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst[isFirst.count - 1] { text += "," }
    if isFirst.count > 1 { breakLine() }
    isFirst[isFirst.count - 1] = false
  }

  private mutating func breakLine() {
    if isOnOneLine { return }
    text += "\n" + String(repeating: "  ", count: isFirst.count - 1)
  }

  /// A string of JSON. What could steer a terminal or deceive a reader stands as an escape; what is no character, and NUL, which many
  /// readers refuse even so, as U+FFFD.
  package static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.isNoncharacter || scalar == "\0": quoted += "\u{FFFD}"
      case _ where scalar.printable != scalar:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
