public import AuditModel

/// The record that `kept` made bytes of; nil where they are not whole.
///
/// - Parameters:
///   - bytes: all of them.
///   - file: the path of its file.
///   - digest: of all the bytes of that.
/// - Complexity: O(size of the record).
public func keptRecord(_ bytes: [UInt8], file: String, digest: String) -> InspectionRecord? {
  var reader = ByteReader(bytes)
  let text = reader.text()
  guard let date = reader.day() else { return nil }
  var record = InspectionRecord(file: file, date: date, kind: .inspection)
  record.origin.digest = digest
  record.text = text
  let end = text.count
  reader.visit(of: &record, upTo: end)
  record.corrected = reader.list { $0.correction() }.compactMap { $0 }
  record.dangers = reader.list { $0.danger() }.compactMap { $0 }
  record.measures = reader.list { reader in
    MeasureValue(measure: reader.span(upTo: end), value: reader.exactDecimal(), place: reader.place())
  }
  record.services = reader.optional { reader in reader.list { $0.offer(upTo: end) } }
  record.questionnaire = reader.optional { $0.residentCounts() }
  record.audited = reader.list { reader in
    let (standard, place, first) = (reader.span(upTo: end), reader.place(), reader.int())
    return InspectionRecord.StandardAnswers(standard: standard, place: place, answers: first..<(first + reader.int()))
  }
  record.evidence = reader.list { $0.span(upTo: end) }
  record.evidencePlaces = reader.list { $0.place() }
  record.answers = reader.list { $0.answer(upTo: end) }
  guard !reader.isBroken, reader.isAtEnd, record.isWhole else { return nil }
  return record
}

extension InspectionRecord {
  /// Whether what points to answers and evidence points to some.
  fileprivate var isWhole: Bool {
    audited.allSatisfy { $0.answers.upperBound <= answers.count }
      && answers.allSatisfy { $0.evidence.upperBound <= Int32(evidence.count) }
  }
}

extension ByteReader {
  fileprivate mutating func visit(of record: inout InspectionRecord, upTo end: Int) {
    record.datePlace = place()
    record.kind = word()
    record.by = optional { $0.string() }
    record.against = list { InspectionRecord.Pin(standard: $0.string(), version: $0.string(), place: $0.place()) }
    for (detail, text) in list({ ($0.word() as VisitDetail, $0.string()) }) { record.details[detail] = text }
    record.note = recordText(upTo: end)
    record.notePlace = place()
    record.inside = InsideText(recordText(upTo: end))
    record.insidePlace = place()
    record.follows = optional { $0.string() }
    record.followsPlace = place()
  }

  fileprivate mutating func span(upTo end: Int) -> TextSpan {
    let count = int()
    guard count > 0 else { return .none }
    let start = int()
    if start + count > end { fail() }
    return TextSpan(start: Int32(start), count: Int32(count))
  }

  private mutating func recordText(upTo end: Int) -> RecordText {
    let text = span(upTo: end)
    return RecordText(text, khmer: span(upTo: end))
  }

  private mutating func content() -> TextContent {
    let text = string()
    return TextContent(text, khmer: string())
  }

  private mutating func inside() -> InsideContent { InsideContent(content()) }

  fileprivate mutating func correction() -> Correction? {
    let date = day()
    let (why, hidden, place, datePlace) = (content(), inside(), place(), self.place())
    return date.map { Correction(on: $0, why: why, inside: hidden, place: place, datePlace: datePlace) }
  }

  fileprivate mutating func danger() -> Danger? {
    var danger = Danger(string())
    danger.what = inside()
    danger.since = optional { $0.day() }?.flatMap { $0 }
    danger.about = optional { $0.word() }
    danger.told = list { reader in
      let (to, on) = (reader.inside(), reader.optional { $0.day() }?.flatMap { $0 })
      return Danger.Telling(to: to, on: on, onPlace: reader.place())
    }
    danger.done = inside()
    danger.closed = optional { $0.closing() }?.flatMap { $0 }
    danger.place = place()
    danger.sincePlace = place()
    return danger
  }

  private mutating func closing() -> Danger.Closing? {
    let date = day()
    let (by, how, place) = (inside(), inside(), place())
    return date.map { Danger.Closing(on: $0, by: by, how: how, datePlace: place) }
  }

  fileprivate mutating func offer(upTo end: Int) -> ServiceOffer {
    let service: Service = word()
    let (provided, referred): (WordSet<ResidentGroup>, WordSet<ResidentGroup>) = (mask(), mask())
    let to = recordText(upTo: end)
    let costs = (optional { $0.exactDecimal() }, optional { $0.exactDecimal() })
    let note = recordText(upTo: end)
    return ServiceOffer(
      service: service, provided: provided, referred: referred, referredTo: to, costToResident: costs.0,
      costPerPersonYear: costs.1, note: note, place: place())
  }

  fileprivate mutating func answer(upTo end: Int) -> Answer {
    let parts = int()
    var answer = Answer(criterion: span(upTo: end), place: place())
    answer.rating = span(upTo: end)
    answer.ratingPlace = place()
    if parts & 1 != 0 {
      answer.note = recordText(upTo: end)
      answer.reason = recordText(upTo: end)
      answer.inside = InsideText(recordText(upTo: end))
    }
    if parts & 2 != 0 { answer.heard = mask() }
    if parts & 4 != 0 {
      answer.sample = Sample(
        checked: optional { $0.number() }, of: optional { $0.number() }, conforming: optional { $0.number() })
    }
    if parts & 8 != 0 {
      let first = Int32(int())
      answer.evidence = first..<(first + Int32(int()))
    }
    return answer
  }
}

extension ByteReader {
  package mutating func place() -> Place {
    let (line, column) = (Int32(int()), Int32(int()))
    return Place(line: line, column: column, width: Int32(int()))
  }

  /// Nil makes the whole unreadable.
  package mutating func day() -> CalendarDay? {
    let number = int()
    let day = CalendarDay(year: number / 512, month: number / 32 % 16, day: number % 32)
    if day == nil { fail() }
    return day
  }

  package mutating func exactDecimal() -> ExactDecimal {
    let mantissa = number()
    if let value = ExactDecimal(lowest: mantissa, decimals: int()) { return value }
    fail()
    return ExactDecimal(0)
  }

  package mutating func word<Word: Vocabulary>() -> Word {
    if let word = Word(rawValue: UInt8(position(below: 256))) { return word }
    fail()
    return Word(rawValue: 0)!
  }

  package mutating func mask<Word: Vocabulary>() -> WordSet<Word> { WordSet(mask: UInt32(int())) }

  package mutating func residentCounts() -> ResidentCounts {
    let (revision, asked, place, askedPlace) = (number(), number(), place(), self.place())
    let parts = list { reader in
      let group: ResidentCounts.Group = reader.word()
      let (answered, place, answeredPlace) = (reader.number(), reader.place(), reader.place())
      let answers = reader.list { reader in
        let (question, good, middle, bad) = (reader.string(), reader.number(), reader.number(), reader.number())
        return ResidentCounts.Answers(question, good: good, middle: middle, bad: bad, place: reader.place())
      }
      return ResidentCounts.Part(
        group, answered: answered, answers: answers, place: place, answeredPlace: answeredPlace)
    }
    return ResidentCounts(revision: revision, asked: asked, parts: parts, place: place, askedPlace: askedPlace)
  }
}
