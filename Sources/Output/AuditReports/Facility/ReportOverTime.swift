internal import AuditChecking
package import AuditModel
package import AuditScoring
package import AuditWording

extension FacilityReport {
  /// An answer that differs between two audits.
  package struct Move {
    package let sign: String
    package let label: Sentence
    package let criterion: Criterion
    /// Nil where it was not asked.
    package let before: Finding?
    package let now: Finding?
  }

  /// How a standard moved since the visit before.
  package struct Change {
    package struct Visit {
      package let scored: ScoredAudit
      package let isStanding: Bool
    }

    package struct SectionChange {
      package let name: Sentence
      package let before: ToldTally
      package let now: ToldTally
      /// Nil where one of the two has no share.
      package let change: ShareChange?
    }

    package let previous: ScoredAudit
    package let standing: ScoredAudit
    /// The oldest first; the standing of today last.
    package let visits: [Visit]
    /// That the two were scored by different revisions, where they were.
    package let warning: Sentence?
    /// The sections whose minimum moved.
    package let sections: [SectionChange]
    package let moves: [Move]
  }

  /// Each standard that was inspected, and how it moved; nil where there is nothing to compare it with.
  package var changes: [(part: Part, change: Change?)] {
    parts.filter { $0.standing != nil }.map { ($0, change(of: $0)) }
  }

  /// Each standard that only the facility itself has looked at, and how its own view moved, rule P18.
  package var ownChanges: [(part: Part, change: Change?)] {
    parts.filter { $0.standing == nil }.map { part in
      (part, change(from: part.previousOwn, to: part.selfAssessment, among: part.ownVisits, of: part))
    }
  }

  private func change(of part: Part) -> Change? {
    change(from: part.previous, to: part.standing, among: part.visits, of: part)
  }

  /// - Parameter visits: those up to now, with or without the one of now.
  private func change(
    from previous: ScoredAudit?, to standing: ScoredAudit?, among visits: [ScoredAudit], of part: Part
  ) -> Change? {
    guard let previous, let standing else { return nil }
    let earlier = visits.filter { $0.sheet.record != standing.sheet.record }
    return Change(
      previous: previous, standing: standing,
      visits: earlier.map { Change.Visit(scored: $0, isStanding: false) } + [
        Change.Visit(scored: standing, isStanding: true)
      ],
      warning: previous.audit.standard !== part.standard ? Words.Report.otherRevision : nil,
      sections: sections(from: previous.sheet, to: standing.sheet),
      moves: standing.sheet.moves(since: previous.sheet).map { move($0, previous, standing, $0.direction.phrase) })
  }

  private func sections(from older: ScoreSheet, to newer: ScoreSheet) -> [Change.SectionChange] {
    newer.standard.sections.enumerated().compactMap { index, section in
      guard let before = older.standard.sections.firstIndex(where: { $0.id == section.id }) else { return nil }
      let tallies = (older.sections[before].total.minimum, newer.sections[index].total.minimum)
      guard tallies.0 != tallies.1 else { return nil }
      return Change.SectionChange(
        name: section.sentence, before: ToldTally(tallies.0), now: ToldTally(tallies.1),
        change: ShareChange(from: tallies.0, to: tallies.1))
    }
  }

  private func move(_ move: AnswerMove, _ older: ScoredAudit, _ newer: ScoredAudit, _ label: Sentence) -> Move {
    Move(
      sign: move.direction.sign, label: label,
      criterion: move.after.map { newer.audit.standard.criteria[$0] }
        ?? older.audit.standard.criteria[move.before!],
      before: move.before.map { finding($0, in: older) }, now: move.after.map { finding($0, in: newer) })
  }

  // MARK: Self-assessment

  /// How the facility sees itself, beside the inspection.
  package struct Beside {
    package let part: Part
    package let own: ScoredAudit
    package let standing: ScoredAudit
    /// The self-assessments before that, the oldest first.
    package let earlier: [ScoredAudit]
    /// How many answers differ in which way, without those that there are none of; empty where both say the same.
    package let counts: [(count: Int, phrase: Sentence)]
    /// The answers that differ: where it rates itself better, then where it rates itself worse.
    package let moves: [Move]
  }

  /// Each standard with a self-assessment and an inspection.
  package var besides: [Beside] { parts.compactMap { beside($0) } }

  private func beside(_ part: Part) -> Beside? {
    guard let own = part.selfAssessment, let standing = part.standing else { return nil }
    let moves = standing.sheet.moves(since: own.sheet)
    let (better, worse) = (moves.filter { $0.direction == .worse }, moves.filter { $0.direction == .better })
    let counts = [
      (better.count, Words.Report.selfRatesBetter), (worse.count, Words.Report.selfRatesWorse),
      (moves.count - better.count - worse.count, Words.Report.onlyOneSide),
    ]
    return Beside(
      part: part, own: own, standing: standing,
      earlier: part.ownVisits.filter { $0.sheet.record != own.sheet.record }, counts: counts.filter { $0.0 > 0 },
      moves: better.map { move($0, own, standing, Words.Report.selfRatesBetter) }
        + worse.map { move($0, own, standing, Words.Report.selfRatesWorse) })
  }
}
