internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditWording
internal import InputProblems

extension Syntax {
  static let due = CommandSyntax(
    name: "due", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      OptionSyntax(
        name: "--soon", value: .required("DAYS"),
        help: Sentence(
          "so many days ahead something counts as due soon (default 30)", "ប៉ុន្មានថ្ងៃមុន ដែលចាត់ទុកថាជិតដល់កំណត់ (លំនាំដើម 30)")),
      .format(
        OutputFormat.ofDue,
        Sentence("how it is written; ics is a calendar (default text)", "របៀបសរសេរ; ics ជាប្រតិទិន (លំនាំដើម text)")),
      OptionSyntax(
        name: "--ics", value: .none, help: Sentence("the same as --format ics", "ដូច --format ics")),
      .output(OutputFormat.ofDue),
    ],
    formats: OutputFormat.ofDue,
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
    let due = desk.due(arguments.operands, soon: soon)
    let reports = due.value.map { DueReport($0, on: today) }
    guard give(.due(reports, DueTotals(due.value), due.problems)) else { return 2 }
    return status(hasErrors: due.problems.hasErrors, allMeet: !due.value.contains { $0.isBehind })
  }
}
