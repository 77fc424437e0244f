internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditWording
internal import InputProblems

/// What mends what was found.
extension Session {
  /// `careaudit compare --mends`
  func compareMending(
    _ request: ComparisonRequest, _ library: Noted<StandardLibrary>
  ) throws(ArgumentError) -> Int32 {
    for option in ["--by", "--rescore", "--key", "--agreement", "--publish", "--ledger", "--dry-run"]
    where arguments.has(option) {
      throw .together("--mends", option)
    }
    let mending = desk.mending(arguments.operands, asked: request, by: library)
    complain(mending.problems)
    guard !mending.value.standards.isEmpty else {
      complain(mending.value.nothingSentence)
      return 2
    }
    guard give(.mending(mending.value)) else { return 2 }
    return status(hasErrors: mending.problems.hasErrors, allMeet: true)
  }
}
