import AuditModel
import AuditTestSupport
import Testing

/// Words that ministry files, keyboards and fonts spell in several ways.
private let words = [
  "កណ្តាល", "ឧត្តរមានជ័យ", "ព្រះសីហនុ", "កំពង់ឆ្នាំង", "ត្បូងឃ្មុំ", "ស្ត្រី", "ប៊ូតុង", "ស៊ីរ៉ូ", "សម្រេច", "ក្រោម", "ព្រឹត្តិការណ៍",
  "បណ្តុះបណ្តាល", "ជំនាញ", "លក្ខណៈវិនិច្ឆ័យ", "ធម៌", "សាស្ត្រ", "គ្រោះថ្នាក់", "អ៊ុំ", "ញ៉ាំ", "កណ្ដឹង", "ប្រ៉េស", "ភ្នំពេញ",
]

@Suite struct KhmerSpellingTests {
  @Test func `marks in any order, a foot of either letter and signs that nobody sees make no difference`() {
    var random = SeededRandom(seed: 20)
    for word in words {
      let unified = KhmerSpelling.unified(word)
      for _ in 0..<200 {
        let other = lookAlike(word, &random)
        #expect(KhmerSpelling.unified(other) == unified, "\(word) \(other.unicodeScalars.map { $0.value })")
      }
    }
  }

  @Test func `what is spelt in one way stays so`() {
    var random = SeededRandom(seed: 21)
    for word in words {
      let once = KhmerSpelling.unified(lookAlike(word, &random))
      #expect(KhmerSpelling.unified(once) == once)
    }
  }

  @Test func `two words that do not look alike stay two`() {
    #expect(Set(words.map(KhmerSpelling.unified)).count == words.count)
    for (one, other) in [("កំ", "គំ"), ("ស្ត្រ", "ស្រត"), ("កា", "កោ"), ("ពេល", "ពល"), ("ដា", "តា"), ("ប៉ា", "ប៊ា")] {
      #expect(KhmerSpelling.unified(one) != KhmerSpelling.unified(other))
    }
  }

  @Test func `a vowel in two parts is one, and a vowel u beside one above the letter is a shifter`() {
    #expect(KhmerSpelling.unified("ក\u{17C1}\u{17B6}") == "កោ")
    #expect(KhmerSpelling.unified("ក\u{17B8}\u{17C1}") == "កើ")
    #expect(KhmerSpelling.unified("ស\u{17BB}\u{17B8}") == KhmerSpelling.unified("ស៊ី"))
    #expect(KhmerSpelling.unified("ឲ្យ") == "ឱ្យ")
  }

  @Test(arguments: ["", "Siem Reap", "Ελλάδα", "a\u{200B}b", "ภาษาไทย", "ກຂ", "๑២ 3"])
  func `what is no Khmer stays`(_ text: String) {
    #expect(KhmerSpelling.unified(text) == text)
  }

  @Test func `whatever signs stand in a row, none is lost but a second of its kind, and nothing traps`() {
    var random = SeededRandom(seed: 22)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        text.append(Unicode.Scalar(UInt32.random(in: 0x1780...0x17FF, using: &random))!)
      }
      let once = KhmerSpelling.unified(String(text))
      #expect(KhmerSpelling.unified(once) == once, "\(text.map { String($0.value, radix: 16) })")
      #expect(once.unicodeScalars.count <= text.count + text.count { $0.value == 0x17A4 })
    }
  }

  @Test func `a folded name does not depend on the spelling`() {
    var random = SeededRandom(seed: 23)
    for word in words {
      let other = lookAlike(word, &random)
      #expect(foldedName(other) == foldedName(word))
    }
  }
}

/// A spelling of a word that looks like it: the marks of each syllable in another order, ដ or ត as a foot, spaces of no width.
private func lookAlike(_ word: String, _ random: inout SeededRandom) -> String {
  var syllables: [[[Unicode.Scalar]]] = []
  var scalars = Array(word.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    if scalar == "\u{17D2}", let foot = scalars.popFirst() {
      let isEither = foot == "ត" || foot == "ដ"
      syllables[syllables.count - 1].append(["\u{17D2}", isEither ? (Bool.random(using: &random) ? "ត" : "ដ") : foot])
    } else if (0x17B6...0x17D3).contains(scalar.value) {
      syllables[syllables.count - 1].append([scalar])
    } else {
      syllables.append([[scalar]])
    }
  }
  var text = String.UnicodeScalarView()
  for syllable in syllables {
    for part in [syllable[0]] + syllable.dropFirst().shuffled(using: &random) {
      text.append(contentsOf: part)
      if Int.random(in: 0..<4, using: &random) == 0 {
        text.append(["\u{200B}", "\u{200C}", "\u{200D}"].randomElement(using: &random)!)
      }
    }
  }
  return String(text)
}
