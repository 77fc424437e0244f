public import AuditModel
internal import FileReading
internal import YAMLReading

/// An inspection record from its document, with the text that it needs and no string for the rest.
///
/// - Parameters:
///   - expectedName: what its file is called, without `.yaml`.
///   - today: days behind it are in the future.
/// - Returns: nil where the record has errors; they are in `log`.
/// - Complexity: O(size of the document).
func loadRecord(_ document: YAMLDocument, expectedName: String, today: CalendarDay, log: ProblemLog)
  -> InspectionRecord?
{
  var record = document.withContents { contents in
    var loader = RecordLoader(contents, file: document.name, today: today, log: log)
    return loader.load(expectedName: expectedName)
  }
  record?.text = document.text
  return record
}

/// An inspection record from its text, before there is a file of it.
///
/// - Parameters:
///   - file: the path that it will have; its problems name it.
///   - today: days behind it are in the future.
public func readRecord(_ text: String, file: String, today: CalendarDay) -> Reviewed<InspectionRecord> {
  let log = ProblemLog()
  var name = file.lastPathPart
  if name.hasSuffix(".yaml") { name.removeLast(".yaml".count) }
  do throws(YAMLError) {
    let document = try readYAML(Array(text.utf8), named: file)
    return Reviewed(loadRecord(document, expectedName: name, today: today, log: log), log.problems)
  } catch {
    log.error(ProblemKind(error.code), file: file, place: Place(line: error.line, column: error.column))
    return Reviewed(nil, log.problems)
  }
}

/// Finds a word of a vocabulary from its bytes.
private struct WordTable<Word: Vocabulary> {
  private let ids = IdentifierIndex(Word.words)

  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    ids.position(of: bytes).flatMap { Word(rawValue: UInt8($0)) }
  }
}

/// The keys of a mapping by their bytes.
private struct KeyTable {
  let names: [String]
  private let keys: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>

  /// Made once for the whole run, and so never freed.
  init(_ form: MappingForm) {
    names = form.keys.map(\.name)
    let memory = UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>.allocate(capacity: names.count)
    _ = memory.initialize(
      from: names.map { name in
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: name.utf8.count)
        _ = bytes.initialize(from: name.utf8)
        return UnsafeBufferPointer(bytes)
      })
    keys = UnsafeBufferPointer(memory)
  }

  @inline(__always)
  func position(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while position < keys.count {
      let key = keys[position]
      if key.count == name.count, key.isEmpty || key[0] == name[0],
        memoryIsEqual(UnsafeRawPointer(key.baseAddress!), UnsafeRawBufferPointer(name))
      {
        return position
      }
      position += 1
    }
    return nil
  }
}

private let voiceTable = WordTable<Voice>()
private let residentTable = WordTable<ResidentGroup>()

private struct RecordLoader {
  private let contents: YAMLContents
  private let file: String
  private let today: CalendarDay
  private let log: ProblemLog
  private var record: InspectionRecord
  private var hasErrors = false

  init(_ contents: YAMLContents, file: String, today: CalendarDay, log: ProblemLog) {
    self.contents = contents
    self.file = file
    self.today = today
    self.log = log
    record = InspectionRecord(file: file, date: today, kind: .inspection)
  }

  // MARK: The parts of a record

  nonisolated(unsafe) private static let topKeys = KeyTable(Forms.record)

  mutating func load(expectedName: String) -> InspectionRecord? {
    guard isMapping(0, key: "record") else { return nil }
    var isVisitKnown = false
    eachPair(of: 0, keys: Self.topKeys) { loader, key, keyIndex, value in
      switch key {
      case 0: isVisitKnown = loader.loadVisit(value, expectedName: expectedName)
      case 1: loader.loadMeasures(value)
      case 2: loader.loadServices(value)
      default: loader.loadAnswers(value)
      }
    }
    if !isVisitKnown && !hasErrors { error(.missingKey("visit"), at: 0) }
    return hasErrors ? nil : record
  }

  nonisolated(unsafe) private static let visitKeys = KeyTable(Forms.visit)

  private mutating func loadVisit(_ node: Int, expectedName: String) -> Bool {
    guard isMapping(node, key: "visit") else { return false }
    var date: CalendarDay?
    var kind: VisitKind?
    eachPair(of: node, keys: Self.visitKeys) { loader, key, keyIndex, value in
      switch key {
      case 0: date = loader.date(value, key: "date")
      case 1: kind = loader.word(value, key: "kind")
      case 2: loader.record.by = loader.text(value, key: "by")
      case 3: loader.loadPins(value)
      case 4:
        loader.record.follows = loader.text(value, key: "follows")
        loader.record.followsPlace = loader.place(value)
      default: loader.record.note = loader.text(value, key: "note")
      }
      if key == 0 { loader.record.datePlace = loader.place(value) }
    }
    if date == nil && !hasErrors { error(.missingKey("date"), at: node) }
    if kind == nil && !hasErrors { error(.missingKey("kind"), at: node) }
    guard let date, let kind else { return false }
    record.date = date
    record.kind = kind
    if today < date { error(.dateInFuture(date.iso, on: today.iso), place: record.datePlace) }
    if record.name != expectedName {
      error(.nameMismatch(written: record.name, expected: expectedName), place: record.datePlace)
    }
    if record.follows != nil && kind != .followUp { error(.followsOnlyForFollowUps, place: record.followsPlace) }
    return true
  }

  private mutating func loadPins(_ node: Int) {
    guard isMapping(node, key: "against") else { return }
    eachPair(of: node) { loader, keyIndex, value in
      guard let version = loader.text(value, key: "against") else { return }
      loader.record.against.append(
        InspectionRecord.Pin(
          standard: loader.string(keyIndex), version: version, place: loader.place(value)))
    }
  }

  private mutating func loadMeasures(_ node: Int) {
    guard isMapping(node, key: "measures") else { return }
    eachPair(of: node) { loader, keyIndex, value in
      if loader.contents.isNull(loader.contents.entries[value]) { return }
      let name = loader.string(keyIndex)
      guard let number = loader.decimal(value, key: name) else { return }
      loader.record.measures.append(
        MeasureValue(measure: loader.span(keyIndex), value: number, place: loader.place(keyIndex)))
    }
  }

  nonisolated(unsafe) private static let serviceKeys = KeyTable(Forms.service)

  private mutating func loadServices(_ node: Int) {
    guard isMapping(node, key: "services") else { return }
    record.services = []
    eachPair(of: node) { loader, keyIndex, value in
      let name = loader.string(keyIndex)
      guard let service = Service(word: name) else {
        loader.error(
          .unknownIdentifier(name, .service, nearest: loader.log.nearest(to: name, among: Service.words)), at: keyIndex)
        return
      }
      if loader.contents.isNull(loader.contents.entries[value]) { return }
      loader.loadService(service, value, keyIndex: keyIndex)
    }
  }

  private mutating func loadService(_ service: Service, _ node: Int, keyIndex: Int) {
    guard isMapping(node, keyAt: keyIndex) else { return }
    var provided = WordSet<ResidentGroup>()
    var referred = WordSet<ResidentGroup>()
    var to = RecordText.none
    var note = RecordText.none
    var costs: (ExactDecimal?, ExactDecimal?) = (nil, nil)
    eachPair(of: node, keys: Self.serviceKeys) { loader, key, keyIndex, value in
      switch key {
      case 0: provided = loader.words(value, key: "provided", among: residentTable)
      case 1: referred = loader.words(value, key: "referred", among: residentTable)
      case 2: to = loader.recordText(value, key: "to")
      case 3: costs.0 = loader.decimal(value, key: "cost-to-resident")
      case 4: costs.1 = loader.decimal(value, key: "cost-per-person-year")
      default: note = loader.recordText(value, key: "note")
      }
    }
    record.services!.append(
      ServiceOffer(
        service: service, provided: provided, referred: referred, referredTo: to, costToResident: costs.0,
        costPerPersonYear: costs.1, note: note, place: place(keyIndex)))
  }

  private mutating func loadAnswers(_ node: Int) {
    guard isMapping(node, key: "answers") else { return }
    record.answers.reserveCapacity((Int(contents.entries[node].end) - node) / 6)
    eachPair(of: node) { loader, keyIndex, value in
      let first = loader.record.answers.count
      if !loader.contents.isNull(loader.contents.entries[value]) {
        guard loader.isMapping(value, keyAt: keyIndex) else { return }
        loader.eachPair(of: value, isChecklist: true) { loader, keyIndex, value in
          loader.loadAnswer(keyIndex, value)
        }
      }
      loader.record.audited.append(
        InspectionRecord.StandardAnswers(
          standard: loader.span(keyIndex), place: loader.place(keyIndex), answers: first..<loader.record.answers.count))
    }
  }

  nonisolated(unsafe) private static let answerKeys = KeyTable(Forms.answer)

  private mutating func loadAnswer(_ keyIndex: Int, _ node: Int) {
    var answer = Answer(criterion: span(keyIndex), place: place(keyIndex))
    let entry = contents.entries[node]
    if entry.kind == .scalar {
      if !contents.isNull(entry) {
        answer.rating = span(node)
        answer.ratingPlace = place(node)
      }
      record.answers.append(answer)
      return
    }
    guard isMapping(node, keyAt: keyIndex) else { return }
    var checked: Int64?
    var of: Int64?
    var conforming: Int64?
    var hasSample = false
    eachPair(of: node, keys: Self.answerKeys) { loader, key, keyIndex, value in
      switch key {
      case 0:
        answer.rating = loader.textSpan(value, key: "rating")
        answer.ratingPlace = loader.place(value)
      case 1: answer.note = loader.recordText(value, key: "note")
      case 2: answer.reason = loader.recordText(value, key: "reason")
      case 3:
        let first = Int32(loader.record.evidence.count)
        loader.eachItem(of: value, key: "evidence") { loader, item in
          loader.record.evidence.append(loader.textSpan(item, key: "evidence"))
        }
        answer.evidence = first..<Int32(loader.record.evidence.count)
      case 4: answer.heard = loader.words(value, key: "heard", among: voiceTable)
      case 5: checked = loader.wholeNumber(value, key: "checked")
      case 6: of = loader.wholeNumber(value, key: "of")
      default: conforming = loader.wholeNumber(value, key: "conforming")
      }
      if key >= 5 {
        hasSample = true
        if answer.rating.isEmpty { answer.ratingPlace = loader.place(keyIndex) }
      }
    }
    if hasSample { answer.sample = Sample(checked: checked, of: of, conforming: conforming) }
    record.answers.append(answer)
  }

  // MARK: Mappings and lists

  /// Calls `body` with the key and the value of each pair; a key that comes again is a problem and is passed over.
  ///
  /// - Parameter isChecklist: leaves the search for repeated keys to the check against the standard, which has the keys
  ///   at hand as positions.
  private mutating func eachPair(
    of node: Int, isChecklist: Bool = false, _ body: (inout RecordLoader, Int, Int) -> Void
  ) {
    let end = Int(contents.entries[node].end)
    var next = node + 1
    var seen: [String: Int]? = !isChecklist && end - node > 128 ? [:] : nil
    while next < end {
      let value = Int(contents.entries[next].end)
      let isText = contents.entries[next].kind == .scalar
      if !isText {
        error(.wrongShape(key: "", expected: .text), at: next)
      } else if !isChecklist, let first = earlierKey(like: next, in: node, seen: &seen) {
        error(.duplicateKey(string(next), firstLine: contents.entries[first].line), at: next)
      } else {
        body(&self, next, value)
      }
      next = Int(contents.entries[value].end)
    }
  }

  /// Calls `body` with the position of each key among `keys`, the key and the value; a key that is not there is a problem.
  private mutating func eachPair(
    of node: Int, keys: KeyTable, _ body: (inout RecordLoader, Int, Int, Int) -> Void
  ) {
    eachPair(of: node) { loader, keyIndex, value in
      if let position = keys.position(of: loader.contents.bytes(loader.contents.entries[keyIndex])) {
        if !loader.contents.isNull(loader.contents.entries[value]) { body(&loader, position, keyIndex, value) }
        return
      }
      let text = loader.string(keyIndex)
      let nearest = loader.log.nearest(to: text, among: keys.names)
      loader.error(.unknownKey(text, nearest: nearest), at: keyIndex)
    }
  }

  /// An earlier key with the same text: few are compared one by one, many are looked up in `seen`.
  private func earlierKey(like key: Int, in node: Int, seen: inout [String: Int]?) -> Int? {
    if seen != nil {
      if let first = seen![string(key)] { return first }
      seen![string(key)] = key
      return nil
    }
    let name = contents.bytes(contents.entries[key])
    var next = node + 1
    while next < key {
      let other = contents.entries[next]
      if other.kind == .scalar, other.count == name.count,
        memoryIsEqual(contents.text.baseAddress! + Int(other.start), UnsafeRawBufferPointer(name))
      {
        return next
      }
      next = Int(contents.entries[Int(other.end)].end)
    }
    return nil
  }

  private mutating func eachItem(of node: Int, key: String, _ body: (inout RecordLoader, Int) -> Void) {
    guard contents.entries[node].kind != .scalar else { return body(&self, node) }
    guard contents.entries[node].kind == .sequence else {
      error(.wrongShape(key: key, expected: .list), at: node)
      return
    }
    var next = node + 1
    while next < Int(contents.entries[node].end) {
      body(&self, next)
      next = Int(contents.entries[next].end)
    }
  }

  private mutating func isMapping(_ node: Int, key: StaticString) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(.wrongShape(key: key.description, expected: .mapping), at: node)
    return false
  }

  private mutating func isMapping(_ node: Int, keyAt key: Int) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(.wrongShape(key: string(key), expected: .mapping), at: node)
    return false
  }

  // MARK: Values

  private func place(_ node: Int) -> Place {
    let entry = contents.entries[node]
    return Place(line: entry.line, column: entry.column, width: max(1, entry.width))
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

  nonisolated(unsafe) private static let languageKeys = KeyTable(Forms.languages)

  /// A text, or one in each language.
  private mutating func recordText(_ node: Int, key: String) -> RecordText {
    guard contents.entries[node].kind == .mapping else { return RecordText(textSpan(node, key: key)) }
    var spans = [TextSpan.none, TextSpan.none]
    eachPair(of: node, keys: Self.languageKeys) { loader, position, keyIndex, value in
      spans[position] = loader.textSpan(value, key: Self.languageKeys.names[position])
    }
    return RecordText(spans[0], khmer: spans[1])
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

  private mutating func words<Word: Vocabulary>(_ node: Int, key: String, among table: WordTable<Word>) -> WordSet<Word>
  {
    var set = WordSet<Word>()
    eachItem(of: node, key: key) { loader, item in
      let entry = loader.contents.entries[item]
      if entry.kind == .scalar, let word = table.word(loader.contents.bytes(entry)) {
        set.insert(word)
      } else {
        let _: Word? = loader.word(item, key: key)
      }
    }
    return set
  }

  private mutating func decimal(_ node: Int, key: String) -> ExactDecimal? {
    guard contents.entries[node].kind == .scalar else {
      error(.wrongShape(key: key, expected: .number), at: node)
      return nil
    }
    switch readDecimal(contents.bytes(contents.entries[node])) {
    case .success(let number) where !number.isNegative: return number
    case .success: error(.negativeNumber(string(node), key: key), at: node)
    case .failure(let reason): error(reason.problem(string(node), key: key, expected: .number), at: node)
    }
    return nil
  }

  private mutating func wholeNumber(_ node: Int, key: String) -> Int64? {
    guard let number = decimal(node, key: key) else { return nil }
    if number.decimals == 0 { return number.mantissa }
    error(.unreadableValue(string(node), key: key, expected: .wholeNumber), at: node)
    return nil
  }

  private mutating func error(_ kind: ProblemKind, at node: Int) { error(kind, place: place(node)) }

  private mutating func error(_ kind: ProblemKind, place: Place) {
    hasErrors = true
    log.error(kind, file: file, place: place)
  }
}
