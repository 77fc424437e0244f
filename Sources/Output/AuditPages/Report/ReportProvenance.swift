internal import AuditModel
internal import AuditWording

/// The plan, and by what everything was scored.
extension HTMLWriter {
  /// The plan in short; nothing where there is none.
  mutating func planInShort(_ plan: PlanInShort?) {
    guard let plan else { return }
    element("h2", ReportPhrases.planTitle)
    for sentence in plan.summary { element("p", class: "stack", sentence) }
    guard !plan.steps.isEmpty else { return }
    scrolling(ReportPhrases.planTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          ReportPhrases.action, ReportPhrases.criterion, ReportPhrases.responsible, ReportPhrases.due,
          ReportPhrases.cost, ReportPhrases.state,
        ])
        table.element("tbody") { body in
          for step in plan.steps.prefix(PlanInShort.mostShown) { body.step(step) }
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
          cell.element("p", class: "faint", Phrases.note + Sentence(": ", "៖ ") + note.sentence)
        }
      }
      row.element("td", class: "faint", written: step.standard + "/" + step.criterion)
      row.element("td", step.by.map(rolePhrase) ?? Sentence(same: "–"))
      row.element("td", step.dueSentence ?? Sentence(same: "–"))
      row.element("td") { $0.words(step.cost?.sentence ?? Sentence(same: "–")) }
      row.element("td") { $0.words(step.state ?? Sentence(same: "–")) }
    }
  }

  /// Standards with edition, revision, digest, tailoring, translation and sources; the records; the program.
  mutating func provenance(_ parts: [FacilityReport.Part], _ report: FacilityReport) {
    element("h2", ReportPhrases.provenanceTitle)
    for part in parts {
      element("h3", class: "stack", part.title)
      element("dl") { list in list.facts(of: part.standard) }
    }
    element("h3", ReportPhrases.records)
    element("ul") { list in
      for record in report.records {
        list.element("li") { item in
          item.written(record.name + ".yaml · ")
          item.words(record.kind.phrase)
          if let team = report.team(record) {
            item.add(" · ")
            item.written(team)
          }
          for (detail, text) in report.details(of: record) {
            item.add(" · ")
            item.words(detail.phrase + Sentence(": ", "៖ "))
            item.written(text)
          }
          if report.tellsWords, let note = QuotedText(record.note, in: record) {
            item.add(" · ")
            item.words(Phrases.note + Sentence(": ", "៖ "))
            item.quoted(note)
          }
        }
      }
    }
    element("p") { line in
      line.labelled(ReportPhrases.program)
      line.written(report.program)
    }
  }

  private mutating func facts(of standard: Standard) {
    fact(ReportPhrases.standard) { $0.written(standard.id) }
    if let issuer = standard.description.issuer { fact(Phrases.issuer) { $0.words(issuer.sentence) } }
    if let adopted = standard.description.adopted { fact(Phrases.adopted) { $0.add(adopted.iso) } }
    fact(ReportPhrases.edition) { $0.written(standard.identity.edition) }
    fact(ReportPhrases.revision) { $0.add(String(standard.identity.revision)) }
    fact(ReportPhrases.digest) { entry in
      entry.element("span", class: "digest", written: standard.identity.digest)
    }
    fact(ReportPhrases.tailoring) { entry in
      guard let tailoring = standard.tailoring else { return entry.words(ReportPhrases.none) }
      entry.words(Sentence(tailoring.text(in: .english), tailoring.text(in: .khmer)))
    }
    if !standard.description.translations.isEmpty {
      fact(ReportPhrases.translation) { entry in
        entry.joined(
          standard.description.translations.map { $0.language.phrase + Sentence(same: ": ") + $0.status.phrase },
          by: ", ")
      }
    }
    fact(ReportPhrases.basisCounts) { entry in
      let counts = BasisStatus.allCases.compactMap { status -> Sentence? in
        let count = standard.criteria.count { $0.basis?.status == status }
        return count == 0 ? nil : Sentence(same: String(count) + " ") + status.phrase
      }
      entry.joined(counts, by: ", ")
    }
    guard !standard.description.sources.isEmpty else { return }
    fact(ReportPhrases.sources) { entry in
      entry.element("ul", class: "plain") { list in
        for source in standard.description.sources { list.source(source) }
      }
    }
  }

  private mutating func fact(_ name: Sentence, _ body: (inout HTMLWriter) -> Void) {
    element("dt", name)
    element("dd") { body(&$0) }
  }

  private mutating func source(_ source: Source) {
    element("li") { item in
      item.written(source.id + " · ")
      item.words(source.title?.sentence ?? Sentence(same: source.id))
      if let extent = source.extent {
        item.add(" · ")
        item.words(extent.phrase)
      }
      if let url = source.url {
        item.add(" · ")
        item.element("span", class: "digest", written: url)
      }
    }
  }
}
