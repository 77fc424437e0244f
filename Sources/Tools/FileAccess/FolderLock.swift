internal import Glibc

/// A program that is at work on a file or in a folder.
public struct FileUser: Sendable, Equatable {
  public let process: Int32
  /// Its name and its first word, as `careaudit import`; nil where the system does not tell.
  public let program: String?
  /// The name of who runs it.
  public let person: String?
}

/// Keeps a folder to one program: who reads a file in it, changes it and writes it again loses nothing that another writes
/// meanwhile.
///
/// It hinders nobody who only reads. The system lets go of it when the process ends, however it ends; nothing is left in the
/// folder, except on file servers that lock no folders, where a hidden `.careaudit-lock` may stay.
public struct FolderLock: Sendable {
  private let descriptor: Int32

  /// Waits for it.
  ///
  /// - Parameters:
  ///   - folder: the folder that is locked.
  ///   - patience: for how many milliseconds at most.
  /// - Throws: `inUse` with who is at work, when the patience is at its end; or why the folder cannot be opened.
  public init(_ folder: String, patience: Int = 10_000) throws(FileWriteError) {
    let folder = folder.isEmpty ? "." : folder
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw FileWriteError(errno: errno, path: folder) }
    switch lock(opened, patience: patience) {
    case 0: descriptor = opened
    case EWOULDBLOCK:
      defer { close(opened) }
      throw FileWriteError(code: .inUse(by: holder(of: opened)), path: folder)
    default:
      close(opened)
      descriptor = try FolderLock.openLockFile(in: folder, patience: patience)
    }
  }

  /// Lets go of it.
  public func release() { if descriptor >= 0 { close(descriptor) } }

  /// For a file server that locks no folders; -1 where it locks nothing at all.
  private static func openLockFile(in folder: String, patience: Int) throws(FileWriteError) -> Int32 {
    let path = folder + "/.careaudit-lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: path) }
    switch lock(descriptor, patience: patience) {
    case 0: return descriptor
    case EWOULDBLOCK:
      defer { close(descriptor) }
      throw FileWriteError(code: .inUse(by: holder(of: descriptor)), path: folder)
    default:
      close(descriptor)
      return -1
    }
  }
}

/// 0, `EWOULDBLOCK` after so many milliseconds, or the system's number of what went wrong.
private func lock(_ descriptor: Int32, patience: Int) -> Int32 {
  var waited = 0
  while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
    if errno == EINTR { continue }
    guard errno == EWOULDBLOCK, waited < patience else { return errno }
    usleep(10_000)
    waited += 10
  }
  return 0
}

/// Who holds the lock of an open file or folder, as the system lists locks; nil where that is a process elsewhere.
func holder(of descriptor: Int32) -> FileUser? {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return nil }
  let inode = ":" + String(status.st_ino)
  for line in contents(of: "/proc/locks").split(separator: 0x0A) {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(inode), let process = Int32(words[4]), process > 0
    else { continue }
    return FileUser(process)
  }
  return nil
}

extension FileUser {
  fileprivate init(_ process: Int32) {
    let folder = "/proc/" + String(process)
    let words = contents(of: folder + "/cmdline").split(separator: 0).prefix(2).map {
      String(decoding: $0, as: UTF8.self)
    }
    self.process = process
    program = words.first.map { first in
      ([String(first.split(separator: "/").last ?? "")] + words.dropFirst()).joined(separator: " ")
    }
    var status = stat()
    person = stat(folder, &status) == 0 ? getpwuid(status.st_uid).map { String(cString: $0.pointee.pw_name) } : nil
  }
}

private func contents(of path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  return contents(of: descriptor) ?? []
}

/// Everything from where a file stands to its end; nil, and `errno`, where it cannot be read.
func contents(of descriptor: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
