internal import Glibc
internal import Synchronization

/// Files of which each folder is looked at once, and then remembered: for as long as one thing is worked out from them, a facility that
/// is read, so that its folder is not listed again for each question.
public final class RememberedFiles: FileTree {
  private let files: any FileTree
  /// By the bytes of their paths: two that only differ in how a letter is put together are two.
  private let folders = Mutex<[[UInt8]: FolderListing]>([:])

  /// - Parameter files: that are looked at.
  public init(_ files: any FileTree) { self.files = files }

  public func read(_ path: String, limit: Int, mustBeWhole: Bool) throws(FileError) -> [UInt8] {
    try files.read(path, limit: limit, mustBeWhole: mustBeWhole)
  }

  public func kind(ofPath path: String) throws(FileError) -> PathKind {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let name = Array(path.utf8[path.utf8.index(after: slash)...])
      let known = folders.withLock { $0[Array(path.utf8[..<slash])]?.kinds[name] }
      if let known { return known }
    }
    return try files.kind(ofPath: path)
  }

  public func size(ofFile path: String) -> Int { files.size(ofFile: path) }

  public func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String] {
    if let known = folders.withLock({ $0[Array(path.utf8)] }) { return hidden ? known.hidden : known.names }
    let listing = try files.listing(ofFolder: path)
    folders.withLock { $0[Array(path.utf8)] = listing }
    return hidden ? listing.hidden : listing.names
  }

  public func listing(ofFolder path: String) throws(FileError) -> FolderListing { try files.listing(ofFolder: path) }

  public func resolvedPath(_ path: String) throws(FileError) -> String { try files.resolvedPath(path) }

  public func changeTime(ofPath path: String) -> String? { files.changeTime(ofPath: path) }
}

/// What stands in a folder.
public struct FolderListing: Sendable {
  /// Sorted by their bytes: those that begin with a dot, but for `.` and `..`, and the others.
  public var names: [String] = []
  public var hidden: [String] = []
  /// What some of them are, by the bytes of their names, where that was told with them; a link is told by nothing but following it.
  public var kinds: [[UInt8]: PathKind] = [:]
}

/// What stands in a folder of the file system.
func listing(ofFolder path: String) throws(FileError) -> FolderListing {
  guard let stream = opendir(path) else {
    throw errno == ENOTDIR ? FileError(.isNoFolder, path: path) : FileError(errno: errno, path: path)
  }
  defer { closedir(stream) }
  var listing = FolderListing()
  errno = 0
  while let entry = readdir(stream) {
    defer { errno = 0 }
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.utf8.first != UInt8(ascii: ".") {
      listing.names.append(name)
    } else if name != ".", name != ".." {
      listing.hidden.append(name)
    } else {
      continue
    }
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): listing.kinds[Array(name.utf8)] = .file
    case Int(DT_DIR): listing.kinds[Array(name.utf8)] = .folder
    default: break
    }
  }
  guard errno == 0 else { throw FileError(errno: errno, path: path) }
  listing.names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  listing.hidden.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  return listing
}
