internal import AuditLoading
internal import ContentCoding
internal import DatabaseAccess
internal import FileAccess

// Who read of a confidential facility, rule G19.

extension Registry.NewEntry {
  /// That somebody reads of facilities; nil of none.
  init?(readingOf folders: some Sequence<String>, why: String) {
    let folders = Set(folders).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !folders.isEmpty else { return nil }
    let bytes = Array(folders.map { $0 + "\n" }.joined().utf8)
    self.init(.read, .reading, folders.count == 1 ? folders[0] : "Audits", bytes: bytes, why: why)
    self.folders = folders
  }
}

/// That somebody read of confidential facilities.
public struct FacilityReading: Sendable, Equatable {
  /// Its `why` is the command, and what was said of why it was given.
  public let entry: RegistryEntry
  /// Their folders, such as `Audits/kc-005`, in their order.
  public let folders: [String]
}

extension Registry {
  /// Keeps in the log that somebody reads of facilities, as one entry: when this returns, it stays even if the power fails.
  ///
  /// A copy that `backup` made, and what an older program left, is read without that where no key lies beside it.
  ///
  /// - Parameters:
  ///   - folders: of confidential facilities; of none nothing is kept.
  ///   - place: the path of the registry.
  ///   - why: the command, and what was said of why it is given.
  /// - Throws: ``RegistryError/unrecorded(_:)``, and then nothing of them may be shown.
  public static func noteReading(
    of folders: some Sequence<String>, at place: String, by account: String, why: String
  ) throws(RegistryError) {
    guard let entry = NewEntry(readingOf: folders, why: why) else { return }
    do throws(RegistryError) {
      if try Registry(at: place, for: .reading).isCopyWithoutKey { return }
      let registry = try Registry(at: place, for: .writing)
      try registry.transaction { registry throws(RegistryError) in _ = try registry.append([entry], by: account) }
    } catch {
      throw .unrecorded(error)
    }
  }

  /// Whether it only tells what another one held.
  var isCopyWithoutKey: Bool {
    guard (try? kind(ofPath: keys.secretFile)) == nil else { return false }
    guard version >= 2 else { return true }
    return (try? database.rows("SELECT copied FROM registry").first?.first?.integer) == 1
  }

  /// Who read when, the last first.
  ///
  /// - Parameters:
  ///   - folder: of a facility; nil: of all.
  ///   - most: so many of the last.
  public func readings(of folder: String?, most: Int = .max) throws(RegistryError) -> [FacilityReading] {
    let asked =
      folder == nil
      ? "SELECT \(Registry.columns) FROM entry WHERE kind = 'reading' ORDER BY number DESC LIMIT ?"
      : """
      SELECT \(Registry.columns) FROM entry WHERE number IN (SELECT number FROM reading WHERE folder = ?)
      ORDER BY number DESC LIMIT ?
      """
    guard version >= 2 else { return [] }
    var readings: [FacilityReading] = []
    for entry in try entries(asked, (folder.map { [.text($0)] } ?? []) + [.integer(Int64(most))]) {
      readings.append(
        FacilityReading(entry: entry, folders: Registry.folders(ofReading: try bytes(of: entry.number) ?? [])))
    }
    return readings
  }

  /// The folder of the facility that a name stands for.
  public func facilityFolder(named name: String) throws(RegistryError) -> String {
    var path = try subject(named: name)
    guard let folder = path.parentFolder else { throw .unknownSubject(name, nearest: nil) }
    path = folder
    while try latest(of: path + "/facility.yaml") == nil, let above = path.parentFolder { path = above }
    return path
  }

  /// The folders of facilities of which not everybody may know where they are: all of those that were ever brought.
  public func confidentialFolders() throws(RegistryError) -> [String] {
    let rows = try asking { () throws(DatabaseError) in
      try database.rows("SELECT subject, number, stands FROM state WHERE subject LIKE '%/facility.yaml'")
    }
    var folders: [String] = []
    for row in rows {
      guard let subject = row[0].text, let number = row[1].integer, let folder = subject.parentFolder else { continue }
      let text = row[2] == .integer(1) ? try bytes(of: Int(number)) : nil
      if !isOpenFacility(text ?? []) { folders.append(folder) }
    }
    return folders
  }

  /// The folder of the confidential facility that a subject belongs to; nil where it belongs to none, or that is open.
  public func confidentialFolder(of subject: String) throws(RegistryError) -> String? {
    // A place is found by its outermost folder, as in a folder of audits.
    var gone: String?
    for index in subject.indices where subject[index] == "/" {
      let folder = String(subject[..<index])
      guard let latest = try latest(of: folder + "/facility.yaml") else { continue }
      if latest.stands { return isOpenFacility(try bytes(of: latest.number) ?? []) ? nil : folder }
      gone = gone ?? folder
    }
    return gone
  }

  // MARK: What follows from the log

  func note(reading number: Int, of folder: String) throws(DatabaseError) {
    try database.run("INSERT INTO reading VALUES (?, ?)", [.text(folder), .integer(Int64(number))])
  }

  /// Makes anew, in a transaction, which readings are of which facility.
  func remakeReadings() throws(RegistryError) {
    let numbers = try asking { () throws(DatabaseError) in
      try database.run("DELETE FROM reading")
      return try database.rows("SELECT number FROM entry WHERE kind = 'reading'").compactMap { $0[0].integer }
    }
    for number in numbers {
      for folder in Registry.folders(ofReading: try bytes(of: Int(number)) ?? []) {
        try asking { () throws(DatabaseError) in try note(reading: Int(number), of: folder) }
      }
    }
  }

  /// Whether what is kept of readings is what a log tells.
  ///
  /// - Parameter readings: by number, of which folders.
  func readingsAre(_ readings: [Int: [String]]) throws(RegistryError) -> Bool {
    guard version >= 2 else { return true }
    var left = readings.mapValues { Set($0) }
    var isSame = true
    try asking { () throws(DatabaseError) in
      try database.read("SELECT folder, number FROM reading\(database.words.notIndexed)", []) { row in
        let number = Int(row[1].integer ?? -1)
        isSame = row[0].text.flatMap { left[number]?.remove($0) } != nil
        return isSame
      }
    }
    return isSame && left.values.allSatisfy(\.isEmpty)
  }

  /// Whether the index by folder says what the table does, once that is right.
  func areReadingsInOrder() throws(RegistryError) -> Bool {
    guard version >= 2 else { return true }
    var before = RowBefore()
    var (isWhole, sum) = (true, ReadingSum())
    try asking { () throws(DatabaseError) in
      try database.scan("SELECT folder, number FROM reading ORDER BY folder, number", []) { row in
        guard let folder = row.text(0), let number = row.integer(1), before.note(folder, number) != nil else {
          isWhole = false
          return false
        }
        sum.add(folder, number)
        return true
      }
      try database.scan("SELECT folder, number FROM reading\(database.words.notIndexed)", []) { row in
        guard let folder = row.text(0), let number = row.integer(1) else {
          isWhole = false
          return false
        }
        sum.remove(folder, number)
        return true
      }
    }
    return isWhole && sum.isNothing
  }

  static func folders(ofReading bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// Whether as many rows, and the same, were added and removed, in whatever order: by sums of what each is hashed to by a key that
/// nobody knows before.
private struct ReadingSum {
  private var (count, one, other) = (0, 0, 0)

  mutating func add(_ folder: UnsafeRawBufferPointer, _ number: Int64) { note(folder, number, 1) }
  mutating func remove(_ folder: UnsafeRawBufferPointer, _ number: Int64) { note(folder, number, -1) }

  private mutating func note(_ folder: UnsafeRawBufferPointer, _ number: Int64, _ sign: Int) {
    var hasher = Hasher()
    hasher.combine(number)
    hasher.combine(bytes: folder)
    one &+= sign &* hasher.finalize()
    hasher.combine(1)
    other &+= sign &* hasher.finalize()
    count += sign
  }

  var isNothing: Bool { count == 0 && one == 0 && other == 0 }
}

extension String {
  /// The path of the folder that something lies in; nil of what lies in none.
  var parentFolder: String? { lastIndex(of: "/").map { String(self[..<$0]) } }
}
