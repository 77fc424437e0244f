internal import AuditChecking
internal import AuditComparison
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// The report of a facility as tables for a workbook: every figure, answer, note and cost of its records that the view tells.
public func reportTables(_ report: FacilityReport) -> [DataTable] {
  var tables = [report.aboutTable, report.facilityTable, report.auditTable, report.sectionTable, report.criterionTable]
  tables.append(report.findingTable)
  tables += [report.answerTable, report.measureTable].compactMap { $0 }
  tables.append(report.serviceTable)
  if report.latestResidents != nil { tables.append(report.residentTable) }
  tables.append(report.planTable)
  tables.append(definitionTable(of: tables))
  return tables
}

/// What the columns of other tables hold.
func definitionTable(of tables: [DataTable]) -> DataTable {
  var table = DataTable(
    "definitions", TablePhrases.definitions,
    [
      .init("sheet", Sentence("Sheet", "សន្លឹក"), Sentence("the sheet", "សន្លឹក"), width: 20),
      .init("column", Sentence("Column", "ជួរឈរ"), Sentence("the heading of the column", "ចំណងជើងនៃជួរឈរ"), width: 24),
      .init("id", Sentence("Id", "id"), Sentence("the same in JSON and CSV", "ដូចគ្នាក្នុង JSON និង CSV"), width: 20),
      .init(
        "definition", Sentence("Definition", "និយមន័យ"), Sentence("what stands there", "អ្វីដែលមាននៅទីនោះ"), width: 80),
    ])
  for source in tables {
    for column in source.columns {
      table.add([.words(source.title), .words(column.title), .text(column.id), .words(column.definition)])
    }
  }
  return table
}

extension FacilityReport {
  /// What the records say: findings, answers, measures, services with their costs, and plans.
  var recordTables: [DataTable] {
    [findingTable, answerTable, measureTable, serviceTable, residentTable, planTable].compactMap { $0 }
  }

  /// Id of the facility, as far as it may be told.
  private var idCell: DataTable.Cell { .text(id) }

  fileprivate var aboutTable: DataTable {
    var table = DataTable(
      "about", TablePhrases.about,
      [
        .init("what", Sentence("What", "អ្វី"), Sentence("what is told", "អ្វីដែលត្រូវបានប្រាប់"), width: 34),
        .init("value", Sentence("Value", "តម្លៃ"), Sentence("what it is", "តម្លៃរបស់វា"), width: 100),
      ])
    table.add([.words(ReportPhrases.title), .words(subject)])
    table.add([.words(ReportPhrases.view), .words(view.phrase)])
    table.add([.words(ReportPhrases.reportedOn), .day(day)])
    table.add([.words(ReportPhrases.program), .text(program)])
    table.add([.words(ReportPhrases.provenanceTitle), .words(legalNote)])
    for part in parts {
      let identity = part.standard.identity
      var text = Sentence(same: identity.id + " " + identity.version + " · sha256 " + identity.digest)
      for (language, status) in part.standard.description.translations {
        text =
          text
          + Sentence(
            " · " + language.tag + ": " + status.word, " · " + language.phrase.khmer + "៖ " + status.phrase.khmer)
      }
      if let tailoring = part.standard.tailoring { text = text + Sentence(same: " · ") + tailoring.sentence }
      table.add([.words(ReportPhrases.standard), .words(text)])
    }
    for id in notAudited { table.add([.words(ReportPhrases.notAudited), .text(id)]) }
    for name in leftOut { table.add([.words(ReportPhrases.leftOut), .text(name)]) }
    table.add([.words(Sentence("Khmer", "ភាសាខ្មែរ")), .words(Phrases.draftKhmer)])
    return table
  }

  fileprivate var facilityTable: DataTable {
    var table = DataTable(
      "facilities", TablePhrases.facilities,
      [
        .facility,
        .init(
          "name", Sentence("Name", "ឈ្មោះ"), Sentence("empty where the view does not tell it", "ទទេ បើមិនអាចបង្ហាញ"), width: 30),
        .init(
          "province", Sentence("Province", "ខេត្ត"), Sentence("empty where the view does not tell it", "ទទេ បើមិនអាចបង្ហាញ"),
          width: 18),
        .init(
          "care", Sentence("Kind of care", "ប្រភេទការថែទាំ"), Sentence("as in facility.yaml", "ដូចក្នុង facility.yaml"),
          width: 20),
        .init(
          "operator", Sentence("Operator", "អ្នកដំណើរការ"), Sentence("as in facility.yaml", "ដូចក្នុង facility.yaml"),
          width: 14),
        .init("residents", Sentence("Residents", "អ្នកស្នាក់នៅ"), Sentence("who lives there", "អ្នកដែលស្នាក់នៅ"), width: 24),
        .init(
          "serves", Sentence("Serves", "បម្រើ"), Sentence("what they have been through", "អ្វីដែលពួកគេបានជួបប្រទះ"), width: 24),
        .init("location", Sentence("Location", "ទីតាំង"), Sentence("open or confidential", "បើកចំហ ឬសម្ងាត់"), width: 14),
        .init(
          "example", Sentence("Invented", "ប្រឌិត"), Sentence("yes for an invented example", "បាទ/ចាស សម្រាប់ឧទាហរណ៍ប្រឌិត"),
          width: 10),
      ])
    table.add([
      idCell, .words(name), .words(province.map { provincePhrase($0) }), .words(care.phrase), .words(operatedBy.phrase),
      .list(residents.map { $0.phrase }), .list(serves.map { $0.phrase }), .word(location.word, location.phrase),
      .yes(where: isExample),
    ])
    return table
  }

  fileprivate var auditTable: DataTable {
    var table = DataTable(
      "audits", TablePhrases.audits,
      [.facility, .standard, .version, .date, .kind, .record, .isStanding]
        + [
          .init(
            "team", Sentence("Team", "ក្រុម"),
            Sentence("who came; empty where the view does not tell it", "អ្នកដែលមក; ទទេ បើមិនអាចបង្ហាញ"), width: 22),
          .init(
            "rating", Sentence("Rating", "ចំណាត់ថ្នាក់"),
            Sentence("the rating, or between which two it lies", "ចំណាត់ថ្នាក់ ឬចន្លោះរវាងពីរ"), width: 40),
          .init(
            "rating_lowest", Sentence("Rating, lowest", "ចំណាត់ថ្នាក់ទាបបំផុត"),
            Sentence("id; were every open answer the last", "បើចម្លើយនៅសល់អន់បំផុត"), width: 16),
          .init(
            "rating_highest", Sentence("Rating, highest", "ចំណាត់ថ្នាក់ខ្ពស់បំផុត"),
            Sentence("id; were every open answer the best", "បើចម្លើយនៅសល់ល្អបំផុត"), width: 16),
        ] + DataTable.Column.tally("minimum", ReportPhrases.minimum)
        + DataTable.Column.tally("beyond", ReportPhrases.beyond))
    for course in courses {
      let first = table.rows.count
      for scored in course.visits { table.add(auditRow(scored, isStanding: course.isStanding(scored))) }
      if course.visits.count > 1 {
        table.add(
          DataTable.Chart(
            .lines, course.part.title + Sentence(" — the minimum over the visits", " — អប្បបរមាតាមការចុះពិនិត្យ"),
            rows: first..<table.rows.count, categories: "date",
            series: [
              .init("minimum_share_lowest", Sentence("lowest", "ទាបបំផុត"), .sure),
              .init("minimum_share_highest", Sentence("highest", "ខ្ពស់បំផុត"), .other),
            ]))
      }
      for scored in course.selfAssessments { table.add(auditRow(scored, isStanding: course.isStanding(scored))) }
    }
    return table
  }

  private func auditRow(_ scored: ScoredAudit, isStanding: Bool) -> [DataTable.Cell] {
    let sheet = scored.sheet
    return key(scored) + [
      .yes(where: isStanding), .text(team(scored.audit.visit.record)), .words(sheet.ratingSentence),
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
      "sections", TablePhrases.sections,
      [.facility, .standard, .version, .date, .kind, .record, .section, .sectionTitle]
        + DataTable.Column.tally("minimum", ReportPhrases.minimum)
        + [
          .init(
            "minimum_possible_share", Sentence("The minimum: still possible", "អប្បបរមា៖ នៅអាចបាន"),
            Sentence(
              "share_highest less share_lowest: what open answers can still bring",
              "share_highest ដក share_lowest៖ អ្វីដែលសំណួរនៅសល់អាចផ្តល់ឱ្យ"), width: 14)
        ] + DataTable.Column.tally("beyond", ReportPhrases.beyond))
    for scored in standings {
      let first = table.rows.count
      addSections(of: scored, to: &table)
      table.add(
        DataTable.Chart(
          .stackedBars,
          scored.audit.standard.titleSentence + Sentence(same: " — ") + ReportPhrases.minimum,
          rows: first..<table.rows.count, categories: "section_title",
          series: [
            .init("minimum_share_lowest", Sentence("certain", "ប្រាកដ"), .sure),
            .init("minimum_possible_share", Sentence("open answers can still bring", "សំណួរនៅសល់អាចផ្តល់ឱ្យ"), .possible),
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
    var table = DataTable("criteria", TablePhrases.criteria, FacilityReport.criterionColumns)
    let (standings, rest) = standingsAndRest
    for scored in standings + rest {
      for index in scored.audit.outcomes.indices { table.add(criterionRow(finding(index, in: scored), scored)) }
    }
    return table
  }

  fileprivate var findingTable: DataTable {
    var table = DataTable("findings", TablePhrases.findings, FacilityReport.criterionColumns)
    for part in parts {
      for finding in part.shortcomings { table.add(criterionRow(finding, part.main)) }
    }
    return table
  }

  private static let criterionColumns: [DataTable.Column] = [
    .facility, .standard, .version, .date, .kind, .record, .line, .section, .criterion, .level,
    .init("weight", Sentence("Weight", "ទម្ងន់"), Sentence("what the best rating is worth", "ពិន្ទុនៃចំណាត់ថ្នាក់ល្អបំផុត"), width: 9),
    .requirement, .answer,
    .init(
      "result", Sentence("Result", "លទ្ធផល"),
      Sentence("the answer in words, and why it is open", "ចម្លើយជាពាក្យ និងមូលហេតុដែលមិនទាន់មានចម្លើយ"), width: 30),
    .init(
      "by", Sentence("Answered by", "ឆ្លើយដោយ"),
      Sentence(
        "rating, measure, sample, service or equals", "ការវាយតម្លៃ រង្វាស់ សំណាក សេវា ឬលក្ខណៈវិនិច្ឆ័យដូចគ្នា"), width: 12),
    .init(
      "points", Sentence("Points", "ពិន្ទុ"), Sentence("earned; an open answer has earned none", "ពិន្ទុដែលទទួលបាន"), width: 10),
    .init(
      "possible", Sentence("Possible", "អាចទទួលបាន"), Sentence("what it could have earned", "ពិន្ទុដែលអាចទទួលបាន"), width: 10),
    .init(
      "counted", Sentence("Counted", "បានរាប់"), Sentence("the measure or the sample that decided", "រង្វាស់ ឬសំណាកដែលសម្រេច"),
      width: 30),
    .note, .reason, .heard, .evidence, .basis,
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
      .words(finding.basis?.short),
    ]
  }

  /// The answers as they stand in the records, those too that do not count; a note on a visit as a whole has a row of its own.
  fileprivate var answerTable: DataTable? {
    guard let answers = toldAnswers else { return nil }
    var table = DataTable(
      "answers", TablePhrases.answers,
      [
        .facility, .date, .kind, .record, .line, .standard, .criterion, .answer, .checked, .outOf, .conforming, .note,
        .reason, .heard, .evidence,
      ])
    for answer in answers {
      let record = answer.record
      table.add([
        idCell, .day(record.date), .words(record.kind.phrase), .text(record.name), .whole(Int64(answer.line)),
        .text(answer.standard), .text(answer.criterion),
        answer.rating.map { rating in
          rating.standard?.answerCell(rating.word) ?? .text(rating.word)
        } ?? .empty, .whole(answer.sample?.checked), .whole(answer.sample?.of), .whole(answer.sample?.conforming),
        .written(answer.note), .written(answer.reason), .list(answer.heard.map { $0.phrase }),
        .text(answer.evidence.isEmpty ? nil : answer.evidence.joined(separator: ", ")),
      ])
    }
    return table
  }

  fileprivate var measureTable: DataTable? {
    guard let measures = toldMeasures else { return nil }
    var table = DataTable(
      "measures", TablePhrases.measures,
      [
        .facility, .date, .kind, .record, .line,
        .init("measure", Sentence("Measure", "រង្វាស់"), Sentence("the id of the measure", "id របស់រង្វាស់"), width: 28),
        .init("title", Sentence("Title", "ចំណងជើង"), Sentence("what was counted", "អ្វីដែលបានរាប់"), width: 44),
        .init("value", Sentence("Value", "តម្លៃ"), Sentence("exactly as recorded", "ដូចដែលបានកត់ត្រា"), width: 12),
        .init("unit", Sentence("Unit", "ឯកតា"), Sentence("of the value", "ឯកតានៃតម្លៃ"), width: 18),
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
      "services", Sentence("Service records", "កំណត់ត្រាសេវា"),
      [
        .facility, .date, .kind, .record, .line,
        .init(
          "service", Sentence("Service", "សេវា"), Sentence("one of the ten of the assessment", "មួយក្នុងចំណោមសេវាទាំងដប់"),
          width: 22),
        .init(
          "provided", Sentence("Provided to", "ផ្តល់ជូន"), Sentence("which residents have it here", "អ្នកស្នាក់នៅដែលទទួលបាននៅទីនេះ"),
          width: 22),
        .init(
          "referred", Sentence("Referred", "បញ្ជូនបន្ត"), Sentence("which residents are referred", "អ្នកស្នាក់នៅដែលត្រូវបញ្ជូនបន្ត"),
          width: 22),
        .init("to", Sentence("To", "ទៅ"), Sentence("the partner, as written", "ដៃគូ ដូចដែលបានសរសេរ"), width: 34),
        .init(
          "cost_to_resident", Sentence("Cost to the resident, US$", "ចំណាយរបស់អ្នកស្នាក់នៅ, US$"),
          Sentence("US dollars", "ដុល្លារអាមេរិក"), width: 16),
        .init(
          "cost_per_person_year", Sentence("Cost per person and year, US$", "ចំណាយសម្រាប់ម្នាក់ក្នុងមួយឆ្នាំ, US$"),
          Sentence("US dollars", "ដុល្លារអាមេរិក"), width: 18),
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

  fileprivate var residentTable: DataTable {
    var table = DataTable(
      "residents", Sentence("Answers of residents", "ចម្លើយអ្នកស្នាក់នៅ"),
      [
        .facility, .date,
        .init("question", ResidentPhrases.question, Sentence("what they were asked", "អ្វីដែលពួកគេត្រូវបានសួរ"), width: 50),
        .init(
          "group", Sentence("Group", "ក្រុម"), Sentence("whose answers are counted together", "ចម្លើយរបស់អ្នកណាត្រូវរាប់រួមគ្នា"),
          width: 16),
        .init("answers", Sentence("Answers", "ចម្លើយ"), Sentence("how many answered", "ចំនួនអ្នកឆ្លើយ"), width: 12),
        .init(
          "good_fewest", Sentence("Good, at least", "ល្អ យ៉ាងតិច"),
          Sentence("how many gave the good answer", "ចំនួនអ្នកឆ្លើយថាល្អ"), width: 14),
        .init(
          "good_most", Sentence("Good, at most", "ល្អ យ៉ាងច្រើន"), Sentence("how many gave the good answer", "ចំនួនអ្នកឆ្លើយថាល្អ"),
          width: 14),
        .init("middle", Face.middle.phrase, Sentence("the ministry's view alone", "តែសម្រាប់ទិដ្ឋភាពរបស់ក្រសួង"), width: 10),
        .init("bad", Face.bad.phrase, Sentence("the ministry's view alone", "តែសម្រាប់ទិដ្ឋភាពរបស់ក្រសួង"), width: 10),
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
      "plans", TablePhrases.plans,
      [
        .facility, .standard, .criterion,
        .init("action", ReportPhrases.action, Sentence("what is to be done", "អ្វីដែលត្រូវធ្វើ"), width: 50),
        .init("by", ReportPhrases.responsible, Sentence("who does it", "អ្នកដែលធ្វើ"), width: 20),
        .init("due", ReportPhrases.due, Sentence("by when", "នៅពេលណា"), width: 12),
        .init(
          "cost_low", ReportPhrases.costLow,
          Sentence("US dollars still to pay, at least; empty where not known", "ដុល្លារអាមេរិកដែលនៅត្រូវចំណាយ យ៉ាងតិច; ទទេបើមិនដឹង")),
        .init(
          "cost_high", ReportPhrases.costHigh,
          Sentence("US dollars still to pay, at most; empty where not known", "ដុល្លារអាមេរិកដែលនៅត្រូវចំណាយ យ៉ាងច្រើន; ទទេបើមិនដឹង")),
        .init("state", ReportPhrases.state, Sentence("where it stands", "ដល់ណា"), width: 20),
        .init(
          "note", Sentence("Note", Phrases.note.khmer), Sentence("what people wrote beside it", "អ្វីដែលមនុស្សបានសរសេរក្បែរវា"),
          width: 40),
      ])
    for step in plan?.steps ?? [] {
      table.add([
        idCell, .text(step.standard), .text(step.criterion), .words(step.action),
        .words(step.who),
        step.due.map { .day($0) } ?? .empty, .dollars(step.knownCost?.low),
        .dollars(step.knownCost?.high), .words(step.state), .words(step.note?.sentence),
      ])
    }
    return table
  }
}
