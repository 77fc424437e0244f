/// A number from 0 as people and their programs write it: `3.5`, `3,5`, `1,850.5`, `1 850`, `1.0E-4`, `+5`, `‘26’`, `3 meals`, `80%`; in
/// Latin or Khmer digits. Whoever reads numbers, or says what to write instead of one, asks here.
public enum WrittenNumber: Sendable, Equatable {
  /// It can mean nothing else.
  case certain(ExactDecimal)
  /// A program calculated it, with more decimals than are held.
  case rounded(ExactDecimal)
  /// - Parameter write: what was perhaps meant, each as it would be read; empty where that cannot be told.
  case unread(NumberFault, write: [String])

  /// - Parameters:
  ///   - text: of more than 160 bytes nothing is read.
  ///   - isWhole: whether only a whole number will do.
  public init(_ text: some StringProtocol, isWhole: Bool = false) {
    let trimmed = InvisibleSigns.trimmed(text)
    guard trimmed.utf8.count <= 160 else {
      self = .unread(.notANumber, write: [])
      return
    }
    guard InvisibleSigns.first(in: trimmed) != nil else {
      self = read(latinDigits(Array(trimmed.utf8)), isWhole: isWhole)
      return
    }
    // What it looks like is not what stands there: what is meant is the number that one sees.
    switch read(latinDigits(Array(InvisibleSigns.shown(trimmed).utf8)), isWhole: isWhole) {
    case .certain(let number), .rounded(let number): self = .unread(.notANumber, write: [number.text])
    case .unread(_, let write): self = .unread(.notANumber, write: write)
    }
  }

  /// As it is taken from a person, who calculates no decimals beyond those that are held.
  public var byHand: WrittenNumber {
    if case .rounded(let near) = self { .unread(.tooFine, write: [near.text]) } else { self }
  }

  /// What to write for it, each as it would be read.
  public var whatToWrite: [String] {
    switch self {
    case .certain(let number), .rounded(let number): [number.text]
    case .unread(_, let write): write
    }
  }
}

/// Why a text is no number that a record holds.
public enum NumberFault: UInt8, Sendable, Hashable, CaseIterable {
  case notANumber, notWhole, negative, tooLarge, tooFine
}

private func read(_ text: [UInt8], isWhole: Bool) -> WrittenNumber {
  if let minus = [Array("-".utf8), Array("\u{2212}".utf8)].first(where: { text.starts(with: $0) }) {
    switch read(Array(text.dropFirst(minus.count)), isWhole: isWhole) {
    case .certain(let number) where number.isZero: return .certain(number)
    case .certain, .rounded, .unread(.tooLarge, _), .unread(.tooFine, _), .unread(.notWhole, _):
      return .unread(.negative, write: [])
    case .unread: return .unread(.notANumber, write: [])
    }
  }
  guard text.count <= 40 else {
    let fault: NumberFault =
      switch exactly(text) {
      case .failure(.tooLarge): .tooLarge
      case .failure(.tooFine): .tooFine
      default: .notANumber
      }
    return .unread(fault, write: [])
  }
  switch withPoint(text) {
  case .beyond(let fault): return .unread(fault, write: [])
  case .several(let write):
    // Of a share nobody knows which count was meant.
    let isShare = isWhole && text.last == UInt8(ascii: "%")
    let held = isShare ? [] : write.filter { isHeld($0, isWhole: isWhole) }
    return .unread(.notANumber, write: held.map { String(decoding: $0, as: UTF8.self) })
  case .one(let plain): return held(plain, isWhole: isWhole)
  }
}

/// As a record holds it.
private func held(_ plain: [UInt8], isWhole: Bool) -> WrittenNumber {
  switch exactly(plain) {
  case .success(let number):
    return isWhole && number.decimals > 0 ? .unread(.notWhole, write: []) : .certain(number)
  case .failure(.tooFine):
    guard !isWhole else { return .unread(.notWhole, write: []) }
    guard let number = rounded(plain) else { return .unread(.tooFine, write: []) }
    let counting = plain.drop { $0 == 0x30 || $0 == 0x2E }.count { $0 != 0x2E }
    return counting >= 12 ? .rounded(number) : .unread(.tooFine, write: [number.text])
  case .failure(.tooLarge): return .unread(.tooLarge, write: [])
  case .failure(.notANumber): return .unread(.notANumber, write: [])
  }
}

private func isHeld(_ plain: [UInt8], isWhole: Bool) -> Bool {
  if case .success(let number) = exactly(plain) { !isWhole || number.decimals == 0 } else { false }
}

private func exactly(_ text: [UInt8]) -> Result<ExactDecimal, ExactDecimal.Unreadable> {
  do throws(ExactDecimal.Unreadable) {
    return .success(try ExactDecimal(digits: text))
  } catch {
    return .failure(error)
  }
}

/// What a text may mean, in plain digits.
private enum Meaning {
  case one([UInt8])
  /// Or none.
  case several([[UInt8]])
  /// One number, but so large or so small that nothing holds it: `1e99`.
  case beyond(NumberFault)
}

/// With a decimal point and nothing else but digits, from whatever marks stand in it.
private func withPoint(_ text: [UInt8]) -> Meaning {
  switch plainDigits(text, shift: 0) {
  case .digits(let plain): return .one(plain)
  case .beyond(let fault): return .beyond(fault)
  case .none: break
  }
  let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
  guard let first = text.first, isDigit(first), text.allSatisfy({ isDigit($0) || $0 == comma || $0 == point }) else {
    return .several(suggestions(text))
  }
  let marks = text.filter { $0 == comma || $0 == point }
  guard let last = marks.last else { return .several([]) }
  let groups = text.split(omittingEmptySubsequences: false) { $0 == comma || $0 == point }
  func joined(_ groups: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] { groups.reduce(into: []) { $0 += $1 } }
  func areThousands(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    (1...3).contains(groups.first!.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.first!.first != 0x30
  }
  if marks.count == 1 {
    if groups[1].isEmpty { return .several([Array(groups[0])]) }
    let decimal = groups[0] + [point] + groups[1]
    return areThousands(groups[...])
      ? .several([joined(groups[...]), plainDigits(Array(decimal), shift: 0).text ?? Array(decimal)])
      : .one(Array(decimal))
  }
  if marks.allSatisfy({ $0 == last }) {
    return areThousands(groups[...]) ? .one(joined(groups[...])) : .several([])
  }
  let whole = groups.dropLast()
  guard marks.dropLast().allSatisfy({ $0 != last }), areThousands(whole), !groups.last!.isEmpty else {
    return .several([])
  }
  return .one(joined(whole) + [point] + groups.last!)
}

/// What to write for a text that holds one number among other signs: `3 meals`, `80%`.
private func suggestions(_ text: [UInt8]) -> [[UInt8]] {
  let runs = text.split { !isDigit($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    .filter { $0.contains(where: isDigit) }
  let spaces: Set<UInt8> = [0x20, 0x27, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]
  if runs.count > 1, (1...3).contains(runs[0].count), runs.dropFirst().allSatisfy({ $0.count == 3 }),
    isDigit(text[0]), isDigit(text[text.count - 1]), text.allSatisfy({ isDigit($0) || spaces.contains($0) })
  {
    // Thousands apart, with a space of some kind between: 1 850.
    return [runs.reduce(into: []) { $0 += $1 }]
  }
  guard runs.count == 1, !changesNumber(text), case .one(let number) = withoutEnd(Array(runs[0])) else { return [] }
  guard text.last == UInt8(ascii: "%") else { return [number] }
  return plainDigits(number, shift: -2).text.map { [number, $0] } ?? [number]
}

/// A number at the end of a sentence, or of a list.
private func withoutEnd(_ run: [UInt8]) -> Meaning {
  if case .several(let one) = withPoint(run), one.count == 1 { .one(one[0]) } else { withPoint(run) }
}

/// Whether a sign or a word beside a number makes it another: `3½`, `>5`, `3 thousand`, `៣ ពាន់`.
private func changesNumber(_ text: [UInt8]) -> Bool {
  let signs =
    [
      "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}", "+", "/", "*", "^", "=", "<", ">", "±", "×", "≤",
      "≥",
    ]
    + ["½", "¼", "¾", "⅓", "⅔", "ពាន់", "លាន", "រយ", "ម៉ឺន", "សែន", "កន្លះ"]
  if signs.contains(where: { holds(text, Array($0.utf8)) }) { return true }
  let words = ["k", "m", "hundred", "thousand", "million", "dozen", "half", "quarter", "minus", "percent"]
  return text.split { !(0x61...0x7A).contains($0 | 0x20) }.contains { word in
    var small = word.map { $0 | 0x20 }
    if small.count > 3, small.last == UInt8(ascii: "s") { small.removeLast() }
    return words.contains { Array($0.utf8) == small }
  }
}

private func holds(_ text: [UInt8], _ sign: [UInt8]) -> Bool {
  text.indices.contains { text[$0...].starts(with: sign) }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Half up to the decimals that a record holds.
private func rounded(_ plain: [UInt8]) -> ExactDecimal? {
  let most = ExactDecimal.mostDecimals
  let parts = plain.split(separator: UInt8(ascii: "."))
  guard parts.count == 2, parts[1].count > most, parts[0].count + most <= 18 else { return nil }
  let kept = (parts[0] + parts[1].prefix(most)).reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
  let all = kept + (Array(parts[1])[most] >= 0x35 ? 1 : 0)
  let digits = Array(String(all).utf8)
  let padded = [UInt8](repeating: 0x30, count: max(0, most + 1 - digits.count)) + digits
  let point = padded.count - most
  return try? ExactDecimal(digits: Array(padded[..<point]) + [UInt8(ascii: ".")] + padded[point...])
}

/// A number as a program wrote it, in plain digits: `1.0E-4` is `0.0001`, `+5` is `5`, `0.30000000000000004` is `0.3`.
///
/// Of more than fifteen digits that count, the rest is what computers add by themselves; it is rounded away, half up.
///
/// - Parameters:
///   - text: what was written.
///   - shift: by how many places the point moves to the right.
/// - Returns: nil for what is no number, or has an exponent beyond ±30.
public func plainNumber(_ text: some Collection<UInt8>, shift: Int = 0) -> String? {
  plainDigits(Array(text), shift: shift).text.map { String(decoding: $0, as: UTF8.self) }
}

private enum PlainDigits {
  case digits([UInt8])
  case beyond(NumberFault)
  case none

  var text: [UInt8]? { if case .digits(let digits) = self { digits } else { nil } }
}

private func plainDigits(_ text: [UInt8], shift: Int) -> PlainDigits {
  var rest = text[...]
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
  var digits: [UInt8] = []
  var point: Int?
  while let byte = rest.first, byte == UInt8(ascii: ".") ? point == nil : (0x30...0x39).contains(byte) {
    if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 0x30) }
    rest = rest.dropFirst()
  }
  guard !digits.isEmpty, let exponent = exponent(rest) else { return .none }
  var places = (point ?? digits.count) + exponent + shift
  let leading = digits.prefix { $0 == 0 }.count
  digits.removeFirst(leading)
  places -= leading
  if digits.count > 15 {
    let goesUp = digits[15] >= 5
    digits.removeLast(digits.count - 15)
    if goesUp {
      var index = 14
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        places += 1
      }
    }
  }
  while digits.last == 0 { digits.removeLast() }
  guard !digits.isEmpty else { return .digits([0x30]) }
  guard (-30...30).contains(places) else { return .beyond(places > 0 ? .tooLarge : .tooFine) }
  let whole = places > 0 ? digits.prefix(places) + [UInt8](repeating: 0, count: max(0, places - digits.count)) : [0]
  let fraction = [UInt8](repeating: 0, count: max(0, -places)) + digits.dropFirst(max(0, places))
  let all = whole + (fraction.isEmpty ? [] : [UInt8(ascii: ".") &- 0x30] + fraction)
  return .digits((isNegative ? [UInt8(ascii: "-")] : []) + all.map { $0 &+ 0x30 })
}

/// What stands behind the digits: nothing, or `E-4`; nil for anything else.
private func exponent(_ text: ArraySlice<UInt8>) -> Int? {
  guard let mark = text.first else { return 0 }
  var digits = text.dropFirst()
  guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
  let value = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 9_999) }
  return isNegative ? -value : value
}
