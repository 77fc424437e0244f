internal import AuditChecking
public import AuditModel
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

/// What all facilities of a page come to.
public struct AuditTotals: Sendable {
  public private(set) var facilities = 0
  public private(set) var audits = 0
  public private(set) var open = 0
  /// By standard and the text of the rating, as many as have it.
  private var ratings: [String: [String: Int]] = [:]
  /// Of each standard: the texts of its ratings, best first.
  private var order: [String: [String]] = [:]
  /// The standards that were scored by, with their digests, rule S14.
  private var pins: Set<String> = []

  public init() {}

  public mutating func add(_ facility: FacilityAudit, in language: Language) {
    facilities += 1
    for scored in facility.standings {
      let sheet = scored.sheet
      audits += 1
      let identity = sheet.standard.identity
      pins.insert(identity.id + " " + identity.version + " sha256 " + String(identity.digest.prefix(16)))
      open += sheet.minimum.open + sheet.beyond.open
      let standard = sheet.standard
      order[standard.id] = standard.ratings.map { $0.title(in: language) } + [Phrases.undetermined[language]]
      guard let rating = sheet.rating else { continue }
      let word =
        rating.isDetermined ? standard.ratings[rating.lowest].title(in: language) : Phrases.undetermined[language]
      ratings[standard.id, default: [:]][word, default: 0] += 1
    }
  }

  fileprivate func render(_ page: inout TextPage, program: String, _ language: Language) {
    page.line(
      Phrases.totals[language] + ": " + Phrases.facilities.text(facilities, language) + ", "
        + Phrases.audits.text(audits, language) + ", " + String(open) + " " + Phrases.answersOpen[language], .strong)
    for (standard, counts) in ratings.sorted(by: { $0.key < $1.key }) {
      page.line(standard, indent: 2)
      for word in order[standard]! {
        guard let count = counts[word] else { continue }
        page.entry(String(count).paddedLeft(to: 4), word, indent: 2, labelWidth: 6)
      }
    }
    guard !pins.isEmpty else { return }
    page.line(Phrases.scoredBy[language] + " " + program + ":", .faint)
    for pin in pins.sorted() { page.line(pin, indent: 2, hanging: 4, .faint) }
  }
}

/// The heading of the page of `careaudit audit`.
public func renderAuditHeading(on day: CalendarDay, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  page.line(Phrases.auditTitle[style.language] + " — " + day.iso, .strong)
  if style.language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
  page.blank()
  return page.text
}

/// Where one facility stands: for each standard its rating or the range of it, its shares, what is open, and the findings
/// that hold the rating down.
///
/// - Parameter audience: who reads it; what is kept inside is told to those who may know it.
public func renderStanding(
  _ facility: FacilityAudit, for audience: Audience = .others, style: PageStyle
) -> String {
  var page = StandingPage(facility: facility, audience: audience, style: style)
  return page.render()
}

/// The totals of a page and a line on its problems.
public func renderAuditTotals(_ totals: AuditTotals, program: String, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  totals.render(&page, program: program, style.language)
  return page.text
}

private struct StandingPage {
  let facility: FacilityAudit
  let audience: Audience
  let language: Language
  var page: TextPage

  /// As many findings of a level that is not critical are shown; the rest is counted.
  private static let mostFindings = 6

  init(facility: FacilityAudit, audience: Audience, style: PageStyle) {
    self.facility = facility
    self.audience = audience
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    heading()
    for scored in facility.standings { standing(scored) }
    for scored in facility.selfAssessments { selfAssessment(scored) }
    if facility.standings.isEmpty && facility.selfAssessments.isEmpty {
      page.line(Phrases.noRecord[language], indent: 2, .poor)
    }
    if !facility.notAudited.isEmpty {
      page.line(
        Phrases.notAudited[language] + ": " + facility.notAudited.joined(separator: ", "), indent: 2, hanging: 4, .faint
      )
    }
    if !facility.leftOut.isEmpty {
      page.line(
        Phrases.leftOut[language] + ": " + facility.leftOut.joined(separator: ", "), indent: 2, hanging: 4, .bad)
    }
    page.blank()
    return page.text
  }

  private mutating func heading() {
    page.line(facility.facility.heading(in: language), hanging: 2, .strong)
  }

  private mutating func standing(_ scored: ScoredAudit) {
    let sheet = scored.sheet
    subject(sheet)
    rating(sheet)
    shares(sheet)
    for layer in scored.audit.visit.layers {
      if let inside = layer.record.string(layer.record.inside, for: audience, in: language) {
        page.line(Phrases.inside[language] + ": " + inside, indent: 4, hanging: 6)
      }
    }
    findings(scored)
  }

  private mutating func subject(_ sheet: ScoreSheet) {
    var line = sheet.date.iso + " " + sheet.kind.phrase[language] + " · " + sheet.standard.id + " "
    line += sheet.standard.identity.version
    if sheet.layers > 1 {
      line += " · " + Phrases.followUpsLaid.text(sheet.layers - 1, language)
    }
    if let tailoring = sheet.standard.tailoring { line += " · " + tailoring.text(in: language) }
    page.line(line, indent: 2, hanging: 4)
  }

  private mutating func rating(_ sheet: ScoreSheet) {
    guard let rating = sheet.rating else {
      page.line(Phrases.nothingScored[language], indent: 4, .faint)
      return
    }
    let mark = rating.lowest == 0 ? "✓ " : rating.isDetermined ? "✗ " : "? "
    page.line(
      mark + ratingText(rating, of: sheet.standard, language), indent: 4, hanging: 6, tone(rating, of: sheet.standard))
  }

  private mutating func shares(_ sheet: ScoreSheet) {
    for (name, tally) in [(Phrases.minimum[language], sheet.minimum), (Phrases.beyond[language], sheet.beyond)] {
      var text = tally.shareText ?? Phrases.nothingAsked[language]
      if let outOf = sheet.standard.outOf, let lowest = tally.shareLowest, let highest = tally.shareHighest,
        name == Phrases.minimum[language]
      {
        let points = lowest.points(of: outOf)
        text += " = " + (tally.open == 0 ? points : points + "–" + highest.points(of: outOf))
        text += "/" + String(outOf) + " " + Phrases.points[language]
      }
      if tally.open > 0 {
        text += "; " + String(tally.open) + " " + Phrases.of[language] + " " + String(tally.applying) + " "
        text += Phrases.answersOpen[language]
      }
      page.entry(name, text, indent: 4, labelWidth: 16)
    }
  }

  private mutating func findings(_ scored: ScoredAudit) {
    let sheet = scored.sheet
    let holding = sheet.findingsHoldingRating()
    guard !holding.isEmpty else { return }
    page.line(Phrases.holdsDown[language] + ":", indent: 4)
    let critical = holding.filter { sheet.standard.criteria[$0].level == .critical }
    let others = holding.filter { sheet.standard.criteria[$0].level != .critical }
    for index in critical + others.prefix(StandingPage.mostFindings) { finding(index, scored) }
    if others.count > StandingPage.mostFindings {
      page.line(
        "… " + String(others.count - StandingPage.mostFindings) + " " + Phrases.more[language] + ": careaudit explain "
          + sheet.facility, indent: 6, .faint)
    }
  }

  private mutating func finding(_ index: Int, _ scored: ScoredAudit) {
    let sheet = scored.sheet
    let criterion = sheet.standard.criteria[index]
    let isCritical = criterion.level == .critical
    let word = sheet.standard.ratingWord(sheet.outcomes[index].rating, in: language)
    page.line(
      criterion.level.phrase[language] + " · " + criterion.id + " · " + word, indent: 6, hanging: 8,
      isCritical ? .bad : .poor)
    if let text = criterion.text { page.line(text[language], indent: 8) }
    if let note = scored.audit.note(on: index, in: language) {
      page.line(Phrases.note[language] + ": " + note, indent: 8, hanging: 10)
    }
    if let inside = scored.audit.inside(on: index, for: audience, in: language) {
      page.line(Phrases.inside[language] + ": " + inside, indent: 8, hanging: 10)
    }
    page.line(provenance(index, scored), indent: 8, hanging: 10, .faint)
  }

  private func provenance(_ index: Int, _ scored: ScoredAudit) -> String {
    var parts: [String] = []
    if let basis = scored.sheet.standard.criteria[index].basis {
      parts.append(basis.text(in: language))
    }
    if let (record, answer) = scored.audit.answer(to: index) {
      parts.append(record.name + ".yaml:" + String(answer.place.line))
    } else {
      parts.append(scored.sheet.outcomes[index].by.phrase[language])
    }
    return parts.joined(separator: " · ")
  }

  private mutating func selfAssessment(_ scored: ScoredAudit) {
    let sheet = scored.sheet
    page.line(
      Phrases.latestSelfAssessment[language] + ": " + sheet.date.iso + " · " + sheet.standard.id + " · "
        + (sheet.rating.map { ratingText($0, of: sheet.standard, language) } ?? Phrases.nothingScored[language])
        + " · " + Phrases.minimum[language] + " " + (sheet.minimum.shareText ?? Phrases.nothingAsked[language]),
      indent: 2, hanging: 4)
  }

}

/// The tone of a rating: good where it is surely the best, bad where it is surely the last.
func tone(_ rating: RatingRange, of standard: Standard) -> TextPage.Tone {
  if rating.lowest == 0 { return .good }
  return rating.highest == standard.ratings.count - 1 ? .bad : .poor
}

/// One line of `careaudit score` for an audit.
public func renderScoreLine(_ sheet: ScoreSheet, style: PageStyle) -> String {
  let language = style.language
  let standard = sheet.standard
  var parts = [
    sheet.facility.padded(to: 10), sheet.date.iso, sheet.kind.phrase[language].padded(to: 15),
    (standard.id + " " + standard.identity.version).printable.padded(to: 36),
    standard.shortText(of: sheet.rating)[language].padded(to: language == .khmer ? 28 : 10),
    Phrases.minimum[language] + " " + (sheet.minimum.shareText ?? "–"),
    Phrases.beyond[language] + " " + (sheet.beyond.shareText ?? "–"),
  ]
  if let tailoring = standard.tailoring { parts.append(tailoring.text(in: language)) }
  let open = sheet.minimum.open + sheet.beyond.open
  if open > 0 { parts.append(String(open) + " " + Phrases.open[language]) }
  return parts.joined(separator: "  ").printable + "\n"
}

extension Standard {
  /// The rating in a line of scores, or its two ends: ids, which are short words, in English; titles in Khmer.
  fileprivate func shortText(of rating: RatingRange?) -> Sentence {
    guard let rating else { return Sentence(same: "–") }
    let (lowest, highest) = (ratings[rating.lowest], ratings[rating.highest])
    guard !rating.isDetermined else { return Sentence(lowest.id, lowest.title(in: .khmer)) }
    return Sentence(
      lowest.id + "–" + highest.id, "“" + lowest.title(in: .khmer) + "”–“" + highest.title(in: .khmer) + "”")
  }
}
