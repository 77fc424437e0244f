package import AuditComparison
package import AuditModel
package import AuditWording

// What of a comparison is told, and what is not shown because there is nothing to it.

extension StandardComparison {
  /// A group and how it stands; last all together, where there are several.
  package struct GroupLine {
    package let label: Sentence
    package let facilities: Int
    package let meeting: FacilityCount
    /// Nil where there are too few to tell.
    package let spread: Distribution?
  }

  package var groupLines: [GroupLine] {
    let lines = groups.map {
      GroupLine(label: $0.heading, facilities: $0.facilities, meeting: $0.meeting, spread: $0.minimum)
    }
    guard isGrouped, let overall else { return lines }
    return lines + [
      GroupLine(label: GroupLabel(.everyone).phrase, facilities: facilities, meeting: meeting, spread: overall)
    ]
  }

  /// Whether there is more than one group, so that it must be said which.
  package var isGrouped: Bool { groups.count > 1 }
  /// Whether some facility has peers.
  package var ranksPeers: Bool { rows.contains { $0.peerRank != nil } }
  /// The groups section by section, where facilities have no lines or there are several groups.
  package var showsGroupSections: Bool { rows.isEmpty || isGrouped }

  /// The criteria that somebody fails, or may fail: what the largest share fails first.
  package var failing: [CriterionComparison] { criteria.filter { $0.total.failing.most > 0 } }
  /// Which criteria are not counted, and why.
  package var untoldSentences: [Sentence] {
    var reasons: [UntoldCriterion.Reason] = []
    for one in untold where !reasons.contains(one.reason) { reasons.append(one.reason) }
    return reasons.map { reason in
      let names = untold.filter { $0.reason == reason }.map { standard.criteria[$0.criterion].name }
        .joined(by: Words.List.beside)
      return switch reason {
      case .counted(let other): Words.Comparison.untoldCounted(standard: other, criteria: names)
      case .service: Words.Comparison.untoldService(criteria: names)
      case .olderRevision: Words.Comparison.untoldOlderRevision(criteria: names)
      case .tooFew: Words.Comparison.untoldTooFew(criteria: names)
      case .published: Words.Comparison.untoldPublished(criteria: names)
      }
    }
  }
  /// Whether the view tells how many of them are open.
  package var tellsOpen: Bool { failing.contains { $0.total.open != nil } }
  /// The facilities whose minimum can be compared with the visit before, and the groups in which enough can.
  package var moved: [FacilityRow] { rows.filter { $0.change != nil } }
  package var trends: [GroupComparison] { groups.filter { $0.trend != nil } }
  package var showsChange: Bool { !moved.isEmpty || !trends.isEmpty }

  /// The groups in which somebody fails a criterion, where there are several.
  package func failingGroups(_ one: CriterionComparison) -> [(label: Sentence, failing: FacilityCount)] {
    guard isGrouped else { return [] }
    return zip(groups, one.groups).compactMap { group, failures in
      guard let failures, failures.failing.fewest > 0 else { return nil }
      return (failures.asOf.map { group.label.phrase + $0.asPublished } ?? group.label.phrase, failures.failing)
    }
  }
}

extension CalendarDay {
  /// ` (as published on 2026-10-28)`
  package var asPublished: Sentence { Words.Comparison.asPublished(day: iso) }
}

extension GroupComparison {
  /// Its label, and where it stands as it was published before, when that was.
  package var heading: Sentence {
    if let asOf { return label.phrase + asOf.asPublished }
    return spreadsAsOf.map { label.phrase + Words.Comparison.mediansAsPublished(day: $0.iso) } ?? label.phrase
  }
}

/// The label of a group, and where it stands as it was published before, when that was.
package func heading(_ label: GroupLabel, asOf day: CalendarDay?) -> Sentence {
  day.map { label.phrase + $0.asPublished } ?? label.phrase
}

extension ServiceCoverage {
  /// The groups that stand as they were published before, of which the totals are made too; nil where none does.
  package var keptNote: Sentence? { AuditReports.keptNote(groups.map { ($0.label, $0.asOf) }) }
}

extension ResidentComparison {
  /// The groups that stand as they were published before, of which the totals are made too; nil where none does.
  package var keptNote: Sentence? { AuditReports.keptNote(groups.map { ($0.label, $0.asOf) }) }
}

private func keptNote(_ groups: [(label: GroupLabel, asOf: CalendarDay?)]) -> Sentence? {
  let kept = groups.filter { $0.asOf != nil }.map { heading($0.label, asOf: $0.asOf) }
  return kept.isEmpty ? nil : Words.Comparison.keptAmong + kept.joined(by: Words.List.semicolon)
}

extension FacilityComparison {
  /// From when change is measured.
  package var changeNote: Sentence {
    request.since.map { Words.Comparison.changeSince(day: $0.iso) } ?? Words.Comparison.changeNote
  }

  /// How its figures are to be read, for tables that have no room beside them.
  package var readingNotes: [Sentence] {
    var notes: [Sentence] = []
    if standards.contains(where: { !$0.rows.isEmpty }) { notes.append(Words.Comparison.ranksNote) }
    if standards.contains(where: { !$0.criteria.isEmpty }) { notes.append(Words.Comparison.failingNote) }
    if standards.contains(where: { $0.showsChange }) { notes.append(changeNote) }
    if standards.contains(where: { $0.selfAssessment != nil }) { notes.append(Words.Comparison.kappaNote) }
    return notes
  }
}

extension FacilityChange {
  /// The sections that surely moved so.
  package func sections(_ movement: Movement, of standard: Standard) -> [Sentence] {
    zip(standard.sections, sections).filter { $1 == movement }.map { $0.0.sentence }
  }
}

extension AgreementComparison {
  /// The criteria on which some are kinder to themselves than the inspection, the most first.
  package var tooKind: [AgreementComparison.OnCriterion] { criteria.filter { $0.kinder.fewest > 0 } }
}

extension YearDistribution {
  /// How those stood that were visited the year before too.
  package var cohortSentence: Sentence? {
    cohort.map {
      Words.Comparison.cohort(
        facilities: Words.Common.facilities(count: $0.now.facilities), from: $0.from, year: year,
        before: $0.before.medianText, now: $0.now.medianText)
    }
  }
}

/// What a page without tables to scroll shows of a long list, and how many it leaves to those that have them.
package struct InShort<Item> {
  package let shown: [Item]
  /// That there are more, and where; nil where all are shown.
  package let more: Sentence?

  /// - Parameter isVital: what is shown however long the list is.
  package init(_ all: [Item], isVital: (Item) -> Bool = { _ in false }) {
    let most = 10
    shown = all.enumerated().filter { $0.offset < most || isVital($0.element) }.map(\.element)
    let left = all.count - shown.count
    more =
      left > 0
      ? Sentence(same: "… \(left) ") + Words.Common.more + Words.Common.colon + Sentence(same: "--format html") : nil
  }
}
