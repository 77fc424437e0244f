public import AuditModel
internal import AuditWording
internal import TextFitting

/// The list of standards, a line each.
public func renderStandardList(_ library: StandardLibrary, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  for standard in library.standards {
    let count = standard.criteria.count
    page.line(standard.id + " " + standard.identity.version, .strong)
    page.line(standard.title(in: style.language), indent: 2)
    var parts = [String(count) + " " + Words.Common.criteria[style.language]]
    for level in Level.allCases {
      let number = standard.criteria.count { $0.level == level }
      if number > 0 { parts.append(String(number) + " " + level.phrase[style.language]) }
    }
    page.line(parts.joined(separator: Words.List.comma[style.language]), indent: 2, .faint)
  }
  return page.text
}

/// A standard: what it is, its ratings, and each criterion in a line.
public func renderStandard(_ standard: Standard, style: PageStyle) -> String {
  var page = StandardPage(standard: standard, measures: .empty, style: style)
  return page.render()
}

/// The provinces by their codes, each with its spellings and where they stand.
public func renderProvinces(_ list: ProvinceList, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  let description = list.description
  page.line(
    [description.title?[language], description.id].compactMap { $0 }.joined(separator: " · "), hanging: 2, .strong)
  if let note = description.note { page.line(note[language], indent: 2) }
  page.blank()
  for entry in list.entries {
    page.entry(
      entry.province.code ?? "", entry.province.name[.english] + " · " + entry.province.name[.khmer], indent: 2,
      labelWidth: 4)
    var sources: [String] = []
    for (source, _) in entry.spellings where !sources.contains(source) { sources.append(source) }
    for source in sources {
      let names = entry.spellings.filter { $0.source == source }.map(\.name)
      page.line(source + ": " + names.joined(separator: ", "), indent: 6, hanging: 8, .faint)
    }
  }
  page.blank()
  page.addSources(description.sources, language)
  return page.text
}

/// The holidays that deadlines move by: those of fixed days, those that were officially set, and of this year and the two behind it
/// those that are computed where none were.
///
/// - Parameters:
///   - calendar: which holidays.
///   - today: the day whose year is the first.
///   - style: language and colour.
public func renderHolidays(_ calendar: HolidayCalendar, on today: CalendarDay, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  let description = calendar.description
  page.line(
    [description.title?[language], description.id].compactMap { $0 }.joined(separator: " · "), hanging: 2, .strong)
  if let note = description.note { page.line(note[language], indent: 2) }
  page.blank()
  for day in calendar.fixed {
    let month = (day.month < 10 ? "0" : "") + String(day.month) + "-" + (day.day < 10 ? "0" : "") + String(day.day)
    let from = day.from.map { " · " + Words.Common.since[language] + " " + String($0) } ?? ""
    page.entry(month, day.title[language] + from, indent: 2, labelWidth: 14)
  }
  for day in calendar.dated { page.entry(day.day.iso, day.title[language], indent: 2, labelWidth: 14) }
  for year in today.year...today.year + 2 where calendar.knowledge(of: year) == .computed {
    for holiday in calendar.computed {
      for day in holiday.rule.days(in: year) {
        let title = holiday.title[language] + " · " + Words.Plan.holidayComputed[language]
        page.entry(day.iso, title, indent: 2, labelWidth: 14)
      }
    }
  }
  guard !description.sources.isEmpty else { return page.text }
  page.blank()
  page.addSources(description.sources, language)
  return page.text
}

extension TextPage {
  /// What a list of days or of provinces rests on.
  fileprivate mutating func addSources(_ sources: [Source], _ language: Language) {
    line(Words.Common.sources[language], .strong)
    for source in sources {
      entry(
        source.id,
        (source.title?[language] ?? "") + (source.extent.map { " (" + $0.shortPhrase[language] + ")" } ?? ""),
        indent: 2,
        labelWidth: 22)
      if let url = source.url { raw(String(repeating: " ", count: 24) + url.printable) }
    }
  }
}

/// A criterion: what it asks, where that comes from, how it is verified and mended.
public func renderCriterion(_ index: Int, of standard: Standard, measures: MeasureCatalogue, style: PageStyle) -> String
{
  var page = StandardPage(standard: standard, measures: measures, style: style)
  return page.render(criterion: standard.criteria[index])
}

private struct StandardPage {
  let standard: Standard
  let measures: MeasureCatalogue
  let language: Language
  var page: TextPage

  private static let labelWidth = 20

  init(standard: Standard, measures: MeasureCatalogue, style: PageStyle) {
    self.standard = standard
    self.measures = measures
    language = style.language
    page = TextPage(isColoured: style.isColoured)
  }

  mutating func render() -> String {
    let description = standard.description
    page.line(standard.title(in: language), .strong)
    entry(Words.Common.revision, standard.identity.edition + ", " + String(standard.identity.revision))
    entry(Words.Common.issuer, description.issuer?[language])
    entry(Words.Common.kind, description.kind?.phrase[language])
    entry(Words.Common.adopted, description.adopted?.iso)
    entry(Words.Common.applies, applicability(standard.applies))
    let translations = description.translations.map {
      $0.language.phrase[language] + Words.Common.colon[language] + $0.status.phrase[language]
    }
    entry(
      Words.Common.translation, translations.isEmpty ? nil : translations.joined(separator: Words.List.comma[language]))
    entry(Words.Wording.reviewHeading, KhmerReview.tallies[file: standard.id]?.sentence[language])
    if let cycle = description.cycle { entry(Words.Common.cycle, text(of: cycle)) }
    if let tailoring = standard.tailoring {
      entry(
        Words.Common.tailoredBy,
        tailoring.id + " (" + tailoring.authority[language] + ")"
          + (tailoring.isExample ? " · " + Words.Common.example[language] : ""))
      entry(Words.Common.note, tailoring.note?.withItsLanguage[language])
      for drop in tailoring.dropped {
        entry(Words.Common.droppedBy, drop.criterion + ": " + drop.reason.withItsLanguage[language])
      }
    }
    page.blank()
    page.line(Words.Common.ratings[language], .strong)
    for rule in standard.ratings { page.entry(rule.id, rule.title(in: language), indent: 2, labelWidth: 18) }
    for (section, number) in zip(standard.sections, 1...) {
      page.blank()
      page.line(String(number) + ". " + (section.title?[language] ?? section.id), .strong)
      for index in section.criteria { line(standard.criteria[index]) }
    }
    page.blank()
    page.line(Words.Common.sources[language], .strong)
    for source in description.sources {
      page.entry(
        source.id,
        (source.title?[language] ?? "") + (source.extent.map { " (" + $0.shortPhrase[language] + ")" } ?? ""),
        indent: 2,
        labelWidth: 22)
      if let url = source.url { page.raw(String(repeating: " ", count: 24) + url.printable) }
    }
    return page.text
  }

  private mutating func line(_ criterion: Criterion) {
    page.line(criterion.told()[language], indent: 2, hanging: 4, tone(criterion.level))
    page.line(criterion.text?[language] ?? "", indent: 4)
    if let tally = tally(of: criterion), tally.reviewed > 0 { page.line(tally.sentence[language], indent: 4, .faint) }
    guard criterion.basis?.status == .text else { return }
    let details = criterion.basis?.comparison ?? BasisStatus.text.phrase
    page.line(Words.Sheet.comparedWith(details: details)[language], indent: 4, hanging: 6, .faint)
  }

  private func tally(of criterion: Criterion) -> ReviewTally? {
    KhmerReview.tallies[criterion: criterion.id, of: standard.id]
  }

  private func tone(_ level: Level) -> TextPage.Tone? {
    switch level {
    case .critical: .bad
    case .required: nil
    case .recommended, .recorded: .faint
    }
  }

  mutating func render(criterion: Criterion) -> String {
    page.line(standard.id + " " + standard.identity.version + " · " + criterion.id, .strong)
    if let title = criterion.title { page.line(title[language], indent: 2, .strong) }
    page.line(criterion.text?[language] ?? "", indent: 2)
    page.blank()
    entry(Words.Common.section, standard.sections[criterion.section].title?[language])
    entry(Words.Common.level, criterion.level.phrase[language])
    if criterion.level.isScored { entry(Words.Common.weight, String(criterion.weight)) }
    entry(Words.Common.applies, applicability(criterion.applies))
    if criterion.allowsNotApplicable { entry(Words.Common.mayNotApply, "✓") }
    entry(Words.Common.ask, criterion.ask?[language])
    answer(criterion)
    entry(Words.Common.walk, criterion.stop.phrase[language])
    entry(Words.Common.verify, list(criterion.verify.map { $0.phrase[language] }))
    entry(Words.Common.mustHear, list(criterion.hear.words.map { $0.phrase[language] }))
    entry(Words.Common.guidance, criterion.guidance?[language])
    for example in criterion.examples { show(example) }
    if let basis = criterion.basis { show(basis) }
    entry(Words.Common.equals, list(criterion.equals))
    for remedy in criterion.remedies { show(remedy) }
    entry(Words.Wording.reviewHeading, tally(of: criterion)?.sentence[language])
    entry(Words.Common.file, standard.description.file + ":" + String(criterion.place.line))
    return page.text
  }

  private mutating func answer(_ criterion: Criterion) {
    switch criterion.answer {
    case .rating:
      entry(
        Words.Common.answer,
        standard.scale.words.indices.map { standard.ratingWord(UInt8($0), in: language) }.joined(
          separator: Words.List.comma[language]))
    case .measure(let index, let thresholds):
      let measure = measures.measures[index]
      var text = measure.title[language] + " (" + measure.id + (measure.unit.map { ", " + $0[language] } ?? "") + ")"
      if let quotient = measure.quotient {
        text += " = " + named(quotient.numerator) + " / " + named(quotient.denominator)
      }
      entry(Words.Common.answer, text)
      entry(Words.Common.thresholds, thresholdText(thresholds, standard: standard, percent: false, language))
      for part in measure.quotient.map({ [$0.numerator, $0.denominator] }) ?? [index] {
        sense(of: measures.measures[part])
      }
    case .sample(let atLeast, let thresholds):
      entry(Words.Common.answer, Words.Common.atLeastLooked[language] + " " + String(atLeast))
      entry(Words.Common.thresholds, thresholdText(thresholds, standard: standard, percent: true, language))
    case .service(let service):
      entry(
        Words.Common.answer,
        AnswerKind.service.phrase[language] + Words.Common.colon[language]
          + (service.phrase + Sentence(same: " (" + service.word + ")")).inEnglish(service.word)[language])
    }
  }

  /// What a measure can sensibly be: `guard-hours: 0–24: a day has 24 hours`.
  private mutating func sense(of measure: Measure) {
    guard let sense = measure.sense else { return }
    let larger = sense.notAbove.map { measures.measures[$0].id }
    entry(
      Words.Common.sense,
      measure.id + ": " + sense.limits(larger: larger)[language] + Words.Common.colon[language]
        + sense.reason[language])
  }

  /// `caregivers` or, with its unit, `residents, persons`.
  private func named(_ measure: Int) -> String {
    let measure = measures.measures[measure]
    return measure.id + (measure.unit.map { " (" + $0[language] + ")" } ?? "")
  }

  private mutating func show(_ example: ExampleFinding) {
    let label =
      Words.Common.examples[language] + Words.List.comma[language] + standard.ratingWord(example.rating, in: language)
    let text =
      switch example.content {
      case .text(let text): text[language]
      case .measures(let values):
        values.map { (measures.measures.isEmpty ? "" : measures.measures[$0.measure].id + " ") + $0.value.text }
          .joined(separator: ", ")
      case .sample(let sample):
        String(sample.conforming ?? 0) + " / " + String(sample.checked ?? 0) + " " + Words.Common.conforming[language]
      }
    page.entry(label, text, indent: 2, labelWidth: StandardPage.labelWidth)
  }

  private mutating func show(_ basis: Basis) {
    entry(Words.Common.basis, basis.status.phrase[language])
    for id in basis.sources {
      let source = standard.description.sources.first { $0.id == id }
      entry(
        Words.Common.source,
        (source?.title?[language] ?? id) + (source?.extent.map { " (" + $0.phrase[language] + ")" } ?? ""))
    }
    entry(Words.Sheet.article, basis.article?.withItsLanguage[language])
    entry(Words.Sheet.compared, basis.compared?.iso)
    entry(Words.Common.note, basis.note?.withItsLanguage[language])
  }

  private mutating func show(_ remedy: Remedy) {
    entry(Words.Common.remedy, remedy.action[language])
    var parts: [String] = []
    if let by = remedy.by { parts.append(Words.Common.by[language] + " " + rolePhrase(by)[language]) }
    if let within = remedy.within { parts.append(Words.Common.within[language] + " " + within.text(in: language)) }
    if let cost = remedy.cost {
      let per =
        cost.per == .once
        ? CostUnit.once.phrase[language] : Words.Common.per[language] + " " + cost.per.phrase[language]
      parts.append("US$ " + cost.low.text + "–" + cost.high.text + " " + per)
    }
    if !parts.isEmpty {
      page.entry(
        "", parts.joined(separator: Words.List.comma[language]), indent: 2, labelWidth: StandardPage.labelWidth)
    }
    entry(Words.Common.proof, remedy.proof?[language])
    if remedy.onlyAsks { entry(Sentence(same: ""), Words.Plan.countsWhenGranted[language]) }
  }

  private mutating func entry(_ label: Sentence, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    page.entry(label[language], text, indent: 2, labelWidth: StandardPage.labelWidth)
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }

  private func applicability(_ applies: Applicability) -> String {
    let parts = [
      applies.care?.words.map { $0.phrase[language] }, applies.operators?.words.map { $0.phrase[language] },
      applies.residents?.words.map { $0.phrase[language] }, applies.serves?.words.map { $0.phrase[language] },
    ].compactMap { $0?.joined(separator: Words.List.comma[language]) }
    return parts.isEmpty ? Words.Common.toAll[language] : parts.joined(separator: Words.List.semicolon[language])
  }

  private func text(of cycle: Cycle) -> String {
    var parts: [String] = []
    if let span = cycle.inspectEvery {
      parts.append(Words.Common.inspectEvery[language] + " " + span.text(in: language))
    }
    if let span = cycle.remedyWithin {
      parts.append(Words.Common.remedyWithin[language] + " " + span.text(in: language))
    }
    if !cycle.then.isEmpty {
      parts.append(
        Words.Common.then[language] + " "
          + cycle.then.map { DuePhrases.step($0)[language] }.joined(separator: Words.List.comma[language]))
    }
    return parts.joined(separator: Words.List.semicolon[language])
  }
}
