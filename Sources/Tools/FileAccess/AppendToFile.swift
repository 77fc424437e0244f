internal import Glibc

/// A file of lines to which lines are added, one by one and each for good; nobody else adds to it meanwhile.
public struct GrowingFile: ~Copyable {
  public let path: String
  /// What stood in it, line by line.
  public let lines: [String]
  /// What was left of a line that was being written when a program or the machine stopped; it is cut off.
  public let tornLine: String?
  private let descriptor: Int32

  /// Opens the file, or makes it; never one elsewhere to which a link of that name leads.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - neighbour: a file beside which a new one is open to nobody to whom that one is closed.
  public init(_ path: String, asClosedAs neighbour: String? = nil) throws(FileWriteError) {
    let descriptor = try GrowingFile.open(path, newFileMode(asClosedAs: neighbour))
    do throws(FileWriteError) {
      guard let bytes = contents(of: descriptor) else { throw FileWriteError(errno: errno, path: path) }
      let whole = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let isTorn = whole < bytes.count
      if isTorn, ftruncate(descriptor, off_t(whole)) != 0 { throw FileWriteError(errno: errno, path: path) }
      let failure = secure(folder: folder(of: path))
      if failure != 0 { throw FileWriteError(errno: failure, path: path) }
      lines = bytes[..<whole].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      tornLine = isTorn ? String(decoding: bytes[whole...], as: UTF8.self) : nil
    } catch {
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens and locks the file that bears the name: it may be removed, and made anew, between the one and the other.
  private static func open(_ path: String, _ mode: mode_t) throws(FileWriteError) -> Int32 {
    while true {
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
      guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: path) }
      var (opened, named) = (stat(), stat())
      guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw FileWriteError(code: .notAFile, path: path)
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let failure = errno
        defer { close(descriptor) }
        throw failure == EWOULDBLOCK
          ? FileWriteError(code: .inUse(by: holder(of: descriptor)), path: path)
          : FileWriteError(errno: failure, path: path)
      }
      if lstat(path, &named) == 0, (named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino) { return descriptor }
      close(descriptor)
    }
  }

  /// Adds a line; when this returns, it stays even if the power fails. Where it cannot be added, nothing of it is left; nor is
  /// anything added to a file that no longer bears its name, where nobody would find it.
  ///
  /// - Parameter line: a line break in it is kept as a space.
  public func append(_ line: String) throws(FileWriteError) {
    var (opened, named) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0, lstat(path, &named) == 0,
      (named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino)
    else { throw FileWriteError(code: .changed, path: path) }
    let end = lseek(descriptor, 0, SEEK_END)
    var failure = fill(descriptor, with: line.utf8.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A])
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    guard failure != 0 else { return }
    if end >= 0 { ftruncate(descriptor, end) }
    throw FileWriteError(errno: failure, path: path)
  }

  /// Removes the file.
  public func remove() { unlink(path) }
}
