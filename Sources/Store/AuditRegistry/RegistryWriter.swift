internal import ContentCoding
internal import DatabaseAccess
internal import Glibc
internal import LogProofs
internal import Synchronization

/// Writes in a registry for many at once. It may stay open between two writings, and what came while something was written is kept with the
/// next in one transaction: who waits together waits for the disk once. When a call returns, what it wrote stays even if the power fails.
///
/// It may be called by several threads. Of a registry at a server each transaction has a connection of its own.
public final class RegistryWriter: Sendable {
  private let place: String
  /// The path of its file; nil where it is at a server.
  private let path: String?
  private let staysOpen: Bool
  private let waiting = Mutex<[Job]>([])
  private let opened = Mutex<Opened?>(nil)

  /// So many are kept in one transaction at most.
  private static let mostTogether = 100

  private struct Opened {
    let registry: Registry
    let file: FileIdentity?
    let isCopyWithoutKey: Bool
  }

  /// What must hold where something is written.
  fileprivate enum Condition: Sendable {
    /// Nothing stands there.
    case nothing
    /// What stands there has this digest.
    case digest(String)
    /// Readings are always kept; of a copy without a key none is.
    case reading
  }

  fileprivate final class Job: Sendable {
    let new: Registry.NewEntry
    let account: String
    let condition: Condition
    /// Nil until it is done; no entry of a reading that need not be kept.
    let outcome = Mutex<Result<RegistryEntry?, RegistryError>?>(nil)

    init(_ new: Registry.NewEntry, by account: String, _ condition: Condition) {
      self.new = new
      self.account = account
      self.condition = condition
    }

    var isDone: Bool { outcome.withLock { $0 != nil } }
    func end(_ result: Result<RegistryEntry?, RegistryError>) { outcome.withLock { $0 = result } }
  }

  /// - Parameters:
  ///   - place: of the registry.
  ///   - staysOpen: whether much will be written by it, as by a service; else all lies in the file of the registry after each writing.
  public init(at place: String, staysOpen: Bool) {
    self.place = place
    self.staysOpen = staysOpen
    path = if case .file(let path) = DatabasePlace(place) { path } else { nil }
  }

  /// Keeps what is written at a subject.
  ///
  /// - Parameter before: what must stand until then; nil: nothing.
  /// - Throws: `exists` or `changed` where something else does.
  func write(_ bytes: [UInt8], as subject: String, over before: [UInt8]?, by account: String) throws(RegistryError)
    -> RegistryEntry
  {
    let new = Registry.NewEntry(.write, EntryKind(subject: subject), subject, bytes: bytes, why: "")
    let entry = try keep(Job(new, by: account, before.map { .digest(contentDigest($0)) } ?? .nothing))
    guard let entry else { throw .changed(subject) }
    return entry
  }

  /// Keeps in the log that somebody reads of facilities, as ``Registry/noteReading(of:at:by:why:)`` does.
  public func noteReading(of folders: some Sequence<String>, by account: String, why: String) throws(RegistryError) {
    guard let new = Registry.NewEntry(readingOf: folders, why: why) else { return }
    do throws(RegistryError) { _ = try keep(Job(new, by: account, .reading)) } catch { throw .unrecorded(error) }
  }

  private func keep(_ job: Job) throws(RegistryError) -> RegistryEntry? {
    waiting.withLock { $0.append(job) }
    // Whoever comes in next finds what waits, and does it for all of them.
    while !job.isDone { opened.withLock { if !job.isDone { keepTogether(&$0) } } }
    let outcome: Result<RegistryEntry?, RegistryError> = job.outcome.withLock { $0 } ?? .success(nil)
    return try outcome.get()
  }

  /// Keeps what waits, each subject once.
  private func keepTogether(_ opened: inout Opened?) {
    let jobs = waiting.withLock { waiting in
      var (now, later): ([Job], [Job]) = ([], [])
      var subjects: Set<String> = []
      for job in waiting {
        let isReading = if case .reading = job.condition { true } else { false }
        let isFree = isReading || subjects.insert(job.new.subject).inserted
        if isFree, now.count < RegistryWriter.mostTogether { now.append(job) } else { later.append(job) }
      }
      waiting = later
      return now
    }
    do throws(RegistryError) {
      let one = try stillThere(&opened)
      let done = try one.registry.transaction { registry throws(RegistryError) in
        try registry.keep(jobs, isCopyWithoutKey: one.isCopyWithoutKey)
      }
      for (job, outcome) in zip(jobs, done) { job.end(outcome) }
    } catch {
      // It is opened anew: what is wrong with it may be over then.
      opened = nil
      for job in jobs { job.end(.failure(error)) }
    }
    if path == nil || !staysOpen { opened = nil }
  }

  /// The registry that lies at the place now: its file may have been put back from a backup since it was opened.
  private func stillThere(_ opened: inout Opened?) throws(RegistryError) -> Opened {
    let file = path.flatMap { FileIdentity(ofPath: $0) }
    if let known = opened, file != nil, known.file == file { return known }
    opened = nil
    let registry = try Registry(at: place, for: .writing)
    let one = Opened(registry: registry, file: file, isCopyWithoutKey: registry.isCopyWithoutKey)
    opened = one
    return one
  }
}

extension Registry {
  /// What became of each, in a transaction.
  fileprivate func keep(_ jobs: [RegistryWriter.Job], isCopyWithoutKey: Bool) throws(RegistryError)
    -> [Result<RegistryEntry?, RegistryError>]
  {
    var outcomes: [Result<RegistryEntry?, RegistryError>] = []
    var places: [Int] = []
    for job in jobs {
      switch job.condition {
      case .reading:
        if !isCopyWithoutKey { places.append(outcomes.count) }
        outcomes.append(.success(nil))
      case .nothing, .digest:
        let fault = try fault(of: job)
        if fault == nil { places.append(outcomes.count) }
        outcomes.append(fault.map { .failure($0) } ?? .success(nil))
      }
    }
    let numbers = try append(places.map { (jobs[$0].new, jobs[$0].account) })
    for (place, number) in zip(places, numbers) { outcomes[place] = .success(try entry(number)) }
    return outcomes
  }

  /// Why something may not be written; nil where it may.
  private func fault(of job: RegistryWriter.Job) throws(RegistryError) -> RegistryError? {
    let latest = try latest(of: job.new.subject).flatMap { $0.stands ? $0.number : nil }
    guard case .digest(let before) = job.condition else {
      return latest == nil ? nil : .exists(job.new.subject)
    }
    guard let latest, try entry(latest).digest == before else { return .changed(job.new.subject) }
    return nil
  }
}

/// By which a file is told from another that has taken its name.
private struct FileIdentity: Sendable, Equatable {
  let device: UInt
  let number: UInt

  init?(ofPath path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
  }
}
