/// One spelling for all that look alike, by which words that people type are matched: names, places, words to choose from.
///
/// Keyboards and fonts let the marks of a syllable stand in many orders, and ministry files mix ្ដ and ្ត, which look the same.
/// What is kept word for word is never passed through this.
public enum KhmerSpelling {
  /// A text in which every Khmer syllable is spelt in one way: its letter, a robat, the feet with that of ro behind the others, a
  /// shifter, the vowels, the other signs. A foot ដ is a foot ត; vowels typed in two parts are one; a vowel u beside one that stands
  /// above the letter is the shifter that it looks like; letters that Unicode advises against are those that they stand for; no sign
  /// is doubled, and none that nobody sees stands beside a Khmer letter. Anything else stays.
  ///
  /// - Returns: for a text so spelt the text itself.
  /// - Complexity: O(length).
  public static func unified(_ text: String) -> String {
    guard text.utf8.contains(0xE1) else { return text }
    let scalars = seen(text.unicodeScalars)
    var unified = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if isLetter(scalars[index].value) || isMark(in: scalars, at: index) {
        Syllable(in: scalars, from: &index).write(to: &unified)
      } else {
        unified.append(scalars[index])
        index += 1
      }
    }
    return String(unified)
  }

  /// Without the signs beside Khmer that nobody sees, and without letters that Unicode advises against.
  private static func seen(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var seen: [Unicode.Scalar] = []
    var held: [Unicode.Scalar] = []
    for scalar in text {
      if isUnseen(scalar.value) {
        held.append(scalar)
        continue
      }
      let isBesideKhmer = isKhmer(scalar.value) || seen.last.map { isKhmer($0.value) } ?? false
      if !isBesideKhmer { seen += held }
      held = []
      switch scalar.value {
      case 0x17A3: seen.append("\u{17A2}")
      case 0x17A4: seen += ["\u{17A2}", "\u{17B6}"]
      case 0x17B2: seen.append("\u{17B1}")
      case 0x17D3: seen.append("\u{17C6}")
      default: seen.append(scalar)
      }
    }
    return seen.last.map { isKhmer($0.value) } ?? false ? seen : seen + held
  }

  private static func isKhmer(_ value: UInt32) -> Bool { 0x1780 <= value && value <= 0x17FF }

  fileprivate static func isLetter(_ value: UInt32) -> Bool { 0x1780 <= value && value <= 0x17B3 }

  /// Whether it belongs to the letter before it; the sign that makes a foot only where there is one.
  fileprivate static func isMark(in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index].value {
    case 0x17D2: index + 1 < scalars.count && isLetter(scalars[index + 1].value)
    case 0x17B6...0x17D1, 0x17DD: true
    default: false
    }
  }

  /// Signs of no width, which Khmer is typed with between words and within them.
  private static func isUnseen(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x17B4, 0x17B5, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}

/// A letter with all that stands above, below and around it.
private struct Syllable {
  private var letter: Unicode.Scalar?
  private var hasRobat = false
  private var feet: [Unicode.Scalar] = []
  private var hasFootOfRo = false
  private var shifter: Unicode.Scalar?
  private var vowels: [Unicode.Scalar] = []
  private var signs: [Unicode.Scalar] = []

  init(in scalars: [Unicode.Scalar], from index: inout Int) {
    if KhmerSpelling.isLetter(scalars[index].value) {
      letter = scalars[index]
      index += 1
    }
    while index < scalars.count, KhmerSpelling.isMark(in: scalars, at: index) {
      if scalars[index].value == 0x17D2 {
        add(foot: scalars[index + 1])
        index += 2
      } else {
        add(mark: scalars[index])
        index += 1
      }
    }
    join()
  }

  private mutating func add(foot: Unicode.Scalar) {
    switch foot.value {
    case 0x179A: hasFootOfRo = true
    case 0x178A: feet.append("\u{178F}")
    default: feet.append(foot)
    }
  }

  private mutating func add(mark: Unicode.Scalar) {
    switch mark.value {
    case 0x17CC: hasRobat = true
    case 0x17C9, 0x17CA: shifter = mark
    case 0x17B6...0x17C5: if !vowels.contains(mark) { vowels.append(mark) }
    default: if !signs.contains(mark) { signs.append(mark) }
    }
  }

  /// Makes one vowel of its parts, and of a vowel u that is none the shifter that it looks like.
  private mutating func join() {
    replace("\u{17C1}", "\u{17B6}", by: "\u{17C4}")
    replace("\u{17C1}", "\u{17B8}", by: "\u{17BE}")
    if vowels.contains(where: { (0x17B7...0x17BA).contains($0.value) || $0.value == 0x17BE }) {
      if vowels.contains("\u{17BB}") { shifter = "\u{17CA}" }
      if shifter != nil { shifter = "\u{17CA}" }
      vowels.removeAll { $0 == "\u{17BB}" }
    }
    vowels.sort { $0.value < $1.value }
    signs.sort { $0.value < $1.value }
  }

  private mutating func replace(_ one: Unicode.Scalar, _ other: Unicode.Scalar, by both: Unicode.Scalar) {
    guard vowels.contains(one), vowels.contains(other) else { return }
    vowels.removeAll { $0 == one || $0 == other }
    vowels.append(both)
  }

  func write(to text: inout String.UnicodeScalarView) {
    if let letter { text.append(letter) }
    if hasRobat { text.append("\u{17CC}") }
    for foot in feet { text.append(contentsOf: ["\u{17D2}", foot]) }
    if hasFootOfRo { text.append(contentsOf: ["\u{17D2}", "\u{179A}"]) }
    if let shifter { text.append(shifter) }
    text.append(contentsOf: vowels)
    text.append(contentsOf: signs)
  }
}
