package import AuditAsking
internal import AuditChecking
public import AuditDesk
package import AuditModel
internal import AuditPlanning
internal import AuditScoring
package import AuditWording

/// What is known before a visit, as the forms for it tell it: what is to be seen again, what residents answered, and by when is to be
/// mended what it finds. A form is carried to the facility: nothing of what stays inside is in it, rule I2.
public struct NextVisitReport: Sendable {
  /// What it is about where it is a follow-up; nil where it follows no visit.
  public let followUp: FollowUpReport?
  /// The dangers that stand and of which the facility may know, rule T6: whoever is handed a form can read what is in it.
  public let dangers: DangerReport
  private let visit: NextVisit

  public init(_ visit: NextVisit) {
    self.visit = visit
    followUp = visit.followUp.map { FollowUpReport($0) }
    dangers = DangerReport(visit.dangers, on: visit.day, for: .facility)
  }

  /// Of each danger that stands its id, and what is known of it.
  package var standingDangers: [(id: String, known: [Sentence])] {
    dangers.standing.map { ($0.danger.id, [Words.Danger.known, $0.what] + $0.facts.map(\.sentence)) }
  }

  /// What residents answered when they were last asked, beside the criteria that must hear them and on which it bears, rule Q6: as the
  /// facility's own report tells it.
  ///
  /// - Parameter criteria: as `standard/criterion`.
  package func residents(on criteria: [String]) -> [Sentence] {
    var told: Set<Sentence> = []
    return (visit.previous + visit.standings).latestAsked.flatMap { scored in
      scored.audit.residents.map { heard in
        scored.sheet.standard.criteria.indices.filter { index in
          criteria.contains(scored.sheet.standard.id + "/" + scored.sheet.standard.criteria[index].id)
        }.flatMap { ResidentReport(heard, isExact: false).sentences(on: $0) }
      } ?? []
    }.filter { told.insert($0).inserted }
  }

  /// What mends a finding, as it stands in the standard and in the plan that the facility keeps.
  package struct Mending {
    package let remedy: Remedy
    package let action: Sentence
    package let who: Sentence?
    /// The day that stands in the plan that is kept; nil where none does, or the action is closed and would be opened anew.
    package let kept: CalendarDay?
    /// The day of the plan for what still stands; nil where nothing does that it mends.
    package let standing: CalendarDay?
    /// Whether that day is where it is because of a holiday that is computed, not official.
    package let restsOnComputed: Bool

    /// As it stands in the standard alone.
    package init(_ remedy: Remedy) {
      self.init(remedy, action: remedy.action, by: remedy.by, kept: nil, standing: nil, restsOnComputed: false)
    }

    fileprivate init(
      _ remedy: Remedy, action: LocalizedText, by: String?, kept: CalendarDay?, standing: CalendarDay?,
      restsOnComputed: Bool
    ) {
      self.remedy = remedy
      self.action = action.sentence
      who = by.map { rolePhrase($0) }
      self.kept = kept
      self.standing = standing
      self.restsOnComputed = restsOnComputed
    }
  }

  /// What carries out a remedy.
  ///
  /// - Parameter reference: `standard/criterion-number`
  package func mending(_ remedy: Remedy, _ reference: String) -> Mending {
    let entry = visit.plan?.actions.first { $0.remedies.contains(reference) }
    let planned = visit.followUp?.plan.actions.first { $0.remedies.contains(reference) }
    let isClosed = entry.map { $0.status == .done || $0.status == .verified } ?? true
    return Mending(
      remedy, action: entry?.action ?? remedy.action, by: entry?.by ?? remedy.by, kept: isClosed ? nil : entry?.due,
      standing: planned?.due, restsOnComputed: planned?.restsOnComputed ?? false)
  }

  /// By when a remedy must be carried out that a visit on a day asks for, rule P4; nil where nothing says.
  ///
  /// - Parameters:
  ///   - within: the time that the remedy leaves.
  ///   - found: the day of the visit.
  ///   - standard: whose remedy it is.
  package func deadline(within: CalendarSpan?, ofFindingOn found: CalendarDay, by standard: Standard)
    -> HolidayCalendar.WorkingDay?
  {
    visit.deadlines.day(within: within, ofFindingOn: found, by: standard)
  }
}

extension [ScoredAudit] {
  /// Of each standard the visit whose residents were asked last.
  fileprivate var latestAsked: [ScoredAudit] {
    var latest: [String: ScoredAudit] = [:]
    for scored in self {
      guard let asked = scored.audit.residents?.record.date else { continue }
      let known = latest[scored.sheet.standard.id]?.audit.residents?.record.date
      if known.map({ $0 < asked }) ?? true { latest[scored.sheet.standard.id] = scored }
    }
    return latest.values.sorted { $0.sheet.standard.id < $1.sheet.standard.id }
  }
}

/// What a follow-up is about, as forms, paper and records to fill in tell it: which visit it follows, what is to be seen again, and
/// since when the rest stands.
public struct FollowUpReport: Sendable {
  /// Something that was found and still stands.
  package struct Item: Sendable {
    /// As `standard/criterion`; the first is the one that was looked at.
    package let criteria: [String]
    package let level: Level
    /// The rating in the words of its standard.
    package let rating: Sentence
    /// What was looked at.
    package let name: Sentence
    package let found: CalendarDay
    /// As it was noted for the facility; nil where nothing was.
    package let note: Sentence?
    /// What is to be done; and who does it, by when, and where it stands.
    package let steps: [(action: Sentence, terms: Sentence)]

    /// Its rating, and since when it stands.
    package var rated: Sentence { rating + Sentence(same: " · ") + Words.FollowUp.found(day: found.iso) }
    /// The same with what was noted.
    package var finding: Sentence { note.map { rated + Sentence(same: " · ") + $0 } ?? rated }
    /// What is to be done, who does it, by when, and where it stands.
    package var actions: [Sentence] { steps.map { $0.action + Sentence(same: " · ") + $0.terms } }

    /// What was found, and each action, with what they are.
    package var lines: [Sentence] {
      [Words.FollowUp.finding + Sentence(same: " ") + finding]
        + actions.map { Words.FollowUp.toDo + Sentence(same: " ") + $0 }
    }
  }

  /// The name of the inspection that it follows.
  package let record: String
  /// The records that it is laid over, the oldest first: that inspection, and the follow-ups since.
  package let base: [InspectionRecord]
  /// What is to be seen again: critical first, then by the day on which it is due.
  package let items: [Item]
  /// What was open and still is, as `standard/criterion`.
  package let open: [String]
  /// The standards that have findings and that the inspection did not look at.
  private let notAsked: [(standard: Standard, findings: Int)]
  private let since: [String: CalendarDay]
  private let finds: FollowedVisit.Finds

  public init(_ followUp: FollowUp) {
    let plan = followUp.plan
    record = followUp.inspection.record.name
    finds = followUp.finds
    base = followUp.standing.layers.map(\.record)
    notAsked = followUp.notAsked
    open = plan.open.map { plan.name($0) }
    items = plan.findings.map { finding in
      (Item(finding, of: plan), finding.actions.compactMap { plan.actions[$0].due }.min())
    }
    .enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.0.level != other.0.level { return one.0.level.rawValue < other.0.level.rawValue }
      if let due = one.1, let otherDue = other.1, due != otherDue { return due < otherDue }
      if (one.1 == nil) != (other.1 == nil) { return other.1 == nil }
      return left.offset < right.offset
    }.map(\.element.0)
    var since: [String: CalendarDay] = [:]
    for scored in plan.audits {
      let standard = scored.sheet.standard
      for (index, criterion) in standard.criteria.enumerated() {
        since[standard.id + "/" + criterion.id] = scored.audit.standsSince(index, measures: followUp.measures)
      }
    }
    self.since = since
  }

  /// Which visit it follows.
  package var follows: Sentence {
    let visit = Words.FollowUp.follows(visit: letterVisitPhrase(record))
    return base.count > 1 ? visit + Words.FollowUp.since(count: base.count - 1) : visit
  }

  /// How it is done, or that nothing is to be seen again.
  package var how: Sentence {
    guard items.isEmpty else { return Words.FollowUp.how }
    return switch finds {
    case .nothing: Words.FollowUp.noneFound
    case .allMended: Words.FollowUp.none
    case .notAllMended: Words.FollowUp.noneLeft
    }
  }

  /// What the inspection did not look at and so is not asked here; nil where that has no findings.
  package var left: Sentence? {
    guard !notAsked.isEmpty else { return nil }
    let names = notAsked.map { Words.FollowUp.findings(count: $0.findings, standard: $0.standard.id) }
    return Words.FollowUp.notAsked(standards: names.listed)
  }

  /// How many things are to be seen again, how many were open, and how many stand besides.
  package func summary(of lines: Int, again: Int, open: Int) -> Sentence {
    Words.FollowUp.summary(again: again, open: open, rest: lines - again - open)
  }

  /// The criteria that are to be seen again.
  package var again: Set<String> { Set(items.flatMap(\.criteria)) }

  /// The lines of a form that decide what is to be seen again, each once, at the gravest finding that it decides.
  package func again(on form: CodedForm, measures: MeasureCatalogue) -> [CodedForm.Line] {
    lines(of: items.map { Set($0.criteria) }, on: form, measures)
  }

  /// The lines that decide what was open, and nothing that is to be seen again.
  package func open(on form: CodedForm, measures: MeasureCatalogue) -> [CodedForm.Line] {
    let again = Set(again(on: form, measures: measures).map(\.code))
    return lines(of: [Set(open)], on: form, measures).filter { !again.contains($0.code) }
  }

  private func lines(of criteria: [Set<String>], on form: CodedForm, _ measures: MeasureCatalogue) -> [CodedForm.Line] {
    var told: Set<Int> = []
    return criteria.flatMap { form.lines(deciding: $0, measures: measures).filter { told.insert($0).inserted } }
      .map { form.lines[$0] }
  }

  /// What was found of some criteria; nil where nothing of them is to be seen again.
  package func item(on criteria: [String]) -> Item? { items.first { $0.criteria.contains { criteria.contains($0) } } }

  /// The day of the record by which a criterion stands as it does; nil where none rated it.
  package func standsSince(_ criterion: String) -> CalendarDay? { since[criterion] }
}

extension FollowUpReport.Item {
  fileprivate init(_ finding: PlannedFinding, of plan: ImprovementPlan) {
    let place = finding.criteria[0]
    let criterion = plan.criterion(place)
    criteria = finding.criteria.map { plan.name($0) }
    level = finding.level
    rating = plan.ratingSentence(place)
    name = criterion.heading
    found = finding.date
    note = plan.note(place, in: .english) == nil ? nil : Sentence { plan.note(place, in: $0) ?? "" }
    steps = finding.actions.map { (plan.actions[$0].action.sentence, plan.actions[$0].terms(on: plan.today)) }
  }
}

extension PlannedAction {
  /// Who does it, by when, and where it stands where anything was done about it.
  fileprivate func terms(on today: CalendarDay) -> Sentence {
    var parts: [Sentence] = []
    if let by { parts.append(rolePhrase(by)) }
    parts.append(due.map { Words.FollowUp.by(day: $0.iso) } ?? Words.Plan.noDue)
    let remark = entry?.remark(on: today)
    if status != .open || remark != nil { parts.append(status.phrase) }
    if let remark { parts.append(remark) }
    return parts.joined(by: " · ")
  }
}

extension CheckedAudit {
  /// The day of the record by which a criterion is rated, or does not apply; nil where it is neither.
  fileprivate func standsSince(_ criterion: Int, measures: MeasureCatalogue) -> CalendarDay? {
    let outcome = outcomes[criterion]
    guard outcome.state == .rated || outcome.state == .notApplicable else { return nil }
    let isByForm = outcome.state == .rated && (outcome.by == .measure || outcome.by == .service)
    if !isByForm, let answer = answer(to: criterion) { return answer.record.date }
    let says = visit.layers.last { layer in
      switch standard.criteria[criterion].answer {
      case .service(let service): layer.record.services?.contains { $0.service == service } ?? false
      case .measure(let measure, _): layer.record.says(of: measure, measures)
      case .rating, .sample: false
      }
    }
    return (says ?? visit.layers[Int(outcome.layer)]).record.date
  }
}

extension InspectionRecord {
  /// Whether it counts a measure, or a part of it.
  fileprivate func says(of measure: Int, _ catalogue: MeasureCatalogue) -> Bool {
    let parts = catalogue.measures[measure].quotient.map { [$0.numerator, $0.denominator] } ?? [measure]
    let ids = parts.map { catalogue.measures[$0].id }
    return measures.contains { ids.contains(string($0.measure)) }
  }
}
