import AuditModel
import Testing

@testable import AuditWording

@Suite struct SentenceTests {
  private static let met = Sentence { $0 == .khmer ? "បំពេញ" : "met" }

  @Test func `things are named one behind the other as each language does it`() {
    let (one, two, three) = (Sentence(same: "A"), Sentence(same: "B"), SentenceTests.met)
    #expect([Sentence]().listed == Sentence(same: ""))
    #expect([one].listed == one)
    #expect([one, two].listed == Sentence { $0 == .khmer ? "A និង B" : "A and B" })
    #expect([one, two, three].listed == Sentence { $0 == .khmer ? "A B និង បំពេញ" : "A, B and met" })
    #expect([one, three].joined(by: "; ") == Sentence { $0 == .khmer ? "A; បំពេញ" : "A; met" })
  }

  @Test(arguments: [(0, "0 files"), (1, "1 file"), (2, "2 files"), (11, "11 files"), (-1, "-1 files")])
  func `a message knows its plural`(count: Int, english: String) {
    #expect(Words.Common.files(count: count)[.english] == english)
    #expect(Words.Common.files(count: count)[.khmer] == "ឯកសារ \(count)")
  }

  @Test func `a word that programs know stands by itself in English`() {
    #expect(SentenceTests.met.inEnglish("x") == Sentence { $0 == .khmer ? "បំពេញ" : "x" })
  }

  @Test func `a letter is written with the digits of its language`() {
    func written(_ text: String) -> String { Sentence(same: text).inOwnDigits[.khmer] }
    #expect("12.5%".inOwnDigits == Sentence { $0 == .khmer ? "១២.៥%" : "12.5%" })
    // An id, and a text in English that stands in the place of a Khmer one, stay as they are.
    #expect(written("កុមារ 12 នាក់ (daily-2014, B-07) ឆ្នាំ 2026។") == "កុមារ ១២ នាក់ (daily-2014, B-07) ឆ្នាំ ២០២៦។")
    #expect(written("Phnom Penh Post, 10 September 2014") == "Phnom Penh Post, 10 September 2014")
    #expect(written(" 1  2 ") == " ១  ២ ")
  }

  @Test func `what every language says alike is said once`() {
    #expect(Sentence(same: "F01").isSame && Sentence(same: "F01").text(in: .both, between: " · ") == "F01")
    #expect(!SentenceTests.met.isSame && SentenceTests.met.text(in: .both, between: " · ") == "met · បំពេញ")
    #expect(SentenceTests.met.text(in: .khmer, between: " · ") == "បំពេញ")
  }

  @Test func `a page is asked for in one language by its tag, or in both`() {
    #expect(PageLanguages.allCases.map(\.word) == ["en", "km", "both"])
    for languages in PageLanguages.allCases { #expect(PageLanguages(word: languages.word) == languages) }
    #expect(PageLanguages(word: "fr") == nil)
    #expect(PageLanguages.both.all == Language.allCases && PageLanguages.both.main == .english)
    #expect(PageLanguages.khmer.all == [.khmer] && PageLanguages.khmer.main == .khmer)
  }
}
