/// Finds the position of an identifier from its UTF-8 bytes, without making a string.
///
/// - Complexity: expected O(length) for a look-up.
public struct IdentifierIndex: Sendable {
  public let identifiers: [String]
  private let bytes: [UInt8]
  private let starts: [Int32]
  private let slots: [Int32]
  private let mask: Int

  /// - Parameter identifiers: each once; of two equal ones the first is found.
  public init(_ identifiers: [String]) {
    self.identifiers = identifiers
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for identifier in identifiers {
      bytes.append(contentsOf: identifier.utf8)
      starts.append(Int32(bytes.count))
    }
    var capacity = 8
    while capacity < identifiers.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for index in identifiers.indices {
      let range = Int(starts[index])..<Int(starts[index + 1])
      var slot = Int(truncatingIfNeeded: bytes[range].withUnsafeBufferPointer(IdentifierIndex.hash)) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(index)
    }
    self.bytes = bytes.isEmpty ? [0] : bytes
    self.starts = starts
    self.slots = slots
    mask = capacity - 1
  }

  /// The position of the identifier with these bytes.
  ///
  /// - Parameters:
  ///   - name: in UTF-8.
  ///   - guess: a position to try first; records are mostly written in the order of their checklist.
  public func position(of name: UnsafeBufferPointer<UInt8>, guess: Int = -1) -> Int? {
    if guess >= 0, guess < starts.count - 1, matches(guess, name) { return guess }
    var slot = Int(truncatingIfNeeded: IdentifierIndex.hash(name)) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if matches(candidate, name) { return candidate }
      slot = (slot + 1) & mask
    }
    return nil
  }

  public func position(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { position(of: $0) }
  }

  private func matches(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == name.count else { return false }
    return bytes.withUnsafeBytes { all in
      memoryIsEqual(all.baseAddress! + start, UnsafeRawBufferPointer(name))
    }
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}

/// Whether the memory at `start` holds the same bytes as `bytes`.
@inlinable
public func memoryIsEqual(_ start: UnsafeRawPointer, _ bytes: UnsafeRawBufferPointer) -> Bool {
  // Two words that overlap at the end, instead of a loop over the bytes that are left. (One generic function for all lengths
  // of word would be shorter, but was not specialised where it is called most.)
  let (other, count) = (bytes.baseAddress, bytes.count)
  guard let other, count > 0 else { return true }
  if count >= 8 {
    var offset = 0
    while offset + 8 < count {
      if start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    return start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      == other.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
  }
  if count >= 4 {
    return start.loadUnaligned(as: UInt32.self) == other.loadUnaligned(as: UInt32.self)
      && start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
        == other.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
  }
  for offset in 0..<count
  where start.load(fromByteOffset: offset, as: UInt8.self) != other.load(fromByteOffset: offset, as: UInt8.self) {
    return false
  }
  return true
}
