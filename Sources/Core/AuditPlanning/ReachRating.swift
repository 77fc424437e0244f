internal import AuditModel
public import AuditScoring

/// A set of actions to carry out, and how good a choice it is known to be.
public struct PlanChoice: Sendable {
  /// Positions in the plan, ascending.
  public let actions: [Int]
  /// The findings that are mended when they are done.
  public let mended: [Int]
  public let cost: PlanCost
  /// No choice that reaches as much costs less; equal to `cost` where this is proved.
  public let bound: PlanCost

  public var isProved: Bool { bound == cost }
}

/// What a search for a choice came to.
public enum PlanSearch: Sendable {
  case found(PlanChoice)
  /// No set of actions reaches as much.
  case unreachable
  /// The search was stopped before any set was found.
  case stopped

  public var choice: PlanChoice? { if case .found(let choice) = self { choice } else { nil } }
}

/// Why no set of actions reaches a rating.
public struct PlanObstacles: Sendable {
  /// Criteria that hold it down and have no known remedy.
  public let withoutRemedy: [CriterionPlace]
  /// Criteria that hold it down and on which others decide, rule P12.
  public let leftToOthers: [CriterionPlace]
  /// Open criteria that may hold it down.
  public let open: [CriterionPlace]
  /// Audits to which nothing scored applies, and which so have no rating.
  public let unrated: [Int]
}

extension ImprovementPlan {
  /// The least costly set of actions that brings each audit to a rating or a better one, rule P6.
  ///
  /// - Parameters:
  ///   - targets: by audit the position of the rating; nil where it is not asked for.
  ///   - completion: `lowest`: whatever the open answers turn out to be; `highest`: if they all turn out best.
  ///   - isGranted: counts as mended what others are only asked for, rule P12.
  ///   - mayGoOn: asked now and then with the number of steps so far; false ends the search with the best found.
  public func leastCost(
    toReach targets: [Int?], assuming completion: Completion = .lowest, isGranted: Bool = false,
    mayGoOn: @escaping (Int) -> Bool = { _ in true }
  ) -> PlanSearch {
    let requirement = Requirement.all(
      targets.indices.map { audit in
        targets[audit].map { planned(audit, isGranted: isGranted).requirement(toReach: $0, completion) } ?? .holds
      })
    return choose(requirement, isGranted: isGranted, mayGoOn: mayGoOn)
  }

  func choose(_ requirement: Requirement, isGranted: Bool = false, mayGoOn: @escaping (Int) -> Bool) -> PlanSearch {
    let problem = mendingProblem(isGranted: isGranted)
    let (found, isComplete) = AuditPlanning.leastCost(of: requirement, in: problem, mayGoOn: mayGoOn)
    guard let found else { return isComplete ? .unreachable : .stopped }
    return .found(
      PlanChoice(
        actions: found.actions, mended: mended(by: found.actions), cost: found.cost, bound: found.bound))
  }

  /// What stands in the way of ratings that no set of actions reaches.
  public func obstacles(to targets: [Int?]) -> PlanObstacles {
    let best = scores(mending: findings.indices.filter { findings[$0].canBeMended })
    let asked = Set(leftToOthers.flatMap { findings[$0].criteria })
    var stuck: [CriterionPlace] = []
    var open: [CriterionPlace] = []
    var unrated: [Int] = []
    for (audit, sheet) in best.enumerated() {
      guard let target = targets[audit] else { continue }
      guard let rating = sheet.rating else {
        unrated.append(audit)
        continue
      }
      guard rating.lowest > target else { continue }
      for need in sheet.ratingStandings()[target].needs where !need.holdsAtLowest {
        stuck += need.against.map { CriterionPlace(audit: audit, criterion: $0) }
        open += need.open.map { CriterionPlace(audit: audit, criterion: $0) }
      }
    }
    return PlanObstacles(
      withoutRemedy: stuck.filter { !asked.contains($0) }, leftToOthers: stuck.filter { asked.contains($0) },
      open: open, unrated: unrated)
  }

  func planned(_ audit: Int, isGranted: Bool = false) -> PlannedStandard {
    let sheet = audits[audit].sheet
    var mends = [Int?](repeating: nil, count: sheet.outcomes.count)
    for (index, finding) in findings.enumerated() where isMendable(finding, isGranted) {
      for place in finding.criteria where place.audit == audit { mends[place.criterion] = index }
    }
    return PlannedStandard(sheet: sheet, findings: mends)
  }

  private func isMendable(_ finding: PlannedFinding, _ isGranted: Bool) -> Bool {
    finding.canBeMended || isGranted && !finding.actions.isEmpty
  }

  /// The actions and findings of the plan as numbers; a finding without a remedy needs an action that no sum ever asks for.
  private func mendingProblem(isGranted: Bool) -> MendingProblem {
    MendingProblem(
      costs: actions.map { $0.price } + [PlanCost(unpriced: 1, actions: 1)],
      actions: findings.map { isMendable($0, isGranted) ? $0.actions : [actions.count] },
      isDone: actions.map { $0.isDone } + [false])
  }
}
