internal import AuditComparison
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// The tables of criteria, of change and of self-assessments.
extension HTMLWriter {
  mutating func failures(_ one: StandardComparison) {
    element("h3", Words.Comparison.failing)
    let failing = one.failing
    for sentence in one.untoldSentences { element("p", class: "faint stack", sentence) }
    guard !failing.isEmpty else { return element("p", Words.Comparison.nothingFails) }
    element("p", class: "faint stack", Words.Comparison.failingNote)
    let groups = one.isGrouped ? one.groups : []
    let showsOpen = one.tellsOpen
    table(
      Words.Comparison.failing,
      columns: [
        Column(Words.Common.criterion), Column(Words.Common.level), Column(Words.Comparison.facilities),
        Column(Words.Comparison.shareInterval),
      ]
        + (showsOpen ? [Column(Words.Common.open)] : []) + groups.map { Column($0.label.phrase) }
    ) { body in
      for item in failing {
        let criterion = one.standard.criteria[item.criterion]
        body.element("tr") { line in
          line.criterion(criterion)
          line.cell(sort: String(criterion.level.rawValue), criterion.level.phrase)
          line.cell(sort: String(item.total.failing.most), item.total.failing.phrase)
          if let share = item.total.shareText {
            line.cell(class: "number", sort: item.total.failing.sortValue, share)
          } else {
            line.cell(class: "nothing", sort: nil, written: "–")
          }
          if showsOpen {
            let open = item.total.open ?? 0
            line.cell(class: "number", sort: String(open), written: String(open))
          }
          for failures in item.groups.prefix(groups.count) { line.shortCount(failures) }
        }
      }
    }
  }

  /// A criterion heading its row.
  mutating func criterion(_ criterion: Criterion) {
    element("th", class: "wide", [("scope", "row")]) { head in
      head.element("span", class: "stack text") { $0.words(criterion.name) }
      if let id = criterion.idBeside { head.element("span", class: "faint", written: " " + id) }
      if let asked = criterion.asked { head.element("span", class: "stack faint") { $0.words(asked) } }
    }
  }

  /// - Parameter day: of the publication that told it so; nil: today's.
  mutating func count(_ count: FacilityCount?, asOf day: CalendarDay? = nil) {
    guard let count, count.of > 0 else { return cell(class: "nothing", sort: nil, written: "–") }
    cell(sort: count.sortValue, day.map { count.phrase + $0.asPublished } ?? count.phrase)
  }

  /// `≤1 / 7`, alike in every language, where it does not stand as it was published before.
  private mutating func shortCount(_ failures: CriterionComparison.Failures?) {
    guard let failures, failures.asOf == nil, failures.failing.of > 0, let value = failures.failing.sortValue else {
      return count(failures?.failing, asOf: failures?.asOf)
    }
    add("<td data-v=" + value + ">")
    written(failures.failing.short + " / " + String(failures.failing.of))
  }

  mutating func change(_ one: StandardComparison, _ request: ComparisonRequest, note: Sentence) {
    let (moved, trends) = (one.moved, one.trends)
    guard one.showsChange else { return }
    element("h3", Words.Common.change)
    element("p", class: "faint stack", note)
    if !trends.isEmpty { trendTable(trends) }
    guard !moved.isEmpty else { return }
    let marks = Movement.allCases.map { Sentence(same: $0.mark + " ") + $0.phrase }
    element("p", class: "faint stack", marks.joined(by: " · "))
    if one.rows.isEmpty { legend(one.standard) }
    longTable(
      Words.Common.change,
      columns: [
        LongColumn(words: Words.Common.facility, width: request.view == .ministry ? 16 : 9, isNumber: false),
        LongColumn(words: Words.Comparison.from, width: 7, isNumber: false),
        LongColumn(words: Words.Common.before, width: 9), LongColumn(words: Words.Common.now, width: 9),
        LongColumn(words: Words.Comparison.difference, width: 9),
        LongColumn(words: Words.Common.change, width: 6, isNumber: false),
        LongColumn(words: Words.Comparison.sectionsUp, width: 9, isNumber: false),
        LongColumn(words: Words.Comparison.sectionsDown, width: 9, isNumber: false),
        LongColumn(words: Words.Comparison.criteriaMoved, width: 9),
      ], of: moved
    ) { line, row in
      if let change = row.change { line.longChange(change, of: row, one.standard) }
    }
  }

  private mutating func longChange(_ change: FacilityChange, of row: FacilityRow, _ standard: Standard) {
    longHeading(row.name)
    longCell(written: change.from?.iso ?? String(change.fromYear))
    longCell(written: change.before.percent)
    longCell(written: row.total.minimum.shareText ?? "–")
    longCell(written: change.difference.pointsInEveryLanguage)
    longCell(written: change.movement.mark)
    for movement in [Movement.up, .down] {
      let letters = change.sections.indices.filter { change.sections[$0] == movement }.map(sectionLetter)
      longCell("w", written: letters.joined(separator: " "))
    }
    longCell(sort: change.better - change.worse, written: String(change.better) + " / " + String(change.worse))
  }

  private mutating func trendTable(_ groups: [GroupComparison]) {
    table(
      Words.Common.groups,
      columns: [
        Column(Words.Comparison.group), Column(Movement.up.phrase), Column(Movement.down.phrase),
        Column(Words.Comparison.median),
      ]
    ) { body in
      for group in groups {
        let trend = group.trend!
        body.element("tr") { line in
          line.element("th", [("scope", "row")]) { $0.words(group.label.phrase) }
          line.count(trend.up)
          line.count(trend.down)
          if let median = trend.median {
            line.cell(class: "number", sort: median.lowest.decimal, median.points)
          } else {
            line.cell(class: "faint", sort: nil, Words.Comparison.tooFewToTell)
          }
        }
      }
    }
  }

  mutating func selfAssessment(_ found: AgreementComparison, _ standard: Standard) {
    element("h3", Words.Common.selfAssessmentBesideInspection)
    element("p", class: "faint stack", Words.Comparison.kappaNote)
    longTable(
      Words.Common.selfAssessmentBesideInspection,
      columns: [
        LongColumn(words: Words.Common.facility, width: 16, isNumber: false),
        LongColumn(words: Words.Comparison.compared, width: 9), LongColumn(words: Words.Comparison.agreement, width: 9),
        LongColumn(words: Words.Comparison.kappa, width: 12), LongColumn(words: Words.Comparison.kinder, width: 10),
        LongColumn(words: Words.Comparison.harsher, width: 10),
      ], of: [nil] + found.rows.map { $0 }
    ) { line, row in
      if let row {
        line.longHeading(row.name)
      } else {
        line.add("<th>")
        line.words(Words.Comparison.allPairs)
        line.add(" (" + String(found.facilities) + ")")
      }
      line.longAgreement(row?.agreement ?? found.pooled)
    }
    let kinder = found.tooKind
    guard !kinder.isEmpty else { return }
    element("h4", Words.Comparison.tooWell)
    table(
      Words.Comparison.tooWell,
      columns: [
        Column(Words.Common.criterion), Column(Words.Common.level), Column(Words.Comparison.kinder),
        Column(Words.Comparison.harsher),
      ]
    ) { body in
      for one in kinder {
        body.element("tr") { line in
          line.criterion(standard.criteria[one.criterion])
          line.cell(
            sort: String(standard.criteria[one.criterion].level.rawValue), standard.criteria[one.criterion].level.phrase
          )
          line.count(one.kinder)
          line.count(one.harsher)
        }
      }
    }
  }

  private mutating func longAgreement(_ agreement: Agreement) {
    longCell(written: String(agreement.compared))
    longCell(written: agreement.share.map { Proportion($0).percent } ?? "–")
    if let kappa = agreement.kappa {
      longCell(written: kappa.inEveryLanguage)
    } else {
      longCell(nil, Words.Comparison.undefined)
    }
    longCell(written: String(agreement.firstBetter))
    longCell(written: String(agreement.firstWorse))
  }

  /// Five cells: how many, agreement, kappa, and the direction of the differences.
  mutating func agreement(_ agreement: Agreement) {
    cell(class: "number", sort: String(agreement.compared), written: String(agreement.compared))
    let share = agreement.share.map { Proportion($0) }
    cell(class: "number", sort: share?.decimal, written: share?.percent ?? "–")
    if let kappa = agreement.kappa {
      cell(class: "number", sort: WeightedKappa.decimal(kappa.value), kappa.phrase)
    } else {
      cell(class: "faint", sort: nil, Words.Comparison.undefined)
    }
    cell(class: "number", sort: String(agreement.firstBetter), written: String(agreement.firstBetter))
    cell(class: "number", sort: String(agreement.firstWorse), written: String(agreement.firstWorse))
  }
}
