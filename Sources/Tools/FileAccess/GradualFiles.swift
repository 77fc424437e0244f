internal import Glibc

/// Files that are too large to stand in memory are put together in a scratch folder beside the place where they will stand, piece by
/// piece, and given their name when they are whole.
extension ScratchFolder {
  /// Adds to the end of a file in the folder, which is made where it is not there.
  ///
  /// - Parameters:
  ///   - text: written as UTF-8.
  ///   - name: a name of ours, without a slash.
  public func append(_ text: String, to name: String) throws(FileWriteError) {
    try append(Array(text.utf8), to: name)
  }

  /// Adds to the end of a file in the folder, which is made where it is not there.
  ///
  /// - Parameters:
  ///   - bytes: as many as there are.
  ///   - name: a name of ours, without a slash.
  public func append(_ bytes: [UInt8], to name: String) throws(FileWriteError) {
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: file) }
    defer { close(descriptor) }
    let failure = fill(descriptor, with: bytes)
    guard failure == 0 else { throw FileWriteError(errno: failure, path: file) }
  }

  /// Gives the folder itself a name, where none is or an empty folder; when this returns, it stays even if the power fails.
  ///
  /// - Parameters:
  ///   - target: in the same folder as this one.
  ///   - names: of the files in it.
  public func place(at target: String, holding names: [String]) throws(FileWriteError) {
    for name in names { try settle(path + "/" + name) }
    let mask = umask(0)
    umask(mask)
    guard chmod(path, 0o777 & ~mask) == 0 else { throw FileWriteError(errno: errno, path: target) }
    guard rename(path, target) == 0 else {
      throw errno == ENOTEMPTY
        ? FileWriteError(code: .exists, path: target) : FileWriteError(errno: errno, path: target)
    }
    let failure = secure(folder: folder(of: target))
    guard failure == 0 else { throw FileWriteError(errno: failure, path: target) }
  }

  /// Gives one of its files a name elsewhere, over what is there; that keeps its permissions.
  ///
  /// - Parameters:
  ///   - name: a name of ours, without a slash.
  ///   - target: in the same file system.
  public func place(_ name: String, at target: String) throws(FileWriteError) {
    let file = path + "/" + name
    var status = stat()
    if stat(target, &status) == 0 { chmod(file, status.st_mode & 0o777) }
    try settle(file)
    guard rename(file, target) == 0 else { throw FileWriteError(errno: errno, path: target) }
    let failure = secure(folder: folder(of: target))
    guard failure == 0 else { throw FileWriteError(errno: failure, path: target) }
  }

  private func settle(_ file: String) throws(FileWriteError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: file) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileWriteError(errno: errno, path: file) }
  }
}

/// The folder in which the last part of a path stands; `.` where the path has only one.
public func parentFolder(of path: String) -> String {
  var path = Substring(path)
  while path.count > 1, path.last == "/" { path.removeLast() }
  return folder(of: String(path))
}
