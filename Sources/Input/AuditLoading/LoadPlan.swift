public import AuditModel
internal import DataReading
internal import FileAccess
public import InputProblems

/// The plan beside the records of a facility; no value where there is none, or it has errors.
///
/// - Parameters:
///   - folder: as `findFacilities` found it.
///   - library: names its criteria.
///   - today: days behind it are in the future.
public func loadPlan(of folder: FacilityFolder, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan> {
  let path = folder.path.appending(path: "plan.yaml")
  guard (try? kind(ofPath: path)) != nil else { return Reviewed(nil, []) }
  let log = ProblemLog()
  guard let read = readDocument(path, log: log) else { return Reviewed(nil, log.problems) }
  var loader = PlanLoader(library: library, today: today, log: log)
  let plan = loader.load(read.document.root, expectedID: folder.name, formerly: { formerIDs(of: [folder]).map(\.id) })
  return Reviewed(plan.map { KeptPlan(plan: $0, text: String(decoding: read.bytes, as: UTF8.self)) }, log.problems)
}

/// A plan from its text, wherever that is kept; no value where it has errors.
///
/// - Parameters:
///   - text: what its file holds.
///   - facility: the id of the facility whose plan it is.
///   - file: what its problems bear as their file.
///   - library: names its criteria.
///   - today: days behind it are in the future.
public func readPlan(
  _ text: String, of facility: String, file: String, library: StandardLibrary, today: CalendarDay
) -> Reviewed<KeptPlan> {
  let log = ProblemLog()
  do throws(YAMLError) {
    let document = try readYAML(Array(text.utf8), named: file)
    var loader = PlanLoader(library: library, today: today, log: log)
    let plan = loader.load(document.root, expectedID: facility)
    return Reviewed(plan.map { KeptPlan(plan: $0, text: text) }, log.problems)
  } catch {
    log.error(.yaml(error.code), file: file, place: Place(line: error.line, column: error.column))
    return Reviewed(nil, log.problems)
  }
}

/// The problems of a plan that stands by itself.
func checkPlan(_ root: YAMLNode, library: StandardLibrary, today: CalendarDay, log: ProblemLog) {
  var loader = PlanLoader(library: library, today: today, log: log)
  _ = loader.load(root, expectedID: nil)
}

private struct PlanLoader {
  let library: StandardLibrary
  let today: CalendarDay
  let log: ProblemLog
  private var ids: [String: Int32] = [:]

  init(library: StandardLibrary, today: CalendarDay, log: ProblemLog) {
    self.library = library
    self.today = today
    self.log = log
  }

  /// - Parameter formerly: the ids that the facility had before.
  mutating func load(_ root: YAMLNode, expectedID: String?, formerly: () -> [String] = { [] }) -> ActionPlan? {
    guard let top = MappingReader(root, as: Forms.plan, key: "plan", log: log) else { return nil }
    let id = top.required("plan").flatMap { top.text($0, key: "plan") }
    if let id, let expectedID, id != expectedID, !formerly().contains(id) {
      log.error(.nameMismatch(written: id, expected: expectedID), at: top.value("plan")!)
    }
    let made = top.date("made")
    let choice = top.mapping("budget", as: Forms.budget)
    var actions: [ActionPlan.Entry] = []
    for node in top.list("actions") ?? [] { if let entry = loadEntry(node, isHistory: false) { actions.append(entry) } }
    var history: [ActionPlan.Entry] = []
    for node in top.list("history") ?? [] { if let entry = loadEntry(node, isHistory: true) { history.append(entry) } }
    let budget = choice.flatMap { loadBudget($0) }
    top.finish()
    guard !log.hasErrors, let id else { return nil }
    var plan = ActionPlan(file: root.document.name, facility: id, made: made, actions: actions, history: history)
    plan.budget = budget
    return plan
  }

  /// What was chosen with some money; the ids are those of actions of the plan.
  private func loadBudget(_ mapping: MappingReader) -> ActionPlan.BudgetChoice? {
    defer { mapping.finish() }
    let usd = mapping.required("usd").flatMap { mapping.decimal($0, key: "usd") }
    let months = mapping.required("months").flatMap { mapping.wholeNumber($0, key: "months", from: 1) }
    let on = mapping.required("date").flatMap { mapping.date($0, key: "date") }
    let chosen = mapping.required("actions").map { _ in mapping.list("actions") ?? [] } ?? []
    let names = chosen.compactMap { node -> String? in
      guard let name = mapping.text(node, key: "actions") else { return nil }
      if ids[name] == nil {
        log.warning(
          .plan(.budgetActionUnknown(name, nearest: log.nearest(to: name, among: ids.keys.sorted()))), at: node)
      }
      return name
    }
    guard let usd, let months, let on else { return nil }
    return ActionPlan.BudgetChoice(usd: usd, months: months, on: on, actions: names)
  }

  private mutating func loadEntry(_ node: YAMLNode, isHistory: Bool) -> ActionPlan.Entry? {
    guard let fields = MappingReader(node, as: Forms.action, key: "actions", log: log) else { return nil }
    defer { fields.finish() }
    let id = fields.required("id").flatMap { fields.text($0, key: "id") }
    if let id, let line = ids.updateValue(node.line, forKey: id) {
      log.error(.duplicateIdentifier(id, firstLine: line), at: fields.value("id")!)
    }
    let action = fields.required("action").flatMap { fields.anyLanguage($0, key: "action") }
    let criteria = fields.required("criteria").map { loadCriteria($0, fields, isHistory: isHistory) }
    guard let id, let action, let criteria else {
      _ = fields.required("status")
      return nil
    }
    let remedies = fields.texts("remedies")
    var entry = ActionPlan.Entry(
      id: id, action: action, remedies: remedies.isEmpty ? [id] : remedies, criteria: criteria)
    entry.place = node.place
    entry.found = fields.text("found")
    entry.by = fields.text("by")
    entry.due = fields.date("due")
    entry.cost = fields.cost("cost")
    entry.proof = fields.anyLanguage("proof")
    entry.note = fields.anyLanguage("note")
    entry.done = fields.mapping("done", as: Forms.completion).flatMap { loadDone($0, found: entry.found) }
    // An action was perhaps found again after what was done earlier.
    entry.earlier = (fields.list("earlier") ?? []).compactMap { node in
      MappingReader(node, as: Forms.completion, key: "earlier", log: log).flatMap { loadDone($0, found: nil) }
    }
    entry.verified = fields.mapping("verified", as: Forms.verdict).flatMap(loadVerdict)
    entry.waived = fields.mapping("waived", as: Forms.waiver).flatMap(loadWaiver)
    entry.reopened = (fields.list("reopened") ?? []).compactMap { node in
      MappingReader(node, as: Forms.verdict, key: "reopened", log: log).flatMap(loadVerdict)
    }
    entry.gone = fields.mapping("gone", as: Forms.retirement).flatMap { mapping in
      defer { mapping.finish() }
      return mapping.required("date").flatMap { mapping.date($0, key: "date") }
    }
    if let node = fields.required("status"), let status: ActionStatus = fields.word(node, key: "status") {
      entry.status = status
      if !isHistory { checkStatus(entry, fields, at: node) }
    }
    return entry
  }

  private func loadCriteria(_ node: YAMLNode, _ fields: MappingReader, isHistory: Bool) -> [String] {
    fields.oneOrMore(node, key: "criteria").compactMap { item in
      guard let name = fields.text(item, key: "criteria") else { return nil }
      if !isHistory, !isKnown(name) {
        let all = library.standards.lazy.flatMap { standard in standard.criteria.map { standard.id + "/" + $0.id } }
        log.warning(.plan(.criterionUnknown(name, nearest: log.nearest(to: name, among: all))), at: item)
      }
      return name
    }
  }

  /// Whether a standard has the criterion; of a standard that has errors it cannot be told.
  private func isKnown(_ name: String) -> Bool {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    if library.unusable.contains(parts[0]) { return true }
    return library.standard(parts[0])?.criterionIDs.position(of: parts[1]) != nil
  }

  private func loadDone(_ mapping: MappingReader, found: String?) -> ActionPlan.Completion? {
    defer { mapping.finish() }
    guard let node = mapping.required("date"), let on = mapping.date(node, key: "date") else { return nil }
    if today < on { log.error(.dateInFuture(on.iso, on: today.iso), at: node) }
    if let found, let day = CalendarDay(iso: Array(found.utf8.prefix(10))), on < day {
      log.error(.plan(.dayBeforeFinding(on.iso, found: found)), at: node)
    }
    return ActionPlan.Completion(on: on, proof: mapping.texts("proof"))
  }

  private func loadVerdict(_ mapping: MappingReader) -> ActionPlan.Verdict? {
    defer { mapping.finish() }
    let on = mapping.required("date").flatMap { mapping.date($0, key: "date") }
    let by = mapping.required("by").flatMap { mapping.text($0, key: "by") }
    guard let on, let by else { return nil }
    return ActionPlan.Verdict(on: on, by: by)
  }

  private func loadWaiver(_ mapping: MappingReader) -> ActionPlan.Waiver? {
    defer { mapping.finish() }
    let authority = mapping.required("authority").flatMap { mapping.text($0, key: "authority") }
    let reason = mapping.required("reason").flatMap { mapping.text($0, key: "reason") }
    let until = mapping.required("until").flatMap { mapping.date($0, key: "until") }
    guard let authority, let reason, let until else { return nil }
    return ActionPlan.Waiver(authority: authority, reason: reason, until: until)
  }

  /// What must and what must not stand beside a status.
  private func checkStatus(_ entry: ActionPlan.Entry, _ fields: MappingReader, at node: YAMLNode) {
    let needed: String?
    switch entry.status {
    case .done: needed = entry.done == nil ? "done" : nil
    case .verified: needed = entry.verified == nil ? "verified" : nil
    case .waived: needed = entry.waived == nil ? "waived" : nil
    case .open, .inProgress: needed = nil
    }
    // What is there and has an error of its own has been told already.
    if let needed, fields.value(needed) == nil {
      log.error(.plan(.keyMissing(status: entry.status.word, key: needed)), at: node)
    }
    if entry.verified != nil, entry.status != .verified {
      log.error(.plan(.contradicts(status: entry.status.word, key: "verified")), at: node)
    }
    let lastReopened = entry.reopened.map(\.on).max()
    if let done = entry.done, entry.status == .open || entry.status == .inProgress,
      lastReopened.map({ $0 < done.on }) ?? true
    {
      log.error(.plan(.contradicts(status: entry.status.word, key: "done")), at: node)
    }
    if entry.status == .waived, let waiver = entry.waived, waiver.until < today {
      log.warning(.plan(.waiverExpired(waiver.until.iso)), at: node)
    }
  }
}

extension MappingReader {
  /// One text or a list of texts; none where the key is absent.
  func texts(_ key: String) -> [String] {
    value(key).map { node in oneOrMore(node, key: key).compactMap { text($0, key: key) } } ?? []
  }
}
