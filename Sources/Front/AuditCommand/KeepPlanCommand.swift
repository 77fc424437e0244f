internal import AuditData
internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditText
internal import InputProblems

extension Session {
  /// Keeps a facility to this run; nil, with a sentence, where another is at work.
  func hold(_ entry: FacilityEntry) -> FacilityHold? {
    do throws(SourceError) {
      return try desk.source.hold(entry)
    } catch {
      complain(error.wording, about: error.origin)
      return nil
    }
  }

  /// Keeps a plan beside the records of a facility; nil, with a sentence, where it could not be written.
  func keep(_ plan: ActionPlan, of material: PlanMaterial) -> KeptPlan? {
    do throws(SourceError) {
      return try desk.keep(plan, of: material) { renderPlanFile($0, over: $1.map { ($0.plan, $0.text) }) }
    } catch {
      complain(error.wording, about: error.origin)
      return nil
    }
  }

  /// `careaudit plan FACILITY --mark ID STATUS`
  ///
  /// - Parameter names: of the actions, several of them perhaps with commas between them.
  func mark(_ names: [String], in material: PlanMaterial, _ problems: [Problem]) throws(ArgumentError) -> Int32 {
    guard arguments.operands.count == 2 else { throw .missingOperand("FACILITY STATUS", command: "plan") }
    let word = arguments.operands[1]
    let allowed = ActionStatus.words.filter { $0 != ActionStatus.verified.word }
    guard let status = ActionStatus(word: word), status != .verified else {
      if word == ActionStatus.verified.word { throw .verifiedByHand }
      throw .badValue("STATUS", word, known: allowed, nearest: nearestWord(to: word, among: allowed))
    }
    var indices: [Int] = []
    for name in names.flatMap({ $0.split(separator: ",").map { InvisibleSigns.trimmed(String($0)) } }) {
      let index = try asking { () throws(AskError) in try material.keptAction(named: name) }
      if !indices.contains(index) { indices.append(index) }
    }
    guard !indices.isEmpty else { throw .missingValue("--mark", "ID") }
    let before = try asking { () throws(AskError) in try material.keptPlan() }
    let mark = try planMark(status)
    let spent = try amount("--spent")
    if spent != nil, indices.count > 1 { throw .spentOnSeveral(indices.count) }
    let plan = try asking { () throws(AskError) in try material.marking(indices, mark, spent: spent) }
    guard let written = keep(plan, of: material) else { return 2 }
    if format == .json {
      let marked = MarkedActions(
        facility: material.entry.id, file: plan.file, day: today,
        changes: indices.map { (before.actions[$0], written.plan.actions[$0]) })
      console.write(renderMarkJSON(marked, program: programVersion, problems: sentences(problems)))
    } else {
      for index in indices { console.write(renderPlanEntry(written.plan.actions[index], on: today, style: style)) }
    }
    return self.status(hasErrors: problems.hasErrors, allMeet: true)
  }

  /// Refuses what would be passed over beside `--mark`, or without it.
  func checkMarkOptions() throws(ArgumentError) {
    guard arguments.has("--mark") else {
      if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: "plan") }
      for option in ["--authority", "--reason", "--until"] where arguments.has(option) {
        throw .onlyWith(option, "--mark ID waived")
      }
      if arguments.has("--proof") { throw .onlyWith("--proof", "--mark ID done") }
      if arguments.has("--spent") { throw .onlyWith("--spent", "--mark ID") }
      return
    }
    if arguments.has("--output") { throw .oneOf("--mark", "--output") }
    if format != .text, format != .json { throw .oneOf("--mark", "--format " + format.rawValue) }
    for option in ["--to", "--budget", "--done", "--write", "--against", "--months"] where arguments.has(option) {
      throw .together("--mark", option)
    }
  }

  /// A status with what the options say of it.
  private func planMark(_ status: ActionStatus) throws(ArgumentError) -> PlanMark {
    if status != .done, arguments.has("--proof") { throw .onlyWith("--proof", "--mark ID done") }
    for option in ["--authority", "--reason", "--until"] {
      if status != .waived, arguments.has(option) { throw .onlyWith(option, "--mark ID waived") }
      if status == .waived, !arguments.has(option) {
        throw .missingValue(option, option == "--until" ? "DATE" : "TEXT")
      }
    }
    switch status {
    case .done: return .done(proof: arguments.values("--proof"))
    case .waived:
      return .waived(
        authority: arguments.value("--authority")!, reason: arguments.value("--reason")!,
        until: try arguments.day("--until")!)
    case .inProgress: return .inProgress
    case .open, .verified: return .open
    }
  }
}
