package import AuditChecking
public import AuditComparison
public import AuditDesk
public import AuditModel
package import AuditPlanning
package import AuditScoring

/// What tidy tables tell of one facility, rule D11: all of it to the ministry, but for what is kept inside and dangers; elsewhere what a
/// place whose location is open answered and how it stands, with the year instead of the day, without what people wrote or counted.
public struct TidyRecords: Sendable {
  package let report: FacilityReport
  package let view: SharingView
  package let today: CalendarDay
  /// The id, or the pseudonym; nil where it is only numbered.
  package let name: String?
  /// Nil where the view tells none, or nothing is to be done, nor was.
  package let plan: ImprovementPlan?
  package let keepsPlan: Bool
  /// Whether every visit is told, or only those that the standings rest on.
  private let everyVisit: Bool

  /// - Parameters:
  ///   - material: of a facility that may be told in the view.
  ///   - pseudonym: stands for its id outside the ministry's view.
  public init(
    _ material: ReportMaterial, view: SharingView, everyVisit: Bool, pseudonym: String?, on today: CalendarDay,
    program: String
  ) {
    precondition(view != .publicly, "the public view tells of no facility by itself")
    let facility = material.audit.facility
    precondition(view == .ministry || facility.location == .open, "a confidential place is told to the ministry alone")
    self.view = view
    self.today = today
    self.everyVisit = everyVisit
    let tellsAll = view == .ministry
    // What is kept inside is of one place and one visit: it has no part in what lays all places side by side.
    report = FacilityReport(
      material, view: tellsAll ? .ministry : .everybody, on: today, program: program, problems: [], for: .others)
    name = tellsAll ? facility.id : pseudonym
    plan = tellsAll ? material.plan : nil
    keepsPlan = material.keepsPlan
  }

  /// Whether days, and what people wrote and counted, are told.
  package var tellsAll: Bool { view == .ministry }

  // MARK: Visits

  /// Where the facility stands on each standard today, then its latest self-assessments.
  package var standings: [ScoredAudit] {
    report.standings + report.parts.compactMap(\.selfAssessment)
  }

  /// Each visit by each standard that it audits, by itself, the oldest first.
  package var visits: [ScoredAudit] {
    guard !everyVisit else { return report.visits }
    let latest = Set(standings.map { $0.sheet.record + " " + $0.audit.standard.id })
    return report.visits.filter { latest.contains($0.sheet.record + " " + $0.audit.standard.id) }
  }

  /// The records behind what is told, the oldest first.
  package var records: [InspectionRecord] {
    guard !everyVisit else { return report.records }
    let told = Set((visits + standings).flatMap { $0.audit.visit.layers.map(\.record.file) })
    return report.records.filter { told.contains($0.file) }
  }

  // MARK: Answers

  /// What one criterion came to, and what it was taken from.
  package struct Answer {
    package let index: Int
    package let criterion: Criterion
    package let outcome: Outcome
    package let points: (earned: Int64, possible: Int64)
    /// The record that decided it; the latest where none says anything.
    package let source: InspectionRecord
    /// Its line there; nil where nothing is written.
    package let line: Int32?
    /// Whether it stands from an earlier record than the latest of the visit.
    package let isCarried: Bool
    /// The criterion, with its standard, whose answer was taken.
    package let twin: String?

    // What people counted and wrote: nothing of it where the view does not tell it.
    package let reading: MeasureReading?
    package let sample: Sample?
    package let offer: ServiceOffer?
    package let heard: [Voice]
    package let note: QuotedText?
    package let reason: QuotedText?
    package let evidence: [String]
  }

  /// What every criterion came to, in the order of the standard. Outside the ministry's view without those that a service decides (D2).
  package func answers(in scored: ScoredAudit) -> [Answer] {
    let twins = tellsAll || scored.audit.outcomes.contains { $0.twin >= 0 } ? names(of: scored.audit.visit) : []
    return scored.audit.outcomes.indices.compactMap { index in
      tellsAll || !isOfService(index, in: scored, twins) ? answer(index, in: scored, twins) : nil
    }
  }

  /// The scored answers that are short of the best, critical ones first, of which those that hold the rating down are known.
  package func findings(in scored: ScoredAudit) -> [(answer: Answer, holdsRating: Bool)] {
    let holding = Set(scored.sheet.findingsHoldingRating())
    let answers = answers(in: scored)
    return scored.sheet.shortcomings.compactMap { index in
      answers.first { $0.index == index }.map { ($0, holding.contains(index)) }
    }
  }

  /// `standard/criterion` by position among the criteria of all standards of a visit.
  private func names(of visit: Visit) -> [(name: String, isService: Bool)] {
    visit.standards.flatMap { standard in
      standard.criteria.map { (standard.id + "/" + $0.id, $0.answer.kind == .service) }
    }
  }

  private func isOfService(_ index: Int, in scored: ScoredAudit, _ names: [(name: String, isService: Bool)]) -> Bool {
    let outcome = scored.audit.outcomes[index]
    if scored.audit.standard.criteria[index].answer.kind == .service || outcome.by == .service { return true }
    return outcome.by == .equals && names.indices.contains(Int(outcome.twin)) && names[Int(outcome.twin)].isService
  }

  private func answer(
    _ index: Int, in scored: ScoredAudit, _ names: [(name: String, isService: Bool)]
  ) -> Answer {
    let audit = scored.audit
    let (criterion, outcome) = (audit.standard.criteria[index], audit.outcomes[index])
    let written = audit.answer(to: index)
    let found = written.map { ($0.record, $0.answer.place.line) } ?? whatDecided(criterion, scored)
    let latest = audit.visit.record
    let source = found?.0 ?? latest
    var reading: MeasureReading?
    if case .measure(let measure, _) = criterion.answer {
      reading = MeasureReading(of: measure, in: audit.measures, report.measures)
    }
    var offer: ServiceOffer?
    if case .service(let service) = criterion.answer { offer = audit.services?[Int(service.rawValue)] }
    return Answer(
      index: index, criterion: criterion, outcome: outcome, points: scored.sheet.points(index), source: source,
      line: tellsAll ? found?.1 : nil, isCarried: source.file != latest.file,
      twin: outcome.by == .equals && names.indices.contains(Int(outcome.twin)) ? names[Int(outcome.twin)].name : nil,
      reading: tellsAll ? reading : nil, sample: tellsAll ? written?.answer.sample : nil, offer: tellsAll ? offer : nil,
      heard: tellsAll ? written?.answer.heard.words ?? [] : [],
      note: tellsAll ? written.flatMap { QuotedText($0.answer.note, in: $0.record) } : nil,
      reason: tellsAll ? written.flatMap { QuotedText($0.answer.reason, in: $0.record) } : nil,
      evidence: tellsAll ? written.map { $0.record.evidence(of: $0.answer) } ?? [] : [])
  }

  /// The latest record that says anything of what decides a criterion without an answer of its own, and its line there.
  private func whatDecided(_ criterion: Criterion, _ scored: ScoredAudit) -> (InspectionRecord, Int32?)? {
    let records = scored.audit.visit.layers.lazy.reversed().map(\.record)
    switch criterion.answer {
    case .rating, .sample: return nil
    case .service(let service):
      guard let record = records.first(where: { $0.services?.contains { $0.service == service } ?? false }) else {
        return records.first { $0.services != nil }.map { ($0, nil) }
      }
      return (record, record.services?.first { $0.service == service }?.place.line)
    case .measure(let measure, _):
      let catalogue = report.measures.measures
      let parts = catalogue[measure].quotient.map { [$0.numerator, $0.denominator] } ?? [measure]
      let ids = parts.map { catalogue[$0].id }
      for record in records {
        if let found = record.measures.last(where: { ids.contains(record.string($0.measure)) }) {
          return (record, found.place.line)
        }
      }
      return nil
    }
  }

  // MARK: Actions

  /// An action to do or done, whatever says so.
  package struct Action {
    package let id: String
    package let text: LocalizedText
    /// As `standard/criterion`.
    package let criteria: [String]
    /// Nil where no finding of today asks for it.
    package let urgency: PlannedAction.Urgency?
    package let by: String?
    package let due: CalendarDay?
    /// Whether that day is where it is because of a holiday that is computed, not official.
    package let restsOnComputed: Bool
    package let status: ActionStatus
    package let price: PlanCost
    package let left: PlanCost
    /// What people wrote of it in the plan that the facility keeps; nil where that has no such action.
    package let entry: ActionPlan.Entry?
    /// Whether its criteria are asked no longer.
    package let isHistory: Bool
  }

  /// The actions that findings of today ask for, in their order, then the others of the plan that the facility keeps.
  package var actions: [Action] {
    guard let plan else { return [] }
    let open = plan.actions.map { action in
      Action(
        id: action.id, text: action.action,
        criteria: action.findings.flatMap { plan.findings[$0].criteria.map { plan.name($0) } },
        urgency: action.urgency, by: action.by, due: action.due,
        restsOnComputed: action.restsOnComputed, status: action.status, price: action.planned, left: action.cost,
        entry: action.entry, isHistory: false)
    }
    guard let kept = plan.kept else { return open }
    let asked = Set(open.map(\.id))
    let money = plan.money
    let rest = (kept.actions.map { ($0, false) } + kept.history.map { ($0, true) }).filter { !asked.contains($0.0.id) }
    return open
      + rest.map { entry, isHistory in
        let paid = money.first { $0.entry.id == entry.id }
        let unknown = PlanCost(unpriced: 1)
        return Action(
          id: entry.id, text: entry.action, criteria: entry.criteria, urgency: nil, by: entry.by,
          due: plan.facility.isClosed(on: plan.today) ? nil : entry.due,
          restsOnComputed: false, status: entry.status, price: paid?.planned ?? unknown,
          left: isHistory ? .zero : paid?.left ?? unknown,
          entry: entry, isHistory: isHistory)
      }
  }
}

extension FacilityReport {
  /// Its name in both languages; nil where the view does not tell it.
  package var facilityName: LocalizedText? { tellsPlace ? facility.name : nil }
}
