import AuditMerging
import AuditModel
import AuditTestSupport
import Testing

/// What a correction says of a part stands, and what it does not say of it stays to the byte, rule V1.
@Suite struct CorrectPartsTests {
  private static let day = CalendarDay(year: 2026, month: 3, day: 14)!

  /// Draws parts of records; of what may be left out, each piece once in `sparseness`.
  private struct Draw {
    var random: SeededRandom
    let sparseness: Int

    mutating func maybe<Value>(_ value: (inout SeededRandom) -> Value) -> Value? {
      random.once(in: sparseness) ? nil : value(&random)
    }

    mutating func text() -> TextContent {
      maybe { TextContent("text \($0.below(1000))", khmer: $0.once(in: 2) ? "ពាក្យ \($0.below(9))" : "") }
        ?? TextContent()
    }

    mutating func inside() -> InsideContent { InsideContent(text()) }

    mutating func date() -> CalendarDay? { maybe { CorrectPartsTests.day.adding(days: $0.below(9)) } }

    mutating func answer() -> AnswerContent {
      var content = AnswerContent()
      switch random.below(4) {
      case 0: content.sample = maybe { Sample(checked: Int64($0.below(9)), of: 20, conforming: 1) }
      case 1: content.rating = maybe { $0.pick(["met", "unmet", "partly"]) } ?? ""
      case 2: content.rating = maybe { $0.pick(["not-applicable", "not-assessed"]) } ?? ""
      default: break
      }
      (content.note, content.inside) = (text(), inside())
      if content.rating.hasPrefix("not-") { content.reason = TextContent("because \(random.below(99))") }
      content.heard = maybe { WordSet([$0.pick(Voice.allCases)]) } ?? WordSet()
      content.evidence = maybe { ["\($0.below(5)).jpg"] } ?? []
      return content
    }

    mutating func service() -> ServiceContent {
      var content = ServiceContent()
      content.provided = maybe { WordSet([$0.pick(ResidentGroup.allCases)]) } ?? WordSet()
      content.referred = maybe { WordSet([$0.pick(ResidentGroup.allCases)]) } ?? WordSet()
      (content.to, content.note) = (text(), text())
      content.costToResident = maybe { ExactDecimal(Int32($0.below(90))) }
      content.costPerPersonYear = maybe { ExactDecimal(Int32($0.below(90))) }
      return content
    }

    mutating func danger(_ id: String) -> Danger {
      var danger = Danger(id)
      (danger.what, danger.done) = (inside(), inside())
      (danger.since, danger.about) = (date(), maybe { $0.pick(Danger.About.allCases) })
      for _ in 0..<random.below(3) { danger.told.append(Danger.Telling(to: inside(), on: date())) }
      danger.closed = date().map { Danger.Closing(on: $0, by: inside(), how: inside()) }
      return danger
    }

    mutating func record() -> InspectionRecord {
      var builder = RecordBuilder(.inspection, on: CorrectPartsTests.day)
      (builder.by, builder.note) = (maybe { "team \($0.below(9))" }, maybe { "note \($0.below(9))" })
      builder.inside = maybe { InsideContent("inside \($0.below(9))") }
      for detail in VisitDetail.allCases { builder.details[detail] = maybe { "detail \($0.below(99))" } }
      for id in ["fire", "wires"] {
        let danger = danger(id)
        if !danger.isBlank { builder.tell(of: danger) }
      }
      for id in ["residents", "caregivers"] {
        if let value = maybe({ ExactDecimal(Int32($0.below(99))) }) { builder.measure(id, value) }
      }
      for service in Service.allCases.prefix(3) where !random.once(in: sparseness) {
        builder.offer(service, self.service())
      }
      for criterion in ["a", "b", "c"] {
        let content = answer()
        if !content.isBlank { builder.answer(criterion, of: "rules", content) }
      }
      return builder.finished()!
    }
  }

  private func corrected(_ mine: InspectionRecord, by theirs: InspectionRecord) -> (InspectionRecord, CopyMerge) {
    var gathered = GatheredVisit(mine)
    let copy = gathered.lay(theirs, deciding: { _ in .theirs }, corrects: true)
    return (gathered.record, copy)
  }

  private func expect(_ now: TextContent, _ mine: TextContent, _ theirs: TextContent) {
    #expect(now == (theirs.isEmpty ? mine : theirs))
  }
  private func expect(_ now: InsideContent, _ mine: InsideContent, _ theirs: InsideContent) {
    #expect(now == (theirs.isEmpty ? mine : theirs))
  }

  @Test(arguments: 0..<300) func `what was not said of a part stays as it was, and what was said stands`(seed: Int) {
    var draw = Draw(random: SeededRandom(seed: UInt64(seed)), sparseness: 4)
    let mine = draw.record()
    var few = Draw(random: SeededRandom(seed: UInt64(seed) + 1000), sparseness: 2)
    let theirs = few.record()
    let (now, copy) = corrected(mine, by: theirs)
    #expect(copy.conflicts.isEmpty)
    #expect(now.by == theirs.by ?? mine.by && now.visitNote == theirs.visitNote ?? mine.visitNote)
    #expect(now.insideNote == theirs.insideNote ?? mine.insideNote)
    #expect(now.details == mine.details.merging(theirs.details) { $1 })
    for id in ["fire", "wires"] {
      guard let danger = now.dangers.first(where: { $0.id == id }) else { continue }
      let (was, said) = (mine.dangers.first { $0.id == id }, theirs.dangers.first { $0.id == id } ?? Danger(id))
      guard let was else {
        #expect(danger == said)
        continue
      }
      expect(danger.what, was.what, said.what)
      expect(danger.done, was.done, said.done)
      #expect(danger.since == said.since ?? was.since && danger.about == said.about ?? was.about)
      #expect(danger.told == was.told + said.told.filter { !was.told.contains($0) })
      #expect(danger.closed?.date == said.closed?.date ?? was.closed?.date)
      if let closed = danger.closed, let before = was.closed {
        expect(closed.by, before.by, said.closed?.by ?? InsideContent())
        expect(closed.how, before.how, said.closed?.how ?? InsideContent())
      }
    }
    #expect(Set(now.dangers.map(\.id)) == Set((mine.dangers + theirs.dangers).map(\.id)))
    for entry in now.measureEntries {
      let said = theirs.measureEntries.first { $0.measure == entry.measure }
      #expect(entry.value == said?.value ?? mine.measureEntries.first { $0.measure == entry.measure }?.value)
    }
    for entry in now.serviceEntries ?? [] {
      let was = mine.serviceEntries?.first { $0.service == entry.service }?.content ?? ServiceContent()
      guard let said = theirs.serviceEntries?.first(where: { $0.service == entry.service })?.content else {
        #expect(entry.content == was)
        continue
      }
      #expect(entry.content.provided == said.provided && entry.content.referred == said.referred)
      expect(entry.content.to, was.to, said.to)
      expect(entry.content.note, was.note, said.note)
      #expect(entry.content.costToResident == said.costToResident ?? was.costToResident)
      #expect(entry.content.costPerPersonYear == said.costPerPersonYear ?? was.costPerPersonYear)
    }
    for entry in now.answerEntries {
      let was = mine.answerEntries.first { $0.criterion == entry.criterion }?.content ?? AnswerContent()
      let said = theirs.answerEntries.first { $0.criterion == entry.criterion }?.content ?? AnswerContent()
      let finds = !said.rating.isEmpty || said.sample != nil
      #expect(entry.content.rating == (finds ? said.rating : was.rating))
      #expect(entry.content.sample == (finds ? said.sample : was.sample))
      expect(entry.content.note, was.note, said.note)
      expect(entry.content.inside, was.inside, said.inside)
      // A reason is that of its rating.
      expect(entry.content.reason, finds && said.rating != was.rating ? TextContent() : was.reason, said.reason)
      var heard = was.heard
      heard.formUnion(said.heard)
      #expect(entry.content.heard == heard)
      #expect(entry.content.evidence == was.evidence + said.evidence.filter { !was.evidence.contains($0) })
    }
    // A second time it changes nothing.
    let (again, second) = corrected(now, by: theirs)
    #expect(again == now && !second.changesMine)
  }
}
