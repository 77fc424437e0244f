internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import InputProblems

/// Two records of one visit, by two inspectors.
extension Session {
  /// `careaudit compare --agreement A.yaml B.yaml`
  func compareInspectors(
    _ request: ComparisonRequest, _ library: Noted<StandardLibrary>
  ) throws(ArgumentError) -> Int32 {
    let operands = arguments.operands
    guard operands.count >= 2 else { throw .missingOperand("--agreement RECORD RECORD", command: "compare") }
    guard operands.count == 2 else { throw .unexpectedOperand(operands[2], command: "compare") }
    let compared = desk.compareInspectors(
      operands[0], operands[1], standards: request.standards, by: library, rescore: request.isRescored)
    complain(compared.problems)
    switch compared.value {
    case .noRecords: complain(Words.Inspector.needsRecords)
    case .otherFacility: complain(Words.Inspector.otherFacility)
    case .pairs(let facility, let pairs):
      guard give(pairs, facility, request.view) else { return 2 }
      return status(hasErrors: compared.problems.hasErrors, allMeet: true)
    }
    return 2
  }

  private func give(
    _ pairs: [(first: ScoredAudit, second: ScoredAudit)], _ facility: Facility, _ view: SharingView
  ) -> Bool {
    guard !pairs.isEmpty else {
      complain(Words.Inspector.otherStandard)
      return false
    }
    guard view == .ministry || view == .coalition && facility.location == .open else {
      complain(Words.Inspector.notPublic)
      return false
    }
    return give(.inspectors(InspectorReport(facility: facility, pairs: pairs, view: view)))
  }
}
