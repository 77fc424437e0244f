internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// What got better at a facility, as text.
public func renderProgress(_ progress: ProgressReport, style: PageStyle) -> String {
  var page = ProgressText(progress: progress, style: style)
  return page.render()
}

private struct ProgressText {
  let progress: ProgressReport
  let language: Language
  var page: TextPage

  init(progress: ProgressReport, style: PageStyle) {
    self.progress = progress
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    heading()
    for standard in progress.standards { self.standard(standard) }
    actions()
    money()
    next()
    page.blank()
    page.line(Words.Progress.range[language], .faint)
    page.line(progress.report.legalNote[language], .faint)
    return page.text
  }

  private mutating func heading() {
    let report = progress.report
    page.line(progress.title[language], .strong)
    page.line(report.description.map { $0[language] }.joined(separator: " · "))
    page.line(report.view.phrase[language], .strong)
    page.line(Words.Report.reportedOn[language] + " " + report.day.iso + " · " + report.program, .faint)
    if let note = language.draftNote { page.line(note[language], .faint) }
    for remark in progress.remarks {
      let names = remark.names.isEmpty ? "" : Words.Common.colon[language] + remark.names.joined(separator: ", ")
      page.line(remark.sentence[language] + names, hanging: 2, TextPage.Tone(remark.gravity) ?? .faint)
    }
  }

  // MARK: Before and now

  private mutating func standard(_ standard: ProgressReport.Standard) {
    page.blank()
    page.line(standard.title[language] + " (" + standard.nameAndVersion + ")", .strong)
    if let before = standard.before { visit(Words.Common.before, before) } else { first() }
    visit(Words.Common.now, standard.now)
    if let itself = standard.itself { visit(Words.Report.ownRating, itself) }
    if let warning = standard.warning { page.line(warning[language], indent: 2, .faint) }
    let (rows, others) = standard.rowsInShort
    for row in rows { self.row(row) }
    if !others.isEmpty {
      page.line(
        others.map { $0.name[language] + " " + $0.shares[language] }.joined(separator: Words.List.beside[language]),
        indent: 4, hanging: 6)
    }
    if !standard.asBefore.isEmpty {
      let told = standard.asBefore.map { $0.name[language] + " " + $0.share[language] }.joined(
        separator: Words.List.beside[language])
      page.line(
        (standard.before == nil ? Words.Common.sections : Words.Progress.asBefore)[language]
          + Words.Common.colon[language] + told, indent: 2,
        hanging: 4)
    }
    if !standard.unanswered.isEmpty {
      page.line(
        (Words.Progress.unanswered + Words.Common.colon + standard.unanswered.map(\.name).joined(by: Words.List.beside))[
          language],
        indent: 2, hanging: 4)
    }
    guard standard.before != nil else { return }
    moves("▲", Words.Progress.better, standard.better.count, standard.betterInShort)
    if standard.better.isEmpty { page.line(Words.Progress.noneBetter[language], indent: 2) }
    moves("▼", Words.Progress.worse, standard.worse.count, standard.worseInShort)
    for sentence in standard.counts { page.line(sentence[language], indent: 2) }
  }

  private mutating func first() {
    page.line((progress.isOwnView ? Words.Progress.firstOwn : Words.Progress.first)[language], indent: 2)
  }

  private mutating func visit(_ label: Sentence, _ scored: ScoredAudit) {
    let sheet = scored.sheet
    page.line(
      label[language] + Words.Common.colon[language] + sheet.date.iso + " " + sheet.kind.phrase[language] + " · "
        + sheet.ratingMark + " "
        + sheet.ratingSentence[language], indent: 2, hanging: 4, TextPage.Tone(sheet.gravity))
  }

  private mutating func row(_ row: ProgressReport.Standard.Row) {
    let shares = [row.before?.shareOrNothing[language] ?? Mark.nothing, row.now.shareOrNothing[language]]
    page.line(
      row.name[language] + Words.Common.colon[language] + shares.joined(separator: " → ") + " · "
        + (row.change?.sentence[language] ?? Mark.nothing), indent: row.isWhole ? 2 : 4, hanging: 6,
      row.isWhole ? .strong : nil)
  }

  private mutating func moves(
    _ sign: String, _ title: Sentence, _ count: Int, _ moves: (told: [Sentence], more: Sentence?)
  ) {
    guard count > 0 else { return }
    page.line(sign + " " + title[language] + " (" + String(count) + ")", indent: 2)
    for sentence in moves.told { page.line("· " + sentence[language], indent: 4, hanging: 6) }
    if let more = moves.more { page.line(more[language], indent: 4, .faint) }
  }

  // MARK: What was done, and what is next

  private mutating func actions() {
    page.blank()
    let (told, more) = progress.actionsInShort
    page.line(progress.actionsHeading[language], .strong)
    if told.isEmpty { page.line(Words.Progress.noActions[language], indent: 2) }
    for action in told { page.settled(action, language) }
    for sentence in [more, progress.earlier] { if let sentence { page.line(sentence[language], indent: 2, .faint) } }
  }

  private mutating func money() {
    guard let total = progress.money else { return }
    page.blank()
    page.line(Words.Plan.moneyTitle[language], .strong)
    page.money([], total: total, over: progress.months, language)
  }

  private mutating func next() {
    page.blank()
    let (told, more) = progress.nextInShort
    page.line(Words.Progress.next[language] + " (" + String(progress.next.count) + ")", .strong)
    if told.isEmpty { page.line(progress.nothingNext[language], indent: 2) }
    for next in told {
      let facts = [next.action, next.due, next.cost?.sentence].compactMap { $0?[language] }
      page.line("· " + facts.joined(separator: " · "), indent: 2, hanging: 4)
    }
    if let more { page.line(more[language], indent: 2, .faint) }
    for way in progress.ways { page.way(way, language, indent: 2) }
  }
}
