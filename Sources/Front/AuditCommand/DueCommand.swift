internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditWording
internal import InputProblems

extension Syntax {
  static let due = CommandSyntax(
    name: "due", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      OptionSyntax(name: "--soon", value: .required("DAYS"), help: Words.Help.optionSoon),
      OptionSyntax(
        name: "--where", value: .required("province=…"), mayRepeat: true,
        help: Words.Help.optionWherePlaces),
      share(Words.Help.optionShareDue),
      OptionSyntax(name: "--brief", value: .none, help: Words.Help.optionBrief),
      .format(OutputFormat.ofDue, Words.Help.dueFormat),
      OptionSyntax(name: "--ics", value: .none, help: Words.Help.optionIcs),
      .output(OutputFormat.ofDue),
    ],
    formats: OutputFormat.ofDue,
    summary: Words.Help.dueSummary,
    details: Words.Help.dueDetails,
    example: "careaudit due Audits --on 2026-11-23")
}

extension Session {
  /// `careaudit due`
  func due() throws(ArgumentError) -> Int32 {
    let soon = Int(try wholeNumber("--soon", among: 0...3660) ?? 30)
    if arguments.has("--brief"), format != .text { throw .oneOf("--brief", "--format " + format.rawValue) }
    let library = desk.library()
    let filters = try facilityFilters(library.value.provinces)
    let isOfProvinces = filters.contains { if case .province(_) = $0 { true } else { false } }
    let due = desk.due(
      arguments.operands, soon: soon, where: filters, in: audience == .ministry ? .ministry : .coalition, by: library)
    let list = DueList(
      due.value, on: today, soon: soon, isBrief: arguments.has("--brief"), for: audience, isOfProvinces: isOfProvinces)
    if isOfProvinces, audience != .ministry, format != .text { complain(Words.Due.withoutConfidential) }
    guard give(.due(list, due.problems)) else { return 2 }
    return status(
      hasErrors: due.problems.hasErrors,
      allMeet: !due.value.contains { $0.isBehind } && !list.reports.contains(where: \.isEndangered))
  }
}
