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
      OptionSyntax(
        name: "--where", value: .required("province=…"), mayRepeat: true,
        help: Sentence(
          "only facilities of which this is so, as with compare --where; may be given again",
          "តែគ្រឹះស្ថានដែលដូច្នេះ ដូច compare --where អាចប្រើច្រើនដង")),
      OptionSyntax(
        name: "--brief", value: .none,
        help: Sentence("one line for each facility", "មួយបន្ទាត់សម្រាប់គ្រឹះស្ថាននីមួយៗ")),
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
        + "and which corrective actions are overdue or due soon. First how many there are of each, then what is overdue, what "
        + "was never inspected, what is due within --soon days, and the rest. A closed facility is only counted.",
      "ប្រាប់ថាគ្រឹះស្ថាននីមួយៗស្ថិតនៅត្រង់ណាក្នុងវដ្តអធិការកិច្ចនៃស្តង់ដារនីមួយៗ តាមកំណត់ត្រាតែប៉ុណ្ណោះ និងមូលហេតុ៖ "
        + "មិនធ្លាប់បានធ្វើអធិការកិច្ច ដល់ ឬហួសកំណត់ ក្នុងរយៈពេលកែលម្អ អធិការកិច្ចលើកទីពីរ របាយការណ៍ ឬទាន់កាលកំណត់; "
        + "ព្រមទាំងសកម្មភាពកែលម្អដែលហួសកំណត់ ឬជិតដល់កំណត់។ មុនដំបូងបង្ហាញចំនួន បន្ទាប់មកអ្វីដែលហួសកំណត់ អ្វីដែលមិនធ្លាប់បានធ្វើអធិការកិច្ច "
        + "អ្វីដែលដល់កំណត់ក្នុង --soon ថ្ងៃ និងអ្វីផ្សេងទៀត។ គ្រឹះស្ថានដែលបិទ ត្រូវបានរាប់ប៉ុណ្ណោះ។"),
    example: "careaudit due Audits --on 2026-11-23")
}

extension Session {
  /// `careaudit due`
  func due() throws(ArgumentError) -> Int32 {
    let soon = Int(try wholeNumber("--soon", among: 0...3660) ?? 30)
    if arguments.has("--brief"), format != .text { throw .oneOf("--brief", "--format " + format.rawValue) }
    let library = desk.library()
    let filters = try facilityFilters(library.value.provinces)
    let due = desk.due(arguments.operands, soon: soon, where: filters, by: library)
    let list = DueList(due.value, on: today, soon: soon, isBrief: arguments.has("--brief"))
    guard give(.due(list, due.problems)) else { return 2 }
    return status(hasErrors: due.problems.hasErrors, allMeet: !due.value.contains { $0.isBehind })
  }
}
