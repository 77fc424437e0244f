import AuditMerging
import AuditModel
import AuditTestSupport
import Testing

@Suite struct MergeTests {
  @Test func `what residents answered is taken whole, and two countings are never added up`() {
    func visit(good: Int64?) -> InspectionRecord {
      var builder = RecordBuilder()
      builder.questionnaire = good.map { good in
        let answers = ResidentCounts.Answers("food", good: good, middle: 0, bad: 0)
        return ResidentCounts(
          revision: 1, asked: 20, parts: [ResidentCounts.Part(.girls, answered: good, answers: [answers])])
      }
      return builder.record
    }
    let added = merge(visit(good: 7), into: visit(good: nil))
    #expect(added.copy.added == [.questionnaire] && added.record.questionnaire == visit(good: 7).questionnaire)
    #expect(!merge(visit(good: 7), into: visit(good: 7)).copy.changesMine)
    #expect(!merge(visit(good: nil), into: visit(good: 7)).copy.changesMine)
    let differing = merge(visit(good: 9), into: visit(good: 7))
    #expect(differing.copy.conflicts.map(\.part) == [.questionnaire])
    #expect(differing.record.questionnaire == visit(good: 7).questionnaire)
    let decided = merge(visit(good: 9), into: visit(good: 7)) { _ in .theirs }
    #expect(decided.record.questionnaire == visit(good: 9).questionnaire && decided.copy.losesMine)
  }

  @Test func `counts that are set aside tell of nobody, where they are of too few`() {
    var builder = RecordBuilder()
    builder.questionnaire = ResidentCounts(
      revision: 1, asked: 9, parts: [ResidentCounts.Part(.girls, answered: 6)])
    var record = builder.record
    #expect(record.setAside(.questionnaire).value == "asked: 9 · girls: 6" && record.questionnaire == nil)
    builder.questionnaire?.parts[0].answered = 2
    record = builder.record
    #expect(record.setAside(.questionnaire).value == "" && record.questionnaire == nil)
  }

  @Test func `a visit laid over itself changes nothing`() {
    for seed in 0..<200 {
      let record = RandomWorld(seed: UInt64(seed)).record
      let merged = merge(record, into: record)
      #expect(merged.record == record)
      #expect(!merged.copy.changesMine && merged.copy.conflicts.isEmpty)
    }
  }

  @Test func `what is torn apart and laid together is whole again, whichever half comes first`() {
    for seed in 0..<200 {
      var random = SeededRandom(seed: UInt64(seed))
      let whole = RandomWorld(seed: UInt64(seed)).record
      var (left, right) = (RecordBuilder(), RecordBuilder())
      for entry in whole.answerEntries {
        if random.once(in: 2) {
          left.answer(entry.criterion, of: entry.standard, entry.content)
        } else {
          right.answer(entry.criterion, of: entry.standard, entry.content)
        }
      }
      for entry in whole.measureEntries {
        if random.once(in: 2) {
          left.measure(entry.measure, entry.value)
        } else {
          right.measure(entry.measure, entry.value)
        }
      }
      for (one, other) in [(left, right), (right, left)] {
        let merged = merge(one.record, into: other.record)
        #expect(merged.copy.conflicts.isEmpty)
        let entries = merged.record.answerEntries
        #expect(Set(entries.map(\.part)) == Set(whole.answerEntries.map(\.part)))
        #expect(merged.record.measures.count == whole.measures.count)
        for entry in entries { #expect(whole.answerEntries.contains(entry)) }
      }
    }
  }

  @Test func `what is kept inside is laid together, is never lost, and waits for a person where two copies differ`() {
    for seed in 0..<100 {
      let bare = RandomWorld(seed: UInt64(seed)).record
      let one = bare.keepingInside(seed: UInt64(seed)) { TextContent("one \($0)") }
      let other = bare.keepingInside(seed: UInt64(seed) + 1) { TextContent("other \($0)") }
      for (mine, theirs) in [(one, other), (other, one)] {
        let merged = merge(theirs, into: mine)
        let named = Set(merged.copy.conflicts.map(\.part) + merged.copy.added)
        #expect(merged.record.insideNote == mine.insideNote ?? theirs.insideNote)
        if theirs.insideNote != nil, theirs.insideNote != mine.insideNote { #expect(named.contains(.inside)) }
        for entry in theirs.answerEntries where !entry.content.inside.isEmpty {
          let before = mine.answerEntries.first { $0.part == entry.part }?.content.inside ?? InsideContent()
          let after = merged.record.answerEntries.first { $0.part == entry.part }?.content.inside
          #expect(after == (before.isEmpty ? entry.content.inside : before))
          if before != entry.content.inside { #expect(named.contains(entry.part)) }
        }
      }
      let whole = merge(one, into: bare)
      #expect(whole.record == one && whole.copy.conflicts.isEmpty)
    }
  }

  @Test func `dangers are laid together by their ids, and wait where a copy would tell the facility of one`() {
    func visit(_ change: (inout Danger) -> Void) -> InspectionRecord {
      var (builder, danger) = (RecordBuilder(), Danger("fire"))
      danger.what = InsideContent("locked")
      change(&danger)
      builder.tell(of: danger)
      return builder.record
    }
    let manager = Danger.Telling(to: InsideContent("the manager"))
    let police = Danger.Telling(to: InsideContent("the police"), on: CalendarDay(iso: "2026-03-14".utf8))
    let one = visit { $0.told = [manager] }
    let both = merge(visit { ($0.told, $0.done) = ([police], InsideContent("opened")) }, into: one)
    #expect(both.copy.conflicts.isEmpty && both.copy.added == [.danger("fire")])
    #expect(both.record.dangers[0].told == [manager, police] && !both.record.dangers[0].done.isEmpty)
    #expect(!merge(one, into: both.record).copy.changesMine)
    let shown = merge(visit { $0.about = .place }, into: one)
    #expect(shown.copy.conflicts.map(\.part) == [.danger("fire")] && shown.record == one)
    let kept = merge(visit { $0.about = .staff }, into: one)
    #expect(kept.copy.conflicts.isEmpty && kept.record.dangers[0].about == .staff)
    let other = visit { $0.what = InsideContent("blocked") }
    #expect(merge(other, into: one).copy.conflicts.map(\.part) == [.danger("fire")])
    #expect(merge(other, into: one) { _ in .theirs }.record == other)
    var set = one
    #expect(set.setAside(.danger("fire")).value == "what: locked · told: the manager" && set.dangers.isEmpty)
  }

  @Test func `a part set aside keeps what was inside it in the record`() throws {
    var visit = RecordBuilder()
    visit.inside = InsideContent("on the whole")
    var content = AnswerContent()
    content.inside = InsideContent("of one")
    visit.answer("a.one", of: "rules", content)
    var record = visit.record
    #expect(record.setAside(.answer(standard: "rules", criterion: "a.one")).value.contains("of one"))
    #expect(record.setAside(.inside).value == "on the whole")
    #expect(record.insideNote == nil && record.answerEntries.isEmpty)
  }

  @Test func `no part of either copy is lost without being named`() {
    for seed in 0..<200 {
      let one = RandomWorld(seed: UInt64(seed)).record
      var other = RecordBuilder()
      var random = SeededRandom(seed: UInt64(seed))
      for (index, entry) in one.answerEntries.enumerated() {
        var content = entry.content
        if random.once(in: 2) { content.note = TextContent("another note \(index)") }
        other.answer(entry.criterion, of: entry.standard, content)
      }
      let merged = merge(other.record, into: one)
      let named = Set(merged.copy.conflicts.map(\.part) + merged.copy.added)
      for (mine, theirs) in zip(one.answerEntries, other.answers) where mine != theirs {
        #expect(named.contains(mine.part))
        let kept = merged.record.answerEntries.first { $0.part == mine.part }?.content
        #expect(kept?.note == (mine.content.note.isEmpty ? theirs.content.note : mine.content.note))
      }
    }
  }

  @Test func `copies laid one after the other come to what they come to two by two`() {
    for seed in 0..<100 {
      var random = SeededRandom(seed: UInt64(seed))
      let whole = RandomWorld(seed: UInt64(seed)).record
      let copies = (0..<12).map { number in
        var copy = RecordBuilder()
        copy.origin.submissions = [Submission(root: "r\(number % 5)", state: "s\(number)", time: "")]
        copy.unplaced = [UnplacedEntry(name: "column", value: "\(number % 7)")]
        for standard in whole.auditedStandards { copy.audit(standard) }
        for entry in whole.measureEntries { copy.measure(entry.measure, entry.value) }
        for entry in whole.answerEntries where !random.once(in: 3) {
          var content = entry.content
          if random.once(in: 2) {
            content.evidence = (0..<(number % 4 * 5)).map { "photo-\(number)-\($0).jpg" }
          }
          copy.answer(entry.criterion, of: entry.standard, content)
        }
        if random.once(in: 5) { copy.note = "note \(number)" }
        return copy.record
      }
      var gathered = GatheredVisit(copies[0])
      var pairwise = copies[0]
      for copy in copies.dropFirst() {
        let merged = merge(copy, into: pairwise)
        #expect(gathered.lay(copy) == merged.copy)
        if merged.copy.conflicts.isEmpty { pairwise = merged.record }
        #expect(gathered.record == pairwise)
        #expect(gathered.record.origin.submissions == pairwise.origin.submissions)
      }
    }
  }

  @Test func `what a copy brings is named in the order in which it was filled in, whichever standards it answers`() {
    var met = AnswerContent()
    met.rating = "met"
    var unmet = met
    unmet.rating = "unmet"
    let sheet = [("a", "gate.one"), ("b", "gate.two"), ("a", "yard.three"), ("c", "yard.four"), ("b", "yard.five")]
    var (home, brought) = (RecordBuilder(), RecordBuilder())
    for (standard, criterion) in sheet.reversed().suffix(4) { home.answer(criterion, of: standard, unmet) }
    for (standard, criterion) in sheet { brought.answer(criterion, of: standard, met) }
    let waiting = merge(brought.record, into: home.record).copy
    #expect(waiting.conflicts.map(\.part.name) == ["a/gate.one", "b/gate.two", "a/yard.three", "c/yard.four"])
    #expect(waiting.added.map(\.name) == ["b/yard.five"])
    var elsewhere = RecordBuilder()
    elsewhere.answer("gate.zero", of: "d", met)
    let copy = merge(brought.record, into: elsewhere.record).copy
    #expect(copy.added.map(\.name) == sheet.map { $0 + "/" + $1 })
  }

  @Test func `a copy that waits for a person changes nothing of what was gathered`() {
    var gathered = GatheredVisit(visit(rating: "met"))
    var other = RecordBuilder(visit(rating: "partly"))
    other.measure("residents", ExactDecimal(31))
    other.unplaced = [UnplacedEntry(name: "column", value: "x")]
    #expect(gathered.lay(other.record).conflicts.count == 1)
    #expect(gathered.record == visit(rating: "met"))
  }

  @Test func `a rating that differs waits for a person, and shows both with who and when`() throws {
    let merged = merge(
      visit(rating: "met", who: "B", when: "10:05"), into: visit(rating: "partly", who: "A", when: "09:00"))
    let conflict = try #require(merged.copy.conflicts.first)
    #expect(merged.copy.conflicts.count == 1)
    #expect(conflict.part.name == "rules/gate.guard")
    #expect(conflict.mineSource == Authorship(who: "A", when: "09:00"))
    #expect(conflict.theirsSource == Authorship(who: "B", when: "10:05"))
    #expect(merged.record.answerEntries[0].content.rating == "partly")
  }

  @Test(arguments: [(CopySide.mine, "partly"), (.theirs, "met")])
  func `what a person takes stands`(side: CopySide, rating: String) {
    let merged = merge(visit(rating: "met"), into: visit(rating: "partly")) { _ in side }
    #expect(merged.copy.conflicts.isEmpty && merged.copy.changesMine)
    #expect(merged.copy.decided.count == (side == .theirs ? 1 : 0) && merged.copy.kept.count == (side == .mine ? 1 : 0))
    #expect(merged.record.answerEntries[0].content.rating == rating)
  }

  @Test func `a note that only one of them has is kept beside the rating that both have`() {
    let merged = merge(visit(rating: "met", note: "Two guards."), into: visit(rating: "met"))
    #expect(merged.copy.conflicts.isEmpty)
    #expect(merged.record.answerEntries[0].content.note.text == "Two guards.")
  }

  @Test func `voices and evidence add up`() {
    let one = visit {
      $0.heard = WordSet([.staff])
      $0.evidence = ["a.jpg", "b.jpg"]
    }
    let other = visit {
      $0.heard = WordSet([.resident])
      $0.evidence = ["b.jpg", "c.jpg"]
    }
    let content = merge(other, into: one).record.answerEntries[0].content
    #expect(content.heard == WordSet([.staff, .resident]))
    #expect(content.evidence == ["a.jpg", "b.jpg", "c.jpg"])
  }

  @Test func `the newer state of one copy replaces its older one, in whichever order they come`() {
    let old = visit(rating: "partly")
    let new = visit(rating: "met", earlier: old.answerEntries[0].content)
    let forward = merge(new, into: old)
    #expect(forward.copy.conflicts.isEmpty && forward.copy.updated.count == 1)
    #expect(forward.record.answerEntries[0].content.rating == "met")
    let backward = merge(old, into: new)
    #expect(backward.copy.conflicts.isEmpty && !backward.copy.changesMine)
    #expect(backward.record.answerEntries[0].content.rating == "met")
  }

  @Test func `measures that differ wait; a service that a record does not list is not offered`() {
    var one = RecordBuilder(visit(rating: "met"))
    one.measure("residents", ExactDecimal(31))
    one.askForServices()
    var other = RecordBuilder(visit(rating: "met"))
    other.measure("residents", ExactDecimal(32))
    other.offer(.education, ServiceContent())
    let merged = merge(other.record, into: one.record)
    #expect(merged.copy.conflicts.map(\.part) == [.measure("residents")])
    #expect(merged.copy.added.isEmpty)
  }

  @Test func `what has no place is kept once`() {
    var one = visit(rating: "met")
    one.unplaced = [UnplacedEntry(name: "column", value: "x")]
    #expect(merge(one, into: one).record.unplaced.count == 1)
    #expect(merge(one, into: visit(rating: "met")).record.unplaced == one.unplaced)
  }

  private func visit(
    rating: String = "met", note: String = "", who: String? = nil, when: String? = nil, earlier: AnswerContent? = nil,
    _ change: (inout AnswerContent) -> Void = { _ in }
  ) -> InspectionRecord {
    var builder = RecordBuilder()
    builder.origin.author = Authorship(who: who, when: when)
    var content = AnswerContent()
    content.rating = rating
    content.note = TextContent(note)
    change(&content)
    builder.answer(
      "gate.guard", of: "rules", content, from: PartOrigin(earlier: earlier.map { [.answer($0)] } ?? []))
    return builder.record
  }
}
