import AuditTestSupport
import DataReading
import Foundation
import Testing

/// What is read without libyaml must be what libyaml reads; libyaml is the judge.
@Suite struct `Plainly written YAML` {
  @Test(arguments: texts) func `comes to the same tree, with the same places`(text: String) throws {
    #expect(comparison(of: Array(text.utf8)) == .same, "\(text)")
  }

  @Test(arguments: othersTexts) func `is nothing else, which libyaml reads`(text: String) throws {
    #expect(comparison(of: Array(text.utf8)) == .left, "\(text)")
  }

  @Test func `is how all shipped files are written`() throws {
    let files = try shippedFiles()
    #expect(files.count > 50)
    let strange = try files.filter { try comparison(of: Array(Data(contentsOf: $0))) != .same }
    #expect(strange == [])
  }

  @Test(.timeLimit(.minutes(6)), arguments: 0..<4)
  func `comes to the same tree after any change, or is left to libyaml`(part: Int) throws {
    var random = SeededRandom(seed: UInt64(4202 + part))
    let originals = texts.map { Array($0.utf8) } + (try shippedFiles().map { stretch(try Array(Data(contentsOf: $0))) })
    var tally: [Comparison: Int] = [:]
    for original in originals {
      for _ in 0..<60 {
        let bytes = mutated(original, &random)
        let comparison = comparison(of: bytes)
        if comparison == .other { Issue.record("\(String(decoding: bytes, as: UTF8.self))") }
        tally[comparison, default: 0] += 1
      }
    }
    // Both must happen often, or the changes prove little.
    #expect(tally[.same, default: 0] > 500)
    #expect(tally[.left, default: 0] > 500)
  }

  @Test(arguments: 0..<4) func `of short lines of signs comes to the same tree, or is left to libyaml`(part: Int) {
    var random = SeededRandom(seed: UInt64(77 + part))
    let marks = [
      "a", "b", "ក", " ", " ", "\n", "\n  ", "\n    ", ": ", ":", "- ", "-", "\"", "'", "# ", "#", "{", "}", "[", "]",
      ", ", ",", "|\n", ">-\n", "\\", "?", "&", "~", "\u{200B}",
    ]
    var read = 0
    for _ in 0..<30_000 {
      let text = "a: " + (0..<random.below(14)).map { _ in random.pick(marks) }.joined() + "\n"
      let comparison = comparison(of: Array(text.utf8))
      if comparison == .other { Issue.record("\(text.debugDescription)") }
      if comparison == .same { read += 1 }
    }
    #expect(read > 1000)
  }

  @Test func `too deep is left to libyaml, which says so`() throws {
    let deep = "a: " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "\n"
    #expect(comparison(of: Array(deep.utf8)) == .left)
    let most = "a: " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63) + "\n"
    #expect(comparison(of: Array(most.utf8)) == .same)
  }
}

private let texts = [
  "a: b\n", "a: b # c\n", "# c\n\na: b\n\n# d\n  # e\n", "a:\nb:\n", "a: # c\nb: x\n", "a:   \n  b: c\n  d: e\nf: g\n",
  "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  -\n  - # c\n  - d\n", "- a\n- b: c\n  d: e\n- - f\n  - g\n-\n  h: i\n",
  "a: b c  d\n", "a: b: \n".replacing(": \n", with: ":c\n"), "url: https://example.org/a#b\n", "a: b#c\n",
  "a: one\n  two\n  three\nb: c\n", "a: one\n\n\n  two\nb: c\n", "a:\n  one\n  two  \nb: c\n",
  "- one\n  two\n- three\n",
  "a: >-\n  one\n  two\n\n  three\nb: c\n", "a: |\n  one\n    two\n\n  three\n\n\nb: c\n",
  "a: >\n  one\n    two\n  three\n   \n  four\n",
  "a: |-\n  # no comment\n  b: c\n# a comment\nd: e\n", "- |\n one\n two\n- >-\n three\n",
  "a: \"b: c # d\"\n", "a: 'it''s'\n", "a: \"say \\\"b\\\" \\\\ c\"  # d\n", "\"a b\": c\n'd': e\n", "a: \"\"\nb: ''\n",
  "a: \"one\n  two  \n\n  three \"\nb: 'c\n  d'\n",
  "a: {b: c, d: [e, f], g: {h: i}}\n", "a: [b, \"c, d\", 'e']\nf: []\ng: {}\n",
  "a: {b: c d,\n    e: f\n    g, h: [i,\n    j]}\n",
  "a: { b : c , d: e:f }\n".replacing("b :", with: "b:"), "a: {\"b\": c}\n",
  "a:\n  {b: c}\nd:\n  - [e]\n  - {f: g}\n    \n",
  "a: ~\nb: null\nc: -5\nd: +1\n", "ស្តង់ដារ: តម្លៃ # មតិ\nខ: {គ: \"ឃ ង\", ច: ឆ}\n",
  "a: \u{200B}b\u{200B}\nb: {c: \u{200B}, d: \u{A0}e}\n",
  "a : b\n", "a:  b\n\n\n", "a: b", "a:", "a: [b]", "a:\n  - \"b\"", "a: |-\n  b", "a: b  # c", "a: b\n   # c\n",
]

private let othersTexts = [
  "a: |\n  b", "", "\n", "# c\n", "a\n", "a: b\r\n", "a:\tb\n", "\u{FEFF}a: b\n", "--- \na: b\n", "a: b\n...\n",
  "%YAML 1.1\n---\na: b\n",
  "a: &b c\nd: *b\n", "a: !!str b\n", "? a\n: b\n", "a: b: c\n", "a: - b\n", "a: b\n c: d\n", "a:\n    b: c\n  d: e\n",
  "a: {b}\n", "a: {b: , c: d}\n", "a: [b: c]\n", "a: [b, ]\n", "a: {b: c\n", "a: \"b\n", "a: \"\\u1780\"\n",
  "a: [b\n]\n",
  "a: |2\n   b\n", "a: |+\n  b\n\n", "a: |\n\n  b\n", "a: |\nb: c\n", "a: @b\n", "a: \u{2028}b\n", "[a]: b\n",
  "a: b\n- c\n",
  "- a\nb: c\n", "a: \"b\" c\n", "a: [b] c\n", "a: {b: c}}\n", "a: {b:c}\n", " a: b\n",
  String(repeating: "a", count: 1100) + ": b\n",
]

private enum Comparison { case same, other, left }

/// How a text is read without libyaml and with it.
private func comparison(of bytes: [UInt8]) -> Comparison {
  guard let plain = try? readYAML(bytes, named: "test.yaml", by: .plainReader) else { return .left }
  guard plain.withContents({ !$0.entries.isEmpty }) else { return .left }
  guard let judge = try? readYAML(bytes, named: "test.yaml", by: .libyaml) else { return .other }
  let isSame = plain.withContents { plain in
    judge.withContents { judge in
      UnsafeRawBufferPointer(plain.entries).elementsEqual(UnsafeRawBufferPointer(judge.entries))
        && plain.text.elementsEqual(judge.text)
    }
  }
  return isSame ? .same : .other
}

private func shippedFiles() throws -> [URL] {
  let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return ["Standards", "Audits"].flatMap { folder -> [URL] in
    let all = FileManager.default.enumerator(at: repository.appending(path: folder), includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
  }.sorted { $0.path < $1.path }
}

/// Some lines of a file, so that changes of it take little time.
private func stretch(_ bytes: [UInt8]) -> [UInt8] {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  return Array(lines.prefix(60).joined(separator: [0x0A])) + [0x0A]
}
