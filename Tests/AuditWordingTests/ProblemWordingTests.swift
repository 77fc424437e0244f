import AuditModel
import AuditTestSupport
import DataReading
import FileAccess
import InputProblems
import Testing

@testable import AuditWording

@Suite struct ProblemWordingTests {
  @Test(arguments: SampleProblem.all)
  func `a problem keeps its code and says in both languages what is wrong`(sample: SampleProblem) {
    let wording = sample.kind.wording
    #expect(wording.code == sample.code)
    expectWhole(wording.message)
    if let hint = wording.hint { expectWhole(hint) }
  }

  @Test(arguments: SampleProblem.all)
  func `a kind of problem has a short title in both languages that quotes nothing of the file`(sample: SampleProblem) {
    let title = sample.kind.title
    #expect(!title[.english].isEmpty && title[.english].count <= 60 && !title[.english].contains("pp-014"))
    #expect(
      title[.khmer].unicodeScalars.contains { ("\u{1780}"..."\u{17FF}").contains($0) }
        && !title[.khmer].contains("pp-014"))
    #expect(!title[.english].hasSuffix("."))
  }

  @Test func `a code is lower case with hyphens`() {
    for sample in SampleProblem.all {
      #expect(sample.code.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(sample.code)")
    }
  }

  @Test func `two kinds share a code only where they say the same`() {
    var kinds: [String: Set<String>] = [:]
    let unknown = nouns.map { ProblemKind.audit(.unknownIdentifier("x", $0, nearest: nil)) }
    for kind in SampleProblem.all.map(\.kind) + unknown { kinds[kind.wording.code, default: []].insert(path(of: kind)) }
    #expect(
      kinds.filter { $0.value.count > 1 } == [
        "unknown-rating": ["audit.unknownRating", "audit.unknownIdentifier"],
        "empty-file": ["yaml.empty", "importing.empty"],
        "file-too-large": ["file.tooLarge", "yaml.tooLarge"],
        "unknown-province": ["audit.unknownProvince", "audit.hiddenProvinceUnknown"],
      ])
  }

  @Test(arguments: nouns)
  func `an unknown id says what it should have named`(noun: Noun) {
    let near = ProblemKind.audit(.unknownIdentifier("foo-bar", noun, nearest: "foo-baz")).wording
    let far = ProblemKind.audit(.unknownIdentifier("foo-bar", noun, nearest: nil)).wording
    for wording in [near, far] {
      expectWhole(wording.message)
      #expect(wording.message[.english].contains("“foo-bar”") && wording.message[.khmer].contains("«foo-bar»"))
    }
    #expect(near.hint == Sentence { $0 == .khmer ? "តើចង់សរសេរ «foo-baz» មែនទេ?" : "did you mean “foo-baz”?" })
    #expect(far.hint != nil && far.hint != near.hint)
    #expect(near.code.hasPrefix("unknown-"))
  }

  @Test func `each noun has a code of its own`() {
    let codes = nouns.map { ProblemKind.audit(.unknownIdentifier("x", $0, nearest: nil)).wording.code }
    #expect(Set(codes).count == nouns.count)
  }

  @Test(arguments: forms)
  func `an unreadable value shows how it is written`(form: WrittenValue) throws {
    let wording = ProblemKind.written(.unreadableValue("zzz", key: "some-key", expected: form)).wording
    expectWhole(wording.message)
    let hint = try #require(wording.hint)
    #expect(hint[.english].hasPrefix("for example ") && hint[.english].count > 12)
    expectWhole(hint)
  }

  @Test(arguments: [
    ("2026/3/5", "write 2026-03-05"), ("17.9.2026", "write 2026-09-17"), ("5/5/2026", "write 2026-05-05"),
    ("១៧/០៩/២០២៦", "write 2026-09-17"), ("១៧ កញ្ញា ២០២៦", "write 2026-09-17"), ("2026-Sep-17", "write 2026-09-17"),
    ("5/6/2026", "write 2026-06-05, or 2026-05-06 if that is meant"),
    ("17/9/31", "write 2031-09-17"),
    ("9/14", "write the year before it: YYYY-09-14"), ("៩/១៤", "write the year before it: YYYY-09-14"),
    ("29 Feb", "write the year before it: YYYY-02-29"), ("9/8", "for example 2026-03-14"),
    ("5/6/7", "for example 2026-03-14"), ("31/2/2026", "February 2026 has the days 1 to 28"),
    ("", "for example 2026-03-14"),
    ("4/6/26", "write 2026-06-04, or 2026-04-06 if that is meant"), ("2026-06-31", "June 2026 has the days 1 to 30"),
    ("04/06/26", "write 2026-06-04, or 2026-04-06 or 2004-06-26 if that is meant"),
    ("2026-13-05", "there is no month 13: write the year, the month from 01 to 12, then the day"),
  ])
  func `a day written otherwise is shown as it is to be written, both where it may be two`(
    written: String, hint: String
  ) {
    #expect(
      ProblemKind.written(.unreadableValue(written, key: "date", expected: .date)).wording.hint?[.english] == hint)
  }

  @Test(arguments: [
    ("៣៨ នាក់", "write 38"), ("៣,៨", "write 3.8"), ("3 meals", "write 3"), ("៩/១៤", "write checked: 14, conforming: 9"),
    ("1,850", "write 1850 or 1.85"), ("1 850", "write 1850"), ("80%", "write 80 or 0.8"), ("2,", "write 2"),
    ("1e2", "write 100"), ("‘26’", "write 26"), ("3½", "for example 2.5"), ("zzz", "for example 2.5"),
    ("0.5.1", "for example 2.5"),
  ])
  func `a number written otherwise is shown as it is to be written`(written: String, hint: String) {
    #expect(
      ProblemKind.written(.unreadableValue(written, key: "residents", expected: .number)).wording.hint?[.english]
        == hint)
  }

  @Test(arguments: [
    ("3.33333333", "3.333333"), ("0.9999999", "1"), ("38.1234565", "38.123457"), ("៣.៣៣៣៣៣៣៣", "3.333333"),
    ("99.9999995", "100"), ("0.0000001", "0"),
  ])
  func `a number with more than six decimals is told with its six`(written: String, near: String) {
    #expect(
      ProblemKind.written(.numberTooFine(written, key: "residents")).wording.hint?[.english]
        == "at most six: write \(near)")
  }

  @Test func `a number too large for its six decimals is not rounded over the end`() {
    #expect(ProblemKind.written(.numberTooFine("999999999.9999999", key: "x")).wording.hint?[.english] == "at most six")
  }

  @Test(arguments: [
    ("12", "write 12, typed anew"), ("1 850", "write 1850, typed anew"), ("2026-03-14", "write 2026-03-14, typed anew"),
  ])
  func `a number or a day with an invisible sign is told without it`(shown: String, hint: String) {
    #expect(
      ProblemKind.invisibleSign(codePoint: "U+200B", .within, word: shown).wording.hint?[.english] == hint)
  }

  @Test func `what is to be quoted is quoted as it stands: behind a key, a dash or a comma`() {
    func hint(_ lead: String) -> String? {
      ProblemKind.written(.commentCutsText(lead: lead, kept: "gate", rest: "#1.jpg")).wording.hint?[.english]
    }
    #expect(hint("note: ") == "if it belongs to the text, write note: \"gate #1.jpg\"")
    #expect(hint("- ") == "if it belongs to the text, write - \"gate #1.jpg\"")
    #expect(hint("") == "if it belongs to the text, write \"gate #1.jpg\"")
  }

  @Test(arguments: shapes, ["", "some-key"])
  func `a wrong shape shows the right one`(shape: Shape, key: String) throws {
    let wording = ProblemKind.written(.wrongShape(key: key, expected: shape)).wording
    expectWhole(wording.message)
    expectWhole(try #require(wording.hint))
  }

  @Test(arguments: [
    "found character that cannot start any token", "mapping values are not allowed in this context",
    "could not find expected ':'", "did not find expected key", "did not find expected '-' indicator",
    "did not find expected <document start>", "did not find expected ',' or '}'", "did not find expected ',' or ']'",
    "found unexpected end of stream", "something that libyaml says next year",
  ])
  func `what is not YAML has a hint that one can follow`(words: String) throws {
    let wording = ProblemKind.yaml(.syntax(words)).wording
    #expect(wording.message[.english] == "this is not YAML: " + words)
    expectWhole(try #require(wording.hint))
  }

  @Test(arguments: SampleProblem.all)
  func `facts stand in both sentences alike`(sample: SampleProblem) {
    let wording = sample.kind.wording
    func quoted(_ text: String) -> Set<String> {
      Set(text.matches(of: /[“«]([^”»]*)[”»]/).map { String($0.output.1) }).subtracting(["."])
    }
    #expect(quoted(wording.message[.english]) == quoted(wording.message[.khmer]))
  }

  /// Both languages are there, each in its own letters, and no piece of the program shows through.
  private func expectWhole(_ sentence: Sentence, _ location: SourceLocation = #_sourceLocation) {
    #expect(sentence[.english].contains { $0.isLetter }, sourceLocation: location)
    #expect(!hasKhmer(sentence[.english]), "\(sentence[.english])", sourceLocation: location)
    #expect(hasKhmer(sentence[.khmer]), "\(sentence[.khmer])", sourceLocation: location)
    for text in [sentence[.english], sentence[.khmer]] {
      for marker in ["\\(", "Optional(", "nil", "TODO", "XXX", "AuditModel", "%@", "\u{FFFD}", "??"] {
        #expect(!text.contains(marker), "“\(text)” holds \(marker)", sourceLocation: location)
      }
      #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(text)", sourceLocation: location)
      #expect(!tearsCluster(text), sourceLocation: location)
    }
  }
}

/// The cases of a kind from the outside in, without their facts: `importing.seal.unreadable`.
private func path(of kind: Any) -> String {
  let mirror = Mirror(reflecting: kind)
  guard let inner = mirror.children.first, let name = inner.label else { return "\(kind)" }
  let facts = Mirror(reflecting: inner.value)
  let first = facts.displayStyle == .tuple ? facts.children.first?.value ?? inner.value : inner.value
  let floors: [Any.Type] = [
    AuditTrouble.self, FileError.Code.self, YAMLError.Code.self, FolderTrouble.self, WritingTrouble.self,
    ScaleTrouble.self, RatingTrouble.self, CriterionTrouble.self, TailoringTrouble.self, PlanTrouble.self,
    PictureTrouble.self, ImportTrouble.self, SealTrouble.self,
  ]
  return floors.contains { $0 == type(of: first) } ? name + "." + path(of: first) : name
}

private func hasKhmer(_ text: String) -> Bool { text.unicodeScalars.contains { (0x1780...0x17B3).contains($0.value) } }

private let nouns = (UInt8.min...UInt8.max).compactMap(Noun.init(rawValue:))
private let forms = (UInt8.min...UInt8.max).compactMap(WrittenValue.init(rawValue:))
private let shapes = (UInt8.min...UInt8.max).compactMap(Shape.init(rawValue:))
