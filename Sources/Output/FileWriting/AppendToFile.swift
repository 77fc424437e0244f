internal import Glibc

/// A file of lines to which lines are added, one by one and each for good; nobody else adds to it meanwhile.
public struct GrowingFile: ~Copyable {
  public let path: String
  /// What stood in it, line by line.
  public let lines: [String]
  /// What was left of a line that was being written when a program or the machine stopped; it is cut off.
  public let tornLine: String?
  private let descriptor: Int32

  /// Opens the file, or makes it.
  public init(_ path: String) throws(FileWriteError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      lines = []
      tornLine = nil
      throw FileWriteError(errno: errno, path: path)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      lines = []
      tornLine = nil
      throw FileWriteError(code: errno == EWOULDBLOCK ? .inUse : .other(errno), path: path)
    }
    let bytes = GrowingFile.contents(descriptor)
    let whole = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    lines = bytes[..<whole].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    tornLine = whole < bytes.count ? String(decoding: bytes[whole...], as: UTF8.self) : nil
    if tornLine != nil, ftruncate(descriptor, off_t(whole)) != 0 { throw FileWriteError(errno: errno, path: path) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Adds a line; when this returns, it stays even if the power fails.
  ///
  /// - Parameter line: without line breaks.
  public func append(_ line: String) throws(FileWriteError) {
    precondition(!line.utf8.contains(0x0A), "a line has no line breaks")
    let failure = fill(descriptor, with: Array((line + "\n").utf8))
    if failure != 0 { throw FileWriteError(errno: failure, path: path) }
    if fsync(descriptor) != 0 { throw FileWriteError(errno: errno, path: path) }
  }

  /// Removes the file.
  public func remove() { unlink(path) }

  private static func contents(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
