internal import AuditModel

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

  init(_ facilities: [Facility], by key: GroupingKey, for view: SharingView) {
    let all = Array(facilities.indices)
    switch view {
    case .ministry:
      groups = Partition.grouped(all, facilities, by: key, view)
      rows = all
    case .publicly:
      groups = Partition.merged(Partition.grouped(all, facilities, by: key, view))
      rows = []
    case .coalition:
      let open = all.filter { facilities[$0].location == .open }
      let confidential = all.filter { facilities[$0].location != .open }
      let shown = Partition.merged(Partition.grouped(open, facilities, by: key, view))
      let veiled = Partition.merged(Partition.grouped(confidential, facilities, by: key, view)).map {
        Group(label: GroupLabel($0.label.kind, isConfidential: true), members: $0.members)
      }
      groups = shown + veiled
      rows = shown.isEmpty ? [] : open
    }
  }

  /// Of some of the facilities those over whom one figure may be formed.
  ///
  /// In the coalition's view whoever has a row can be taken off a figure, so that the rest must be none or enough.
  static func pooled(_ members: [Int], of facilities: [Facility], for view: SharingView) -> [Int] {
    switch view {
    case .ministry: return members
    case .publicly: return members.count >= SharingView.fewestFacilities ? members : []
    case .coalition:
      let open = members.filter { facilities[$0].location == .open }
      let confidential = members.filter { facilities[$0].location != .open }
      let pool = confidential.count >= SharingView.fewestFacilities ? members : open
      return pool.count >= SharingView.fewestFacilities ? pool : []
    }
  }

  private static func grouped(
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
  private static func merged(_ groups: [Group]) -> [Group] {
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
