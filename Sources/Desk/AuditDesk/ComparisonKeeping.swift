internal import AuditChecking
internal import AuditComparison
internal import AuditModel
internal import AuditPacking
internal import AuditScoring

/// What facilities give to comparisons, as their source keeps it: a facility of which nothing has changed is not read again.
///
/// Only what nothing was wrong with is kept, so that there is nothing to tell of it.
struct ComparisonKeeping: Sendable {
  private let run: AuditRun
  private let current: StandardLibrary?
  private let name: String

  /// - Parameters:
  ///   - run: what it follows from, besides what its source keeps.
  ///   - current: where records are scored by today's revisions too.
  init(_ run: AuditRun, current: StandardLibrary?) {
    self.run = run
    self.current = current
    name = "comparison" + (current == nil ? "" : " by current") + (run.until.map { " until " + $0.iso } ?? "")
  }

  /// Nil where it is to be worked out.
  ///
  /// - Parameter pseudonym: what stands for the id of a facility.
  func kept(of entry: FacilityEntry, pseudonym: (String) -> String?) -> (
    facility: ComparedFacility, meetsMinimum: Bool
  )? {
    guard isWhole(entry), let bytes = run.source.kept(name, of: entry),
      let known = KeptComparison(bytes, in: run.library), known.madeOn <= run.today
    else { return nil }
    let facility = known.facility.renamed(
      pseudonym(known.facility.facility.oldestID), isVisitedLater: run.leavesOut(of: entry))
    return (facility, known.allMeet || facility.facility.isClosed(on: run.today))
  }

  func keep(_ facility: ComparedFacility, of outcome: AuditRun.Outcome) {
    guard isWhole(outcome.entry), outcome.problems.isEmpty, let audit = outcome.audit else { return }
    // What was right on a day is right on every later one: no record of it lies in the future.
    let before = run.source.checked(name, of: outcome.entry).flatMap { KeptComparison($0, in: run.library) }
    let known = KeptComparison(
      facility, allMeet: audit.standings.allSatisfy(\.sheet.meetsMinimum),
      madeOn: before.map { min($0.madeOn, run.today) } ?? run.today)
    if let bytes = known.bytes(in: run.library) { run.source.keep(bytes, as: name, of: outcome.entry) }
  }

  private func isWhole(_ entry: FacilityEntry) -> Bool { entry.records == nil && entry.member == nil }
}

extension Desk {
  /// Works out what its source can keep of all facilities, so that the next who asks finds it.
  public func workOutAhead() {
    _ = compare(
      [], asked: ComparisonRequest(), by: library(), pseudonym: { _ in nil }, report: noReport, take: { _ in })
    source.settle()
  }

  /// Works out again all that its source may keep of what stands today, for a source that holds what is kept against it.
  public func workOutAgain() {
    workOutAhead()
    _ = due([], soon: 0)
    // What nobody writes: nothing of it is shown.
    _ = search(["\u{10FFFD}\u{10FFFC}"], in: [], tellsInside: true)
    source.settle()
  }

  private var noReport: (@Sendable (ReportMaterial) -> Int)? { nil }
}
