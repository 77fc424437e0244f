import AuditModel
import AuditPlanning
import AuditScoring
import AuditTestSupport
import Testing

/// Plans of random facilities, held against every set of actions there is, scored anew each time.
@Suite struct ReachRatingTests {
  @Test(arguments: 0..<400) func `no set of actions reaches a rating at less cost`(seed: UInt64) throws {
    let plan = plan(seed)
    for target in 0..<3 {
      let targets = plan.audits.map { $0.sheet.standard.ratings.count > target ? target : nil }
      let slow = cheapest(plan) { scores in
        zip(scores, targets).allSatisfy { sheet, target in
          target.map { wanted in sheet.rating.map { $0.lowest <= wanted } ?? false } ?? true
        }
      }
      switch plan.leastCost(toReach: targets) {
      case .found(let choice):
        #expect(choice.cost == slow)
        #expect(choice.isProved)
        #expect(choice.mended == plan.mended(by: choice.actions))
      case .unreachable: #expect(slow == nil)
      case .stopped: Issue.record("nothing stopped the search")
      }
    }
  }

  @Test(arguments: 0..<200) func `a rating that open answers allow is found when they are taken as best`(seed: UInt64) {
    let plan = plan(seed)
    let targets = plan.audits.map { _ in Optional(0) }
    let slow = cheapest(plan) { scores in scores.allSatisfy { $0.rating.map { $0.highest <= 0 } ?? false } }
    #expect(plan.leastCost(toReach: targets, assuming: .highest).choice?.cost == slow)
  }

  @Test(arguments: 0..<200) func `the way to the next rating is the least costly one, standard by standard`(
    seed: UInt64
  ) {
    let plan = plan(seed)
    let told = plan.nextRatings
    for audit in plan.audits.indices {
      let rating = plan.audits[audit].sheet.rating
      let next = told.first { $0.audit == audit }
      guard let rating, rating.lowest > 0 else {
        #expect(next == nil)
        continue
      }
      #expect(next?.target == rating.lowest - 1)
      let slow = cheapest(plan) { $0[audit].rating.map { $0.lowest < rating.lowest } ?? false }
      #expect(next?.search.choice?.cost == slow)
      #expect(next?.search.choice?.isProved ?? true)
    }
  }

  @Test(arguments: 0..<300) func `no other use of the money does more`(seed: UInt64) throws {
    let plan = plan(seed)
    for budget in [0, 3, 8, 20] as [Int32] {
      let money = Money(ExactDecimal(budget))
      let use = plan.bestUse(of: money)
      #expect(use.isProved)
      #expect(use.choice.cost.high <= money && use.choice.cost.unpriced == 0)
      var best: Merit?
      for chosen in everySet(plan) {
        let cost = plan.cost(of: chosen)
        guard cost.high <= money, cost.unpriced == 0 else { continue }
        let merit = merit(of: chosen, cost, plan)
        best = best.map { max($0, merit) } ?? merit
      }
      #expect(merit(of: use.choice.actions, use.choice.cost, plan) == best)
      #expect(Set(use.leftOut).isDisjoint(with: use.choice.mended))
      #expect(use.leftOut.count + use.choice.mended.count == plan.findings.count)
    }
  }

  @Test(arguments: 0..<200) func `more money never does less`(seed: UInt64) {
    let plan = plan(seed)
    var last: Merit?
    for budget in 0..<6 {
      let use = plan.bestUse(of: Money(ExactDecimal(Int32(budget * 4))))
      var merit = merit(of: use.choice.actions, .zero, plan)
      merit.cost = .zero
      if let last { #expect(last <= merit) }
      last = merit
    }
  }

  @Test func `an action that two findings share is paid once`() throws {
    let shared = PlanWorld.remedy("repair the roof", usd: (5, 10))
    let world = PlanWorld(standards: [
      PlanWorld.standard([
        PlanWorld.criterion("beds", remedies: [shared]),
        PlanWorld.criterion("walls", remedies: [shared, PlanWorld.remedy("paint", usd: (1, 2))]),
      ])
    ])
    let audit = world.audit([PlanWorld.record(on: "2026-03-02", ["beds": "unmet", "walls": "partly"])])
    let plan = makePlan(of: audit, library: world.library, on: CalendarDay("2026-03-02"))
    #expect(plan.actions.count == 2)
    let choice = try #require(plan.leastCost(toReach: [0]).choice)
    #expect(choice.cost.high == Money(ExactDecimal(12)) && choice.cost.low == Money(ExactDecimal(6)))
  }

  @Test func `what is marked as done costs nothing more`() throws {
    let world = PlanWorld(standards: [
      PlanWorld.standard([PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy beds", usd: (50, 90))])])
    ])
    let audit = world.audit([PlanWorld.record(on: "2026-03-02", ["beds": "unmet"])])
    var entry = ActionPlan.Entry(
      id: "rules/all.beds-1", action: LocalizedText(english: "buy beds"), remedies: ["rules/all.beds-1"],
      criteria: ["rules/all.beds"])
    entry.status = .done
    entry.done = ActionPlan.Completion(on: CalendarDay("2026-03-04"))
    let kept = ActionPlan(file: "plan.yaml", facility: "aa-001", actions: [entry])
    let plan = makePlan(of: audit, library: world.library, kept: kept, on: CalendarDay("2026-03-02"))
    let choice = try #require(plan.leastCost(toReach: [0]).choice)
    #expect(choice.actions.isEmpty && choice.cost == .zero && choice.mended == [0])
  }

  @Test func `what stands in the way is named: no remedy, or no answer`() {
    let world = PlanWorld(standards: [
      PlanWorld.standard([
        PlanWorld.criterion("beds"), PlanWorld.criterion("water"),
        PlanWorld.criterion("light", remedies: [PlanWorld.remedy("lamp", usd: (1, 1))]),
      ])
    ])
    let audit = world.audit([PlanWorld.record(on: "2026-03-02", ["beds": "unmet", "light": "unmet"])])
    let plan = makePlan(of: audit, library: world.library, on: CalendarDay("2026-03-02"))
    guard case .unreachable = plan.leastCost(toReach: [0]) else {
      Issue.record("beds have no remedy")
      return
    }
    let obstacles = plan.obstacles(to: [0])
    #expect(obstacles.withoutRemedy == [CriterionPlace(audit: 0, criterion: 0)])
    #expect(obstacles.open == [CriterionPlace(audit: 0, criterion: 1)])
    #expect(plan.open == obstacles.open)
  }

  // MARK: The slow way

  private func plan(_ seed: UInt64) -> ImprovementPlan {
    let random = RandomPlanWorld(seed: seed)
    let audit = random.world.audit([random.record])
    return makePlan(of: audit, library: random.world.library, on: CalendarDay("2026-03-02"))
  }

  @Test func `an action that only asks others mends nothing, not even when it is done`() throws {
    let world = PlanWorld(standards: [
      PlanWorld.standard([
        PlanWorld.criterion("leave", .critical, remedies: [PlanWorld.remedy("apply", usd: (0, 1), onlyAsks: true)]),
        PlanWorld.criterion("beds", remedies: [PlanWorld.remedy("buy", usd: (1, 2))]),
      ])
    ])
    let audit = world.audit([PlanWorld.record(on: "2026-03-02", ["leave": "unmet", "beds": "unmet"])])
    let plan = makePlan(of: audit, library: world.library, on: CalendarDay("2026-03-02"))
    #expect(plan.actions.map(\.onlyAsks) == [true, false] && plan.leftToOthers == [0])
    #expect(plan.mended(by: [0, 1]) == [1] && plan.actions[0].points == 0)
    guard case .unreachable = plan.leastCost(toReach: [0]) else {
      Issue.record("others decide on leave")
      return
    }
    let obstacles = plan.obstacles(to: [0])
    #expect(obstacles.withoutRemedy.isEmpty && obstacles.leftToOthers.map { plan.name($0) } == ["rules/all.leave"])
    #expect(plan.leastCost(toReach: [0], isGranted: true).choice?.actions == [0, 1])
    #expect(plan.bestUse(of: Money(ExactDecimal(100))).choice.actions == [1])
    var kept = keep(plan, over: nil, in: "plan.yaml", on: CalendarDay("2026-03-03")).plan
    for index in kept.actions.indices {
      kept.actions[index].status = .done
      kept.actions[index].done = ActionPlan.Completion(on: CalendarDay("2026-03-04"))
    }
    let later = makePlan(of: audit, library: world.library, kept: kept, on: CalendarDay("2026-03-05"))
    #expect(later.mended(by: []) == [1])
  }

  private func everySet(_ plan: ImprovementPlan) -> [[Int]] {
    (0..<(1 << plan.actions.count)).map { set in plan.actions.indices.filter { set >> $0 & 1 == 1 } }
  }

  private func cheapest(_ plan: ImprovementPlan, _ reaches: ([ScoreSheet]) -> Bool) -> PlanCost? {
    everySet(plan).filter { reaches(plan.scores(mending: plan.mended(by: $0))) }.map { plan.cost(of: $0) }.min()
  }

  /// What a use of money is judged by, rule P7.
  private struct Merit: Comparable {
    var critical: Int
    /// By audit, how far from the last rating.
    var ratings: [Int]
    var minimum: Int64
    var beyond: Int64
    var cost: PlanCost

    static func < (left: Merit, right: Merit) -> Bool {
      if left.critical != right.critical { return left.critical < right.critical }
      for (one, other) in zip(left.ratings, right.ratings) where one != other { return one < other }
      if left.minimum != right.minimum { return left.minimum < right.minimum }
      if left.beyond != right.beyond { return left.beyond < right.beyond }
      return right.cost < left.cost
    }
  }

  private func merit(of chosen: [Int], _ cost: PlanCost, _ plan: ImprovementPlan) -> Merit {
    let mended = plan.mended(by: chosen)
    let scores = plan.scores(mending: mended)
    return Merit(
      critical: mended.count { plan.findings[$0].level == .critical },
      ratings: scores.map { sheet in sheet.rating.map { -$0.lowest } ?? 0 },
      minimum: scores.reduce(0) { $0 + $1.minimum.earned }, beyond: scores.reduce(0) { $0 + $1.beyond.earned },
      cost: cost)
  }
}
