internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditText
internal import InputProblems

extension Session {
  /// `careaudit explain`
  func explain() throws(ArgumentError) -> Int32 {
    let reviewed = try asking { () throws(AskError) in
      try desk.standing(of: arguments.operands[0], rescore: arguments.has("--rescore"))
    }
    complain(reviewed.problems)
    guard let explained = reviewed.value else { return 2 }
    if explained.audits.isEmpty {
      console.write(renderStanding(StandingReport(explained.audit, on: today, for: audience), style: style))
    }
    let measures = explained.library.measures
    let topics = try asking { () throws(AskError) in try explained.topics(arguments.operands.dropFirst().first) }
    for topic in topics {
      switch topic {
      case .standard(let scored): console.write(renderExplanation(scored, for: audience, style: style))
      case .criterion(let index, let scored):
        console.write(
          renderExplanation(of: index, in: scored, measures: measures, for: audience, style: style) + "\n")
      }
    }
    return status(
      hasErrors: reviewed.problems.hasErrors, allMeet: explained.audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }

  /// `careaudit standards`
  func standards() throws(ArgumentError) -> Int32 {
    if format != .text { return try codebook() }
    let loaded = desk.library()
    let library = loaded.value
    complain(loaded.problems)
    let views: [(option: String, render: (StandardLibrary, PageStyle) -> String)] = [
      ("--unknown", renderUnknown), ("--basis", renderBasisCounts), ("--overlap", renderOverlap),
      ("--trace", renderTrace),
    ]
    if let view = views.first(where: { arguments.has($0.option) }) {
      console.write(view.render(library, style))
      return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
    }
    if arguments.has("--holidays") {
      let holidays = desk.holidays()
      complain(holidays.problems)
      console.write(renderHolidays(holidays.value, style: style))
      return status(hasErrors: (loaded.problems + holidays.problems).hasErrors, allMeet: true)
    }
    if arguments.has("--provinces") {
      console.write(renderProvinces(library.provinces, style: style))
      return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
    }
    if arguments.has("--questionnaire") {
      console.write(renderQuestionnaire(library.questionnaire, style: style))
      return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
    }
    guard let id = arguments.operands.first else {
      console.write(renderStandardList(library, style: style))
      return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
    }
    let standard = try asking { () throws(AskError) in try library.standards(named: [id]) }[0]
    if arguments.operands.count == 1 {
      console.write(renderStandard(standard, style: style))
    } else {
      let index = try asking { () throws(AskError) in try standard.criterion(named: arguments.operands[1]) }
      console.write(renderCriterion(index, of: standard, measures: library.measures, style: style))
    }
    return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
  }

  /// `careaudit standards ID --format csv`
  private func codebook() throws(ArgumentError) -> Int32 {
    let asked = arguments.has("--format") ? "--format" : "--output"
    guard arguments.operands.count == 1 else { throw .onlyWith(asked, "standards ID") }
    for view in ["--unknown", "--basis", "--overlap", "--trace", "--holidays", "--provinces", "--questionnaire"]
    where arguments.has(view) { throw .together(asked, view) }
    let loaded = desk.library()
    complain(loaded.problems)
    let (library, id) = (loaded.value, arguments.operands[0])
    let standard = try asking { () throws(AskError) in try library.standards(named: [id]) }[0]
    let tables = { codebookTables(of: standard, measures: library.measures, program: programVersion) }
    let isGiven =
      switch format {
      case .xlsx: give(workbook: tables(), title: "careaudit standards")
      case .json: give(codebookJSON(of: standard, measures: library.measures, program: programVersion))
      default: give(renderCSV(tables()[0], in: language))
      }
    return isGiven ? status(hasErrors: loaded.problems.hasErrors, allMeet: true) : 2
  }

  func complain(_ problems: [Problem]) {
    let text = renderGrouped(sentences(problems), in: language, isColoured: false)
    if !text.isEmpty { console.complain(text) }
  }
}
