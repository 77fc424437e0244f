internal import AuditMerging
internal import AuditModel
internal import InputProblems

/// Lays visits that were filled in elsewhere beside the records at home, one visit after the other.
struct Homecoming {
  private let desk: Desk
  private let library: StandardLibrary
  private let terms: HomecomingTerms
  private let tell: (HomecomingEvent) -> Void
  private let facilities: [String: FacilityEntry]
  /// By an id that they had before; made when one is first asked for.
  private lazy var former: [String: [FacilityEntry]] = Dictionary(grouping: source.formerIDs()) { $0.id }.mapValues {
    $0.map(\.entry)
  }
  /// The facility that visits are being brought to.
  private var opened: Home?
  /// Whether something that was brought could not be read as an answer; the rest of its visit came home.
  private(set) var hasUnread = false
  /// How many problems of a file were told, and how many more there are.
  private var told: [String: Int] = [:]

  /// - Parameter tell: is told what happens as it happens.
  init(
    _ desk: Desk, library: StandardLibrary, terms: HomecomingTerms, tell: @escaping (HomecomingEvent) -> Void
  ) {
    self.desk = desk
    self.library = library
    self.terms = terms
    self.tell = tell
    let found = terms.entry.map { [FacilityEntry(id: $0.id, key: $0.key)] } ?? desk.source.find([]).facilities
    facilities = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
  }

  private var source: any AuditSource { desk.source }
  private var isDryRun: Bool { terms.isDryRun }

  /// Brings home the copies of one visit, in the order in which they came, and says what became of each.
  ///
  /// - Returns: false where something was refused, or waits for a person.
  mutating func bring(_ copies: [BroughtVisit]) -> Bool {
    guard let first = copies.first, let (entry, name) = place(of: first), open(entry) else { return false }
    let path = source.origin(of: .record(name), at: entry)
    guard let world = world(of: first, named: name, at: path) else { return false }
    var state = VisitState()
    if opened?.knows(name) ?? false {
      guard let atHome = stateAtHome(path) else {
        refuse(.recordAtHomeUnusable(path), first)
        return false
      }
      state = atHome
    }
    let broken = copies.filter { $0.broken != nil }
    for copy in broken { tell(ofBroken: copy, beside: state, in: world) }
    let copies = copies.filter { $0.broken == nil }
    let records = fitting(copies, in: world)
    guard !records.isEmpty else { return false }
    if state.record == nil { warnOfTwin(records[0], from: copies[0].file) }
    var pages = CopyPages(path: path, isCorrection: terms.correction != nil, tell: tell)
    if records.count == 1 || gather(records, into: &state, in: world, &pages) == nil {
      pages = CopyPages(path: path, isCorrection: terms.correction != nil, tell: tell)
      gatherOneByOne(records, copies, into: &state, in: world, &pages)
    }
    pages.tell()
    return !pages.isIncomplete && broken.isEmpty
  }

  /// What else is wrong with a record that has errors, and what of it differs from what lies at home.
  private func tell(ofBroken brought: BroughtVisit, beside state: VisitState, in world: RecordWorld) {
    guard let broken = brought.broken else { return }
    tell(.problems(world.problems(of: broken, in: library)))
    guard broken.isPlaced, let mine = state.record else { return }
    var gathered = GatheredVisit(mine)
    let copy = gathered.lay(broken.parts, deciding: terms.decide)
    guard !copy.conflicts.isEmpty else { return }
    var pages = CopyPages(path: world.path, isCorrection: terms.correction != nil, tell: tell)
    pages.add(.waits, mine, copy.conflictsAlone, wasHome: true)
    pages.end(.refused)
    pages.tell()
  }

  /// Lays copies together and writes what comes of it once.
  ///
  /// - Returns: nil, and nothing is said or written, where each must be looked at by itself: because all together are no record, or
  ///   because something gives way that would lie nowhere.
  private mutating func gather(
    _ copies: [InspectionRecord], into state: inout VisitState, in world: RecordWorld, _ pages: inout CopyPages
  ) -> Void? {
    var gathered = state.record.map { GatheredVisit($0) }
    // By their lines, as a record that was read gives them.
    var kept = Set((state.record?.unplaced ?? []).map(terms.scribe.comment))
    var hasChanged = false
    var losesMine = false
    for (index, brought) in copies.enumerated() {
      var record = brought
      if !kept.isEmpty { record.unplaced.removeAll { kept.contains(terms.scribe.comment($0)) } }
      // Only copies that follow could say it once more.
      let isLast = index == copies.count - 1
      guard gathered != nil else {
        gathered = GatheredVisit(record)
        if !isLast { kept.formUnion(record.unplaced.map(terms.scribe.comment)) }
        hasChanged = true
        pages.add(.changed, record, CopyMerge(), wasHome: false)
        continue
      }
      if terms.corrects { record = record.asCorrection(of: gathered!.record, in: library) }
      let copy = gathered!.lay(record, deciding: terms.decide, corrects: terms.corrects)
      if !copy.conflicts.isEmpty {
        pages.add(.waits, gathered!.record, copy, wasHome: true)
      } else if !copy.changesMine, record.unplaced.isEmpty {
        pages.add(.nothingNew, gathered!.record, copy, wasHome: true)
      } else {
        if copy.losesMine, hasChanged { return nil }
        losesMine = losesMine || copy.losesMine
        hasChanged = true
        if !isLast { kept.formUnion(record.unplaced.map(terms.scribe.comment)) }
        pages.add(.changed, gathered!.record, copy, wasHome: true)
      }
    }
    guard hasChanged, var record = gathered?.record else {
      pages.end(.nothingNew)
      return ()
    }
    if let correction = terms.correction, state.record != nil, record.corrected.last != correction {
      record.corrected.append(correction)
    }
    let page = terms.scribe.write(record, library, world.path)
    let problems = world.problems(on: page, in: library, today: desk.today)
    if problems.contains(where: \.isError), copies.count > 1 { return nil }
    tell(.problems(problems))
    if problems.contains(where: \.isError) {
      pages.end(.refused)
    } else if isDryRun {
      state.note(record, page.text)
      pages.end(.wouldBeWritten)
    } else {
      write(page, of: record, over: &state, losesMine: losesMine, &pages)
    }
    return ()
  }

  private mutating func gatherOneByOne(
    _ records: [InspectionRecord], _ copies: [BroughtVisit], into state: inout VisitState, in world: RecordWorld,
    _ pages: inout CopyPages
  ) {
    // Each is read and written with all that came before it: what that may come to has an end.
    var effort = 0
    for (index, record) in records.enumerated() {
      guard index < 50 || effort < 24 << 20 else {
        refuse(.tooManyCopies(copies.count - index), copies[index])
        pages.noteRefusal()
        return
      }
      _ = gather([record], into: &state, in: world, &pages)
      effort += (state.bytes?.count ?? 0) + 20_000
    }
  }

  private mutating func write(
    _ page: RecordPage, of record: InspectionRecord, over state: inout VisitState, losesMine: Bool,
    _ pages: inout CopyPages
  ) {
    guard let entry = opened?.entry else { return pages.noteRefusal() }
    var keptAs: String?
    do throws(SourceError) {
      if let before = state.bytes, let mine = state.record {
        let isOurs = Array(terms.scribe.write(mine, library, pages.path).text.utf8) == before
        keptAs = try source.replace(
          before, with: page.text, as: .record(record.name), at: entry,
          keepsCopy: !isOurs || losesMine || terms.correction != nil)
      } else {
        try source.add(page.text, as: .record(record.name), at: entry)
      }
    } catch {
      tell(.failed(error))
      return pages.noteRefusal()
    }
    state.note(record, page.text)
    opened?.records[record.name] = page.record
    pages.end(.written, keptAs: keptAs)
  }

  // MARK: What is at home

  /// Opens a facility with its records, kept to this run until another one is asked for. False, with a sentence, where another run
  /// is at work there.
  private mutating func open(_ entry: FacilityEntry) -> Bool {
    if let opened, opened.entry == entry { return true }
    close()
    var hold: FacilityHold?
    if !isDryRun {
      do throws(SourceError) {
        hold = try source.hold(entry)
      } catch {
        tell(.failed(error))
        return false
      }
    }
    let contents = source.contents(of: entry, by: library, today: desk.today)
    opened = Home(
      entry: entry, facility: contents.facility,
      records: Dictionary(contents.records.map { ($0.name, $0) }) { first, _ in first }, unusable: contents.unusable,
      problems: contents.problems, hold: hold)
    return true
  }

  /// What a record of the facility that is open will lie among; nil, with a sentence, where the facility cannot be used.
  private func world(of brought: BroughtVisit, named name: String, at path: String) -> RecordWorld? {
    guard let opened, let facility = opened.facility else {
      tell(.facilityUnusable(opened?.problems ?? []))
      return nil
    }
    // Only what follows another visit is held against others.
    let others = brought.visit.kind == .followUp ? opened.others(than: name) : []
    return RecordWorld(
      path: path, facility: facility, others: others, unusable: opened.unusable,
      flaws: terms.scribe.flaws)
  }

  /// Lets others at the facility that was last asked for.
  mutating func close() {
    opened?.hold?.release()
    opened = nil
  }

  /// A record as it lies at home; nil where it cannot be used.
  private func stateAtHome(_ path: String) -> VisitState? {
    guard let bytes = source.bytes(at: path, upTo: 8 << 20) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard var record = terms.scribe.read(text, path, desk.today) else { return nil }
    record.origin.author = Authorship(who: record.by, when: source.lastChange(at: path))
    return VisitState(record: record, bytes: bytes)
  }

  // MARK: Where it belongs

  private mutating func place(of brought: BroughtVisit) -> (FacilityEntry, name: String)? {
    guard let id = brought.visit.facility, !id.isEmpty else {
      refuse(.facilityNotSaid, brought)
      return nil
    }
    guard let entry = facilities[id] ?? facility(formerly: id) else {
      let isHeard = told[brought.file] ?? 0 < CappedProblems.most
      let all = isHeard ? facilities.keys.sorted() : []
      let nearest = all.first { isOneFolder($0, id) } ?? nearestWord(to: id, among: all)
      refuse(
        .facilityUnknown(id, nearest: nearest, place: brought.visit.place ?? PlaceDescription()), brought)
      return nil
    }
    guard let name = brought.visit.name else {
      // What could not be read was told with its place.
      let visit = brought.visit
      if visit.date == nil, !visit.isDateUnread { refuse(.visitIncomplete(key: "date"), brought) }
      if visit.kind == nil, !visit.isKindUnread { refuse(.visitIncomplete(key: "kind"), brought) }
      return nil
    }
    return (entry, name)
  }

  /// The one facility that had an id before. Where only one is open to visits, that one.
  private mutating func facility(formerly id: String) -> FacilityEntry? {
    guard let entries = former[id], entries.count == 1 else { return nil }
    return facilities[entries[0].id]
  }

  private mutating func refuse(_ trouble: ImportTrouble, _ brought: BroughtVisit) {
    note(Problem(.error, .importing(trouble), file: brought.file, place: brought.place), of: brought.file)
  }

  /// Says a problem; of very many with one file only the first, and at the end how many more there are.
  private mutating func note(_ problem: @autoclosure () -> Problem, of file: String) {
    told[file, default: 0] += 1
    if told[file]! <= CappedProblems.most { tell(.problems([problem()])) }
  }

  func tellFurther() {
    for (file, count) in told.sorted(by: { $0.key < $1.key }) where count > CappedProblems.most {
      tell(.problems([Problem(.warning, .furtherProblems(count - CappedProblems.most), file: file, place: .start)]))
    }
  }

  /// One visit under two dates would count twice.
  private func warnOfTwin(_ brought: InspectionRecord, from file: String) {
    let answers = brought.answerEntries
    guard answers.count >= 10, let opened else { return }
    for record in opened.records(around: brought) {
      let known = record.values
      let alike = answers.count { known[$0.part] == .answer($0.content) }
      guard alike * 10 >= answers.count * 9 else { continue }
      tell(.problems([Problem(.warning, .importing(.likeAnotherVisit(record.name)), file: file, place: .start)]))
    }
  }

  // MARK: Checking it like any record

  /// The copies with everything in them that fits.
  ///
  /// - Parameter copies: each says its day and its kind.
  private mutating func fitting(_ copies: [BroughtVisit], in world: RecordWorld) -> [InspectionRecord] {
    // Rows that say the same fit alike.
    var last: InspectionRecord?
    return copies.compactMap { brought in
      guard let record = brought.visit.finished() else { return nil }
      if record == last { return record }
      let fitted = fitting(record, brought, in: world)
      last = fitted == record ? record : nil
      return fitted
    }
  }

  /// The visit with everything in it that fits; what does not is set aside, part by part, and said.
  private mutating func fitting(_ record: InspectionRecord, _ brought: BroughtVisit, in world: RecordWorld)
    -> InspectionRecord
  {
    var record = record
    setAsideUnknown(&record, brought)
    while true {
      if !world.problems(of: record, in: library, today: desk.today).contains(where: \.isError) { return record }
      // Each is told with the line on which it would stand.
      let page = terms.scribe.write(record, library, world.path)
      let errors = world.problems(on: page, in: library, today: desk.today).filter { $0.severity == .error }
      let misfits = errors.filter { $0.kind.canBeSetAside && page.parts[$0.place.line] != nil }
      guard !misfits.isEmpty else { return record }
      for misfit in misfits {
        let isUnread = misfit.kind.meansNothingRead
        hasUnread = hasUnread || isUnread
        note(
          Problem(
            isUnread ? .error : .warning, misfit.kind, file: misfit.file, place: misfit.place, excerpt: misfit.excerpt),
          of: brought.file)
      }
      for part in Set(misfits.map { page.parts[$0.place.line]! }).sorted(by: { $0.name < $1.name }) {
        tellSetAside(record.setAside(part), brought, file: world.path)
      }
    }
  }

  /// Sets aside what names a standard, a criterion or a measure that is not there: all at once, for there may be very many.
  private mutating func setAsideUnknown(_ record: inout InspectionRecord, _ brought: BroughtVisit) {
    let known = Set(library.knownStandards)
    var revisions: [String: Standard] = [:]
    for pin in record.against {
      if let kept = library.archived(pin.standard, version: pin.version) { revisions[pin.standard] = kept }
    }
    let library = library
    let entries = record.setAsideUnknown(
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
    let value = isLong ? entry.value.excerpt(300) : entry.value
    note(
      Problem(.warning, .importing(.setAside(name: entry.name, value: value)), file: file, place: place),
      of: brought.file)
  }
}
