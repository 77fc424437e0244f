internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import InputProblems

/// Records of the same visits, by several inspectors.
extension Session {
  /// `careaudit compare --agreement A.yaml B.yaml …`
  func compareInspectors(
    _ request: ComparisonRequest, _ library: Noted<StandardLibrary>
  ) throws(ArgumentError) -> Int32 {
    guard arguments.operands.count >= 2 else {
      throw .missingOperand("--agreement RECORD RECORD…", command: "compare")
    }
    let compared = desk.compareInspectors(
      arguments.operands, standards: request.standards, by: library, rescore: request.isRescored)
    complain(compared.problems)
    switch compared.value {
    case .noRecords: complain(Words.Inspector.needsRecords)
    case .otherFacility: complain(Words.Inspector.otherFacility)
    case .twice(let record): complain(Words.Inspector.twice(record: record))
    case .alone(let record): complain(Words.Inspector.alone(record: record))
    case .pairs(let pairs):
      guard give(pairs, request.view) else { return 2 }
      return status(hasErrors: compared.problems.hasErrors, allMeet: true)
    }
    return 2
  }

  private func give(_ pairs: [InspectedPair], _ view: SharingView) -> Bool {
    guard !pairs.isEmpty else {
      complain(Words.Inspector.otherStandard)
      return false
    }
    guard view == .ministry || view == .coalition && pairs.allSatisfy({ $0.facility.location == .open }) else {
      complain(Words.Inspector.notPublic)
      return false
    }
    return give(.inspectors(InspectorReport(pairs, view: view)))
  }
}
