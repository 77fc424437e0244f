internal import AuditChecking
public import AuditModel
internal import AuditScoring

/// What became of a kept plan when it was made again, rules P8 to P11.
public struct PlanChange: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A finding that the plan did not have.
    case added
    /// A later visit rated its criteria best.
    case verified
    /// It was done, and a later visit found a criterion unmet again.
    case reopened
    /// Its criteria are asked no longer.
    case gone
  }

  public let kind: Kind
  public let action: String
  /// The record that shows it; nil where none does.
  public let record: String?

  package init(kind: Kind, action: String, record: String?) {
    self.kind = kind
    self.action = action
    self.record = record
  }
}

/// Lays the findings of today over the plan that a facility keeps: new ones join, nothing that people wrote is lost.
///
/// - Parameters:
///   - plan: made from all standings of the facility.
///   - kept: nil where there is none yet.
///   - file: where it is kept.
///   - today: the day that changes are dated by.
/// - Returns: the plan to keep, and what changed. Without a change `made` stays as it was.
public func keep(_ plan: ImprovementPlan, over kept: ActionPlan?, in file: String, on today: CalendarDay)
  -> (plan: ActionPlan, changes: [PlanChange])
{
  var keeper = PlanKeeper(
    plan: plan, kept: kept ?? ActionPlan(file: file, facility: plan.facility.id), today: today)
  return keeper.keep()
}

private struct PlanKeeper {
  let plan: ImprovementPlan
  private var kept: ActionPlan
  let today: CalendarDay
  private var changes: [PlanChange] = []

  init(plan: ImprovementPlan, kept: ActionPlan, today: CalendarDay) {
    self.plan = plan
    self.kept = kept
    self.today = today
  }

  mutating func keep() -> (plan: ActionPlan, changes: [PlanChange]) {
    for index in kept.actions.indices { follow(index) }
    retire()
    for action in plan.actions where action.entry == nil { join(action) }
    if kept.made == nil || !changes.isEmpty { kept.made = today }
    return (kept, changes)
  }

  /// Moves an action on by what later visits found, rules P9 and P10. What a facility says of itself closes nothing; it opens again
  /// what it had only marked as done.
  private mutating func follow(_ index: Int) {
    let entry = kept.actions[index]
    let findings = entry.criteria.compactMap { found($0) }
    let unmet = findings.filter { !$0.isBest }
    if let since = entry.verified?.on ?? entry.done?.on,
      entry.status == .done || entry.status == .verified && !plan.isOwnView,
      let again = unmet.first(where: { since < $0.date })
    {
      kept.actions[index].status = .open
      kept.actions[index].verified = nil
      kept.actions[index].reopened.append(ActionPlan.Verdict(on: again.date, by: again.record))
      kept.actions[index].due = plan.actions.first { $0.entry?.id == entry.id }.flatMap { $0.dueByRule }
      change(.reopened, entry.id, again.record)
    } else if !plan.isOwnView, entry.status != .verified, unmet.isEmpty, findings.count == entry.criteria.count,
      let last = findings.max(by: { $0.date < $1.date }),
      entry.found.map({ String($0.prefix(10)) < last.date.iso }) ?? true,
      entry.done.map({ $0.on <= last.date }) ?? true
    {
      kept.actions[index].status = .verified
      kept.actions[index].verified = ActionPlan.Verdict(on: last.date, by: last.record)
      change(.verified, entry.id, last.record)
    }
  }

  /// What the standings say of a criterion; nil where it is open, or not asked.
  private func found(_ name: String) -> CriterionFinding? {
    for scored in plan.audits where name.hasPrefix(scored.sheet.standard.id + "/") {
      guard let index = scored.sheet.standard.criterionIDs.position(of: name.afterSlash) else { return nil }
      let outcome = scored.sheet.outcomes[index]
      guard outcome.state == .rated else { return nil }
      let record = scored.audit.visit.layers[Int(outcome.layer)].record
      return CriterionFinding(
        isBest: outcome.rating == scored.sheet.standard.scale.best, record: record.name, date: record.date)
    }
    return nil
  }

  /// Actions all of whose criteria are asked no longer become history, rule P11.
  private mutating func retire() {
    var stay: [ActionPlan.Entry] = []
    for var entry in kept.actions {
      if entry.status == .verified || entry.criteria.contains(where: isAsked) {
        stay.append(entry)
      } else {
        entry.gone = today
        kept.history.append(entry)
        change(.gone, entry.id, nil)
      }
    }
    kept.actions = stay
  }

  /// Whether a criterion applies to the facility; one of a standard that no standing audits is left alone.
  private func isAsked(_ name: String) -> Bool {
    guard let scored = plan.audits.first(where: { name.hasPrefix($0.sheet.standard.id + "/") }) else { return true }
    guard let index = scored.sheet.standard.criterionIDs.position(of: name.afterSlash) else { return false }
    let outcome = scored.sheet.outcomes[index]
    return outcome.state != .doesNotApply && outcome.state != .notApplicable
  }

  private mutating func join(_ action: PlannedAction) {
    let criteria = action.findings.flatMap { plan.findings[$0].criteria.map { plan.name($0) } }
    var entry = ActionPlan.Entry(
      id: action.remedies[0], action: action.remedy.action, remedies: action.remedies, criteria: criteria)
    entry.found = action.findings.map { plan.findings[$0] }.max { $0.date < $1.date }?.record
    entry.by = action.remedy.by
    entry.due = action.dayThatWasSet
    entry.cost = action.remedy.cost
    entry.proof = action.remedy.proof
    kept.actions.append(entry)
    change(.added, entry.id, entry.found)
  }

  private mutating func change(_ kind: PlanChange.Kind, _ action: String, _ record: String?) {
    changes.append(PlanChange(kind: kind, action: action, record: record))
  }
}

private struct CriterionFinding {
  let isBest: Bool
  let record: String
  let date: CalendarDay
}
