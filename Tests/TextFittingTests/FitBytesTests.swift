import AuditTestSupport
import Testing
import TextFitting

@Suite struct FitBytesTests {
  /// Khmer with letters below others, vowels on both sides, and signs.
  static let words = ["ស្ត្រី", "ក្រុមប្រឹក្សា", "គ្រឹះស្ថាន", "ឆ្នាំ", "ញ៉ាំង", "a", " ", "é", "ខេត្ត", "\u{200B}", "ង្គ្រោះ"]

  static func text(_ random: inout SeededRandom) -> String {
    (0..<(1 + random.below(30))).map { _ in words[random.below(words.count)] }.joined()
  }

  @Test(arguments: (0 as UInt64)..<40)
  func `a beginning holds what it may, and tears no letter`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = FitBytesTests.text(&random)
    for most in 0...(text.utf8.count + 2) {
      let beginning = text.beginning(ofUTF8: most)
      #expect(beginning.utf8.count <= most && text.unicodeScalars.starts(with: beginning.unicodeScalars))
      #expect(beginning.unicodeScalars.last != "\u{17D2}")
      // What follows begins a letter: it is no vowel, sign or mark on what stands before.
      let next = text.unicodeScalars.dropFirst(beginning.unicodeScalars.count).first
      if let next, !beginning.isEmpty {
        #expect(!next.properties.isGraphemeExtend && !(0x17B6...0x17D3).contains(next.value))
      }
    }
    #expect(text.beginning(ofUTF8: text.utf8.count) == text)
  }

  @Test(arguments: (0 as UInt64)..<40)
  func `a label says that it is cut, and never is longer than it may be`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = FitBytesTests.text(&random)
    for (bytes, points) in [(12, Int.max), (60, 20), (252, .max), (320, 80)] {
      let label = text.label(ofUTF8: bytes, codePoints: points)
      #expect(label.utf8.count <= bytes && label.unicodeScalars.count <= points)
      #expect(label == text || label.hasSuffix("…"))
    }
  }

  @Test(arguments: (0 as UInt64)..<40)
  func `lines hold at most so many bytes, and nothing is lost`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = FitBytesTests.text(&random)
    let lines = text.lines(ofUTF8: 80)
    #expect(lines.allSatisfy { $0.utf8.count <= 80 })
    func letters(_ text: String) -> String { String(text.unicodeScalars.filter { $0 != " " }) }
    #expect(letters(lines.joined()) == letters(text))
  }
}
