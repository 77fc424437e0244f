public import AuditModel

/// A visit as it bears on one standard: what every criterion's answer comes to. Only `check` makes one.
public struct CheckedAudit: Sendable {
  public let facility: Facility
  public let standard: Standard
  public let visit: Visit
  /// By position of the criterion.
  public let outcomes: [Outcome]
  /// The measures of the visit, by position in the catalogue; empty where it has none.
  public let measures: [ExactDecimal?]
  /// By raw value of the service; nil where the records say nothing of services.
  public let services: [ServiceOffer?]?
  /// What residents answered; nil where no record of the visit asked them.
  public let residents: HeardResidents?

  init(
    facility: Facility, standard: Standard, visit: Visit, outcomes: [Outcome], measures: [ExactDecimal?],
    services: [ServiceOffer?]?, residents: HeardResidents?
  ) {
    self.facility = facility
    self.standard = standard
    self.visit = visit
    self.outcomes = outcomes
    self.measures = measures
    self.services = services
    self.residents = residents
  }

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

  /// How many answers the last record of a follow-up gives itself, rule S16.
  public var ownAnswers: Int {
    visit.layers.last!.audited.first { $0.standard === standard }?.answers.count { $0.state != .none } ?? 0
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
