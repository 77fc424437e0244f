internal import AuditChecking
public import AuditComparison
public import AuditDesk
public import AuditModel
internal import AuditPlanning
public import AuditScoring
package import AuditWording
public import InputProblems

/// What is reported of one facility, in one view: what is said, in which order, with which mark. Every rendering of a report takes
/// from it, so that none says more or less than another, and nothing that a view leaves out can slip into one of them.
///
/// Its order: the dangers that stand, the head, what must be known, the standards at a glance, each standard by itself, what changed, the self-assessments
/// beside the inspections, the plan in short, what is kept inside, all other findings, and by what it was scored.
public struct FacilityReport: Sendable {
  /// With every visit scored.
  let audit: FacilityAudit
  package let measures: MeasureCatalogue
  public let view: ReportView
  /// Who reads it: what is kept inside is told only to those who may know it.
  package let audience: Audience
  package let day: CalendarDay
  package let program: String
  package let problems: (errors: Int, warnings: Int)
  /// Nil where no plan is reported.
  public var plan: PlanInShort?
  /// What moved since a version that was issued earlier; nil where it is held against none.
  public var versionChange: VersionChange?

  /// - Parameters:
  ///   - audit: with every visit scored.
  ///   - day: today.
  ///   - problems: of the records, the facility and the standards.
  ///   - audience: who reads it; nil: those for whom the view is.
  public init(
    _ audit: FacilityAudit, measures: MeasureCatalogue, view: ReportView, on day: CalendarDay, program: String,
    problems: [Problem], plan: PlanInShort? = nil, for audience: Audience? = nil
  ) {
    self.audit = audit
    self.measures = measures
    self.view = view
    self.audience = audience ?? view.audience
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
    guard tellsID else { return Words.Report.aConfidentialFacility }
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
  /// The ids that it had before: one may have been given up because it led to the place.
  package var formerly: [String] { tellsPlace ? facility.formerly : [] }

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
      words.joined(by: Words.List.comma)
    }
    var parts = [
      care.phrase, operatedBy.phrase, list(residents.map { $0.phrase }), list(serves.map { $0.phrase }),
    ]
    if isConfidential { parts.append(Words.Common.confidential) }
    if let province { parts.append(province.phrase) }
    if isExample { parts.append(Words.Common.example) }
    if let closed {
      let details = [closedBy.map { Sentence(same: $0) }, closedWhy].compactMap { $0 }
      parts.append(details.reduce(Words.Facility.closed(day: closed.on.iso)) { $0 + Words.List.beside + $1 })
    }
    if !formerly.isEmpty { parts.append(FacilityPhrases.formerly(formerly)) }
    return parts.filter { !$0[.english].isEmpty }
  }

  /// What it is and of whom.
  package var title: Sentence { Words.Report.title + Sentence(same: " — ") + subject }

  /// That it is no legal finding; how many criteria rest on the official text is said where there are any.
  package var legalNote: Sentence { ReportPhrases.legalNote(parts.map(\.standard)) }

  /// Something about the report that its reader must know.
  package struct Remark {
    package let sentence: Sentence
    /// Names or ids that it is about.
    package let names: [String]
    package let gravity: Gravity?
  }

  /// What must be known before anything else: problems of the files, how records were corrected, which are left out, standards not
  /// audited.
  package var remarks: [Remark] {
    var remarks: [Remark] = []
    if problems.errors + problems.warnings > 0 {
      remarks.append(
        Remark(
          sentence: Words.Report.problems(
            errors: Words.Common.errors(count: problems.errors),
            warnings: Words.Common.warnings(count: problems.warnings)), names: [],
          gravity: problems.errors > 0 ? .bad : nil))
    }
    remarks += corrections.map { Remark(sentence: $0.sentenceOfRecord, names: [], gravity: .poor) }
    if !leftOut.isEmpty { remarks.append(Remark(sentence: Words.Report.leftOut, names: leftOut, gravity: .bad)) }
    if !notAudited.isEmpty {
      remarks.append(Remark(sentence: Words.Report.notAudited, names: notAudited, gravity: nil))
    }
    return remarks
  }

  /// Ids of standards that apply and that no record answers.
  package var notAudited: [String] { audit.notAudited }
  /// Names of records that could not be used.
  package var leftOut: [String] { audit.leftOut }
  /// What is said where no record can be told of; nil where some have errors: then that is said.
  package var noRecord: Sentence? { leftOut.isEmpty ? Words.Report.noRecord : nil }

  /// The team of a visit.
  package func team(_ record: InspectionRecord) -> String? { tellsPlace ? record.by : nil }

  /// How a visit was made, as far as the view tells it.
  package func details(of record: InspectionRecord) -> [(detail: VisitDetail, text: String)] {
    guard tellsWords else { return [] }
    return VisitDetail.allCases.compactMap { detail in
      detail == .ledBy && !tellsPlace ? nil : record.details[detail].map { (detail, $0) }
    }
  }

  /// Who signs that it was handed over; nobody where it goes to others than the facility and those who inspect it.
  package var signatories: [Sentence] { view == .own || view == .ministry ? PaperPhrases.signatories : [] }

  // MARK: The parts

  /// The dangers that the view may tell of: those that stand lead all else.
  package var dangers: DangerReport { DangerReport(audit.dangers, on: day, for: audience) }

  package var standings: [ScoredAudit] { audit.standings }
  /// Every visit by itself.
  package var visits: [ScoredAudit] { audit.visits }

  /// A standard after the other, in the order of the library; empty where no record audits one.
  package var parts: [Part] {
    var ids: [String] = []
    for scored in audit.standings + audit.selfAssessments where !ids.contains(scored.audit.standard.id) {
      ids.append(scored.audit.standard.id)
    }
    return ids.map { id in
      Part(
        report: self, standing: audit.standings.first { $0.audit.standard.id == id },
        selfAssessment: audit.selfAssessments.last { $0.audit.standard.id == id },
        visits: audit.visits.filter { $0.audit.standard.id == id && $0.sheet.kind != .selfAssessment },
        ownVisits: audit.visits.filter { $0.audit.standard.id == id && $0.sheet.kind == .selfAssessment })
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
