public import AuditChecking
public import AuditComparison
public import AuditModel
public import AuditPlanning
internal import AuditScoring
internal import InputProblems

/// What is due at one facility: where it stands in the cycle of each standard, and its actions with a day.
public struct FacilityDue: Sendable {
  /// A corrective action that has a day.
  public struct DatedAction: Sendable {
    public let id: String
    public let action: LocalizedText
    /// The first criterion that it mends; nil where no standard in use has it.
    public let criterion: Criterion?
    public let by: String?
    public let due: CalendarDay
    /// Whether that day is where it is because of a holiday that is computed, not official.
    public let restsOnComputed: Bool
    /// The record that holds the finding.
    public let found: String?
    public let note: LocalizedText?
  }

  public let facility: Facility
  public let cycles: [CycleStanding]
  /// Open actions that are late or soon due, the earliest first.
  public let actions: [DatedAction]
  /// Open actions that are due later.
  public let later: [DatedAction]
  /// How many visits its records tell of.
  public let visits: Int
  /// Names of the records that have errors and so are left out: what they would change is not known.
  public let leftOut: [String]
  /// The dangers that its records tell of; a closed facility has them too.
  public let dangers: DangerHistory
  /// How soon somebody has to act.
  public let urgency: Urgency
  /// The day that makes it so; nil where none does.
  public let day: CalendarDay?

  /// How soon somebody has to act at a facility; what comes first is first.
  public enum Urgency: UInt8, Vocabulary {
    case overdue
    /// No record can be used, and some have errors: whether it was inspected is not known.
    case notKnown
    case neverInspected, soon, rest, closed

    public static let words = ["overdue", "not-known", "never-inspected", "soon", "rest", "closed"]
  }

  /// - Parameters:
  ///   - audit: with every visit scored on which it hangs what is due.
  ///   - read: what was read besides.
  ///   - soon: how many days ahead something is soon due.
  ///   - visits: how many its records tell of, where not all were read.
  init(
    of audit: FacilityAudit, read: DueReading, kept: ActionPlan?, library: StandardLibrary, terms: PlanTerms,
    on today: CalendarDay,
    soon: Int, visits: Int? = nil
  ) {
    // What a facility plans for itself is its own affair, until it keeps the plan; then it is told, and makes nothing urgent (P18).
    let mayAct = kept != nil || !audit.isOwnView && library.hasRemedies
    let dated = mayAct ? datedActions(of: audit, kept: kept, library: library, terms: terms, on: today) : []
    let last = today.adding(days: soon)
    facility = audit.facility
    cycles = cycleStandings(of: audit, in: library, on: today, soon: soon)
    actions = dated.filter { $0.due <= last }
    later = dated.filter { last < $0.due }
    dangers = read.dangers
    leftOut = read.leftOut
    self.visits = visits ?? Set(audit.visits.map(\.sheet.record)).count
    let (urgency, day) = FacilityDue.urgency(cycles, audit.isOwnView ? [] : dated, on: today, soon: last)
    self.urgency = urgency == .neverInspected && !leftOut.isEmpty ? .notKnown : urgency
    self.day = day
  }

  /// A facility at which nothing is due any more.
  ///
  /// - Parameters:
  ///   - visits: how many its records tell of.
  ///   - dangers: its dangers: closing a place ends none.
  init(closed facility: Facility, visits: Int, dangers: DangerHistory) {
    self.facility = facility
    self.dangers = dangers
    cycles = []
    actions = []
    later = []
    self.visits = visits
    leftOut = []
    urgency = .closed
    day = facility.closed?.on
  }

  private static func urgency(
    _ cycles: [CycleStanding], _ actions: [DatedAction], on today: CalendarDay, soon last: CalendarDay
  ) -> (Urgency, CalendarDay?) {
    // The inspector's own work goes before what the facility has to mend.
    let late = cycles.filter { $0.isBehind && $0.state != .neverInspected }.compactMap(\.day)
    if let first = late.min() ?? actions.map(\.due).filter({ $0 < today }).min() { return (.overdue, first) }
    if !cycles.isEmpty, cycles.allSatisfy({ $0.state == .neverInspected }) { return (.neverInspected, nil) }
    let coming = (cycles.compactMap(\.day) + cycles.compactMap(\.nextInspection) + actions.map(\.due)).filter {
      today <= $0
    }
    guard let next = coming.min() else { return (.rest, nil) }
    return (next <= last ? .soon : .rest, next)
  }

  /// Where the facility stands worst; never inspected only where that is so by every standard.
  public var worstState: CycleStanding.State {
    let states = cycles.map(\.state)
    let inspected = states.filter { $0 != .neverInspected }
    return (inspected.isEmpty ? states : inspected).min { $0.rawValue < $1.rawValue } ?? .upToDate
  }

  /// Whether somebody is late with an inspection or what follows one.
  public var isBehind: Bool { cycles.contains(where: \.isBehind) }
}

extension Desk {
  /// What is due at the facilities that some names stand for; without any, at all.
  ///
  /// - Parameters:
  ///   - soon: how many days ahead something is soon due.
  ///   - filters: of these only those that meet all of them.
  ///   - view: for whom it is: outside the ministry's no province filters a confidential place (D4).
  ///   - library: by whose standards.
  public func due(
    _ names: [String], soon: Int, where filters: [FacilityFilter] = [], in view: SharingView = .ministry,
    by library: Noted<StandardLibrary>
  ) -> Noted<[FacilityDue]> {
    let found = source.find(names)
    let holidays = holidays()
    let terms = PlanTerms(holidays: holidays.value)
    var problems = library.problems + found.allProblems + holidays.problems
    var all: [FacilityDue] = []
    let run = run(library.value)
    let mayAct = library.value.hasRemedies
    let mayRun = library.value.standards.contains { $0.description.cycle != nil }
    run.forEachEntry(found.facilities) { [self] entry -> (FacilityDue?, [Problem]) in
      let run = run.steady
      let kept = run.source.plan(of: entry, library: library.value, today: today)
      let isUsual = mayAct || mayRun
      let extent: DueReader.Extent =
        kept.value != nil ? .everything : isUsual ? .standing(isPlanned: mayAct) : .dangers
      let reader = entry.records == nil ? DueReader(run, of: entry, extent) : nil
      if let reader, let facility = reader.facility {
        guard filters.allSatisfy({ $0.matches(facility, in: view) }) else { return (nil, []) }
        if facility.isClosed(on: today) {
          let known = reader.dangersAlone()
          return (FacilityDue(closed: facility, visits: reader.names.count, dangers: known.dangers), known.problems)
        }
      }
      let reading = reader?.reading() ?? DueReading(run.audit(entry))
      guard let audit = reading.audit else { return (nil, reading.problems) }
      guard filters.allSatisfy({ $0.matches(audit.facility, in: view) }) else { return (nil, []) }
      let due = FacilityDue(
        of: audit, read: reading, kept: kept.value?.plan, library: library.value, terms: terms, on: today, soon: soon,
        visits: reader?.names.count)
      return (due, reading.problems + kept.problems)
    } take: { due, more in
      problems += more
      if let due { all.append(due) }
    }
    return Noted(all, problems)
  }

  /// What is due at the facilities that some names stand for; without any, at all.
  ///
  /// - Parameter soon: how many days ahead something is soon due.
  public func due(_ names: [String], soon: Int) -> Noted<[FacilityDue]> { due(names, soon: soon, by: library()) }
}

/// What is not at rest and has a day, the earliest first.
private func datedActions(
  of audit: FacilityAudit, kept: ActionPlan?, library: StandardLibrary, terms: PlanTerms, on today: CalendarDay
) -> [FacilityDue.DatedAction] {
  guard kept != nil else {
    // Nobody has written anything into it: its actions are those that were planned.
    let plan = makePlan(of: audit, library: library, kept: nil, terms: terms, on: today)
    let kept = keep(plan, over: nil, in: "", on: today).plan
    return kept.dated(on: today, by: plan, as: plan.planned(by: kept))
  }
  let current = CurrentPlan(of: audit, library: library, kept: kept, terms: terms, on: today)
  var planned: [String: PlannedAction] = [:]
  for action in current.whole.actions {
    if let id = action.entry?.id, planned[id] == nil { planned[id] = action }
  }
  return current.kept.dated(on: today, by: current.whole, as: planned)
}

extension ActionPlan {
  /// - Parameters:
  ///   - plan: what names the criteria.
  ///   - planned: by the ids of their entries, what is planned of them today.
  fileprivate func dated(
    on today: CalendarDay, by plan: ImprovementPlan, as planned: [String: PlannedAction] = [:]
  ) -> [FacilityDue.DatedAction] {
    let dated = actions.compactMap { entry -> FacilityDue.DatedAction? in
      guard !entry.rests(on: today) else { return nil }
      let planned = planned[entry.id]
      guard let due = planned.map(\.due) ?? entry.due else { return nil }
      return FacilityDue.DatedAction(
        id: entry.id, action: entry.action, criterion: plan.criterion(of: entry), by: planned.map(\.by) ?? entry.by,
        due: due, restsOnComputed: planned?.restsOnComputed ?? false, found: entry.found, note: entry.note)
    }
    return dated.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}

extension ImprovementPlan {
  /// By the ids of a plan's entries, what they were made of.
  fileprivate func planned(by kept: ActionPlan) -> [String: PlannedAction] {
    var ids: [String: String] = [:]
    for entry in kept.actions { if let remedy = entry.remedies.first { ids[remedy] = entry.id } }
    var planned: [String: PlannedAction] = [:]
    for action in actions { if let id = ids[action.remedies[0]] { planned[id] = action } }
    return planned
  }

  /// The first criterion that an action mends, by the standards that the plan was made from.
  fileprivate func criterion(of entry: ActionPlan.Entry) -> Criterion? {
    for name in entry.criteria {
      for scored in audits {
        let standard = scored.sheet.standard
        guard name.hasPrefix(standard.id + "/") else { continue }
        if let index = standard.criterionIDs.position(of: String(name.dropFirst(standard.id.utf8.count + 1))) {
          return standard.criteria[index]
        }
      }
    }
    return nil
  }
}

extension CycleStanding {
  /// Whether somebody is late with an inspection or what follows one, and has to act now.
  public var isBehind: Bool {
    switch state {
    case .neverInspected, .inspectionOverdue, .secondInspectionDue, .stepDue: true
    case .inspectionDue, .remedyPeriod, .incomplete, .upToDate: false
    }
  }
}

extension StandardLibrary {
  /// Whether a cycle runs for a facility.
  fileprivate func hasCycle(for facility: Facility) -> Bool {
    standards.contains { $0.description.cycle != nil && facility.isHeld(to: $0) }
  }

  /// Whether any criterion of any revision says how it is mended.
  fileprivate var hasRemedies: Bool {
    (standards + archived).contains { standard in standard.criteria.contains { !$0.remedies.isEmpty } }
  }
}
