internal import ContentCoding
internal import DatabaseAccess
public import LogProofs

/// What looking through a whole registry came to.
public struct RegistryVerification: Sendable, Equatable {
  public enum Finding: Sendable, Equatable {
    /// The pages or indexes of the database are spoilt.
    case databaseSpoilt
    /// Something in the table of the log is no entry.
    case unreadable
    /// An entry is missing before this one, or its number is not the next.
    case gap(before: Int)
    /// The bytes of an entry are not those that its digest is of.
    case bytesDiffer(Int)
    /// The bytes of an entry are gone, and none says that they were blotted out.
    case bytesGone(Int)
    /// An entry arrived before the one that stands before it.
    case timeGoesBack(Int)
    /// What follows from the log is not what is kept beside it.
    case stateDiffers, headDiffers, subtreesDiffer, readingsDiffer
    /// No known key has signed a checkpoint, or it is none.
    case notSigned(size: Int)
    /// The log is not what was signed when it had so many entries.
    case rootDiffers(size: Int)
    /// No checkpoint covers the end of the log.
    case endNotSigned
    /// A checkpoint that was kept elsewhere is of more entries than there are.
    case entriesMissing(size: Int)
    /// So many of the values derived from it are not as they were sealed. Nothing believes them.
    case derivedDiffers(Int)
  }

  public internal(set) var entries = 0
  public internal(set) var blotted = 0
  public internal(set) var checkpoints = 0
  public internal(set) var root: LogDigest = emptyTreeDigest
  /// In the order in which they were found.
  public internal(set) var findings: [Finding] = []

  public var isSound: Bool { findings.isEmpty }
}

extension Registry {
  /// Gives every entry of the log, in its order, with its bytes as they are packed.
  func forEachEntry(
    withBytes: Bool = false, _ take: (RegistryEntry, _ packed: [UInt8]?) -> Void, unreadable: () -> Void = {}
  ) throws(RegistryError) {
    try asking { () throws(DatabaseError) in
      try database.read(
        "SELECT \(Registry.columns), \(withBytes ? "packed" : "NULL") FROM entry ORDER BY number", []
      ) { row in
        if let entry = RegistryEntry(row) { take(entry, row[10].bytes) } else { unreadable() }
        return true
      }
    }
  }

  /// Holds everything against everything: bytes against digests, numbers and times against their order, the tree against every
  /// checkpoint that was signed, state and edge against the log.
  ///
  /// - Parameters:
  ///   - keys: of whom a signature counts.
  ///   - kept: a checkpoint that was kept elsewhere, which the log must go on from.
  public func verify(by keys: [NoteVerifier], against kept: SignedNote? = nil) throws(RegistryError)
    -> RegistryVerification
  {
    try asOfOneMoment { registry throws(RegistryError) in try registry.lookThrough(by: keys, against: kept) }
  }

  /// What `verify` does, as of the moment of the transaction that has begun.
  func lookThrough(by keys: [NoteVerifier], against kept: SignedNote?) throws(RegistryError)
    -> RegistryVerification
  {
    var result = RegistryVerification()
    guard try asking({ () throws(DatabaseError) in try database.isSound() }) else {
      result.findings.append(.databaseSpoilt)
      return result
    }
    var notes: [Int: [SignedNote?]] = [:]
    try asking { () throws(DatabaseError) in
      try database.read("SELECT size, note FROM checkpoint", []) { row in
        notes[Int(row[0].integer ?? -1), default: []].append(row[1].text.flatMap { SignedNote($0) })
        result.checkpoints += 1
        return true
      }
    }
    var walk = LogWalk(origin: origin, keys: keys, notes: notes, kept: kept, result: result)
    try forEachEntry(withBytes: true) {
      walk.take($0, packed: $1)
    } unreadable: {
      walk.result.findings.append(.unreadable)
    }
    walk.finish()
    result = walk.result
    if !(try stateIs(walk.state)) { result.findings.append(.stateDiffers) }
    let head = try? head()
    if head?.edge != walk.edge || head?.arrived != walk.last { result.findings.append(.headDiffers) }
    if !(try subtreesAre(walk.subtrees)) { result.findings.append(.subtreesDiffer) }
    if !(try readingsAre(walk.readings)) { result.findings.append(.readingsDiffer) }
    let unsealed = derived.unsealed()
    if unsealed > 0 { result.findings.append(.derivedDiffers(unsealed)) }
    return result
  }

  private func stateIs(_ state: [String: (number: Int, stands: Bool)]) throws(RegistryError) -> Bool {
    var count = 0
    var isSame = true
    try asking { () throws(DatabaseError) in
      try database.read("SELECT subject, number, stands FROM state", []) { row in
        count += 1
        let known = row[0].text.flatMap { state[$0] }
        isSame =
          isSame && known != nil && row[1] == .integer(Int64(known!.number))
          && row[2] == .integer(known!.stands ? 1 : 0)
        return isSame
      }
    }
    return isSame && count == state.count
  }
}

/// The log, walked from its beginning to its end.
private struct LogWalk {
  let origin: String
  let keys: [NoteVerifier]
  /// By how many entries they are of; nil: what is none.
  private var notes: [Int: [SignedNote?]]
  /// The one that was kept elsewhere, until it was held against the log.
  private var kept: SignedNote?
  private let keptSize: Int
  var result: RegistryVerification
  private(set) var edge = TreeEdge()
  private(set) var subtrees: [UInt8] = []
  /// By number, of which folders.
  private(set) var readings: [Int: [String]] = [:]
  private(set) var last = ""
  private(set) var state: [String: (number: Int, stands: Bool)] = [:]
  private var gone: Set<Int> = []
  private var blotted: Set<Int> = []
  private var isEndSigned = true

  init(
    origin: String, keys: [NoteVerifier], notes: [Int: [SignedNote?]], kept: SignedNote?, result: RegistryVerification
  ) {
    self.origin = origin
    self.kept = kept
    keptSize = kept.flatMap { Checkpoint($0)?.size } ?? -1
    self.keys = keys
    self.notes = notes
    self.result = result
  }

  mutating func take(_ entry: RegistryEntry, packed: [UInt8]?) {
    if entry.number != edge.count + 1 { result.findings.append(.gap(before: entry.number)) }
    if entry.arrived < last { result.findings.append(.timeGoesBack(entry.number)) }
    last = entry.arrived
    check(entry, packed)
    state.note(entry)
    edge.append(leafDigest(entry.encodingBytes)) { subtrees += $0 }
    result.entries += 1
    isEndSigned = false
    for note in notes.removeValue(forKey: edge.count) ?? [] where hold(note, at: edge.count, isOwn: true) {
      isEndSigned = true
    }
    if let kept, keptSize == edge.count {
      _ = hold(kept, at: keptSize, isOwn: false)
      self.kept = nil
    }
  }

  private mutating func check(_ entry: RegistryEntry, _ packed: [UInt8]?) {
    if entry.way == .blot { blotted.insert(entry.about) }
    guard let packed else {
      if entry.way == .withdraw || entry.way == .blot {
        if entry.size != 0 { result.findings.append(.bytesDiffer(entry.number)) }
      } else {
        gone.insert(entry.number)
      }
      return
    }
    let bytes = zlibExpanded(packed, size: entry.size)
    if bytes.map({ hexadecimal(contentDigestBytes($0)) }) != entry.digest {
      result.findings.append(.bytesDiffer(entry.number))
    }
    if entry.kind == .reading, let bytes { readings[entry.number] = Registry.folders(ofReading: bytes) }
  }

  /// Whether it is a checkpoint that was signed: one of its own by its keys alone, one that was kept elsewhere perhaps by others too.
  private mutating func hold(_ note: SignedNote?, at size: Int, isOwn: Bool) -> Bool {
    guard let note, let checkpoint = Checkpoint(note), checkpoint.origin == origin, checkpoint.size == size,
      isOwn ? note.isSigned(onlyBy: keys) : note.isSigned(byOneOf: keys)
    else {
      result.findings.append(.notSigned(size: size))
      return false
    }
    if checkpoint.root != edge.root { result.findings.append(.rootDiffers(size: size)) }
    return true
  }

  mutating func finish() {
    for size in Set(notes.keys).union(kept == nil ? [] : [keptSize]).sorted() {
      result.findings.append(size > edge.count ? .entriesMissing(size: size) : .notSigned(size: size))
    }
    for number in gone.subtracting(blotted).sorted() { result.findings.append(.bytesGone(number)) }
    if !isEndSigned { result.findings.append(.endNotSigned) }
    result.blotted = gone.intersection(blotted).count
    result.root = edge.root
  }
}
