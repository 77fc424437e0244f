internal import FileAccess
internal import Glibc
internal import Synchronization

/// What stood in a registry when it was opened, read by the paths under which it was brought. Every other path is one of this machine.
///
/// Of each folder that lies directly in a tree, such as that of a facility, it is asked when its first file is: one of very many is
/// found as fast as one of few.
final class RegistryFiles: FileTree {
  /// What lies beside the registry.
  let surroundings: RegistrySurroundings
  private let kept: Mutex<Kept>
  private let machine = FileSystem()

  init(at place: String) throws(RegistryError) {
    let registry = try Registry(at: place, for: .reading)
    surroundings = registry.surroundings
    kept = Mutex(Kept(try RegistryState(of: registry)))
  }

  /// Takes in what was written since it was opened.
  func note(_ entry: RegistryEntry) {
    kept.withLock { kept in
      kept.state.note(entry)
      kept.forget()
    }
  }

  /// Whether nothing was blotted out since it was opened.
  func nothingBlotted() -> Bool { kept.withLock { $0.state.nothingBlotted() } }

  /// When this run reads, by which it is told from other moments.
  var moment: (size: Int, root: [UInt8])? { kept.withLock { $0.state.moment } }

  func hasBeen(_ size: Int, _ root: [UInt8]) -> Bool { kept.withLock { $0.state.hasBeen(size, root) } }

  /// All folders in which something came after so many entries; nil where these are very many.
  func folders(changedAfter size: Int) -> Set<String>? {
    guard let subjects = kept.withLock({ $0.state.subjects(after: size) }) else { return nil }
    var folders: Set<String> = []
    for subject in subjects {
      var path = subject.parentFolder
      while let folder = path, folders.insert(folder).inserted { path = folder.parentFolder }
    }
    return folders
  }

  /// The path of something in a registry, without dots and doubled slashes; nil where it is a path of this machine.
  static func subject(_ path: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    guard let first = parts.first else { return "" }
    return registryTrees.contains(String(first)) ? parts.joined(separator: "/") : nil
  }

  func read(_ path: String, limit: Int, mustBeWhole: Bool) throws(FileError) -> [UInt8] {
    guard let subject = RegistryFiles.subject(path) else {
      return try machine.read(path, limit: limit, mustBeWhole: mustBeWhole)
    }
    guard let file = try file(subject) else {
      throw FileError(try names(subject) != nil ? .isFolder : .missing, path: path)
    }
    let read = kept.withLock { kept in
      Result { () throws(RegistryError) in try kept.state.registry.bytes(of: file.number) }
    }
    guard case .success(let bytes?) = read else {
      throw FileError(read == .failure(.bytesChanged(file.number)) ? .notAsReceived : .other(EIO), path: path)
    }
    guard bytes.count > limit else { return bytes }
    if mustBeWhole { throw FileError(.tooLarge(limit: limit), path: path) }
    return Array(bytes.prefix(limit))
  }

  func kind(ofPath path: String) throws(FileError) -> PathKind {
    guard let subject = RegistryFiles.subject(path) else { return try machine.kind(ofPath: path) }
    if try file(subject) != nil { return .file }
    if try isFolder(subject) { return .folder }
    throw FileError(.missing, path: path)
  }

  func size(ofFile path: String) -> Int {
    guard let subject = RegistryFiles.subject(path) else { return machine.size(ofFile: path) }
    return (try? file(subject))?.size ?? 0
  }

  func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String] {
    guard let subject = RegistryFiles.subject(path) else { return try machine.names(inFolder: path, hidden: hidden) }
    guard let names = try names(subject) else {
      throw FileError(try file(subject) == nil ? .missing : .isNoFolder, path: path)
    }
    return names.filter { $0.hasPrefix(".") == hidden }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func resolvedPath(_ path: String) throws(FileError) -> String {
    guard let subject = RegistryFiles.subject(path) else { return try machine.resolvedPath(path) }
    if try isFolder(subject) { return subject }
    if try file(subject) != nil { return subject }
    throw FileError(.missing, path: path)
  }

  /// `2026-11-20 09:05`, in UTC.
  func changeTime(ofPath path: String) -> String? {
    guard let subject = RegistryFiles.subject(path) else { return machine.changeTime(ofPath: path) }
    guard let arrived = (try? file(subject))?.arrived else { return nil }
    return arrived.prefix(10) + " " + arrived.dropFirst(11).prefix(5)
  }

  /// What stands at a path; nil where nothing does, or it is a path of this machine.
  func version(at path: String) -> StandingFile? {
    RegistryFiles.subject(path).flatMap { subject in try? file(subject) }
  }

  /// All that stands in a folder and in those within it, in order of the subjects; nil where it is none of the registry.
  func versions(in path: String) -> [(subject: String, file: StandingFile)]? {
    guard let subject = RegistryFiles.subject(path), !subject.isEmpty, (try? isFolder(subject)) == true else {
      return nil
    }
    let files = kept.withLock { kept in
      try? RegistryFiles.asking(subject) { () throws(RegistryError) in
        subject.contains("/")
          ? try kept.unit(of: subject).files.filter { $0.key.hasPrefix(subject + "/") }
          : try kept.state.files(at: subject)
      }
    }
    return files?.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }

  // MARK: What is asked of the state

  private func file(_ subject: String) throws(FileError) -> StandingFile? {
    guard subject.contains("/") else { return nil }
    return try ask(subject) { kept throws(RegistryError) in try kept.unit(of: subject).files[subject] }
  }

  private func names(_ subject: String) throws(FileError) -> Set<String>? {
    try ask(subject) { kept throws(RegistryError) in try kept.names(in: subject) }
  }

  private func isFolder(_ subject: String) throws(FileError) -> Bool {
    // What holds the trees is a folder, though no tree.
    if subject.isEmpty { return true }
    return try ask(subject) { kept throws(RegistryError) in
      subject.contains("/") ? try kept.names(in: subject) != nil : try kept.state.isTree(subject)
    }
  }

  private func ask<Answer: Sendable>(
    _ subject: String, _ ask: @Sendable (inout Kept) throws(RegistryError) -> Answer
  ) throws(FileError) -> Answer {
    let answer = kept.withLock { kept in Result { () throws(RegistryError) in try ask(&kept) } }
    return try RegistryFiles.asking(subject) { () throws(RegistryError) in try answer.get() }
  }

  private static func asking<Answer>(_ path: String, _ ask: () throws(RegistryError) -> Answer) throws(FileError)
    -> Answer
  {
    do throws(RegistryError) { return try ask() } catch { throw FileError(.other(EIO), path: path) }
  }
}

/// Which version of a file stands.
struct StandingFile: Sendable, Equatable {
  let number: Int
  let size: Int
  /// The SHA-256 of its bytes: 32 of them.
  let digest: [UInt8]
  let arrived: String
}

/// What was asked of a state already, as far as it is likely to be asked again.
private struct Kept {
  var state: RegistryState
  private var units: [String: Unit] = [:]
  /// The names in each tree.
  private var trees: [String: Set<String>?] = [:]

  private static let mostUnits = 2_000

  /// What lies directly in a tree: a file, or a folder with all in it.
  struct Unit {
    var files: [String: StandingFile] = [:]
    /// The names in each folder.
    var folders: [String: Set<String>] = [:]

    init(_ files: [String: StandingFile]) {
      self.files = files
      for subject in files.keys {
        var path = ""
        for part in subject.split(separator: "/") {
          if !path.isEmpty { folders[path, default: []].insert(String(part)) }
          path = path.isEmpty ? String(part) : path + "/" + part
        }
      }
    }
  }

  init(_ state: RegistryState) { self.state = state }

  mutating func forget() {
    units = [:]
    trees = [:]
  }

  mutating func unit(of subject: String) throws(RegistryError) -> Unit {
    let path = subject.split(separator: "/").prefix(2).joined(separator: "/")
    if let known = units[path] { return known }
    if units.count >= Kept.mostUnits { units = [:] }
    let unit = Unit(try state.files(at: path))
    units[path] = unit
    return unit
  }

  mutating func names(in subject: String) throws(RegistryError) -> Set<String>? {
    if subject.isEmpty {
      var names: Set<String> = []
      for tree in registryTrees where try state.isTree(tree) { names.insert(tree) }
      return names
    }
    guard !subject.contains("/") else { return try unit(of: subject).folders[subject] }
    if let known = trees[subject] { return known }
    let names = try state.names(inTree: subject)
    trees[subject] = .some(names)
    return names
  }
}
