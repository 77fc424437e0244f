internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditWording

extension Syntax {
  static let letter = CommandSyntax(
    name: "letter", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      against,
      OptionSyntax(
        name: "--kind", value: .oneOf(LetterKind.allCases.map(\.rawValue)),
        help: Words.Help.letterOptionKind),
      share(Words.Help.optionShareDangers),
      OptionSyntax(name: "--notes", value: .none, help: Words.Help.optionNotes),
      .output(OutputFormat.ofLetters),
    ],
    formats: OutputFormat.ofLetters,
    summary: Words.Help.letterSummary,
    details: Words.Help.letterDetails,
    example: "careaudit letter ps-004 --kind second-inspection --output /tmp/letter.html")
}

extension Session {
  /// `careaudit letter`
  func letter() throws(ArgumentError) -> Int32 {
    let kind = LetterKind(rawValue: arguments.value("--kind") ?? LetterKind.findings.rawValue)!
    // To the manager goes nothing that the facility may not read.
    if audience == .ministry, kind != .danger, kind != .report {
      throw .oneOf("--share " + ReportView.ministry.word, "--kind " + kind.rawValue)
    }
    guard let (material, problems) = try planMaterial(for: arguments.operands[0]) else { return 2 }
    let answer = try asking { () throws(AskError) in
      try material.letter(kind, on: arguments.values("--against"), for: audience)
    }
    switch answer {
    case .refused(let reasons):
      complain(kind.refusal(reasons, on: today), about: material.entry.id)
      return 2
    case .closed(let closure):
      complain(kind.refusal(closed: closure), about: material.entry.id)
      return 2
    case .called(let plan):
      let letter = LetterReport(
        kind, plan, quotesNotes: arguments.has("--notes"), program: programVersion, for: audience)
      guard give(.letter(letter)) else { return 2 }
      return status(hasErrors: problems.hasErrors, allMeet: true)
    }
  }
}
