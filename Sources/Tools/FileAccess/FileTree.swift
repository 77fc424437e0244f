/// Where files lie that are read by their paths: the file system, or something that keeps files under paths as it does.
public protocol FileTree: Sendable {
  /// The first bytes of a file, `limit` of them at most.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - limit: how many bytes at most.
  ///   - mustBeWhole: refuses a larger one.
  func read(_ path: String, limit: Int, mustBeWhole: Bool) throws(FileError) -> [UInt8]

  /// What a path names.
  ///
  /// - Parameter path: of a file or a folder.
  func kind(ofPath path: String) throws(FileError) -> PathKind

  /// How many bytes a file has; 0 where that cannot be told.
  ///
  /// - Parameter path: of the file.
  func size(ofFile path: String) -> Int

  /// The names in a folder, sorted by their bytes.
  ///
  /// - Parameters:
  ///   - path: of the folder.
  ///   - hidden: gives those that begin with a dot instead of the others, but for `.` and `..`.
  func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String]

  /// All that stands in a folder.
  ///
  /// - Parameter path: of the folder.
  func listing(ofFolder path: String) throws(FileError) -> FolderListing

  /// A path by which two ways to one folder are told to be the same; its last part is what the folder is called.
  ///
  /// - Parameter path: of a file or a folder.
  func resolvedPath(_ path: String) throws(FileError) -> String

  /// When a file was last changed, as `2026-03-14 17:05`; nil where that cannot be told.
  ///
  /// - Parameter path: of the file.
  func changeTime(ofPath path: String) -> String?
}

extension FileTree {
  public func listing(ofFolder path: String) throws(FileError) -> FolderListing {
    FolderListing(
      names: try names(inFolder: path, hidden: false), hidden: try names(inFolder: path, hidden: true), kinds: [:])
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - limit: how many bytes at most; a larger one is refused.
  public func read(_ path: String, limit: Int = 8 << 20) throws(FileError) -> [UInt8] {
    try read(path, limit: limit, mustBeWhole: true)
  }

  /// The first bytes of a file.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - limit: how many bytes at most.
  public func readBeginning(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    try read(path, limit: limit, mustBeWhole: false)
  }

  /// The names in a folder that do not begin with a dot, sorted by their bytes.
  ///
  /// - Parameter path: of the folder.
  public func names(inFolder path: String) throws(FileError) -> [String] {
    try names(inFolder: path, hidden: false)
  }
}

/// The files of this machine.
public struct FileSystem: FileTree {
  public init() {}

  public func read(_ path: String, limit: Int, mustBeWhole: Bool) throws(FileError) -> [UInt8] {
    mustBeWhole
      ? try FileAccess.readFile(path, limit: limit) : try FileAccess.readBeginning(path, limit: limit)
  }

  public func kind(ofPath path: String) throws(FileError) -> PathKind { try FileAccess.kind(ofPath: path) }

  public func size(ofFile path: String) -> Int { FileAccess.size(ofFile: path) }

  public func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String] {
    try FileAccess.names(inFolder: path, hidden: hidden)
  }

  public func listing(ofFolder path: String) throws(FileError) -> FolderListing {
    try FileAccess.listing(ofFolder: path)
  }

  public func resolvedPath(_ path: String) throws(FileError) -> String { try FileAccess.resolvedPath(path) }

  public func changeTime(ofPath path: String) -> String? { FileAccess.changeTime(ofPath: path) }
}

/// Files some of which are taken to hold something else, so that a change can be tried before it is made.
public struct ChangedFiles: FileTree {
  private let texts: [String: [UInt8]]
  private let files: any FileTree

  /// - Parameters:
  ///   - texts: by path, what is read instead of what stands in a file.
  ///   - files: the others.
  public init(_ texts: [String: [UInt8]], among files: any FileTree = FileSystem()) {
    self.texts = texts
    self.files = files
  }

  public func read(_ path: String, limit: Int, mustBeWhole: Bool) throws(FileError) -> [UInt8] {
    guard let text = texts[path] else { return try files.read(path, limit: limit, mustBeWhole: mustBeWhole) }
    guard text.count > limit else { return text }
    guard !mustBeWhole else { throw FileError(.tooLarge(limit: limit), path: path) }
    return Array(text.prefix(limit))
  }

  public func kind(ofPath path: String) throws(FileError) -> PathKind {
    texts[path] == nil ? try files.kind(ofPath: path) : .file
  }

  public func size(ofFile path: String) -> Int { texts[path]?.count ?? files.size(ofFile: path) }

  public func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String] {
    try files.names(inFolder: path, hidden: hidden)
  }

  public func resolvedPath(_ path: String) throws(FileError) -> String { try files.resolvedPath(path) }

  public func changeTime(ofPath path: String) -> String? { files.changeTime(ofPath: path) }
}
