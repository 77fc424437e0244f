internal import AuditChecking
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// The part of a report on one standard.
extension HTMLWriter {
  mutating func part(_ part: FacilityReport.Part) {
    element("section", [("id", part.standard.id)]) { section in
      section.element("h2", class: "stack", part.title)
      section.subject(of: part)
      if let warning = part.warning { section.element("p", class: "holds", warning) }
      section.why(part)
      section.shares(part)
      section.shortcomings(part.shortcomings)
      section.open(part.open)
    }
  }

  private mutating func subject(of part: FacilityReport.Part) {
    let sheet = part.main.sheet
    element("p", class: "faint") { line in
      line.written(part.standard.nameAndVersion + " · " + sheet.date.iso + " ")
      line.words(sheet.kind.phrase)
      if let team = part.team {
        line.add(" · ")
        line.written(team)
      }
      for words in [sheet.followUps, part.tailoring] {
        guard let words else { continue }
        line.add(" · ")
        line.words(words)
      }
    }
  }

  // MARK: The rating and why

  private mutating func why(_ part: FacilityReport.Part) {
    element("h3", Words.Common.why)
    element("p", class: "holds") { $0.rating(part.main.sheet) }
    if let praise = part.praise { element("p", praise) }
    for (rating, needs) in part.needs {
      element("p", class: "stack", Words.Report.needsFor + Sentence(same: " ") + Words.Common.quoted(value: rating))
      element("ul", class: "plain needs") { list in
        for need in needs { list.need(need, part.standard) }
      }
    }
  }

  private mutating func need(_ need: ToldNeed, _ standard: Standard) {
    element("li") { item in
      item.element("span", class: "mark", [("aria-hidden", "true")]) { $0.add(need.mark) }
      item.words(need.sentence)
      item.add(" — ")
      item.element("strong") { $0.words(need.verdict) }
      if let share = need.share { item.add(" (" + share + ")") }
      guard let obstacles = need.obstacles else { return }
      item.element("ul", class: "plain") { list in
        for obstacle in obstacles { list.obstacle(obstacle, standard) }
      }
    }
  }

  private mutating func obstacle(_ obstacle: ToldNeed.Obstacle, _ standard: Standard) {
    switch obstacle {
    case .sections(let label, let names): element("li", label + Words.Common.colon + names)
    case .against(let label, let criteria), .open(let label, let criteria):
      element("li") { item in
        item.words(label + Words.Common.bareColon)
        for (number, index) in criteria.enumerated() {
          if number == 0 { item.add(" ") } else { item.words(Words.List.comma) }
          item.link(to: standard.criteria[index], of: standard)
        }
      }
    }
  }

  /// A link within the page, and the id.
  private mutating func link(to criterion: Criterion, of standard: Standard) {
    add("<a href=\"#" + HTMLWriter.escaped(standard.id + "/" + criterion.id) + "\">")
    words(criterion.name)
    add("</a>")
    if let id = criterion.idBeside { element("span", class: "faint", written: " (" + id + ")") }
  }

  // MARK: Sections

  private mutating func shares(_ part: FacilityReport.Part) {
    element("h3", Words.Common.sections)
    element("table", class: "shares") { table in
      table.headings(
        [Words.Common.sectionHeading, Words.Report.minimum, Words.Report.beyond]
          + (part.ratesSections ? [Words.Common.rating] : []))
      table.element("tbody") { body in
        for share in part.shares { body.shareRow(share, of: part) }
      }
    }
  }

  private mutating func shareRow(_ share: FacilityReport.Part.Share, of part: FacilityReport.Part) {
    element("tr") { row in
      row.element("th", [("scope", "row")]) { cell in
        if share.isWhole { cell.element("strong") { $0.words(share.name) } } else { cell.words(share.name) }
      }
      row.element("td") { cell in
        cell.share(share.minimum)
        guard let points = share.minimum.points, let outOf = share.minimum.outOf else { return }
        cell.element("span", class: "faint") { span in
          span.add(" " + points + " / " + String(outOf) + " ")
          span.words(Words.Common.points)
        }
      }
      row.element("td") { $0.share(share.beyond) }
      guard part.ratesSections else { return }
      row.element("td") { cell in
        if share.isWhole { cell.rating(part.main.sheet) } else { cell.sectionRating(share.ratings) }
      }
    }
  }

  private mutating func sectionRating(_ ratings: [Sentence]) {
    if ratings.isEmpty { add(Mark.nothing) }
    for (number, rating) in ratings.enumerated() {
      if number > 0 { add(" – ") }
      words(rating)
    }
  }
}
