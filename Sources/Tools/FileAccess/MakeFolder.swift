internal import Glibc

/// Makes a folder in one that is there. When this returns, it stays even if the power fails.
///
/// - Returns: false where it was there already.
public func makeFolder(_ path: String) throws(FileWriteError) -> Bool {
  guard mkdir(path, 0o777) == 0 else {
    let failure = errno
    var status = stat()
    if failure == EEXIST, stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return false }
      throw FileWriteError(code: .isFile, path: path)
    }
    throw FileWriteError(errno: failure, path: path)
  }
  let failure = secure(folder: folder(of: path))
  guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
  return true
}

/// Removes a folder in which nothing is; one that holds something stays.
public func removeEmptyFolder(_ path: String) { rmdir(path) }

/// Makes an empty file that its owner alone may read, where none is; one that is there stays as it is.
///
/// - Parameter path: in a folder that is there.
public func makePrivateFile(_ path: String) throws(FileWriteError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
  if descriptor < 0 {
    guard errno != EEXIST else { return }
    throw FileWriteError(errno: errno, path: path)
  }
  close(descriptor)
}
