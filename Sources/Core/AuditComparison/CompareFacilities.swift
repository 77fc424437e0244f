public import AuditModel
internal import AuditScoring

/// Facilities side by side, each standard and each of its revisions by itself, holding no more than the view may show.
///
/// - Complexity: O(n log n) in facilities, for each section and criterion.
public func compare(
  _ facilities: [ComparedFacility], asked request: ComparisonRequest, in library: StandardLibrary
) -> FacilityComparison {
  comparePublication(facilities, asked: request, in: library, after: nil).comparison
}

/// What a publication would hold, beside all earlier ones.
public struct PublishedComparison: Sendable {
  public let comparison: FacilityComparison
  /// What it tells of confidential places, to be remembered.
  public let groups: [PublishedGroup]
  /// What became of each group of them.
  public let notes: [PublicationNote]
}

/// Facilities side by side as they may be published beside all that was published before, rule D9.
///
/// - Parameters:
///   - facilities: all that could be compared.
///   - request: what is asked.
///   - library: the standards by which they were scored.
///   - earlier: every publication so far, in any order; nil: nothing is remembered, and nothing held back for what was.
///   - alike: ids that are perhaps of one place.
public func comparePublication(
  _ facilities: [ComparedFacility], asked request: ComparisonRequest, in library: StandardLibrary,
  after earlier: [Publication]?, alike: [(one: String, other: String)] = []
) -> PublishedComparison {
  let isClosed = facilities.map { request.isLeftOutAsClosed($0.facility) }
  let closed = facilities.indices.count { index in
    isClosed[index] && request.filters.allSatisfy { $0.matches(facilities[index].facility, in: request.view) }
  }
  var comparer = Comparer(
    facilities: facilities.indices.filter { !isClosed[$0] }.map { facilities[$0] }, request: request, library: library,
    control: request.view == .ministry ? nil : earlier.map { PublicationControl($0) })
  if closed > 0 { comparer.noteClosed(closed) }
  if request.view == .ministry { comparer.note(alike) }
  return comparer.run()
}

/// A facility with its standing on the standard at hand.
struct Entry {
  /// Its position among all.
  let place: Int
  let facility: ComparedFacility
  let standing: ComparedAudit
  let change: FacilityChange?
  /// Whether the visit before was scored by another revision.
  let crossesRevisions: Bool
}

private struct Comparer {
  /// All that are not closed, whether they were asked for or not: in which groups confidential ones stand follows from all.
  let facilities: [ComparedFacility]
  let request: ComparisonRequest
  let library: StandardLibrary
  private let confidential: ConfidentialGroups
  private var remarks: [ComparisonRemark] = []
  private var subjects = ToldSubjects()
  private var control: PublicationControl?
  private var published: [PublishedGroup] = []
  private var notes: [PublicationNote] = []

  init(
    facilities: [ComparedFacility], request: ComparisonRequest, library: StandardLibrary, control: PublicationControl?
  ) {
    self.control = control
    self.facilities = facilities
    self.request = request
    self.library = library
    confidential = ConfidentialGroups(facilities.map { $0.facility })
  }

  mutating func noteClosed(_ count: Int) {
    remarks.append(.closed(facilities: request.view == .ministry ? count : nil))
  }

  mutating func note(_ alike: [(one: String, other: String)]) {
    remarks += alike.map { .perhapsOnePlace($0.one, $0.other) }
  }

  mutating func run() -> PublishedComparison {
    var tables: [StandardTable] = []
    var hasStandings = false
    // What two standards ask alike is told once, whichever of them was asked for: so every standard is gone through.
    for id in library.standards.map({ $0.id }) {
      let isAsked = request.standards.isEmpty || request.standards.contains(id)
      let all = revisions(of: id).map { (standard: $0, drawn: drawn($0)) }
      let parts = all.filter { !$0.drawn.entries.isEmpty }
      if isAsked {
        if request.view == .ministry {
          for case (let standard, let drawn) in all where drawn.notVisited > 0 {
            remarks.append(.notVisitedSince(standard: standard.id, facilities: drawn.notVisited))
          }
        }
        hasStandings = hasStandings || !parts.isEmpty
        if parts.count > 1 {
          remarks.append(.revisionsMixed(standard: id, versions: parts.map { $0.standard.identity.version }))
        }
      }
      for (standard, drawn) in parts {
        let table = table(drawn, by: standard, isAsked: isAsked)
        if isAsked, let table { tables.append(table) }
      }
    }
    if !hasStandings { remarks.append(.nothingToCompare) }
    let orders = tables.map { $0.rowOrder() }
    let numbers = numbers(of: zip(tables, orders).map { table, order in order.map { table.entries[$0.entry].place } })
    let (offering, asking) = (partition { $0.services?.date }, partition { $0.residents?.date })
    var services = OfferedServices(facilities: facilities, partition: offering, request: request)
    var heard = AskedResidents(facilities: facilities, partition: asking, request: request)
    if var control {
      services.tellsCostsOfHidden = false
      for held in [services.hold(by: &control), heard.hold(by: &control)] {
        published += held.groups
        notes += held.notes
      }
    }
    let comparison = FacilityComparison(
      request: request, standards: zip(tables, orders).map { $0.comparison($1, numbers: numbers) },
      services: services.coverage(), costs: services.costs(),
      residents: heard.comparison(), remarks: remarks, provinces: library.provinces)
    return PublishedComparison(comparison: comparison, groups: published, notes: notes)
  }

  /// One number for a facility in all tables: in the order in which their rows show it first.
  private func numbers(of orders: [[Int]]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for place in orders.joined() where numbers[place] == nil { numbers[place] = numbers.count + 1 }
    return numbers
  }

  /// Whether a facility is among those asked for.
  private func isAdmitted(_ place: Int) -> Bool { request.admits(facilities[place].facility) }

  private func isVisited(_ day: CalendarDay) -> Bool { request.since.map { day >= $0 } ?? true }

  /// Those that tell something from the visit of that day; nil: they tell nothing.
  private func partition(_ day: (ComparedFacility) -> CalendarDay?) -> Partition {
    let days = facilities.map(day)
    let isTold = facilities.indices.map { place in
      isAdmitted(place) && (days[place].map(isVisited) ?? false)
    }
    let hidden =
      request.view == .ministry
      ? []
      : confidential.told(outside: false) { place in
        facilities[place].isVisitedLater ? false : days[place] == nil ? nil : isTold[place]
      }
    let members = facilities.indices.filter { isTold[$0] && (request.view == .ministry || isOpen($0)) }
    return Partition(
      facilities.map { $0.facility }, members, confidential: hidden, by: request.grouping, for: request.view)
  }

  private func isOpen(_ place: Int) -> Bool { facilities[place].facility.location == .open }

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

  /// The standings on one revision of a standard that the view may tell of, and in which groups the confidential ones stand.
  private struct Drawn {
    let entries: [Entry]
    /// Members by position among the entries.
    let confidential: [Partition.Group]
    let notVisited: Int
  }

  private mutating func table(_ drawn: Drawn, by standard: Standard, isAsked: Bool) -> StandardTable? {
    let entries = drawn.entries
    let partition = Partition(
      entries.map { $0.facility.facility },
      entries.indices.filter { request.view == .ministry || isOpen(entries[$0].place) },
      confidential: drawn.confidential, by: request.grouping, for: request.view)
    if isAsked { note(drawn, partition, standard) }
    guard !partition.groups.isEmpty else { return nil }
    var table = StandardTable(
      standard: standard, entries: entries, partition: partition, request: request, alike: library.alike(standard))
    if request.view != .ministry { table.withhold(what: &subjects) }
    if isAsked, var control {
      let subjects = standard.criteria.indices.map { subject(of: $0, table) }
      let held = table.hold(by: &control) { subjects[$0] }
      self.control = control
      published += held.groups
      notes += held.notes
    }
    return table
  }

  private mutating func note(_ drawn: Drawn, _ partition: Partition, _ standard: Standard) {
    guard !partition.groups.isEmpty else {
      remarks.append(.tooFew(standard: standard.id))
      return
    }
    if drawn.entries.count == 1 { remarks.append(.oneFacility(standard: standard.id)) }
    if drawn.entries.allSatisfy({ $0.standing.total.minimum.rated + $0.standing.total.beyond.rated == 0 }) {
      remarks.append(.allOpen(standard: standard.id))
    }
    if drawn.entries.contains(where: { $0.crossesRevisions }) {
      remarks.append(.changeAcrossRevisions(standard: standard.id))
    }
  }

  /// The standings on a standard that the view may tell of: of confidential places those of whole groups, rule D8, so that
  /// others leave no trace.
  private func drawn(_ standard: Standard) -> Drawn {
    var entries: [Entry] = []
    var notVisited = 0
    var hidden: [(label: GroupLabel, members: [Int])] = []
    var placed: [Int: Int] = [:]
    if request.view != .ministry {
      hidden = confidential.told(outside: Part.outside) { part(of: $0, standard) }.map { ($0.label, $0.members) }
      for (number, group) in hidden.enumerated() {
        for member in group.members { placed[member] = number }
      }
    }
    var members = [[Int]](repeating: [], count: hidden.count)
    for (place, facility) in facilities.enumerated() {
      guard let standing = facility.standings.first(where: { $0.standard === standard }) else { continue }
      if request.view == .ministry || isOpen(place) {
        guard isAdmitted(place) else { continue }
        guard isVisited(standing.date) else {
          notVisited += 1
          continue
        }
      } else {
        guard let group = placed[place] else { continue }
        members[group].append(entries.count)
      }
      entries.append(entry(place, standing))
    }
    return Drawn(
      entries: entries,
      confidential: zip(hidden, members).map { Partition.Group(label: $0.label, members: $1) }, notVisited: notVisited)
  }

  /// What sets the standings of one group on one standard apart.
  private enum Part: Equatable {
    /// Of this revision, and whether the record was pinned to another.
    case told(isRescored: Bool)
    case outside
  }

  /// Nil where the facility has no standing on any revision of the standard. One that was visited later stands elsewhere by now: it
  /// would be what two pages of a day differ by.
  private func part(of place: Int, _ standard: Standard) -> Part? {
    if facilities[place].isVisitedLater { return .outside }
    let standings = facilities[place].standings.filter { $0.standard.id == standard.id }
    guard !standings.isEmpty else { return nil }
    guard isAdmitted(place), let standing = standings.first(where: { $0.standard === standard }),
      isVisited(standing.date)
    else { return .outside }
    return .told(isRescored: standing.isRescored)
  }

  private func entry(_ place: Int, _ standing: ComparedAudit) -> Entry {
    let (standard, facility) = (standing.standard, facilities[place])
    guard let earlier = facility.visit(before: standing, since: request.since) else {
      return Entry(place: place, facility: facility, standing: standing, change: nil, crossesRevisions: false)
    }
    guard earlier.standard === standard else {
      return Entry(place: place, facility: facility, standing: standing, change: nil, crossesRevisions: true)
    }
    let change = FacilityChange(from: earlier, to: standing, showsDays: request.view == .ministry)
    return Entry(
      place: place, facility: facility, standing: standing, change: change, crossesRevisions: false)
  }

  /// What a criterion looks at, by the same name in every library that has its first one.
  private func subject(of criterion: Int, _ table: StandardTable) -> String {
    switch table.alike[criterion] {
    case .subject(.equals(let number)):
      for standard in library.standards {
        let classes = library.equality(of: [standard])[0]
        if let first = classes.firstIndex(of: number) { return standard.id + "/" + standard.criteria[first].id }
      }
      fallthrough
    case .nothing, .unknown, .service: return table.standard.id + "/" + table.standard.criteria[criterion].id
    case .subject(.measure(let measure)): return "measure/" + library.measures.measures[measure].id
    }
  }
}
