internal import AuditChecking
internal import AuditModel
internal import AuditScoring
internal import AuditWording

/// The part of a report on one standard.
extension HTMLWriter {
  mutating func part(_ part: FacilityReport.Part, _ report: FacilityReport) {
    let scored = part.main
    element("section", [("id", part.standard.id)]) { section in
      section.element("h2", class: "stack", part.title)
      section.subject(of: scored, report)
      if part.standing == nil { section.element("p", class: "holds", ReportPhrases.notInspected) }
      section.why(scored)
      section.shares(scored)
      section.shortcomings(scored, report)
      section.open(scored, report)
    }
  }

  private mutating func subject(of scored: ScoredAudit, _ report: FacilityReport) {
    let sheet = scored.sheet
    element("p", class: "faint") { line in
      line.written(sheet.standard.id + " " + sheet.standard.identity.version + " · " + sheet.date.iso + " ")
      line.words(sheet.kind.phrase)
      if let team = report.team(scored.audit.visit.record) {
        line.add(" · ")
        line.written(team)
      }
      if sheet.layers > 1 {
        line.add(" · ")
        line.words(
          Sentence { Phrases.followUpsLaid.text(sheet.layers - 1, $0) })
      }
      if let tailoring = sheet.standard.tailoring {
        line.add(" · ")
        line.words(Sentence { tailoring.text(in: $0) })
      }
    }
  }

  // MARK: The rating and why

  private mutating func why(_ scored: ScoredAudit) {
    let sheet = scored.sheet
    element("h3", ReportPhrases.whyTitle)
    element("p", class: "holds") { $0.rating(sheet) }
    guard let rating = sheet.rating else { return }
    if rating.lowest == 0 { element("p", ReportPhrases.bestRating) }
    for standing in sheet.ratingStandings() where standing.rating <= rating.lowest && !standing.needs.isEmpty {
      let title = sheet.standard.ratings[standing.rating].sentence
      element(
        "p", class: "stack", ReportPhrases.needsFor + Sentence(same: " “") + title + Sentence(same: "”"))
      element("ul", class: "plain needs") { list in
        for need in standing.needs { list.need(need, sheet) }
      }
    }
  }

  private mutating func need(_ standing: NeedStanding, _ sheet: ScoreSheet) {
    let verdict = standing.holdsAtLowest ? Phrases.holds : standing.holdsAtHighest ? Phrases.mayHold : Phrases.fails
    let mark = standing.holdsAtLowest ? "✓" : standing.holdsAtHighest ? "?" : "✗"
    element("li") { item in
      item.element("span", class: "mark", [("aria-hidden", "true")]) { $0.add(mark) }
      item.words(sheet.standard.sentence(of: standing.need))
      item.add(" — ")
      item.element("strong") { $0.words(verdict) }
      if let share = standing.shareText { item.add(" (" + share + ")") }
      guard !standing.holdsAtLowest else { return }
      item.element("ul", class: "plain") { list in
        list.sections(ReportPhrases.against, standing.sectionsAgainst, of: sheet.standard)
        list.names(ReportPhrases.against, standing.against.map { sheet.standard.criteria[$0].id }, of: sheet.standard)
        guard standing.holdsAtHighest else { return }
        list.sections(ReportPhrases.waitsFor, standing.sectionsOpen, of: sheet.standard)
        list.names(ReportPhrases.waitsFor, standing.open.map { sheet.standard.criteria[$0].id }, of: sheet.standard)
      }
    }
  }

  private mutating func sections(_ label: Sentence, _ positions: [Int], of standard: Standard) {
    guard !positions.isEmpty else { return }
    element("li", label + Sentence(same: " ") + standard.sectionNames(positions))
  }

  /// - Parameter names: of criteria that stand further below.
  private mutating func names(_ label: Sentence, _ names: [String], of standard: Standard) {
    guard !names.isEmpty else { return }
    element("li") { item in
      item.words(label)
      for (index, name) in names.enumerated() {
        item.add(index == 0 ? " " : ", ")
        item.link(to: standard.id + "/" + name, name)
      }
    }
  }

  /// A link within the page, with no space behind it.
  private mutating func link(to anchor: String, _ name: String) {
    add("<a href=\"#" + HTMLWriter.escaped(anchor) + "\">" + HTMLWriter.escaped(name) + "</a>")
  }

  // MARK: Sections

  private mutating func shares(_ scored: ScoredAudit) {
    let sheet = scored.sheet
    let ratesSections = !sheet.standard.sectionRatings.isEmpty
    element("h3", ReportPhrases.sections)
    element("table", class: "shares") { table in
      table.headings(
        [ReportPhrases.section, ReportPhrases.minimum, ReportPhrases.beyond] + (ratesSections ? [Phrases.rating] : []))
      table.element("tbody") { body in
        body.shareRow(ReportPhrases.whole, sheet.total, outOf: sheet.standard.outOf, isWhole: true) { cell in
          cell.rating(sheet)
        } where: {
          ratesSections
        }
        for (section, score) in zip(sheet.standard.sections, sheet.sections) {
          guard score.total.minimum.applying + score.total.beyond.applying > 0 else { continue }
          body.shareRow(section.sentence, score.total) { cell in
            cell.sectionRating(score.rating, sheet.standard)
          } where: {
            ratesSections
          }
        }
      }
    }
  }

  private mutating func shareRow(
    _ name: Sentence, _ total: TallyPair, outOf: Int64? = nil, isWhole: Bool = false,
    rating: (inout HTMLWriter) -> Void, where hasRating: () -> Bool
  ) {
    element("tr") { row in
      row.element("th", [("scope", "row")]) { cell in
        if isWhole { cell.element("strong") { $0.words(name) } } else { cell.words(name) }
      }
      row.element("td") { cell in
        cell.share(total.minimum)
        if let outOf, let lowest = total.minimum.shareLowest, let highest = total.minimum.shareHighest {
          let points = lowest.points(of: outOf)
          let range = total.minimum.open == 0 ? points : points + "–" + highest.points(of: outOf)
          cell.element("span", class: "faint") { span in
            span.add(" " + range + " / " + String(outOf) + " ")
            span.words(Phrases.points)
          }
        }
      }
      row.element("td") { $0.share(total.beyond) }
      if hasRating() { row.element("td") { rating(&$0) } }
    }
  }

  private mutating func sectionRating(_ range: RatingRange?, _ standard: Standard) {
    guard let range else { return add("–") }
    words(standard.sectionRatings[range.lowest].sentence)
    guard !range.isDetermined else { return }
    add(" – ")
    words(standard.sectionRatings[range.highest].sentence)
  }
}
