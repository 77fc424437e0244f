import AuditChecking
import AuditModel
import AuditPacking
import AuditScoring
import AuditTestSupport
import Testing

@Suite struct PackedScorerTests {
  @Test func `what is packed scores as what it was packed from`() throws {
    var compared = 0
    for seed in 0..<1500 {
      let world = RandomWorld(seed: UInt64(seed))
      let standards = world.library.standards
      let scorer = try #require(
        PackedScorer(packForm(standards, in: world.library, for: world.facility)), "seed \(seed)")
      let packed = packRecord(world.record, standards: standards, measures: world.library.measures)
      let (audit, _) = auditFacility(
        world.facility, records: [world.record], against: world.library, everyVisit: true)
      guard !audit.visits.isEmpty else { continue }
      let result = try #require(scorer.result(of: packed))
      #expect(result.refused.isEmpty)
      #expect(result.scores.count == audit.visits.count)
      for score in result.scores {
        let id = standards[score.standard].id
        let sheet = try #require(audit.visits.first { $0.sheet.standard.id == id }?.sheet)
        #expect(score.sheet.total == sheet.total, "seed \(seed)")
        #expect(score.sheet.rating == sheet.rating)
        #expect(score.sheet.sections.map(\.total) == sheet.sections.map(\.total))
        #expect(score.sheet.sections.map(\.rating) == sheet.sections.map(\.rating))
        #expect(score.sheet.outcomes.map(\.state) == sheet.outcomes.map(\.state))
        #expect(score.sheet.findingsHoldingRating() == sheet.findingsHoldingRating())
        compared += 1
      }
    }
    #expect(compared > 1000)
  }

  @Test func `a follow-up scores over what it follows`() throws {
    for seed in 0..<300 {
      let world = RandomWorld(seed: UInt64(seed))
      var builder = RecordBuilder(.followUp, on: "2026-06-01")
      builder.measure("residents", ExactDecimal(7))
      builder.audit("standard-0")
      let standards = world.library.standards
      guard let criterion = standards[0].criteria.first(where: { $0.answer.kind == .rating }) else { continue }
      builder.answer(criterion.id, standards[0].scale.words[0], heard: WordSet([.resident]))
      let (audit, _) = auditFacility(
        world.facility, records: [world.record, builder.record], against: world.library, everyVisit: true)
      let expected = audit.visits.filter { $0.sheet.kind == .followUp }
      let base = audit.visits.contains { $0.sheet.kind == .inspection }
      guard base, !expected.isEmpty else { continue }
      let scorer = try #require(
        PackedScorer(packForm(standards, in: world.library, for: world.facility, base: [world.record])))
      let result = try #require(
        scorer.result(of: packRecord(builder.record, standards: standards, measures: world.library.measures)))
      for scored in expected {
        let score = result.scores.first { standards[$0.standard].id == scored.sheet.standard.id }
        #expect(score?.sheet.total == scored.sheet.total, "seed \(seed)")
        #expect(score?.sheet.rating == scored.sheet.rating)
      }
    }
  }

  @Test func `what the check refuses is left out and named, and the rest is scored`() throws {
    let rule = RatingRule(id: "last", needs: [])
    let standard = Standard(
      identity: Standard.Identity(id: "rules", edition: "1", revision: 1, digest: ""),
      sections: [Section(id: "a", criteria: 0..<3)],
      criteria: [
        Criterion(id: "a.one", section: 0, level: .required, weight: 1, allowsNotApplicable: true),
        Criterion(id: "a.two", section: 0, level: .required, weight: 1),
        Criterion(
          id: "a.three", section: 0, level: .required, weight: 1, answer: .sample(atLeast: 2, .known([]))),
      ], ratings: [rule])
    let library = StandardLibrary(standards: [standard], measures: .empty)
    let facility = Facility(
      id: "f", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls]), serves: WordSet([.other]))
    var builder = RecordBuilder()
    builder.audit("rules")
    builder.answer("a.one", "not-applicable")
    builder.answer("a.two", "met")
    builder.answer("a.three", sample: Sample(checked: 2, of: 3, conforming: 9))
    let scorer = try #require(PackedScorer(packForm([standard], in: library, for: facility)))
    let result = try #require(
      scorer.result(of: packRecord(builder.record, standards: [standard], measures: .empty)))
    #expect(result.refused == [0, 2])
    #expect(result.scores.count == 1 && result.scores[0].sheet.minimum.rated == 1)
    #expect(result.scores[0].sheet.minimum.open == 2)
  }

  @Test func `bytes that are cut or changed never crash and never score`() {
    var changes = SeededRandom(seed: 7)
    for seed in 0..<40 {
      let world = RandomWorld(seed: UInt64(seed))
      let form = packForm(world.library.standards, in: world.library, for: world.facility)
      for length in stride(from: 0, to: form.count, by: 5) { #expect(PackedScorer(Array(form.prefix(length))) == nil) }
      for _ in 0..<50 {
        var changed = form
        changed[changes.below(changed.count)] = UInt8(truncatingIfNeeded: changes.next())
        let record = packRecord(world.record, standards: world.library.standards, measures: world.library.measures)
        _ = PackedScorer(changed)?.result(of: record)
      }
    }
  }
}
