internal import AuditData
internal import AuditLoading
internal import AuditModel
internal import AuditPlanning
internal import AuditScoring
internal import AuditText
internal import InputProblems

extension Session {
  /// `careaudit audit`
  func audit() -> Int32 {
    let loaded = loadLibrary()
    let found = findAudits()
    var problems = loaded.problems + found.allProblems
    var totals = AuditTotals()
    var allMeet = true
    console.write(renderAuditHeading(on: today, style: style))
    let style = style
    run(loaded.value!).forEach(found.folders) { outcome in
      (outcome, outcome.audit.map { renderStanding($0, style: style) })
    } take: { outcome, text in
      problems += outcome.problems
      guard let audit = outcome.audit, let text else { return }
      totals.add(audit, in: style.language)
      allMeet = allMeet && audit.standings.allSatisfy(\.sheet.meetsMinimum)
      console.write(text)
    }
    console.write(renderAuditTotals(totals, program: programVersion, style: style))
    console.write(renderProblemList(sentences(problems), style: style))
    return status(hasErrors: problems.hasErrors, allMeet: allMeet)
  }

  /// `careaudit score`
  func score() -> Int32 {
    let loaded = loadLibrary()
    let found = findAudits()
    var problems = loaded.problems + found.allProblems
    var notAudited: [(facility: String, standard: String)] = []
    var allMeet = true
    let everyVisit = arguments.value("--visit") == "all"
    var json = ScoresJSON(program: programVersion)
    if format == .json { console.write(json.opening()) }
    if format == .csv { console.write(scoresCSVHeading()) }
    run(loaded.value!, everyVisit: everyVisit).forEach(found.folders) {
      $0
    } take: { outcome in
      problems += outcome.problems
      guard let audit = outcome.audit else { return }
      notAudited += audit.notAudited.map { (audit.facility.id, $0) }
      allMeet = allMeet && audit.standings.allSatisfy(\.sheet.meetsMinimum)
      let audits = everyVisit ? audit.visits : audit.latest
      switch format {
      case .json: console.write(json.audits(audits))
      case .csv: console.write(audits.map { scoresCSVLine($0.sheet) }.joined())
      default: console.write(audits.map { renderScoreLine($0.sheet, style: style) }.joined())
      }
    }
    if format == .json {
      console.write(json.closing(notAudited: notAudited, problems: sentences(problems)))
    } else {
      complain(problems)
    }
    return status(hasErrors: problems.hasErrors, allMeet: allMeet)
  }

  /// The problems of the plan that a facility keeps, by itself and against the records.
  private func planProblems(of audit: FacilityAudit, in folders: [FacilityFolder], _ library: StandardLibrary)
    -> [Problem]
  {
    guard let folder = folders.first(where: { $0.name == audit.facility.id }), folder.records == nil else { return [] }
    let kept = loadPlan(of: folder, library: library, today: today)
    guard let plan = kept.value?.plan else { return kept.problems }
    let made = makePlan(of: audit, library: library, kept: plan, on: today)
    return kept.problems + made.problems(of: plan, visits: audit.visits).lifted
  }

  /// `careaudit check`
  func check() -> Int32 {
    let loaded = loadLibrary(checksAllTailorings: true)
    let found = findAudits()
    let library = loaded.value!
    var problems = loaded.problems + found.problems + loadHolidays(folder: standardsFolder).problems
    var records = 0
    run(library, everyVisit: true).forEach(found.folders) {
      ($0, $0.audit.map { privacyWarnings(in: $0, at: found.folders) } ?? [])
    } take: { outcome, warnings in
      problems += outcome.problems + warnings
      records += outcome.records
      if let audit = outcome.audit { problems += planProblems(of: audit, in: found.folders, library) }
    }
    var reader = FieldFileReader(session: self, library: library)
    for folder in found.folders { problems += visitsBeside(folder, &reader) }
    for stray in found.strays { problems += checkFile(stray, library: loaded.value!, today: today) }
    let counts = CheckedCounts(
      standards: loaded.value!.knownStandards.count, facilities: found.folders.count, records: records,
      files: found.strays.count)
    console.write(renderCheck(sentences(problems), counts: counts, style: style))
    return status(hasErrors: problems.hasErrors, allMeet: true)
  }
}
