import AuditChecking
import AuditComparison
import AuditDesk
import AuditModel
import AuditPlanning
import AuditScoring
import AuditTestSupport
import InputProblems
import Testing

/// The use cases over a source that has no files at all.
@Suite struct DeskTests {
  static let today = CalendarDay(year: 2026, month: 11, day: 23)!

  private struct SmallWorld {
    let world: RandomWorld
    let source: MemorySource

    init(seed: UInt64 = 3) {
      world = RandomWorld(seed: seed)
      source = MemorySource(world.library, on: DeskTests.today)
      source.add(world.facility, [world.record])
    }

    var desk: Desk { Desk(source, on: DeskTests.today) }
  }

  @Test(arguments: 1...30)
  func `an audit is that of the Core, whatever the source`(seed: UInt64) {
    let small = SmallWorld(seed: seed)
    let (audit, problems) = auditFacility(
      small.world.facility, records: [small.world.record], against: small.world.library, everyVisit: true)
    var taken: [FacilityAudit] = []
    let audited = small.desk.audit([], everyVisit: true, transform: { $0 }, take: { taken.append($0) })
    #expect(taken.map { $0.visits.map(\.sheet.total.minimum) } == [audit.visits.map(\.sheet.total.minimum)])
    #expect(audited.problems == problems.lifted)
    #expect((audited.facilities, audited.records) == (1, 1))
    #expect(audited.allMeet == audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }

  @Test func `a name that stands for nothing is told with the nearest one`() throws {
    let desk = SmallWorld().desk
    let unknown = AskError.unknownFacility("facilty", nearest: "facility")
    #expect(throws: unknown) { try desk.planMaterial(of: "facilty") }
    #expect(throws: unknown) { try desk.askedFacility(named: "facilty") }
    let asked = try #require(try desk.askedFacility(named: "facility").value)
    #expect(throws: AskError.unknownStandard("standard-9", nearest: "standard-0")) {
      try asked.checklist(by: ["standard-9"])
    }
  }

  @Test func `what is not there is a problem of a run, and the rest is audited`() {
    let audited = SmallWorld().desk.audit(["facility", "other"], transform: { $0.facility.id }, take: { _ in })
    #expect(audited.facilities == 1)
    #expect(audited.problems.contains { $0.file == "other" })
  }

  @Test func `a record asked for is audited alone, with the problems of that record`() {
    let small = SmallWorld()
    var later = RecordBuilder(.inspection, on: "2026-06-01")
    later.audit("no-such-standard")
    later.answer("gate.guard", "met")
    small.source.add(small.world.facility, [small.world.record, later.record])
    var visits: [String] = []
    let audited = small.desk.audit(
      ["facility/2026-03-14-inspection"], transform: { $0.visits.map(\.sheet.record) },
      take: { visits += $0 })
    #expect(audited.records == 1)
    #expect(Set(visits).isSubset(of: [small.world.record.file]))
    #expect(!audited.problems.contains { $0.file == later.record.file })
    let all = small.desk.audit([], transform: { _ in }, take: { _ in })
    #expect(all.problems.contains { $0.file == later.record.file })
  }

  @Test func `a facility that was never visited is due, and nothing is planned for it`() throws {
    let small = SmallWorld()
    let source = MemorySource(small.world.library, on: DeskTests.today)
    source.add(small.world.facility, [])
    let desk = Desk(source, on: DeskTests.today)
    let due = desk.due([], soon: 30)
    #expect(due.value.count == 1)
    #expect(due.value[0].visits == 0)
    #expect(try desk.reportMaterial(of: "facility").value?.plan == nil)
    #expect(try desk.planMaterial(of: "facility").value?.audit.standings.isEmpty == true)
  }

  @Test func `a plan with errors is no plan, and none is made in its place`() throws {
    let small = SmallWorld()
    let wrong = Problem(.error, .written(.missingKey("plan")), file: "plan", place: .start)
    small.source.change("facility") { $0.planProblems = [wrong] }
    let material = try small.desk.planMaterial(of: "facility")
    #expect(material.value == nil)
    #expect(material.problems.contains(wrong))
    #expect(small.desk.check([]).problems.contains(wrong))
  }

  @Test func `records of two facilities are no two opinions`() {
    let small = SmallWorld()
    let library = small.desk.library()
    let one = small.desk.compareInspectors(
      ["facility/2026-03-14-inspection", "facility"], standards: [], by: library)
    guard case .noRecords = one.value else { return #expect(Bool(false), "a whole facility is no record") }
    let same = small.desk.compareInspectors(
      ["facility/2026-03-14-inspection", "facility/2026-03-14-inspection"], standards: [], by: library)
    guard case .twice(let name) = same.value else { return #expect(Bool(false), "one record is no two opinions") }
    #expect(name == "facility/2026-03-14-inspection")
  }

  @Test func `progress is told once for each facility`() {
    let counted = ProgressCount()
    let desk = Desk(SmallWorld().source, on: DeskTests.today, workers: 3) { counted.add($0, $1) }
    _ = desk.audit([], transform: { _ in }, take: { _ in })
    #expect(counted.steps == [[1, 1]])
  }
}
