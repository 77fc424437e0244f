internal import AuditAsking
internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditReports
internal import AuditScoring

extension Session {
  /// `careaudit checklist`
  func checklist() throws(ArgumentError) -> Int32 {
    if arguments.has("--follows"), kindOfVisit != .followUp { throw .onlyWith("--follows", "--kind follow-up") }
    guard let (asked, hasErrors) = try askedFacility() else { return 2 }
    let (checklist, known) = try asks(of: asked, kind: kindOfVisit, on: today)
    let report = ChecklistReport(checklist, for: asked.facility, measures: asked.library.measures, known: known)
    guard give(.checklist(report)) else { return 2 }
    return status(hasErrors: hasErrors, allMeet: true)
  }

  /// `careaudit new`
  func new() throws(ArgumentError) -> Int32 {
    guard let (asked, hasErrors) = try askedFacility() else { return 2 }
    let kind = kindOfVisit
    let (checklist, known) = try asks(of: asked, kind: kind, on: today)
    var previous: [ScoredAudit] = []
    if let name = arguments.value("--from") {
      let visits = try asking { () throws(AskError) in try desk.visits(of: name, by: asked.library) }
      complain(visits.problems)
      previous = visits.value
    }
    let text = renderStarterRecord(
      checklist, for: asked.facility, kind: kind, on: today, measures: asked.library.measures, previous: previous,
      known: known.map { StarterKnowledge($0, of: checklist) }, language: language)
    guard let origin = keepNew(text, as: .record(today.iso + "-" + kind.word), at: asked.entry) else { return 2 }
    console.write(origin + "\n")
    return status(hasErrors: hasErrors, allMeet: true)
  }

  /// Writes a new record of a facility, or the file of `--output` instead. Where it stands; nil, with a sentence, where it could not
  /// be written.
  private func keepNew(_ text: String, as document: FacilityDocument, at entry: FacilityEntry) -> String? {
    if let path = arguments.value("--output") { return giveNew(text, to: path) ? path : nil }
    do throws(SourceError) {
      try desk.source.add(text, as: document, at: entry)
      return desk.source.origin(of: document, at: entry)
    } catch {
      complain(error.wording, about: error.origin)
      return nil
    }
  }

  /// The facility that the first operand names; nil, with its problems told, where it cannot be used.
  func askedFacility() throws(ArgumentError) -> (AskedFacility, hasErrors: Bool)? {
    let asked = try asking { () throws(AskError) in try desk.askedFacility(named: arguments.operands[0]) }
    complain(asked.problems)
    return asked.value.map { ($0, asked.problems.hasErrors) }
  }

  private var kindOfVisit: VisitKind { VisitKind(word: arguments.value("--kind") ?? "inspection")! }

  /// What a visit asks, and what is known before it: by the standards of `--against` or all that apply, and where it is a follow-up by
  /// those of the inspection that it follows.
  func asks(of asked: AskedFacility, kind: VisitKind, on day: CalendarDay) throws(ArgumentError) -> (
    Checklist, NextVisitReport?
  ) {
    let reviewed = try nextVisit(of: asked.entry, kind: kind, on: day, by: asked.library)
    if kind == .followUp { complain(reviewed.problems) }
    guard let visit = reviewed.value else { return (try checklist(of: asked), nil) }
    let checklist = try asking { () throws(AskError) in try visit.checklist(by: arguments.values("--against")) }
    return (checklist, NextVisitReport(visit))
  }

  /// By the standards of `--against` or all that apply.
  func checklist(of asked: AskedFacility) throws(ArgumentError) -> Checklist {
    try asking { () throws(AskError) in try asked.checklist(by: arguments.values("--against")) }
  }
}
