internal import AuditChecking
internal import AuditModel
internal import AuditScoring
internal import AuditWording

/// What was found and what is open.
extension HTMLWriter {
  /// Every finding short of the standard, critical ones first.
  mutating func shortcomings(_ scored: ScoredAudit, _ report: FacilityReport) {
    let short = report.shortcomings(in: scored)
    element("h3", ReportPhrases.shortcomings, tail: " (" + String(short.count) + ")")
    if short.isEmpty { element("p", ReportPhrases.noShortcomings) }
    let holding = Set(scored.sheet.findingsHoldingRating())
    for index in short {
      card(report.finding(index, in: scored), holdsRating: holding.contains(index))
    }
  }

  private mutating func card(_ finding: Finding, holdsRating: Bool) {
    let criterion = finding.criterion
    element("section", class: "card " + criterion.level.word, [("id", finding.anchor)]) { card in
      card.element("h4", class: "stack") { $0.requirement(criterion) }
      card.element("p") { line in
        line.element("strong") { strong in
          strong.words(criterion.level.phrase)
          strong.add(" · ")
          strong.words(finding.standard.ratingSentence(finding.outcome.rating))
        }
        if holdsRating {
          line.add(" · ")
          line.element("span", class: "holds") { $0.words(ReportPhrases.holdsDown) }
        }
        line.add(" · ")
        line.written(criterion.id)
      }
      card.said(finding)
      card.element("p", class: "faint") { $0.basis(of: finding) }
    }
  }

  /// What a criterion asks; its id where nothing is written.
  private mutating func requirement(_ criterion: Criterion) {
    words((criterion.text ?? criterion.ask)?.sentence ?? Sentence(same: criterion.id))
  }

  /// What was counted, noted, heard and shown on a criterion.
  private mutating func said(_ finding: Finding) {
    if let counted = finding.counted { line(ReportPhrases.counted) { $0.words(counted) } }
    if let service = finding.service { line(ReportPhrases.service) { $0.words(service) } }
    if let note = finding.note { line(Phrases.note) { $0.quoted(note) } }
    if let reason = finding.reason { line(Phrases.reason) { $0.quoted(reason) } }
    if !finding.heard.isEmpty {
      line(Phrases.heard) { $0.joined(finding.heard.map { $0.phrase }, by: ", ") }
    }
    for answers in finding.residents { line(ResidentPhrases.residentsSay) { $0.words(answers) } }
    if !finding.evidence.isEmpty {
      line(Phrases.evidence) { $0.written(finding.evidence.joined(separator: ", ")) }
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
    if text.khmer == nil { written(text.text) } else { words(text.sentence) }
  }

  /// The record and line, and what the requirement rests on.
  private mutating func basis(of finding: Finding) {
    words(ReportPhrases.record)
    add(": ")
    written(finding.sourceText)
    if let twin = finding.answeredBy {
      add(" · ")
      words(ReportPhrases.answeredBy)
      written(" " + twin)
    }
    guard let basis = finding.criterion.basis else { return }
    add(" · ")
    words(Phrases.basis)
    add(": ")
    words(basis.status.phrase)
    for id in basis.sources {
      add("; ")
      let source = finding.standard.description.sources.first { $0.id == id }
      words(source?.title?.sentence ?? Sentence(same: id))
    }
    if let note = basis.note {
      add(" — ")
      words(note.withItsLanguage)
    }
  }

  // MARK: Open

  /// What has no answer, why, and what it can still change.
  mutating func open(_ scored: ScoredAudit, _ report: FacilityReport) {
    let open = report.open(in: scored)
    element("h3", ReportPhrases.open, tail: " (" + String(open.count) + ")")
    guard !open.isEmpty else { return element("p", ReportPhrases.nothingOpen) }
    let sheet = scored.sheet
    let effects = Dictionary(uniqueKeysWithValues: sheet.openEffects().map { ($0.criterion, $0) })
    scrolling(ReportPhrases.open) { box in
      box.element("table", class: "wide") { table in
        table.headings([ReportPhrases.criterion, ReportPhrases.whyOpen, ReportPhrases.canChange])
        table.element("tbody") { body in
          for index in open { body.openRow(report.finding(index, in: scored), effects[index], sheet) }
        }
      }
    }
  }

  private mutating func openRow(_ finding: Finding, _ effect: OpenEffect?, _ sheet: ScoreSheet) {
    element("tr", [("id", finding.anchor)]) { row in
      row.element("td") { cell in
        cell.requirement(finding.criterion)
        cell.element("span", class: "faint") { faint in
          faint.written(" " + finding.criterion.id + " · ")
          faint.words(finding.criterion.level.phrase)
        }
      }
      row.element("td") { cell in
        cell.words(finding.outcome.openReason.phrase)
        cell.said(finding)
      }
      row.element("td") { cell in
        let worth = sheet.standard.scale.pointsText(sheet.points(finding.index).possible)
        cell.words(Phrases.worth + Sentence(same: " " + worth))
        guard let effect, let rating = sheet.rating else { return }
        if effect.ifBest == rating && effect.ifLast == rating {
          cell.add("; ")
          return cell.words(Phrases.noChange)
        }
        for (label, range) in [(Phrases.ifBest, effect.ifBest), (Phrases.ifLast, effect.ifLast)] where range != rating {
          cell.add("; ")
          cell.words(label + Sentence(same: ": "))
          cell.words(
            Sentence(
              ratingText(range, of: sheet.standard, .english), ratingText(range, of: sheet.standard, .khmer)))
        }
      }
    }
  }

  // MARK: All others

  /// Everything else that was looked at, standard by standard, so that nothing in the records is missing.
  mutating func annex(_ parts: [FacilityReport.Part], _ report: FacilityReport) {
    guard !parts.isEmpty else { return }
    element("section", class: "annex") { annex in
      annex.element("h2", class: "stack", ReportPhrases.others)
      annex.element("p", class: "faint stack", ReportPhrases.othersHelp)
      for part in parts { annex.others(part, report) }
    }
  }

  private mutating func others(_ part: FacilityReport.Part, _ report: FacilityReport) {
    let scored = part.main
    let others = report.others(in: scored)
    guard !others.isEmpty else { return }
    element("h3", class: "stack", part.title, tail: " (" + String(others.count) + ")")
    scrolling(ReportPhrases.others) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          ReportPhrases.criterion, ReportPhrases.result, ReportPhrases.whatWasSeen, ReportPhrases.restsOn,
        ])
        table.element("tbody") { body in
          for index in others { body.otherRow(report.finding(index, in: scored)) }
        }
      }
    }
  }

  private mutating func otherRow(_ finding: Finding) {
    element("tr", [("id", finding.anchor)]) { row in
      row.element("td") { cell in
        cell.requirement(finding.criterion)
        cell.element("span", class: "faint") { faint in
          faint.written(" " + finding.criterion.id + " · ")
          faint.words(finding.criterion.level.phrase)
        }
      }
      row.element("td") { $0.words(finding.result) }
      row.element("td") { $0.said(finding) }
      row.element("td", class: "faint") { cell in
        cell.written(finding.sourceText + " · ")
        if let basis = finding.criterion.basis {
          cell.words(Sentence(basis.text(in: .english), basis.text(in: .khmer)))
        }
      }
    }
  }
}

extension Finding {
  /// Where in a page it stands.
  fileprivate var anchor: String { standard.id + "/" + criterion.id }
}
