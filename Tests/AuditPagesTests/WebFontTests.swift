import Testing

@testable import AuditPages

@Suite struct WebFontTests {
  /// A font of two tables: 40 equal bytes, which shrink, and three, which do not.
  static let font: [UInt8] =
    [0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]
    + Array("cmap".utf8) + [1, 2, 3, 4, 0, 0, 0, 44, 0, 0, 0, 40]
    + Array("head".utf8) + [5, 6, 7, 8, 0, 0, 0, 84, 0, 0, 0, 3]
    + [UInt8](repeating: 7, count: 40) + [1, 2, 3]

  @Test func `a web font holds every table with its tag, checksum and length`() throws {
    let woff = try #require(webFont(WebFontTests.font))
    #expect(Array(woff[0..<8]) == Array("wOFF".utf8) + [0, 1, 0, 0])
    #expect(number(woff, 8, 4) == woff.count)
    #expect(number(woff, 12, 2) == 2)
    #expect(number(woff, 16, 4) == 12 + 32 + 40 + 4)
    let entries = [44, 64].map { Array(woff[$0..<$0 + 20]) }
    #expect(entries.map { String(decoding: $0[0..<4], as: UTF8.self) } == ["cmap", "head"])
    #expect(entries.map { number($0, 12, 4) } == [40, 3])
    #expect(entries.map { Array($0[16...]) } == [[1, 2, 3, 4], [5, 6, 7, 8]])
    #expect(number(entries[0], 8, 4) < 40, "what shrinks is compressed")
    #expect(number(entries[1], 8, 4) == 3, "what does not is stored")
    let stored = number(entries[1], 4, 4)
    #expect(stored % 4 == 0)
    #expect(Array(woff[stored..<stored + 3]) == [1, 2, 3])
  }

  @Test func `what is no whole font is refused, wherever it is cut off`() {
    for length in 0..<WebFontTests.font.count { #expect(webFont(Array(WebFontTests.font[..<length])) == nil) }
  }

  private func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
