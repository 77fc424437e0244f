internal import Glibc

/// Why a file could not be written.
public struct FileWriteError: Error, Sendable, Equatable {
  public enum Code: Sendable, Equatable {
    case exists, noFolder, notPermitted, diskFull
    /// Another program is adding to it.
    case inUse
    /// The system's own number for anything else.
    case other(Int32)
  }

  public let code: Code
  public let path: String

  init(code: Code, path: String) {
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
      default: .other(number)
      }
  }
}

/// Whether a file that is there already may be written over.
public enum Overwriting: Sendable {
  case never, allowed
}

/// Writes a file whole or not at all: a program that is stopped in the middle leaves what was there.
public func writeFile(_ text: String, to path: String, overwriting: Overwriting) throws(FileWriteError) {
  try writeFile(Array(text.utf8), to: path, overwriting: overwriting)
}

/// Writes a file whole or not at all: a program that is stopped in the middle leaves what was there.
public func writeFile(_ bytes: [UInt8], to path: String, overwriting: Overwriting) throws(FileWriteError) {
  let draft = path + ".draft-" + String(getpid())
  // One that a killed process with the same number has left behind.
  unlink(draft)
  let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw FileWriteError(errno: errno, path: path) }
  var failure = fill(descriptor, with: bytes)
  if failure == 0, fsync(descriptor) != 0 { failure = errno }
  if close(descriptor) != 0, failure == 0 { failure = errno }
  if failure == 0 {
    switch overwriting {
    case .never: if link(draft, path) != 0 { failure = errno }
    case .allowed: if rename(draft, path) != 0 { failure = errno }
    }
  }
  unlink(draft)
  guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
}

/// The system's number of what went wrong; 0 where nothing did.
func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
  bytes.withUnsafeBytes { bytes in
    var done = 0
    while done < bytes.count {
      let count = write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return errno }
      done += count
    }
    return 0
  }
}
