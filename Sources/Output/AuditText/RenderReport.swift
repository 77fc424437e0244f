internal import AuditChecking
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// The report of a facility as text, in one language.
public func renderReport(_ report: FacilityReport, style: PageStyle) -> String {
  var page = ReportText(report: report, style: style)
  return page.render()
}

private struct ReportText {
  let report: FacilityReport
  let language: Language
  var page: TextPage

  private static let labelWidth = 26
  /// So many signs make a bar.
  private static let barWidth = 20

  init(report: FacilityReport, style: PageStyle) {
    self.report = report
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    let parts = report.parts
    heading()
    let dangers = report.dangers
    page.add(dangers, language)
    if dangers.isPressing { page.blank() }
    if let since = report.sinceVersion { sinceVersion(since) }
    if !parts.isEmpty { atAGlance(parts) } else if let none = report.noRecord { page.line(none[language]) }
    for part in parts { self.part(part) }
    changes(report.changes)
    ownChanges(report.ownChanges)
    for beside in report.besides { self.beside(beside) }
    for residents in report.allResidents { self.residents(residents) }
    if let plan = report.plan { self.plan(plan) }
    keptInside(report.keptInside)
    page.add(over: dangers, language)
    annex(report.annex)
    provenance(parts)
    signatures(report.signatories)
    return page.text
  }

  private mutating func heading() {
    page.line(report.title[language], .strong)
    page.line(report.description.map { $0[language] }.joined(separator: " · "))
    page.line(report.view.phrase[language], .strong)
    page.line(Words.Report.reportedOn[language] + " " + report.day.iso + " · " + report.program, .faint)
    if let note = language.draftNote { page.line(note[language], .faint) }
    page.line(report.legalNote[language], .faint)
    for remark in report.remarks {
      let names = remark.names.isEmpty ? "" : Words.Common.colon[language] + remark.names.joined(separator: ", ")
      page.line(remark.sentence[language] + names, hanging: 2, TextPage.Tone(remark.gravity) ?? .faint)
    }
    page.blank()
  }

  private mutating func sinceVersion(_ since: VersionReport) {
    page.line(since.title[language], .strong)
    page.line(since.madeBy[language], indent: 2, .faint)
    for remark in since.remarks { page.line(remark[language], indent: 2) }
    for group in since.groups {
      page.line(group.title[language], indent: 2, hanging: 4)
      if let subject = group.subject { page.line(subject[language], indent: 4, hanging: 6, .faint) }
      for line in group.lines {
        page.line(
          line.what[language] + Words.Common.colon[language] + line.before[language] + " → " + line.now[language],
          indent: 4, hanging: 6)
      }
    }
    page.blank()
  }

  private mutating func atAGlance(_ parts: [FacilityReport.Part]) {
    page.line(Words.Report.atAGlance[language], .strong)
    for part in parts {
      page.line(part.standard.id, indent: 2)
      if let standing = part.standing {
        rating(standing.sheet, indent: 4)
        tallies(standing.sheet, indent: 4)
        entry(Words.Report.change, movement(part.movement)[language], indent: 4)
      } else {
        page.line(Words.Report.notInspected[language], indent: 4, .poor)
      }
      if let own = part.selfAssessment { entry(Words.Report.ownRating, told(own.sheet), indent: 4) }
      if part.standing == nil, let own = part.selfAssessment {
        tallies(own.sheet, indent: 4)
        entry(Words.Report.change, movement(part.ownMovement)[language], indent: 4)
      }
    }
    page.line(Words.Report.howToRead[language], indent: 2, .faint)
    page.blank()
  }

  private func movement(_ movement: FacilityReport.Part.Movement) -> Sentence {
    switch movement {
    case .firstVisit: Words.Report.firstVisit
    case .moved(let change): change?.sentence ?? Sentence(same: Mark.nothing)
    }
  }

  private func told(_ sheet: ScoreSheet) -> String { sheet.ratingMark + " " + sheet.ratingSentence[language] }

  private mutating func rating(_ sheet: ScoreSheet, indent: Int) {
    page.line(told(sheet), indent: indent, hanging: indent + 2, TextPage.Tone(sheet.gravity))
  }

  private mutating func tallies(_ sheet: ScoreSheet, indent: Int) {
    entry(Words.Common.minimum, sheet.toldMinimum.sentence[language], indent: indent)
    entry(Words.Common.beyond, sheet.toldBeyond.sentence[language], indent: indent)
  }

  private mutating func entry(_ label: Sentence, _ text: String, indent: Int) {
    page.entry(label[language], text, indent: indent, labelWidth: ReportText.labelWidth)
  }

  // MARK: A standard

  private mutating func part(_ part: FacilityReport.Part) {
    let sheet = part.main.sheet
    page.line(part.title[language] + " (" + part.standard.nameAndVersion + ")", .strong)
    let subject = [part.team, sheet.followUps?[language], part.tailoring?[language]].compactMap { $0 }
    page.line(
      ([sheet.date.iso + " " + sheet.kind.phrase[language]] + subject).joined(separator: " · "), indent: 2, hanging: 4,
      .faint)
    if let warning = part.warning { page.line(warning[language], indent: 2, .poor) }
    page.line(Words.Common.why[language], indent: 2)
    rating(sheet, indent: 4)
    if let praise = part.praise { page.line(praise[language], indent: 4) }
    for (rating, needs) in part.needs {
      page.line(
        Words.Report.needsFor[language] + " " + Words.Common.quoted(value: rating)[language], indent: 4, hanging: 6)
      for need in needs { self.need(need, part.standard) }
    }
    sections(part)
    shortcomings(part.shortcomings)
    open(part.open)
    page.blank()
  }

  private mutating func need(_ need: ToldNeed, _ standard: Standard) {
    let share = need.share.map { " (" + $0 + ")" } ?? ""
    page.line(
      need.mark + " " + need.sentence[language] + " — " + need.verdict[language] + share, indent: 6, hanging: 8)
    for obstacle in need.obstacles ?? [] {
      switch obstacle {
      case .sections(let label, let names):
        page.line(label[language] + Words.Common.colon[language] + names[language], indent: 8, hanging: 10)
      case .against(let label, let criteria), .open(let label, let criteria):
        page.line(
          label[language] + Words.Common.colon[language]
            + criteria.map { standard.criteria[$0].nameWithID[language] }.joined(separator: Words.List.comma[language]),
          indent: 8,
          hanging: 10)
      }
    }
  }

  private mutating func sections(_ part: FacilityReport.Part) {
    page.line(Words.Common.sections[language] + " (" + Words.Common.minimum[language] + "):", indent: 2)
    for share in part.shares {
      var text = share.name[language]
      if let points = share.minimum.points, let outOf = share.minimum.outOf {
        text += " · " + points + "/" + String(outOf) + " " + Words.Common.points[language]
      }
      text += open(share.minimum) + " · " + Words.Common.beyond[language] + " " + share.beyond.shareOrNothing[language]
      text += open(share.beyond)
      if part.ratesSections {
        let ratings = share.ratings.map { $0[language] }.joined(separator: " – ")
        text += " · " + (share.isWhole ? told(part.main.sheet) : ratings.isEmpty ? Mark.nothing : ratings)
      }
      page.entry(
        bar(share.minimum) + "  " + share.minimum.shareOrNothing[language], text, indent: 4, labelWidth: 37)
    }
  }

  private func open(_ tally: ToldTally) -> String {
    tally.open.map { " (" + String($0.count) + "/" + String($0.of) + " " + Words.Common.open[language] + ")" } ?? ""
  }

  private func bar(_ tally: ToldTally) -> String {
    guard let (lowest, possible) = tally.bar else { return String(repeating: " ", count: ReportText.barWidth) }
    let (sure, may) = (Int((lowest + 25) / 50), Int((lowest + possible + 25) / 50))
    return String(repeating: "█", count: sure) + String(repeating: "▒", count: Swift.max(0, may - sure))
      + String(repeating: "·", count: Swift.max(0, ReportText.barWidth - Swift.max(sure, may)))
  }

  private mutating func shortcomings(_ findings: [Finding]) {
    page.line(Words.Report.shortcomings[language] + " (" + String(findings.count) + "):", indent: 2)
    if findings.isEmpty { page.line(Words.Report.noShortcomings[language], indent: 4) }
    for finding in findings {
      let criterion = finding.criterion
      var head = criterion.told(finding.ratingSentence)[language]
      if finding.holdsRating { head += " · " + Words.Report.holdsDown[language] }
      page.line(head, indent: 4, hanging: 6, TextPage.Tone(criterion.level.gravity))
      requirement(criterion)
      said(finding)
      page.line(basis(of: finding), indent: 6, hanging: 8, .faint)
    }
  }

  private mutating func requirement(_ criterion: Criterion) {
    if let asked = criterion.asked { page.line(asked[language], indent: 6, hanging: 8) }
  }

  private mutating func said(_ finding: Finding) {
    for (label, what) in finding.said {
      page.line(label[language] + Words.Common.colon[language] + text(what), indent: 6, hanging: 8)
    }
  }

  private func text(_ what: Finding.Said) -> String {
    switch what {
    case .words(let sentence): sentence[language]
    case .quoted(let text): text.sentence[language]
    case .list(let list): list.map { $0[language] }.joined(separator: Words.List.comma[language])
    case .files(let files): files.joined(separator: ", ")
    }
  }

  private func basis(of finding: Finding) -> String {
    var text = finding.sourceText
    if let twin = finding.answeredBy { text += " · " + Words.Report.answeredBy[language] + " " + twin }
    guard let basis = finding.basis else { return text }
    text +=
      " · " + ([basis.status] + basis.sources).map { $0[language] }.joined(separator: Words.List.semicolon[language])
    return text + (basis.note.map { " — " + $0[language] } ?? "")
  }

  private mutating func open(_ findings: [Finding]) {
    page.line(Words.Report.open[language] + " (" + String(findings.count) + "):", indent: 2)
    if findings.isEmpty { page.line(Words.Report.nothingOpen[language], indent: 4) }
    for finding in findings {
      page.line(finding.criterion.told(finding.whyOpen)[language], indent: 4, hanging: 6)
      requirement(finding.criterion)
      said(finding)
      let changes = finding.canChange.map { label, what in
        (label.map { $0[language] + Words.Common.colon[language] } ?? "") + what[language]
      }
      page.line(
        ([Words.Common.worth[language] + " " + finding.worth] + changes).joined(
          separator: Words.List.semicolon[language]), indent: 6, hanging: 8,
        .faint)
    }
  }

  // MARK: Over time, and beside each other

  private mutating func changes(_ changes: [(part: FacilityReport.Part, change: FacilityReport.Change?)]) {
    for (part, change) in changes {
      page.line(
        Words.Report.changeTitle[language] + Words.Common.colon[language] + part.title[language], hanging: 2, .strong)
      if let change { self.change(change) } else { page.line(Words.Report.onlyVisit[language], indent: 2) }
      page.blank()
    }
  }

  private mutating func ownChanges(_ changes: [(part: FacilityReport.Part, change: FacilityReport.Change?)]) {
    for (part, change) in changes {
      page.line(
        Words.OwnView.change[language] + Words.Common.colon[language] + part.title[language], hanging: 2, .strong)
      if let change { self.change(change) } else { page.line(Words.OwnView.onlyOne[language], indent: 2) }
      page.blank()
    }
  }

  private mutating func change(_ change: FacilityReport.Change) {
    for visit in change.visits {
      let standing =
        visit.isStanding && visit.scored.sheet.kind != .selfAssessment
        ? " · " + Words.Report.standingToday[language] : ""
      let sheet = visit.scored.sheet
      self.visit(sheet.date.iso + " " + sheet.kind.phrase[language] + standing, sheet)
    }
    if let warning = change.warning { page.line(warning[language], indent: 2, .faint) }
    if !change.sections.isEmpty {
      page.line(Words.Common.sections[language] + " (" + Words.Common.minimum[language] + "):", indent: 2)
    }
    for section in change.sections {
      let shares = [section.before, section.now].map { $0.share ?? Mark.nothing }.joined(separator: " → ")
      page.line(
        section.name[language] + Words.Common.colon[language] + shares + " · "
          + (section.change?.sentence[language] ?? Mark.nothing),
        indent: 4, hanging: 6)
    }
    page.line(Words.Report.moved[language] + " (" + String(change.moves.count) + ")", indent: 2)
    if change.moves.isEmpty { page.line(Words.Report.nothingMoved[language], indent: 4) }
    moves(change.moves)
  }

  private mutating func visit(_ what: String, _ sheet: ScoreSheet) {
    page.line(
      what + " · " + told(sheet) + " · " + Words.Common.minimum[language] + " "
        + sheet.toldMinimum.shareOrNothing[language]
        + open(sheet.toldMinimum) + " · " + Words.Common.beyond[language] + " "
        + sheet.toldBeyond.shareOrNothing[language] + open(sheet.toldBeyond), indent: 2, hanging: 4)
  }

  private mutating func moves(_ moves: [FacilityReport.Move]) {
    for move in moves {
      page.line(move.sign + " " + move.label[language] + " · " + move.criterion.told()[language], indent: 4, hanging: 6)
      requirement(move.criterion)
      for (number, finding) in [move.before, move.now].enumerated() {
        let said =
          finding.map { [$0.result[language]] + $0.saidInShort.map(text) } ?? [Words.Report.notAsked[language]]
        page.line((number == 0 ? "" : "→ ") + said.joined(separator: " · "), indent: 6, hanging: 8)
      }
    }
  }

  private mutating func beside(_ beside: FacilityReport.Beside) {
    page.line(
      Words.Common.selfAssessmentBesideInspection[language] + Words.Common.colon[language]
        + beside.part.title[language], hanging: 2, .strong)
    for (label, scored) in [(Words.Report.itself, beside.own), (Words.Report.inspected, beside.standing)] {
      visit(label[language] + " " + scored.sheet.date.iso, scored.sheet)
    }
    for earlier in beside.earlier { visit(Words.Report.itself[language] + " " + earlier.sheet.date.iso, earlier.sheet) }
    if beside.counts.isEmpty { page.line(Words.Report.sameOnAll[language], indent: 2) }
    for (count, phrase) in beside.counts { page.line(String(count) + " · " + phrase[language], indent: 2) }
    moves(beside.moves)
    page.blank()
  }

  private mutating func residents(_ residents: ResidentReport) {
    page.line(Words.Residents.title[language], .strong)
    page.line(residents.heading[language], indent: 2)
    page.line(Words.Residents.beside[language], indent: 2, .faint)
    if residents.heard.answers.isEmpty { page.line(Words.Residents.tooFew[language], indent: 2) }
    for answered in residents.heard.answers {
      page.line(residents.sentence(of: answered)[language], indent: 2, hanging: 4)
    }
    page.blank()
  }

  private mutating func plan(_ plan: PlanInShort) {
    page.line(Words.Report.planTitle[language], .strong)
    for sentence in plan.summary { page.line(sentence[language], indent: 2) }
    if let total = plan.moneyTotal, total.isSpent {
      page.line(PlanPhrases.money(total, over: plan.months)[language], indent: 2, hanging: 4)
    }
    for way in plan.ways { page.way(way, language, indent: 2) }
    for step in plan.shown {
      let facts = [step.who, step.dueSentence, step.cost?.sentence, step.state].compactMap { $0?[language] }
      page.line(([step.action[language]] + facts + [step.place]).joined(separator: " · "), indent: 2, hanging: 4)
      if let note = step.note {
        page.line(Words.Common.note[language] + Words.Common.colon[language] + note[language], indent: 4, hanging: 6)
      }
    }
    if let rest = plan.rest { page.line(rest[language], indent: 2, hanging: 4, .faint) }
    if !plan.settled.isEmpty {
      page.line(Words.Settled.title[language] + Words.Common.bareColon[language], indent: 2)
      for action in plan.settled { page.settled(action, language) }
    }
    if let total = plan.moneyTotal {
      page.line(Words.Plan.moneyTitle[language], indent: 2)
      page.money(plan.money, total: total, over: plan.months, language)
    }
    page.blank()
  }

  private mutating func keptInside(_ kept: [FacilityReport.ToldInside]) {
    guard !kept.isEmpty else { return }
    page.line(Words.Common.keptInside[language], .strong)
    page.line(Words.Report.keptInsideHelp[language], indent: 2, hanging: 4, .bad)
    for one in kept {
      page.line(one.place, indent: 2, hanging: 4, .faint)
      page.line(one.text.sentence[language], indent: 4)
    }
    page.blank()
  }

  // MARK: What else was found, and by what it was scored

  private mutating func annex(_ annex: [(part: FacilityReport.Part, findings: [Finding])]) {
    guard !annex.isEmpty else { return }
    page.line(Words.Report.others[language], .strong)
    page.line(Words.Report.othersHelp[language], .faint)
    for (part, findings) in annex {
      page.line(part.title[language] + " (" + String(findings.count) + ")", indent: 2, hanging: 4)
      for finding in findings {
        page.line(finding.criterion.told(finding.result)[language], indent: 4, hanging: 6)
        requirement(finding.criterion)
        said(finding)
        let basis = [finding.sourceText, finding.basis?.short[language]].compactMap { $0 }
        page.line(basis.joined(separator: " · "), indent: 6, hanging: 8, .faint)
      }
    }
    page.blank()
  }

  private mutating func provenance(_ parts: [FacilityReport.Part]) {
    page.line(Words.Report.provenanceTitle[language], .strong)
    for part in parts {
      page.line(part.title[language], indent: 2, hanging: 4)
      for (label, fact) in part.facts { self.fact(label[language], fact) }
    }
    page.line(Words.Report.records[language], indent: 2)
    for record in report.toldRecords {
      let note = record.note.map { Words.Common.note[language] + Words.Common.colon[language] + $0.sentence[language] }
      let details = record.details.map { $0.label[language] + Words.Common.colon[language] + $0.text }
      page.line(
        ([record.file, record.kind[language], record.team] + details + [note]
          + record.corrections.map { $0.sentence[language] }
          + [record.digest.map { Words.Report.digest[language] + Words.Common.colon[language] + $0 }]).compactMap { $0 }
          .joined(separator: " · "), indent: 4, hanging: 6, .faint)
    }
    page.line(Words.Report.program[language] + Words.Common.colon[language] + report.program, indent: 2, .faint)
  }

  private mutating func signatures(_ signatories: [Sentence]) {
    guard !signatories.isEmpty else { return }
    page.blank()
    page.line(Words.Paper.signatures[language] + " · " + Words.Paper.nameAndDate[language], .strong)
    for signatory in signatories { page.line(signatory[language] + " ______________________", indent: 2) }
  }

  private mutating func fact(_ label: String, _ fact: FacilityReport.Fact) {
    switch fact {
    case .words(let sentence): line(label, sentence[language])
    case .written(let text), .digest(let text): line(label, text)
    case .list(let sentences): line(label, sentences.map { $0[language] }.joined(separator: Words.List.comma[language]))
    case .sources(let sources):
      page.line(label + Words.Common.bareColon[language], indent: 4, .faint)
      for source in sources {
        page.line(
          [source.id, source.title[language], source.extent?[language], source.url].compactMap { $0 }
            .joined(separator: " · "), indent: 6, hanging: 8, .faint)
      }
    }
  }

  private mutating func line(_ label: String, _ text: String) {
    page.line(label + Words.Common.colon[language] + text, indent: 4, hanging: 6, .faint)
  }
}
