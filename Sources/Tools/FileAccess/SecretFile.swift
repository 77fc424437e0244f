internal import Glibc

/// Whether a path names a file that belongs to whoever runs this, and that nobody else may read or write.
public func isForOwnerAlone(_ path: String) -> Bool {
  var status = stat()
  guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
  return status.st_uid == geteuid() && status.st_mode & 0o077 == 0
}
