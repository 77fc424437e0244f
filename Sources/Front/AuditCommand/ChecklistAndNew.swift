internal import AuditChecking
internal import AuditData
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
    let (facility, checklist, library, hasErrors) = try makeChecklist()
    guard let facility, let checklist else { return 2 }
    if format == .html || format == .pdf {
      let page = renderChecklistPage(
        checklist, for: facility, measures: library.measures, languages: pageLanguages, font: pageFont())
      guard give(page: page) else { return 2 }
    } else {
      guard give(renderChecklist(checklist, for: facility, measures: library.measures, style: style)) else { return 2 }
    }
    return status(hasErrors: hasErrors, allMeet: true)
  }

  /// `careaudit new`
  func new() throws(ArgumentError) -> Int32 {
    let (facility, checklist, library, hasErrors) = try makeChecklist()
    guard let facility, let checklist else { return 2 }
    let kind = VisitKind(word: arguments.value("--kind") ?? "inspection")!
    var previous: [ScoredAudit] = []
    if let path = arguments.value("--from") {
      let outcome = run(library, everyVisit: true).audit(try facilityFolder(path))
      complain(outcome.problems)
      previous = (outcome.audit?.visits ?? []).reversed()
    }
    let text = renderStarterRecord(
      checklist, for: facility, kind: kind, on: today, measures: library.measures, previous: previous,
      language: language)
    let folder = try facilityFolder(arguments.operands[0])
    let path = arguments.value("--output") ?? folder.path.appending(path: today.iso + "-" + kind.word + ".yaml")
    guard write(text, to: path, overwriting: .never) else { return 2 }
    console.write(path + "\n")
    return status(hasErrors: hasErrors, allMeet: true)
  }

  /// The checklist of the facility that the first operand names, by the standards of `--against` or all that apply.
  func makeChecklist() throws(ArgumentError) -> (Facility?, Checklist?, StandardLibrary, hasErrors: Bool) {
    let loaded = loadLibrary()
    let library = loaded.value!
    let folder = try facilityFolder(arguments.operands[0])
    let place = loadFacility(folder, standards: library.knownStandards, today: today)
    let problems = loaded.problems + (place.facility == nil ? place.problems : [])
    complain(problems)
    guard let facility = place.facility else { return (nil, nil, library, true) }
    var standards = library.standards.filter { facility.isHeld(to: $0) }
    if case let wanted = arguments.values("--against"), !wanted.isEmpty {
      for id in wanted where library.standard(id) == nil {
        throw .unknownStandard(id, nearest: nearestWord(to: id, among: library.standards.map(\.id)))
      }
      standards = wanted.compactMap { library.standard($0) }
    }
    return (facility, Checklist(for: facility, by: standards, in: library), library, problems.hasErrors)
  }
}
