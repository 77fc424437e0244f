internal import AuditLoading
internal import AuditModel
internal import AuditScoring
internal import AuditText
internal import FileReading
internal import InputProblems

extension Session {
  /// `careaudit explain`
  func explain() throws(ArgumentError) -> Int32 {
    let loaded = loadLibrary()
    let folder = try facilityFolder(arguments.operands[0])
    let outcome = run(loaded.value!, everyVisit: folder.records != nil).audit(folder)
    let problems = loaded.problems + outcome.problems
    complain(problems)
    guard let audit = outcome.audit else { return 2 }
    let audits = folder.records == nil ? audit.latest : audit.visits
    let topic = arguments.operands.dropFirst().first
    let known = audits.flatMap { [$0.sheet.standard.id] + $0.sheet.standard.criteria.map(\.id) }
    var isFound = false
    for scored in audits {
      let standard = scored.sheet.standard
      if topic == nil || topic == standard.id {
        isFound = true
        console.write(renderExplanation(scored, style: style))
      } else if let index = standard.position(ofCriterion: topic!) {
        isFound = true
        console.write(renderExplanation(of: index, in: scored, measures: loaded.value!.measures, style: style) + "\n")
      }
    }
    if audits.isEmpty { console.write(renderStanding(audit, style: style)) }
    if let topic, !isFound { throw .unknownCriterion(topic, nearest: nearestWord(to: topic, among: known)) }
    return status(hasErrors: problems.hasErrors, allMeet: audit.standings.allSatisfy(\.sheet.meetsMinimum))
  }

  /// The folder of a facility named by id or path.
  func facilityFolder(_ name: String) throws(ArgumentError) -> FacilityFolder {
    let path = (try? kind(ofPath: name)) != nil ? name : "Audits/" + name
    let found = findFacilities([path]).folders
    if found.count == 1 { return found[0] }
    let all = findFacilities(["Audits"]).folders
    if let folder = all.first(where: { $0.name == name }) { return folder }
    throw .unknownFacility(name, nearest: nearestWord(to: name, among: all.map(\.name)))
  }

  /// `careaudit standards`
  func standards() throws(ArgumentError) -> Int32 {
    let loaded = loadLibrary()
    let library = loaded.value!
    complain(loaded.problems)
    let views: [(option: String, render: (StandardLibrary, PageStyle) -> String)] = [
      ("--unknown", renderUnknown), ("--basis", renderBasisCounts), ("--overlap", renderOverlap),
      ("--trace", renderTrace),
    ]
    if let view = views.first(where: { arguments.has($0.option) }) {
      console.write(view.render(library, style))
      return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
    }
    if arguments.has("--holidays") {
      let holidays = loadHolidays(folder: standardsFolder)
      complain(holidays.problems)
      console.write(renderHolidays(holidays.value!, style: style))
      return status(hasErrors: (loaded.problems + holidays.problems).hasErrors, allMeet: true)
    }
    guard let id = arguments.operands.first else {
      console.write(renderStandardList(library, style: style))
      return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
    }
    guard let standard = library.standard(id) else {
      throw .unknownStandard(id, nearest: nearestWord(to: id, among: library.standards.map(\.id)))
    }
    if arguments.operands.count == 1 {
      console.write(renderStandard(standard, style: style))
    } else {
      let name = arguments.operands[1]
      guard let index = standard.position(ofCriterion: name) else {
        throw .unknownCriterion(name, nearest: nearestWord(to: name, among: standard.criteria.map(\.id)))
      }
      console.write(renderCriterion(index, of: standard, measures: library.measures, style: style))
    }
    return status(hasErrors: loaded.problems.hasErrors, allMeet: true)
  }

  func complain(_ problems: [Problem]) {
    let text = renderGrouped(sentences(problems), in: language, isColoured: false)
    if !text.isEmpty { console.complain(text) }
  }
}

extension Standard {
  /// By `criterion` or `standard/criterion`.
  fileprivate func position(ofCriterion name: String) -> Int? {
    criterionIDs.position(of: name.hasPrefix(id + "/") ? String(name.dropFirst(id.count + 1)) : name)
  }
}
