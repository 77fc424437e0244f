internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// How a facility moved, and how it sees itself.
extension HTMLWriter {
  /// Change since the last visits, standard by standard.
  mutating func changes(_ changes: [(part: FacilityReport.Part, change: FacilityReport.Change?)]) {
    guard !changes.isEmpty else { return }
    element("h2", ReportPhrases.changeTitle)
    for (part, change) in changes {
      element("h3", class: "stack", part.title)
      guard let change else {
        element("p", ReportPhrases.onlyVisit)
        continue
      }
      visits(change.visits)
      if let warning = change.warning { element("p", class: "stack", warning) }
      let days = (change.previous.sheet.date.iso, change.standing.sheet.date.iso)
      let (before, now) = (
        ReportPhrases.before + Sentence(same: " " + days.0), ReportPhrases.now + Sentence(same: " " + days.1)
      )
      sectionChanges(change.sections, before, now)
      element("h4", ReportPhrases.moved, tail: " (" + String(change.moves.count) + ")")
      if change.moves.isEmpty {
        element("p", ReportPhrases.nothingMoved)
      } else {
        moves(change.moves, [ReportPhrases.criterion, before, now], named: ReportPhrases.moved)
      }
    }
  }

  private mutating func visits(_ visits: [FacilityReport.Change.Visit]) {
    scrolling(ReportPhrases.changeTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          ReportPhrases.visit, ReportPhrases.rating, ReportPhrases.minimum, ReportPhrases.beyond,
        ])
        table.element("tbody") { body in
          for visit in visits {
            let sheet = visit.scored.sheet
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { cell in
                cell.add(sheet.date.iso + " ")
                cell.words(sheet.kind.phrase)
                if visit.isStanding {
                  cell.add(" ")
                  cell.element("span", class: "faint") { $0.words(ReportPhrases.standingToday) }
                }
              }
              row.element("td") { $0.rating(sheet) }
              row.element("td") { $0.share(sheet.toldMinimum) }
              row.element("td") { $0.share(sheet.toldBeyond) }
            }
          }
        }
      }
    }
  }

  private mutating func sectionChanges(
    _ sections: [FacilityReport.Change.SectionChange], _ before: Sentence, _ now: Sentence
  ) {
    guard !sections.isEmpty else { return }
    scrolling(ReportPhrases.sections) { box in
      box.element("table") { table in
        table.element("caption") { caption in
          caption.words(ReportPhrases.minimum)
        }
        table.headings([ReportPhrases.section, before, now, ReportPhrases.changeInPoints])
        table.element("tbody") { body in
          for section in sections {
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { $0.words(section.name) }
              for tally in [section.before, section.now] {
                row.element("td") { $0.words(Sentence(same: tally.share ?? Mark.nothing)) }
              }
              row.element("td") { $0.change(section.change) }
            }
          }
        }
      }
    }
  }

  // MARK: Two answers side by side

  private mutating func moves(_ moves: [FacilityReport.Move], _ columns: [Sentence], named name: Sentence) {
    scrolling(name) { box in
      box.element("table", class: "wide") { table in
        table.headings(columns)
        table.element("tbody") { body in
          for move in moves { body.move(move) }
        }
      }
    }
  }

  private mutating func move(_ move: FacilityReport.Move) {
    element("tr") { row in
      row.element("td") { cell in
        cell.element("p") { line in
          line.element("strong") { strong in
            strong.add(move.sign + " ")
            strong.words(move.label)
          }
        }
        cell.requirement(move.criterion)
      }
      for finding in [move.before, move.now] {
        row.element("td") { cell in
          guard let finding else { return cell.words(ReportPhrases.notAsked) }
          cell.element("strong") { $0.words(finding.result) }
          for what in finding.saidInShort { cell.element("p") { $0.said(what) } }
        }
      }
    }
  }

  // MARK: Self-assessment

  /// How the facility sees itself, beside the inspection.
  mutating func besides(_ besides: [FacilityReport.Beside]) {
    guard !besides.isEmpty else { return }
    element("h2", ReportPhrases.besideTitle)
    for beside in besides { self.beside(beside) }
  }

  private mutating func beside(_ beside: FacilityReport.Beside) {
    element("h3", class: "stack", beside.part.title)
    scrolling(ReportPhrases.besideTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([ReportPhrases.visit, ReportPhrases.minimum, ReportPhrases.beyond, ReportPhrases.rating])
        table.element("tbody") { body in
          for (label, scored) in [
            (ReportPhrases.itself, beside.own), (ReportPhrases.inspected, beside.standing),
          ] {
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { cell in
                cell.words(label)
                cell.add(" " + scored.sheet.date.iso)
              }
              row.element("td") { $0.share(scored.sheet.toldMinimum) }
              row.element("td") { $0.share(scored.sheet.toldBeyond) }
              row.element("td") { $0.rating(scored.sheet) }
            }
          }
        }
      }
    }
    guard !beside.counts.isEmpty else { return element("p", ReportPhrases.sameOnAll) }
    element("ul") { list in
      for (count, phrase) in beside.counts {
        list.element("li") { item in
          item.add(String(count) + " · ")
          item.words(phrase)
        }
      }
    }
    guard !beside.moves.isEmpty else { return }
    moves(
      beside.moves, [ReportPhrases.criterion, ReportPhrases.itself, ReportPhrases.inspected],
      named: ReportPhrases.besideTitle)
  }
}
