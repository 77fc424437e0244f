import AuditModel
import AuditTestSupport
import Testing

@Suite struct ExcerptTests {
  @Test func `an excerpt ends behind a whole letter, wherever it is cut`() {
    let text = "ព្រឹត្តិការណ៍ស្ត្រីម្នាក់ ក្នុងខេត្តឧត្តរមានជ័យ e\u{301}te\u{301} ក្រោម"
    let count = text.unicodeScalars.count
    for most in 1...count + 2 {
      let excerpt = text.excerpt(most)
      guard most < count else {
        #expect(excerpt == text)
        continue
      }
      let kept = excerpt.dropLast()
      #expect(excerpt.last == "…" && text.hasPrefix(kept) && kept.unicodeScalars.last != "\u{17D2}", "\(excerpt)")
      let next = text.unicodeScalars.dropFirst(kept.unicodeScalars.count).first!
      #expect(!(0x17B4...0x17D3).contains(next.value) && next != "\u{301}", "\(excerpt)")
      #expect(kept.unicodeScalars.count <= most)
    }
  }

  @Test func `of marks alone as many are shown as fit`() {
    #expect(String(repeating: "\u{17D2}", count: 20).excerpt(5) == String(repeating: "\u{17D2}", count: 5) + "…")
    #expect("".excerpt(5) == "" && "abc".excerpt(3) == "abc" && "abcd".excerpt(3) == "abc…" && "abcd".excerpt(0) == "…")
  }

  @Test func `the beginning of a long word is an excerpt too`() {
    let word = String(repeating: "ស្ត្រី", count: 40)
    #expect(word.beginning.dropLast().unicodeScalars.count == 96)
  }
}
