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
        help: Sentence("what the letter is about (default findings)", "លិខិតអំពីអ្វី (លំនាំដើម findings)")),
      .output(OutputFormat.ofLetters),
    ],
    formats: OutputFormat.ofLetters,
    summary: Sentence("a formal letter from the same facts, to number and sign", "លិខិតផ្លូវការពីព័ត៌មានដដែល សម្រាប់ចុះលេខ និងហត្ថលេខា"),
    details: Sentence(
      "Writes a letter in Khmer and English, ready to print: the findings with their sources and deadlines, a reminder, the "
        + "announcement of a second inspection, or the report to the Minister. A letter that the records do not call for "
        + "is not written. Reference number, date and signature are left blank.",
      "សរសេរលិខិតជាភាសាខ្មែរ និងអង់គ្លេស សម្រាប់បោះពុម្ព៖ ការរកឃើញជាមួយប្រភព និងកាលកំណត់ លិខិតរំលឹក ការប្រកាសអធិការកិច្ចលើកទីពីរ "
        + "ឬរបាយការណ៍ជូនរដ្ឋមន្ត្រី។ លិខិតដែលកំណត់ត្រាមិនទាមទារ មិនត្រូវបានសរសេរទេ។ លេខ កាលបរិច្ឆេទ និងហត្ថលេខា ទុកទទេ។"),
    example: "careaudit letter ps-004 --kind second-inspection --output /tmp/letter.html")
}

extension Session {
  /// `careaudit letter`
  func letter() throws(ArgumentError) -> Int32 {
    let kind = LetterKind(rawValue: arguments.value("--kind") ?? LetterKind.findings.rawValue)!
    guard let (material, problems) = try planMaterial(for: arguments.operands[0]) else { return 2 }
    let answer = try asking { () throws(AskError) in
      try material.letter(kind, on: arguments.values("--against"))
    }
    switch answer {
    case .refused(let reasons):
      complain(kind.refusal(reasons, on: today), about: material.entry.id)
      return 2
    case .called(let plan):
      let letter = LetterReport(kind, plan, program: programVersion)
      guard give(.letter(letter)) else { return 2 }
      return status(hasErrors: problems.hasErrors, allMeet: true)
    }
  }
}
