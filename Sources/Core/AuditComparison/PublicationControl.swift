internal import AuditModel

/// Decides what may be told of confidential places beside all that was told of them before, rule D9.
///
/// A reader may hold everything that was ever published and subtract any figure from any other. What is told of a subject is the
/// sum of an unknown number of each place, one for each state in which the place stood. Two sums may be told where they are of the
/// same places in the same states, where no state is in both, or where the same five places or more have moved and the difference
/// leaves open what each of these did; and all sums together may not, by any combination, speak of one place alone.
struct PublicationControl {
  private struct Telling: Hashable {
    let table: String
    let places: [PlaceState]
    let count: Int
  }

  private let earlier: [Publication]
  private var tellings: [String: [Telling]] = [:]

  init(_ earlier: [Publication]) {
    self.earlier = earlier.enumerated().sorted { left, right in
      left.element.day != right.element.day
        ? left.element.day < right.element.day : left.offset < right.offset
    }.map { $0.element }
    for publication in self.earlier {
      for group in publication.groups {
        for count in group.counts { remember(count, of: group) }
      }
    }
  }

  /// The last that was told of this group in this table.
  func last(_ table: String, _ group: String) -> (group: PublishedGroup, day: CalendarDay)? {
    for publication in earlier.reversed() {
      if let found = publication.groups.first(where: { $0.table == table && $0.group == group }) {
        return (found, publication.day)
      }
    }
    return nil
  }

  enum Decision {
    case anew
    case kept(PublishedGroup, day: CalendarDay)
    case withheld
  }

  /// What may be told of one group of confidential places.
  struct ReviewedGroup {
    /// As told: as it may be anew, or as it was.
    let told: PublishedGroup
    /// The day of the publication that told it so, where it stands as it was.
    var keptFrom: CalendarDay?
    /// The last telling of each count that cannot be told anew; nil where there is none.
    var held: [String: (count: FacilityCount, day: CalendarDay)?] = [:]
    /// The day of the publication whose medians and quartiles stand; nil where they are told anew.
    var spreadsFrom: CalendarDay?
  }

  struct Review {
    /// Without the groups that are withheld.
    let partition: Partition
    /// By group of that partition; nil: of open facilities, which nothing is held back of.
    var groups: [ReviewedGroup?] = []
    /// The positions that its groups had before.
    var positions: [Int] = []
    var notes: [PublicationNote] = []

    var published: [PublishedGroup] { groups.compactMap { $0?.told } }
  }

  /// Holds what could be told of the confidential groups of a table against all that was told before, and remembers what may be.
  ///
  /// - Parameters:
  ///   - bundle: counts of which it gives the same name are told together or not at all.
  ///   - draft: what could be told of the group at a position.
  mutating func review(
    _ partition: Partition, bundle: (PublishedCount) -> String = { $0.name }, draft: (Int) -> PublishedGroup
  ) -> Review {
    var (groups, positions, notes) = ([ReviewedGroup?](), [Int](), [PublicationNote]())
    for (number, group) in partition.groups.enumerated() {
      guard group.label.isConfidential else {
        groups.append(nil)
        positions.append(number)
        continue
      }
      let draft = draft(number)
      let outcome: PublicationNote.Outcome
      switch decide(draft) {
      case .withheld: outcome = .withheld
      case .kept(let old, let day):
        groups.append(ReviewedGroup(told: old, keptFrom: day))
        positions.append(number)
        outcome = .kept(day: day)
      case .anew:
        let told = review(draft, bundle)
        groups.append(told)
        positions.append(number)
        outcome = .anew(countsHeld: told.held.count)
      }
      notes.append(PublicationNote(table: draft.table, group: draft.group, outcome: outcome))
    }
    return Review(partition: partition.only(positions), groups: groups, positions: positions, notes: notes)
  }

  private mutating func review(_ draft: PublishedGroup, _ bundle: (PublishedCount) -> String) -> ReviewedGroup {
    var (told, held) = ([PublishedCount](), [String: (count: FacilityCount, day: CalendarDay)?]())
    var names: [String] = []
    for name in draft.counts.map(bundle) where !names.contains(name) { names.append(name) }
    for name in names {
      let counts = draft.counts.filter { bundle($0) == name }
      var trial = self
      if counts.allSatisfy({ trial.mayTell($0, of: draft) }) {
        self = trial
        told += counts
        continue
      }
      for count in counts {
        held[count.name] = .some(last(draft.table, draft.group, count: count.name).map { ($0.count.told, $0.day) })
      }
    }
    let lasting = lastingSpreads(of: draft)
    return ReviewedGroup(
      told: PublishedGroup(
        table: draft.table, group: draft.group, places: draft.places, counts: told,
        spreads: lasting?.spreads ?? draft.spreads),
      held: held, spreadsFrom: lasting?.day)
  }

  /// What may be told of a group as a whole.
  func decide(_ group: PublishedGroup) -> Decision {
    var nearest: (group: PublishedGroup, day: CalendarDay)?
    var isClose = false
    for publication in earlier.reversed() {
      for old in publication.groups where old.table == group.table {
        let moved = PublicationControl.moved(old.places, group.places)
        guard moved.shared, moved.places.count < SharingView.fewestFacilities else { continue }
        if moved.places.isEmpty { continue }
        isClose = true
        if old.group == group.group, nearest == nil { nearest = (old, publication.day) }
      }
    }
    guard isClose else { return .anew }
    // What was told last may be told again; it must be the last, so that one file never shows two days of one group.
    guard nearest != nil, let last = last(group.table, group.group) else { return .withheld }
    return .kept(last.group, day: last.day)
  }

  /// The last telling of a count of this group in this table.
  func last(_ table: String, _ group: String, count name: String) -> (
    group: PublishedGroup, count: PublishedCount, day: CalendarDay
  )? {
    for publication in earlier.reversed() {
      if let found = publication.groups.first(where: { $0.table == table && $0.group == group }),
        let count = found.count(name)
      {
        return (found, count, publication.day)
      }
    }
    return nil
  }

  /// The last medians and quartiles that were told of places of a group, where some of them stand as they stood then: others could
  /// not be told without saying what moved. Nil where all of them have moved since, or nothing was told.
  func lastingSpreads(of group: PublishedGroup) -> (spreads: [String: Distribution], day: CalendarDay)? {
    let states = Set(group.places)
    var isShared = false
    for publication in earlier.reversed() {
      for old in publication.groups where old.table == group.table {
        if old.places == group.places { return (old.spreads, publication.day) }
        guard !old.spreads.isEmpty, old.places.contains(where: { states.contains($0) }) else { continue }
        if old.group == group.group { return (old.spreads, publication.day) }
        isShared = true
      }
    }
    return isShared ? ([:], earlier[earlier.count - 1].day) : nil
  }

  /// Whether a count may be told beside all that was told of its subject; if so it is remembered.
  ///
  /// Where another table told of the subject, states cannot be laid beside each other: then only of the same places with the same
  /// count, or of others.
  mutating func mayTell(_ count: PublishedCount, of group: PublishedGroup) -> Bool {
    let places = group.places(of: count)
    let known = tellings[count.subject, default: []]
    let ids = places.map { $0.id }
    for one in known {
      if one.table == group.table {
        guard PublicationControl.isSafe(places, count.count, beside: one.places, one.count) else { return false }
      } else {
        let others = one.places.map { $0.id }
        guard (others == ids && one.count == count.count) || Set(others).isDisjoint(with: ids) else { return false }
      }
    }
    let own = known.filter { $0.table == group.table }.map { $0.places }
    guard !PublicationControl.singlesOut(own + [places]) else { return false }
    remember(count, of: group)
    return true
  }

  private mutating func remember(_ count: PublishedCount, of group: PublishedGroup) {
    let telling = Telling(table: group.table, places: group.places(of: count), count: count.count)
    if !tellings[count.subject, default: []].contains(telling) { tellings[count.subject, default: []].append(telling) }
  }

  /// The ids of the places that are in one of two figures and not, or in another state, in the other.
  static func moved(_ old: [PlaceState], _ new: [PlaceState]) -> (places: Set<String>, shared: Bool) {
    let (one, two) = (Set(old), Set(new))
    let places = Set(one.symmetricDifference(two).map { $0.id })
    let ids = Set(old.map { $0.id })
    return (places, new.contains { ids.contains($0.id) })
  }

  /// Whether two sums, laid over each other, leave open what every place did.
  ///
  /// They do where they have no state in common: then they are about different things. Otherwise the same places must have moved, five
  /// at least, and the difference may be no larger than two fewer than these, nor than the number that stood still: with a larger one
  /// the sums together would say what some did, and so would the silence. That was worked out by trying all numbers.
  private static func isSafe(_ new: [PlaceState], _ count: Int, beside old: [PlaceState], _ before: Int) -> Bool {
    let (one, two) = (Set(old), Set(new))
    let shared = one.intersection(two).count
    if shared == 0 { return true }
    let (gained, lost) = (two.subtracting(one), one.subtracting(two))
    if gained.isEmpty, lost.isEmpty { return count == before }
    guard Set(gained.map { $0.id }) == Set(lost.map { $0.id }), gained.count >= SharingView.fewestFacilities else {
      return false
    }
    return abs(count - before) <= min(gained.count - 2, shared)
  }

  /// Whether some combination of sums of these places speaks of one place alone.
  ///
  /// A place alone can be reached where the sums, without what they say of that place, hang together more than with it. Ranks are
  /// worked out modulo a large prime; places that stand in the same sums in the same states stand for each other.
  static func singlesOut(_ sums: [[PlaceState]]) -> Bool {
    guard sums.count > 1 else { return false }
    var columns: [String: [PlaceState: [Int]]] = [:]
    for (row, places) in sums.enumerated() {
      for place in places { columns[place.id, default: [:]][place, default: []].append(row) }
    }
    /// By their patterns: how many places have each.
    var patterns: [[[Int]]: Int] = [:]
    for states in columns.values {
      patterns[states.values.sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
    }
    let all = patterns.keys.flatMap { $0 }
    let full = rank(Array(Set(all)), rows: sums.count)
    for (pattern, places) in patterns where places == 1 {
      let others = patterns.filter { $0.key != pattern }.keys.flatMap { $0 }
      if rank(Array(Set(others)), rows: sums.count) < full { return true }
    }
    return false
  }

  /// The rank of 0-1 columns, each given by the rows in which it has a 1.
  private static func rank(_ columns: [[Int]], rows: Int) -> Int {
    let prime: UInt64 = 2_147_483_647
    var vectors = columns.map { column in
      var vector = [UInt64](repeating: 0, count: rows)
      for row in column { vector[row] = 1 }
      return vector
    }
    var rank = 0
    for row in 0..<rows {
      guard let pivot = vectors[rank...].firstIndex(where: { $0[row] != 0 }) else { continue }
      vectors.swapAt(rank, pivot)
      let inverse = power(vectors[rank][row], prime - 2, prime)
      for other in (rank + 1)..<max(rank + 1, vectors.count) where vectors[other][row] != 0 {
        let factor = vectors[other][row] * inverse % prime
        for column in row..<rows {
          vectors[other][column] = (vectors[other][column] + (prime - factor) * vectors[rank][column]) % prime
        }
      }
      rank += 1
      if rank == vectors.count { break }
    }
    return rank
  }

  private static func power(_ base: UInt64, _ exponent: UInt64, _ prime: UInt64) -> UInt64 {
    var (result, square, left) = (UInt64(1), base % prime, exponent)
    while left > 0 {
      if left & 1 == 1 { result = result * square % prime }
      square = square * square % prime
      left >>= 1
    }
    return result
  }
}

/// The decision by itself, for tests.
package enum PublicationProbe {
  /// What of a group would be told; nil where it would be kept or withheld.
  package static func told(_ group: PublishedGroup, after earlier: [Publication]) -> PublishedGroup? {
    var control = PublicationControl(earlier)
    guard case .anew = control.decide(group) else { return nil }
    return PublishedGroup(
      table: group.table, group: group.group, places: group.places,
      counts: group.counts.filter { control.mayTell($0, of: group) }, spreads: group.spreads)
  }
}
