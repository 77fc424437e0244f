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
  guard (try? folder.files.kind(ofPath: path)) != nil else { return Reviewed(nil, []) }
  let log = ProblemLog()
  guard let read = readDocument(path, in: folder.files, log: log) else { return Reviewed(nil, log.problems) }
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
    guard let top = MappingReader<Schemas.PlanKey>(root, key: "plan", log: log) else { return nil }
    var id: String?
    var made: CalendarDay?
    var choice: MappingReader<Schemas.BudgetKey>?
    var earlier: [ActionPlan.BudgetChoice] = []
    var actions: [ActionPlan.Entry] = []
    var history: [ActionPlan.Entry] = []
    for key in Schemas.PlanKey.allCases {
      switch key {
      case .plan:
        id = top.required(key, top.text)
        if let id, let expectedID, id != expectedID, !formerly().contains(id) {
          log.error(.nameMismatch(written: id, expected: expectedID), at: top.value(key)!)
        }
      case .made: made = top.date(key)
      case .budget: choice = top.mapping(key, of: Schemas.BudgetKey.self)
      case .earlierBudgets:
        earlier = (top.list(key) ?? []).compactMap { node in
          MappingReader<Schemas.BudgetKey>(node, key: key.rawValue, log: log).flatMap {
            loadBudget($0, isEarlier: true)
          }
        }
      case .actions: actions = (top.list(key) ?? []).compactMap { loadEntry($0, isHistory: false) }
      case .history: history = (top.list(key) ?? []).compactMap { loadEntry($0, isHistory: true) }
      }
    }
    // It names actions.
    let budget = choice.flatMap { loadBudget($0) }
    top.finish()
    guard !log.hasErrors, let id else { return nil }
    var plan = ActionPlan(file: root.document.name, facility: id, made: made, actions: actions, history: history)
    plan.budget = budget
    plan.earlierBudgets = earlier
    return plan
  }

  /// What was chosen with some money; the ids are those of actions of the plan, which need no longer have those of an earlier choice.
  private func loadBudget(
    _ mapping: MappingReader<Schemas.BudgetKey>, isEarlier: Bool = false
  ) -> ActionPlan.BudgetChoice? {
    defer { mapping.finish() }
    var usd: ExactDecimal?
    var months: Int64?
    var on: CalendarDay?
    var names: [String] = []
    for key in Schemas.BudgetKey.allCases {
      switch key {
      case .usd: usd = mapping.required(key, mapping.decimal)
      case .months: months = mapping.required(key) { mapping.wholeNumber($0, key: $1, from: 1) }
      case .date: on = mapping.required(key, mapping.date)
      case .actions:
        guard mapping.required(key) != nil else { break }
        names = (mapping.list(key) ?? []).compactMap {
          isEarlier ? mapping.text($0, key: key.rawValue) : chosenAction($0, key: key.rawValue, mapping)
        }
      }
    }
    guard let usd, let months, let on else { return nil }
    return ActionPlan.BudgetChoice(usd: usd, months: months, on: on, actions: names)
  }

  private func chosenAction(_ node: YAMLNode, key: String, _ mapping: MappingReader<Schemas.BudgetKey>) -> String? {
    guard let name = mapping.text(node, key: key) else { return nil }
    if ids[name] == nil {
      let nearest = log.nearest(to: name, among: ids.keys.sorted())
      log.warning(.plan(.budgetActionUnknown(name, nearest: nearest)), at: node)
    }
    return name
  }

  private mutating func loadEntry(_ node: YAMLNode, isHistory: Bool) -> ActionPlan.Entry? {
    guard let fields = MappingReader<Schemas.ActionKey>(node, key: "actions", log: log) else { return nil }
    defer { fields.finish() }
    let id = fields.required(.id, fields.text)
    if let id, let line = ids.updateValue(node.line, forKey: id) {
      log.error(.duplicateIdentifier(id, firstLine: line), at: fields.value(.id)!)
    }
    let action = fields.required(.action, fields.anyLanguage)
    let criteria = fields.required(.criteria).map { loadCriteria($0, fields, isHistory: isHistory) }
    guard let id, let action, let criteria else {
      _ = fields.required(.status)
      return nil
    }
    var entry = ActionPlan.Entry(id: id, action: action, remedies: [id], criteria: criteria)
    entry.place = node.place
    var status: YAMLNode?
    for key in Schemas.ActionKey.allCases {
      switch key {
      case .id, .action, .criteria: break
      case .remedies:
        let remedies = fields.texts(key)
        if !remedies.isEmpty { entry.remedies = remedies }
      case .found: entry.found = fields.text(key)
      case .by: entry.by = fields.text(key)
      case .due: entry.due = fields.date(key)
      case .cost: entry.cost = fields.cost(key)
      case .spent:
        let payments = fields.value(key).map { fields.oneOrMore($0, key: key.rawValue) } ?? []
        entry.spent = payments.compactMap { node in
          MappingReader<Schemas.SpendingKey>(node, key: key.rawValue, log: log).flatMap(loadSpending)
        }
      case .proof: entry.proof = fields.anyLanguage(key)
      case .status: status = fields.required(key)
      case .done:
        guard let mapping = fields.mapping(key, of: Schemas.CompletionKey.self),
          let (completion, places) = loadDone(mapping, found: entry.found)
        else { break }
        entry.done = completion
        entry.proofPlaces = places
      // An action was perhaps found again after what was done earlier.
      case .earlier:
        entry.earlier = (fields.list(key) ?? []).compactMap { node in
          MappingReader<Schemas.CompletionKey>(node, key: key.rawValue, log: log).flatMap {
            loadDone($0, found: nil)?.0
          }
        }
      case .verified: entry.verified = fields.mapping(key, of: Schemas.VerdictKey.self).flatMap(loadVerdict)
      case .waived: entry.waived = fields.mapping(key, of: Schemas.WaiverKey.self).flatMap(loadWaiver)
      case .reopened:
        entry.reopened = (fields.list(key) ?? []).compactMap { node in
          MappingReader<Schemas.VerdictKey>(node, key: key.rawValue, log: log).flatMap(loadVerdict)
        }
      case .note: entry.note = fields.anyLanguage(key)
      case .gone: entry.gone = fields.mapping(key, of: Schemas.RetirementKey.self).flatMap(loadRetirement)
      }
    }
    // It must agree with what stands beside it.
    if let status, let word: ActionStatus = fields.word(status, key: Schemas.ActionKey.status.rawValue) {
      entry.status = word
      if !isHistory { checkStatus(entry, fields, at: status) }
    }
    return entry
  }

  private func loadCriteria(_ node: YAMLNode, _ fields: MappingReader<Schemas.ActionKey>, isHistory: Bool) -> [String] {
    let key = Schemas.ActionKey.criteria.rawValue
    return fields.oneOrMore(node, key: key).compactMap { item in
      guard let name = fields.text(item, key: key) else { return nil }
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

  /// What was done, and where each proof of it stands.
  private func loadDone(_ mapping: MappingReader<Schemas.CompletionKey>, found: String?)
    -> (ActionPlan.Completion, [Place])?
  {
    defer { mapping.finish() }
    var date: (node: YAMLNode, day: CalendarDay)?
    var proof: [(name: String, place: Place)] = []
    for key in Schemas.CompletionKey.allCases {
      switch key {
      case .date: date = mapping.required(key) { node, name in mapping.date(node, key: name).map { (node, $0) } }
      case .proof:
        let nodes = mapping.value(key).map { mapping.oneOrMore($0, key: key.rawValue) } ?? []
        proof = nodes.compactMap { node in mapping.text(node, key: key.rawValue).map { ($0, node.place) } }
      }
    }
    guard let (node, on) = date else { return nil }
    if today < on { log.error(.dateInFuture(on.iso, on: today.iso), at: node) }
    if let found, let day = CalendarDay(iso: Array(found.utf8.prefix(10))), on < day {
      log.error(.plan(.dayBeforeFinding(on.iso, found: found)), at: node)
    }
    return (ActionPlan.Completion(on: on, proof: proof.map(\.name)), proof.map(\.place))
  }

  private func loadSpending(_ mapping: MappingReader<Schemas.SpendingKey>) -> ActionPlan.Spending? {
    defer { mapping.finish() }
    var usd: ExactDecimal?
    var date: (node: YAMLNode, day: CalendarDay)?
    for key in Schemas.SpendingKey.allCases {
      switch key {
      case .usd: usd = mapping.required(key, mapping.decimal)
      case .on: date = mapping.required(key) { node, name in mapping.date(node, key: name).map { (node, $0) } }
      }
    }
    guard let usd, let (node, on) = date else { return nil }
    if today < on { log.error(.dateInFuture(on.iso, on: today.iso), at: node) }
    return ActionPlan.Spending(usd: usd, on: on)
  }

  private func loadVerdict(_ mapping: MappingReader<Schemas.VerdictKey>) -> ActionPlan.Verdict? {
    defer { mapping.finish() }
    var on: CalendarDay?
    var by: String?
    for key in Schemas.VerdictKey.allCases {
      switch key {
      case .date: on = mapping.required(key, mapping.date)
      case .by: by = mapping.required(key, mapping.text)
      }
    }
    guard let on, let by else { return nil }
    return ActionPlan.Verdict(on: on, by: by)
  }

  private func loadWaiver(_ mapping: MappingReader<Schemas.WaiverKey>) -> ActionPlan.Waiver? {
    defer { mapping.finish() }
    var (authority, reason): (String?, String?)
    var until: CalendarDay?
    for key in Schemas.WaiverKey.allCases {
      switch key {
      case .authority: authority = mapping.required(key, mapping.text)
      case .reason: reason = mapping.required(key, mapping.text)
      case .until: until = mapping.required(key, mapping.date)
      }
    }
    guard let authority, let reason, let until else { return nil }
    return ActionPlan.Waiver(authority: authority, reason: reason, until: until)
  }

  private func loadRetirement(_ mapping: MappingReader<Schemas.RetirementKey>) -> CalendarDay? {
    defer { mapping.finish() }
    var on: CalendarDay?
    for key in Schemas.RetirementKey.allCases {
      switch key {
      case .date: on = mapping.required(key, mapping.date)
      }
    }
    return on
  }

  /// What must and what must not stand beside a status.
  private func checkStatus(_ entry: ActionPlan.Entry, _ fields: MappingReader<Schemas.ActionKey>, at node: YAMLNode) {
    let needed: Schemas.ActionKey?
    switch entry.status {
    case .done: needed = entry.done == nil ? .done : nil
    case .verified: needed = entry.verified == nil ? .verified : nil
    case .waived: needed = entry.waived == nil ? .waived : nil
    case .open, .inProgress: needed = nil
    }
    // What is there and has an error of its own has been told already.
    if let needed, fields.value(needed) == nil {
      log.error(.plan(.keyMissing(status: entry.status.word, key: needed.rawValue)), at: node)
    }
    if entry.verified != nil, entry.status != .verified {
      log.error(.plan(.contradicts(status: entry.status.word, key: Schemas.ActionKey.verified.rawValue)), at: node)
    }
    let lastReopened = entry.reopened.map(\.on).max()
    if let done = entry.done, entry.status == .open || entry.status == .inProgress,
      lastReopened.map({ $0 < done.on }) ?? true
    {
      log.error(.plan(.contradicts(status: entry.status.word, key: Schemas.ActionKey.done.rawValue)), at: node)
    }
    if entry.status == .done, let done = entry.done, done.proof.isEmpty {
      log.warning(.plan(.doneWithoutProof(asked: entry.proof)), at: fields.value(.done) ?? node)
    }
    if entry.status == .waived, let waiver = entry.waived, waiver.until < today {
      log.warning(.plan(.waiverExpired(waiver.until.iso)), at: node)
    }
  }
}
