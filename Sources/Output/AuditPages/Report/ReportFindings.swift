internal import AuditChecking
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// What was found and what is open.
extension HTMLWriter {
  /// Every finding short of the standard, critical ones first.
  mutating func shortcomings(_ findings: [Finding]) {
    element("h3", Words.Report.shortcomings, tail: " (" + String(findings.count) + ")")
    if findings.isEmpty { element("p", Words.Report.noShortcomings) }
    for finding in findings { card(finding) }
  }

  private mutating func card(_ finding: Finding) {
    let criterion = finding.criterion
    element("section", class: "card " + criterion.level.word, [("id", finding.anchor)]) { card in
      card.element("h4", class: "stack") { $0.words(criterion.found(finding.ratingSentence)) }
      card.element("p") { line in
        line.element("strong") { $0.words(criterion.level.phrase) }
        if finding.holdsRating {
          line.add(" · ")
          line.element("span", class: "holds") { $0.words(Words.Report.holdsDown) }
        }
        if let id = criterion.idBeside { line.element("span", class: "faint", written: " · " + id) }
      }
      if let asked = criterion.asked { card.element("p", asked) }
      card.said(finding)
      card.element("p", class: "faint") { $0.basis(of: finding) }
    }
  }

  /// What a criterion is called, and what it asks.
  mutating func named(_ criterion: Criterion) {
    words(criterion.name)
    element("span", class: "faint") { faint in
      if let id = criterion.idBeside { faint.written(" " + id) }
      faint.add(" · ")
      faint.words(criterion.level.phrase)
    }
    if let asked = criterion.asked { element("p", class: "faint", asked) }
  }

  /// What was counted, noted, heard and shown on a criterion.
  private mutating func said(_ finding: Finding) {
    for (label, what) in finding.said { line(label) { $0.said(what) } }
  }

  mutating func said(_ what: Finding.Said) {
    switch what {
    case .words(let sentence): words(sentence)
    case .quoted(let text): quoted(text)
    case .list(let list): joined(list, by: Words.List.comma)
    case .files(let files): written(files.joined(separator: ", "))
    }
  }

  private mutating func line(_ label: Sentence, _ body: (inout HTMLWriter) -> Void) {
    element("p") { line in
      line.labelled(label)
      body(&line)
    }
  }

  /// A text as somebody wrote it, or as they wrote it in both languages.
  mutating func quoted(_ text: QuotedText) {
    if text.hasBoth { words(text.sentence) } else { written(text.text) }
  }

  /// The record and line, and what the requirement rests on.
  private mutating func basis(of finding: Finding) {
    words(Words.Report.record + Words.Common.colon)
    written(finding.sourceText)
    if let twin = finding.answeredBy {
      add(" · ")
      words(Words.Report.answeredBy)
      written(" " + twin)
    }
    guard let basis = finding.basis else { return }
    add(" · ")
    words(Words.Common.basis + Words.Common.colon)
    words(basis.status)
    for source in basis.sources {
      words(Words.List.semicolon)
      words(source)
    }
    if let note = basis.note {
      add(" — ")
      words(note)
    }
  }

  // MARK: Open

  /// What has no answer, why, and what it can still change.
  mutating func open(_ findings: [Finding]) {
    element("h3", Words.Report.open, tail: " (" + String(findings.count) + ")")
    guard !findings.isEmpty else { return element("p", Words.Report.nothingOpen) }
    scrolling(Words.Report.open) { box in
      box.element("table", class: "wide") { table in
        table.headings([Words.Common.criterionHeading, Words.Report.whyOpen, Words.Report.canChange])
        table.element("tbody") { body in
          for finding in findings { body.openRow(finding) }
        }
      }
    }
  }

  private mutating func openRow(_ finding: Finding) {
    element("tr", [("id", finding.anchor)]) { row in
      row.element("td") { $0.named(finding.criterion) }
      row.element("td") { cell in
        cell.words(finding.whyOpen)
        cell.said(finding)
      }
      row.element("td") { cell in
        cell.words(Words.Common.worth + Sentence(same: " " + finding.worth))
        for (label, what) in finding.canChange {
          cell.words(Words.List.semicolon)
          if let label { cell.words(label + Words.Common.colon) }
          cell.words(what)
        }
      }
    }
  }

  // MARK: Kept inside

  /// All that the records keep inside; nothing where the readers may not know of it.
  mutating func keptInside(_ kept: [FacilityReport.ToldInside]) {
    guard !kept.isEmpty else { return }
    element("section", class: "card critical") { part in
      part.element("h2", class: "stack", Words.Common.keptInside)
      part.element("p", class: "stack") { line in line.element("strong") { $0.words(Words.Report.keptInsideHelp) } }
      part.element("ul") { list in
        for one in kept {
          list.element("li") { item in
            item.element("span", class: "faint", written: one.place + " · ")
            item.quoted(one.text)
          }
        }
      }
    }
  }

  // MARK: All others

  /// Everything else that was looked at, standard by standard, so that nothing in the records is missing.
  mutating func annex(_ parts: [(part: FacilityReport.Part, findings: [Finding])]) {
    element("section", class: "annex") { annex in
      annex.element("h2", class: "stack", Words.Report.others)
      annex.element("p", class: "faint stack", Words.Report.othersHelp)
      for (part, findings) in parts { annex.others(part, findings) }
    }
  }

  private mutating func others(_ part: FacilityReport.Part, _ findings: [Finding]) {
    element("h3", class: "stack", part.title, tail: " (" + String(findings.count) + ")")
    scrolling(Words.Report.others) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          Words.Common.criterionHeading, Words.Common.result, Words.Report.whatWasSeen, Words.Report.restsOn,
        ])
        table.element("tbody") { body in
          for finding in findings { body.otherRow(finding) }
        }
      }
    }
  }

  private mutating func otherRow(_ finding: Finding) {
    element("tr", [("id", finding.anchor)]) { row in
      row.element("td") { $0.named(finding.criterion) }
      row.element("td") { $0.words(finding.result) }
      row.element("td") { $0.said(finding) }
      row.element("td", class: "faint") { cell in
        cell.written(finding.sourceText + " · ")
        if let basis = finding.basis { cell.words(basis.short) }
      }
    }
  }
}

extension Finding {
  /// Where in a page it stands.
  fileprivate var anchor: String { standard.id + "/" + criterion.id }
}
