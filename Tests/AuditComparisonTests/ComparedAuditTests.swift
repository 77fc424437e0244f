import AuditComparison
import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

@Suite struct ComparedAuditTests {
  private func tally(_ random: inout SeededRandom) -> Tally {
    func number(_ random: inout SeededRandom) -> Int64 { Int64(random.next() >> 1) >> Int64(random.below(63)) }
    return Tally(
      earned: number(&random), ratedPossible: number(&random), openPossible: number(&random),
      rated: Int(number(&random)), open: random.below(300))
  }

  private func pair(_ random: inout SeededRandom) -> TallyPair {
    TallyPair(minimum: tally(&random), beyond: tally(&random))
  }

  @Test func `what is packed is told as it was, and what was cut off is none`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let standard = RandomWorld(seed: seed).library.standards[0]
      let most = seed % 3 == 0 ? 256 : 14
      let answers = standard.criteria.map { _ in
        let code = random.below(most)
        return ComparedAnswer(code: UInt8(random.once(in: 3) ? 254 + random.below(2) : code))
      }
      let (total, sections) = (pair(&random), standard.sections.map { _ in pair(&random) })
      let rating = random.once(in: 2) ? RatingRange(lowest: random.below(5), highest: 70_000) : nil
      let kind = VisitKind(rawValue: UInt8(random.below(3)))!
      let date = CalendarDay(year: 1 + random.below(9_999), month: 1 + random.below(12), day: 28)!
      let made = ComparedAudit(
        date: date, kind: kind, standard: standard, total: total, sections: sections, rating: rating, answers: answers,
        isRescored: random.once(in: 2))
      let again = try #require(ComparedAudit(packed: made.packed, by: standard))
      for audit in [made, again] {
        #expect(audit.date == date && audit.kind == kind && audit.rating == rating)
        #expect(audit.total == total && audit.minimum == total.minimum && Array(audit.sections) == sections)
        #expect(Array(audit.answers) == answers && audit.isRescored == made.isRescored)
      }
      #expect(again.sections == made.sections)
      for count in made.packed.indices {
        #expect(ComparedAudit(packed: Array(made.packed[..<count]), by: standard) == nil)
      }
      #expect(ComparedAudit(packed: made.packed + [0], by: standard) == nil)
    }
  }
}
