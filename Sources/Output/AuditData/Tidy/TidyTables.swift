public import AuditComparison
internal import AuditModel
internal import AuditWording

/// The tables of a view, in their order: facilities first, so that what rows refer to stands before them.
public func tidyTables(in view: SharingView) -> [TidyTable] {
  TidyLayout(tellsAll: view == .ministry).tables
}

private typealias Variable = TidyTable.Variable

/// Which tables and variables there are.
private struct TidyLayout {
  let tellsAll: Bool

  var tables: [TidyTable] {
    [
      standards, criteria, facilities, visits, scores, standings, answers, standingAnswers, findings, actions, measures,
    ].filter { tellsAll || !$0.isForMinistry }
  }

  /// Without what the view does not tell.
  private func table(
    _ id: String, _ title: Sentence, _ definition: Sentence, key: [String],
    references: [TidyTable.Reference] = [], ministry: Bool = false, _ variables: [Variable]
  ) -> TidyTable {
    let told = variables.filter { tellsAll || !$0.isForMinistry }
    return TidyTable(
      id, title, definition, key: key,
      references: references.filter { reference in
        reference.variables.allSatisfy { name in told.contains { $0.id == name } }
      }, ministry: ministry, told)
  }

  // MARK: Variables of several tables

  private var facility: Variable {
    Variable(
      "facility", .text, tellsAll ? Words.Table.facilityDefinition : Words.Tidy.pseudonym, required: true,
      "#loc+code+facility")
  }
  private let visit = Variable("visit", .text, Words.Tidy.visit, required: true, "#activity+code+visit")
  private let standard = Variable(
    "standard", .text, Words.Table.standardDefinition, required: true, "#indicator+code+standard")
  private let version = Variable(
    "version", .text, Words.Table.versionDefinition, required: true, "#indicator+version+standard")
  private let criterion = Variable(
    "criterion", .text, Words.Table.criterionDefinition, required: true, "#indicator+code+criterion")
  private let date = Variable("date", .day, Words.Table.dateDefinition, required: true, "#date+visit", ministry: true)
  private let year = Variable("year", .whole, Words.Tidy.year, required: true, "#date+visit+year")
  private let kind = Variable("kind", .word, Words.Table.kindDefinition, required: true, "#activity+type+visit")
  private let section = Variable(
    "section", .text, Words.Table.sectionDefinition, required: true, "#indicator+code+section")
  private let level = Variable("level", .word, Words.Table.levelDefinition, required: true, "#indicator+level")
  private let weight = Variable(
    "weight", .whole, Words.ReportTable.weightDefinition, required: true, "#indicator+weight")
  private let unit = Variable("unit", .whole, Words.Tidy.unit, required: true, "#meta+unit+points")
  private let fromVisit = Variable(
    "from_visit", .text, Words.Tidy.fromVisit, required: true, "#activity+code+source")

  private let toFacility = TidyTable.Reference(variables: ["facility"], table: "facilities", fields: ["facility"])
  private let toVisit = TidyTable.Reference(
    variables: ["facility", "visit"], table: "visits", fields: ["facility", "visit"])
  private let toSource = TidyTable.Reference(
    variables: ["facility", "from_visit"], table: "visits", fields: ["facility", "visit"])
  private let toStandard = TidyTable.Reference(
    variables: ["standard", "version"], table: "standards", fields: ["standard", "version"])
  private let toCriterion = TidyTable.Reference(
    variables: ["standard", "version", "criterion"], table: "criteria", fields: ["standard", "version", "criterion"])

  // MARK: What is asked

  private var standards: TidyTable {
    table(
      "standards", Words.Tidy.standards, Words.Tidy.standardsDefinition, key: ["standard", "version"],
      [
        standard, version,
        Variable("edition", .text, Words.Tidy.edition, required: true, "#meta+edition"),
        Variable("revision", .whole, Words.Tidy.revision, required: true, "#meta+revision"),
        Variable("title", .text, Words.Tidy.standardTitle, required: true, "#indicator+name+standard+i_en"),
        Variable("title_km", .text, Words.Tidy.standardTitleKm, "#indicator+name+standard+i_km"),
        Variable("digest", .text, Words.Tidy.digest, required: true, "#meta+id+digest"),
        Variable("tailoring", .text, Words.Tidy.tailoring, "#meta+id+tailoring"),
        unit,
      ])
  }

  private var criteria: TidyTable {
    table(
      "criteria", Words.Table.criteria, Words.Tidy.criteriaDefinition, key: ["standard", "version", "criterion"],
      references: [toStandard],
      [
        standard, version, criterion, section,
        Variable("section_title", .text, Words.Tidy.sectionTitleEn, required: true, "#indicator+name+section+i_en"),
        Variable("section_title_km", .text, Words.Tidy.sectionTitleKm, "#indicator+name+section+i_km"),
        Variable("title", .text, Words.Tidy.criterionTitle, "#indicator+name+criterion+i_en"),
        Variable("title_km", .text, Words.Tidy.standardTitleKm, "#indicator+name+criterion+i_km"),
        level, weight,
        Variable("requirement", .text, Words.Tidy.requirement, "#indicator+name+i_en"),
        Variable("requirement_km", .text, Words.Tidy.requirementKm, "#indicator+name+i_km"),
        Variable("answered_from", .word, Words.Tidy.answeredFrom, required: true, "#indicator+type"),
        Variable("measure", .text, Words.Tidy.measure, "#indicator+code+measure"),
        Variable("service", .word, Words.Tidy.service, "#service+code"),
        Variable("equals", .text, Words.Tidy.equals, "#indicator+code+list+equals"),
        Variable("basis", .word, Words.Tidy.basisStatus, "#meta+status+basis"),
        Variable("sources", .text, Words.Tidy.basisSources, "#meta+source+list"),
      ])
  }

  // MARK: Facilities and visits

  private var facilities: TidyTable {
    table(
      "facilities", Words.Table.facilities, Words.Tidy.facilitiesDefinition, key: ["facility"],
      [
        facility,
        Variable("name", .text, Words.Tidy.name, "#loc+name+i_en", ministry: true),
        Variable("name_km", .text, Words.Tidy.nameKm, "#loc+name+i_km", ministry: true),
        Variable("province_code", .text, Words.Tidy.provinceCode, "#adm1+code"),
        Variable("province", .text, Words.Tidy.province, "#adm1+name+i_en"),
        Variable("province_km", .text, Words.Tidy.provinceKm, "#adm1+name+i_km"),
        Variable("care", .word, Words.Tidy.care, required: true, "#loc+type"),
        Variable("operator", .word, Words.Tidy.operator, required: true, "#org+type"),
        Variable("girls", .flag, Words.Tidy.livesGirls, required: true, "#beneficiary+children+f+bool"),
        Variable("boys", .flag, Words.Tidy.livesBoys, required: true, "#beneficiary+children+m+bool"),
        Variable("women", .flag, Words.Tidy.livesWomen, required: true, "#beneficiary+adults+f+bool"),
        Variable("men", .flag, Words.Tidy.livesMen, required: true, "#beneficiary+adults+m+bool"),
        Variable("serves", .text, Words.Tidy.serves, "#beneficiary+type+list"),
        Variable("location", .word, Words.Tidy.location, required: true, "#meta+access+location"),
        Variable("closed", .day, Words.Tidy.closed, "#date+end", ministry: true),
        Variable("formerly", .text, Words.Tidy.formerly, "#loc+code+list+former", ministry: true),
        Variable("example", .flag, Words.Tidy.example, required: true, "#meta+bool+example"),
      ])
  }

  private var visits: TidyTable {
    table(
      "visits", Words.Tidy.visits, Words.Tidy.visitsDefinition, key: ["facility", "visit"], references: [toFacility],
      [
        facility, visit,
        Variable("number", .whole, Words.Tidy.number, required: true, "#activity+num+visit"), date, year, kind,
        Variable("follows", .text, Words.Tidy.follows, "#activity+code+followed", ministry: true),
        Variable("team", .text, Words.Tidy.team, "#contact+name+team", ministry: true),
        Variable("arrived", .text, Words.Tidy.arrived, "#date+start+time", ministry: true),
        Variable("departed", .text, Words.Tidy.left, "#date+end+time", ministry: true),
        Variable("led_by", .text, Words.Tidy.ledBy, "#contact+role+lead", ministry: true),
        Variable("sampled", .text, Words.Tidy.sampled, "#description+sample", ministry: true),
        Variable("note", .text, Words.Tidy.visitNote, "#description+note", ministry: true),
        Variable("note_km", .text, Words.Tidy.visitNoteKm, "#description+note+i_km", ministry: true),
        Variable(
          "corrections", .whole, Words.Tidy.corrections, required: true, "#meta+num+corrections", ministry: true),
        Variable("corrected", .day, Words.Tidy.corrected, "#date+updated", ministry: true),
      ])
  }

  // MARK: Scores

  private var scores: TidyTable {
    table(
      "scores", Words.Tidy.scores, Words.Tidy.scoresDefinition, key: ["facility", "visit", "standard", "version"],
      references: [toFacility, toVisit, toStandard],
      [facility, visit, standard, version, date, year, kind]
        + [
          Variable("latest", .flag, Words.Tidy.latest, required: true, "#meta+bool+latest")
        ] + figures)
  }

  private var standings: TidyTable {
    table(
      "standings", Words.Tidy.standings, Words.Tidy.standingsDefinition,
      key: ["facility", "source", "standard", "version"], references: [toFacility, toVisit, toStandard],
      [facility, source, standard, version, visit, date, year, kind] + figures)
  }

  private let source = Variable("source", .word, Words.Tidy.source, required: true, "#meta+source+view")

  private var figures: [Variable] {
    [
      Variable("layers", .whole, Words.Tidy.layers, required: true, "#meta+num+layers"),
      Variable("own_answers", .whole, Words.Tidy.ownAnswers, required: true, "#meta+num+answers"),
      Variable("rating", .word, Words.Tidy.rating, "#status+rating"),
      Variable("rating_lowest", .word, Words.Tidy.ratingLowest, "#status+rating+min"),
      Variable("rating_highest", .word, Words.Tidy.ratingHighest, "#status+rating+max"),
      unit,
      points("minimum_earned", Words.Tidy.minimumEarned), points("minimum_highest", Words.Tidy.minimumHighest),
      points("minimum_possible", Words.Tidy.minimumPossible), count("minimum_rated", Words.Tidy.minimumRated),
      count("minimum_open", Words.Tidy.minimumOpen), share("minimum_share_lowest", Words.Tidy.minimumShareLowest),
      share("minimum_share_highest", Words.Tidy.minimumShareHighest),
      points("beyond_earned", Words.Tidy.beyondEarned), points("beyond_highest", Words.Tidy.beyondHighest),
      points("beyond_possible", Words.Tidy.beyondPossible), count("beyond_rated", Words.Tidy.beyondRated),
      count("beyond_open", Words.Tidy.beyondOpen), share("beyond_share_lowest", Words.Tidy.beyondShareLowest),
      share("beyond_share_highest", Words.Tidy.beyondShareHighest),
    ]
  }

  private func points(_ id: String, _ label: Sentence) -> Variable {
    Variable(id, .whole, label, unit: Words.Tidy.unitPoints, required: true, tag(id))
  }

  private func count(_ id: String, _ label: Sentence) -> Variable {
    Variable(id, .whole, label, unit: Words.Tidy.unitCriteria, required: true, tag(id))
  }

  private func share(_ id: String, _ label: Sentence) -> Variable {
    Variable(id, .share, label, unit: Words.Tidy.unitShare, tag(id))
  }

  /// `#indicator+minimum+earned`
  private func tag(_ id: String) -> String { "#indicator+num+" + id.split(separator: "_").joined(separator: "+") }

  // MARK: Answers

  private var answers: TidyTable {
    table(
      "answers", Words.Table.answers, Words.Tidy.answersDefinition,
      key: ["facility", "visit", "standard", "version", "criterion"],
      references: [toFacility, toVisit, toSource, toCriterion], [facility, visit, standard, version] + answerVariables)
  }

  private var standingAnswers: TidyTable {
    table(
      "standing_answers", Words.Tidy.standingAnswers, Words.Tidy.standingAnswersDefinition,
      key: ["facility", "source", "standard", "version", "criterion"],
      references: [toFacility, toVisit, toSource, toCriterion],
      [facility, source, standard, version, visit] + answerVariables)
  }

  private var answerVariables: [Variable] {
    [criterion, date, year, kind, section, level, weight]
      + [
        answer,
        Variable("credit", .share, Words.Tidy.credit, unit: Words.Tidy.unitShare, "#indicator+num+credit"),
        Variable("decided_by", .word, Words.Tidy.decidedBy, required: true, "#indicator+type+decided"),
        Variable("open_reason", .word, Words.Tidy.openReason, "#status+reason"),
        points("points", Words.Tidy.pointsEarned), points("possible", Words.Tidy.pointsPossible), unit,
        Variable("taken_from", .text, Words.Tidy.twin, "#indicator+code+equal"),
        Variable("carried", .flag, Words.Tidy.carried, required: true, "#meta+bool+carried"), fromVisit,
        Variable("line", .whole, Words.Tidy.line, "#meta+num+line", ministry: true),
        Variable("measure", .text, Words.Tidy.measure, "#indicator+code+measure"),
        Variable("measured", .decimal, Words.Tidy.measured, "#indicator+value+num", ministry: true),
        Variable("measured_by", .decimal, Words.Tidy.measuredBy, "#indicator+value+num+divisor", ministry: true),
        Variable("checked", .whole, Words.Tidy.sampleChecked, "#indicator+num+checked", ministry: true),
        Variable("sample_of", .whole, Words.Tidy.sampleOf, "#indicator+num+total", ministry: true),
        Variable("conforming", .whole, Words.Tidy.sampleConforming, "#indicator+num+conforming", ministry: true),
        Variable("service", .word, Words.Tidy.service, "#service+code", ministry: true),
        Variable("provided", .text, Words.Tidy.provided, "#beneficiary+list+provided", ministry: true),
        Variable("referred", .text, Words.Tidy.referred, "#beneficiary+list+referred", ministry: true),
        Variable("heard", .text, Words.Tidy.heard, "#respondee+list", ministry: true),
        Variable("note", .text, Words.Tidy.answerNote, "#description+note", ministry: true),
        Variable("note_km", .text, Words.Tidy.answerNoteKm, "#description+note+i_km", ministry: true),
        Variable("reason", .text, Words.Tidy.answerReason, "#description+reason", ministry: true),
        Variable("reason_km", .text, Words.Tidy.answerReasonKm, "#description+reason+i_km", ministry: true),
        Variable("evidence", .text, Words.Tidy.answerEvidence, "#meta+list+evidence", ministry: true),
      ]
  }

  private let answer = Variable("answer", .word, Words.Tidy.answer, required: true, "#status+answer")

  private var findings: TidyTable {
    table(
      "findings", Words.Table.findings, Words.Tidy.findingsDefinition,
      key: ["facility", "source", "standard", "version", "criterion"],
      references: [toFacility, toVisit, toSource, toCriterion],
      [
        facility, source, standard, version, criterion, visit,
        Variable("found", .day, Words.Tidy.found, required: true, "#date+found", ministry: true),
        Variable("found_year", .whole, Words.Tidy.foundYear, required: true, "#date+found+year"), fromVisit, section,
        level, weight, answer, points("points", Words.Tidy.pointsEarned),
        points("possible", Words.Tidy.pointsPossible), points("lost", Words.Tidy.pointsLost), unit,
        Variable("holds_rating", .flag, Words.Tidy.holdsRating, required: true, "#meta+bool+holds"),
        Variable("mended_by", .text, Words.Tidy.mendedBy, "#activity+code+list+action", ministry: true),
        Variable("note", .text, Words.Tidy.answerNote, "#description+note", ministry: true),
        Variable("note_km", .text, Words.Tidy.answerNoteKm, "#description+note+i_km", ministry: true),
      ])
  }

  // MARK: Actions and measures

  private var actions: TidyTable {
    func dollars(_ id: String, _ label: Sentence, _ tag: String, required: Bool = false) -> Variable {
      Variable(id, .decimal, label, unit: Words.Tidy.unitDollars, required: required, tag)
    }
    return table(
      "actions", Words.Tidy.actions, Words.Tidy.actionsDefinition, key: ["facility", "action"],
      references: [toFacility], ministry: true,
      [
        facility, Variable("action", .text, Words.Tidy.action, required: true, "#activity+code+action"),
        Variable("text", .text, Words.Tidy.actionText, required: true, "#activity+name+i_en"),
        Variable("text_km", .text, Words.Tidy.actionTextKm, "#activity+name+i_km"),
        Variable("criteria", .text, Words.Tidy.actionCriteria, "#indicator+code+list"),
        Variable("urgency", .word, Words.Tidy.urgency, "#severity+urgency"),
        Variable("responsible", .text, Words.Tidy.responsible, "#contact+role"),
        Variable("due", .day, Words.Tidy.due, "#date+due"),
        Variable("status", .word, Words.Tidy.actionStatus, required: true, "#status+action"),
        dollars("planned_low", Words.Tidy.plannedLow, "#value+planned+min+usd"),
        dollars("planned_high", Words.Tidy.plannedHigh, "#value+planned+max+usd"),
        dollars("spent", Words.Tidy.spent, "#value+spent+usd", required: true),
        Variable("last_spent", .day, Words.Tidy.lastSpent, "#date+spent"),
        dollars("left_low", Words.Tidy.leftLow, "#value+left+min+usd"),
        dollars("left_high", Words.Tidy.leftHigh, "#value+left+max+usd"),
        Variable("done", .day, Words.Tidy.done, "#date+done"),
        Variable("verified", .day, Words.Tidy.verified, "#date+verified"),
        Variable("verified_by", .text, Words.Tidy.verifiedBy, "#activity+code+verified"),
        Variable("waived_until", .day, Words.Tidy.waivedUntil, "#date+waived+end"),
        Variable("reopened", .whole, Words.Tidy.reopened, required: true, "#meta+num+reopened"),
        Variable("kept", .flag, Words.Tidy.kept, required: true, "#meta+bool+kept"),
        Variable("history", .flag, Words.Tidy.history, required: true, "#meta+bool+history"),
        Variable("note", .text, Words.Tidy.actionNote, "#description+note"),
        Variable("due_computed", .flag, Words.Tidy.dueComputed, required: true, "#meta+bool+computed"),
      ])
  }

  private var measures: TidyTable {
    table(
      "measures", Words.Table.measures, Words.Tidy.measuresDefinition, key: ["facility", "visit", "measure"],
      references: [toFacility, toVisit], ministry: true,
      [
        facility, visit, Variable("measure", .text, Words.Tidy.measure, required: true, "#indicator+code+measure"),
        date, year, kind,
        Variable("value", .decimal, Words.Tidy.measureValue, required: true, "#indicator+value+num"),
        Variable("title", .text, Words.Tidy.measureTitle, "#indicator+name+i_en"),
        Variable("title_km", .text, Words.Tidy.measureTitleKm, "#indicator+name+i_km"),
        Variable("unit", .text, Words.Tidy.measureUnit, "#indicator+unit+i_en"),
        Variable("unit_km", .text, Words.Tidy.measureUnitKm, "#indicator+unit+i_km"),
        Variable("line", .whole, Words.Tidy.line, "#meta+num+line"),
      ])
  }
}
