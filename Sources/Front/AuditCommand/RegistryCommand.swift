internal import AuditDesk
internal import AuditModel
internal import AuditRegistry
internal import AuditService
internal import AuditText
internal import AuditWording
internal import DatabaseAccess
internal import FileAccess
internal import Glibc
internal import HTTPAsking
internal import InputProblems
internal import LogProofs
internal import RegistryPhrases

extension Syntax {
  static let registry = CommandSyntax(
    name: "registry", operands: "ACTION [WHAT…]", fewestOperands: 1, mostOperands: 3,
    options: [
      registryPlace,
      OptionSyntax(name: "--why", value: .required("TEXT"), help: Words.Help.registryOptionWhy),
      OptionSyntax(name: "--account", value: .required("NAME"), help: Words.Help.registryOptionAccount),
      OptionSyntax(name: "--name", value: .required("NAME"), help: Words.Help.registryOptionName),
      OptionSyntax(name: "--against", value: .required("FILE"), help: Words.Help.registryOptionAgainst),
      keysFile, tokenFile, authorityFile,
      OptionSyntax(name: "--derived", value: .none, help: Words.Help.registryOptionDerived),
      OptionSyntax(name: "--new", value: .none, help: Words.Help.registryOptionNew),
      on, language, colour, .output([.text]), help,
    ],
    summary: Words.Help.registrySummary,
    details: Words.Help.registryDetails,
    example: "careaudit registry init --registry /tmp/registry.db")

  /// Which registry a command is about.
  static let registryPlace = OptionSyntax(
    name: "--registry", value: .required("PLACE"), help: Words.Help.registryOptionPlace)

  static let keysFile = OptionSyntax(name: "--keys", value: .required("FILE"), help: Words.Help.registryOptionKeys)
}

/// What can be done with a registry.
enum RegistryAction: String, CaseIterable {
  case begin = "init"
  case bring, give, status, history, readings, correct, withdraw, blot, receipt, consistency, keys, verify
  case backup, restore, rebuild, prune

  /// What must be said beside it.
  var operands: [String] {
    switch self {
    case .bring, .give: ["FOLDER"]
    case .history, .withdraw: ["SUBJECT"]
    case .readings: ["[FACILITY]"]
    case .correct: ["SUBJECT", "FILE"]
    case .blot, .receipt: ["ENTRY"]
    case .backup, .consistency: ["FILE"]
    case .restore: ["BACKUP"]
    case .begin, .status, .keys, .verify, .rebuild, .prune: []
    }
  }

  /// How much of that must be said.
  var fewestOperands: Int { operands.count { !$0.hasPrefix("[") } }

  /// Whether the log keeps why.
  var needsReason: Bool { [.correct, .withdraw, .blot].contains(self) }
}

extension Session {
  /// `careaudit registry`
  func registry() throws(ArgumentError) -> Int32 {
    let (action, words) = try registryAction()
    guard let place = Session.registry(arguments, console) else { throw .registryNotNamed }
    let why = arguments.value("--why").map { InvisibleSigns.trimmed($0) }
    if action.needsReason {
      guard let why else { throw .missingValue("--why", "TEXT") }
      if why.isEmpty { throw .whyEmpty }
    }
    if ServerAddress.isMeant(by: place) { return try remoteRegistry(action, words, at: place, why: why ?? "") }
    for option in ["--token", "--ca"] where arguments.has(option) { throw .onlyWith(option, "--registry https://…") }
    let desk = RegistryDesk(place: place, account: arguments.value("--account") ?? userName(), why: why ?? "")
    do throws(RegistryError) {
      switch action {
      case .begin: return try begin(desk)
      case .bring: return try bring(words[0], desk)
      case .give: return try give(words[0], desk)
      case .status: return try status(desk)
      case .history: return try history(of: words[0], desk)
      case .correct: return try correct(words[0], by: words[1], desk)
      case .withdraw: return try withdraw(words[0], desk)
      case .blot: return try blot(words[0], desk)
      case .receipt: return try receipt(of: words[0], desk)
      case .readings: return try readings(of: words.first, desk)
      case .consistency: return try consistency(with: words[0], desk)
      case .keys: return try keys(desk)
      case .verify: return try verify(desk)
      case .backup: return try backUp(to: words[0], desk)
      case .restore: return try restore(words[0], desk)
      case .rebuild: return try rebuild(desk)
      case .prune: return try prune(desk)
      }
    } catch {
      return refuse(error, at: place)
    }
  }

  private func registryAction() throws(ArgumentError) -> (RegistryAction, [String]) {
    let word = arguments.operands[0]
    guard let action = RegistryAction(rawValue: word) else {
      let known = RegistryAction.allCases.map(\.rawValue)
      throw .badValue("registry", word, known: known, nearest: nearestWord(to: word, among: known))
    }
    let words = Array(arguments.operands.dropFirst())
    let command = "registry " + word
    if words.count < action.fewestOperands {
      throw .missingOperand(action.operands.joined(separator: " "), command: command)
    }
    if words.count > action.operands.count {
      throw .unexpectedOperand(words[action.operands.count], command: "registry")
    }
    if arguments.has("--new"), action != .keys { throw .onlyWith("--new", "registry keys") }
    if arguments.has("--name"), action != .begin { throw .onlyWith("--name", "registry init") }
    for option in ["--against", "--derived"] where arguments.has(option) && action != .verify {
      throw .onlyWith(option, "registry verify")
    }
    return (action, words)
  }

  // MARK: What each does

  private func begin(_ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let name = arguments.value("--name")
    guard name.map(isKeyName) ?? true else { throw .badName }
    let registry = try Registry.begin(at: desk.place, name: name, by: desk.account)
    return tell { page in
      page.line(Words.Registry.began(name: registry.origin, place: registry.place)[language])
      page.line(Words.Registry.beganKey(path: registry.secretFile)[language])
      page.line(Words.Registry.beganPublic(path: registry.publicFile)[language])
    }
  }

  private func bring(_ folder: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .writing)
    var count = BroughtCount()
    try registry.bring(folder, by: desk.account, today: today) { files in
      for file in files {
        count.note(file.ending)
        if let remark = file.remark { complain(remark) }
      }
    }
    let wrong = count.waiting + count.unread
    let written = tell { page in for line in count.lines { page.line(line[language]) } }
    return written == 0 && wrong > 0 ? 2 : written
  }

  private func give(_ folder: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .reading)
    try noteReading(of: registry.confidentialFolders(), "give", desk)
    let count = try registry.give(to: folder)
    return tell { $0.line(Words.Registry.gave(folder: folder, count: count)[language]) }
  }

  private func status(_ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let standing = try RegistryStanding(try Registry(at: desk.place, for: .reading))
    return tell { $0.tell(standing, in: language) }
  }

  private func history(of name: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .reading)
    let subject = try registry.subject(named: name)
    try noteReading(of: [registry.confidentialFolder(of: subject)].compactMap { $0 }, "history", desk)
    let versions = try registry.versions(of: subject, today: today)
    return tell { page in
      page.line(subject, .strong)
      for version in versions { page.tell(version, in: language) }
    }
  }

  private func correct(_ name: String, by path: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .writing)
    let subject = try registry.subject(named: name)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try readFile(path, limit: 64 << 20) } catch { throw .reading(error) }
    let number = try registry.correct(subject, with: bytes, by: desk.account, why: desk.why)
    return tell { $0.line(Words.Registry.corrected(number: number)[language]) }
  }

  private func withdraw(_ name: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .writing)
    let number = try registry.withdraw(try registry.subject(named: name), by: desk.account, why: desk.why)
    return tell { $0.line(Words.Registry.withdrawn(number: number)[language]) }
  }

  private func blot(_ word: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let number = try entryNumber(word)
    let made = try Registry(at: desk.place, for: .writing).blot(number, by: desk.account, why: desk.why)
    return tell { page in
      page.line(
        made.isGone
          ? Words.Registry.blotted(number: made.number)[language]
          : Words.Registry.blottedLater(number: made.number)[language])
    }
  }

  private func receipt(of word: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let number = try entryNumber(word)
    return give(try Registry(at: desk.place, for: .reading).receipt(of: number).written) ? 0 : 2
  }

  private func consistency(with path: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let older = try checkpoint(in: path)
    let growth = try Registry(at: desk.place, for: .reading).growth(since: older, named: path)
    return give(growth.written) ? 0 : 2
  }

  private func readings(of name: String?, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .reading)
    var folder: String?
    if let name { folder = try registry.facilityFolder(named: name) }
    let readings = try registry.readings(of: folder)
    return tell { page in
      if readings.isEmpty { page.line(Words.Registry.noReadings[language]) }
      for reading in readings {
        let entry = reading.entry
        let head = Words.Registry.reading(
          number: entry.number, arrived: entry.arrived, account: entry.account, why: entry.why)
        page.line(head[language])
        if folder == nil { page.line(reading.folders.joined(separator: ", "), indent: 2, .faint) }
      }
    }
  }

  /// Keeps in the log that an action shows confidential facilities.
  private func noteReading(of folders: [String], _ action: String, _ desk: RegistryDesk) throws(RegistryError) {
    var why = ReadingHabit.reason("registry " + action, arguments, console)
    if !desk.why.isEmpty { why = "registry " + action + ": " + desk.why }
    try Registry.noteReading(of: folders, at: desk.place, by: desk.account, why: why)
  }

  private func keys(_ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    if arguments.has("--new") {
      let registry = try Registry(at: desk.place, for: .writing)
      let key = try registry.rotateKey(by: desk.account, why: desk.why)
      return tell { $0.line(Words.Registry.rotated(key: key.written)[language]) }
    }
    let keys = try Registry(at: desk.place, for: .reading).verifiers()
    return give(keys.map { $0.written + "\n" }.joined()) ? 0 : 2
  }

  private func verify(_ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let registry = try Registry(at: desk.place, for: .reading)
    let keys =
      if let file = arguments.value("--keys") { try noteVerifiers(in: file) } else { try registry.verifiers() }
    let kept: SignedNote? = if let file = arguments.value("--against") { try checkpoint(in: file) } else { nil }
    var found = try registry.verify(by: keys, against: kept)
    let check = arguments.has("--derived") ? try workOutAgain(desk) : nil
    if let check { found.note(check) }
    let written = tell { page in
      if found.isSound {
        page.line(
          Words.Registry.sound(entries: found.entries, checkpoints: found.checkpoints, blotted: found.blotted)[
            language],
          .good)
        if kept != nil { page.line(Words.Registry.soundAgainst[language], .good) }
        if let same = check?.counts.same {
          let others = max(0, registry.countOfDerived() - same)
          page.line(Words.Registry.derivedSame(count: same, others: others)[language], .good)
        }
      } else {
        page.line(Words.Registry.unsound[language], .bad)
        for finding in found.findings { page.line(finding.wording[language], indent: 2) }
      }
    }
    return found.isSound ? written : 2
  }

  /// Holds what is kept to be faster against what the log comes to.
  private func workOutAgain(_ desk: RegistryDesk) throws(RegistryError) -> DerivedCheck {
    let check = DerivedCheck()
    // It works out, and shows nothing.
    let source = try RegistrySource(
      at: desk.place, by: desk.account, reading: ReadingHabit(.none, why: ""), standards: "Standards", home: "Audits",
      checking: check)
    Desk(source, on: today, workers: cores).workOutAgain()
    return check
  }

  private func backUp(to path: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    try Registry(at: desk.place, for: .reading).backUp(to: path)
    return tell { $0.line(Words.Registry.backedUp(path: path)[language]) }
  }

  private func restore(_ backup: String, _ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let restored = try restoreBackup(backup, to: desk.place, keys: arguments.value("--keys"))
    let registry = try Registry(at: desk.place, for: .reading)
    let hasKey = (try? kind(ofPath: registry.secretFile)) != nil
    return tell { page in
      page.line(Words.Registry.restored(place: desk.place, entries: restored.entries)[language], .good)
      if restored.hasAccounts { page.line(Words.Site.accountsOfBackup[language]) }
      if !hasKey { page.line(Words.Registry.restoredWithoutKey(path: registry.secretFile)[language]) }
      page.line(Words.Registry.restoredSince[language])
    }
  }

  private func rebuild(_ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    try Registry(at: desk.place, for: .writing).rebuild()
    // It works out, and shows nothing.
    let source = try RegistrySource(
      at: desk.place, by: desk.account, reading: ReadingHabit(.none, why: ""), standards: "Standards", home: "Audits")
    Desk(source, on: today, workers: cores).workOutAhead()
    return tell { $0.line(Words.Registry.rebuilt[language]) }
  }

  private func prune(_ desk: RegistryDesk) throws(RegistryError) -> Int32 {
    let hadAny = try Registry(at: desk.place, for: .reading).prune()
    return tell { $0.line((hadAny ? Words.Registry.pruned : Words.Registry.nothingPruned)[language]) }
  }

  // MARK: What they share

  /// Says why something was not done.
  ///
  /// - Parameter place: of the registry, where it is about that.
  func refuse(_ error: RegistryError, at place: String? = nil) -> Int32 {
    if case .reading(let file) = error {
      show([Problem(.error, .file(file.code), file: file.path, place: .start)])
    } else {
      complain(error.wording, about: error.place ?? place.map { DatabasePlace($0).shown })
    }
    return 2
  }

  /// A page of text, given as `--output` says.
  func tell(_ write: (inout TextPage) -> Void) -> Int32 {
    var page = TextPage(isColoured: style.isColoured)
    write(&page)
    return give(page.text) ? 0 : 2
  }

  private func entryNumber(_ word: String) throws(RegistryError) -> Int {
    guard let number = Int(word), number > 0 else { throw .badEntry(word) }
    return number
  }

  /// The checkpoint that a file holds, or that a receipt is by.
  func checkpoint(in path: String) throws(RegistryError) -> SignedNote {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try readFile(path) } catch { throw .reading(error) }
    let text = String(decoding: bytes, as: UTF8.self)
    if let receipt = Receipt(text) { return receipt.proof.checkpoint }
    guard let note = SignedNote(text), Checkpoint(note) != nil else { throw .notACheckpoint(path) }
    return note
  }
}

/// Which registry, who is at it, and why.
private struct RegistryDesk {
  let place: String
  let account: String
  let why: String
}

/// The name of whoever runs this.
func userName() -> String {
  guard let entry = getpwuid(geteuid()) else { return String(geteuid()) }
  return String(cString: entry.pointee.pw_name)
}

extension TextPage {
  fileprivate mutating func tell(_ version: SubjectVersion, in language: Language) {
    let entry = version.entry
    line(
      Words.Registry.version(
        number: entry.number, arrived: entry.arrived, way: entry.way.phrase(about: entry.about)[language],
        account: entry.account)[language])
    if entry.size > 0 { line(Words.Registry.size(size: entry.size, digest: entry.digest)[language], indent: 2) }
    if !entry.why.isEmpty { line(Words.Registry.why(why: entry.why)[language], indent: 2) }
    switch version.moved {
    case .parts(let parts) where !parts.isEmpty:
      line(Words.Registry.moved(parts: parts.joined(separator: ", "))[language], indent: 2)
    case .lines(let added, let gone): line(Words.Registry.movedLines(added: added, gone: gone)[language], indent: 2)
    case .parts, nil: break
    }
    if version.isGone { line(Words.Registry.isGone[language], indent: 2, .faint) }
    if version.isLatest { line(Words.Registry.isLatest[language], indent: 2, .good) }
  }
}
