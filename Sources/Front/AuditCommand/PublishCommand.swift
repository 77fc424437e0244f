internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditImporting
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess
internal import InputProblems
internal import TextFitting

/// `careaudit compare --publish`: what leaves the house, held against all that left before.
extension Session {
  /// Whether anything of a publication is asked for.
  var isPublishing: Bool { ["--publish", "--ledger", "--dry-run"].contains { arguments.has($0) } }

  func publish(
    _ request: ComparisonRequest, _ library: Noted<StandardLibrary>, _ pseudonyms: Pseudonyms
  ) throws(ArgumentError) -> Int32 {
    guard let folder = arguments.value("--publish") else {
      throw .onlyWith(arguments.has("--ledger") ? "--ledger" : "--dry-run", "--publish")
    }
    guard let path = arguments.value("--ledger") else { throw .onlyWith("--publish", "--ledger") }
    for option in ["--output", "--format"] where arguments.has(option) { throw .together("--publish", option) }
    guard request.view != .ministry else {
      complain(Words.Publication.notMinistry)
      return 2
    }
    let name = folderName(folder)
    guard let lock = lockedLedger(path), let earlier = ledger(path) else { return 2 }
    defer { lock.release() }
    if let known = earlier.first(where: { $0.name == name }) {
      complain(Words.Publication.nameTaken(name: name.printable, day: known.day.iso))
      return 2
    }
    let compared = desk.compare(
      arguments.operands, asked: request, by: library, after: earlier, pseudonym: { pseudonyms.name($0) },
      report: nil as (@Sendable (ReportMaterial) -> Never)?, take: { _ in })
    complain(compared.problems)
    complain(alike: compared.alike)
    if let known = earlier.placeUnderAnotherMember(compared.places) {
      complain(Words.Publication.otherMembers(id: known.now, known: known.before), about: path)
      return 2
    }
    guard !compared.comparison.remarks.contains(.nothingToCompare) else {
      complain(ComparisonRemark.nothingToCompare.sentence)
      return 2
    }
    if arguments.has("--dry-run") {
      console.write(whatWouldLeave(compared, request, library, pseudonyms, after: earlier))
    } else {
      let publication = Publication(name: name, day: today, view: request.view, groups: compared.published)
      guard publish(compared.comparison, in: folder, remembering: earlier + [publication], at: path) else { return 2 }
      console.write(lines([Words.Publication.written(folder: folder.printable)] + compared.notes.map { $0.sentence }))
    }
    return status(hasErrors: compared.problems.hasErrors, allMeet: compared.allMeet)
  }

  private func lines(_ sentences: [Sentence]) -> String {
    sentences.map { $0[language] + "\n" }.joined()
  }

  private func folderName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  /// Keeps the ledger to this run: a publication that another makes meanwhile must be known to it.
  private func lockedLedger(_ path: String) -> FolderLock? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    do throws(FileWriteError) {
      return try FolderLock(folder)
    } catch {
      complain(error.wording, about: path)
      return nil
    }
  }

  /// The publications so far; none where there is no ledger yet. Nil, with a sentence, where it cannot be read.
  private func ledger(_ path: String) -> [Publication]? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(path, limit: 256 << 20)
    } catch {
      if error.code == .missing { return [] }
      complain(Words.Publication.ledgerUnreadable, about: path)
      return nil
    }
    do throws(LedgerError) {
      return try readLedger(bytes)
    } catch {
      switch error {
      case .notJSON(let line, _): complain(Words.Publication.ledgerSpoilt(place: String(line)), about: path)
      case .notALedger(let place): complain(Words.Publication.ledgerForeign(place: place.printable), about: path)
      }
      return nil
    }
  }

  /// Writes what leaves into a new folder. The ledger is written first: nothing ever leaves that is not remembered.
  private func publish(
    _ comparison: FacilityComparison, in folder: String, remembering publications: [Publication], at path: String
  ) -> Bool {
    let languages = pageLanguages
    let workbook: [UInt8]
    do throws(WorkbookError) {
      workbook = try renderWorkbook(
        comparisonTables(comparison, on: today, program: programVersion), title: "careaudit compare",
        program: programVersion, languages: languages)
    } catch {
      complain(error.wording, about: folder)
      return false
    }
    let page = renderComparisonPage(
      comparison, on: today, program: programVersion, languages: languages, font: pageFont())
    do throws(FileWriteError) {
      guard try makeFolder(folder) else {
        complain(Words.Publication.folderTaken, about: folder)
        return false
      }
      do throws(FileWriteError) {
        try makePrivateFile(path)
        try writeFile(renderLedger(publications), to: path, overwriting: .allowed)
      } catch {
        removeEmptyFolder(folder)
        throw error
      }
    } catch {
      complain(error.wording, about: error.path)
      return false
    }
    let files: [(String, [UInt8])] = [
      ("comparison.html", Array(page.utf8)),
      ("comparison.json", Array(comparisonJSON(comparison, on: today, program: programVersion).utf8)),
      ("comparison.csv", Array((csvFileOpening + comparisonCSV(comparison)).utf8)), ("comparison.xlsx", workbook),
    ]
    for (name, bytes) in files where !write(bytes, to: folder.appending(path: name), overwriting: .never) {
      return false
    }
    return true
  }

  /// What would be told, kept and withheld, and what other groupings would tell of open places.
  private func whatWouldLeave(
    _ compared: ComparedAll, _ request: ComparisonRequest, _ library: Noted<StandardLibrary>, _ pseudonyms: Pseudonyms,
    after earlier: [Publication]
  ) -> String {
    var sentences = [Words.Publication.dryRun] + compared.notes.map { $0.sentence }
    if compared.notes.isEmpty { sentences.append(Words.Publication.noneConfidential) }
    for key in GroupingKey.allCases {
      var other = request
      other.grouping = key
      let found =
        key == request.grouping
        ? compared.comparison
        : desk.compare(
          arguments.operands, asked: other, by: library, after: earlier, pseudonym: { pseudonyms.name($0) },
          report: nil as (@Sendable (ReportMaterial) -> Never)?, take: { _ in }
        ).comparison
      sentences.append(
        Words.Publication.grouping(
          grouping: key.phrase, groups: found.standards.reduce(0) { $0 + $1.groups.count },
          counts: found.standards.reduce(0) { sum, one in
            sum + one.criteria.reduce(0) { $0 + $1.groups.count { $0 != nil } }
          }))
    }
    return lines(sentences)
  }
}

extension [Publication] {
  /// A place that is remembered under the same id behind another member's name, or without one, and not under this: what was told of it
  /// could not be held against what is.
  fileprivate func placeUnderAnotherMember(_ places: [String]) -> (now: String, before: String)? {
    let remembered = Set(flatMap(\.groups).flatMap(\.places).map(\.id))
    let now = Set(places)
    var gone: [Substring: String] = [:]
    for id in remembered.subtracting(now) { gone[Facility.withoutMember(id)] = id }
    for id in now.subtracting(remembered).sorted() {
      if let before = gone[Facility.withoutMember(id)] { return (id, before) }
    }
    return nil
  }
}
