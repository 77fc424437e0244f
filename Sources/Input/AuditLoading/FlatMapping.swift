internal import AuditModel
internal import YAMLReading

/// A few names and what each stands for, found by their bytes.
struct NameTable<Meaning> {
  let names: [String]
  private let meanings: UnsafeBufferPointer<Meaning>
  private let bytes: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>
  /// By the number of bytes, the position of the first name that long; names of 32 bytes or more are looked for from the front.
  private let firstByCount: UnsafeBufferPointer<Int>

  /// Made once for the whole run, and so never freed.
  init(_ meanings: [Meaning], name: (Meaning) -> String) {
    names = meanings.map(name)
    let kept = UnsafeMutableBufferPointer<Meaning>.allocate(capacity: meanings.count)
    _ = kept.initialize(from: meanings)
    self.meanings = UnsafeBufferPointer(kept)
    let memory = UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>.allocate(capacity: names.count)
    _ = memory.initialize(
      from: names.map { name in
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: name.utf8.count)
        _ = bytes.initialize(from: name.utf8)
        return UnsafeBufferPointer(bytes)
      })
    bytes = UnsafeBufferPointer(memory)
    let firsts = UnsafeMutableBufferPointer<Int>.allocate(capacity: 32)
    firsts.initialize(repeating: names.count)
    for (position, name) in names.enumerated().reversed() where name.utf8.count < firsts.count {
      firsts[name.utf8.count] = position
    }
    firstByCount = UnsafeBufferPointer(firsts)
  }

  /// What the name at a position stands for.
  @inline(__always)
  subscript(position: Int) -> Meaning { meanings[position] }

  @inline(__always)
  func position(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = name.count < firstByCount.count ? firstByCount[name.count] : 0
    while position < bytes.count {
      let known = bytes[position]
      if known.count == name.count, memoryIsEqual(UnsafeRawPointer(known.baseAddress!), UnsafeRawBufferPointer(name)) {
        return position
      }
      position += 1
    }
    return nil
  }
}

extension NameTable where Meaning: FormKey {
  /// The keys of a mapping.
  init() { self.init(Array(Meaning.allCases)) { $0.rawValue } }
}

extension NameTable where Meaning: Vocabulary {
  /// The words of a vocabulary.
  init() { self.init(Array(Meaning.allCases)) { $0.word } }
}

/// A walk through the pairs of a mapping of the flat tree.
struct PairWalk {
  private let contents: YAMLContents
  private let first: Int
  private let end: Int
  private var position: Int
  /// The value of the pair before the one that was given last, and that of this one.
  private(set) var earlierValue: Int?
  private var lastValue: Int?
  /// Which of a few known keys were met.
  private var met: UInt32 = 0
  private var count = 0
  /// Made where there are too many keys to compare them one by one.
  private var seen: SeenKeys?

  init(_ node: Int, in contents: YAMLContents) {
    self.contents = contents
    first = node + 1
    end = contents.end(of: node)
    position = first
  }

  @inline(__always)
  mutating func next() -> (key: Int, value: Int)? {
    guard position < end else { return nil }
    let key = position
    let value = contents.end(of: key)
    position = contents.end(of: value)
    earlierValue = lastValue
    lastValue = value
    count += 1
    return (key, value)
  }

  /// Whether the known key at this position of its table is met for the first time.
  @inline(__always)
  mutating func isFirst(_ known: Int) -> Bool {
    let bit: UInt32 = 1 << UInt32(known)
    defer { met |= bit }
    return met & bit == 0
  }

  /// An earlier key with the same text.
  mutating func earlierKey(like key: Int) -> Int? {
    guard count <= 32 else {
      let seen = seen ?? SeenKeys(from: first)
      self.seen = seen
      while seen.end < key {
        if contents.entries[seen.end].kind == .scalar { seen.add(string(seen.end)) }
        seen.end = follower(of: seen.end)
      }
      return seen.first[string(key)]
    }
    let name = contents.bytes(contents.entries[key])
    var other = first
    while other < key {
      let entry = contents.entries[other]
      if entry.kind == .scalar, entry.count == name.count,
        memoryIsEqual(contents.text.baseAddress! + Int(entry.start), UnsafeRawBufferPointer(name))
      {
        return other
      }
      other = follower(of: other)
    }
    return nil
  }

  /// The key behind `key`.
  private func follower(of key: Int) -> Int { contents.end(of: contents.end(of: key)) }

  private func string(_ node: Int) -> String { String(decoding: contents.bytes(contents.entries[node]), as: UTF8.self) }
}

/// The first key with each text, of those that stand before `end`.
private final class SeenKeys {
  var end: Int
  private(set) var first: [String: Int] = [:]

  init(from end: Int) { self.end = end }

  /// Adds the key at `end`.
  func add(_ text: String) { if first[text] == nil { first[text] = end } }
}

extension YAMLContents {
  /// The text without quotes from which a comma may have torn a key that has no value: the value before it, on the same line.
  func tornText(before key: Int, value: Int, from earlier: Int) -> (key: String, text: String)? {
    let (entry, last) = (entries[value], entries[earlier])
    guard entry.kind == .scalar, entry.isPlain, entry.count == 0, last.kind == .scalar, last.isPlain, last.count > 0,
      last.line == entries[key].line, earlier > 0, entries[earlier - 1].kind == .scalar
    else { return nil }
    return (
      String(decoding: bytes(entries[earlier - 1]), as: UTF8.self), String(decoding: bytes(last), as: UTF8.self)
    )
  }
}

/// A walk through the nodes of a list of the flat tree, or the one node that stands for a list of one.
struct ItemWalk: Sequence, IteratorProtocol {
  private let contents: YAMLContents
  private var position: Int
  private let end: Int

  /// Through nothing.
  init(throughNothingOf contents: YAMLContents) {
    self.contents = contents
    position = 0
    end = 0
  }

  init(_ node: Int, in contents: YAMLContents) {
    self.contents = contents
    position = contents.entries[node].kind == .sequence ? node + 1 : node
    end = contents.end(of: node)
  }

  @inline(__always)
  mutating func next() -> Int? {
    guard position < end else { return nil }
    defer { position = contents.end(of: position) }
    return position
  }
}
