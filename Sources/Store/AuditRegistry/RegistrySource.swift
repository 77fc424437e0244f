public import AuditDesk
internal import AuditFolder
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
  private let folders: FolderSource

  /// - Parameters:
  ///   - place: the path of the registry.
  ///   - account: who writes.
  ///   - standards: the folder of the standards in it.
  ///   - tailorings: paths of the tailorings to apply, at most one for a standard.
  ///   - home: the folder of facilities in it; nil where everything is named by its path.
  ///   - members: the paths at which members of a coalition keep their facilities.
  public init(
    at place: String, by account: String, standards: String, tailorings: [String] = [], home: String?,
    members: [(member: String, path: String)] = []
  ) throws(RegistryError) {
    self.place = place
    self.account = account
    files = try RegistryFiles(at: place)
    folders = FolderSource(
      standards: standards, tailorings: tailorings, home: home, members: members, files: files)
  }

  /// The same, in which somebody else writes.
  public func written(by account: String) -> RegistrySource {
    var other = self
    other.account = account
    return other
  }

  // MARK: What a folder would give

  public func library(checksAllTailorings: Bool) -> Noted<StandardLibrary> {
    folders.library(checksAllTailorings: checksAllTailorings)
  }

  public func holidays() -> Noted<HolidayCalendar> { folders.holidays() }
  public var keepsReview: Bool { folders.keepsReview }
  public func wording() -> ReviewedWording { folders.wording() }
  public func find(_ names: [String]) -> FoundFacilities { folders.find(names) }
  public func facility(named name: String) -> FacilityEntry? { folders.facility(named: name) }

  public func contents(
    of entry: FacilityEntry, standards: [String], provinces: ProvinceList, only: Set<String>?, today: CalendarDay
  ) -> FacilityContents {
    folders.contents(of: entry, standards: standards, provinces: provinces, only: only, today: today)
  }

  public func recordNames(of entry: FacilityEntry) -> [String] { folders.recordNames(of: entry) }

  public func recordsTellingOfDangers(_ names: [String], of entry: FacilityEntry) -> Set<String> {
    folders.recordsTellingOfDangers(names, of: entry)
  }

  public func records(_ names: [String], naming words: [String], of entry: FacilityEntry) -> Set<String> {
    folders.records(names, naming: words, of: entry)
  }

  public func formerIDs() -> [(id: String, entry: FacilityEntry)] { folders.formerIDs() }

  public func plan(of entry: FacilityEntry, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan> {
    folders.plan(of: entry, library: library, today: today)
  }

  public func origin(of document: FacilityDocument, at entry: FacilityEntry) -> String {
    folders.origin(of: document, at: entry)
  }

  public func pictureWarnings(of entry: FacilityEntry) -> [Problem] { folders.pictureWarnings(of: entry) }
  public func fileNames(of entry: FacilityEntry) -> [String]? { folders.fileNames(of: entry) }

  public func problems(ofStray origin: String, library: StandardLibrary, today: CalendarDay) -> [Problem] {
    folders.problems(ofStray: origin, library: library, today: today)
  }

  public func bytes(at origin: String, upTo limit: Int) -> [UInt8]? { folders.bytes(at: origin, upTo: limit) }
  public func lastChange(at origin: String) -> String? { folders.lastChange(at: origin) }
  public func besides(of entry: FacilityEntry) -> [String] { folders.besides(of: entry) }

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
      let registry = try Registry(at: place, for: .writing)
      files.note(try registry.write(Array(text.utf8), as: subject, over: before, by: account))
    } catch {
      throw SourceError(error, at: path)
    }
  }

  // MARK: Typing

  /// What is being typed in lies beside the registry until it is a record.
  public func drafts(at entry: FacilityEntry) -> [TypingDraft] { folders.drafts(beside: place, of: entry.id) }

  public func open(_ draft: TypingDraft, at entry: FacilityEntry) throws(SourceError) -> any TypedLines {
    try folders.open(draft, beside: place, of: entry.id)
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
      case .other(let number): self.init(.other(number), at: failure.path)
      default: self.init(.notAFile, at: failure.path)
      }
    default: self.init(.notAFile, at: path)
    }
  }
}
