internal import AuditModel
internal import DataReading

/// Where in a file stands what a record keeps inside, so that a line of it is shown without that: problems are read by more than
/// those who may know.
struct InsidePlaces {
  /// From the beginning of a text to that of what stands behind it.
  private var ranges: [(start: Place, end: Place?)] = []
  /// From this line on, no line can be shown; nil where it is known where each text stands.
  private var firstUnknown: Int32?

  /// - Complexity: O(bytes).
  init(of bytes: [UInt8], named name: String) {
    // A key can be written with escapes too.
    let first = InsidePlaces.firstMention(in: bytes)
    guard first != nil || bytes.contains(UInt8(ascii: "\\")) else { return }
    do throws(YAMLError) {
      try readYAML(bytes, named: name).withContents { contents in
        for key in contents.entries.indices.dropLast() where contents.isInsideKey(key) {
          if contents.isDangersKey(key) {
            for node in contents.wordsOfDangers(behind: key) { hide(node, upTo: node + 1, of: contents) }
          } else {
            hide(key + 1, upTo: contents.end(of: key + 1), of: contents)
          }
        }
      }
    } catch {
      firstUnknown = first
    }
  }

  private mutating func hide(_ node: Int, upTo end: Int, of contents: YAMLContents) {
    ranges.append((contents.place(node), contents.entries.indices.contains(end) ? contents.place(end) : nil))
  }

  /// The line as it may be shown, each sign of what stays inside as a block; nil where it may not be shown at all.
  ///
  /// - Parameters:
  ///   - text: the line, or a part of it.
  ///   - column: the column in which the part begins.
  func shown(_ text: String, line: Int32, from column: Int32) -> String? {
    if let firstUnknown, line >= firstUnknown { return nil }
    guard ranges.contains(where: { $0.start.line <= line && line <= $0.end?.line ?? .max }) else { return text }
    var shown = String.UnicodeScalarView()
    for (offset, sign) in text.unicodeScalars.enumerated() {
      shown.append(isInside(line, column + Int32(offset)) && sign != " " ? "▒" : sign)
    }
    return String(shown)
  }

  private func isInside(_ line: Int32, _ column: Int32) -> Bool {
    ranges.contains { start, end in
      guard (start.line, start.column) <= (line, column) else { return false }
      return end.map { (line, column) < ($0.line, $0.column) } ?? true
    }
  }

  /// The line on which the key is named first.
  private static func firstMention(in bytes: [UInt8]) -> Int32? {
    let keys = insideKeys
    return bytes.withUnsafeBufferPointer { bytes in
      var line: Int32 = 1
      var index = 0
      while index < bytes.count {
        let width = lineBreak(in: bytes, at: index)
        if width > 0 { line += 1 }
        for key in keys where bytes[index] == key[0] && index + key.count <= bytes.count {
          if key.indices.allSatisfy({ bytes[index + $0] == key[$0] }) { return line }
        }
        index += max(1, width)
      }
      return nil
    }
  }
}

/// What stands behind them stays inside.
private let insideKeys = [Schemas.AnswerKey.inside.rawValue, Schemas.RecordKey.dangers.rawValue].map { Array($0.utf8) }

/// What of a danger tells nothing of it: the words of the form.
private let formWords = Set(
  Schemas.DangerKey.allCases.map { $0.rawValue } + Schemas.TellingKey.allCases.map { $0.rawValue }
    + Schemas.DangerClosingKey.allCases.map { $0.rawValue } + Danger.About.words + Language.allCases.map { $0.tag })

extension YAMLContents {
  /// Whether a node is what stays inside, or a part of it.
  func staysInside(_ node: Int) -> Bool {
    entries[..<node].indices.contains { isInsideKey($0) && node < end(of: $0 + 1) }
  }

  /// Whether a key stands soon behind what stays inside, of which commas without quotes could have made it.
  func followsInside(_ key: Int) -> Bool { entries.indices[max(0, key - 64)..<key].contains { isInsideKey($0) } }

  fileprivate func isInsideKey(_ index: Int) -> Bool {
    entries[index].kind == .scalar && insideKeys.contains { bytes(entries[index]).elementsEqual($0) }
  }

  fileprivate func isDangersKey(_ index: Int) -> Bool { bytes(entries[index]).elementsEqual(insideKeys[1]) }

  /// The ids and words of the dangers that stand behind a key, but for days and the words of the form.
  fileprivate func wordsOfDangers(behind key: Int) -> [Int] {
    (key + 1..<end(of: key + 1)).filter { node in
      guard entries[node].kind == .scalar else { return false }
      let text = string(node)
      return !formWords.contains(text) && CalendarDay(iso: latinDigits(text.utf8)) == nil
    }
  }

  fileprivate func place(_ index: Int) -> Place { Place(line: entries[index].line, column: entries[index].column) }
}
