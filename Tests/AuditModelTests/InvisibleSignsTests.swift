import AuditModel
import Testing

@Suite struct InvisibleSignsTests {
  private let signs: [Unicode.Scalar] = [
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{202F}", "\u{2060}", "\u{FEFF}", "\u{3000}",
  ]

  @Test func `signs that nobody sees are taken from the ends, however many, and found within`() {
    for sign in signs {
      let text = "\(sign) \(sign)me\(sign)t\(sign)\n"
      #expect(InvisibleSigns.trimmed(text) == "me\(sign)t")
      #expect(InvisibleSigns.first(in: "me\(sign)t") == InvisibleSigns.Found(scalar: sign, offset: 2))
    }
    #expect(InvisibleSigns.trimmed("\u{200B}\u{FEFF} ").isEmpty)
    #expect(InvisibleSigns.first(in: "partly met") == nil)
  }

  @Test func `a mark that hangs on a letter stays with it`() {
    #expect(InvisibleSigns.trimmed("\u{200B}កុំ\u{200B}") == "កុំ")
    #expect(InvisibleSigns.first(in: "ស្ត្រី e\u{301}") == nil)
  }

  @Test func `a text is shown as it looks`() {
    #expect(InvisibleSigns.shown("not\u{A0}assess\u{AD}ed\u{200B}") == "not assessed")
    #expect(InvisibleSigns.codePoint(of: "\u{AD}") == "U+00AD")
    #expect(InvisibleSigns.first(in: "a\u{E0001}")?.codePoint == "U+E0001")
  }
}
