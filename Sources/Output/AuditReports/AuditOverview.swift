internal import AuditChecking
public import AuditModel
public import AuditScoring
package import AuditWording

/// Where one facility stands, as an overview tells it: each standard with its rating, shares and what holds the rating down.
public struct StandingReport: Sendable {
  private let audit: FacilityAudit
  private let audience: Audience
  /// What stands before all else.
  package let dangers: DangerReport

  /// - Parameters:
  ///   - day: as of which dangers are told.
  ///   - audience: who reads it; what is kept inside is told to those who may know it.
  public init(_ audit: FacilityAudit, on day: CalendarDay, for audience: Audience = .facility) {
    self.audit = audit
    self.audience = audience
    dangers = DangerReport(audit.dangers, on: day, for: audience)
  }

  package var facility: Facility { audit.facility }

  /// A standard that an inspection audited.
  package struct Standing {
    package let sheet: ScoreSheet
    /// What the visit and its follow-ups keep inside as a whole; none where the readers may not know of it.
    package let inside: [ToldVisitInside]
    /// The findings that hold the rating down: all critical ones, and the first of the others.
    package let findings: [Finding]
    /// How many more hold it down, and where they are told; nil where all are shown.
    package let more: Sentence?
    /// What must be known of it: that it is what the facility says of itself; nil for a standing.
    package let label: Sentence?
    /// The self-assessments before it, the latest first, and how the minimum moved since; none for a standing.
    package let earlier: [Sentence]
  }

  package struct Finding {
    package let criterion: Criterion
    package let rating: Sentence
    package let note: (Language) -> String?
    /// What is kept inside; nil where the readers may not know of it.
    package let inside: (Language) -> String?
    /// What the requirement rests on, and where the answer stands or what decided it.
    package let provenance: [Sentence]
  }

  /// So many findings of a level that is not critical are shown; the rest is counted.
  private static let mostFindings = 6

  /// The standings; then what the facility says of itself by standards that no inspection has audited, rule P18.
  package var standings: [Standing] { (audit.standings + ownViews).map { standing($0) } }

  private var ownViews: [ScoredAudit] { audit.uninspected }

  private func earlier(than scored: ScoredAudit) -> [Sentence] {
    audit.ownCourse.filter {
      $0.sheet.standard.id == scored.sheet.standard.id && $0.sheet.record != scored.sheet.record
    }.reversed().map { older in
      let told =
        Words.Common.before + Words.Common.colon + Sentence(same: older.sheet.date.iso + " · ")
        + older.sheet.ratingSentence
        + Sentence(same: " · ") + Words.Common.minimum + Sentence(same: " ") + older.sheet.toldMinimum.shareOrNothing
      guard let moved = ShareChange(from: older.sheet.minimum, to: scored.sheet.minimum) else { return told }
      return told + Sentence(same: " → ") + moved.sentence
    }
  }

  private func standing(_ scored: ScoredAudit) -> Standing {
    let sheet = scored.sheet
    let holding = sheet.findingsHoldingRating()
    let critical = holding.filter { sheet.standard.criteria[$0].level == .critical }
    let others = holding.filter { sheet.standard.criteria[$0].level != .critical }
    let more = others.count - StandingReport.mostFindings
    return Standing(
      sheet: sheet, inside: scored.inside(for: audience),
      findings: (critical + others.prefix(StandingReport.mostFindings)).map { finding($0, in: scored) },
      more: more > 0
        ? Sentence(same: "… \(more) ") + Words.Common.more + Words.Common.colon
          + Sentence(same: "careaudit explain " + sheet.facility)
        : nil,
      label: sheet.kind == .selfAssessment ? Words.OwnView.label : nil,
      earlier: sheet.kind == .selfAssessment ? earlier(than: scored) : [])
  }

  private func finding(_ index: Int, in scored: ScoredAudit) -> Finding {
    let standard = scored.sheet.standard
    let criterion = standard.criteria[index]
    let outcome = scored.sheet.outcomes[index]
    let basis = criterion.basis.map { basis in Sentence { basis.text(in: $0) } }
    let place = scored.audit.answer(to: index).map { found in
      Sentence(same: found.record.name + ".yaml:" + String(found.answer.place.line))
    }
    return Finding(
      criterion: criterion, rating: standard.ratingSentence(outcome.rating),
      note: { scored.audit.note(on: index, in: $0) },
      inside: { scored.audit.inside(on: index, for: audience, in: $0) },
      provenance: [basis].compactMap { $0 } + [place ?? outcome.by.phrase])
  }

  /// The latest self-assessments beside standings, each in a sentence.
  package var selfAssessments: [Sentence] {
    let own = Set(ownViews.map { $0.sheet.standard.id })
    return audit.selfAssessments.filter { !own.contains($0.sheet.standard.id) }.map { scored in
      let sheet = scored.sheet
      return Words.Common.latestSelfAssessment
        + Words.Common.colon + Sentence(same: sheet.date.iso + " · " + sheet.standard.id + " · ") + sheet.ratingSentence
        + Sentence(same: " · ") + Words.Common.minimum + Sentence(same: " ") + sheet.toldMinimum.shareOrNothing
    }
  }

  /// What must be known: that there is no record, which standards are not audited, which records are left out.
  package var remarks: [(sentence: Sentence, gravity: Gravity?)] {
    var remarks: [(sentence: Sentence, gravity: Gravity?)] = []
    if audit.standings.isEmpty && audit.selfAssessments.isEmpty && audit.leftOut.isEmpty {
      remarks.append((Words.Common.noRecord, .poor))
    }
    for (label, names, gravity) in [
      (Words.Common.notAudited, audit.notAudited, nil), (Words.Common.leftOut, audit.leftOut, Gravity.bad),
    ] where !names.isEmpty {
      remarks.append((label + Words.Common.colon + Sentence(same: names.joined(separator: ", ")), gravity))
    }
    return remarks
  }
}

/// What a visit keeps inside as a whole.
package struct ToldVisitInside {
  /// The name of its record.
  package let record: String
  package let text: (Language) -> String
}

extension ScoredAudit {
  /// What the visit and its follow-ups keep inside as a whole; none where the readers may not know of it.
  package func inside(for audience: Audience) -> [ToldVisitInside] {
    audit.visit.layers.compactMap { layer in
      let record = layer.record
      return record.inside.text(for: audience).map { text in
        ToldVisitInside(record: record.name) { record.string(text, in: $0) }
      }
    }
  }
}

extension ScoreSheet {
  /// Day and kind of the visit, the standard, how many follow-ups were laid over it, and who tailored the standard.
  package var subject: [Sentence] {
    [
      Sentence(same: date.iso + " ") + kind.phrase, Sentence(same: standard.nameAndVersion), followUps,
      standard.tailoring?.sentence,
    ].compactMap { $0 }
  }
}

extension FacilityAudit {
  /// The latest self-assessments by standards that no inspection has audited.
  fileprivate var uninspected: [ScoredAudit] {
    let inspected = Set(standings.map(\.sheet.standard.id))
    return selfAssessments.filter { !inspected.contains($0.sheet.standard.id) }
  }
}

/// What all facilities of an overview come to.
public struct AuditTotals: Sendable {
  private var facilities = 0
  private var audits = 0
  private var open = 0
  /// Facilities of which only their own view is known.
  private var ownViews = 0
  /// Open answers of what facilities say of themselves by standards that no inspection has audited; nil where there is no such view.
  private var openOwn: Int?
  /// By standard and rating, as many as have it.
  private var ratings: [String: [Sentence: Int]] = [:]
  /// Of each standard: its ratings in all revisions that were scored by, best first.
  private var order: [String: [Sentence]] = [:]
  /// The standards that were scored by, with their digests, rule S14.
  private var scoredBy: Set<String> = []

  public init() {}

  public mutating func add(_ facility: FacilityAudit) {
    facilities += 1
    if facility.isOwnView { ownViews += 1 }
    for sheet in facility.uninspected.map(\.sheet) { openOwn = (openOwn ?? 0) + sheet.minimum.open + sheet.beyond.open }
    for sheet in facility.standings.map(\.sheet) {
      audits += 1
      let standard = sheet.standard
      scoredBy.insert(standard.nameAndVersion + " sha256 " + String(standard.identity.digest.prefix(16)))
      open += sheet.minimum.open + sheet.beyond.open
      for title in standard.ratings.map(\.sentence) where !order[standard.id, default: []].contains(title) {
        order[standard.id, default: []].append(title)
      }
      guard let rating = sheet.rating else { continue }
      let isOne = rating.toldEnds(among: standard.ratings).count == 1
      let told = isOne ? standard.ratings[rating.lowest].sentence : Words.Common.undetermined
      ratings[standard.id, default: [:]][told, default: 0] += 1
    }
  }

  package var sentence: Sentence {
    func text(_ language: Language) -> String {
      Words.Common.totals[language] + Words.Common.colon[language]
        + Words.Common.facilities(count: facilities)[language] + Words.List.beside[language]
        + Words.Common.audits(count: audits)[language] + Words.List.beside[language]
        + (ownViews == 0 ? "" : Words.OwnView.totals(count: ownViews)[language] + Words.List.beside[language])
        + String(open) + " "
        + Words.Common.answersOpen[language]
        + (openOwn.map { Words.List.beside[language] + Words.OwnView.open(count: $0)[language] } ?? "")
    }
    return Sentence { text($0) }
  }

  /// By standard, how many have which rating: the best first, what is not yet determined last.
  package var counts: [(standard: String, ratings: [(count: Int, rating: Sentence)])] {
    ratings.sorted { $0.key < $1.key }.map { id, counts in
      (
        id,
        (order[id, default: []] + [Words.Common.undetermined]).compactMap { told in counts[told].map { ($0, told) } }
      )
    }
  }

  package var pins: [String] { scoredBy.sorted() }
}
