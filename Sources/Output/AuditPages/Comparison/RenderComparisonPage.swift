public import AuditComparison
public import AuditModel
internal import AuditReports
internal import AuditScoring
public import AuditWording
internal import TextFitting

/// Facilities side by side, as a page to read, to sort and to print.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderComparisonPage(
  _ comparison: FacilityComparison, on day: CalendarDay, program: String, languages: PageLanguages, font: String?
) -> String {
  let page = HTMLPage(
    title: "careaudit · " + Words.Comparison.title[languages.main], languages: languages,
    font: font, style: comparisonPageStyle, script: sortingScript)
  return page.document { body in
    body.element("h1", Words.Comparison.title, tail: " — " + day.iso)
    body.element("p", class: "view stack", comparison.view.statement)
    body.element("p", class: "stack", comparison.scope)
    for remark in comparison.remarkSentences { body.element("p", class: "poor stack", remark) }
    if comparison.standards.count > 1 { body.contents(comparison) }
    for (number, one) in comparison.standards.enumerated() {
      body.comparison(one, number: number, of: comparison)
    }
    if let services = comparison.services { body.services(services, request: comparison.request) }
    if let residents = comparison.residents { body.residents(residents) }
    body.gaps(comparison)
    body.costs(comparison.costs)
    body.element("p", class: "faint stack", Words.Comparison.definitions)
    body.element("p", class: "faint", Words.Common.scoredBy, tail: " " + program)
  }
}

extension HTMLWriter {
  fileprivate mutating func contents(_ comparison: FacilityComparison) {
    element("ul", class: "no-print") { list in
      for (number, one) in comparison.standards.enumerated() {
        list.element("li") { item in
          item.element("a", [("href", "#standard-" + String(number))]) { $0.words(one.heading) }
        }
      }
      if comparison.services != nil {
        list.element("li") { $0.element("a", [("href", "#services")]) { $0.words(Words.Common.services) } }
      }
      if comparison.residents != nil {
        list.element("li") { $0.element("a", [("href", "#residents")]) { $0.words(Words.Residents.compared) } }
      }
    }
  }

  fileprivate mutating func comparison(
    _ one: StandardComparison, number: Int, of comparison: FacilityComparison
  ) {
    let (request, note) = (comparison.request, comparison.changeNote)
    element("h2", [("id", "standard-" + String(number))]) { $0.words(one.heading) }
    if let tailoring = one.standard.tailoring {
      element("p", Sentence { tailoring.text(in: $0) })
    }
    element("p", class: "faint", written: "SHA-256 " + one.standard.identity.digest)
    element("ul") { list in
      for finding in one.findings { list.element("li", class: "stack", finding) }
    }
    groups(one, request)
    if let map = ProvinceMap(of: one, in: comparison) { provinces(map) }
    if !one.rows.isEmpty { facilitySections(one, isOpen: request.view == .ministry) }
    if one.showsGroupSections { groupSections(one) }
    failures(one)
    change(one, request, note: note)
    years(one)
    if let found = one.selfAssessment { selfAssessment(found, one.standard) }
  }

  /// A table that a reader can sort, in a frame that scrolls on a narrow screen.
  mutating func table(
    _ label: Sentence, class style: String = "sortable", columns: [Column], rows: (inout HTMLWriter) -> Void
  ) {
    let name = label[languages.main]
    element("div", class: "scroll", [("role", "group"), ("tabindex", "0"), ("aria-label", name)]) { frame in
      frame.element("table", class: style) { table in
        table.element("thead") { head in
          head.element("tr") { line in
            for column in columns { line.heading(column) }
          }
        }
        table.element("tbody") { rows(&$0) }
      }
    }
  }

  /// The heading of a column: words, or a letter for which the words stand elsewhere.
  struct Column {
    let words: Sentence
    var letter: String?

    init(_ words: Sentence, letter: String? = nil) {
      self.words = words
      self.letter = letter
    }
  }

  private mutating func heading(_ column: Column) {
    element("th", [("scope", "col")]) { head in
      guard let letter = column.letter else { return head.words(column.words) }
      head.add(letter)
      head.element("span", class: "unseen") { $0.words(column.words) }
    }
  }

  /// A cell with a value to sort by; nil: it stands last.
  mutating func cell(class style: String? = nil, sort value: String?, _ text: Sentence) {
    element("td", class: style, [("data-v", value ?? "")]) { $0.words(text) }
  }

  mutating func cell(class style: String? = nil, sort value: String?, written text: String) {
    element("td", class: style, [("data-v", value ?? "")]) { $0.written(text) }
  }
}
