import AuditMerging
import AuditModel
import AuditTestSupport
import Testing

@Suite struct MergeTests {
  @Test func `a visit laid over itself changes nothing`() {
    for seed in 0..<200 {
      let visit = FilledVisit(RandomWorld(seed: UInt64(seed)).record, of: "facility")
      let merged = merge(visit, into: visit)
      #expect(merged.visit == visit)
      #expect(!merged.copy.changesMine && merged.copy.conflicts.isEmpty)
    }
  }

  @Test func `what is torn apart and laid together is whole again, whichever half comes first`() {
    for seed in 0..<200 {
      var random = SeededRandom(seed: UInt64(seed))
      let whole = FilledVisit(RandomWorld(seed: UInt64(seed)).record, of: "facility")
      var (left, right) = (whole, whole)
      left.answers = []
      right.answers = []
      for answer in whole.answers {
        if random.once(in: 2) { left.answers.append(answer) } else { right.answers.append(answer) }
      }
      left.measures = whole.measures.filter { _ in random.once(in: 2) }
      right.measures = whole.measures.filter { !left.measures.contains($0) }
      for (one, other) in [(left, right), (right, left)] {
        let merged = merge(one, into: other)
        #expect(merged.copy.conflicts.isEmpty)
        #expect(Set(merged.visit.answers.map(\.part)) == Set(whole.answers.map(\.part)))
        #expect(merged.visit.measures.count == whole.measures.count)
        for answer in merged.visit.answers { #expect(whole.answers.contains(answer)) }
      }
    }
  }

  @Test func `no part of either copy is lost without being named`() {
    for seed in 0..<200 {
      let one = FilledVisit(RandomWorld(seed: UInt64(seed)).record, of: "facility")
      var other = one
      var random = SeededRandom(seed: UInt64(seed))
      for index in other.answers.indices where random.once(in: 2) {
        other.answers[index].content.note = WrittenText("another note \(index)")
      }
      let merged = merge(other, into: one)
      let named = Set(merged.copy.conflicts.map(\.part) + merged.copy.added)
      for (mine, theirs) in zip(one.answers, other.answers) where mine != theirs {
        #expect(named.contains(mine.part))
        let kept = merged.visit.answers.first { $0.part == mine.part }?.content
        #expect(kept?.note == (mine.content.note.isEmpty ? theirs.content.note : mine.content.note))
      }
    }
  }

  @Test func `copies laid one after the other come to what they come to two by two`() {
    for seed in 0..<100 {
      var random = SeededRandom(seed: UInt64(seed))
      let whole = FilledVisit(RandomWorld(seed: UInt64(seed)).record, of: "facility")
      let copies = (0..<12).map { number in
        var copy = whole
        copy.submissions = [Submission(root: "r\(number % 5)", state: "s\(number)", time: "")]
        copy.unplaced = [UnplacedEntry(name: "column", value: "\(number % 7)")]
        copy.answers.removeAll { _ in random.once(in: 3) }
        for index in copy.answers.indices where random.once(in: 2) {
          copy.answers[index].content.evidence = (0..<(number % 4 * 5)).map { "photo-\(number)-\($0).jpg" }
        }
        if random.once(in: 5) { copy.note = "note \(number)" }
        return copy
      }
      var gathered = GatheredVisit(copies[0])
      var pairwise = copies[0]
      for copy in copies.dropFirst() {
        let merged = merge(copy, into: pairwise)
        #expect(gathered.lay(copy) == merged.copy)
        if merged.copy.conflicts.isEmpty { pairwise = merged.visit }
        #expect(gathered.visit == pairwise)
      }
    }
  }

  @Test func `a copy that waits for a person changes nothing of what was gathered`() {
    var gathered = GatheredVisit(visit(rating: "met"))
    var other = visit(rating: "partly")
    other.measures = [FilledMeasure(measure: "residents", value: ExactDecimal(31))]
    other.unplaced = [UnplacedEntry(name: "column", value: "x")]
    #expect(gathered.lay(other).conflicts.count == 1)
    #expect(gathered.visit == visit(rating: "met"))
  }

  @Test func `a rating that differs waits for a person, and shows both with who and when`() throws {
    let merged = merge(
      visit(rating: "met", who: "B", when: "10:05"), into: visit(rating: "partly", who: "A", when: "09:00"))
    let conflict = try #require(merged.copy.conflicts.first)
    #expect(merged.copy.conflicts.count == 1)
    #expect(conflict.part.name == "rules/gate.guard")
    #expect(conflict.mineSource == Authorship(who: "A", when: "09:00"))
    #expect(conflict.theirsSource == Authorship(who: "B", when: "10:05"))
    #expect(merged.visit.answers[0].content.rating == "partly")
  }

  @Test(arguments: [(CopySide.mine, "partly"), (.theirs, "met")])
  func `what a person takes stands`(side: CopySide, rating: String) {
    let merged = merge(visit(rating: "met"), into: visit(rating: "partly")) { _ in side }
    #expect(merged.copy.conflicts.isEmpty && merged.copy.decided.count == 1)
    #expect(merged.visit.answers[0].content.rating == rating)
  }

  @Test func `a note that only one of them has is kept beside the rating that both have`() {
    let merged = merge(visit(rating: "met", note: "Two guards."), into: visit(rating: "met"))
    #expect(merged.copy.conflicts.isEmpty)
    #expect(merged.visit.answers[0].content.note.text == "Two guards.")
  }

  @Test func `voices and evidence add up`() {
    var one = visit(rating: "met")
    one.answers[0].content.heard = WordSet([.staff])
    one.answers[0].content.evidence = ["a.jpg", "b.jpg"]
    var other = visit(rating: "met")
    other.answers[0].content.heard = WordSet([.resident])
    other.answers[0].content.evidence = ["b.jpg", "c.jpg"]
    let content = merge(other, into: one).visit.answers[0].content
    #expect(content.heard == WordSet([.staff, .resident]))
    #expect(content.evidence == ["a.jpg", "b.jpg", "c.jpg"])
  }

  @Test func `the newer state of one copy replaces its older one, in whichever order they come`() {
    let old = visit(rating: "partly")
    var new = visit(rating: "met")
    new.answers[0].earlier = [old.answers[0].content]
    let forward = merge(new, into: old)
    #expect(forward.copy.conflicts.isEmpty && forward.copy.updated.count == 1)
    #expect(forward.visit.answers[0].content.rating == "met")
    let backward = merge(old, into: new)
    #expect(backward.copy.conflicts.isEmpty && !backward.copy.changesMine)
    #expect(backward.visit.answers[0].content.rating == "met")
  }

  @Test func `measures that differ wait; a service that a record does not list is not offered`() {
    var one = visit(rating: "met")
    one.measures = [FilledMeasure(measure: "residents", value: ExactDecimal(31))]
    one.services = []
    var other = one
    other.measures = [FilledMeasure(measure: "residents", value: ExactDecimal(32))]
    other.services = [FilledService(service: .education, content: FilledService.Content())]
    let merged = merge(other, into: one)
    #expect(merged.copy.conflicts.map(\.part) == [.measure("residents")])
    #expect(merged.copy.added.isEmpty)
  }

  @Test func `what has no place is kept once`() {
    var one = visit(rating: "met")
    one.unplaced = [UnplacedEntry(name: "column", value: "x")]
    #expect(merge(one, into: one).visit.unplaced.count == 1)
    #expect(merge(one, into: visit(rating: "met")).visit.unplaced == one.unplaced)
  }

  private func visit(rating: String, note: String = "", who: String? = nil, when: String? = nil) -> FilledVisit {
    var visit = FilledVisit()
    visit.date = CalendarDay(iso: "2026-03-14".utf8)
    visit.kind = .inspection
    visit.origin = Authorship(who: who, when: when)
    var content = FilledAnswer.Content()
    content.rating = rating
    content.note = WrittenText(note)
    visit.add(FilledAnswer(standard: "rules", criterion: "gate.guard", content: content))
    return visit
  }
}
