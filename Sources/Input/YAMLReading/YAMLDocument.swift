internal import Glibc

/// The tree of one YAML document, flat: nodes in the order of the file, a collection before what it holds.
///
/// A mapping's children are key, value, key, value …
public final class YAMLDocument: Sendable {
  /// What the document was called when it was read: mostly the path of its file.
  public let name: String
  /// Never written again after the tree is built; freed with the document.
  private nonisolated(unsafe) let memory: YAMLContents

  /// Takes over memory that `TreeBuilder` allocated.
  init(name: String, memory: YAMLContents) {
    self.name = name
    self.memory = memory
  }

  deinit { memory.free() }

  public var root: YAMLNode { node(at: 0) }

  /// The node whose entry stands at a position of the flat tree.
  public func node(at index: Int) -> YAMLNode { YAMLNode(document: self, index: index) }

  /// The text of all scalars, one after the other, UTF-8.
  public var text: [UInt8] { Array(memory.text) }

  /// Lends the tree as plain memory, for readers that must be fast.
  public func withContents<Result>(_ body: (YAMLContents) -> Result) -> Result {
    withExtendedLifetime(self) { body(memory) }
  }

  fileprivate func entry(_ index: Int) -> YAMLEntry { memory.entries[index] }
}

/// What a node is.
public enum YAMLKind: UInt8, BitwiseCopyable, Sendable {
  case scalar, sequence, mapping
}

/// A node of the flat tree.
public struct YAMLEntry: BitwiseCopyable, Sendable {
  public let kind: YAMLKind
  /// A scalar without quotes, where an empty one or `~` means nothing.
  public let isPlain: Bool
  /// Line and column from 1, in code points; the width is that of the scalar on its first line.
  public let line: Int32
  public let column: Int32
  public let width: Int32
  /// Where its text begins, and its length in bytes.
  public let start: Int32
  public let count: Int32
  /// The position behind it and all it holds.
  public internal(set) var end: Int32
}

/// The flat tree as plain memory; valid only inside `withContents`.
public struct YAMLContents {
  public let entries: UnsafeBufferPointer<YAMLEntry>
  public let text: UnsafeBufferPointer<UInt8>

  func free() {
    entries.deallocate()
    text.deallocate()
  }

  public func bytes(_ entry: YAMLEntry) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(entry.start)..<Int(entry.start + entry.count)])
  }

  /// Whether it is a scalar with this text.
  public func isText(_ entry: YAMLEntry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.kind == .scalar, Int(entry.count) == text.count, let start = text.baseAddress else {
      return entry.kind == .scalar && entry.count == 0 && text.isEmpty
    }
    return memcmp(self.text.baseAddress! + Int(entry.start), start, text.count) == 0
  }

  /// Nothing was written: an empty scalar, `~` or `null`, without quotes.
  public func isNull(_ entry: YAMLEntry) -> Bool {
    guard entry.kind == .scalar, entry.isPlain, entry.count <= 4 else { return false }
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
  public var width: Int32 { entry.width }

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
    let end = Int(entry.end)
    while next < end {
      body(YAMLNode(document: document, index: next))
      next = Int(document.entry(next).end)
    }
  }
}
