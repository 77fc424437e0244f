/// Where a node stands among the bytes of its document, and how it is written there.
public struct YAMLSpan: Sendable {
  public enum Style: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted
    /// `|` and `>`
    case literal, folded
    /// A mapping or a list in brackets, and one without.
    case flow, block

    public var isBlockScalar: Bool { self == .literal || self == .folded }
  }

  /// From its first byte to behind its last; of a block scalar to the beginning of the line behind it.
  public let bytes: Range<Int>
  public let style: Style
}

/// The bytes at which the letters of a text begin: libyaml counts letters.
struct LetterOffsets {
  private let bytes: [UInt8]
  /// That of each 64th letter.
  private let milestones: [Int]
  private static let step = 64

  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var milestones: [Int] = []
    milestones.reserveCapacity(bytes.count / LetterOffsets.step + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while offset < bytes.count {
        if bytes[offset] & 0xC0 != 0x80 {
          if count % LetterOffsets.step == 0 { milestones.append(offset) }
          count += 1
        }
        offset += 1
      }
    }
    self.milestones = milestones
  }

  /// Behind the last letter the end.
  func offset(ofLetter index: Int) -> Int {
    guard index / LetterOffsets.step < milestones.count else { return bytes.count }
    var offset = milestones[index / LetterOffsets.step]
    bytes.withUnsafeBufferPointer { bytes in
      for _ in 0..<(index % LetterOffsets.step) where offset < bytes.count {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
    return offset
  }
}
