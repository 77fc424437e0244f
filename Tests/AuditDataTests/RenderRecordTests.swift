import AuditData
import AuditLoading
import AuditMerging
import AuditModel
import AuditTestSupport
import Testing

@Suite struct RenderRecordTests {
  private let path = "2026-03-14-inspection.yaml"
  private let today = CalendarDay(iso: "2026-11-23".utf8)!

  @Test func `a record of any world reads back as it was`() throws {
    for seed in 0..<300 {
      let world = RandomWorld(seed: UInt64(seed))
      let visit = FilledVisit(world.record, of: "facility")
      let back = try readBack(renderRecord(visit, in: world.library).text)
      #expect(back == visit.inOrder(of: world.library))
    }
  }

  @Test(arguments: hostileTexts.indices)
  func `any text stands in any place and reads back the same`(index: Int) throws {
    let text = hostileTexts[index]
    var visit = self.visit()
    visit.by = text
    visit.note = text
    var content = FilledAnswer.Content()
    content.rating = "met"
    content.note = WrittenText(text)
    content.evidence = [text, "a.jpg"]
    visit.add(FilledAnswer(standard: "rules", criterion: "a.one", content: content))
    content.note = WrittenText(text, khmer: text)
    content.reason = WrittenText(text)
    visit.add(FilledAnswer(standard: "rules", criterion: "a.two", content: content))
    visit.unplaced = [UnplacedEntry(name: text, value: text)]
    let page = renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty)).text
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
    var back = try readBack(page)
    back.unplaced = visit.unplaced
    visit.origin = back.origin
    #expect(back == visit)
  }

  @Test(arguments: hostileTexts.indices)
  func `what has no place is found again among the comments`(index: Int) throws {
    var visit = self.visit()
    visit.unplaced = [UnplacedEntry(name: "key", value: hostileTexts[index]), UnplacedEntry(name: "b", value: "2")]
    let page = renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty)).text
    #expect(unplacedEntries(inRecord: page).map(\.commentLine) == visit.unplaced.map(\.commentLine))
  }

  @Test func `each part is found by its line`() throws {
    var visit = self.visit()
    visit.measures = [FilledMeasure(measure: "beds", value: ExactDecimal(7))]
    var content = FilledAnswer.Content()
    content.note = WrittenText("one\ntwo")
    visit.add(FilledAnswer(standard: "rules", criterion: "a.one", content: content))
    let page = renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty))
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, part) in page.parts where part == .measure("beds") { #expect(lines[Int(line) - 1] == "  beds: 7") }
    #expect(page.parts.values.filter { $0 == .answer(standard: "rules", criterion: "a.one") }.count == 4)
  }

  @Test(arguments: [
    "1e5", "0x1F", "1_000", "0b101", "0o17", "12e03", "2026-03-14", "2026-03-14T10", "true", "No", "y", "null", "NaN",
    "1.5", "007", "1.2.3",
  ])
  func `what other readers would take for a number, a date or yes and no stands in quotes`(text: String) {
    var visit = self.visit()
    visit.by = text
    var offer = FilledService.Content()
    offer.referred = WordSet([.girls])
    offer.to = WrittenText(text)
    visit.services = [FilledService(service: .education, content: offer)]
    var content = FilledAnswer.Content()
    content.evidence = [text]
    visit.add(FilledAnswer(standard: "rules", criterion: "a.one", content: content))
    let page = renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty)).text
    #expect(page.split(separator: "\"\(text)\"", omittingEmptySubsequences: false).count == 4, "\(page)")
  }

  @Test func `a record says which submission it is made of, and it is found there again`() throws {
    var visit = self.visit()
    visit.submissions = [Submission(root: "r 1", state: "2|x", time: ""), Submission(root: "b", state: "", time: "t")]
    visit.unplaced = [UnplacedEntry(name: "key", value: "x")]
    let page = renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty)).text
    #expect(submissions(inRecord: page).map(\.root) == ["r_1", "b"])
    #expect(submissions(inRecord: page).map(\.state) == ["2|x", ""])
    #expect(unplacedEntries(inRecord: page) == visit.unplaced)
  }

  @Test func `long lists stand on lines of their own`() throws {
    var visit = self.visit()
    var content = FilledAnswer.Content()
    content.rating = "met"
    content.evidence = (0..<40).map { "photo-\($0).jpg" }
    visit.add(FilledAnswer(standard: "rules", criterion: "a.one", content: content))
    visit.against = (0..<20).map { StandardVersion(standard: "rules-\($0)", version: "1.1") }
    content.evidence = []
    for pin in visit.against { visit.add(FilledAnswer(standard: pin.standard, criterion: "a.one", content: content)) }
    let page = renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty)).text
    #expect(page.split(separator: "\n").allSatisfy { $0.utf8.count < 160 })
    let back = try readBack(page)
    #expect(back.answers == visit.answers && back.against == visit.against)
  }

  @Test func `a record looks as a person would have written it`() {
    var visit = self.visit()
    visit.by = "DoSVY Phnom Penh"
    visit.against = [StandardVersion(standard: "rules", version: "2020.1")]
    visit.services = [FilledService(service: .education, content: FilledService.Content())]
    var content = FilledAnswer.Content()
    content.rating = "met"
    visit.add(FilledAnswer(standard: "rules", criterion: "a.one", content: content))
    content.note = WrittenText("Seen: twice.")
    content.heard = WordSet([.resident])
    visit.add(FilledAnswer(standard: "rules", criterion: "a.two", content: content))
    content = FilledAnswer.Content()
    content.sample = Sample(checked: 10, of: nil, conforming: 9)
    visit.add(FilledAnswer(standard: "rules", criterion: "a.three", content: content))
    #expect(
      renderRecord(visit, in: StandardLibrary(standards: [], measures: .empty)).text == """
        visit:
          date: 2026-03-14
          kind: inspection
          by: DoSVY Phnom Penh
          against: {rules: "2020.1"}

        services: {}

        answers:
          rules:
            a.one: met
            a.two: {rating: met, note: "Seen: twice.", heard: [resident]}
            a.three: {checked: 10, conforming: 9}

        """)
  }

  private func visit() -> FilledVisit {
    var visit = FilledVisit()
    visit.date = CalendarDay(iso: "2026-03-14".utf8)
    visit.kind = .inspection
    visit.facility = "facility"
    return visit
  }

  private func readBack(_ text: String) throws -> FilledVisit {
    let read = readRecord(text, file: path, today: today)
    #expect(read.problems.isEmpty, "\(read.problems)\n\(text)")
    return FilledVisit(try #require(read.value), of: "facility")
  }
}

extension FilledVisit {
  /// As the writer puts it: answers in the order of the criteria, blank ones left out.
  fileprivate func inOrder(of library: StandardLibrary) -> FilledVisit {
    var visit = self
    visit.answers = library.standards.flatMap { standard in
      standard.criteria.compactMap { criterion in
        answers.first { $0.standard == standard.id && $0.criterion == criterion.id }
      }
    }
    visit.services = services.map { $0.filter { !$0.content.isNotOffered } }
    return visit
  }
}
