internal import AuditModel
public import AuditReports
public import AuditWording

/// What is read out to the manager at the gate, as a page to show, print or send.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderGatePage(_ gate: GateReport, languages: PageLanguages, font: String?) -> String {
  let report = gate.report
  let page = HTMLPage(
    title: "careaudit · " + Words.Readout.title[languages.main] + " · "
      + (report.id ?? Words.Report.aConfidentialFacility[languages.main]),
    languages: languages, font: font, style: ReportStyle.rules)
  return page.document { body in
    body.element("h1", class: "stack", gate.title)
    body.element("p", class: "facts") { $0.joined(report.description, by: " · ") }
    body.element("p", class: "faint") { line in
      line.words(Words.Report.reportedOn)
      line.add(" " + report.day.iso + " · " + HTMLWriter.escaped(report.program))
    }
    for remark in gate.remarks { body.remark(remark) }
    body.standingDangers(gate.dangers)
    if let none = gate.noRecord { body.element("p", none) }
    for standing in gate.standings { body.standing(standing) }
    if !gate.standings.isEmpty { body.element("h2", gate.heading) }
    if let before = gate.fromBefore { body.element("p", before) }
    body.items(gate.items)
    for list in gate.lists {
      body.element("h2", list.heading)
      body.element("ul") { lines in
        for line in list.lines {
          lines.element("li", line.level + Sentence(same: " · ") + line.requirement)
        }
      }
    }
    body.element("p", class: "faint stack", report.legalNote)
  }
}

extension HTMLWriter {
  fileprivate mutating func standing(_ standing: GateReport.Standing) {
    element("section", class: "standard") { section in
      section.element("h2", standing.title)
      section.element("p") { line in
        line.add(standing.mark + " ")
        line.words(standing.rating)
      }
      section.element("p", class: "faint") { $0.joined(standing.facts, by: " · ") }
    }
  }

  fileprivate mutating func items(_ items: [GateReport.Item]) {
    guard !items.isEmpty else { return }
    element("ol") { list in
      for item in items {
        list.element("li") { line in
          line.element("h3", class: "stack", item.requirement)
          line.element("p", class: item.gravity == .bad ? "bad" : "poor", item.rated)
          if let asked = item.asked { line.element("p", asked) }
          for note in item.notes { line.element("p", Words.Common.note + Words.Common.colon + note) }
          line.element("p", class: "faint", Words.Readout.mend)
          line.element("ul") { ways in for way in item.ways { ways.element("li", way) } }
        }
      }
    }
  }
}
