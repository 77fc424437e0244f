internal import AuditModel
internal import DataReading

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

extension NameTable where Meaning: SchemaKey {
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
  /// Which of a few known keys were met.
  private var met: UInt32 = 0
  private var count = 0
  /// Made where there are too many keys to compare them one by one.
  private var seen: SeenKeys?
  /// Made where a key is not known.
  private var pairs: [TornText.Pair]?

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

  /// The text from which commas may have torn a key that is not known.
  mutating func tornText(at key: Int, isKnown: (Int) -> Bool) -> TornText? {
    let pairs = pairs ?? allPairs
    self.pairs = pairs
    guard let index = pairs.firstIndex(ordered: key) else { return nil }
    return TornText(at: index, of: pairs, in: contents, isKnown: isKnown)
  }

  private var allPairs: [TornText.Pair] {
    var pairs: [TornText.Pair] = []
    var key = first
    while key < end {
      pairs.append(TornText.Pair(key: key, value: contents.end(of: key)))
      key = follower(of: key)
    }
    return pairs
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

/// A text without quotes in brackets, of which commas made keys: `{note: No lock, no light, see: room 3}`.
struct TornText {
  struct Pair {
    let key: Int
    let value: Int
  }

  /// The key behind which the text stands.
  let key: String
  let kept: String
  /// All that was torn from it.
  let rest: String
  /// The items where it should be a list: `{heard: staff, resident}`.
  let items: [String]?
  /// What was taken for the first of the keys.
  let first: String
  let isAtFirst: Bool

  /// No text has more commas than this.
  private static let mostParts = 30

  /// - Parameters:
  ///   - index: of a key that is not known.
  ///   - isKnown: whether a key belongs where it stands.
  /// - Returns: nil where no text that people write freely stands before it on its line.
  init?(at index: Int, of pairs: [Pair], in contents: YAMLContents, isKnown: (Int) -> Bool) {
    let line = contents.entries[pairs[index].key].line
    func isPart(_ pair: Pair) -> Bool {
      let (key, value) = (contents.entries[pair.key], contents.entries[pair.value])
      return key.kind == .scalar && key.isPlain && key.line == line && value.kind == .scalar && value.isPlain
        && value.line == line && !isKnown(pair.key)
    }
    guard isPart(pairs[index]) else { return nil }
    var start = index
    while start > 0, index - start < Self.mostParts, isPart(pairs[start - 1]) { start -= 1 }
    guard start > 0 else { return nil }
    let text = pairs[start - 1]
    let (key, value) = (contents.entries[text.key], contents.entries[text.value])
    guard key.kind == .scalar, value.kind == .scalar, value.isPlain, value.count > 0, value.line == line else {
      return nil
    }
    self.key = contents.string(text.key)
    let isList = listKeys.contains(self.key)
    guard isList || freeKeys.contains(self.key) else { return nil }
    var end = index + 1
    while end < pairs.count, end - index < Self.mostParts, isPart(pairs[end]) { end += 1 }
    // What was to stay inside is not quoted; that its commas need quotes can be said without.
    let isInside = contents.staysInside(text.value)
    kept = isInside ? "…" : contents.string(text.value)
    let parts = pairs[start..<end]
    let isBare = parts.allSatisfy { contents.entries[$0.value].count == 0 }
    items = isList && isBare ? [kept] + parts.map { contents.string($0.key) } : nil
    let words = parts.map { part -> String in
      let key = contents.string(part.key)
      let value = contents.string(part.value)
      return value.isEmpty ? key : key + ": " + value
    }
    rest = isInside ? "…" : words.joined(separator: ", ")
    first = contents.string(pairs[start].key)
    isAtFirst = start == index
  }
}

/// Keys of lists in a record and in the file of a facility.
private let listKeys: Set<String> = ["evidence", "heard", "provided", "referred", "residents", "serves"]

extension [TornText.Pair] {
  /// Where a key stands among pairs in the order of the file.
  fileprivate func firstIndex(ordered key: Int) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].key == key ? low : nil
  }
}

extension YAMLContents {
  func string(_ node: Int) -> String { String(decoding: bytes(entries[node]), as: UTF8.self) }
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
