internal import AuditChecking
public import AuditComparison
public import AuditModel
public import AuditScoring

/// Two records of one visit side by side: how far two inspectors agree, and what they should talk over.
public struct InspectorPages: Sendable {
  let facility: Facility
  let pairs: [(first: ScoredAudit, second: ScoredAudit)]
  let view: SharingView

  public init(facility: Facility, pairs: [(first: ScoredAudit, second: ScoredAudit)], view: SharingView) {
    precondition(!pairs.isEmpty && view != .publicly, "one facility's ratings are never public")
    self.facility = facility
    self.pairs = pairs
    self.view = view
  }

  var agreements: [InspectorAgreement] {
    pairs.map { InspectorAgreement(ComparedAudit($0.first), ComparedAudit($0.second)) }
  }

  var isMinistry: Bool { view == .ministry }

  /// Whether there are more than seven days between the two records.
  var isFarApart: Bool {
    let days = [pairs[0].first.sheet.date, pairs[0].second.sheet.date].sorted()
    return days[0].dayNumber + 7 < days[1].dayNumber
  }

  /// What a side says of a criterion.
  func rating(_ rating: Scale.Rating?, _ standard: Standard) -> Sentence {
    rating.map { standard.ratingSentence($0) } ?? Phrases.open
  }

  var firstDay: String { isMinistry ? pairs[0].first.sheet.date.iso : String(pairs[0].first.sheet.date.year) }
  var secondDay: String { isMinistry ? pairs[0].second.sheet.date.iso : String(pairs[0].second.sheet.date.year) }

  // MARK: Text

  public func text(style: PageStyle, program: String) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    page.line(
      ComparisonPhrases.inspectors[language] + (isMinistry ? " — " + facility.id : "") + " · " + firstDay + " / "
        + secondDay,
      .strong)
    page.line(view.statement[language], .strong)
    if language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
    if isFarApart { page.line("! " + InspectorPhrases.apart[language], hanging: 2, .poor) }
    if !isMinistry { page.line(InspectorPhrases.noNotes[language], .faint) }
    for (pair, found) in zip(pairs, agreements) {
      page.blank()
      page.line(
        found.standard.title(in: language) + " (" + found.standard.id + " " + found.standard.identity.version + ")",
        .strong)
      page.line(found.agreement.inspectorText(language), indent: 2, hanging: 4)
      page.line(ComparisonPhrases.talkOver[language] + ":", indent: 2)
      if found.differences.isEmpty { page.line(ComparisonPhrases.nothingToTalkOver[language], indent: 4) }
      for difference in found.differences { add(difference, found.standard, pair, language, &page) }
    }
    page.blank()
    page.line(ComparisonPhrases.definitions[language], .faint)
    page.line(Phrases.scoredBy[language] + " " + program, .faint)
    return page.text
  }

  private func add(
    _ difference: InspectorAgreement.Difference, _ standard: Standard,
    _ pair: (first: ScoredAudit, second: ScoredAudit),
    _ language: Language, _ page: inout TextPage
  ) {
    let criterion = standard.criteria[difference.criterion]
    page.line(
      criterion.level.phrase[language] + " · " + criterion.id + " · " + rating(difference.first, standard)[language]
        + " ≠ "
        + rating(difference.second, standard)[language], indent: 4, hanging: 6,
      criterion.level == .critical ? .bad : nil)
    if let text = criterion.text { page.line(text[language], indent: 6) }
    guard isMinistry else { return }
    for (mark, side) in [("1", pair.first), ("2", pair.second)] {
      guard let note = side.audit.note(on: difference.criterion, in: language) else { continue }
      page.line(Phrases.note[language] + " " + mark + ": " + note, indent: 6, hanging: 8)
    }
  }

  // MARK: Page

  public func page(languages: PageLanguages, font: String?, program: String) -> String {
    let page = HTMLPage(
      title: "careaudit · " + ComparisonPhrases.inspectors[languages == .khmer ? .khmer : .english],
      languages: languages,
      font: font, style: comparisonPageStyle, script: sortingScript)
    return page.document { body in
      body.element(
        "h1", ComparisonPhrases.inspectors,
        tail: (isMinistry ? " — " + facility.id : "") + " · " + firstDay + " / " + secondDay)
      body.element("p", class: "view stack", view.statement)
      if isFarApart { body.element("p", class: "poor stack", InspectorPhrases.apart) }
      if !isMinistry { body.element("p", class: "faint stack", InspectorPhrases.noNotes) }
      for (pair, found) in zip(pairs, agreements) { add(found, pair, &body) }
      body.element("p", class: "faint stack", ComparisonPhrases.definitions)
      body.element("p", class: "faint", Phrases.scoredBy, tail: " " + program)
    }
  }

  private func add(
    _ found: InspectorAgreement, _ pair: (first: ScoredAudit, second: ScoredAudit), _ body: inout HTMLWriter
  ) {
    let standard = found.standard
    body.element(
      "h2", Sentence(standard.title(in: .english), standard.title(in: .khmer)),
      tail: " (" + standard.id + " " + standard.identity.version + ")")
    body.element(
      "p", class: "stack",
      Sentence(found.agreement.inspectorText(.english), found.agreement.inspectorText(.khmer)))
    body.element("h3", ComparisonPhrases.talkOver)
    guard !found.differences.isEmpty else { return body.element("p", ComparisonPhrases.nothingToTalkOver) }
    body.table(
      ComparisonPhrases.talkOver,
      columns: [ComparisonPhrases.criterion, Phrases.level, ComparisonPhrases.first, ComparisonPhrases.second].map {
        HTMLWriter.Column($0)
      }
    ) { rows in
      for difference in found.differences {
        let criterion = standard.criteria[difference.criterion]
        rows.element("tr") { line in
          line.criterion(criterion)
          line.cell(sort: String(criterion.level.rawValue), criterion.level.phrase)
          for (value, side) in [(difference.first, pair.first), (difference.second, pair.second)] {
            line.element("td", [("data-v", value.map { String($0) } ?? "")]) { cell in
              cell.words(rating(value, standard))
              if isMinistry, let note = side.audit.note(on: difference.criterion, in: .english) {
                cell.element("p", class: "faint", written: note)
              }
            }
          }
        }
      }
    }
  }
}

extension Agreement {
  /// How many answers agree, kappa, and which way they differ.
  func inspectorText(_ language: Language) -> String {
    guard let share else { return ComparisonPhrases.undefined[language] }
    let agreed: String = Proportion(share).percent + " " + ComparisonPhrases.agreement[language]
    let parts: [String] = [
      agreed + " (" + String(compared) + " " + ComparisonPhrases.compared[language] + ")",
      ComparisonPhrases.kappa[language] + " " + (kappa?.phrase ?? ComparisonPhrases.undefined)[language],
      ComparisonPhrases.firstBetter[language] + " " + String(firstBetter) + ", "
        + ComparisonPhrases.firstWorse[language]
        + " " + String(firstWorse),
      ComparisonPhrases.oneSided[language] + " " + String(onlyFirst + onlySecond),
    ]
    return parts.joined(separator: " · ")
  }
}

extension CalendarDay {
  /// Days since the first of March of year 0; only their differences mean something.
  fileprivate var dayNumber: Int {
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day
  }
}
