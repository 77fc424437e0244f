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
    proof.index == entry.number - 1 && proof.shows(Array(entry.encoding.utf8), byOneOf: keys)
  }

  /// Whether it proves that the entry stands in the log of a checkpoint that is trusted for itself.
  public func holds(against kept: SignedNote) -> Bool {
    guard let trusted = Checkpoint(kept), Checkpoint(proof.checkpoint) == trusted, proof.index == entry.number - 1
    else {
      return false
    }
    return isIncluded(
      leafDigest(Array(entry.encoding.utf8)), at: proof.index, in: trusted.root, of: trusted.size, by: proof.path)
  }

  /// Whether some bytes are those that it is of.
  public func isOf(_ bytes: [UInt8]) -> Bool { bytes.count == entry.size && contentDigest(bytes) == entry.digest }
}

extension Registry {
  /// The receipt of an entry, by the newest checkpoint.
  ///
  /// - Complexity: O(entries).
  public func receipt(of number: Int) throws(RegistryError) -> Receipt {
    let entry = try entry(number)
    let note = try checkpoint()
    let size = Checkpoint(note)?.size ?? 0
    var leaves: [LogDigest] = []
    try forEachEntry { entry, _ in
      if leaves.count < size { leaves.append(leafDigest(Array(entry.encoding.utf8))) }
    }
    guard leaves.count == size, number <= size else { throw .notARegistry(place) }
    return Receipt(
      entry: entry,
      proof: LogProof(index: number - 1, path: inclusionProof(of: number - 1, in: leaves[...]), checkpoint: note))
  }
}
