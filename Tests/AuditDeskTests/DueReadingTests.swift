import AuditChecking
import AuditComparison
import AuditFolder
import AuditModel
import AuditPlanning
import AuditTestSupport
import InputProblems
import Testing

@testable import AuditDesk

/// What is due is told from the records on which it hangs, rule C10; it is the same as from all of them.
@Suite struct DueReadingTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 23)!

  /// What is due at a facility as text, but for the names of records with errors that do not bear on it.
  private static func told(_ reading: DueReading, by library: StandardLibrary) -> String {
    guard let audit = reading.audit else { return "none" }
    let due = FacilityDue(
      of: audit, read: reading, kept: nil, library: library, terms: PlanTerms(holidays: HolidayCalendar()), on: today,
      soon: 30, visits: 0)
    let cycles = due.cycles.map { cycle in
      "\(cycle.standard.id) \(cycle.state) \(cycle.step ?? "-") \(cycle.day?.iso ?? "-") \(cycle.nextInspection?.iso ?? "-") "
        + "\(cycle.latest?.record ?? "-") \(cycle.failed?.record ?? "-") \(cycle.failedAgain?.record ?? "-") "
        + "\(cycle.periodEnd?.iso ?? "-")"
    }
    let actions = (due.actions + due.later).map {
      "\($0.id) \($0.by ?? "-") \($0.due.iso) \($0.found ?? "-") \($0.criterion?.id ?? "-")"
    }
    let dangers = due.dangers.told(on: today, to: .ministry).map {
      "\($0.id) \($0.seen.iso) \($0.first.iso) \($0.closings.map(\.on.iso))"
    }
    return ([due.facility.id, "\(due.urgency)", due.day?.iso ?? "-"] + dangers + cycles + actions).joined(
      separator: "\n")
  }

  @Test(arguments: 1...60)
  func `what is due is the same from the records on which it hangs as from all`(seed: UInt64) {
    let history = RandomHistory(seed: seed)
    let source = FolderSource(standards: history.standards, home: history.audits)
    let desk = Desk(source, on: DueReadingTests.today)
    let library = desk.library().value
    for entry in source.find([]).facilities {
      let needed = DueReader(desk.run(library), of: entry, .standing(isPlanned: true)).reading()
      let all = DueReader(desk.run(library), of: entry, .everything).reading()
      #expect(DueReadingTests.told(needed, by: library) == DueReadingTests.told(all, by: library))
    }
  }

  /// A facility whose first record has errors, and whose second inspection met the minimum.
  private static func facility(in history: RandomHistory, naming garden: Bool) -> FacilityEntry? {
    let good = [
      "gate.guard: met", "gate.visitors: met", "care.beds: met", "care.files: {checked: 10, of: 27, conforming: 10}",
    ].map { "    " + $0 + "\n" }.joined()
    history.folder.write(
      """
      facility: ee-005
      name: House
      care: shelter
      operator: ngo
      residents: [girls]
      serves: [at-risk]
      province: Takeo
      location: open

      """, to: "Audits/ee-005/facility.yaml")
    let visits = [
      (
        "2024-01-05-inspection",
        "answers:\n  rules:\n    gate.guard: mett\n" + (garden ? "  garden: {beds.watered: unmet}\n" : "")
      ),
      ("2025-01-05-inspection", "answers:\n  rules:\n" + good + (garden ? "" : "  garden: {beds.watered: unmet}\n")),
    ]
    for (name, answers) in visits {
      let kind = name.dropFirst(11)
      history.folder.write(
        "visit: {date: \(name.prefix(10)), kind: \(kind)}\n" + answers, to: "Audits/ee-005/\(name).yaml")
    }
    return FolderSource(standards: history.standards, home: history.audits).facility(named: "ee-005")
  }

  @Test(arguments: [false, true])
  func `nothing older than what meets the minimum is read, unless it names a standard that nothing newer audits`(
    names: Bool
  ) throws {
    let history = RandomHistory(seed: 1)
    let entry = try #require(DueReadingTests.facility(in: history, naming: names))
    let desk = Desk(
      FolderSource(standards: history.standards, home: history.audits), on: DueReadingTests.today)
    let reading = DueReader(desk.run(desk.library().value), of: entry, .standing(isPlanned: true)).reading()
    #expect(reading.leftOut == (names ? ["2024-01-05-inspection"] : []))
    let cycle = FacilityDue(
      of: try #require(reading.audit), read: reading, kept: nil, library: desk.library().value,
      terms: PlanTerms(holidays: HolidayCalendar()), on: DueReadingTests.today, soon: 30
    ).cycles[0]
    #expect(cycle.failed == nil)
    #expect(cycle.latest?.record == "2025-01-05-inspection")
  }
}
