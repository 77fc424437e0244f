internal import FileAccess

extension Registry {
  /// Writes what stands into a new folder, byte for byte as it came: all of it, or nothing. The files are open to nobody to whom
  /// the registry is closed.
  ///
  /// - Parameter folder: where nothing is yet, or an empty folder.
  /// - Returns: how many files it gave.
  public func give(to folder: String) throws(RegistryError) -> Int {
    let given = try GivenFolder(at: folder, asClosedAs: surroundings.neighbour)
    let entries = try state()
    try surroundings.prepare()
    for entry in entries {
      guard isWithinTrees(entry.subject) else { throw .badSubject(entry.subject) }
      guard let bytes = try bytes(of: entry.number) else { throw .nothingKept(entry.subject) }
      try given.add(bytes, as: entry.subject)
    }
    try given.finish()
    return entries.count
  }
}

/// A folder into which files of a registry are written: it is there with all of them, or not at all.
public final class GivenFolder {
  private let folder: String
  private let neighbour: String
  private let scratch: ScratchFolder
  private var made: Set<String> = []

  /// - Parameters:
  ///   - folder: where nothing is yet, or an empty folder.
  ///   - neighbour: a file: to whom that is closed, the files are too; nil: they are open to nobody else.
  public init(at folder: String, asClosedAs neighbour: String?) throws(RegistryError) {
    if let there = try? kind(ofPath: folder) {
      guard there == .folder, (try? names(inFolder: folder))?.isEmpty == true else { throw .exists(folder) }
    }
    self.folder = folder
    do throws(FileWriteError) {
      scratch = try ScratchFolder(for: "give", in: parentFolder(of: folder))
    } catch {
      throw .writing(error)
    }
    self.neighbour = neighbour ?? scratch.path
  }

  /// - Parameter subject: the path that it has in a registry.
  public func add(_ bytes: [UInt8], as subject: String) throws(RegistryError) {
    guard isWithinTrees(subject) else { throw .badSubject(subject) }
    var path = scratch.path
    for part in subject.split(separator: "/").dropLast() {
      path += "/" + part
      if made.insert(path).inserted { _ = try writing { () throws(FileWriteError) in try makeFolder(path) } }
    }
    try writing { () throws(FileWriteError) in
      try writeFile(bytes, to: path + "/" + subject.lastPathPart, overwriting: .never, asClosedAs: neighbour)
    }
  }

  /// Gives the folder its name.
  public func finish() throws(RegistryError) {
    try writing { () throws(FileWriteError) in try scratch.place(at: folder, holding: []) }
  }
}
