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

/// Two records of one visit by the same revision of the same standard, each by another inspector.
public struct InspectedPair: Sendable {
  public let facility: Facility
  /// Which visit of all, counted from 1.
  public let visit: Int
  /// Which of the records of the visit, counted from 1.
  public let numbers: (first: Int, second: Int)
  public let first: ScoredAudit
  public let second: ScoredAudit
}

/// Records of some visits, by several inspectors each.
public enum InspectorRecords: Sendable {
  /// Any two of a visit, standard by standard; none where no two answer one standard in the same revision.
  case pairs([InspectedPair])
  /// Fewer than two of the records can be used, or some name is not that of one record.
  case noRecords
  /// They are two records of two facilities.
  case otherFacility
  /// One record is named twice, so.
  case twice(String)
  /// No other record is of the visit of this one, which is named by facility and day.
  case alone(String)
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
    let keeping = ComparisonKeeping(audits, current: current)
    audits.forEachEntry(found.facilities) {
      [self] entry -> (Report?, ComparedFacility?, Bool, [Problem], PlaceIdentity?) in
      if report == nil, let known = keeping.kept(of: entry, pseudonym: pseudonym) {
        return (nil, known.facility.trimmed(since: asked.since), known.meetsMinimum, [], nil)
      }
      let outcome = audits.audit(entry)
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
      if let facility { keeping.keep(facility, of: outcome) }
      let place = outcome.entry.member == nil ? nil : outcome.audit.map { identity(of: $0, at: outcome.entry) }
      return (told, facility?.trimmed(since: asked.since), outcome.meetsMinimum, outcome.problems, place)
    } take: { told, facility, meets, more, place in
      problems += more
      allMeet = allMeet && meets
      if let facility { facilities.append(facility) }
      if let told { take(told) }
      if let place { places.append(place) }
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
  func pairs(of problems: [AuditProblem], _ places: [PlaceIdentity]) -> [(one: String, other: String)] {
    var pairs: [(one: String, other: String)] = []
    for problem in problems {
      guard case .perhapsOnePlace(let other, _) = problem.kind,
        let one = places.first(where: { $0.file == problem.file && $0.facility.id != other })?.facility.id,
        !pairs.contains(where: { $0.one == one && $0.other == other })
      else { continue }
      pairs.append((one, other))
    }
    return pairs
  }

  /// Records of some visits, those of each beside each other: of one facility, on one day and of one kind; where there are but two of a
  /// facility, these, whatever their days.
  ///
  /// - Parameters:
  ///   - names: of single records, at least two.
  ///   - standards: by which; where none is named, by all.
  public func compareInspectors(
    _ names: [String], standards: [String], by library: Noted<StandardLibrary>, rescore: Bool = false
  ) -> Noted<InspectorRecords> {
    var problems = library.problems
    var sides: [FacilityAudit] = []
    var seen: Set<FacilityEntry> = []
    for name in names {
      let found = source.find([name])
      problems += found.allProblems
      guard let entry = found.facilities.first, entry.records?.count == 1 else { continue }
      guard seen.insert(entry).inserted else { return Noted(.twice(name), problems) }
      let outcome = run(library.value, rescore: rescore).audit(entry)
      problems += outcome.problems
      if let audit = outcome.audit, !audit.visits.isEmpty { sides.append(audit) }
    }
    guard sides.count == names.count, sides.count >= 2 else { return Noted(.noRecords, problems) }
    if sides.count == 2, sides[0].facility.id != sides[1].facility.id { return Noted(.otherFacility, problems) }
    var pairs: [InspectedPair] = []
    for (number, visit) in visits(of: sides).enumerated() {
      guard visit.count > 1 else {
        return Noted(.alone(visit[0].facility.id + " " + visit[0].visits[0].sheet.date.iso), problems)
      }
      for first in visit.indices {
        for second in visit.indices[(first + 1)...] {
          pairs += self.pairs(visit[first], visit[second], by: standards).map {
            InspectedPair(
              facility: visit[first].facility, visit: number + 1, numbers: (first + 1, second + 1), first: $0.first,
              second: $0.second)
          }
        }
      }
    }
    return Noted(.pairs(pairs), problems)
  }

  /// Single records put together by visit, in the order in which they were named.
  private func visits(of sides: [FacilityAudit]) -> [[FacilityAudit]] {
    var visits: [(key: String, sides: [FacilityAudit])] = []
    for side in sides {
      let sheet = side.visits[0].sheet
      let isAlone = sides.count { $0.facility.id == side.facility.id } == 2
      let key = side.facility.id + (isAlone ? "" : " " + sheet.date.iso + " " + sheet.kind.word)
      if let index = visits.firstIndex(where: { $0.key == key }) {
        visits[index].sides.append(side)
      } else {
        visits.append((key, [side]))
      }
    }
    return visits.map(\.sides)
  }

  private func pairs(
    _ first: FacilityAudit, _ second: FacilityAudit, by standards: [String]
  ) -> [(first: ScoredAudit, second: ScoredAudit)] {
    first.visits.compactMap { one in
      guard standards.isEmpty || standards.contains(one.audit.standard.id) else { return nil }
      return second.visits.first { $0.audit.standard === one.audit.standard }.map { (one, $0) }
    }
  }
}
