extension StringProtocol {
  /// The beginning of a text, with an ellipsis for what is left out. It ends behind a whole letter: none is shown without the foot, the
  /// vowel or the mark that belongs to it.
  ///
  /// - Parameter most: how many code points are shown, the ellipsis not counted.
  /// - Complexity: O(most).
  public func excerpt(_ most: Int) -> String {
    let scalars = unicodeScalars
    guard var end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return String(self) }
    let full = end
    while end > scalars.startIndex, scalars[end].belongsToBefore || scalars[scalars.index(before: end)].joinsNext {
      end = scalars.index(before: end)
    }
    // Marks alone have no letter to end behind.
    if end == scalars.startIndex, scalars[end].belongsToBefore { end = full }
    return String(self[..<end]) + "…"
  }

  /// A piece of a text around a place in it, with an ellipsis for what is left out on either side. It begins and ends with whole letters.
  ///
  /// - Parameters:
  ///   - most: how many code points are shown, ellipses not counted.
  ///   - place: how many code points stand before the place.
  /// - Complexity: O(length).
  public func excerpt(_ most: Int, around place: Int) -> String {
    let scalars = unicodeScalars
    let before = Swift.min(place, Swift.max(most / 3, most - (scalars.count - place)))
    guard var start = scalars.index(scalars.startIndex, offsetBy: place - before, limitedBy: scalars.endIndex),
      start > scalars.startIndex
    else { return excerpt(most) }
    while start < scalars.endIndex, scalars[start].belongsToBefore || scalars[scalars.index(before: start)].joinsNext {
      start = scalars.index(after: start)
    }
    return "…" + self[start...].excerpt(most)
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark on the letter before it.
  fileprivate var belongsToBefore: Bool {
    switch value {
    case 0x300...0x36F, 0x17B4...0x17D3, 0x17DD, 0x200C, 0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x1_F3FB...0x1_F3FF:
      true
    default: false
    }
  }

  /// Whether the next one stands below it or is joined to it.
  fileprivate var joinsNext: Bool { value == 0x17D2 || value == 0x200D }
}
