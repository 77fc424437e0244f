import AuditModel
import AuditTestSupport
import Testing

@Suite struct RecordBuilderTests {
  @Test func `what joins a list does not copy it, however much of it there is`() {
    var builder = RecordBuilder()
    builder.unplaced.reserveCapacity(100)
    builder.origin.submissions.reserveCapacity(100)
    func places() -> [UnsafeRawPointer?] {
      [
        builder.unplaced.withUnsafeBytes { $0.baseAddress },
        builder.origin.submissions.withUnsafeBytes { $0.baseAddress },
      ]
    }
    let before = places()
    for number in 1...10 {
      builder.unplaced.append(UnplacedEntry(name: "column", value: String(number)))
      builder.origin.submissions.append(Submission(root: String(number), state: "", time: ""))
    }
    #expect(places() == before)
  }

  @Test func `answers stand with their standard, in whichever order they come`() {
    for seed: UInt64 in 0..<200 {
      var random = SeededRandom(seed: seed)
      let whole = RandomWorld(seed: seed).record
      var entries = whole.answerEntries
      var ordered = RecordBuilder()
      var mixed = RecordBuilder()
      for standard in whole.auditedStandards {
        ordered.audit(standard)
        mixed.audit(standard)
      }
      for entry in entries { ordered.answer(entry.criterion, of: entry.standard, entry.content) }
      // Those to one standard keep their order.
      while !entries.isEmpty {
        let standard = random.pick(whole.auditedStandards)
        guard let next = entries.firstIndex(where: { $0.standard == standard }) else { continue }
        let entry = entries.remove(at: next)
        mixed.answer(entry.criterion, of: entry.standard, entry.content)
      }
      #expect(mixed.record == ordered.record)
      #expect(mixed.record.audited.map(\.answers) == ordered.record.audited.map(\.answers))
    }
  }

  @Test func `parts that are taken out and put in again make the same record`() {
    for seed: UInt64 in 0..<200 {
      let whole = RandomWorld(seed: seed).record
      var again = RecordBuilder(whole.kind, on: whole.date)
      for entry in whole.measureEntries { again.measure(entry.measure, entry.value) }
      if let offers = whole.serviceEntries {
        again.askForServices()
        for entry in offers { again.offer(entry.service, entry.content) }
      }
      for standard in whole.auditedStandards { again.audit(standard) }
      for entry in whole.answerEntries { again.answer(entry.criterion, of: entry.standard, entry.content) }
      #expect(again.finished() == whole)
      #expect(RecordBuilder(whole).finished() == whole)
    }
  }

  @Test func `without the day or the kind of its visit nothing is finished`() {
    var builder = RecordBuilder(file: "a.csv")
    builder.by = "A team"
    #expect(builder.finished() == nil && builder.name == nil)
    builder.kind = .inspection
    #expect(builder.finished() == nil)
    builder.date = CalendarDay(iso: "2026-03-14".utf8)
    #expect(builder.finished()?.name == "2026-03-14-inspection" && builder.name == "2026-03-14-inspection")
  }

  @Test func `records that say the same are equal wherever they came from, and no others`() {
    func record(_ change: (inout RecordBuilder) -> Void = { _ in }) -> InspectionRecord {
      var builder = RecordBuilder()
      change(&builder)
      builder.by = "A team"
      builder.answer("gate.guard", of: "rules", AnswerContent(), at: Place(line: 7, column: 5))
      var content = AnswerContent()
      content.rating = "met"
      builder.answer("gate.lock", of: "rules", content, at: Place(line: 8, column: 5))
      return builder.record
    }
    let plain = record()
    let elsewhere = record {
      _ = $0.text("a text that nothing points to")
      $0.origin = RecordOrigin(file: "b.xlsx", author: Authorship(who: "Sok", when: "09:00"))
    }
    #expect(plain == elsewhere)
    #expect(plain != record { $0.note = "Rain." })
    #expect(plain != record { $0.pin("rules", "1.1") })
    #expect(plain != record { $0.measure("beds", ExactDecimal(7)) })
    #expect(plain != record { $0.askForServices() })
    #expect(plain != record { $0.facility = "aa-001" })
    #expect(plain != record { $0.unplaced = [UnplacedEntry(name: "a", value: "b")] })
  }

  @Test func `a part knows who wrote it and what it said before, and the record does not change by it`() {
    let origin = PartOrigin(Authorship(who: "Dara"), earlier: [.number(ExactDecimal(26))])
    var builder = RecordBuilder()
    builder.measure("residents", ExactDecimal(27), from: origin)
    var content = AnswerContent()
    content.rating = "met"
    builder.answer("gate.guard", of: "rules", content, from: PartOrigin(Authorship(who: "Sok")))
    #expect(builder.measures[0].origin == origin)
    #expect(builder.answers[0].origin.author.who == "Sok")
  }
}
