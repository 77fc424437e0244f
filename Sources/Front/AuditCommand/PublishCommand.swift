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
internal import PublicationMaking
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
    let (desk, operands) = (desk, arguments.operands)
    let draft = PublicationDraft(request, after: earlier) { asked in
      desk.compare(
        operands, asked: asked, by: library, after: earlier, pseudonym: { pseudonyms.name($0) },
        report: nil as (@Sendable (ReportMaterial) -> Never)?, take: { _ in })
    }
    let compared = draft.compared
    complain(compared.problems)
    complain(alike: compared.alike)
    if let known = draft.placeUnderAnotherMember {
      complain(Words.Publication.otherMembers(id: known.now, known: known.before), about: held.path)
      return 2
    }
    guard !compared.comparison.remarks.contains(.nothingToCompare) else {
      complain(ComparisonRemark.nothingToCompare.sentence)
      return 2
    }
    if arguments.has("--dry-run") {
      console.write(lines(draft.whatWouldLeave))
    } else {
      guard let files = files(of: draft, for: folder) else { return 2 }
      let remembered = draft.ledger(remembering: draft.publication(named: name, on: today))
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
  private func files(of draft: PublicationDraft, for folder: String) -> [(name: String, bytes: [UInt8])]? {
    do throws(WorkbookError) {
      return try draft.files(on: today, program: programVersion, languages: pageLanguages, font: pageFont())
    } catch {
      complain(error.wording, about: folder)
      return nil
    }
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
