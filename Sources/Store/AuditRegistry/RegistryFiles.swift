internal import FileAccess
internal import Glibc
internal import Synchronization

/// What stood in a registry when it was opened, read by the paths under which it was brought. Every other path is one of this machine.
final class RegistryFiles: FileTree {
  private struct File {
    let number: Int
    let size: Int
    let arrived: String
  }

  private struct Kept {
    let registry: Registry
    var files: [String: File] = [:]
    /// The names in each folder.
    var folders: [String: Set<String>] = ["": []]

    mutating func note(_ entry: RegistryEntry) {
      files[entry.subject] = File(number: entry.number, size: entry.size, arrived: entry.arrived)
      var path = ""
      for part in entry.subject.split(separator: "/") {
        folders[path, default: []].insert(String(part))
        path = path.isEmpty ? String(part) : path + "/" + part
      }
    }
  }

  /// What lies beside the registry.
  let surroundings: RegistrySurroundings
  private let kept: Mutex<Kept>
  private let machine = FileSystem()

  init(at place: String) throws(RegistryError) {
    let registry = try Registry(at: place, for: .reading)
    surroundings = registry.surroundings
    var kept = Kept(registry: registry)
    for entry in try registry.state() { kept.note(entry) }
    self.kept = Mutex(kept)
  }

  /// Takes in what was written since it was opened.
  func note(_ entry: RegistryEntry) { kept.withLock { $0.note(entry) } }

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
    guard let file = file(subject) else {
      throw FileError(isFolder(subject) ? .isFolder : .missing, path: path)
    }
    let read = kept.withLock { kept in
      Result { () throws(RegistryError) in try kept.registry.bytes(of: file.number) }
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
    if file(subject) != nil { return .file }
    if isFolder(subject) { return .folder }
    throw FileError(.missing, path: path)
  }

  func size(ofFile path: String) -> Int {
    guard let subject = RegistryFiles.subject(path) else { return machine.size(ofFile: path) }
    return file(subject)?.size ?? 0
  }

  func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String] {
    guard let subject = RegistryFiles.subject(path) else { return try machine.names(inFolder: path, hidden: hidden) }
    guard let names = kept.withLock({ $0.folders[subject] }) else {
      throw FileError(file(subject) == nil ? .missing : .isNoFolder, path: path)
    }
    return names.filter { $0.hasPrefix(".") == hidden }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func resolvedPath(_ path: String) throws(FileError) -> String {
    guard let subject = RegistryFiles.subject(path) else { return try machine.resolvedPath(path) }
    guard file(subject) != nil || isFolder(subject) else { throw FileError(.missing, path: path) }
    return subject
  }

  /// `2026-11-20 09:05`, in UTC.
  func changeTime(ofPath path: String) -> String? {
    guard let subject = RegistryFiles.subject(path) else { return machine.changeTime(ofPath: path) }
    guard let arrived = file(subject)?.arrived else { return nil }
    return arrived.prefix(10) + " " + arrived.dropFirst(11).prefix(5)
  }

  private func file(_ subject: String) -> File? { kept.withLock { $0.files[subject] } }
  private func isFolder(_ subject: String) -> Bool { kept.withLock { $0.folders[subject] != nil } }
}
