/// Signs that leave no mark on a page, or one that cannot be told from a plain space. Two words that differ in them look the
/// same, so that “did you mean” would show a person what she wrote.
///
/// Khmer is rightly written with U+200B between words: in a text they are no fault, in a key, a word, a number or an id they are.
public enum InvisibleSigns {
  public struct Found: Sendable, Equatable {
    public let scalar: Unicode.Scalar
    /// How many scalars stand before it.
    public let offset: Int

    package init(scalar: Unicode.Scalar, offset: Int) {
      self.scalar = scalar
      self.offset = offset
    }

    /// `U+200B`
    public var codePoint: String { InvisibleSigns.codePoint(of: scalar) }
  }

  /// Whether a sign is one of them: spaces other than the plain one, joiners, marks of direction, soft hyphens, fillers, byte order
  /// marks, selectors of variants and tags.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B...0x180F, 0x2000...0x200F,
      0x2028...0x202F, 0x205F...0x206F, 0x2800, 0x3000, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0x1D173...0x1D17A,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Without these signs, spaces, tabs and line breaks at either end.
  ///
  /// - Complexity: O(bytes).
  public static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    var (start, end) = (scalars.startIndex, scalars.endIndex)
    while start < end, isOuter(scalars[start]) { start = scalars.index(after: start) }
    while start < end, case let last = scalars.index(before: end), isOuter(scalars[last]) { end = last }
    return String(text[start..<end])
  }

  /// The first of them in a text; nil where there is none.
  ///
  /// - Complexity: O(bytes).
  public static func first(in text: some StringProtocol) -> Found? {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var offset = 0
    for scalar in text.unicodeScalars {
      if contains(scalar) { return Found(scalar: scalar, offset: offset) }
      offset += 1
    }
    return nil
  }

  /// A text as it looks: without those of no width, and with a plain space for each that looks like one.
  public static func shown(_ text: some StringProtocol) -> String {
    guard first(in: text) != nil else { return String(text) }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpace(scalar) { shown.append(" ") } else if !contains(scalar) { shown.append(scalar) }
    }
    return String(shown)
  }

  /// `U+200B`
  public static func codePoint(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Whether it takes the room of a space.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000: true
    default: false
    }
  }

  private static func isOuter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85: true
    default: contains(scalar)
    }
  }
}
