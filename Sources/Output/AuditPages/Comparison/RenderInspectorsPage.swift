internal import AuditChecking
internal import AuditComparison
internal import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditScoring
public import AuditWording

extension InspectorReport {
  public func page(languages: PageLanguages, font: String?, program: String) -> String {
    let page = HTMLPage(
      title: "careaudit · " + Words.Comparison.inspectors[languages.main],
      languages: languages,
      font: font, style: comparisonPageStyle, script: sortingScript)
    return page.document { body in
      body.element("h1", heading)
      body.element("p", class: "view stack", view.statement)
      for note in notes { body.element("p", class: "faint stack", note) }
      for part in parts { add(part, &body) }
      body.element("p", class: "faint stack", Words.Comparison.definitions)
      body.element("p", class: "faint", Words.Common.scoredBy, tail: " " + program)
    }
  }

  private func add(_ part: Part, _ body: inout HTMLWriter) {
    let standard = part.standard
    body.element(
      "h2", Sentence { standard.title(in: $0) },
      tail: " (" + standard.id + " " + standard.identity.version + ")")
    if let pooled = part.pooled { body.element("p", class: "stack", pooled.sentence) }
    for one in part.pairs { add(one.found, one.pair, &body) }
  }

  private func add(_ found: InspectorAgreement, _ pair: InspectedPair, _ body: inout HTMLWriter) {
    let standard = found.standard
    if !isSingle { body.element("h3", label(pair)) }
    body.element(
      "p", class: "stack",
      Sentence { found.agreement.inspectorText($0) })
    body.element(isSingle ? "h3" : "h4", Words.Comparison.talkOver)
    guard !found.differences.isEmpty else { return body.element("p", Words.Comparison.nothingToTalkOver) }
    body.table(
      Words.Comparison.talkOver,
      columns: [Words.Common.criterion, Words.Common.level, Words.Comparison.first, Words.Comparison.second].map {
        HTMLWriter.Column($0)
      }
    ) { rows in
      for difference in found.differences {
        let criterion = standard.criteria[difference.criterion]
        rows.element("tr") { line in
          line.criterion(criterion)
          line.cell(sort: String(criterion.level.rawValue), criterion.level.phrase)
          for (value, side) in [(difference.first, pair.first), (difference.second, pair.second)] {
            line.element("td", [("data-v", value.map { String($0) } ?? "")]) { cell in
              cell.words(rating(value, standard))
              if isMinistry, let note = side.audit.note(on: difference.criterion, in: .english) {
                cell.element("p", class: "faint", written: note)
              }
            }
          }
        }
      }
    }
  }
}
