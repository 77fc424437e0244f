import AuditMerging
import AuditModel
import Testing

/// Which of two versions of a visit is the later one, and that none of its corrections is lost without a word.
@Suite struct MergeCorrectionTests {
  private static let day = CalendarDay(year: 2026, month: 3, day: 14)!

  private static func correction(_ number: Int) -> Correction {
    Correction(on: day.adding(days: number), why: TextContent("why \(number)"))
  }

  private static func record(_ corrected: [Int], _ rating: String?, note: String? = nil) -> InspectionRecord {
    var builder = RecordBuilder(.inspection, on: day)
    builder.corrected = corrected.map { correction($0) }
    builder.note = note
    builder.audit("rules")
    if let rating {
      var content = AnswerContent()
      content.rating = rating
      builder.answer("gate.guard", of: "rules", content)
    }
    return builder.finished()!
  }

  private static let answer = VisitPart.answer(standard: "rules", criterion: "gate.guard")

  @Test func `a later version stands where the two differ, and says so`() {
    for (mine, theirs) in [([], [1]), ([1], [1, 2]), ([1, 2], [1, 2, 3, 4])] as [([Int], [Int])] {
      let merged = merge(Self.record(theirs, "unmet"), into: Self.record(mine, "met"))
      #expect(merged.copy.version == .later && merged.copy.losesMine && merged.copy.conflicts.isEmpty)
      #expect(merged.copy.updated.map(\.part) == [Self.answer] && merged.copy.added == [.corrected])
      #expect(merged.record == Self.record(theirs, "unmet"))
    }
  }

  @Test func `what a later version no longer says waits for a person`() {
    let merged = merge(Self.record([1], nil), into: Self.record([], "met", note: "seen"))
    #expect(merged.copy.conflicts.map(\.part) == [.note, Self.answer])
    #expect(merged.copy.conflicts.allSatisfy { $0.theirs == .nothing })
    let decided = merge(Self.record([1], nil), into: Self.record([], "met", note: "seen")) { _ in .theirs }
    #expect(decided.record == Self.record([1], nil) && decided.copy.losesMine)
  }

  @Test func `an earlier version takes nothing back by itself`() {
    let merged = merge(Self.record([1], "met"), into: Self.record([1, 2], "unmet"))
    #expect(merged.copy.version == .earlier && merged.copy.conflicts.map(\.part) == [Self.answer])
    #expect(merged.record == Self.record([1, 2], "unmet"))
    let same = merge(Self.record([], "unmet"), into: Self.record([1, 2], "unmet"))
    #expect(!same.copy.changesMine && same.copy.conflicts.isEmpty)
  }

  @Test func `of every two lists of corrections none is lost without a word`() {
    let lists = [[], [1], [2], [1, 2], [1, 3], [2, 3], [1, 2, 3]]
    for mine in lists {
      for theirs in lists {
        let merged = merge(Self.record(theirs, "met"), into: Self.record(mine, "met"))
        let kept = Set(merged.record.corrected.map(\.why.text))
        let lost = Set((mine + theirs).map { "why \($0)" }).subtracting(kept)
        #expect(lost.isEmpty || merged.copy.conflicts.map(\.part) == [.corrected], "\(mine) \(theirs)")
        #expect(Set(mine.map { "why \($0)" }).isSubset(of: kept), "mine stays until a person decides")
        for side in [CopySide.mine, .theirs] where !lost.isEmpty {
          let decided = merge(Self.record(theirs, "met"), into: Self.record(mine, "met")) { _ in side }
          #expect(decided.record == Self.record(side == .mine ? mine : theirs, "met"))
        }
      }
    }
  }
}
