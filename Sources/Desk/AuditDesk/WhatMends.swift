internal import AuditChecking
public import AuditComparison
public import AuditModel
internal import AuditPlanning
internal import AuditScoring
internal import InputProblems

extension Desk {
  /// What mends: of the findings of facilities, what the next visit found, and what the plans that they keep tell of them.
  ///
  /// - Parameters:
  ///   - names: which facilities; without any, all.
  ///   - library: by whose standards.
  public func mending(
    _ names: [String], asked request: ComparisonRequest, by library: Noted<StandardLibrary>
  ) -> Noted<MendingComparison> {
    let found = source.find(names)
    let terms = PlanTerms(holidays: holidays().value)
    var request = request
    request.today = today
    var (problems, facilities) = (library.problems + found.allProblems, [MendingFacility]())
    var places: [PlaceIdentity] = []
    run(library.value).forEach(found.facilities) { [self] outcome in
      let facility = outcome.audit.map { audit in
        MendingFacility(
          facility: audit.facility, findings: followedFindings(audit.looks),
          actions: keptActions(of: outcome.entry, audit, library.value, terms: terms))
      }
      let place = outcome.entry.member == nil ? nil : outcome.audit.map { identity(of: $0, at: outcome.entry) }
      return (facility, outcome.problems, place)
    } take: { one in
      problems += one.1
      if let facility = one.0 { facilities.append(facility) }
      if let place = one.2 { places.append(place) }
    }
    let likenesses = placeProblems(places)
    let alike = pairs(of: likenesses, places)
    return Noted(
      whatMends(facilities, asked: request, in: library.value, alike: alike), problems + likenesses.lifted)
  }

  /// The actions of the plan that a facility keeps, those too that are history.
  private func keptActions(
    of entry: FacilityEntry, _ audit: FacilityAudit, _ library: StandardLibrary, terms: PlanTerms
  ) -> [MendingAction] {
    guard let kept = source.plan(of: entry, library: library, today: today).value?.plan else { return [] }
    let money = makePlan(of: audit, library: library, kept: kept, terms: terms, on: today).money
    return (kept.actions + kept.history).map { action in
      let known = money.first { $0.entry.id == action.id }
      let planned = known.flatMap { $0.planned.unpriced == 0 ? (low: $0.planned.low, high: $0.planned.high) : nil }
      return MendingAction(
        id: action.id, criteria: action.criteria,
        found: action.found.flatMap { CalendarDay(iso: $0.utf8.prefix(10)) }, verified: action.verified?.on,
        planned: planned, spent: action.spent.isEmpty ? nil : action.totalSpent)
    }
  }
}
