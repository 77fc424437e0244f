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
    /// What it still costs; nil where that is not told.
    public let cost: PlanCost?
    /// Where it stands.
    public let state: Sentence?
    /// What people wrote beside it; nil where that is not told.
    public let note: LocalizedText?

    public init(
      standard: String, criterion: String, action: Sentence, by: String? = nil, due: CalendarDay? = nil,
      dueSentence: Sentence? = nil, cost: PlanCost? = nil, state: Sentence? = nil, note: LocalizedText? = nil
    ) {
      self.standard = standard
      self.criterion = criterion
      self.action = action
      self.by = by
      self.due = due
      self.dueSentence = dueSentence
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

  public init(summary: [Sentence] = [], steps: [Step]) {
    self.summary = summary
    self.steps = steps
  }
}

extension PlanInShort {
  /// The plan of a facility as its report shows it: every action in its order.
  ///
  /// - Parameter view: of a view that shows nothing counted, costs are left out: they tell how many residents there are.
  public init(_ plan: ImprovementPlan, view: ReportView, on today: CalendarDay) {
    let showsCosts = view == .own || view == .ministry
    let counted = PlanPhrases.counted(plan)
    self.init(
      summary: [showsCosts ? counted + Sentence(same: " · ") + PlanPhrases.stillCosts(plan) : counted]
        + plan.cycles.compactMap { cycle in
          cycle.failedSentence(on: today).map { Sentence(same: cycle.standard.id + ": ") + $0 }
        },
      steps: plan.actions.map { action in
        let place = plan.findings[action.findings[0]].criteria[0]
        return Step(
          standard: plan.standard(place).id, criterion: plan.criterion(place).id, action: action.action.sentence,
          by: action.by, due: action.due, dueSentence: action.dueSentence(on: today),
          cost: showsCosts ? action.cost : nil, state: action.status.phrase,
          note: showsCosts ? action.entry?.note : nil)
      })
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
