public import AuditDesk
public import AuditModel
public import AuditPlanning
public import AuditWording

/// The plan of a facility, as a report shows it.
public struct PlanInShort: Sendable {
  /// One thing to do.
  public struct Step: Sendable {
    public let standard: String
    public let criterion: String
    /// `standard/criterion`
    package var place: String { standard + "/" + criterion }
    public let action: Sentence
    /// The role or person that does it.
    public let by: String?
    package var who: Sentence? { by.map { rolePhrase($0) } }
    public let due: CalendarDay?
    /// The day with how far off it is, or how late; without that where nothing is left to do.
    public let dueSentence: Sentence?
    /// Whether the day is where it is because of a holiday that is computed, not official.
    public let restsOnComputed: Bool
    /// What it still costs; nil where that is not told.
    public let cost: PlanCost?
    /// Where it stands.
    public let state: Sentence?
    /// What people wrote beside it; nil where that is not told.
    public let note: LocalizedText?

    public init(
      standard: String, criterion: String, action: Sentence, by: String? = nil, due: CalendarDay? = nil,
      dueSentence: Sentence? = nil, restsOnComputed: Bool = false, cost: PlanCost? = nil, state: Sentence? = nil,
      note: LocalizedText? = nil
    ) {
      self.standard = standard
      self.criterion = criterion
      self.action = action
      self.by = by
      self.due = due
      self.dueSentence = dueSentence
      self.restsOnComputed = restsOnComputed
      self.cost = cost
      self.state = state
      self.note = note
    }
  }

  /// What is said before the steps.
  public let summary: [Sentence]
  /// All of them.
  public let steps: [Step]
  /// So many are shown where the plan is to be short.
  private static let mostShown = 12
  /// The first of them, where the plan is to be short.
  package var shown: [Step] { Array(steps.prefix(PlanInShort.mostShown)) }

  /// What was planned, spent and is left of each action, those too that visits have verified; none where that is not told.
  public let money: [ActionMoney]
  /// Over how many months costs are counted.
  public let months: Int64
  /// The next better rating of each standard and what it takes.
  package var ways: [ToldWay] = []
  /// What was done, and no finding of today asks for.
  package var settled: [SettledAction] = []

  public init(summary: [Sentence] = [], steps: [Step], money: [ActionMoney] = [], months: Int64 = 12) {
    self.summary = summary
    self.steps = steps
    self.money = money
    self.months = months
  }

  /// Of all actions together; nil where that is not told, or no plan is kept.
  package var moneyTotal: MoneyTotal? { money.isEmpty ? nil : MoneyTotal(of: money) }
}

extension PlanInShort {
  /// The plan of a facility as its report shows it: every action in its order.
  ///
  /// - Parameters:
  ///   - view: of a view that shows nothing counted, costs are left out: they tell how many residents there are; and so is what
  ///     people wrote into the plan.
  ///   - isKept: whether the facility keeps it.
  public init(_ plan: ImprovementPlan, view: ReportView, on today: CalendarDay, isKept: Bool = true) {
    let showsCosts =
      view == .own || view == .ministry || view == .coalition && plan.facility.location == .open
    let counted = PlanPhrases.counted(plan)
    self.init(
      summary: (plan.isOwnView ? [Words.OwnView.label] : [])
        + [showsCosts ? counted + Sentence(same: " · ") + PlanPhrases.stillCosts(plan) : counted]
        + plan.cycles.compactMap { cycle in
          cycle.failedSentence(on: today).map { Sentence(same: cycle.standard.id + ": ") + $0 }
        },
      steps: plan.actions.map { action in
        let place = plan.findings[action.findings[0]].criteria[0]
        return Step(
          standard: plan.standard(place).id, criterion: plan.criterion(place).id,
          action: (showsCosts ? action.action : action.remedy.action).sentence,
          by: showsCosts ? action.by : action.remedy.by, due: action.due, dueSentence: action.dueSentence(on: today),
          restsOnComputed: action.restsOnComputed, cost: showsCosts ? action.cost : nil, state: action.status.phrase,
          note: showsCosts ? action.entry?.note : nil)
      }, money: showsCosts && isKept ? plan.money : [], months: plan.terms.months)
    ways = plan.ways(tellsCosts: showsCosts)
    settled = isKept ? plan.toldSettled(tellsWords: showsCosts, tellsCosts: showsCosts) : []
  }
}

extension PlanInShort {
  /// What is not shown where the plan is to be short.
  package var rest: Sentence? {
    let more = steps.count - PlanInShort.mostShown
    guard more > 0 else { return nil }
    return Words.Plan.moreActions(more: more)
  }
}
