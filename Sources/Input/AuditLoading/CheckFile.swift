public import AuditModel
internal import DataReading
public import FileAccess
public import InputProblems

/// The problems of a single file that stands by itself, checked as what its first keys say it is.
///
/// - Parameters:
///   - path: of the file.
///   - files: where it lies.
///   - library: by whose standards.
///   - today: days behind it are in the future.
public func checkFile(
  _ path: String, in files: any FileTree = FileSystem(), library: StandardLibrary, today: CalendarDay
) -> [Problem] {
  let log = ProblemLog()
  guard let read = readDocument(path, in: files, log: log) else { return log.problems }
  let root = read.document.root
  let keys = Set(root.pairs.compactMap(\.key.string))
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let stem = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : name
  if keys.contains("standard") {
    _ = loadStandard(read, expectedID: nil, measures: library.measures, log: log)
  } else if keys.contains("facility") {
    let id = root.pairs.first { $0.key.string == "facility" }?.value.string ?? ""
    _ = loadFacility(root, expectedID: id, standards: library.knownStandards, provinces: library.provinces, log: log)
  } else if keys.contains("visit") || keys.contains("answers") {
    _ = loadRecord(read.document, expectedName: stem, today: today, log: log)
    log.error(.folder(.facilityFileMissing), file: path)
  } else if keys.contains("tailoring") {
    if let overlay = loadTailoring(root, log: log), library.standard(overlay.tailoring.of) == nil {
      let of = overlay.tailoring.of
      log.error(
        .audit(.unknownIdentifier(of, .standard, nearest: nearestWord(to: of, among: library.standards.map(\.id)))),
        at: root)
    }
  } else if keys.contains("plan") {
    checkPlan(root, library: library, today: today, log: log)
  } else if keys.contains("questionnaire") {
    if let asked = loadQuestionnaire(root, expectedID: nil, log: log) {
      log.add(bearingProblems(of: asked, in: library, overlays: [:]))
    }
  } else if keys.contains("holidays") {
    _ = loadHolidays(root, log: log)
  } else if keys.contains("provinces") {
    _ = loadProvinces(root, log: log)
  } else if keys.contains("wording") {
    _ = loadReview(root, texts: nil, log: log)
  } else if keys.contains("measures") || root.kind == .sequence {
    _ = loadMeasures([root], log: log)
  } else if keys.contains("careaudit") {
    log.warning(.folder(.notRead(.visitToImport)), file: path)
  } else {
    log.error(.folder(.unknownDocument), at: root)
  }
  return log.problems
}
