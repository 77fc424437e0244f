/// Whole numbers one after the other: seven bits a byte, the least first, negative ones folded in between.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  // Inlined wherever a number is written, it takes the optimiser 20 s; the scorer of the form stays as it is.
  #if !hasFeature(Embedded)
    @inline(never)
  #endif
  package mutating func add(_ number: Int64) {
    var rest = UInt64(bitPattern: (number << 1) ^ (number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func add(_ number: Int) { add(Int64(number)) }
  package mutating func add(_ flag: Bool) { add(flag ? Int64(1) : 0) }

  /// A count, then each.
  package mutating func add<Items: Collection>(list items: Items, _ each: (inout ByteWriter, Items.Element) -> Void) {
    add(items.count)
    for item in items { each(&self, item) }
  }

  /// Whether there is one, then that.
  package mutating func add<Item>(_ item: Item?, _ each: (inout ByteWriter, Item) -> Void) {
    add(item != nil)
    if let item { each(&self, item) }
  }

  /// A count, then the bytes as they are.
  package mutating func add(text: [UInt8]) {
    add(text.count)
    bytes += text
  }
}

/// Reads what `ByteWriter` wrote. Behind the end it reads zeros and says so.
package struct ByteReader {
  private let bytes: [UInt8]
  /// Where it reads on.
  package private(set) var next: Int
  package private(set) var isBroken = false

  /// - Parameter start: where it begins to read; not behind the end.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    next = start
  }

  package var isAtEnd: Bool { next == bytes.count }

  #if !hasFeature(Embedded)
    @inline(never)
  #endif
  package mutating func number() -> Int64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while next < bytes.count, shift < 64 {
      let byte = bytes[next]
      next += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
      shift += 7
    }
    isBroken = true
    return 0
  }

  package mutating func int() -> Int {
    let value = number()
    guard value >= 0, value <= 1 << 24 else {
      isBroken = true
      return 0
    }
    return Int(value)
  }

  /// A position below `bound`; what is not makes the whole unreadable.
  package mutating func position(below bound: Int) -> Int {
    let value = int()
    if value < bound { return value }
    isBroken = true
    return 0
  }

  package mutating func flag() -> Bool { int() != 0 }

  /// Makes the whole unreadable.
  package mutating func fail() { isBroken = true }

  package mutating func list<Item>(_ each: (inout ByteReader) -> Item) -> [Item] {
    let count = int()
    guard count <= bytes.count - next else {
      isBroken = true
      return []
    }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count where !isBroken { items.append(each(&self)) }
    return items
  }

  package mutating func string() -> String {
    let count = int()
    guard count <= bytes.count - next else {
      isBroken = true
      return ""
    }
    next += count
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[(next - count)..<next]), as: UTF8.self)
    }
  }

  /// What stands behind a flag, where that is set.
  package mutating func optional<Item>(_ each: (inout ByteReader) -> Item) -> Item? { flag() ? each(&self) : nil }

  package mutating func text() -> [UInt8] {
    let count = int()
    guard count <= bytes.count - next else {
      isBroken = true
      return []
    }
    next += count
    return Array(bytes[(next - count)..<next])
  }
}
