internal import TextFitting

/// Any text as the text or the value of an attribute of a page: no part of it is markup, whatever stands before or behind it.
///
/// Sign by sign, not by what a reader sees as one: a sign such as U+0600 or a combining mark joins with the `<` beside it, and
/// would hide it.
public func escapedHTML(_ text: String) -> String {
  let text = text.printable
  guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

/// JSON as it stands in a script element: the same values, and nothing that could end the element.
public func scriptJSON(_ json: String) -> String {
  var safe: [UInt8] = []
  safe.reserveCapacity(json.utf8.count + 64)
  for byte in json.utf8 {
    if byte == UInt8(ascii: "<") { safe += Array("\\u003C".utf8) } else { safe.append(byte) }
  }
  return String(decoding: safe, as: UTF8.self)
}
