internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

extension Syntax {
  static let report = CommandSyntax(
    name: "report", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      .format(OutputFormat.ofReports, Words.Help.reportFormat),
      OptionSyntax(name: "--share", value: .oneOf(ReportView.words), help: Words.Help.reportOptionShare),
      OptionSyntax(name: "--progress", value: .none, help: Words.Help.reportOptionProgress),
      OptionSyntax(name: "--since", value: .required("DATE"), help: Words.Help.reportOptionSince),
      .output(OutputFormat.ofReports),
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
    let view = arguments.value("--share").flatMap { ReportView(word: $0) } ?? .own
    let reviewed = try asking { () throws(AskError) in try desk.reportMaterial(of: arguments.operands[0]) }
    complain(reviewed.problems)
    guard let material = reviewed.value else { return 2 }
    let report = FacilityReport(
      material, view: view, on: today, program: programVersion, problems: reviewed.problems)
    let told: Told = arguments.has("--progress") ? .progress(ProgressReport(report, material, since: since)) : .facility(report)
    guard give(told) else { return 2 }
    return status(
      hasErrors: reviewed.problems.hasErrors, allMeet: material.audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }
}
