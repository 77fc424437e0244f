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
    public let by: String?
    public let due: CalendarDay
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
  /// How soon somebody has to act.
  public let urgency: Urgency
  /// The day that makes it so; nil where none does.
  public let day: CalendarDay?

  /// How soon somebody has to act at a facility; what comes first is first.
  public enum Urgency: UInt8, Vocabulary {
    case overdue, neverInspected, soon, rest, closed

    public static let words = ["overdue", "never-inspected", "soon", "rest", "closed"]
  }

  /// - Parameters:
  ///   - audit: with every visit scored.
  ///   - soon: how many days ahead something is soon due.
  init(
    of audit: FacilityAudit, kept: ActionPlan?, library: StandardLibrary, terms: PlanTerms, on today: CalendarDay,
    soon: Int
  ) {
    let current = CurrentPlan(of: audit, library: library, kept: kept, terms: terms, on: today)
    let dated = current.datedActions(on: today)
    let last = today.adding(days: soon)
    facility = audit.facility
    cycles = cycleStandings(of: audit, in: library, on: today, soon: soon)
    actions = dated.filter { $0.due <= last }
    later = dated.filter { last < $0.due }
    visits = Set(audit.visits.map(\.sheet.record)).count
    (urgency, day) = FacilityDue.urgency(cycles, dated, on: today, soon: last)
  }

  /// A facility at which nothing is due any more.
  ///
  /// - Parameter visits: how many its records tell of.
  init(closed facility: Facility, visits: Int) {
    self.facility = facility
    cycles = []
    actions = []
    later = []
    self.visits = visits
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
  ///   - library: by whose standards.
  public func due(
    _ names: [String], soon: Int, where filters: [FacilityFilter] = [], by library: Noted<StandardLibrary>
  ) -> Noted<[FacilityDue]> {
    let found = source.find(names)
    let holidays = holidays()
    let terms = PlanTerms(holidays: holidays.value)
    var problems = library.problems + found.allProblems + holidays.problems
    var all: [FacilityDue] = []
    run(library.value).forEach(found.facilities) { [self] outcome -> (FacilityDue?, [Problem]) in
      guard let audit = outcome.audit else { return (nil, outcome.problems) }
      guard filters.allSatisfy({ $0.matches(audit.facility, in: .ministry) }) else { return (nil, []) }
      if audit.facility.isClosed(on: today) {
        return (FacilityDue(closed: audit.facility, visits: outcome.records), outcome.problems)
      }
      let kept = source.plan(of: outcome.entry, library: library.value, today: today)
      let due = FacilityDue(
        of: audit, kept: kept.value?.plan, library: library.value, terms: terms, on: today, soon: soon)
      return (due, outcome.problems + kept.problems)
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

extension CurrentPlan {
  /// What is not at rest and has a day, the earliest first.
  fileprivate func datedActions(on today: CalendarDay) -> [FacilityDue.DatedAction] {
    let dated = kept.actions.compactMap { entry -> FacilityDue.DatedAction? in
      guard !entry.rests(on: today) else { return nil }
      let planned = whole.actions.first { $0.entry?.id == entry.id }
      guard let due = planned.map(\.due) ?? entry.due else { return nil }
      return FacilityDue.DatedAction(
        id: entry.id, action: entry.action, by: planned.map(\.by) ?? entry.by, due: due, found: entry.found,
        note: entry.note)
    }
    return dated.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}

extension CycleStanding {
  fileprivate var isBehind: Bool {
    switch state {
    case .neverInspected, .inspectionOverdue, .secondInspectionDue, .stepDue: true
    case .inspectionDue, .remedyPeriod, .incomplete, .upToDate: false
    }
  }
}
