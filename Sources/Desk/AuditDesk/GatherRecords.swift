public import AuditComparison
public import AuditModel
internal import AuditPlanning
internal import AuditScoring
internal import InputProblems

/// What is asked of the records of many facilities.
public struct RecordsRequest: Sendable {
  public var view = SharingView.coalition
  public var filters: [FacilityFilter] = []

  public init() {}

  /// Whether rows may be told of a facility, rule D11: outside the ministry's view of those whose location is open alone, and of none
  /// in the public one.
  ///
  /// - Parameter day: a facility that is closed on it is told to the ministry alone.
  public func admits(_ facility: Facility, on day: CalendarDay) -> Bool {
    switch view {
    case .publicly: return false
    case .coalition where facility.location != .open || facility.isClosed(on: day): return false
    case .coalition, .ministry: return filters.allSatisfy { $0.matches(facility, in: view) }
    }
  }
}

extension Desk {
  /// Gathers what the records of many facilities say, one facility at a time.
  ///
  /// - Parameters:
  ///   - names: which; without any, all.
  ///   - library: by whose standards.
  ///   - told: makes of each facility that may be told what is told of it; called for several at once.
  ///   - take: is given what was made, in the order of the facilities.
  public func gatherRecords<Told: Sendable>(
    _ names: [String], asked request: RecordsRequest, by library: Noted<StandardLibrary>, rescore: Bool = false,
    told: @escaping @Sendable (ReportMaterial) -> Told, take: (Told) -> Void
  ) -> AuditedAll {
    let found = source.find(names)
    let holidays = holidays()
    let terms = PlanTerms(holidays: holidays.value)
    var (problems, records, allMeet) = (library.problems + holidays.problems + found.allProblems, 0, true)
    run(library.value, rescore: rescore).forEach(found.facilities) { [self] outcome in
      let material = outcome.audit.flatMap { audit -> ReportMaterial? in
        guard request.admits(audit.facility, on: today) else { return nil }
        let current = currentPlan(of: outcome.entry, audit, library.value, terms: terms)
        return ReportMaterial(library: library.value, audit: audit, plan: current.plan, keepsPlan: current.isKept)
      }
      return (outcome.problems, outcome.records, outcome.meetsMinimum, material.map(told))
    } take: { one in
      problems += one.0
      records += one.1
      allMeet = allMeet && one.2
      if let result = one.3 { take(result) }
    }
    return AuditedAll(
      library: library.value, facilities: found.facilities.count, records: records, strays: found.strays.count,
      allMeet: allMeet, problems: problems)
  }
}
