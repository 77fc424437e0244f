public import AuditDesk
internal import AuditFolder
internal import AuditLoading
public import AuditModel
internal import DatabaseAccess
internal import FileAccess
public import InputProblems

/// Standards and facilities in a registry, by the paths under which they were brought. Whatever is asked of it is what a folder with
/// the same files would give; what is written becomes the latest of its subject, and what it was stays in the log.
public struct RegistrySource: AuditSource {
  private let place: String
  private var account: String
  private let files: RegistryFiles
  private let readings: RegistryReadings
  private let audits: KeptAudits
  private let folders: FolderSource
  private let readingLog: ReadingLog
  private let writer: RegistryWriter

  /// - Parameters:
  ///   - place: the path of the registry.
  ///   - account: who writes, and reads.
  ///   - habit: which readings are kept in the log.
  ///   - standards: the folder of the standards in it.
  ///   - tailorings: paths of the tailorings to apply, at most one for a standard.
  ///   - home: the folder of facilities in it; nil where everything is named by its path.
  ///   - members: the paths at which members of a coalition keep their facilities.
  ///   - check: is told of all that is worked out whether what is kept of it is the same; nothing that is kept is believed then. Nil: it is.
  ///   - writer: by which it is written; nil: one of its own.
  public init(
    at place: String, by account: String, reading habit: ReadingHabit, standards: String, tailorings: [String] = [],
    home: String?, members: [(member: String, path: String)] = [], checking check: DerivedCheck? = nil,
    writer: RegistryWriter? = nil
  ) throws(RegistryError) {
    self.place = place
    self.account = account
    self.writer = writer ?? RegistryWriter(at: place, staysOpen: false)
    let files = try RegistryFiles(at: place)
    let store = DerivedStore(at: .beside(files.surroundings), check: check) { files.nothingBlotted() }
    self.files = files
    readings = RegistryReadings(files: files, store: store, standards: standards)
    audits = KeptAudits(files: files, store: store, standards: standards, tailorings: tailorings)
    readingLog = ReadingLog(at: place, by: account, habit, in: files)
    folders = FolderSource(
      standards: standards, tailorings: tailorings, home: home, members: members, files: files, readings: readings)
  }

  /// The same, in which somebody else writes.
  public func written(by account: String) -> RegistrySource {
    var other = self
    other.account = account
    return other
  }

  // MARK: What a folder would give

  public func library(checksAllTailorings: Bool) -> Noted<StandardLibrary> {
    guard !checksAllTailorings else { return folders.library(checksAllTailorings: true) }
    if let kept = audits.library() { return Noted(kept, []) }
    let library = folders.library(checksAllTailorings: false)
    if library.problems.isEmpty { audits.keep(library.value) }
    return library
  }

  public func holidays() -> Noted<HolidayCalendar> { folders.holidays() }
  public var keepsReview: Bool { folders.keepsReview }
  public func wording() -> ReviewedWording { folders.wording() }
  public func find(_ names: [String]) -> FoundFacilities {
    let found = folders.find(names)
    readingLog.note(found)
    return found
  }
  public func facility(named name: String) -> FacilityEntry? { folders.facility(named: name) }

  public func contents(
    of entry: FacilityEntry, standards: [String], provinces: ProvinceList, only: Set<String>?, today: CalendarDay
  ) -> FacilityContents {
    guard readingLog.mayRead(entry.key) else {
      return FacilityContents(
        facility: nil, records: [],
        problems: [Problem(.error, .file(.unrecorded), file: origin(of: .facility, at: entry), place: .start)])
    }
    return folders.contents(of: entry, standards: standards, provinces: provinces, only: only, today: today)
  }

  public func passages(of entry: FacilityEntry) -> FacilityPassages { folders.passages(of: entry) }
  public func mayShow(_ entries: [FacilityEntry]) -> Bool { readingLog.mayShow(entries.map(\.key)) }

  public func recordNames(of entry: FacilityEntry) -> [String] { folders.recordNames(of: entry) }

  public func recordsTellingOfDangers(_ names: [String], of entry: FacilityEntry) -> Set<String> {
    records(names, naming: [wordOfDangers], of: entry)
  }

  public func records(_ names: [String], naming words: [String], of entry: FacilityEntry) -> Set<String> {
    readings.records(names, naming: words, in: entry.key) ?? folders.records(names, naming: words, of: entry)
  }

  public func formerIDs() -> [(id: String, entry: FacilityEntry)] { folders.formerIDs() }

  public func plan(of entry: FacilityEntry, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan> {
    guard readingLog.mayRead(entry.key) else { return Reviewed(nil, []) }
    return folders.plan(of: entry, library: library, today: today)
  }

  public func origin(of document: FacilityDocument, at entry: FacilityEntry) -> String {
    folders.origin(of: document, at: entry)
  }

  public func pictureWarnings(of entry: FacilityEntry) -> [Problem] { folders.pictureWarnings(of: entry) }
  public func fileNames(of entry: FacilityEntry) -> [String]? { folders.fileNames(of: entry) }

  public func problems(ofStray origin: String, library: StandardLibrary, today: CalendarDay) -> [Problem] {
    folders.problems(ofStray: origin, library: library, today: today)
  }

  public func bytes(at origin: String, upTo limit: Int) -> [UInt8]? {
    readingLog.mayShow(origin) ? folders.bytes(at: origin, upTo: limit) : nil
  }
  public func lastChange(at origin: String) -> String? { folders.lastChange(at: origin) }
  public func besides(of entry: FacilityEntry) -> [String] { folders.besides(of: entry) }

  /// What the words that are searched come to shows nothing by itself.
  public func kept(_ name: String, of entry: FacilityEntry) -> [UInt8]? {
    name == searchedWords || readingLog.mayRead(entry.key) ? audits.kept(name, of: entry) : nil
  }

  public func checked(_ name: String, of entry: FacilityEntry) -> [UInt8]? { audits.checked(name, of: entry) }

  public func keep(_ value: [UInt8], as name: String, of entry: FacilityEntry) {
    audits.keep(value, as: name, of: entry)
  }

  /// Nothing of it shows anything by itself.
  public func keptOfAll(_ name: String) -> (value: [UInt8], moment: Int)? { audits.keptOfAll(name) }
  public func keepOfAll(_ value: [UInt8], as name: String) { audits.keepOfAll(value, as: name) }
  public func foldersChanged(since moment: Int) -> Set<String>? { files.folders(changedAfter: moment) }

  public func settle() { readings.store.settle() }

  // MARK: Changes

  /// Nothing is kept from others: who writes over what has changed since it was read is told so.
  public func hold(_ entry: FacilityEntry) throws(SourceError) -> FacilityHold { FacilityHold {} }

  public func begin(_ id: String, with text: String) throws(SourceError) -> FacilityEntry {
    let entry = folders.entry(begun: id)
    try write(text, at: origin(of: .facility, at: entry), over: nil)
    return entry
  }

  public func add(_ text: String, as document: FacilityDocument, at entry: FacilityEntry) throws(SourceError) {
    try write(text, at: origin(of: document, at: entry), over: nil)
  }

  /// - Returns: nil: as it was, it stands in the log.
  public func replace(
    _ before: [UInt8], with text: String, as document: FacilityDocument, at entry: FacilityEntry, keepsCopy: Bool
  ) throws(SourceError) -> String? {
    try write(text, at: origin(of: document, at: entry), over: before)
    return nil
  }

  private func write(_ text: String, at path: String, over before: [UInt8]?) throws(SourceError) {
    guard let subject = RegistryFiles.subject(path), isWithinTrees(subject) else {
      throw SourceError(.noFolder, at: path)
    }
    do throws(RegistryError) {
      files.note(try writer.write(Array(text.utf8), as: subject, over: before, by: account))
    } catch {
      throw SourceError(error, at: path)
    }
  }

  // MARK: Typing

  /// What is being typed in lies beside the registry until it is a record.
  public func drafts(at entry: FacilityEntry) -> [TypingDraft] {
    folders.drafts(beside: files.surroundings.path, of: entry.id)
  }

  public func open(_ draft: TypingDraft, at entry: FacilityEntry) throws(SourceError) -> any TypedLines {
    do throws(RegistryError) {
      try files.surroundings.prepare()
    } catch {
      throw SourceError(error, at: files.surroundings.path)
    }
    return try folders.open(draft, beside: files.surroundings.path, of: entry.id)
  }
}

extension SourceError {
  fileprivate init(_ error: RegistryError, at path: String) {
    switch error {
    case .writing(let failure): self.init(failure)
    case .exists: self.init(.exists, at: path)
    case .changed: self.init(.changed, at: path)
    case .keyMissing(let key), .keyDiffers(let key): self.init(.notPermitted, at: key)
    case .database(let failure):
      switch failure.code {
      case .diskFull: self.init(.diskFull, at: path)
      case .notPermitted: self.init(.notPermitted, at: failure.path)
      case .inUse: self.init(.inUse(by: nil), at: failure.path)
      case .unreachable, .notYet, .userRefused, .lost: self.init(.unreachable, at: failure.path)
      case .lostAtEnd: self.init(.perhapsKept, at: failure.path)
      case .other(let number): self.init(.other(number), at: failure.path)
      default: self.init(.notAFile, at: failure.path)
      }
    default: self.init(.notAFile, at: path)
    }
  }
}
