public import AuditAsking
public import AuditChecking
public import AuditModel
public import AuditPlanning
public import AuditScoring
public import InputProblems

/// A facility of which something is to be asked, and the standards there are.
public struct AskedFacility: Sendable {
  public let entry: FacilityEntry
  public let facility: Facility
  public let library: StandardLibrary

  /// What a visit has to ask.
  ///
  /// - Parameter standards: by which; where none is named, by all that the facility is held to.
  public func checklist(by standards: [String]) throws(AskError) -> Checklist {
    Checklist(for: facility, by: try library.standards(named: standards, orThoseOf: facility), in: library)
  }

  /// What the standards ask that a record audits, each in the revision by which it was answered; nil where it audits none.
  public func checklist(of record: InspectionRecord) -> Checklist? {
    let standards = record.auditedStandards.compactMap { id in
      record.against.first { $0.standard == id }.flatMap { library.archived(id, version: $0.version) }
        ?? library.standard(id)
    }
    let order = Dictionary(library.standards.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let sorted = standards.sorted { order[$0.id, default: 0] < order[$1.id, default: 0] }
    return sorted.isEmpty ? nil : Checklist(for: facility, by: sorted, in: library)
  }
}

extension Desk {
  /// A facility of which something is to be asked; no value where it cannot be used. Its records are not spoken of.
  public func askedFacility(named name: String) throws(AskError) -> Reviewed<AskedFacility> {
    let library = library()
    let entry = try facility(named: name)
    let contents = source.contents(of: entry, by: library.value, today: today)
    guard let facility = contents.facility else { return Reviewed(nil, library.problems + contents.problems) }
    return Reviewed(AskedFacility(entry: entry, facility: facility, library: library.value), library.problems)
  }

  /// A record of a facility; nil where it is not there or cannot be used.
  public func record(named name: String, of asked: AskedFacility) -> InspectionRecord? {
    source.contents(of: asked.entry, by: asked.library, only: [name], today: today).records.first
  }

  /// The visits of a facility, each by itself, the latest first; empty where it cannot be used.
  public func visits(of name: String, by library: StandardLibrary) throws(AskError) -> Noted<[ScoredAudit]> {
    let outcome = run(library).audit(try facility(named: name))
    return Noted((outcome.audit?.visits ?? []).reversed(), outcome.problems)
  }

  /// A facility before its next visit; no value where it cannot be used.
  ///
  /// - Parameters:
  ///   - kind: a follow-up asks what the inspection that it follows asked, unless there was none up to its day.
  ///   - day: of the visit.
  ///   - followed: the name of the inspection that a follow-up is to follow; nil: the latest.
  public func nextVisit(
    of entry: FacilityEntry, kind: VisitKind, on day: CalendarDay, following followed: String? = nil,
    by library: StandardLibrary
  ) throws(AskError) -> Reviewed<NextVisit> {
    var entry = entry
    entry.records = nil
    let outcome = run(library).audit(entry)
    guard let audit = outcome.audit else { return Reviewed(nil, outcome.problems) }
    let plan = source.plan(of: entry, library: library, today: today).value?.plan
    let terms = PlanTerms(holidays: holidays().value)
    var followUp: FollowUp?
    do throws(UnusableInspection) {
      if kind == .followUp, let followed = try audit.followed(on: day, naming: followed, in: library) {
        followUp = FollowUp(followed, of: audit, library: library, kept: plan, terms: terms, on: today)
      }
    } catch {
      if let others = error.others { throw .notFollowed(error.name, others) }
      throw .unusableInspection(error.name)
    }
    let visit = NextVisit(
      facility: audit.facility, previous: audit.visits.reversed(), standings: audit.latest, followUp: followUp,
      plan: plan, dangers: audit.dangers,
      deadlines: DeadlineRules(of: audit, in: library, holidays: terms.holidays, on: today),
      day: day, library: library)
    return Reviewed(visit, outcome.problems)
  }
}

/// A facility before its next visit.
public struct NextVisit: Sendable {
  public let facility: Facility
  /// Its visits, each by itself, the latest first.
  public let previous: [ScoredAudit]
  /// Where it stands, with what its residents answered last, rule Q5.
  public let standings: [ScoredAudit]
  /// What it is about where it is a follow-up; nil where it follows no visit.
  public let followUp: FollowUp?
  /// The plan that the facility keeps.
  public let plan: ActionPlan?
  public let dangers: DangerHistory
  /// By when is to be mended what it finds.
  public let deadlines: DeadlineRules
  public let day: CalendarDay
  public let library: StandardLibrary

  /// What it has to ask.
  ///
  /// - Parameter standards: by which, where it follows no visit; where none is named, by all that the facility is held to.
  public func checklist(by standards: [String]) throws(AskError) -> Checklist {
    var asked = followUp?.inspection.standards ?? []
    if asked.isEmpty { asked = try library.standards(named: standards, orThoseOf: facility) }
    return Checklist(for: facility, by: asked, in: library)
  }
}

/// What a follow-up is about, rule S16h: what the inspection that it follows found, as far as it still stands.
public struct FollowUp: Sendable {
  /// The inspection that it follows.
  public let inspection: Visit
  /// The same with the follow-ups since: what the follow-up is laid over.
  public let standing: Visit
  /// What the inspection and the follow-ups since found, as far as that can be told without naming it.
  public let finds: FollowedVisit.Finds
  /// What still stands by the standards of the inspection, with what is to be done about it. Its findings are what is to be seen again.
  public let plan: ImprovementPlan
  /// How many findings there are by standards that the inspection did not look at.
  public let notAsked: [(standard: Standard, findings: Int)]
  public let measures: MeasureCatalogue

  init(
    _ followed: FollowedVisit, of audit: FacilityAudit, library: StandardLibrary, kept: ActionPlan?, terms: PlanTerms,
    on today: CalendarDay
  ) {
    measures = library.measures
    inspection = followed.inspection
    standing = followed.standing
    finds = followed.finds
    let current = CurrentPlan(of: audit, library: library, kept: kept, terms: terms, on: today)
    plan = current.by(followed.audits)
    let asked = Set(followed.audits.map(\.sheet.standard.id))
    let others = audit.standings.filter { !asked.contains($0.sheet.standard.id) }
    notAsked = others.map { ($0.sheet.standard, current.by([$0]).findings.count) }.filter { $0.1 > 0 }
  }

  /// The criteria that are to be seen again, as `standard/criterion`.
  public var again: Set<String> { Set(plan.findings.flatMap { $0.criteria.map { plan.name($0) } }) }
}
