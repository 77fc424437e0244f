public import AuditDesk
public import AuditModel
public import InputProblems

extension DueReport {
  /// What is due at a facility as it is told.
  public init(_ due: FacilityDue, on today: CalendarDay) {
    func dated(_ action: FacilityDue.DatedAction) -> DatedAction {
      DatedAction(
        id: action.id, action: action.action, by: action.by, due: action.due, found: action.found, note: action.note)
    }
    self.init(
      facility: due.facility, cycles: due.cycles, actions: due.actions.map(dated), later: due.later.map(dated),
      today: today, visits: due.visits)
  }
}

extension FacilityReport {
  /// A report on a facility in one view.
  ///
  /// - Parameters:
  ///   - day: today.
  ///   - problems: of the records, the facility and the standards.
  public init(
    _ material: ReportMaterial, view: ReportView, on day: CalendarDay, program: String, problems: [Problem]
  ) {
    self.init(
      material.audit, measures: material.library.measures, view: view, on: day, program: program, problems: problems,
      plan: material.plan.map { PlanInShort($0, view: view, on: day) })
  }
}
