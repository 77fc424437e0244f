internal import AuditModel
public import AuditReports
internal import AuditWording

/// What is read out to the manager at the gate, as text.
public func renderGate(_ gate: GateReport, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  let report = gate.report
  page.line(gate.title[language], .strong)
  page.line(report.description.map { $0[language] }.joined(separator: " · "))
  page.line(Words.Report.reportedOn[language] + " " + report.day.iso + " · " + report.program, .faint)
  if let note = language.draftNote { page.line(note[language], .faint) }
  for remark in gate.remarks {
    let names = remark.names.isEmpty ? "" : Words.Common.colon[language] + remark.names.joined(separator: ", ")
    page.line(remark.sentence[language] + names, hanging: 2, TextPage.Tone(remark.gravity) ?? .faint)
  }
  if gate.dangers.isPressing {
    page.blank()
    page.add(gate.dangers, language)
  }
  page.blank()
  if let none = gate.noRecord { page.line(none[language]) }
  for standing in gate.standings {
    page.line(standing.title[language], hanging: 2, .strong)
    page.line(standing.mark + " " + standing.rating[language], indent: 2, hanging: 4, TextPage.Tone(standing.gravity))
    page.line(standing.facts.map { $0[language] }.joined(separator: " · "), indent: 4, hanging: 6, .faint)
  }
  if !gate.standings.isEmpty {
    page.blank()
    page.line(gate.heading[language], .strong)
    if let before = gate.fromBefore { page.line(before[language], hanging: 2) }
  }
  for (number, item) in gate.items.enumerated() {
    page.line(String(number + 1) + ". " + item.requirement[language], indent: 2, hanging: 5, .strong)
    page.line(item.rated[language], indent: 5, hanging: 7, TextPage.Tone(item.gravity))
    if let asked = item.asked { page.line(asked[language], indent: 5, hanging: 7) }
    for note in item.notes {
      page.line((Words.Common.note + Words.Common.colon + note)[language], indent: 5, hanging: 7)
    }
    page.line(Words.Readout.mend[language], indent: 5, .faint)
    for way in item.ways { page.line("· " + way[language], indent: 5, hanging: 7) }
  }
  for list in gate.lists {
    page.blank()
    page.line(list.heading[language], .strong)
    for line in list.lines {
      page.line("- " + line.level[language] + " · " + line.requirement[language], indent: 2, hanging: 4)
    }
  }
  page.blank()
  page.line(report.legalNote[language], .faint)
  return page.text
}
