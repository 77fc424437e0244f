internal import FileAccess

extension Registry {
  /// Writes what stands into a new folder, byte for byte as it came: all of it, or nothing. The files are open to nobody to whom
  /// the registry is closed.
  ///
  /// - Parameter folder: where nothing is yet, or an empty folder.
  /// - Returns: how many files it gave.
  public func give(to folder: String) throws(RegistryError) -> Int {
    if let there = try? kind(ofPath: folder) {
      guard there == .folder, (try? names(inFolder: folder))?.isEmpty == true else { throw .exists(folder) }
    }
    let entries = try state()
    try surroundings.prepare()
    let scratch = try writing { () throws(FileWriteError) in
      try ScratchFolder(for: "give", in: parentFolder(of: folder))
    }
    var made: Set<String> = []
    for entry in entries {
      guard isWithinTrees(entry.subject) else { throw .badSubject(entry.subject) }
      guard let bytes = try bytes(of: entry.number) else { throw .nothingKept(entry.subject) }
      var path = scratch.path
      for part in entry.subject.split(separator: "/").dropLast() {
        path += "/" + part
        if made.insert(path).inserted { _ = try writing { () throws(FileWriteError) in try makeFolder(path) } }
      }
      try writing { () throws(FileWriteError) in
        try writeFile(
          bytes, to: path + "/" + entry.subject.lastPathPart, overwriting: .never, asClosedAs: surroundings.neighbour)
      }
    }
    do throws(FileWriteError) { try scratch.place(at: folder, holding: []) } catch { throw .writing(error) }
    return entries.count
  }
}
