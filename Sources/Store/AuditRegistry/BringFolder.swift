internal import AuditFolder
internal import AuditLoading
internal import AuditMerging
public import AuditModel
internal import ContentCoding
internal import FileAccess

/// What became of a file that was brought.
public struct BroughtFile: Sendable, Equatable {
  public enum Ending: Sendable, Equatable {
    /// It is the latest of its subject now; the number of its entry.
    case new(Int)
    case latest(Int)
    /// Nothing new: the latest has the same bytes, or the same content, or it is an earlier version.
    case known, sameContent, earlier
    /// It differs from what is kept, and a person must decide.
    case waits
    /// It could not be read.
    case unread(RegistryFileTrouble)
    /// Whoever brings it may not, or it is no path of a registry.
    case refused
  }

  public let subject: String
  public let ending: Ending

  public init(subject: String, ending: Ending) {
    self.subject = subject
    self.ending = ending
  }
}

public enum RegistryFileTrouble: Error, Sendable, Equatable {
  case notReadable, tooLarge
}

extension BroughtFile.Ending {
  /// As services tell it; nil of what never came there.
  public var word: String? {
    switch self {
    case .new: "new"
    case .latest: "latest"
    case .known: "known"
    case .sameContent: "same"
    case .earlier: "earlier"
    case .waits: "waits"
    case .refused: "refused"
    case .unread: nil
    }
  }

  /// The number of the entry that it became; nil where it became none.
  public var entry: Int? {
    switch self {
    case .new(let number), .latest(let number): number
    case .known, .sameContent, .earlier, .waits, .refused, .unread: nil
    }
  }

  /// Nil where no service tells that so.
  public init?(word: String, entry: Int?) {
    switch (word, entry) {
    case ("new", let number?): self = .new(number)
    case ("latest", let number?): self = .latest(number)
    case ("known", nil): self = .known
    case ("same", nil): self = .sameContent
    case ("earlier", nil): self = .earlier
    case ("waits", nil): self = .waits
    case ("refused", nil): self = .refused
    default: return nil
    }
  }
}

extension Registry {
  /// Brings what lies in a folder: facilities with all that lies with them, standards, or both, rule G9.
  ///
  /// - Parameters:
  ///   - folder: of facilities, of one facility, of standards, or with folders `Audits` and `Standards`.
  ///   - today: days behind it are in the future.
  ///   - tell: is told of each file, some at a time: what was told of is kept, even if the power fails.
  public func bring(
    _ folder: String, by account: String, today: CalendarDay, tell: ([BroughtFile]) -> Void
  ) throws(RegistryError) {
    let files = try filesToBring(in: folder)
    guard !files.isEmpty else { throw .nothingToBring(folder) }
    // So many at once that a commit costs little, and so few that others need not wait.
    for start in stride(from: 0, to: files.count, by: 256) {
      let piece = Array(files[start..<min(start + 256, files.count)])
      let read = mapConcurrently(piece, efforts: piece.map { size(ofFile: $0.path) }) { ReadFile($0) }
      let ended = try transaction { registry throws(RegistryError) in
        try registry.keep(read, by: account, today: today)
      }
      tell(ended)
    }
  }

  /// Brings some files by the names that they have in a registry, all in one transaction: when this returns, what was kept stays, even if
  /// the power fails.
  ///
  /// - Parameter mayBring: whether whoever brings them may bring one; asked in the transaction.
  /// - Returns: what became of each, in their order.
  public func bring(
    _ files: [FileBundle.File], by account: String, today: CalendarDay,
    mayBring: (Registry, FileBundle.File) throws(RegistryError) -> Bool
  ) throws(RegistryError) -> [BroughtFile] {
    let read = mapConcurrently(files, efforts: files.map(\.bytes.count)) { ReadFile($0) }
    return try transaction { registry throws(RegistryError) in
      var allowed: [ReadFile] = []
      var isAllowed: [Bool] = []
      for file in read {
        var mayCome = isWithinTrees(file.subject) && couldBeAFile(file.subject)
        if mayCome { mayCome = try registry.hasRoom(for: file.subject, beside: allowed) }
        if mayCome { mayCome = try mayBring(registry, file.bundled) }
        isAllowed.append(mayCome)
        if mayCome { allowed.append(file) }
      }
      var ended = try registry.keep(allowed, by: account, today: today)[...]
      return zip(read, isAllowed).map { file, isAllowed in
        isAllowed ? ended.removeFirst() : BroughtFile(subject: file.subject, ending: .refused)
      }
    }
  }

  private func keep(_ files: [ReadFile], by account: String, today: CalendarDay) throws(RegistryError) -> [BroughtFile]
  {
    var endings: [BroughtFile.Ending] = []
    var new: [NewEntry] = []
    for file in files {
      guard let entry = file.entry else {
        endings.append(.unread(file.trouble ?? .notReadable))
        continue
      }
      let ending = try ending(of: file, entry, today: today, next: 0)
      if case .new = ending { new.append(entry) }
      if case .latest = ending { new.append(entry) }
      endings.append(ending)
    }
    var numbers = try append(new, by: account)[...]
    return zip(files, endings).map { file, ending in
      let numbered: BroughtFile.Ending =
        switch ending {
        case .new: .new(numbers.removeFirst())
        case .latest: .latest(numbers.removeFirst())
        default: ending
        }
      return BroughtFile(subject: file.subject, ending: numbered)
    }
  }

  private func ending(of file: ReadFile, _ entry: NewEntry, today: CalendarDay, next: Int) throws(RegistryError)
    -> BroughtFile.Ending
  {
    guard let latest = try latest(of: file.subject) else { return .new(next) }
    let digest = hexadecimal(entry.digest)
    let versions = try history(of: file.subject)
    if latest.stands, versions.last(where: { $0.number == latest.number })?.digest == digest { return .known }
    // What was kept once and then changed or withdrawn does not come back by itself.
    if versions.contains(where: { $0.digest == digest && $0.size == entry.size }) { return .earlier }
    guard latest.stands, entry.kind == .record, let kept = try bytes(of: latest.number) else { return .waits }
    switch succession(of: file.bytes, to: kept, named: file.subject, today: today) {
    case .replaces: return .latest(next)
    case .same: return .sameContent
    case .earlier: return .earlier
    case .apart: return .waits
    }
  }
}

/// How a copy of a visit stands to the one that is kept.
enum Succession { case replaces, same, earlier, apart }

/// By the rules by which copies of a visit are laid together: what holds all of the other takes its place, and nothing that differs
/// is decided without a person.
func succession(of brought: [UInt8], to kept: [UInt8], named file: String, today: CalendarDay) -> Succession {
  func read(_ bytes: [UInt8]) -> InspectionRecord? {
    let text = String(decoding: bytes, as: UTF8.self)
    var record = readRecord(text, file: file, today: today).value
    record?.completeFromComments(of: text)
    return record
  }
  guard let mine = read(kept), let theirs = read(brought) else { return .apart }
  let (forward, backward) = (merge(theirs, into: mine).copy, merge(mine, into: theirs).copy)
  func adds(_ copy: CopyMerge) -> Bool { copy.changesMine || copy.unplaced > 0 }
  func holdsAll(_ copy: CopyMerge, _ other: CopyMerge) -> Bool {
    copy.conflicts.isEmpty && (copy.version == .later || copy.version == nil && other.conflicts.isEmpty && !adds(other))
  }
  if holdsAll(forward, backward) { return adds(forward) ? .replaces : .same }
  return holdsAll(backward, forward) ? .earlier : .apart
}

/// A file with what will be kept of it.
private struct ReadFile: Sendable {
  let subject: String
  let bytes: [UInt8]
  let entry: Registry.NewEntry?
  let trouble: RegistryFileTrouble?

  var bundled: FileBundle.File { FileBundle.File(subject: subject, bytes: bytes) }

  init(_ file: FileToBring) {
    switch file.read() {
    case .success(let bytes): self.init(FileBundle.File(subject: file.subject, bytes: bytes))
    case .failure(let trouble): self.init(subject: file.subject, bytes: [], entry: nil, trouble: trouble)
    }
  }

  init(_ file: FileBundle.File) {
    let entry = Registry.NewEntry(.bring, EntryKind(subject: file.subject), file.subject, bytes: file.bytes, why: "")
    self.init(subject: file.subject, bytes: file.bytes, entry: entry, trouble: nil)
  }

  private init(subject: String, bytes: [UInt8], entry: Registry.NewEntry?, trouble: RegistryFileTrouble?) {
    self.subject = subject
    self.bytes = bytes
    self.entry = entry
    self.trouble = trouble
  }
}

/// A file of a folder, by the name that it has in a registry.
public struct FileToBring: Sendable {
  public let subject: String
  public let path: String

  /// So large a file is kept at most.
  public static let most = 64 << 20

  public func read() -> Result<[UInt8], RegistryFileTrouble> {
    do throws(FileError) {
      return .success(try readFile(path, limit: FileToBring.most))
    } catch {
      return .failure(error.code == .tooLarge(limit: FileToBring.most) ? .tooLarge : .notReadable)
    }
  }
}

/// The files of a folder by the names that they have in a registry, in their order.
public func filesToBring(in folder: String) throws(RegistryError) -> [FileToBring] {
  do throws(FileError) {
    let names = try names(inFolder: folder)
    let trees = names.filter { registryTrees.contains($0) && isFolder(folder.appending(path: $0)) }
    if !trees.isEmpty { return trees.flatMap { files(below: folder.appending(path: $0), as: $0) } }
    if names.contains("facility.yaml") {
      let id = try resolvedPath(folder).lastPathPart
      return files(below: folder, as: "Audits/" + id)
    }
    if names.contains("measures.yaml") { return files(below: folder, as: "Standards") }
    let isOfFacilities = !findFacilities([folder]).folders.isEmpty
    return isOfFacilities ? files(below: folder, as: "Audits") : []
  } catch {
    throw .reading(error)
  }
}

/// What a registry keeps stands in one of these.
let registryTrees = ["Audits", "Publications", "Standards"]

private func isFolder(_ path: String) -> Bool { (try? kind(ofPath: path)) == .folder }

/// Nothing whose name begins with a dot, and no folder above itself.
private func files(below folder: String, as subject: String) -> [FileToBring] {
  var found: [FileToBring] = []
  func look(into folder: String, as subject: String, above: [String]) {
    guard let resolved = try? resolvedPath(folder), !above.contains(resolved), above.count < 32 else { return }
    for name in (try? names(inFolder: folder)) ?? [] {
      let path = folder.appending(path: name)
      switch try? kind(ofPath: path) {
      case .folder: look(into: path, as: subject + "/" + name, above: above + [resolved])
      case .file: found.append(FileToBring(subject: subject + "/" + name, path: path))
      default: break
      }
    }
  }
  look(into: folder, as: subject, above: [])
  return found
}

/// Whether a subject is a path within one of the trees.
func isWithinTrees(_ subject: String) -> Bool {
  let parts = subject.split(separator: "/", omittingEmptySubsequences: false)
  return parts.count > 1 && registryTrees.contains(String(parts[0]))
    && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }
}

/// Whether every system of files has it: so deep, with names so long, of signs that can be seen.
func couldBeAFile(_ subject: String) -> Bool {
  let parts = subject.split(separator: "/", omittingEmptySubsequences: false)
  return parts.count <= 32 && subject.utf8.count <= 1024 && parts.allSatisfy { (1...255).contains($0.utf8.count) }
    && !subject.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
}

extension Registry {
  /// Whether no folder that it would lie in is a file, and no file lies in it as if it were a folder.
  fileprivate func hasRoom(for subject: String, beside others: [ReadFile]) throws(RegistryError) -> Bool {
    if try latest(of: subject)?.stands == true { return true }
    for other in others where other.subject.hasPrefix(subject + "/") || subject.hasPrefix(other.subject + "/") {
      return false
    }
    var folder = subject.parentFolder
    while let path = folder {
      if try latest(of: path)?.stands == true { return false }
      folder = path.parentFolder
    }
    return try standing(below: subject).isEmpty
  }
}

/// `2026-03-14-inspection`
func isVisitName(_ stem: String) -> Bool {
  CalendarDay(iso: stem.utf8.prefix(10)) != nil && stem.utf8.dropFirst(10).first == UInt8(ascii: "-")
    && VisitKind(word: String(decoding: stem.utf8.dropFirst(11), as: UTF8.self)) != nil
}
