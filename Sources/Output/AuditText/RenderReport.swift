internal import AuditChecking
internal import AuditModel
internal import AuditScoring
public import AuditWording
internal import TextFitting

/// The report of a facility as text, in one language: the parts of the page but for what was met, which the page lists too.
public func renderReport(_ report: FacilityReport, style: PageStyle) -> String {
  var page = ReportText(report: report, style: style)
  return page.render()
}

private struct ReportText {
  let report: FacilityReport
  let language: Language
  var page: TextPage

  private static let labelWidth = 16

  init(report: FacilityReport, style: PageStyle) {
    self.report = report
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    let parts = report.parts
    heading()
    if parts.isEmpty { page.line(ReportPhrases.noRecord[language]) }
    for part in parts { self.part(part) }
    for part in parts where part.standing != nil { changes(part) }
    for part in parts { beside(part) }
    if let residents = report.latestResidents { self.residents(residents) }
    if let plan = report.plan { self.plan(plan) }
    provenance(parts)
    return page.text
  }

  private mutating func heading() {
    page.line(ReportPhrases.title[language] + " — " + report.subject[language], .strong)
    page.line(report.description.map { $0[language] }.joined(separator: " · "))
    page.line(report.view.phrase[language], .strong)
    page.line(
      ReportPhrases.reportedOn[language] + " " + report.day.iso + " · " + report.program, .faint)
    if language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
    if !report.notAudited.isEmpty {
      page.line(
        ReportPhrases.notAudited[language] + ": " + report.notAudited.joined(separator: ", "), hanging: 2, .faint)
    }
    if !report.leftOut.isEmpty {
      page.line(ReportPhrases.leftOut[language] + ": " + report.leftOut.joined(separator: ", "), hanging: 2, .bad)
    }
    page.blank()
  }

  // MARK: A standard

  private mutating func part(_ part: FacilityReport.Part) {
    let scored = part.main
    let sheet = scored.sheet
    page.line(part.title[language] + " (" + sheet.standard.id + " " + sheet.standard.identity.version + ")", .strong)
    page.line(sheet.date.iso + " " + sheet.kind.phrase[language], indent: 2, .faint)
    if part.standing == nil { page.line(ReportPhrases.notInspected[language], indent: 2, .poor) }
    page.line(
      sheet.ratingMark + " " + sheet.ratingSentence[language], indent: 2, hanging: 4,
      sheet.rating?.lowest == 0 ? .good : .poor)
    for (name, tally) in [(Phrases.minimum, sheet.minimum), (Phrases.beyond, sheet.beyond)] {
      entry(name, tally.shareText ?? Phrases.nothingAsked[language])
    }
    needs(sheet)
    sections(sheet)
    shortcomings(scored)
    open(scored)
    page.blank()
  }

  private mutating func needs(_ sheet: ScoreSheet) {
    guard let rating = sheet.rating, rating.lowest > 0 else { return }
    for standing in sheet.ratingStandings() where standing.rating < rating.lowest {
      page.line(
        ReportPhrases.needsFor[language] + " “" + sheet.standard.ratings[standing.rating].sentence[language] + "”",
        indent: 2, hanging: 4)
      for need in standing.needs {
        let mark = need.holdsAtLowest ? "✓" : need.holdsAtHighest ? "?" : "✗"
        let share = need.shareText.map { " (" + $0 + ")" } ?? ""
        page.line(mark + " " + sheet.standard.sentence(of: need.need)[language] + share, indent: 4, hanging: 6)
      }
    }
  }

  private mutating func sections(_ sheet: ScoreSheet) {
    page.line(ReportPhrases.sections[language] + " (" + Phrases.minimum[language] + "):", indent: 2)
    for (section, score) in zip(sheet.standard.sections, sheet.sections) {
      guard let lowest = score.total.minimum.shareLowest, let highest = score.total.minimum.shareHighest else {
        continue
      }
      let (sure, may) = (Int((lowest.perMille + 25) / 50), Int((highest.perMille + 25) / 50))
      let bar =
        String(repeating: "█", count: sure) + String(repeating: "▒", count: max(0, may - sure))
        + String(repeating: "·", count: max(0, 20 - max(sure, may)))
      page.entry(
        bar + "  " + (score.total.minimum.shareText ?? "–"), section.sentence[language], indent: 4, labelWidth: 37)
    }
  }

  private mutating func shortcomings(_ scored: ScoredAudit) {
    let short = report.shortcomings(in: scored)
    page.line(ReportPhrases.shortcomings[language] + " (" + String(short.count) + "):", indent: 2)
    let holding = Set(scored.sheet.findingsHoldingRating())
    for index in short {
      let finding = report.finding(index, in: scored)
      let criterion = finding.criterion
      var head =
        criterion.level.phrase[language] + " · " + criterion.id + " · "
        + finding.standard.ratingWord(finding.outcome.rating, in: language)
      if holding.contains(index) { head += " · " + ReportPhrases.holdsDown[language] }
      page.line(head, indent: 4, hanging: 6, criterion.level == .critical ? .bad : .poor)
      if let text = criterion.text { page.line(text[language], indent: 6) }
      said(finding)
    }
  }

  private mutating func said(_ finding: Finding) {
    let words: [(Sentence, String?)] =
      [
        (ReportPhrases.counted, finding.counted?[language]), (ReportPhrases.service, finding.service?[language]),
        (Phrases.note, finding.note?.sentence[language]), (Phrases.reason, finding.reason?.sentence[language]),
        (Phrases.heard, list(finding.heard.map { $0.phrase[language] })),
      ]
      + finding.residents.map { (ResidentPhrases.residentsSay, $0[language]) }
      + [(Phrases.evidence, list(finding.evidence))]
    for (label, text) in words {
      if let text { page.line(label[language] + ": " + text, indent: 6, hanging: 8) }
    }
    var source = finding.sourceText
    if let basis = finding.criterion.basis { source += " · " + basis.text(in: language) }
    page.line(source, indent: 6, hanging: 8, .faint)
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }

  private mutating func open(_ scored: ScoredAudit) {
    let open = report.open(in: scored)
    guard !open.isEmpty else { return }
    page.line(ReportPhrases.open[language] + " (" + String(open.count) + "):", indent: 2)
    for index in open {
      let finding = report.finding(index, in: scored)
      page.line(
        finding.criterion.level.phrase[language] + " · " + finding.criterion.id + " · "
          + finding.outcome.openReason.phrase[language], indent: 4, hanging: 6)
      for (label, text) in [(Phrases.note, finding.note), (Phrases.reason, finding.reason)] {
        if let text { page.line(label[language] + ": " + text.sentence[language], indent: 6, hanging: 8) }
      }
    }
  }

  // MARK: Over time, and beside each other

  private mutating func changes(_ part: FacilityReport.Part) {
    guard let previous = part.previous, let standing = part.standing else { return }
    page.line(ReportPhrases.changeTitle[language] + ": " + part.title[language], hanging: 2, .strong)
    for scored in part.visits where scored.sheet.record != standing.sheet.record { visit(scored) }
    visit(standing)
    if let change = ShareChange(from: previous.sheet.minimum, to: standing.sheet.minimum) {
      page.line(
        Phrases.minimum[language] + ": " + change.sentence[language] + " (" + previous.sheet.date.iso + ")", indent: 2)
    }
    if previous.audit.standard !== part.standard { page.line(ReportPhrases.otherRevision[language], indent: 2, .faint) }
    moves(standing.sheet.moves(since: previous.sheet), previous, standing)
    page.blank()
  }

  private mutating func visit(_ scored: ScoredAudit) {
    page.line(
      scored.sheet.date.iso + " " + scored.sheet.kind.phrase[language] + " · "
        + (scored.sheet.minimum.shareText ?? "–") + " · " + scored.sheet.ratingSentence[language], indent: 2, hanging: 4
    )
  }

  private mutating func moves(_ moves: [AnswerMove], _ older: ScoredAudit, _ newer: ScoredAudit) {
    for move in moves {
      let criterion =
        move.after.map { newer.audit.standard.criteria[$0] } ?? older.audit.standard.criteria[move.before!]
      let sides = [(move.before, older), (move.after, newer)].map { index, scored in
        index.map { scored.audit.standard.sentence(of: scored.audit.outcomes[$0])[language] }
          ?? ReportPhrases.notAsked[language]
      }
      page.line(
        move.direction.sign + " " + criterion.id + ": " + sides.joined(separator: " → "), indent: 4, hanging: 6)
      if let index = move.after, let note = report.finding(index, in: newer).note {
        page.line(Phrases.note[language] + ": " + note.sentence[language], indent: 6, hanging: 8)
      }
    }
  }

  private mutating func beside(_ part: FacilityReport.Part) {
    guard let own = part.selfAssessment, let standing = part.standing else { return }
    page.line(ReportPhrases.besideTitle[language] + ": " + part.title[language], hanging: 2, .strong)
    visit(own)
    visit(standing)
    let moves = standing.sheet.moves(since: own.sheet)
    for (direction, phrase) in [
      (AnswerMove.Direction.worse, ReportPhrases.selfRatesBetter), (.better, ReportPhrases.selfRatesWorse),
    ] {
      let those = moves.filter { $0.direction == direction }
      guard !those.isEmpty else { continue }
      page.line(String(those.count) + " · " + phrase[language] + ":", indent: 2)
      self.moves(those, own, standing)
    }
    page.blank()
  }

  private mutating func residents(_ residents: ResidentReport) {
    page.line(ResidentPhrases.title[language], .strong)
    page.line(residents.heading[language], indent: 2)
    page.line(ResidentPhrases.beside[language], indent: 2, .faint)
    if residents.heard.answers.isEmpty { page.line(ResidentPhrases.tooFew[language], indent: 2) }
    for answered in residents.heard.answers {
      page.line(residents.sentence(of: answered)[language], indent: 2, hanging: 4)
    }
    page.blank()
  }

  private mutating func plan(_ plan: PlanInShort) {
    page.line(ReportPhrases.planTitle[language], .strong)
    for sentence in plan.summary { page.line(sentence[language], indent: 2) }
    for step in plan.steps.prefix(PlanInShort.mostShown) {
      let by = step.by.map { rolePhrase($0)[language] }
      let parts = [
        step.action[language], by, step.dueSentence?[language], step.cost?.sentence[language], step.state?[language],
      ]
      page.line(parts.compactMap { $0 }.joined(separator: " · "), indent: 2, hanging: 4)
      if let note = step.note { page.line(Phrases.note[language] + ": " + note[language], indent: 4, hanging: 6) }
    }
    if let rest = plan.rest { page.line(rest[language], indent: 2, hanging: 4, .faint) }
    page.blank()
  }

  private mutating func provenance(_ parts: [FacilityReport.Part]) {
    page.line(ReportPhrases.provenanceTitle[language], .strong)
    for part in parts {
      let identity = part.standard.identity
      page.line(identity.id + " " + identity.version + " · sha256 " + identity.digest, indent: 2, hanging: 4, .faint)
      if let tailoring = part.standard.tailoring { page.line(tailoring.text(in: language), indent: 4, .faint) }
      for (tongue, status) in part.standard.description.translations {
        page.line(
          ReportPhrases.translation[language] + ": " + tongue.phrase[language] + ", " + status.phrase[language],
          indent: 4, .faint)
      }
    }
    page.line(ReportPhrases.legalNote(report.parts.map(\.standard))[language], .faint)
  }

  private mutating func entry(_ label: Sentence, _ text: String) {
    page.entry(label[language], text, indent: 2, labelWidth: ReportText.labelWidth)
  }
}
