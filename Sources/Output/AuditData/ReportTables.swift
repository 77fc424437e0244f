internal import AuditChecking
internal import AuditComparison
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// The report of a facility as tables for a workbook: every figure, answer, note and cost of its records that the view tells.
public func reportTables(_ report: FacilityReport) -> [DataTable] {
  var tables =
    [report.aboutTable] + [report.dangerTable].compactMap { $0 } + [
      report.facilityTable, report.auditTable, report.sectionTable, report.criterionTable,
    ]
  tables.append(report.findingTable)
  tables += [report.answerTable, report.measureTable].compactMap { $0 }
  tables.append(report.serviceTable)
  if report.latestResidents != nil { tables.append(report.residentTable) }
  tables.append(report.planTable)
  tables.append(report.recordVersionTable)
  if let since = report.sinceVersion { tables.append(since.table) }
  if report.tellsCounts { tables.append(report.moneyTable) }
  tables.append(definitionTable(of: tables))
  return tables
}

/// What the columns of other tables hold.
func definitionTable(of tables: [DataTable]) -> DataTable {
  var table = DataTable(
    "definitions", Words.Table.definitions,
    [
      .init("sheet", Words.ReportTable.sheet, Words.ReportTable.sheetDefinition, width: 20),
      .init("column", Words.ReportTable.column, Words.ReportTable.columnDefinition, width: 24),
      .init("id", Words.ReportTable.id, Words.ReportTable.idDefinition, width: 20),
      .init("definition", Words.ReportTable.definition, Words.ReportTable.definitionDefinition, width: 80),
    ])
  for source in tables {
    for column in source.columns {
      table.add([.words(source.title), .words(column.title), .text(column.id), .words(column.definition)])
    }
  }
  return table
}

extension VersionReport {
  fileprivate var table: DataTable {
    var table = DataTable(
      "since_version", title,
      [
        .init("what", Words.VersionChange.what, Words.VersionChange.whatDefinition, width: 60),
        .init("part", Words.Common.what, Words.Common.whatDefinition, width: 24),
        .init("before", Words.VersionChange.before, Words.VersionChange.beforeDefinition, width: 50),
        .init("now", Words.VersionChange.now, Words.VersionChange.nowDefinition, width: 50),
      ])
    for remark in [madeBy] + remarks { table.add([.words(remark), .empty, .empty, .empty]) }
    for group in groups {
      if let subject = group.subject { table.add([.words(group.title), .words(subject), .empty, .empty]) }
      for line in group.lines {
        table.add([.words(group.title), .words(line.what), .words(line.before), .words(line.now)])
      }
    }
    return table
  }
}

extension FacilityReport {
  /// What the records say: findings, answers, measures, services with their costs, and plans.
  var recordTables: [DataTable] {
    [findingTable, answerTable, measureTable, serviceTable, residentTable, planTable, moneyTable].compactMap { $0 }
  }

  /// Id of the facility, as far as it may be told.
  private var idCell: DataTable.Cell { .text(id) }

  fileprivate var aboutTable: DataTable {
    var table = DataTable(
      "about", Words.Table.about,
      [
        .init("what", Words.Common.what, Words.Common.whatDefinition, width: 34),
        .init("value", Words.Common.value, Words.Common.valueDefinition, width: 100),
      ])
    table.add([.words(Words.Report.title), .words(subject)])
    table.add([.words(Words.Report.view), .words(view.phrase)])
    table.add([.words(Words.Report.reportedOn), .day(day)])
    table.add([.words(Words.Report.program), .text(program)])
    table.add([.words(Words.Report.provenanceTitle), .words(legalNote)])
    for part in parts {
      let identity = part.standard.identity
      var text = Sentence(same: identity.id + " " + identity.version + " · sha256 " + identity.digest)
      for (language, status) in part.standard.description.translations {
        let name = language.phrase.inEnglish(language.tag)
        text =
          text
          + Sentence(same: " · ")
          + Words.Common.sign(name: name, status: status.phrase)
      }
      if let tailoring = part.standard.tailoring { text = text + Sentence(same: " · ") + tailoring.sentence }
      table.add([.words(Words.Common.standard), .words(text)])
    }
    for id in notAudited { table.add([.words(Words.Report.notAudited), .text(id)]) }
    for name in leftOut { table.add([.words(Words.Report.leftOut), .text(name)]) }
    table.add([.words(Words.Language.khmer), .words(KhmerReview.note)])
    return table
  }

  fileprivate var facilityTable: DataTable {
    var table = DataTable(
      "facilities", Words.Table.facilities,
      [
        .facility,
        .init("name", Words.Common.name, Words.ReportTable.nameDefinition, width: 30),
        .init("province", Words.ReportTable.province, Words.ReportTable.nameDefinition, width: 18),
        .init("care", Words.ReportTable.care, Words.ReportTable.careDefinition, width: 20),
        .init("operator", Words.ReportTable.operator, Words.ReportTable.careDefinition, width: 14),
        .init("residents", Words.ReportTable.residents, Words.Common.residentsAsked, width: 24),
        .init("serves", Words.ReportTable.serves, Words.ReportTable.servesDefinition, width: 24),
        .init("location", Words.ReportTable.location, Words.ReportTable.locationDefinition, width: 14),
        .init("example", Words.ReportTable.example, Words.ReportTable.exampleDefinition, width: 10),
      ])
    table.add([
      idCell, .words(name), .words(province?.phrase), .words(care.phrase), .words(operatedBy.phrase),
      .list(residents.map { $0.phrase }), .list(serves.map { $0.phrase }), .word(location.word, location.phrase),
      .yes(where: isExample),
    ])
    return table
  }

  fileprivate var auditTable: DataTable {
    var table = DataTable(
      "audits", Words.Table.audits,
      [.facility, .standard, .version, .date, .kind, .record, .isStanding]
        + [
          .init("team", Words.Common.team, Words.ReportTable.teamDefinition, width: 22),
          .init("arrived", VisitDetail.arrived.phrase, VisitDetail.arrived.hint, width: 10),
          .init("left", VisitDetail.left.phrase, VisitDetail.left.hint, width: 10),
          .init("led_by", VisitDetail.ledBy.phrase, VisitDetail.ledBy.hint, width: 22),
          .init("sampled", VisitDetail.sampled.phrase, VisitDetail.sampled.hint, width: 30),
          .init("rating", Words.Common.ratingHeading, Words.Common.ratingDefinition, width: 40),
          .init("rating_lowest", Words.ReportTable.ratingLowest, Words.ReportTable.ratingLowestDefinition, width: 16),
          .init(
            "rating_highest", Words.ReportTable.ratingHighest,
            Words.ReportTable.ratingHighestDefinition, width: 16),
        ] + DataTable.Column.tally("minimum", Words.Report.minimum)
        + DataTable.Column.tally("beyond", Words.Report.beyond))
    for course in courses {
      let first = table.rows.count
      for scored in course.visits { table.add(auditRow(scored, isStanding: course.isStanding(scored))) }
      let between = table.rows.count
      for scored in course.selfAssessments { table.add(auditRow(scored, isStanding: course.isStanding(scored))) }
      if let chart = chart(of: course, inspections: first..<between, own: between..<table.rows.count) {
        table.add(chart)
      }
    }
    return table
  }

  /// The records in their versions, a line for each correction.
  fileprivate var recordVersionTable: DataTable {
    var table = DataTable(
      "records", Words.Report.records,
      [
        .facility, .record,
        .init("digest", Words.Report.digest, Words.Correction.digestDefinition, width: 70),
        .init("corrected_on", Words.Correction.heading, Words.Correction.onDefinition, width: 14),
        .init("corrected_why", Words.Correction.why, Words.Correction.whyDefinition, width: 60),
      ])
    for record in records {
      let told = corrections(of: record)
      for index in 0..<max(1, told.count) {
        let one = told.indices.contains(index) ? told[index] : nil
        let why = [one?.why?.sentence, one?.inside.map { Words.Common.inside + Words.Common.colon + $0.sentence }]
          .compactMap { $0 }
        table.add([
          .text(id), .text(record.name), .text(digest(of: record)), one.map { .day($0.date) } ?? .empty,
          why.isEmpty ? .empty : .words(why.joined(by: " · ")),
        ])
      }
    }
    return table
  }

  /// The minimum, or where nothing of it is asked what lies beyond, over the days of the visits; self-assessments beside inspections,
  /// as lines of their own. Nil where there is only one day to show.
  private func chart(of course: Course, inspections: Range<Int>, own: Range<Int>) -> DataTable.Chart? {
    let isMinimum = course.part.main.sheet.minimum.applying > 0
    let column = isMinimum ? "minimum_share_" : "beyond_share_"
    func series(
      _ visits: [ScoredAudit], _ rows: Range<Int>, _ name: Sentence,
      _ tones: (DataTable.Chart.SeriesTone, DataTable.Chart.SeriesTone)
    ) -> [DataTable.Chart.Series] {
      guard !rows.isEmpty else { return [] }
      // One line where both ends are the same throughout.
      let isClosed = visits.allSatisfy { (isMinimum ? $0.sheet.minimum : $0.sheet.beyond).open == 0 }
      if isClosed { return [.init(column + "lowest", name, tones.0, rows: rows)] }
      return [("lowest", Words.Common.lowest, tones.0), ("highest", Words.Common.highest, tones.1)].map {
        end, told, tone in
        .init(column + end, name + Words.List.beside + told, tone, rows: rows)
      }
    }
    let all = course.visits + course.selfAssessments
    guard Set(all.map(\.sheet.date)).count > 1 else { return nil }
    return DataTable.Chart(
      .overTime,
      course.part.title + (isMinimum ? Words.ReportTable.overVisits : Words.ReportTable.beyondOverVisits),
      rows: inspections.lowerBound..<own.upperBound, categories: "date",
      series: series(course.visits, inspections, Words.Report.inspected, (.sure, .other))
        + series(course.selfAssessments, own, Words.Report.itself, (.own, .ownOther)))
  }

  private func auditRow(_ scored: ScoredAudit, isStanding: Bool) -> [DataTable.Cell] {
    let sheet = scored.sheet
    let details = details(of: scored.audit.visit.record)
    let told = VisitDetail.allCases.map { detail in DataTable.Cell.text(details.first { $0.detail == detail }?.text) }
    return key(scored) + [.yes(where: isStanding), .text(team(scored.audit.visit.record))] + told + [
      .words(sheet.ratingSentence),
      sheet.standard.ratingCell(sheet.rating?.lowest), sheet.standard.ratingCell(sheet.rating?.highest),
    ] + DataTable.Cell.tally(sheet.minimum, sheet.standard) + DataTable.Cell.tally(sheet.beyond, sheet.standard)
  }

  /// Facility, standard, version, date, kind and record.
  private func key(_ scored: ScoredAudit) -> [DataTable.Cell] {
    [
      idCell, .text(scored.audit.standard.id), .text(scored.audit.standard.identity.version), .day(scored.sheet.date),
      .words(scored.sheet.kind.phrase), .text(scored.audit.visit.record.name),
    ]
  }

  fileprivate var sectionTable: DataTable {
    var table = DataTable(
      "sections", Words.Common.sections,
      [.facility, .standard, .version, .date, .kind, .record, .section, .sectionTitle]
        + DataTable.Column.tally("minimum", Words.Report.minimum)
        + [
          .init(
            "minimum_possible_share", Words.Common.minimumStillPossible,
            Words.ReportTable.minimumPossibleShareDefinition, width: 14)
        ] + DataTable.Column.tally("beyond", Words.Report.beyond))
    for scored in standings {
      let first = table.rows.count
      addSections(of: scored, to: &table)
      guard scored.sheet.minimum.applying > 0 else { continue }
      table.add(
        DataTable.Chart(
          .stackedBars,
          scored.audit.standard.titleSentence + Sentence(same: " — ") + Words.Report.minimum,
          rows: first..<table.rows.count, categories: "section_title",
          series: [
            .init("minimum_share_lowest", Words.Common.certain, .sure),
            .init("minimum_possible_share", Words.Common.stillPossible, .possible),
          ]))
    }
    for scored in standingsAndRest.rest { addSections(of: scored, to: &table) }
    return table
  }

  private func addSections(of scored: ScoredAudit, to table: inout DataTable) {
    for (section, score) in zip(scored.audit.standard.sections, scored.sheet.sections) {
      let minimum = score.total.minimum
      guard minimum.applying + score.total.beyond.applying > 0 else { continue }
      table.add(
        key(scored) + [.text(section.id), .words(section.sentence)]
          + DataTable.Cell.tally(minimum, scored.audit.standard)
          + [.share(Share(minimum.highest - minimum.lowest, of: minimum.possible))]
          + DataTable.Cell.tally(score.total.beyond, scored.audit.standard))
    }
  }

  fileprivate var criterionTable: DataTable {
    var table = DataTable("criteria", Words.Table.criteria, FacilityReport.criterionColumns)
    let (standings, rest) = standingsAndRest
    for scored in standings + rest {
      for index in scored.audit.outcomes.indices { table.add(criterionRow(finding(index, in: scored), scored)) }
    }
    return table
  }

  fileprivate var findingTable: DataTable {
    var table = DataTable("findings", Words.Table.findings, FacilityReport.criterionColumns)
    for part in parts {
      for finding in part.shortcomings { table.add(criterionRow(finding, part.main)) }
    }
    return table
  }

  private static let criterionColumns: [DataTable.Column] = [
    .facility, .standard, .version, .date, .kind, .record, .line, .section, .criterion, .level,
    .init("weight", Words.ReportTable.weight, Words.ReportTable.weightDefinition, width: 9),
    .requirement, .answer,
    .init("result", Words.Common.result, Words.ReportTable.resultDefinition, width: 30),
    .init("by", Words.ReportTable.by, Words.ReportTable.byDefinition, width: 12),
    .init("points", Words.ReportTable.points, Words.ReportTable.pointsDefinition, width: 10),
    .init("possible", Words.ReportTable.possible, Words.ReportTable.possibleDefinition, width: 10),
    .init("counted", Words.ReportTable.counted, Words.ReportTable.countedDefinition, width: 30),
    .note, .reason, .heard, .evidence, .basis, .criterionTitle,
  ]

  private func criterionRow(_ finding: Finding, _ scored: ScoredAudit) -> [DataTable.Cell] {
    let criterion = finding.criterion
    let points = scored.sheet.points(finding.index)
    let scale = finding.standard.scale
    return [
      idCell, .text(finding.standard.id), .text(finding.standard.identity.version), .day(scored.sheet.date),
      .words(scored.sheet.kind.phrase), .text(finding.source.record.name),
      .whole(finding.source.line.map { Int64($0) }),
      .text(finding.standard.sections[criterion.section].id), .text(criterion.id), .words(criterion.level.phrase),
      .whole(criterion.weight), .words(criterion.requirement),
      finding.standard.answerCell(finding.outcome.word(on: scale)), .words(finding.result),
      .word(finding.outcome.by.word, finding.outcome.by.phrase), .points(points.earned, scale),
      .points(points.possible, scale),
      .words(finding.counted ?? finding.service), .written(finding.note), .written(finding.reason),
      .list(finding.heard.map { $0.phrase }),
      .text(finding.evidence.isEmpty ? nil : finding.evidence.joined(separator: ", ")),
      .words(finding.basis?.short), .words(criterion.title?.sentence),
    ]
  }

  /// The answers as they stand in the records, those too that do not count; a note on a visit as a whole has a row of its own.
  fileprivate var answerTable: DataTable? {
    guard let answers = toldAnswers else { return nil }
    // That there is such a column says nothing: it is there in one view, and only there.
    let inside: [DataTable.Column] =
      audience.knowsInside ? [.init("inside", Words.Common.inside, Words.Common.insideHint, width: 40)] : []
    var table = DataTable(
      "answers", Words.Table.answers,
      [
        .facility, .date, .kind, .record, .line, .standard, .criterion, .answer, .checked, .outOf, .conforming, .note,
        .reason, .heard, .evidence,
      ] + inside)
    for told in answers {
      let record = told.record
      let (day, kind, name) = (
        DataTable.Cell.day(record.date), DataTable.Cell.words(record.kind.phrase), DataTable.Cell.text(record.name)
      )
      for answer in told.answers {
        var row = [
          idCell, day, kind, name, .whole(Int64(answer.line)), .text(answer.standard), .text(answer.criterion),
          answer.rating.map { rating -> DataTable.Cell in
            rating.standard?.answerCell(rating.word) ?? .text(rating.word)
          } ?? .empty, .whole(answer.sample?.checked), .whole(answer.sample?.of), .whole(answer.sample?.conforming),
          .written(answer.note), .written(answer.reason), .list(answer.heard.map { $0.phrase }),
          answer.evidence.isEmpty ? .empty : .text(answer.evidence.joined(separator: ", ")),
        ]
        if !inside.isEmpty { row.append(.written(answer.inside)) }
        table.add(row)
      }
    }
    return table
  }

  fileprivate var measureTable: DataTable? {
    guard let measures = toldMeasures else { return nil }
    var table = DataTable(
      "measures", Words.Table.measures,
      [
        .facility, .date, .kind, .record, .line,
        .init("measure", Words.ReportTable.measure, Words.ReportTable.measureDefinition, width: 28),
        .init("title", Words.Common.title, Words.ReportTable.titleDefinition, width: 44),
        .init("value", Words.Common.value, Words.ReportTable.valueDefinition, width: 12),
        .init("unit", Words.ReportTable.unit, Words.ReportTable.unitDefinition, width: 18),
      ])
    for measure in measures {
      let record = measure.record
      table.add([
        idCell, .day(record.date), .words(record.kind.phrase), .text(record.name), .whole(Int64(measure.line)),
        .text(measure.id), .words(measure.title), .number(measure.value), .words(measure.unit),
      ])
    }
    return table
  }

  fileprivate var serviceTable: DataTable {
    var table = DataTable(
      "services", Words.ReportTable.serviceRecords,
      [
        .facility, .date, .kind, .record, .line,
        .init("service", Words.ReportTable.service, Words.Common.oneTenAssessment, width: 22),
        .init("provided", Words.ReportTable.provided, Words.ReportTable.providedDefinition, width: 22),
        .init("referred", Words.ReportTable.referred, Words.ReportTable.referredDefinition, width: 22),
        .init("to", Words.ReportTable.to, Words.ReportTable.toDefinition, width: 34),
        .init(
          "cost_to_resident", Words.ReportTable.costToResident,
          Words.ReportTable.costToResidentDefinition, width: 16),
        .init(
          "cost_per_person_year", Words.ReportTable.costPerPersonYear,
          Words.ReportTable.costToResidentDefinition, width: 18),
        .note,
      ])
    for told in toldServices {
      let record = told.record
      table.add([
        idCell, .day(record.date), .words(record.kind.phrase), .text(record.name), .whole(Int64(told.line)),
        .words(told.service.phrase), .list(told.provided.map { $0.phrase }), .list(told.referred.map { $0.phrase }),
        .written(told.to), .number(told.costToResident), .number(told.costPerPersonYear), .written(told.note),
      ])
    }
    return table
  }

  fileprivate var moneyTable: DataTable {
    func column(_ id: String, _ title: Sentence, _ definition: Sentence) -> DataTable.Column {
      .init(id, title + Sentence(same: ", US$"), definition, width: 16)
    }
    var table = DataTable(
      "money", Words.Plan.moneyTitle,
      [
        .facility,
        .init("action_id", Sentence(same: "Id"), Words.ReportTable.actionIdDefinition, width: 40),
        .init("action", Words.Report.action, Words.ReportTable.actionDefinition, width: 50),
        .init("state", Words.Report.state, Words.ReportTable.stateDefinition, width: 20),
        column("planned_low", Words.ReportTable.plannedLow, Words.ReportTable.plannedLowDefinition),
        column("planned_high", Words.ReportTable.plannedHigh, Words.ReportTable.plannedHighDefinition),
        column("spent", Words.ReportTable.spent, Words.ReportTable.spentDefinition),
        column("left_low", Words.ReportTable.leftLow, Words.ReportTable.leftLowDefinition),
        column("left_high", Words.ReportTable.leftHigh, Words.ReportTable.leftHighDefinition),
        .init("last_spent", Words.ReportTable.lastSpent, Words.ReportTable.lastSpentDefinition, width: 12),
      ])
    for money in plan?.money ?? [] {
      let (planned, left) = (money.planned, money.left)
      table.add([
        idCell, .text(money.entry.id), .words(money.entry.action.sentence), .words(money.entry.status.phrase),
        .dollars(planned.unpriced == 0 ? planned.low : nil), .dollars(planned.unpriced == 0 ? planned.high : nil),
        .dollars(money.spent), .dollars(left.unpriced == 0 ? left.low : nil),
        .dollars(left.unpriced == 0 ? left.high : nil), money.entry.spent.map(\.on).max().map { .day($0) } ?? .empty,
      ])
    }
    return table
  }

  fileprivate var residentTable: DataTable {
    var table = DataTable(
      "residents", Words.ResidentTable.title,
      [
        .facility, .date,
        .init("question", Words.Residents.question, Words.ResidentTable.questionDefinition, width: 50),
        .init(
          "group", Words.ResidentTable.group, Words.ResidentTable.groupDefinition,
          width: 16),
        .init("answers", Words.Table.answers, Words.ResidentTable.answersDefinition, width: 12),
        .init(
          "good_fewest", Words.ResidentTable.goodFewest,
          Words.ResidentTable.goodDefinition, width: 14),
        .init(
          "good_most", Words.ResidentTable.goodMost, Words.ResidentTable.goodDefinition,
          width: 14),
        .init("middle", Face.middle.phrase, Words.ResidentTable.ministryAlone, width: 10),
        .init("bad", Face.bad.phrase, Words.ResidentTable.ministryAlone, width: 10),
      ])
    guard let residents = latestResidents else { return table }
    for answered in residents.heard.answers {
      for (group, answers) in answered.groups {
        let good = residents.good(answers)
        table.add([
          idCell, .day(residents.heard.record.date), .words(answered.question.text(for: group).sentence),
          .words(group.phrase), .whole(answers.all), .whole(Int64(good.fewest)), .whole(Int64(good.most)),
          residents.isExact ? .whole(answers.middle) : .empty, residents.isExact ? .whole(answers.bad) : .empty,
        ])
      }
    }
    return table
  }

  fileprivate var planTable: DataTable {
    var table = DataTable(
      "plans", Words.Table.plans,
      [
        .facility, .standard, .criterion,
        .init("action", Words.Report.action, Words.ReportTable.actionDefinition, width: 50),
        .init("by", Words.Report.responsible, Words.ReportTable.doneByDefinition, width: 20),
        .init("due", Words.Report.due, Words.ReportTable.dueDefinition, width: 12),
        .init("cost_low", Words.Report.costLow, Words.ReportTable.costLowDefinition),
        .init("cost_high", Words.Report.costHigh, Words.ReportTable.costHighDefinition),
        .init("state", Words.Report.state, Words.ReportTable.stateDefinition, width: 20),
        .init("note", Words.Common.noteHeading, Words.ReportTable.noteDefinition, width: 40),
        .init("due_remark", Words.ReportTable.dueRemark, Words.ReportTable.dueRemarkDefinition, width: 30),
      ])
    for step in plan?.steps ?? [] {
      table.add([
        idCell, .text(step.standard), .text(step.criterion), .words(step.action),
        .words(step.who),
        step.due.map { .day($0) } ?? .empty, .dollars(step.knownCost?.low),
        .dollars(step.knownCost?.high), .words(step.state), .words(step.note?.sentence),
        .words(step.restsOnComputed ? Words.Plan.computedDay : nil),
      ])
    }
    return table
  }
}
