internal import Glibc

/// Why a file or folder could not be read.
public struct FileError: Error, Sendable, Equatable {
  public enum Code: Sendable, Hashable {
    case missing, notPermitted, isFolder, isNoFolder, loop
    case tooLarge(limit: Int)
    /// Neither a file nor a folder: a device, a socket, a pipe.
    case notAFile
    /// What is kept in a registry is not what was received.
    case notAsReceived
    /// It is kept in a registry, and may be read only where the log says so, which it could not.
    case unrecorded
    /// The system's own number for anything else.
    case other(Int32)
  }

  public let code: Code
  public let path: String

  init(errno number: Int32, path: String) {
    self.path = path
    code =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      case ELOOP: .loop
      case ENXIO: .notAFile
      default: .other(number)
      }
  }

  /// - Parameters:
  ///   - code: what is wrong.
  ///   - path: with which file or folder.
  public init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }
}

/// The bytes of a file.
///
/// - Throws: where it cannot be read, is no ordinary file, or is larger than `limit` bytes.
public func readFile(_ path: String, limit: Int = 8 << 20) throws(FileError) -> [UInt8] {
  try read(path) { size throws(FileError) in
    guard size <= limit else { throw FileError(.tooLarge(limit: limit), path: path) }
    return size
  }
}

/// The first bytes of a file, `limit` of them at most.
///
/// - Throws: where it cannot be read or is no ordinary file.
public func readBeginning(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
  try read(path) { min($0, limit) }
}

/// - Parameter wanted: how many bytes are read of a file that has so many.
private func read(_ path: String, _ wanted: (Int) throws(FileError) -> Int) throws(FileError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileError(errno: errno, path: path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw FileError(errno: errno, path: path) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR: throw FileError(.isFolder, path: path)
  default: throw FileError(.notAFile, path: path)
  }
  let size = try wanted(Int(status.st_size))
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < buffer.count {
      let got = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      count += got
    }
  }
  guard failure == 0 else { throw FileError(errno: failure, path: path) }
  return bytes
}

/// What a path names.
public enum PathKind: Sendable, Equatable {
  case file, folder, other
}

/// What `path` names, links followed.
public func kind(ofPath path: String) throws(FileError) -> PathKind {
  var status = stat()
  guard stat(path, &status) == 0 else { throw FileError(errno: errno, path: path) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  default: return .other
  }
}

/// How many bytes a file has; 0 where that cannot be told.
public func size(ofFile path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// The names in a folder, sorted by their bytes; none that begins with a dot.
///
/// - Parameters:
///   - path: of the folder.
///   - hidden: gives those that begin with a dot instead of the others, but for `.` and `..`.
public func names(inFolder path: String, hidden: Bool = false) throws(FileError) -> [String] {
  let listing = try listing(ofFolder: path)
  return hidden ? listing.hidden : listing.names
}

/// The path with links and dots resolved, by which two ways to one folder are told to be the same.
public func resolvedPath(_ path: String) throws(FileError) -> String {
  guard let resolved = realpath(path, nil) else { throw FileError(errno: errno, path: path) }
  defer { free(resolved) }
  return String(cString: resolved)
}

extension String {
  /// This path with `name` below it.
  public func appending(path name: String) -> String {
    hasSuffix("/") ? self + name : isEmpty || self == "." ? name : self + "/" + name
  }

  /// The last part of this path.
  public var lastPathPart: String {
    var path = Substring(self)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? String(path)
  }

  /// The folder in which the last part of this path stands.
  public var folderPart: String {
    var path = Substring(self)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    path = path[..<slash]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty ? "/" : String(path)
  }
}

/// When a file was last changed, as `2026-03-14 17:05` in the time of this machine; nil where that cannot be told.
public func changeTime(ofPath path: String) -> String? {
  var status = stat()
  var parts = tm()
  guard stat(path, &status) == 0, localtime_r(&status.st_mtim.tv_sec, &parts) != nil else { return nil }
  var text = [CChar](repeating: 0, count: 32)
  let count = strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
  return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
