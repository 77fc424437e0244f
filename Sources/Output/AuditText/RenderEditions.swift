internal import AuditComparison
internal import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

extension EditionReport {
  public func text(style: PageStyle) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    page.line(heading[language], .strong)
    if let note = language.draftNote { page.line(note[language], .faint) }
    page.line(summary[language])
    for fate in Fate.allCases {
      page.add(
        changes.filter { $0.kind == .criterion && $0.fate == fate },
        under: Words.Common.criteria + Words.Common.colon + fate.phrase, language)
    }
    page.add(changes.filter { $0.kind == .standard }, under: Words.Common.standard, language)
    page.add(
      changes.filter { $0.kind == .rating || $0.kind == .sectionRating }, under: Words.Common.ratings, language)
    addPlaces(to: &page, language)
    return page.text
  }

  private func addPlaces(to page: inout TextPage, _ language: Language) {
    guard let places else { return }
    page.blank()
    page.line(Words.Edition.places[language], .strong)
    guard !places.isEmpty else {
      page.line(Words.Edition.noPlaces[language])
      return
    }
    page.line(Words.Edition.placesNote[language], .faint)
    for told in placesSummary { page.line(told[language]) }
    for place in places {
      let (before, now) = (place.standing.before, place.standing.now)
      page.blank()
      page.line(place.standing.facility.id, indent: 2, .strong)
      page.line(
        said(Words.Common.ratingHeading, place.ratingMovement, rating(before, self.before), rating(now, self.now))[
          language], indent: 4, hanging: 6)
      let shares = [
        said(Words.Report.minimum, place.movement, share(before?.minimum), share(now?.minimum)),
        said(Words.Report.beyond, place.beyondMovement, share(before?.beyond), share(now?.beyond)),
      ]
      for told in shares { page.line(told[language], indent: 4, hanging: 6) }
    }
  }

  /// `Rating: A – B → B (down)`
  private func said(_ what: Sentence, _ movement: Movement?, _ before: Sentence, _ now: Sentence) -> Sentence {
    let moved = movement.map { Sentence(same: " (") + $0.phrase + Sentence(same: ")") } ?? Sentence(same: "")
    return what + Words.Common.colon + before + Sentence(same: " → ") + now + moved
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

extension TextPage {
  /// Of what is new or gone what it asks and how much that weighs; of the rest each part before and now.
  fileprivate mutating func add(_ changes: [EditionReport.Change], under heading: Sentence, _ language: Language) {
    guard !changes.isEmpty else { return }
    blank()
    line(heading[language], .strong)
    for change in changes {
      let isWhole = change.fate == .new || change.fate == .gone
      let fate = change.kind == .criterion || change.kind == .standard ? "" : " · " + change.fate.phrase[language]
      line(change.name[language] + fate, indent: 2, hanging: 4, change.fate == .gone ? .bad : nil)
      let told = ["section", "text_" + language.tag, "level", "weight", "answer", "thresholds", "needs"]
      for part in change.parts where !isWhole || told.contains(part.word) {
        let values = (isWhole ? [part.now ?? part.before] : [part.before, part.now]).map { $0?[language] ?? "–" }
        line(
          part.what[language] + Words.Common.colon[language] + values.joined(separator: " → "), indent: 4, hanging: 6)
      }
    }
  }
}
