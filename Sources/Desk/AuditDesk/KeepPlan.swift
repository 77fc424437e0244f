public import AuditModel
internal import AuditPlanning

/// What is set of an action of a kept plan.
public enum PlanMark: Sendable {
  /// Taken back.
  case open, inProgress
  /// With file names or words that prove it.
  case done(proof: [String])
  /// Until the last day of it.
  case waived(authority: String, reason: String, until: CalendarDay)

  var status: ActionStatus {
    switch self {
    case .open: .open
    case .inProgress: .inProgress
    case .done: .done
    case .waived: .waived
    }
  }
}

extension PlanMaterial {
  /// The position of an action in the kept plan.
  ///
  /// - Parameter name: its id, the end of it, or a criterion that only one action mends.
  public func keptAction(named name: String) throws(AskError) -> Int {
    let actions = try keptPlan().actions
    if let exact = actions.firstIndex(where: { $0.id == name }) { return exact }
    let near = actions.indices.filter { index in
      actions[index].id.hasSuffix("/" + name)
        || actions[index].criteria.contains { $0 == name || $0.hasSuffix("/" + name) }
    }
    if near.count == 1 { return near[0] }
    if near.count > 1 { throw .ambiguousAction(name, near.map { actions[$0].id }) }
    throw .unknownAction(name, nearest: nearestWord(to: name, among: actions.map(\.id)))
  }

  /// The plan that is kept.
  public func keptPlan() throws(AskError) -> ActionPlan {
    guard let kept else { throw .planNotKept(entry.id) }
    return kept.plan
  }

  /// The kept plan with something set of some of its actions, but for what a visit has verified; of all of them or of none.
  ///
  /// - Parameters:
  ///   - indices: the positions of the actions.
  ///   - mark: what is set.
  ///   - spent: US dollars that were spent today on each of them; nil: none.
  public func marking(_ indices: [Int], _ mark: PlanMark, spent: ExactDecimal? = nil) throws(AskError) -> ActionPlan {
    var plan = try keptPlan()
    for index in indices {
      let action = plan.actions[index]
      if action.status == .verified, let verified = action.verified { throw .verifiedByVisit(verified.by) }
      let found = action.found
      if case .done = mark, let found, let day = CalendarDay(iso: Array(found.utf8.prefix(10))), today < day {
        throw .beforeFinding(today.iso, found)
      }
      plan.actions[index].set(mark, on: today)
      if let spent { plan.actions[index].spent.append(ActionPlan.Spending(usd: spent, on: today)) }
    }
    plan.made = today
    return plan
  }

  /// The plan as it is to be kept, moved on by what visits found.
  ///
  /// - Parameter choice: what was chosen with some money; it takes the place of the choice that is kept, which joins the earlier ones
  ///   (P20). Nil leaves that as it is.
  public func planToKeep(spending choice: ActionPlan.BudgetChoice?) -> ActionPlan {
    var plan = current.kept
    if let choice, !choice.isSame(as: plan.budget) {
      if let before = plan.budget { plan.earlierBudgets.append(before) }
      plan.budget = choice
      plan.made = today
    }
    return plan
  }
}

extension Desk {
  /// Keeps a plan of a facility. One that reads as it did is not written again.
  ///
  /// - Parameter text: writes a plan, over what was there.
  public func keep(
    _ plan: ActionPlan, of material: PlanMaterial, as text: (ActionPlan, _ over: KeptPlan?) -> String
  ) throws(SourceError) -> KeptPlan {
    let written = text(plan, material.kept)
    if let before = material.kept {
      if written != before.text {
        _ = try source.replace(
          Array(before.text.utf8), with: written, as: .plan, at: material.entry, keepsCopy: false)
      }
    } else {
      try source.add(written, as: .plan, at: material.entry)
    }
    return KeptPlan(plan: plan, text: written)
  }
}

extension ActionPlan.Entry {
  fileprivate mutating func set(_ mark: PlanMark, on today: CalendarDay) {
    status = mark.status
    verified = nil
    switch mark {
    case .done(let proof):
      let anew = ActionPlan.Completion(on: today, proof: proof)
      if let done, done != anew { earlier.append(done) }
      done = anew
    case .waived(let authority, let reason, let until):
      waived = ActionPlan.Waiver(authority: authority, reason: reason, until: until)
    case .open, .inProgress:
      // What once was done and found unmet again stays where it is; what is taken back stays on record.
      if let done, reopened.allSatisfy({ $0.on <= done.on }) {
        earlier.append(done)
        self.done = nil
      }
    }
  }
}

extension ActionPlan.BudgetChoice {
  /// Whether the same was chosen with the same money, on whatever day.
  public func isSame(as other: ActionPlan.BudgetChoice?) -> Bool {
    guard var other else { return false }
    other.on = on
    return self == other
  }
}
