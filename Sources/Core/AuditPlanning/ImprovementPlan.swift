internal import AuditChecking
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
  public let remedies: [String]
  public let remedy: Remedy
  /// The findings that it helps to mend, as positions in the plan.
  public internal(set) var findings: [Int] = []
  public let cost: PlanCost
  /// Nil where neither the remedy nor the standard says.
  public internal(set) var due: CalendarDay?
  /// The end of the official remedy period; nil where the standard sets none.
  public internal(set) var periodEnd: CalendarDay?
  /// What the facility's plan says of it.
  public internal(set) var entry: ActionPlan.Entry?
  /// What mending its findings earns, in 1/`unit` of the plan.
  public internal(set) var points: Int64 = 0
  public internal(set) var urgency = Urgency.rest

  public var id: String { entry?.id ?? remedies[0] }
  public var action: LocalizedText { entry?.action ?? remedy.action }
  /// The role that carries it out.
  public var by: String? { entry?.by ?? remedy.by }
  /// What proves that it was done.
  public var proof: LocalizedText? { entry?.proof ?? remedy.proof }
  /// Whether its price is known.
  public var isPriced: Bool { cost.unpriced == 0 }
  public var status: ActionStatus { entry?.status ?? .open }

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
  /// The standings that it is made from, one for each standard.
  public let audits: [ScoredAudit]
  public let findings: [PlannedFinding]
  /// In the order in which they should be carried out, rule P5.
  public let actions: [PlannedAction]
  /// Scored criteria whose answer is open: to be found out, rule P1.
  public let open: [CriterionPlace]
  public let terms: PlanTerms
  /// How many residents there are; nil where it was not counted.
  public let residents: ExactDecimal?
  /// Points are whole numbers of 1/`unit`.
  public let unit: Int64

  public func standard(_ place: CriterionPlace) -> Standard { audits[place.audit].sheet.standard }
  public func criterion(_ place: CriterionPlace) -> Criterion { standard(place).criteria[place.criterion] }

  /// `standard/criterion`
  public func name(_ place: CriterionPlace) -> String { standard(place).id + "/" + criterion(place).id }

  /// What the actions cost together; an action that several findings share once.
  public func cost(of chosen: some Sequence<Int>) -> PlanCost {
    chosen.reduce(PlanCost.zero) { $0 + actions[$1].cost }
  }

  /// The findings that are mended when these actions are done, and what is marked as done.
  public func mended(by chosen: some Sequence<Int>) -> [Int] {
    let done = Set(chosen).union(actions.indices.filter { actions[$0].status == .done })
    return findings.indices.filter { index in
      !findings[index].actions.isEmpty && findings[index].actions.allSatisfy { done.contains($0) }
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
