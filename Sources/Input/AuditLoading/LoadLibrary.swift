public import AuditModel
internal import DataReading
public import FileAccess
public import InputProblems

/// Every standard, archived revision and measure of a folder, changed by `tailorings`, with the problems of all of them.
///
/// - Parameters:
///   - folder: holds `<id>.yaml`, `measures.yaml`, `measures/`, `archive/` and `tailoring/`.
///   - tailorings: paths of the tailorings to apply, at most one for a standard.
///   - checksAllTailorings: reads also those in `tailoring/` that are not applied, and the review of texts, for their problems.
///   - files: where all of them lie.
/// - Returns: a library of what has no errors; it knows the ids of the standards that have.
public func loadLibrary(
  folder: String, tailorings: [String] = [], checksAllTailorings: Bool = false, in files: any FileTree = FileSystem()
) -> Reviewed<StandardLibrary> {
  var loader = LibraryLoader(folder: folder, in: files)
  return loader.load(tailorings: tailorings, checksAllTailorings: checksAllTailorings)
}

/// A standard's file while its library is loaded.
private struct StandardFile: Sendable {
  let id: String
  let read: ReadDocument?
  let standard: Standard?
  let problems: [Problem]
}

private struct LibraryLoader {
  private let folder: String
  private let files: any FileTree
  private var problems: [Problem] = []

  private static let questionnaireName = "residents.yaml"
  /// Files beside the standards that are not standards.
  private static let companions: Set<String> = [
    "measures.yaml", "holidays.yaml", "provinces.yaml", questionnaireName, wordingFileName,
  ]

  init(folder: String, in files: any FileTree) {
    self.folder = folder
    self.files = files
  }

  mutating func load(tailorings paths: [String], checksAllTailorings: Bool) -> Reviewed<StandardLibrary> {
    let names = yamlFiles(in: folder)
    let measures = loadMeasureFiles(hasMain: names.contains("measures.yaml"))
    let provinces = names.contains("provinces.yaml") ? loadProvinceFile() : ProvinceList()
    let ids = names.filter { !Self.companions.contains($0) }.map { String($0.dropLast(".yaml".count)) }
    let overlays = applicable(paths.compactMap { path in readTailoring(path).map { (path, $0) } }, among: ids)

    let sizes = ids.map { files.size(ofFile: folder.appending(path: $0 + ".yaml")) }
    let loaded = mapConcurrently(ids, efforts: sizes) { [folder, files] id in
      loadStandardFile(
        folder.appending(path: id + ".yaml"), in: files, id: id, measures: measures, overlay: overlays[id])
    }
    problems += loaded.flatMap(\.problems)
    if checksAllTailorings { checkTailorings(except: Set(paths), files: loaded, measures: measures) }
    if checksAllTailorings, names.contains(wordingFileName) {
      problems += loadWording(folder: folder, in: files).problems
    }
    let archived = loadArchive(overlays: overlays, measures: measures)
    let unlinked = StandardLibrary(
      standards: loaded.compactMap(\.standard), measures: measures,
      unusable: loaded.filter { $0.standard == nil }.map(\.id))
    let (wrongLinks, wrong) = equalityProblems(unlinked, overlays: overlays)
    problems += wrongLinks
    let (bad, good) = (
      unlinked.standards.filter { wrong.contains($0.id) }, unlinked.standards.filter { !wrong.contains($0.id) }
    )
    let unusable = unlinked.unusable + bad.map(\.id)
    var questionnaire = names.contains(Self.questionnaireName) ? loadQuestionnaireFile() : nil
    if let asked = questionnaire {
      let wrong = bearingProblems(of: asked, in: unlinked, overlays: overlays)
      problems += wrong
      if wrong.contains(where: { $0.severity == .error }) { questionnaire = nil }
    }
    let library = StandardLibrary(
      standards: good, archived: archived, measures: measures, unusable: unusable, provinces: provinces,
      questionnaire: questionnaire)
    return Reviewed(library, problems)
  }

  private mutating func yamlFiles(in folder: String) -> [String] {
    do throws(FileError) {
      let names = try files.names(inFolder: folder)
      for name in names { reportEnding(of: name, in: folder) }
      return names.filter { $0.hasSuffix(".yaml") }
    } catch {
      problems.append(Problem(.error, .file(error.code), file: folder, place: .start))
      return []
    }
  }

  /// Names a file that seems to be one of ours and is not read, because its name does not end in `.yaml`.
  private mutating func reportEnding(of name: String, in folder: String) {
    guard name.hasSuffix(".yml") || name.looksLikeYAML else { return }
    let path = folder.appending(path: name)
    guard (try? files.kind(ofPath: path)) == .file else { return }
    problems.append(Problem(.error, .folder(.wrongEnding(suggested: nil)), file: path, place: .start))
  }

  /// `measures.yaml`, and what lies in the folder `measures`: what came with a standard that was drafted elsewhere.
  private mutating func loadMeasureFiles(hasMain: Bool) -> MeasureCatalogue {
    let folder = folder.appending(path: "measures")
    let all = (try? self.files.names(inFolder: folder)) ?? []
    for name in all { reportEnding(of: name, in: folder) }
    let paths =
      (hasMain ? [self.folder.appending(path: "measures.yaml")] : [])
      + all.filter { $0.hasSuffix(".yaml") }.map { folder.appending(path: $0) }
    let log = ProblemLog()
    defer { problems += log.problems }
    return loadMeasures(paths.compactMap { readDocument($0, in: files, log: log)?.document.root }, log: log)
  }

  private mutating func loadProvinceFile() -> ProvinceList {
    let log = ProblemLog()
    defer { problems += log.problems }
    guard let read = readDocument(folder.appending(path: "provinces.yaml"), in: files, log: log) else {
      return ProvinceList()
    }
    return loadProvinces(read.document.root, log: log) ?? ProvinceList()
  }

  private mutating func loadQuestionnaireFile() -> Questionnaire? {
    let log = ProblemLog()
    defer { problems += log.problems }
    guard let read = readDocument(folder.appending(path: Self.questionnaireName), in: files, log: log) else {
      return nil
    }
    let id = String(Self.questionnaireName.dropLast(".yaml".count))
    return loadQuestionnaire(read.document.root, expectedID: id, log: log)
  }

  private mutating func readTailoring(_ path: String) -> TailoringOverlay? {
    let log = ProblemLog()
    defer { problems += log.problems }
    return readDocument(path, in: files, log: log).flatMap { loadTailoring($0.document.root, log: log) }
  }

  /// By the id of the standard; a standard that is not there, or is tailored already, is a problem.
  private mutating func applicable(_ overlays: [(path: String, overlay: TailoringOverlay)], among ids: [String])
    -> [String: TailoringOverlay]
  {
    var applicable: [String: TailoringOverlay] = [:]
    for (path, overlay) in overlays {
      let of = overlay.tailoring.of
      if !ids.contains(of) {
        problems.append(unknownStandard(of, among: ids, file: path))
      } else if applicable[of] != nil {
        problems.append(Problem(.error, .tailoring(.standardTailoredTwice(of)), file: path, place: .start))
      } else {
        applicable[of] = overlay
      }
    }
    return applicable
  }

  private func unknownStandard(_ id: String, among ids: [String], file: String) -> Problem {
    Problem(
      .error, .audit(.unknownIdentifier(id, .standard, nearest: nearestWord(to: id, among: ids))), file: file,
      place: .start)
  }

  /// The problems of the tailorings that lie beside the standards and are not applied.
  private mutating func checkTailorings(except applied: Set<String>, files: [StandardFile], measures: MeasureCatalogue)
  {
    let folder = folder.appending(path: "tailoring")
    for name in (try? self.files.names(inFolder: folder)) ?? [] {
      reportEnding(of: name, in: folder)
      guard name.hasSuffix(".yaml") else { continue }
      let path = folder.appending(path: name)
      guard !applied.contains(path), let overlay = readTailoring(path) else { continue }
      guard let file = files.first(where: { $0.id == overlay.tailoring.of }) else {
        problems.append(unknownStandard(overlay.tailoring.of, among: files.map(\.id), file: path))
        continue
      }
      guard let read = file.read else { continue }
      let log = ProblemLog()
      _ = loadStandard(read, expectedID: file.id, measures: measures, overlay: overlay, log: log)
      problems += madeProblems(log.problems, by: overlay, plain: file.problems)
    }
  }

  private mutating func loadArchive(overlays: [String: TailoringOverlay], measures: MeasureCatalogue) -> [Standard] {
    let folder = folder.appending(path: "archive")
    let all = (try? files.names(inFolder: folder)) ?? []
    for name in all { reportEnding(of: name, in: folder) }
    let names = all.filter { $0.hasSuffix(".yaml") }
    return names.compactMap { name in
      let log = ProblemLog()
      defer { problems += log.problems }
      guard let read = readDocument(folder.appending(path: name), in: files, log: log),
        let plain = loadStandard(read, expectedID: nil, measures: measures, log: log)
      else { return nil }
      let written = plain.id + "-" + plain.identity.version
      let expected = String(name.dropLast(".yaml".count))
      if written != expected {
        log.error(.written(.nameMismatch(written: written, expected: expected)), file: read.document.name)
        return nil
      }
      guard let overlay = overlays[plain.id] else { return plain }
      if let tailored = loadStandard(
        read, expectedID: nil, measures: measures, overlay: overlay, isArchived: true, log: ProblemLog())
      {
        return tailored
      }
      log.warning(.tailoring(.unusable(overlay.tailoring.id, revision: written)), file: overlay.file)
      return plain
    }
  }
}

/// The problems that a tailoring makes: those of its own file, and those of the standard that has them only with it.
private func madeProblems(_ problems: [Problem], by overlay: TailoringOverlay, plain: [Problem]) -> [Problem] {
  let known = Set(plain)
  return problems.filter { !known.contains($0) }.map { problem in
    if problem.file == overlay.file { return problem }
    let kind = ProblemKind.madeByTailoring(problem.kind, standard: problem.file, line: problem.place.line)
    return Problem(problem.severity, kind, file: overlay.file, place: .start)
  }
}

private func loadStandardFile(
  _ path: String, in files: any FileTree, id: String, measures: MeasureCatalogue, overlay: TailoringOverlay?
) -> StandardFile {
  let log = ProblemLog()
  let read = readDocument(path, in: files, log: log)
  let plain = read.flatMap { loadStandard($0, expectedID: id, measures: measures, log: log) }
  guard let overlay, let read else {
    return StandardFile(id: id, read: read, standard: plain, problems: log.problems)
  }
  let tailoredLog = ProblemLog()
  let tailored = loadStandard(read, expectedID: id, measures: measures, overlay: overlay, log: tailoredLog)
  let made = madeProblems(tailoredLog.problems, by: overlay, plain: log.problems)
  // What is wrong only without the tailoring is mended by it.
  let mended = Set(tailoredLog.problems)
  let kept = log.problems.filter { mended.contains($0) || $0.file != read.document.name || tailored == nil }
  return StandardFile(id: id, read: read, standard: tailored, problems: kept + made)
}

/// What `equals` says wrongly, which shows only when all standards are there, rule S11.
///
/// - Returns: the problems, and the ids of the standards that have errors.
private func equalityProblems(_ library: StandardLibrary, overlays: [String: TailoringOverlay])
  -> (problems: [Problem], wrong: Set<String>)
{
  let log = ProblemLog()
  var wrong: Set<String> = []
  for standard in library.standards {
    for criterion in standard.criteria {
      for (reference, place) in zip(criterion.equals, criterion.equalsPlaces) {
        let parts = reference.split(separator: "/").map(String.init)
        let overlay = overlays[standard.id].flatMap { $0.sets("equals", of: criterion.id) ? $0 : nil }
        let file = overlay?.file ?? standard.description.file
        guard let other = library.standard(parts[0]) else {
          if !library.unusable.contains(parts[0]) {
            let nearest = log.nearest(to: parts[0], among: library.standards.map(\.id))
            log.error(.audit(.unknownIdentifier(parts[0], .standard, nearest: nearest)), file: file, place: place)
            wrong.insert(standard.id)
          }
          continue
        }
        guard let index = other.criterionIDs.position(of: parts[1]) else {
          if other.tailoring?.dropped.contains(where: { $0.criterion == parts[1] }) != true {
            let nearest = log.nearest(to: parts[1], among: other.criteria.map(\.id))
            log.error(.audit(.unknownIdentifier(reference, .criterion, nearest: nearest)), file: file, place: place)
            wrong.insert(standard.id)
          }
          continue
        }
        let twin = other.criteria[index]
        if other === standard && twin.id == criterion.id {
          log.warning(.criterion(.equalsItself), file: file, place: place)
        } else if twin.answer.kind != criterion.answer.kind || other.scale != standard.scale {
          log.error(.criterion(.equalsDifferentForm(reference)), file: file, place: place)
          wrong.insert(standard.id)
        } else if standard.tailoring == nil, other.tailoring == nil, !criterion.answer.decidesLike(twin.answer) {
          log.warning(.criterion(.equalsDifferentThresholds(reference)), file: file, place: place)
        }
      }
    }
  }
  return (log.problems, wrong)
}

extension TailoringOverlay {
  /// Whether it puts another value in the place of a key of a criterion.
  fileprivate func sets(_ key: String, of criterion: String) -> Bool {
    set[criterion]?.pairs.contains { $0.key.isText(key) } ?? false
  }
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
