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
      OptionSyntax(
        name: "--to", value: .required("RATING"),
        help: Sentence("the least costly way to this rating or a better one", "មធ្យោបាយចំណាយតិចបំផុតទៅដល់ចំណាត់ថ្នាក់នេះ ឬល្អជាង")),
      OptionSyntax(
        name: "--budget", value: .required("USD"),
        help: Sentence("the best that so much money can do", "អ្វីដែលល្អបំផុតដែលប្រាក់ប៉ុណ្ណេះអាចធ្វើបាន")),
      OptionSyntax(
        name: "--done", value: .required("CRITERION,…"),
        help: Sentence("the score and rating, were these criteria mended", "ពិន្ទុ និងចំណាត់ថ្នាក់ បើលក្ខណៈវិនិច្ឆ័យទាំងនេះត្រូវបានកែ")),
      OptionSyntax(
        name: "--months", value: .required("N"),
        help: Sentence("count costs over so many months (default 12)", "គិតចំណាយក្នុងរយៈពេលប៉ុន្មានខែ (លំនាំដើម 12)")),
      OptionSyntax(
        name: "--write", value: .none,
        help: Sentence(
          "keep the plan in plan.yaml beside the records, with --budget also what it chose; what people wrote there stays",
          "រក្សាទុកផែនការក្នុង plan.yaml ក្បែរកំណត់ត្រា ជាមួយ --budget រក្សាទុកអ្វីដែលបានជ្រើសរើសដែរ; អ្វីដែលមនុស្សបានសរសេរនៅដដែល")),
      OptionSyntax(
        name: "--mark", value: .required("ID"),
        help: Sentence(
          "set the STATUS of a kept action: open, in-progress, done or waived; --on says when",
          "កំណត់ STATUS នៃសកម្មភាព៖ open, in-progress, done ឬ waived; --on ប្រាប់ថ្ងៃ")),
      OptionSyntax(
        name: "--proof", value: .required("FILE"), mayRepeat: true,
        help: Sentence("with --mark ID done: what proves it", "ជាមួយ --mark ID done៖ ភស្តុតាង")),
      OptionSyntax(
        name: "--authority", value: .required("WHO"),
        help: Sentence("with --mark ID waived: who gave leave", "ជាមួយ --mark ID waived៖ អ្នកដែលអនុញ្ញាត")),
      OptionSyntax(
        name: "--reason", value: .required("WHY"),
        help: Sentence("with --mark ID waived: why", "ជាមួយ --mark ID waived៖ មូលហេតុ")),
      OptionSyntax(
        name: "--until", value: .required("DATE"),
        help: Sentence("with --mark ID waived: the last day of it", "ជាមួយ --mark ID waived៖ ថ្ងៃចុងក្រោយ")),
      .format(OutputFormat.ofPlans, Sentence("how the plan is written (default text)", "របៀបសរសេរផែនការ (លំនាំដើម text)")),
      .output(OutputFormat.ofPlans),
    ],
    formats: OutputFormat.ofPlans,
    summary: Sentence("what to mend, in which order, by when, at what cost", "ត្រូវកែអ្វី តាមលំដាប់ណា ត្រឹមថ្ងៃណា ចំណាយប៉ុន្មាន"),
    details: Sentence(
      "Makes the improvement plan of FACILITY from its standing: every finding becomes actions with who, by when, at what "
        + "cost and what they are worth; what endangers residents first, then what the rating hangs on, then most points "
        + "for the money. Open answers are to be found out. Done is not closed: a later inspection or follow-up verifies it.",
      "រៀបចំផែនការកែលម្អរបស់ FACILITY ពីស្ថានភាពបច្ចុប្បន្ន៖ ការរកឃើញនីមួយៗក្លាយជាសកម្មភាព ដោយបញ្ជាក់អ្នកទទួលខុសត្រូវ កាលកំណត់ ចំណាយ "
        + "និងពិន្ទុ; អ្វីដែលបង្កគ្រោះថ្នាក់ដល់អ្នកស្នាក់នៅមុនគេ បន្ទាប់មកអ្វីដែលចំណាត់ថ្នាក់អាស្រ័យ។ ធ្វើរួចមិនទាន់បិទទេ៖ "
        + "អធិការកិច្ច ឬការតាមដានក្រោយទើបបញ្ជាក់។"),
    example: "careaudit plan pp-014 --budget 300")
}

extension Session {
  /// `careaudit plan`
  func plan() throws(ArgumentError) -> Int32 {
    try checkMarkOptions()
    let months = try wholeNumber("--months", among: 1...1200) ?? 12
    var hold: FacilityHold?
    if arguments.has("--mark") || arguments.has("--write") {
      hold = self.hold(try asking { () throws(AskError) in try desk.facility(named: arguments.operands[0]) })
      if hold == nil { return 2 }
    }
    defer { hold?.release() }
    guard let (material, problems) = try planMaterial(for: arguments.operands[0], months: months) else { return 2 }
    if let id = arguments.value("--mark") { return try mark(id, in: material, problems) }
    let standings = try asking { () throws(AskError) in try material.standings(on: arguments.values("--against")) }
    guard !standings.isEmpty else {
      if arguments.has("--output") {
        console.complain(renderStanding(StandingReport(material.audit), style: style))
        return 2
      }
      if format == .text {
        console.write(renderStanding(StandingReport(material.audit), style: style))
      } else {
        // A program that asked gets what it can read: a plan in which nothing stands.
        let empty = PlanReport(
          plan: material.plan(by: []), question: .everything, today: today, changes: nil, kept: material.kept?.plan)
        guard give(.plan(empty, problems)) else { return 2 }
      }
      return status(hasErrors: problems.hasErrors, allMeet: true)
    }
    let plan = material.plan(by: standings)
    let question = try question(of: plan)
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
      kept: kept?.plan)
    guard give(.plan(report, problems)) else { return 2 }
    return status(hasErrors: problems.hasErrors, allMeet: standings.allSatisfy(\.sheet.meetsMinimum))
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
    let deadline = Session.now() + 2_000_000_000
    let mayGoOn: (Int) -> Bool = { _ in Session.now() < deadline }
    if let rating = arguments.value("--to") {
      return try asking { () throws(AskError) in try plan.reaching(rating, mayGoOn: mayGoOn) }
    }
    if let amount = try budget() {
      return .spend(Money(amount), plan.bestUse(of: Money(amount), mayGoOn: mayGoOn))
    }
    if let list = arguments.value("--done") {
      var findings: Set<Int> = []
      for name in list.split(separator: ",").map(String.init) {
        let own = try asking { () throws(AskError) in try plan.findings(named: name) }
        if own.isEmpty { complain(PlanPhrases.noFinding, about: name) }
        findings.formUnion(own)
      }
      return .whatIf(findings.sorted())
    }
    return .everything
  }

  /// The amount of `--budget`; nil where it is not given.
  private func budget() throws(ArgumentError) -> ExactDecimal? {
    guard let text = arguments.value("--budget") else { return nil }
    guard let amount = try? readDecimal(text.utf8).get(), !amount.isNegative else {
      throw .badAmount("--budget", text)
    }
    return amount
  }

  /// What `--budget` chose, to be kept; nil where something else was asked.
  private func budgetChoice(of question: PlanQuestion, in plan: ImprovementPlan) throws(ArgumentError)
    -> ActionPlan.BudgetChoice?
  {
    guard case .spend(_, let use) = question, let amount = try budget() else { return nil }
    return ActionPlan.BudgetChoice(
      usd: amount, months: plan.terms.months, on: today, actions: use.choice.actions.map { plan.actions[$0].id })
  }

  /// Nanoseconds of a clock that never goes back.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
