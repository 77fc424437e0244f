internal import AuditModel
public import AuditReports
public import AuditWording

/// Two editions of a standard side by side, as a page to read and to print.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderEditionPage(
  _ report: EditionReport, program: String, languages: PageLanguages, font: String?
) -> String {
  let page = HTMLPage(title: "careaudit · " + report.heading[languages.main], languages: languages, font: font)
  return page.document { body in
    body.element("h1", report.heading)
    body.element("p", class: "stack", report.summary)
    for group in report.groups { body.group(group, languages) }
    body.places(report)
    body.element("p", class: "faint", Words.Common.scoredBy, tail: " " + program)
  }
}

extension HTMLWriter {
  fileprivate mutating func group(_ group: EditionReport.Group, _ languages: PageLanguages) {
    element("h2", group.heading)
    for entry in group.entries {
      element("h3", class: entry.isGone ? "bad" : nil) { heading in
        heading.words(entry.name)
        if let fate = entry.fate { heading.words(Sentence(same: " · ") + fate) }
      }
      element("table") { table in
        for part in entry.parts where languages.all.contains(where: part.isTold) {
          table.element("tr") { line in
            line.element("th", [("scope", "row")]) { $0.words(part.what) }
            for (index, value) in part.values.enumerated() {
              line.element("td") { cell in
                if index > 0 { cell.add("→ ") }
                cell.words(value)
              }
            }
          }
        }
      }
    }
  }

  /// What both do to facilities, where that was asked for.
  fileprivate mutating func places(_ report: EditionReport) {
    guard report.places != nil else { return }
    element("h2", Words.Edition.places)
    guard !report.toldPlaces.isEmpty else { return element("p", Words.Edition.noPlaces) }
    element("p", class: "faint stack", Words.Edition.placesNote)
    for told in report.placesSummary { element("p", class: "stack", told) }
    element("table") { table in
      for place in report.toldPlaces {
        for (index, figure) in place.figures.enumerated() {
          table.element("tr") { line in
            line.element("th", [("scope", "row")]) { if index == 0 { $0.written(place.id) } }
            line.element("td", figure.what)
            line.element("td", figure.before)
            line.element("td") { cell in
              cell.add("→ ")
              cell.words(figure.now)
            }
            line.element("td") { cell in if let movement = figure.movement { cell.words(movement) } }
          }
        }
      }
    }
  }
}
