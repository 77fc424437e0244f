internal import ContentCoding
internal import DatabaseAccess
internal import Glibc
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
  /// Gives every entry of the log, in its order; passes over what is none.
  func forEachEntry(_ take: (RegistryEntry) -> Void) throws(RegistryError) {
    try asking { () throws(DatabaseError) in
      try database.read("SELECT \(Registry.columns) FROM entry ORDER BY number", []) { row in
        if let entry = RegistryEntry(row) { take(entry) }
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
  /// - Complexity: O(all that is kept), on as many threads as there are cores.
  public func verify(by keys: [NoteVerifier], against kept: SignedNote? = nil) throws(RegistryError)
    -> RegistryVerification
  {
    try asOfOneMoment { registry throws(RegistryError) in try registry.lookThrough(by: keys, against: kept) }
  }

  /// What `verify` does, as of the moment of the transaction that has begun.
  func lookThrough(by keys: [NoteVerifier], against kept: SignedNote?) throws(RegistryError)
    -> RegistryVerification
  {
    let walked = Result { () throws(RegistryError) in try walk(by: keys, against: kept) }
    // While the one thread that may ask this connection asks for what follows from the log.
    let soundness = database.soundness()
    let isSound = Meanwhile { Result { () throws(DatabaseError) in try soundness() } }
    let result = Result { () throws(RegistryError) in try verified(walked.get()) }
    let isWhole = try asking { () throws(DatabaseError) in
      do throws(DatabaseError) {
        return try isSound.get().get()
      } catch {
        guard error.code == .spoilt else { throw error }
        return false
      }
    }
    guard isWhole else {
      var result = RegistryVerification()
      result.findings.append(.databaseSpoilt)
      return result
    }
    return try result.get()
  }

  private func walk(by keys: [NoteVerifier], against kept: SignedNote?) throws(RegistryError) -> LogWalk {
    let marks = try checkpointMarks(by: keys)
    let subjects = try asking { () throws(DatabaseError) in
      try database.rows("SELECT count(*) FROM state").first?.first?.integer
    }
    var walk = LogWalk(origin: origin, keys: keys, marks: marks, kept: kept, subjects: Int(subjects ?? 0))
    var crew = Crew { CheckedPiece($0) }
    defer { crew.end() }
    var piece = LogPiece()
    try asking { () throws(DatabaseError) in
      try database.scan("SELECT \(Registry.columns), packed FROM entry ORDER BY number", []) { row in
        if piece.add(row) { return true }
        if !piece.isEmpty { crew.give(piece) { walk.take($0) } }
        piece = LogPiece(room: max(LogPiece.usualRoom, LogPiece.need(row)))
        _ = piece.add(row)
        return true
      }
    }
    crew.give(piece) { walk.take($0) }
    crew.finish { walk.take($0) }
    walk.finish()
    return walk
  }

  /// What was signed, by whom it counts, in order of the sizes.
  private func checkpointMarks(by keys: [NoteVerifier]) throws(RegistryError) -> [CheckpointMark] {
    var marks: [CheckpointMark] = []
    let origin = origin
    // While a key is being changed, the list of keys does not hold the new one yet, which has signed beside the old.
    let all = keys + (try keysInLog())
    var crew = Crew { (piece: [(size: Int, note: String?)]) in
      piece.map { CheckpointMark(size: $0.size, note: $0.note, by: keys, among: all, of: origin) }
    }
    defer { crew.end() }
    var piece: [(size: Int, note: String?)] = []
    try asking { () throws(DatabaseError) in
      try database.read("SELECT size, note FROM checkpoint", []) { row in
        piece.append((Int(row[0].integer ?? -1), row[1].text))
        if piece.count == 64 {
          crew.give(piece) { marks += $0 }
          piece = []
        }
        return true
      }
    }
    crew.give(piece) { marks += $0 }
    crew.finish { marks += $0 }
    return marks.sorted { $0.size < $1.size }
  }

  /// The keys that entries of the log tell of.
  private func keysInLog() throws(RegistryError) -> [NoteVerifier] {
    let numbers = try asking { () throws(DatabaseError) in
      try database.rows("SELECT number FROM entry WHERE subject >= 'keys/' AND subject < 'keys0' AND kind = 'key'")
        .compactMap { $0[0].integer }
    }
    return numbers.compactMap { number in
      let bytes = try? bytes(of: Int(number))
      return bytes.flatMap { NoteVerifier(String(decoding: $0, as: UTF8.self)) }
    }
  }

  /// Holds against a log that was walked what is kept beside it.
  private func verified(_ walk: LogWalk) throws(RegistryError) -> RegistryVerification {
    var result = walk.result
    if !(try stateIs(walk.state)) { result.findings.append(.stateDiffers) }
    let head = try? head()
    if head?.edge != walk.edge || head?.arrived != walk.lastArrived { result.findings.append(.headDiffers) }
    if !(try subtreesAre(walk.subtrees)) { result.findings.append(.subtreesDiffer) }
    if !(try readingsAre(walk.readings)) { result.findings.append(.readingsDiffer) }
    let unsealed = derived.unsealed()
    if unsealed > 0 { result.findings.append(.derivedDiffers(unsealed)) }
    return result
  }

  private func stateIs(_ state: [SubjectKey: LogWalk.Latest]) throws(RegistryError) -> Bool {
    var count = 0
    var isSame = true
    try asking { () throws(DatabaseError) in
      try database.scan("SELECT subject, number, stands FROM state", []) { row in
        count += 1
        guard let subject = row.text(0), let known = state[SubjectKey(subject)] else {
          isSame = false
          return false
        }
        isSame = row.integer(1) == Int64(known.number) && row.integer(2) == (known.stands ? 1 : 0)
        return isSame
      }
    }
    return isSame && count == state.count
  }
}

/// A checkpoint as it is kept: by how many entries, and what they then came to; nil where it is none that counts.
private struct CheckpointMark: Sendable {
  let size: Int
  let root: LogDigest?

  /// - Parameters:
  ///   - keys: of which one must have signed.
  ///   - all: of which others may have.
  init(size: Int, note: String?, by keys: [NoteVerifier], among all: [NoteVerifier], of origin: String) {
    self.size = size
    let note = note.flatMap { SignedNote($0) }
    let checkpoint = note.flatMap { Checkpoint($0) }
    let isOwn =
      checkpoint?.origin == origin && checkpoint?.size == size && note?.isSigned(byOneOf: keys) == true
      && note?.isSigned(onlyBy: all) == true
    root = isOwn ? checkpoint?.root : nil
  }
}

/// The log, walked from its beginning to its end.
private struct LogWalk {
  /// The last entry of a subject that changed whether it stands, in eight bytes.
  struct Latest {
    private let packed: Int

    init(number: Int, stands: Bool) { packed = number << 1 | (stands ? 1 : 0) }

    var number: Int { packed >> 1 }
    var stands: Bool { packed & 1 == 1 }
  }

  private let origin: String
  private let keys: [NoteVerifier]
  private let marks: [CheckpointMark]
  /// The first that was not held against the log yet.
  private var nextMark = 0
  /// The one that was kept elsewhere, until it was held against the log.
  private var kept: SignedNote?
  private let keptSize: Int
  private(set) var result = RegistryVerification()
  private(set) var edge = TreeEdge()
  private(set) var subtrees: [UInt8] = []
  /// By number, of which folders.
  private(set) var readings: [Int: [String]] = [:]
  private var last: [UInt8] = []
  private(set) var state: [SubjectKey: Latest] = [:]
  private var gone: Set<Int> = []
  private var blotted: Set<Int> = []
  private var isEndSigned = true

  /// - Parameter subjects: how many there are, as far as it is known.
  init(origin: String, keys: [NoteVerifier], marks: [CheckpointMark], kept: SignedNote?, subjects: Int) {
    self.origin = origin
    self.kept = kept
    keptSize = kept.flatMap { Checkpoint($0)?.size } ?? -1
    self.keys = keys
    self.marks = marks
    nextMark = marks.firstIndex { $0.size > 0 } ?? marks.count
    result.checkpoints = marks.count
    state.reserveCapacity(subjects)
  }

  var lastArrived: String { String(decoding: last, as: UTF8.self) }

  mutating func take(_ checked: CheckedPiece) {
    checked.piece.memory.withUnsafeBytes { memory in
      checked.leaves.withUnsafeBytes { leaves in
        for (index, entry) in checked.piece.entries.enumerated() {
          guard let entry else {
            result.findings.append(.unreadable)
            continue
          }
          if entry.number != edge.count + 1 { result.findings.append(.gap(before: entry.number)) }
          note(time: UnsafeRawBufferPointer(rebasing: memory[entry.arrived]), of: entry.number)
          if checked.differing.contains(index) { result.findings.append(.bytesDiffer(entry.number)) }
          note(entry, of: checked.subjects[index])
          edge.append(UnsafeRawBufferPointer(rebasing: leaves[(index * 32)..<(index * 32 + 32)])) {
            subtrees.append(contentsOf: $0)
          }
          result.entries += 1
          holdMarks()
        }
      }
    }
    for reading in checked.readings { readings[reading.number] = reading.folders }
  }

  private mutating func note(time: UnsafeRawBufferPointer, of number: Int) {
    if time.count == last.count, last.withUnsafeBytes({ areSame($0, time) }) { return }
    if time.lexicographicallyPrecedes(last) { result.findings.append(.timeGoesBack(number)) }
    last = Array(time)
  }

  private mutating func note(_ entry: LogPiece.Entry, of subject: SubjectKey) {
    let isSilent = entry.way == .withdraw || entry.way == .blot
    if entry.way == .blot { blotted.insert(entry.about) }
    if entry.packed == nil, !isSilent { gone.insert(entry.number) }
    guard let stands = entry.way.changesState(of: entry.kind) else { return }
    if entry.way == .blot, let latest = state[subject], latest.number != entry.about { return }
    state[subject] = Latest(number: entry.number, stands: stands)
  }

  /// Holds against the log what was signed when it was as long as it is now.
  private mutating func holdMarks() {
    isEndSigned = false
    while nextMark < marks.count, marks[nextMark].size == edge.count {
      isEndSigned = hold(marks[nextMark].root) || isEndSigned
      nextMark += 1
    }
    guard let kept, keptSize == edge.count else { return }
    let isOurs = Checkpoint(kept)?.origin == origin && kept.isSigned(byOneOf: keys)
    _ = hold(isOurs ? Checkpoint(kept)?.root : nil)
    self.kept = nil
  }

  /// - Parameter root: nil: it is no checkpoint that counts.
  private mutating func hold(_ root: LogDigest?) -> Bool {
    guard let root else {
      result.findings.append(.notSigned(size: edge.count))
      return false
    }
    if root != edge.root { result.findings.append(.rootDiffers(size: edge.count)) }
    return true
  }

  mutating func finish() {
    let left = marks.filter { $0.size <= 0 || $0.size > edge.count }.map(\.size)
    for size in Set(left).union(kept == nil ? [] : [keptSize]).sorted() {
      result.findings.append(size > edge.count ? .entriesMissing(size: size) : .notSigned(size: size))
    }
    for number in gone.subtracting(blotted).sorted() { result.findings.append(.bytesGone(number)) }
    if !isEndSigned { result.findings.append(.endNotSigned) }
    result.blotted = gone.intersection(blotted).count
    result.root = edge.root
  }
}

/// Whether as many bytes are the same.
private func areSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
  one.isEmpty || memcmp(one.baseAddress!, other.baseAddress!, one.count) == 0
}
