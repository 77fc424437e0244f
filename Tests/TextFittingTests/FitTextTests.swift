import AuditTestSupport
import Testing

@testable import TextFitting

@Suite struct FitTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{300}\u{301}", 0), ("a\u{200B}b", 2), ("\u{200E}", 0),
    ("ក", 1), ("កា", 1), ("កុំ", 1), ("ក្ក", 2), ("ស្ត្រី", 3), ("។", 1), ("១២", 2),
    ("漢字", 4), ("한", 2), ("Ａ", 2), ("ｶ", 1), ("😀", 2), ("…–×", 3),
  ])
  func `a mark that combines takes no column, a wide character two, any other one`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `the letters that are known by heart take the columns that the Unicode tables give them`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.columns == scalar.columnsOfCategory, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a rocket is as wide as a smile`() {
    #expect("🚀".columns == "😀".columns)
  }

  @Test(arguments: ["", "ab", "កំពត", "漢字", "far too long a label"])
  func `padding fills up to the width and never cuts`(text: String) {
    #expect(text.padded(to: 8).columns == max(8, text.columns))
    #expect(text.padded(to: 8).hasPrefix(text))
    #expect(text.paddedLeft(to: 8).columns == max(8, text.columns))
    #expect(text.paddedLeft(to: 8).hasSuffix(text))
  }

  @Test(arguments: 0..<400)
  func `a wrapped text keeps its width, its clusters and its letters`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let text = randomMix(&random)
    let width = 20 + random.below(61)
    for lines in [text.wrapped(to: width), text.wrapped(to: width, ends: nil)] {
      for line in lines {
        #expect(line.columns <= width, "“\(line)” has more than \(width) columns")
        #expect(!tearsCluster(line), "“\(line)” begins or ends within a cluster")
        #expect(line.last != " ")
      }
      #expect(lines.map(letters).joined() == letters(text))
    }
  }

  /// Words of inspections as dictionaries have them.
  static let words = ["កំណត់ត្រា", "ឯកសារ", "ពិនិត្យ", "ស្តង់ដារ", "ជម្រក", "បុគ្គលិក", "កុមារ", "ស្ត្រី", "សុវត្ថិភាព", "អធិការ"]

  @Test(arguments: 0..<100)
  func `a Khmer word is not torn where another break will do`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let words = (0..<12).map { _ in random.pick(FitTextTests.words) }
    let longest = words.map(\.columns).max()!
    for line in words.joined().wrapped(to: longest + random.below(30)) {
      #expect(isMade(of: FitTextTests.words, line), "“\(line)” tears a word")
    }
  }

  @Test(arguments: 0..<100)
  func `a line takes every word that still fits`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var words: [String] = []
    for _ in 0..<30 {
      let isKhmer = random.once(in: 2)
      if !isKhmer, let last = words.popLast() { words.append(last + (last.hasSuffix(" ") ? "" : " ")) }
      words.append(isKhmer ? random.pick(FitTextTests.words) : latinWord(&random) + " ")
    }
    var end: Int32 = 0
    let ends = words.map { word in
      end += Int32(word.utf8.count)
      return end
    }
    let width = 20 + random.below(41)
    var rest = words[...]
    for line in words.joined().wrapped(to: width, ends: ends) {
      var taken = ""
      while let word = rest.first, (taken + word).columns - (word.hasSuffix(" ") ? 1 : 0) <= width {
        taken += word
        rest.removeFirst()
      }
      #expect(line + (taken.hasSuffix(" ") ? " " : "") == taken)
    }
    #expect(rest.isEmpty)
  }

  @Test(arguments: ["។", "៖", "ៗ", "៕"], 1...4)
  func `no line begins with a sign that belongs to the word before it`(sign: String, count: Int) {
    let text = String(repeating: "ឯកសារ" + String(repeating: sign, count: count), count: 6)
    for lines in [text.wrapped(to: 13), text.wrapped(to: 13, ends: nil)] {
      #expect(lines.count > 1)
      #expect(lines.allSatisfy { !$0.hasPrefix(sign) })
    }
  }

  @Test(arguments: [18, 19, 38, 39])
  func `a Khmer cluster right behind a long Latin word stays whole`(length: Int) {
    let text = String(repeating: "a", count: length) + "ស្ត្រីម្នាក់"
    let lines = text.wrapped(to: 20)
    #expect(lines.allSatisfy { $0.columns <= 20 })
    #expect(lines.joined() == text)
    #expect(!lines.contains(where: tearsCluster))
  }

  @Test(arguments: ["ហើយពន្យល់អ្នកមកថ្មីម្នាក់ៗ។", "សម្រាប់អ្នកស្នាក់នៅម្នាក់ៗ", "ផ្តល់ឱ្យសិស្សម្នាក់ៗជារៀងរាល់ថ្ងៃពុធ"])
  func `no line begins with the letter that ends a syllable, whatever the dictionary says`(text: String) {
    for width in 8...text.columns {
      for line in text.wrapped(to: width).dropFirst() {
        let mark = line.unicodeScalars.dropFirst().first
        #expect(mark != "\u{17CB}" && mark != "\u{17CD}", "“\(line)” tears a word")
      }
    }
  }

  @Test func `a Khmer word longer than the line is broken between clusters`() {
    let word = "អធិការកិច្ចនៃស្តង់ដារអប្បបរមា"
    let lines = word.wrapped(to: 20, ends: [Int32(word.utf8.count)])
    #expect(lines.allSatisfy { $0.columns <= 20 && !tearsCluster($0) })
    #expect(lines.joined() == word)
  }

  @Test func `a word longer than the line is broken where the line is full`() {
    #expect(String(repeating: "x", count: 45).wrapped(to: 20).map(\.columns) == [20, 20, 5])
  }

  @Test func `nothing to say is one empty line`() {
    #expect("".wrapped(to: 20) == [""])
  }

  @Test func `no control character stays in printable text`() {
    for value in UInt32(0)..<0xA0 where value < 0x20 || value >= 0x7F {
      let blank = (0x09...0x0D).contains(value) || value == 0x85
      #expect(("a" + String(Unicode.Scalar(value)!) + "b").printable == (blank ? "a b" : "a\u{FFFD}b"))
    }
    #expect("a\r\nb".printable == "a  b")
  }

  @Test func `a mark behind a space is not torn from it`() {
    for text in ["abcdefghij \u{301}klmnopqrstuvwxyz", "កខគឃ \u{17B6}ងចឆ"] {
      #expect(!text.wrapped(to: 11).contains(where: tearsCluster))
    }
  }

  @Test(arguments: [
    ("☕", 2), ("⌚", 2), ("✅", 2), ("🛢", 1), ("🪑", 2), ("ᄀ", 2), ("가", 2), ("\u{1100}\u{1161}\u{11A8}", 2),
    ("\u{600}", 1),
    ("\u{FE0F}", 0), ("〿", 1), ("䷀", 1), ("（", 2), ("￥", 2), ("𠀀", 2), ("\u{1F1F0}", 1), ("\u{E0041}", 0),
  ])
  func `a sign takes the columns that its East Asian width gives it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200F}", "\u{FEFF}", "\u{AD}"])
  func `no character that only steers stays in printable text`(hidden: String) {
    #expect(("a" + hidden + "b").printable == "ab")
  }

  @Test(arguments: ["\u{200B}", "\u{200C}", "\u{200D}"])
  func `what Khmer needs between its letters stays`(joiner: String) {
    #expect(("ក" + joiner + "ខ").printable == "ក" + joiner + "ខ")
  }

  // MARK: Texts to wrap

  private func randomMix(_ random: inout SeededRandom) -> String {
    var text = ""
    var wasLatin = false
    for _ in 0..<random.below(60) {
      let isLatin = random.once(in: 2)
      if isLatin && wasLatin {
        text += " "
      } else {
        text += random.pick(["", " ", "\u{200B}", "។ ", ", "])
      }
      text += isLatin ? latinWord(&random) : khmerWord(&random)
      wasLatin = isLatin
    }
    return text
  }

  private func latinWord(_ random: inout SeededRandom) -> String {
    String((0...random.below(9)).map { _ in random.pick(Array("abcdefghijklmnop-0123é")) })
  }

  private func khmerWord(_ random: inout SeededRandom) -> String {
    var word = String.UnicodeScalarView()
    for _ in 0...random.below(12) {
      word.append(khmerConsonant(&random))
      for _ in 0..<random.below(3) {
        word.append("\u{17D2}")
        word.append(khmerConsonant(&random))
      }
      if !random.once(in: 3) { word.append(Unicode.Scalar(UInt32(0x17B6 + random.below(16)))!) }
      if random.once(in: 4) { word.append(Unicode.Scalar(UInt32(0x17C6 + random.below(11)))!) }
    }
    return String(word)
  }

  private func khmerConsonant(_ random: inout SeededRandom) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(0x1780 + random.below(35)))!
  }

  private func isMade(of words: [String], _ line: String) -> Bool {
    line.isEmpty || words.contains { line.hasPrefix($0) && isMade(of: words, String(line.dropFirst($0.count))) }
  }

  private func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\u{200B}" }))
  }
}
