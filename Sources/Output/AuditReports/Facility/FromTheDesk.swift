public import AuditDesk
public import AuditModel
public import InputProblems

extension FacilityReport {
  /// A report on a facility in one view.
  ///
  /// - Parameters:
  ///   - day: today.
  ///   - problems: of the records, the facility and the standards.
  ///   - audience: who reads it; nil: those for whom the view is.
  public init(
    _ material: ReportMaterial, view: ReportView, on day: CalendarDay, program: String, problems: [Problem],
    for audience: Audience? = nil
  ) {
    self.init(
      material.audit, measures: material.library.measures, view: view, on: day, program: program, problems: problems,
      plan: material.plan.map { PlanInShort($0, view: view, on: day, isKept: material.keepsPlan) }, for: audience)
  }
}
