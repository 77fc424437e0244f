internal import Glibc

/// Reads what nearly all of our files are, without libyaml: block mappings of keys with texts on one line, and flow collections on one
/// line. It knows only what it is sure of; whatever else there is, libyaml reads, and tells what is wrong with it.
///
/// - Returns: the tree that libyaml's events make; nil where anything is not of that kind.
/// - Complexity: O(bytes).
package func readPlainYAML(_ bytes: [UInt8], named name: String, limits: YAMLLimits = YAMLLimits()) -> YAMLDocument? {
  guard bytes.count <= limits.bytes else { return nil }
  return bytes.withUnsafeBufferPointer { input in
    guard PlainReader.isOrdinary(input) else { return nil }
    var entries = Arena<YAMLEntry>(capacity: bytes.count / 10 + 16)
    var isWhole = false
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
      var reader = PlainReader(input, room: room, entries: entries, depth: limits.depth)
      isWhole = reader.read()
      entries = reader.entries
      count = reader.textCount
    }
    guard isWhole else {
      entries.start.deallocate()
      return nil
    }
    return YAMLDocument(
      name: name, entries: UnsafeBufferPointer(start: entries.start, count: entries.count), text: text)
  }
}

private struct PlainReader {
  private let input: UnsafeBufferPointer<UInt8>
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var entries: Arena<YAMLEntry>
  private(set) var textCount = 0
  private let deepest: Int
  private var position = 0
  private var line: Int32 = 1
  private var lineStart = 0
  private var lineEnd = 0
  /// The first letter of several bytes on the line, before which columns are bytes; the end of the line where there is none.
  private var firstWide = 0
  /// The block mappings that are not closed yet: their indent, and where their entry stands.
  private var open: [(indent: Int, entry: Int)] = []

  init(
    _ input: UnsafeBufferPointer<UInt8>, room: UnsafeMutableBufferPointer<UInt8>, entries: Arena<YAMLEntry>, depth: Int
  ) {
    self.input = input
    self.room = room
    self.entries = entries
    deepest = depth
  }

  /// Whether some bytes are well-formed UTF-8 without control characters, tabs, byte order marks and line breaks other than LF.
  static func isOrdinary(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte < 0x80 {
        guard byte >= 0x20 && byte != 0x7F || byte == 0x0A else { return false }
        index += 1
        continue
      }
      let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard byte >= 0xC2, byte <= 0xF4, index + count <= input.count else { return false }
      var letter = UInt32(byte) & (0xFF >> UInt32(count + 1))
      for offset in 1..<count {
        guard input[index + offset] & 0xC0 == 0x80 else { return false }
        letter = letter << 6 | UInt32(input[index + offset] & 0x3F)
      }
      switch letter {
      case 0xA0..<0x2028 where count == 2 || letter >= 0x800: break
      case 0x202A..<0xD800, 0xE000..<0xFEFF, 0xFF00...0xFFFD, 0x1_0000...0x10_FFFF: break
      default: return false
      }
      guard count != 4 || letter >= 0x1_0000 else { return false }
      index += count
    }
    return true
  }

  // MARK: Lines

  /// Whether all of it was understood.
  mutating func read() -> Bool {
    guard nextLine(), indent == 0 else { return false }
    guard begin(indent: 0) else { return false }
    while true {
      guard readPair() else { return false }
      if isAtEnd { break }
    }
    while let last = open.popLast() { close(last.entry) }
    return true
  }

  private var isAtEnd: Bool { lineStart >= input.count }
  private var indent: Int { position - lineStart }

  /// Goes to the first sign of the next line that holds something; false at the end.
  private mutating func nextLine() -> Bool {
    if lineEnd > 0 || lineStart > 0 || position > 0 { advance() }
    while lineStart < input.count {
      position = lineStart
      while position < input.count, input[position] == 0x20 { position += 1 }
      if position < input.count, input[position] != 0x0A, input[position] != UInt8(ascii: "#") {
        measureLine()
        return true
      }
      while position < input.count, input[position] != 0x0A { position += 1 }
      lineEnd = position
      advance()
    }
    position = lineStart
    return false
  }

  private mutating func advance() {
    lineStart = min(lineEnd + 1, input.count)
    line += 1
  }

  private mutating func measureLine() {
    var index = position
    while index < input.count, input[index] != 0x0A, input[index] < 0x80 { index += 1 }
    firstWide = index
    while index < input.count, input[index] != 0x0A { index += 1 }
    lineEnd = index
  }

  /// Of a byte on this line, from 1.
  private func column(_ offset: Int) -> Int32 {
    let narrow = min(offset, firstWide)
    var count = Int32(truncatingIfNeeded: narrow - lineStart + 1)
    var index = narrow
    while index < offset {
      if input[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  private func isBlank(_ index: Int) -> Bool { index >= lineEnd || input[index] == 0x20 }

  // MARK: Block mappings

  private mutating func begin(indent: Int) -> Bool {
    guard open.count + 1 < deepest else { return false }
    open.append((indent, entries.count))
    entries.append(YAMLEntry(.mapping, line: line, column: column(position)))
    return true
  }

  private mutating func close(_ entry: Int) {
    entries.start[entry] = entries.start[entry].closed(at: Int32(truncatingIfNeeded: entries.count))
  }

  /// A key with its value, from the first sign of its line to that of the next.
  private mutating func readPair() -> Bool {
    let indent = indent
    guard readKey() else { return false }
    let (endOfKey, keyLine, columnBehind) = (position, line, column(position))
    while position < lineEnd, input[position] == 0x20 { position += 1 }
    var isNested = false
    if position >= lineEnd || input[position] == UInt8(ascii: "#") {
      guard position >= lineEnd || position > endOfKey else { return false }
      isNested = true
    } else {
      guard readValue() else { return false }
    }
    let hasMore = nextLine()
    if hasMore, self.indent > indent {
      // Behind a value, more of it would stand there.
      return isNested && begin(indent: self.indent)
    }
    if isNested {
      entries.append(
        YAMLEntry(
          isPlain: true, line: keyLine, column: columnBehind, width: 0, start: Int32(truncatingIfNeeded: textCount),
          count: 0))
    }
    guard hasMore else { return true }
    while let last = open.last, last.indent > self.indent {
      close(last.entry)
      open.removeLast()
    }
    return open.last?.indent == self.indent
  }

  /// Up to behind its colon.
  private mutating func readKey() -> Bool {
    let start = position
    switch input[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard readQuoted() else { return false }
    default:
      guard beginsPlain(start, inFlow: false) else { return false }
      var index = start
      while index < lineEnd, !(input[index] == UInt8(ascii: ":") && isBlank(index + 1)) {
        if input[index] == UInt8(ascii: "#"), input[index - 1] == 0x20 { return false }
        index += 1
      }
      // A space before the colon, and what can be no key.
      guard index < lineEnd, input[index - 1] != 0x20, index - start < 1_000 else { return false }
      // Three dots end a document.
      if start == lineStart, input[start] == UInt8(ascii: ".") { return false }
      addScalar(start, index, isPlain: true, from: start, to: index)
      position = index
    }
    guard position < lineEnd, input[position] == UInt8(ascii: ":"), isBlank(position + 1), position - start < 1_000 else {
      return false
    }
    position += 1
    return true
  }

  /// To the end of the line.
  private mutating func readValue() -> Bool {
    switch input[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard readQuoted() else { return false }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard readFlow(depth: open.count + 1) else { return false }
    default:
      guard beginsPlain(position, inFlow: false) else { return false }
      let start = position
      var (index, end) = (start, start)
      while index < lineEnd {
        let byte = input[index]
        if byte == UInt8(ascii: ":"), isBlank(index + 1) { return false }
        if byte == UInt8(ascii: "#"), input[index - 1] == 0x20 { break }
        index += 1
        if byte != 0x20 { end = index }
      }
      addScalar(start, end, isPlain: true, from: start, to: end)
      return true
    }
    let end = position
    while position < lineEnd, input[position] == 0x20 { position += 1 }
    return position >= lineEnd || input[position] == UInt8(ascii: "#") && position > end
  }

  // MARK: Scalars

  /// Whether a text without quotes can begin here, of which no other reading is possible.
  private func beginsPlain(_ index: Int, inFlow: Bool) -> Bool {
    switch input[index] {
    case UInt8(ascii: "-"): index + 1 < lineEnd && (0x30...0x39).contains(input[index + 1])
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), 0x20, 0x0A:
      false
    default: true
    }
  }

  /// A text in quotes that ends on its line and holds no escape.
  private mutating func readQuoted() -> Bool {
    let (start, quote) = (position, input[position])
    var index = start + 1
    while index < lineEnd, input[index] != quote {
      if input[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return false }
      index += 1
    }
    guard index < lineEnd, index + 1 >= lineEnd || input[index + 1] != quote else { return false }
    addScalar(start + 1, index, isPlain: false, from: start, to: index + 1)
    position = index + 1
    return true
  }

  /// - Parameters:
  ///   - first: of its text.
  ///   - end: behind its text.
  ///   - start: where it stands, with its quotes.
  ///   - behind: behind its quotes.
  private mutating func addScalar(_ first: Int, _ end: Int, isPlain: Bool, from start: Int, to behind: Int) {
    let text = seen(UnsafeBufferPointer(rebasing: input[first..<end]), isPlain: isPlain)
    let column = column(start)
    entries.append(
      YAMLEntry(
        isPlain: isPlain, line: line, column: column, width: UInt16(clamping: self.column(behind) - column),
        start: Int32(truncatingIfNeeded: textCount), count: Int32(truncatingIfNeeded: text.count)))
    if let first = text.baseAddress { (room.baseAddress! + textCount).initialize(from: first, count: text.count) }
    textCount += text.count
  }

  // MARK: Flow collections

  /// `{…}` or `[…]`, whole on its line.
  private mutating func readFlow(depth: Int) -> Bool {
    guard depth + 1 < deepest else { return false }
    let isMapping = input[position] == UInt8(ascii: "{")
    let end = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let entry = entries.count
    entries.append(YAMLEntry(isMapping ? .mapping : .sequence, line: line, column: column(position)))
    position += 1
    skipSpaces()
    if position < lineEnd, input[position] == end {
      position += 1
      close(entry)
      return true
    }
    while true {
      if isMapping {
        guard position < lineEnd, readFlowScalar(), position + 1 < lineEnd, input[position] == UInt8(ascii: ":"),
          input[position + 1] == 0x20
        else { return false }
        position += 1
        skipSpaces()
      }
      guard position < lineEnd, readFlowNode(depth: depth) else { return false }
      skipSpaces()
      guard position < lineEnd else { return false }
      if input[position] == end { break }
      guard input[position] == UInt8(ascii: ",") else { return false }
      position += 1
      skipSpaces()
    }
    position += 1
    close(entry)
    return true
  }

  private mutating func readFlowNode(depth: Int) -> Bool {
    switch input[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): readFlow(depth: depth + 1)
    default: readFlowScalar()
    }
  }

  private mutating func readFlowScalar() -> Bool {
    if input[position] == UInt8(ascii: "\"") || input[position] == UInt8(ascii: "'") { return readQuoted() }
    guard beginsPlain(position, inFlow: true) else { return false }
    let start = position
    var (index, end) = (start, start)
    loop: while index < lineEnd {
      switch input[index] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break loop
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      case UInt8(ascii: ":"):
        if isBlank(index + 1) { break loop }
        guard isWordSign(input[index + 1]) else { return false }
        index += 1
        end = index
      case 0x20: index += 1
      default:
        index += 1
        end = index
      }
    }
    // A space before the colon.
    guard index < lineEnd, input[index] != UInt8(ascii: ":") || end == index, index - start < 1_000 else { return false }
    addScalar(start, end, isPlain: true, from: start, to: end)
    position = index
    return true
  }

  private func isWordSign(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private mutating func skipSpaces() {
    while position < lineEnd, input[position] == 0x20 { position += 1 }
  }
}
