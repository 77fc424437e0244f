internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
public import AuditRegistry
internal import DatabaseAccess
internal import FileAccess
internal import HTTPServing
internal import InputProblems
internal import Synchronization

/// Why the service does not begin.
public enum ServiceError: Error, Sendable, Equatable {
  case registry(RegistryError)
  /// The file of the accounts cannot be used.
  case accounts(path: String)
  /// libsodium, which hashes passwords, is not installed, or there is no memory for it.
  case noPasswords
}

/// What stood in the registry at a moment, as it is needed for nearly every page.
struct KeptState: Sendable {
  let size: Int
  let today: CalendarDay
  let source: RegistrySource
  let library: Noted<StandardLibrary>
  let entries: [FacilityEntry]
  /// By their ids; without those that cannot be used.
  let facilities: [String: Facility]

  func desk(for account: String) -> Desk { Desk(source.written(by: account), on: today, workers: 1) }
}

/// Where the service reads and writes: the registry, and the accounts beside it.
final class ServiceStore: Sendable {
  let place: String
  /// With what the paths begin of all that lies beside the registry.
  let besides: String
  private let writer: RegistryWriter
  private let today: @Sendable () -> CalendarDay
  private let books: Mutex<AccountBook>
  /// How the accounts stood when that was kept last.
  private let seen = Mutex<AccountMoment?>(nil)
  private let waiting: Mutex<WaitingVisits>
  private let states: Mutex<(registry: Registry, kept: KeptState?)>

  init(_ place: String, today: @escaping @Sendable () -> CalendarDay) throws(ServiceError) {
    self.place = place
    self.today = today
    writer = RegistryWriter(at: place, staysOpen: true)
    let registry = try ServiceStore.registry(place)
    besides = registry.besides
    books = Mutex(try ServiceStore.book(besides))
    waiting = Mutex(try ServiceStore.waitingVisits(besides))
    states = Mutex((registry, nil))
    // Whatever is wrong with it shows before anybody asks.
    do throws(RegistryError) { _ = try kept() } catch { throw .registry(error) }
    try refuseOlderAccounts()
    try closeAgain()
  }

  /// Where older accounts were put in the place of those that it saw last, whatever lets anybody in without a password ends, and it is
  /// told.
  private func refuseOlderAccounts() throws(ServiceError) {
    let last = try? waiting { book throws(DatabaseError) in try book.seenAccounts() }
    guard let last else { return }
    do throws(AccountError) {
      _ = try accounts { book throws(AccountError) in try book.becomeCopy(unlessHad: last) }
    } catch { throw .accounts(path: besides + ".accounts") }
  }

  /// Accounts may come from a copy, or the program may have been stopped between the two: whom the log tells to be closed is closed.
  private func closeAgain() throws(ServiceError) {
    let names: [String]
    do throws(RegistryError) {
      names = try reading { registry throws(RegistryError) in try registry.closedAccounts() }
    } catch { throw .registry(error) }
    do throws(AccountError) {
      try accounts { book throws(AccountError) in try book.closeAgain(names) }
    } catch { throw .accounts(path: besides + ".accounts") }
  }

  /// Whether the accounts are those of a backup that came into use a short time ago.
  func areAccountsNewlyCopied(now: Int64) -> Bool {
    (try? accounts { book throws(AccountError) in try book.isNewlyCopied(now: now) }) ?? false
  }

  private static func book(_ besides: String) throws(ServiceError) -> sending AccountBook {
    do throws(AccountError) { return try AccountBook(besides: besides) } catch {
      throw .accounts(path: besides + ".accounts")
    }
  }

  private static func waitingVisits(_ besides: String) throws(ServiceError) -> sending WaitingVisits {
    do throws(DatabaseError) { return try WaitingVisits(besides: besides) } catch {
      throw .accounts(path: besides + ".waiting")
    }
  }

  private static func registry(_ place: String) throws(ServiceError) -> sending Registry {
    do throws(RegistryError) { return try Registry(at: place, for: .reading) } catch { throw .registry(error) }
  }

  var day: CalendarDay { today() }

  /// Tells whether anything was written; nil where the registry is at a server, which would have to be asked.
  func watch() -> DatabaseWatch? {
    guard case .file(let path) = DatabasePlace(place) else { return nil }
    return try? DatabaseWatch([path, besides + ".accounts", besides + ".waiting"])
  }

  /// What stands now; read anew only when something has arrived, or another day has begun.
  func kept() throws(RegistryError) -> KeptState {
    let day = today()
    let place = self.place
    return try states.withLock { states throws(RegistryError) in
      let size = try states.registry.entryCount()
      if let kept = states.kept, kept.today == day, try !states.registry.hasChanged(since: kept.size) { return kept }
      let source = try RegistrySource(
        at: place, by: "", reading: ReadingHabit(.elsewhere, why: ""), standards: "Standards", home: "Audits",
        writer: writer)
      // What nothing has come to since then is as it was.
      let before = states.kept.flatMap { $0.today == day ? $0 : nil }
      let changed = before.flatMap { source.foldersChanged(since: $0.size) }
      let isSameLibrary = changed.map { !$0.contains("Standards") } ?? false
      let library =
        if isSameLibrary, let before { before.library } else { source.library(checksAllTailorings: false) }
      let entries = source.find([]).facilities
      let known = Dictionary((before?.entries ?? []).map { ($0.key, $0.id) }) { first, _ in first }
      var facilities: [String: Facility] = [:]
      for entry in entries {
        if isSameLibrary, changed?.contains(entry.key) == false, known[entry.key] == entry.id,
          let facility = before?.facilities[entry.id]
        {
          facilities[entry.id] = facility
        } else {
          facilities[entry.id] = source.contents(of: entry, by: library.value, only: [], today: day).facility
        }
      }
      let kept = KeptState(
        size: size, today: day, source: source, library: library, entries: entries, facilities: facilities)
      states.kept = kept
      return kept
    }
  }

  /// Keeps what was worked out for an answer, so that the next one need not.
  func settle() { states.withLock { $0.kept?.source.settle() } }

  /// Reads in the registry.
  func reading<Value: Sendable>(_ read: (Registry) throws(RegistryError) -> Value) throws(RegistryError) -> Value {
    try read(try Registry(at: place, for: .reading))
  }

  /// Writes in the registry.
  func writing<Value: Sendable>(_ write: (Registry) throws(RegistryError) -> Value) throws(RegistryError) -> Value {
    try write(try Registry(at: place, for: .writing))
  }

  /// Room for an answer that is long, beside the registry.
  func spool() throws(HTTPSpool.Failure) -> HTTPSpool { try HTTPSpool(in: parentFolder(of: besides)) }

  /// Asks the accounts.
  func accounts<Value: Sendable>(_ ask: (AccountBook) throws(AccountError) -> Value) throws(AccountError) -> Value {
    let (value, moment) = try books.withLock { book throws(AccountError) in
      (try ask(book), try? book.moment())
    }
    noteAccounts(moment)
    return value
  }

  /// Keeps elsewhere how the accounts stand.
  private func noteAccounts(_ moment: AccountMoment?) {
    guard let moment, seen.withLock({ $0 != moment }) else { return }
    // Where it cannot be kept it is tried again with the next.
    guard (try? waiting { book throws(DatabaseError) in try book.note(seen: moment) }) != nil else { return }
    seen.withLock { $0 = moment }
  }

  /// Asks what waits for a decision.
  func waiting<Value: Sendable>(_ ask: (WaitingVisits) throws(DatabaseError) -> Value) throws(DatabaseError) -> Value {
    try waiting.withLock { book throws(DatabaseError) in try ask(book) }
  }

  /// Keeps in the log that somebody reads of confidential facilities. What cannot be kept must not be shown.
  ///
  /// - Parameters:
  ///   - entries: of confidential facilities; of none nothing is kept.
  ///   - page: what is read.
  /// - Returns: false where it could not be kept.
  func noteReading(of entries: [FacilityEntry], by account: String, at page: String) -> Bool {
    do throws(RegistryError) {
      try writer.noteReading(of: entries.map(\.key), by: account, why: page)
      return true
    } catch {
      return false
    }
  }
}
