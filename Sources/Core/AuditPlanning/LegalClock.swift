internal import AuditChecking
public import AuditModel
public import AuditScoring

/// Where a facility stands in the cycle of inspections of one standard, rules C1 to C7. Every day that a page, a letter, a plan
/// or a calendar tells of it comes from here.
public struct CycleStanding: Sendable {
  public enum State: UInt8, Vocabulary {
    case neverInspected, inspectionOverdue, inspectionDue, secondInspectionDue, stepDue, remedyPeriod, incomplete,
      upToDate

    public static let words = [
      "never-inspected", "inspection-overdue", "inspection-due", "second-inspection-due", "step-due", "remedy-period",
      "incomplete", "up-to-date",
    ]
  }

  /// A visit: the name of its record, and its day.
  public struct Occasion: Sendable, Hashable {
    public let record: String
    public let day: CalendarDay
  }

  public let standard: Standard
  public let state: State
  /// The step that is due: a word of the standard's cycle; nil where it names none.
  public let step: String?
  /// The day from which something is due, or by which it must be done; nil where nothing is.
  public let day: CalendarDay?
  /// The next inspection of the cycle; nil where the facility was never inspected or the standard says nothing.
  public let nextInspection: CalendarDay?
  /// The latest inspection; a follow-up where there was none.
  public let latest: Occasion?
  /// The visit that failed first, with which the remedy period began; nil where none did since the minimum was met.
  public let failed: Occasion?
  /// The visit that failed again after the period: the second inspection.
  public let failedAgain: Occasion?
  /// The last day of the remedy period that began with `failed`.
  public let periodEnd: CalendarDay?

  public var lastInspection: String? { latest?.record }
  public var failedInspection: String? { failed?.record }

  /// Whether the remedy period is over on a day, and the minimum not met since.
  public func isPeriodOver(on day: CalendarDay) -> Bool { periodEnd.map { $0 < day } ?? false }

  /// The last day on which a finding may still stand, rule P4: `remedy-within` after the visit that made it, and not after the
  /// remedy period that ran on that day.
  func lastDay(ofFindingOn found: CalendarDay) -> CalendarDay? {
    guard let within = standard.description.cycle?.remedyWithin else { return nil }
    let own = found.adding(within)
    guard let periodEnd, found <= periodEnd else { return own }
    return min(own, periodEnd)
  }
}

/// Where a facility stands on `today` in the cycle of each standard that it is held to, in the order of the library.
///
/// - Parameters:
///   - facility: with every visit scored.
///   - library: the standards with their cycles and holidays.
///   - today: the day that deadlines are counted to.
///   - soon: so many days before an inspection is due it counts as due.
public func cycleStandings(
  of facility: FacilityAudit, in library: StandardLibrary, on today: CalendarDay, soon: Int = 30
) -> [CycleStanding] {
  library.standards.filter { facility.facility.isHeld(to: $0) }.compactMap {
    cycleStanding(of: facility, by: $0, on: today, soon: soon)
  }
}

/// Where a facility stands on `today` in the cycle of a standard, from its records alone.
///
/// - Parameters:
///   - facility: with every visit scored.
///   - standard: whose cycle it is.
///   - today: the day that deadlines are counted to.
///   - soon: so many days before an inspection is due it counts as due.
/// - Returns: nil where the standard sets neither a cycle of inspections nor a remedy period, or the facility is closed, rule C9.
public func cycleStanding(
  of facility: FacilityAudit, by standard: Standard, on today: CalendarDay, soon: Int = 30
) -> CycleStanding? {
  guard let cycle = standard.description.cycle, cycle.inspectEvery != nil || cycle.remedyWithin != nil,
    !facility.facility.isClosed(on: today)
  else { return nil }
  let course = facility.course.filter { $0.sheet.standard.id == standard.id && $0.sheet.date <= today }
  guard let last = course.last(where: { $0.sheet.kind == .inspection }) ?? course.last else {
    return CycleStanding(
      standard: standard, state: .neverInspected, step: nil, day: nil, nextInspection: nil, latest: nil, failed: nil,
      failedAgain: nil, periodEnd: nil)
  }
  let next = cycle.inspectEvery.map { last.sheet.date.adding($0) }
  var clock = LegalClock(cycle: cycle)
  for standing in course { clock.pass(standing) }
  let (state, step, day) = clock.standing(on: today, nextInspection: next, soon: soon)
  return CycleStanding(
    standard: standard, state: state, step: step, day: day, nextInspection: next, latest: last.occasion,
    failed: clock.failed, failedAgain: clock.failedAgain, periodEnd: clock.periodEnd)
}

extension ScoredAudit {
  fileprivate var occasion: CycleStanding.Occasion {
    CycleStanding.Occasion(record: audit.visit.record.name, day: sheet.date)
  }
}

/// Runs through the visits of a facility, the oldest first.
private struct LegalClock {
  let cycle: Cycle
  private(set) var failed: CycleStanding.Occasion?
  private(set) var periodEnd: CalendarDay?
  private(set) var failedAgain: CycleStanding.Occasion?
  private var isIncomplete = false

  init(cycle: Cycle) { self.cycle = cycle }

  /// - Parameter standing: as the visit left it.
  mutating func pass(_ standing: ScoredAudit) {
    let sheet = standing.sheet
    isIncomplete = false
    if sheet.meetsMinimum {
      failed = nil
      periodEnd = nil
      failedAgain = nil
    } else if sheet.mayMeetMinimum {
      isIncomplete = true
    } else if !standing.audit.visit.latestLooks(at: sheet.standard.id) {
      // A follow-up on other standards: it found nothing here, and what was found stays.
    } else if failed == nil {
      failed = standing.occasion
      periodEnd = cycle.remedyWithin.map { sheet.date.adding($0) }
    } else if let periodEnd, periodEnd <= sheet.date, failedAgain == nil {
      failedAgain = standing.occasion
    }
  }

  func standing(on today: CalendarDay, nextInspection next: CalendarDay?, soon: Int)
    -> (CycleStanding.State, step: String?, day: CalendarDay?)
  {
    if failed != nil, let periodEnd {
      if let failedAgain { return (.stepDue, cycle.then.count > 1 ? cycle.then[1] : nil, failedAgain.day) }
      if today <= periodEnd { return (.remedyPeriod, nil, periodEnd) }
      let step = cycle.then.first
      return (step == "second-inspection" ? .secondInspectionDue : .stepDue, step, periodEnd)
    }
    if let next, next < today { return (.inspectionOverdue, nil, next) }
    if isIncomplete { return (.incomplete, nil, next) }
    if let next, today.days(until: next) <= soon { return (.inspectionDue, nil, next) }
    return (.upToDate, nil, next)
  }
}
