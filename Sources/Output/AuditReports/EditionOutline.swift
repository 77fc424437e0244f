internal import AuditComparison
internal import AuditDesk
package import AuditModel
internal import AuditScoring
package import AuditWording

/// What text and page tell of two editions, in their order.
extension EditionReport {
  /// Changes under one heading; none is empty.
  package struct Group: Sendable {
    package let heading: Sentence
    package let entries: [Entry]
  }

  package struct Entry: Sendable {
    package let name: Sentence
    /// Nil where the heading says it.
    package let fate: Sentence?
    package let isGone: Bool
    package let parts: [ToldPart]
  }

  /// A part before and now, or alone where all of it is new or gone.
  package struct ToldPart: Sendable {
    package let what: Sentence
    package let values: [Sentence]
    /// In whose text it tells a change; nil where that is every language.
    package let language: Language?

    /// Whether it is of a page in `language`.
    package func isTold(in language: Language) -> Bool { self.language == nil || self.language == language }
  }

  /// A facility by both editions.
  package struct ToldPlace: Sendable {
    package struct Figure: Sendable {
      package let what: Sentence
      package let before: Sentence
      package let now: Sentence
      /// Nil where the two are not to be compared.
      package let movement: Sentence?
    }

    package let id: String
    /// The rating, the minimum and what is beyond it.
    package let figures: [Figure]
  }

  package var groups: [Group] {
    func group(_ heading: Sentence, _ kinds: [Kind], _ fate: Fate? = nil) -> Group {
      Group(
        heading: heading,
        entries: changes.filter { kinds.contains($0.kind) && (fate == nil || $0.fate == fate) }.map(\.entry))
    }
    let all =
      Fate.allCases.map { group(Words.Common.criteria + Words.Common.colon + $0.phrase, [.criterion], $0) }
      + [group(Words.Common.standard, [.standard]), group(Words.Common.ratings, [.rating, .sectionRating])]
    return all.filter { !$0.entries.isEmpty }
  }

  package var toldPlaces: [ToldPlace] {
    (places ?? []).map { place in
      let (before, now) = (place.standing.before, place.standing.now)
      return ToldPlace(
        id: place.standing.facility.id,
        figures: [
          .init(
            what: Words.Common.ratingHeading, before: rating(before, self.before), now: rating(now, self.now),
            movement: place.ratingMovement?.phrase),
          .init(
            what: Words.Report.minimum, before: share(before?.minimum), now: share(now?.minimum),
            movement: place.movement?.phrase),
          .init(
            what: Words.Report.beyond, before: share(before?.beyond), now: share(now?.beyond),
            movement: place.beyondMovement?.phrase),
        ])
    }
  }

  private func rating(_ sheet: ScoreSheet?, _ standard: Standard) -> Sentence {
    guard let sheet else { return Words.Edition.notScored }
    return sheet.rating.map { standard.sentence(of: $0) } ?? Words.Common.nothingAsked
  }

  private func share(_ tally: Tally?) -> Sentence {
    guard let tally else { return Words.Edition.notScored }
    return tally.range.map { Sentence(same: $0.percent) } ?? Words.Common.nothingAsked
  }
}

extension EditionReport.Change {
  fileprivate var entry: EditionReport.Entry {
    let isWhole = fate == .new || fate == .gone
    // Of what is new or gone, what it asks and how much that weighs; of the rest each part that says something else.
    let told = ["section", "text_en", "text_km", "level", "weight", "answer", "thresholds", "needs"]
    return EditionReport.Entry(
      name: name, fate: kind == .criterion || kind == .standard ? nil : fate.phrase, isGone: fate == .gone,
      parts: parts.filter { !isWhole || told.contains($0.word) }.map { part in
        let values = isWhole ? [part.now ?? part.before] : [part.before, part.now]
        return EditionReport.ToldPart(
          what: part.what, values: values.map { $0 ?? Sentence(same: "–") },
          language: isWhole ? Language.allCases.first { part.word == "text_" + $0.tag } : nil)
      })
  }
}
