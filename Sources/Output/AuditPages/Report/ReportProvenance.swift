internal import AuditReports
internal import AuditWording

/// The plan, and by what everything was scored.
extension HTMLWriter {
  /// The plan in short; nothing where there is none.
  mutating func planInShort(_ plan: PlanInShort?) {
    guard let plan else { return }
    element("h2", Words.Report.planTitle)
    for sentence in plan.summary { element("p", class: "stack", sentence) }
    for way in plan.ways { self.way(way, heading: "h3") }
    if !plan.steps.isEmpty { steps(of: plan) }
    if !plan.settled.isEmpty {
      element("h3", Words.Settled.title)
      settledTable(plan.settled)
    }
    guard let total = plan.moneyTotal else { return }
    element("h3", Words.Plan.moneyTitle)
    scrolling(Words.Plan.moneyTitle) { $0.moneyTable(plan.money, total: total, over: plan.months) }
  }

  private mutating func steps(of plan: PlanInShort) {
    scrolling(Words.Report.planTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          Words.Report.action, Words.Common.criterionHeading, Words.Report.responsible, Words.Report.due,
          Words.Report.cost, Words.Report.state,
        ])
        table.element("tbody") { body in
          for step in plan.shown { body.step(step) }
        }
      }
    }
    if let rest = plan.rest { element("p", rest) }
  }

  private mutating func step(_ step: PlanInShort.Step) {
    element("tr") { row in
      row.element("td") { cell in
        cell.words(step.action)
        if let note = step.note {
          cell.element("p", class: "faint", Words.Common.note + Words.Common.colon + note.sentence)
        }
      }
      row.element("td", class: "faint", written: step.place)
      row.element("td", step.who ?? Sentence(same: "–"))
      row.element("td", step.dueSentence ?? Sentence(same: "–"))
      row.element("td") { $0.words(step.cost?.sentence ?? Sentence(same: "–")) }
      row.element("td") { $0.words(step.state ?? Sentence(same: "–")) }
    }
  }

  /// Standards with edition, revision, digest, tailoring, translation and sources; the records; the program.
  mutating func provenance(_ parts: [FacilityReport.Part], _ report: FacilityReport) {
    element("h2", Words.Report.provenanceTitle)
    for part in parts {
      element("h3", class: "stack", part.title)
      element("dl") { list in
        for (label, fact) in part.facts {
          list.element("dt", label)
          list.element("dd") { $0.fact(fact) }
        }
      }
    }
    element("h3", Words.Report.records)
    element("ul") { list in
      for record in report.toldRecords { list.record(record) }
    }
    element("p") { line in
      line.labelled(Words.Report.program)
      line.written(report.program)
    }
  }

  private mutating func record(_ record: FacilityReport.ToldRecord) {
    element("li") { item in
      item.written(record.file + " · ")
      item.words(record.kind)
      if let team = record.team {
        item.add(" · ")
        item.written(team)
      }
      for (label, text) in record.details {
        item.add(" · ")
        item.words(label + Words.Common.colon)
        item.written(text)
      }
      if let note = record.note {
        item.add(" · ")
        item.words(Words.Common.note + Words.Common.colon)
        item.quoted(note)
      }
      for correction in record.corrections {
        item.add(" · ")
        item.words(correction.sentence)
      }
      if let digest = record.digest {
        item.add(" · ")
        item.words(Words.Report.digest + Words.Common.colon)
        item.element("span", class: "digest", written: digest)
      }
    }
  }

  private mutating func fact(_ fact: FacilityReport.Fact) {
    switch fact {
    case .words(let sentence): words(sentence)
    case .written(let text): written(text)
    case .digest(let digest): element("span", class: "digest", written: digest)
    case .list(let sentences): joined(sentences, by: Words.List.comma)
    case .sources(let sources):
      element("ul", class: "plain") { list in
        for source in sources { list.source(source) }
      }
    }
  }

  private mutating func source(_ source: FacilityReport.ToldSource) {
    element("li") { item in
      item.written(source.id + " · ")
      item.words(source.title)
      if let extent = source.extent {
        item.add(" · ")
        item.words(extent)
      }
      if let url = source.url {
        item.add(" · ")
        item.element("span", class: "digest", written: url)
      }
    }
  }
}
