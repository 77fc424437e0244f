internal import AuditChecking
public import AuditDesk
public import AuditModel
internal import AuditPlanning
internal import AuditScoring
package import AuditWording
public import InputProblems

/// What was found at a facility, to be read out to its manager: as the form tells it at the gate, here from the records. Nothing that
/// stays inside is looked at, and no note that seems to tell what residents said.
public struct GateReport: Sendable {
  package let report: FacilityReport
  private let plan: ImprovementPlan

  /// - Parameters:
  ///   - material: what the plan of the facility is made of.
  ///   - day: today.
  ///   - problems: of the records, the facility and the standards.
  public init(_ material: PlanMaterial, on day: CalendarDay, program: String, problems: [Problem]) {
    report = FacilityReport(
      material.audit, measures: material.library.measures, view: .own, on: day, program: program, problems: problems)
    plan = material.plan(by: material.audit.planned)
  }

  package var title: Sentence { Words.Readout.title + Sentence(same: " — ") + report.subject }

  /// What must be known first: that it is an own view, how records were corrected, and which are left out.
  package var remarks: [FacilityReport.Remark] {
    var remarks: [FacilityReport.Remark] = []
    if let closed = plan.facility.closed, closed.on <= plan.today {
      let sentence = Words.Facility.nothingDueSince(day: closed.on.iso)
      remarks.append(.init(sentence: sentence, names: [], gravity: .poor))
    }
    if plan.isOwnView { remarks.append(.init(sentence: Words.OwnView.label, names: [], gravity: .poor)) }
    remarks += report.corrections.map { .init(sentence: $0.sentenceOfRecord, names: [], gravity: .poor) }
    if !report.leftOut.isEmpty {
      remarks.append(.init(sentence: Words.Report.leftOut, names: report.leftOut, gravity: .bad))
    }
    return remarks
  }

  /// The dangers that stand and of which the facility may know.
  package var dangers: DangerReport { report.dangers }

  // MARK: Where it stands

  /// A standard, with the rating or its range.
  package struct Standing {
    package let title: Sentence
    package let mark: String
    package let rating: Sentence
    package let gravity: Gravity?
    /// The visit, the follow-ups that are laid over it, and the share of the minimum where any of it is asked.
    package let facts: [Sentence]
  }

  package var standings: [Standing] {
    plan.audits.map { scored in
      let sheet = scored.sheet
      let share = sheet.toldMinimum.share.map { Words.Common.minimum + Sentence(same: " " + $0) }
      return Standing(
        title: sheet.standard.titleSentence, mark: sheet.ratingMark, rating: sheet.ratingSentence,
        gravity: sheet.gravity,
        facts: [visitPhrase(scored.audit.visit.record.name), sheet.followUps, share].compactMap { $0 })
    }
  }

  /// What is said where no record can be told of; nil where one can, or some have errors.
  package var noRecord: Sentence? { plan.audits.isEmpty ? report.noRecord : nil }

  // MARK: What is to be mended

  /// A finding of the minimum.
  package struct Item {
    package let requirement: Sentence
    package let gravity: Gravity
    /// Its level, its rating, and that it stands from before where the latest follow-up did not see it.
    package let rated: Sentence
    fileprivate let standsFromBefore: Bool
    /// What was asked, where the requirement is told by its name.
    package let asked: Sentence?
    /// As they were noted for the facility, each once.
    package let notes: [Sentence]
    /// What mends it, who does that, by when, and where it stands; or that no way is known.
    package let ways: [Sentence]
  }

  /// Critical ones first.
  package var items: [Item] {
    let minimum = plan.findings.filter { $0.level.isMinimum }
    return minimum.filter { $0.level == .critical }.map { item($0) }
      + minimum.filter { $0.level != .critical }.map { item($0) }
  }

  /// How many there are, or that nothing falls short.
  package var heading: Sentence {
    let count = items.count
    return count == 0 ? Words.Readout.nothing : Words.Readout.findings + Sentence(same: " (" + String(count) + ")")
  }

  /// How many of them the latest follow-up did not see; nil where it saw all, or there is none.
  package var fromBefore: Sentence? {
    let count = items.count(where: \.standsFromBefore)
    return count == 0 ? nil : Words.Readout.fromBefore + Words.Common.colon + Sentence(same: String(count))
  }

  private func item(_ finding: PlannedFinding) -> Item {
    let place = finding.criteria[0]
    var told: Set<Sentence> = []
    let notes = finding.criteria.compactMap { note(on: $0) }.filter { told.insert($0).inserted }
    let ways = finding.actions.map { way(plan.actions[$0]) }
    let criterion = plan.criterion(place)
    let stands = standsFromBefore(finding)
    let rated = finding.level.phrase + Sentence(same: " · ") + plan.ratingSentence(place)
    return Item(
      requirement: criterion.heading, gravity: finding.level.gravity,
      rated: stands ? rated + Sentence(same: " · ") + FollowUpPhrases.stands(from: finding.date) : rated,
      standsFromBefore: stands, asked: criterion.title == nil ? nil : criterion.asked, notes: notes,
      ways: ways.isEmpty ? [Words.Readout.noRemedy] : ways)
  }

  /// Whether a follow-up was laid over the visit that found it, and did not see it.
  private func standsFromBefore(_ finding: PlannedFinding) -> Bool {
    finding.criteria.allSatisfy { place in
      let layers = plan.audits[place.audit].audit.visit.layers
      return layers.count > 1 && layers.last.map { $0.record.name != finding.record } ?? false
    }
  }

  private func note(on place: CriterionPlace) -> Sentence? {
    let texts = Language.allCases.compactMap { plan.note(place, in: $0) }
    guard !texts.isEmpty, !texts.contains(where: seemsToQuoteResidents) else { return nil }
    return Sentence { plan.note(place, in: $0) ?? "" }
  }

  private func way(_ action: PlannedAction) -> Sentence {
    var parts = [action.action.sentence]
    if let by = action.by { parts.append(rolePhrase(by)) }
    parts.append(action.dueSentence(on: plan.today) ?? Words.Plan.noDue)
    if action.status != .open { parts.append(action.status.phrase) }
    return parts.joined(by: " · ")
  }

  // MARK: What was seen again, and what is open

  /// Something by what it asks.
  package struct Line {
    package let level: Sentence
    package let requirement: Sentence
  }

  /// What a follow-up saw again and rated best, and was not before.
  package var mended: [Line] {
    let moved = report.parts.flatMap { part -> [(Level, Line)] in
      guard let standing = part.standing, standing.sheet.layers > 1, let previous = part.previous else { return [] }
      let sheet = standing.sheet
      return sheet.moves(since: previous.sheet).compactMap { move in
        guard move.direction == .better, let after = move.after, sheet.outcomes[after].state == .rated,
          sheet.outcomes[after].rating == 0
        else { return nil }
        return line(sheet.standard.criteria[after])
      }
    }
    return sorted(moved)
  }

  /// What of the minimum is open.
  package var open: [Line] {
    sorted(plan.open.map { plan.criterion($0) }.filter { $0.level.isMinimum }.map { line($0) })
  }

  private func line(_ criterion: Criterion) -> (Level, Line) {
    (criterion.level, Line(level: criterion.level.phrase, requirement: criterion.heading))
  }

  /// By level, each requirement once: what two standards ask alike is one thing.
  private func sorted(_ lines: [(Level, Line)]) -> [Line] {
    var told: Set<Sentence> = []
    return Level.allCases.flatMap { level in lines.filter { $0.0 == level }.map(\.1) }
      .filter { told.insert($0.requirement).inserted }
  }

  /// The lists behind the findings, each with its heading; none that is empty.
  package var lists: [(heading: Sentence, lines: [Line])] {
    [(Words.Readout.mended, mended), (Words.Readout.open, open)].filter { !$0.1.isEmpty }.map { heading, lines in
      (heading + Sentence(same: " (" + String(lines.count) + ")"), lines)
    }
  }
}

private func seemsToQuoteResidents(_ note: String) -> Bool {
  var note = note
  return note.withUTF8 { personalDataKinds(in: $0) }.contains(.residentsQuoted)
}
