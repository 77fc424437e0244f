internal import ContentCoding
internal import DatabaseAccess
internal import LogProofs

/// The state of a registry as it was when it was asked first, with what this run has written since: whatever others write meanwhile,
/// a run sees one state.
struct RegistryState {
  let registry: Registry
  /// The last entry of then.
  private let last: Int
  /// What the tree came to with it.
  private let root: LogDigest
  private var written: [String: StandingFile] = [:]

  init(of registry: Registry) throws(RegistryError) {
    self.registry = registry
    let edge = try registry.head().edge
    (last, root) = (edge.count, edge.root)
  }

  /// When this run reads, so that it can be told later: how many entries there are, and what the tree came to; nil where it has written.
  var moment: (size: Int, root: LogDigest)? { written.isEmpty ? (last, root) : nil }

  /// Whether the log had so many entries and was that then.
  func hasBeen(_ size: Int, _ root: LogDigest) -> Bool {
    if size == last { return root == self.root }
    let rows = try? registry.database.rows("SELECT note FROM checkpoint WHERE size = ?", [.integer(Int64(size))])
    guard size < last, let note = rows?.first?.first?.text.flatMap({ SignedNote($0) }) else { return false }
    return Checkpoint(note)?.root == root
  }

  /// The subjects of which something came after so many entries; nil where these are very many.
  func subjects(after size: Int) -> Set<String>? {
    let most = 50_000
    let rows = try? registry.database.rows(
      """
      SELECT subject FROM entry WHERE number > ? AND number <= ? AND kind NOT IN ('reading', 'key', 'account')
      LIMIT \(most + 1)
      """, [.integer(Int64(size)), .integer(Int64(last))])
    guard let rows, rows.count <= most else { return nil }
    return Set(rows.compactMap { $0[0].text }).union(written.keys)
  }

  /// Takes in what was written since.
  mutating func note(_ entry: RegistryEntry) {
    written[entry.subject] = StandingFile(
      number: entry.number, size: entry.size, digest: unhexadecimal(entry.digest), arrived: entry.arrived)
  }

  /// What stands at a path, or in the folder of that path and those within it, by subject.
  ///
  /// - Complexity: O(log(all) + what is there).
  func files(at path: String) throws(RegistryError) -> [String: StandingFile] {
    var files: [String: StandingFile] = [:]
    var changed: [String] = []
    for (clause, values) in RegistryState.clauses(for: path) {
      try asking { () throws(DatabaseError) in
        try registry.database.read(
          """
          SELECT state.subject, state.number, state.stands, entry.size, entry.digest, entry.arrived
          FROM state JOIN entry ON entry.number = state.number WHERE \(clause)
          """, values
        ) { row in
          guard let subject = row[0].text, let number = row[1].integer else { return true }
          if number > last {
            changed.append(subject)
          } else if row[2] == .integer(1) {
            files[subject] = StandingFile(row)
          }
          return true
        }
      }
    }
    for subject in changed { files[subject] = try standing(subject) }
    for (subject, file) in written where subject == path || subject.hasPrefix(path + "/") { files[subject] = file }
    return files
  }

  /// Whether nothing was blotted out since.
  func nothingBlotted() -> Bool {
    let rows = try? registry.database.rows(
      "SELECT number FROM entry WHERE number > ? AND way = 'blot' LIMIT 1", [.integer(Int64(last))])
    return rows == []
  }

  /// Whether anything stands in a tree.
  func isTree(_ tree: String) throws(RegistryError) -> Bool {
    if written.keys.contains(where: { $0.hasPrefix(tree + "/") }) { return true }
    return try next(from: tree + "/", in: tree) != nil
  }

  /// The names of what stands directly in a tree; nil where nothing does.
  ///
  /// - Complexity: O(names · log(all)), however much lies below each.
  func names(inTree tree: String) throws(RegistryError) -> Set<String>? {
    var names: Set<String> = []
    for subject in written.keys where subject.hasPrefix(tree + "/") { names.insert(RegistryState.name(subject, tree)) }
    var place = tree + "/"
    while let subject = try next(from: place, in: tree) {
      let name = RegistryState.name(subject, tree)
      names.insert(name)
      // Nothing else in this folder is needed: what does not lie in it begins where the sign behind the slash does.
      let path = tree + "/" + name
      place = subject == path ? subject + "\u{1}" : path + "0"
    }
    return names.isEmpty ? nil : names
  }

  /// The first subject from a place in a tree on that stands.
  private func next(from place: String, in tree: String) throws(RegistryError) -> String? {
    var place = place
    while true {
      let rows = try asking { () throws(DatabaseError) in
        try registry.database.rows(
          """
          SELECT subject, number FROM state WHERE subject >= ? AND subject < ? AND (stands = 1 OR number > ?)
          ORDER BY subject LIMIT 1
          """, [.text(place), .text(tree + "0"), .integer(Int64(last))])
      }
      guard let row = rows.first, let subject = row[0].text, let number = row[1].integer else { return nil }
      if number <= last { return subject }
      if try standing(subject) != nil { return subject }
      place = subject + "\u{1}"
    }
  }

  /// What stood then of a subject that has changed since.
  private func standing(_ subject: String) throws(RegistryError) -> StandingFile? {
    var state: [String: (number: Int, stands: Bool)] = [:]
    var entries: [Int: RegistryEntry] = [:]
    for entry in try registry.history(of: subject) where entry.number <= last {
      state.note(entry)
      entries[entry.number] = entry
    }
    guard let latest = state[subject], latest.stands, let entry = entries[latest.number] else { return nil }
    return StandingFile(
      number: entry.number, size: entry.size, digest: unhexadecimal(entry.digest), arrived: entry.arrived)
  }

  /// By which all at a path and below it are found, each by the order of the subjects.
  private static func clauses(for path: String) -> [(String, [DatabaseValue])] {
    [
      ("state.subject = ?", [.text(path)]),
      ("state.subject > ? AND state.subject < ?", [.text(path + "/"), .text(path + "0")]),
    ]
  }

  private static func name(_ subject: String, _ tree: String) -> String {
    String(subject.dropFirst(tree.count + 1).prefix { $0 != "/" })
  }
}

extension StandingFile {
  fileprivate init?(_ row: [DatabaseValue]) {
    guard let number = row[1].integer, let size = row[3].integer, let digest = row[4].bytes, let arrived = row[5].text
    else { return nil }
    self.init(number: Int(number), size: Int(size), digest: digest, arrived: arrived)
  }
}

private func unhexadecimal(_ text: String) -> [UInt8] {
  let digits = text.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
  return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
