public import AuditModel

/// A confidential place and how it stood: what a published figure speaks of.
public struct PlaceState: Sendable, Hashable {
  public let id: String
  /// Another number after every visit, and where a record was corrected.
  public let state: UInt64

  public init(id: String, state: UInt64) {
    self.id = id
    self.state = state
  }
}

/// A count that was told of a group, with the exact number behind it.
public struct PublishedCount: Sendable, Hashable {
  /// What is counted, in this table: `failing:gate.guard`.
  public let name: String
  /// The same wherever the same is counted, in other tables too.
  public let subject: String
  /// Positions, in the places of the group, of those it speaks of; ascending.
  public let among: [Int]
  public let count: Int
  /// Of how many: of so many places, or of the answers that their residents gave.
  public let all: Int

  public init(name: String, subject: String, among: [Int], count: Int, all: Int) {
    self.name = name
    self.subject = subject
    self.among = among
    self.count = count
    self.all = all
  }

  /// As it is told.
  var told: FacilityCount { FacilityCount(count, of: all).veiled }
}

/// What was published of one group of confidential places in one table.
public struct PublishedGroup: Sendable {
  /// `standard:rules`, `services`, `residents`.
  public let table: String
  /// The label of the group, as data.
  public let group: String
  public let places: [PlaceState]
  public let counts: [PublishedCount]
  /// `minimum`, `beyond`: medians and quartiles.
  public let spreads: [String: Distribution]

  public init(
    table: String, group: String, places: [PlaceState], counts: [PublishedCount], spreads: [String: Distribution]
  ) {
    self.table = table
    self.group = group
    self.places = places
    self.counts = counts
    self.spreads = spreads
  }

  func count(_ name: String) -> PublishedCount? { counts.first { $0.name == name } }

  /// The places of a count.
  func places(of count: PublishedCount) -> [PlaceState] { count.among.map { places[$0] } }
}

/// One publication: what left the house, and of whom it speaks. Stays with the ministry.
public struct Publication: Sendable {
  public let name: String
  public let day: CalendarDay
  public let view: SharingView
  /// As told in it: what it kept from an earlier one is told as it stood then.
  public let groups: [PublishedGroup]

  public init(name: String, day: CalendarDay, view: SharingView, groups: [PublishedGroup]) {
    self.name = name
    self.day = day
    self.view = view
    self.groups = groups
  }
}

/// What the memory of earlier publications made of one group.
public struct PublicationNote: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// Told as it was in the publication of that day: fewer than five of its places have moved since.
    case kept(day: CalendarDay)
    /// Not told: it shares all but a few of its places with a group that was told before.
    case withheld
    /// Told anew, but for so many counts, which stand as they were or are left open.
    case anew(countsHeld: Int)
  }

  public let table: String
  public let group: String
  public let outcome: Outcome
}
