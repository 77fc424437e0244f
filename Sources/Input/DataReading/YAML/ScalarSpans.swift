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
/// - Returns: by ``YAMLNode/index``; nothing where libyaml cannot read them.
/// - Complexity: O(bytes).
public func scalarSpans(_ bytes: [UInt8]) -> [Int: ScalarSpan] {
  var spans: [Int: ScalarSpan] = [:]
  var brackets: [Range<Int>] = []
  for (index, node) in ((try? yamlSpans(of: bytes)) ?? []).enumerated() {
    while let last = brackets.last, last.upperBound <= node.bytes.lowerBound { brackets.removeLast() }
    guard let style = ScalarSpan.Style(node.style) else {
      if node.style == .flow { brackets.append(node.bytes) }
      continue
    }
    var end = node.bytes.upperBound
    while end > node.bytes.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    let line = bytes[..<node.bytes.lowerBound].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    spans[index] = ScalarSpan(
      bytes: node.bytes.lowerBound..<end, style: style, isInBrackets: !brackets.isEmpty,
      column: bytes[line..<node.bytes.lowerBound].count { $0 & 0xC0 != 0x80 })
  }
  return spans
}

extension ScalarSpan.Style {
  /// Nil for a mapping or a list.
  fileprivate init?(_ style: YAMLSpan.Style) {
    switch style {
    case .plain: self = .plain
    case .singleQuoted: self = .singleQuoted
    case .doubleQuoted: self = .doubleQuoted
    case .literal: self = .literal
    case .folded: self = .folded
    case .flow, .block: return nil
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
