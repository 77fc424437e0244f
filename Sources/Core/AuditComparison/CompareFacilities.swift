public import AuditModel
internal import AuditScoring

/// Facilities side by side, each standard and each of its revisions by itself, holding no more than the view may show.
///
/// - Complexity: O(n log n) in facilities, for each section and criterion.
public func compare(
  _ facilities: [ComparedFacility], asked request: ComparisonRequest, in library: StandardLibrary
) -> FacilityComparison {
  let chosen = facilities.filter { one in
    request.admits(one.facility)
  }
  let closed = facilities.filter { one in
    request.isLeftOutAsClosed(one.facility) && request.filters.allSatisfy { $0.matches(one.facility, in: request.view) }
  }
  var comparer = Comparer(facilities: chosen, request: request, library: library)
  if !closed.isEmpty { comparer.noteClosed(closed.count) }
  return comparer.run()
}

/// A facility with its standing on the standard at hand.
struct Entry {
  let facility: ComparedFacility
  let standing: ComparedAudit
  let change: FacilityChange?
  /// Whether the visit before was scored by another revision.
  let crossesRevisions: Bool
}

private struct Comparer {
  let facilities: [ComparedFacility]
  let request: ComparisonRequest
  let library: StandardLibrary
  private var remarks: [ComparisonRemark] = []
  /// What was counted already under another standard, so that the difference of two counts tells nothing.
  private var subjects: Set<Subject> = []

  init(facilities: [ComparedFacility], request: ComparisonRequest, library: StandardLibrary) {
    self.facilities = facilities
    self.request = request
    self.library = library
  }

  mutating func noteClosed(_ count: Int) {
    remarks.append(.closed(facilities: request.view == .ministry ? count : nil))
  }

  mutating func run() -> FacilityComparison {
    var compared: [StandardComparison] = []
    var hasStandings = false
    for id in library.standards.map({ $0.id }) where request.standards.isEmpty || request.standards.contains(id) {
      let parts = revisions(of: id).map { (standard: $0, entries: entries($0)) }.filter { !$0.entries.isEmpty }
      hasStandings = hasStandings || !parts.isEmpty
      if parts.count > 1 {
        remarks.append(.revisionsMixed(standard: id, versions: parts.map { $0.standard.identity.version }))
      }
      for (standard, entries) in parts {
        if let one = compare(entries, by: standard) { compared.append(one) }
      }
    }
    if !hasStandings { remarks.append(.nothingToCompare) }
    let offering = facilities.filter { one in
      one.services.map { services in request.since.map { services.date >= $0 } ?? true } ?? false
    }
    let asking = facilities.filter { one in
      one.residents.map { residents in request.since.map { residents.date >= $0 } ?? true } ?? false
    }
    return FacilityComparison(
      request: request, standards: compared, services: coverServices(offering, request),
      costs: countCosts(offering, request), residents: compareResidents(asking, request), remarks: remarks)
  }

  /// The revisions of a standard by which standings were scored, the newest first.
  private func revisions(of id: String) -> [Standard] {
    var found: [Standard] = []
    for facility in facilities {
      for standing in facility.standings where standing.standard.id == id {
        if !found.contains(where: { $0 === standing.standard }) { found.append(standing.standard) }
      }
    }
    return found.sorted { left, right in
      left.identity.revision != right.identity.revision
        ? left.identity.revision > right.identity.revision : left.identity.edition > right.identity.edition
    }
  }

  private mutating func compare(_ entries: [Entry], by standard: Standard) -> StandardComparison? {
    let partition = Partition(entries.map { $0.facility.facility }, by: request.grouping, for: request.view)
    guard !partition.groups.isEmpty else {
      remarks.append(.tooFew(standard: standard.id))
      return nil
    }
    if entries.count == 1 { remarks.append(.oneFacility(standard: standard.id)) }
    if entries.allSatisfy({ $0.standing.total.minimum.rated + $0.standing.total.beyond.rated == 0 }) {
      remarks.append(.allOpen(standard: standard.id))
    }
    if entries.contains(where: { $0.crossesRevisions }) {
      remarks.append(.changeAcrossRevisions(standard: standard.id))
    }
    let table = StandardTable(
      standard: standard, entries: entries, partition: partition, request: request,
      withheld: request.view == .ministry ? [] : withheldCriteria(of: standard))
    return table.comparison()
  }

  /// The standings on a standard that the view may tell of: in the coalition's, of confidential places none where there are
  /// too few, so that they leave no trace.
  private mutating func entries(_ standard: Standard) -> [Entry] {
    var entries: [Entry] = []
    var notVisited = 0
    for facility in facilities {
      guard let standing = facility.standings.first(where: { $0.standard === standard }) else { continue }
      if let since = request.since, standing.date < since {
        notVisited += 1
        continue
      }
      entries.append(entry(facility, standing))
    }
    if notVisited > 0, request.view == .ministry {
      remarks.append(.notVisitedSince(standard: standard.id, facilities: notVisited))
    }
    guard request.view == .coalition else { return entries }
    let open = entries.filter { $0.facility.facility.location == .open }
    return entries.count - open.count < SharingView.fewestFacilities ? open : entries
  }

  private func entry(_ facility: ComparedFacility, _ standing: ComparedAudit) -> Entry {
    let standard = standing.standard
    guard let earlier = facility.visit(before: standing, since: request.since) else {
      return Entry(facility: facility, standing: standing, change: nil, crossesRevisions: false)
    }
    guard earlier.standard === standard else {
      return Entry(facility: facility, standing: standing, change: nil, crossesRevisions: true)
    }
    let change = FacilityChange(from: earlier, to: standing, showsDays: request.view == .ministry)
    return Entry(facility: facility, standing: standing, change: change, crossesRevisions: false)
  }

  /// What criteria look at, where several may look at the same.
  private enum Subject: Hashable {
    case equals(Int32)
    case measure(Int)
  }

  /// Outside the ministry's view: criteria whose counts stand in another table already, and those of services, which have a
  /// table of their own.
  private mutating func withheldCriteria(of standard: Standard) -> Set<Int> {
    var withheld: Set<Int> = []
    let isCurrent = library.standard(standard.id) === standard
    let classes = library.equality(of: [standard])[0]
    for (index, criterion) in standard.criteria.enumerated() {
      let number = classes.isEmpty ? -1 : classes[index]
      switch criterion.answer {
      case .service: withheld.insert(index)
      case .measure(let measure, _):
        if !subjects.insert(.measure(measure)).inserted { withheld.insert(index) }
      case .rating, .sample:
        if number >= 0, !isCurrent || !subjects.insert(.equals(number)).inserted { withheld.insert(index) }
      }
    }
    return withheld
  }
}
