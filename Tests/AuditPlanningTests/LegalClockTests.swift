import AuditModel
import AuditPlanning
import AuditScoring
import AuditTestSupport
import Testing

/// The cycle of inspections, rules C1 to C6: inspected every 12 months, mended within 3, then a second inspection and a report.
@Suite struct LegalClockTests {
  private let world = PlanWorld(standards: [
    PlanWorld.standard(
      [PlanWorld.criterion("beds"), PlanWorld.criterion("walls")],
      cycle: Cycle(
        inspectEvery: CalendarSpan(count: 12, unit: .months), remedyWithin: CalendarSpan(count: 3, unit: .months),
        then: ["second-inspection", "report-to-minister"]))
  ])

  /// Visits by their days: `+` meets, `-` fails, `?` leaves it open; `f` in front makes it a follow-up, `s` a self-assessment.
  private func standing(_ visits: [String], on day: String) -> CycleStanding {
    let records = visits.map { text in
      let kind: VisitKind = text.hasPrefix("f") ? .followUp : text.hasPrefix("s") ? .selfAssessment : .inspection
      let sign = text.drop { $0 == "f" || $0 == "s" }.first!
      var answers = ["beds": sign == "-" ? "unmet" : "met", "walls": "met"]
      if sign == "?" { answers["beds"] = nil }
      return PlanWorld.record(kind, on: String(text.suffix(10)), answers)
    }
    return cycleStanding(of: world.audit(records), by: world.standards[0], on: CalendarDay(day))!
  }

  @Test(arguments: [
    ([], "2026-01-01", CycleStanding.State.neverInspected, nil),
    (["s+2025-12-01"], "2026-01-01", .neverInspected, nil),
    (["+2026-01-10"], "2026-05-01", .upToDate, "2027-01-10"),
    (["+2026-01-10"], "2026-12-11", .inspectionDue, "2027-01-10"),
    (["+2026-01-10"], "2026-12-10", .upToDate, "2027-01-10"),
    (["+2026-01-10"], "2027-01-10", .inspectionDue, "2027-01-10"),
    (["+2026-01-10"], "2027-01-11", .inspectionOverdue, "2027-01-10"),
    (["-2026-01-10"], "2026-01-10", .remedyPeriod, "2026-04-10"),
    (["-2026-01-10"], "2026-04-10", .remedyPeriod, "2026-04-10"),
    (["-2026-01-10"], "2026-04-11", .secondInspectionDue, "2026-04-10"),
    (["-2026-01-10", "f+2026-03-01"], "2026-04-11", .upToDate, "2027-01-10"),
    (["-2026-01-10", "f-2026-03-01"], "2026-04-11", .secondInspectionDue, "2026-04-10"),
    (["-2026-01-10", "s+2026-03-01"], "2026-04-11", .secondInspectionDue, "2026-04-10"),
    (["-2026-01-10", "-2026-05-20"], "2026-05-21", .stepDue, "2026-05-20"),
    (["-2026-01-10", "f-2026-04-10"], "2026-05-21", .stepDue, "2026-04-10"),
    (["-2026-01-10", "-2026-05-20", "-2027-05-20"], "2027-06-01", .stepDue, "2026-05-20"),
    (["-2026-01-10", "-2026-05-20", "+2026-09-20"], "2026-10-01", .upToDate, "2027-09-20"),
    (["-2025-01-10", "+2025-03-10", "-2026-01-10"], "2026-02-01", .remedyPeriod, "2026-04-10"),
    (["?2026-01-10"], "2026-02-01", .incomplete, "2027-01-10"),
    (["?2026-01-10"], "2027-02-01", .inspectionOverdue, "2027-01-10"),
  ])
  func `where a facility stands follows from its visits`(
    visits: [String], today: String, state: CycleStanding.State, day: String?
  ) {
    let standing = standing(visits, on: today)
    #expect(standing.state == state)
    #expect(standing.day?.iso == day)
    #expect((standing.step == "report-to-minister") == (state == .stepDue))
  }

  @Test func `follow-ups add up: what one mended stays mended in the next`() {
    let records = [
      PlanWorld.record(on: "2026-01-12", ["beds": "unmet", "walls": "unmet"]),
      PlanWorld.record(.followUp, on: "2026-02-10", ["beds": "met"]),
      PlanWorld.record(.followUp, on: "2026-03-10", ["walls": "met"]),
    ]
    let standing = cycleStanding(of: world.audit(records), by: world.standards[0], on: CalendarDay("2026-05-01"))!
    #expect(standing.state == .upToDate && standing.failed == nil)
    let once = cycleStanding(
      of: world.audit(Array(records.prefix(2))), by: world.standards[0], on: CalendarDay("2026-05-01"))!
    #expect(once.state == .secondInspectionDue && once.failedInspection == "2026-01-12-inspection")
  }

  @Test func `a follow-up of the same day comes after the inspection that it follows`() {
    var builder = RecordBuilder(.followUp, on: "2026-01-12")
    builder.follow("2026-01-12-inspection")
    builder.audit("rules")
    builder.answer("all.beds", "met")
    let records = [PlanWorld.record(on: "2026-01-12", ["beds": "unmet", "walls": "met"]), builder.record]
    let standing = cycleStanding(of: world.audit(records), by: world.standards[0], on: CalendarDay("2026-05-01"))!
    #expect(standing.state == .upToDate && standing.failed == nil)
  }

  @Test func `a standard that sets a remedy period alone has one, and no next inspection`() {
    let world = PlanWorld(standards: [
      PlanWorld.standard(
        [PlanWorld.criterion("beds")],
        cycle: Cycle(inspectEvery: nil, remedyWithin: CalendarSpan(count: 3, unit: .months), then: ["warning"]))
    ])
    let audit = world.audit([PlanWorld.record(on: "2026-01-12", ["beds": "unmet"])])
    let standing = cycleStanding(of: audit, by: world.standards[0], on: CalendarDay("2026-02-01"))!
    #expect(
      standing.state == .remedyPeriod && standing.periodEnd?.iso == "2026-04-12" && standing.nextInspection == nil)
  }

  @Test func `visits of later days are not known yet`() {
    #expect(standing(["-2026-01-10", "+2026-06-01"], on: "2026-05-01").state == .secondInspectionDue)
  }

  @Test func `a standard without a cycle says nothing`() {
    let world = PlanWorld(standards: [PlanWorld.standard([PlanWorld.criterion("beds")])])
    #expect(cycleStanding(of: world.audit([]), by: world.standards[0], on: CalendarDay("2026-01-01")) == nil)
  }
}
