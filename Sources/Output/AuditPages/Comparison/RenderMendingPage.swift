public import AuditComparison
public import AuditModel
internal import AuditReports
public import AuditWording

/// What mends, as a page to read, to sort and to print.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderMendingPage(
  _ mending: MendingComparison, on day: CalendarDay, program: String, languages: PageLanguages, font: String?
) -> String {
  let page = HTMLPage(
    title: "careaudit · " + Words.Mending.title[languages.main], languages: languages, font: font,
    style: comparisonPageStyle, script: sortingScript)
  return page.document { body in
    body.element("h1", Words.Mending.title, tail: " — " + day.iso)
    body.element("p", class: "view stack", mending.statement)
    if let scope = mending.scope { body.element("p", class: "stack", scope) }
    for remark in mending.remarkSentences { body.element("p", class: "poor stack", remark) }
    body.element("ul") { list in
      for caveat in mending.caveats { list.element("li", class: "stack", caveat) }
    }
    for one in mending.standards { body.mending(one) }
    body.element("p", class: "faint stack", Words.Comparison.definitions)
    body.element("p", class: "faint", Words.Common.scoredBy, tail: " " + program)
  }
}

extension HTMLWriter {
  fileprivate mutating func mending(_ one: StandardMending) {
    element("h2", one.heading)
    element("ul") { list in
      for finding in one.findings { list.element("li", class: "stack", finding) }
    }
    element("h3", Words.Mending.criteria)
    element("p", class: "faint stack", Words.Mending.spreadNote)
    element("p", class: "faint stack no-print sort-hint", Words.Comparison.sortHint)
    table(
      Words.Mending.criteria,
      columns: [Column(Words.Common.criterion), Column(Words.Common.level)] + figures
        + [Column(Words.Mending.with), Column(Words.Mending.without)]
    ) { body in
      for item in one.seen {
        let criterion = one.standard.criteria[item.criterion]
        body.element("tr") { line in
          line.criterion(criterion)
          line.cell(sort: String(criterion.level.rawValue), criterion.level.phrase)
          line.figures(item.findings.all)
          line.count(item.findings.withAction?.met)
          line.count(item.findings.withoutAction?.met)
        }
      }
    }
    if let unseen = one.unseen { element("p", class: "faint stack", unseen) }
    element("h3", Words.Mending.actions)
    guard !one.seenActions.isEmpty else { return element("p", Words.Mending.noActions) }
    table(Words.Mending.actions, columns: [Column(Words.Mending.action)] + figures) { body in
      for item in one.seenActions {
        body.element("tr") { line in
          line.element("th", class: "wide", [("scope", "row")]) { head in
            if let action = item.action {
              head.element("span", class: "stack text") { $0.words(action.sentence) }
              head.add(" ")
            }
            head.element("span", class: "faint", written: item.id)
          }
          line.figures(item.findings)
        }
      }
    }
  }

  private var figures: [Column] {
    [
      Words.Comparison.facilities, Words.Mending.met, Words.Comparison.shareInterval, Words.Mending.days,
      Words.Mending.planned,
      Words.Mending.paid,
    ].map { Column($0) }
  }

  private mutating func figures(_ mending: Mending) {
    cell(class: "number", sort: String(mending.facilities), written: String(mending.facilities))
    count(mending.met)
    told(mending.shareText, sort: mending.met.sortValue)
    told(mending.days.text, sort: (mending.days.median ?? mending.days.lowest)?.decimal)
    told(mending.plannedText, sort: (mending.plannedHigh.median ?? mending.plannedHigh.highest)?.decimal)
    told(mending.spent.text, sort: (mending.spent.median ?? mending.spent.lowest)?.decimal)
  }

  private mutating func told(_ text: Sentence?, sort value: String?) {
    guard let text else { return cell(class: "nothing", sort: nil, written: "–") }
    cell(class: "number", sort: value, text)
  }
}
