internal import AuditChecking
public import AuditModel
public import AuditScoring

/// Where a facility stands in the cycle of inspections of one standard, rules C1 to C6.
public struct CycleStanding: Sendable {
  public enum State: UInt8, Vocabulary {
    case neverInspected, inspectionOverdue, inspectionDue, secondInspectionDue, stepDue, remedyPeriod, incomplete,
      upToDate

    public static let words = [
      "never-inspected", "inspection-overdue", "inspection-due", "second-inspection-due", "step-due", "remedy-period",
      "incomplete", "up-to-date",
    ]
  }

  public let standard: Standard
  public let state: State
  /// The step that is due: a word of the standard's cycle; nil where it names none.
  public let step: String?
  /// The day from which something is due, or by which it must be done; nil where nothing is.
  public let day: CalendarDay?
  /// The next inspection of the cycle; nil where the facility was never inspected or the standard says nothing.
  public let nextInspection: CalendarDay?
  /// The records that this follows from: the latest inspection, and the one with which the remedy period began.
  public let lastInspection: String?
  public let failedInspection: String?
  public let periodEnd: CalendarDay?
}

/// Where a facility stands on `today` in the cycle of a standard, from its records alone.
///
/// - Parameters:
///   - visits: every record of the facility scored by itself, in order of date.
///   - soon: so many days before an inspection is due it counts as due.
/// - Returns: nil where the standard sets no cycle of inspections.
public func cycleStanding(
  of facility: FacilityAudit, by standard: Standard, on today: CalendarDay, soon: Int = 30
) -> CycleStanding? {
  guard let cycle = standard.description.cycle, let every = cycle.inspectEvery else { return nil }
  let visits = facility.visits.filter {
    $0.sheet.standard.id == standard.id && $0.sheet.kind != .selfAssessment && $0.sheet.date <= today
  }
  guard let last = visits.last(where: { $0.sheet.kind == .inspection }) ?? visits.last else {
    return CycleStanding(
      standard: standard, state: .neverInspected, step: nil, day: nil, nextInspection: nil, lastInspection: nil,
      failedInspection: nil, periodEnd: nil)
  }
  let next = last.sheet.date.adding(every)
  var clock = LegalClock(cycle: cycle)
  for visit in visits { clock.pass(visit.sheet) }
  let (state, step, day) = clock.standing(on: today, nextInspection: next, soon: soon)
  return CycleStanding(
    standard: standard, state: state, step: step, day: day, nextInspection: next,
    lastInspection: last.audit.visit.record.name, failedInspection: clock.failed?.name, periodEnd: clock.periodEnd)
}

/// Runs through the visits of a facility, the oldest first.
private struct LegalClock {
  let cycle: Cycle
  /// The failed inspection with which the remedy period began, and the end of that period.
  private(set) var failed: (name: String, date: CalendarDay)?
  private(set) var periodEnd: CalendarDay?
  /// The first visit after the period that failed again.
  private var failedAgain: CalendarDay?
  private var isIncomplete = false

  init(cycle: Cycle) { self.cycle = cycle }

  mutating func pass(_ sheet: ScoreSheet) {
    isIncomplete = false
    if sheet.meetsMinimum {
      failed = nil
      periodEnd = nil
      failedAgain = nil
    } else if sheet.mayMeetMinimum {
      isIncomplete = true
    } else if failed == nil {
      failed = (sheet.date.iso + "-" + sheet.kind.word, sheet.date)
      periodEnd = cycle.remedyWithin.map { sheet.date.adding($0) }
    } else if let periodEnd, periodEnd <= sheet.date, failedAgain == nil {
      failedAgain = sheet.date
    }
  }

  func standing(on today: CalendarDay, nextInspection next: CalendarDay, soon: Int)
    -> (CycleStanding.State, step: String?, day: CalendarDay?)
  {
    if failed != nil, let periodEnd {
      if let failedAgain { return (.stepDue, cycle.then.count > 1 ? cycle.then[1] : nil, failedAgain) }
      if today <= periodEnd { return (.remedyPeriod, nil, periodEnd) }
      let step = cycle.then.first
      return (step == "second-inspection" ? .secondInspectionDue : .stepDue, step, periodEnd)
    }
    if next < today { return (.inspectionOverdue, nil, next) }
    if isIncomplete { return (.incomplete, nil, next) }
    if today.days(until: next) <= soon { return (.inspectionDue, nil, next) }
    return (.upToDate, nil, next)
  }
}
