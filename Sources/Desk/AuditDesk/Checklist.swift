public import AuditAsking
public import AuditChecking
public import AuditModel
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

  /// The visits of a facility, each by itself, the latest first; empty where it cannot be used.
  public func visits(of name: String, by library: StandardLibrary) throws(AskError) -> Noted<[ScoredAudit]> {
    let outcome = run(library).audit(try facility(named: name))
    return Noted((outcome.audit?.visits ?? []).reversed(), outcome.problems)
  }

  /// A facility before its next visit; no value where it cannot be used.
  ///
  /// - Parameter kind: a follow-up follows the latest inspection before today and asks what that asked, unless there was none.
  public func nextVisit(of entry: FacilityEntry, kind: VisitKind, by library: StandardLibrary) -> Reviewed<NextVisit> {
    var entry = entry
    entry.records = nil
    let outcome = run(library).audit(entry)
    guard let audit = outcome.audit else { return Reviewed(nil, outcome.problems) }
    let followed =
      kind == .followUp ? audit.visits.last { $0.sheet.kind == .inspection && $0.sheet.date < today } : nil
    let visit = NextVisit(
      facility: audit.facility, previous: audit.visits.reversed(), follows: followed?.audit.visit,
      plan: source.plan(of: entry, library: library, today: today).value?.plan, dangers: audit.dangers,
      library: library)
    return Reviewed(visit, outcome.problems)
  }
}

/// A facility before its next visit.
public struct NextVisit: Sendable {
  public let facility: Facility
  /// Its visits, each by itself, the latest first.
  public let previous: [ScoredAudit]
  /// The visit that the next one follows; nil where it follows none.
  public let follows: Visit?
  /// The plan that the facility keeps.
  public let plan: ActionPlan?
  public let dangers: DangerHistory
  let library: StandardLibrary

  /// What it has to ask.
  ///
  /// - Parameter standards: by which, where it follows no visit; where none is named, by all that the facility is held to.
  public func checklist(by standards: [String]) throws(AskError) -> Checklist {
    var asked = follows?.standards ?? []
    if asked.isEmpty { asked = try library.standards(named: standards, orThoseOf: facility) }
    return Checklist(for: facility, by: asked, in: library)
  }
}
