public import AuditDesk
public import AuditLoading
public import AuditModel
public import FileAccess
public import InputProblems

/// Standards in one folder, facilities in another, each a folder with its records in it.
public struct FolderSource: AuditSource {
  private let files: any FileTree
  private let readings: (any KeptReadings)?
  private let libraries: KeptLibraries?
  private let digests: Bool
  private let standards: String
  private let tailorings: [String]
  let home: String?
  private let members: [(member: String, path: String)]

  /// - Parameters:
  ///   - standards: the folder of the standards.
  ///   - tailorings: paths of the tailorings to apply, at most one for a standard.
  ///   - home: the folder of facilities, in which an id alone will do; nil where everything is named by its path.
  ///   - members: the paths at which members of a coalition keep their facilities, of which all are found beside those that are
  ///     named; where there are some, no name stands for them alone.
  ///   - files: where all of these are read; changes are made in the file system.
  ///   - readings: what was read from these files before, where that is kept.
  ///   - libraries: the standards as they were read before, where these are kept.
  ///   - digests: whether records bear the digests of their files: what tells none need not work them out.
  public init(
    standards: String, tailorings: [String] = [], home: String?, members: [(member: String, path: String)] = [],
    files: any FileTree = FileSystem(), readings: (any KeptReadings)? = nil, libraries: KeptLibraries? = nil,
    digests: Bool = true
  ) {
    self.files = files
    self.readings = readings
    self.libraries = libraries
    self.digests = digests
    self.members = members
    self.standards = standards
    self.tailorings = tailorings
    self.home = home
  }

  public var steady: any AuditSource {
    FolderSource(
      standards: standards, tailorings: tailorings, home: home, members: members, files: RememberedFiles(files),
      readings: readings, libraries: libraries, digests: digests)
  }

  public func library(checksAllTailorings: Bool) -> Noted<StandardLibrary> {
    guard let libraries, !checksAllTailorings else {
      return readLibrary(checksAllTailorings: checksAllTailorings, in: files)
    }
    if let kept = libraries.library(standards: standards, tailorings: tailorings, in: files) { return Noted(kept, []) }
    let witnessed = WitnessedFiles(files)
    let library = readLibrary(checksAllTailorings: false, in: witnessed)
    if library.problems.isEmpty, let answers = witnessed.answers {
      libraries.keep(library.value, standards: standards, tailorings: tailorings, madeFrom: answers)
    }
    return library
  }

  private func readLibrary(checksAllTailorings: Bool, in files: any FileTree) -> Noted<StandardLibrary> {
    let loaded = loadLibrary(
      folder: standards, tailorings: tailorings, checksAllTailorings: checksAllTailorings, in: files)
    return Noted(loaded.value ?? StandardLibrary(standards: [], measures: .empty), loaded.problems)
  }

  public func holidays() -> Noted<HolidayCalendar> {
    let loaded = loadHolidays(folder: standards, in: files)
    return Noted(loaded.value ?? HolidayCalendar(), loaded.problems)
  }

  public var keepsReview: Bool { (try? files.kind(ofPath: standards.appending(path: wordingFileName))) != nil }

  public func wording() -> ReviewedWording {
    guard let loaded = loadWording(folder: standards, in: files).value else { return ReviewedWording() }
    return ReviewedWording(texts: loaded.texts, review: loaded.review)
  }

  public func find(_ names: [String]) -> FoundFacilities {
    guard members.isEmpty else { return findAll(names) }
    let found = findFacilities(names.isEmpty ? [home ?? "."] : names, home: home, in: files)
    return FoundFacilities(
      facilities: found.folders.map { FacilityEntry($0) }, strays: found.strays, besides: found.besides,
      problems: found.problems)
  }

  /// The facilities of all members, and those that are named besides, in order of the ids that they have so.
  private func findAll(_ names: [String]) -> FoundFacilities {
    var order: [String] = []
    for one in members where !order.contains(one.member) { order.append(one.member) }
    let parts =
      (names.isEmpty ? [] : [(nil, findFacilities(names, home: home, in: files))])
      + order.map { member in
        (member, findFacilities(members.filter { $0.member == member }.map(\.path), in: files))
      }
    let entries = parts.flatMap { member, found in found.folders.map { FacilityEntry($0, of: member) } }
    return FoundFacilities(
      facilities: entries.sorted { $0.fullID.utf8.lexicographicallyPrecedes($1.fullID.utf8) },
      strays: parts.flatMap { $0.1.strays }, besides: parts.flatMap { $0.1.besides },
      problems: parts.flatMap { $0.1.problems })
  }

  /// By its path, or by its id at home.
  public func facility(named name: String) -> FacilityEntry? {
    let isThere = (try? files.kind(ofPath: name)) != nil
    let path = isThere ? name : home.map { $0.appending(path: name) } ?? name
    let found = findFacilities([path], in: files).folders
    if found.count == 1 { return FacilityEntry(found[0]) }
    return home.flatMap { findFacilities([$0], in: files).folders.first { $0.name == name } }.map { FacilityEntry($0) }
      ?? facility(formerly: name)
  }

  public func recordsTellingOfDangers(_ names: [String], of entry: FacilityEntry) -> Set<String> {
    AuditLoading.recordsTellingOfDangers(names, in: FacilityFolder(entry, in: files))
  }

  public func records(_ names: [String], naming words: [String], of entry: FacilityEntry) -> Set<String> {
    AuditLoading.records(names, naming: words, in: FacilityFolder(entry, in: files))
  }

  public func formerIDs() -> [(id: String, entry: FacilityEntry)] {
    home.map {
      AuditLoading.formerIDs(of: findFacilities([$0], in: files).folders).map { ($0.id, FacilityEntry($0.folder)) }
    }
      ?? []
  }

  public func recordNames(of entry: FacilityEntry) -> [String] {
    AuditLoading.recordNames(in: FacilityFolder(entry, in: files))
  }

  public func contents(
    of entry: FacilityEntry, standards: [String], provinces: ProvinceList, only: Set<String>?, today: CalendarDay
  ) -> FacilityContents {
    let loaded = loadFacility(
      FacilityFolder(entry, in: files), standards: standards, provinces: provinces, only: only, today: today,
      readings: readings, digests: digests)
    let asked = entry.records.map { Set($0.map { entry.key.appending(path: $0) }) }
    var problems = loaded.problems
    if let asked, loaded.facility != nil {
      problems = problems.filter { asked.contains($0.file) || $0.file.hasSuffix("facility.yaml") }
    }
    return FacilityContents(
      facility: loaded.facility.map { facility in entry.member.map { facility.named(by: $0) } ?? facility },
      records: loaded.records, unusable: loaded.unusable, broken: loaded.broken,
      asked: asked, problems: problems)
  }

  public func plan(of entry: FacilityEntry, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan> {
    loadPlan(of: FacilityFolder(entry, in: files), library: library, today: today)
  }

  public func origin(of document: FacilityDocument, at entry: FacilityEntry) -> String {
    switch document {
    case .record(let name): entry.key.appending(path: name + ".yaml")
    case .plan: entry.key.appending(path: "plan.yaml")
    case .facility: entry.key.appending(path: "facility.yaml")
    }
  }

  public func pictureWarnings(of entry: FacilityEntry) -> [Problem] {
    checkPictures(of: FacilityFolder(entry, in: files))
  }

  public func fileNames(of entry: FacilityEntry) -> [String]? {
    AuditLoading.fileNames(in: FacilityFolder(entry, in: files))
  }

  public func problems(ofStray origin: String, library: StandardLibrary, today: CalendarDay) -> [Problem] {
    checkFile(origin, in: files, library: library, today: today)
  }

  public func passages(of entry: FacilityEntry) -> FacilityPassages {
    let facility = origin(of: .facility, at: entry)
    let plan = origin(of: .plan, at: entry)
    let others = (try? files.kind(ofPath: plan)) == .file ? [plan] : []
    let paths = [facility] + others + recordNames(of: entry).map { origin(of: .record($0), at: entry) }
    var (isOpen, passages, unread) = (false, [Passage](), [String]())
    for path in paths {
      guard let bytes = try? files.read(path), let found = findPassages(in: bytes, named: path) else {
        unread.append(path)
        continue
      }
      if path == facility { isOpen = isOpenFacility(bytes) }
      passages += found.map { Passage(origin: path, line: $0.line, text: $0.text, staysInside: $0.staysInside) }
    }
    return FacilityPassages(isOpen: isOpen, passages: passages, unread: unread)
  }

  public func bytes(at origin: String, upTo limit: Int) -> [UInt8]? { try? files.read(origin, limit: limit) }

  public func lastChange(at origin: String) -> String? { files.changeTime(ofPath: origin) }

  public func besides(of entry: FacilityEntry) -> [String] {
    ((try? files.names(inFolder: entry.key)) ?? []).map { entry.key.appending(path: $0) }
      .filter { !$0.hasSuffix(".yaml") && (try? files.kind(ofPath: $0)) == .file }
  }
}

extension FacilityEntry {
  init(_ folder: FacilityFolder, of member: String? = nil) {
    self.init(id: folder.name, key: folder.path, records: folder.records, member: member)
  }

  /// With the member before it.
  fileprivate var fullID: String { member.map { Facility.id(id, of: $0) } ?? id }
}

extension FacilityFolder {
  init(_ entry: FacilityEntry, in files: any FileTree) {
    self.init(path: entry.key, records: entry.records, name: entry.id, files: files)
  }
}
