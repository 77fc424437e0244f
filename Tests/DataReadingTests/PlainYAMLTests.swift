import AuditTestSupport
import DataReading
import Foundation
import Testing

/// What is read without libyaml is exactly what libyaml reads.
@Suite struct PlainYAMLTests {
  /// All of a tree, as a line a node.
  private static func told(_ document: YAMLDocument) -> [String] {
    document.withContents { contents in
      contents.entries.indices.map { index in
        let entry = contents.entries[index]
        let text = entry.kind == .scalar ? String(decoding: contents.bytes(entry), as: UTF8.self) : ""
        return
          "\(entry.kind) \(entry.isPlain) \(entry.line):\(entry.column)+\(entry.width) \(entry.start) \(contents.end(of: index)) \(text)"
      }
    } + [String(decoding: document.text, as: UTF8.self)]
  }

  /// Whether it was read without libyaml.
  @discardableResult
  private static func expectSame(_ bytes: [UInt8], _ comment: @autoclosure () -> String = "") -> Bool {
    guard let plain = readPlainYAML(bytes, named: "x") else { return false }
    do throws(YAMLError) {
      let whole = try readWholeYAML(bytes, named: "x")
      let (one, other) = (told(plain), told(whole))
      #expect(one == other, "\(String(decoding: bytes, as: UTF8.self)) \(comment())")
    } catch {
      Issue.record("libyaml refuses \(error.code): \(String(decoding: bytes, as: UTF8.self))")
    }
    return true
  }

  private static let record = """
    # Invented. A visit.
    visit:
      date: 2026-06-04
      kind: inspection   # of all
      by: DoSVY ភ្នំពេញ
      against: {victim-residential-care: "2014.1", "b-c": '1.2'}

    measures:
      residents: 26
      site-area: 2600.5
      below: -3
    services: {}
    empty:
    answers:
      rules:
        gate.guard: met
        gate.open:
        # a word
        gate.note: {rating: partly, note: "ចាក់សោ: មិនបាន # no", evidence: [door-1.jpg, 'b, c.jpg'], heard: [ resident , staff ]}
        files: {checked: 10, of: 42, nested: {en: a b, km: ខ្មែរ 12:30}, none: []}
        reason: no visits, so far; at 12:30
      other:
    last: "a: b" # c

    """

  @Test func `an ordinary record is read without libyaml`() {
    #expect(Self.expectSame(Array(Self.record.utf8)))
  }

  @Test func `every shipped file is read alike by both`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var (plain, all) = (0, 0)
    for folder in ["Audits", "Standards"] {
      let names = try #require(FileManager.default.enumerator(atPath: root.appending(path: folder).path))
      for case let name as String in names where name.hasSuffix(".yaml") {
        let bytes = Array(try Data(contentsOf: root.appending(path: folder).appending(path: name)))
        all += 1
        if Self.expectSame(bytes, name) { plain += 1 }
      }
    }
    #expect(all > 40 && plain * 3 > all, "\(plain) of \(all)")
  }

  /// What YAML means something by, and what only looks so.
  private static let pieces = [
    " ", "  ", "\n", "\n  ", "\n    ", ":", ": ", "-", "- ", "#", " #", "\"", "'", "''", "\\", "{", "}", "[", "]", ",", ", ", "?", "? ",
    "|", ">", "|-\n      x", "&a", "*a", "!x", "%", "@", "`", "~", "null", "...", "---", "\t", "\r\n", "é", "ខ", "\u{85}", "\u{2028}",
    "\u{FEFF}", "\u{200B}", "\u{A0}", "\u{1}", "a", "b: c", "x:", ": y", "{a: b}", "[c, d]", "=", "<<", "\u{1F600}",
  ]

  @Test(.timeLimit(.minutes(6)), arguments: 0..<8)
  func `whatever is done to a record, both read it alike`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed + 90))
    let original = Array(Self.record.utf8)
    var plain = 0
    for _ in 0..<1500 {
      var bytes = original
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(random.below(256))
        case 2:
          let end = min(bytes.count, place + random.below(30))
          bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: Array(Self.pieces[random.below(Self.pieces.count)].utf8), at: place)
        }
      }
      if Self.expectSame(bytes) { plain += 1 }
    }
    #expect(plain > 100)
  }

  @Test(.timeLimit(.minutes(6)), arguments: 0..<4)
  func `whatever is put together of pieces, both read it alike`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed + 40))
    for _ in 0..<4000 {
      var text = random.once(in: 2) ? "a:" : ""
      for _ in 0...random.below(9) { text += Self.pieces[random.below(Self.pieces.count)] }
      Self.expectSame(Array(text.utf8))
    }
  }
}
