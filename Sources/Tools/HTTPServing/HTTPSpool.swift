internal import Glibc
internal import Synchronization

/// A long answer, put down piece by piece in a file without a name, so that it never stands in memory whole, and is known to be whole
/// before its first byte is sent. The file goes when it is let go, however this process ends.
public final class HTTPSpool: Sendable {
  /// It could not be written: there is no room, or no leave.
  public struct Failure: Error, Sendable, Equatable {
    /// The system's own number.
    public let number: Int32
  }

  let descriptor: Int32
  private let state = Mutex((waiting: [UInt8](), size: 0))
  private static let piece = 1 << 16

  /// - Parameter folder: in which it lies, where only whoever runs this may read.
  public init(in folder: String) throws(Failure) {
    var name = Array((folder + "/.careaudit-answer-XXXXXX").utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Adds to the end.
  public func append(_ text: String) throws(Failure) {
    try state.withLock { state throws(Failure) in
      state.waiting += text.utf8
      if state.waiting.count >= HTTPSpool.piece { try write(&state) }
    }
  }

  /// How many bytes it has, all of them written.
  public func finish() throws(Failure) -> Int {
    try state.withLock { state throws(Failure) in
      try write(&state)
      return state.size
    }
  }

  private func write(_ state: inout (waiting: [UInt8], size: Int)) throws(Failure) {
    let failure = state.waiting.withUnsafeBytes { bytes -> Int32 in
      var rest = bytes
      while rest.count > 0 {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return 0
    }
    guard failure == 0 else { throw Failure(number: failure) }
    state.size += state.waiting.count
    state.waiting.removeAll(keepingCapacity: true)
  }

  /// All of it.
  package func bytes() throws(Failure) -> [UInt8] {
    let size = try finish()
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(descriptor, buffer.baseAddress! + count, size - count, count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0, bytes.count == size else { throw Failure(number: failure) }
    return bytes
  }
}
