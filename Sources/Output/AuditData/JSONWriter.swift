/// Writes JSON in the order in which it is told, two spaces a level.
struct JSONWriter {
  private(set) var text = ""
  private var isFirst = [true]
  private var isAfterKey = false

  /// - Parameter depth: how deep the text will stand in the whole.
  init(depth: Int = 0) {
    isFirst = [Bool](repeating: true, count: depth + 1)
  }

  mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  mutating func key(_ key: String) {
    separate()
    text += JSONWriter.quoted(key) + ": "
    isAfterKey = true
  }

  mutating func value(_ value: String?) {
    separate()
    text += value.map(JSONWriter.quoted) ?? "null"
  }

  mutating func value(_ value: some BinaryInteger) {
    separate()
    text += String(value)
  }

  /// `true`, `false` or another word that stands without quotes.
  mutating func literal(_ word: String) {
    separate()
    text += word
  }

  mutating func member(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }

  mutating func member(_ name: String, _ value: some BinaryInteger) {
    key(name)
    self.value(value)
  }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    text += open
    isFirst.append(true)
    body(&self)
    let isEmpty = isFirst.removeLast()
    if !isEmpty { breakLine() }
    text += close
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst[isFirst.count - 1] { text += "," }
    if isFirst.count > 1 { breakLine() }
    isFirst[isFirst.count - 1] = false
  }

  private mutating func breakLine() {
    text += "\n" + String(repeating: "  ", count: isFirst.count - 1)
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
