import AuditModel
import AuditTestSupport
import Testing

@testable import AuditWording

@Suite struct ProblemWordingTests {
  @Test func `every kind of problem has a sample here`() {
    #expect(Set(SampleProblem.all.map(\.kind.name)) == Set(KindName.allCases))
  }

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
    #expect(!title.english.isEmpty && title.english.count <= 60 && !title.english.contains("pp-014"))
    #expect(
      title.khmer.unicodeScalars.contains { ("\u{1780}"..."\u{17FF}").contains($0) } && !title.khmer.contains("pp-014"))
    #expect(!title.english.hasSuffix("."))
  }

  @Test func `a code is lower case with hyphens`() {
    for sample in SampleProblem.all {
      #expect(sample.code.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(sample.code)")
    }
  }

  @Test func `no two kinds share a code, but for the two ways of naming no rating`() {
    var kinds: [String: Set<KindName>] = [:]
    for sample in SampleProblem.all { kinds[sample.kind.wording.code, default: []].insert(sample.kind.name) }
    for noun in nouns {
      let kind = ProblemKind.unknownIdentifier("x", noun, nearest: nil)
      kinds[kind.wording.code, default: []].insert(kind.name)
    }
    let shared = kinds.filter { $0.value.count > 1 }
    #expect(shared == ["unknown-rating": [.unknownRating, .unknownIdentifier]])
  }

  @Test func `the catch-all sentence is never needed`() {
    #expect(!SampleProblem.all.contains { $0.kind.wording.code == "unknown" })
  }

  @Test(arguments: nouns)
  func `an unknown id says what it should have named`(noun: Noun) {
    let near = ProblemKind.unknownIdentifier("foo-bar", noun, nearest: "foo-baz").wording
    let far = ProblemKind.unknownIdentifier("foo-bar", noun, nearest: nil).wording
    for wording in [near, far] {
      expectWhole(wording.message)
      #expect(wording.message.english.contains("“foo-bar”") && wording.message.khmer.contains("“foo-bar”"))
    }
    #expect(near.hint == Sentence("did you mean “foo-baz”?", "តើចង់សរសេរ “foo-baz” មែនទេ?"))
    #expect(far.hint != nil && far.hint != near.hint)
    #expect(near.code.hasPrefix("unknown-"))
  }

  @Test func `each noun has a code of its own`() {
    let codes = nouns.map { ProblemKind.unknownIdentifier("x", $0, nearest: nil).wording.code }
    #expect(Set(codes).count == nouns.count)
  }

  @Test(arguments: forms)
  func `an unreadable value shows how it is written`(form: ValueForm) throws {
    let wording = ProblemKind.unreadableValue("zzz", key: "some-key", expected: form).wording
    expectWhole(wording.message)
    let hint = try #require(wording.hint)
    #expect(hint.english.hasPrefix("for example ") && hint.english.count > 12)
    expectWhole(hint)
  }

  @Test(arguments: shapes, ["", "some-key"])
  func `a wrong shape shows the right one`(shape: Shape, key: String) throws {
    let wording = ProblemKind.wrongShape(key: key, expected: shape).wording
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
    let wording = ProblemKind.syntax(words).wording
    #expect(wording.message.english == "this is not YAML: " + words)
    expectWhole(try #require(wording.hint))
  }

  @Test(arguments: SampleProblem.all)
  func `facts stand in both sentences alike`(sample: SampleProblem) {
    let wording = sample.kind.wording
    func quoted(_ text: String) -> Set<String> {
      Set(text.matches(of: /“([^”]*)”/).map { String($0.output.1) }).subtracting(["."])
    }
    #expect(quoted(wording.message.english) == quoted(wording.message.khmer))
  }

  /// Both languages are there, each in its own letters, and no piece of the program shows through.
  private func expectWhole(_ sentence: Sentence, _ location: SourceLocation = #_sourceLocation) {
    #expect(sentence.english.contains { $0.isLetter }, sourceLocation: location)
    #expect(!hasKhmer(sentence.english), "\(sentence.english)", sourceLocation: location)
    #expect(hasKhmer(sentence.khmer), "\(sentence.khmer)", sourceLocation: location)
    for text in [sentence.english, sentence.khmer] {
      for marker in ["\\(", "Optional(", "nil", "TODO", "XXX", "AuditModel", "%@", "\u{FFFD}", "??"] {
        #expect(!text.contains(marker), "“\(text)” holds \(marker)", sourceLocation: location)
      }
      #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(text)", sourceLocation: location)
      #expect(!tearsCluster(text), sourceLocation: location)
    }
  }
}

private func hasKhmer(_ text: String) -> Bool { text.unicodeScalars.contains { (0x1780...0x17B3).contains($0.value) } }

private let nouns = (UInt8.min...UInt8.max).compactMap(Noun.init(rawValue:))
private let forms = (UInt8.min...UInt8.max).compactMap(ValueForm.init(rawValue:))
private let shapes = (UInt8.min...UInt8.max).compactMap(Shape.init(rawValue:))
