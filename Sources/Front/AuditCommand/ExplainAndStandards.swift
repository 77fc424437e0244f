internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditScoring
internal import AuditText
internal import AuditWording
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
    if arguments.has("--from") { return try bringStandardBack() }
    for option in ["--as", "--write", "--authority", "--authority-km", "--reason", "--id"] where arguments.has(option) {
      throw .onlyWith(option, "--from FILE.xlsx")
    }
    if drafts { return try draft() }
    for option in ["--column", "--sheet", "--levels"] where arguments.has(option) {
      throw .onlyWith(option, "--from-…")
    }
    if arguments.has("--to-oscal") { return try catalog() }
    if arguments.has("--beside") { return try editions() }
    if arguments.has("--share") { throw .onlyWith("--share", "--beside") }
    if arguments.operands.count > 2 { throw .unexpectedOperand(arguments.operands[2], command: "standards") }
    if format == .yaml, let path = arguments.value("--output") {
      throw .unknownEnding(path, command: "standards", known: Syntax.codebookFormats.flatMap(\.endings))
    }
    if [.html, .pdf].contains(format) {
      throw .onlyWith(arguments.has("--format") ? "--format html" : "--output FILE.html", "--beside")
    }
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
      console.write(renderHolidays(holidays.value, on: today, style: style))
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

  /// `careaudit standards ID --to-oscal`
  private func catalog() throws(ArgumentError) -> Int32 {
    guard arguments.operands.count == 1 else { throw .onlyWith("--to-oscal", "standards ID") }
    try refuseViews(beside: "--to-oscal")
    try demandJSON(for: "standards --to-oscal")
    let loaded = desk.library()
    complain(loaded.problems)
    let library = loaded.value
    let standard = try asking { () throws(AskError) in try library.standards(named: [arguments.operands[0]]) }[0]
    let isGiven = give(
      renderOSCALCatalog(
        of: standard, texts: desk.source.wording().texts, measures: library.measures, on: today, program: programVersion
      ))
    return isGiven ? status(hasErrors: loaded.problems.hasErrors, allMeet: true) : 2
  }

  /// OSCAL is given as JSON: at the terminal, or in a file that says so.
  func demandJSON(for command: String) throws(ArgumentError) {
    if let path = arguments.value("--output"), format != .json {
      throw .unknownEnding(path, command: command, known: OutputFormat.json.endings)
    }
    if let word = arguments.value("--format"), format != .json { throw .together("--to-oscal", "--format " + word) }
  }

  /// `careaudit standards ID --beside VERSION [PATH…]`
  private func editions() throws(ArgumentError) -> Int32 {
    guard let id = arguments.operands.first else { throw .onlyWith("--beside", "standards ID") }
    try refuseViews(beside: "--beside")
    let loaded = desk.library()
    complain(loaded.problems)
    let (library, version) = (loaded.value, arguments.value("--beside") ?? "")
    let now = try asking { () throws(AskError) in try library.standards(named: [id]) }[0]
    guard let before = library.edition(id, version: version) else {
      let known = [now.identity.version] + library.archived.filter { $0.id == id }.map(\.identity.version)
      complain(Words.Edition.unknown(version: version, standard: id, known: known.joined(separator: ", ")))
      return 2
    }
    let paths = Array(arguments.operands.dropFirst())
    guard paths.isEmpty || audience == .ministry else {
      complain(Words.Edition.ministryOnly)
      return 2
    }
    let standings = paths.isEmpty ? nil : desk.standings(paths, by: (before, now), in: library)
    complain(standings?.problems ?? [])
    let report = EditionReport(before, now, measures: library.measures, places: standings?.value)
    let isGiven =
      switch format {
      case .xlsx: give(workbook: report.tables, title: "careaudit standards")
      case .json: give(report.json(program: programVersion))
      case .csv: give(report.csv(in: language))
      case .html, .pdf:
        give(page: renderEditionPage(report, program: programVersion, languages: pageLanguages, font: pageFont()))
      default: give(report.text(style: style))
      }
    let hasErrors = (loaded.problems + (standings?.problems ?? [])).hasErrors
    return isGiven ? status(hasErrors: hasErrors, allMeet: true) : 2
  }

  /// `careaudit standards ID --format csv`
  private func codebook() throws(ArgumentError) -> Int32 {
    if format == .xlsx { try demandFolder(for: "--output FILE.xlsx") }
    let asked = arguments.has("--format") ? "--format" : "--output"
    guard arguments.operands.count == 1 else { throw .onlyWith(asked, "standards ID") }
    try refuseViews(beside: asked)
    let loaded = desk.library()
    complain(loaded.problems)
    let (library, id) = (loaded.value, arguments.operands[0])
    let standard = try asking { () throws(AskError) in try library.standards(named: [id]) }[0]
    let isGiven =
      switch format {
      case .xlsx: giveSheets(of: standard)
      case .json: give(codebookJSON(of: standard, measures: library.measures, program: programVersion))
      default: give(renderCSV(codebookTable(of: standard, measures: library.measures), in: language))
      }
    return isGiven ? status(hasErrors: loaded.problems.hasErrors, allMeet: true) : 2
  }

  /// Views of all standards mean nothing beside an option that is of one.
  func refuseViews(beside option: String) throws(ArgumentError) {
    for view in ["--unknown", "--basis", "--overlap", "--trace", "--holidays", "--provinces", "--questionnaire"]
    where arguments.has(view) { throw .together(option, view) }
    if option != "--beside", arguments.has("--beside") { throw .together(option, "--beside") }
  }

  func complain(_ problems: [Problem]) {
    let text = renderGrouped(sentencesToGroup(problems), in: language, isColoured: false)
    if !text.isEmpty { console.complain(text) }
  }
}
