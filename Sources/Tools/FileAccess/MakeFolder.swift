internal import Glibc

/// Makes a folder in one that is there. When this returns, it stays even if the power fails.
///
/// - Returns: false where it was there already.
public func makeFolder(_ path: String) throws(FileWriteError) -> Bool {
  guard mkdir(path, 0o777) == 0 else {
    let failure = errno
    var status = stat()
    if failure == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return false }
    throw FileWriteError(errno: failure, path: path)
  }
  let failure = secure(folder: folder(of: path))
  guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
  return true
}

/// Removes a folder in which nothing is; one that holds something stays.
public func removeEmptyFolder(_ path: String) { rmdir(path) }
