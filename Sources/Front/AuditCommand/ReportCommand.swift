internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditImporting
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import FileAccess
internal import InputProblems

extension Syntax {
  static let report = CommandSyntax(
    name: "report", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      .format(OutputFormat.ofReports, Words.Help.reportFormat),
      OptionSyntax(name: "--share", value: .oneOf(ReportView.words), help: Words.Help.reportOptionShare),
      OptionSyntax(name: "--since-version", value: .required("FILE.json"), help: Words.VersionChange.option),
      OptionSyntax(name: "--progress", value: .none, help: Words.Help.reportOptionProgress),
      OptionSyntax(name: "--gate", value: .none, help: Words.Help.reportOptionGate),
      OptionSyntax(name: "--since", value: .required("DATE"), help: Words.Help.reportOptionSince),
      .output(OutputFormat.ofReports),
      OptionSyntax(name: "--to-oscal", value: .none, help: Words.Help.optionToOscal),
    ],
    formats: OutputFormat.ofReports,
    summary: Words.Help.reportSummary,
    details: Words.Help.reportDetails,
    example: "careaudit report kd-031 --output /tmp/report.html")
}

extension Session {
  /// `careaudit report`
  func report() throws(ArgumentError) -> Int32 {
    let since = try arguments.day("--since")
    if since != nil, !arguments.has("--progress") { throw .onlyWith("--since", "--progress") }
    if arguments.has("--progress"), arguments.has("--since-version") {
      throw .together("--progress", "--since-version")
    }
    if arguments.has("--to-oscal") {
      for option in ["--gate", "--progress", "--since-version"] where arguments.has(option) {
        throw .together("--to-oscal", option)
      }
      try demandJSON(for: "report --to-oscal")
    }
    if arguments.has("--gate") { return try gate() }
    let view = arguments.value("--share").flatMap { ReportView(word: $0) } ?? .own
    let reviewed = try asking { () throws(AskError) in try desk.reportMaterial(of: arguments.operands[0]) }
    complain(reviewed.problems)
    guard let material = reviewed.value else { return 2 }
    var report = FacilityReport(
      material, view: view, on: today, program: programVersion, problems: reviewed.problems)
    if let path = arguments.value("--since-version") {
      guard let change = change(since: path, to: report, formerly: material.audit.facility.formerly) else { return 2 }
      report.versionChange = change
    }
    let told: Told =
      arguments.has("--progress") ? .progress(ProgressReport(report, material, since: since)) : .facility(report)
    guard arguments.has("--to-oscal") ? give(renderOSCALResults(report)) : give(told) else { return 2 }
    return status(
      hasErrors: reviewed.problems.hasErrors, allMeet: material.audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }

  /// What is read out to the manager, whatever else a report could tell.
  private func gate() throws(ArgumentError) -> Int32 {
    for option in ["--progress", "--since-version", "--share"] where arguments.has(option) {
      throw .together("--gate", option)
    }
    guard OutputFormat.ofGate.contains(format) else {
      guard let path = arguments.value("--output") else { throw .together("--gate", "--format " + format.rawValue) }
      throw .unknownEnding(path, command: "report --gate", known: OutputFormat.ofGate.flatMap(\.endings))
    }
    guard let (material, problems) = try planMaterial(for: arguments.operands[0]) else { return 2 }
    let report = GateReport(material, on: today, program: programVersion, problems: problems)
    guard give(.gate(report)) else { return 2 }
    return status(
      hasErrors: problems.hasErrors, allMeet: material.audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }

  /// What moved in a report since a version of it was issued; nil, with a sentence, where the file is no version of it.
  ///
  /// - Parameters:
  ///   - path: of the version that was issued.
  ///   - report: as it is today.
  ///   - former: the ids that its facility had before.
  private func change(since path: String, to report: FacilityReport, formerly former: [String]) -> VersionChange? {
    func refuse(_ problem: ProblemKind) -> VersionChange? {
      show([Problem(.error, problem, file: path, place: .start)])
      return nil
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(path, limit: 16 << 20)
    } catch {
      return refuse(.file(error.code))
    }
    let before = readIssuedReport(bytes, file: path)
    show(before.problems)
    guard let issued = before.value else { return nil }
    guard issued.view == report.view.word else { return refuse(.importing(.issued(.otherView(issued.view)))) }
    // Both are read as they are issued, so that nothing differs that says the same.
    let now = readIssuedReport(Array(renderReportJSON(report).utf8), file: path)
    guard let today = now.value else { return refuse(.importing(.issued(.spoilt))) }
    if let id = issued.facility, id != today.facility, !former.contains(id) {
      return refuse(.importing(.issued(.otherFacility(id))))
    }
    return compareVersions(from: issued, to: today)
  }
}
