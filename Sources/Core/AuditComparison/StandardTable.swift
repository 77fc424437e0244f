internal import AuditModel
internal import AuditScoring

/// Works out how facilities stand on one revision of one standard.
struct StandardTable {
  let standard: Standard
  let entries: [Entry]
  let partition: Partition
  let request: ComparisonRequest
  /// Criteria that are not counted in this view.
  let withheld: Set<Int>

  private var view: SharingView { request.view }
  private var isCoarse: Bool { view != .ministry }

  func comparison() -> StandardComparison {
    let order = rowOrder()
    let criteria = criteria()
    return StandardComparison(
      standard: standard, facilities: partition.groups.reduce(0) { $0 + $1.members.count },
      groups: partition.groups.indices.map { group($0, criteria) },
      overall: Distribution(ranges(of: overall), isCoarse: isCoarse), rows: rows(order), criteria: criteria,
      years: years(), selfAssessment: selfAssessment(order))
  }

  /// Those over whom a figure may be formed across the groups: whoever has a row, or a single group.
  private var overall: [Int] {
    if !partition.rows.isEmpty { return partition.rows }
    return partition.groups.count == 1 ? partition.groups[0].members : []
  }

  private func ranges(of members: [Int]) -> [ProportionRange] {
    members.compactMap { entries[$0].standing.minimum.range }
  }

  private func veiled(_ count: FacilityCount) -> FacilityCount { view == .ministry ? count : count.veiled }

  // MARK: Groups

  private func group(_ number: Int, _ criteria: [CriterionComparison]) -> GroupComparison {
    let group = partition.groups[number]
    let standings = group.members.map { entries[$0].standing }
    let rated = standings.compactMap { $0.rating }
    return GroupComparison(
      label: group.label, facilities: group.members.count,
      minimum: Distribution(ranges(of: group.members), isCoarse: isCoarse),
      beyond: Distribution(standings.compactMap { $0.total.beyond.range }, isCoarse: isCoarse),
      sections: sections(number, criteria),
      meeting: veiled(FacilityCount(rated.count { $0.lowest == 0 }, of: rated.count)),
      trend: GroupTrend(
        group.members.compactMap { entries[$0].change },
        hasRows: view == .ministry || view == .coalition && !group.label.isConfidential, for: view))
  }

  /// Of each section the share of best answers: a sum of what the criteria of the minimum tell of this group.
  private func sections(_ group: Int, _ criteria: [CriterionComparison]) -> [ProportionRange?] {
    var failing = [FacilityCount](repeating: FacilityCount(0, of: 0), count: standard.sections.count)
    for one in criteria where standard.criteria[one.criterion].level.isMinimum {
      if let failures = one.groups[group] {
        failing[standard.criteria[one.criterion].section] =
          failing[standard.criteria[one.criterion].section]
          + failures.failing
      }
    }
    return failing.map { count in
      guard count.of > 0 else { return nil }
      return ProportionRange(
        lowest: Proportion(Int128(count.of - count.most), over: Int128(count.of)),
        highest: Proportion(Int128(count.of - count.fewest), over: Int128(count.of)))
    }
  }

  /// Of those with a row.
  private func years() -> [YearDistribution] {
    var latest: [Int: [Int: ProportionRange]] = [:]
    for index in partition.rows {
      for visit in entries[index].facility.visits where visit.standard === standard {
        if let since = request.since, visit.date < since { continue }
        latest[visit.date.year, default: [:]][index] = visit.minimum.range
      }
    }
    return latest.keys.sorted().compactMap { year in
      Distribution(Array(latest[year]!.values), isCoarse: isCoarse).map { YearDistribution(year: year, minimum: $0) }
    }
  }

  // MARK: Rows

  /// The rows' places and the entries behind them: best possible rank first, then what the row itself shows.
  private func rowOrder() -> [(entry: Int, rank: PossibleRanks?)] {
    let ranked = partition.rows.filter { entries[$0].standing.minimum.range != nil }
    let ranks = Dictionary(
      uniqueKeysWithValues: zip(ranked, possibleRanks(ranked.map { entries[$0].standing.minimum.range! })))
    return partition.rows.map { ($0, ranks[$0]) }.sorted { left, right in
      let (one, two) = (key(left.0, left.1), key(right.0, right.1))
      if one != two { return one.lexicographicallyPrecedes(two) }
      return name(left.0) < name(right.0)
    }
  }

  private func key(_ entry: Int, _ rank: PossibleRanks?) -> [Int64] {
    let standing = entries[entry].standing
    var key = [Int64(rank?.best ?? Int.max), Int64(rank?.worst ?? Int.max)]
    for tally in [standing.total.beyond] + standing.sections.flatMap({ [$0.minimum, $0.beyond] }) {
      key += [-tally.highest, -tally.lowest, tally.possible]
    }
    return key
  }

  private func name(_ entry: Int) -> String {
    view == .ministry ? entries[entry].facility.facility.id : entries[entry].facility.pseudonym ?? ""
  }

  private func rows(_ order: [(entry: Int, rank: PossibleRanks?)]) -> [FacilityRow] {
    let peers = peerRanks()
    var groups: [Int: Int] = [:]
    for (number, group) in partition.groups.enumerated() {
      for member in group.members { groups[member] = number }
    }
    return order.enumerated().map { place, item in
      let entry = entries[item.entry]
      return FacilityRow(
        name: rowName(item.entry, place: place), facility: view == .ministry ? entry.facility.facility : nil,
        group: groups[item.entry]!, year: entry.standing.date.year,
        date: view == .ministry ? entry.standing.date : nil, rating: entry.standing.rating,
        total: entry.standing.total, sections: entry.standing.sections, rank: item.rank, peerRank: peers[item.entry],
        change: entry.change)
    }
  }

  private func rowName(_ entry: Int, place: Int) -> FacilityRow.Name {
    let facility = entries[entry].facility
    if view == .ministry { return .known(id: facility.facility.id, facility.facility.name) }
    return facility.pseudonym.map { .pseudonym($0) } ?? .number(place + 1)
  }

  /// Among facilities with a row that give the same care to the same residents.
  private func peerRanks() -> [Int: PossibleRanks] {
    struct Peers: Hashable {
      let care: CareKind
      let residents: WordSet<ResidentGroup>
    }
    var groups: [Peers: [Int]] = [:]
    for entry in partition.rows where entries[entry].standing.minimum.range != nil {
      let facility = entries[entry].facility.facility
      groups[Peers(care: facility.care, residents: facility.residents), default: []].append(entry)
    }
    var ranks: [Int: PossibleRanks] = [:]
    for members in groups.values where members.count >= SharingView.fewestFacilities {
      let found = possibleRanks(members.map { entries[$0].standing.minimum.range! })
      for (member, rank) in zip(members, found) { ranks[member] = rank }
    }
    return ranks
  }

  // MARK: Criteria

  private func criteria() -> [CriterionComparison] {
    var found: [CriterionComparison] = []
    for index in standard.criteria.indices {
      guard standard.criteria[index].level.isScored, !withheld.contains(index) else { continue }
      let groups = partition.groups.map { failures(on: index, of: $0.members) }
      guard let total = sum(groups) else { continue }
      found.append(CriterionComparison(criterion: index, total: total, groups: groups))
    }
    return found.sorted { left, right in
      let (one, two) = (left.total.failing, right.total.failing)
      if one.fewest + one.most != two.fewest + two.most { return one.fewest + one.most > two.fewest + two.most }
      if one.of != two.of { return one.of < two.of }
      let levels = (standard.criteria[left.criterion].level, standard.criteria[right.criterion].level)
      if levels.0 != levels.1 { return levels.0.rawValue < levels.1.rawValue }
      return left.criterion < right.criterion
    }
  }

  private func failures(on criterion: Int, of members: [Int]) -> CriterionComparison.Failures? {
    var (rated, failing, last, open) = (0, 0, 0, 0)
    for member in members {
      let answer = entries[member].standing.answers[criterion]
      if answer.isOpen { open += 1 }
      guard let rating = answer.rating else { continue }
      rated += 1
      if rating != standard.scale.best { failing += 1 }
      if rating == standard.scale.last { last += 1 }
    }
    let count = FacilityCount(failing, of: rated)
    if view == .ministry {
      return rated + open == 0 ? nil : CriterionComparison.Failures(failing: count, last: last, open: open)
    }
    guard rated >= SharingView.fewestFacilities else { return nil }
    return CriterionComparison.Failures(failing: count.veiled, last: nil, open: nil)
  }

  private func sum(_ groups: [CriterionComparison.Failures?]) -> CriterionComparison.Failures? {
    var total: CriterionComparison.Failures?
    for case .some(let group) in groups {
      guard let known = total else {
        total = group
        continue
      }
      total = CriterionComparison.Failures(
        failing: known.failing + group.failing,
        last: known.last.flatMap { one in group.last.map { one + $0 } },
        open: known.open.flatMap { one in group.open.map { one + $0 } })
    }
    return total
  }

  // MARK: Self-assessment

  private func selfAssessment(_ order: [(entry: Int, rank: PossibleRanks?)]) -> AgreementComparison? {
    var pairs: [Int: (own: ComparedAudit, other: ComparedAudit)] = [:]
    for index in partition.rows { pairs[index] = entries[index].facility.selfAssessment(by: standard) }
    let members = pairs.keys.sorted()
    guard !members.isEmpty, view == .ministry || members.count >= SharingView.fewestFacilities else { return nil }
    var pooled = Agreement(ratings: standard.scale.words.count)
    for member in members { pooled = pooled + Agreement(pairs[member]!.own, pairs[member]!.other) }
    let rows = order.enumerated().compactMap { place, item -> AgreementComparison.Row? in
      guard let pair = pairs[item.entry] else { return nil }
      return AgreementComparison.Row(
        name: rowName(item.entry, place: place), agreement: Agreement(pair.own, pair.other),
        selfAssessed: view == .ministry ? pair.own.date : nil, inspected: view == .ministry ? pair.other.date : nil)
    }
    return AgreementComparison(
      facilities: members.count, pooled: pooled, rows: rows,
      criteria: agreementOnCriteria(members.map { pairs[$0]! }))
  }

  private func agreementOnCriteria(
    _ pairs: [(own: ComparedAudit, other: ComparedAudit)]
  ) -> [AgreementComparison.OnCriterion] {
    var found: [AgreementComparison.OnCriterion] = []
    for index in standard.criteria.indices {
      guard standard.criteria[index].level.isScored, !withheld.contains(index) else { continue }
      var table = Agreement(ratings: standard.scale.words.count).table
      for pair in pairs {
        guard let own = pair.own.answers[index].rating, let other = pair.other.answers[index].rating else {
          continue
        }
        table[Int(own)][Int(other)] += 1
      }
      let agreement = Agreement(table: table)
      let all = agreement.compared
      guard all > 0, view == .ministry || all >= SharingView.fewestFacilities else { continue }
      found.append(
        AgreementComparison.OnCriterion(
          criterion: index, same: veiled(FacilityCount(agreement.same, of: all)),
          kinder: veiled(FacilityCount(agreement.firstBetter, of: all)),
          harsher: veiled(FacilityCount(agreement.firstWorse, of: all)),
          kappa: view == .ministry ? agreement.kappa : nil))
    }
    return found.sorted { left, right in
      let (one, two) = (left.kinder, right.kinder)
      if one.fewest + one.most != two.fewest + two.most { return one.fewest + one.most > two.fewest + two.most }
      return one.of != two.of ? one.of < two.of : left.criterion < right.criterion
    }
  }
}
