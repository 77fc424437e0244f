/// Writes the text of a leaf, rule G5, into memory that has room for it.
struct LeafWriter {
  private let memory: UnsafeMutableRawBufferPointer
  /// How many bytes are written.
  private(set) var count: Int

  /// - Parameter start: where in the memory it begins.
  init(in memory: UnsafeMutableRawBufferPointer, at start: Int) {
    self.memory = memory
    count = start
  }

  /// How many bytes the text of an entry has at most, beside those of its values.
  static let frame = 512

  mutating func heading() { put("careaudit-entry/1\n") }

  /// A part of the entry.
  ///
  /// - Returns: where its value lies.
  @discardableResult
  mutating func part(_ name: StaticString, _ value: UnsafeRawBufferPointer) -> Range<Int> {
    put(name)
    put(0x20)
    put(decimal: value.count)
    put(0x20)
    let start = count
    put(value)
    put(0x0A)
    return start..<(start + value.count)
  }

  mutating func part(_ name: StaticString, _ value: Int) {
    withUnsafeTemporaryAllocation(byteCount: 24, alignment: 1) { digits in
      var writer = LeafWriter(in: digits, at: 0)
      writer.put(decimal: value)
      part(name, UnsafeRawBufferPointer(rebasing: digits[..<writer.count]))
    }
  }

  /// Bytes in lower-case hexadecimal.
  mutating func part(_ name: StaticString, hexadecimal bytes: UnsafeRawBufferPointer) {
    put(name)
    put(0x20)
    put(decimal: bytes.count * 2)
    put(0x20)
    for byte in bytes {
      put(digit(byte >> 4))
      put(digit(byte & 15))
    }
    put(0x0A)
  }

  private func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  private mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }

  private mutating func put(_ text: StaticString) {
    put(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: memory[count..<(count + bytes.count)]).copyMemory(from: bytes)
    count += bytes.count
  }

  private mutating func put(decimal value: Int) {
    if value < 0 { put(0x2D) }
    let magnitude = value.magnitude
    var power: UInt = 1
    while magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      put(0x30 + UInt8(truncatingIfNeeded: magnitude / power % 10))
      power /= 10
    }
  }
}
