public import AuditModel
public import AuditScoring

// By when a finding is to be mended, rule P4: of a plan, and of what a visit that is still to come may find.

extension HolidayCalendar {
  /// The day by which an action must be done; nil where neither its remedy nor the standard says.
  ///
  /// - Parameters:
  ///   - within: the time that the remedy leaves.
  ///   - found: the day of the record that holds the finding.
  ///   - last: the last day that the standard leaves.
  func deadline(within: CalendarSpan?, ofFindingOn found: CalendarDay, last: CalendarDay?) -> WorkingDay? {
    [within.map { found.adding($0) }, last].compactMap { $0 }.min().map { workingDay(onOrBefore: $0, notBefore: found) }
  }
}

extension CycleStanding? {
  /// The last day that a standard leaves for mending a finding; where the facility is not held to it, no period runs.
  func lastDay(ofFindingOn found: CalendarDay, by standard: Standard) -> CalendarDay? {
    guard let self else { return standard.description.cycle?.remedyWithin.map { found.adding($0) } }
    return self.lastDay(ofFindingOn: found)
  }
}

/// By when what a coming visit finds is to be mended, as far as the records before it say.
public struct DeadlineRules: Sendable {
  private let cycles: [CycleStanding]
  private let holidays: HolidayCalendar
  private let isClosed: Bool

  /// - Parameters:
  ///   - audit: with every visit scored.
  ///   - library: the standards with their cycles.
  ///   - holidays: deadlines move by.
  ///   - today: the day on which the legal clock is read.
  public init(
    of audit: FacilityAudit, in library: StandardLibrary, holidays: HolidayCalendar, on today: CalendarDay
  ) {
    cycles = cycleStandings(of: audit, in: library, on: today)
    self.holidays = holidays
    isClosed = audit.facility.isClosed(on: today)
  }

  /// The day by which a remedy must be carried out that a visit on a day asks for; nil where nothing says, or the facility is closed.
  ///
  /// - Parameters:
  ///   - within: the time that the remedy leaves.
  ///   - found: the day of the visit.
  ///   - standard: whose remedy it is.
  public func day(within: CalendarSpan?, ofFindingOn found: CalendarDay, by standard: Standard)
    -> HolidayCalendar.WorkingDay?
  {
    if isClosed { return nil }
    return holidays.deadline(
      within: within, ofFindingOn: found,
      last: cycles.first { $0.standard.id == standard.id }.lastDay(ofFindingOn: found, by: standard))
  }
}
