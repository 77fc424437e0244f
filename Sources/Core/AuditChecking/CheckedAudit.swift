public import AuditModel

/// What the answers of a visit come to on one standard, without the records that they stand in.
public struct CheckedAnswers: Sendable {
  /// The id of the facility.
  public let facility: String
  /// Of the latest record.
  public let date: CalendarDay
  public let kind: VisitKind
  /// The path of the record.
  public let record: String
  public let standard: Standard
  /// By position of the criterion.
  public let outcomes: [Outcome]
  /// How many records were laid over each other, and how many answers the last of them gives itself, rule S16.
  public let layers: Int
  public let ownAnswers: Int

  init(of visit: Visit, at facility: Facility, on standard: Standard, outcomes: [Outcome]) {
    self.facility = facility.id
    date = visit.record.date
    kind = visit.record.kind
    record = visit.record.file
    self.standard = standard
    self.outcomes = outcomes
    layers = visit.layers.count
    ownAnswers =
      visit.layers.last!.audited.first { $0.standard === standard }?.answers.count { $0.state != .none } ?? 0
  }

  private init(_ other: CheckedAnswers, outcomes: [Outcome]) {
    facility = other.facility
    date = other.date
    kind = other.kind
    record = other.record
    standard = other.standard
    self.outcomes = outcomes
    layers = other.layers
    ownAnswers = other.ownAnswers
  }

  /// The same answers, were these criteria rated best.
  package func mending(_ criteria: some Sequence<Int>) -> CheckedAnswers {
    var outcomes = outcomes
    for criterion in criteria {
      outcomes[criterion] = Outcome(rated: standard.scale.best, like: outcomes[criterion])
    }
    return CheckedAnswers(self, outcomes: outcomes)
  }
}

/// A visit as it bears on one standard: what every criterion's answer comes to. Only `check` makes one.
public struct CheckedAudit: Sendable {
  public let facility: Facility
  public let visit: Visit
  public let answers: CheckedAnswers
  /// The measures of the visit, by position in the catalogue; empty where it has none.
  public let measures: [ExactDecimal?]
  /// By raw value of the service; nil where the records say nothing of services.
  public let services: [ServiceOffer?]?
  /// What residents answered; nil where no record asked them.
  public private(set) var residents: HeardResidents?

  init(
    facility: Facility, standard: Standard, visit: Visit, outcomes: [Outcome], measures: [ExactDecimal?],
    services: [ServiceOffer?]?, residents: HeardResidents?
  ) {
    self.facility = facility
    self.visit = visit
    answers = CheckedAnswers(of: visit, at: facility, on: standard, outcomes: outcomes)
    self.measures = measures
    self.services = services
    self.residents = residents
  }

  /// The same beside other answers of residents, which decide no rating.
  package func hearing(_ residents: HeardResidents?) -> CheckedAudit {
    var audit = self
    audit.residents = residents
    return audit
  }

  public var standard: Standard { answers.standard }
  /// By position of the criterion.
  public var outcomes: [Outcome] { answers.outcomes }

  /// The answer behind the outcome of a criterion, with the record that it stands in.
  public func answer(to criterion: Int) -> (record: InspectionRecord, answer: Answer)? {
    let outcome = outcomes[criterion]
    guard outcome.answer >= 0 else { return nil }
    let record = visit.layers[Int(outcome.layer)].record
    return (record, record.answers[Int(outcome.answer)])
  }

  /// The note on a criterion in `language`, or as it was written.
  public func note(on criterion: Int, in language: Language) -> String? {
    answer(to: criterion).flatMap { $0.answer.note.isEmpty ? nil : $0.record.string($0.answer.note, in: language) }
  }

  /// What was kept inside on a criterion, in `language` or as it was written; nil where there is none for these readers.
  public func inside(on criterion: Int, for audience: Audience, in language: Language) -> String? {
    answer(to: criterion).flatMap { $0.record.string($0.answer.inside, for: audience, in: language) }
  }
}

/// What the answer to one criterion comes to.
public struct Outcome: Sendable, Hashable {
  public enum State: UInt8, CaseIterable, Sendable {
    /// The criterion does not apply to the facility.
    case doesNotApply
    /// The answer says that it does not apply, and may.
    case notApplicable
    /// It applies and has no rating, rule S4.
    case open
    case rated
  }

  /// Why an applying criterion is open.
  public enum OpenReason: UInt8, CaseIterable, Sendable {
    case missing, notAssessed, measureMissing, sampleMissing, sampleEmpty, sampleTooSmall, servicesMissing,
      valueUnknown,
      voicesMissing
  }

  public internal(set) var state: State
  public internal(set) var rating: Scale.Rating = 0
  public internal(set) var by: AnswerKind
  public internal(set) var openReason = OpenReason.missing
  /// Which record of the visit the answer stands in, and its position there; −1 where there is none.
  public internal(set) var layer: UInt32 = 0
  public internal(set) var answer: Int32 = -1
  /// Where `by` is `equals`: the criterion that was answered, as a position among the criteria of the visit's standards.
  public internal(set) var twin: Int32 = -1

  init(_ state: State, by: AnswerKind) {
    self.state = state
    self.by = by
  }

  /// The same outcome, were the criterion rated so.
  public init(rated rating: Scale.Rating, like other: Outcome) {
    self = other
    state = .rated
    self.rating = rating
  }

  public func isRated(_ rating: Scale.Rating) -> Bool { state == .rated && self.rating == rating }
  public var applies: Bool { state == .open || state == .rated }

  /// The rating, `open`, `not-applicable` or `does-not-apply`.
  package func word(on scale: Scale) -> String {
    switch state {
    case .doesNotApply: "does-not-apply"
    case .notApplicable: "not-applicable"
    case .open: "open"
    case .rated: scale.words[Int(rating)]
    }
  }
}
