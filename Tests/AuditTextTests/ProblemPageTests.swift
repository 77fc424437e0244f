import AuditModel
import AuditTestSupport
import DataReading
import FileAccess
import InputProblems
import Testing
import TextFitting

@testable import AuditText
@testable import AuditWording

@Suite struct ProblemPageTests {
  @Test func `a problem shows where, what, the line, a caret and a hint`() {
    let problem = Problem(
      .error, .written(.unknownKey("kh", nearest: "km")), file: "Audits/aa-001/facility.yaml",
      place: Place(line: 2, column: 30, width: 2), excerpt: "name: {en: Lotus Pond House, kh: ផ្ទះ}")
    #expect(
      shown(problem) == """
        Audits/aa-001/facility.yaml:2:30: error: “kh” is not a key that belongs here
            2 | name: {en: Lotus Pond House, kh: ផ្ទះ}
              |                              ^~
              hint: did you mean “km”?

        """)
  }

  @Test func `on a page a message that does not fit behind its place stands below it, elsewhere never`() {
    let problem = Problem(
      .warning, .criterion(.equalsDifferentThresholds("other-rules/food.meals")), file: "a.yaml",
      place: Place(line: 2, column: 3),
      excerpt: "- id: a.b")
    let rest = """
          2 | - id: a.b
            |   ^
            hint: remove it from equals: asking twice is better than a false
                  equality

      """
    #expect(
      shown(problem, wraps: true) == """
        a.yaml:2:3: warning:
          “other-rules/food.meals” would rate the same finding by another measure,
          service or thresholds

        """ + rest)
    #expect(
      shown(problem) == "a.yaml:2:3: warning: “other-rules/food.meals” would rate the same finding by another measure, "
        + "service or thresholds\n" + rest)
  }

  @Test func `a short message stands on the line of its place`() {
    let problem = Problem(
      .warning, .written(.missingKey("verify")), file: "a.yaml", place: Place(line: 4, column: 3),
      excerpt: "- id: gate.guard")
    #expect(
      shown(problem) == """
        a.yaml:4:3: warning: “verify” is missing here
            4 | - id: gate.guard
              |   ^
              hint: add “verify: …”

        """)
  }

  @Test func `a problem with a whole file shows neither line nor caret`() {
    let problem = Problem(.error, .file(.missing), file: "Audits/nowhere", place: .start)
    #expect(
      shown(problem) == """
        Audits/nowhere: error: there is no such file or folder
              hint: check the spelling of the path

        """)
  }

  @Test func `the same problem in Khmer has the same line and caret`() {
    let problem = Problem(
      .error, .written(.missingKey("date")), file: "a.yaml", place: Place(line: 12, column: 8, width: 4),
      excerpt: "visit: {kind: x}")
    #expect(
      shown(problem, in: .khmer) == """
        a.yaml:12:8: កំហុស៖ នៅទីនេះខ្វះ «date»
           12 | visit: {kind: x}
              |        ^~~~
              វិធីកែ៖ សូមបន្ថែម «date: …»

        """)
  }

  @Test(arguments: 60..<130)
  func `a long line is not cut within a Khmer cluster`(column: Int) throws {
    let line = "note: " + String(repeating: "ស្ត្រីម្នាក់", count: 20)
    let problem = Problem(
      .error, .written(.unknownKey("x", nearest: nil)), file: "a.yaml", place: Place(line: 7, column: Int32(column)),
      excerpt: line)
    let shown = try #require(shown(problem).split(separator: "\n").first { $0.contains(" | ") && $0.contains("…") })
    let excerpt = shown.split(separator: " | ", maxSplits: 1)[1]
    #expect(
      !tearsCluster(
        String(excerpt.unicodeScalars.filter { $0 != "…" }.reduce(into: "") { $0.unicodeScalars.append($1) })))
    #expect(excerpt.columns <= 72)
  }

  @Test func `behind Khmer the caret counts columns, not letters`() {
    let line = "gate.guard: {note: ស្ត្រីម្នាក់, reting: met}"
    let column = Int32(line.unicodeScalars.count - "reting: met}".count + 1)
    let problem = Problem(
      .error, .written(.unknownKey("reting", nearest: "rating")), file: "a.yaml",
      place: Place(line: 7, column: column, width: 6),
      excerpt: line)
    #expect(
      shown(problem) == """
        a.yaml:7:34: error: “reting” is not a key that belongs here
            7 | gate.guard: {note: ស្ត្រីម្នាក់, reting: met}
              |                            ^~~~~~
              hint: did you mean “rating”?

        """)
  }

  @Test func `of a very long line the part around the place is shown`() {
    let line = String(repeating: "a, ", count: 60) + "here, " + String(repeating: "b, ", count: 60)
    let problem = Problem(
      .error, .audit(.duplicateKey("here", firstLine: 3)), file: "a.yaml",
      place: Place(line: 99, column: 181, width: 4),
      excerpt: line)
    #expect(
      shown(problem) == """
        a.yaml:99:181: error: “here” stands here twice; the first is in line 3
           99 | …a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, here, b, b, b, b, b, b…
              |                                                  ^~~~
              hint: keep the one that is right and remove the other

        """)
  }

  @Test func `of an excerpt that begins within its line the caret stands under the same letter`() {
    let line = String(repeating: "a, ", count: 60) + "here, " + String(repeating: "b, ", count: 60)
    func page(from column: Int32) -> String {
      var problem = Problem(
        .error, .audit(.duplicateKey("here", firstLine: 3)), file: "a.yaml",
        place: Place(line: 99, column: 181, width: 4))
      problem.excerpt = String(line.dropFirst(Int(column) - 1))
      problem.excerptColumn = column
      return shown(problem)
    }
    #expect(page(from: 61) == page(from: 1))
  }

  @Test(arguments: 0..<300)
  func `the caret stands under the very letter, and no line is too wide`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let letters: [Unicode.Scalar] = ["a", "b", ":", " ", "\t", "ក", "ស", "\u{17D2}", "\u{17B6}", "\u{17C6}", "漢", "😀"]
    let scalars = (0...random.below(300)).map { _ in random.pick(letters) }
    let visible = scalars.indices.filter { scalars[$0].columns > 0 }
    guard !visible.isEmpty else { return }
    let at = random.pick(visible)
    let place = Place(line: 5, column: Int32(at + 1), width: Int32(1 + random.below(20)))
    let problem = Problem(
      .error, .yaml(.controlCharacter), file: "a.yaml", place: place, excerpt: String(String.UnicodeScalarView(scalars))
    )
    let page = shown(problem, wraps: true).split(separator: "\n", omittingEmptySubsequences: false)
    let excerpt = try #require(page.firstIndex { $0.hasPrefix("    5 |") })
    for line in page { #expect(line.columns <= 80, "\(line)") }
    let indent = page[excerpt + 1].prefix { $0 != "^" }.columns
    let under = try #require(scalar(ofLine: page[excerpt], atColumn: indent))
    #expect(under == (scalars[at] == "\t" ? " " : scalars[at]))
    #expect(page[excerpt + 1].drop { $0 != "^" }.dropFirst().allSatisfy { $0 == "~" })
  }

  @Test(arguments: ["\u{200E}", "\u{FEFF}", "\u{AD}"])
  func `the caret stands right behind a character that is not shown`(hidden: String) throws {
    let problem = Problem(
      .error, .yaml(.controlCharacter), file: "a.yaml", place: Place(line: 5, column: 6, width: 3),
      excerpt: "a" + hidden + "bc key: x")
    let page = shown(problem).split(separator: "\n")
    let excerpt = try #require(page.firstIndex { $0.hasPrefix("    5 |") })
    let indent = page[excerpt + 1].prefix { $0 != "^" }.columns
    #expect(scalar(ofLine: page[excerpt], atColumn: indent) == "k")
  }

  @Test func `a hostile line and file name cannot steer the terminal`() {
    let problem = Problem(
      .error, .written(.unknownKey("\u{1B}[2J", nearest: "\u{1B}c")), file: "a\u{1B}[2J.yaml",
      place: Place(line: 1, column: 3),
      excerpt: "x: \u{1B}[2J\u{9B}2J")
    for language in Language.allCases {
      #expect(
        !shown(problem, in: language).unicodeScalars.contains { $0 != "\n" && $0.columns == 0 && $0.value < 0xA0 })
    }
  }

  @Test func `colour marks severity and caret only where it is wanted`() {
    let problem = Problem(
      .error, .written(.missingKey("date")), file: "a.yaml", place: Place(line: 1, column: 1), excerpt: "visit: {}")
    let coloured = renderProblem(ProblemSentence(problem, in: .english), in: .english, isColoured: true)
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m^\u{1B}[0m"))
    var plain = coloured
    for code in ["\u{1B}[1;31m", "\u{1B}[1m", "\u{1B}[0m"] { plain = plain.split(separator: code).joined() }
    #expect(plain == shown(problem))
  }

  @Test(arguments: [
    (0, 0, "checked 7 standards, 8 facilities, 12 records: no problems\n"),
    (2, 1, "checked 7 standards, 8 facilities, 12 records: 2 errors, 1 warning\n"),
    (1, 2, "checked 7 standards, 8 facilities, 12 records: 1 error, 2 warnings\n"),
  ])
  func `a check ends with what was checked and how much was found`(errors: Int, warnings: Int, last: String) {
    let problems =
      (0..<errors).map { _ in Problem(.error, .yaml(.empty), file: "a", place: .start) }
      + (0..<warnings).map { _ in Problem(.warning, .audit(.sampleEmpty), file: "a", place: .start) }
    let page = renderCheck(
      problems.map { ProblemSentence($0, in: .english) },
      counts: CheckedCounts(standards: 7, facilities: 8, records: 12, files: 0),
      style: PageStyle(language: .english, isColoured: false))
    #expect(page.hasSuffix(last))
    #expect(page.count { $0 == "\n" } == 1 + 2 * errors + warnings)
  }

  @Test func `of warnings a command says how many there are of each kind, and errors whole`() {
    let problems =
      [Problem(.error, .written(.missingKey("date")), file: "a.yaml", place: Place(line: 2, column: 1))]
      + (0..<3).map { _ in
        Problem(
          .warning, .audit(.voicesMissing(criterion: "gate.guard", voices: ["resident"])), file: "a", place: .start)
      }
      + [Problem(.warning, .audit(.sampleEmpty), file: "a", place: .start)]
    let sentences = problems.map { ProblemSentence($0, in: .english) }
    #expect(
      renderGrouped(sentences, in: .english, isColoured: false) == """
        a.yaml:2:1: error: “date” is missing here
              hint: add “date: …”
        4 warnings: voices not heard (3), nothing checked of a sample (1); “careaudit
          check” shows each

        """)
    #expect(renderGrouped([], in: .english, isColoured: false).isEmpty)
  }

  private func shown(_ problem: Problem, in language: Language = .english, wraps: Bool = false) -> String {
    renderProblem(ProblemSentence(problem, in: language), in: language, isColoured: false, wraps: wraps)
  }

  private func scalar(ofLine line: Substring, atColumn column: Int) -> Unicode.Scalar? {
    var used = 0
    for scalar in line.unicodeScalars where scalar.columns > 0 {
      if used == column { return scalar }
      used += scalar.columns
    }
    return nil
  }
}
