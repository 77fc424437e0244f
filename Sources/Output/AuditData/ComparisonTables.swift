public import AuditComparison
public import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// A comparison as tables for a workbook: exactly what its view holds.
///
/// - Parameter records: what the records behind it say, facility by facility; the ministry's view alone may hold it.
public func comparisonTables(
  _ comparison: FacilityComparison, on day: CalendarDay, program: String, records: [DataTable] = []
) -> [DataTable] {
  precondition(records.isEmpty || comparison.view == .ministry, "records are shown to the ministry alone")
  let maker = ComparisonTableMaker(comparison: comparison)
  var tables = [maker.about(on: day, program: program)]
  if comparison.standards.contains(where: { !$0.rows.isEmpty }) { tables += [maker.facilities, maker.sections] }
  tables.append(maker.groups)
  if comparison.standards.contains(where: { !$0.provinces.isEmpty }) { tables.append(maker.provinces) }
  tables.append(maker.criteria)
  if comparison.standards.contains(where: { $0.selfAssessment != nil }) { tables.append(maker.agreement) }
  if comparison.services != nil { tables.append(maker.services) }
  if !comparison.costs.isEmpty { tables.append(maker.costs) }
  if let residents = comparison.residents { tables.append(maker.table(of: residents)) }
  tables += records
  tables.append(definitionTable(of: tables))
  return tables
}

/// What the records of a facility say, as tables: findings, answers, measures, services with their costs, and plans.
public func recordTables(_ report: FacilityReport) -> [DataTable] { report.recordTables }

private struct ComparisonTableMaker {
  let comparison: FacilityComparison
  private typealias Column = DataTable.Column
  private typealias Cell = DataTable.Cell

  func about(on day: CalendarDay, program: String) -> DataTable {
    var table = DataTable(
      "about", Words.Table.about,
      [
        Column("what", Words.Common.what, Words.Common.whatDefinition, width: 30),
        Column("value", Words.Common.value, Words.Common.valueDefinition, width: 100),
      ])
    table.add([.words(Words.Comparison.title), .words(comparison.view.statement)])
    table.add([.words(Words.Comparison.grouped), .words(comparison.request.grouping.phrase)])
    table.add([.words(Words.Report.reportedOn), .day(day)])
    table.add([.words(Words.Report.program), .text(program)])
    for one in comparison.standards {
      let identity = one.standard.identity
      var text = Sentence(same: identity.id + " " + identity.version + " · sha256 " + identity.digest)
      if let tailoring = one.standard.tailoring { text = text + Sentence(same: " · ") + tailoring.sentence }
      table.add([.words(Words.Common.standard), .words(text)])
    }
    for remark in comparison.remarks {
      table.add([.words(Words.ComparisonTable.remark), .words(remark.sentence)])
    }
    for note in comparison.readingNotes { table.add([.words(Words.ComparisonTable.remark), .words(note)]) }
    for one in comparison.standards {
      for sentence in [one.askedFinding].compactMap({ $0 }) + one.untoldSentences {
        table.add([.words(Words.ComparisonTable.remark), .words(Sentence(same: one.standard.id + ": ") + sentence)])
      }
    }
    table.add([.words(Words.Language.khmer), .words(KhmerReview.note)])
    return table
  }

  // MARK: Facilities

  var facilities: DataTable {
    var table = DataTable(
      "facilities", Words.Table.facilities,
      [.facility, .standard, .version, Self.group, Self.year, .date] + (tellsPlaces ? Self.place : [])
        + [
          Column("name", Words.Common.name, Words.ComparisonTable.nameDefinition, width: 28),
          Column("rating", Words.Common.ratingHeading, Words.Common.ratingDefinition, width: 36),
        ] + Self.range("minimum", Words.Report.minimum) + [Self.possible] + Self.range("beyond", Words.Report.beyond)
        + [
          Column("rank_best", Words.ComparisonTable.rankBest, Words.ComparisonTable.rankBestDefinition, width: 10),
          Column("rank_worst", Words.ComparisonTable.rankWorst, Words.ComparisonTable.rankWorstDefinition, width: 10),
          Column("peers_best", Words.ComparisonTable.peersBest, Words.ComparisonTable.peersBestDefinition, width: 12),
          Column("peers_worst", Words.ComparisonTable.peersWorst, Words.ComparisonTable.rankWorstDefinition, width: 12),
          Column(
            "movement", Words.Common.change, Words.ComparisonTable.movementDefinition,
            width: 14,
            tones: [(Movement.up.phrase, .good), (Movement.down.phrase, .bad), (Movement.unsure.phrase, .open)]),
        ] + Self.range("difference", Words.Comparison.difference, isGraded: false))
    for one in comparison.standards {
      let first = table.rows.count
      for row in one.rows { table.add(cells(of: row, one)) }
      let all = table.rows.count - first
      let shown = min(all, 40)
      guard shown > 0 else { continue }
      table.add(
        DataTable.Chart(
          .stackedBars, Self.title(one.standard, Words.Report.minimum, shown, of: all),
          rows: first..<(first + shown), categories: "facility",
          series: [
            .init("minimum_lowest", Words.Common.certain, .sure),
            .init("minimum_possible", Words.Common.stillPossible, .possible),
          ]))
    }
    return table
  }

  private var tellsPlaces: Bool { comparison.view == .ministry }

  private static let place: [Column] = [
    .init("care", Words.ReportTable.care, Words.ReportTable.careDefinition, width: 20),
    .init("operator", Words.ReportTable.operator, Words.ReportTable.careDefinition, width: 14),
    .init("residents", Words.ReportTable.residents, Words.Common.residentsAsked, width: 24),
    .init("province", Words.ReportTable.province, Words.ReportTable.nameDefinition, width: 18),
  ]

  private static func cells(of facility: Facility?) -> [Cell] {
    [
      .words(facility?.care.phrase), .words(facility?.operatedBy.phrase),
      .list(facility?.residents.words.map { $0.phrase } ?? []), .words(facility?.province?.phrase),
    ]
  }

  private func cells(of row: FacilityRow, _ one: StandardComparison) -> [Cell] {
    let standard = one.standard
    var name: Cell = .empty
    if case .known(_, let known?) = row.name { name = .words(known.sentence) }
    let rating = row.rating.map { rating in
      Sentence { ratingText(rating, of: standard, $0) }
    }
    let minimum = row.total.minimum
    let date: Cell = if let date = row.date { .day(date) } else { .empty }
    var cells: [Cell] = [
      .text(row.name.text), .text(standard.id), .text(standard.identity.version),
      .words(one.groups[row.group].label.phrase), .whole(Int64(row.year)), date,
    ]
    if tellsPlaces { cells += Self.cells(of: row.facility) }
    cells += [
      name, .words(rating), .share(minimum.shareLowest), .share(minimum.shareHighest),
      .share(Share(minimum.highest - minimum.lowest, of: minimum.possible)),
      .share(row.total.beyond.shareLowest), .share(row.total.beyond.shareHighest),
      .whole(row.rank.map { Int64($0.best) }), .whole(row.rank.map { Int64($0.worst) }),
      .whole(row.peerRank.map { Int64($0.best) }), .whole(row.peerRank.map { Int64($0.worst) }),
      .words(row.change?.movement.phrase),
    ]
    return cells + Self.cells(row.change?.difference)
  }

  var sections: DataTable {
    var table = DataTable(
      "sections", Words.Common.sections,
      [.facility, .standard, .version, .section, .sectionTitle] + Self.range("minimum", Words.Report.minimum)
        + Self.range("beyond", Words.Report.beyond))
    for one in comparison.standards {
      for row in one.rows {
        for (section, total) in zip(one.standard.sections, row.sections) {
          guard total.minimum.applying + total.beyond.applying > 0 else { continue }
          table.add([
            .text(row.name.text), .text(one.standard.id), .text(one.standard.identity.version), .text(section.id),
            .words(section.sentence), .share(total.minimum.shareLowest), .share(total.minimum.shareHighest),
            .share(total.beyond.shareLowest), .share(total.beyond.shareHighest),
          ])
        }
      }
    }
    return table
  }

  // MARK: Groups and criteria

  var groups: DataTable {
    var table = DataTable(
      "groups", Words.Common.groups,
      [.standard, .version, Self.group, Self.count]
        + Self.range("lower_quartile", Words.ComparisonTable.lowerQuartile)
        + Self.range("median", Words.ComparisonTable.median)
        + Self.range("upper_quartile", Words.ComparisonTable.upperQuartile)
        + Self.counts("meeting", Words.Comparison.meeting))
    for one in comparison.standards {
      for group in one.groups {
        table.add(
          [
            .text(one.standard.id), .text(one.standard.identity.version), .words(group.heading),
            .whole(Int64(group.facilities)),
          ] + Self.cells(group.minimum?.lowerQuartile) + Self.cells(group.minimum?.median)
            + Self.cells(group.minimum?.upperQuartile) + Self.cells(group.meeting))
      }
    }
    return table
  }

  var provinces: DataTable {
    var table = DataTable(
      "provinces", Words.Comparison.provinces,
      [
        .standard, .version,
        Column("province", Words.Common.province, Words.ComparisonTable.provinceDefinition, width: 24),
      ]
        + [Self.count] + Self.range("minimum", Words.Report.minimum) + Self.counts("meeting", Words.Comparison.meeting))
    for one in comparison.standards {
      for province in one.provinces {
        table.add(
          [
            .text(one.standard.id), .text(one.standard.identity.version), .words(province.heading),
            .whole(Int64(province.facilities)),
          ] + Self.cells(province.minimum) + Self.cells(province.meeting))
      }
    }
    return table
  }

  var criteria: DataTable {
    var table = DataTable(
      "criteria", Words.Table.criteria,
      [.standard, .version, .criterion, .level, .requirement, Self.group]
        + Self.counts("failing", Words.ComparisonTable.failing)
        + Self.range(
          "failing_share", Words.ComparisonTable.failingShare, Words.ComparisonTable.failingShareDefinition,
          isGraded: false)
        + Self.range(
          "failing_interval", Words.ComparisonTable.failingInterval, Words.ComparisonTable.failingIntervalDefinition,
          isGraded: false)
        + [
          Column("rated_at", Words.ComparisonTable.ratedAt, Words.ComparisonTable.ratedAtDefinition, width: 10),
          Column("open", Words.ComparisonTable.open, Words.ComparisonTable.openDefinition, width: 10), .criterionTitle,
        ])
    for one in comparison.standards {
      let first = table.rows.count
      for failed in one.criteria { table.add(cells(of: failed, failed.total, Words.Common.all, one)) }
      let shown = min(one.failing.count, 15)
      if shown > 0 {
        table.add(
          DataTable.Chart(
            .bars, Self.title(one.standard, Words.ComparisonTable.failingShare, shown, of: one.failing.count),
            rows: first..<(first + shown),
            categories: one.standard.criteria.contains { $0.title == nil } ? "criterion" : "title",
            series: [.init("failing_share_lowest", Words.ComparisonTable.failingShare, .sure)]))
      }
      for failed in one.criteria {
        for (group, failures) in zip(one.groups, failed.groups) {
          guard let failures else { continue }
          let label = failures.asOf.map { group.label.phrase + $0.asPublished } ?? group.label.phrase
          table.add(cells(of: failed, failures, label, one))
        }
      }
    }
    return table
  }

  private func cells(
    of failed: CriterionComparison, _ failures: CriterionComparison.Failures, _ group: Sentence,
    _ one: StandardComparison
  ) -> [Cell] {
    let criterion = one.standard.criteria[failed.criterion]
    return [
      .text(one.standard.id), .text(one.standard.identity.version), .text(criterion.id), .words(criterion.level.phrase),
      .words((criterion.text ?? criterion.ask)?.sentence), .words(group),
    ] + Self.cells(failures.failing) + Self.cells(failures.range) + Self.cells(failures.interval) + [
      .whole(Int64(failures.failing.of)), .whole(failures.open.map { Int64($0) }), .words(criterion.title?.sentence),
    ]
  }

  /// Self-assessments beside inspections: all together, then each facility that has a row.
  var agreement: DataTable {
    func count(_ id: String, _ title: Sentence, _ definition: Sentence = Words.InspectorTable.differDefinition)
      -> Column
    {
      Column(id, title, definition, width: 14)
    }
    var table = DataTable(
      "agreement", Words.InspectorTable.title,
      [
        .facility, .standard, .version,
        count("compared", Words.Comparison.compared, Words.InspectorTable.comparedDefinition),
        count("same", Words.Comparison.agreement, Words.InspectorTable.sameDefinition),
      ] + Column.kappa + [count("kinder", Words.Comparison.kinder), count("harsher", Words.Comparison.harsher)])
    for one in comparison.standards {
      guard let found = one.selfAssessment else { continue }
      for (name, agreement) in [(Cell.words(Words.Comparison.allPairs), found.pooled)]
        + found.rows.map({ (Cell.text($0.name.text), $0.agreement) })
      {
        let kappa = agreement.kappa
        table.add(
          [
            name, .text(one.standard.id), .text(one.standard.identity.version), .whole(Int64(agreement.compared)),
            .share(agreement.share),
          ] + Cell.kappa(kappa?.value, kappa?.interval) + [
            .whole(Int64(agreement.firstBetter)), .whole(Int64(agreement.firstWorse)),
          ])
      }
    }
    return table
  }

  // MARK: Services

  var services: DataTable {
    var table = DataTable(
      "coverage", Words.Common.services,
      [
        Column("service", Words.Common.service, Words.Common.oneTenAssessment, width: 26),
        Column("for", Words.ComparisonTable.for, Words.ComparisonTable.forDefinition, width: 26),
      ] + Self.counts("provided", Words.Comparison.provided) + Self.counts("referred", Words.Comparison.referred)
        + Self.counts("missing", Words.Comparison.missing)
        + [
          Self.count,
          Column(
            "assessment_2012", Words.Comparison.baseline,
            Words.ComparisonTable.assessment2012Definition, width: 16),
        ])
    guard let coverage = comparison.services else { return table }
    for line in coverage.services {
      let base: Cell = line.baseline.map { .text($0.text) } ?? .empty
      table.add(cells(line.service, Words.Common.all, line.total, base))
      for (group, counts) in zip(coverage.groups, line.groups) {
        table.add(cells(line.service, heading(group.label, asOf: group.asOf), counts, .empty))
      }
      for (audience, counts) in zip(coverage.audiences, line.audiences) {
        if let counts { table.add(cells(line.service, audience.audience.phrase, counts, .empty)) }
      }
    }
    return table
  }

  private func cells(_ service: Service, _ group: Sentence, _ counts: ServiceCounts, _ base: Cell) -> [Cell] {
    [.words(service.phrase), .words(group)] + Self.cells(counts.provided) + Self.cells(counts.referred)
      + Self.cells(counts.missing) + [.whole(Int64(counts.provided.of)), base]
  }

  func table(of residents: ResidentComparison) -> DataTable {
    var table = DataTable(
      "residents_compared", Words.Residents.compared,
      [
        Column("question", Words.Residents.question, Words.ResidentTable.questionDefinition, width: 50),
        Column(
          "of", Words.ResidentTable.of,
          Words.ResidentTable.ofDefinition,
          width: 22),
        Column("facilities", Words.Comparison.facilities, Words.ResidentTable.facilitiesDefinition, width: 12),
        Column("answers", Words.Table.answers, Words.ResidentTable.answersDefinition, width: 12),
        Column(
          "good_fewest", Words.Residents.goodAnswers + Words.ComparisonTable.leastBehind,
          Words.ResidentTable.goodFewestDefinition, width: 14),
        Column(
          "good_most", Words.Residents.goodAnswers + Words.ComparisonTable.mostBehind,
          Words.ResidentTable.goodMostDefinition,
          width: 14),
        Column(
          "interval", Words.Residents.interval,
          Words.ResidentTable.intervalDefinition, width: 18),
      ])
    func add(_ question: Questionnaire.Question, _ of: Sentence, _ share: AnswerShare) {
      table.add(
        [
          .words(question.inWords), .words(of), .whole(Int64(share.facilities)),
          .whole(Int64(share.good.of)),
        ] + Self.cells(share.good) + [.words(share.interval.phrase)])
    }
    for one in residents.questions {
      add(one.question, Words.Common.all, one.total)
      for case (let group, .some(let share)) in zip(residents.groups, one.groups) {
        add(one.question, heading(group.label, asOf: group.asOf), share)
      }
      for (group, share) in one.residents { add(one.question, group.phrase, share) }
    }
    return table
  }

  var costs: DataTable {
    func money(_ id: String, _ title: Sentence) -> Column {
      Column(id, title, Words.ComparisonTable.costsAxis, width: 14)
    }
    var table = DataTable(
      "costs", Words.ComparisonTable.costs,
      [
        Column("service", Words.Common.service, Words.ComparisonTable.serviceDefinition, width: 26), Self.count,
        money("lowest", Words.Common.lowest), money("lower_quartile", Words.ComparisonTable.lowerQuartile),
        money("median", Words.ComparisonTable.median), money("upper_quartile", Words.ComparisonTable.upperQuartile),
        money("highest", Words.Common.highest),
        Column("assessment_2012", Words.Comparison.baseline, Words.ComparisonTable.cost2012Definition, width: 18),
      ])
    for cost in comparison.costs {
      let base = AssessmentBaseline.of(cost.service).cost
      table.add([
        .words(cost.service.phrase), .whole(Int64(cost.facilities)), Self.amount(cost.lowest),
        Self.amount(cost.quartiles?.lower), Self.amount(cost.quartiles?.median), Self.amount(cost.quartiles?.upper),
        Self.amount(cost.highest),
        .text(base.map { String($0.lowerBound) + "–" + String($0.upperBound) }),
      ])
    }
    return table
  }

  // MARK: Columns and cells

  private static let group = Column("group", Words.Comparison.group, Words.ComparisonTable.groupDefinition, width: 24)
  private static let year = Column("year", Words.Comparison.year, Words.ComparisonTable.yearDefinition, width: 8)
  private static let count = Column(
    "facilities", Words.Comparison.facilities, Words.ComparisonTable.facilitiesDefinition, width: 12)
  private static let possible = Column(
    "minimum_possible", Words.Common.minimumStillPossible,
    Words.ComparisonTable.minimumPossibleDefinition, width: 13)

  private static func range(
    _ id: String, _ title: Sentence, _ definition: Sentence? = nil, isGraded: Bool = true
  ) -> [Column] {
    [
      Column(
        id + "_lowest", title + Words.ComparisonTable.lowestBehind,
        definition ?? Words.ComparisonTable.lowestDefinition, width: 13, isGraded: isGraded),
      Column(
        id + "_highest", title + Words.ComparisonTable.highestBehind,
        definition ?? Words.ComparisonTable.highestDefinition, width: 13, isGraded: isGraded),
    ]
  }

  private static func counts(_ id: String, _ title: Sentence) -> [Column] {
    [
      Column(
        id + "_fewest", title + Words.ComparisonTable.leastBehind,
        Words.ComparisonTable.leastDefinition, width: 12),
      Column(id + "_most", title + Words.ComparisonTable.mostBehind, Words.ComparisonTable.facilities, width: 12),
    ]
  }

  private static func cells(_ range: ProportionRange?) -> [Cell] { [share(range?.lowest), share(range?.highest)] }

  private static func cells(_ count: FacilityCount) -> [Cell] {
    [.whole(Int64(count.fewest)), .whole(Int64(count.most))]
  }

  private static func cells(_ interval: WilsonInterval?) -> [Cell] {
    func cell(_ end: Double?) -> Cell {
      .share(end.flatMap { Share(Int64(($0 * 1_000_000).rounded()), of: 1_000_000) })
    }
    return [cell(interval?.lowest), cell(interval?.highest)]
  }

  /// The title of a chart, and how many of all it draws where it does not draw all.
  private static func title(_ standard: Standard, _ what: Sentence, _ shown: Int, of all: Int) -> Sentence {
    let title = standard.titleSentence + Sentence(same: " — ") + what
    return shown == all ? title : title + Words.ComparisonTable.chartShows(shown: shown, all: all)
  }

  /// To 10⁻⁹, which is more than a spreadsheet shows.
  private static func share(_ proportion: Proportion?) -> Cell {
    .share(proportion.flatMap { Share($0.rounded(1_000_000_000), of: 1_000_000_000) })
  }

  private static func amount(_ proportion: Proportion?) -> Cell {
    .number(proportion.flatMap { try? ExactDecimal(digits: $0.decimal.utf8) })
  }
}
