internal import AuditChecking
internal import AuditModel
internal import AuditScoring
internal import AuditWording

/// How a facility moved, and how it sees itself.
extension HTMLWriter {
  /// Change since the last visits, standard by standard.
  mutating func changes(_ parts: [FacilityReport.Part], _ report: FacilityReport) {
    let inspected = parts.filter { $0.standing != nil }
    guard !inspected.isEmpty else { return }
    element("h2", ReportPhrases.changeTitle)
    for part in inspected {
      element("h3", class: "stack", part.title)
      guard let previous = part.previous else {
        element("p", ReportPhrases.onlyVisit)
        continue
      }
      visits(of: part)
      if previous.audit.standard !== part.standard { element("p", class: "stack", ReportPhrases.otherRevision) }
      sectionChanges(from: previous.sheet, to: part.standing!.sheet)
      moves(from: previous, to: part.standing!, report)
    }
  }

  private mutating func visits(of part: FacilityReport.Part) {
    let standing = part.standing!
    let earlier = part.visits.filter { $0.sheet.record != standing.sheet.record }
    scrolling(ReportPhrases.changeTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          ReportPhrases.visit, ReportPhrases.rating, ReportPhrases.minimum, ReportPhrases.beyond,
        ])
        table.element("tbody") { body in
          for scored in earlier + [standing] {
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { cell in
                cell.add(scored.sheet.date.iso + " ")
                cell.words(scored.sheet.kind.phrase)
                if scored.sheet.record == standing.sheet.record {
                  cell.add(" ")
                  cell.element("span", class: "faint") { $0.words(ReportPhrases.standingToday) }
                }
              }
              row.element("td") { $0.rating(scored.sheet) }
              row.element("td") { $0.share(scored.sheet.minimum) }
              row.element("td") { $0.share(scored.sheet.beyond) }
            }
          }
        }
      }
    }
  }

  private mutating func sectionChanges(from older: ScoreSheet, to newer: ScoreSheet) {
    let pairs = newer.standard.sections.enumerated().compactMap { index, section -> (Section, Tally, Tally)? in
      guard let before = older.standard.sections.firstIndex(where: { $0.id == section.id }) else { return nil }
      let tallies = (older.sections[before].total.minimum, newer.sections[index].total.minimum)
      return tallies.0 == tallies.1 ? nil : (section, tallies.0, tallies.1)
    }
    guard !pairs.isEmpty else { return }
    scrolling(ReportPhrases.sections) { box in
      box.element("table") { table in
        table.element("caption") { caption in
          caption.words(ReportPhrases.minimum)
        }
        table.headings([
          ReportPhrases.section, ReportPhrases.before + Sentence(same: " " + older.date.iso),
          ReportPhrases.now + Sentence(same: " " + newer.date.iso), ReportPhrases.changeInPoints,
        ])
        table.element("tbody") { body in
          for (section, before, now) in pairs {
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { $0.words(section.sentence) }
              row.element("td") { $0.words(Sentence(same: before.shareText ?? "–")) }
              row.element("td") { $0.words(Sentence(same: now.shareText ?? "–")) }
              row.element("td") { $0.change(from: before, to: now) }
            }
          }
        }
      }
    }
  }

  /// Which answers moved, with what was noted before and now.
  private mutating func moves(from previous: ScoredAudit, to standing: ScoredAudit, _ report: FacilityReport) {
    let moves = standing.sheet.moves(since: previous.sheet)
    element("h4", ReportPhrases.moved, tail: " (" + String(moves.count) + ")")
    guard !moves.isEmpty else { return element("p", ReportPhrases.nothingMoved) }
    pairTable(
      [
        ReportPhrases.criterion, ReportPhrases.before + Sentence(same: " " + previous.sheet.date.iso),
        ReportPhrases.now + Sentence(same: " " + standing.sheet.date.iso),
      ], named: ReportPhrases.moved
    ) { body in
      for move in moves { body.pair(move, previous, standing, report, label: move.direction.phrase) }
    }
  }

  // MARK: Two answers side by side

  private mutating func pairTable(
    _ columns: [Sentence], named name: Sentence, _ rows: (inout HTMLWriter) -> Void
  ) {
    scrolling(name) { box in
      box.element("table", class: "wide") { table in
        table.headings(columns)
        table.element("tbody") { rows(&$0) }
      }
    }
  }

  private mutating func pair(
    _ move: AnswerMove, _ older: ScoredAudit, _ newer: ScoredAudit, _ report: FacilityReport, label: Sentence
  ) {
    let criterion = move.after.map { newer.audit.standard.criteria[$0] } ?? older.audit.standard.criteria[move.before!]
    element("tr") { row in
      row.element("td") { cell in
        cell.element("p") { line in
          line.element("strong") { strong in
            strong.add(move.direction.sign + " ")
            strong.words(label)
          }
        }
        cell.words((criterion.text ?? criterion.ask)?.sentence ?? Sentence(same: criterion.id))
        cell.element("span", class: "faint") { faint in
          faint.written(" " + criterion.id + " · ")
          faint.words(criterion.level.phrase)
        }
      }
      for (index, scored) in [(move.before, older), (move.after, newer)] {
        row.element("td") { cell in
          guard let index else { return cell.words(ReportPhrases.notAsked) }
          cell.side(report.finding(index, in: scored))
        }
      }
    }
  }

  private mutating func side(_ finding: Finding) {
    element("strong") { $0.words(finding.result) }
    if let counted = finding.counted { element("p") { $0.words(counted) } }
    if let service = finding.service { element("p") { $0.words(service) } }
    if let note = finding.note ?? finding.reason { element("p") { $0.quoted(note) } }
  }

  // MARK: Self-assessment

  /// How the facility sees itself, beside the inspection.
  mutating func besides(_ parts: [FacilityReport.Part], _ report: FacilityReport) {
    let pairs = parts.compactMap { part -> (own: ScoredAudit, standing: ScoredAudit)? in
      guard let own = part.selfAssessment, let standing = part.standing else { return nil }
      return (own, standing)
    }
    guard !pairs.isEmpty else { return }
    element("h2", ReportPhrases.besideTitle)
    for (own, standing) in pairs { beside(own, standing, report) }
  }

  private mutating func beside(_ own: ScoredAudit, _ standing: ScoredAudit, _ report: FacilityReport) {
    let standard = standing.audit.standard
    element("h3", class: "stack", standard.titleSentence)
    scrolling(ReportPhrases.besideTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([ReportPhrases.visit, ReportPhrases.minimum, ReportPhrases.beyond, ReportPhrases.rating])
        table.element("tbody") { body in
          for (label, scored) in [(ReportPhrases.itself, own), (ReportPhrases.inspected, standing)] {
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { cell in
                cell.words(label)
                cell.add(" " + scored.sheet.date.iso)
              }
              row.element("td") { $0.share(scored.sheet.minimum) }
              row.element("td") { $0.share(scored.sheet.beyond) }
              row.element("td") { $0.rating(scored.sheet) }
            }
          }
        }
      }
    }
    let moves = standing.sheet.moves(since: own.sheet)
    let better = moves.count { $0.direction == .worse }
    let worse = moves.count { $0.direction == .better }
    let oneSided = moves.count - better - worse
    guard better + worse > 0 || oneSided > 0 else { return element("p", ReportPhrases.sameOnAll) }
    element("ul") { list in
      for (count, phrase) in [
        (better, ReportPhrases.selfRatesBetter), (worse, ReportPhrases.selfRatesWorse),
        (oneSided, ReportPhrases.onlyOneSide),
      ] where count > 0 {
        list.element("li") { item in
          item.add(String(count) + " · ")
          item.words(phrase)
        }
      }
    }
    let differing = moves.filter { $0.direction == .worse } + moves.filter { $0.direction == .better }
    guard !differing.isEmpty else { return }
    pairTable(
      [ReportPhrases.criterion, ReportPhrases.itself, ReportPhrases.inspected], named: ReportPhrases.besideTitle
    ) { body in
      for move in differing {
        body.pair(
          move, own, standing, report,
          label: move.direction == .worse ? ReportPhrases.selfRatesBetter : ReportPhrases.selfRatesWorse)
      }
    }
  }
}
