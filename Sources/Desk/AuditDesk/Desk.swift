public import AuditModel

/// Where the use cases are asked: over one source, as of one day.
///
/// It knows no arguments, console, paths or pages. Problems are given back beside what was asked for; whoever asked tells them.
public struct Desk: Sendable {
  public let source: any AuditSource
  public let today: CalendarDay
  /// How many facilities are worked on at once.
  let workers: Int
  /// Told how many of how many facilities are done.
  let progress: @Sendable (_ done: Int, _ all: Int) -> Void

  public init(
    _ source: any AuditSource, on today: CalendarDay, workers: Int = 1,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    self.source = source
    self.today = today
    self.workers = workers
    self.progress = progress
  }

  /// The facility that a name stands for.
  public func facility(named name: String) throws(AskError) -> FacilityEntry {
    if let entry = source.facility(named: name) { return entry }
    throw .unknownFacility(name, nearest: nearestWord(to: name, among: source.find([]).facilities.map(\.id)))
  }

  public func library(checksAllTailorings: Bool = false) -> Noted<StandardLibrary> {
    source.library(checksAllTailorings: checksAllTailorings)
  }

  public func holidays() -> Noted<HolidayCalendar> { source.holidays() }

  /// Reads, checks and scores facilities by a library.
  ///
  /// - Parameters:
  ///   - everyVisit: scores each record by itself too.
  ///   - rescore: scores records that are pinned to an archived revision by today's as well, rule S14.
  ///   - until: leaves out records of later days.
  func run(
    _ library: StandardLibrary, everyVisit: Bool = true, rescore: Bool = false, until: CalendarDay? = nil
  ) -> AuditRun {
    AuditRun(
      source: source, library: library, today: today, everyVisit: everyVisit, rescore: rescore, until: until,
      workers: workers, progress: progress)
  }
}

/// What was asked for and is not there, or cannot be so. Facts only.
public enum AskError: Error, Equatable {
  case unknownFacility(String, nearest: String?)
  case unknownStandard(String, nearest: String?)
  case unknownCriterion(String, nearest: String?)
  case unknownRating(String, known: [String], nearest: String?)
  case unknownAction(String, nearest: String?)
  case ambiguousAction(String, [String])
  case planNotKept(String)
  /// A day on which something cannot have been done yet, and the record that found it undone.
  case beforeFinding(String, String)
  /// The record of the visit that verified an action.
  case verifiedByVisit(String)
  /// The record that a follow-up would follow, which has errors, rule S16e.
  case unusableInspection(String)
  /// A record that a follow-up cannot follow, and those that it can.
  case notFollowed(String, [String])
}

extension StandardLibrary {
  /// The standards of some ids in their order.
  public func standards(named ids: [String]) throws(AskError) -> [Standard] {
    var standards: [Standard] = []
    for id in ids {
      guard let standard = standard(id) else {
        throw .unknownStandard(id, nearest: nearestWord(to: id, among: self.standards.map(\.id)))
      }
      standards.append(standard)
    }
    return standards
  }

  /// Those that a facility is held to; where some are named, these.
  public func standards(named ids: [String], orThoseOf facility: Facility) throws(AskError) -> [Standard] {
    ids.isEmpty ? standards.filter { facility.isHeld(to: $0) } : try standards(named: ids)
  }
}
