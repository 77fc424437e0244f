internal import AuditModel

/// Lays nodes down as a flat tree, in the order of the file.
struct TreeBuilder {
  /// To be freed by whoever takes them.
  private(set) var entries: Arena<YAMLEntry>
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var textCount = 0
  /// Where the text of the next scalar ends so far; it begins behind that of the last one.
  private var written = 0
  /// The positions of the collections that are not closed yet.
  private let open: UnsafeMutableBufferPointer<Int32>
  private var depth = 0

  /// - Parameters:
  ///   - text: room for the text of all scalars.
  ///   - open: room for as many collections as may be open at once.
  init(
    entries: Arena<YAMLEntry>, text: UnsafeMutableBufferPointer<UInt8>, open: UnsafeMutableBufferPointer<Int32>
  ) {
    self.entries = entries
    room = text
    self.open = open
  }

  /// Forgets all nodes.
  mutating func removeAll() {
    entries.removeAll()
    (textCount, written, depth) = (0, 0, 0)
  }

  /// Adds to the text of the next scalar.
  @inline(__always)
  mutating func write(_ start: UnsafePointer<UInt8>, count: Int) {
    precondition(count <= room.count - written, "no scalar is longer than it is written")
    if count > 0 { (room.baseAddress! + written).initialize(from: start, count: count) }
    written += count
  }

  /// Adds one byte to the text of the next scalar, so many times.
  mutating func write(_ byte: UInt8, times: Int = 1) {
    precondition(times <= room.count - written, "no scalar is longer than it is written")
    (room.baseAddress! + written).initialize(repeating: byte, count: times)
    written += times
  }

  /// A scalar with the text that was written since the last one.
  @inline(__always)
  mutating func endScalar(isPlain: Bool, line: Int32, column: Int32, width: UInt16) {
    let whole = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[textCount..<written])
    let text = seen(whole, isPlain: isPlain)
    let unseen = text.baseAddress.map { whole.baseAddress!.distance(to: $0) } ?? 0
    entries.append(
      YAMLEntry(
        style: isPlain ? unseen > 0 ? [.plain, .beginsUnseen] : .plain : [],
        line: line, column: column, width: width,
        start: Int32(truncatingIfNeeded: textCount + unseen), count: Int32(truncatingIfNeeded: text.count)))
    textCount += unseen + text.count
    written = textCount
  }

  /// A collection that holds all that comes before its `end`; false where too many are open.
  mutating func begin(_ kind: YAMLKind, line: Int32, column: Int32) -> Bool {
    guard depth < open.count else { return false }
    open[depth] = Int32(truncatingIfNeeded: entries.count)
    depth += 1
    entries.append(YAMLEntry(kind, line: line, column: column))
    return true
  }

  /// Closes the collection that was begun last.
  mutating func end() {
    depth -= 1
    let first = Int(open[depth])
    entries.start[first] = entries.start[first].closed(at: Int32(truncatingIfNeeded: entries.count))
  }
}

/// A scalar without the signs that nobody sees at its ends; what stands in quotes stays as it is.
@inline(__always)
private func seen(_ text: UnsafeBufferPointer<UInt8>, isPlain: Bool) -> UnsafeBufferPointer<UInt8> {
  guard isPlain, let first = text.first, let last = text.last, first >= 0x80 || last >= 0x80 else { return text }
  return withoutInvisibleEnds(text)
}

private func withoutInvisibleEnds(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  var (start, end) = (0, text.count)
  while start < end, text[start] >= 0x80 {
    var next = start + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    guard isInvisible(text[start..<next]) else { break }
    start = next
  }
  while end > start, text[end - 1] >= 0x80 {
    var first = end - 1
    while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
    guard isInvisible(text[first..<end]) else { break }
    end = first
  }
  return UnsafeBufferPointer(rebasing: text[start..<end])
}

/// Whether the bytes of one letter are a sign that nobody sees.
private func isInvisible(_ letter: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  // Nearly every letter is told apart by its first byte.
  switch letter[letter.startIndex] {
  case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3:
    String(decoding: letter, as: UTF8.self).unicodeScalars.allSatisfy { InvisibleSigns.contains($0) }
  default: false
  }
}

/// Memory that grows at its end.
struct Arena<Element: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (start + count).initialize(to: element)
    count += 1
  }

  /// The memory stays.
  mutating func removeAll() { count = 0 }

  private mutating func grow() {
    capacity *= 2
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.initialize(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
