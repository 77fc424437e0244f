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

/// Lays visits that were filled in elsewhere beside the records at home, one visit after the other.
struct Homecoming {
  let session: Session
  let library: StandardLibrary
  let decisions: Decisions
  private let folders: [String: FacilityFolder]
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
    let found = findFacilities([root ?? session.arguments.value("--into") ?? "Audits"]).folders
    folders = Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
  }

  private var isDryRun: Bool { session.arguments.has("--dry-run") }

  /// Brings home the copies of one visit, in the order in which they came, and says what became of each.
  ///
  /// - Returns: false where something was refused, or waits for a person.
  mutating func bring(_ copies: [BroughtVisit]) -> Bool {
    guard let first = copies.first, let (folder, name) = place(of: first), open(folder) else { return false }
    let path = folder.path.appending(path: name + ".yaml")
    guard let world = world(of: first, named: name, at: path) else { return false }
    var state = VisitState()
    if opened?.knows(name) ?? false {
      guard let atHome = stateAtHome(path) else {
        refuse(.recordAtHomeUnusable(path), first)
        return false
      }
      state = atHome
    }
    let copies = fitting(copies, in: world)
    if state.visit == nil { warnOfTwin(copies[0]) }
    var pages = CopyPages(path: path, session: session)
    if copies.count == 1 || gather(copies, into: &state, in: world, &pages) == nil {
      pages = CopyPages(path: path, session: session)
      gatherOneByOne(copies, into: &state, in: world, &pages)
    }
    pages.tellFurther()
    return !pages.isIncomplete
  }

  /// Lays copies together and writes what comes of it once.
  ///
  /// - Returns: nil, and nothing is said or written, where each must be looked at by itself: because all together are no record, or
  ///   because something gives way that would lie nowhere.
  private mutating func gather(
    _ copies: [BroughtVisit], into state: inout VisitState, in world: RecordWorld, _ pages: inout CopyPages
  ) -> Void? {
    var gathered = state.visit.map { GatheredVisit($0) }
    // By their lines, as a record that was read gives them.
    var kept = Set((state.visit?.unplaced ?? []).map(\.commentLine))
    var hasChanged = false
    var losesMine = false
    for brought in copies {
      var visit = brought.visit
      visit.unplaced.removeAll { kept.contains($0.commentLine) }
      guard gathered != nil else {
        gathered = GatheredVisit(visit)
        kept.formUnion(visit.unplaced.map(\.commentLine))
        hasChanged = true
        pages.add(.changed, visit, CopyMerge(), wasHome: false)
        continue
      }
      let copy = gathered!.lay(visit, deciding: decisions.side)
      if !copy.conflicts.isEmpty {
        pages.add(.waits, gathered!.visit, copy, wasHome: true)
      } else if !copy.changesMine, visit.unplaced.isEmpty {
        pages.add(.nothingNew, gathered!.visit, copy, wasHome: true)
      } else {
        if copy.losesMine, hasChanged { return nil }
        losesMine = losesMine || copy.losesMine
        hasChanged = true
        kept.formUnion(visit.unplaced.map(\.commentLine))
        pages.add(.changed, gathered!.visit, copy, wasHome: true)
      }
    }
    guard hasChanged, let visit = gathered?.visit else {
      pages.tell(.nothingNew)
      return ()
    }
    let page = renderRecord(visit, in: library)
    let problems = world.problems(of: page.text, in: library, today: session.today)
    if problems.hasErrors, copies.count > 1 { return nil }
    session.show(problems)
    if problems.hasErrors {
      pages.tell(.refused)
    } else if isDryRun {
      state.note(visit, page.text)
      pages.tell(.wouldBeWritten)
    } else {
      write(page.text, of: visit, over: &state, losesMine: losesMine, &pages)
    }
    return ()
  }

  private mutating func gatherOneByOne(
    _ copies: [BroughtVisit], into state: inout VisitState, in world: RecordWorld, _ pages: inout CopyPages
  ) {
    // Each is read and written with all that came before it: what that may come to has an end.
    var effort = 0
    for (index, brought) in copies.enumerated() {
      guard index < 50 || effort < 24 << 20 else {
        refuse(.tooManyCopies(copies.count - index), brought)
        pages.noteRefusal()
        return
      }
      _ = gather([brought], into: &state, in: world, &pages)
      effort += (state.bytes?.count ?? 0) + 20_000
    }
  }

  private mutating func write(
    _ text: String, of visit: FilledVisit, over state: inout VisitState, losesMine: Bool, _ pages: inout CopyPages
  ) {
    let path = pages.path
    var keptAs: String?
    if let before = state.bytes, let mine = state.visit {
      let isOurs = Array(renderRecord(mine, in: library).text.utf8) == before
      do throws(FileWriteError) {
        keptAs = try rewriteFile(
          Array(text.utf8), at: path, readAs: before,
          keepingAs: isOurs && !losesMine ? nil : { path + ".before-import-" + String($0) })
      } catch {
        session.complain(error.wording, about: error.path)
        return pages.noteRefusal()
      }
    } else if !session.write(text, to: path, overwriting: .never) {
      return pages.noteRefusal()
    }
    state.note(visit, text)
    if let record = readRecord(text, file: path, today: session.today).value { opened?.records[record.name] = record }
    pages.tell(.written, keptAs: keptAs)
  }

  // MARK: What is at home

  /// Opens a facility with its records, kept to this run until another one is asked for. False, with a sentence, where another run
  /// is at work there.
  private mutating func open(_ folder: FacilityFolder) -> Bool {
    if let opened, opened.path == folder.path { return true }
    close()
    var lock: FolderLock?
    if !isDryRun {
      lock = session.hold(folder)
      if lock == nil { return false }
    }
    let loaded = loadFacility(folder, standards: library.knownStandards, today: session.today)
    opened = Home(
      path: folder.path, facility: loaded.facility,
      records: Dictionary(loaded.records.map { ($0.name, $0) }) { first, _ in first }, unusable: loaded.unusable,
      problems: loaded.problems, lock: lock)
    return true
  }

  /// What a record of the facility that is open will lie among; nil, with a sentence, where the facility cannot be used.
  private func world(of brought: BroughtVisit, named name: String, at path: String) -> RecordWorld? {
    guard let opened, let facility = opened.facility else {
      session.complain(opened?.problems ?? [])
      return nil
    }
    // Only what follows another visit is held against others.
    let others = brought.visit.kind == .followUp ? opened.others(than: name) : []
    return RecordWorld(path: path, facility: facility, others: others, unusable: opened.unusable)
  }

  /// Lets others at the facility that was last asked for.
  mutating func close() {
    opened?.lock?.release()
    opened = nil
  }

  /// A record as it lies at home; nil where it cannot be used.
  private func stateAtHome(_ path: String) -> VisitState? {
    guard let bytes = try? readFile(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let record = readRecord(text, file: path, today: session.today).value else { return nil }
    var visit = FilledVisit(record, of: "", when: changeTime(ofPath: path))
    visit.unplaced = unplacedEntries(inRecord: text)
    visit.submissions = submissions(inRecord: text)
    return VisitState(visit: visit, bytes: bytes)
  }

  // MARK: Where it belongs

  private mutating func place(of brought: BroughtVisit) -> (FacilityFolder, name: String)? {
    guard let id = brought.visit.facility, !id.isEmpty else {
      refuse(.facilityNotSaid, brought)
      return nil
    }
    guard let folder = folders[id] else {
      let isHeard = told[brought.file] ?? 0 < CappedProblems.most
      refuse(.facilityUnknown(id, nearest: isHeard ? nearestWord(to: id, among: folders.keys.sorted()) : nil), brought)
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
  private func warnOfTwin(_ brought: BroughtVisit) {
    let visit = brought.visit
    guard visit.answers.count >= 10, let opened else { return }
    for record in opened.records(around: visit) {
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

  /// The copies with everything in them that fits.
  private mutating func fitting(_ copies: [BroughtVisit], in world: RecordWorld) -> [BroughtVisit] {
    // Rows that say the same fit alike.
    var last: FilledVisit?
    return copies.map { brought in
      let finding = brought.visit.finding
      if finding == last { return brought }
      var copy = brought
      copy.visit = fitting(brought, in: world)
      last = copy.visit.finding == finding ? finding : nil
      return copy
    }
  }

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
}

/// A facility's folder while visits are brought to it, held against other runs.
private struct Home {
  let path: String
  let facility: Facility?
  /// By name.
  var records: [String: InspectionRecord]
  let unusable: [String]
  let problems: [Problem]
  let lock: FolderLock?

  /// Whether a record of the name lies there, usable or not.
  func knows(_ name: String) -> Bool { records[name] != nil || unusable.contains(name) }

  func others(than name: String) -> [InspectionRecord] {
    records.values.filter { $0.name != name }.sorted { $0.name < $1.name }
  }

  /// The records of the same kind, where there are very many those of the days before and after.
  func records(around visit: FilledVisit) -> [InspectionRecord] {
    guard records.count > 400, let date = visit.date, let kind = visit.kind else {
      return records.values.filter { $0.kind == visit.kind }.sorted { $0.name < $1.name }
    }
    return (-40...40).compactMap { days in
      CalendarDay(ordinal: date.ordinal + days).flatMap { records[$0.iso + "-" + kind.word] }
    }
  }
}

/// A visit as it stands in its file, or would.
private struct VisitState {
  var visit: FilledVisit?
  /// All of the file; nil where there is none.
  var bytes: [UInt8]?

  mutating func note(_ visit: FilledVisit, _ text: String) {
    self.visit = visit
    bytes = Array(text.utf8)
  }
}

/// What became of the copies of one visit: each with what it changed, and of very many the first.
private struct CopyPages {
  enum Change { case changed, waits, nothingNew }

  let path: String
  private let session: Session
  private var waiting: [(change: Change, text: String)] = []
  private var shown = 0
  private var further: [Change: Int] = [:]
  /// Whether something was refused, or waits for a person.
  private(set) var isIncomplete = false

  private static let most = 50

  init(path: String, session: Session) {
    self.path = path
    self.session = session
  }

  /// Notes a copy, whose end is told later.
  mutating func add(_ change: Change, _ visit: @autoclosure () -> FilledVisit, _ copy: CopyMerge, wasHome: Bool) {
    if change == .waits { isIncomplete = true }
    shown += 1
    guard shown <= CopyPages.most else {
      further[change, default: 0] += 1
      return
    }
    let brought = BroughtCopy(path: path, visit: visit(), copy: copy, wasHome: wasHome)
    waiting.append((change, renderCopy(brought, style: session.style)))
  }

  /// Tells how it ended for those that were noted.
  ///
  /// - Parameter ending: of what has changed something.
  mutating func tell(_ ending: ImportEnding, keptAs: String? = nil) {
    if ending == .refused { isIncomplete = true }
    var keptAs = keptAs
    for (change, text) in waiting {
      switch change {
      case .changed:
        session.console.write(text + renderEnding(ending, keptAs: keptAs, style: session.style))
        keptAs = nil
      case .waits: session.console.write(text + renderEnding(.waits, keptAs: nil, style: session.style))
      case .nothingNew: session.console.write(text)
      }
    }
    waiting = []
  }

  /// What was noted came to nothing, and why was said.
  mutating func noteRefusal() {
    isIncomplete = true
    waiting = []
  }

  /// How many more copies there were.
  func tellFurther() {
    let all = further.values.reduce(0, +)
    guard all > 0 else { return }
    session.console.write(
      renderFurtherCopies(
        path, all, changed: further[.changed] ?? 0, waiting: further[.waits] ?? 0,
        alike: further[.nothingNew] ?? 0, style: session.style))
  }
}

extension FilledVisit {
  /// What it says of the visit, whoever brought it.
  fileprivate var finding: FilledVisit {
    var finding = self
    finding.row = nil
    finding.origin = Authorship()
    finding.submissions = []
    return finding
  }
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
