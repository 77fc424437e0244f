internal import AuditLoading
internal import AuditModel
internal import AuditPages
internal import AuditPlanning
internal import AuditScoring
internal import AuditWording

extension Syntax {
  static let letter = CommandSyntax(
    name: "letter", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      against,
      OptionSyntax(
        name: "--kind", value: .oneOf(LetterKind.allCases.map(\.rawValue)),
        help: Sentence("what the letter is about (default findings)", "លិខិតអំពីអ្វី (លំនាំដើម findings)")),
      .output([.html, .pdf]),
    ],
    formats: [.html, .pdf],
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
    guard let material = try planMaterial(for: arguments.operands[0]) else { return 2 }
    let known = material.library.standards.map(\.id)
    let wanted = arguments.values("--against")
    for id in wanted where !known.contains(id) {
      throw .unknownStandard(id, nearest: nearestWord(to: id, among: known))
    }
    let held = material.library.standards.filter {
      (wanted.isEmpty || wanted.contains($0.id)) && material.audit.facility.isHeld(to: $0)
    }
    var called: [ScoredAudit] = []
    var refusals: [(reason: Sentence, isInspected: Bool)] = []
    for standard in held {
      let standing = material.audit.standings.first { $0.sheet.standard.id == standard.id }
      let cycle = cycleStanding(of: material.audit, by: standard, on: today)
      if cycle == nil, standing == nil { continue }
      if let reason = kind.refusal(cycle, standing.map { material.plan(by: [$0]) }, on: today) {
        refusals.append(
          (Sentence(standard.id + ": " + reason.english, standard.id + "៖ " + reason.khmer), standing != nil))
      } else if let standing {
        called.append(standing)
      }
    }
    guard !called.isEmpty else {
      let inspected = refusals.filter(\.isInspected)
      let reasons = (inspected.isEmpty ? refusals : inspected).map(\.reason)
      complain(kind.refusal(state: joined(reasons) ?? noCycleSentence), about: material.folder.name)
      return 2
    }
    let plan = material.plan(by: called)
    let page = renderLetter(
      kind, plan: plan, program: programVersion, languages: pageLanguages, font: pageFont())
    guard give(page: page) else { return 2 }
    return status(hasErrors: material.problems.hasErrors, allMeet: true)
  }
}

private func joined(_ reasons: [Sentence]) -> Sentence? {
  reasons.isEmpty
    ? nil
    : Sentence(
      reasons.map(\.english).joined(separator: "; "), reasons.map(\.khmer).joined(separator: "; "))
}
