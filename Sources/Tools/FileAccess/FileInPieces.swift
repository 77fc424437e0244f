internal import Glibc

/// A file that is written piece by piece, so that it need not stand in memory, and is there whole or not at all: what was there stays
/// until `finish`, and where it is let go before, nothing is left behind.
///
/// Into a device or a pipe the pieces are written as they come.
public final class FileInPieces {
  private let path: String
  private let target: Target
  /// A reader who closes a pipe early is no error, and is given no more.
  private var isClosedByReader = false

  /// Where the pieces go.
  private enum Target: ~Copyable {
    /// What is no file but takes bytes.
    case channel(Int32)
    case draft(DraftFile)
  }

  /// - Parameters:
  ///   - path: the file; whatever bears the name is replaced at the end; a link itself, not what it leads to.
  ///   - neighbour: a file beside which a new one is open to nobody to whom that one is closed.
  public init(at path: String, asClosedAs neighbour: String? = nil) throws(FileWriteError) {
    self.path = path
    if let channel = try openChannel(at: path) {
      target = .channel(channel)
    } else {
      sweepDrafts(in: folder(of: path))
      target = .draft(try DraftFile(beside: path, like: path, asClosedAs: neighbour))
    }
  }

  deinit {
    switch target {
    case .channel(let channel): close(channel)
    case .draft(let draft): unlink(draft.path)
    }
  }

  public func append(_ bytes: UnsafeRawBufferPointer) throws(FileWriteError) {
    switch target {
    case .draft(let draft): try demand(draft.append(bytes))
    case .channel(let channel):
      guard !isClosedByReader else { return }
      let failure = fill(channel, with: bytes)
      isClosedByReader = failure == EPIPE
      if !isClosedByReader { try demand(failure) }
    }
  }

  public func append(_ text: String) throws(FileWriteError) {
    let bytes = Array(text.utf8)
    var failure: FileWriteError?
    bytes.withUnsafeBytes { bytes in
      do throws(FileWriteError) { try append(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Gives the file its name. When this returns, what was written stays even if the power fails.
  public func finish() throws(FileWriteError) {
    switch target {
    case .channel: return
    case .draft(let draft):
      try demand(draft.secure())
      guard rename(draft.path, path) == 0 else { throw FileWriteError(errno: errno, path: path) }
      try demand(secure(folder: folder(of: path)))
    }
  }

  private func demand(_ failure: Int32) throws(FileWriteError) {
    guard failure == 0 else { throw FileWriteError(errno: failure, path: path) }
  }
}
