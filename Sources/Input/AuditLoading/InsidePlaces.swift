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
          let end = contents.end(of: key + 1)
          ranges.append(
            (contents.place(key + 1), contents.entries.indices.contains(end) ? contents.place(end) : nil))
        }
      }
    } catch {
      firstUnknown = first
    }
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
    let key = Array(Schemas.AnswerKey.inside.rawValue.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var line: Int32 = 1
      var index = 0
      while index < bytes.count {
        let width = lineBreak(in: bytes, at: index)
        if width > 0 { line += 1 }
        if bytes[index] == key[0], index + key.count <= bytes.count,
          key.indices.allSatisfy({ bytes[index + $0] == key[$0] })
        {
          return line
        }
        index += max(1, width)
      }
      return nil
    }
  }
}

extension YAMLContents {
  /// Whether a node is what stays inside, or a part of it.
  func staysInside(_ node: Int) -> Bool {
    entries[..<node].indices.contains { isInsideKey($0) && node < end(of: $0 + 1) }
  }

  /// Whether a key stands soon behind what stays inside, of which commas without quotes could have made it.
  func followsInside(_ key: Int) -> Bool { entries.indices[max(0, key - 64)..<key].contains { isInsideKey($0) } }

  fileprivate func isInsideKey(_ index: Int) -> Bool {
    entries[index].kind == .scalar && bytes(entries[index]).elementsEqual(Schemas.AnswerKey.inside.rawValue.utf8)
  }

  fileprivate func place(_ index: Int) -> Place { Place(line: entries[index].line, column: entries[index].column) }
}
