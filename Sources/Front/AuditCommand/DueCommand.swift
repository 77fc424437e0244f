internal import AuditData
internal import AuditLoading
internal import AuditModel
internal import AuditPlanning
internal import AuditScoring
internal import AuditText
internal import AuditWording
internal import InputProblems

extension Syntax {
  private static let dueFormats: [OutputFormat] = [.text, .json, .csv, .ics]
  static let due = CommandSyntax(
    name: "due", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      OptionSyntax(
        name: "--soon", value: .required("DAYS"),
        help: Sentence(
          "so many days ahead something counts as due soon (default 30)", "ប៉ុន្មានថ្ងៃមុន ដែលចាត់ទុកថាជិតដល់កំណត់ (លំនាំដើម 30)")),
      .format(
        dueFormats,
        Sentence("how it is written; ics is a calendar (default text)", "របៀបសរសេរ; ics ជាប្រតិទិន (លំនាំដើម text)")),
      OptionSyntax(
        name: "--ics", value: .none, help: Sentence("the same as --format ics", "ដូច --format ics")),
      .output(dueFormats),
    ],
    formats: dueFormats,
    summary: Sentence(
      "inspections, second inspections and actions that are due", "អធិការកិច្ច អធិការកិច្ចលើកទីពីរ និងសកម្មភាពដែលដល់កំណត់"),
    details: Sentence(
      "Says of each facility where it stands in the cycle of inspections of each standard, from its records alone, and why: "
        + "never inspected, inspection due or overdue, in the remedy period, second inspection due, report due, up to date; "
        + "and which corrective actions are overdue or due soon.",
      "ប្រាប់ថាគ្រឹះស្ថាននីមួយៗស្ថិតនៅត្រង់ណាក្នុងវដ្តអធិការកិច្ចនៃស្តង់ដារនីមួយៗ តាមកំណត់ត្រាតែប៉ុណ្ណោះ និងមូលហេតុ៖ "
        + "មិនធ្លាប់បានធ្វើអធិការកិច្ច ដល់ ឬហួសកំណត់ ក្នុងរយៈពេលកែលម្អ អធិការកិច្ចលើកទីពីរ របាយការណ៍ ឬទាន់កាលកំណត់; "
        + "ព្រមទាំងសកម្មភាពកែលម្អដែលហួសកំណត់ ឬជិតដល់កំណត់។"),
    example: "careaudit due Audits --on 2026-11-23")
}

extension Session {
  /// `careaudit due`
  func due() throws(ArgumentError) -> Int32 {
    let soon = Int(try wholeNumber("--soon", among: 0...3660) ?? 30)
    let loaded = loadLibrary()
    let library = loaded.value!
    let found = findAudits()
    let holidays = loadHolidays(folder: standardsFolder)
    var problems = loaded.problems + found.allProblems + holidays.problems
    var reports: [DueReport] = []
    let terms = PlanTerms(holidays: holidays.value!)
    let today = today
    run(library, everyVisit: true).forEach(found.folders) { outcome in
      outcome
    } take: { outcome in
      problems += outcome.problems
      guard let audit = outcome.audit, let folder = found.folders.first(where: { $0.name == audit.facility.id }) else {
        return
      }
      let kept = loadPlan(of: folder, library: library, today: today)
      problems += kept.problems
      reports.append(dueReport(of: audit, kept: kept.value?.plan, library: library, terms: terms, soon: soon))
    }
    guard give(rendered(reports, problems)) else { return 2 }
    return status(hasErrors: problems.hasErrors, allMeet: reports.allSatisfy { !$0.cycles.contains(where: \.isBehind) })
  }

  func dueReport(of audit: FacilityAudit, kept: ActionPlan?, library: StandardLibrary, terms: PlanTerms, soon: Int)
    -> DueReport
  {
    let current = CurrentPlan(of: audit, library: library, kept: kept, terms: terms, on: today)
    var dated: [DueReport.DatedAction] = []
    for entry in current.kept.actions where !entry.rests(on: today) {
      let planned = current.whole.actions.first { $0.entry?.id == entry.id }
      guard let due = planned.map(\.due) ?? entry.due else { continue }
      dated.append(
        DueReport.DatedAction(
          id: entry.id, action: entry.action, by: planned.map(\.by) ?? entry.by, due: due, found: entry.found,
          note: entry.note))
    }
    dated.sort { ($0.due, $0.id) < ($1.due, $1.id) }
    let last = today.adding(days: soon)
    return DueReport(
      facility: audit.facility, cycles: cycleStandings(of: audit, in: library, on: today, soon: soon),
      actions: dated.filter { $0.due <= last },
      later: dated.filter { last < $0.due }, today: today, visits: Set(audit.visits.map(\.sheet.record)).count)
  }

  private func rendered(_ reports: [DueReport], _ problems: [Problem]) -> String {
    let told = sentences(problems)
    switch format {
    case .json: return renderDueJSON(reports, program: programVersion, on: today.iso, problems: told)
    case .csv:
      complain(problems)
      return renderDueCSV(reports, language: language)
    case .ics:
      complain(problems)
      return renderCalendar(reports, program: programVersion)
    default:
      let worst = reports.map(\.worstState)
      return renderDueHeading(on: today, style: style) + reports.map { renderDue($0, style: style) }.joined()
        + renderDueTotals(worst, style: style) + (told.isEmpty ? "" : renderProblemList(told, style: style))
    }
  }
}

extension DueReport {
  /// Where the facility stands worst; never inspected only where that is so by every standard.
  fileprivate var worstState: CycleStanding.State {
    let states = cycles.map(\.state)
    let inspected = states.filter { $0 != .neverInspected }
    return (inspected.isEmpty ? states : inspected).min { $0.rawValue < $1.rawValue } ?? .upToDate
  }
}

extension CycleStanding {
  /// Whether somebody is late.
  fileprivate var isBehind: Bool {
    switch state {
    case .neverInspected, .inspectionOverdue, .secondInspectionDue, .stepDue: true
    case .inspectionDue, .remedyPeriod, .incomplete, .upToDate: false
    }
  }
}
