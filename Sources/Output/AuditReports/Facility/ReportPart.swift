internal import AuditChecking
package import AuditModel
package import AuditScoring
package import AuditWording

extension FacilityReport {
  /// A standard that the facility was audited against, with everything that bears on it.
  package struct Part {
    let report: FacilityReport
    /// Nil where only a self-assessment audits the standard.
    package let standing: ScoredAudit?
    package let selfAssessment: ScoredAudit?
    /// Inspections and follow-ups, each by itself, the oldest first.
    package let visits: [ScoredAudit]
    /// Self-assessments, the oldest first.
    package let ownVisits: [ScoredAudit]

    /// What the part is about: the standing, or else the self-assessment.
    package var main: ScoredAudit { (standing ?? selfAssessment)! }
    package var standard: Standard { main.audit.standard }
    /// The title of the standard.
    package var title: Sentence { standard.titleSentence }

    /// The self-assessment before the latest.
    package var previousOwn: ScoredAudit? {
      guard let selfAssessment else { return nil }
      return ownVisits.last {
        $0.sheet.record != selfAssessment.sheet.record && $0.sheet.date <= selfAssessment.sheet.date
      }
    }

    /// The visit before the last one of the standing.
    package var previous: ScoredAudit? {
      guard let standing else { return nil }
      return visits.last { $0.sheet.record != standing.sheet.record && $0.sheet.date <= standing.sheet.date }
    }

    // MARK: At a glance

    /// How the minimum moved since the visit before, or what lies beyond it where nothing of the minimum is asked.
    package enum Movement {
      case firstVisit
      /// Nil where one of the two has no share.
      case moved(ShareChange?)
    }

    package var movement: Movement { movement(from: previous, to: standing) }
    /// The same from one self-assessment to the next.
    package var ownMovement: Movement { movement(from: previousOwn, to: selfAssessment) }

    private func movement(from previous: ScoredAudit?, to standing: ScoredAudit?) -> Movement {
      guard let previous, let standing else { return .firstVisit }
      let (older, newer) = (previous.sheet, standing.sheet)
      return newer.minimum.applying > 0
        ? .moved(ShareChange(from: older.minimum, to: newer.minimum))
        : .moved(ShareChange(from: older.beyond, to: newer.beyond))
    }

    // MARK: The standard by itself

    /// Who came; nil where the view does not tell it.
    package var team: String? { report.team(main.audit.visit.record) }
    package var tailoring: Sentence? { standard.tailoring?.sentence }
    /// That no inspection audits the standard, where none does.
    package var warning: Sentence? { standing == nil ? Words.OwnView.label : nil }

    /// That the rating is the best one, where it surely is.
    package var praise: Sentence? { main.sheet.rating?.lowest == 0 ? Words.Report.bestRating : nil }
    /// What the rating and the better ones need, best first; without those that need nothing.
    package var needs: [(rating: Sentence, needs: [ToldNeed])] {
      main.sheet.toldRatings.compactMap { told in
        told.needs.flatMap { $0.isEmpty ? nil : (told.rule.sentence, $0) }
      }
    }

    /// The tallies of a section, or of the whole.
    package struct Share {
      package let name: Sentence
      package let isWhole: Bool
      package let minimum: ToldTally
      package let beyond: ToldTally
      /// The rating of the section, or the two ends of it; empty where it has none.
      package let ratings: [Sentence]
    }

    /// Whether the standard rates its sections.
    package var ratesSections: Bool { !standard.sectionRatings.isEmpty }

    /// The whole first, then each section of which something is asked.
    package var shares: [Share] {
      let sheet = main.sheet
      let whole = Share(
        name: Words.Report.whole, isWhole: true, minimum: sheet.toldMinimum, beyond: sheet.toldBeyond,
        ratings: [])
      return [whole]
        + zip(standard.sections, sheet.sections).compactMap { section, score in
          guard score.total.minimum.applying + score.total.beyond.applying > 0 else { return nil }
          return Share(
            name: section.sentence, isWhole: false, minimum: ToldTally(score.total.minimum),
            beyond: ToldTally(score.total.beyond), ratings: standard.sectionRatings(in: score.rating))
        }
    }

    /// The findings that are short of the best, by level and then by what they cost.
    package var shortcomings: [Finding] { report.shortcomings(in: main) }
    /// What is open, critical ones first.
    package var open: [Finding] { report.open(in: main) }
    /// All other findings, in the order of the standard.
    package var others: [Finding] { report.others(in: main) }
  }

  /// The parts of which something else was found: met, recorded or not applicable.
  package var annex: [(part: Part, findings: [Finding])] {
    parts.compactMap { part in
      let others = part.others
      return others.isEmpty ? nil : (part, others)
    }
  }
}

extension Standard {
  fileprivate func sectionRatings(in range: RatingRange?) -> [Sentence] {
    guard let range else { return [] }
    return range.toldEnds(among: sectionRatings).map { sectionRatings[$0].sentence }
  }
}
