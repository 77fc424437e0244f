internal import AuditChecking
internal import AuditData
internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import AuditScoring
internal import AuditText
internal import FileReading
internal import FileWriting
internal import InputProblems

/// Lays visits that were filled in elsewhere beside the records at home, one after the other.
struct Homecoming {
  let session: Session
  let library: StandardLibrary
  let decisions: Decisions
  /// What this run has written, or would have, by path, so that a second copy of a visit meets the first as it was brought.
  private var pending: [String: (visit: FilledVisit, text: String)] = [:]
  private let folders: [FacilityFolder]
  /// The facility that visits are being brought to.
  private var opened: Home?
  /// Whether something that was brought could not be read as an answer; the rest of its visit came home.
  private(set) var hasUnread = false
  /// How many problems of a file were told, and how many more there are.
  private var told: [String: Int] = [:]

  /// - Parameter root: the folder of facilities; nil: that of `--into`, else `Audits`.
  init(session: Session, library: StandardLibrary, decisions: Decisions, root: String? = nil) {
    self.session = session
    self.library = library
    self.decisions = decisions
    folders = findFacilities([root ?? session.arguments.value("--into") ?? "Audits"]).folders
  }

  private var isDryRun: Bool { session.arguments.has("--dry-run") }

  /// Nil where it could not be brought; why is said.
  mutating func bring(_ brought: BroughtVisit) -> ImportOutcome? {
    guard let (folder, name) = place(of: brought) else { return nil }
    guard let home = home(of: folder) else { return nil }
    let path = folder.path.appending(path: name + ".yaml")
    guard let facility = home.facility else {
      session.complain(home.problems)
      return nil
    }
    if home.unusable.contains(name) {
      refuse(.recordAtHomeUnusable(path), brought)
      return nil
    }
    let world = RecordWorld(
      path: path, facility: facility, others: home.records.filter { $0.name != name }, unusable: home.unusable)
    let record = home.records.first { $0.name == name }
    let theirs = fitting(brought, in: world)
    guard let mine = lastBrought(to: path) ?? record.map({ copyAtHome($0, path: path) }) else {
      warnOfTwin(brought, among: home.records)
      return conclude(MergedVisit(alone: theirs), in: world, over: nil)
    }
    var newcomer = theirs
    let kept = Set(mine.unplaced.map(\.commentLine))
    newcomer.unplaced.removeAll { kept.contains($0.commentLine) }
    let merged = merge(newcomer, into: mine, deciding: decisions.side)
    guard merged.changesMine || !merged.conflicts.isEmpty || !newcomer.unplaced.isEmpty else {
      return ImportOutcome(path: path, merged: merged, wasHome: true, ending: .nothingNew)
    }
    return conclude(merged, in: world, over: record)
  }

  /// A facility and its records, kept to this run until one of another facility is asked for. Nil, with a sentence, where another
  /// run is at work there.
  private mutating func home(of folder: FacilityFolder) -> Home? {
    if let opened, opened.path == folder.path { return opened }
    close()
    var lock: FolderLock?
    if !isDryRun {
      lock = session.hold(folder)
      if lock == nil { return nil }
    }
    let loaded = loadFacility(folder, standards: library.knownStandards, today: session.today)
    let home = Home(
      path: folder.path, facility: loaded.facility, records: loaded.records, unusable: loaded.unusable,
      problems: loaded.problems, lock: lock)
    opened = home
    return home
  }

  /// Lets others at the facility that was last asked for.
  mutating func close() {
    opened?.lock?.release()
    opened = nil
  }

  /// What was written joins the records that the next visit meets.
  private mutating func wrote(_ text: String, to path: String) {
    let record = readRecord(text, file: path, today: session.today).value
    opened?.records.removeAll { $0.name == record?.name }
    if let record { opened?.records.append(record) }
  }

  /// Nil where nothing was, or another has written there since.
  private func lastBrought(to path: String) -> FilledVisit? {
    guard let last = pending[path] else { return nil }
    return isDryRun || (try? readFile(path)) == Array(last.text.utf8) ? last.visit : nil
  }

  private func copyAtHome(_ record: InspectionRecord, path: String) -> FilledVisit {
    var visit = FilledVisit(record, of: "", when: changeTime(ofPath: path))
    if let bytes = try? readFile(path) {
      let text = String(decoding: bytes, as: UTF8.self)
      visit.unplaced = unplacedEntries(inRecord: text)
      visit.submissions = submissions(inRecord: text)
    }
    return visit
  }

  private mutating func conclude(_ merged: MergedVisit, in world: RecordWorld, over record: InspectionRecord?)
    -> ImportOutcome?
  {
    func outcome(_ ending: ImportOutcome.Ending, keptAs: String? = nil) -> ImportOutcome {
      ImportOutcome(
        path: world.path, merged: merged, wasHome: record != nil || pending[world.path] != nil, ending: ending,
        keptAs: keptAs)
    }
    guard merged.conflicts.isEmpty else { return outcome(.waits) }
    let page = renderRecord(merged.visit, in: library)
    let problems = world.problems(of: page.text, in: library, today: session.today)
    session.show(problems)
    if problems.hasErrors { return outcome(.refused) }
    defer { pending[world.path] = (merged.visit, page.text) }
    if isDryRun { return outcome(.wouldBeWritten) }
    guard let record else {
      guard session.write(page.text, to: world.path, overwriting: .never) else { return nil }
      wrote(page.text, to: world.path)
      return outcome(.written)
    }
    var keptAs: String?
    if let before = try? readFile(world.path) {
      let plain = renderRecord(copyAtHome(record, path: world.path), in: library).text
      if before != Array(plain.utf8) || merged.losesMine {
        guard let kept = keep(before, of: world.path) else { return nil }
        keptAs = kept
      }
    }
    guard session.write(page.text, to: world.path, overwriting: .theFileItself) else { return nil }
    wrote(page.text, to: world.path)
    return outcome(.written, keptAs: keptAs)
  }

  // MARK: Where it belongs

  private mutating func place(of brought: BroughtVisit) -> (FacilityFolder, name: String)? {
    guard let id = brought.visit.facility, !id.isEmpty else {
      refuse(.facilityNotSaid, brought)
      return nil
    }
    guard let folder = folders.first(where: { $0.name == id }) else {
      refuse(.facilityUnknown(id, nearest: nearestWord(to: id, among: folders.map(\.name))), brought)
      return nil
    }
    guard let name = brought.visit.name else {
      refuse(.visitIncomplete(key: brought.visit.date == nil ? "date" : "kind"), brought)
      return nil
    }
    return (folder, name)
  }

  private mutating func refuse(_ trouble: ImportTrouble, _ brought: BroughtVisit) {
    tell(Problem(.error, .importing(trouble), file: brought.file, place: brought.place), of: brought.file)
  }

  /// Says a problem; of very many with one file only the first, and at the end how many more there are.
  private mutating func tell(_ problem: @autoclosure () -> Problem, of file: String) {
    told[file, default: 0] += 1
    if told[file]! <= CappedProblems.most { session.show([problem()]) }
  }

  func tellFurther() {
    for (file, count) in told.sorted(by: { $0.key < $1.key }) where count > CappedProblems.most {
      session.show([Problem(.warning, .furtherProblems(count - CappedProblems.most), file: file, place: .start)])
    }
  }

  /// One visit under two dates would count twice.
  private func warnOfTwin(_ brought: BroughtVisit, among records: [InspectionRecord]) {
    let visit = brought.visit
    guard visit.answers.count >= 10 else { return }
    for record in records where record.kind == visit.kind {
      let other = FilledVisit(record, of: visit.facility ?? "")
      let known = Dictionary(other.answers.map { ($0.part, $0.content) }) { first, _ in first }
      let alike = visit.answers.count { known[$0.part] == $0.content }
      guard alike * 10 >= visit.answers.count * 9 else { continue }
      session.show([
        Problem(.warning, .importing(.likeAnotherVisit(record.name)), file: brought.file, place: .start)
      ])
    }
  }

  // MARK: Checking it like any record

  /// The visit with everything in it that fits; what does not is set aside, part by part, and said.
  private mutating func fitting(_ brought: BroughtVisit, in world: RecordWorld) -> FilledVisit {
    var visit = brought.visit
    setAsideUnknown(&visit, brought)
    while true {
      let page = renderRecord(visit, in: library)
      let errors = world.problems(of: page.text, in: library, today: session.today).filter { $0.severity == .error }
      let misfits = errors.filter { $0.kind.canBeSetAside && page.parts[$0.place.line] != nil }
      guard !misfits.isEmpty else { return visit }
      for misfit in misfits {
        let isUnread = misfit.kind.meansNothingRead
        hasUnread = hasUnread || isUnread
        tell(
          Problem(
            isUnread ? .error : .warning, misfit.kind, file: misfit.file, place: misfit.place, excerpt: misfit.excerpt),
          of: brought.file)
      }
      for part in Set(misfits.map { page.parts[$0.place.line]! }).sorted(by: { $0.name < $1.name }) {
        tellSetAside(visit.setAside(part), brought, file: world.path)
      }
    }
  }

  /// Sets aside what names a standard, a criterion or a measure that is not there: all at once, for there may be very many.
  private mutating func setAsideUnknown(_ visit: inout FilledVisit, _ brought: BroughtVisit) {
    let known = Set(library.knownStandards)
    var revisions: [String: Standard] = [:]
    for pin in visit.against {
      if let kept = library.archived(pin.standard, version: pin.version) { revisions[pin.standard] = kept }
    }
    let library = library
    let entries = visit.setAsideUnknown(
      knowsStandard: { known.contains($0) },
      knowsMeasure: { library.measures.ids.position(of: $0) != nil },
      knowsCriterion: { standard, criterion in
        guard known.contains(standard) else { return false }
        guard let revision = revisions[standard] ?? library.standard(standard) else { return true }
        return revision.criterionIDs.position(of: criterion) != nil
      })
    for entry in entries { tellSetAside(entry, brought, file: brought.file, at: brought.place) }
  }

  private mutating func tellSetAside(
    _ entry: UnplacedEntry, _ brought: BroughtVisit, file: String, at place: Place = .start
  ) {
    // Of a text of megabytes the beginning will do.
    let isLong = entry.value.utf8.count > 1_000
    let value = isLong ? String(entry.value.unicodeScalars.prefix(300)) + "…" : entry.value
    tell(
      Problem(.warning, .importing(.setAside(name: entry.name, value: value)), file: file, place: place),
      of: brought.file)
  }

  // MARK: Writing

  /// Keeps the words of a record that a person wrote by hand; nil, with a sentence, where they could not be kept.
  private func keep(_ bytes: [UInt8], of path: String) -> String? {
    var number = 1
    while true {
      let kept = path + ".before-import-" + String(number)
      do throws(FileWriteError) {
        try writeFile(bytes, to: kept, overwriting: .never, like: path)
        return kept
      } catch {
        guard error.code == .exists else {
          session.complain(error.wording, about: kept)
          return nil
        }
        number += 1
      }
    }
  }
}

/// A facility's folder while visits are brought to it, held against other runs.
private struct Home {
  let path: String
  let facility: Facility?
  var records: [InspectionRecord]
  let unusable: [String]
  let problems: [Problem]
  let lock: FolderLock?
}

/// What a record that is to be written will lie among.
private struct RecordWorld {
  let path: String
  let facility: Facility
  let others: [InspectionRecord]
  let unusable: [String]

  /// What is wrong with the record of this text, each problem with its line.
  func problems(of text: String, in library: StandardLibrary, today: CalendarDay) -> [Problem] {
    let read = readRecord(text, file: path, today: today)
    var problems = read.problems
    if let record = read.value {
      problems +=
        auditFacility(
          facility, records: (record.kind == .followUp ? others : []) + [record], unusable: unusable, against: library,
          everyVisit: true
        ).problems.lifted.filter { $0.file == path } + record.personalData().lifted
    }
    guard !problems.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var seen: Set<Problem> = []
    return problems.compactMap { problem in
      var problem = problem
      let index = Int(problem.place.line) - 1
      // Of a line of megabytes the beginning will do.
      if lines.indices.contains(index) { problem.excerpt = String(lines[index].prefix(4_000)) }
      return seen.insert(problem).inserted ? problem : nil
    }
  }
}

extension ProblemKind {
  /// Whether what stands there is no answer at all, where other misfits are answers that have no place here.
  fileprivate var meansNothingRead: Bool {
    switch self {
    case .audit(.unknownRating): true
    case .written(let trouble): trouble.meansNothingRead
    default: false
    }
  }

  /// Whether only the part that it stands on is wrong, so that the rest of a record can be used without it.
  fileprivate var canBeSetAside: Bool {
    switch self {
    case .audit(let trouble): trouble.canBeSetAside
    case .written(let trouble): trouble.meansNothingRead
    default: false
    }
  }
}

extension AuditTrouble {
  fileprivate var canBeSetAside: Bool {
    switch self {
    case .unknownIdentifier, .unknownRating, .notApplicableRefused, .reasonMissing, .ratedOtherwise, .sampleOnRating,
      .sampleInconsistent, .measureIsQuotient, .duplicateKey:
      true
    default: false
    }
  }
}

extension WritingTrouble {
  fileprivate var meansNothingRead: Bool {
    switch self {
    case .wrongShape, .unreadableValue, .negativeNumber, .numberTooLarge, .numberTooFine: true
    default: false
    }
  }
}
