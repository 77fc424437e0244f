internal import AuditData
internal import AuditDesk
internal import AuditLoading
internal import AuditModel
internal import AuditPlanning
internal import AuditReports
internal import AuditScoring
internal import AuditText
internal import AuditWording
internal import Glibc
internal import InputProblems

extension Syntax {
  static let plan = CommandSyntax(
    name: "plan", operands: "FACILITY [STATUS]", fewestOperands: 1, mostOperands: 2,
    options: page + [
      against,
      OptionSyntax(name: "--to", value: .required("RATING"), help: Words.Help.optionTo),
      OptionSyntax(name: "--budget", value: .required("USD"), mayRepeat: true, help: Words.Help.optionBudget),
      OptionSyntax(name: "--done", value: .required("CRITERION,…"), help: Words.Help.optionDone),
      OptionSyntax(name: "--months", value: .required("N"), help: Words.Help.optionMonths),
      OptionSyntax(name: "--write", value: .none, help: Words.Help.optionWrite),
      OptionSyntax(name: "--mark", value: .required("ID,…"), mayRepeat: true, help: Words.Help.optionMark),
      OptionSyntax(name: "--proof", value: .required("FILE"), mayRepeat: true, help: Words.Help.optionProof),
      OptionSyntax(name: "--spent", value: .required("USD"), help: Words.Help.optionSpent),
      OptionSyntax(name: "--authority", value: .required("WHO"), help: Words.Help.optionAuthority),
      OptionSyntax(name: "--reason", value: .required("WHY"), help: Words.Help.optionReason),
      OptionSyntax(name: "--until", value: .required("DATE"), help: Words.Help.optionUntil),
      .format(OutputFormat.ofPlans, Words.Help.planFormat),
      .output(OutputFormat.ofPlans),
      OptionSyntax(name: "--to-oscal", value: .none, help: Words.Help.optionToOscal),
    ],
    formats: OutputFormat.ofPlans,
    summary: Words.Help.planSummary,
    details: Words.Help.planDetails,
    example: "careaudit plan pp-014 --budget 300")
}

extension Session {
  /// `careaudit plan`
  func plan() throws(ArgumentError) -> Int32 {
    try checkMarkOptions()
    let isOSCAL = arguments.has("--to-oscal")
    if isOSCAL {
      for option in ["--mark", "--write"] where arguments.has(option) { throw .together("--to-oscal", option) }
      try demandJSON(for: "plan --to-oscal")
    }
    let months = try wholeNumber("--months", among: 1...1200) ?? 12
    var hold: FacilityHold?
    if arguments.has("--mark") || arguments.has("--write") {
      hold = self.hold(try asking { () throws(AskError) in try desk.facility(named: arguments.operands[0]) })
      if hold == nil { return 2 }
    }
    defer { hold?.release() }
    guard let (material, problems) = try planMaterial(for: arguments.operands[0], months: months) else { return 2 }
    if arguments.has("--mark") { return try mark(arguments.values("--mark"), in: material, problems) }
    let standings = try asking { () throws(AskError) in try material.planned(on: arguments.values("--against")) }
    guard !standings.isEmpty else {
      if arguments.has("--output") {
        console.complain(renderStanding(StandingReport(material.audit, on: today), style: style))
        return 2
      }
      if format == .text, !isOSCAL {
        console.write(renderStanding(StandingReport(material.audit, on: today), style: style))
      } else {
        // A program that asked gets what it can read: a plan in which nothing stands.
        let empty = PlanReport(
          plan: material.plan(by: []), question: .everything, today: today, changes: nil, kept: material.kept?.plan)
        guard isOSCAL ? give(renderOSCALPlan(empty, program: programVersion)) : give(.plan(empty, problems)) else {
          return 2
        }
      }
      return status(hasErrors: problems.hasErrors, allMeet: true)
    }
    let plan = material.plan(by: standings)
    let question = try question(of: plan)
    let beside = try otherChoice(of: plan)
    var kept = material.kept
    if arguments.has("--write") {
      guard canGive() else { return 2 }
      let plan = material.planToKeep(spending: try budgetChoice(of: question, in: plan))
      kept = keep(plan, of: material)
      if kept == nil { return 2 }
      complain(PlanNotes.kept(plan.file))
    }
    let report = PlanReport(
      plan: plan, question: question, today: today, changes: kept == nil ? nil : material.current.changes,
      kept: kept?.plan, beside: beside)
    guard isOSCAL ? give(renderOSCALPlan(report, program: programVersion)) : give(.plan(report, problems)) else {
      return 2
    }
    return status(hasErrors: problems.hasErrors, allMeet: plan.isOwnView || standings.allSatisfy(\.sheet.meetsMinimum))
  }

  /// With its problems, which have been told; nil where the facility or its plan cannot be used.
  func planMaterial(for name: String, months: Int64 = 12) throws(ArgumentError) -> (PlanMaterial, [Problem])? {
    let reviewed = try asking { () throws(AskError) in try desk.planMaterial(of: name, months: months) }
    complain(reviewed.problems)
    return reviewed.value.map { ($0, reviewed.problems) }
  }

  // MARK: Questions

  private func question(of plan: ImprovementPlan) throws(ArgumentError) -> PlanQuestion {
    let asked = ["--to", "--budget", "--done"].filter { arguments.has($0) }
    if asked.count > 1 { throw .together(asked[0], asked[1]) }
    let mayGoOn = Session.whileTwoSecondsLast()
    if let rating = arguments.value("--to") {
      return try asking { () throws(AskError) in try plan.reaching(rating, mayGoOn: mayGoOn) }
    }
    if let amount = try amounts("--budget").last {
      return .spend(Money(amount), plan.bestUse(of: Money(amount), mayGoOn: mayGoOn))
    }
    if let list = arguments.value("--done") {
      var findings: Set<Int> = []
      for name in list.split(separator: ",").map(String.init) {
        let own = try asking { () throws(AskError) in try plan.findings(named: name) }
        if own.isEmpty { complain(Words.Plan.noFinding, about: name) }
        findings.formUnion(own)
      }
      return .whatIf(findings.sorted())
    }
    return .everything
  }

  /// What the first of two amounts would be spent on, to be shown beside what the second is; nil where only one is asked about.
  private func otherChoice(of plan: ImprovementPlan) throws(ArgumentError) -> ActionPlan.BudgetChoice? {
    let amounts = try amounts("--budget")
    guard amounts.count > 1 else { return nil }
    let first = "--budget " + arguments.values("--budget")[0]
    if amounts.count > 2 { throw .together(first, "--budget " + arguments.values("--budget")[2]) }
    if arguments.has("--write") { throw .writesOneBudget(amounts.count) }
    let use = plan.bestUse(of: Money(amounts[0]), mayGoOn: Session.whileTwoSecondsLast())
    return ActionPlan.BudgetChoice(
      usd: amounts[0], months: plan.terms.months, on: today, actions: use.choice.actions.map { plan.actions[$0].id })
  }

  /// The amount of an option; nil where it is not given.
  func amount(_ option: String) throws(ArgumentError) -> ExactDecimal? { try amounts(option).last }

  private func amounts(_ option: String) throws(ArgumentError) -> [ExactDecimal] {
    var amounts: [ExactDecimal] = []
    for text in arguments.values(option) {
      switch WrittenNumber(text).byHand {
      case .certain(let amount), .rounded(let amount): amounts.append(amount)
      case .unread(let fault, let write): throw .badAmount(option, text, fault, write: write)
      }
    }
    return amounts
  }

  /// What `--budget` chose, to be kept; nil where something else was asked.
  private func budgetChoice(of question: PlanQuestion, in plan: ImprovementPlan) throws(ArgumentError)
    -> ActionPlan.BudgetChoice?
  {
    guard case .spend(_, let use) = question, let amount = try amount("--budget") else { return nil }
    return ActionPlan.BudgetChoice(
      usd: amount, months: plan.terms.months, on: today, actions: use.choice.actions.map { plan.actions[$0].id })
  }

  /// Says for two seconds from now that a search may go on.
  private static func whileTwoSecondsLast() -> (Int) -> Bool {
    let deadline = now() + 2_000_000_000
    return { _ in now() < deadline }
  }

  /// Nanoseconds of a clock that never goes back.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
