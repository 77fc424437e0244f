public import AuditModel

extension RecordBuilder {
  /// A record of a day and a kind that tests are content with.
  public init(_ kind: VisitKind = .inspection, on date: String = "2026-03-14") {
    self.init(kind, on: CalendarDay(iso: date.utf8)!, file: date + "-" + kind.word + ".yaml")
  }

  /// What has been written so far, whether or not its day and kind are known.
  public var record: InspectionRecord {
    var whole = self
    whole.date = date ?? CalendarDay(iso: "2026-03-14".utf8)
    whole.kind = kind ?? .inspection
    return whole.finished()!
  }

  public var answers: [AnswerEntry] { record.answerEntries }
  public var measures: [MeasureEntry] { record.measureEntries }
  public var services: [ServiceEntry]? { record.serviceEntries }
  public var audited: [String] { record.auditedStandards }

  /// An answer to the standard begun last, on a line of its own.
  public mutating func answer(
    _ criterion: String, _ rating: String = "", heard: WordSet<Voice> = WordSet(), sample: Sample? = nil,
    reason: String = "", note: String = ""
  ) {
    var content = AnswerContent()
    content.rating = rating
    content.heard = heard
    content.sample = sample
    content.reason = TextContent(reason)
    content.note = TextContent(note)
    answer(criterion, content, at: Place(line: Int32(record.answers.count + 10), column: 5))
  }

  public mutating func follow(_ name: String) { follows = name }

  /// Says that services were asked for, and which there are.
  public mutating func services(_ offers: [ServiceOffer]) {
    askForServices()
    for offer in offers { self.offer(offer) }
  }
}

extension ExactDecimal {
  /// From digits that are known to be a number.
  public init(_ text: String) {
    guard let number = try? ExactDecimal(digits: text.utf8) else { preconditionFailure("a number was written") }
    self = number
  }
}
