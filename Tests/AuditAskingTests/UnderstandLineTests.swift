import AuditAsking
import AuditModel
import AuditTestSupport
import Testing

@Suite struct UnderstandLineTests {
  private let desk = Desk()

  @Test func `a code, the number of a box and a note make an answer`() throws {
    let content = try desk.answer("@guard 2 No guard at noon.")
    #expect(content.rating == "partly" && content.note.text == "No guard at noon." && content.heard.isEmpty)
    #expect(try desk.answer("@guard ២ ថ្ងៃត្រង់គ្មានអ្នកយាម").rating == "partly")
    #expect(try desk.answer("@guard unmet").rating == "unmet")
  }

  @Test func `voices and evidence stand before the note, and a sign in the note is part of it`() throws {
    let content = try desk.answer("@guard 1 @rs +gate.jpg met me @ the gate + back")
    #expect(content.heard == WordSet([.resident, .staff]))
    #expect(content.evidence == ["gate.jpg"] && content.note.text == "met me @ the gate + back")
  }

  @Test func `not applicable needs a reason and a line that allows it`() throws {
    let content = try desk.answer("@visitors - no visits yet")
    #expect(content.rating == "not-applicable" && content.reason.text == "no visits yet" && content.note.isEmpty)
    #expect(desk.trouble("@visitors -") == .reasonMissing(line: desk.line("visitors")))
    #expect(desk.trouble("@guard - no gate") == .notApplicableRefused(line: desk.line("guard")))
    #expect(try desk.answer("@guard 0 locked").reason.text == "locked")
    #expect(try desk.answer("@guard 0").rating == "not-assessed")
  }

  @Test func `a box that is not there is no rating, and nothing of the line counts`() {
    #expect(desk.trouble("@guard 4") == .unknownRating("4", line: desk.line("guard")))
    #expect(desk.trouble("@guard perhaps") == .unknownRating("perhaps", line: desk.line("guard")))
    #expect(desk.trouble("@guard 1 @rz") == .unknownVoices("@rz"))
    #expect(desk.trouble("hello there") == .noLine("hello"))
  }

  @Test func `a sample takes three numbers, and a question mark for what is not known`() throws {
    #expect(try desk.answer("@files 10 42 8 two were locked").sample == Sample(checked: 10, of: 42, conforming: 8))
    #expect(try desk.answer("@files 10/?/8").sample == Sample(checked: 10, of: nil, conforming: 8))
    #expect(try desk.answer("@files 10 42 8 two were locked").note.text == "two were locked")
    #expect(desk.trouble("@files 10 42 11") == .sampleInconsistent(line: desk.line("files")))
    #expect(desk.trouble("@files 50 42 8") == .sampleInconsistent(line: desk.line("files")))
    #expect(desk.trouble("@files 10 42") == .threeNumbersExpected(line: desk.line("files")))
    #expect(desk.trouble("@files 1") == .threeNumbersExpected(line: desk.line("files")))
    #expect(try desk.answer("@files 0 the cupboard was locked").rating == "not-assessed")
  }

  @Test func `a measure takes one number in Latin or Khmer digits`() throws {
    let line = desk.line("residents")
    #expect(try desk.entry("@residents ៤២") == .measure(line: line, ExactDecimal(42)))
    #expect(try desk.entry("@residents 3.5") == .measure(line: line, try ExactDecimal(digits: "3.5".utf8)))
    #expect(desk.trouble("@residents many") == .numberExpected("many", line: line))
    #expect(desk.trouble("@residents -3") == .numberRefused("-3", .negative, line: line))
    #expect(desk.trouble("@residents 1234567890") == .numberRefused("1234567890", .tooLarge, line: line))
    #expect(desk.trouble("@residents 10.1234567") == .numberRefused("10.1234567", .tooFine, line: line))
    #expect(desk.trouble("@residents 3,5") == .numberExpected("3,5", line: line))
    #expect(desk.trouble("@residents 42 girls") == .onlyANumber("girls", line: line))
  }

  @Test func `a service says for whom, to whom and a note`() throws {
    let content = try desk.service("@education p1 r2 >the school; on Mondays")
    #expect(content.provided == WordSet([.girls]) && content.referred == WordSet([.women]))
    #expect(content.to.text == "the school" && content.note.text == "on Mondays")
    #expect(try desk.service("@education p").provided == WordSet([.girls, .women]))
    #expect(try desk.service("@education -").isNotOffered)
    #expect(desk.trouble("@education p3") == .unknownGroups("p3", line: desk.line("education")))
    #expect(desk.trouble("@education yes") == .serviceExpected(line: desk.line("education")))
  }

  @Test func `a name stands for a line as well as its code does`() throws {
    #expect(try desk.reader.understand("house/gate.guard 1") == desk.reader.understand(desk.typed("@guard 1")))
    #expect(try desk.reader.understand("measures/residents 7") == desk.reader.understand(desk.typed("@residents 7")))
  }

  @Test func `without a code a line belongs to the question that is asked, and only then`() throws {
    let line = desk.line("guard")
    #expect(
      try desk.reader.understand("2 slept", current: line) == desk.reader.understand(desk.typed("@guard 2 slept")))
    #expect(throws: TypingTrouble.noLine("2")) { try desk.reader.understand("2 slept") }
  }

  @Test func `orders are understood in both languages, and comments are nothing`() throws {
    #expect(try desk.reader.understand(" UNDO ") == .order(.undo))
    #expect(try desk.reader.understand("ដកវិញ") == .order(.undo))
    #expect(try desk.reader.understand("?") == .order(.help))
    #expect(try desk.reader.understand("# by hand") == .blank && desk.reader.understand("") == .blank)
    #expect(try desk.reader.understand("by Provincial office") == .entry(.by("Provincial office")))
  }

  @Test func `no line of any letters stops the reader or becomes something by chance`() {
    var random = SeededRandom(seed: 11)
    let signs = Array("PSGKNVFC0123456789 @+-–>;/?.កខ១២\u{200B}\u{202E}<script>=\"'\u{0}")
    for _ in 0..<20_000 {
      let text = String((0..<random.below(12)).map { _ in random.pick(signs) })
      if case .entry(.answer(let line, let content))? = try? desk.reader.understand(text) {
        #expect(!content.isBlank && desk.form.lines.indices.contains(line), "\(text)")
      }
    }
  }
}

@Suite struct TypedVisitTests {
  private let desk = Desk()

  private func visit(_ lines: [String]) throws -> TypedVisit {
    var visit = TypedVisit(desk.form)
    for line in lines {
      switch try desk.reader.understand(desk.typed(line)) {
      case .entry(let entry): visit.add(entry)
      case .order(.undo): _ = visit.undo()
      default: break
      }
    }
    return visit
  }

  @Test func `the last word on a line counts, and taking it back brings the one before`() throws {
    let line = desk.line("guard")
    let changed = try visit(["@guard 1", "@guard 3"])
    #expect(changed.entry(on: line) == .answer(line: line, try desk.answer("@guard 3")))
    let back = try visit(["@guard 1", "@guard 3", "undo"])
    #expect(back.entry(on: line) == .answer(line: line, try desk.answer("@guard 1")))
    #expect(try visit(["@guard 1", "undo"]).openLines.contains(line))
    #expect(try visit(["@guard 1", "@guard clear"]).openLines.contains(line))
  }

  @Test func `the next line asked for is the first open one behind the last`() throws {
    let visit = try visit(["@residents 42"])
    let line = try #require(visit.current)
    #expect(line == desk.line("residents") + 1)
  }

  @Test func `a visit holds what was typed and audits what the form asked by`() throws {
    let filled = try visit(["@guard 1", "@residents 9", "@education p", "by A team"]).record(
      facility: "aa-001", date: CalendarDay(iso: "2026-11-20".utf8)!, kind: .inspection, measures: Desk.measures)
    #expect(filled.facility == "aa-001" && filled.name == "2026-11-20-inspection" && filled.by == "A team")
    #expect(filled.audited == ["house"] && filled.answers.map(\.criterion) == ["gate.guard"])
    #expect(filled.measures.map(\.measure) == ["residents"] && filled.services?.map(\.service) == [.education])
    #expect(filled.against == [InspectionRecord.Pin(standard: "house", version: "1.1")])
    let empty = try visit([]).record(
      facility: "aa-001", date: CalendarDay(iso: "2026-11-20".utf8)!, kind: .inspection, measures: Desk.measures)
    // Of which nothing is answered, no standard is named, rule S16i.
    #expect(empty.services == nil && empty.answers.isEmpty && empty.audited.isEmpty && empty.against.isEmpty)
  }
}

/// A form of five lines; `@guard` stands for the code of the line whose name ends so.
private struct Desk {
  static let measures = MeasureCatalogue([
    Measure(id: "residents", title: LocalizedText(english: "Residents"), unit: nil),
    Measure(id: "caregivers", title: LocalizedText(english: "Caregivers"), unit: nil),
  ])

  let form: CodedForm
  let reader: LineReader

  init() {
    let known = Thresholds.known([Threshold(rating: 0, relation: .atMost, limit: ExactDecimal(8))])
    let criteria = [
      Criterion(id: "gate.guard", section: 0, level: .critical, weight: 1),
      Criterion(id: "gate.visitors", section: 0, level: .required, weight: 1, allowsNotApplicable: true),
      Criterion(id: "gate.residents", section: 0, level: .required, weight: 1, answer: .measure(0, known)),
      Criterion(id: "gate.caregivers", section: 0, level: .required, weight: 1, answer: .measure(1, known)),
      Criterion(id: "gate.files", section: 0, level: .required, weight: 1, answer: .sample(atLeast: 10, known)),
      Criterion(id: "gate.education", section: 0, level: .required, weight: 1, answer: .service(.education)),
    ]
    let standard = Standard(
      identity: Standard.Identity(id: "house", edition: "1", revision: 1, digest: ""),
      sections: [Section(id: "gate", criteria: 0..<6)], criteria: criteria, ratings: [RatingRule(id: "last", needs: [])]
    )
    let library = StandardLibrary(standards: [standard], measures: Desk.measures)
    let facility = Facility(
      id: "aa-001", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls, .women]), serves: WordSet())
    let checklist = Checklist(for: facility, by: [standard], in: library)
    form = CodedForm(checklist, facility: "aa-001", measures: Desk.measures)
    reader = LineReader(form, of: facility, measures: Desk.measures)
  }

  func line(_ name: String) -> Int {
    form.lines.firstIndex { $0.name(Desk.measures).hasSuffix(name) }!
  }

  func typed(_ text: String) -> String {
    guard text.hasPrefix("@") else { return text }
    let name = text.dropFirst().prefix { $0 != " " }
    return form.lines[line(String(name))].code + text.dropFirst(name.count + 1)
  }

  func entry(_ text: String) throws -> TypedEntry {
    guard case .entry(let entry) = try reader.understand(typed(text)) else { throw NotAnEntry() }
    return entry
  }

  func answer(_ text: String) throws -> AnswerContent {
    guard case .answer(_, let content) = try entry(text) else { throw NotAnEntry() }
    return content
  }

  func service(_ text: String) throws -> ServiceContent {
    guard case .service(_, let content) = try entry(text) else { throw NotAnEntry() }
    return content
  }

  func trouble(_ text: String) -> TypingTrouble? {
    do throws(TypingTrouble) {
      _ = try reader.understand(typed(text))
      return nil
    } catch {
      return error
    }
  }

  struct NotAnEntry: Error {}
}
