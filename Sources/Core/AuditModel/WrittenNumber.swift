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
      self = read(latinDigits(trimmed.utf8), isWhole: isWhole)
      return
    }
    // What it looks like is not what stands there: what is meant is the number that one sees.
    switch read(latinDigits(InvisibleSigns.shown(trimmed).utf8), isWhole: isWhole) {
    case .certain(let number), .rounded(let number): self = .unread(.notANumber, write: [number.text])
    case .unread(_, let write): self = .unread(.notANumber, write: write)
    }
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
  case .several(let write):
    // Of a share nobody knows which count was meant.
    let isShare = isWhole && text.last == UInt8(ascii: "%")
    return .unread(.notANumber, write: isShare ? [] : write.filter { isHeld($0, isWhole: isWhole) })
  case .one(let plain): return held(plain, isWhole: isWhole)
  }
}

/// As a record holds it.
private func held(_ plain: String, isWhole: Bool) -> WrittenNumber {
  switch exactly(plain.utf8) {
  case .success(let number):
    return isWhole && number.decimals > 0 ? .unread(.notWhole, write: []) : .certain(number)
  case .failure(.tooFine):
    guard !isWhole else { return .unread(.notWhole, write: []) }
    guard let number = rounded(plain) else { return .unread(.tooFine, write: []) }
    let counting = plain.utf8.drop { $0 == 0x30 || $0 == 0x2E }.count { $0 != 0x2E }
    return counting >= 12 ? .rounded(number) : .unread(.tooFine, write: [number.text])
  case .failure(.tooLarge): return .unread(.tooLarge, write: [])
  case .failure(.notANumber): return .unread(.notANumber, write: [])
  }
}

private func isHeld(_ plain: String, isWhole: Bool) -> Bool {
  if case .success(let number) = exactly(plain.utf8) { !isWhole || number.decimals == 0 } else { false }
}

private func exactly(_ text: some Collection<UInt8>) -> Result<ExactDecimal, ExactDecimal.Unreadable> {
  do throws(ExactDecimal.Unreadable) {
    return .success(try ExactDecimal(digits: text))
  } catch {
    return .failure(error)
  }
}

/// What a text may mean, in plain digits.
private enum Meaning {
  case one(String)
  /// Or none.
  case several([String])
}

/// With a decimal point and nothing else but digits, from whatever marks stand in it.
private func withPoint(_ text: [UInt8]) -> Meaning {
  if let plain = plainNumber(text) { return .one(plain) }
  let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
  guard let first = text.first, isDigit(first), text.allSatisfy({ isDigit($0) || $0 == comma || $0 == point }) else {
    return .several(suggestions(text))
  }
  let marks = text.filter { $0 == comma || $0 == point }
  guard let last = marks.last else { return .several([]) }
  let groups = text.split(omittingEmptySubsequences: false) { $0 == comma || $0 == point }
  func joined(_ groups: ArraySlice<ArraySlice<UInt8>>) -> String { String(decoding: groups.joined(), as: UTF8.self) }
  func areThousands(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    (1...3).contains(groups.first!.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.first!.first != 0x30
  }
  if marks.count == 1 {
    let decimal = joined(groups[..<1]) + "." + joined(groups[1...])
    if groups[1].isEmpty { return .several([joined(groups[..<1])]) }
    return areThousands(groups[...])
      ? .several([joined(groups[...]), plainNumber(decimal.utf8) ?? decimal]) : .one(decimal)
  }
  if marks.allSatisfy({ $0 == last }) {
    return areThousands(groups[...]) ? .one(joined(groups[...])) : .several([])
  }
  let whole = groups.dropLast()
  guard marks.dropLast().allSatisfy({ $0 != last }), areThousands(whole), !groups.last!.isEmpty else {
    return .several([])
  }
  return .one(joined(whole) + "." + joined(groups.suffix(1)))
}

/// What to write for a text that holds one number among other signs: `3 meals`, `80%`.
private func suggestions(_ text: [UInt8]) -> [String] {
  let runs = text.split { !isDigit($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    .filter { $0.contains(where: isDigit) }
  let spaces: Set<UInt8> = [0x20, 0x27, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]
  if runs.count > 1, (1...3).contains(runs[0].count), runs.dropFirst().allSatisfy({ $0.count == 3 }),
    isDigit(text[0]), isDigit(text[text.count - 1]), text.allSatisfy({ isDigit($0) || spaces.contains($0) })
  {
    // Thousands apart, with a space of some kind between: 1 850.
    return [String(decoding: runs.joined(), as: UTF8.self)]
  }
  guard runs.count == 1, !changesNumber(text), case .one(let number) = withoutEnd(Array(runs[0])) else { return [] }
  guard text.last == UInt8(ascii: "%") else { return [number] }
  return plainNumber(number.utf8, shift: -2).map { [number, $0] } ?? [number]
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
private func rounded(_ plain: String) -> ExactDecimal? {
  let parts = plain.utf8.split(separator: UInt8(ascii: "."))
  guard parts.count == 2, parts[1].count > ExactDecimal.mostDecimals else { return nil }
  let kept = Array(parts[1].prefix(ExactDecimal.mostDecimals))
  guard let all = Int64(String(decoding: Array(parts[0]) + kept, as: UTF8.self)) else { return nil }
  let next = parts[1][parts[1].index(parts[1].startIndex, offsetBy: ExactDecimal.mostDecimals)]
  let digits = String(all + (next >= 0x35 ? 1 : 0))
  let padded = String(repeating: "0", count: max(0, ExactDecimal.mostDecimals + 1 - digits.utf8.count)) + digits
  let split = padded.index(padded.endIndex, offsetBy: -ExactDecimal.mostDecimals)
  return try? ExactDecimal(digits: (padded[..<split] + "." + padded[split...]).utf8)
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
  var rest = text[...]
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
  var digits: [UInt8] = []
  var point: Int?
  while let byte = rest.first, byte == UInt8(ascii: ".") ? point == nil : (0x30...0x39).contains(byte) {
    if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 0x30) }
    rest = rest.dropFirst()
  }
  guard !digits.isEmpty, let exponent = exponent(rest) else { return nil }
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
  guard !digits.isEmpty else { return "0" }
  guard (-30...30).contains(places) else { return nil }
  let whole = places > 0 ? digits.prefix(places) + [UInt8](repeating: 0, count: max(0, places - digits.count)) : [0]
  let fraction = [UInt8](repeating: 0, count: max(0, -places)) + digits.dropFirst(max(0, places))
  let all = whole + (fraction.isEmpty ? [] : [UInt8(ascii: ".") &- 0x30] + fraction)
  return (isNegative ? "-" : "") + String(decoding: all.map { $0 &+ 0x30 }, as: UTF8.self)
}

/// What stands behind the digits: nothing, or `E-4`; nil for anything else.
private func exponent(_ text: some Collection<UInt8>) -> Int? {
  guard let mark = text.first else { return 0 }
  var digits = text.dropFirst()
  guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  return isNegative ? -value : value
}
