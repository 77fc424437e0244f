import AuditFolder
import AuditLoading
import AuditModel
import AuditTestSupport
import Testing

@Suite struct RenderRecordTests {
  private let path = "2026-03-14-inspection.yaml"
  private let today = CalendarDay(iso: "2026-11-23".utf8)!

  @Test func `a record of any world reads back as it was`() throws {
    for seed in 0..<300 {
      let world = RandomWorld(seed: UInt64(seed))
      let page = renderRecord(world.record, in: world.library, file: path)
      #expect(try readBack(page) == world.record.inOrder(of: world.library))
    }
  }

  @Test func `what a record keeps inside reads back as it was, wherever it stands`() throws {
    for seed in 0..<200 {
      let world = RandomWorld(seed: UInt64(seed))
      let record = world.record.keepingInside(seed: UInt64(seed)) { number in
        number % 3 == 0 ? TextContent("line \(number)\nand another") : TextContent("said \(number)", khmer: "និយាយ")
      }
      let page = renderRecord(record, in: world.library, file: path)
      #expect(try readBack(page) == record.inOrder(of: world.library))
    }
  }

  @Test func `what residents answered reads back as it was, and where it was`() throws {
    var visit = RecordBuilder()
    visit.audit("rules")
    visit.questionnaire = ResidentCounts(
      revision: 3, asked: 24,
      parts: [
        ResidentCounts.Part(
          .girls, answered: 9,
          answers: [
            ResidentCounts.Answers("food", good: 6, middle: 2, bad: 1),
            ResidentCounts.Answers("own-things", good: 0, middle: 0, bad: 5),
          ]), ResidentCounts.Part(.others, answered: 5),
      ])
    let page = render(visit)
    #expect(
      page.text.contains(
        """
        questionnaire:
          revision: 3
          asked: 24
          girls:
            answered: 9
            answers:
              food: {good: 6, middle: 2, bad: 1}
              own-things: {good: 0, middle: 0, bad: 5}
          others:
            answered: 5

        """), "\(page.text)")
    let back = try readBack(page)
    #expect(back == visit.record)
    let (told, read) = try (#require(page.record.questionnaire), #require(back.questionnaire))
    #expect(told.place == read.place && told.askedPlace == read.askedPlace)
    #expect(told.parts.map(\.place) == read.parts.map(\.place))
    #expect(told.parts.map(\.answeredPlace) == read.parts.map(\.answeredPlace))
    #expect(told.parts.flatMap(\.answers).map(\.place) == read.parts.flatMap(\.answers).map(\.place))
  }

  @Test(arguments: hostileTexts.indices)
  func `any text stands in any place and reads back the same`(index: Int) throws {
    let text = hostileTexts[index]
    var visit = RecordBuilder()
    visit.by = text
    visit.note = text
    visit.inside = InsideContent(text)
    visit.details = [.ledBy: text, .sampled: text, .left: "15:40"]
    var content = AnswerContent()
    content.rating = "met"
    content.note = TextContent(text)
    content.inside = InsideContent(text)
    content.evidence = [text, "a.jpg"]
    visit.answer("a.one", of: "rules", content)
    content.note = TextContent(text, khmer: text)
    content.reason = TextContent(text)
    content.inside = InsideContent(TextContent(text, khmer: text))
    visit.answer("a.two", of: "rules", content)
    visit.unplaced = [UnplacedEntry(name: text, value: text)]
    let page = render(visit)
    #expect(
      page.text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
    var back = try readBack(page)
    back.unplaced = visit.unplaced
    #expect(back == visit.record)
  }

  @Test(arguments: hostileTexts.indices)
  func `what has no place is found again among the comments`(index: Int) throws {
    var visit = RecordBuilder()
    visit.unplaced = [UnplacedEntry(name: "key", value: hostileTexts[index]), UnplacedEntry(name: "b", value: "2")]
    let page = render(visit).text
    #expect(unplacedEntries(inRecord: page).map(\.commentLine) == visit.unplaced.map(\.commentLine))
  }

  @Test func `each part is found by its line`() throws {
    var visit = RecordBuilder()
    visit.measure("beds", ExactDecimal(7))
    var content = AnswerContent()
    content.note = TextContent("one\ntwo")
    visit.answer("a.one", of: "rules", content)
    let page = render(visit)
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, part) in page.parts where part == .measure("beds") { #expect(lines[Int(line) - 1] == "  beds: 7") }
    #expect(page.parts.values.filter { $0 == .answer(standard: "rules", criterion: "a.one") }.count == 4)
  }

  @Test(arguments: [
    "1e5", "0x1F", "1_000", "0b101", "0o17", "12e03", "2026-03-14", "2026-03-14T10", "true", "No", "y", "null", "NaN",
    "1.5", "007", "1.2.3",
  ])
  func `what other readers would take for a number, a date or yes and no stands in quotes`(text: String) {
    var visit = RecordBuilder()
    visit.by = text
    var offer = ServiceContent()
    offer.referred = WordSet([.girls])
    offer.to = TextContent(text)
    visit.offer(.education, offer)
    var content = AnswerContent()
    content.evidence = [text]
    visit.answer("a.one", of: "rules", content)
    let page = render(visit).text
    #expect(page.split(separator: "\"\(text)\"", omittingEmptySubsequences: false).count == 4, "\(page)")
  }

  @Test func `a record says which submission it is made of, and it is found there again`() throws {
    var visit = RecordBuilder()
    visit.origin.submissions = [
      Submission(root: "r 1", state: "2|x", time: ""), Submission(root: "b", state: "", time: "t"),
    ]
    visit.unplaced = [UnplacedEntry(name: "key", value: "x")]
    let page = render(visit).text
    #expect(submissions(inRecord: page).map(\.root) == ["r_1", "b"])
    #expect(submissions(inRecord: page).map(\.state) == ["2|x", ""])
    #expect(unplacedEntries(inRecord: page) == visit.unplaced)
  }

  @Test func `long lists stand on lines of their own`() throws {
    var visit = RecordBuilder()
    var content = AnswerContent()
    content.rating = "met"
    content.evidence = (0..<40).map { "photo-\($0).jpg" }
    visit.answer("a.one", of: "rules", content)
    content.evidence = []
    for number in 0..<20 {
      visit.pin("rules-\(number)", "1.1")
      visit.answer("a.one", of: "rules-\(number)", content)
    }
    let page = render(visit)
    #expect(page.text.split(separator: "\n").allSatisfy { $0.utf8.count < 160 })
    #expect(try readBack(page) == visit.record)
  }

  @Test func `a record looks as a person would have written it`() {
    var visit = RecordBuilder()
    visit.by = "DoSVY Phnom Penh"
    visit.pin("rules", "2020.1")
    visit.offer(.education, ServiceContent())
    var content = AnswerContent()
    content.rating = "met"
    visit.answer("a.one", of: "rules", content)
    content.note = TextContent("Seen: twice.")
    content.heard = WordSet([.resident])
    visit.answer("a.two", of: "rules", content)
    content = AnswerContent()
    content.sample = Sample(checked: 10, of: nil, conforming: 9)
    visit.answer("a.three", of: "rules", content)
    #expect(
      render(visit).text == """
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

  @Test func `every place is told where reading the page finds it`() throws {
    for seed: UInt64 in 0..<300 {
      var random = SeededRandom(seed: seed)
      var visit = RecordBuilder(.followUp)
      visit.by = random.pick(hostileTexts)
      visit.follows = random.pick(["2026-01-12-inspection", "ក", "a: b"])
      if random.once(in: 2) { visit.note = random.pick(hostileTexts) }
      for number in 0..<random.below(3) {
        let why = TextContent(random.pick(hostileTexts), khmer: random.once(in: 2) ? "ល្អ" : "")
        let inside = InsideContent(random.once(in: 2) ? random.pick(hostileTexts) : "")
        if why.isEmpty && inside.isEmpty { continue }
        visit.corrected.append(Correction(on: visit.date!.adding(days: number), why: why, inside: inside))
      }
      for number in 0..<random.pick([0, 1, 3, 12]) {
        visit.pin("rules-\(number)", random.pick(["1.1", "២០២៦.1"]))
        visit.audit("rules-\(number)")
      }
      visit.measure("beds", ExactDecimal(7))
      visit.measure("អ្នកស្នាក់នៅ", ExactDecimal("2.5"))
      var offer = ServiceContent()
      offer.provided = WordSet([.girls])
      offer.note = TextContent(random.pick(hostileTexts))
      visit.offer(.training, offer)
      visit.offer(.education, offer)
      for number in 0..<12 {
        var content = AnswerContent()
        if random.once(in: 2) { content.rating = random.pick(["met", "not-assessed", "១ #", "a\nb"]) }
        if random.once(in: 3) {
          content.sample = Sample(
            checked: random.once(in: 2) ? 10 : nil, of: random.once(in: 2) ? 1_000 : nil,
            conforming: random.once(in: 2) ? 9 : nil)
        }
        if random.once(in: 2) { content.reason = TextContent(random.pick(hostileTexts)) }
        if random.once(in: 2) { content.note = TextContent(random.pick(hostileTexts), khmer: "ល្អ") }
        if random.once(in: 3) { content.evidence = (0..<random.pick([1, 40])).map { "photo-\($0).jpg" } }
        if random.once(in: 3) { content.heard = WordSet([.staff, .family]) }
        visit.answer(random.pick(["a.", "ខ ", "a#"]) + "\(number)", of: random.pick(["rules-0", "ផ្ទះ"]), content)
      }
      let page = render(visit)
      let back = try readBack(page)
      #expect(page.record == back)
      #expect(page.record.places == back.places, "\(page.text)")
    }
  }

  private func render(_ visit: RecordBuilder) -> RecordPage {
    renderRecord(visit.record, in: StandardLibrary(standards: [], measures: .empty), file: path)
  }

  private func readBack(_ page: RecordPage) throws -> InspectionRecord {
    let name = page.record.name + ".yaml"
    let read = readRecord(page.text, file: name, today: today)
    #expect(read.problems.allSatisfy { $0.severity != .error }, "\(read.problems)\n\(page.text)")
    return try #require(read.value)
  }
}

extension InspectionRecord {
  /// As the writer puts it: answers in the order of the criteria, services that are not offered left out.
  fileprivate func inOrder(of library: StandardLibrary) -> InspectionRecord {
    var builder = RecordBuilder(kind, on: date)
    builder.inside = insideNote
    builder.details = details
    for danger in dangers { builder.tell(of: danger) }
    for entry in measureEntries { builder.measure(entry.measure, entry.value) }
    if let offers = serviceEntries {
      builder.askForServices()
      for entry in offers where !entry.content.isNotOffered { builder.offer(entry.service, entry.content) }
    }
    for standard in library.standards {
      builder.audit(standard.id)
      for criterion in standard.criteria {
        let answer = answerEntries.first { $0.standard == standard.id && $0.criterion == criterion.id }
        if let answer { builder.answer(criterion.id, of: standard.id, answer.content) }
      }
    }
    return builder.record
  }

  /// The places of all that has one, in the order of the record.
  fileprivate var places: [Place] {
    [datePlace, followsPlace, notePlace] + against.map(\.place)
      + dangers.flatMap { danger in
        [danger.place, danger.sincePlace] + danger.told.map(\.onPlace) + [danger.closed?.datePlace].compactMap { $0 }
      } + measures.map(\.place)
      + (services ?? []).map(\.place) + audited.map(\.place)
      + answers.flatMap { [$0.place, $0.ratingPlace] }
  }
}
