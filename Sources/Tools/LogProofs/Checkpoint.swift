internal import ContentCoding

/// How large a log was and what its tree then came to, as C2SP `tlog-checkpoint` writes it.
public struct Checkpoint: Sendable, Equatable {
  /// What the log is called.
  public let origin: String
  public let size: Int
  public let root: LogDigest

  public init(origin: String, size: Int, root: LogDigest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The text of a note; nil where it is no checkpoint.
  public init?(_ note: SignedNote) {
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
      let root = wholeBytes(base64: String(lines[2])), root.count == 32
    else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
  }

  public var text: String { origin + "\n" + String(size) + "\n" + base64(root) + "\n" }
}

/// That an entry is in a log, to be shown without it: C2SP `tlog-proof`.
public struct LogProof: Sendable, Equatable {
  /// From 0.
  public let index: Int
  public let path: [LogDigest]
  public let checkpoint: SignedNote

  public init(index: Int, path: [LogDigest], checkpoint: SignedNote) {
    self.index = index
    self.path = path
    self.checkpoint = checkpoint
  }

  private static let heading = "c2sp.org/tlog-proof@v1"

  /// A proof as it is written; nil where it is none.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let note = SignedNote(parts[1]) else { return nil }
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, lines[0] == LogProof.heading, lines[1].hasPrefix("index "),
      let index = Int(lines[1].dropFirst(6)), index >= 0,
      String(index) == lines[1].dropFirst(6)
    else { return nil }
    var path: [LogDigest] = []
    for line in lines[2...] {
      guard let digest = wholeBytes(base64: String(line)), digest.count == 32 else { return nil }
      path.append(digest)
    }
    self.init(index: index, path: path, checkpoint: note)
  }

  public var written: String {
    LogProof.heading + "\nindex " + String(index) + "\n" + path.map { base64($0) + "\n" }.joined() + "\n"
      + checkpoint.written
  }

  /// Whether it shows that bytes stand in the log at its place, by a checkpoint that one of some keys has signed.
  public func shows(_ bytes: [UInt8], byOneOf keys: [NoteVerifier]) -> Bool {
    guard checkpoint.isSigned(byOneOf: keys), let head = Checkpoint(checkpoint) else { return false }
    return isIncluded(leafDigest(bytes), at: index, in: head.root, of: head.size, by: path)
  }
}
