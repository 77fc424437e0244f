internal import AuditData
internal import AuditLoading
internal import AuditModel
internal import AuditPages
internal import AuditPlanning
internal import AuditScoring
internal import AuditText
internal import AuditWording
internal import FileReading
internal import FileWriting
internal import Glibc
internal import InputProblems

extension Syntax {
  private static let planFormats: [OutputFormat] = [.text, .json, .csv, .html, .pdf]
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
      .format(planFormats, Sentence("how the plan is written (default text)", "របៀបសរសេរផែនការ (លំនាំដើម text)")),
      .output(planFormats),
    ],
    formats: planFormats,
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

/// What a plan is made of, and what was wrong on the way.
struct PlanMaterial {
  let folder: FacilityFolder
  let library: StandardLibrary
  let audit: FacilityAudit
  let kept: KeptPlan?
  let current: CurrentPlan
  let problems: [Problem]

  func plan(by standings: [ScoredAudit]) -> ImprovementPlan { current.by(standings) }
}

extension Session {
  /// `careaudit plan`
  func plan() throws(ArgumentError) -> Int32 {
    try checkMarkOptions()
    let months = try wholeNumber("--months", among: 1...1200) ?? 12
    var lock: FolderLock?
    if arguments.has("--mark") || arguments.has("--write") {
      lock = hold(try facilityFolder(arguments.operands[0]))
      if lock == nil { return 2 }
    }
    defer { lock?.release() }
    guard var material = try planMaterial(for: arguments.operands[0], months: months) else { return 2 }
    if let id = arguments.value("--mark") { return try mark(id, in: material) }
    let standings = try chosenStandings(material)
    guard !standings.isEmpty else {
      if arguments.has("--output") {
        console.complain(renderStanding(material.audit, style: style))
        return 2
      }
      if format == .text {
        console.write(renderStanding(material.audit, style: style))
      } else {
        // A program that asked gets what it can read: a plan in which nothing stands.
        let empty = PlanReport(
          plan: material.plan(by: []), question: .everything, today: today, changes: nil, kept: material.kept?.plan)
        guard show(empty, material.problems) else { return 2 }
      }
      return status(hasErrors: material.problems.hasErrors, allMeet: true)
    }
    let plan = material.plan(by: standings)
    let question = try question(of: plan)
    var changes = material.kept == nil ? nil : material.current.changes
    if arguments.has("--write") {
      guard let written = keepPlan(material, spending: try budgetChoice(of: question, in: plan)) else { return 2 }
      material = written
      changes = material.current.changes
    }
    let report = PlanReport(
      plan: plan, question: question, today: today, changes: changes, kept: material.kept?.plan)
    guard show(report, material.problems) else { return 2 }
    return status(hasErrors: material.problems.hasErrors, allMeet: standings.allSatisfy(\.sheet.meetsMinimum))
  }

  /// Nil, with the problems told, where the facility or its plan cannot be used.
  func planMaterial(for name: String, months: Int64 = 12) throws(ArgumentError) -> PlanMaterial? {
    let loaded = loadLibrary()
    let folder = try facilityFolder(name)
    let outcome = run(loaded.value!, everyVisit: true).audit(folder)
    let holidays = loadHolidays(folder: standardsFolder)
    let kept = loadPlan(of: folder, library: loaded.value!, today: today)
    var problems = loaded.problems + outcome.problems + holidays.problems + kept.problems
    guard let audit = outcome.audit, kept.value != nil || !kept.problems.hasErrors else {
      complain(problems)
      return nil
    }
    let current = CurrentPlan(
      of: audit, library: loaded.value!, kept: kept.value?.plan, in: folder.path.appending(path: "plan.yaml"),
      terms: PlanTerms(months: months, holidays: holidays.value!), on: today)
    if let plan = kept.value?.plan { problems += current.whole.problems(of: plan, visits: audit.visits).lifted }
    complain(problems)
    return PlanMaterial(
      folder: folder, library: loaded.value!, audit: audit, kept: kept.value, current: current, problems: problems)
  }

  private func chosenStandings(_ material: PlanMaterial) throws(ArgumentError) -> [ScoredAudit] {
    let wanted = arguments.values("--against")
    let known = material.library.standards.map(\.id)
    for id in wanted where !known.contains(id) {
      throw .unknownStandard(id, nearest: nearestWord(to: id, among: known))
    }
    return material.audit.standings.filter { wanted.isEmpty || wanted.contains($0.sheet.standard.id) }
  }

  // MARK: Questions

  private func question(of plan: ImprovementPlan) throws(ArgumentError) -> PlanReport.Question {
    let asked = ["--to", "--budget", "--done"].filter { arguments.has($0) }
    if asked.count > 1 { throw .together(asked[0], asked[1]) }
    let deadline = Session.now() + 2_000_000_000
    let mayGoOn: (Int) -> Bool = { _ in Session.now() < deadline }
    if let rating = arguments.value("--to") {
      let targets = try targets(rating, in: plan)
      let search = plan.leastCost(toReach: targets, mayGoOn: mayGoOn)
      let obstacles = plan.obstacles(to: targets)
      let asksOthers = !obstacles.leftToOthers.isEmpty
      let isFound = search.choice != nil
      let ifGranted =
        !isFound && asksOthers ? plan.leastCost(toReach: targets, isGranted: true, mayGoOn: mayGoOn).choice : nil
      let ifOpenBest =
        isFound || ifGranted != nil
        ? nil : plan.leastCost(toReach: targets, assuming: .highest, isGranted: asksOthers, mayGoOn: mayGoOn).choice
      return .reach(targets, search, obstacles, ifGranted: ifGranted, ifOpenBest: ifOpenBest)
    }
    if let amount = try budget() {
      return .spend(Money(amount), plan.bestUse(of: Money(amount), mayGoOn: mayGoOn))
    }
    if let list = arguments.value("--done") {
      var findings: Set<Int> = []
      for name in list.split(separator: ",").map(String.init) {
        let own = try self.findings(name, in: plan)
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
  private func budgetChoice(of question: PlanReport.Question, in plan: ImprovementPlan) throws(ArgumentError)
    -> ActionPlan.BudgetChoice?
  {
    guard case .spend(_, let use) = question, let amount = try budget() else { return nil }
    return ActionPlan.BudgetChoice(
      usd: amount, months: plan.terms.months, on: today, actions: use.choice.actions.map { plan.actions[$0].id })
  }

  /// By audit: the position of the rating that is asked for, in those of its standards that have it.
  private func targets(_ rating: String, in plan: ImprovementPlan) throws(ArgumentError) -> [Int?] {
    let targets = plan.audits.map { scored in scored.sheet.standard.ratings.firstIndex { $0.id == rating } }
    guard targets.contains(where: { $0 != nil }) else {
      var known: [String] = []
      for id in plan.audits.flatMap({ $0.sheet.standard.ratings.map(\.id) }) where !known.contains(id) {
        known.append(id)
      }
      throw .badValue("--to", rating, known: known, nearest: nearestWord(to: rating, among: known))
    }
    return targets
  }

  private func findings(_ name: String, in plan: ImprovementPlan) throws(ArgumentError) -> [Int] {
    let own = plan.findings.indices.filter { index in
      plan.findings[index].criteria.contains { plan.name($0) == name || plan.criterion($0).id == name }
    }
    if !own.isEmpty { return own }
    let byAction = plan.actions(named: name).flatMap { plan.actions[$0].findings }
    if !byAction.isEmpty { return byAction }
    let known = plan.audits.flatMap { scored in
      scored.sheet.standard.criteria.flatMap { [$0.id, scored.sheet.standard.id + "/" + $0.id] }
    }
    if known.contains(name) { return [] }
    throw .unknownCriterion(name, nearest: nearestWord(to: name, among: known))
  }

  /// Nanoseconds of a clock that never goes back.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  // MARK: Showing

  private func show(_ report: PlanReport, _ problems: [Problem]) -> Bool {
    switch format {
    case .json: return give(renderPlanJSON(report, program: programVersion, problems: sentences(problems)))
    case .csv: return give(renderPlanCSV(report))
    case .html, .pdf:
      return give(page: renderPlanPage(report, program: programVersion, languages: pageLanguages, font: pageFont()))
    default: return give(renderPlan(report, style: style))
    }
  }
}
