internal import AuditDesk
internal import AuditLoading
internal import FileAccess
internal import Synchronization

/// Which readings a command keeps in the log, and what it says of them.
public struct ReadingHabit: Sendable {
  public enum Scope: Sendable {
    /// Nothing that it shows tells of a confidential facility by itself.
    case none
    /// Whoever shows it sees to the log, as the pages of the service do, for each who reads.
    case elsewhere
    /// Of those that it comes to, each when it does.
    case each
    /// It goes through all that it finds: of these at once.
    case all
  }

  public let scope: Scope
  /// The command, and what was said of why it is given.
  public let why: String

  public init(_ scope: Scope, why: String) {
    self.scope = scope
    self.why = why
  }
}

/// Sees to it that nothing of a confidential facility is read from a registry before the log says so.
final class ReadingLog: Sendable {
  private struct State {
    /// By folder, whether it may be read.
    var decided: [String: Bool] = [:]
    var found: [String] = []
  }

  private let place: String
  private let account: String
  private let habit: ReadingHabit
  private let files: RegistryFiles
  private let state = Mutex(State())

  init(at place: String, by account: String, _ habit: ReadingHabit, in files: RegistryFiles) {
    self.place = place
    self.account = account
    self.habit = habit
    self.files = files
  }

  /// Takes in what was found to be gone through.
  func note(_ found: FoundFacilities) {
    guard habit.scope == .all else { return }
    let folders = found.facilities.compactMap { RegistryFiles.subject($0.key) }
    state.withLock { $0.found = folders }
  }

  /// Whether a facility may be read: an open one always, any other when that stands in the log.
  ///
  /// - Parameter key: of the facility.
  func mayRead(_ key: String) -> Bool {
    guard habit.scope != .none, habit.scope != .elsewhere, let folder = RegistryFiles.subject(key) else { return true }
    return mayRead(folder: folder)
  }

  /// Whether something of all of some facilities may be shown, which stands in the log at once then.
  ///
  /// - Parameter keys: of the facilities.
  func mayShow(_ keys: [String]) -> Bool {
    if habit.scope == .elsewhere { return true }
    let folders = keys.compactMap { RegistryFiles.subject($0) }
    return state.withLock { state in
      let left = folders.filter { state.decided[$0] == nil && !isOpen($0) }
      if !left.isEmpty {
        let isKept = keep(left)
        for folder in left { state.decided[folder] = isKept }
      }
      return folders.allSatisfy { state.decided[$0] ?? true }
    }
  }

  /// Whether what stands at an origin may be shown.
  func mayShow(_ origin: String) -> Bool {
    if habit.scope == .elsewhere { return true }
    guard let subject = RegistryFiles.subject(origin), subject.hasPrefix("Audits/") else { return true }
    var folder = subject.parentFolder
    while let path = folder, path.contains("/") {
      if (try? files.kind(ofPath: path + "/facility.yaml")) == .file { return mayRead(folder: path) }
      folder = path.parentFolder
    }
    // It belongs to no facility of which anything is known.
    return subject.split(separator: "/").count < 3 || mayRead(folder: subject.parentFolder ?? subject)
  }

  private func mayRead(folder: String) -> Bool {
    state.withLock { state in
      if let known = state.decided[folder] { return known }
      if isOpen(folder) {
        state.decided[folder] = true
        return true
      }
      let together =
        state.found.contains(folder) ? state.found.filter { state.decided[$0] == nil && !isOpen($0) } : [folder]
      let isKept = keep(together)
      for one in together { state.decided[one] = isKept }
      return isKept
    }
  }

  private func isOpen(_ folder: String) -> Bool {
    (try? files.read(folder + "/facility.yaml")).map { isOpenFacility($0) } ?? false
  }

  private func keep(_ folders: [String]) -> Bool {
    do throws(RegistryError) {
      try Registry.noteReading(of: folders, at: place, by: account, why: habit.why)
      return true
    } catch {
      return false
    }
  }
}
