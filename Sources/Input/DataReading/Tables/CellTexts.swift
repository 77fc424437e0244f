/// The texts that cells refer to by number.
final class SharedStrings: XMLListener {
  private(set) var bytes: [UInt8] = []
  private(set) var places: [Range<Int>] = []
  private var start = 0
  private var isText = false
  private var isReading = false

  var isTooLarge: Bool { bytes.count > TextTable.mostText }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": start = bytes.count
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: break
    }
  }

  func close(_ name: XMLName) {
    switch name {
    case "t": isText = false
    case "rPh": isReading = false
    case "si":
      if let plain = unescaped(bytes[start...]) { bytes.replaceSubrange(start..., with: plain) }
      places.append(start..<bytes.count)
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) { if isText { bytes += text } }
}

/// What cells are shown as: a day, an hour, a share, or as they stand.
final class CellStyles: XMLListener {
  enum Shown {
    case plain, day, time, percent
  }

  private var formats: [Int: Shown] = [:]
  private var shown: [Shown] = []
  private var isCellFormats = false

  func shown(_ style: Int) -> Shown { shown.indices.contains(style) ? shown[style] : .plain }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        formats[id] = CellStyles.shown(byCode: code)
      }
    case "cellXfs": isCellFormats = true
    case "xf" where isCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      shown.append(formats[id] ?? CellStyles.shown(byNumber: id))
    default: break
    }
  }

  func close(_ name: XMLName) { if "cellXfs" ~= name { isCellFormats = false } }
  func text(_ text: UnsafeRawBufferPointer) {}

  /// Those that need no code of their own.
  private static func shown(byNumber id: Int) -> Shown {
    switch id {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .day
    case 18...21, 32...35, 45...47: .time
    default: .plain
    }
  }

  /// A code such as `dd/mm/yyyy`: its letters outside quotation marks and brackets tell.
  private static func shown(byCode code: String) -> Shown {
    var letters: Set<Character> = []
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    var (bracketed, hasTime) = ("", false)
    for sign in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = sign != "\""
      } else if isBracketed {
        isBracketed = sign != "]"
        if isBracketed {
          bracketed.append(sign)
        } else {
          hasTime = hasTime || !bracketed.contains { !"hms".contains($0) }
        }
      } else if sign == ";" {
        break
      } else {
        isQuoted = sign == "\""
        isBracketed = sign == "["
        bracketed = ""
        isEscaped = sign == "\\" || sign == "_" || sign == "*"
        letters.insert(sign)
      }
    }
    if letters.contains("%") { return .percent }
    if letters.contains("y") || letters.contains("d") { return .day }
    if hasTime || letters.contains("h") || letters.contains("s") { return .time }
    return letters.contains("m") ? .day : .plain
  }
}

/// What is written as `_x000D_` in a workbook; nil where nothing is.
func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8]? {
  guard text.count >= 7 else { return nil }
  var plain: [UInt8] = []
  var (index, taken) = (text.startIndex, text.startIndex)
  while index + 7 <= text.endIndex {
    let digits = text[(index + 2)..<(index + 6)]
    guard text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_"),
      digits.allSatisfy({ $0 >= 0x30 }),
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    else {
      index += 1
      continue
    }
    plain += text[taken..<index]
    plain += String(Character(scalar)).utf8
    index += 7
    taken = index
  }
  guard taken > text.startIndex else { return nil }
  return plain + text[taken...]
}
