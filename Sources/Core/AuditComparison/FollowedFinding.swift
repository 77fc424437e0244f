internal import AuditChecking
public import AuditModel
public import AuditScoring

/// A finding of one facility, and what became of it: from the visit that rated a criterion less than best where no finding stood, to
/// the visit that rated it best again.
public struct FollowedFinding: Sendable, Hashable {
  /// The next visit that rated the criterion again.
  public struct Look: Sendable, Hashable {
    public let day: CalendarDay
    public let isFollowUp: Bool
    /// Whether it rated the criterion best.
    public let isMet: Bool

    public init(day: CalendarDay, isFollowUp: Bool, isMet: Bool) {
      self.day = day
      self.isFollowUp = isFollowUp
      self.isMet = isMet
    }
  }

  /// `standard/criterion`
  public let criterion: String
  public let found: CalendarDay
  /// Nil where no visit has looked again.
  public let next: Look?
  /// The visit that rated it best, the next one or a later; nil where none has.
  public let met: CalendarDay?

  /// Until the next visit; nil where none has looked again.
  var days: Int? { next.map { found.days(until: $0.day) } }

  public init(criterion: String, found: CalendarDay, next: Look?, met: CalendarDay?) {
    self.criterion = criterion
    self.found = found
    self.next = next
    self.met = met
  }
}

/// An action of the plan that a facility keeps, as far as it tells what mends.
public struct MendingAction: Sendable, Hashable {
  /// The first remedy that it carries out, as `standard/criterion-number`.
  public let id: String
  /// The criteria that it helps to mend, as `standard/criterion`.
  public let criteria: [String]
  /// The day of the visit that found what it is for; nil where the plan does not say.
  public let found: CalendarDay?
  /// The day of the visit that verified it; nil where none has, or it was opened again.
  public let verified: CalendarDay?
  /// Its price, rule P3; nil where it is not known.
  public let planned: (low: Money, high: Money)?
  /// What was paid for it; nil where nothing was written down.
  public let spent: Money?

  public init(
    id: String, criteria: [String], found: CalendarDay?, verified: CalendarDay?, planned: (low: Money, high: Money)?,
    spent: Money?
  ) {
    self.id = id
    self.criteria = criteria
    self.found = found
    self.verified = verified
    self.planned = planned
    self.spent = spent
  }

  public static func == (left: MendingAction, right: MendingAction) -> Bool {
    left.id == right.id && left.criteria == right.criteria && left.found == right.found
      && left.verified == right.verified && left.planned?.low == right.planned?.low
      && left.planned?.high == right.planned?.high && left.spent == right.spent
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether it stood in the plan for a finding before that was looked at again: it is for the criterion, of a visit before the look, and
  /// was not verified by the time of the finding.
  func stood(for finding: FollowedFinding) -> Bool {
    guard criteria.contains(finding.criterion) else { return false }
    if let verified, verified <= finding.found { return false }
    guard let found, let look = finding.next?.day else { return true }
    return found < look
  }
}

/// A facility with its findings and the actions that it plans or planned.
public struct MendingFacility: Sendable {
  public let facility: Facility
  public let findings: [FollowedFinding]
  public let actions: [MendingAction]

  public init(facility: Facility, findings: [FollowedFinding], actions: [MendingAction]) {
    self.facility = facility
    self.findings = findings
    self.actions = actions
  }
}

/// What a visit rated of one criterion.
public struct CriterionLook: Sendable, Hashable {
  public let criterion: String
  public let day: CalendarDay
  public let isFollowUp: Bool
  public let isMet: Bool

  public init(criterion: String, day: CalendarDay, isFollowUp: Bool, isMet: Bool) {
    self.criterion = criterion
    self.day = day
    self.isFollowUp = isFollowUp
    self.isMet = isMet
  }
}

/// The findings that follow from what inspections and follow-ups rated, by criterion in the order in which these come first, each
/// criterion's the oldest first.
///
/// - Parameter looks: in any order. Of several on one day one counts: what was not met, and an inspection before a follow-up.
/// - Complexity: O(n log n).
public func followedFindings(_ looks: [CriterionLook]) -> [FollowedFinding] {
  var order: [String] = []
  var byCriterion: [String: [CriterionLook]] = [:]
  for look in looks {
    if byCriterion[look.criterion] == nil { order.append(look.criterion) }
    byCriterion[look.criterion, default: []].append(look)
  }
  return order.flatMap { follow(byCriterion[$0]!, of: $0) }
}

/// - Parameter looks: at one criterion.
private func follow(_ looks: [CriterionLook], of criterion: String) -> [FollowedFinding] {
  struct Standing {
    let found: CalendarDay
    var next: FollowedFinding.Look?
  }
  var findings: [FollowedFinding] = []
  var standing: Standing?
  for look in oneADay(looks) {
    if var open = standing {
      if open.next == nil {
        open.next = FollowedFinding.Look(day: look.day, isFollowUp: look.isFollowUp, isMet: look.isMet)
      }
      standing = open
      guard look.isMet else { continue }
      findings.append(FollowedFinding(criterion: criterion, found: open.found, next: open.next, met: look.day))
      standing = nil
    } else if !look.isMet {
      standing = Standing(found: look.day)
    }
  }
  if let standing {
    findings.append(FollowedFinding(criterion: criterion, found: standing.found, next: standing.next, met: nil))
  }
  return findings
}

/// In order of day.
private func oneADay(_ looks: [CriterionLook]) -> [CriterionLook] {
  var days: [CriterionLook] = []
  let sorted = looks.sorted { left, right in
    if left.day != right.day { return left.day < right.day }
    if left.isMet != right.isMet { return !left.isMet }
    return !left.isFollowUp && right.isFollowUp
  }
  for look in sorted where days.last?.day != look.day { days.append(look) }
  return days
}

extension FacilityAudit {
  /// What its inspections and follow-ups rated themselves, of the scored criteria, without what a follow-up leaves as the inspection before
  /// it had it; every visit must have been scored.
  public var looks: [CriterionLook] {
    var looks: [CriterionLook] = []
    for visit in visits where visit.sheet.kind != .selfAssessment {
      let standard = visit.sheet.standard
      for (criterion, outcome) in zip(standard.criteria, visit.sheet.outcomes)
      where criterion.level.isScored && outcome.state == .rated && Int(outcome.layer) == visit.sheet.layers - 1 {
        looks.append(
          CriterionLook(
            criterion: standard.id + "/" + criterion.id, day: visit.sheet.date,
            isFollowUp: visit.sheet.kind == .followUp, isMet: outcome.rating == standard.scale.best))
      }
    }
    return looks
  }
}
