public import AuditLoading
public import AuditModel
public import AuditScoring
internal import Glibc
public import InputProblems
internal import Synchronization

/// Reads, checks and scores facilities, several at once, and hands each over in order.
public struct AuditRun: Sendable {
  public let library: StandardLibrary
  public let today: CalendarDay
  public let everyVisit: Bool
  public let rescore: Bool
  /// How many facilities are worked on at once.
  public let workers: Int
  /// Told, on a terminal, how far it is.
  private let progress: @Sendable (String) -> Void

  public init(
    library: StandardLibrary, today: CalendarDay, everyVisit: Bool = false, rescore: Bool = false, workers: Int? = nil,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.library = library
    self.today = today
    self.everyVisit = everyVisit
    self.rescore = rescore
    self.workers = workers ?? Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    self.progress = progress
  }

  /// What became of one facility.
  public struct Outcome: Sendable {
    /// Nil where its facility.yaml cannot be used.
    public let audit: FacilityAudit?
    public let problems: [Problem]
    public let records: Int
  }

  /// Audits one facility.
  public func audit(_ folder: FacilityFolder) -> Outcome {
    let loaded = loadFacility(folder, standards: library.knownStandards, today: today)
    guard let facility = loaded.facility else {
      return Outcome(audit: nil, problems: loaded.problems, records: loaded.records.count)
    }
    let (audit, problems) = auditFacility(
      facility, records: loaded.records, unusable: loaded.unusable, against: library,
      everyVisit: everyVisit || folder.records != nil,
      rescore: rescore)
    guard let wanted = folder.records else {
      return Outcome(audit: audit, problems: loaded.problems + problems.lifted, records: loaded.records.count)
    }
    // One record was asked for: the others of its facility only serve it.
    let paths = Set(wanted.map { folder.path.isEmpty || folder.path == "." ? $0 : folder.path + "/" + $0 })
    return Outcome(
      audit: audit.only(records: paths),
      problems: (loaded.problems + problems.lifted).filter {
        paths.contains($0.file) || $0.file.hasSuffix("facility.yaml")
      },
      records: wanted.count)
  }

  /// Audits all facilities, makes of each what `transform` makes, and gives it to `take` in the order of `folders`.
  ///
  /// Few are ever begun and not yet taken: memory does not grow with the number of records.
  public func forEach<Result: Sendable>(
    _ folders: [FacilityFolder], transform: @escaping @Sendable (Outcome) -> Result, take: (Result) -> Void
  ) {
    let meter = ProgressMeter(total: folders.count, show: progress)
    workInOrder(count: folders.count, workers: workers, ahead: workers * 16) { [self] index in
      defer { meter.step() }
      return transform(audit(folders[index]))
    } take: { result in
      take(result)
    }
    meter.finish()
  }
}

/// Shows how many facilities are done, once a second, when the work takes longer than that.
private final class ProgressMeter: Sendable {
  private let total: Int
  private let show: @Sendable (String) -> Void
  private let state: Mutex<(done: Int, shownAt: Int, hasShown: Bool)>

  init(total: Int, show: @escaping @Sendable (String) -> Void) {
    self.total = total
    self.show = show
    state = Mutex((0, ProgressMeter.now(), false))
  }

  func step() {
    let line = state.withLock { state -> String? in
      state.done += 1
      let now = ProgressMeter.now()
      guard now > state.shownAt + 1 else { return nil }
      state.shownAt = now
      state.hasShown = true
      return Console.clearLine + "\(state.done) / \(total)"
    }
    if let line { show(line) }
  }

  func finish() {
    if state.withLock({ $0.hasShown }) { show(Console.clearLine) }
  }

  /// Seconds of a clock that never goes back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return time.tv_sec
  }
}
