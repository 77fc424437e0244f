internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditRegistry
internal import Glibc
internal import Synchronization

extension Arguments {
  /// Where standards and facilities are kept. A new kind of source is chosen here, and nowhere else.
  ///
  /// - Parameters:
  ///   - registry: the registry that takes the place of folders; nil where there is none.
  ///   - habit: which readings of it are kept in its log.
  ///   - digests: whether what it reads bears the digests of its files.
  ///   - environment: says where standards are kept as they were read.
  func source(in registry: String?, reading habit: ReadingHabit, digests: Bool, _ environment: [String: String])
    throws(ArgumentError) -> any AuditSource
  {
    for one in pairs("--as") {
      if let better = betterID(for: one.first) { throw .badFacilityID(one.first, suggested: better) }
    }
    let (standards, tailorings) = (value("--standards") ?? "Standards", values("--tailoring"))
    // The records of two inspectors are told apart by their paths alone.
    let home = has("--agreement") ? nil : value("--into") ?? "Audits"
    let members = pairs("--as").map { (member: $0.first, path: $0.second) }
    guard let registry else {
      return FolderSource(
        standards: standards, tailorings: tailorings, home: home, members: members,
        libraries: KeptLibraries(environment: environment), digests: digests)
    }
    do throws(RegistryError) {
      return try RegistrySource(
        at: registry, by: userName(), reading: habit, standards: standards, tailorings: tailorings, home: home,
        members: members)
    } catch {
      throw .registryUnusable(error, at: registry)
    }
  }
}

extension ReadingHabit {
  /// What a command shows of confidential places. One that is not named here shows each that it comes to.
  init(_ command: String, _ arguments: Arguments, _ console: Console) {
    let isForMinistry = arguments.value("--share") == ReportView.ministry.word
    let scope: Scope =
      switch command {
      case "audit", "check", "score", "due", "standards": .all
      case "compare" where arguments.has("--agreement"): .each
      // Outside the ministry's view no place stands there by itself, by rules D1 to D11.
      case "compare", "data": isForMinistry ? .all : .none
      default: .each
      }
    self.init(scope, why: ReadingHabit.reason(command, arguments, console))
  }

  /// The command, and behind it why it is given, as `CAREAUDIT_WHY` says.
  static func reason(_ command: String, _ arguments: Arguments, _ console: Console) -> String {
    let told = console.environment["CAREAUDIT_WHY"].map { InvisibleSigns.trimmed($0) } ?? ""
    return told.isEmpty ? command : command + ": " + told
  }
}

extension Arguments {
  /// Where the files of the standards lie.
  var standardsFolder: String { value("--standards") ?? "Standards" }
}

extension Session {
  /// Gives what the desk is asked for.
  func asking<Value>(_ ask: () throws(AskError) -> Value) throws(ArgumentError) -> Value {
    do throws(AskError) {
      return try ask()
    } catch {
      throw ArgumentError(error)
    }
  }
}

extension ArgumentError {
  init(_ error: AskError) {
    self =
      switch error {
      case .unknownFacility(let name, let nearest): .unknownFacility(name, nearest: nearest)
      case .unknownStandard(let id, let nearest): .unknownStandard(id, nearest: nearest)
      case .unknownCriterion(let name, let nearest): .unknownCriterion(name, nearest: nearest)
      case .unknownAction(let name, let nearest): .unknownAction(name, nearest: nearest)
      case .ambiguousAction(let name, let actions): .ambiguousAction(name, actions)
      case .planNotKept(let id): .planNotKept(id)
      case .beforeFinding(let day, let record): .beforeFinding(day, record)
      case .verifiedByVisit(let record): .verifiedByVisit(record)
      case .unusableInspection(let record): .unusableInspection(record)
      case .notFollowed(let name, let others):
        .badValue("--follows", name, known: others, nearest: nil)
      case .unknownRating(let id, let known, let nearest): .badValue("--to", id, known: known, nearest: nearest)
      }
  }
}

/// How many cores there are to work on.
var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Shows how many facilities are done, once a second, when the work takes longer than that.
final class ProgressMeter: Sendable {
  private let show: @Sendable (String) -> Void
  private let state = Mutex((shownAt: ProgressMeter.now(), hasShown: false))

  init(show: @escaping @Sendable (String) -> Void) { self.show = show }

  func step(_ done: Int, of all: Int) {
    let line = state.withLock { state -> String? in
      if done == all { return state.hasShown ? Console.clearLine : nil }
      let now = ProgressMeter.now()
      guard now > state.shownAt + 1 else { return nil }
      state = (now, true)
      return Console.clearLine + "\(done) / \(all)"
    }
    if let line { show(line) }
  }

  /// Seconds of a clock that never goes back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return time.tv_sec
  }
}
