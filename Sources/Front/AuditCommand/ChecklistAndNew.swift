internal import AuditChecking
internal import AuditLoading
internal import AuditModel
internal import AuditRendering
internal import AuditScoring
internal import FileReading
internal import FileWriting

extension Session {
  /// `careaudit checklist`
  func checklist() throws(ArgumentError) -> Int32 {
    let (facility, checklist, library, hasErrors) = try makeChecklist()
    guard let facility, let checklist else { return 2 }
    let isPage = arguments.value("--format") == "html"
    let text =
      isPage
      ? renderChecklistHTML(checklist, for: facility, measures: library.measures)
      : renderChecklist(checklist, for: facility, measures: library.measures, style: style)
    if let path = arguments.value("--output") {
      guard write(text, to: path, overwriting: .allowed) else { return 2 }
    } else {
      console.write(text)
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

  private func makeChecklist() throws(ArgumentError) -> (Facility?, Checklist?, StandardLibrary, hasErrors: Bool) {
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

  /// False, with a sentence, where the file could not be written.
  private func write(_ text: String, to path: String, overwriting: Overwriting) -> Bool {
    do throws(FileWriteError) {
      try writeFile(text, to: path, overwriting: overwriting)
      return true
    } catch {
      console.complain("careaudit: " + path + ": " + error.wording[language] + "\n")
      return false
    }
  }
}

extension FileWriteError {
  fileprivate var wording: Sentence {
    switch code {
    case .exists:
      Sentence(
        "this file is there already and was left as it is; name another with --output",
        "ឯកសារនេះមានរួចហើយ ហើយត្រូវបានទុកដដែល សូមប្រើឈ្មោះផ្សេងដោយ --output")
    case .noFolder: Sentence("there is no such folder", "គ្មានថតនេះទេ")
    case .notPermitted: Sentence("you may not write here", "អ្នកគ្មានសិទ្ធិសរសេរនៅទីនេះទេ")
    case .diskFull: Sentence("the disk is full; nothing was changed", "ថាសពេញ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ")
    case .other(let number):
      Sentence("it could not be written (error \(number))", "មិនអាចសរសេរបានទេ (កំហុស \(number))")
    }
  }
}
