internal import AuditModel
internal import CYaml
internal import Glibc

/// Reads one YAML document with libyaml.
///
/// - Parameters:
///   - bytes: of the whole document.
///   - name: what the document is called in messages.
///   - limits: how large and how deep it may be.
/// - Throws: where the bytes are not one well-formed YAML document in UTF-8 within `limits`, or use aliases or tags.
/// - Complexity: O(bytes); the limits and the refusals keep libyaml away from what it does in quadratic time.
public func readYAML(_ bytes: [UInt8], named name: String, limits: YAMLLimits = YAMLLimits()) throws(YAMLError)
  -> YAMLDocument
{
  if let refusal = refusal(of: bytes, limits: limits) { throw refusal }
  var entries = Arena<YAMLEntry>(capacity: bytes.count / 10 + 16)
  var failure: YAMLError?
  let text = [UInt8](unsafeUninitializedCapacity: mostText(of: bytes)) { room, count in
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: limits.depth) { open in
      var builder = TreeBuilder(limits: limits, entries: entries, text: room, open: open)
      failure = pullEvents(of: bytes, into: { event in builder.take(event) }) ?? builder.refused
      entries = builder.entries
      count = builder.textCount
    }
  }
  if let failure {
    entries.start.deallocate()
    throw failure
  }
  return YAMLDocument(
    name: name, entries: UnsafeBufferPointer(start: entries.start, count: entries.count), text: text)
}

/// How many bytes the scalars of a document can hold at most, all together.
///
/// Nothing is longer as text than it is as written, but for `\L` and `\P` in double quotes: two bytes that mean three.
private func mostText(of bytes: [UInt8]) -> Int {
  let hasEscapes = bytes.withUnsafeBytes { all in
    all.baseAddress.map { memchr($0, Int32(UInt8(ascii: "\\")), all.count) != nil } ?? false
  }
  return bytes.count + (hasEscapes ? bytes.count / 2 : 0)
}

/// Where each node of a document stands among its bytes, in the order of the entries of its `YAMLDocument`.
///
/// - Parameter bytes: of a document that `readYAML` reads.
/// - Throws: where libyaml cannot read them.
/// - Complexity: O(bytes).
public func yamlSpans(of bytes: [UInt8]) throws(YAMLError) -> [YAMLSpan] {
  var maker = SpanMaker(letters: LetterOffsets(bytes))
  if let error = pullEvents(of: bytes, into: { maker.take($0) }) { throw error }
  return maker.spans
}

/// Counts the events that libyaml makes of some bytes and keeps nothing: the floor under every reading time.
public func countYAMLEvents(_ bytes: [UInt8]) throws(YAMLError) -> Int {
  var count = 0
  let error = pullEvents(of: bytes) { _ in
    count += 1
    return nil
  }
  if let error { throw error }
  return count
}

/// What can be told before libyaml sees a byte.
private func refusal(of bytes: [UInt8], limits: YAMLLimits) -> YAMLError? {
  guard bytes.count <= limits.bytes else { return YAMLError(code: .tooLarge(limit: limits.bytes), line: 1, column: 1) }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return YAMLError(code: .encoding("UTF-16"), line: 1, column: 1)
  }
  return hasTooManyDirectives(bytes) ? YAMLError(code: .tooManyDirectives, line: 1, column: 1) : nil
}

/// Whether more than 16 lines begin with `%`: libyaml compares each directive with all before it.
private func hasTooManyDirectives(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { all in
    var directives = 0
    var next = 0
    while next < all.count, let hit = memchr(all.baseAddress! + next, Int32(UInt8(ascii: "%")), all.count - next) {
      let offset = all.baseAddress!.distance(to: UnsafeRawPointer(hit))
      if offset == 0 || endsLine(all[..<offset]) {
        directives += 1
        if directives > 16 { return true }
      }
      next = offset + 1
    }
    return false
  }
}

/// Whether some bytes end with one of the line breaks of YAML: LF, CR, NEL, LS or PS.
private func endsLine(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
  let last = bytes.suffix(3)
  return last.last == 0x0A || last.last == 0x0D || last.suffix(2).elementsEqual([0xC2, 0x85])
    || last.elementsEqual([0xE2, 0x80, 0xA8]) || last.elementsEqual([0xE2, 0x80, 0xA9])
}

/// Gives each event to `take` until the stream ends or `take` refuses one.
@inline(__always)
func pullEvents(
  of bytes: [UInt8], into take: (UnsafeMutablePointer<yaml_event_t>) -> YAMLError?
) -> YAMLError? {
  let parser = Parser()
  return bytes.withUnsafeBufferPointer { input in
    yaml_parser_set_input_string(parser.handle, input.baseAddress, input.count)
    while true {
      guard yaml_parser_parse(parser.handle, parser.event) == 1 else { return parser.error(in: input) }
      let isLast = parser.event.pointee.type == YAML_STREAM_END_EVENT
      let refusal = take(parser.event)
      yaml_event_delete(parser.event)
      if refusal != nil || isLast { return refusal }
    }
  }
}

/// libyaml's parser, which refers to itself and so must not move, and one event.
private struct Parser: ~Copyable {
  let handle = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

  init() {
    guard yaml_parser_initialize(handle) == 1 else { preconditionFailure("no memory for a YAML parser") }
  }

  deinit {
    yaml_parser_delete(handle)
    handle.deallocate()
    event.deallocate()
  }

  func error(in input: UnsafeBufferPointer<UInt8>) -> YAMLError {
    let problem = handle.pointee.problem.map { String(cString: $0) } ?? "unknown problem"
    if handle.pointee.error == YAML_READER_ERROR {
      // libyaml names the byte that breaks a letter off; the letter begins before it.
      var offset = min(Int(handle.pointee.problem_offset), input.count)
      while offset > 0, input[offset - 1] >= 0x80 { offset -= 1 }
      let (line, column) = position(ofByte: offset, in: input)
      let code: YAMLError.Code = problem.hasPrefix("control") ? .controlCharacter : .encoding(nil)
      return YAMLError(code: code, line: line, column: column)
    }
    let mark = handle.pointee.problem_mark
    let line = Int32(clamping: mark.line) + 1
    let column = Int32(clamping: mark.column) + 1
    let context = handle.pointee.context.map { _ in Position(handle.pointee.context_mark) }
    if let found = findSlip(in: input, words: problem, problem: Position(mark), context: context) {
      return YAMLError(
        code: .syntax(problem, slip: found.slip), line: Int32(clamping: found.position.line),
        column: Int32(clamping: found.position.column))
    }
    // At the end of a file libyaml names the line behind the last one.
    let last = position(ofByte: input.count, in: input)
    return last.line < line
      ? YAMLError(code: .syntax(problem), line: last.line, column: last.column)
      : YAMLError(code: .syntax(problem), line: line, column: column)
  }

  /// Line and column of a byte, as YAML counts lines and without the byte order mark.
  private func position(ofByte offset: Int, in input: UnsafeBufferPointer<UInt8>) -> (line: Int32, column: Int32) {
    let bytes = UnsafeRawBufferPointer(input)
    var line: Int32 = 1
    var column: Int32 = 1
    var next = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while next < min(offset, input.count) {
      let isFirstOfTwo = bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A
      next += 1
      if endsLine(bytes[..<next]) {
        if !isFirstOfTwo && next < bytes.count {
          line += 1
          column = 1
        }
      } else if bytes[next - 1] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}

extension Position {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}

/// Whether a tag says no more than YAML itself does: `!` and `!!str`, which some programs write, but not `!python/object`.
private func isOrdinary(_ tag: UnsafeMutablePointer<UInt8>?) -> Bool {
  guard let tag else { return true }
  let core = ["str", "int", "float", "bool", "null", "map", "seq", "timestamp"]
  let name = String(cString: tag)
  return name == "!" || core.contains { name == "tag:yaml.org,2002:" + $0 }
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
private struct Arena<Element: BitwiseCopyable> {
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

  private mutating func grow() {
    capacity *= 2
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.initialize(from: start, count: count)
    start.deallocate()
    start = larger
  }
}

/// Lays down where nodes begin and end.
private struct SpanMaker {
  let letters: LetterOffsets
  private(set) var spans: [YAMLSpan] = []
  private var open: [Int] = []

  init(letters: LetterOffsets) { self.letters = letters }

  /// Refuses nothing.
  mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> YAMLError? {
    let start = letters.offset(ofLetter: Int(event.pointee.start_mark.index))
    let end = letters.offset(ofLetter: Int(event.pointee.end_mark.index))
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      spans.append(YAMLSpan(bytes: start..<end, style: style(of: event.pointee.data.scalar.style)))
    case YAML_MAPPING_START_EVENT:
      begin(at: start, isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      begin(at: start, isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      let index = open.removeLast()
      // A block ends where the last of what it holds does, not where libyaml sees the next thing.
      let isFlow = spans[index].style == .flow
      let furthest = isFlow ? end : spans[index...].reduce(0) { max($0, $1.bytes.upperBound) }
      spans[index] = YAMLSpan(bytes: spans[index].bytes.lowerBound..<furthest, style: spans[index].style)
    default: break
    }
    return nil
  }

  private mutating func begin(at start: Int, isFlow: Bool) {
    open.append(spans.count)
    spans.append(YAMLSpan(bytes: start..<start, style: isFlow ? .flow : .block))
  }

  private func style(of style: yaml_scalar_style_t) -> YAMLSpan.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}

/// Lays events down as a flat tree.
private struct TreeBuilder {
  private let limits: YAMLLimits
  /// To be freed by whoever takes them.
  private(set) var entries: Arena<YAMLEntry>
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var textCount = 0
  /// The positions of the collections that are not closed yet.
  private let open: UnsafeMutableBufferPointer<Int32>
  private var depth = 0
  private var documents = 0

  /// - Parameters:
  ///   - text: room for the text of all scalars.
  ///   - open: room for as many collections as may be open at once.
  init(
    limits: YAMLLimits, entries: Arena<YAMLEntry>, text: UnsafeMutableBufferPointer<UInt8>,
    open: UnsafeMutableBufferPointer<Int32>
  ) {
    self.limits = limits
    self.entries = entries
    room = text
    self.open = open
  }

  /// The first thing that well-formed YAML may hold and our files may not. Reading goes on behind it, because what is not
  /// YAML at all matters more.
  private(set) var refused: YAMLError?

  /// Gives an error only where reading must stop at once.
  @inline(__always)
  mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> YAMLError? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      if !isOrdinary(scalar.tag) { refuse(.tag, event) }
      let start = event.pointee.start_mark
      let end = event.pointee.end_mark
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      let text = seen(UnsafeBufferPointer(start: scalar.value, count: scalar.length), isPlain: isPlain)
      let unseen = text.baseAddress.map { scalar.value.distance(to: UnsafeMutablePointer(mutating: $0)) } ?? 0
      let style: YAMLEntry.Style = isPlain ? unseen > 0 ? [.plain, .beginsUnseen] : .plain : []
      entries.append(
        YAMLEntry(
          style: style,
          line: Int32(truncatingIfNeeded: start.line) + 1, column: Int32(truncatingIfNeeded: start.column) + 1,
          width: end.line == start.line ? UInt16(clamping: end.column &- start.column) : 1,
          start: Int32(truncatingIfNeeded: textCount + unseen), count: Int32(truncatingIfNeeded: text.count)))
      let length = unseen + text.count
      precondition(length <= room.count - textCount, "no scalar is longer than it is written")
      if length > 0 { (room.baseAddress! + textCount).initialize(from: scalar.value, count: length) }
      textCount += length
    case YAML_MAPPING_START_EVENT:
      if !isOrdinary(event.pointee.data.mapping_start.tag) { refuse(.tag, event) }
      return begin(.mapping, event)
    case YAML_SEQUENCE_START_EVENT:
      if !isOrdinary(event.pointee.data.sequence_start.tag) { refuse(.tag, event) }
      return begin(.sequence, event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      depth -= 1
      let first = Int(open[depth])
      entries.start[first] = entries.start[first].closed(at: Int32(truncatingIfNeeded: entries.count))
    case YAML_ALIAS_EVENT:
      refuse(.alias, event)
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { refuse(.severalDocuments, event) }
    case YAML_STREAM_END_EVENT:
      if documents == 0 { return YAMLError(code: .empty, line: 1, column: 1) }
    default:
      break
    }
    return nil
  }

  private mutating func begin(_ kind: YAMLKind, _ event: UnsafeMutablePointer<yaml_event_t>) -> YAMLError? {
    let start = event.pointee.start_mark
    guard depth < open.count else {
      return YAMLError(
        code: .tooDeep(limit: limits.depth), line: Int32(clamping: start.line) + 1,
        column: Int32(clamping: start.column) + 1)
    }
    open[depth] = Int32(truncatingIfNeeded: entries.count)
    depth += 1
    entries.append(
      YAMLEntry(
        kind, line: Int32(truncatingIfNeeded: start.line) + 1, column: Int32(truncatingIfNeeded: start.column) + 1))
    return nil
  }

  private mutating func refuse(_ code: YAMLError.Code, _ event: UnsafeMutablePointer<yaml_event_t>) {
    guard refused == nil else { return }
    let mark = event.pointee.start_mark
    refused = YAMLError(code: code, line: Int32(clamping: mark.line) + 1, column: Int32(clamping: mark.column) + 1)
  }
}
