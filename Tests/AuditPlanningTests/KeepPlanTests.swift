import AuditModel
import AuditPlanning
import AuditScoring
import AuditTestSupport
import Testing

/// A plan over several visits, rules P8 to P11.
@Suite struct KeepPlanTests {
  private let world = PlanWorld(standards: [
    PlanWorld.standard([
      PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy beds", usd: (1, 2))]),
      PlanWorld.criterion("water", .critical, remedies: [PlanWorld.remedy("filter", usd: (3, 4))]),
    ])
  ])
  private let first = PlanWorld.record(on: "2026-03-02", ["beds": "unmet", "water": "met"])

  private func made(_ records: [InspectionRecord], over kept: ActionPlan?, on day: String) -> (
    plan: ActionPlan, changes: [PlanChange]
  ) {
    let audit = world.audit(records)
    let plan = makePlan(of: audit, library: world.library, kept: kept, on: CalendarDay(day))
    return keep(plan, over: kept, in: "plan.yaml", on: CalendarDay(day))
  }

  private func done(_ plan: ActionPlan, on day: String) -> ActionPlan {
    var plan = plan
    plan.actions[0].status = .done
    plan.actions[0].done = ActionPlan.Completion(on: CalendarDay(day), proof: ["bill.pdf"])
    return plan
  }

  @Test func `made again without a new visit, nothing changes`() {
    let (plan, changes) = made([first], over: nil, on: "2026-03-03")
    #expect(changes == [PlanChange(kind: .added, action: "rules/all.beds-1", record: "2026-03-02-inspection")])
    let again = made([first], over: plan, on: "2026-03-20")
    #expect(again.changes.isEmpty)
    #expect(again.plan.actions == plan.actions && again.plan.made == plan.made)
  }

  @Test func `a later inspection that rates the criterion best verifies what was done`() {
    let plan = done(made([first], over: nil, on: "2026-03-03").plan, on: "2026-03-20")
    let second = PlanWorld.record(on: "2026-06-08", ["beds": "met", "water": "met"])
    let (kept, changes) = made([first, second], over: plan, on: "2026-06-09")
    #expect(kept.actions[0].status == .verified)
    #expect(kept.actions[0].verified == ActionPlan.Verdict(on: CalendarDay("2026-06-08"), by: "2026-06-08-inspection"))
    #expect(kept.actions[0].done?.proof == ["bill.pdf"])
    #expect(changes.map(\.kind) == [.verified])
  }

  @Test func `a self-assessment verifies nothing`() {
    let plan = done(made([first], over: nil, on: "2026-03-03").plan, on: "2026-03-20")
    let own = PlanWorld.record(.selfAssessment, on: "2026-06-08", ["beds": "met", "water": "met"])
    let (kept, changes) = made([first, own], over: plan, on: "2026-06-09")
    #expect(kept.actions[0].status == .done && changes.isEmpty)
  }

  @Test func `an inspection before it was done verifies nothing`() {
    let plan = done(made([first], over: nil, on: "2026-03-03").plan, on: "2026-07-01")
    let second = PlanWorld.record(on: "2026-06-08", ["beds": "met", "water": "met"])
    #expect(made([first, second], over: plan, on: "2026-07-02").plan.actions[0].status == .done)
  }

  @Test func `what a later visit finds unmet again is open again, and stays on record`() {
    let plan = done(made([first], over: nil, on: "2026-03-03").plan, on: "2026-03-20")
    let followUp = PlanWorld.record(.followUp, on: "2026-06-08", ["beds": "partly"])
    let (kept, changes) = made([first, followUp], over: plan, on: "2026-06-09")
    #expect(kept.actions[0].status == .open)
    #expect(kept.actions[0].reopened == [ActionPlan.Verdict(on: CalendarDay("2026-06-08"), by: "2026-06-08-follow-up")])
    #expect(kept.actions[0].done?.on == CalendarDay("2026-03-20"))
    #expect(changes == [PlanChange(kind: .reopened, action: "rules/all.beds-1", record: "2026-06-08-follow-up")])
    #expect(made([first, followUp], over: kept, on: "2026-06-10").changes.isEmpty)
  }

  @Test func `the visit that found it does not reopen what was mended on that very day`() {
    let plan = done(made([first], over: nil, on: "2026-03-02").plan, on: "2026-03-02")
    #expect(made([first], over: plan, on: "2026-03-03").plan.actions[0].status == .done)
  }

  @Test func `a new finding joins, and what people wrote stays`() {
    var plan = made([first], over: nil, on: "2026-03-03").plan
    plan.actions[0].by = "night team"
    plan.actions[0].due = CalendarDay("2026-05-05")
    plan.actions[0].note = LocalizedText(english: "offers asked for")
    let second = PlanWorld.record(on: "2026-06-08", ["beds": "unmet", "water": "unmet"])
    let (kept, changes) = made([first, second], over: plan, on: "2026-06-09")
    #expect(kept.actions[0] == plan.actions[0])
    #expect(kept.actions.map(\.id) == ["rules/all.beds-1", "rules/all.water-1"])
    #expect(changes.map(\.kind) == [.added])
  }

  @Test func `what is asked no longer is kept as history`() {
    var plan = made([first], over: nil, on: "2026-03-03").plan
    plan.actions[0].criteria = ["rules/all.gone"]
    plan.actions[0].remedies = ["rules/all.gone-1"]
    let (kept, changes) = made([first], over: plan, on: "2026-03-09")
    #expect(kept.history.map(\.id) == ["rules/all.beds-1"] && kept.history[0].gone == CalendarDay("2026-03-09"))
    #expect(changes.map(\.kind) == [.gone, .added])
  }

  @Test func `a waiver never changes the score, and ends on its last day`() {
    var plan = made([first], over: nil, on: "2026-03-03").plan
    plan.actions[0].status = .waived
    plan.actions[0].waived = ActionPlan.Waiver(authority: "office", reason: "flood", until: CalendarDay("2026-04-01"))
    let audit = world.audit([first])
    let withIt = makePlan(of: audit, library: world.library, kept: plan, on: CalendarDay("2026-03-09"))
    #expect(withIt.findings.count == 1 && withIt.scores(mending: withIt.mended(by: []))[0].minimum.earned == 1 * 2)
    #expect(plan.actions[0].rests(on: CalendarDay("2026-04-01")))
    #expect(!plan.actions[0].rests(on: CalendarDay("2026-04-02")))
  }

  @Test func `what is done or waived costs nothing more, and what is waived is not mended`() throws {
    var kept = made(
      [PlanWorld.record(on: "2026-03-02", ["beds": "unmet", "water": "unmet"])], over: nil, on: "2026-03-03"
    ).plan
    for index in kept.actions.indices where kept.actions[index].id == "rules/all.water-1" {
      kept.actions[index].status = .waived
      kept.actions[index].waived = ActionPlan.Waiver(
        authority: "office", reason: "flood", until: CalendarDay("2026-04-01"))
    }
    let audit = world.audit([PlanWorld.record(on: "2026-03-02", ["beds": "unmet", "water": "unmet"])])
    func plan(_ day: String) -> ImprovementPlan {
      makePlan(of: audit, library: world.library, kept: kept, on: CalendarDay(day))
    }
    let holds = plan("2026-04-01")
    #expect(holds.cost(of: holds.actions.indices).high == Money(ExactDecimal(2)))
    #expect(holds.price(of: holds.actions.indices).high == Money(ExactDecimal(6)))
    #expect(holds.pending.map { holds.actions[$0].id } == ["rules/all.beds-1"])
    let ended = plan("2026-04-02")
    #expect(ended.cost(of: ended.actions.indices).high == Money(ExactDecimal(6)) && ended.pending.count == 2)
    #expect(ended.actions.map(\.status) == [.open, .open])
    // A waiver mends nothing, so that what reaches a rating is paid all the same.
    let choice = try #require(holds.leastCost(toReach: [0]).choice)
    #expect(choice.cost.high == Money(ExactDecimal(6)))
  }

  @Test func `a reopened action is due by the rule of deadlines, not later than the remedy period`() {
    let span = CalendarSpan(count: 60, unit: .days)
    let world = PlanWorld(standards: [
      PlanWorld.standard(
        [PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy beds", within: span)])],
        cycle: Cycle(inspectEvery: nil, remedyWithin: CalendarSpan(count: 3, unit: .months), then: []))
    ])
    func current(_ records: [InspectionRecord], _ kept: ActionPlan?, _ day: String) -> CurrentPlan {
      CurrentPlan(of: world.audit(records), library: world.library, kept: kept, on: CalendarDay(day))
    }
    let first = PlanWorld.record(on: "2026-03-02", ["beds": "unmet"])
    let done = done(current([first], nil, "2026-03-03").kept, on: "2026-03-20")
    let second = PlanWorld.record(.followUp, on: "2026-05-04", ["beds": "unmet"])
    let now = current([first, second], done, "2026-05-05")
    #expect(now.kept.actions[0].status == .open && now.kept.actions[0].due?.iso == "2026-06-02")
    #expect(now.whole.actions[0].due == now.kept.actions[0].due && now.whole.actions[0].status == .open)
  }

  @Test func `closed by a record that is not there is a problem`() {
    var plan = made([first], over: nil, on: "2026-03-03").plan
    plan.actions[0].status = .verified
    plan.actions[0].verified = ActionPlan.Verdict(on: CalendarDay("2026-05-05"), by: "2026-05-05-inspection")
    let audit = world.audit([first])
    let made = makePlan(of: audit, library: world.library, kept: plan, on: CalendarDay("2026-03-09"))
    #expect(made.problems(of: plan, visits: audit.visits).map(\.kind) == [.closedWithoutVisit("2026-05-05-inspection")])
    // By a standard with errors no visit is scored: then its errors alone are told.
    let names = plan.actions[0].criteria.map { String($0.prefix { $0 != "/" }) }
    #expect(made.problems(of: plan, visits: [], unusable: names).isEmpty)
  }
}
