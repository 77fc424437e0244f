internal import AuditModel
internal import AuditScoring
public import AuditWording

/// The report of a facility as one page to read on a screen or on paper.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderReportPage(_ report: FacilityReport, languages: PageLanguages, font: String?) -> String {
  let page = HTMLPage(
    title: "careaudit · "
      + (report.id ?? ReportPhrases.aConfidentialFacility[languages == .khmer ? .khmer : .english]),
    languages: languages,
    font: font, style: ReportStyle.rules)
  return page.document { body in
    body.reportHeading(report)
    let parts = report.parts
    if parts.isEmpty {
      body.element("p", ReportPhrases.noRecord)
    } else {
      body.atAGlance(parts, report)
    }
    for part in parts { body.part(part, report) }
    body.changes(parts, report)
    body.besides(parts, report)
    if let residents = report.latestResidents { body.residents(residents) }
    body.planInShort(report.plan)
    body.annex(parts, report)
    body.provenance(parts, report)
  }
}

enum ReportStyle {
  static let rules = EmbeddedFile.reportStyle.text
}

extension HTMLWriter {
  /// What the report is, of whom, for whom.
  fileprivate mutating func reportHeading(_ report: FacilityReport) {
    element("h1", class: "stack", ReportPhrases.title + Sentence(same: " — ") + report.subject)
    element("p", class: "facts") { line in line.joined(report.description, by: " · ") }
    element("p", class: "view stack", ReportPhrases.view + Sentence(": ", "៖ ") + report.view.phrase)
    element("p", class: "faint") { line in
      line.words(ReportPhrases.reportedOn)
      line.add(" " + report.day.iso + " · " + HTMLWriter.escaped(report.program))
    }
    element("p", class: "faint stack", ReportPhrases.legalNote(report.parts.map(\.standard)))
    if report.problems.errors + report.problems.warnings > 0 {
      element("p", class: "stack", ReportPhrases.problems(report.problems.errors, report.problems.warnings))
    }
    if !report.leftOut.isEmpty {
      element("p") { line in
        line.labelled(ReportPhrases.leftOut)
        line.written(report.leftOut.joined(separator: ", "))
      }
    }
  }

  /// All standards in one table.
  fileprivate mutating func atAGlance(_ parts: [FacilityReport.Part], _ report: FacilityReport) {
    element("h2", ReportPhrases.atAGlance)
    scrolling(ReportPhrases.atAGlance) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          ReportPhrases.standard, ReportPhrases.standing, ReportPhrases.minimum, ReportPhrases.beyond,
          ReportPhrases.change, ReportPhrases.ownRating,
        ])
        table.element("tbody") { body in
          for part in parts { body.glance(part) }
        }
      }
    }
    element("p", class: "faint stack", ReportPhrases.howToRead)
    if !report.notAudited.isEmpty {
      element("p") { line in
        line.labelled(ReportPhrases.notAudited)
        line.written(report.notAudited.joined(separator: ", "))
      }
    }
  }

  private mutating func glance(_ part: FacilityReport.Part) {
    element("tr") { row in
      row.element("th", [("scope", "row")]) { cell in
        cell.element("a", [("href", "#" + part.standard.id)]) { $0.written(part.standard.id) }
      }
      guard let standing = part.standing else {
        row.element("td", [("colspan", "4")]) { $0.words(ReportPhrases.notInspected) }
        row.element("td") { $0.rating(part.selfAssessment!.sheet) }
        return
      }
      row.element("td") { $0.rating(standing.sheet) }
      for tally in [standing.sheet.minimum, standing.sheet.beyond] { row.element("td") { $0.share(tally) } }
      row.element("td") { cell in
        if let previous = part.previous {
          cell.change(from: previous.sheet, to: standing.sheet)
        } else {
          cell.words(ReportPhrases.firstVisit)
        }
      }
      row.element("td") { cell in
        if let own = part.selfAssessment { cell.rating(own.sheet) } else { cell.add("–") }
      }
    }
  }

  // MARK: Pieces that several parts use

  /// A label in front of what it names.
  mutating func labelled(_ label: Sentence) {
    element("span", class: "label") { span in
      span.words(label + Sentence(":", "៖"))
    }
  }

  /// Sentences in a row; between them stays what is safe as it stands.
  mutating func joined(_ sentences: [Sentence], by separator: String) {
    for (index, sentence) in sentences.enumerated() {
      element("span") { span in
        span.words(sentence)
        if index < sentences.count - 1 { span.add(separator) }
      }
    }
  }

  /// A row of column headings.
  mutating func headings(_ columns: [Sentence]) {
    element("thead") { head in
      head.element("tr") { row in
        for column in columns { row.element("th", [("scope", "col")]) { $0.words(column) } }
      }
    }
  }

  /// Wide content that a narrow screen can scroll, by keyboard too.
  mutating func scrolling(_ name: Sentence, _ body: (inout HTMLWriter) -> Void) {
    let label = languages == .khmer ? name.khmer : name.english
    element("div", class: "scroll", [("role", "group"), ("aria-label", label), ("tabindex", "0")]) { body(&$0) }
  }

  /// A rating with a sign that needs no colour.
  mutating func rating(_ sheet: ScoreSheet) {
    element("span", class: "mark", [("aria-hidden", "true")]) { $0.add(sheet.ratingMark) }
    words(sheet.ratingSentence)
  }

  /// A share as a bar with its figures.
  mutating func share(_ tally: Tally) {
    guard let lowest = tally.shareLowest, let highest = tally.shareHighest, let text = tally.shareText else {
      return words(Phrases.nothingAsked)
    }
    let (sure, may) = (lowest.perMille, highest.perMille - lowest.perMille)
    element("span", class: "bar", [("aria-hidden", "true")]) { bar in
      if sure > 0 { bar.element("span", class: "sure", [("style", "width:" + HTMLWriter.percent(sure))]) }
      if may > 0 { bar.element("span", class: "may", [("style", "width:" + HTMLWriter.percent(may))]) }
    }
    element("span", class: "figure") { $0.add(text) }
    if tally.open > 0 {
      element("span", class: "faint") { note in
        note.add(" " + String(tally.open) + " / " + String(tally.applying) + " ")
        note.words(Phrases.open)
      }
    }
  }

  /// By how much the minimum moved, or what lies beyond it where nothing of the minimum is asked.
  private mutating func change(from older: ScoreSheet, to newer: ScoreSheet) {
    if newer.minimum.applying > 0 { return change(from: older.minimum, to: newer.minimum) }
    change(from: older.beyond, to: newer.beyond)
  }

  /// By how much a share moved: exactly, or while answers are open at either end.
  mutating func change(from older: Tally, to newer: Tally) {
    guard let change = ShareChange(from: older, to: newer) else { return add("–") }
    element("span", class: "figure") { $0.words(change.sentence) }
  }

  private static func percent(_ perMille: Int64) -> String {
    String(perMille / 10) + "." + String(perMille % 10) + "%"
  }
}
