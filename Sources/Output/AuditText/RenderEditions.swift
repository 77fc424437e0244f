internal import AuditModel
public import AuditReports
internal import AuditWording

extension EditionReport {
  public func text(style: PageStyle) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    page.line(heading[language], .strong)
    if let note = language.draftNote { page.line(note[language], .faint) }
    page.line(summary[language])
    for group in groups { page.add(group, language) }
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
    for place in toldPlaces {
      page.blank()
      page.line(place.id, indent: 2, .strong)
      for figure in place.figures { page.line(said(figure)[language], indent: 4, hanging: 6) }
    }
  }

  /// `Rating: A – B → B (down)`
  private func said(_ figure: ToldPlace.Figure) -> Sentence {
    let moved = figure.movement.map { Sentence(same: " (") + $0 + Sentence(same: ")") } ?? Sentence(same: "")
    return figure.what + Words.Common.colon + figure.before + Sentence(same: " → ") + figure.now + moved
  }
}

extension TextPage {
  fileprivate mutating func add(_ group: EditionReport.Group, _ language: Language) {
    blank()
    line(group.heading[language], .strong)
    for entry in group.entries {
      let fate = entry.fate.map { " · " + $0[language] } ?? ""
      line(entry.name[language] + fate, indent: 2, hanging: 4, entry.isGone ? .bad : nil)
      for part in entry.parts where part.isTold(in: language) {
        let values = part.values.map { $0[language] }.joined(separator: " → ")
        line(part.what[language] + Words.Common.colon[language] + values, indent: 4, hanging: 6)
      }
    }
  }
}
