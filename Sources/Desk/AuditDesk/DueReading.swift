internal import AuditChecking
internal import AuditModel
internal import AuditPlanning
internal import AuditScoring
internal import InputProblems

/// What was read of a facility to know what is due at it.
struct DueReading {
  /// Nil where what says what the facility is cannot be used.
  let audit: FacilityAudit?
  /// Of all its records that tell of any, whether they bear on what is due or not.
  let dangers: DangerHistory
  /// Names of the records that have errors.
  let leftOut: [String]
  let problems: [Problem]

  init(_ outcome: AuditRun.Outcome) {
    self.init(outcome, dangers: outcome.audit?.dangers ?? DangerHistory([]))
  }

  /// - Parameter more: records that tell of dangers and bear on nothing else.
  init(_ outcome: AuditRun.Outcome, and more: FacilityContents? = nil, dangers: DangerHistory) {
    audit = outcome.audit
    leftOut = (outcome.audit?.leftOut ?? []) + (more?.unusable ?? [])
    self.dangers = dangers
    problems = outcome.problems + (more?.problems ?? [])
  }
}

/// Reads the records of one facility on which it hangs what is due, rule C10.
struct DueReader {
  /// How much of the records is asked.
  enum Extent {
    /// What they say of dangers alone.
    case dangers
    /// What cycles hang on, and, where something is planned, what every standard found.
    case standing(isPlanned: Bool)
    /// All that count: what is kept as a plan may hang on any.
    case everything
  }

  private let run: AuditRun
  private let entry: FacilityEntry
  private let extent: Extent
  /// Of all its records, whether they can be used or not.
  let names: [String]
  /// The names of those that are read first, and of those that are read only where it does not all hang on these.
  private let latest: Set<String>
  private let older: Set<String>
  /// What the facility is, with the latest records.
  private let first: FacilityContents

  init(_ run: AuditRun, of entry: FacilityEntry, _ extent: Extent) {
    self.run = run
    self.entry = entry
    self.extent = extent
    names = run.source.recordNames(of: entry)
    let counted = countedRecords(names)
    switch extent {
    case .dangers: (latest, older) = ([], [])
    case .standing:
      latest = Set(counted.sinceLatestInspection)
      older = Set(counted).subtracting(latest)
    case .everything: (latest, older) = (Set(counted), [])
    }
    first = run.source.contents(of: entry, by: run.library, only: latest, today: run.today)
  }

  var facility: Facility? { first.facility }

  private func contents(_ only: Set<String>) -> FacilityContents {
    run.source.contents(of: entry, by: run.library, only: only, today: run.today)
  }

  /// What its records tell of dangers, whatever else was asked.
  func dangersAlone() -> (dangers: DangerHistory, problems: [Problem]) {
    let told = contents(run.source.recordsTellingOfDangers(names, of: entry))
    return (DangerHistory(told.records, broken: told.broken), told.problems)
  }

  /// As far back as is needed: most often all hangs on the latest visits; where it does not, all that count are read.
  func reading() -> DueReading {
    guard let facility = first.facility else { return withoutFacility() }
    guard !older.isEmpty else { return told(of: latest, first, outcome: nil) }
    let outcome = run.audit(first, of: entry)
    let open = needed(for: facility).subtracting(settled(by: outcome, of: first, facility))
    if isClosed(first), isUnnamed(open) { return told(of: latest, first, outcome: outcome) }
    return told(of: latest.union(older), contents(older).without(first.problems).joined(by: first), outcome: nil)
  }

  /// Nothing can be said of it; what is wrong with its records is told.
  private func withoutFacility() -> DueReading {
    let all = run.source.contents(of: entry, by: run.library, today: run.today)
    return DueReading(run.audit(all, of: entry), dangers: DangerHistory(all))
  }

  /// - Parameters:
  ///   - known: the names of the records that were read.
  ///   - outcome: of these, where it is known.
  private func told(of known: Set<String>, _ audited: FacilityContents, outcome: AuditRun.Outcome?) -> DueReading {
    let outcome = outcome ?? run.audit(audited, of: entry)
    let telling = run.source.recordsTellingOfDangers(names.filter { !known.contains($0) }, of: entry)
    guard !telling.isEmpty else { return DueReading(outcome, dangers: DangerHistory(audited)) }
    let more = contents(telling).without(first.problems)
    return DueReading(outcome, and: more, dangers: DangerHistory(more.joined(by: audited)))
  }

  // MARK: How far back

  /// The ids of the standards of which the standing, or the course that it took, is asked.
  private func needed(for facility: Facility) -> Set<String> {
    guard case .standing(let isPlanned) = extent else { return [] }
    return Set(run.library.standards.filter { isPlanned || hasCycle($0, for: facility) }.map { $0.id })
  }

  private func hasCycle(_ standard: Standard, for facility: Facility) -> Bool {
    standard.description.cycle != nil && facility.isHeld(to: standard)
  }

  /// The standards of which nothing hangs on older records: the latest inspection is the base of the standing, and, where a cycle runs,
  /// the minimum was surely met by it or since.
  private func settled(by outcome: AuditRun.Outcome, of part: FacilityContents, _ facility: Facility) -> [String] {
    guard let audit = outcome.audit, audit.leftOut.isEmpty else { return [] }
    return audit.course.filter { standing in
      let standard = standing.audit.standard
      let base = standing.audit.visit.layers[0].record
      guard base.kind == .inspection, base.answersAnything, standing.sheet.date <= run.today else { return false }
      let runs = run.library.standards.contains { $0.id == standard.id && hasCycle($0, for: facility) }
      return !runs || standing.sheet.meetsMinimum
    }.map { $0.audit.standard.id }
  }

  /// Whether each follow-up among the latest records follows one of them, or none that is there.
  private func isClosed(_ part: FacilityContents) -> Bool {
    // Where one looks at no standard, others take its place, rule S16i.
    guard part.records.allSatisfy({ $0.kind != .inspection || $0.looksAtStandards }) else { return false }
    return part.records.allSatisfy { record in
      guard record.kind == .followUp else { return true }
      let base = record.follows ?? latestInspection(before: record.date, among: names)
      return base.map { latest.contains($0) || !names.contains($0) } ?? true
    }
  }

  /// Whether no older record audits any of some standards: a record names each standard that it audits.
  private func isUnnamed(_ standards: Set<String>) -> Bool {
    // The first that names one will do, and the latest most likely does.
    standards.isEmpty
      || older.sorted().reversed().allSatisfy {
        run.source.records([$0], naming: standards.sorted(), of: entry).isEmpty
      }
  }
}

/// The names of the records that count: a self-assessment does only where there is nothing else, C1.
private func countedRecords(_ names: [String]) -> [String] {
  let others = names.filter { !$0.isSelfAssessment }
  return others.isEmpty ? names : others
}

extension [String] {
  /// The names of the records from the day of the latest inspection on, and of those that bear no day; all where there is no inspection.
  fileprivate var sinceLatestInspection: [String] {
    guard let day = filter(\.isInspection).map({ $0.prefix(10) }).max() else { return self }
    return filter { $0.prefix(10) >= day || CalendarDay(iso: $0.utf8.prefix(10)) == nil }
  }
}

extension String {
  fileprivate var isSelfAssessment: Bool { hasSuffix("-" + VisitKind.selfAssessment.word) }
  fileprivate var isInspection: Bool { hasSuffix("-" + VisitKind.inspection.word) }
}

extension FacilityContents {
  /// Without problems that are told already: of what says what the facility is.
  fileprivate func without(_ told: [Problem]) -> FacilityContents {
    FacilityContents(
      facility: facility, records: records, unusable: unusable, broken: broken,
      problems: problems.filter { !told.contains($0) })
  }

  fileprivate func joined(by newer: FacilityContents) -> FacilityContents {
    FacilityContents(
      facility: facility, records: records + newer.records, unusable: unusable + newer.unusable,
      broken: broken + newer.broken, problems: problems + newer.problems)
  }
}

extension DangerHistory {
  fileprivate init(_ contents: FacilityContents) { self.init(contents.records, broken: contents.broken) }
}
