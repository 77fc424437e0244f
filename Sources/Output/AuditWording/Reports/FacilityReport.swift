internal import AuditChecking
public import AuditModel
public import AuditPlanning
public import AuditScoring
public import InputProblems

/// What is reported of one facility, in one view. Every rendering of a report takes from it, so that nothing that a view
/// leaves out can slip into one of them.
public struct FacilityReport: Sendable {
  /// With every visit scored.
  let audit: FacilityAudit
  package let measures: MeasureCatalogue
  public let view: ReportView
  package let day: CalendarDay
  package let program: String
  package let problems: (errors: Int, warnings: Int)
  /// Nil where no plan is reported.
  public var plan: PlanInShort?

  /// - Parameters:
  ///   - audit: with every visit scored.
  ///   - day: today.
  ///   - problems: of the records, the facility and the standards.
  public init(
    _ audit: FacilityAudit, measures: MeasureCatalogue, view: ReportView, on day: CalendarDay, program: String,
    problems: [Problem], plan: PlanInShort? = nil
  ) {
    self.audit = audit
    self.measures = measures
    self.view = view
    self.day = day
    self.program = program
    let errors = problems.count { $0.severity == .error }
    self.problems = (errors, problems.count - errors)
    self.plan = plan
  }

  var facility: Facility { audit.facility }
  private var isConfidential: Bool { facility.location == .confidential }

  // MARK: What the view may tell

  /// Name, province and the team that came: what could lead to the place.
  var tellsPlace: Bool { !isConfidential || view == .ministry }
  var tellsID: Bool { !isConfidential || view != .everybody }
  /// Notes, reasons, evidence and partners, as somebody wrote them.
  package var tellsWords: Bool {
    switch view {
    case .own, .ministry: true
    case .coalition: !isConfidential
    case .everybody: false
    }
  }
  /// Measures, samples and costs: what was counted there.
  package var tellsCounts: Bool { tellsWords }

  /// Name and id, the id alone, or neither.
  package var subject: Sentence {
    guard tellsID else { return ReportPhrases.aConfidentialFacility }
    guard let name else { return Sentence(same: facility.id) }
    return name + Sentence(same: " (" + facility.id + ")")
  }

  /// The id, or nothing.
  package var id: String? { tellsID ? facility.id : nil }

  package var name: Sentence? { tellsPlace ? facility.name?.sentence : nil }
  package var province: Province? { tellsPlace ? facility.province : nil }

  /// Nil while it is open.
  package var closed: Facility.Closure? { facility.closed }
  /// Who closed it and why, in words that could lead to the place.
  package var closedBy: String? { tellsPlace ? facility.closed?.by : nil }
  package var closedWhy: Sentence? { tellsPlace ? facility.closed?.why?.sentence : nil }
  /// The ids that it had before.
  package var formerly: [String] { tellsID ? facility.formerly : [] }

  // What leads to no place.
  package var care: CareKind { facility.care }
  package var operatedBy: Operator { facility.operatedBy }
  package var residents: [ResidentGroup] { facility.residents.words }
  package var serves: [ServedGroup] { facility.serves.words }
  package var location: LocationDisclosure { facility.location }
  package var isExample: Bool { facility.isExample }

  /// Kind of care, operator, residents, whom it serves, province or that the location is confidential.
  package var description: [Sentence] {
    func list(_ words: [Sentence]) -> Sentence {
      Sentence(
        words.map { $0.english }.joined(separator: ", "), words.map { $0.khmer }.joined(separator: ", "))
    }
    var parts = [
      care.phrase, operatedBy.phrase, list(residents.map { $0.phrase }), list(serves.map { $0.phrase }),
    ]
    if isConfidential { parts.append(Phrases.confidential) }
    if let province { parts.append(province.phrase) }
    if isExample { parts.append(Phrases.example) }
    if let closed {
      let details = [closedBy.map { Sentence(same: $0) }, closedWhy].compactMap { $0 }
      parts.append(details.reduce(FacilityPhrases.closed(closed.on)) { $0 + Sentence(same: ", ") + $1 })
    }
    if !formerly.isEmpty { parts.append(FacilityPhrases.formerly(formerly)) }
    return parts.filter { !$0.english.isEmpty }
  }

  /// The team of a visit.
  package func team(_ record: InspectionRecord) -> String? { tellsPlace ? record.by : nil }

  // MARK: The parts

  /// A standard that the facility was audited against, with everything that bears on it.
  package struct Part {
    /// Nil where only a self-assessment audits the standard.
    package let standing: ScoredAudit?
    package let selfAssessment: ScoredAudit?
    /// Inspections and follow-ups, each by itself, the oldest first.
    package let visits: [ScoredAudit]

    /// What the part is about: the standing, or else the self-assessment.
    package var main: ScoredAudit { (standing ?? selfAssessment)! }
    package var standard: Standard { main.audit.standard }
    /// The title of the standard.
    package var title: Sentence { standard.titleSentence }

    /// The visit before the last one of the standing.
    package var previous: ScoredAudit? {
      guard let standing else { return nil }
      return visits.last { $0.sheet.record != standing.sheet.record && $0.sheet.date <= standing.sheet.date }
    }
  }

  package var standings: [ScoredAudit] { audit.standings }
  /// Every visit by itself.
  package var visits: [ScoredAudit] { audit.visits }
  /// Ids of standards that apply and that no record answers.
  package var notAudited: [String] { audit.notAudited }
  /// Names of records that could not be used.
  package var leftOut: [String] { audit.leftOut }

  /// In the order of the library.
  package var parts: [Part] {
    var ids: [String] = []
    for scored in audit.standings + audit.selfAssessments where !ids.contains(scored.audit.standard.id) {
      ids.append(scored.audit.standard.id)
    }
    return ids.map { id in
      Part(
        standing: audit.standings.first { $0.audit.standard.id == id },
        selfAssessment: audit.selfAssessments.last { $0.audit.standard.id == id },
        visits: audit.visits.filter { $0.audit.standard.id == id && $0.sheet.kind != .selfAssessment })
    }
  }

  /// The records behind the visits, each once, the oldest first.
  package var records: [InspectionRecord] {
    var records: [String: InspectionRecord] = [:]
    for scored in audit.visits {
      for layer in scored.audit.visit.layers { records[layer.record.file] = layer.record }
    }
    return records.values.sorted { one, other in
      one.date != other.date ? one.date < other.date : one.name < other.name
    }
  }
}

/// The plan of a facility, as a report shows it.
public struct PlanInShort: Sendable {
  /// One thing to do.
  public struct Step: Sendable {
    public let standard: String
    public let criterion: String
    public let action: Sentence
    /// The role or person that does it.
    public let by: String?
    public let due: CalendarDay?
    /// The day with how far off it is, or how late; without that where nothing is left to do.
    public let dueSentence: Sentence?
    /// What it still costs; nil where that is not told.
    public let cost: PlanCost?
    /// Where it stands.
    public let state: Sentence?
    /// What people wrote beside it; nil where that is not told.
    public let note: LocalizedText?

    public init(
      standard: String, criterion: String, action: Sentence, by: String? = nil, due: CalendarDay? = nil,
      dueSentence: Sentence? = nil, cost: PlanCost? = nil, state: Sentence? = nil, note: LocalizedText? = nil
    ) {
      self.standard = standard
      self.criterion = criterion
      self.action = action
      self.by = by
      self.due = due
      self.dueSentence = dueSentence
      self.cost = cost
      self.state = state
      self.note = note
    }
  }

  /// What is said before the steps.
  public let summary: [Sentence]
  /// So many steps are shown where the plan is to be short.
  package static let mostShown = 12
  public let steps: [Step]

  public init(summary: [Sentence] = [], steps: [Step]) {
    self.summary = summary
    self.steps = steps
  }
}
