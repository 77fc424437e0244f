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
          for failures in item.groups.prefix(groups.count) { line.count(failures?.failing, asOf: failures?.asOf) }
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

  mutating func change(_ one: StandardComparison, note: Sentence) {
    let (moved, trends) = (one.moved, one.trends)
    guard one.showsChange else { return }
    element("h3", Words.Common.change)
    element("p", class: "faint stack", note)
    if !trends.isEmpty { trendTable(trends) }
    guard !moved.isEmpty else { return }
    table(
      Words.Common.change,
      columns: [
        Column(Words.Common.facility), Column(Words.Comparison.from), Column(Words.Common.before),
        Column(Words.Common.now), Column(Words.Comparison.difference), Column(Words.Common.change),
        Column(Words.Comparison.sectionsUp), Column(Words.Comparison.sectionsDown),
        Column(Words.Comparison.criteriaMoved),
      ]
    ) { body in
      for row in moved { body.element("tr") { $0.change(of: row, one.standard) } }
    }
  }

  private mutating func change(of row: FacilityRow, _ standard: Standard) {
    let change = row.change!
    rowHeading(row.name)
    element("td") { $0.written(change.from?.iso ?? String(change.fromYear)) }
    cell(class: "number", sort: change.before.lowest.decimal, written: change.before.percent)
    cell(
      class: "number", sort: row.total.minimum.range?.lowest.decimal, written: row.total.minimum.shareText ?? "–")
    cell(class: "number", sort: change.difference.lowest.decimal, change.difference.points)
    cell(
      sort: String(change.movement.rawValue), Sentence(same: change.movement.mark + " ") + change.movement.phrase)
    for movement in [Movement.up, .down] {
      element("td") { cell in
        for section in change.sections(movement, of: standard) {
          cell.element("span", class: "item") { $0.words(section) }
        }
      }
    }
    cell(
      class: "number", sort: String(change.better - change.worse),
      written: String(change.better) + " / " + String(change.worse))
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
    table(
      Words.Common.selfAssessmentBesideInspection,
      columns: [
        Column(Words.Common.facility), Column(Words.Comparison.compared), Column(Words.Comparison.agreement),
        Column(Words.Comparison.kappa), Column(Words.Comparison.kinder), Column(Words.Comparison.harsher),
      ]
    ) { body in
      body.element("tr") { line in
        line.element("th", [("scope", "row")]) { head in
          head.words(Words.Comparison.allPairs)
          head.add(" (" + String(found.facilities) + ")")
        }
        line.agreement(found.pooled)
      }
      for row in found.rows {
        body.element("tr") { line in
          line.rowHeading(row.name)
          line.agreement(row.agreement)
        }
      }
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
