internal import AuditComparison
internal import AuditData
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditText
internal import AuditWording
internal import AuditWorkbooks
internal import InputProblems

/// What a command tells. What is said of it, in which order and with which mark, is decided; a format only draws it.
enum Told {
  case facility(FacilityReport)
  case progress(ProgressReport)
  case gate(GateReport)
  case plan(PlanReport, [Problem])
  case due(DueList, [Problem])
  case letter(LetterReport)
  case checklist(ChecklistReport)
  /// With what the records behind it say, where a workbook is to hold that.
  case comparison(FacilityComparison, KeptRows?)
  case inspectors(InspectorReport)
  case mending(MendingComparison)
}

/// In which formats each is drawn, the first where none is asked for. A new format is named here, and drawn below.
extension OutputFormat {
  static let ofReports: [OutputFormat] = [.text, .html, .pdf, .xlsx, .json]
  static let ofGate: [OutputFormat] = [.text, .html, .pdf]
  static let ofPlans: [OutputFormat] = [.text, .json, .csv, .html, .pdf]
  static let ofDue: [OutputFormat] = [.text, .json, .csv, .ics]
  static let ofLetters: [OutputFormat] = [.html, .pdf]
  static let ofComparisons: [OutputFormat] = [.text, .html, .pdf, .xlsx, .json, .csv]
}

extension Session {
  /// Draws it in the format that was asked for, and gives it. False, with a sentence, where that cannot be.
  func give(_ told: Told) -> Bool {
    if case .comparison(let comparison, _) = told, [.text, .yaml, .json, .csv].contains(format) {
      return give(inPieces: comparison)
    }
    return switch format {
    case .text, .yaml: text(of: told).map { give($0) } ?? false
    case .html, .pdf: page(of: told).map { give(page: $0) } ?? false
    case .json: json(of: told).map { give($0) } ?? false
    case .csv: csv(of: told).map { give($0) } ?? false
    case .ics: calendar(of: told).map { give($0) } ?? false
    case .xlsx: workbook(of: told)
    // What is given line by line is written while it is found.
    case .jsonl, .sav, .dta, .folder: false
    }
  }

  /// Of very many facilities it does not stand in memory as a whole.
  private func give(inPieces comparison: FacilityComparison) -> Bool {
    giveInPieces { write in
      switch format {
      case .json: giveComparisonJSON(comparison, on: today, program: programVersion, giveOn: write)
      case .csv: giveComparisonCSV(comparison, giveOn: write)
      default: renderComparison(comparison, on: today, program: programVersion, style: style, giveOn: write)
      }
    }
  }

  private func text(of told: Told) -> String? {
    switch told {
    case .facility(let report): renderReport(report, style: style)
    case .progress(let progress): renderProgress(progress, style: style)
    case .gate(let gate): renderGate(gate, style: style)
    case .plan(let report, _): renderPlan(report, style: style)
    case .due(let list, let problems):
      renderDue(list, style: style)
        + (problems.isEmpty ? "" : renderProblemList(sentencesToGroup(problems), style: style))
    case .checklist(let checklist): renderChecklist(checklist, style: style)
    case .inspectors(let report): report.text(style: style, program: programVersion)
    case .mending(let mending): renderMending(mending, on: today, program: programVersion, style: style)
    case .letter, .comparison: nil
    }
  }

  private func page(of told: Told) -> String? {
    let languages = pageLanguages
    switch told {
    case .facility(let report): return renderReportPage(report, languages: languages, font: pageFont())
    case .progress(let progress): return renderProgressPage(progress, languages: languages, font: pageFont())
    case .gate(let gate): return renderGatePage(gate, languages: languages, font: pageFont())
    case .plan(let report, _):
      return renderPlanPage(report, program: programVersion, languages: languages, font: pageFont())
    case .letter(let letter): return renderLetter(letter, languages: languages, font: pageFont())
    case .checklist(let checklist): return renderChecklistPage(checklist, languages: languages, font: pageFont())
    case .comparison(let comparison, _):
      return renderComparisonPage(
        comparison, on: today, program: programVersion, languages: languages, font: pageFont())
    case .inspectors(let report): return report.page(languages: languages, font: pageFont(), program: programVersion)
    case .mending(let mending):
      return renderMendingPage(mending, on: today, program: programVersion, languages: languages, font: pageFont())
    case .due: return nil
    }
  }

  private func json(of told: Told) -> String? {
    switch told {
    case .facility(let report): renderReportJSON(report)
    case .progress(let progress): renderProgressJSON(progress)
    case .plan(let report, let problems):
      renderPlanJSON(report, program: programVersion, problems: sentences(problems))
    case .due(let list, let problems):
      renderDueJSON(list.reports, program: programVersion, on: today.iso, problems: sentences(problems))
    case .inspectors(let report): report.json(program: programVersion)
    case .mending(let mending): mendingJSON(mending, on: today, program: programVersion)
    case .letter, .checklist, .gate, .comparison: nil
    }
  }

  private func csv(of told: Told) -> String? {
    switch told {
    case .plan(let report, _): return renderPlanCSV(report)
    case .due(let list, let problems):
      complain(problems)
      return renderDueCSV(list.reports, language: language)
    case .inspectors(let report): return report.csv()
    case .mending(let mending): return renderCSV(mendingTable(mending), in: .english, shares: .decimal)
    case .facility, .progress, .gate, .letter, .checklist, .comparison: return nil
    }
  }

  private func calendar(of told: Told) -> String? {
    guard case .due(let list, let problems) = told else { return nil }
    complain(problems)
    return renderCalendar(list.reports, program: programVersion)
  }

  private func workbook(of told: Told) -> Bool {
    switch told {
    case .facility(let report): return give(workbook: reportTables(report), title: "careaudit report")
    case .comparison(let comparison, let records):
      return give(
        workbook: comparisonTables(comparison, on: today, program: programVersion, records: records?.tables ?? []),
        keeping: records, title: "careaudit compare")
    case .mending(let mending):
      return give(
        workbook: mendingTables(mending, on: today, program: programVersion), title: "careaudit compare --mends")
    case .inspectors(let report):
      return give(workbook: report.tables(program: programVersion), title: "careaudit compare --agreement")
    case .progress:
      complain(Words.Progress.noTable, about: arguments.value("--output"))
      return false
    case .gate, .plan, .due, .letter, .checklist: return false
    }
  }
}
