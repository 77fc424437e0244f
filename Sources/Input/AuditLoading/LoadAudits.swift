public import AuditModel
internal import ContentCoding
internal import DataReading
public import FileAccess
public import InputProblems

/// The folder of a facility, and which of its records were asked for.
public struct FacilityFolder: Sendable, Hashable {
  public let path: String
  /// File names of the records asked for; nil: all.
  public var records: Set<String>?

  /// What the folder, and so the facility, is called.
  public let name: String

  /// Where it lies.
  public let files: any FileTree

  public init(path: String, records: Set<String>?, name: String, files: any FileTree = FileSystem()) {
    self.path = path
    self.records = records
    self.name = name
    self.files = files
  }

  public static func == (left: FacilityFolder, right: FacilityFolder) -> Bool {
    (left.path, left.records, left.name) == (right.path, right.records, right.name)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(records)
    hasher.combine(name)
  }
}

/// A facility with its records, as far as they can be used.
public struct LoadedFacility: Sendable {
  public let folder: FacilityFolder
  public let facility: Facility?
  /// In order of their file names.
  public let records: [InspectionRecord]
  /// Those of the records that cannot be used of which something could be read; never to be scored.
  public let broken: [InspectionRecord]
  /// Names of the records that cannot be used, without `.yaml`.
  public let unusable: [String]
  public let problems: [Problem]
}

/// The facility folders at or below some paths, each once, in order of their names.
///
/// A path is a folder of facilities, a facility's folder, or one record of a facility.
///
/// - Parameters:
///   - paths: each a folder of facilities, a facility’s folder, or one record.
///   - home: a folder of facilities in which a path that is not there is looked for, so that an id alone will do.
///   - files: where all of them lie.
public func findFacilities(_ paths: [String], home: String? = nil, in files: any FileTree = FileSystem())
  -> FoundAudits
{
  var search = FacilitySearch(home: home, in: files)
  for path in paths { search.visitNamed(path) }
  // By their bytes: of two names that only differ in how a letter is put together neither is less than the other.
  var folders = search.folders.values.sorted {
    $0.name.utf8.elementsEqual($1.name.utf8)
      ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
  }
  var first: [String: FacilityFolder] = [:]
  folders.removeAll { folder in
    guard let other = first[folder.name] else {
      first[folder.name] = folder
      return false
    }
    let place = folder.path.appending(path: "facility.yaml")
    if let (here, there) = typedDifference(folder.name, other.name) {
      search.log.error(.folder(.facilityTypedTwoWays(other: other.path, here: here, there: there)), file: place)
    } else {
      search.log.error(.folder(.duplicateFacility(id: folder.name, other: other.path)), file: place)
    }
    return true
  }
  return FoundAudits(
    folders: folders, strays: search.strays, besides: search.besides, problems: search.log.problems)
}

/// The code points in which two names differ that look the same; nil where they are the same to the letter.
private func typedDifference(_ one: String, _ other: String) -> (one: String, other: String)? {
  let (ones, others) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
  guard ones != others else { return nil }
  let start = zip(ones, others).prefix { $0 == $1 }.count
  let most = min(ones.count, others.count) - start
  let end = zip(ones.reversed(), others.reversed()).prefix { $0 == $1 }.prefix(most).count
  func points(_ scalars: [Unicode.Scalar]) -> String {
    scalars[start..<(scalars.count - end)].map { InvisibleSigns.codePoint(of: $0) }.joined(separator: " ")
  }
  return (points(ones), points(others))
}

/// What was found at some paths.
public struct FoundAudits: Sendable {
  public let folders: [FacilityFolder]
  /// YAML files with no facility.yaml beside them.
  public let strays: [String]
  /// Files beside the folders of facilities that are not YAML.
  public let besides: [String]
  public let problems: [Problem]

  /// The problems, with those of the strays, for whoever can only use facilities.
  public var allProblems: [Problem] {
    problems + strays.map { Problem(.error, .folder(.facilityFileMissing), file: $0, place: .start) }
  }
}

private struct FacilitySearch {
  /// By the bytes of the resolved path: two names that only differ in how a letter is put together are two folders.
  private(set) var folders: [[UInt8]: FacilityFolder] = [:]
  private(set) var strays: [String] = []
  private(set) var besides: [String] = []
  let log = ProblemLog()
  private var visited: Set<[UInt8]> = []
  private var resolvedStrays: Set<[UInt8]> = []

  private let home: String?
  private let files: any FileTree

  private static let mostDepth = 16
  /// Of one path: how many folders without a facility are looked into. A country with a folder for each commune has fewer.
  private static let mostFolders = 2_000
  /// How many of them are left.
  private var foldersLeft = mostFolders
  /// The path that is searched.
  private var named = ""

  init(home: String?, in files: any FileTree) {
    self.home = home
    self.files = files
  }

  mutating func visitNamed(_ path: String) {
    // A path that was copied may bring signs that nobody sees; without them it is the one that is seen.
    let seen = InvisibleSigns.trimmed(path)
    if seen != path, isMissing(path), !seen.isEmpty { return visitNamed(seen) }
    let atHome = home.map { $0.appending(path: path) }
    if !isMissing(path) {
      begin(at: path)
    } else if let atHome, !isMissing(atHome) {
      begin(at: atHome)
    } else if let home, let now = folder(formerly: path, in: home) {
      begin(at: now)
    } else {
      log.error(.file(.missing, nearest: nearestPath(to: path)), file: path)
    }
  }

  private mutating func begin(at path: String) {
    named = path
    foldersLeft = FacilitySearch.mostFolders
    visit(path, isNamed: true)
  }

  private func isMissing(_ path: String) -> Bool {
    do throws(FileError) { _ = try files.kind(ofPath: path) } catch { return error.code == .missing }
    return false
  }

  /// The folder of the one facility at home that had an id before, or of that id in the path; nil where none had, or several.
  private func folder(formerly path: String, in home: String) -> String? {
    var (folder, record) = (path, "")
    if path.hasYAMLEnding { (folder, record) = (path.folderPart, path.lastPathPart) }
    let id = folder.lastPathPart
    guard folder == id || folder == home.appending(path: id) else { return nil }
    let all = formerIDs(of: findFacilities([home], in: files).folders).filter { $0.id == id }
    guard all.count == 1 else { return nil }
    let now = record.isEmpty ? all[0].folder.path : all[0].folder.path.appending(path: record)
    return isMissing(now) ? nil : now
  }

  /// What stands beside a path that is not there, or at home, and was perhaps meant.
  private func nearestPath(to path: String) -> String? {
    let (folder, name) = (path.folderPart, path.lastPathPart)
    func nearest(in folder: String) -> String? {
      nearestWord(to: name, among: ((try? files.names(inFolder: folder)) ?? []).filter { $0 != name })
    }
    return nearest(in: folder).map { folder.appending(path: $0) }
      ?? home.flatMap { path == name ? nearest(in: $0) : nil }
  }

  /// True where the path holds anything to read, now or when it was visited before.
  @discardableResult
  mutating func visit(_ path: String, isNamed: Bool, above: [[UInt8]] = []) -> Bool {
    do throws(FileError) {
      switch try files.kind(ofPath: path) {
      case .file:
        visitRecord(path)
        return true
      case .folder:
        return try visitFolder(path, isNamed: isNamed, above: above)
      case .other:
        log.error(.file(.notAFile), file: path)
        return true
      }
    } catch {
      log.error(.file(error.code), file: path)
      return true
    }
  }

  private mutating func visitFolder(_ path: String, isNamed: Bool, above: [[UInt8]]) throws(FileError) -> Bool {
    let resolved = Array(try files.resolvedPath(path).utf8)
    guard !above.contains(resolved), above.count < Self.mostDepth else {
      log.warning(.folder(.loop), file: path)
      return true
    }
    guard visited.insert(resolved).inserted || folders[resolved]?.records != nil else { return true }
    let names = try files.names(inFolder: path)
    if names.contains("facility.yaml") {
      add(path, resolved: resolved, record: nil)
      return true
    }
    guard foldersLeft > 0 else {
      // Once for a path; nobody looks any further.
      if foldersLeft == 0 { log.error(.folder(.tooManyFolders(most: FacilitySearch.mostFolders)), file: named) }
      foldersLeft = -1
      return true
    }
    foldersLeft -= 1
    var hasFound = false
    for name in names {
      guard foldersLeft >= 0 else { break }
      let child = path.appending(path: name)
      do throws(FileError) {
        switch try files.kind(ofPath: child) {
        case .folder: hasFound = visit(child, isNamed: false, above: above + [resolved]) || hasFound
        case .file where FileRole(ofFile: name).unread != nil:
          log.warning(.folder(.notRead(FileRole(ofFile: name).unread!)), file: child)
        case .file where name.hasYAMLEnding:
          addStray(child)
          hasFound = true
        case .file where name.looksLikeYAML:
          if case .wrongEnding(let suggested) = FileRole(ofFile: name) {
            log.error(.folder(.wrongEnding(suggested: suggested)), file: child)
          }
          hasFound = true
        case .file: besides.append(child)
        default: break
        }
      } catch {
        log.error(.file(error.code), file: child)
        hasFound = true
      }
    }
    for name in (try? files.names(inFolder: path, hidden: true)) ?? [] {
      if let problem = whatIsHidden(path.appending(path: name), in: files) {
        log.add([problem])
        hasFound = true
      }
    }
    if isNamed && !hasFound { log.error(.folder(.nothingToAudit), file: path) }
    return hasFound
  }

  private mutating func addStray(_ path: String) {
    guard let resolved = (try? files.resolvedPath(path)).map({ Array($0.utf8) }),
      resolvedStrays.insert(resolved).inserted
    else { return }
    strays.append(path)
  }

  private mutating func visitRecord(_ path: String) {
    let (folder, name) = (path.folderPart, path.lastPathPart)
    guard let resolved = (try? files.resolvedPath(folder)).map({ Array($0.utf8) }),
      (try? files.names(inFolder: folder))?.contains("facility.yaml") == true
    else {
      addStray(path)
      return
    }
    if let unread = FileRole(ofFile: name).unread { return log.warning(.folder(.notRead(unread)), file: path) }
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      log.error(.folder(.misplacedFile), file: path)
      return
    }
    add(folder, resolved: resolved, record: name == "facility.yaml" ? nil : name)
  }

  private mutating func add(_ path: String, resolved: [UInt8], record: String?) {
    let facility = String(decoding: resolved, as: UTF8.self).lastPathPart
    guard let record else {
      folders[resolved] = FacilityFolder(path: path, records: nil, name: facility, files: files)
      return
    }
    if let known = folders[resolved] {
      guard known.records != nil else { return }
      folders[resolved]!.records!.insert(record)
    } else {
      folders[resolved] = FacilityFolder(path: path, records: [record], name: facility, files: files)
    }
  }
}

/// A facility and all its records.
///
/// - Parameters:
///   - folder: as `findFacilities` found it.
///   - standards: the ids of all standards.
///   - provinces: by which its province is known; where the list is empty every name will do.
///   - only: the names of the records that are read, without `.yaml`; nil: all.
///   - today: days behind it are in the future.
///   - readings: what was read from these files before, where that is kept.
///   - digests: whether each record bears the digest of its file.
public func loadFacility(
  _ folder: FacilityFolder, standards: [String], provinces: ProvinceList = ProvinceList(), only: Set<String>? = nil,
  today: CalendarDay, readings: (any KeptReadings)? = nil, digests: Bool = true
) -> LoadedFacility {
  let files = RememberedFiles(folder.files)
  let read = readFacility(folder, standards: standards, provinces: provinces, readings: readings)
  let facility = read.value
  var problems = read.problems
  var records: [InspectionRecord] = []
  var broken: [InspectionRecord] = []
  var unusable: [String] = []
  let all = (try? files.names(inFolder: folder.path)) ?? []
  for name in all + ((try? files.names(inFolder: folder.path, hidden: true)) ?? []) {
    let path = folder.path.appending(path: name)
    switch FileRole(ofFile: name) {
    case .companion, .other: break
    case .backup(let record):
      if !all.contains(record) { problems.append(notRead(.backupAlone(record: record), path)) }
    case .draft(let day, let kind):
      // Paper is typed in within days of the visit.
      if day.days(until: today) > 7 || all.contains(day.iso + "-" + kind + ".yaml") {
        problems.append(notRead(.unfinishedTyping(day: day.iso, kind: kind), path))
      }
    case .unread(let file):
      if (try? files.kind(ofPath: path)) != .folder { problems.append(notRead(file, path)) }
    case .misnamed: problems.append(Problem(.error, .folder(.misplacedFile), file: path, place: .start))
    case .wrongEnding(let suggested):
      if (try? files.kind(ofPath: path)) != .folder {
        problems.append(Problem(.error, .folder(.wrongEnding(suggested: suggested)), file: path, place: .start))
      }
    case .record(let stem):
      if let only, !only.contains(stem) { break }
      if let known = readings?.record(at: path, named: stem, today: today) {
        records.append(known)
        break
      }
      let log = ProblemLog()
      let loaded = readDocument(path, in: files, log: log).map { read in
        let loaded = loadRecord(read.document, expectedName: stem, today: today, log: log)
        return digests ? loaded.bearing(contentDigest(read.bytes)) : loaded
      }
      switch loaded {
      case .whole(let record):
        records.append(record)
        if log.problems.isEmpty { readings?.keep(record, at: path, named: stem) }
      case .broken(let record):
        broken.append(record.parts)
        unusable.append(stem)
      case .nothing, nil: unusable.append(stem)
      }
      problems += log.problems
    }
  }
  let inner = filesInFolders(within: folder.path, in: files)
  problems += inner.hiddenFolders.compactMap { whatIsHidden($0, in: files) }
  for path in inner.files {
    switch FileRole(ofFile: path.lastPathPart) {
    case .other, .backup, .draft: break
    case .unread(let file): problems.append(notRead(file, path))
    case .record, .companion, .misnamed, .wrongEnding:
      problems.append(Problem(.error, .folder(.belowFacility), file: path, place: .start))
    }
  }
  if facility == nil, !records.isEmpty {
    let path = folder.path.appending(path: "facility.yaml")
    problems.append(Problem(.error, .folder(.facilityUnusable), file: path, place: .start))
  }
  return LoadedFacility(
    folder: folder, facility: facility, records: records, broken: broken, unusable: unusable, problems: problems)
}

/// What says what a facility is.
private func readFacility(
  _ folder: FacilityFolder, standards: [String], provinces: ProvinceList, readings: (any KeptReadings)?
) -> Reviewed<Facility> {
  let path = folder.path.appending(path: "facility.yaml")
  let knows = !provinces.isEmpty
  if let known = readings?.facility(at: path, id: folder.name, standards: standards, knowsProvinces: knows) {
    return Reviewed(known, [])
  }
  let log = ProblemLog()
  let facility = readDocument(path, in: folder.files, log: log).flatMap {
    loadFacility($0.document.root, expectedID: folder.name, standards: standards, provinces: provinces, log: log)
  }
  if let facility, log.problems.isEmpty {
    readings?.keep(facility, at: path, standards: standards, knowsProvinces: knows)
  }
  return Reviewed(facility, log.problems)
}

/// The names of the records in the folder of a facility, without `.yaml`, in their order.
///
/// - Parameter folder: as `findFacilities` found it.
public func recordNames(in folder: FacilityFolder) -> [String] {
  ((try? folder.files.names(inFolder: folder.path)) ?? []).compactMap { name in
    if case .record(let stem) = FileRole(ofFile: name) { stem } else { nil }
  }
}

/// Those of some records in the folder of a facility that may tell of dangers: their bytes hold the key, or escapes by which it
/// could be written.
///
/// - Parameters:
///   - names: of the records, without `.yaml`.
///   - folder: as `findFacilities` found it.
/// - Complexity: O(bytes), and nothing of them is parsed.
public func recordsTellingOfDangers(_ names: [String], in folder: FacilityFolder) -> Set<String> {
  records(names, naming: [wordOfDangers], in: folder)
}

/// Those of some records of a facility in which one of some words may stand: as it is, or written with an escape.
///
/// - Parameters:
///   - names: of the records, without `.yaml`.
///   - words: in ASCII, none of them empty.
///   - folder: as `findFacilities` found it.
/// - Complexity: O(bytes × words), and nothing of them is parsed.
public func records(_ names: [String], naming words: [String], in folder: FacilityFolder) -> Set<String> {
  Set(
    names.filter { name in
      guard let bytes = try? folder.files.read(folder.path.appending(path: name + ".yaml")) else { return false }
      return mayName(words, bytes)
    })
}

/// The word that a record in which dangers are told holds.
public let wordOfDangers = Schemas.RecordKey.dangers.rawValue

/// Whether one of some words may stand in a record: as it is, or written with an escape.
///
/// - Parameters:
///   - words: in ASCII, none of them empty.
///   - bytes: all of the file.
public func mayName(_ words: [String], _ bytes: [UInt8]) -> Bool {
  bytes.contains(UInt8(ascii: "\\")) || words.contains { bytes.holds(Array($0.utf8)) }
}

extension [UInt8] {
  /// Whether a word stands anywhere in it; the first byte is looked for as fast as the machine can.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    var rest = self[...]
    while let start = rest.firstIndex(of: word[0]) {
      if rest[start...].starts(with: word) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}

/// The ids that facilities had before, as their files say, those of each in their order.
///
/// - Parameter folders: as `findFacilities` found them.
/// - Complexity: reads each facility.yaml, and no record.
public func formerIDs(of folders: [FacilityFolder]) -> [(id: String, folder: FacilityFolder)] {
  let key = Array("formerly".utf8)
  return folders.flatMap { folder -> [(id: String, folder: FacilityFolder)] in
    let path = folder.path.appending(path: "facility.yaml")
    guard let bytes = try? folder.files.read(path), bytes.firstRange(of: key) != nil,
      let root = (try? readYAML(bytes, named: path))?.root, root.kind == .mapping,
      let node = root.pairs.first(where: { $0.key.string == "formerly" })?.value
    else { return [] }
    let names = node.kind == .sequence ? node.children.compactMap(\.string) : [node.string].compactMap { $0 }
    var seen: Set<String> = [folder.name]
    return names.filter { seen.insert($0).inserted }.map { ($0, folder) }
  }
}

/// A warning on a file or folder whose name begins with a dot, where it is one of ours or holds such; nil where it does not.
private func whatIsHidden(_ path: String, in files: any FileTree) -> Problem? {
  let name = path.lastPathPart
  switch try? files.kind(ofPath: path) {
  case .file:
    guard case .unread(let file) = FileRole(ofFile: name) else { return nil }
    return notRead(file, path)
  case .folder:
    let file = path.appending(path: "facility.yaml")
    if (try? files.kind(ofPath: file)) == .file {
      return notRead(.inHiddenFolder(suggested: String(name.drop { $0 == "." })), file)
    }
    let ours = ourFiles(inHiddenFolder: path, in: files)
    return ours.first.map { notRead(.belowHiddenFolder(more: ours.count - 1), $0) }
  default: return nil
  }
}

private func notRead(_ file: UnreadFile, _ path: String) -> Problem {
  Problem(.warning, .folder(.notRead(file)), file: path, place: .start)
}

extension FileRole {
  fileprivate var unread: UnreadFile? { if case .unread(let file) = self { file } else { nil } }
}
