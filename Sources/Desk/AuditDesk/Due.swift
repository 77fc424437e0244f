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
  /// - Parameter soon: how many days ahead something is soon due.
  public func due(_ names: [String], soon: Int) -> Noted<[FacilityDue]> {
    let library = library()
    let found = source.find(names)
    let holidays = holidays()
    let terms = PlanTerms(holidays: holidays.value)
    var problems = library.problems + found.allProblems + holidays.problems
    var all: [FacilityDue] = []
    run(library.value).forEach(found.facilities) { [self] outcome -> (FacilityDue?, [Problem]) in
      guard let audit = outcome.audit else { return (nil, outcome.problems) }
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
  /// Whether somebody is late with an inspection or what follows one, and has to act now.
  public var isBehind: Bool {
    switch state {
    case .neverInspected, .inspectionOverdue, .secondInspectionDue, .stepDue: true
    case .inspectionDue, .remedyPeriod, .incomplete, .upToDate: false
    }
  }
}
