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

/// Reads the records of one facility, the latest first, as far back as what is due hangs on them, rule C10.
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
  /// The names of those that are read, in stretches of time, the latest first.
  private let stretches: [[String]]
  /// What the facility is, with the records of the first stretch.
  private let first: FacilityContents

  init(_ run: AuditRun, of entry: FacilityEntry, _ extent: Extent) {
    self.run = run
    self.entry = entry
    self.extent = extent
    names = run.source.recordNames(of: entry)
    stretches =
      switch extent {
      case .dangers: [[]]
      case .standing: stretchesOfTime(names)
      case .everything: [countedRecords(names)]
      }
    first = run.source.contents(of: entry, by: run.library, only: Set(stretches[0]), today: run.today)
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

  /// As far back as is needed.
  func reading() -> DueReading {
    guard let facility = first.facility else { return withoutFacility() }
    var (read, known, open) = (first, Set(stretches[0]), needed(for: facility))
    for number in stretches.indices {
      let part = number == 0 ? first : contents(Set(stretches[number])).without(first.problems)
      if number > 0 {
        known.formUnion(stretches[number])
        read = part.joined(by: read)
      }
      guard number < stretches.count - 1 else { break }
      let outcome = run.audit(part, of: entry)
      open.subtract(settled(by: outcome, of: part, facility))
      if isClosed(read, in: known), isUnnamed(open, beyond: known) {
        return told(of: known, read, outcome: number == 0 ? outcome : nil)
      }
    }
    return told(of: known, read, outcome: nil)
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

  /// The standards of which nothing hangs on what is older than a stretch: an inspection in it is the base of the standing, and, where a
  /// cycle runs, the minimum was surely met in it.
  private func settled(by outcome: AuditRun.Outcome, of part: FacilityContents, _ facility: Facility) -> [String] {
    guard let audit = outcome.audit, audit.leftOut.isEmpty, isClosed(part, in: Set(part.records.map(\.name))) else {
      return []
    }
    return audit.course.filter { standing in
      let standard = standing.audit.standard
      guard standing.audit.visit.layers[0].record.kind == .inspection, standing.sheet.date <= run.today else {
        return false
      }
      let runs = run.library.standards.contains { $0.id == standard.id && hasCycle($0, for: facility) }
      return !runs || standing.sheet.meetsMinimum
    }.map { $0.audit.standard.id }
  }

  /// Whether each follow-up among some records follows one of those that are known, or none that is there.
  private func isClosed(_ part: FacilityContents, in known: Set<String>) -> Bool {
    part.records.allSatisfy { record in
      guard record.kind == .followUp else { return true }
      let base = record.follows ?? latestInspection(before: record.date, among: names)
      return base.map { known.contains($0) || !names.contains($0) } ?? true
    }
  }

  /// Whether no record that is not known audits any of some standards: a record names each standard that it audits.
  private func isUnnamed(_ standards: Set<String>, beyond known: Set<String>) -> Bool {
    guard !standards.isEmpty else { return true }
    let rest = names.filter { !known.contains($0) && !$0.isSelfAssessment }
    return run.source.records(rest, naming: standards.sorted(), of: entry).isEmpty
  }
}

/// The names of the records that count: a self-assessment does only where there is nothing else, C1.
private func countedRecords(_ names: [String]) -> [String] {
  let others = names.filter { !$0.isSelfAssessment }
  return others.isEmpty ? names : others
}

/// The names of the records that count in stretches of time, the latest first. Each begins on the day of an inspection, but for the last,
/// which holds all that is older; what bears no day is in the first.
private func stretchesOfTime(_ names: [String]) -> [[String]] {
  let counted = countedRecords(names)
  let days = Set(counted.filter(\.isInspection).map { $0.prefix(10) }).sorted(by: >)
  guard days.count > 1 else { return [counted] }
  var stretches: [[String]] = days.map { _ in [] }
  for name in counted {
    let isDated = CalendarDay(iso: Array(name.utf8.prefix(10))) != nil
    let number = isDated ? days.firstIndex { $0 <= name.prefix(10) } ?? days.count - 1 : 0
    stretches[number].append(name)
  }
  return stretches
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
