internal import AuditChecking
internal import AuditData
internal import AuditDesk
internal import AuditKeeping
internal import AuditLoading
internal import AuditModel
internal import AuditPages
internal import AuditScoring
internal import AuditText
internal import FileReading
internal import FileWriting

extension Session {
  /// `careaudit checklist`
  func checklist() throws(ArgumentError) -> Int32 {
    guard let (asked, hasErrors) = try askedFacility() else { return 2 }
    let checklist = try checklist(of: asked)
    let measures = asked.library.measures
    if format == .html || format == .pdf {
      let page = renderChecklistPage(
        checklist, for: asked.facility, measures: measures, languages: pageLanguages, font: pageFont())
      guard give(page: page) else { return 2 }
    } else {
      guard give(renderChecklist(checklist, for: asked.facility, measures: measures, style: style)) else { return 2 }
    }
    return status(hasErrors: hasErrors, allMeet: true)
  }

  /// `careaudit new`
  func new() throws(ArgumentError) -> Int32 {
    guard let (asked, hasErrors) = try askedFacility() else { return 2 }
    let checklist = try checklist(of: asked)
    let kind = VisitKind(word: arguments.value("--kind") ?? "inspection")!
    var previous: [ScoredAudit] = []
    if let name = arguments.value("--from") {
      let visits = try asking { () throws(AskError) in try desk.visits(of: name, by: asked.library) }
      complain(visits.problems)
      previous = visits.value
    }
    let text = renderStarterRecord(
      checklist, for: asked.facility, kind: kind, on: today, measures: asked.library.measures, previous: previous,
      language: language)
    let path = arguments.value("--output") ?? asked.entry.key.appending(path: today.iso + "-" + kind.word + ".yaml")
    guard write(text, to: path, overwriting: .never) else { return 2 }
    console.write(path + "\n")
    return status(hasErrors: hasErrors, allMeet: true)
  }

  /// The facility that the first operand names; nil, with its problems told, where it cannot be used.
  func askedFacility() throws(ArgumentError) -> (AskedFacility, hasErrors: Bool)? {
    let asked = try asking { () throws(AskError) in try desk.askedFacility(named: arguments.operands[0]) }
    complain(asked.problems)
    return asked.value.map { ($0, asked.problems.hasErrors) }
  }

  /// By the standards of `--against` or all that apply.
  func checklist(of asked: AskedFacility) throws(ArgumentError) -> Checklist {
    try asking { () throws(AskError) in try asked.checklist(by: arguments.values("--against")) }
  }
}
