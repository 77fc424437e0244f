internal import Glibc
internal import Synchronization

/// A file beside the one that is to be written, under a short name that nothing reads. It is locked while its process lives.
struct DraftFile: ~Copyable {
  let path: String
  private let descriptor: Int32

  /// - Parameters:
  ///   - model: the file whose permissions it is given; one that is not there leaves those of a new file.
  ///   - neighbour: a file beside which a new one is open to nobody to whom that one is closed.
  init(beside path: String, like model: String?, asClosedAs neighbour: String? = nil) throws(FileWriteError) {
    var permissions = stat()
    let isHeld = model.map { stat($0, &permissions) == 0 } ?? false
    let folder = folder(of: path)
    var draft = ""
    var descriptor: Int32 = -1
    repeat {
      draft = folder + "/" + DraftName().text
      // What is kept from others is so from the first byte.
      descriptor = open(
        draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isHeld ? 0o600 : newFileMode(asClosedAs: neighbour))
    } while descriptor < 0 && errno == EEXIST
    guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: path) }
    flock(descriptor, LOCK_EX | LOCK_NB)
    self.path = draft
    self.descriptor = descriptor
    if isHeld { give(permissions) }
  }

  deinit { close(descriptor) }

  /// 0, or the system's number of what went wrong.
  func fill(_ bytes: [UInt8]) -> Int32 {
    let failure = bytes.withUnsafeBytes { append($0) }
    return failure != 0 ? failure : secure()
  }

  /// 0, or the system's number of what went wrong.
  func append(_ bytes: UnsafeRawBufferPointer) -> Int32 { FileAccess.fill(descriptor, with: bytes) }

  /// Sees to it that what was written stays even if the power fails; 0, or the system's number of what went wrong.
  func secure() -> Int32 { fsync(descriptor) == 0 ? 0 : errno }

  /// Where the group cannot be kept, it may do no more than everybody may.
  private func give(_ wanted: stat) {
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { return }
    var mode = wanted.st_mode & 0o777
    if (own.st_uid, own.st_gid) != (wanted.st_uid, wanted.st_gid),
      fchown(descriptor, wanted.st_uid, wanted.st_gid) != 0,
      fchown(descriptor, uid_t.max, wanted.st_gid) != 0
    {
      mode = mode & ~0o070 | mode & (mode & 0o007) << 3
    }
    fchmod(descriptor, mode)
  }
}

/// The permissions of a new file, before the system takes from them what it takes from all: those of its neighbour at the most,
/// where there is one.
func newFileMode(asClosedAs neighbour: String?) -> mode_t {
  var status = stat()
  guard let neighbour, stat(neighbour, &status) == 0 else { return 0o644 }
  return 0o644 & (status.st_mode | 0o600)
}

/// `.careaudit-draft-4711-1`: the process and a number of its own.
private struct DraftName {
  static let head = ".careaudit-draft-"
  private static let count = Atomic<Int>(0)

  let text =
    head + String(getpid()) + "-" + String(count.wrappingAdd(1, ordering: .relaxed).newValue)
}

/// Removes the drafts that killed runs have left in a folder; never one whose process lives.
func sweepDrafts(in folder: String) {
  for name in names(in: folder, after: DraftName.head) {
    let path = folder + "/" + name
    guard let descriptor = abandoned(path, of: name.dropFirst(DraftName.head.count), opening: O_WRONLY) else {
      continue
    }
    unlink(path)
    close(descriptor)
  }
}

/// A folder for what is put together before it is written. It goes with everything in it when it is let go, and a later run
/// removes it where this one is killed.
public struct ScratchFolder: ~Copyable {
  public let path: String
  private let descriptor: Int32

  /// - Parameters:
  ///   - parent: the folder in which it is made.
  ///   - purpose: a short word that tells it from others.
  public init(for purpose: String, in parent: String = "/tmp") throws(FileWriteError) {
    let head = "careaudit-" + purpose + "-"
    for name in names(in: parent, after: head) {
      let path = parent + "/" + name
      guard let descriptor = abandoned(path, of: name.dropFirst(head.count), opening: O_RDONLY | O_DIRECTORY) else {
        continue
      }
      removeFolder(path)
      close(descriptor)
    }
    var template = Array((parent + "/" + head + String(getpid()) + "-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileWriteError(errno: errno, path: parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  deinit {
    removeFolder(path)
    if descriptor >= 0 { close(descriptor) }
  }
}

/// Opens what a run has left, where it is our own, its process is dead, and nobody elsewhere holds it: a folder may be shared
/// with other machines. Nil otherwise.
///
/// - Parameter owner: begins with the number of the process.
private func abandoned(_ path: String, of owner: Substring, opening flags: Int32) -> Int32? {
  guard let process = pid_t(owner.prefix { $0 != "-" }), process > 0, kill(process, 0) != 0, errno == ESRCH else {
    return nil
  }
  let descriptor = open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
    close(descriptor)
    return nil
  }
  return descriptor
}

private func names(in folder: String, after head: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = text(of: entry)
    if name.hasPrefix(head) { names.append(name) }
  }
  return names
}

private func removeFolder(_ path: String) {
  if let stream = opendir(path) {
    while let entry = readdir(stream) {
      let name = text(of: entry)
      if name == "." || name == ".." { continue }
      let child = path + "/" + name
      if unlink(child) != 0 { removeFolder(child) }
    }
    closedir(stream)
  }
  rmdir(path)
}

private func text(of entry: UnsafeMutablePointer<dirent>) -> String {
  withUnsafePointer(to: &entry.pointee.d_name) {
    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
  }
}
