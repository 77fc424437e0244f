internal import AuditChecking
public import AuditModel
public import AuditScoring

/// A facility as it enters a comparison: its scores, without the records behind them. One is kept once: very many are compared.
public final class ComparedFacility: Sendable {
  public let facility: Facility
  /// The name that stands for it outside the ministry's view; nil where rows are only numbered.
  public let pseudonym: String?
  public let standings: [ComparedAudit]
  public let selfAssessments: [ComparedAudit]
  /// Its standing on each standard as each inspection and follow-up left it, in order of date.
  public let visits: [ComparedAudit]
  /// What its latest standing that says anything of services says of them; nil where none does.
  public let services: ComparedServices?
  /// What its residents answered when they were last asked at an inspection or a follow-up; nil where they were not.
  public let residents: ComparedResidents?
  /// Whether it has records that were left out because they are later than what is asked for.
  public let isVisitedLater: Bool

  /// - Parameters:
  ///   - audit: with every visit scored.
  ///   - pseudonym: stands for its id wherever that may not be shown.
  ///   - current: where records were scored by today's revisions too (S14): takes those scores alone.
  ///   - isVisitedLater: whether it has records that were left out because they are later.
  public init(
    _ audit: FacilityAudit, pseudonym: String? = nil, current: StandardLibrary? = nil, isVisitedLater: Bool = false
  ) {
    func taken(_ scored: [ScoredAudit]) -> [ComparedAudit] {
      guard let current else { return scored.map { ComparedAudit($0) } }
      return scored.filter { current.standard($0.audit.standard.id) === $0.audit.standard }.map { one in
        ComparedAudit(
          one, isRescored: scored.contains { $0.isSameVisit(as: one) && $0.audit.standard !== one.audit.standard })
      }
    }
    facility = audit.facility
    self.pseudonym = pseudonym
    standings = taken(audit.standings)
    selfAssessments = taken(audit.selfAssessments)
    visits = taken(current == nil ? audit.course : audit.courseByCurrent)
    var latest: ScoredAudit?
    for standing in audit.standings where standing.audit.services != nil {
      if let known = latest, known.sheet.date >= standing.sheet.date { continue }
      latest = standing
    }
    services = latest.map { ComparedServices($0) }
    var heard: HeardResidents?
    for case .some(let residents) in audit.standings.map({ $0.audit.residents })
    where residents.record.kind != .selfAssessment {
      if let known = heard, known.record.date >= residents.record.date { continue }
      heard = residents
    }
    self.residents = heard.map { ComparedResidents($0) }
    self.isVisitedLater = isVisitedLater
  }

  public init(
    facility: Facility, pseudonym: String? = nil, standings: [ComparedAudit], selfAssessments: [ComparedAudit] = [],
    visits: [ComparedAudit] = [], services: ComparedServices? = nil, residents: ComparedResidents? = nil,
    isVisitedLater: Bool = false
  ) {
    self.facility = facility
    self.pseudonym = pseudonym
    self.standings = standings
    self.selfAssessments = selfAssessments
    self.visits = visits
    self.services = services
    self.residents = residents
    self.isVisitedLater = isVisitedLater
  }
}

extension ComparedFacility {
  /// The same under another pseudonym.
  ///
  /// - Parameters:
  ///   - pseudonym: stands for its id wherever that may not be shown.
  ///   - isVisitedLater: whether it has records that were left out because they are later.
  public func renamed(_ pseudonym: String?, isVisitedLater: Bool) -> ComparedFacility {
    ComparedFacility(
      facility: facility, pseudonym: pseudonym, standings: standings, selfAssessments: selfAssessments, visits: visits,
      services: services, residents: residents, isVisitedLater: isVisitedLater)
  }

  /// The same with the answers of those visits alone by which a comparison measures: where very many are compared, the others weigh.
  ///
  /// - Parameter since: as it is asked.
  package func trimmed(since: CalendarDay?) -> ComparedFacility {
    var needed: Set<Int> = []
    for standing in standings { if let place = place(before: standing, since: since) { needed.insert(place) } }
    for own in selfAssessments { if let place = place(beside: own) { needed.insert(place) } }
    guard needed.count < visits.count else { return self }
    let trimmed = visits.indices.map { place in
      needed.contains(place) ? visits[place] : visits[place].withoutAnswers
    }
    return ComparedFacility(
      facility: facility, pseudonym: pseudonym, standings: standings, selfAssessments: selfAssessments,
      visits: trimmed, services: services, residents: residents, isVisitedLater: isVisitedLater)
  }
}

/// What an answer came to, in one byte.
public struct ComparedAnswer: Sendable, Hashable {
  package let code: UInt8

  /// As it was.
  package init(code: UInt8) { self.code = code }

  static let open: UInt8 = 255
  static let outside: UInt8 = 254

  init(_ outcome: Outcome) {
    switch outcome.state {
    case .rated: code = outcome.rating
    case .open: code = ComparedAnswer.open
    case .doesNotApply, .notApplicable: code = ComparedAnswer.outside
    }
  }

  /// The rating; nil where it is open or does not apply.
  public var rating: Scale.Rating? { code < ComparedAnswer.outside ? code : nil }
  public var isOpen: Bool { code == ComparedAnswer.open }
  public var applies: Bool { code != ComparedAnswer.outside }
}

/// What a facility offers, by service.
public struct ComparedServices: Sendable {
  public let date: CalendarDay
  /// By raw value of the service; nil: not offered.
  public let offers: [Offer?]

  public struct Offer: Sendable {
    public let provided: WordSet<ResidentGroup>
    public let referred: WordSet<ResidentGroup>
    /// US dollars.
    public let costPerPersonYear: ExactDecimal?

    public init(
      provided: WordSet<ResidentGroup>, referred: WordSet<ResidentGroup>, costPerPersonYear: ExactDecimal? = nil
    ) {
      self.provided = provided
      self.referred = referred
      self.costPerPersonYear = costPerPersonYear
    }
  }

  init(_ scored: ScoredAudit) {
    date = scored.sheet.date
    offers = scored.audit.services!.map { offer in
      offer.map {
        Offer(provided: $0.provided, referred: $0.referred, costPerPersonYear: $0.costPerPersonYear)
      }
    }
  }

  public init(date: CalendarDay, offers: [Offer?]) {
    self.date = date
    self.offers = offers
  }
}

extension ScoredAudit {
  /// Whether both score one record by the same standard, maybe in different revisions.
  fileprivate func isSameVisit(as other: ScoredAudit) -> Bool {
    sheet.record == other.sheet.record && sheet.kind == other.sheet.kind && sheet.standard.id == other.sheet.standard.id
  }
}

// MARK: States

/// FNV-1a: another number for other bytes.
struct StateDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  mutating func add(_ number: Int) { add((0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }) }
}

extension ComparedAudit {
  /// Another after every visit, and where an answer was corrected.
  var state: UInt64 {
    var digest = StateDigest()
    digest.add(date.iso.utf8)
    digest.add(answers.map { $0.code })
    return digest.value
  }
}

extension ComparedServices {
  var state: UInt64 {
    var digest = StateDigest()
    digest.add(date.iso.utf8)
    for offer in offers {
      digest.add(offer == nil ? 0 : 1)
      digest.add(offer?.provided.words.map { $0.rawValue } ?? [])
      digest.add(offer?.referred.words.map { 128 + $0.rawValue } ?? [])
    }
    return digest.value
  }
}

extension ComparedResidents {
  var state: UInt64 {
    var digest = StateDigest()
    digest.add(date.iso.utf8)
    for question in questionnaire.questions {
      let told = answers(to: question.id)
      digest.add(told?.good ?? -1)
      digest.add(told?.all ?? -1)
    }
    return digest.value
  }
}
