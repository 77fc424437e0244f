internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

extension Syntax {
  static let report = CommandSyntax(
    name: "report", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      .format(
        OutputFormat.ofReports,
        Sentence("what is printed where no file is named (default text)", "អ្វីដែលបង្ហាញ ពេលគ្មានឈ្មោះឯកសារ (លំនាំដើម text)")),
      OptionSyntax(
        name: "--share", value: .oneOf(ReportView.words),
        help: Sentence(
          "for whom it is, and so what is left out (default: for the facility and its inspectors)",
          "សម្រាប់អ្នកណា ហើយដូច្នេះអ្វីដែលមិនបង្ហាញ (លំនាំដើម៖ សម្រាប់គ្រឹះស្ថាន និងអធិការ)")),
      .output(OutputFormat.ofReports),
    ],
    formats: OutputFormat.ofReports,
    summary: Sentence("a facility's result, to read, print and hand over", "លទ្ធផលរបស់គ្រឹះស្ថានមួយ សម្រាប់អាន បោះពុម្ព និងប្រគល់ជូន"),
    details: Sentence(
      "Reports on FACILITY (its id or its folder): its rating and why, the minimum and what lies beyond it, the sections "
        + "with their ranges, every finding with note, evidence and basis, what is open, what changed since the last "
        + "visits, and the self-assessment beside the inspection. Without --output it prints the report as text.",
      "រាយការណ៍អំពី FACILITY (id ឬថតរបស់វា)៖ ចំណាត់ថ្នាក់ និងមូលហេតុ អប្បបរមា និងអ្វីដែលលើសពីនោះ ផ្នែកនីមួយៗជាមួយចន្លោះ "
        + "ការរកឃើញនីមួយៗជាមួយកំណត់សម្គាល់ ភស្តុតាង និងមូលដ្ឋាន អ្វីដែលមិនទាន់មានចម្លើយ អ្វីដែលបានផ្លាស់ប្តូរ "
        + "និងការវាយតម្លៃខ្លួនឯងទល់នឹងអធិការកិច្ច។ បើគ្មាន --output វាបង្ហាញជាអក្សរ។"),
    example: "careaudit report kd-031 --output /tmp/report.html")
}

extension Session {
  /// `careaudit report`
  func report() throws(ArgumentError) -> Int32 {
    let view = arguments.value("--share").flatMap { ReportView(word: $0) } ?? .own
    let reviewed = try asking { () throws(AskError) in try desk.reportMaterial(of: arguments.operands[0]) }
    complain(reviewed.problems)
    guard let material = reviewed.value else { return 2 }
    let report = FacilityReport(
      material, view: view, on: today, program: programVersion, problems: reviewed.problems)
    guard give(.facility(report)) else { return 2 }
    return status(
      hasErrors: reviewed.problems.hasErrors, allMeet: material.audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }
}
