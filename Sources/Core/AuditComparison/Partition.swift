internal import AuditModel

/// The confidential facilities, in the groups in which they always stand outside the ministry's view, rule D8: by the care that they
/// give, whatever is asked for. Every figure of them is of a whole group, so that no two pages differ by some of its places.
struct ConfidentialGroups {
  private let groups: [Partition.Group]

  /// - Parameter facilities: all that could be compared, before any condition; positions of `groups` are theirs.
  init(_ facilities: [Facility]) {
    let confidential = facilities.indices.filter { facilities[$0].location != .open }
    groups = Partition.merged(Partition.grouped(confidential, facilities, by: .care, .coalition)).map {
      Partition.Group(label: GroupLabel($0.label.kind, isConfidential: true), members: $0.members)
    }
  }

  /// The groups with the places of which anything can be told, where it can be told of all of them at once; none of fewer than five.
  ///
  /// - Parameter part: of the facility at a position: nil where there is nothing to tell of it; otherwise to which part of the
  ///   group it belongs. `outside` is told of in no group.
  func told<Part: Equatable>(outside: Part, part: (Int) -> Part?) -> [Partition.Group] {
    groups.compactMap { group in
      let members = group.members.filter { part($0) != nil }
      guard members.count >= SharingView.fewestFacilities, let first = part(members[0]), first != outside,
        members.allSatisfy({ part($0) == first })
      else { return nil }
      return Partition.Group(label: group.label, members: members)
    }
  }
}

/// Facilities put into groups that a view may show. Every group stands by itself: no facility is in two, so nothing follows
/// about one group from another, and totals are sums of what the groups show.
struct Partition {
  struct Group {
    let label: GroupLabel
    /// Positions of the facilities, ascending.
    let members: [Int]
  }

  let groups: [Group]
  /// The facilities that get a row each, ascending.
  let rows: [Int]

  /// - Parameters:
  ///   - facilities: all that could be compared.
  ///   - members: positions of those whose figures are asked for; outside the ministry's view of open ones alone.
  ///   - confidential: the groups of the others; none in the ministry's view.
  init(_ facilities: [Facility], _ members: [Int], confidential: [Group], by key: GroupingKey, for view: SharingView) {
    guard view != .ministry else {
      groups = Partition.grouped(members, facilities, by: key, view)
      rows = members
      return
    }
    let shown = Partition.merged(Partition.grouped(members, facilities, by: key, view))
    groups = shown + confidential
    rows = view == .publicly || shown.isEmpty ? [] : members
  }

  private init(groups: [Group], rows: [Int]) {
    self.groups = groups
    self.rows = rows
  }

  /// Without the groups at other positions than these.
  func only(_ kept: [Int]) -> Partition { Partition(groups: kept.map { groups[$0] }, rows: rows) }

  /// Of those of whom a figure tells, the ones over whom one may be formed: outside the ministry's view of the confidential
  /// ones all or, where they are too few, none.
  static func pooled(_ tells: (Int) -> Bool, of partition: Partition, for view: SharingView) -> [Int] {
    let told = partition.groups.flatMap { $0.members }.filter(tells).sorted()
    guard view != .ministry else { return told }
    let hidden = Set(partition.groups.filter { $0.label.isConfidential }.flatMap { $0.members })
    let confidential = told.filter { hidden.contains($0) }
    let pool = confidential.count >= SharingView.fewestFacilities ? told : told.filter { !hidden.contains($0) }
    return pool.count >= SharingView.fewestFacilities ? pool : []
  }

  fileprivate static func grouped(
    _ members: [Int], _ facilities: [Facility], by key: GroupingKey, _ view: SharingView
  ) -> [Group] {
    var groups: [GroupLabel.Kind: [Int]] = [:]
    for member in members { groups[kind(of: facilities[member], by: key, view), default: []].append(member) }
    return groups.map { Group(label: GroupLabel($0.key), members: $0.value) }.sorted {
      $0.label.order != $1.label.order ? $0.label.order < $1.label.order : $0.label.word < $1.label.word
    }
  }

  private static func kind(of facility: Facility, by key: GroupingKey, _ view: SharingView) -> GroupLabel.Kind {
    switch key {
    case .care: .care(facility.care)
    case .province: .province(view == .ministry || facility.location == .open ? facility.province : nil)
    case .operatedBy: .operatedBy(facility.operatedBy)
    case .residents: .residents(facility.residents)
    case .serves: .serves(facility.serves)
    }
  }

  /// The groups with those that are too small put together, and with the smallest others too where that is not enough;
  /// none where all together are too few.
  fileprivate static func merged(_ groups: [Group]) -> [Group] {
    var large = groups.filter { $0.members.count >= SharingView.fewestFacilities }
    var pool = groups.filter { $0.members.count < SharingView.fewestFacilities }.flatMap { $0.members }
    guard !pool.isEmpty else { return large }
    while pool.count < SharingView.fewestFacilities, !large.isEmpty {
      let smallest = large.indices.min { large[$0].members.count < large[$1].members.count }!
      pool += large.remove(at: smallest).members
    }
    guard pool.count >= SharingView.fewestFacilities else { return [] }
    return large + [Group(label: GroupLabel(large.isEmpty ? .everyone : .others), members: pool.sorted())]
  }
}

extension GroupLabel {
  /// The order of the vocabularies; what is put together comes last.
  fileprivate var order: Int {
    switch kind {
    case .care(let care): Int(care.rawValue)
    case .operatedBy(let who): Int(who.rawValue)
    case .province(nil): 1
    case .province, .residents, .serves: 0
    case .others, .everyone: 100
    }
  }
}
