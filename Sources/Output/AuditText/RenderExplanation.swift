internal import AuditChecking
public import AuditModel
internal import AuditReports
public import AuditScoring
internal import AuditWording
internal import TextFitting

/// Why an audit has its rating and where each point came from: rule by rule, then the sections, then what the open answers
/// can still change.
///
/// - Parameter audience: who reads it; what is kept inside is told to those who may know it.
public func renderExplanation(_ scored: ScoredAudit, for audience: Audience = .others, style: PageStyle) -> String {
  var page = ExplanationPage(scored: scored, audience: audience, style: style)
  return page.render()
}

/// Where the points of one criterion came from.
///
/// - Parameter audience: who reads it; what is kept inside is told to those who may know it.
public func renderExplanation(
  of criterion: Int, in scored: ScoredAudit, measures: MeasureCatalogue, for audience: Audience = .others,
  style: PageStyle
) -> String {
  var page = ExplanationPage(scored: scored, audience: audience, style: style)
  return page.render(criterion: criterion, measures: measures)
}

private struct ExplanationPage {
  let scored: ScoredAudit
  let sheet: ScoreSheet
  let standard: Standard
  let audience: Audience
  let language: Language
  var page: TextPage

  init(scored: ScoredAudit, audience: Audience, style: PageStyle) {
    self.scored = scored
    self.audience = audience
    sheet = scored.sheet
    standard = sheet.standard
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    heading()
    whyThisRating()
    wherePointsCameFrom()
    everyCriterion()
    whatOpenAnswersChange()
    return page.text
  }

  private mutating func heading() {
    page.line(
      sheet.facility + " · " + sheet.date.iso + " " + sheet.kind.phrase[language] + " · " + standard.id + " "
        + standard.identity.version, hanging: 2, .strong)
    if let tailoring = standard.tailoring { page.line(tailoring.text(in: language), indent: 2, hanging: 4) }
    page.line(sheet.record + " · sha256 " + String(standard.identity.digest.prefix(12)), indent: 2, .faint)
    page.line(sheet.ratingSentence[language], indent: 2, .strong)
    for told in scored.inside(for: audience) {
      page.line(
        Words.Common.inside[language] + " (" + told.record + ")" + Words.Common.colon[language] + told.text(language),
        indent: 2, hanging: 4)
    }
    page.blank()
  }

  // MARK: Rule by rule

  private mutating func whyThisRating() {
    let ratings = sheet.toldRatings
    guard !ratings.isEmpty else { return }
    page.line(Words.Common.why[language] + " (S7)", .strong)
    for told in ratings {
      page.line(
        told.rule.title(in: language) + " (" + told.rule.id + ")" + Words.Common.colon[language]
          + told.verdict[language], indent: 2, hanging: 4)
      guard let needs = told.needs else { continue }
      if needs.isEmpty { page.line(Words.Common.noNeeds[language], indent: 6) }
      for need in needs { show(need) }
    }
    page.blank()
  }

  private mutating func show(_ need: ToldNeed) {
    page.line(
      need.mark + " " + need.sentence[language] + Words.Common.colon[language] + need.verdict[language], indent: 6,
      hanging: 8)
    if let share = need.share { page.line(share, indent: 8) }
    for obstacle in need.obstacles ?? [] {
      switch obstacle {
      case .sections(let label, let names):
        page.line(label[language] + Words.Common.colon[language] + names[language], indent: 8, hanging: 10)
      case .against(let label, let criteria):
        page.line(label[language] + Words.Common.bareColon[language], indent: 8)
        for index in criteria { line(for: index, indent: 10) }
      case .open(let label, let criteria):
        page.line(
          label[language] + Words.Common.colon[language]
            + criteria.map { standard.criteria[$0].nameWithID[language] }.joined(separator: Words.List.comma[language]),
          indent: 8,
          hanging: 10)
      }
    }
  }

  private mutating func line(for index: Int, indent: Int) {
    let criterion = standard.criteria[index]
    let (earned, possible) = sheet.points(index)
    page.line(
      criterion.told(standard.ratingSentence(sheet.outcomes[index].rating))[language] + " · "
        + standard.scale.pointsText(earned) + " " + Words.Common.of[language] + " "
        + standard.scale.pointsText(possible)
        + place(of: index), indent: indent, hanging: indent + 2, criterion.level == .critical ? .bad : nil)
  }

  private func place(of index: Int) -> String {
    guard let (record, answer) = scored.audit.answer(to: index) else { return "" }
    return " · " + record.name + ".yaml:" + String(answer.place.line)
  }

  // MARK: Points

  private mutating func wherePointsCameFrom() {
    page.line(
      Words.Common.pointsTitle[language] + " (S2–S6; 1/" + String(standard.scale.unit) + " "
        + Words.Common.points[language] + ")", .strong)
    row("", Words.Common.minimum[language], Words.Common.beyond[language])
    for (section, score) in zip(standard.sections, sheet.sections) {
      row(section.sentence[language], points(score.total.minimum), points(score.total.beyond))
    }
    row("=", points(sheet.minimum), points(sheet.beyond))
    row(
      "", sheet.minimum.shareText ?? Words.Common.nothingAsked[language],
      sheet.beyond.shareText ?? Words.Common.nothingAsked[language])
    page.blank()
  }

  private var sectionWidth: Int { 2 + (standard.sections.map { $0.sentence[language].columns }.max() ?? 18) }

  private mutating func row(_ name: String, _ minimum: String, _ beyond: String) {
    page.row(name, minimum.padded(to: 28) + beyond, indent: 2, labelWidth: sectionWidth)
  }

  private func points(_ tally: Tally) -> String {
    guard tally.applying > 0 else { return "–" }
    let earned = standard.scale.pointsText(tally.earned)
    let upTo = tally.open == 0 ? "" : "–" + standard.scale.pointsText(tally.highest)
    return earned + upTo + " / " + standard.scale.pointsText(tally.possible)
  }

  private mutating func everyCriterion() {
    page.line(Words.Common.criteria[language], .strong)
    for section in standard.sections {
      for index in section.criteria { criterionLine(index) }
    }
    page.blank()
  }

  private mutating func criterionLine(_ index: Int) {
    let criterion = standard.criteria[index]
    let outcome = sheet.outcomes[index]
    let (earned, possible) = sheet.points(index)
    var text = standard.sentence(of: outcome)[language]
    if criterion.level.isScored && outcome.applies {
      text +=
        Words.List.beside[language] + standard.scale.pointsText(earned) + " " + Words.Common.of[language] + " "
        + standard.scale.pointsText(possible)
    }
    if outcome.by != .rating && outcome.applies { text += " (" + outcome.by.phrase[language] + ")" }
    entry(criterion, text)
  }

  /// Its name in a column of its own, and behind what is said of it its id.
  private mutating func entry(_ criterion: Criterion, _ text: String) {
    let text = text + (criterion.idBeside.map { " · " + $0 } ?? "")
    page.entry(criterion.name[language], text, indent: 2, labelWidth: nameWidth)
  }

  private var nameWidth: Int { 2 + (standard.criteria.map { $0.name[language].columns }.max() ?? 32) }

  private mutating func whatOpenAnswersChange() {
    let effects = sheet.toldEffects
    guard !effects.isEmpty else { return }
    page.line(Words.Common.openTitle[language], .strong)
    for effect in effects {
      let criterion = standard.criteria[effect.criterion]
      let worth =
        criterion.level.phrase[language] + Words.List.beside[language] + Words.Common.worth[language] + " "
        + effect.worth
      let changes = effect.changes.map {
        Words.List.semicolon[language] + $0.label[language] + Words.Common.colon[language] + titles($0.rating)
      }
      entry(
        criterion,
        worth + (changes.isEmpty ? Words.List.beside[language] + Words.Common.noChange[language] : changes.joined()))
    }
    page.blank()
  }

  /// The rating, or the two ends of its range.
  private func titles(_ range: RatingRange) -> String {
    range.toldEnds(among: standard.ratings).map { Words.Common.quoted(value: standard.ratings[$0].sentence)[language] }
      .joined(separator: "–")
  }

  // MARK: One criterion

  private static let labelWidth = 20

  mutating func render(criterion index: Int, measures: MeasureCatalogue) -> String {
    let criterion = standard.criteria[index]
    let outcome = sheet.outcomes[index]
    heading()
    page.line(criterion.told()[language], .strong)
    page.line(criterion.asked?[language] ?? "", indent: 2, hanging: 4)
    entry("S1", applies(criterion, outcome))
    guard outcome.applies else {
      if let (record, answer) = scored.audit.answer(to: index), !answer.reason.isEmpty {
        entry(Words.Common.reason[language], record.string(answer.reason, in: language))
      }
      return page.text
    }
    entry("S2", Words.Common.weight[language] + " " + String(criterion.weight))
    decision(criterion, outcome, measures: measures)
    entry(Words.Common.answer[language], standard.sentence(of: outcome)[language])
    if criterion.level.isScored { pointsOf(index, outcome) }
    quoted(index)
    if let basis = criterion.basis {
      entry(Words.Common.basis[language], basis.text(in: language))
      if let note = basis.note { entry(Words.Common.note[language], note.withItsLanguage[language]) }
    }
    effect(of: index)
    return page.text
  }

  private func applies(_ criterion: Criterion, _ outcome: Outcome) -> String {
    switch outcome.state {
    case .doesNotApply, .notApplicable: standard.sentence(of: outcome)[language]
    case .open, .rated: Words.Explanation.applies[language]
    }
  }

  private mutating func decision(_ criterion: Criterion, _ outcome: Outcome, measures: MeasureCatalogue) {
    if outcome.by == .equals {
      entry("S11", Words.Common.equals[language] + " " + criterion.equals.joined(separator: ", "))
    }
    switch criterion.answer {
    case .rating:
      break
    case .measure(let measure, let thresholds):
      let title = measures.measures[measure].label(in: language)
      if let reading = MeasureReading(of: measure, in: scored.audit.measures, measures) {
        let value =
          reading.isQuotient ? reading.numerator.text + " / " + reading.denominator.text : reading.numerator.text
        entry("S9", title + " = " + value)
      }
      entry(Words.Common.thresholds[language], thresholdText(thresholds, standard: standard, percent: false, language))
    case .sample(let atLeast, let thresholds):
      if let sample = scored.audit.answer(to: scored.sheet.standard.criterionIDs.position(of: criterion.id)!)?.answer
        .sample
      {
        var text = Words.Common.looked[language] + " " + (sample.checked.map { String($0) } ?? "?")
        if let all = sample.of { text += " " + Words.Common.of[language] + " " + String(all) }
        text +=
          Words.List.beside[language] + Words.Common.conforming[language] + " "
          + (sample.conforming.map { String($0) } ?? "?")
        entry(
          "S10", text + Words.List.semicolon[language] + Words.Common.atLeastLooked[language] + " " + String(atLeast))
      }
      entry(Words.Common.thresholds[language], thresholdText(thresholds, standard: standard, percent: true, language))
    case .service(let service):
      service17(service)
    }
    if let residents = scored.audit.residents,
      let index = standard.criterionIDs.position(of: criterion.id)
    {
      for answers in ResidentReport(residents, isExact: true).sentences(on: index) { entry("Q6", answers[language]) }
    }
    if !criterion.hear.isEmpty {
      entry(
        "S12",
        Words.Common.mustHear[language] + Words.Common.colon[language]
          + criterion.hear.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language]))
    }
  }

  private mutating func service17(_ service: Service) {
    guard let services = scored.audit.services else { return }
    let offer = services[Int(service.rawValue)]
    func words(_ groups: WordSet<ResidentGroup>) -> String {
      groups.isEmpty ? "–" : groups.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language])
    }
    entry(
      "S17",
      service.phrase[language] + Words.Common.colon[language]
        + Words.Common.providedTo[language] + " " + words(offer?.provided ?? WordSet()) + Words.List.semicolon[language]
        + Words.Common.referred[language] + " " + words(offer?.referred ?? WordSet()) + Words.List.semicolon[language]
        + Words.Common.residents[language] + " " + words(scored.audit.facility.residents))
  }

  private mutating func pointsOf(_ index: Int, _ outcome: Outcome) {
    let (earned, possible) = sheet.points(index)
    let weight = String(standard.criteria[index].weight)
    if outcome.state == .open {
      entry("S4", "0–" + standard.scale.pointsText(possible))
    } else {
      let credit = standard.scale.credits[Int(outcome.rating)]
      let fraction =
        credit.denominator == 1 ? String(credit.numerator) : String(credit.numerator) + "/" + String(credit.denominator)
      entry(
        "S3",
        weight + " × " + fraction + " = " + standard.scale.pointsText(earned) + " / "
          + standard.scale.pointsText(possible))
    }
  }

  private mutating func quoted(_ index: Int) {
    guard let (record, answer) = scored.audit.answer(to: index) else { return }
    entry(Words.Common.file[language], record.file + ":" + String(answer.place.line))
    if !answer.note.isEmpty { entry(Words.Common.note[language], record.string(answer.note, in: language)) }
    if let inside = scored.audit.inside(on: index, for: audience, in: language) {
      entry(Words.Common.inside[language], inside)
    }
    if !answer.reason.isEmpty { entry(Words.Common.reason[language], record.string(answer.reason, in: language)) }
    if !answer.heard.isEmpty {
      entry(
        Words.Common.heard[language],
        answer.heard.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language]))
    }
    let files = record.evidence[Int(answer.evidence.lowerBound)..<Int(answer.evidence.upperBound)]
    if !files.isEmpty {
      entry(Words.Common.evidence[language], files.map { record.string($0) }.joined(separator: ", "))
    }
  }

  private mutating func effect(of index: Int) {
    guard sheet.rating != nil, standard.criteria[index].level.isScored else { return }
    for (rating, word) in standard.scale.words.indices.map({ (UInt8($0), standard.ratingWord(UInt8($0), in: language)) }
    ) {
      let range = sheet.rating(with: rating, for: index)
      entry(
        Words.Explanation.wereIt(word: word)[language],
        Words.Common.rating[language] + Words.Common.colon[language] + titles(range))
    }
  }

  private mutating func entry(_ label: String, _ text: String) {
    page.entry(label, text, indent: 2, labelWidth: ExplanationPage.labelWidth)
  }
}
