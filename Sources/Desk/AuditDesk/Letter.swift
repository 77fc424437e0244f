internal import AuditChecking
public import AuditModel
public import AuditPlanning
public import AuditScoring

/// What a formal letter is about.
public enum LetterKind: String, CaseIterable, Sendable {
  case findings, reminder
  case secondInspection = "second-inspection"
  case report
  /// On dangers that cannot wait: it waits for no finding.
  case danger
}

/// Why the records do not call for a letter by one standard, rule L1. Facts only.
public enum LetterRefusal: Sendable {
  case neverInspected
  /// Records with errors are left out, and what they would say is not known: their names.
  case notKnown(leftOut: [String])
  /// The standard has errors itself.
  case notUsable
  /// Where the facility stands in the cycle of the standard asks for something else.
  case standsElsewhere(CycleStanding)
  /// The standing meets the minimum.
  case minimumMet(ScoreSheet)
  /// The standing falls short in nothing; some of it is still open.
  case nothingFound(ScoreSheet)
  case noCycle
  /// All that was found is marked as done or waived, and waits for a visit.
  case allAtRest
  case noSecondInspection
}

/// A letter that was asked for.
public enum LetterAnswer: Sendable {
  /// The records call for it: by the plan of the standards that do.
  case called(ImprovementPlan)
  /// They do not: why by each standard, by its id; by those that an inspection audited, where there are any.
  case refused([(standard: String, reason: LetterRefusal)])
  /// The facility is closed, so that nothing is asked of it, rule C9.
  case closed(Facility.Closure)
}

extension PlanMaterial {
  /// A letter on some standards; where none is named, on all that the facility is held to.
  ///
  /// - Parameters:
  ///   - kind: what it is about.
  ///   - standards: their ids.
  ///   - audience: who reads it; where it may tell of no danger that stands, a letter on dangers is refused without a reason.
  public func letter(
    _ kind: LetterKind, on standards: [String], for audience: Audience = .facility
  ) throws(AskError) -> LetterAnswer {
    if kind == .danger {
      return audit.dangers.standing(on: today, to: audience).isEmpty ? .refused([]) : .called(plan(by: []))
    }
    let footings = try footings(on: standards)
    if let closed = audit.facility.closed, closed.on <= today { return .closed(closed) }
    var called: [ScoredAudit] = []
    var refusals: [(standard: String, reason: LetterRefusal, isInspected: Bool)] = []
    for footing in footings {
      let leftOut = visitsLeftOut(since: footing.standing)
      if !leftOut.isEmpty {
        refusals.append((footing.standard.id, .notKnown(leftOut: leftOut), footing.standing != nil))
      } else if let reason = kind.refusal(footing.cycle, footing.standing.map { plan(by: [$0]) }) {
        refusals.append((footing.standard.id, reason, footing.standing != nil))
      } else if let standing = footing.standing {
        called.append(standing)
      }
    }
    if !called.isEmpty { return .called(plan(by: called)) }
    refusals += library.unusable.filter { standards.isEmpty || standards.contains($0) }.sorted().map {
      ($0, .notUsable, true)
    }
    let inspected = refusals.filter(\.isInspected)
    return .refused((inspected.isEmpty ? refusals : inspected).map { ($0.standard, $0.reason) })
  }

  /// The inspections and follow-ups with errors that could move a standing: those of no earlier day than its inspection.
  private func visitsLeftOut(since standing: ScoredAudit?) -> [String] {
    let first = standing?.audit.visit.layers.first?.record.date.iso ?? ""
    return audit.leftOut.filter { !$0.hasSuffix("-" + VisitKind.selfAssessment.word) && $0.prefix(10) >= first }
  }
}

extension LetterKind {
  /// Why the records do not call for this letter by one standard, rule L1; nil where they do.
  ///
  /// - Parameters:
  ///   - cycle: where the facility stands in the cycle of the standard; nil where that sets none.
  ///   - plan: by the standing on the standard; nil where there is none.
  public func refusal(_ cycle: CycleStanding?, _ plan: ImprovementPlan?) -> LetterRefusal? {
    guard let plan, let sheet = plan.audits.first?.sheet else {
      return cycle.map { .standsElsewhere($0) } ?? .neverInspected
    }
    if sheet.meetsMinimum { return .minimumMet(sheet) }
    if plan.minimumFindings.isEmpty { return .nothingFound(sheet) }
    if self == .findings { return nil }
    guard let cycle else { return .noCycle }
    return isCalledFor(by: cycle, plan)
  }

  private func isCalledFor(by cycle: CycleStanding, _ plan: ImprovementPlan) -> LetterRefusal? {
    switch self {
    case .findings, .danger: return nil
    case .reminder:
      if cycle.failed == nil { return .standsElsewhere(cycle) }
      return findings(of: plan).isEmpty ? .allAtRest : nil
    case .secondInspection:
      guard cycle.standard.description.cycle?.then.first == "second-inspection" else { return .noSecondInspection }
      return cycle.state == .remedyPeriod || cycle.state == .secondInspectionDue ? nil : .standsElsewhere(cycle)
    case .report:
      return cycle.state == .stepDue && cycle.step == "report-to-minister" ? nil : .standsElsewhere(cycle)
    }
  }

  /// The findings that the letter lists: those of the minimum, critical ones first; a reminder leaves out what is marked as done
  /// or waived.
  public func findings(of plan: ImprovementPlan) -> [Int] {
    plan.minimumFindings.filter { index in
      let actions = plan.findings[index].actions
      return self != .reminder || actions.isEmpty || actions.contains { !plan.actions[$0].rests }
    }.sorted { left, right in
      let levels = (plan.findings[left].level.rawValue, plan.findings[right].level.rawValue)
      return levels.0 != levels.1 ? levels.0 < levels.1 : left < right
    }
  }
}

extension ImprovementPlan {
  fileprivate var minimumFindings: [Int] { findings.indices.filter { findings[$0].level.isMinimum } }
}
