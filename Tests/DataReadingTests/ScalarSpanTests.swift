import AuditTestSupport
import DataReading
import Testing

@Suite struct ScalarSpanTests {
  private func spans(_ text: String) throws -> [(text: String, written: String, span: ScalarSpan)] {
    let bytes = Array(text.utf8)
    let document = try readYAML(bytes, named: "test")
    return scalarSpans(bytes).sorted { $0.key < $1.key }.map { index, span in
      (document.node(at: index).string ?? "?", String(decoding: bytes[span.bytes], as: UTF8.self), span)
    }
  }

  @Test func `each scalar is found as it is written`() throws {
    let text = """
      # ខ្មែរ
      a: plain text # behind
      'b': "it\\"s"
      c: {en: ពាក្យ, km: 'x''y'}   # comment
      d: >-
        folded
        lines

      e: |-
        kept
      f:
        - over
          lines
      """
    let found = try spans(text)
    #expect(
      found.map(\.written) == [
        "a", "plain text", "'b'", "\"it\\\"s\"", "c", "en", "ពាក្យ", "km", "'x''y'", "d", ">-\n  folded\n  lines", "e",
        "|-\n  kept", "f", "over\n    lines",
      ])
    #expect(found[6].span.isInBrackets && !found[1].span.isInBrackets)
    #expect(found.map(\.span.style)[10] == .folded && found.map(\.span.style)[12] == .literal)
  }

  @Test func `a byte order mark and ends of lines of two bytes move nothing`() throws {
    let found = try spans("\u{FEFF}a: ខ្មែរ\r\nb: {c: d}\r\n")
    #expect(found.map(\.written) == ["a", "ខ្មែរ", "b", "c", "d"])
  }

  @Test func `bytes are replaced where edits say, in whatever order`() {
    let bytes = Array("abcdef".utf8)
    let result = replacing([(4..<6, "XY"), (0..<1, ""), (2..<2, "--")], in: bytes)
    #expect(String(decoding: result, as: UTF8.self) == "b--cdXY")
  }
}
