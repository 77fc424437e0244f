internal import AuditChecking
public import AuditModel
public import AuditScoring

/// Makes the improvement plan of a facility from its standings, rules P1 to P5; where it has none, from what it says of itself, P18.
///
/// - Parameters:
///   - audit: with every visit scored.
///   - standings: one for each standard to plan by, in the order of the library; nil for all there is to plan by.
///   - library: the standards with their remedies.
///   - kept: the plan that the facility keeps; its costs, roles and dates go before those of the standards.
///   - terms: over how many months costs are counted.
///   - today: the day on which the legal clock is read, and waivers hold or have ended.
/// - Complexity: O(criteria²).
public func makePlan(
  of audit: FacilityAudit, by standings: [ScoredAudit]? = nil, library: StandardLibrary, kept: ActionPlan? = nil,
  terms: PlanTerms = PlanTerms(), on today: CalendarDay
) -> ImprovementPlan {
  let standings = standings ?? audit.planned
  let ids = standings.map { $0.sheet.standard.id }
  var maker = PlanMaker(
    facility: audit.facility, audits: standings, measures: library.measures,
    classes: library.equality(of: standings.map { $0.sheet.standard }), kept: kept, terms: terms, today: today,
    cycles: cycleStandings(of: audit, in: library, on: today).filter { ids.contains($0.standard.id) })
  var plan = maker.make()
  plan.dangers = audit.dangers
  return plan
}

/// What a facility has to do as of a day: its plan by all standings, and the plan that it keeps, moved on by what visits found.
///
/// Every output that tells of actions asks this one, so that all tell the same of each: its state, its day, its cost.
public struct CurrentPlan: Sendable {
  public let whole: ImprovementPlan
  /// Holds every action of `whole`.
  public let kept: ActionPlan
  /// What changed since it was kept.
  public let changes: [PlanChange]
  private let audit: FacilityAudit
  private let library: StandardLibrary
  private let terms: PlanTerms
  private let today: CalendarDay

  /// - Parameters:
  ///   - audit: with every visit scored.
  ///   - library: the standards with their remedies.
  ///   - kept: nil where none is kept yet.
  ///   - file: where it is, or is to be, kept.
  ///   - terms: over how many months costs are counted.
  ///   - today: the day on which the legal clock is read.
  public init(
    of audit: FacilityAudit, library: StandardLibrary, kept: ActionPlan?, in file: String = "",
    terms: PlanTerms = PlanTerms(), on today: CalendarDay
  ) {
    let made = makePlan(of: audit, library: library, kept: kept, terms: terms, on: today)
    (self.kept, changes) = keep(made, over: kept, in: file, on: today)
    whole = makePlan(of: audit, library: library, kept: self.kept, terms: terms, on: today)
    self.audit = audit
    self.library = library
    self.terms = terms
    self.today = today
  }

  /// The plan by some of the standings alone.
  public func by(_ standings: [ScoredAudit]) -> ImprovementPlan {
    makePlan(of: audit, by: standings, library: library, kept: kept, terms: terms, on: today)
  }
}

private struct PlanMaker {
  let facility: Facility
  let audits: [ScoredAudit]
  let classes: [[Int32]]
  let kept: ActionPlan?
  let terms: PlanTerms
  let today: CalendarDay
  let cycles: [CycleStanding]
  let residents: ExactDecimal?
  let unit: Int64
  private var findings: [PlannedFinding] = []
  private var actions: [PlannedAction] = []
  /// What makes two remedies one action, rule P2.
  private struct Deed: Hashable {
    let action: LocalizedText
    let cost: Remedy.Cost?
    let onlyAsks: Bool
  }
  private var actionsByDeed: [Deed: Int] = [:]
  /// The first action of the kept plan for each remedy.
  private var entries: [String: Int] = [:]

  init(
    facility: Facility, audits: [ScoredAudit], measures: MeasureCatalogue, classes: [[Int32]], kept: ActionPlan?,
    terms: PlanTerms, today: CalendarDay, cycles: [CycleStanding]
  ) {
    self.facility = facility
    self.audits = audits
    self.classes = classes
    self.kept = kept
    self.terms = terms
    self.today = today
    self.cycles = cycles
    residents = measures.ids.position(of: "residents").flatMap { index in
      audits.sorted { $0.sheet.date < $1.sheet.date }.reversed().lazy
        .compactMap { $0.audit.measures.isEmpty ? nil : $0.audit.measures[index] }.first
    }
    unit = commonUnit(of: audits.map { $0.sheet.standard })
    for (index, entry) in (kept?.actions ?? []).enumerated() {
      for reference in entry.remedies where entries[reference] == nil { entries[reference] = index }
    }
  }

  mutating func make() -> ImprovementPlan {
    for group in groups() { add(group) }
    for action in actions.indices {
      actions[action].points = actions[action].findings.reduce(0) {
        $0 + (findings[$1].canBeMended ? findings[$1].points : 0)
      }
    }
    setUrgency()
    let ranks = actions.map { Rank($0) }
    let order = actions.indices.sorted { ranks[$0].isBefore(ranks[$1]) }
    var places = [Int](repeating: 0, count: actions.count)
    for (place, action) in order.enumerated() { places[action] = place }
    for finding in findings.indices {
      findings[finding].actions = findings[finding].actions.map { places[$0] }.sorted()
    }
    return ImprovementPlan(
      facility: facility, audits: audits, cycles: cycles, findings: findings, actions: order.map { actions[$0] },
      open: open(), terms: terms, today: today, residents: residents, unit: unit, kept: kept)
  }

  // MARK: Findings

  /// The criteria below the best rating, rule P1; those that one answer decided at one visit together.
  private func groups() -> [[CriterionPlace]] {
    var groups: [[CriterionPlace]] = []
    var known: [String: Int] = [:]
    for audit in audits.indices {
      let sheet = audits[audit].sheet
      for (index, criterion) in sheet.standard.criteria.enumerated() {
        let outcome = sheet.outcomes[index]
        guard criterion.level.isScored, outcome.state == .rated, outcome.rating != sheet.standard.scale.best else {
          continue
        }
        let place = CriterionPlace(audit: audit, criterion: index)
        let number = classes[audit].isEmpty ? -1 : classes[audit][index]
        let key = String(number) + " " + sheet.record
        if number >= 0, let group = known[key] {
          groups[group].append(place)
        } else {
          if number >= 0 { known[key] = groups.count }
          groups.append([place])
        }
      }
    }
    return groups.map { group in
      let lookedAt = group.filter { audits[$0.audit].sheet.outcomes[$0.criterion].by != .equals }
      return lookedAt + group.filter { !lookedAt.contains($0) }
    }
  }

  private func open() -> [CriterionPlace] {
    audits.indices.flatMap { audit in
      let sheet = audits[audit].sheet
      return sheet.standard.criteria.indices.filter {
        sheet.standard.criteria[$0].level.isScored && sheet.outcomes[$0].state == .open
      }.map { CriterionPlace(audit: audit, criterion: $0) }
    }
  }

  private mutating func add(_ group: [CriterionPlace]) {
    let layers = group.map { audits[$0.audit].audit.visit.layers[Int(outcome($0).layer)].record }
    let record = layers.max { $0.date < $1.date }!
    var points: (minimum: Int64, beyond: Int64) = (0, 0)
    for place in group {
      let gain = self.gain(place)
      if criterion(place).level.isMinimum { points.minimum += gain } else { points.beyond += gain }
    }
    let position = findings.count
    var finding = PlannedFinding(
      criteria: group, record: record.name, date: record.date,
      level: group.map { criterion($0).level }.min { $0.rawValue < $1.rawValue }!, minimumPoints: points.minimum,
      beyondPoints: points.beyond)
    if let source = group.first(where: { !criterion($0).remedies.isEmpty }) {
      finding.canBeMended = !criterion(source).remedies.contains { $0.onlyAsks }
      let last = group.compactMap { lastDay($0, found: record.date) }.min()
      for number in criterion(source).remedies.indices {
        let action = self.action(source, number)
        if !finding.actions.contains(action) { finding.actions.append(action) }
        if !actions[action].findings.contains(position) { actions[action].findings.append(position) }
        setDue(of: action, found: record.date, last: last)
      }
    }
    findings.append(finding)
  }

  private func outcome(_ place: CriterionPlace) -> Outcome { audits[place.audit].sheet.outcomes[place.criterion] }

  private func criterion(_ place: CriterionPlace) -> Criterion {
    audits[place.audit].sheet.standard.criteria[place.criterion]
  }

  private func gain(_ place: CriterionPlace) -> Int64 {
    let sheet = audits[place.audit].sheet
    let (earned, possible) = sheet.points(place.criterion)
    return Int64(clamping: Int128(possible - earned) * Int128(unit) / Int128(sheet.standard.scale.unit))
  }

  // MARK: Actions

  /// The action that carries out a remedy, rule P2: one for all findings with the same remedy.
  private mutating func action(_ place: CriterionPlace, _ number: Int) -> Int {
    let standard = audits[place.audit].sheet.standard
    let criterion = criterion(place)
    let remedy = criterion.remedies[number]
    let reference = standard.id + "/" + criterion.id + "-" + String(number + 1)
    let deed = Deed(action: remedy.action, cost: remedy.cost, onlyAsks: remedy.onlyAsks)
    if let same = actionsByDeed[deed] {
      if !actions[same].remedies.contains(reference) { actions[same].remedies.append(reference) }
      if actions[same].entry == nil, let entry = entry(for: reference) { adopt(entry, same) }
      return same
    }
    actionsByDeed[deed] = actions.count
    actions.append(
      PlannedAction(remedies: [reference], remedy: remedy, price: terms.price(of: remedy.cost, residents: residents)))
    actions[actions.count - 1].isAtClosedPlace = facility.isClosed(on: today)
    if let entry = entry(for: reference) { adopt(entry, actions.count - 1) }
    return actions.count - 1
  }

  /// Lays what the kept plan says of an action over what the standard says.
  private mutating func adopt(_ entry: ActionPlan.Entry, _ action: Int) {
    actions[action].entry = entry
    actions[action].rests = entry.rests(on: today)
    if let cost = entry.cost { actions[action].planned = terms.price(of: cost, residents: residents) }
    actions[action].price = actions[action].planned.less(entry.totalSpent)
  }

  private func entry(for reference: String) -> ActionPlan.Entry? {
    entries[reference].flatMap { kept?.actions[$0] }
  }

  // MARK: Deadlines

  /// The last day that a standard leaves for mending a finding, rule P4; where the facility is not held to it, no period runs, nor
  /// from what it says of itself, P18.
  private func lastDay(_ place: CriterionPlace, found: CalendarDay) -> CalendarDay? {
    let standard = audits[place.audit].sheet.standard
    if audits[place.audit].sheet.kind == .selfAssessment { return nil }
    return cycles.first { $0.standard.id == standard.id }.lastDay(ofFindingOn: found, by: standard)
  }

  private mutating func setDue(of action: Int, found: CalendarDay, last: CalendarDay?) {
    if let last { actions[action].lastDay = min(last, actions[action].lastDay ?? last) }
    guard let working = terms.holidays.deadline(within: actions[action].remedy.within, ofFindingOn: found, last: last)
    else {
      return
    }
    if let known = actions[action].dueByRule, known <= working.day { return }
    actions[action].dueByRule = working.day
    actions[action].ruleRestsOnComputed = working.restsOnComputed
  }

  // MARK: Order

  private mutating func setUrgency() {
    var held: Set<CriterionPlace> = []
    for audit in audits.indices {
      for criterion in audits[audit].sheet.findingsHoldingRating() {
        held.insert(CriterionPlace(audit: audit, criterion: criterion))
      }
    }
    for action in actions.indices {
      let own = actions[action].findings.map { findings[$0] }
      if own.contains(where: { $0.level == .critical }) {
        actions[action].urgency = .danger
      } else if own.contains(where: { $0.criteria.contains { held.contains($0) } }) {
        actions[action].urgency = .rating
      }
    }
  }
}

/// What the place of an action in a plan hangs on, rule P5.
private struct Rank {
  private let urgency: PlannedAction.Urgency
  private let due: CalendarDay?
  private let isPriced: Bool
  private let points: Int64
  private let cost: Int128
  private let remedy: String

  init(_ action: PlannedAction) {
    urgency = action.urgency
    due = action.dayThatWasSet
    isPriced = action.isPriced
    points = action.points
    cost = action.price.high.units
    remedy = action.remedies[0]
  }

  /// Danger by the day it is due, then what the rating hangs on, then points for the money.
  func isBefore(_ other: Rank) -> Bool {
    if urgency != other.urgency { return urgency < other.urgency }
    if urgency == .danger, let due, let otherDue = other.due, due != otherDue { return due < otherDue }
    if isPriced != other.isPriced { return isPriced }
    let (mine, theirs) = (
      Int128(points).multipliedFullWidth(by: other.cost), Int128(other.points).multipliedFullWidth(by: cost)
    )
    if mine.high != theirs.high { return mine.high > theirs.high }
    if mine.low != theirs.low { return mine.low > theirs.low }
    if points != other.points { return points > other.points }
    return remedy < other.remedy
  }
}

extension CostUnit {
  var isForEachResident: Bool { self == .resident || self == .residentMonth || self == .residentYear }

  /// How many months one price covers; nil where it is paid once.
  var monthsEach: Int64? {
    switch self {
    case .once, .resident: nil
    case .month, .residentMonth: 1
    case .year, .residentYear: 12
    }
  }
}

/// The least common multiple of the units of some standards, as far as all points in it together stay a number of 64 bits;
/// points of standards beyond that are rounded down.
private func commonUnit(of standards: [Standard]) -> Int64 {
  let worth = standards.reduce(Int128(1)) { $1.traits.reduce($0) { $0 + Int128($1.worth) } }
  let largest = min(1_000_000_000_000, Int128(Int64.max) / worth)
  return standards.reduce(1) { unit, standard in
    let own = standard.scale.unit
    let common = Int128(unit) * Int128(own / greatestCommonDivisor(unit, own))
    return common <= largest ? Int64(common) : unit
  }
}
