/// Texts, and what stands in brackets.
extension PlainYAMLReader {
  /// Where a text without quotes stands.
  enum Surroundings {
    case key
    /// In brackets.
    case flowKey, flowValue
    /// On lines that are indented further than a column.
    case value(below: Int)
  }

  // MARK: Keys

  /// A key and its colon.
  mutating func readKey(inFlow: Bool) throws(NotPlain) {
    let start = at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      try readQuoted(isKey: true)
    } else {
      try readPlain(inFlow ? .flowKey : .key)
    }
    // libyaml takes 1,024 letters.
    guard bytes[at] == UInt8(ascii: ":"), at &- start <= 1000 else { throw NotPlain() }
    at &+= 1
    guard isAtBlank else { throw NotPlain() }
  }

  // MARK: Texts without quotes

  mutating func readPlain(_ surroundings: Surroundings) throws(NotPlain) {
    guard canBeginPlain() else { throw NotPlain() }
    let (startLine, startColumn) = (line, column)
    var (isFlow, isKey, least) = (false, false, 0)
    switch surroundings {
    case .key: isKey = true
    case .flowKey: (isFlow, isKey) = (true, true)
    case .flowValue: isFlow = true
    case .value(let below): least = below &+ 1
    }
    var width: Int32 = 0
    while true {
      let start = at
      let end = try isFlow ? endOfFlowPlain() : endOfPlain(isKey: isKey)
      builder.write(bytes + start, count: end &- start)
      width = Int32(truncatingIfNeeded: end &- lineStart &- followers) &+ 1 &- startColumn
      guard !isKey, bytes[at] == .lineFeed, let breaks = try foldInPlain(isFlow: isFlow, least: least) else { break }
      if breaks == 1 { builder.write(.space) } else { builder.write(.lineFeed, times: breaks &- 1) }
    }
    builder.endScalar(
      isPlain: true, line: startLine, column: startColumn, width: line == startLine ? UInt16(clamping: width) : 1)
  }

  private func canBeginPlain() -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      return true
    case UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "$"),
      UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "_"):
      return true
    case UInt8(ascii: "-"):
      let next = bytes[at &+ 1] | 0x20
      return next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")
        || bytes[at &+ 1] >= UInt8(ascii: "0") && bytes[at &+ 1] <= UInt8(ascii: "9")
    default: return false
    }
  }

  /// Goes to the end of the line, to a comment or, behind a key, to its colon.
  ///
  /// - Returns: behind the last sign that is no space.
  private mutating func endOfPlain(isKey: Bool) throws(NotPlain) -> Int {
    let start = at
    while true {
      skipOver { $0.holds(.lineFeed) | $0.holds(UInt8(ascii: ":")) | $0.holds(UInt8(ascii: "#")) }
      let byte = bytes[at]
      if byte == .lineFeed || byte == UInt8(ascii: "#") && bytes[at &- 1] == .space { break }
      if byte == UInt8(ascii: ":"), bytes[at &+ 1] == .space || bytes[at &+ 1] == .lineFeed {
        guard isKey else { throw NotPlain() }
        break
      }
      if byte & 0xC0 == 0x80 { followers &+= 1 }
      at &+= 1
    }
    var end = at
    while end > start, bytes[end &- 1] == .space { end &-= 1 }
    return end
  }

  /// Goes eight bytes at a time to where one of them is of some kind; only letters lie between.
  @inline(__always)
  private mutating func skipOver(_ isStop: (EightBytes) -> UInt64) {
    while at &+ 8 <= count {
      let eight = EightBytes(bytes + at)
      guard isStop(eight) == 0 else { return }
      followers &+= eight.followers
      at &+= 8
    }
  }

  /// The same in brackets, which also end a text.
  private mutating func endOfFlowPlain() throws(NotPlain) -> Int {
    var end = at
    while true {
      let byte = bytes[at]
      switch byte {
      case .lineFeed, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return end
      case .space: break
      case UInt8(ascii: "["), UInt8(ascii: "{"): throw NotPlain()
      case UInt8(ascii: ":"):
        switch bytes[at &+ 1] {
        case .space, .lineFeed: return end
        case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
          UInt8(ascii: "}"):
          throw NotPlain()
        default: end = at &+ 1
        }
      case UInt8(ascii: "#") where bytes[at &- 1] == .space: throw NotPlain()
      default:
        if byte & 0xC0 == 0x80 { followers &+= 1 }
        end = at &+ 1
      }
      at &+= 1
    }
  }

  /// Goes over the end of a line to where a text without quotes is continued.
  ///
  /// - Returns: how many lines ended before that; nil where the text ended with the line, and nothing was gone over.
  private mutating func foldInPlain(isFlow: Bool, least: Int) throws(NotPlain) -> Int? {
    var (next, breaks, start) = (at, 0, at)
    while next < count, bytes[next] == .lineFeed {
      next &+= 1
      breaks &+= 1
      start = next
      while next < count, bytes[next] == .space { next &+= 1 }
    }
    guard next < count else { return nil }
    if isFlow {
      if bytes[next] == UInt8(ascii: ",") || bytes[next] == UInt8(ascii: "]") || bytes[next] == UInt8(ascii: "}") {
        return nil
      }
      guard next > start, bytes[next] != UInt8(ascii: "#") else { throw NotPlain() }
    } else if next &- start < least || bytes[next] == UInt8(ascii: "#") {
      return nil
    }
    moveOver(breaks, to: next, lineStart: start)
    return breaks
  }

  private mutating func moveOver(_ breaks: Int, to next: Int, lineStart start: Int) {
    line &+= Int32(truncatingIfNeeded: breaks)
    lineStart = start
    followers = 0
    at = next
  }

  // MARK: Texts in quotes

  mutating func readQuoted(isKey: Bool) throws(NotPlain) {
    let (startLine, startColumn) = (line, column)
    let quote = bytes[at]
    at &+= 1
    var start = at
    while true {
      skipOver { $0.holds(quote) | $0.holds(.lineFeed) | $0.holds(UInt8(ascii: "\\")) }
      let byte = bytes[at]
      if byte == quote {
        builder.write(bytes + start, count: at &- start)
        at &+= 1
        // Twice, it is a sign of the text.
        guard quote == UInt8(ascii: "'"), bytes[at] == quote else { break }
        start = at
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        builder.write(bytes + start, count: at &- start)
        at &+= 1
        guard bytes[at] == quote || bytes[at] == UInt8(ascii: "\\") else { throw NotPlain() }
        start = at
      } else if byte == .lineFeed {
        guard !isKey else { throw NotPlain() }
        try foldInQuotes(from: start)
        start = at
        continue
      } else if byte & 0xC0 == 0x80 {
        followers &+= 1
      }
      at &+= 1
    }
    builder.endScalar(
      isPlain: false, line: startLine, column: startColumn,
      width: line == startLine ? UInt16(clamping: column &- startColumn) : 1)
  }

  /// Ends a line of a text in quotes and goes to where it is continued.
  private mutating func foldInQuotes(from start: Int) throws(NotPlain) {
    var end = at
    while end > start, bytes[end &- 1] == .space { end &-= 1 }
    builder.write(bytes + start, count: end &- start)
    var (next, breaks, first) = (at, 0, at)
    while next < count, bytes[next] == .lineFeed {
      next &+= 1
      breaks &+= 1
      first = next
      while next < count, bytes[next] == .space { next &+= 1 }
    }
    guard next < count, next > first else { throw NotPlain() }
    moveOver(breaks, to: next, lineStart: first)
    if breaks == 1 { builder.write(.space) } else { builder.write(.lineFeed, times: breaks &- 1) }
  }

  // MARK: Texts behind | and >

  /// Up to the beginning of the line that belongs to it no more.
  mutating func readBlockScalar(below column: Int) throws(NotPlain) {
    let (startLine, startColumn) = (line, self.column)
    let isFolded = bytes[at] == UInt8(ascii: ">")
    at &+= 1
    let isStripped = bytes[at] == UInt8(ascii: "-")
    if isStripped { at &+= 1 }
    guard bytes[at] == .lineFeed else { throw NotPlain() }
    endLine()
    let indent = spaces(upTo: Int.max)
    guard at &+ indent < count, bytes[at &+ indent] != .lineFeed, indent > column, indent > 0 else { throw NotPlain() }

    var (breaks, isBehindIndented) = (0, false)
    while at < count {
      let before = spaces(upTo: indent)
      let start = at &+ before
      if start < count, bytes[start] == .lineFeed {
        // Before the first line with something on it, there is none without.
        breaks &+= 1
        at = start
        endLine()
        continue
      }
      guard before == indent, start < count else { break }
      let isIndented = bytes[start] == .space
      if isFolded, breaks > 0, !isIndented, !isBehindIndented {
        if breaks == 1 { builder.write(.space) } else { builder.write(.lineFeed, times: breaks &- 1) }
      } else {
        builder.write(.lineFeed, times: breaks)
      }
      isBehindIndented = isIndented
      at = start
      skipToEndOfLine()
      builder.write(bytes + start, count: at &- start)
      endLine()
      breaks = 1
    }
    if !isStripped {
      guard at < count || hasLastBreak else { throw NotPlain() }
      builder.write(.lineFeed)
    }
    builder.endScalar(isPlain: false, line: startLine, column: startColumn, width: 1)
  }

  private func spaces(upTo most: Int) -> Int {
    var next = at
    while next < count, next &- at < most, bytes[next] == .space { next &+= 1 }
    return next &- at
  }

  // MARK: Brackets

  mutating func readFlow() throws(NotPlain) {
    let isMapping = bytes[at] == UInt8(ascii: "{")
    let closing = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard builder.begin(isMapping ? .mapping : .sequence, line: line, column: column) else { throw NotPlain() }
    at &+= 1
    try skipFlowSpace()
    if bytes[at] != closing {
      while true {
        if isMapping {
          try readKey(inFlow: true)
          try skipFlowSpace()
        }
        try readFlowValue()
        try skipFlowSpace()
        guard bytes[at] == UInt8(ascii: ",") else { break }
        at &+= 1
        try skipFlowSpace()
      }
      guard bytes[at] == closing else { throw NotPlain() }
    }
    at &+= 1
    builder.end()
  }

  private mutating func readFlowValue() throws(NotPlain) {
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): try readFlow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted(isKey: false)
    default: try readPlain(.flowValue)
    }
  }

  private mutating func skipFlowSpace() throws(NotPlain) {
    while isAtBlank {
      guard bytes[at] == .lineFeed else {
        at &+= 1
        continue
      }
      endLine()
      guard at < count, isAtBlank else { throw NotPlain() }
    }
  }
}
