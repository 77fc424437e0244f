public import AuditModel
public import AuditPlanning

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
      }, money: showsCosts ? plan.money : [], months: plan.terms.months)
  }
}

extension PlannedAction {
  /// Its day, and how far off it is or how late; the day alone where nothing is left to do; nil where it has none.
  package func dueSentence(on today: CalendarDay) -> Sentence? {
    due.map { rests ? Sentence(same: $0.iso) : $0.sentence(asOf: today) }
  }
}

extension PlanInShort {
  /// What is not shown where the plan is to be short.
  package var rest: Sentence? {
    let more = steps.count - PlanInShort.mostShown
    guard more > 0 else { return nil }
    return Sentence("… \(more) more: careaudit plan", "… \(more) ទៀត៖ careaudit plan")
  }
}
