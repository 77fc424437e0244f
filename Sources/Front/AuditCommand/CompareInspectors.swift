internal import AuditChecking
internal import AuditComparison
internal import AuditData
internal import AuditLoading
internal import AuditModel
internal import AuditPages
internal import AuditScoring
internal import AuditText
internal import AuditWording
internal import InputProblems

/// Two records of one visit, by two inspectors.
extension Session {
  /// `careaudit compare --agreement A.yaml B.yaml`
  func compareInspectors(
    _ request: ComparisonRequest, _ loaded: Reviewed<StandardLibrary>
  ) throws(ArgumentError) -> Int32 {
    let library = loaded.value!
    let operands = arguments.operands
    guard operands.count >= 2 else { throw .missingOperand("--agreement RECORD RECORD", command: "compare") }
    guard operands.count == 2 else { throw .unexpectedOperand(operands[2], command: "compare") }
    var problems = loaded.problems
    var sides: [(facility: Facility, audits: [ScoredAudit])] = []
    for path in operands {
      let found = findFacilities([path])
      problems += found.allProblems
      guard let folder = found.folders.first, folder.records?.count == 1 else { continue }
      let outcome = run(library, everyVisit: true).audit(folder)
      problems += outcome.problems
      if let audit = outcome.audit, !audit.visits.isEmpty { sides.append((audit.facility, audit.visits)) }
    }
    complain(problems)
    guard sides.count == 2 else {
      complain(InspectorPhrases.needsRecords)
      return 2
    }
    guard sides[0].facility.id == sides[1].facility.id else {
      complain(InspectorPhrases.otherFacility)
      return 2
    }
    return give(pairs(sides[0].audits, sides[1].audits, request), sides[0].facility, request.view)
      ? status(hasErrors: problems.hasErrors, allMeet: true) : 2
  }

  /// The audits of both by the same revision of the same standard.
  private func pairs(
    _ first: [ScoredAudit], _ second: [ScoredAudit], _ request: ComparisonRequest
  ) -> [(first: ScoredAudit, second: ScoredAudit)] {
    first.compactMap { one in
      guard request.standards.isEmpty || request.standards.contains(one.audit.standard.id) else { return nil }
      return second.first { $0.audit.standard === one.audit.standard }.map { (one, $0) }
    }
  }

  private func give(
    _ pairs: [(first: ScoredAudit, second: ScoredAudit)], _ facility: Facility, _ view: SharingView
  ) -> Bool {
    guard !pairs.isEmpty else {
      complain(InspectorPhrases.otherStandard)
      return false
    }
    guard view == .ministry || view == .coalition && facility.location == .open else {
      complain(InspectorPhrases.notPublic)
      return false
    }
    let comparison = InspectorReport(facility: facility, pairs: pairs, view: view)
    switch format {
    case .html, .pdf:
      return give(page: comparison.page(languages: pageLanguages, font: pageFont(), program: programVersion))
    case .json: return give(comparison.json(program: programVersion))
    case .csv: return give(comparison.csv())
    case .xlsx:
      complain(OutputWording.noWorkbook, about: arguments.value("--output"))
      return false
    default: return give(comparison.text(style: style, program: programVersion))
    }
  }
}
