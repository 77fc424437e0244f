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

struct RecordLoader {
  let contents: YAMLContents
  let file: String
  let today: CalendarDay
  let log: ProblemLog
  var record: InspectionRecord
  var hasErrors = false
  var knowsDay = false
  var knowsKind = false
  /// A key that is missing may be one of these, mistyped.
  var unknownKeys = 0

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

  mutating func note(day: CalendarDay?) {
    guard let day else { return }
    record.date = day
    knowsDay = true
  }

  mutating func note(kind: VisitKind?) {
    guard let kind else { return }
    record.kind = kind
    knowsKind = true
  }

  nonisolated(unsafe) private static let visitKeys = NameTable<Schemas.VisitKey>()

  mutating func loadVisit(_ node: Int, expectedName: String?) {
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

  mutating func loadDetail(_ detail: VisitDetail?, _ node: Int) {
    guard let detail, let text = text(node, key: detail.word) else { return }
    if let kept = detail.kept(of: text) {
      record.details[detail] = kept
    } else {
      error(.unreadableValue(text, key: detail.word, expected: .time), at: node)
    }
  }

  mutating func loadPins(_ node: Int) {
    guard isMapping(node, key: "against") else { return }
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextPair(&walk) {
      guard let version = text(value, key: "against") else { continue }
      record.against.append(InspectionRecord.Pin(standard: string(key), version: version, place: place(value)))
    }
  }

  nonisolated(unsafe) private static let correctionKeys = NameTable<Schemas.CorrectionKey>()

  mutating func loadCorrections(_ node: Int) {
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

  mutating func loadMeasures(_ node: Int) {
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

  mutating func loadServices(_ node: Int) {
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

  mutating func loadService(_ service: Service, _ node: Int, keyIndex: Int) {
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

  mutating func loadAnswers(_ node: Int) {
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

  mutating func loadAnswer(_ keyIndex: Int, _ node: Int) {
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

  mutating func load(_ answer: inout Answer, from node: Int) {
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
  mutating func loadSample(
    _ node: Int, _ keyIndex: Int, into answer: inout Answer, put: (Sample?, Int64?) -> Sample
  ) {
    answer.sample = put(answer.sample, wholeNumber(node, keyAt: keyIndex))
    if answer.rating.isEmpty { answer.ratingPlace = place(keyIndex) }
  }

  mutating func loadEvidence(_ node: Int) -> Range<Int32> {
    let first = Int32(record.evidence.count)
    for item in items(of: node, key: "evidence") {
      record.evidence.append(textSpan(item, key: "evidence"))
      record.evidencePlaces.append(place(item))
    }
    return first..<Int32(record.evidence.count)
  }
}
