import AuditLoading
import AuditModel
import AuditTestSupport
import InputProblems
import Testing

/// What those who live in a place are asked, and what a record says that they answered.
@Suite struct QuestionnaireTests {
  private static let questionnaire = """
    questionnaire: residents
    revision: 2
    title: Asked
    sources: [{id: one, title: One}]
    consent: As you like.
    danger: Call.
    limits: [It is not all.]
    questions:
      - id: food
        picture: bowl
        text: Enough?
        text-child: Full?
        criteria: [test/food.meals]
        basis: {status: derived, source: [one]}
      - {id: leaving, for: [women, men], text: May you go?, criteria: [test/food.meals], basis: {status: derived}}

    """

  private static let hearing = Document.standard.text.changing(
    "verify: [document]\n", to: "verify: [document]\n        hear: [resident]\n")

  private func library(_ questionnaire: String = questionnaire, standard: String = hearing) -> Reviewed<StandardLibrary>
  {
    let world = SmallWorld()
    world.write(standard, to: .standard)
    world.folder.write(questionnaire, to: "Standards/residents.yaml")
    let loaded = world.loadStandards()
    return Reviewed(
      loaded.value,
      loaded.problems.map {
        Problem(
          $0.severity, $0.kind, file: $0.file.hasSuffix("residents.yaml") ? "residents" : $0.file, place: $0.place)
      })
  }

  @Test func `a questionnaire loads with its words for adults and for children`() throws {
    let loaded = library()
    #expect(loaded.problems.isEmpty, "\(loaded.problems)")
    let asked = try #require(loaded.value?.questionnaire)
    #expect(asked.id == "residents" && asked.revision == 2)
    #expect(asked.questions.map(\.id) == ["food", "leaving"])
    #expect(
      asked.questions[0].wording.adults.english == "Enough?" && asked.questions[0].wording.children.english == "Full?")
    #expect(asked.questions[0].picture == .bowl)
    #expect(asked.questions(for: .girls).map(\.id) == ["food"] && asked.questions(for: .women).count == 2)
    #expect(asked.consent.children.english == "As you like.")
  }

  @Test func `its questions bear on what they name and on what is equal to that, where residents must be heard`() throws
  {
    let world = SmallWorld()
    world.write(Self.hearing, to: .standard)
    world.folder.write(
      Self.hearing.changing("standard: test", to: "standard: twin").changing(
        "basis: {status: derived}", to: "equals: [test/food.meals]\n        basis: {status: derived}"),
      to: "Standards/twin.yaml")
    world.folder.write(
      Document.standard.text.changing("standard: test", to: "standard: deaf").changing(
        "basis: {status: derived}", to: "equals: [test/food.meals]\n        basis: {status: derived}"),
      to: "Standards/deaf.yaml")
    world.folder.write(Self.questionnaire, to: "Standards/residents.yaml")
    let library = try #require(world.loadStandards().value)
    for standard in ["test", "twin"] {
      #expect(library.questions(on: "food.meals", of: standard).map(\.id) == ["food", "leaving"], "\(standard)")
    }
    #expect(library.questions(on: "food.meals", of: "deaf").isEmpty)
    #expect(library.questions(on: "food.other", of: "test").isEmpty)
  }

  private static let flaws: [(old: String, new: String, severity: Severity, kind: ProblemKind)] = [
    (
      "    criteria: [test/food.meals]\n", "    criteria: [«test/food.meal»]\n", .error,
      .audit(.unknownIdentifier("food.meal", .criterion, nearest: "food.meals"))
    ),
    (
      "    criteria: [test/food.meals]\n", "    criteria: [«tset/food.meals»]\n", .error,
      .audit(.unknownIdentifier("tset", .standard, nearest: "test"))
    ),
    (
      "source: [one]", "source: [«two»]", .error, .audit(.unknownIdentifier("two", .source, nearest: nil))
    ),
    (
      "picture: bowl", "picture: «bowel»", .error,
      .written(.unknownWord("bowel", key: "picture", known: QuestionPicture.words, nearest: "bowl"))
    ),
    ("id: leaving", "id: «food»", .error, .written(.duplicateIdentifier("food", firstLine: 9))),
    ("danger: Call.\n", "dnager: Call.\n", .error, .written(.missingKey("danger"))),
    (
      "questionnaire: residents", "questionnaire: «people»", .error,
      .written(.nameMismatch(written: "people", expected: "residents"))
    ),
  ]

  @Test(arguments: flaws.indices) func `a flaw of a questionnaire is told where it stands`(index: Int) {
    let flaw = Self.flaws[index]
    let marked = MarkedText(Self.questionnaire.changing(flaw.old, to: flaw.new))
    let loaded = library(marked.text)
    let found = loaded.problems.filter { $0.kind == flaw.kind && $0.severity == flaw.severity }
    #expect(found.count == 1, "\(loaded.problems)")
    if let place = marked.place { #expect(found.first?.place == place) }
    #expect(loaded.value?.questionnaire == nil)
  }

  @Test func `a question that bears on what need not hear residents is a warning, for it would show nowhere`() {
    let loaded = library(standard: Document.standard.text)
    #expect(
      loaded.problems.map(\.kind) == Array(repeating: .written(.needNotHearResidents("test/food.meals")), count: 2))
    #expect(loaded.problems.allSatisfy { $0.severity == .warning } && loaded.value?.questionnaire != nil)
  }

  @Test func `more than fifteen questions are too many`() {
    let more = (1...14).map { "  - {id: q\($0), text: \($0), criteria: [test/food.meals], basis: {status: derived}}\n" }
    let loaded = library(Self.questionnaire + more.joined())
    #expect(loaded.problems.map(\.kind) == [.written(.tooMany(key: "questions", limit: 15))])
    #expect(library(Self.questionnaire + more.dropLast().joined()).problems.isEmpty)
  }

  // MARK: Counts in a record

  private func record(_ counts: String) -> (record: InspectionRecord?, problems: [Problem], place: Place?) {
    let marked = MarkedText(Document.record.text.changing("answers:\n", to: counts + "answers:\n"))
    let world = SmallWorld()
    world.write(marked.text, to: .record)
    let loaded = world.loadHome()
    return (loaded.records.first, loaded.problems, marked.place)
  }

  @Test func `a record says what each group answered, in the order of the groups`() throws {
    let loaded = record(
      """
      questionnaire:
        revision: 1
        asked: ២០
        others: {answered: 5}
        girls:
          answered: 7
          answers:
            food: {good: 4, middle: ១, bad: 0}
            leaving:

      """)
    #expect(loaded.problems.isEmpty, "\(loaded.problems)")
    let counts = try #require(loaded.record?.questionnaire)
    #expect(counts.revision == 1 && counts.asked == 20 && counts.answered == 12)
    #expect(counts.parts.map(\.group) == [.girls, .others])
    #expect(counts.parts[0].answers == [ResidentCounts.Answers("food", good: 4, middle: 1, bad: 0)])
  }

  private static let impossible: [(counts: String, kind: ProblemKind)] = [
    ("asked: 9, girls: {answered: «4»}", .written(.tooFewAnswered(key: "girls", 4, fewest: 5))),
    (
      "asked: 9, girls: {answered: 6, answers: {«food»: {good: 1, middle: 2, bad: 1}}}",
      .written(.tooFewAnswered(key: "food", 4, fewest: 5))
    ),
    (
      "asked: 9, girls: {answered: 6, answers: {«food»: {good: 4, middle: 2, bad: 1}}}",
      .written(.countsExceed(part: "food", 7, whole: "answered", 6))
    ),
    (
      "asked: «9», girls: {answered: 5}, women: {answered: 5}",
      .written(.countsExceed(part: "answered", 10, whole: "asked", 9))
    ),
    (
      "asked: 9, girls: {answered: 6, answers: {food: «{good: 4, middle: 2}»}}", .written(.missingKey("bad"))
    ),
    ("asked: 9, girls: {answered: 5, «zzz»: 1}", .written(.unknownKey("zzz", nearest: nil))),
    ("asked: 9, girls: {answered: «5.5»}", .written(.unreadableValue("5.5", key: "answered", expected: .wholeNumber))),
    ("girls: {answered: 5}", .written(.missingKey("asked"))),
  ]

  @Test(arguments: impossible.indices) func `counts that cannot be, or tell of too few, are errors where they stand`(
    index: Int
  ) {
    let (counts, kind) = Self.impossible[index]
    let loaded = record("questionnaire: {revision: 1, \(counts)}\n")
    #expect(loaded.record == nil)
    let found = loaded.problems.filter { $0.kind == kind && $0.severity == .error }
    #expect(found.count == 1, "\(loaded.problems)")
    if let place = loaded.place, case .written(.missingKey) = kind {
      #expect(found.first?.place.line == place.line && found.first?.place.column == place.column)
    } else if let place = loaded.place {
      #expect(found.first?.place == place)
    }
  }

  @Test func `that too few answered can be said`() throws {
    let loaded = record("questionnaire: {revision: 1, asked: 6}\n")
    #expect(loaded.problems.isEmpty)
    #expect(loaded.record?.questionnaire == ResidentCounts(revision: 1, asked: 6))
  }
}
