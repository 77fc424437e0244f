internal import Glibc

/// Why a file could not be written.
public struct FileWriteError: Error, Sendable, Equatable {
  public enum Code: Sendable, Equatable {
    case exists, noFolder, notPermitted, diskFull, isFolder, nameTooLong, tooLarge
    /// A file that stands where a folder belongs.
    case isFile
    /// A link to another place, where only the file itself may be written.
    case isLink
    /// Something that no file can be written into: a disk, a socket.
    case notAFile
    /// Somebody has changed or removed it since it was read.
    case changed
    /// Another program is at work on it; nil where the system does not say which.
    case inUse(by: FileUser?)
    /// The system's own number for anything else.
    case other(Int32)
  }

  public let code: Code
  public let path: String

  package init(code: Code, path: String) {
    self.code = code
    self.path = path
  }

  public init(errno number: Int32, path: String) {
    self.path = path
    code =
      switch number {
      case EEXIST: .exists
      case ENOENT, ENOTDIR: .noFolder
      case EACCES, EPERM, EROFS: .notPermitted
      case ENOSPC, EDQUOT: .diskFull
      case EISDIR: .isFolder
      case EFBIG: .tooLarge
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .isLink
      default: .other(number)
      }
  }
}

/// Whether a file that is there already may be written over.
public enum Overwriting: Sendable {
  case never
  /// Whatever bears the name is replaced; a link itself, not what it leads to.
  case allowed
}

/// Writes a file whole or not at all: a program that is stopped in the middle leaves what was there.
///
/// A file that is replaced keeps its permissions and, where the system allows that, its owner and group. Into a device or a
/// pipe the bytes are written as they are. When this returns, what was written stays even if the power fails.
/// - Parameters:
///   - text: what it shall hold.
///   - path: the file.
///   - overwriting: what may be there already.
///   - model: a file whose permissions a new one is given.
///   - neighbour: a file beside which a new one is open to nobody to whom that one is closed.
public func writeFile(
  _ text: String, to path: String, overwriting: Overwriting, like model: String? = nil,
  asClosedAs neighbour: String? = nil
) throws(FileWriteError) {
  try writeFile(Array(text.utf8), to: path, overwriting: overwriting, like: model, asClosedAs: neighbour)
}

/// Writes a file whole or not at all: a program that is stopped in the middle leaves what was there.
///
/// A file that is replaced keeps its permissions and, where the system allows that, its owner and group. Into a device or a
/// pipe the bytes are written as they are. When this returns, what was written stays even if the power fails.
/// - Parameters:
///   - bytes: what it shall hold.
///   - path: the file.
///   - overwriting: what may be there already.
///   - model: a file whose permissions a new one is given.
///   - neighbour: a file beside which a new one is open to nobody to whom that one is closed.
public func writeFile(
  _ bytes: [UInt8], to path: String, overwriting: Overwriting, like model: String? = nil,
  asClosedAs neighbour: String? = nil
) throws(FileWriteError) {
  try writeFile(
    bytes, to: path, overwriting: overwriting, like: model, asClosedAs: neighbour, placing: Placing.allCases)
}

/// - Parameter ways: how a file is given its name where none may be written over, tried in their order.
package func writeFile(
  _ bytes: [UInt8], to path: String, overwriting: Overwriting, like model: String? = nil,
  asClosedAs neighbour: String? = nil, placing ways: [Placing]
) throws(FileWriteError) {
  if try writeIntoChannel(bytes, at: path) { return }
  let folder = folder(of: path)
  sweepDrafts(in: folder)
  let draft = try DraftFile(beside: path, like: overwriting == .never ? model : path, asClosedAs: neighbour)
  var failure = draft.fill(bytes)
  if failure == 0 {
    switch overwriting {
    case .never: failure = place(draft.path, bytes, at: path, by: ways)
    case .allowed: if rename(draft.path, path) != 0 { failure = errno }
    }
  }
  unlink(draft.path)
  if failure == 0 { failure = secure(folder: folder) }
  guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
}

/// Refuses, as `writeFile` would, where nothing can be written to a path: to be asked before anything else is done that would be half
/// of it. Nothing is left behind, and what is there stays as it is.
///
/// - Parameter path: where something will be written over what is there.
public func demandWritable(_ path: String) throws(FileWriteError) {
  var status = stat()
  if let number = openDescriptor(named: path) {
    let mode = fcntl(number, F_GETFL)
    guard mode >= 0 else { throw FileWriteError(errno: errno, path: path) }
    guard mode & O_ACCMODE != O_RDONLY else { throw FileWriteError(code: .notPermitted, path: path) }
    return
  }
  if stat(path, &status) == 0 {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileWriteError(code: .isFolder, path: path)
    case S_IFCHR, S_IFIFO:
      guard access(path, W_OK) == 0 else { throw FileWriteError(errno: errno, path: path) }
      return
    default: throw FileWriteError(code: .notAFile, path: path)
    }
  } else if lstat(path, &status) != 0, errno != ENOENT {
    throw FileWriteError(errno: errno, path: path)
  } else if path.hasSuffix("/") || path.isEmpty {
    throw FileWriteError(code: .noFolder, path: path)
  }
  let draft = try DraftFile(beside: path, like: nil)
  unlink(draft.path)
}

/// Writes what a file that was read is to be from now on: whole or not at all, and only where it still is as it was read.
///
/// It keeps its permissions and, where the system allows that, its owner and group. Where a link bears its name nothing is written,
/// because the file lies elsewhere. Where anything is refused, nothing is left behind.
/// - Parameters:
///   - bytes: what it shall hold.
///   - path: the file.
///   - before: all of the file, as it was read.
///   - keptName: the path, by a number from 1, under which the file is kept as it was; nil: it is not kept.
/// - Returns: the path under which it is kept.
@discardableResult
public func rewriteFile(
  _ bytes: [UInt8], at path: String, readAs before: [UInt8], keepingAs keptName: ((Int) -> String)? = nil
) throws(FileWriteError) -> String? {
  try rewriteFile(bytes, at: path, readAs: before, keepingAs: keptName, whenReady: {})
}

/// - Parameter whenReady: called when all is written and has only to be given its name.
@discardableResult
package func rewriteFile(
  _ bytes: [UInt8], at path: String, readAs before: [UInt8], keepingAs keptName: ((Int) -> String)? = nil,
  whenReady: () -> Void
) throws(FileWriteError) -> String? {
  try demand(before, in: path)
  let folder = folder(of: path)
  sweepDrafts(in: folder)
  let draft = try DraftFile(beside: path, like: path)
  var kept: String?
  do throws(FileWriteError) {
    let failure = draft.fill(bytes)
    guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
    if let keptName { kept = try keep(before, like: path, as: keptName) }
    whenReady()
    try demand(before, in: path)
    guard rename(draft.path, path) == 0 else { throw FileWriteError(errno: errno, path: path) }
  } catch {
    unlink(draft.path)
    if let kept { unlink(kept) }
    throw error
  }
  let failure = secure(folder: folder)
  guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
  return kept
}

/// Writes bytes under the first name that is not taken.
private func keep(_ bytes: [UInt8], like path: String, as name: (Int) -> String) throws(FileWriteError) -> String {
  var number = 1
  while true {
    do throws(FileWriteError) {
      try writeFile(bytes, to: name(number), overwriting: .never, like: path)
      return name(number)
    } catch {
      guard error.code == .exists else { throw error }
      number += 1
    }
  }
}

/// Refuses where a path does not name a file that holds just these bytes.
private func demand(_ bytes: [UInt8], in path: String) throws(FileWriteError) {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw errno == ENOENT ? FileWriteError(code: .changed, path: path) : FileWriteError(errno: errno, path: path)
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw FileWriteError(code: .notAFile, path: path)
  }
  guard status.st_size == bytes.count, contents(of: descriptor) == bytes else {
    throw FileWriteError(code: .changed, path: path)
  }
}

/// How a draft is given a name that must not be taken yet.
package enum Placing: CaseIterable {
  case hardLink
  /// Where there are no hard links, as on the sticks that cameras and old computers read.
  case rename
  /// Where even that cannot be: the bytes once more, into a file that nobody else has made.
  case copy
}

/// The system's number of what went wrong in the last way; 0 where the file has its name.
private func place(_ draft: String, _ bytes: [UInt8], at path: String, by ways: [Placing]) -> Int32 {
  var failure = EINVAL
  for way in ways {
    failure =
      switch way {
      case .hardLink: link(draft, path) == 0 ? 0 : errno
      case .rename: renameOverNothing(draft, path)
      case .copy: copy(bytes, of: draft, to: path)
      }
    if failure == 0 || failure == EEXIST { break }
  }
  return failure
}

/// 0, or the system's number of what went wrong.
private func renameOverNothing(_ old: String, _ new: String) -> Int32 {
  // What glibc has beside POSIX, Swift does not see in its headers.
  typealias Rename = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
  guard let process = dlopen(nil, RTLD_NOW), let symbol = dlsym(process, "renameat2") else { return ENOSYS }
  let overNothing: UInt32 = 1
  return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, old, AT_FDCWD, new, overNothing) == 0 ? 0 : errno
}

private func copy(_ bytes: [UInt8], of draft: String, to path: String) -> Int32 {
  var status = stat()
  guard stat(draft, &status) == 0 else { return errno }
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o777)
  guard descriptor >= 0 else { return errno }
  var failure = fill(descriptor, with: bytes)
  if failure == 0, fsync(descriptor) != 0 { failure = errno }
  if close(descriptor) != 0, failure == 0 { failure = errno }
  if failure != 0 { unlink(path) }
  return failure
}

/// Writes into what is no file but takes bytes. False where the path names a file, or nothing yet.
private func writeIntoChannel(_ bytes: [UInt8], at path: String) throws(FileWriteError) -> Bool {
  guard let descriptor = try openChannel(at: path) else { return false }
  defer { close(descriptor) }
  let failure = fill(descriptor, with: bytes)
  // A reader who closes a pipe early is no error.
  guard failure == 0 || failure == EPIPE else { throw FileWriteError(errno: failure, path: path) }
  return true
}

/// Opens what is no file but takes bytes: a device, a pipe, or what standard output is. Nil where the path names a file, or nothing
/// yet.
func openChannel(at path: String) throws(FileWriteError) -> Int32? {
  let descriptor: Int32
  if let number = openDescriptor(named: path) {
    descriptor = fcntl(number, F_DUPFD_CLOEXEC, 3)
  } else {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: throw FileWriteError(code: .isFolder, path: path)
    case S_IFCHR, S_IFIFO: break
    default: throw FileWriteError(code: .notAFile, path: path)
    }
    descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
  }
  guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: path) }
  return descriptor
}

/// The number of an open file of this process that a path stands for, as `/dev/stdout` does for 1; nil where it is another.
private func openDescriptor(named path: String) -> Int32? {
  var path = path
  for _ in 0..<8 {
    for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
      return Int32(path.dropFirst(prefix.count)).flatMap { $0 >= 0 ? $0 : nil }
    }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let target = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
  }
  return nil
}

/// The system's number of what went wrong; 0 where nothing did.
func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 { bytes.withUnsafeBytes { fill(descriptor, with: $0) } }

/// The system's number of what went wrong; 0 where nothing did.
func fill(_ descriptor: Int32, with bytes: UnsafeRawBufferPointer) -> Int32 {
  var rest = bytes
  while let start = rest.baseAddress, rest.count > 0 {
    let count = write(descriptor, start, rest.count)
    if count < 0 && errno == EINTR { continue }
    if count < 0 { return errno }
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
  }
  return 0
}

/// Sees to it that the names in a folder stay even if the power fails; 0, or the system's number of what went wrong.
func secure(folder: String) -> Int32 {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  // A folder that may be written but not read, or a system that keeps names in its own way.
  guard descriptor >= 0 else { return 0 }
  defer { close(descriptor) }
  return fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS || errno == EOPNOTSUPP ? 0 : errno
}

/// The folder in which the last part of a path stands.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
}
