internal import AuditModel
internal import ContentCoding
internal import DatabaseAccess
internal import FileAccess
internal import Glibc
public import LogProofs

/// Facilities, records, plans and standards of many, kept word for word in a log that only grows; the latest of each is its state.
///
/// It is used by one thread at a time. Several programs may have it open: who writes waits for who is writing.
public final class Registry {
  /// As it may be shown to anybody.
  public let place: String
  /// What it is called in its checkpoints.
  public let origin: String
  let database: any Database
  let surroundings: RegistrySurroundings
  /// The version of its tables.
  private(set) var version: Int64
  /// What signs for it, and what others check by.
  public var secretFile: String { keys.secretFile }
  public var publicFile: String { keys.publicFile }
  /// What lies beside the registry begins with this path: that of its file, or one in the own settings of whoever runs this.
  public var besides: String { surroundings.path }
  let keys: RegistryKeys
  private var signer: NoteSigner?

  public enum Use: Sendable { case reading, writing }

  /// Opens a registry that is there.
  ///
  /// - Parameter place: the path of its file, or the address of its database: `postgresql://user@host/name`.
  public init(at place: String, for use: Use) throws(RegistryError) {
    let named = DatabasePlace(place)
    self.place = named.shown
    database = try openDatabase(named, for: use == .reading ? .reading : .writing)
    let database = database
    guard let known = try asking({ () throws(DatabaseError) in try RegistrySchema.read(database) }) else {
      // An empty database of a server is like a file that is not there.
      if case .server = named { throw .database(DatabaseError(.missing, path: named.shown)) }
      throw .notARegistry(named.shown)
    }
    guard known.version <= RegistrySchema.version else { throw .newer(named.shown) }
    (origin, version) = (known.origin, known.version)
    surroundings = try RegistrySurroundings(of: named, origin: known.origin)
    keys = RegistryKeys(surroundings: surroundings)
    signer = use == .reading ? nil : try keys.signer()
    if use == .writing, known.version < RegistrySchema.version { try migrate() }
    if use == .writing, signer != nil { try noLongerBeCopy() }
  }

  private func migrate() throws(RegistryError) {
    try transaction { registry throws(RegistryError) in
      try asking { () throws(DatabaseError) in
        // Another program may have done it meanwhile.
        guard let now = try RegistrySchema.read(registry.database), now.version < RegistrySchema.version else {
          return
        }
        try RegistrySchema.migrate(registry.database, from: now.version)
      }
      registry.version = RegistrySchema.version
      try registry.remakeSubtrees()
      try registry.remakeReadings()
    }
  }

  /// What is written is a registry of its own, wherever its file came from.
  private func noLongerBeCopy() throws(RegistryError) {
    let isCopy = try asking { () throws(DatabaseError) in try database.rows("SELECT copied FROM registry") }
    guard isCopy.first?.first?.integer == 1 else { return }
    try asking { () throws(DatabaseError) in try database.run("UPDATE registry SET copied = 0") }
  }

  /// Begins a registry where there is nothing yet, with a key of its own beside it.
  ///
  /// - Parameters:
  ///   - place: the path of a file that is not there, or the address of a database that is there and empty.
  ///   - name: what it is called in its checkpoints, without spaces; nil: something that no other is called.
  ///   - account: who begins it.
  public static func begin(at place: String, name: String?, by account: String) throws(RegistryError) -> Registry {
    let named = DatabasePlace(place)
    let origin = name ?? "careaudit-registry/" + randomName()
    let keys = RegistryKeys(surroundings: try RegistrySurroundings(of: named, origin: origin))
    let files = if case .file(let path) = named { [path, path + "-wal"] } else { [String]() }
    for path in files + [keys.secretFile, keys.publicFile] where (try? kind(ofPath: path)) != nil {
      throw .exists(path)
    }
    guard let signer = NoteSigner.made(name: origin) else { throw .noSigner }
    let database = try openDatabase(named, for: .making)
    try keys.make(signer)
    do throws(RegistryError) {
      try makeTables(in: database, at: named, origin: origin)
    } catch {
      if case .server = named { keys.unmake() }
      throw error
    }
    let registry = try Registry(at: place, for: .writing)
    _ = try registry.transaction { registry throws(RegistryError) in
      try registry.append([registry.keyEntry(signer.verifier, why: "")], by: account)
    }
    return registry
  }

  private static func makeTables(in database: any Database, at place: DatabasePlace, origin: String)
    throws(RegistryError)
  {
    var isThere = false
    try asking { () throws(DatabaseError) in
      try database.begin(holding: nil)
      do throws(DatabaseError) {
        let (marked, filled) = (try database.hasTable("registry"), try database.hasTable("entry"))
        isThere = marked || filled
        if !isThere { try RegistrySchema.make(in: database, origin: origin) }
        try database.commit()
      } catch {
        database.rollBack()
        throw error
      }
    }
    if isThere { throw .exists(place.shown) }
  }

  /// Signs by another key from now on. What was signed before still verifies.
  public func rotateKey(by account: String, why: String) throws(RegistryError) -> NoteVerifier {
    guard let new = NoteSigner.made(name: origin) else { throw .noSigner }
    _ = try transaction { registry throws(RegistryError) in
      // By one writer at a time, and only when a change that was stopped before is done.
      _ = try registry.signer(goingOnFrom: try registry.head().edge, beginning: false)
      try registry.keys.keepNext(new)
      return try registry.append([registry.keyEntry(new.verifier, why: why)], by: account, alsoSignedBy: new)
    }
    // By one program at a time too: one that comes later has perhaps another key by then.
    try transaction { registry throws(RegistryError) in
      _ = try registry.signer(goingOnFrom: try registry.head().edge, beginning: false)
    }
    // It was sealed by the one before.
    derived.prune()
    return new.verifier
  }

  private func keyEntry(_ key: NoteVerifier, why: String) -> NewEntry {
    NewEntry(.begin, .key, "keys/" + key.written.split(separator: "+")[1], bytes: Array(key.written.utf8), why: why)
  }

  /// All of its public keys, the newest last.
  public func verifiers() throws(RegistryError) -> [NoteVerifier] { try keys.verifiers() }

  // MARK: Writing

  /// What is to be kept in the log.
  struct NewEntry: Sendable {
    let way: EntryWay
    let kind: EntryKind
    let subject: String
    var about = 0
    let size: Int
    let digest: [UInt8]
    /// Nil where nothing came.
    let packed: [UInt8]?
    let why: String
    /// Of a reading: the folders of the facilities that are read.
    var folders: [String] = []

    init(_ way: EntryWay, _ kind: EntryKind, _ subject: String, bytes: [UInt8]?, why: String) {
      self.way = way
      self.kind = kind
      self.subject = subject
      size = bytes?.count ?? 0
      digest = contentDigestBytes(bytes ?? [])
      packed = bytes.map { zlibPacked($0) }
      self.why = why
    }
  }

  /// Runs what reads several things as of one moment, whatever others write meanwhile.
  func asOfOneMoment<Value>(_ body: (Registry) throws(RegistryError) -> Value) throws(RegistryError) -> Value {
    try asking { () throws(DatabaseError) in try database.beginReading() }
    defer { database.rollBack() }
    return try body(self)
  }

  /// Runs what writes while no other writes: all of it stays, even if the power fails, or nothing.
  @discardableResult
  func transaction<Value>(_ body: (Registry) throws(RegistryError) -> Value) throws(RegistryError) -> Value {
    try asking { () throws(DatabaseError) in try database.begin(holding: "head") }
    do throws(RegistryError) {
      try refuseNewer()
      let value = try body(self)
      try asking { () throws(DatabaseError) in try database.commit() }
      return value
    } catch {
      database.rollBack()
      throw error
    }
  }

  /// A newer program may have brought it to its own tables since it was opened; of these this one keeps not all.
  private func refuseNewer() throws(RegistryError) {
    let rows = try asking { () throws(DatabaseError) in try database.rows("SELECT schema FROM registry") }
    guard let known = rows.first?.first?.integer, known <= RegistrySchema.version else { throw .newer(place) }
  }

  /// Adds entries at the end of the log, and signs what it then comes to; in a transaction.
  ///
  /// - Returns: their numbers.
  func append(_ entries: [NewEntry], by account: String, alsoSignedBy other: NoteSigner? = nil)
    throws(RegistryError) -> [Int]
  {
    try append(entries.map { ($0, account) }, alsoSignedBy: other)
  }

  /// The same of several people.
  func append(_ entries: [(new: NewEntry, account: String)], alsoSignedBy other: NoteSigner? = nil)
    throws(RegistryError) -> [Int]
  {
    guard !entries.isEmpty else { return [] }
    var (edge, last) = try head()
    if try !hasSubtrees(upTo: edge.count) { try remakeSubtrees() }
    let signer = try signer(goingOnFrom: edge, beginning: entries[0].new.way == .begin)
    var numbers: [Int] = []
    for (new, account) in entries {
      last = max(last, now())
      let entry = RegistryEntry(
        number: edge.count + 1, arrived: last, account: account, way: new.way, kind: new.kind, subject: new.subject,
        about: new.about, size: new.size, digest: hexadecimal(new.digest), why: new.why)
      var completed: [UInt8] = []
      edge.append(leafDigest(entry.encodingBytes)) { completed += $0 }
      try insert(entry, new)
      try keep(completed, endingWith: entry.number)
      numbers.append(entry.number)
    }
    let note = SignedNote(
      Checkpoint(origin: origin, size: edge.count, root: edge.root).text, by: [signer] + [other].compactMap { $0 })
    let (size, edgeBytes, time) = (Int64(edge.count), edge.bytes, last)
    try asking { () throws(DatabaseError) in
      try database.run(
        "UPDATE head SET size = ?, arrived = ?, edge = ?", [.integer(size), .text(time), .bytes(edgeBytes)])
      try database.run("INSERT INTO checkpoint VALUES (?, ?)", [.integer(size), .text(note.written)])
    }
    return numbers
  }

  /// What signs the next checkpoint: the key that signed the newest one last. Nothing is signed behind what no key of this registry
  /// has signed.
  private func signer(goingOnFrom edge: TreeEdge, beginning: Bool) throws(RegistryError) -> NoteSigner {
    guard let known = signer else { throw .keyMissing(keys.secretFile) }
    guard known.verifier.name == origin else { throw .keyDiffers(keys.secretFile) }
    if edge.count == 0, beginning { return known }
    let note = try checkpoint()
    guard let signed = Checkpoint(note), signed.origin == origin, signed.size == edge.count, signed.root == edge.root
    else { throw .endDiffers }
    func hasSigned(_ key: NoteVerifier) -> Bool {
      note.signatures.last?.keyID == key.id && note.isSigned(byOneOf: [key])
    }
    if hasSigned(known.verifier) { return known }
    if let next = keys.next(), hasSigned(next.verifier) {
      // Whoever changed the key has not put it in its place yet, or was stopped before.
      try keys.adopt(next)
      signer = next
    } else {
      signer = try keys.signer()
    }
    guard let signer, hasSigned(signer.verifier) else { throw .keyDiffers(keys.secretFile) }
    return signer
  }

  private func insert(_ entry: RegistryEntry, _ new: NewEntry) throws(RegistryError) {
    try asking { () throws(DatabaseError) in
      try database.run(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(Int64(entry.number)), .text(entry.arrived), .text(entry.account), .text(entry.way.rawValue),
          .text(entry.kind.rawValue), .text(entry.subject), .integer(Int64(entry.about)), .integer(Int64(entry.size)),
          .bytes(new.digest), .text(entry.why), new.packed.map { .bytes($0) } ?? .nothing,
        ])
      for folder in new.folders { try note(reading: entry.number, of: folder) }
      guard let stands = entry.changesState else { return }
      try database.run(
        "INSERT INTO state VALUES (?, ?, ?) ON CONFLICT (subject) DO UPDATE SET number = excluded.number, stands = excluded.stands",
        [.text(entry.subject), .integer(Int64(entry.number)), .integer(stands ? 1 : 0)])
    }
  }

  /// The right edge of the tree, and when its last entry arrived.
  func head() throws(RegistryError) -> (edge: TreeEdge, arrived: String) {
    let row = try asking { () throws(DatabaseError) in try database.rows("SELECT size, arrived, edge FROM head") }.first
    guard let row, let size = row[0].integer, let arrived = row[1].text, let bytes = row[2].bytes,
      let edge = TreeEdge(count: Int(size), bytes: bytes)
    else { throw .notARegistry(place) }
    return (edge, arrived)
  }

  // MARK: Reading

  static let columns = "number, arrived, account, way, kind, subject, about, size, digest, why"

  /// The latest of each subject that stands, in order of the subjects.
  public func state() throws(RegistryError) -> [RegistryEntry] {
    try entries(
      "SELECT \(Registry.columns) FROM entry WHERE number IN (SELECT number FROM state WHERE stands = 1) ORDER BY subject"
    )
  }

  /// Every version of a subject, the first one first.
  public func history(of subject: String) throws(RegistryError) -> [RegistryEntry] {
    try entries("SELECT \(Registry.columns) FROM entry WHERE subject = ? ORDER BY number", [.text(subject)])
  }

  public func entry(_ number: Int) throws(RegistryError) -> RegistryEntry {
    let found = try entries("SELECT \(Registry.columns) FROM entry WHERE number = ?", [.integer(Int64(number))])
    guard let entry = found.first else { throw .unknownEntry(number) }
    return entry
  }

  /// The bytes of an entry as they came; nil where none came, or they were blotted out.
  ///
  /// - Throws: ``RegistryError/bytesChanged(_:)`` where what is kept is not what came, by its digest: nothing is scored, shown or given
  ///   by it.
  public func bytes(of number: Int) throws(RegistryError) -> [UInt8]? {
    let rows = try asking { () throws(DatabaseError) in
      try database.rows("SELECT size, packed, digest FROM entry WHERE number = ?", [.integer(Int64(number))])
    }
    guard let row = rows.first, let size = row[0].integer, let packed = row[1].bytes else { return nil }
    guard let bytes = zlibExpanded(packed, size: Int(size)), contentDigestBytes(bytes) == row[2].bytes else {
      throw .bytesChanged(number)
    }
    return bytes
  }

  /// The latest of a subject, and whether it stands: what was withdrawn does not.
  func latest(of subject: String) throws(RegistryError) -> (number: Int, stands: Bool)? {
    let rows = try asking { () throws(DatabaseError) in
      try database.rows("SELECT number, stands FROM state WHERE subject = ?", [.text(subject)])
    }
    guard let row = rows.first, let number = row[0].integer, let stands = row[1].integer else { return nil }
    return (Int(number), stands == 1)
  }

  /// The newest checkpoint.
  public func checkpoint() throws(RegistryError) -> SignedNote {
    let rows = try asking { () throws(DatabaseError) in
      try database.rows("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1")
    }
    guard let text = rows.first?.first?.text, let note = SignedNote(text) else { throw .notARegistry(place) }
    return note
  }

  func entries(_ query: String, _ values: [DatabaseValue] = []) throws(RegistryError) -> [RegistryEntry] {
    var found: [RegistryEntry] = []
    try asking { () throws(DatabaseError) in
      try database.read(query, values) { row in
        if let entry = RegistryEntry(row) { found.append(entry) }
        return true
      }
    }
    return found
  }

  /// The subject that a name stands for: its path, or of a facility’s file the path without `Audits/` or `.yaml`.
  public func subject(named name: String) throws(RegistryError) -> String {
    var name = Substring(name)
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    for guess in [String(name), "Audits/" + name] {
      for path in [guess, guess + ".yaml", guess + "/facility.yaml"] where try latest(of: path) != nil { return path }
    }
    let known = try asking { () throws(DatabaseError) in
      try database.rows("SELECT subject FROM state").compactMap { $0.first?.text }
    }
    let short = known.map {
      $0.hasPrefix("Audits/") && $0.hasSuffix(".yaml") ? String($0.dropFirst(7).dropLast(5)) : $0
    }
    throw .unknownSubject(String(name), nearest: nearestWord(to: String(name), among: known + short))
  }
}

extension RegistryEntry {
  /// - Parameter row: the columns of `Registry.columns`.
  init?(_ row: [DatabaseValue]) {
    guard row.count >= 10, let number = row[0].integer, let arrived = row[1].text, let account = row[2].text,
      let way = row[3].text.flatMap({ EntryWay(rawValue: $0) }),
      let kind = row[4].text.flatMap({ EntryKind(rawValue: $0) }),
      let subject = row[5].text, let about = row[6].integer, let size = row[7].integer, let digest = row[8].bytes,
      let why = row[9].text
    else { return nil }
    self.init(
      number: Int(number), arrived: arrived, account: account, way: way, kind: kind, subject: subject,
      about: Int(about),
      size: Int(size), digest: hexadecimal(digest), why: why)
  }

  /// Whether its subject stands from now on; nil where it changes nothing of the state.
  var changesState: Bool? { way.changesState(of: kind) }
}

extension EntryWay {
  /// Whether the subject of an entry that came so stands from then on; nil where it changes nothing of the state.
  func changesState(of kind: EntryKind) -> Bool? {
    switch (kind, self) {
    case (.key, _), (.reading, _), (.account, _): nil
    case (_, .withdraw), (_, .blot): false
    default: true
    }
  }
}

func openDatabase(_ place: DatabasePlace, for use: SQLiteDatabase.Use) throws(RegistryError) -> any Database {
  do throws(DatabaseError) {
    return switch place {
    case .file(let path): try SQLiteDatabase(path, for: use)
    case .server(let address): try PostgreSQLDatabase(address, for: use == .reading ? .reading : .writing)
    }
  } catch {
    throw error.code == .spoilt ? .notARegistry(place.shown) : .database(error)
  }
}

/// Gives what a database is asked for.
@discardableResult
func asking<Value>(_ ask: () throws(DatabaseError) -> Value) throws(RegistryError) -> Value {
  do throws(DatabaseError) {
    return try ask()
  } catch {
    throw .database(error)
  }
}

private func randomName() -> String {
  var random = SystemRandomNumberGenerator()
  return hexadecimal((0..<8).map { _ in UInt8.random(in: 0...255, using: &random) })
}

/// The time of this machine, as `2026-11-20T09:05:00Z`.
private func now() -> String {
  var (moment, parts) = (time(nil), tm())
  gmtime_r(&moment, &parts)
  var text = [CChar](repeating: 0, count: 32)
  let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
  return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
