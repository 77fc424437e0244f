internal import AuditModel
internal import Glibc

/// The tree of one YAML document, flat: nodes in the order of the file, a collection before what it holds.
///
/// A mapping's children are key, value, key, value …
public final class YAMLDocument: Sendable {
  /// What the document was called when it was read: mostly the path of its file.
  public let name: String
  /// Never written again after the tree is built; freed with the document.
  private nonisolated(unsafe) let entries: UnsafeBufferPointer<YAMLEntry>
  /// The text of all scalars, one after the other, UTF-8.
  public let text: [UInt8]

  /// Takes over entries that `TreeBuilder` allocated.
  init(name: String, entries: UnsafeBufferPointer<YAMLEntry>, text: [UInt8]) {
    self.name = name
    self.entries = entries
    self.text = text
  }

  deinit { entries.deallocate() }

  public var root: YAMLNode { node(at: 0) }

  /// The node whose entry stands at a position of the flat tree.
  public func node(at index: Int) -> YAMLNode { YAMLNode(document: self, index: index) }

  /// Lends the tree as plain memory, for readers that must be fast.
  public func withContents<Result>(_ body: (YAMLContents) -> Result) -> Result {
    withExtendedLifetime(self) {
      text.withUnsafeBufferPointer { body(YAMLContents(entries: entries, text: $0)) }
    }
  }

  fileprivate func entry(_ index: Int) -> YAMLEntry { entries[index] }
  fileprivate func end(of index: Int) -> Int { withContents { $0.end(of: index) } }
}

/// What a node is.
public enum YAMLKind: UInt8, BitwiseCopyable, Sendable {
  case scalar, sequence, mapping
}

/// A node of the flat tree, as small as it can be: a record has thousands, and what they cost is mostly the memory they touch.
public struct YAMLEntry: BitwiseCopyable, Sendable {
  public let kind: YAMLKind
  @usableFromInline let style: Style
  /// Of a scalar on its first line, in code points; never more than 65,535.
  public let width: UInt16
  /// Line and column from 1, in code points.
  public let line: Int32
  public let column: Int32
  /// Where the text of a scalar begins.
  public let start: Int32
  /// Of a scalar the length of its text in bytes; of a collection the position behind all it holds.
  @usableFromInline let extent: Int32

  /// How a scalar was written.
  @usableFromInline
  struct Style: OptionSet, BitwiseCopyable, Sendable {
    @usableFromInline let rawValue: UInt8
    @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }

    @usableFromInline static var plain: Style { Style(rawValue: 1) }
    /// Signs that nobody sees stood at its beginning; they lie before its text.
    static var beginsUnseen: Style { Style(rawValue: 2) }
  }

  /// A scalar without quotes, where an empty one or `~` means nothing.
  @inlinable
  public var isPlain: Bool { style.contains(.plain) }

  /// The length of its text in bytes; 0 for a collection.
  @inlinable
  public var count: Int32 { kind == .scalar ? extent : 0 }

  /// A scalar.
  init(style: Style, line: Int32, column: Int32, width: UInt16, start: Int32, count: Int32) {
    self.init(kind: .scalar, style: style, width: width, line: line, column: column, start: start, extent: count)
  }

  /// A collection whose end is not known yet.
  init(_ kind: YAMLKind, line: Int32, column: Int32) {
    self.init(kind: kind, style: [], width: 1, line: line, column: column, start: 0, extent: 0)
  }

  /// The same collection with its end.
  func closed(at end: Int32) -> YAMLEntry {
    YAMLEntry(kind: kind, style: style, width: width, line: line, column: column, start: start, extent: end)
  }

  private init(
    kind: YAMLKind, style: Style, width: UInt16, line: Int32, column: Int32, start: Int32, extent: Int32
  ) {
    self.kind = kind
    self.style = style
    self.width = width
    self.line = line
    self.column = column
    self.start = start
    self.extent = extent
  }
}

/// The flat tree as plain memory; valid only inside `withContents`.
public struct YAMLContents {
  public let entries: UnsafeBufferPointer<YAMLEntry>
  public let text: UnsafeBufferPointer<UInt8>

  @inlinable
  public func bytes(_ entry: YAMLEntry) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(entry.start)..<Int(entry.start + entry.count)])
  }

  /// The position behind the node at `index` and all it holds.
  @inlinable
  public func end(of index: Int) -> Int {
    entries[index].kind == .scalar ? index + 1 : Int(entries[index].extent)
  }

  /// The space of another kind than the plain one that indents a scalar at the beginning of its line; nil where none does. To YAML
  /// it is a letter, so what stands behind it does not lie below the line above.
  public func foreignIndent(of index: Int) -> Unicode.Scalar? {
    let entry = entries[index]
    guard entry.kind == .scalar, entry.style.contains(.beginsUnseen), isFirst(ofItsLine: index) else { return nil }
    var first = Int(entry.start) - 1
    while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
    let sign = String(decoding: text[first..<Int(entry.start)], as: UTF8.self).unicodeScalars.first
    return sign.flatMap { InvisibleSigns.shown(String($0)) == " " ? $0 : nil }
  }

  private func isFirst(ofItsLine index: Int) -> Bool {
    var before = index - 1
    while before >= 0, entries[before].line == entries[index].line {
      // A mapping begins where its first key does.
      guard entries[before].kind == .mapping, entries[before].column == entries[index].column else { return false }
      before -= 1
    }
    return true
  }

  /// Whether it is a scalar with this text.
  public func isText(_ entry: YAMLEntry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.kind == .scalar, Int(entry.count) == text.count, let start = text.baseAddress else {
      return entry.kind == .scalar && entry.count == 0 && text.isEmpty
    }
    return memcmp(self.text.baseAddress! + Int(entry.start), start, text.count) == 0
  }

  /// Nothing was written: an empty scalar, `~` or `null`, without quotes.
  @inlinable
  public func isNull(_ entry: YAMLEntry) -> Bool {
    guard entry.kind == .scalar, entry.isPlain, entry.count <= 4 else { return false }
    return isNullWord(entry)
  }

  @usableFromInline
  func isNullWord(_ entry: YAMLEntry) -> Bool {
    if entry.count == 0 { return true }
    let bytes = bytes(entry)
    if entry.count == 1 { return bytes[0] == UInt8(ascii: "~") }
    return entry.count == 4 && bytes.elementsEqual("null".utf8)
  }
}

/// A node with the document that it belongs to.
public struct YAMLNode: Sendable {
  public let document: YAMLDocument
  /// The position of its entry in the flat tree.
  public let index: Int

  private var entry: YAMLEntry { document.entry(index) }

  public var kind: YAMLKind { entry.kind }
  public var line: Int32 { entry.line }
  public var column: Int32 { entry.column }
  public var width: Int32 { Int32(entry.width) }

  /// The text of a scalar; nil for a collection.
  public var string: String? {
    let entry = entry
    guard entry.kind == .scalar else { return nil }
    return document.withContents { String(decoding: $0.bytes(entry), as: UTF8.self) }
  }

  /// Nothing was written: an empty scalar, `~` or `null`, without quotes.
  public var isNull: Bool { document.withContents { $0.isNull(entry) } }

  /// Whether it is a scalar with this text; makes no string.
  public func isText(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in document.withContents { $0.isText(entry, text) } }
  }

  /// Whether both are scalars with the same text.
  public func isSameText(as other: YAMLNode) -> Bool {
    let (one, two) = (entry, other.entry)
    guard one.kind == .scalar, two.kind == .scalar, one.count == two.count else { return false }
    return document.withContents { mine in
      other.document.withContents { theirs in mine.bytes(one).elementsEqual(theirs.bytes(two)) }
    }
  }

  /// What a sequence holds, or the keys and values of a mapping in turn.
  public var children: [YAMLNode] {
    var nodes: [YAMLNode] = []
    forEachChild { nodes.append($0) }
    return nodes
  }

  /// The keys and values of a mapping.
  public var pairs: [(key: YAMLNode, value: YAMLNode)] {
    guard entry.kind == .mapping else { return [] }
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var key: YAMLNode?
    forEachChild { node in
      if let waiting = key {
        pairs.append((waiting, node))
        key = nil
      } else {
        key = node
      }
    }
    return pairs
  }

  private func forEachChild(_ body: (YAMLNode) -> Void) {
    guard entry.kind != .scalar else { return }
    var next = index + 1
    let end = document.end(of: index)
    while next < end {
      body(YAMLNode(document: document, index: next))
      next = document.end(of: next)
    }
  }
}
