public import AuditModel
internal import FileReading
internal import YAMLReading

/// Every standard, archived revision and measure of a folder, changed by `tailorings`, with the problems of all of them.
///
/// - Parameters:
///   - folder: holds `<id>.yaml`, `measures.yaml`, `archive/` and `tailoring/`.
///   - tailorings: paths of the tailorings to apply, at most one for a standard.
///   - checksAllTailorings: reads also those in `tailoring/` that are not applied, for their problems.
/// - Returns: a library of what has no errors; it knows the ids of the standards that have.
public func loadLibrary(folder: String, tailorings: [String] = [], checksAllTailorings: Bool = false)
  -> Reviewed<StandardLibrary>
{
  LibraryLoader(folder: folder).load(tailorings: tailorings, checksAllTailorings: checksAllTailorings)
}

private final class LibraryLoader {
  private let folder: String
  private var problems: [Problem] = []
  private var measures = MeasureCatalogue.empty
  private var documents: [(id: String, read: ReadDocument)] = []
  private var unusable: Set<String> = []

  /// Files beside the standards that are not standards.
  private static let companions: Set<String> = ["measures.yaml", "holidays.yaml"]

  init(folder: String) { self.folder = folder }

  func load(tailorings paths: [String], checksAllTailorings: Bool) -> Reviewed<StandardLibrary> {
    let log = ProblemLog()
    do throws(FileError) {
      let names = try names(inFolder: folder)
      if names.contains("measures.yaml") { loadMeasureFile() }
      for name in names where name.hasSuffix(".yaml") && !Self.companions.contains(name) { readStandard(name) }
    } catch {
      log.error(ProblemKind(error.code), file: folder)
    }
    problems += log.problems

    let overlays = paths.compactMap(readTailoring)
    var applied: [String: TailoringOverlay] = [:]
    for (path, overlay) in overlays {
      let of = overlay.tailoring.of
      if !documents.contains(where: { $0.id == of }) {
        let nearest = nearestWord(to: of, among: documents.map(\.id))
        problems.append(Problem(.error, .unknownIdentifier(of, .standard, nearest: nearest), file: path, place: .start))
      } else if applied[of] != nil {
        problems.append(Problem(.error, .standardTailoredTwice(of), file: path, place: .start))
      } else {
        applied[of] = overlay
      }
    }
    let standards = documents.compactMap { makeStandard($0.id, $0.read, overlay: applied[$0.id]) }
    if checksAllTailorings { checkTailorings(except: Set(paths)) }
    let archived = loadArchive(overlays: applied)
    let library = StandardLibrary(
      standards: standards, archived: archived, measures: measures, unusable: unusable.sorted())
    problems += equalityProblems(library, documents: documents)
    return Reviewed(library, problems)
  }

  private func loadMeasureFile() {
    let log = ProblemLog()
    if let read = readDocument(folder.appending(path: "measures.yaml"), log: log),
      let catalogue = loadMeasures(read.document.root, log: log)
    {
      measures = catalogue
    }
    problems += log.problems
  }

  private func readStandard(_ name: String) {
    let log = ProblemLog()
    let id = String(name.dropLast(".yaml".count))
    if let read = readDocument(folder.appending(path: name), log: log) {
      documents.append((id, read))
    } else {
      unusable.insert(id)
    }
    problems += log.problems
  }

  /// The standard with its tailoring; where only the tailoring is at fault, nothing is scored by either.
  private func makeStandard(_ id: String, _ read: ReadDocument, overlay: TailoringOverlay?) -> Standard? {
    let log = ProblemLog()
    let standard = loadStandard(read, expectedID: id, measures: measures, overlay: overlay, log: log)
    problems += log.problems
    if standard == nil { unusable.insert(id) }
    return standard
  }

  private func readTailoring(_ path: String) -> (String, TailoringOverlay)? {
    let log = ProblemLog()
    defer { problems += log.problems }
    guard let read = readDocument(path, log: log), let overlay = loadTailoring(read.document.root, log: log) else {
      return nil
    }
    return (path, overlay)
  }

  private func checkTailorings(except applied: Set<String>) {
    let folder = folder.appending(path: "tailoring")
    for name in (try? names(inFolder: folder)) ?? [] where name.hasSuffix(".yaml") {
      let path = folder.appending(path: name)
      guard !applied.contains(path), let (_, overlay) = readTailoring(path) else { continue }
      guard let (id, read) = documents.first(where: { $0.id == overlay.tailoring.of }) else {
        let of = overlay.tailoring.of
        let nearest = nearestWord(to: of, among: documents.map(\.id))
        problems.append(Problem(.error, .unknownIdentifier(of, .standard, nearest: nearest), file: path, place: .start))
        continue
      }
      let log = ProblemLog()
      _ = loadStandard(read, expectedID: id, measures: measures, overlay: overlay, log: log)
      problems += log.problems.filter { $0.file == path }
    }
  }

  private func loadArchive(overlays: [String: TailoringOverlay]) -> [Standard] {
    let folder = folder.appending(path: "archive")
    return ((try? names(inFolder: folder)) ?? []).filter { $0.hasSuffix(".yaml") }.compactMap { name in
      let log = ProblemLog()
      defer { problems += log.problems }
      guard let read = readDocument(folder.appending(path: name), log: log),
        let plain = loadStandard(read, expectedID: nil, measures: measures, log: log)
      else { return nil }
      let written = plain.id + "-" + plain.identity.version
      let expected = String(name.dropLast(".yaml".count))
      if written != expected {
        log.error(.nameMismatch(written: written, expected: expected), file: read.document.name)
        return nil
      }
      guard let overlay = overlays[plain.id] else { return plain }
      let tailoredLog = ProblemLog()
      if let tailored = loadStandard(
        read, expectedID: nil, measures: measures, overlay: overlay, isArchived: true, log: tailoredLog)
      {
        return tailored
      }
      log.warning(.tailoringUnusable(overlay.tailoring.id), file: read.document.name)
      return plain
    }
  }
}

/// What `equals` says wrongly, which shows only when all standards are there, rule S11.
private func equalityProblems(_ library: StandardLibrary, documents: [(id: String, read: ReadDocument)]) -> [Problem] {
  let log = ProblemLog()
  let known = Set(documents.map(\.id))
  for standard in library.standards {
    for criterion in standard.criteria {
      for reference in criterion.equals {
        let parts = reference.split(separator: "/").map(String.init)
        let place = criterion.place
        let file = standard.description.file
        guard let other = library.standard(parts[0]) else {
          if !known.contains(parts[0]) {
            let nearest = nearestWord(to: parts[0], among: library.standards.map(\.id))
            log.error(.unknownIdentifier(parts[0], .standard, nearest: nearest), file: file, place: place)
          }
          continue
        }
        guard let index = other.criterionIDs.position(of: parts[1]) else {
          if other.tailoring?.dropped.contains(where: { $0.criterion == parts[1] }) != true {
            let nearest = nearestWord(to: parts[1], among: other.criteria.map(\.id))
            log.error(.unknownIdentifier(reference, .criterion, nearest: nearest), file: file, place: place)
          }
          continue
        }
        let twin = other.criteria[index]
        if other === standard && twin.id == criterion.id {
          log.warning(.equalsItself, file: file, place: place)
        } else if twin.answer.kind != criterion.answer.kind || other.scale != standard.scale {
          log.error(.equalsDifferentForm(reference), file: file, place: place)
        } else if !criterion.answer.decidesLike(twin.answer) {
          log.warning(.equalsDifferentThresholds(reference), file: file, place: place)
        }
      }
    }
  }
  return log.problems
}

extension AnswerForm {
  /// Whether the same finding is rated the same by both.
  fileprivate func decidesLike(_ other: AnswerForm) -> Bool {
    switch (self, other) {
    case (.measure(let mine, let tests), .measure(let theirs, let otherTests)): mine == theirs && tests == otherTests
    case (.sample(_, let tests), .sample(_, let otherTests)): tests == otherTests
    case (.service(let mine), .service(let theirs)): mine == theirs
    default: true
    }
  }
}
