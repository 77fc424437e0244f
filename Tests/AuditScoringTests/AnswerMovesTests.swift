import AuditChecking
import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

/// What moved between two audits.
@Suite struct AnswerMovesTests {
  private static let standard = Standard(
    identity: Standard.Identity(id: "house-rules", edition: "1", revision: 1, digest: ""),
    sections: [Section(id: "gate", criteria: 0..<2)],
    criteria: [
      Criterion(id: "gate.guard", section: 0, level: .critical, weight: 1, allowsNotApplicable: true),
      Criterion(id: "gate.book", section: 0, level: .recorded, weight: 1),
    ],
    ratings: [RatingRule(id: "given", needs: [])])

  private func sheet(_ guardAnswer: String, _ bookAnswer: String = "", by standard: Standard = standard) -> ScoreSheet {
    var builder = RecordBuilder()
    builder.audit("house-rules")
    builder.answer("gate.guard", guardAnswer, reason: guardAnswer == "not-applicable" ? "no gate" : "")
    if standard.criterionIDs.position(of: "gate.book") != nil { builder.answer("gate.book", bookAnswer) }
    let facility = Facility(
      id: "aa-001", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls]), serves: WordSet([.atRisk]))
    let library = StandardLibrary(standards: [standard], measures: .empty)
    let (audit, problems) = auditFacility(facility, records: [builder.record], against: library, everyVisit: true)
    #expect(problems.isEmpty)
    return audit.visits[0].sheet
  }

  @Test(arguments: [
    ("unmet", "met", AnswerMove.Direction.better), ("unmet", "partly", .better), ("met", "partly", .worse),
    ("", "met", .answered), ("not-assessed", "unmet", .answered), ("met", "", .reopened),
    ("not-applicable", "met", .changed), ("met", "not-applicable", .changed), ("", "not-applicable", .changed),
  ])
  func `a move has a direction`(before: String, now: String, direction: AnswerMove.Direction) {
    #expect(sheet(now).moves(since: sheet(before)).map(\.direction) == [direction])
  }

  @Test(arguments: ["met", "partly", "unmet", "", "not-applicable"])
  func `what stays as it was is no move`(answer: String) {
    #expect(sheet(answer).moves(since: sheet(answer)).isEmpty)
  }

  @Test func `what is only recorded does not move`() {
    #expect(sheet("met", "met").moves(since: sheet("met", "unmet")).isEmpty)
  }

  @Test func `a criterion that one revision lacks counts differently`() {
    let shorter = Standard(
      identity: Standard.Identity(id: "house-rules", edition: "1", revision: 2, digest: ""),
      sections: [Section(id: "gate", criteria: 0..<1)],
      criteria: [Criterion(id: "gate.guard", section: 0, level: .critical, weight: 1)],
      ratings: [RatingRule(id: "given", needs: [])])
    let longer = Standard(
      identity: Standard.Identity(id: "house-rules", edition: "1", revision: 3, digest: ""),
      sections: [Section(id: "gate", criteria: 0..<2)],
      criteria: [
        Criterion(id: "gate.guard", section: 0, level: .critical, weight: 1),
        Criterion(id: "gate.book", section: 0, level: .required, weight: 1),
      ],
      ratings: [RatingRule(id: "given", needs: [])])
    let (old, new) = (sheet("met", by: shorter), sheet("met", "met", by: longer))
    #expect(new.moves(since: old) == [AnswerMove(after: 1, before: nil, direction: .changed)])
    #expect(old.moves(since: new) == [AnswerMove(after: nil, before: 1, direction: .changed)])
  }

  @Test(arguments: 0..<60)
  func `the way back is the other way round`(seed: Int) {
    let world = RandomWorld(seed: UInt64(seed), mostCriteria: 8)
    let audits = auditFacility(world.facility, records: [world.record], against: world.library, everyVisit: true)
    let opposite: [AnswerMove.Direction: AnswerMove.Direction] = [
      .better: .worse, .worse: .better, .answered: .reopened, .reopened: .answered, .changed: .changed,
    ]
    for one in audits.audit.visits {
      for other in audits.audit.visits {
        let there = one.sheet.moves(since: other.sheet)
        let back = other.sheet.moves(since: one.sheet)
        #expect(Set(there.map { opposite[$0.direction]! }) == Set(back.map(\.direction)))
        #expect(there.count == back.count)
      }
    }
  }
}
