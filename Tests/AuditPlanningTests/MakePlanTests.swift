import AuditModel
import AuditPlanning
import AuditScoring
import AuditTestSupport
import Testing

@Suite struct MakePlanTests {
  @Test func `what endangers residents comes first, then what the rating hangs on, then points for the money`() {
    let world = PlanWorld(standards: [
      PlanWorld.standard([
        PlanWorld.criterion("garden", .recommended, remedies: [PlanWorld.remedy("plant", usd: (0, 10))], weight: 9),
        PlanWorld.criterion("paint", remedies: [PlanWorld.remedy("paint", usd: (10, 100))]),
        PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy beds", usd: (10, 50))]),
        PlanWorld.criterion(
          "violence", .critical, remedies: [PlanWorld.remedy("separate", within: CalendarSpan(count: 2, unit: .days))]),
        PlanWorld.criterion(
          "water", .critical, remedies: [PlanWorld.remedy("filter", within: CalendarSpan(count: 1, unit: .days))]),
      ])
    ])
    let plan = plan(
      world, ["garden": "unmet", "paint": "unmet", "beds": "unmet", "violence": "unmet", "water": "unmet"])
    #expect(plan.actions.map { $0.action.text(in: .english) } == ["filter", "separate", "buy beds", "paint", "plant"])
    #expect(plan.actions.map(\.urgency) == [.danger, .danger, .rating, .rating, .rest])
  }

  @Test func `equal criteria that one answer decided are one finding, mended by one action`() {
    let remedy = PlanWorld.remedy("buy beds", usd: (1, 2))
    let other = PlanWorld.remedy("order beds", usd: (3, 4))
    let world = PlanWorld(standards: [
      PlanWorld.standard([PlanWorld.criterion("beds", remedies: [remedy], equals: ["twin/all.beds"])]),
      PlanWorld.standard([PlanWorld.criterion("beds", .critical, remedies: [other])], id: "twin"),
    ])
    var builder = RecordBuilder()
    builder.audit("rules")
    builder.answer("all.beds", "unmet")
    builder.audit("twin")
    let audit = world.audit([builder.record])
    let plan = makePlan(of: audit, library: world.library, on: CalendarDay("2026-03-02"))
    #expect(plan.findings.count == 1)
    #expect(plan.findings[0].criteria.map { plan.name($0) } == ["rules/all.beds", "twin/all.beds"])
    #expect(plan.findings[0].level == .critical)
    #expect(plan.actions.map(\.remedies) == [["rules/all.beds-1"]])
    #expect(plan.leastCost(toReach: [0, 0]).choice?.actions == [0])
  }

  @Test(arguments: [
    (CostUnit.once, 10), (.month, 120), (.year, 10), (.resident, 250), (.residentMonth, 3000), (.residentYear, 250),
  ])
  func `a cost is counted over the months and for the residents`(unit: CostUnit, dollars: Int) {
    let world = PlanWorld(standards: [
      PlanWorld.standard([PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy", usd: (10, 10), per: unit)])])
    ])
    let plan = plan(world, ["beds": "unmet"], residents: 25)
    #expect(plan.actions[0].cost.high == Money(ExactDecimal(Int32(dollars))))
    let half = self.plan(world, ["beds": "unmet"], residents: 25, months: 6)
    let isByTime = unit != .once && unit != .resident
    #expect(half.actions[0].cost.high.units * (isByTime ? 2 : 1) == plan.actions[0].cost.high.units)
  }

  @Test func `without the number of residents, what costs by resident has no known cost`() {
    let world = PlanWorld(standards: [
      PlanWorld.standard([
        PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy", usd: (10, 10), per: .resident)])
      ])
    ])
    let plan = plan(world, ["beds": "unmet"])
    #expect(plan.actions[0].cost == PlanCost(unpriced: 1, actions: 1))
    #expect(plan.bestUse(of: Money(ExactDecimal(1_000_000))).choice.actions.isEmpty)
  }

  @Test(arguments: [
    // A Friday stays; a Saturday and a Sunday move to the Friday before.
    ("2026-03-02", 4, "2026-03-06"), ("2026-03-02", 5, "2026-03-06"), ("2026-03-02", 6, "2026-03-06"),
    // Tuesday to Thursday are Khmer New Year, and the Monday before them is a working day.
    ("2026-04-02", 14, "2026-04-13"), ("2026-04-02", 12, "2026-04-13"),
    // A holiday beside a week-end.
    ("2026-04-30", 1, "2026-04-30"), ("2026-04-30", 3, "2026-04-30"),
    // No working day between the finding and the day: it stays.
    ("2026-04-14", 1, "2026-04-15"),
    // The official remedy period ends on 2 June.
    ("2026-03-02", 200, "2026-06-02"),
  ])
  func `a deadline is a working day within the official remedy period`(visit: String, days: Int, due: String) {
    let title = LocalizedText(english: "holiday")
    let holidays = HolidayCalendar(
      fixed: [HolidayCalendar.Fixed(month: 5, day: 1, title: title)],
      dated: ["2026-04-14", "2026-04-15", "2026-04-16"].map {
        HolidayCalendar.Dated(day: CalendarDay($0), title: title)
      })
    let cycle = Cycle(
      inspectEvery: nil, remedyWithin: CalendarSpan(count: 3, unit: .months), then: [])
    let world = PlanWorld(standards: [
      PlanWorld.standard(
        [
          PlanWorld.criterion(
            "beds", remedies: [PlanWorld.remedy("buy", within: CalendarSpan(count: days, unit: .days))])
        ], cycle: cycle)
    ])
    let audit = world.audit([PlanWorld.record(on: visit, ["beds": "unmet"])])
    let plan = makePlan(
      of: audit, library: world.library, terms: PlanTerms(holidays: holidays), on: CalendarDay("2026-03-02"))
    #expect(plan.actions[0].due?.iso == due)
  }

  @Test(arguments: [
    // Found on 1 March 2027: Pchum Ben is from 29 September to 1 October, from Wednesday to Friday.
    (214, "2027-09-28", true), (211, "2027-09-28", false),
    // 3 October is the Sunday behind it.
    (216, "2027-09-28", true),
    // A Sunday by itself.
    (20, "2027-03-19", false),
  ])
  func `a deadline that a computed holiday moves says so`(days: Int, due: String, restsOnComputed: Bool) {
    let holidays = HolidayCalendar(
      computed: HolidayRule.allCases.map {
        HolidayCalendar.Computed(rule: $0, title: LocalizedText(english: "holiday"))
      })
    let world = PlanWorld(standards: [
      PlanWorld.standard([
        PlanWorld.criterion(
          "beds", remedies: [PlanWorld.remedy("buy", within: CalendarSpan(count: days, unit: .days))])
      ])
    ])
    let plan = makePlan(
      of: world.audit([PlanWorld.record(on: "2027-03-01", ["beds": "unmet"])]), library: world.library,
      terms: PlanTerms(holidays: holidays), on: CalendarDay("2027-03-02"))
    #expect(plan.actions[0].due?.iso == due && plan.actions[0].restsOnComputed == restsOnComputed)
  }

  @Test func `three months after the last day of November is the last day of February`() {
    #expect(CalendarDay("2026-11-30").adding(CalendarSpan(count: 3, unit: .months)).iso == "2027-02-28")
    #expect(CalendarDay("2024-02-29").adding(CalendarSpan(count: 1, unit: .years)).iso == "2025-02-28")
  }

  @Test func `days are counted as the calendar has them`() {
    var day = CalendarDay("1999-12-30")
    var ordinal = day.ordinal
    for _ in 0..<1500 {
      let next = day.adding(days: 1)
      #expect(day < next && next.ordinal == ordinal + 1 && CalendarDay(ordinal: next.ordinal) == next)
      (day, ordinal) = (next, next.ordinal)
    }
    #expect(day.iso == "2004-02-07")
    #expect(CalendarDay("2026-11-25").isWeekend == false && CalendarDay("2026-11-28").isWeekend)
    #expect(CalendarDay(ordinal: 0)?.iso == "0001-01-01" && CalendarDay(ordinal: -1) == nil)
  }

  private func plan(_ world: PlanWorld, _ answers: [String: String], residents: Int32? = nil, months: Int64 = 12)
    -> ImprovementPlan
  {
    let audit = world.audit([PlanWorld.record(on: "2026-03-02", answers, residents: residents)])
    return makePlan(of: audit, library: world.library, terms: PlanTerms(months: months), on: CalendarDay("2026-03-02"))
  }
}
