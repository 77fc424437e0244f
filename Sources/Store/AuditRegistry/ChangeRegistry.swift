internal import ContentCoding
internal import DatabaseAccess
internal import FileAccess
internal import LogProofs

// What people say of what is kept, each an entry with its reason.

extension Registry {
  /// Puts other bytes in the place of the latest of a subject, which stays in the log.
  ///
  /// - Returns: the number of the entry.
  public func correct(_ subject: String, with bytes: [UInt8], by account: String, why: String) throws(RegistryError)
    -> Int
  {
    try transaction { registry throws(RegistryError) in
      guard let latest = try registry.latest(of: subject) else { throw .unknownSubject(subject, nearest: nil) }
      let digest = contentDigest(bytes)
      if latest.stands, try registry.entry(latest.number).digest == digest { throw .nothingNew(subject) }
      let kind = EntryKind(subject: subject)
      return try registry.append([NewEntry(.correct, kind, subject, bytes: bytes, why: why)], by: account)[0]
    }
  }

  /// Says that the latest of a subject no longer stands; it stays in the log.
  ///
  /// - Parameter number: of the entry that is meant; nil: whichever is the latest.
  /// - Throws: `changed` where another one is the latest by now.
  public func withdraw(_ subject: String, where number: Int? = nil, by account: String, why: String)
    throws(RegistryError) -> Int
  {
    try transaction { registry throws(RegistryError) in
      guard let latest = try registry.latest(of: subject) else { throw .unknownSubject(subject, nearest: nil) }
      guard latest.stands else { throw .nothingKept(subject) }
      if let number, number != latest.number { throw .changed(subject) }
      if EntryKind(subject: subject) == .ledger { throw .stays(subject) }
      let kind = EntryKind(subject: subject)
      return try registry.append([NewEntry(.withdraw, kind, subject, bytes: nil, why: why)], by: account)[0]
    }
  }

  /// Blots out the bytes of an entry, for good; its number, digest and reason stay, and every proof of it holds. Where it is the
  /// latest of its subject, this no longer stands.
  ///
  /// Copies of the file that were made before still hold them.
  ///
  /// - Returns: the number of the entry that says so, and whether what the database keeps for writing is without them too.
  @discardableResult
  public func blot(_ number: Int, by account: String, why: String) throws(RegistryError) -> (
    number: Int, isGone: Bool
  ) {
    let made = try transaction { registry throws(RegistryError) in
      let entry = try registry.entry(number)
      let rows = try asking { () throws(DatabaseError) in
        try registry.database.rows("SELECT packed IS NULL FROM entry WHERE number = ?", [.integer(Int64(number))])
      }
      if entry.kind == .ledger || entry.kind == .reading { throw .stays(entry.subject) }
      guard entry.kind != .key, rows.first?.first == .integer(0) else { throw .nothingKept(String(number)) }
      let latest = try registry.latest(of: entry.subject)
      try asking { () throws(DatabaseError) in
        try registry.database.run("UPDATE entry SET packed = NULL WHERE number = ?", [.integer(Int64(number))])
      }
      var blotting = NewEntry(.blot, entry.kind, entry.subject, bytes: nil, why: why)
      blotting.about = number
      let made = try registry.append([blotting], by: account)[0]
      if let latest, latest.number != number { try registry.setState(of: entry.subject, latest.number, latest.stands) }
      return made
    }
    derived.prune(erasing: true)
    // It is blotted out all the same where that must wait.
    return (made, (try? database.forget(in: "entry")) ?? false)
  }

  private func setState(of subject: String, _ number: Int, _ stands: Bool) throws(RegistryError) {
    try asking { () throws(DatabaseError) in
      try database.run(
        "UPDATE state SET number = ?, stands = ? WHERE subject = ?",
        [.integer(Int64(number)), .integer(stands ? 1 : 0), .text(subject)])
    }
  }

  /// Drops what was derived from it. Nothing is lost: whoever needs it works it out again.
  ///
  /// - Returns: whether there was anything.
  public func prune() -> Bool { derived.prune() }

  /// What is derived from it.
  var derived: DerivedStore { DerivedStore(at: .beside(surroundings)) }

  /// What follows from the log, made anew from it: the state, the tree and its edge. What was derived is dropped.
  ///
  /// - Throws: ``RegistryError/endDiffers`` where the log does not come to what was signed last; nothing is changed then.
  public func rebuild() throws(RegistryError) {
    defer { derived.prune() }
    try transaction { registry throws(RegistryError) in
      // First of all: what follows reads by them.
      try asking { () throws(DatabaseError) in try RegistrySchema.putBack(in: registry.database, registry.version) }
      let edge = try registry.remake()
      guard edge.count > 0 else { return }
      let note = try registry.checkpoint()
      // While the key is being changed, the list of keys does not hold the new one yet, and both have signed.
      guard note.isSigned(byOneOf: try registry.verifiers()),
        Checkpoint(note) == Checkpoint(origin: registry.origin, size: edge.count, root: edge.root)
      else { throw .endDiffers }
    }
  }

  /// The same in a transaction, whatever was signed.
  ///
  /// - Returns: the edge of the tree.
  func remake() throws(RegistryError) -> TreeEdge {
    var edge = TreeEdge()
    var last = ""
    var state: [String: (number: Int, stands: Bool)] = [:]
    try forEachEntry { entry in
      edge.append(leafDigest(entry.encodingBytes))
      last = entry.arrived
      state.note(entry)
    }
    let (size, bytes, arrived) = (Int64(edge.count), edge.bytes, last)
    try asking { () throws(DatabaseError) in
      try database.run("DELETE FROM state")
      for (subject, latest) in state {
        try database.run(
          "INSERT INTO state VALUES (?, ?, ?)",
          [.text(subject), .integer(Int64(latest.number)), .integer(latest.stands ? 1 : 0)])
      }
      try database.run(
        "UPDATE head SET size = ?, arrived = ?, edge = ?", [.integer(size), .text(arrived), .bytes(bytes)])
    }
    try remakeSubtrees()
    try remakeReadings()
    return edge
  }

  /// Says in a copy that it is one, and leaves it as one file.
  func markAsCopy(_ path: String) throws(RegistryError) {
    guard version >= 2 else { return }
    let copy = try openDatabase(.file(path), for: .writing)
    try asking { () throws(DatabaseError) in
      try copy.run("UPDATE registry SET copied = 1")
      _ = try copy.rows("PRAGMA journal_mode = DELETE")
    }
  }

  /// Writes a copy of it, as of one moment, while others write; then holds the copy against its own digests and checkpoints.
  ///
  /// - Parameter path: where nothing is yet.
  public func backUp(to path: String) throws(RegistryError) {
    guard (try? kind(ofPath: path)) == nil else { throw .exists(path) }
    let keys = try verifiers()
    let scratch = try writing { () throws(FileWriteError) in
      try ScratchFolder(for: "backup", in: parentFolder(of: path))
    }
    let draft = scratch.path + "/copy"
    try writing { () throws(FileWriteError) in try makePrivateFile(draft) }
    let isCopied = try asking { () throws(DatabaseError) in try database.copy(to: draft) }
    if !isCopied { try copyTables(to: draft) }
    try markAsCopy(draft)
    guard try Registry(at: draft, for: .reading).verify(by: keys).isSound else { throw .copySpoilt(path) }
    do throws(FileWriteError) { try scratch.place("copy", at: path) } catch { throw .writing(error) }
  }
}

extension Registry {
  /// Writes the rows of every table into a file of SQLite, all as of one moment.
  private func copyTables(to path: String) throws(RegistryError) {
    let copy = try openDatabase(.file(path), for: .making)
    try asOfOneMoment { registry throws(RegistryError) in
      try asking { () throws(DatabaseError) in
        try copy.begin(holding: nil)
        try RegistrySchema.make(in: copy, origin: registry.origin, upTo: registry.version)
        for table in RegistrySchema.tables(of: registry.version) { try registry.copyRows(of: table, to: copy) }
        try copy.commit()
        // So that it is one file.
        _ = try copy.rows("PRAGMA journal_mode = DELETE")
      }
    }
  }

  private func copyRows(of table: String, to copy: any Database) throws(DatabaseError) {
    try copy.run("DELETE FROM \(table)")
    var failure: DatabaseError?
    try database.read("SELECT * FROM \(table)", []) { row in
      let places = row.map { _ in "?" }.joined(separator: ", ")
      do throws(DatabaseError) {
        try copy.run("INSERT INTO \(table) VALUES (\(places))", row)
      } catch {
        failure = error
      }
      return failure == nil
    }
    if let failure { throw failure }
  }
}

extension [String: (number: Int, stands: Bool)] {
  /// Takes in the next entry of the log.
  mutating func note(_ entry: RegistryEntry) {
    guard let stands = entry.changesState else { return }
    if entry.way == .blot, let latest = self[entry.subject], latest.number != entry.about { return }
    self[entry.subject] = (entry.number, stands)
  }
}
