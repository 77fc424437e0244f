internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// How a facility moved, and how it sees itself.
extension HTMLWriter {
  /// Change since the last visits, standard by standard.
  ///
  /// - Parameters:
  ///   - title: what changed.
  ///   - only: what is said where there is nothing to compare with.
  mutating func changes(
    _ changes: [(part: FacilityReport.Part, change: FacilityReport.Change?)], _ title: Sentence,
    ifOnlyOne only: Sentence
  ) {
    guard !changes.isEmpty else { return }
    element("h2", title)
    for (part, change) in changes {
      element("h3", class: "stack", part.title)
      guard let change else {
        element("p", only)
        continue
      }
      visits(change.visits)
      if let warning = change.warning { element("p", class: "stack", warning) }
      let days = (change.previous.sheet.date.iso, change.standing.sheet.date.iso)
      let (before, now) = (
        Words.Common.before + Sentence(same: " " + days.0), Words.Common.now + Sentence(same: " " + days.1)
      )
      sectionChanges(change.sections, before, now)
      element("h4", Words.Report.moved, tail: " (" + String(change.moves.count) + ")")
      if change.moves.isEmpty {
        element("p", Words.Report.nothingMoved)
      } else {
        moves(change.moves, [Words.Common.criterionHeading, before, now], named: Words.Report.moved)
      }
    }
  }

  private mutating func visits(_ visits: [FacilityReport.Change.Visit]) {
    scrolling(Words.Report.changeTitle) { box in
      box.element("table", class: "wide") { table in
        table.headings([
          Words.Common.visit, Words.Common.ratingHeading, Words.Report.minimum, Words.Report.beyond,
        ])
        table.element("tbody") { body in
          for visit in visits {
            let sheet = visit.scored.sheet
            body.element("tr") { row in
              row.element("th", [("scope", "row")]) { cell in
                cell.add(sheet.date.iso + " ")
                cell.words(sheet.kind.phrase)
                if visit.isStanding, sheet.kind != .selfAssessment {
                  cell.add(" ")
                  cell.element("span", class: "faint") { $0.words(Words.Report.standingToday) }
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
    scrolling(Words.Common.sections) { box in
      box.element("table") { table in
        table.element("caption") { caption in
          caption.words(Words.Report.minimum)
        }
        table.headings([Words.Common.sectionHeading, before, now, Words.Common.change])
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
        cell.named(move.criterion)
      }
      for finding in [move.before, move.now] {
        row.element("td") { cell in
          guard let finding else { return cell.words(Words.Report.notAsked) }
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
    element("h2", Words.Common.selfAssessmentBesideInspection)
    for beside in besides { self.beside(beside) }
  }

  private mutating func beside(_ beside: FacilityReport.Beside) {
    element("h3", class: "stack", beside.part.title)
    scrolling(Words.Common.selfAssessmentBesideInspection) { box in
      box.element("table", class: "wide") { table in
        table.headings([Words.Common.visit, Words.Report.minimum, Words.Report.beyond, Words.Common.ratingHeading])
        table.element("tbody") { body in
          for (label, scored) in [
            (Words.Report.itself, beside.own), (Words.Report.inspected, beside.standing),
          ] + beside.earlier.map({ (Words.Report.itself, $0) }) {
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
    guard !beside.counts.isEmpty else { return element("p", Words.Report.sameOnAll) }
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
      beside.moves, [Words.Common.criterionHeading, Words.Report.itself, Words.Report.inspected],
      named: Words.Common.selfAssessmentBesideInspection)
  }
}
