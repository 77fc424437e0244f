internal import ContentCoding
internal import DatabaseAccess
internal import Glibc
public import LogProofs

/// What looking through a whole registry came to.
public struct RegistryVerification: Sendable, Equatable {
  public enum Finding: Sendable, Equatable {
    /// The pages or indexes of the database are spoilt.
    case databaseSpoilt
    /// A table, index or trigger is another than a registry is made of.
    case schemaDiffers
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
    /// So many of them are sealed, and not what the log comes to.
    case derivedWrong(Int)
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
    // While the one thread that may ask this connection walks.
    let soundness = database.soundness()
    let isSound = Meanwhile { Result { () throws(DatabaseError) in try soundness() } }
    let result = Result { () throws(RegistryError) in try verified(walk(by: keys, against: kept)) }
    let isWhole = try asking { () throws(DatabaseError) in
      do throws(DatabaseError) {
        return try isSound.get().get()
      } catch {
        guard error.code == .spoilt else { throw error }
        return false
      }
    }
    guard isWhole, try result.get() != nil else {
      var result = RegistryVerification()
      result.findings.append(.databaseSpoilt)
      return result
    }
    return try result.get()!
  }

  private func walk(by keys: [NoteVerifier], against kept: SignedNote?) throws(RegistryError) -> LogWalk {
    let marks = try checkpointMarks(by: keys)
    var walk = LogWalk(origin: origin, keys: keys, marks: marks, kept: kept)
    var crew = Crew { CheckedPiece($0) }
    defer { crew.end() }
    var piece = LogPiece()
    try asking { () throws(DatabaseError) in
      try database.scan(VerifyingQuestion.entries, []) { row in
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
  ///
  /// - Returns: nil where an index does not say what its table does.
  private func verified(_ walk: LogWalk) throws(RegistryError) -> RegistryVerification? {
    var result = walk.result
    let isAsMade = try asking { () throws(DatabaseError) in try RegistrySchema.isAsMade(database, version) }
    if !isAsMade { result.findings.append(.schemaDiffers) }
    guard let state = try state(by: walk.entries) else { return nil }
    if !(try stateIs(state)) { result.findings.append(.stateDiffers) }
    let head = try? head()
    if head?.edge != walk.edge || head?.arrived != walk.lastArrived { result.findings.append(.headDiffers) }
    if !(try subtreesAre(walk.subtrees)) { result.findings.append(.subtreesDiffer) }
    if !(try readingsAre(walk.readings)) { result.findings.append(.readingsDiffer) }
    if !(try areReadingsInOrder()) { return nil }
    let unsealed = derived.unsealed()
    if unsealed > 0 { result.findings.append(.derivedDiffers(unsealed)) }
    return result
  }

  /// The state that a log comes to, by the index in which its subjects stand in order: of each of them every version, one behind the
  /// other.
  ///
  /// - Returns: in order of the subjects; nil where the index is not in order, or is not of the entries that the log has.
  private func state(by entries: WalkedEntries) throws(RegistryError) -> [LatestOfSubject]? {
    var state: [LatestOfSubject] = []
    var before = RowBefore()
    var (count, isWhole) = (0, true)
    var latest: LatestOfSubject?
    try asking { () throws(DatabaseError) in
      try database.scan(VerifyingQuestion.subjects, []) { row in
        guard let subject = row.text(0), let number = row.integer(1), let order = before.note(subject, number) else {
          isWhole = false
          return false
        }
        if order == .another, let known = latest {
          state.append(known)
          latest = nil
        }
        guard let place = entries.position(of: Int(number)) else { return true }
        let key = SubjectKey(subject)
        guard entries.keys[place] == key else {
          isWhole = false
          return false
        }
        count += 1
        entries.change(at: place, of: key, &latest)
        return true
      }
    }
    if let latest { state.append(latest) }
    return isWhole && count == entries.count ? state : nil
  }

  private func stateIs(_ state: [LatestOfSubject]) throws(RegistryError) -> Bool {
    var before = RowBefore()
    var (count, isSame) = (0, true)
    try asking { () throws(DatabaseError) in
      try database.scan(VerifyingQuestion.state, []) { row in
        guard count < state.count, let subject = row.text(0), before.note(subject, 0) == .another else {
          isSame = false
          return false
        }
        let known = state[count]
        count += 1
        isSame =
          SubjectKey(subject) == known.subject && row.integer(1) == Int64(known.number)
          && row.integer(2) == (known.stands ? 1 : 0)
        return isSame
      }
    }
    return isSame && count == state.count
  }
}

/// What a registry is asked for when it is gone through: all of each table and of the index by which subjects are found, in their order.
enum VerifyingQuestion {
  static let entries = "SELECT \(Registry.columns), packed FROM entry ORDER BY number"
  static let subjects = "SELECT subject, number FROM entry ORDER BY subject, number"
  static let state = "SELECT subject, number, stands FROM state ORDER BY subject"
  static let subtrees = "SELECT number, digests FROM subtree ORDER BY number"
  static let all = [entries, subjects, state, subtrees]
}

/// The row before, where rows must come in order.
struct RowBefore {
  enum Order {
    /// The same words and a higher number, or other words.
    case same, another
  }

  private var memory: [UInt8] = []
  /// How much of the memory its words take.
  private var size = 0
  private var number = Int64.min
  private var isFirst = true

  /// Nil where it does not come behind the one before.
  mutating func note(_ words: UnsafeRawBufferPointer, _ number: Int64) -> Order? {
    let order =
      isFirst ? -1 : memory.withUnsafeBytes { compared(UnsafeRawBufferPointer(rebasing: $0[..<size]), words) }
    defer { (isFirst, self.number) = (false, number) }
    if order == 0 { return number > self.number ? .same : nil }
    guard order < 0 else { return nil }
    if memory.count < words.count { memory = [UInt8](repeating: 0, count: words.count * 2) }
    memory.withUnsafeMutableBytes { $0.copyMemory(from: words) }
    size = words.count
    return .another
  }
}

/// Below 0 where one comes before the other by its bytes; 0 where both are the same.
private func compared(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int {
  let shared = min(one.count, other.count)
  let order = shared == 0 ? 0 : Int(memcmp(one.baseAddress!, other.baseAddress!, shared))
  return order == 0 ? one.count - other.count : order
}

/// The last entry of a subject that changed whether it stands.
private struct LatestOfSubject {
  let subject: SubjectKey
  private let packed: Int

  init(_ subject: SubjectKey, number: Int, stands: Bool) {
    self.subject = subject
    packed = number << 1 | (stands ? 1 : 0)
  }

  var number: Int { packed >> 1 }
  var stands: Bool { packed & 1 == 1 }
}

/// What of each entry of a log its subject hangs on, in their order.
private struct WalkedEntries {
  private enum Change: UInt8 { case nothing, stands, ends, blots }

  private var numbers: [Int] = []
  private(set) var keys: [SubjectKey] = []
  private var changes: [UInt8] = []
  /// By the number of what blots out, the number of what it blots out.
  private var blotted: [Int: Int] = [:]

  var count: Int { numbers.count }

  mutating func note(_ entry: LogPiece.Entry, of subject: SubjectKey) {
    numbers.append(entry.number)
    keys.append(subject)
    let change: Change =
      switch entry.way.changesState(of: entry.kind) {
      case nil: .nothing
      case true?: .stands
      case false?: entry.way == .blot ? .blots : .ends
      }
    if change == .blots { blotted[entry.number] = entry.about }
    changes.append(change.rawValue)
  }

  /// Where an entry stands among them; nil where none of this number could be read.
  func position(of number: Int) -> Int? {
    if number > 0, number <= numbers.count, numbers[number - 1] == number { return number - 1 }
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = low + (high - low) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number ? low : nil
  }

  /// What the entry at a position makes of the latest of its subject.
  func change(at place: Int, of subject: SubjectKey, _ latest: inout LatestOfSubject?) {
    let number = numbers[place]
    switch Change(rawValue: changes[place])! {
    case .nothing: break
    case .stands: latest = LatestOfSubject(subject, number: number, stands: true)
    case .ends: latest = LatestOfSubject(subject, number: number, stands: false)
    case .blots:
      if let latest, latest.number != blotted[number] { return }
      latest = LatestOfSubject(subject, number: number, stands: false)
    }
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
  private(set) var entries = WalkedEntries()
  private var gone: Set<Int> = []
  private var blotted: Set<Int> = []
  private var isEndSigned = true

  init(origin: String, keys: [NoteVerifier], marks: [CheckpointMark], kept: SignedNote?) {
    self.origin = origin
    self.kept = kept
    keptSize = kept.flatMap { Checkpoint($0)?.size } ?? -1
    self.keys = keys
    self.marks = marks
    nextMark = marks.firstIndex { $0.size > 0 } ?? marks.count
    result.checkpoints = marks.count
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
    entries.note(entry, of: subject)
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
