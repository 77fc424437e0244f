public import AuditModel
internal import DataReading
internal import FileAccess
public import InputProblems

/// An inspection record from its document, with the text that it needs and no string for the rest.
///
/// - Parameters:
///   - expectedName: what its file is called, without `.yaml`; nil where that need not say of which visit it is.
///   - today: days behind it are in the future.
/// - Complexity: O(size of the document).
func loadRecord(_ document: YAMLDocument, expectedName: String?, today: CalendarDay, log: ProblemLog) -> LoadedRecord {
  document.withContents { contents in
    var loader = RecordLoader(contents, of: document, today: today, log: log)
    return loader.load(expectedName: expectedName)
  }
}

/// What came of reading a record.
enum LoadedRecord {
  case whole(InspectionRecord)
  case broken(BrokenRecord)
  /// Nothing in it can be told apart.
  case nothing

  /// The same with the digest of the bytes that it was read from.
  func bearing(_ digest: String) -> LoadedRecord {
    guard case .whole(var record) = self else { return self }
    record.origin.digest = digest
    return .whole(record)
  }
}

/// An inspection record from its text, before there is a file of it.
///
/// - Parameters:
///   - text: what the file will hold.
///   - file: the path that it will have; its problems name it.
///   - today: days behind it are in the future.
public func readRecord(_ text: String, file: String, today: CalendarDay) -> Reviewed<InspectionRecord> {
  let read = readRecordOrItsParts(text, file: file, today: today)
  return Reviewed(read.whole, read.problems)
}

/// An inspection record from its text, and where that has errors what could be read of it.
///
/// - Parameters:
///   - text: what the file holds.
///   - file: its path; its problems name it. On its way a file may have come to be called otherwise than after its visit.
///   - today: days behind it are in the future.
public func readRecordOrItsParts(_ text: String, file: String, today: CalendarDay)
  -> (whole: InspectionRecord?, broken: BrokenRecord?, problems: [Problem])
{
  let log = ProblemLog()
  var name = file.lastPathPart
  if name.hasSuffix(".yaml") { name.removeLast(".yaml".count) }
  let isNamed = dayNamed(by: name) != nil && kindNamed(by: name) != nil
  do throws(YAMLError) {
    let document = try readYAML(Array(text.utf8), named: file)
    switch loadRecord(document, expectedName: isNamed ? name : nil, today: today, log: log) {
    case .whole(let record): return (record, nil, log.problems)
    case .broken(let record): return (nil, record, log.problems)
    case .nothing: return (nil, nil, log.problems)
    }
  } catch {
    log.error(.yaml(error.code), file: file, place: Place(line: error.line, column: error.column))
    return (nil, nil, log.problems)
  }
}

private func dayNamed(by name: String) -> CalendarDay? { CalendarDay(iso: name.utf8.prefix(10)) }

private func kindNamed(by name: String) -> VisitKind? { VisitKind(word: String(name.dropFirst(11))) }

private struct RecordLoader {
  private let contents: YAMLContents
  private let file: String
  private let today: CalendarDay
  private let log: ProblemLog
  private var record: InspectionRecord
  private var hasErrors = false
  private var knowsDay = false
  private var knowsKind = false
  /// A key that is missing may be one of these, mistyped.
  private var unknownKeys = 0

  init(_ contents: YAMLContents, of document: YAMLDocument, today: CalendarDay, log: ProblemLog) {
    self.contents = contents
    file = document.name
    self.today = today
    self.log = log
    record = InspectionRecord(file: file, date: today, kind: .inspection)
    record.text = document.text
  }

  // MARK: The parts of a record

  nonisolated(unsafe) private static let topKeys = NameTable<Schemas.RecordKey>()

  mutating func load(expectedName: String?) -> LoadedRecord {
    guard isMapping(0, key: "record") else { return .nothing }
    // What the record does not say itself, its name does.
    note(day: dayNamed(by: expectedName ?? ""))
    note(kind: kindNamed(by: expectedName ?? ""))
    var hasVisit = false
    var unknownBelow = 0
    var walk = PairWalk(0, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.topKeys) {
      let before = unknownKeys
      switch key {
      case .visit:
        hasVisit = true
        loadVisit(value, expectedName: expectedName)
      case .corrected: loadCorrections(value)
      case .dangers: loadDangers(value)
      case .measures: loadMeasures(value)
      case .services: loadServices(value)
      case .questionnaire: loadQuestionnaire(value, keyAt: keyIndex)
      case .answers: loadAnswers(value)
      }
      unknownBelow += unknownKeys - before
    }
    if !hasVisit, unknownKeys == unknownBelow { error(.missingKey("visit"), at: 0) }
    for found in record.correctionErrors(today: today) + record.questionnaireErrors + record.dangerErrors(today: today)
    {
      error(found.kind, place: found.place)
    }
    guard !hasErrors else { return .broken(BrokenRecord(record, isPlaced: knowsDay && knowsKind)) }
    for found in record.answerWarnings { log.warning(found.kind, file: file, place: found.place) }
    return .whole(record)
  }

  private mutating func note(day: CalendarDay?) {
    guard let day else { return }
    record.date = day
    knowsDay = true
  }

  private mutating func note(kind: VisitKind?) {
    guard let kind else { return }
    record.kind = kind
    knowsKind = true
  }

  nonisolated(unsafe) private static let visitKeys = NameTable<Schemas.VisitKey>()

  private mutating func loadVisit(_ node: Int, expectedName: String?) {
    guard isMapping(node, key: "visit") else { return }
    var date: CalendarDay?
    var kind: VisitKind?
    var (hasDate, hasKind) = (false, false)
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, noteKey, value) = nextPair(&walk, among: Self.visitKeys) {
      switch key {
      case .date:
        hasDate = true
        date = self.date(value, key: "date")
        record.datePlace = place(value)
      case .kind:
        hasKind = true
        kind = word(value, key: "kind")
      case .by: record.by = text(value, key: "by")
      case .against: loadPins(value)
      case .follows:
        record.follows = text(value, key: "follows")
        record.followsPlace = place(value)
      case .note:
        record.note = RecordText(textSpan(value, key: "note"))
        record.notePlace = place(noteKey)
      case .arrived, .left, .ledBy, .sampled: loadDetail(VisitDetail(word: key.rawValue), value)
      case .inside:
        record.inside = InsideText(RecordText(textSpan(value, key: "inside")))
        record.insidePlace = place(noteKey)
      }
    }
    if !hasDate, unknownKeys == before { error(.missingKey("date"), at: node) }
    if !hasKind, unknownKeys == before { error(.missingKey("kind"), at: node) }
    note(day: date)
    note(kind: kind)
    // Of what the file's name says in place of the record, nothing is wrong with the record.
    let isNamed = date != nil && kind != nil
    for found in record.visitErrors(today: today, expectedName: isNamed ? expectedName : nil)
    where isNamed || found.place == (date == nil ? record.followsPlace : record.datePlace) {
      error(found.kind, place: found.place)
    }
  }

  private mutating func loadDetail(_ detail: VisitDetail?, _ node: Int) {
    guard let detail, let text = text(node, key: detail.word) else { return }
    if let kept = detail.kept(of: text) {
      record.details[detail] = kept
    } else {
      error(.unreadableValue(text, key: detail.word, expected: .time), at: node)
    }
  }

  private mutating func loadPins(_ node: Int) {
    guard isMapping(node, key: "against") else { return }
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextPair(&walk) {
      guard let version = text(value, key: "against") else { continue }
      record.against.append(InspectionRecord.Pin(standard: string(key), version: version, place: place(value)))
    }
  }

  nonisolated(unsafe) private static let correctionKeys = NameTable<Schemas.CorrectionKey>()

  private mutating func loadCorrections(_ node: Int) {
    for item in items(of: node, key: "corrected") where isMapping(item, key: "corrected") {
      var (date, datePlace): (CalendarDay?, Place) = (nil, place(item))
      var (why, inside) = (RecordText.none, RecordText.none)
      var hasDate = false
      let before = unknownKeys
      var walk = PairWalk(item, in: contents)
      while let (key, _, value) = nextPair(&walk, among: Self.correctionKeys) {
        switch key {
        case .date:
          hasDate = true
          date = self.date(value, key: "date")
          datePlace = place(value)
        case .why: why = recordText(value, key: "why")
        case .inside: inside = recordText(value, key: "inside")
        }
      }
      if !hasDate, unknownKeys == before { error(.missingKey("date"), at: item) }
      if why.isEmpty, inside.isEmpty, unknownKeys == before { error(.missingKey("why"), at: item) }
      guard let date else { continue }
      record.corrected.append(
        Correction(
          on: date, why: record.content(of: why), inside: InsideContent(record.content(of: inside)),
          place: place(item), datePlace: datePlace))
    }
  }

  private mutating func loadMeasures(_ node: Int) {
    guard isMapping(node, key: "measures") else { return }
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextPair(&walk) {
      if contents.isNull(contents.entries[value]) { continue }
      if let number = decimal(value, keyAt: key) {
        record.measures.append(MeasureValue(measure: span(key), value: number, place: place(key)))
      } else {
        record.unreadMeasures.append((span(key), place(key)))
      }
    }
  }

  nonisolated(unsafe) private static let serviceKeys = NameTable<Schemas.ServiceKey>()

  private mutating func loadServices(_ node: Int) {
    guard isMapping(node, key: "services") else { return }
    record.services = []
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextPair(&walk) {
      let name = string(key)
      guard let service = Service(word: name) else {
        error(.audit(.unknownIdentifier(name, .service, nearest: log.nearest(to: name, among: Service.words))), at: key)
        continue
      }
      if contents.isNull(contents.entries[value]) { continue }
      loadService(service, value, keyIndex: key)
    }
  }

  private mutating func loadService(_ service: Service, _ node: Int, keyIndex: Int) {
    guard isMapping(node, keyAt: keyIndex) else { return }
    var provided = WordSet<ResidentGroup>()
    var referred = WordSet<ResidentGroup>()
    var to = RecordText.none
    var note = RecordText.none
    var costs: (ExactDecimal?, ExactDecimal?) = (nil, nil)
    var walk = PairWalk(node, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.serviceKeys) {
      switch key {
      case .provided: provided = words(value, key: "provided", among: Self.residents)
      case .referred: referred = words(value, key: "referred", among: Self.residents)
      case .to: to = recordText(value, key: "to")
      case .costToResident: costs.0 = decimal(value, keyAt: keyIndex)
      case .costPerPersonYear: costs.1 = decimal(value, keyAt: keyIndex)
      case .note: note = recordText(value, key: "note")
      }
    }
    record.services!.append(
      ServiceOffer(
        service: service, provided: provided, referred: referred, referredTo: to, costToResident: costs.0,
        costPerPersonYear: costs.1, note: note, place: place(keyIndex)))
  }

  // MARK: Dangers

  nonisolated(unsafe) private static let dangerKeys = NameTable<Schemas.DangerKey>()
  nonisolated(unsafe) private static let tellingKeys = NameTable<Schemas.TellingKey>()
  nonisolated(unsafe) private static let closingKeys = NameTable<Schemas.DangerClosingKey>()

  /// No problem of a danger repeats its id, nor a word of it.
  private mutating func loadDangers(_ node: Int) {
    guard isPlainMapping(node, key: "dangers") else { return }
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextTextPair(&walk) {
      if let first = walk.earlierKey(like: key) {
        error(.audit(.duplicateKey("…", firstLine: contents.entries[first].line)), at: key)
      } else if !contents.isNull(contents.entries[value]), isPlainMapping(value, key: "dangers") {
        loadDanger(Danger(string(key), at: place(key)), value)
      }
    }
  }

  private mutating func loadDanger(_ blank: Danger, _ node: Int) {
    var danger = blank
    var walk = PairWalk(node, in: contents)
    while let (key, _, value) = nextPair(&walk, among: Self.dangerKeys) {
      switch key {
      case .what: danger.what = insideContent(value, key: "what")
      case .since:
        danger.since = hiddenDate(value, key: "since")
        danger.sincePlace = place(value)
      case .about: danger.about = about(value)
      case .told:
        if contents.entries[value].kind == .mapping {
          loadTelling(value, into: &danger)
        } else {
          for item in ItemWalk(value, in: contents) where isPlainMapping(item, key: "told") {
            loadTelling(item, into: &danger)
          }
        }
      case .done: danger.done = insideContent(value, key: "done")
      case .closed: danger.closed = closing(value)
      }
    }
    if !danger.isBlank { record.dangers.append(danger) }
  }

  private mutating func loadTelling(_ node: Int, into danger: inout Danger) {
    var telling = Danger.Telling(to: InsideContent())
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, _, value) = nextPair(&walk, among: Self.tellingKeys) {
      switch key {
      case .to: telling.to = insideContent(value, key: "to")
      case .on:
        telling.on = hiddenDate(value, key: "on")
        telling.onPlace = place(value)
      }
    }
    if telling.to.isEmpty, unknownKeys == before { error(.missingKey("to"), at: node) }
    if !telling.to.isEmpty { danger.told.append(telling) }
  }

  private mutating func closing(_ node: Int) -> Danger.Closing? {
    guard isPlainMapping(node, key: "closed") else { return nil }
    var date: (day: CalendarDay?, place: Place)?
    var (by, how) = (InsideContent(), InsideContent())
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, _, value) = nextPair(&walk, among: Self.closingKeys) {
      switch key {
      case .date: date = (hiddenDate(value, key: "date"), place(value))
      case .by: by = insideContent(value, key: "by")
      case .how: how = insideContent(value, key: "how")
      }
    }
    if date == nil, unknownKeys == before { error(.missingKey("date"), at: node) }
    return date.flatMap { date in
      date.day.map { Danger.Closing(on: $0, by: by, how: how, datePlace: date.place) }
    }
  }

  private mutating func isPlainMapping(_ node: Int, key: String) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(.wrongShape(key: key, expected: .mapping), at: node)
    return false
  }

  private mutating func insideContent(_ node: Int, key: String) -> InsideContent {
    InsideContent(record.content(of: recordText(node, key: key)))
  }

  /// A day; of what is none, its words are not repeated.
  private mutating func hiddenDate(_ node: Int, key: String) -> CalendarDay? {
    guard let text = text(node, key: key) else { return nil }
    let digits = latinDigits(text.utf8)
    if let day = CalendarDay(iso: digits) { return day }
    let isNumeric = digits.allSatisfy { $0 < 0x40 }
    error(.unreadableValue(isNumeric ? text : "…", key: key, expected: .date), at: node)
    return nil
  }

  private mutating func about(_ node: Int) -> Danger.About? {
    guard let text = text(node, key: "about") else { return nil }
    if let about = Danger.About(word: text) { return about }
    let nearest = log.nearest(to: text, among: Danger.About.words)
    error(
      .unknownWord(nearest == nil ? "…" : text, key: "about", known: Danger.About.words, nearest: nearest), at: node)
    return nil
  }

  nonisolated(unsafe) private static let countKeys = NameTable<Schemas.ResidentCountsKey>()
  nonisolated(unsafe) private static let partKeys = NameTable<Schemas.ResidentPartKey>()
  nonisolated(unsafe) private static let faces = NameTable<Face>()

  private mutating func loadQuestionnaire(_ node: Int, keyAt key: Int) {
    guard isMapping(node, keyAt: key) else { return }
    var (revision, asked): (Int64?, Int64?) = (nil, nil)
    var counts = ResidentCounts(revision: 0, asked: 0, place: place(key))
    var (hasRevision, hasAsked) = (false, false)
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.countKeys) {
      switch key {
      case .revision:
        hasRevision = true
        revision = count(value, keyAt: keyIndex, from: 1)
      case .asked:
        hasAsked = true
        asked = count(value, keyAt: keyIndex)
        counts.askedPlace = place(value)
      case .girls, .boys, .women, .men, .others:
        if let part = loadPart(key.group!, value, keyAt: keyIndex) { counts.parts.append(part) }
      }
    }
    if !hasRevision, unknownKeys == before { error(.missingKey("revision"), at: node) }
    if !hasAsked, unknownKeys == before { error(.missingKey("asked"), at: node) }
    guard let revision, let asked else { return }
    counts.revision = revision
    counts.asked = asked
    counts.parts.sort { $0.group.rawValue < $1.group.rawValue }
    record.questionnaire = counts
  }

  private mutating func loadPart(_ group: ResidentCounts.Group, _ node: Int, keyAt key: Int) -> ResidentCounts.Part? {
    guard isMapping(node, keyAt: key) else { return nil }
    var part = ResidentCounts.Part(group, answered: 0, place: place(key))
    var answered: Int64?
    var hasAnswered = false
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.partKeys) {
      switch key {
      case .answered:
        hasAnswered = true
        answered = count(value, keyAt: keyIndex)
        part.answeredPlace = place(value)
      case .answers:
        guard isMapping(value, keyAt: keyIndex) else { continue }
        var questions = PairWalk(value, in: contents)
        while let (key, value) = nextPair(&questions) {
          if let answers = loadFaces(value, keyAt: key) { part.answers.append(answers) }
        }
      }
    }
    if !hasAnswered, unknownKeys == before { error(.missingKey("answered"), at: node) }
    guard let answered else { return nil }
    part.answered = answered
    return part
  }

  /// Nil where nothing is written yet.
  private mutating func loadFaces(_ node: Int, keyAt key: Int) -> ResidentCounts.Answers? {
    if contents.isNull(contents.entries[node]) { return nil }
    guard isMapping(node, keyAt: key) else { return nil }
    var counts: [Int64?] = [nil, nil, nil]
    var told = WordSet<Face>()
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (face, keyIndex, value) = nextPair(&walk, among: Self.faces) {
      told.insert(face)
      counts[Int(face.rawValue)] = count(value, keyAt: keyIndex)
    }
    for face in Face.allCases where !told.contains(face) && unknownKeys == before {
      error(.missingKey(face.word), at: node)
    }
    guard let good = counts[0], let middle = counts[1], let bad = counts[2] else { return nil }
    return ResidentCounts.Answers(string(key), good: good, middle: middle, bad: bad, place: place(key))
  }

  private mutating func count(_ node: Int, keyAt key: Int, from least: Int64 = 0) -> Int64? {
    guard let number = wholeNumber(node, keyAt: key) else { return nil }
    if number >= least { return number }
    error(.unreadableValue(string(node), key: string(key), expected: .positiveWholeNumber), at: node)
    return nil
  }

  private mutating func loadAnswers(_ node: Int) {
    guard isMapping(node, key: "answers") else { return }
    record.answers.reserveCapacity((contents.end(of: node) - node) / 6)
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextPair(&walk) {
      let first = record.answers.count
      if !contents.isNull(contents.entries[value]), isMapping(value, keyAt: key) {
        var checklist = PairWalk(value, in: contents)
        while let (key, value) = nextTextPair(&checklist) { loadAnswer(key, value) }
      }
      record.audited.append(
        InspectionRecord.StandardAnswers(
          standard: span(key), place: place(key), answers: first..<record.answers.count))
    }
  }

  nonisolated(unsafe) private static let answerKeys = NameTable<Schemas.AnswerKey>()

  private mutating func loadAnswer(_ keyIndex: Int, _ node: Int) {
    var answer = Answer(criterion: span(keyIndex), place: place(keyIndex))
    let entry = contents.entries[node]
    if entry.kind != .scalar {
      if isMapping(node, keyAt: keyIndex) { load(&answer, from: node) }
    } else if !contents.isNull(entry) {
      answer.rating = span(node)
      answer.ratingPlace = place(node)
    }
    record.answers.append(answer)
  }

  private mutating func load(_ answer: inout Answer, from node: Int) {
    var walk = PairWalk(node, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.answerKeys) {
      switch key {
      case .rating:
        answer.rating = textSpan(value, key: "rating")
        answer.ratingPlace = place(value)
      case .note: answer.note = recordText(value, key: "note")
      case .inside: answer.inside = InsideText(recordText(value, key: "inside"))
      case .reason: answer.reason = recordText(value, key: "reason")
      case .evidence: answer.evidence = loadEvidence(value)
      case .heard: answer.heard = words(value, key: "heard", among: Self.voices)
      case .checked:
        loadSample(value, keyIndex, into: &answer) { Sample(checked: $1, of: $0?.of, conforming: $0?.conforming) }
      case .of:
        loadSample(value, keyIndex, into: &answer) { Sample(checked: $0?.checked, of: $1, conforming: $0?.conforming) }
      case .conforming:
        loadSample(value, keyIndex, into: &answer) { Sample(checked: $0?.checked, of: $0?.of, conforming: $1) }
      }
    }
  }

  /// One number of a sample, put to those that are known.
  private mutating func loadSample(
    _ node: Int, _ keyIndex: Int, into answer: inout Answer, put: (Sample?, Int64?) -> Sample
  ) {
    answer.sample = put(answer.sample, wholeNumber(node, keyAt: keyIndex))
    if answer.rating.isEmpty { answer.ratingPlace = place(keyIndex) }
  }

  private mutating func loadEvidence(_ node: Int) -> Range<Int32> {
    let first = Int32(record.evidence.count)
    for item in items(of: node, key: "evidence") {
      record.evidence.append(textSpan(item, key: "evidence"))
      record.evidencePlaces.append(place(item))
    }
    return first..<Int32(record.evidence.count)
  }

  // MARK: Mappings and lists

  /// The next pair whose key is a text. A key that comes again is not noticed: of a checklist the check against the standard
  /// finds it, which has the keys at hand as positions.
  @inline(__always)
  private mutating func nextTextPair(_ walk: inout PairWalk) -> (key: Int, value: Int)? {
    while let (key, value) = walk.next() {
      if contents.entries[key].kind == .scalar { return (key, value) }
      error(.wrongShape(key: "", expected: .text), at: key)
    }
    return nil
  }

  /// The next pair; a key that comes again is a problem and is passed over.
  private mutating func nextPair(_ walk: inout PairWalk) -> (key: Int, value: Int)? {
    while let (key, value) = nextTextPair(&walk) {
      guard let first = walk.earlierKey(like: key) else { return (key, value) }
      reportRepeated(key, first: first)
    }
    return nil
  }

  /// The next pair with a value, and which of `names` its key is; a key that is none of them is a problem.
  @inline(__always)
  private mutating func nextPair<Known>(_ walk: inout PairWalk, among names: NameTable<Known>) -> (
    known: Known, key: Int, value: Int
  )? {
    while let (key, value) = nextTextPair(&walk) {
      guard let position = names.position(of: contents.bytes(contents.entries[key])) else {
        reportUnknown(key, in: &walk, among: names)
        continue
      }
      if !walk.isFirst(position) {
        reportRepeated(key, first: walk.earlierKey(like: key)!)
      } else if !contents.isNull(contents.entries[value]) {
        return (names[position], key, value)
      }
    }
    return nil
  }

  private mutating func reportRepeated(_ key: Int, first: Int) {
    error(.audit(.duplicateKey(string(key), firstLine: contents.entries[first].line)), at: key)
  }

  private mutating func reportUnknown(_ key: Int, in walk: inout PairWalk, among names: NameTable<some Any>) {
    unknownKeys += 1
    if log.onlyCountsErrors(of: file) { return error(.unknownKey("", nearest: nil), at: key) }
    if let first = walk.earlierKey(like: key) { return reportRepeated(key, first: first) }
    let torn = walk.tornText(at: key) { names.position(of: contents.bytes(contents.entries[$0])) != nil }
    let problem = strangeKey(string(key), tornFrom: torn) { log.nearest(to: $0, among: names.names) }
    guard let problem else { return }
    if case .written(.unknownKey(_, nearest: nil)) = problem, contents.followsInside(key) {
      error(.unknownKey("…", nearest: nil), at: key)
    } else {
      error(problem, at: key)
    }
  }

  /// The nodes of a list, or the one text that stands for a list of one.
  private mutating func items(of node: Int, key: String) -> ItemWalk {
    guard contents.entries[node].kind == .mapping else { return ItemWalk(node, in: contents) }
    error(.wrongShape(key: key, expected: .list), at: node)
    return ItemWalk(throughNothingOf: contents)
  }

  private mutating func isMapping(_ node: Int, key: StaticString) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(notAMapping(node) ?? .written(.wrongShape(key: key.description, expected: .mapping)), at: node)
    return false
  }

  private mutating func isMapping(_ node: Int, keyAt key: Int) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(notAMapping(node) ?? .written(.wrongShape(key: string(key), expected: .mapping)), at: node)
    return false
  }

  /// The slip by which what should be a mapping is a text.
  private func notAMapping(_ node: Int) -> ProblemKind? {
    guard contents.entries[node].kind == .scalar, let slip = colonSlip(in: string(node)) else { return nil }
    return .yaml(.syntax("", slip: slip))
  }

  // MARK: Values

  private func place(_ node: Int) -> Place {
    let entry = contents.entries[node]
    return Place(line: entry.line, column: entry.column, width: max(1, Int32(entry.width)))
  }

  private func span(_ node: Int) -> TextSpan {
    let entry = contents.entries[node]
    return TextSpan(start: entry.start, count: entry.count)
  }

  private func string(_ node: Int) -> String {
    String(decoding: contents.bytes(contents.entries[node]), as: UTF8.self)
  }

  private mutating func textSpan(_ node: Int, key: String) -> TextSpan {
    if contents.entries[node].kind == .scalar { return span(node) }
    error(.wrongShape(key: key, expected: .text), at: node)
    return .none
  }

  nonisolated(unsafe) private static let languageKeys = NameTable(Language.allCases) { $0.tag }

  /// A text, or one in each language.
  private mutating func recordText(_ node: Int, key: String) -> RecordText {
    guard contents.entries[node].kind == .mapping else { return RecordText(textSpan(node, key: key)) }
    var (english, khmer) = (TextSpan.none, TextSpan.none)
    var walk = PairWalk(node, in: contents)
    while let (language, _, value) = nextPair(&walk, among: Self.languageKeys) {
      let span = textSpan(value, key: language.tag)
      switch language {
      case .english: english = span
      case .khmer: khmer = span
      }
    }
    return RecordText(english, khmer: khmer)
  }

  private mutating func text(_ node: Int, key: String) -> String? {
    if contents.entries[node].kind == .scalar { return string(node) }
    error(.wrongShape(key: key, expected: .text), at: node)
    return nil
  }

  private mutating func date(_ node: Int, key: String) -> CalendarDay? {
    guard let text = text(node, key: key) else { return nil }
    if let day = CalendarDay(iso: latinDigits(text.utf8)) { return day }
    error(.unreadableValue(text, key: key, expected: .date), at: node)
    return nil
  }

  private mutating func word<Word: Vocabulary>(_ node: Int, key: String) -> Word? {
    guard let text = text(node, key: key) else { return nil }
    if let word = Word(word: text) { return word }
    error(.unknownWord(text, key: key, known: Word.words, nearest: log.nearest(to: text, among: Word.words)), at: node)
    return nil
  }

  nonisolated(unsafe) private static let voices = NameTable<Voice>()
  nonisolated(unsafe) private static let residents = NameTable<ResidentGroup>()

  /// - Parameter names: the words of the vocabulary.
  private mutating func words<Word: Vocabulary>(_ node: Int, key: String, among names: NameTable<Word>) -> WordSet<Word>
  {
    var set = WordSet<Word>()
    for item in items(of: node, key: key) {
      let entry = contents.entries[item]
      if entry.kind == .scalar, let position = names.position(of: contents.bytes(entry)) {
        set.insert(names[position])
      } else if entry.kind == .scalar, let several = severalWords(string(item), among: names.names) {
        error(.severalWords(string(item), key: key, words: several), at: item)
      } else {
        let _: Word? = word(item, key: key)
      }
    }
    return set
  }

  private mutating func decimal(_ node: Int, keyAt key: Int, as form: WrittenValue = .number) -> ExactDecimal? {
    guard contents.entries[node].kind == .scalar else {
      error(.wrongShape(key: string(key), expected: .number), at: node)
      return nil
    }
    switch readDecimal(contents.bytes(contents.entries[node])) {
    case .success(let number) where !number.isNegative: return number
    case .success: error(.negativeNumber(string(node), key: string(key)), at: node)
    case .failure(let reason): error(reason.problem(string(node), key: string(key), expected: form), at: node)
    }
    return nil
  }

  private mutating func wholeNumber(_ node: Int, keyAt key: Int) -> Int64? {
    guard let number = decimal(node, keyAt: key, as: .wholeNumber) else { return nil }
    if number.decimals == 0 { return number.mantissa }
    error(.unreadableValue(string(node), key: string(key), expected: .wholeNumber), at: node)
    return nil
  }

  private mutating func error(_ kind: ProblemKind, at node: Int) { error(kind, place: place(node)) }
  private mutating func error(_ trouble: WritingTrouble, at node: Int) { error(.written(trouble), at: node) }

  private mutating func error(_ kind: ProblemKind, place: Place) {
    hasErrors = true
    log.error(kind, file: file, place: place)
  }
}
