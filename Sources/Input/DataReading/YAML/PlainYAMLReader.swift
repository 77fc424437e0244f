internal import Glibc

/// Reads a document that is written as nearly all are: keys and values by lines, lists behind dashes or in brackets, texts with or
/// without quotes, over one line or several. It takes a fraction of libyaml's time.
///
/// What it reads is what libyaml would read, node by node, with the same places. Whatever it does not know for certain it leaves
/// to libyaml, and so everything that is wrong: anchors, tags, directives, several documents, tabs, other line breaks than LF,
/// most escapes, keys without values in brackets.
///
/// - Returns: false where the document is left to libyaml; then `builder` holds something that is of no use.
/// - Complexity: O(bytes).
func readPlainly(_ bytes: [UInt8], into builder: inout TreeBuilder) -> Bool {
  guard let last = bytes.last else { return false }
  if last == .lineFeed { return readLines(bytes, hasLastBreak: true, into: &builder) }
  return readLines(bytes + [.lineFeed], hasLastBreak: false, into: &builder)
}

/// - Parameters:
///   - bytes: end with a line break.
///   - hasLastBreak: whether that stands in the file.
private func readLines(_ bytes: [UInt8], hasLastBreak: Bool, into builder: inout TreeBuilder) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    guard isTame(bytes) else { return false }
    var reader = PlainYAMLReader(
      bytes: bytes.baseAddress!, count: bytes.count, hasLastBreak: hasLastBreak, builder: builder)
    defer { builder = reader.builder }
    do throws(NotPlain) {
      try reader.readDocument()
      return true
    } catch {
      return false
    }
  }
}

/// Something that is left to libyaml.
struct NotPlain: Error {}

/// The parts that are laid out by lines; what stands on them is in `PlainYAMLScalars.swift`.
struct PlainYAMLReader {
  /// The last one is a line break.
  let bytes: UnsafePointer<UInt8>
  let count: Int
  /// Whether the last line break stands in the file.
  let hasLastBreak: Bool
  var builder: TreeBuilder

  /// The next byte.
  var at = 0
  var line: Int32 = 1
  var lineStart = 0
  /// How many bytes between `lineStart` and `at` are not the first of their letter.
  var followers = 0
  /// In which column, from 0, the line begins that was found by `nextLine()`; -1 at the end.
  private var indent = -1

  init(bytes: UnsafePointer<UInt8>, count: Int, hasLastBreak: Bool, builder: TreeBuilder) {
    self.bytes = bytes
    self.count = count
    self.hasLastBreak = hasLastBreak
    self.builder = builder
  }

  /// In letters from 1.
  var column: Int32 { Int32(truncatingIfNeeded: at &- lineStart &- followers) &+ 1 }

  var isAtBlank: Bool { bytes[at] == .space || bytes[at] == .lineFeed }

  mutating func readDocument() throws(NotPlain) {
    nextLine()
    guard indent == 0 else { throw NotPlain() }
    try readNode(at: 0, below: -1)
    guard indent < 0 else { throw NotPlain() }
  }

  // MARK: Lines

  /// Goes over a line break.
  mutating func endLine() {
    at &+= 1
    line &+= 1
    lineStart = at
    followers = 0
  }

  /// From the beginning of a line to the first one with something on it, and there to the first sign.
  private mutating func nextLine() {
    while at < count {
      while bytes[at] == .space { at &+= 1 }
      if bytes[at] == UInt8(ascii: "#") { skipToEndOfLine() }
      guard bytes[at] == .lineFeed else {
        indent = at &- lineStart
        return
      }
      endLine()
    }
    indent = -1
  }

  mutating func skipToEndOfLine() {
    let end = memchr(bytes + at, Int32(UInt8.lineFeed), count &- at)!
    at = UnsafeRawPointer(bytes).distance(to: UnsafeRawPointer(end))
  }

  /// Nothing but a comment may follow what was read.
  private mutating func finishLine() throws(NotPlain) {
    while bytes[at] == .space { at &+= 1 }
    if bytes[at] == UInt8(ascii: "#"), bytes[at &- 1] == .space { skipToEndOfLine() }
    guard bytes[at] == .lineFeed else { throw NotPlain() }
    endLine()
    nextLine()
  }

  private var isAtDash: Bool {
    bytes[at] == UInt8(ascii: "-") && (bytes[at &+ 1] == .space || bytes[at &+ 1] == .lineFeed)
  }

  // MARK: Blocks

  /// A node that begins in a column of a line, up to the line that belongs to it no more.
  ///
  /// - Parameter parent: the column of what holds it.
  private mutating func readNode(at column: Int, below parent: Int) throws(NotPlain) {
    if isAtDash {
      try readSequence(at: column)
      guard indent < column else { throw NotPlain() }
    } else if try isAtKey() {
      try readMapping(at: column)
    } else if parent >= 0 {
      try readText(below: parent)
    } else {
      throw NotPlain()
    }
  }

  private mutating func begin(_ kind: YAMLKind) throws(NotPlain) {
    guard builder.begin(kind, line: line, column: column) else { throw NotPlain() }
  }

  private mutating func readSequence(at column: Int) throws(NotPlain) {
    try begin(.sequence)
    repeat {
      at &+= 1
      let (emptyLine, emptyColumn) = (line, self.column)
      while bytes[at] == .space { at &+= 1 }
      if bytes[at] != .lineFeed, bytes[at] != UInt8(ascii: "#") {
        try readNode(at: at &- lineStart, below: column)
      } else {
        try finishLine()
        if indent > column {
          try readNode(at: indent, below: column)
        } else {
          builder.endScalar(isPlain: true, line: emptyLine, column: emptyColumn, width: 0)
        }
      }
    } while indent == column && isAtDash
    builder.end()
  }

  private mutating func readMapping(at column: Int) throws(NotPlain) {
    try begin(.mapping)
    repeat {
      try readKey(inFlow: false)
      try readValue(below: column)
    } while indent == column
    guard indent < column else { throw NotPlain() }
    builder.end()
  }

  /// From behind the colon.
  private mutating func readValue(below column: Int) throws(NotPlain) {
    let (emptyLine, emptyColumn) = (line, self.column)
    while bytes[at] == .space { at &+= 1 }
    guard bytes[at] == .lineFeed || bytes[at] == UInt8(ascii: "#") else { return try readText(below: column) }
    try finishLine()
    if indent > column {
      try readNode(at: indent, below: column)
    } else if indent == column, isAtDash {
      try readSequence(at: column)
    } else {
      builder.endScalar(isPlain: true, line: emptyLine, column: emptyColumn, width: 0)
    }
  }

  /// A text or something in brackets, and the rest of its last line.
  private mutating func readText(below column: Int) throws(NotPlain) {
    switch bytes[at] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      try readBlockScalar(below: column)
      nextLine()
      return
    case UInt8(ascii: "{"), UInt8(ascii: "["): try readFlow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted(isKey: false)
    default: try readPlain(.value(below: column))
    }
    try finishLine()
  }

  /// Whether what begins here is the key of a mapping.
  private func isAtKey() throws(NotPlain) -> Bool {
    var next = at
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      next &+= 1
      while bytes[next] != quote {
        guard bytes[next] != UInt8(ascii: "\\"), bytes[next] != .lineFeed else { return false }
        next &+= 1
      }
      return bytes[next &+ 1] == UInt8(ascii: ":")
    }
    if quote == UInt8(ascii: "{") || quote == UInt8(ascii: "[") { return false }
    if quote == UInt8(ascii: "|") || quote == UInt8(ascii: ">") { return false }
    while bytes[next] != .lineFeed {
      if bytes[next] == UInt8(ascii: ":"), bytes[next &+ 1] == .space || bytes[next &+ 1] == .lineFeed { return true }
      if bytes[next] == UInt8(ascii: "#"), bytes[next &- 1] == .space { return false }
      next &+= 1
    }
    return false
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let lineFeed = UInt8(ascii: "\n")
}

/// Whether bytes are UTF-8 of letters that libyaml takes, without tabs, without any other line break than LF and without a mark of
/// the byte order.
private func isTame(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var next = 0
  func follows(_ offset: Int, from least: UInt8 = 0x80, to most: UInt8 = 0xBF) -> Bool {
    next &+ offset < bytes.count && bytes[next &+ offset] >= least && bytes[next &+ offset] <= most
  }
  while next < bytes.count {
    while next &+ 8 <= bytes.count, EightBytes(bytes.baseAddress! + next).areTameASCII { next &+= 8 }
    guard next < bytes.count else { break }
    let byte = bytes[next]
    switch byte {
    case 0x20...0x7E, .lineFeed: next &+= 1
    case 0xE1, 0xE3...0xEC, 0xEE:
      guard follows(1), follows(2) else { return false }
      next &+= 3
    case 0xC2:
      guard follows(1, from: 0xA0) else { return false }
      next &+= 2
    case 0xC3...0xDF:
      guard follows(1) else { return false }
      next &+= 2
    case 0xE0:
      guard follows(1, from: 0xA0), follows(2) else { return false }
      next &+= 3
    case 0xE2:
      // U+2028 and U+2029 are line breaks.
      guard follows(1), follows(2), !(bytes[next &+ 1] == 0x80 && bytes[next &+ 2] & 0xFE == 0xA8) else { return false }
      next &+= 3
    case 0xED:
      guard follows(1, to: 0x9F), follows(2) else { return false }
      next &+= 3
    case 0xEF:
      // Above U+F000 up to U+FFFD, but for the mark of the byte order.
      guard follows(1, to: 0xBE), follows(2), !(bytes[next &+ 1] == 0xBB && bytes[next &+ 2] == 0xBF) else {
        return false
      }
      next &+= 3
    case 0xF0:
      guard follows(1, from: 0x90), follows(2), follows(3) else { return false }
      next &+= 4
    case 0xF1...0xF3:
      guard follows(1), follows(2), follows(3) else { return false }
      next &+= 4
    default: return false
    }
  }
  return true
}

/// Eight bytes, looked at together.
struct EightBytes {
  let bits: UInt64

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) { bits = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self) }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Not zero where one of them has this value.
  @inline(__always)
  func holds(_ byte: UInt8) -> UInt64 {
    let differences = bits ^ (Self.ones &* UInt64(byte))
    return (differences &- Self.ones) & ~differences & Self.tops
  }

  /// How many are not the first of their letter.
  @inline(__always)
  var followers: Int { (bits & ~(bits << 1) & Self.tops).nonzeroBitCount }

  /// From U+0020 to U+007E.
  @inline(__always)
  var areTameASCII: Bool {
    let tooSmall = (bits &- Self.ones &* 0x20) & ~bits
    return (bits | tooSmall | (bits &+ Self.ones)) & Self.tops == 0
  }
}
