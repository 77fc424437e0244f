internal import ContentCoding

/// That a log of today begins with all of an older one, to be shown without either: two checkpoints, and the digests by which the
/// older is shown to be a beginning of the newer.
///
/// As text: a heading, a digest a line in base64 as RFC 6962 orders them, an empty line, the older checkpoint, an empty line, the
/// newer one.
public struct LogGrowth: Sendable, Equatable {
  public let proof: [LogDigest]
  public let older: SignedNote
  public let newer: SignedNote

  public init(proof: [LogDigest], older: SignedNote, newer: SignedNote) {
    self.proof = proof
    self.older = older
    self.newer = newer
  }

  private static let heading = "careaudit-consistency/1"

  /// A proof as it is written; nil where it is none.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: "\n\n", omittingEmptySubsequences: false)
    guard parts.count == 5, let older = SignedNote(parts[1] + "\n\n" + parts[2] + "\n"),
      let newer = SignedNote(parts[3] + "\n\n" + parts[4])
    else { return nil }
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    guard lines[0] == LogGrowth.heading else { return nil }
    var proof: [LogDigest] = []
    for line in lines.dropFirst() {
      guard let digest = wholeBytes(base64: String(line)), digest.count == 32 else { return nil }
      proof.append(digest)
    }
    self.init(proof: proof, older: older, newer: newer)
  }

  public var written: String {
    LogGrowth.heading + "\n" + proof.map { base64($0) + "\n" }.joined() + "\n" + older.written + "\n" + newer.written
  }

  /// Both ends, where the older is shown to be a beginning of the newer, by checkpoints of one log that some keys have signed.
  public func holds(byOneOf keys: [NoteVerifier]) -> (older: Checkpoint, newer: Checkpoint)? {
    guard older.isSigned(byOneOf: keys), newer.isSigned(byOneOf: keys), let first = Checkpoint(older),
      let second = Checkpoint(newer), first.origin == second.origin,
      isConsistent(first.root, of: first.size, with: second.root, of: second.size, by: proof)
    else { return nil }
    return (first, second)
  }
}
