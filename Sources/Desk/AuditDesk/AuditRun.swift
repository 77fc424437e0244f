internal import AuditChecking
public import AuditModel
public import AuditScoring
public import InputProblems
internal import Synchronization

/// Reads, checks and scores facilities, several at once, and hands each over in order.
public struct AuditRun: Sendable {
  let source: any AuditSource
  public let library: StandardLibrary
  public let today: CalendarDay
  public let everyVisit: Bool
  public let rescore: Bool
  /// Records of later days are left out, as if they were not there; nil: none is.
  public let until: CalendarDay?
  /// How many facilities are worked on at once.
  public let workers: Int
  private let progress: @Sendable (_ done: Int, _ all: Int) -> Void

  public init(
    source: any AuditSource, library: StandardLibrary, today: CalendarDay, everyVisit: Bool = false,
    rescore: Bool = false, until: CalendarDay? = nil, workers: Int,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    self.source = source
    self.library = library
    self.today = today
    self.everyVisit = everyVisit
    self.rescore = rescore
    self.until = until
    self.workers = workers
    self.progress = progress
  }

  /// The same run over a source that is asked several times for one facility.
  var steady: AuditRun {
    AuditRun(
      source: source.steady, library: library, today: today, everyVisit: everyVisit, rescore: rescore, until: until,
      workers: workers)
  }

  /// What became of one facility.
  public struct Outcome: Sendable {
    public let entry: FacilityEntry
    /// Nil where what says what it is cannot be used.
    public let audit: FacilityAudit?
    public let problems: [Problem]
    public let records: Int

    /// Whether it meets, for all that was scored, every minimum; where it is closed, nothing has to be met.
    public let meetsMinimum: Bool

    init(entry: FacilityEntry, audit: FacilityAudit?, problems: [Problem], records: Int, today: CalendarDay) {
      self.entry = entry
      self.audit = audit
      self.problems = problems
      self.records = records
      let isClosed = audit?.facility.isClosed(on: today) ?? false
      meetsMinimum = isClosed || audit?.standings.allSatisfy(\.sheet.meetsMinimum) ?? true
    }
  }

  /// Audits one facility.
  ///
  /// - Parameter only: the names of the records that are read; nil: all.
  public func audit(_ entry: FacilityEntry, only names: Set<String>? = nil) -> Outcome {
    let contents = source.contents(of: entry, by: library, only: kept(names, of: entry), today: today)
    return audit(contents, of: entry)
  }

  /// The names among some, or among all where nil, of the records that are not left out; nil: all.
  private func kept(_ names: Set<String>?, of entry: FacilityEntry) -> Set<String>? {
    guard let until else { return names }
    return Set(source.recordNames(of: entry).filter { !isLater($0, than: until) && names?.contains($0) ?? true })
  }

  /// Whether a facility has records that are left out because they are later.
  func leavesOut(of entry: FacilityEntry) -> Bool {
    guard let until else { return false }
    return source.recordNames(of: entry).contains { isLater($0, than: until) }
  }

  /// By the day that the name of a record begins with; one without a day is wrong, which is told.
  private func isLater(_ name: String, than day: CalendarDay) -> Bool {
    CalendarDay(iso: Array(name.utf8.prefix(10))).map { $0 > day } ?? false
  }

  /// Audits what was read of one facility.
  func audit(_ contents: FacilityContents, of entry: FacilityEntry) -> Outcome {
    guard let facility = contents.facility else {
      var further = problemsWithoutFacility(of: contents.records + contents.broken, in: library).lifted
      if let asked = contents.asked { further.removeAll { !asked.contains($0.file) } }
      return Outcome(
        entry: entry, audit: nil, problems: contents.problems + further, records: contents.records.count,
        today: today)
    }
    let (audit, problems) = auditFacility(
      facility, records: contents.records, unusable: contents.unusable, broken: contents.broken, against: library,
      everyVisit: everyVisit || contents.asked != nil, rescore: rescore)
    guard let asked = contents.asked else {
      return Outcome(
        entry: entry, audit: audit, problems: contents.problems + problems.lifted, records: contents.records.count,
        today: today)
    }
    // Some records were asked for: the others of their facility only serve them.
    return Outcome(
      entry: entry, audit: audit.only(records: asked),
      problems: contents.problems + problems.lifted.filter { asked.contains($0.file) }, records: asked.count,
      today: today)
  }

  /// Audits all facilities, makes of each what `transform` makes, and gives it to `take` in the order of `entries`.
  ///
  /// Few are ever begun and not yet taken: memory does not grow with the number of records.
  public func forEach<Result: Sendable>(
    _ entries: [FacilityEntry], transform: @escaping @Sendable (Outcome) -> Result, take: (Result) -> Void
  ) {
    forEachEntry(entries) { [self] entry in
      transform(audit(entry))
    } take: {
      take($0)
    }
  }

  /// Makes of each facility what `work` makes, several at once, and gives it to `take` in the order of `entries`.
  func forEachEntry<Result: Sendable>(
    _ entries: [FacilityEntry], work: @escaping @Sendable (FacilityEntry) -> Result, take: (Result) -> Void
  ) {
    let done = Counter()
    workInOrder(count: entries.count, workers: workers, ahead: workers * 16) { [self] index in
      defer { progress(done.next(), entries.count) }
      return work(entries[index])
    } take: { result in
      take(result)
    }
  }
}

private final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}
