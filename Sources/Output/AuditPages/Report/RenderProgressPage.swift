internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
public import AuditWording

/// What got better at a facility, as one page to hand to a donor or a board: on paper one A4 for usual sizes.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderProgressPage(_ progress: ProgressReport, languages: PageLanguages, font: String?) -> String {
  let page = HTMLPage(
    title: "careaudit · " + Words.Progress.title[languages.main] + " · "
      + (progress.report.id ?? Words.Report.aConfidentialFacility[languages.main]),
    languages: languages, font: font,
    style: ReportStyle.rules + EmbeddedFile.progressStyle.text)
  return page.document { main in
    main.element("div", class: size(languages, progress.standards.count)) { body in
      body.progressHeading(progress)
      for standard in progress.standards { body.standard(standard, progress) }
      body.actions(of: progress)
      body.next(of: progress)
      body.element("p", class: "faint stack", Words.Progress.range + Sentence(same: " ") + progress.report.legalNote)
    }
  }
}

/// How large its letters are on paper, so that usual sizes fit one page.
private func size(_ languages: PageLanguages, _ standards: Int) -> String {
  (standards > 2 ? "sheet many" : standards > 1 ? "sheet several" : "sheet") + (languages == .both ? " both" : "")
}

extension HTMLWriter {
  fileprivate mutating func progressHeading(_ progress: ProgressReport) {
    let report = progress.report
    element("h1", class: "stack", progress.title)
    element("p", class: "facts") { line in line.joined(report.description, by: " · ") }
    element("p", class: "view stack", Words.Report.view + Words.Common.colon + report.view.phrase)
    element("p", class: "faint") { line in
      line.words(Words.Report.reportedOn)
      line.add(" " + report.day.iso + " · " + HTMLWriter.escaped(report.program))
    }
    for remark in progress.remarks { self.remark(remark) }
  }

  // MARK: Before and now

  fileprivate mutating func standard(_ standard: ProgressReport.Standard, _ progress: ProgressReport) {
    element("section", class: "standard") { section in
      section.element("h2", standard.title, tail: " (" + standard.nameAndVersion + ")")
      if standard.before == nil {
        section.element("p", progress.isOwnView ? Words.Progress.firstOwn : Words.Progress.first)
      }
      section.visits(of: standard)
      let (rows, others) = standard.rowsInShort
      if !rows.isEmpty { section.table(of: rows) }
      if !others.isEmpty {
        section.element("p", class: "faint") { line in
          line.joined(others.map { $0.name + Sentence(same: " ") + $0.shares }, by: Words.List.beside)
        }
      }
      if !standard.asBefore.isEmpty {
        section.element("p", class: "faint") { line in
          line.words((standard.before == nil ? Words.Common.sections : Words.Progress.asBefore) + Words.Common.colon)
          line.joined(standard.asBefore.map { $0.name + Sentence(same: " ") + $0.share }, by: Words.List.beside)
        }
      }
      if !standard.unanswered.isEmpty {
        section.element("p", class: "faint") { line in
          line.words(Words.Progress.unanswered + Words.Common.colon)
          line.joined(standard.unanswered.map(\.name), by: Words.List.beside)
        }
      }
      guard standard.before != nil else { return }
      section.element("div", class: "columns") { columns in
        columns.moves("▲", Words.Progress.better, standard.better.count, standard.betterInShort)
        columns.moves("▼", Words.Progress.worse, standard.worse.count, standard.worseInShort)
      }
      if standard.better.isEmpty { section.element("p", Words.Progress.noneBetter) }
      for sentence in standard.counts { section.element("p", sentence) }
    }
  }

  private mutating func visits(of standard: ProgressReport.Standard) {
    for (label, scored) in [
      (Words.Common.before, standard.before), (Words.Common.now, standard.now),
      (Words.Report.ownRating, standard.itself),
    ] {
      guard let scored else { continue }
      element("p") { line in
        line.labelled(label)
        line.add(" " + scored.sheet.date.iso + " ")
        line.words(scored.sheet.kind.phrase)
        line.add(" · ")
        line.rating(scored.sheet)
      }
    }
    if let warning = standard.warning { element("p", class: "faint", warning) }
  }

  private mutating func table(of rows: [ProgressReport.Standard.Row]) {
    element("table") { table in
      table.headings([Words.Common.sectionHeading, Words.Common.before, Words.Common.now, Words.Common.change])
      table.element("tbody") { body in
        for row in rows {
          body.element("tr", class: row.isWhole ? "whole" : nil) { line in
            line.element("th", [("scope", "row")]) { $0.words(row.name) }
            line.element("td") { cell in
              if let before = row.before { cell.share(before) } else { cell.add(Mark.nothing) }
            }
            line.element("td") { $0.share(row.now) }
            line.element("td") { $0.change(row.change) }
          }
        }
      }
    }
  }

  private mutating func moves(
    _ sign: String, _ title: Sentence, _ count: Int, _ moves: (told: [Sentence], more: Sentence?)
  ) {
    guard count > 0 else { return }
    element("div") { box in
      box.element("h3") { heading in
        heading.add(sign + " ")
        heading.words(title)
        heading.add(" (" + String(count) + ")")
      }
      box.element("ul") { list in
        for sentence in moves.told { list.element("li", sentence) }
        if let more = moves.more { list.element("li", class: "faint", more) }
      }
    }
  }

  // MARK: What was done, and what is next

  fileprivate mutating func actions(of progress: ProgressReport) {
    let (told, more) = progress.actionsInShort
    element("h2", progress.actionsHeading)
    if told.isEmpty { element("p", Words.Progress.noActions) } else { settledTable(told) }
    for sentence in [more, progress.earlier] { if let sentence { element("p", class: "faint", sentence) } }
    guard let total = progress.money else { return }
    moneyTable([], total: total, over: progress.months)
  }

  fileprivate mutating func next(of progress: ProgressReport) {
    let (told, more) = progress.nextInShort
    element("h2", Words.Progress.next, tail: " (" + String(progress.next.count) + ")")
    if told.isEmpty {
      element("p", progress.nothingNext)
    } else {
      element("ul") { list in
        for next in told {
          let facts = [next.action, next.due, next.cost?.sentence].compactMap { $0 }
          list.element("li") { $0.joined(facts, by: " · ") }
        }
        if let more { list.element("li", class: "faint", more) }
      }
    }
    element("div", class: "columns ways") { columns in
      for way in progress.ways { columns.element("div") { $0.way(way, heading: "h3") } }
    }
  }
}
