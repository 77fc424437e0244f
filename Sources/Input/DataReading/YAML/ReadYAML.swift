internal import AuditModel
internal import CYaml
internal import Glibc

/// Reads one YAML document: as `PlainYAMLReader` does where it is written plainly, otherwise with libyaml. What comes of it is the
/// same.
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
  try readYAML(bytes, named: name, limits: limits, by: .whicheverCan)
}

/// Who reads a document.
package enum YAMLReading {
  case whicheverCan, libyaml
  /// Gives nothing of what is not written plainly.
  case plainReader
}

/// The same, by the one or the other; `plainReader` gives an empty tree where it leaves a document to libyaml.
package func readYAML(
  _ bytes: [UInt8], named name: String, limits: YAMLLimits = YAMLLimits(), by reading: YAMLReading
) throws(YAMLError) -> YAMLDocument {
  if let refusal = refusal(of: bytes, limits: limits) { throw refusal }
  var entries = Arena<YAMLEntry>(capacity: bytes.count / 10 + 16)
  var failure: YAMLError?
  let text = [UInt8](unsafeUninitializedCapacity: mostText(of: bytes)) { room, count in
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: limits.depth) { open in
      var builder = TreeBuilder(entries: entries, text: room, open: open)
      let isRead = reading != .libyaml && readPlainly(bytes, into: &builder)
      if !isRead { builder.removeAll() }
      if !isRead, reading != .plainReader {
        var taker = EventTaker(limits: limits, builder: builder)
        failure = pullEvents(of: bytes, into: { event in taker.take(event) }) ?? taker.refused
        builder = taker.builder
      }
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

/// Lays the events of libyaml down as a tree.
private struct EventTaker {
  private let limits: YAMLLimits
  private(set) var builder: TreeBuilder
  private var documents = 0

  init(limits: YAMLLimits, builder: TreeBuilder) {
    self.limits = limits
    self.builder = builder
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
      builder.write(scalar.value, count: scalar.length)
      builder.endScalar(
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        line: Int32(truncatingIfNeeded: start.line) + 1, column: Int32(truncatingIfNeeded: start.column) + 1,
        width: end.line == start.line ? UInt16(clamping: end.column &- start.column) : 1)
    case YAML_MAPPING_START_EVENT:
      if !isOrdinary(event.pointee.data.mapping_start.tag) { refuse(.tag, event) }
      return begin(.mapping, event)
    case YAML_SEQUENCE_START_EVENT:
      if !isOrdinary(event.pointee.data.sequence_start.tag) { refuse(.tag, event) }
      return begin(.sequence, event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      builder.end()
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
    let isShallow = builder.begin(
      kind, line: Int32(truncatingIfNeeded: start.line) + 1, column: Int32(truncatingIfNeeded: start.column) + 1)
    return isShallow
      ? nil
      : YAMLError(
        code: .tooDeep(limit: limits.depth), line: Int32(clamping: start.line) + 1,
        column: Int32(clamping: start.column) + 1)
  }

  private mutating func refuse(_ code: YAMLError.Code, _ event: UnsafeMutablePointer<yaml_event_t>) {
    guard refused == nil else { return }
    let mark = event.pointee.start_mark
    refused = YAMLError(code: code, line: Int32(clamping: mark.line) + 1, column: Int32(clamping: mark.column) + 1)
  }
}
