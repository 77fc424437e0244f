/// What a visit says of how it was made, each where it is known.
public enum VisitDetail: UInt8, Vocabulary {
  /// When the team came and went: `09:30`.
  case arrived, left
  /// Who led it: a role, not a person.
  case ledBy
  /// What was sampled: which files, by the facility's own numbers.
  case sampled

  public static let words = ["arrived", "left", "led-by", "sampled"]

  /// Whether it is an hour of the day.
  public var isTime: Bool { self == .arrived || self == .left }

  /// What is kept of what somebody wrote: of an hour the hour as `09:30`; nil where that is none.
  public func kept(of text: String) -> String? { isTime ? clockTime(text) : text }
}

/// An hour of the day as `09:30`, from what people and devices write: `9:30`, `9.30`, `9h30`, `៩:៣០`, `09:30:00.000+07:00`; nil where
/// it is none.
public func clockTime(_ text: String) -> String? {
  let signs = latinDigits(InvisibleSigns.trimmed(text).utf8)
  func digits(_ part: ArraySlice<UInt8>) -> Int? {
    part.isEmpty || part.count > 2 ? nil : part.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
  func isDigit(_ sign: UInt8) -> Bool { sign >= 0x30 && sign <= 0x39 }
  let first = signs.prefix(while: isDigit)
  guard let hour = digits(first), hour < 24, first.endIndex < signs.endIndex else { return nil }
  let mark = signs[first.endIndex]
  guard mark == 0x3A || mark == 0x2E || mark | 0x20 == 0x68 else { return nil }
  let second = signs[(first.endIndex + 1)...].prefix(while: isDigit)
  guard second.count == 2, let minute = digits(second), minute < 60 else { return nil }
  // Seconds, and the zone of a device, say nothing more.
  let rest = signs[second.endIndex...]
  let isRest = rest.allSatisfy { isDigit($0) || [0x3A, 0x2E, 0x2B, 0x2D, 0x5A].contains($0) }
  guard rest.isEmpty || rest.first == 0x3A && isRest else { return nil }
  func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
  return two(hour) + ":" + two(minute)
}
