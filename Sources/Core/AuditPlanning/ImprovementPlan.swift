public import AuditChecking
public import AuditModel
public import AuditScoring

/// A criterion in one of the audits of a plan.
public struct CriterionPlace: Sendable, Hashable {
  /// A position among the plan's audits.
  public let audit: Int
  /// A position among the criteria of its standard.
  public let criterion: Int

  public init(audit: Int, criterion: Int) {
    self.audit = audit
    self.criterion = criterion
  }
}

/// What is below the best rating: one criterion, with those that the same answer decided.
public struct PlannedFinding: Sendable {
  /// At least one; the first is the one that was looked at.
  public let criteria: [CriterionPlace]
  /// The actions that mend it together, as positions in the plan; none where no remedy is known.
  public internal(set) var actions: [Int] = []
  /// Whether they surely mend it: there are some, and none of them only asks others, rule P12.
  public internal(set) var canBeMended = false
  /// The record in which it stands, and its day.
  public let record: String
  public let date: CalendarDay
  /// The most severe of its criteria.
  public let level: Level
  /// What mending it earns, in 1/`unit` of the plan: of the minimum, and beyond it.
  public let minimumPoints: Int64
  public let beyondPoints: Int64

  public var points: Int64 { minimumPoints + beyondPoints }
}

/// A corrective action, rule P2.
public struct PlannedAction: Sendable {
  /// The remedies that it carries out, as `standard/criterion-number`; the first is its id.
  public internal(set) var remedies: [String]
  public let remedy: Remedy
  /// The findings that it helps to mend, as positions in the plan.
  public internal(set) var findings: [Int] = []
  /// What it costs in all, rule P3.
  public internal(set) var planned: PlanCost
  /// What it takes from now on, whatever its status: less what was spent on it, rule P16.
  public internal(set) var price: PlanCost
  /// Its day by rule P4; nil where neither the remedy nor the standard says.
  public internal(set) var dueByRule: CalendarDay?
  /// Whether that day is where it is because of a holiday that is computed, not official.
  var ruleRestsOnComputed = false
  /// The last day that the standards leave for it, rule P4; nil where they set none.
  public internal(set) var lastDay: CalendarDay?
  /// What the facility's plan says of it.
  public internal(set) var entry: ActionPlan.Entry?
  /// What mending its findings earns, in 1/`unit` of the plan.
  public internal(set) var points: Int64 = 0
  public internal(set) var urgency = Urgency.rest
  /// Whether nothing is left to do: it is marked as done, or a waiver holds.
  public internal(set) var rests = false
  /// Whether the facility is closed: then nothing is due, whatever day was set, rule C9.
  public internal(set) var isAtClosedPlace = false

  init(remedies: [String], remedy: Remedy, price: PlanCost) {
    self.remedies = remedies
    self.remedy = remedy
    planned = price
    self.price = price
  }

  public var id: String { entry?.id ?? remedies[0] }
  public var action: LocalizedText { (entry?.action ?? remedy.action).inShownDigits }
  /// The role that carries it out.
  public var by: String? { entry?.by ?? remedy.by }
  /// What proves that it was done.
  public var proof: LocalizedText? { (entry?.proof ?? remedy.proof)?.inShownDigits }
  /// The day by which it must be done: as people wrote it, else by rule P4; nil where none is set, or the facility is closed.
  public var due: CalendarDay? { isAtClosedPlace ? nil : dayThatWasSet }
  /// The same, closed or not.
  var dayThatWasSet: CalendarDay? { entry?.due ?? dueByRule }
  /// Whether its day is where it is because of a holiday that is computed, not official.
  public var restsOnComputed: Bool { ruleRestsOnComputed && due == dueByRule }
  /// What it still costs, rule P3: nothing where it is marked as done or waived.
  public var cost: PlanCost { rests ? .zero : price }
  /// Whether its price is counted by residents.
  public var isPricedByResident: Bool { (entry?.cost ?? remedy.cost)?.per.isForEachResident ?? false }
  /// Whether its price is known.
  public var isPriced: Bool { price.unpriced == 0 }
  /// As its entry says; a waiver that has ended leaves it open.
  public var status: ActionStatus {
    let status = entry?.status ?? .open
    return status == .waived && !rests ? .open : status
  }
  public var isDone: Bool { status == .done || status == .verified }
  public var onlyAsks: Bool { remedy.onlyAsks }

  /// What decides what comes first, rule P5.
  public enum Urgency: UInt8, Sendable, Comparable {
    /// A resident is in danger, or a right is taken away, now.
    case danger
    /// The rating hangs on it.
    case rating
    case rest

    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
  }
}

/// What a plan is made by.
public struct PlanTerms: Sendable {
  /// Costs are counted over so many months; 1 to 1200.
  public let months: Int64
  public let holidays: HolidayCalendar

  public init(months: Int64 = 12, holidays: HolidayCalendar = HolidayCalendar()) {
    precondition((1...1200).contains(months), "a plan covers between 1 and 1200 months")
    self.months = months
    self.holidays = holidays
  }
}

/// From where a facility stands to what it should do: every finding, and the actions that mend them, in order.
public struct ImprovementPlan: Sendable {
  public let facility: Facility
  /// What it is made from, one for each standard: standings, or self-assessments where nobody else has looked.
  public let audits: [ScoredAudit]
  /// Where the facility stands in the cycles of those of their standards that it is held to.
  public let cycles: [CycleStanding]
  public let findings: [PlannedFinding]
  /// In the order in which they should be carried out, rule P5.
  public let actions: [PlannedAction]
  /// Scored criteria whose answer is open: to be found out, rule P1.
  public let open: [CriterionPlace]
  public let terms: PlanTerms
  public let today: CalendarDay
  /// How many residents there are; nil where it was not counted.
  public let residents: ExactDecimal?
  /// Points are whole numbers of 1/`unit`.
  public let unit: Int64
  /// The plan over which it was made.
  public let kept: ActionPlan?
  /// The dangers that the records of the facility tell of: no plan waits for their actions.
  public internal(set) var dangers = DangerHistory([])

  /// Whether it is made from what the facility says of itself, rule P18.
  public var isOwnView: Bool { audits.contains { $0.sheet.kind == .selfAssessment } }

  public func standard(_ place: CriterionPlace) -> Standard { audits[place.audit].sheet.standard }
  public func criterion(_ place: CriterionPlace) -> Criterion { standard(place).criteria[place.criterion] }

  /// `standard/criterion`
  public func name(_ place: CriterionPlace) -> String { standard(place).id + "/" + criterion(place).id }

  /// What the actions still cost together, rule P3; an action that several findings share once.
  public func cost(of chosen: some Sequence<Int>) -> PlanCost {
    chosen.reduce(PlanCost.zero) { $0 + actions[$1].cost }
  }

  /// What carrying them out costs, those too that are waived; what is marked as done costs nothing more.
  public func price(of chosen: some Sequence<Int>) -> PlanCost {
    chosen.reduce(PlanCost.zero) { $0 + (actions[$1].isDone ? .zero : actions[$1].price) }
  }

  /// The actions that are left to do.
  public var pending: [Int] { actions.indices.filter { !actions[$0].rests } }

  /// The findings that are mended when these actions are done, and what is marked as done.
  public func mended(by chosen: some Sequence<Int>) -> [Int] {
    let done = Set(chosen).union(actions.indices.filter { actions[$0].isDone })
    return findings.indices.filter { index in
      findings[index].canBeMended && findings[index].actions.allSatisfy { done.contains($0) }
    }
  }

  /// The score of each audit, were these findings mended.
  public func scores(mending mended: some Sequence<Int>) -> [ScoreSheet] {
    let criteria = mended.flatMap { findings[$0].criteria }
    return audits.indices.map { audit in
      audits[audit].sheet.mending(criteria.filter { $0.audit == audit }.map { $0.criterion })
    }
  }

  /// The findings for which no remedy is known.
  public var withoutRemedy: [Int] { findings.indices.filter { findings[$0].actions.isEmpty } }

  /// The findings whose remedy only asks others, and which they decide on, rule P12.
  public var leftToOthers: [Int] {
    findings.indices.filter { !findings[$0].actions.isEmpty && !findings[$0].canBeMended }
  }

  /// The positions of the actions that are named by an id, or by a criterion that they help to mend.
  public func actions(named name: String) -> [Int] {
    if let exact = actions.firstIndex(where: { $0.id == name || $0.remedies.contains(name) }) { return [exact] }
    return actions.indices.filter { index in
      actions[index].remedies.contains { $0.afterSlash == name }
        || actions[index].findings.contains { finding in
          findings[finding].criteria.contains { self.name($0) == name || criterion($0).id == name }
        }
    }
  }
}

extension String {
  /// What stands behind the first slash, or all of it.
  var afterSlash: String {
    var rest = self[...]
    while let letter = rest.popFirst() { if letter == "/" { return String(rest) } }
    return self
  }
}
