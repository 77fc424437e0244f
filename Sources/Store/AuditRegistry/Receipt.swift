internal import ContentCoding
public import LogProofs

/// What is handed to whoever brought something: the entry, and the proof that it stands in the log, rule G7.
public struct Receipt: Sendable, Equatable {
  public let entry: RegistryEntry
  public let proof: LogProof

  public init(entry: RegistryEntry, proof: LogProof) {
    self.entry = entry
    self.proof = proof
  }

  /// A receipt as it is written; nil where it is none.
  public init?(_ text: String) {
    guard let (entry, rest) = RegistryEntry.read(text), rest.hasPrefix("\n"), let proof = LogProof(rest.dropFirst())
    else { return nil }
    self.init(entry: entry, proof: proof)
  }

  public var written: String { entry.encoding + "\n" + proof.written }

  /// Whether it proves that the entry stands in the log that one of some keys signs for.
  public func holds(byOneOf keys: [NoteVerifier]) -> Bool {
    proof.index == entry.number - 1 && proof.shows(entry.encodingBytes, byOneOf: keys)
  }

  /// Whether it proves that the entry stands in the log of a checkpoint that is trusted for itself.
  public func holds(against kept: SignedNote) -> Bool {
    guard let trusted = Checkpoint(kept), Checkpoint(proof.checkpoint) == trusted, proof.index == entry.number - 1
    else {
      return false
    }
    return isIncluded(
      leafDigest(entry.encodingBytes), at: proof.index, in: trusted.root, of: trusted.size, by: proof.path)
  }

  /// Whether some bytes are those that it is of.
  public func isOf(_ bytes: [UInt8]) -> Bool { bytes.count == entry.size && contentDigest(bytes) == entry.digest }
}

extension Registry {
  /// The receipt of an entry, by the newest checkpoint.
  ///
  /// - Complexity: O(log entries).
  /// - Throws: ``RegistryError/proofFails`` where it would not hold.
  public func receipt(of number: Int) throws(RegistryError) -> Receipt {
    let entry = try entry(number)
    let note = try checkpoint()
    guard let head = Checkpoint(note), number <= head.size else { throw .notARegistry(place) }
    let path = try inclusionProof(of: number - 1, size: head.size, digest: subtreeDigests())
    let receipt = Receipt(entry: entry, proof: LogProof(index: number - 1, path: path, checkpoint: note))
    guard receipt.holds(against: note) else { throw .proofFails }
    return receipt
  }

  /// The proof that the log of today begins with all of an older one.
  ///
  /// - Parameters:
  ///   - older: the checkpoint of that one, as it was kept elsewhere.
  ///   - name: what it is called, for errors.
  /// - Complexity: O(log entries).
  /// - Throws: ``RegistryError/otherLog(_:)`` where no key of this registry has signed it, ``RegistryError/notABeginning(_:)`` where the
  ///   log does not begin so.
  public func growth(since older: SignedNote, named name: String) throws(RegistryError) -> LogGrowth {
    let newer = try checkpoint()
    guard let first = Checkpoint(older), first.origin == origin, older.isSigned(byOneOf: try verifiers()) else {
      throw .otherLog(name)
    }
    guard let second = Checkpoint(newer) else { throw .notARegistry(place) }
    guard (1...max(1, second.size)).contains(first.size) else { throw .notABeginning(name) }
    let proof = try consistencyProof(from: first.size, size: second.size, digest: subtreeDigests())
    guard isConsistent(first.root, of: first.size, with: second.root, of: second.size, by: proof) else {
      throw .notABeginning(name)
    }
    return LogGrowth(proof: proof, older: older, newer: newer)
  }
}
