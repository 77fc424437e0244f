public import AuditModel
public import AuditPlanning

extension PlanInShort {
  /// The plan of a facility as its report shows it: every action in its order.
  ///
  /// - Parameter view: of a view that shows nothing counted, costs are left out: they tell how many residents there are.
  public init(_ plan: ImprovementPlan, view: ReportView, on today: CalendarDay) {
    let showsCosts = view == .own || view == .ministry
    let counted = Sentence(
      PlanPhrases.actions.text(plan.actions.count, .english), PlanPhrases.actions.text(plan.actions.count, .khmer))
    let total =
      plan.cost(of: plan.actions.indices).sentence + Sentence(same: " ") + PlanPhrases.months(plan.terms.months)
    self.init(
      summary: [showsCosts ? counted + Sentence(same: " · ") + total : counted],
      steps: plan.actions.map { action in
        let place = plan.findings[action.findings[0]].criteria[0]
        return Step(
          standard: plan.standard(place).id, criterion: plan.criterion(place).id, action: action.action.sentence,
          by: action.by, due: action.due, cost: showsCosts ? action.cost.sentence : nil, state: action.status.phrase)
      })
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
