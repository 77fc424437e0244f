public import AuditModel
public import AuditScoring

extension ImprovementPlan {
  /// What a kept plan says that the records do not bear out: closed by no visit, or due after the official remedy period.
  ///
  /// - Parameters:
  ///   - kept: as people left it.
  ///   - visits: every record of the facility, scored by itself.
  ///   - unusable: standards with errors, by which no visit is scored; of an action on their criteria nothing is known.
  public func problems(of kept: ActionPlan, visits: [ScoredAudit], unusable: [String] = []) -> [AuditProblem] {
    var problems: [AuditProblem] = []
    for entry in kept.actions {
      if let verified = entry.verified, !visits.contains(where: { $0.verifies(entry, verified) }),
        !entry.criteria.contains(where: { name in unusable.contains { name.hasPrefix($0 + "/") } })
      {
        problems.append(AuditProblem(.error, .closedWithoutVisit(verified.by), file: kept.file, place: entry.place))
      }
      if let due = entry.due, entry.status == .open || entry.status == .inProgress,
        let end = actions.first(where: { $0.entry?.id == entry.id })?.lastDay, end < due
      {
        problems.append(
          AuditProblem(.warning, .dueAfterPeriod(due.iso, end: end.iso), file: kept.file, place: entry.place))
      }
    }
    return problems
  }
}

extension ScoredAudit {
  /// Whether this visit could have closed the action: an inspection or follow-up on that day that asks one of its criteria.
  fileprivate func verifies(_ entry: ActionPlan.Entry, _ verdict: ActionPlan.Verdict) -> Bool {
    sheet.kind != .selfAssessment && sheet.date == verdict.on
      && sheet.date.iso + "-" + sheet.kind.word == verdict.by
      && entry.criteria.contains { $0.hasPrefix(sheet.standard.id + "/") }
  }
}
