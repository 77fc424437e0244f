internal import AuditChecking
public import AuditModel
public import AuditReports
public import AuditScoring
internal import AuditWording
internal import TextFitting

/// How a page of text is to look.
public struct PageStyle: Sendable {
  public let language: Language
  public let isColoured: Bool

  public init(language: Language, isColoured: Bool) {
    self.language = language
    self.isColoured = isColoured
  }
}

/// The heading of the page of `careaudit audit`.
public func renderAuditHeading(on day: CalendarDay, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  page.line(Words.Common.auditTitle[style.language] + " — " + day.iso, .strong)
  if let note = style.language.draftNote { page.line(note[style.language], .faint) }
  page.blank()
  return page.text
}

/// Where one facility stands: for each standard its rating or the range of it, its shares, what is open, and the findings
/// that hold the rating down.
public func renderStanding(_ report: StandingReport, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(report.facility.heading(in: language), hanging: 2, .strong)
  page.add(report.dangers, language, indent: 2)
  for standing in report.standings { add(standing, to: &page, language) }
  for sentence in report.selfAssessments { page.line(sentence[language], indent: 2, hanging: 4) }
  for (remark, gravity) in report.remarks {
    page.line(remark[language], indent: 2, hanging: 4, TextPage.Tone(gravity) ?? .faint)
  }
  page.blank()
  return page.text
}

/// The totals of a page.
public func renderAuditTotals(_ totals: AuditTotals, program: String, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(totals.sentence[language], .strong)
  for (standard, ratings) in totals.counts {
    page.line(standard, indent: 2)
    for (count, rating) in ratings {
      page.entry(String(count).paddedLeft(to: 4), rating[language], indent: 2, labelWidth: 6)
    }
  }
  if !totals.pins.isEmpty { page.line(Words.Common.scoredBy[language] + " " + program + ":", .faint) }
  for pin in totals.pins { page.line(pin, indent: 2, hanging: 4, .faint) }
  return page.text
}

private func add(_ standing: StandingReport.Standing, to page: inout TextPage, _ language: Language) {
  let sheet = standing.sheet
  page.line(sheet.subject.map { $0[language] }.joined(separator: " · "), indent: 2, hanging: 4)
  if let label = standing.label { page.line(label[language], indent: 4, .poor) }
  page.line(
    sheet.ratingMark + " " + sheet.ratingSentence[language], indent: 4, hanging: 6,
    TextPage.Tone(sheet.gravity) ?? .faint)
  for (name, tally) in [(Words.Common.minimum, sheet.toldMinimum), (Words.Common.beyond, sheet.toldBeyond)] {
    page.entry(name[language], tally.sentence[language], indent: 4, labelWidth: 16)
  }
  for earlier in standing.earlier { page.line(earlier[language], indent: 4, hanging: 6) }
  for told in standing.inside {
    page.line(Words.Common.inside[language] + Words.Common.colon[language] + told.text(language), indent: 4, hanging: 6)
  }
  if !standing.findings.isEmpty {
    page.line(Words.Common.holdsDown[language] + Words.Common.bareColon[language], indent: 4)
  }
  for finding in standing.findings {
    let criterion = finding.criterion
    page.line(
      criterion.told(finding.rating)[language], indent: 6, hanging: 8, TextPage.Tone(criterion.level.gravity))
    if let asked = criterion.asked { page.line(asked[language], indent: 8, hanging: 10) }
    if let note = finding.note(language) {
      page.line(Words.Common.note[language] + Words.Common.colon[language] + note, indent: 8, hanging: 10)
    }
    if let inside = finding.inside(language) {
      page.line(Words.Common.inside[language] + Words.Common.colon[language] + inside, indent: 8, hanging: 10)
    }
    page.line(finding.provenance.map { $0[language] }.joined(separator: " · "), indent: 8, hanging: 10, .faint)
  }
  if let more = standing.more { page.line(more[language], indent: 6, .faint) }
}

/// One line of `careaudit score` for an audit.
public func renderScoreLine(_ sheet: ScoreSheet, style: PageStyle) -> String {
  let language = style.language
  let standard = sheet.standard
  var parts = [
    sheet.facility.padded(to: 10), sheet.date.iso, sheet.kind.phrase[language].padded(to: 15),
    (standard.id + " " + standard.identity.version).printable.padded(to: 36),
    standard.shortText(of: sheet.rating)[language].padded(to: language == .khmer ? 28 : 10),
    Words.Common.minimum[language] + " " + (sheet.minimum.shareText ?? "–"),
    Words.Common.beyond[language] + " " + (sheet.beyond.shareText ?? "–"),
  ]
  if let tailoring = standard.tailoring { parts.append(tailoring.text(in: language)) }
  let open = sheet.minimum.open + sheet.beyond.open
  if open > 0 { parts.append(String(open) + " " + Words.Common.open[language]) }
  return parts.joined(separator: "  ").printable + "\n"
}

extension Standard {
  /// The rating in a line of scores, or its two ends: ids, which are short words, in English; titles elsewhere.
  fileprivate func shortText(of rating: RatingRange?) -> Sentence {
    guard let rating else { return Sentence(same: "–") }
    let (lowest, highest) = (ratings[rating.lowest], ratings[rating.highest])
    guard !rating.isDetermined else { return lowest.sentence.inEnglish(lowest.id) }
    return [lowest.sentence, highest.sentence].map { Words.Common.quoted(value: $0) }.joined(by: "–")
      .inEnglish(lowest.id + "–" + highest.id)
  }
}
