public import AuditModel

/// Writes a record answer by answer.
public struct RecordBuilder {
  public private(set) var record: InspectionRecord

  public init(_ kind: VisitKind = .inspection, on date: String = "2026-03-14") {
    let day = CalendarDay(iso: date.utf8)!
    record = InspectionRecord(file: date + "-" + kind.word + ".yaml", date: day, kind: kind)
  }

  private mutating func span(_ text: String) -> TextSpan {
    let start = record.text.count
    record.text.append(contentsOf: text.utf8)
    return TextSpan(start: Int32(start), count: Int32(record.text.count - start))
  }

  /// Begins the answers to a standard.
  public mutating func audit(_ standard: String) {
    let id = span(standard)
    let next = record.answers.count
    record.audited.append(InspectionRecord.StandardAnswers(standard: id, place: .start, answers: next..<next))
  }

  /// An answer to the standard begun last.
  public mutating func answer(
    _ criterion: String, _ rating: String = "", heard: WordSet<Voice> = WordSet(), sample: Sample? = nil,
    reason: String = "", note: String = ""
  ) {
    var answer = Answer(criterion: span(criterion), place: Place(line: Int32(record.answers.count + 10), column: 5))
    answer.rating = span(rating)
    answer.heard = heard
    answer.sample = sample
    answer.reason = RecordText(span(reason))
    answer.note = RecordText(span(note))
    record.answers.append(answer)
    let last = record.audited.removeLast()
    record.audited.append(
      InspectionRecord.StandardAnswers(
        standard: last.standard, place: last.place, answers: last.answers.lowerBound..<record.answers.count))
  }

  public mutating func measure(_ id: String, _ value: ExactDecimal) {
    record.measures.append(MeasureValue(measure: span(id), value: value, place: .start))
  }

  public mutating func follow(_ name: String) { record.follows = name }

  public mutating func pin(_ standard: String, _ version: String) {
    record.against.append(InspectionRecord.Pin(standard: standard, version: version, place: .start))
  }

  /// Says that services were asked for, and which there are.
  public mutating func services(_ offers: [ServiceOffer]) { record.services = offers }
}

extension ExactDecimal {
  /// From digits that are known to be a number.
  public init(_ text: String) {
    guard let number = try? ExactDecimal(digits: text.utf8) else { preconditionFailure("a number was written") }
    self = number
  }
}
