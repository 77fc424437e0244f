internal import Glibc

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

  mutating func heading() {
    demand(room: 18)
    put("careaudit-entry/1\n")
  }

  /// A part of the entry.
  ///
  /// - Returns: where its value lies.
  @discardableResult
  mutating func part(_ name: StaticString, _ value: UnsafeRawBufferPointer) -> Range<Int> {
    head(name, size: value.count)
    let start = count
    put(value)
    put(0x0A)
    return start..<(start + value.count)
  }

  mutating func part(_ name: StaticString, _ value: Int) {
    var (size, rest) = (value < 0 ? 2 : 1, value.magnitude)
    while rest >= 10 {
      size += 1
      rest /= 10
    }
    head(name, size: size)
    put(decimal: value, size: size)
    put(0x0A)
  }

  /// Bytes in lower-case hexadecimal.
  mutating func part(_ name: StaticString, hexadecimal bytes: UnsafeRawBufferPointer) {
    head(name, size: bytes.count * 2)
    for byte in bytes {
      put(digit(byte >> 4))
      put(digit(byte & 15))
    }
    put(0x0A)
  }

  private func digit(_ value: UInt8) -> UInt8 { value &+ (value < 10 ? 0x30 : 0x57) }

  /// What stands before a value of so many bytes, once there is room for all of the part.
  private mutating func head(_ name: StaticString, size: Int) {
    demand(room: name.utf8CodeUnitCount + size + 24)
    put(name)
    put(0x20)
    if size < 10 {
      put(0x30 + UInt8(truncatingIfNeeded: size))
    } else {
      var (digits, rest) = (1, size)
      while rest >= 10 {
        digits += 1
        rest /= 10
      }
      put(decimal: size, size: digits)
    }
    put(0x20)
  }

  // MARK: What has room by now

  private func demand(room: Int) { precondition(room <= memory.count - count, "a leaf is written where it has room") }

  private mutating func put(_ byte: UInt8) {
    (memory.baseAddress! + count).storeBytes(of: byte, as: UInt8.self)
    count += 1
  }

  private mutating func put(_ text: StaticString) {
    memcpy(memory.baseAddress! + count, text.utf8Start, text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    memcpy(memory.baseAddress! + count, start, bytes.count)
    count += bytes.count
  }

  /// - Parameter size: how many signs it has.
  private mutating func put(decimal value: Int, size: Int) {
    let start = memory.baseAddress! + count
    var (place, rest) = (size, value.magnitude)
    repeat {
      place -= 1
      (start + place).storeBytes(of: 0x30 + UInt8(truncatingIfNeeded: rest % 10), as: UInt8.self)
      rest /= 10
    } while rest > 0
    if value < 0 { start.storeBytes(of: 0x2D, as: UInt8.self) }
    count += size
  }
}
