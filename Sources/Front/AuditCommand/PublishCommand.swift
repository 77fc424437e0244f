internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditImporting
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
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
    let ledger = try publicationLedger()
    for option in ["--output", "--format"] where arguments.has(option) { throw .together("--publish", option) }
    guard request.view != .ministry else {
      complain(Words.Publication.notMinistry)
      return 2
    }
    let name = folderName(folder)
    if case .registry = ledger, name != folder || name.hasPrefix(".") {
      complain(Words.Publication.plainName, about: folder)
      return 2
    }
    guard let held = held(ledger) else { return 2 }
    defer { held.lock?.release() }
    let earlier = held.publications
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
      complain(Words.Publication.otherMembers(id: known.now, known: known.before), about: held.path)
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
      guard let files = files(of: compared.comparison, for: folder) else { return 2 }
      let remembered = renderLedger(earlier + [publication])
      let place: String
      switch ledger {
      case .file(let path):
        guard publish(files, in: folder, remembering: remembered, at: path) else { return 2 }
        place = folder
      case .registry(let registry):
        guard publish(files, as: name, remembering: Array(remembered.utf8), after: held.number, in: registry) else {
          return 2
        }
        place = "Publications/" + name
      }
      console.write(lines([Words.Publication.written(folder: place.printable)] + compared.notes.map { $0.sentence }))
    }
    return status(hasErrors: compared.problems.hasErrors, allMeet: compared.allMeet)
  }

  private func lines(_ sentences: [Sentence]) -> String {
    sentences.map { $0[language] + "\n" }.joined()
  }

  private func folderName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  /// Where the ledger of publications is: in the registry, where there is one.
  private func publicationLedger() throws(ArgumentError) -> PublicationLedger {
    if let registry = Session.registry(arguments, console) {
      if arguments.has("--ledger") { throw .together("--ledger", "--registry") }
      return .registry(registry)
    }
    guard let path = arguments.value("--ledger") else { throw .onlyWith("--publish", "--ledger") }
    return .file(path)
  }

  /// The publications so far; none where there is no ledger yet. Nil, with a sentence, where it cannot be read. A ledger that is a file
  /// is kept to this run: a publication that another makes meanwhile must be known to it.
  private func held(_ ledger: PublicationLedger) -> HeldLedger? {
    switch ledger {
    case .file(let path):
      guard let lock = lockedLedger(path) else { return nil }
      guard let publications = publications(inFile: path) else {
        lock.release()
        return nil
      }
      return HeldLedger(path: path, publications: publications, number: nil, lock: lock)
    case .registry(let place):
      do throws(RegistryError) {
        let kept = try Registry(at: place, for: .reading).ledger()
        guard let publications = publications(in: kept?.bytes, at: place) else { return nil }
        return HeldLedger(path: place, publications: publications, number: kept?.number, lock: nil)
      } catch {
        _ = refuse(error, at: place)
        return nil
      }
    }
  }

  private func lockedLedger(_ path: String) -> FolderLock? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    do throws(FileWriteError) {
      return try FolderLock(folder)
    } catch {
      complain(error.wording, about: path)
      return nil
    }
  }

  private func publications(inFile path: String) -> [Publication]? {
    do throws(FileError) {
      return publications(in: try readFile(path, limit: 256 << 20), at: path)
    } catch {
      if error.code == .missing { return [] }
      complain(Words.Publication.ledgerUnreadable, about: path)
      return nil
    }
  }

  private func publications(in bytes: [UInt8]?, at path: String) -> [Publication]? {
    guard let bytes else { return [] }
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

  /// Keeps what leaves, and that it left, in a registry: all of it or nothing.
  private func publish(
    _ files: [(name: String, bytes: [UInt8])], as name: String, remembering ledger: [UInt8], after number: Int?,
    in place: String
  ) -> Bool {
    do throws(RegistryError) {
      try Registry(at: place, for: .writing).publish(
        files, as: name, remembering: ledger, after: number, by: userName())
      return true
    } catch {
      _ = refuse(error, at: place)
      return false
    }
  }

  /// The files that leave. Nil, with a sentence, where one cannot be made.
  private func files(of comparison: FacilityComparison, for folder: String) -> [(name: String, bytes: [UInt8])]? {
    let languages = pageLanguages
    let workbook: [UInt8]
    do throws(WorkbookError) {
      workbook = try renderWorkbook(
        comparisonTables(comparison, on: today, program: programVersion), title: "careaudit compare",
        program: programVersion, languages: languages)
    } catch {
      complain(error.wording, about: folder)
      return nil
    }
    let page = renderComparisonPage(
      comparison, on: today, program: programVersion, languages: languages, font: pageFont())
    return [
      ("comparison.html", Array(page.utf8)),
      ("comparison.json", Array(comparisonJSON(comparison, on: today, program: programVersion).utf8)),
      ("comparison.csv", Array((csvFileOpening + comparisonCSV(comparison)).utf8)), ("comparison.xlsx", workbook),
    ]
  }

  /// Writes what leaves into a new folder. The ledger is written first: nothing ever leaves that is not remembered.
  private func publish(
    _ files: [(name: String, bytes: [UInt8])], in folder: String, remembering ledger: String, at path: String
  ) -> Bool {
    do throws(FileWriteError) {
      guard try makeFolder(folder) else {
        complain(Words.Publication.folderTaken, about: folder)
        return false
      }
      do throws(FileWriteError) {
        try makePrivateFile(path)
        try writeFile(ledger, to: path, overwriting: .allowed)
      } catch {
        removeEmptyFolder(folder)
        throw error
      }
    } catch {
      complain(error.wording, about: error.path)
      return false
    }
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

/// Where it is remembered what was published.
private enum PublicationLedger {
  case file(String)
  /// In the registry at this place.
  case registry(String)
}

private struct HeldLedger {
  let path: String
  let publications: [Publication]
  /// Of its entry in a registry; nil where there is none yet.
  let number: Int?
  let lock: FolderLock?
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
