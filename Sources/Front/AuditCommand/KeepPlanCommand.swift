internal import AuditData
internal import AuditLoading
internal import AuditModel
internal import AuditPlanning
internal import AuditText
internal import FileReading
internal import FileWriting

extension Session {
  /// Keeps the plan of a facility beside its records; nil, with a sentence, where it could not be written.
  ///
  /// - Parameter choice: what was chosen with some money; nil leaves the choice that is kept as it is.
  func keepPlan(_ material: PlanMaterial, spending choice: ActionPlan.BudgetChoice?) -> PlanMaterial? {
    var plan = material.current.kept
    if let choice, !choice.isSame(as: plan.budget) {
      plan.budget = choice
      plan.made = today
    }
    guard let written = write(plan, over: material.kept) else { return nil }
    complain(PlanNotes.kept(plan.file))
    return material.keeping(written)
  }

  /// `careaudit plan FACILITY --mark ID STATUS`
  func mark(_ name: String, in material: PlanMaterial) throws(ArgumentError) -> Int32 {
    guard arguments.operands.count == 2 else { throw .missingOperand("FACILITY STATUS", command: "plan") }
    let word = arguments.operands[1]
    let allowed = ActionStatus.words.filter { $0 != ActionStatus.verified.word }
    guard let status = ActionStatus(word: word), status != .verified else {
      if word == ActionStatus.verified.word { throw .verifiedByHand }
      throw .badValue("STATUS", word, known: allowed, nearest: nearestWord(to: word, among: allowed))
    }
    guard let kept = material.kept else { throw .planNotKept(material.folder.name) }
    var plan = kept.plan
    let index = try position(of: name, in: plan)
    try set(status, of: &plan.actions[index])
    plan.made = today
    guard let written = write(plan, over: kept) else { return 2 }
    let entry = written.plan.actions[index]
    if format == .json {
      let marked = MarkedAction(
        facility: material.folder.name, file: plan.file, day: today, before: kept.plan.actions[index], after: entry)
      console.write(renderMarkJSON(marked, program: programVersion, problems: sentences(material.problems)))
    } else {
      console.write(renderPlanEntry(entry, on: today, style: style))
    }
    return self.status(hasErrors: material.problems.hasErrors, allMeet: true)
  }

  /// Refuses what would be passed over beside `--mark`, or without it.
  func checkMarkOptions() throws(ArgumentError) {
    guard arguments.has("--mark") else {
      if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: "plan") }
      for option in ["--authority", "--reason", "--until"] where arguments.has(option) {
        throw .onlyWith(option, "--mark ID waived")
      }
      if arguments.has("--proof") { throw .onlyWith("--proof", "--mark ID done") }
      return
    }
    if arguments.has("--output") { throw .oneOf("--mark", "--output") }
    if format != .text, format != .json { throw .oneOf("--mark", "--format " + format.rawValue) }
    for option in ["--to", "--budget", "--done", "--write", "--against", "--months"] where arguments.has(option) {
      throw .together("--mark", option)
    }
  }

  /// By its id, or by a criterion that only one action mends.
  private func position(of name: String, in plan: ActionPlan) throws(ArgumentError) -> Int {
    if let exact = plan.actions.firstIndex(where: { $0.id == name }) { return exact }
    let near = plan.actions.indices.filter { index in
      plan.actions[index].id.hasSuffix("/" + name)
        || plan.actions[index].criteria.contains { $0 == name || $0.hasSuffix("/" + name) }
    }
    if near.count == 1 { return near[0] }
    if near.count > 1 { throw .ambiguousAction(name, near.map { plan.actions[$0].id }) }
    throw .unknownAction(name, nearest: nearestWord(to: name, among: plan.actions.map(\.id)))
  }

  private func set(_ status: ActionStatus, of entry: inout ActionPlan.Entry) throws(ArgumentError) {
    if status != .done, arguments.has("--proof") { throw .onlyWith("--proof", "--mark ID done") }
    for option in ["--authority", "--reason", "--until"] {
      if status != .waived, arguments.has(option) { throw .onlyWith(option, "--mark ID waived") }
      if status == .waived, !arguments.has(option) {
        throw .missingValue(option, option == "--until" ? "DATE" : "TEXT")
      }
    }
    if let found = entry.found, let day = CalendarDay(iso: Array(found.utf8.prefix(10))), status == .done, today < day {
      throw .beforeFinding(today.iso, found)
    }
    entry.status = status
    entry.verified = nil
    switch status {
    case .done: entry.done = ActionPlan.Completion(on: today, proof: arguments.values("--proof"))
    case .waived:
      let until = try arguments.day("--until")!
      entry.waived = ActionPlan.Waiver(
        authority: arguments.value("--authority")!, reason: arguments.value("--reason")!, until: until)
    case .open, .inProgress, .verified:
      // Taken back; what once was done and found unmet again stays on record.
      if let done = entry.done, entry.reopened.allSatisfy({ $0.on <= done.on }) { entry.done = nil }
    }
  }

  /// What was written; nil, with a sentence, where it could not be. A plan that is as it was is not written again.
  private func write(_ plan: ActionPlan, over kept: KeptPlan?) -> KeptPlan? {
    let text = renderPlanFile(plan, over: kept.map { ($0.plan, $0.text) })
    let isWritten =
      if let kept {
        text == kept.text || rewrite(text, at: plan.file, readAs: Array(kept.text.utf8))
      } else {
        write(text, to: plan.file, overwriting: .never)
      }
    return isWritten ? KeptPlan(plan: plan, text: text) : nil
  }
}

extension PlanMaterial {
  func keeping(_ kept: KeptPlan) -> PlanMaterial {
    PlanMaterial(
      folder: folder, library: library, audit: audit, kept: kept, current: current, problems: problems)
  }
}

extension ActionPlan.BudgetChoice {
  /// Whether the same was chosen with the same money, on whatever day.
  fileprivate func isSame(as other: ActionPlan.BudgetChoice?) -> Bool {
    guard var other else { return false }
    other.on = on
    return self == other
  }
}
