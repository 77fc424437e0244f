internal import AuditChecking
public import AuditComparison
public import AuditModel
internal import AuditPlanning
public import AuditScoring
public import InputProblems

/// Facilities side by side.
public struct ComparedAll: Sendable {
  public let comparison: FacilityComparison
  /// What of confidential places a publication of it tells, and what became of each of their groups; of nothing else is anything
  /// held back.
  public let published: [PublishedGroup]
  public let notes: [PublicationNote]
  /// Ids that are perhaps of one place, where facilities of several members were compared.
  public let alike: [(one: String, other: String)]
  /// The oldest id of each facility.
  public let places: [String]
  /// Whether every facility meets every minimum.
  public let allMeet: Bool
  public let problems: [Problem]
}

/// Two records of one visit, by two inspectors.
public enum InspectorPairs: Sendable {
  /// The audits of both by the same revision of the same standard.
  case pairs(Facility, [(first: ScoredAudit, second: ScoredAudit)])
  /// There are no two records that can be used.
  case noRecords
  /// They are records of two facilities.
  case otherFacility
}

extension Desk {
  /// Compares facilities.
  ///
  /// - Parameters:
  ///   - names: which; without any, all.
  ///   - library: by whose standards.
  ///   - earlier: every publication so far, where this is to be one; nil: it is none.
  ///   - pseudonym: what stands for the id of a facility; nil where rows are only numbered.
  ///   - report: makes what is told of a facility besides, of those that the request admits; called for several at once. Nil
  ///     where nothing is.
  ///   - take: is given what `report` made, in the order of the facilities.
  public func compare<Report: Sendable>(
    _ names: [String], asked request: ComparisonRequest, by library: Noted<StandardLibrary>,
    after earlier: [Publication]? = nil, pseudonym: @escaping @Sendable (String) -> String?,
    report: (@Sendable (ReportMaterial) -> Report)?,
    take: (Report) -> Void
  ) -> ComparedAll {
    let found = source.find(names)
    let library = (value: library.value, problems: library.problems)
    let terms = PlanTerms(holidays: report == nil ? HolidayCalendar() : holidays().value)
    var request = request
    request.today = today
    let asked = request
    let current = request.isRescored ? library.value : nil
    var (problems, facilities, allMeet) = (library.problems + found.allProblems, [ComparedFacility](), true)
    var places: [PlaceIdentity] = []
    let audits = run(library.value, rescore: request.isRescored, until: request.until)
    audits.forEach(found.facilities) { [self] outcome in
      let told = outcome.audit.flatMap { audit -> Report? in
        guard let report, asked.admits(audit.facility) else { return nil }
        let current = currentPlan(of: outcome.entry, audit, library.value, terms: terms)
        return report(
          ReportMaterial(
            library: library.value, audit: audit, plan: audit.isOwnView ? nil : current.plan,
            keepsPlan: current.isKept))
      }
      let facility = outcome.audit.map { audit in
        ComparedFacility(
          audit, pseudonym: pseudonym(audit.facility.oldestID), current: current,
          isVisitedLater: audits.leavesOut(of: outcome.entry))
      }
      let place = outcome.entry.member == nil ? nil : outcome.audit.map { identity(of: $0, at: outcome.entry) }
      return (told, facility, outcome.meetsMinimum, outcome.problems, place)
    } take: { one in
      problems += one.3
      allMeet = allMeet && one.2
      if let facility = one.1 { facilities.append(facility) }
      if let report = one.0 { take(report) }
      if let place = one.4 { places.append(place) }
    }
    let likenesses = placeProblems(places)
    problems += likenesses.lifted
    let alike = pairs(of: likenesses, places)
    let compared = comparePublication(facilities, asked: asked, in: library.value, after: earlier, alike: alike)
    return ComparedAll(
      comparison: compared.comparison, published: compared.groups, notes: compared.notes, alike: alike,
      places: facilities.map(\.facility.oldestID), allMeet: allMeet, problems: problems)
  }

  /// The ids that are perhaps of one place, each two once.
  private func pairs(of problems: [AuditProblem], _ places: [PlaceIdentity]) -> [(one: String, other: String)] {
    var pairs: [(one: String, other: String)] = []
    for problem in problems {
      guard case .perhapsOnePlace(let other, _) = problem.kind,
        let one = places.first(where: { $0.file == problem.file })?.facility.id,
        !pairs.contains(where: { $0.one == one && $0.other == other })
      else { continue }
      pairs.append((one, other))
    }
    return pairs
  }

  /// Two records of one visit beside each other.
  ///
  /// - Parameter standards: by which; where none is named, by all.
  public func compareInspectors(
    _ first: String, _ second: String, standards: [String], by library: Noted<StandardLibrary>, rescore: Bool = false
  ) -> Noted<InspectorPairs> {
    var problems = library.problems
    var sides: [FacilityAudit] = []
    for name in [first, second] {
      let found = source.find([name])
      problems += found.allProblems
      guard let entry = found.facilities.first, entry.records?.count == 1 else { continue }
      let outcome = run(library.value, rescore: rescore).audit(entry)
      problems += outcome.problems
      if let audit = outcome.audit, !audit.visits.isEmpty { sides.append(audit) }
    }
    guard sides.count == 2 else { return Noted(.noRecords, problems) }
    guard sides[0].facility.id == sides[1].facility.id else { return Noted(.otherFacility, problems) }
    let pairs = sides[0].visits.compactMap { one -> (first: ScoredAudit, second: ScoredAudit)? in
      guard standards.isEmpty || standards.contains(one.audit.standard.id) else { return nil }
      return sides[1].visits.first { $0.audit.standard === one.audit.standard }.map { (one, $0) }
    }
    return Noted(.pairs(sides[0].facility, pairs), problems)
  }
}
