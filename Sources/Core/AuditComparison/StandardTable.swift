internal import AuditModel
internal import AuditScoring

/// Works out how facilities stand on one revision of one standard.
struct StandardTable {
  let standard: Standard
  let entries: [Entry]
  private(set) var partition: Partition
  let request: ComparisonRequest
  /// Of each criterion what it looks at.
  let alike: [Alike]
  /// By group and criterion: why the view does not count it there.
  private var withheld: [[UntoldCriterion.Reason?]] = []
  /// By group: what an earlier publication told of it, in place of what could be told today.
  private var kept: [(group: PublishedGroup, day: CalendarDay)?] = []
  /// By group and name: the last telling of counts that cannot be told anew; nil where there is none.
  private var held: [[String: (count: FacilityCount, day: CalendarDay)?]] = []
  /// By group: medians and quartiles as they were told last; nil where they may be told anew.
  private var lasting: [(spreads: [String: Distribution], day: CalendarDay)?] = []

  init(standard: Standard, entries: [Entry], partition: Partition, request: ComparisonRequest, alike: [Alike]) {
    self.standard = standard
    self.entries = entries
    self.partition = partition
    self.request = request
    self.alike = alike
    withheld = partition.groups.map { _ in standard.criteria.map { _ in nil } }
    kept = partition.groups.map { _ in nil }
    held = partition.groups.map { _ in [:] }
    lasting = partition.groups.map { _ in nil }
  }

  private var view: SharingView { request.view }
  private var isCoarse: Bool { view != .ministry }

  /// Outside the ministry's view: does not count what another table tells of some of the same facilities, rule D3.
  mutating func withhold(what subjects: inout ToldSubjects) {
    for (number, group) in partition.groups.enumerated() where isVeiled(group.label) {
      for index in standard.criteria.indices where standard.criteria[index].level.isScored {
        withheld[number][index] = reason(index, group.members, &subjects)
      }
    }
  }

  private func reason(
    _ criterion: Int, _ members: [Int], _ subjects: inout ToldSubjects
  ) -> UntoldCriterion.Reason? {
    switch alike[criterion] {
    case .nothing: return nil
    case .service: return .service
    case .unknown: return .olderRevision
    case .subject(let subject):
      let rated = members.filter { entries[$0].standing.answers[criterion].rating != nil }.map { entries[$0].place }
      guard rated.count >= SharingView.fewestFacilities else { return nil }
      let (may, elsewhere) = subjects.mayTell(subject, of: rated, in: standard.id)
      return may ? nil : .counted(standard: elsewhere!)
    }
  }

  /// Whether nothing of a single facility of the group may follow: its rows, where it has them, tell more than its counts.
  private func isVeiled(_ group: GroupLabel) -> Bool { view == .publicly || view == .coalition && group.isConfidential }

  func comparison(_ order: [(entry: Int, rank: PossibleRanks?)], numbers: [Int: Int]) -> StandardComparison {
    let criteria = criteria()
    return StandardComparison(
      standard: standard, facilities: partition.groups.reduce(0) { $0 + $1.members.count },
      groups: partition.groups.indices.map { group($0, criteria) },
      overall: Distribution(ranges(of: overall), isCoarse: isCoarse), rows: rows(order, numbers), criteria: criteria,
      untold: untold(criteria), provinces: provinces(), years: years(), selfAssessment: selfAssessment(order, numbers))
  }

  /// Those over whom a figure may be formed across the groups: whoever has a row, or a single group.
  private var overall: [Int] {
    if !partition.rows.isEmpty { return partition.rows }
    return partition.groups.count == 1 ? partition.groups[0].members : []
  }

  private func ranges(of members: [Int]) -> [ProportionRange] {
    members.compactMap { entries[$0].standing.minimum.range }
  }

  private enum Name {
    static let minimum = "minimum"
    static let beyond = "beyond"
    static let meeting = "meeting"
    static let up = "up"
    static let down = "down"
  }

  // MARK: Publication

  /// What may be told of the confidential groups beside what was told of them before.
  ///
  /// - Parameter subject: what a criterion looks at, wherever it is asked.
  mutating func hold(
    by control: inout PublicationControl, subject: (Int) -> String
  ) -> (groups: [PublishedGroup], notes: [PublicationNote]) {
    let review = control.review(partition) { draft($0, subject) }
    partition = review.partition
    withheld = review.positions.map { withheld[$0] }
    kept = review.groups.map { group in group.flatMap { one in one.keptFrom.map { (one.told, $0) } } }
    held = review.groups.map { $0?.held ?? [:] }
    lasting = review.groups.map { group in group.flatMap { one in one.spreadsFrom.map { (one.told.spreads, $0) } } }
    return (review.published, review.notes)
  }

  private func draft(_ number: Int, _ subject: (Int) -> String) -> PublishedGroup {
    let group = partition.groups[number]
    let members = group.members.map { entries[$0] }
    let table = "standard:" + standard.id
    var counts: [PublishedCount] = []
    func add(_ name: String, _ subject: String, _ value: (Entry) -> Bool?) {
      let values = members.map(value)
      let among = values.indices.filter { values[$0] != nil }
      guard !among.isEmpty else { return }
      counts.append(
        PublishedCount(
          name: name, subject: subject, among: among, count: values.count { $0 == true }, all: among.count))
    }
    add(Name.meeting, table + "/meeting") { $0.standing.rating.map { $0.lowest == 0 } }
    let since = request.since.map { "/since " + $0.iso } ?? ""
    let changed = members.count { $0.change != nil }
    if changed >= SharingView.fewestFacilities {
      add(Name.up, table + "/up" + since) { $0.change.map { $0.movement == .up } }
      add(Name.down, table + "/down" + since) { $0.change.map { $0.movement == .down } }
    }
    for index in standard.criteria.indices
    where standard.criteria[index].level.isScored && withheld[number][index] == nil {
      let rated = members.count { $0.standing.answers[index].rating != nil }
      guard rated >= SharingView.fewestFacilities else { continue }
      add("failing:" + standard.criteria[index].id, subject(index)) { entry in
        entry.standing.answers[index].rating.map { $0 != standard.scale.best }
      }
    }
    var spreads: [String: Distribution] = [:]
    spreads[Name.minimum] = Distribution(ranges(of: group.members), isCoarse: isCoarse)
    spreads[Name.beyond] = Distribution(
      members.compactMap { $0.standing.total.beyond.range }, isCoarse: isCoarse)
    return PublishedGroup(
      table: table, group: group.label.word,
      places: members.map { PlaceState(id: $0.facility.facility.oldestID, state: $0.standing.state) }, counts: counts,
      spreads: spreads)
  }

  // MARK: Groups

  private func group(_ number: Int, _ criteria: [CriterionComparison]) -> GroupComparison {
    let group = partition.groups[number]
    if let (old, day) = kept[number] {
      return GroupComparison(
        label: group.label, facilities: old.places.count, minimum: old.spreads[Name.minimum],
        beyond: old.spreads[Name.beyond], sections: sections(number, criteria),
        meeting: old.count(Name.meeting)?.told
          ?? FacilityCount(of: old.places.count, fewest: 0, most: old.places.count),
        trend: GroupTrend(up: old.count(Name.up)?.told, down: old.count(Name.down)?.told), asOf: day, spreadsAsOf: nil)
    }
    let last = lasting[number]
    let standings = group.members.map { entries[$0].standing }
    let rated = standings.compactMap { $0.rating }
    let changes = GroupTrend(
      group.members.compactMap { entries[$0].change },
      isVeiled: isVeiled(group.label), for: view)
    return GroupComparison(
      label: group.label, facilities: group.members.count,
      minimum: last.map { $0.spreads[Name.minimum] } ?? Distribution(ranges(of: group.members), isCoarse: isCoarse),
      beyond: last.map { $0.spreads[Name.beyond] }
        ?? Distribution(standings.compactMap { $0.total.beyond.range }, isCoarse: isCoarse),
      sections: sections(number, criteria),
      meeting: told(
        FacilityCount(rated.count { $0.lowest == 0 }, of: rated.count), of: group.label, Name.meeting, number),
      trend: held[number][Name.up] == nil && held[number][Name.down] == nil ? changes : nil, asOf: nil,
      spreadsAsOf: last?.day)
  }

  /// A count of a group: as it is, veiled, or left open.
  private func told(_ count: FacilityCount, of group: GroupLabel, _ name: String, _ number: Int) -> FacilityCount {
    if held[number][name] != nil { return FacilityCount(of: count.of, fewest: 0, most: count.of) }
    return isVeiled(group) ? count.veiled : count
  }

  /// Of each section the share of best answers to the criteria of the minimum: a sum of what these tell of this group. What is not
  /// told of a criterion may be anything, of none of the facilities up to all.
  private func sections(_ group: Int, _ criteria: [CriterionComparison]) -> [ProportionRange?] {
    struct Sum {
      var failing = FacilityCount(0, of: 0)
      var isTold = false
      var unknown = 0
    }
    var sums = [Sum](repeating: Sum(), count: standard.sections.count)
    var isTold = [Bool](repeating: false, count: standard.criteria.count)
    for one in criteria where standard.criteria[one.criterion].level.isMinimum {
      // What stands as it was told before says nothing of today.
      guard let failures = one.groups[group], failures.asOf == nil || kept[group] != nil else { continue }
      let section = standard.criteria[one.criterion].section
      sums[section].failing = sums[section].failing + failures.failing
      sums[section].isTold = true
      isTold[one.criterion] = true
    }
    if view != .ministry {
      for (index, criterion) in standard.criteria.enumerated() where criterion.level.isMinimum && !isTold[index] {
        sums[criterion.section].unknown += kept[group]?.group.places.count ?? partition.groups[group].members.count
      }
    }
    return sums.map { sum in
      let (count, all) = (sum.failing, sum.failing.of + sum.unknown)
      guard sum.isTold, all > 0 else { return nil }
      return ProportionRange(
        lowest: Proportion(Int128(count.of - count.most), over: Int128(all)),
        highest: Proportion(Int128(count.of - count.fewest + sum.unknown), over: Int128(all)))
    }
  }

  /// Of all of whom the view may tell in which province they are.
  private func provinces() -> [ProvinceComparison] {
    let members = partition.groups.filter { !$0.label.isConfidential }.flatMap { $0.members }.sorted()
    let byProvince = Partition(
      entries.map { $0.facility.facility }, members, confidential: [], by: .province, for: view)
    return byProvince.groups.map { group in
      let standings = group.members.map { entries[$0].standing }
      let rated = standings.compactMap { $0.rating }
      let meeting = FacilityCount(rated.count { $0.lowest == 0 }, of: rated.count)
      return ProvinceComparison(
        label: group.label, facilities: group.members.count, minimum: pooled(standings.map { $0.minimum }),
        meeting: isVeiled(group.label) ? meeting.veiled : meeting)
    }
  }

  /// The points of several together; nil where none are possible.
  private func pooled(_ tallies: [Tally]) -> ProportionRange? {
    let possible = tallies.reduce(Int128(0)) { $0 + Int128($1.possible) }
    guard possible > 0 else { return nil }
    func end(_ points: (Tally) -> Int64) -> Proportion {
      let share = Proportion(tallies.reduce(Int128(0)) { $0 + Int128(points($1)) }, over: possible)
      return isCoarse ? share.coarse : share
    }
    return ProportionRange(lowest: end { $0.lowest }, highest: end { $0.highest })
  }

  /// Of those with a row: as each stood after its last visit of a year.
  private func years() -> [YearDistribution] {
    // By year and entry, which of its visits: where very many are compared, figures of all of them would weigh.
    var latest: [Int: [Int: Int32]] = [:]
    for index in partition.rows {
      for (place, visit) in entries[index].facility.visits.enumerated() where visit.standard === standard {
        let date = visit.date
        if let since = request.since, date < since { continue }
        latest[date.year, default: [:]][index] = Int32(place)
      }
    }
    func figures(_ year: Int) -> [Int: ProportionRange] {
      var figures: [Int: ProportionRange] = [:]
      for (index, place) in latest[year]! {
        figures[index] = entries[index].facility.visits[Int(place)].minimum.range
      }
      return figures
    }
    let years = latest.keys.sorted()
    var before: [Int: ProportionRange] = [:]
    return years.enumerated().compactMap { number, year in
      let (earlier, stood) = (before, figures(year))
      before = stood
      guard let all = Distribution(Array(stood.values), isCoarse: isCoarse) else { return nil }
      return YearDistribution(
        year: year, minimum: all,
        cohort: number == 0 ? nil : cohort(from: years[number - 1], earlier, to: stood))
    }
  }

  /// Those that were visited in both years; nil where they are too few.
  private func cohort(
    from year: Int, _ before: [Int: ProportionRange], to now: [Int: ProportionRange]
  ) -> YearDistribution.Cohort? {
    let both = now.keys.filter { before[$0] != nil }.sorted()
    guard let one = Distribution(both.map { before[$0]! }, isCoarse: isCoarse),
      let other = Distribution(both.map { now[$0]! }, isCoarse: isCoarse)
    else { return nil }
    return YearDistribution.Cohort(from: year, before: one, now: other)
  }

  // MARK: Rows

  /// The rows' places and the entries behind them: best possible rank first, then what the row itself shows.
  func rowOrder() -> [(entry: Int, rank: PossibleRanks?)] {
    let ranked = partition.rows.filter { entries[$0].standing.minimum.range != nil }
    let ranks = Dictionary(
      uniqueKeysWithValues: zip(ranked, possibleRanks(ranked.map { entries[$0].standing.minimum.range! })))
    return partition.rows.map { ($0, ranks[$0]) }.sorted { left, right in
      let (first, second) = (place(left.1), place(right.1))
      if first != second { return first < second }
      let (one, two) = (key(left.0), key(right.0))
      if one != two { return one.lexicographicallyPrecedes(two) }
      let names = (name(left.0), name(right.0))
      if names.0 != names.1 { return names.0 < names.1 }
      return elsewhere(left.0).lexicographicallyPrecedes(elsewhere(right.0))
    }
  }

  private func place(_ rank: PossibleRanks?) -> (best: Int, worst: Int) {
    (rank?.best ?? Int.max, rank?.worst ?? Int.max)
  }

  private func key(_ entry: Int) -> [Int64] {
    let standing = entries[entry].standing
    var key: [Int64] = []
    for tally in [standing.total.beyond] + standing.sections.flatMap({ [$0.minimum, $0.beyond] }) {
      key += [-tally.highest, -tally.lowest, tally.possible]
    }
    return key
  }

  /// What its rows in all tables show.
  private func elsewhere(_ entry: Int) -> [Int64] {
    var shown: [Int64] = []
    for standing in entries[entry].facility.standings {
      shown.append(Int64(standing.standard.identity.revision))
      for section in standing.sections {
        for tally in [section.minimum, section.beyond] { shown += [-tally.highest, -tally.lowest, tally.possible] }
      }
    }
    return shown
  }

  private func name(_ entry: Int) -> String {
    view == .ministry ? entries[entry].facility.facility.id : entries[entry].facility.pseudonym ?? ""
  }

  private func rows(_ order: [(entry: Int, rank: PossibleRanks?)], _ numbers: [Int: Int]) -> [FacilityRow] {
    let peers = peerRanks()
    var groups: [Int: Int] = [:]
    for (number, group) in partition.groups.enumerated() {
      for member in group.members { groups[member] = number }
    }
    return order.map { item in
      let entry = entries[item.entry]
      return FacilityRow(
        name: rowName(item.entry, numbers), facility: view == .ministry ? entry.facility.facility : nil,
        group: groups[item.entry]!, year: entry.standing.date.year,
        date: view == .ministry ? entry.standing.date : nil, rating: entry.standing.rating,
        total: entry.standing.total, sections: entry.standing.sections, rank: item.rank, peerRank: peers[item.entry],
        change: entry.change)
    }
  }

  private func rowName(_ entry: Int, _ numbers: [Int: Int]) -> FacilityRow.Name {
    let facility = entries[entry].facility
    if view == .ministry { return .known(id: facility.facility.id, facility.facility.name) }
    return facility.pseudonym.map { .pseudonym($0) } ?? .number(numbers[entries[entry].place]!)
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
      guard standard.criteria[index].level.isScored else { continue }
      let groups = partition.groups.enumerated().map { number, group in
        withheld[number][index] == nil ? failures(on: index, of: group, number) : nil
      }
      guard let total = sum(groups) else { continue }
      found.append(CriterionComparison(criterion: index, total: total, groups: groups))
    }
    return found.sorted { left, right in
      let (one, two) = (left.total.failing, right.total.failing)
      let (a, b) = ((one.fewest + one.most) * two.of, (two.fewest + two.most) * one.of)
      if a != b { return a > b }
      if one.of != two.of { return one.of > two.of }
      let levels = (standard.criteria[left.criterion].level, standard.criteria[right.criterion].level)
      if levels.0 != levels.1 { return levels.0.rawValue < levels.1.rawValue }
      return left.criterion < right.criterion
    }
  }

  /// The scored criteria that apply somewhere and of which nothing is told, in the order of the standard.
  private func untold(_ criteria: [CriterionComparison]) -> [UntoldCriterion] {
    guard view != .ministry else { return [] }
    let told = Set(criteria.map { $0.criterion })
    return standard.criteria.indices.compactMap { index in
      guard standard.criteria[index].level.isScored, !told.contains(index) else { return nil }
      let name = "failing:" + standard.criteria[index].id
      let isHeld = held.contains { $0[name] != nil }
      let reasons = withheld.compactMap { $0[index] }
      return UntoldCriterion(criterion: index, reason: reasons.first ?? (isHeld ? .published : .tooFew))
    }
  }

  private func failures(
    on criterion: Int, of group: Partition.Group, _ number: Int
  ) -> CriterionComparison.Failures? {
    let name = "failing:" + standard.criteria[criterion].id
    if let (old, day) = kept[number] {
      return old.count(name).map { CriterionComparison.Failures(failing: $0.told, asOf: day) }
    }
    if let last = held[number][name] {
      return last.map { CriterionComparison.Failures(failing: $0.count, asOf: $0.day) }
    }
    var (rated, failing, last, open) = (0, 0, 0, 0)
    for member in group.members {
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
    return CriterionComparison.Failures(failing: isVeiled(group.label) ? count.veiled : count)
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

  private func selfAssessment(
    _ order: [(entry: Int, rank: PossibleRanks?)], _ numbers: [Int: Int]
  ) -> AgreementComparison? {
    var pairs: [Int: (own: ComparedAudit, other: ComparedAudit)] = [:]
    for index in partition.rows { pairs[index] = entries[index].facility.selfAssessment(by: standard) }
    let members = pairs.keys.sorted()
    guard !members.isEmpty, view == .ministry || members.count >= SharingView.fewestFacilities else { return nil }
    var pooled = Agreement(ratings: standard.scale.words.count)
    for member in members { pooled = pooled + Agreement(pairs[member]!.own, pairs[member]!.other) }
    let rows = order.compactMap { item -> AgreementComparison.Row? in
      guard let pair = pairs[item.entry] else { return nil }
      return AgreementComparison.Row(
        name: rowName(item.entry, numbers), agreement: Agreement(pair.own, pair.other),
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
      guard standard.criteria[index].level.isScored else { continue }
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
          criterion: index, same: FacilityCount(agreement.same, of: all),
          kinder: FacilityCount(agreement.firstBetter, of: all),
          harsher: FacilityCount(agreement.firstWorse, of: all),
          kappa: view == .ministry ? agreement.kappa : nil))
    }
    return found.sorted { left, right in
      let (one, two) = (left.kinder, right.kinder)
      if one.fewest + one.most != two.fewest + two.most { return one.fewest + one.most > two.fewest + two.most }
      return one.of != two.of ? one.of < two.of : left.criterion < right.criterion
    }
  }
}
