public import AuditComparison
public import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// A comparison as tables for a workbook: exactly what its view holds.
///
/// - Parameter records: what the records behind it say, one report a facility; the ministry's view alone may hold it.
public func comparisonTables(
  _ comparison: FacilityComparison, on day: CalendarDay, program: String, records: [DataTable] = []
) -> [DataTable] {
  precondition(records.isEmpty || comparison.view == .ministry, "records are shown to the ministry alone")
  let maker = ComparisonTableMaker(comparison: comparison)
  var tables = [maker.about(on: day, program: program)]
  if comparison.standards.contains(where: { !$0.rows.isEmpty }) { tables += [maker.facilities, maker.sections] }
  tables += [maker.groups, maker.criteria]
  if comparison.services != nil { tables.append(maker.services) }
  if !comparison.costs.isEmpty { tables.append(maker.costs) }
  if let residents = comparison.residents { tables.append(maker.table(of: residents)) }
  tables += records
  tables.append(definitionTable(of: tables))
  return tables
}

/// The tables of records, of many facilities: findings, answers, measures, services with their costs, and plans.
public struct RecordTables: Sendable {
  public private(set) var tables: [DataTable] = []

  public init() {}

  /// Adds what the records of a facility say.
  public mutating func add(_ report: FacilityReport) {
    for table in report.recordTables {
      if let index = tables.firstIndex(where: { $0.id == table.id }) {
        tables[index].append(table)
      } else {
        tables.append(table)
      }
    }
  }
}

private struct ComparisonTableMaker {
  let comparison: FacilityComparison
  private typealias Column = DataTable.Column
  private typealias Cell = DataTable.Cell

  func about(on day: CalendarDay, program: String) -> DataTable {
    var table = DataTable(
      "about", TablePhrases.about,
      [
        Column("what", Sentence("What", "អ្វី"), Sentence("what is told", "អ្វីដែលត្រូវបានប្រាប់"), width: 30),
        Column("value", Sentence("Value", "តម្លៃ"), Sentence("what it is", "តម្លៃរបស់វា"), width: 100),
      ])
    table.add([.words(ComparisonPhrases.title), .words(comparison.view.statement)])
    table.add([.words(ComparisonPhrases.grouped), .words(comparison.request.grouping.phrase)])
    table.add([.words(ReportPhrases.reportedOn), .day(day)])
    table.add([.words(ReportPhrases.program), .text(program)])
    for one in comparison.standards {
      let identity = one.standard.identity
      var text = Sentence(same: identity.id + " " + identity.version + " · sha256 " + identity.digest)
      if let tailoring = one.standard.tailoring { text = text + Sentence(same: " · ") + tailoring.sentence }
      table.add([.words(ReportPhrases.standard), .words(text)])
    }
    for remark in comparison.remarks {
      table.add([.words(Sentence("To be known", "ត្រូវដឹង")), .words(remark.sentence)])
    }
    table.add([.words(Sentence("Khmer", "ភាសាខ្មែរ")), .words(Phrases.draftKhmer)])
    return table
  }

  // MARK: Facilities

  var facilities: DataTable {
    var table = DataTable(
      "facilities", TablePhrases.facilities,
      [.facility, .standard, .version, Self.group, Self.year, .date]
        + [
          Column("name", Sentence("Name", "ឈ្មោះ"), Sentence("in the ministry's view alone", "តែក្នុងទិដ្ឋភាពក្រសួង"), width: 28),
          Column(
            "rating", ReportPhrases.rating, Sentence("the rating, or between which two it lies", "ចំណាត់ថ្នាក់ ឬចន្លោះរវាងពីរ"),
            width: 36),
        ] + Self.range("minimum", ReportPhrases.minimum)
        + [Self.possible] + Self.range("beyond", ReportPhrases.beyond)
        + [
          Column(
            "rank_best", Sentence("Rank, best", "លំដាប់ល្អបំផុត"),
            Sentence("among all rows, by the minimum; open answers leave a range", "ក្នុងចំណោមទាំងអស់ តាមអប្បបរមា"), width: 10),
          Column("rank_worst", Sentence("Rank, worst", "លំដាប់អន់បំផុត"), Sentence("as before", "ដូចខាងលើ"), width: 10),
          Column(
            "peers_best", Sentence("Among peers, best", "ក្នុងចំណោមស្រដៀងគ្នា ល្អបំផុត"),
            Sentence("same kind of care and residents", "ការថែទាំ និងអ្នកស្នាក់នៅដូចគ្នា"), width: 12),
          Column(
            "peers_worst", Sentence("Among peers, worst", "ក្នុងចំណោមស្រដៀងគ្នា អន់បំផុត"), Sentence("as before", "ដូចខាងលើ"),
            width: 12),
          Column(
            "movement", ComparisonPhrases.change, Sentence("of the minimum since the visit before", "នៃអប្បបរមា ធៀបនឹងលើកមុន"),
            width: 14,
            tones: [(Movement.up.phrase, .good), (Movement.down.phrase, .bad), (Movement.unsure.phrase, .open)]),
        ] + Self.range("difference", ComparisonPhrases.difference, isGraded: false))
    for one in comparison.standards {
      let first = table.rows.count
      for row in one.rows { table.add(cells(of: row, one)) }
      let shown = min(table.rows.count - first, 40)
      table.add(
        DataTable.Chart(
          .stackedBars, one.standard.titleSentence + Sentence(same: " — ") + ReportPhrases.minimum,
          rows: first..<(first + shown), categories: "facility",
          series: [
            .init("minimum_lowest", Sentence("certain", "ប្រាកដ"), .sure),
            .init("minimum_possible", Sentence("open answers can still bring", "សំណួរនៅសល់អាចផ្តល់ឱ្យ"), .possible),
          ]))
    }
    return table
  }

  private func cells(of row: FacilityRow, _ one: StandardComparison) -> [Cell] {
    let standard = one.standard
    var name: Cell = .empty
    if case .known(_, let known?) = row.name { name = .words(known.sentence) }
    let rating = row.rating.map {
      Sentence(ratingText($0, of: standard, .english), ratingText($0, of: standard, .khmer))
    }
    let minimum = row.total.minimum
    return [
      .text(row.name.text), .text(standard.id), .text(standard.identity.version),
      .words(one.groups[row.group].label.phrase), .whole(Int64(row.year)), row.date.map { .day($0) } ?? .empty, name,
      .words(rating), .share(minimum.shareLowest), .share(minimum.shareHighest),
      .share(Share(minimum.highest - minimum.lowest, of: minimum.possible)),
      .share(row.total.beyond.shareLowest), .share(row.total.beyond.shareHighest),
      .whole(row.rank.map { Int64($0.best) }), .whole(row.rank.map { Int64($0.worst) }),
      .whole(row.peerRank.map { Int64($0.best) }), .whole(row.peerRank.map { Int64($0.worst) }),
      .words(row.change?.movement.phrase),
    ] + Self.cells(row.change?.difference)
  }

  var sections: DataTable {
    var table = DataTable(
      "sections", TablePhrases.sections,
      [.facility, .standard, .version, .section, .sectionTitle] + Self.range("minimum", ReportPhrases.minimum)
        + Self.range("beyond", ReportPhrases.beyond))
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
      "groups", Sentence("Groups", "ក្រុម"),
      [.standard, .version, Self.group, Self.count]
        + Self.range("lower_quartile", Sentence("Lower quartile", "ក្វាទីលទាប"))
        + Self.range("median", Sentence("Median", "មេដ្យាន"))
        + Self.range("upper_quartile", Sentence("Upper quartile", "ក្វាទីលខ្ពស់"))
        + Self.counts("meeting", ComparisonPhrases.meeting))
    for one in comparison.standards {
      for group in one.groups {
        table.add(
          [
            .text(one.standard.id), .text(one.standard.identity.version), .words(group.label.phrase),
            .whole(Int64(group.facilities)),
          ] + Self.cells(group.minimum?.lowerQuartile) + Self.cells(group.minimum?.median)
            + Self.cells(group.minimum?.upperQuartile) + Self.cells(group.meeting))
      }
    }
    return table
  }

  var criteria: DataTable {
    var table = DataTable(
      "criteria", TablePhrases.criteria,
      [.standard, .version, .criterion, .level, .requirement, Self.group]
        + Self.counts("failing", Sentence("Failing", "មិនបំពេញ"))
        + [
          Column(
            "rated_at", Sentence("Rated at", "បានវាយតម្លៃនៅ"),
            Sentence("how many facilities that rests on", "ចំនួនគ្រឹះស្ថានដែលផ្អែកលើ"), width: 10),
          Column(
            "open", Sentence("Open at", "មិនទាន់មានចម្លើយនៅ"),
            Sentence("how many facilities; the ministry's view alone", "ចំនួនគ្រឹះស្ថាន; តែក្នុងទិដ្ឋភាពក្រសួង"), width: 10),
        ])
    for one in comparison.standards {
      let first = table.rows.count
      for failed in one.criteria { table.add(cells(of: failed, failed.total, Sentence("all", "ទាំងអស់"), one)) }
      let shown = min(table.rows.count - first, 15)
      var chart = DataTable.Chart(
        .bars, one.standard.titleSentence + Sentence(same: " — ") + ComparisonPhrases.failing,
        rows: first..<(first + shown), categories: "criterion",
        series: [.init("failing_fewest", Sentence("facilities, at the least", "គ្រឹះស្ថាន យ៉ាងតិច"), .sure)])
      chart.valuesAreShares = false
      table.add(chart)
      for failed in one.criteria {
        for (group, failures) in zip(one.groups, failed.groups) {
          if let failures { table.add(cells(of: failed, failures, group.label.phrase, one)) }
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
    ] + Self.cells(failures.failing) + [
      .whole(Int64(failures.failing.of)), .whole(failures.open.map { Int64($0) }),
    ]
  }

  // MARK: Services

  var services: DataTable {
    var table = DataTable(
      "coverage", TablePhrases.services,
      [
        Column(
          "service", ReportPhrases.service, Sentence("one of the ten of the assessment", "មួយក្នុងចំណោមសេវាទាំងដប់"), width: 26),
        Column(
          "for", Sentence("For", "សម្រាប់"),
          Sentence("all, a group of facilities, or residents of facilities that house them", "ទាំងអស់ ក្រុមគ្រឹះស្ថាន ឬអ្នកស្នាក់នៅ"),
          width: 26),
      ] + Self.counts("provided", ComparisonPhrases.provided) + Self.counts("referred", ComparisonPhrases.referred)
        + Self.counts("missing", ComparisonPhrases.missing)
        + [
          Self.count,
          Column(
            "assessment_2012", ComparisonPhrases.baseline,
            Sentence("share of its 29 organisations that provided it", "ភាគរយនៃអង្គការទាំង ២៩ ដែលបានផ្តល់"), width: 16),
        ])
    guard let coverage = comparison.services else { return table }
    for line in coverage.services {
      let base: Cell = line.baseline.map { .text($0.text) } ?? .empty
      table.add(cells(line.service, Sentence("all", "ទាំងអស់"), line.total, base))
      for (group, counts) in zip(coverage.groups, line.groups) {
        table.add(cells(line.service, group.label.phrase, counts, .empty))
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
      "residents_compared", ResidentPhrases.compared,
      [
        Column("question", ResidentPhrases.question, Sentence("what they were asked", "អ្វីដែលពួកគេត្រូវបានសួរ"), width: 50),
        Column(
          "of", Sentence("Of", "របស់"),
          Sentence("all, a group of facilities, or of residents", "ទាំងអស់ ក្រុមគ្រឹះស្ថាន ឬក្រុមអ្នកស្នាក់នៅ"),
          width: 22),
        Column("facilities", ComparisonPhrases.facilities, Sentence("how many asked", "ចំនួនដែលបានសួរ"), width: 12),
        Column("answers", Sentence("Answers", "ចម្លើយ"), Sentence("how many answered", "ចំនួនអ្នកឆ្លើយ"), width: 12),
        Column(
          "good_fewest", ResidentPhrases.goodAnswers + Sentence(", at least", " យ៉ាងតិច"),
          Sentence("none and one are told as at most one outside the ministry's view", "ចំនួនចម្លើយ"), width: 14),
        Column(
          "good_most", ResidentPhrases.goodAnswers + Sentence(", at most", " យ៉ាងច្រើន"), Sentence("answers", "ចំនួនចម្លើយ"),
          width: 14),
        Column(
          "interval", ResidentPhrases.interval,
          Sentence("of the share of good answers, for so many answers", "នៃភាគរយចម្លើយល្អ សម្រាប់ចំនួនចម្លើយនេះ"), width: 18),
      ])
    func add(_ question: Questionnaire.Question, _ of: Sentence, _ share: AnswerShare) {
      table.add(
        [
          .words(question.inWords), .words(of), .whole(Int64(share.facilities)),
          .whole(Int64(share.good.of)),
        ] + Self.cells(share.good) + [.words(share.interval.phrase)])
    }
    for one in residents.questions {
      add(one.question, ResidentPhrases.everybody, one.total)
      for case (let group, .some(let share)) in zip(residents.groups, one.groups) {
        add(one.question, group.label.phrase, share)
      }
      for (group, share) in one.residents { add(one.question, group.phrase, share) }
    }
    return table
  }

  var costs: DataTable {
    func money(_ id: String, _ title: Sentence) -> Column {
      Column(id, title, Sentence("US dollars for one person and year", "ដុល្លារអាមេរិក សម្រាប់ម្នាក់ក្នុងមួយឆ្នាំ"), width: 14)
    }
    var table = DataTable(
      "costs", Sentence("Costs", "ចំណាយ"),
      [
        Column("service", ReportPhrases.service, Sentence("what it is for", "សម្រាប់អ្វី"), width: 26), Self.count,
        money("lowest", ComparisonPhrases.lowest), money("lower_quartile", Sentence("Lower quartile", "ក្វាទីលទាប")),
        money("median", Sentence("Median", "មេដ្យាន")), money("upper_quartile", Sentence("Upper quartile", "ក្វាទីលខ្ពស់")),
        money("highest", ComparisonPhrases.highest),
        Column(
          "assessment_2012", ComparisonPhrases.baseline, Sentence("what five organisations told", "អ្វីដែលអង្គការប្រាំបានប្រាប់"),
          width: 18),
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

  private static let group = Column(
    "group", ComparisonPhrases.group, Sentence("by the key of the comparison", "តាមគន្លឹះនៃការប្រៀបធៀប"), width: 24)
  private static let year = Column(
    "year", ComparisonPhrases.year, Sentence("of the last visit", "នៃការចុះពិនិត្យចុងក្រោយ"), width: 8)
  private static let count = Column(
    "facilities", ComparisonPhrases.facilities, Sentence("how many it rests on", "ចំនួនដែលផ្អែកលើ"), width: 12)
  private static let possible = Column(
    "minimum_possible", Sentence("The minimum: still possible", "អប្បបរមា៖ នៅអាចបាន"),
    Sentence("highest less lowest", "ខ្ពស់បំផុត ដក ទាបបំផុត"), width: 13)

  private static func range(_ id: String, _ title: Sentence, isGraded: Bool = true) -> [Column] {
    [
      Column(
        id + "_lowest", title + Sentence(", lowest", " ទាបបំផុត"),
        Sentence("were every open answer the last", "បើសំណួរនៅសល់អន់បំផុត"), width: 13, isGraded: isGraded),
      Column(
        id + "_highest", title + Sentence(", highest", " ខ្ពស់បំផុត"),
        Sentence("were every open answer the best", "បើសំណួរនៅសល់ល្អបំផុត"), width: 13, isGraded: isGraded),
    ]
  }

  private static func counts(_ id: String, _ title: Sentence) -> [Column] {
    [
      Column(
        id + "_fewest", title + Sentence(", at least", " យ៉ាងតិច"),
        Sentence("facilities; none and one are told as at most one outside the ministry's view", "ចំនួនគ្រឹះស្ថាន"), width: 12),
      Column(
        id + "_most", title + Sentence(", at most", " យ៉ាងច្រើន"), Sentence("facilities", "ចំនួនគ្រឹះស្ថាន"), width: 12),
    ]
  }

  private static func cells(_ range: ProportionRange?) -> [Cell] { [share(range?.lowest), share(range?.highest)] }

  private static func cells(_ count: FacilityCount) -> [Cell] {
    [.whole(Int64(count.fewest)), .whole(Int64(count.most))]
  }

  /// To 10⁻⁹, which is more than a spreadsheet shows.
  private static func share(_ proportion: Proportion?) -> Cell {
    .share(proportion.flatMap { Share($0.rounded(1_000_000_000), of: 1_000_000_000) })
  }

  private static func amount(_ proportion: Proportion?) -> Cell {
    .number(proportion.flatMap { try? ExactDecimal(digits: $0.decimal.utf8) })
  }
}
