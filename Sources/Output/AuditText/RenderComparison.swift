public import AuditComparison
public import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import TextFitting

/// Facilities side by side, as a page of text.
public func renderComparison(_ comparison: FacilityComparison, on day: CalendarDay, program: String, style: PageStyle)
  -> String
{
  var page = ComparisonText(comparison: comparison, style: style, giveOn: nil)
  page.render(day: day, program: program)
  return page.page.text
}

/// The same, given piece by piece: of very many facilities it need not stand in memory.
public func renderComparison(
  _ comparison: FacilityComparison, on day: CalendarDay, program: String, style: PageStyle,
  giveOn: @escaping @Sendable (String) -> Void
) {
  var page = ComparisonText(comparison: comparison, style: style, giveOn: giveOn)
  page.render(day: day, program: program)
  page.page.finish()
}

private struct ComparisonText {
  let comparison: FacilityComparison
  let language: Language
  var page: TextPage

  /// As many sections stand side by side.
  private static let sectionsAcross = 8

  init(comparison: FacilityComparison, style: PageStyle, giveOn: (@Sendable (String) -> Void)?) {
    self.comparison = comparison
    language = style.language
    page = TextPage(isColoured: style.isColoured, giveOn: giveOn)
  }

  mutating func render(day: CalendarDay, program: String) {
    page.line(Words.Comparison.title[language] + " — " + day.iso, .strong)
    page.line(comparison.view.statement[language], .strong)
    if let note = language.draftNote { page.line(note[language], .faint) }
    page.line(comparison.scope[language])
    for remark in comparison.remarkSentences { page.line("! " + remark[language], hanging: 2, .poor) }
    for one in comparison.standards { standard(one) }
    services()
    residents()
    gaps()
    costs()
    page.blank()
    page.line(Words.Comparison.definitions[language], .faint)
    page.line(Words.Common.scoredBy[language] + " " + program, .faint)
  }

  private mutating func heading(_ text: String) {
    page.blank()
    page.line(text, .strong)
  }

  private mutating func subheading(_ sentence: Sentence) {
    page.blank()
    page.line(sentence[language], indent: 2, .strong)
  }

  // MARK: One standard

  private mutating func standard(_ one: StandardComparison) {
    heading(one.heading[language])
    if let tailoring = one.standard.tailoring { page.line(tailoring.text(in: language), indent: 2) }
    for finding in one.findings { page.line("- " + finding[language], indent: 2, hanging: 4) }
    groups(one)
    provinces(one)
    rows(one)
    if one.showsGroupSections { groupSections(one) }
    failures(one)
    change(one)
    years(one)
    if let selfAssessment = one.selfAssessment { agreement(selfAssessment, one.standard) }
  }

  private mutating func groups(_ one: StandardComparison) {
    subheading(Words.Common.groups)
    for group in one.groupLines {
      var text = Words.Common.facilities(count: group.facilities)[language] + " · " + Words.Comparison.meeting[language]
      text += Words.Common.colon[language] + group.meeting.phrase[language]
      if let spread = group.spread { text += " · " + spread.text(language) }
      page.line(group.label[language] + Words.Common.colon[language] + text, indent: 4, hanging: 6)
    }
  }

  private mutating func provinces(_ one: StandardComparison) {
    guard let map = ProvinceMap(of: one, in: comparison) else { return }
    subheading(Words.Comparison.provinces)
    for line in map.lines {
      page.line(
        line.heading[language] + Words.Common.colon[language]
          + Words.Common.facilities(count: line.facilities)[language] + " · "
          + Words.Comparison.provincesShare[language] + " " + map.share(line), indent: 4, hanging: 6)
    }
  }

  private mutating func rows(_ one: StandardComparison) {
    guard !one.rows.isEmpty else { return }
    subheading(Words.Comparison.sections)
    page.line(Words.Comparison.cells[language], indent: 4, .faint)
    page.line(Words.Comparison.ranksNote[language], indent: 4, .faint)
    let names = one.rows.map(\.name.text)
    let width = Swift.min(14, Swift.max(4, names.map(\.columns).max()! + 1))
    let showsPeers = one.ranksPeers
    let showsGroup = one.isGrouped
    func line(_ name: String, _ rank: String, _ minimum: String, _ peers: String, _ group: String) {
      var text = rank.padded(to: 8) + minimum.padded(to: 14)
      if showsPeers { text += peers.padded(to: 12) }
      if showsGroup { text += group }
      page.row(name, text, indent: 4, labelWidth: width)
    }
    line(
      "", Words.Comparison.rank[language], Words.Common.minimum[language], Words.Comparison.peersShort[language],
      Words.Comparison.group[language])
    for row in one.rows {
      line(
        row.name.text, row.rank?.text ?? "–", row.total.minimum.shareText ?? "–",
        row.peerRank.map { $0.text + "/" + String($0.of) } ?? "", one.groups[row.group].label.phrase[language])
    }
    matrix(one, names: names, width: width) { one.rows[$0].sections.map { $0.minimum.cell } }
  }

  private mutating func groupSections(_ one: StandardComparison) {
    subheading(Words.Comparison.groupSections)
    page.line(Words.Comparison.groupCells[language], indent: 4, .faint)
    let names = one.groups.indices.map { String($0 + 1) }
    for (number, group) in zip(names, one.groups) {
      page.line(number + "  " + group.heading[language], indent: 4, hanging: 7)
    }
    matrix(one, names: names, width: 4) { one.groups[$0].sections.map { $0?.short ?? "–" } }
  }

  /// Lines of names against columns of sections, as many across as fit.
  ///
  /// - Parameter cells: of the line at a position, one for each section.
  private mutating func matrix(_ one: StandardComparison, names: [String], width: Int, cells: (Int) -> [String]) {
    let sections = Array(one.standard.sections.enumerated())
    for start in stride(from: 0, to: sections.count, by: ComparisonText.sectionsAcross) {
      let part = sections[start..<Swift.min(start + ComparisonText.sectionsAcross, sections.count)]
      page.blank()
      for (number, section) in part {
        page.line(letter(number) + "  " + (section.title?[language] ?? section.id), indent: 4, hanging: 7, .faint)
      }
      page.row("", part.map { letter($0.offset).paddedLeft(to: 7) }.joined(), indent: 4, labelWidth: width)
      for (number, name) in names.enumerated() {
        let line = cells(number)
        page.row(name, part.map { line[$0.offset].paddedLeft(to: 7) }.joined(), indent: 4, labelWidth: width)
      }
    }
  }

  private func letter(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
    return number < 26 ? letter : letter + String(number / 26)
  }

  private mutating func failures(_ one: StandardComparison) {
    subheading(Words.Comparison.failing)
    let failing = InShort(one.failing) { one.standard.criteria[$0.criterion].level == .critical }
    for sentence in one.untoldSentences { page.line(sentence[language], indent: 4, hanging: 6, .faint) }
    guard !failing.shown.isEmpty else {
      page.line(Words.Comparison.nothingFails[language], indent: 4)
      return
    }
    page.line(Words.Comparison.failingNote[language], indent: 4, .faint)
    for item in failing.shown { failure(item, one) }
    if let more = failing.more { page.line(more[language], indent: 4, .faint) }
  }

  private mutating func failure(_ item: CriterionComparison, _ one: StandardComparison) {
    let criterion = one.standard.criteria[item.criterion]
    var head = item.total.failing.phrase[language]
    if let share = item.total.shareText { head += " = " + share[language] }
    head += " · " + criterion.told()[language]
    if let open = item.total.open, open > 0 { head += " · " + String(open) + " " + Words.Common.open[language] }
    page.line(head, indent: 4, hanging: 6, criterion.level == .critical ? .bad : nil)
    if let asked = criterion.asked { page.line(asked[language], indent: 6, hanging: 8) }
    let parts = one.failingGroups(item).map { $0.label[language] + " " + $0.failing.phrase[language] }
    if !parts.isEmpty { page.line(parts.joined(separator: " · "), indent: 6, .faint) }
  }

  private mutating func change(_ one: StandardComparison) {
    guard one.showsChange else { return }
    subheading(Words.Common.change)
    page.line(comparison.changeNote[language], indent: 4, .faint)
    for group in one.trends {
      let trend = group.trend!
      var text =
        group.label.phrase[language] + Words.Common.colon[language] + Movement.up.phrase[language] + " "
        + trend.up.phrase[language]
      text += Words.List.beside[language] + Movement.down.phrase[language] + " " + trend.down.phrase[language]
      if let median = trend.median {
        text += " · " + Words.Comparison.median[language] + " " + median.points[language]
      }
      page.line(text, indent: 4, hanging: 6)
    }
    for row in one.moved { change(row, one.standard) }
  }

  private mutating func change(_ row: FacilityRow, _ standard: Standard) {
    let change = row.change!
    var text = change.movement.mark + " " + row.name.text + " · " + (change.from?.iso ?? String(change.fromYear)) + ": "
    text +=
      change.before.percent + " → " + (row.total.minimum.shareText ?? "–") + " (" + change.difference.points[language]
    text +=
      ") · " + Words.Comparison.criteriaMoved[language] + Words.Common.colon[language] + String(change.better) + " / "
      + String(change.worse)
    page.line(text, indent: 4, hanging: 6)
    for (movement, phrase) in [(Movement.up, Words.Comparison.sectionsUp), (.down, Words.Comparison.sectionsDown)] {
      let names = change.sections(movement, of: standard).map { $0[language] }
      if !names.isEmpty {
        page.line(
          phrase[language] + Words.Common.colon[language] + names.joined(separator: Words.List.comma[language]),
          indent: 6, hanging: 8)
      }
    }
  }

  private mutating func years(_ one: StandardComparison) {
    guard !one.years.isEmpty else { return }
    subheading(Words.Comparison.years)
    for year in one.years {
      page.line(
        String(year.year) + " · " + Words.Common.facilities(count: year.minimum.facilities)[language] + " · "
          + year.minimum.text(language), indent: 4, hanging: 6)
      if let cohort = year.cohortSentence { page.line(cohort[language], indent: 6, hanging: 8) }
    }
  }

  private mutating func agreement(_ found: AgreementComparison, _ standard: Standard) {
    subheading(Words.Common.selfAssessmentBesideInspection)
    page.line(Words.Comparison.kappaNote[language], indent: 4, .faint)
    page.line(
      Words.Comparison.allPairs[language] + " (" + Words.Common.facilities(count: found.facilities)[language] + ")"
        + Words.Common.colon[language]
        + found.pooled.text(language), indent: 4, hanging: 6)
    for row in found.rows { page.line(row.name.text + ": " + row.agreement.text(language), indent: 4, hanging: 6) }
    let kinder = InShort(found.tooKind)
    guard !kinder.shown.isEmpty else { return }
    page.line(Words.Comparison.tooWell[language] + Words.Common.bareColon[language], indent: 4)
    defer { if let more = kinder.more { page.line(more[language], indent: 6, .faint) } }
    for one in kinder.shown {
      let criterion = standard.criteria[one.criterion]
      page.line(one.kinder.phrase[language] + " · " + criterion.told()[language], indent: 6, hanging: 8)
    }
  }

  // MARK: Services

  private mutating func services() {
    guard let coverage = comparison.services else { return }
    heading(Words.Common.services[language])
    if let finding = coverage.finding { page.line("- " + finding[language], indent: 2, hanging: 4) }
    if let kept = coverage.keptNote { page.line(kept[language], indent: 2, hanging: 4) }
    page.line(Words.Comparison.servicesNote[language], indent: 2, .faint)
    page.blank()
    for line in coverage.services { service(line, coverage) }
    let housed: [String] = coverage.audiences.map {
      $0.audience.phrase[language] + " " + $0.facilities.phrase[language]
    }
    if !housed.isEmpty {
      page.line(
        Words.Comparison.housed[language] + Words.Common.colon[language] + housed.joined(separator: " · "), indent: 2,
        hanging: 4, .faint)
    }
  }

  private mutating func service(_ line: ServiceLine, _ coverage: ServiceCoverage) {
    page.line(line.service.phrase[language], indent: 2, hanging: 4, .strong)
    let counts: [(Sentence, FacilityCount)] = [
      (Words.Comparison.provided, line.total.provided), (Words.Comparison.referred, line.total.referred),
      (Words.Comparison.missing, line.total.missing),
    ]
    var text = counts.map { $0.0[language] + " " + $0.1.phrase[language] }.joined(
      separator: Words.List.beside[language])
    if let baseline = line.baseline { text += " · " + Words.Comparison.baseline[language] + " " + baseline.text }
    page.line(text, indent: 4, hanging: 6)
    var lacking: [String] = []
    for (audience, counts) in zip(coverage.audiences, line.audiences) {
      guard let counts, counts.missing.fewest > 0 else { continue }
      lacking.append(audience.audience.phrase[language] + " " + counts.missing.phrase[language])
    }
    guard !lacking.isEmpty else { return }
    page.line(
      Words.Comparison.missingFor[language] + Words.Common.colon[language] + lacking.joined(separator: " · "),
      indent: 4, hanging: 6)
  }

  private mutating func residents() {
    guard let residents = comparison.residents else { return }
    heading(Words.Residents.compared[language])
    page.line(Words.Residents.comparedNote[language], indent: 2, .faint)
    if let kept = residents.keptNote { page.line(kept[language], indent: 2, hanging: 4) }
    page.blank()
    for one in residents.questions {
      page.line(one.question.inWords[language], indent: 2, hanging: 4, .strong)
      page.line(
        Words.Common.facilities(count: one.total.facilities)[language] + Words.Common.colon[language]
          + one.total.phrase[language], indent: 4,
        hanging: 6)
      var parts: [String] = []
      if residents.groups.count > 1 {
        for case (let group, .some(let share)) in zip(residents.groups, one.groups) {
          parts.append(AuditReports.heading(group.label, asOf: group.asOf)[language] + " " + share.phrase[language])
        }
      }
      parts += one.residents.map { $0.group.phrase[language] + " " + $0.share.phrase[language] }
      if !parts.isEmpty { page.line(parts.joined(separator: " · "), indent: 4, hanging: 6, .faint) }
    }
  }

  private mutating func gaps() {
    let gaps = comparison.gaps
    guard !gaps.isEmpty else { return }
    heading(Words.Comparison.gaps[language])
    page.line(Words.Comparison.gapsNote[language], indent: 2, .faint)
    for (gap, lines) in gaps {
      page.line(gap.phrase[language], indent: 2, .strong)
      for line in lines {
        page.line(
          ComparisonPhrases.failing(line.failures.failing)[language] + " · "
            + line.criterion.name(beside: line.standard.id + "/" + line.criterion.id)[language], indent: 4, hanging: 6)
      }
    }
  }

  private mutating func costs() {
    guard !comparison.costs.isEmpty else { return }
    heading(Words.Comparison.costs[language])
    page.line(Words.Comparison.costsNote[language], indent: 2, .faint)
    for cost in comparison.costs {
      page.line(
        cost.service.phrase[language] + Words.Common.colon[language] + cost.text(language), indent: 2, hanging: 4)
    }
  }
}

extension Distribution {
  /// Median and quartiles of the minimum.
  func text(_ language: Language) -> String {
    Words.Comparison.median[language] + " " + medianText + Words.List.beside[language]
      + Words.Comparison.quartiles[language] + " "
      + quartilesText
  }
}

extension Agreement {
  /// How many answers agree, kappa, and which way they differ.
  func text(_ language: Language) -> String {
    guard let share else { return Words.Comparison.undefined[language] }
    let agreed: String = Proportion(share).percent + " " + Words.Comparison.agreement[language]
    let of: String = String(compared) + " " + Words.Comparison.compared[language]
    let parts: [String] = [
      agreed + " (" + of + ")",
      Words.Comparison.kappa[language] + " " + (kappa?.phrase ?? Words.Comparison.undefined)[language],
      Words.Comparison.kinder[language] + " " + String(firstBetter) + Words.List.beside[language]
        + Words.Comparison.harsher[language] + " "
        + String(firstWorse),
    ]
    return parts.joined(separator: " · ")
  }
}

extension ServiceCost {
  func text(_ language: Language) -> String {
    var parts = [Words.Common.facilities(count: facilities)[language]]
    if let lowest, let highest { parts.append(lowest.dollars + "–" + highest.dollars) }
    if let quartiles {
      parts.append(
        Words.Comparison.median[language] + " " + quartiles.median.dollars + Words.List.beside[language]
          + Words.Comparison.quartiles[language]
          + " " + quartiles.lower.dollars + " / " + quartiles.upper.dollars)
    }
    if let range = AssessmentBaseline.of(service).cost {
      parts.append(
        Words.Comparison.baseline[language] + " " + String(range.lowerBound) + "–" + String(range.upperBound))
    }
    return parts.joined(separator: " · ")
  }
}
