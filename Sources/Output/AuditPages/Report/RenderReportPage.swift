internal import AuditModel
public import AuditReports
internal import AuditScoring
public import AuditWording

/// The report of a facility as one page to read on a screen or on paper.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderReportPage(_ report: FacilityReport, languages: PageLanguages, font: String?) -> String {
  let page = HTMLPage(
    title: "careaudit · "
      + (report.id ?? Words.Report.aConfidentialFacility[languages.main]),
    languages: languages,
    font: font, style: ReportStyle.rules)
  return page.document { body in
    let parts = report.parts
    body.reportHeading(report)
    body.standingDangers(report.dangers)
    if let since = report.sinceVersion { body.sinceVersion(since) }
    if !parts.isEmpty { body.atAGlance(parts) } else if let none = report.noRecord { body.element("p", none) }
    for part in parts { body.part(part) }
    body.changes(report.changes, Words.Report.changeTitle, ifOnlyOne: Words.Report.onlyVisit)
    body.changes(report.ownChanges, Words.OwnView.change, ifOnlyOne: Words.OwnView.onlyOne)
    body.besides(report.besides)
    for residents in report.allResidents { body.residents(residents) }
    body.planInShort(report.plan)
    body.keptInside(report.keptInside)
    body.dangersThatAreOver(report.dangers)
    if !parts.isEmpty { body.annex(report.annex) }
    body.provenance(parts, report)
    body.signatures(report.signatories)
  }
}

enum ReportStyle {
  static let rules = EmbeddedFile.reportStyle.text
}

extension HTMLWriter {
  /// Room to sign; nothing where nobody does.
  mutating func signatures(_ signatories: [Sentence]) {
    guard !signatories.isEmpty else { return }
    element("h2", Words.Paper.signatures)
    signatureBoxes(signatories)
  }

  /// A box for each who signs.
  mutating func signatureBoxes(_ signatories: [Sentence]) {
    element("div", class: "signatures") { boxes in
      for signatory in signatories {
        boxes.element("div", class: "sign stack") { box in
          box.words(signatory)
          box.element("div", class: "faint stack") { $0.words(Words.Paper.nameAndDate) }
        }
      }
    }
  }

  /// What the report is, of whom, for whom.
  fileprivate mutating func reportHeading(_ report: FacilityReport) {
    element("h1", class: "stack", report.title)
    element("p", class: "facts") { line in line.joined(report.description, by: " · ") }
    element("p", class: "view stack", Words.Report.view + Words.Common.colon + report.view.phrase)
    element("p", class: "faint") { line in
      line.words(Words.Report.reportedOn)
      line.add(" " + report.day.iso + " · " + HTMLWriter.escaped(report.program))
    }
    element("p", class: "faint stack", report.legalNote)
    for remark in report.remarks { self.remark(remark) }
  }

  mutating func remark(_ remark: FacilityReport.Remark) {
    if remark.names.isEmpty { return element("p", class: "stack", remark.sentence) }
    element("p") { line in
      line.labelled(remark.sentence)
      line.written(remark.names.joined(separator: ", "))
    }
  }

  /// What moved since a version that was issued earlier.
  fileprivate mutating func sinceVersion(_ since: VersionReport) {
    element("h2", since.title)
    element("p", class: "faint", since.madeBy)
    for remark in since.remarks { element("p", class: "stack", remark) }
    guard !since.groups.isEmpty else { return }
    scrolling(since.title) { box in
      box.element("table", class: "wide") { table in
        table.headings([Words.VersionChange.what, Words.VersionChange.before, Words.VersionChange.now])
        for group in since.groups {
          table.element("tbody") { body in
            body.element("tr") { row in
              row.element("th", [("scope", "rowgroup"), ("colspan", "3")]) { cell in
                cell.words(group.title)
                if let subject = group.subject { cell.element("p", class: "faint", subject) }
              }
            }
            for line in group.lines {
              body.element("tr") { row in
                row.element("td", line.what)
                row.element("td", line.before)
                row.element("td", line.now)
              }
            }
          }
        }
      }
    }
  }

  /// All standards in one table.
  fileprivate mutating func atAGlance(_ parts: [FacilityReport.Part]) {
    element("h2", Words.Report.atAGlance)
    scrolling(Words.Report.atAGlance) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          Words.Common.standard, Words.Common.standing, Words.Report.minimum, Words.Report.beyond,
          Words.Report.change, Words.Report.ownRating,
        ])
        table.element("tbody") { body in
          for part in parts { body.glance(part) }
        }
      }
    }
    element("p", class: "faint stack", Words.Report.howToRead)
  }

  private mutating func glance(_ part: FacilityReport.Part) {
    element("tr") { row in
      row.element("th", [("scope", "row")]) { cell in
        cell.element("a", [("href", "#" + part.standard.id)]) { $0.written(part.standard.id) }
      }
      if let standing = part.standing {
        row.element("td") { $0.rating(standing.sheet) }
        for tally in [standing.sheet.toldMinimum, standing.sheet.toldBeyond] { row.element("td") { $0.share(tally) } }
        row.element("td") { $0.movement(part.movement) }
      } else {
        row.element("td", [("colspan", "4")]) { $0.words(Words.Report.notInspected) }
      }
      row.element("td") { cell in
        guard let own = part.selfAssessment else { return cell.add(Mark.nothing) }
        cell.rating(own.sheet)
        guard part.standing == nil else { return }
        for tally in [own.sheet.toldMinimum, own.sheet.toldBeyond] { cell.element("p") { $0.share(tally) } }
        cell.element("p") { $0.movement(part.ownMovement) }
      }
    }
  }

  // MARK: Pieces that several parts use

  /// A label in front of what it names.
  mutating func labelled(_ label: Sentence) {
    element("span", class: "label") { span in
      span.words(label + Words.Common.bareColon)
    }
  }

  /// Sentences in a row, with the same between them in every language.
  mutating func joined(_ sentences: [Sentence], by separator: String) {
    joined(sentences, by: Sentence(same: separator))
  }

  mutating func joined(_ sentences: [Sentence], by separator: Sentence) {
    for (index, sentence) in sentences.enumerated() {
      element("span") { span in
        span.words(sentence)
        if index < sentences.count - 1 { span.words(separator) }
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
    let label = name[languages.main]
    element("div", class: "scroll", [("role", "group"), ("aria-label", label), ("tabindex", "0")]) { body(&$0) }
  }

  /// A rating with a sign that needs no colour.
  mutating func rating(_ sheet: ScoreSheet) {
    element("span", class: "mark", [("aria-hidden", "true")]) { $0.add(sheet.ratingMark) }
    words(sheet.ratingSentence)
  }

  /// A share as a bar with its figures.
  mutating func share(_ tally: ToldTally) {
    guard let (sure, possible) = tally.bar, let share = tally.share else { return words(Words.Common.nothingAsked) }
    element("span", class: "bar", [("aria-hidden", "true")]) { bar in
      if sure > 0 { bar.element("span", class: "sure", [("style", "width:" + HTMLWriter.percent(sure))]) }
      if possible > 0 { bar.element("span", class: "may", [("style", "width:" + HTMLWriter.percent(possible))]) }
    }
    element("span", class: "figure") { $0.add(share) }
    guard let open = tally.open else { return }
    element("span", class: "faint") { note in
      note.add(" " + String(open.count) + " / " + String(open.of) + " ")
      note.words(Words.Common.open)
    }
  }

  private mutating func movement(_ movement: FacilityReport.Part.Movement) {
    switch movement {
    case .firstVisit: words(Words.Report.firstVisit)
    case .moved(let change): self.change(change)
    }
  }

  /// By how much a share moved: exactly, or while answers are open at either end.
  mutating func change(_ change: ShareChange?) {
    guard let change else { return add(Mark.nothing) }
    element("span", class: "figure") { $0.words(change.sentence) }
  }

  private static func percent(_ perMille: Int64) -> String {
    String(perMille / 10) + "." + String(perMille % 10) + "%"
  }
}
