internal import CYaml

/// Where a scalar stands in the bytes of its document, and how it is written there.
public struct ScalarSpan: Sendable, Equatable {
  public enum Style: Sendable, Equatable {
    case plain, singleQuoted, doubleQuoted
    /// A block that keeps its lines, and one that folds them; its bytes begin with `|` or `>`.
    case literal, folded
  }

  /// Quotes, and the sign before a block, included; without the ends of lines behind it.
  public let bytes: Range<Int>
  public let style: Style
  /// Whether it stands within brackets.
  public let isInBrackets: Bool
  /// The column of its first letter, from 0, in code points.
  public let column: Int
}

/// The spans of the scalars of a document, by the position of their nodes.
///
/// - Parameter bytes: of a document that ``readYAML(_:named:limits:)`` reads.
/// - Returns: by ``YAMLNode/index``.
/// - Complexity: O(bytes).
public func scalarSpans(_ bytes: [UInt8]) -> [Int: ScalarSpan] {
  var finder = SpanFinder(bytes: bytes)
  _ = pullEvents(of: bytes) { event in
    finder.take(event)
    return nil
  }
  return finder.spans
}

private struct SpanFinder {
  let bytes: [UInt8]
  private(set) var spans: [Int: ScalarSpan] = [:]
  /// How many nodes there were.
  private var count = 0
  /// Whether each open collection stands in brackets.
  private var open: [Bool] = []
  /// How many code points lie before a byte.
  private var letters = 0
  private var offset: Int

  init(bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let start = offset(of: event.pointee.start_mark)
      var end = offset(of: event.pointee.end_mark)
      while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
      spans[count] = ScalarSpan(
        bytes: start..<end, style: ScalarSpan.Style(event.pointee.data.scalar.style), isInBrackets: open.last ?? false,
        column: Int(event.pointee.start_mark.column))
      count += 1
    case YAML_MAPPING_START_EVENT:
      begin(inBrackets: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      begin(inBrackets: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: _ = open.popLast()
    default: break
    }
  }

  private mutating func begin(inBrackets isInBrackets: Bool) {
    open.append(isInBrackets || open.last ?? false)
    count += 1
  }

  /// Marks come in order, so that the bytes are gone through once; the end of one scalar may lie behind the start of the next event only
  /// by blank lines.
  private mutating func offset(of mark: yaml_mark_t) -> Int {
    let wanted = Int(mark.index)
    while letters < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      letters += 1
    }
    while letters > wanted, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      letters -= 1
    }
    return offset
  }
}

extension ScalarSpan.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

/// The bytes of a document with other bytes in the place of some; all others stay as they are.
///
/// - Parameters:
///   - bytes: of the document.
///   - edits: ranges that do not overlap, in any order, each with what stands there from now on; an empty range is where something is put in.
public func replacing(_ edits: [(range: Range<Int>, with: String)], in bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var position = 0
  for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
    precondition(edit.range.lowerBound >= position, "edits of a document do not overlap")
    result += bytes[position..<edit.range.lowerBound]
    result += edit.with.utf8
    position = edit.range.upperBound
  }
  return result + bytes[position...]
}
