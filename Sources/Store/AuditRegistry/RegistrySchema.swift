internal import DatabaseAccess

/// The tables of a registry. A newer program brings an older registry to its own schema in one transaction; an older one refuses a newer.
enum RegistrySchema {
  static let version: Int64 = 2

  /// What brings it from each version to the next; from none to the first, first.
  private static let steps: [[String]] = [
    [
      // `mark` tells a registry from any other database.
      "CREATE TABLE registry (mark TEXT NOT NULL, schema INTEGER NOT NULL, origin TEXT NOT NULL)",
      """
      CREATE TABLE entry (
        number INTEGER PRIMARY KEY, arrived TEXT NOT NULL, account TEXT NOT NULL, way TEXT NOT NULL, kind TEXT NOT NULL,
        subject TEXT NOT NULL, about INTEGER NOT NULL, size INTEGER NOT NULL, digest BLOB NOT NULL, why TEXT NOT NULL,
        packed BLOB)
      """,
      "CREATE INDEX entry_subject ON entry (subject, number)",
      // The log only grows; that bytes are blotted out is all that may change.
      """
      CREATE TRIGGER entry_stays BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
      """,
      """
      CREATE TRIGGER entry_is_kept
      BEFORE UPDATE OF number, arrived, account, way, kind, subject, about, size, digest, why ON entry
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
      """,
      """
      CREATE TRIGGER entry_is_blotted_only BEFORE UPDATE OF packed ON entry WHEN NEW.packed IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
      """,
      // What follows from the log: the latest entry of each subject, and the right edge of the tree.
      "CREATE TABLE state (subject TEXT PRIMARY KEY, number INTEGER NOT NULL, stands INTEGER NOT NULL) WITHOUT ROWID",
      "CREATE TABLE head (size INTEGER NOT NULL, arrived TEXT NOT NULL, edge BLOB NOT NULL)",
      "INSERT INTO head VALUES (0, '', x'')",
      "CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL)",
    ],
    [
      // The digests of the whole subtrees, of two entries or more, that end with an entry, the smallest first.
      "CREATE TABLE subtree (number INTEGER PRIMARY KEY, digests BLOB NOT NULL)",
      // Which readings are of which facility.
      "CREATE TABLE reading (folder TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (folder, number))",
      // Whether it is a copy that `backup` made.
      "ALTER TABLE registry ADD COLUMN copied INTEGER NOT NULL DEFAULT 0",
    ],
  ]

  static let mark = "careaudit registry"

  /// Makes the tables in a database that has none.
  static func make(in database: any Database, origin: String) throws(DatabaseError) {
    for statement in steps.joined() { try database.run(statement) }
    try database.run(
      "INSERT INTO registry (mark, schema, origin) VALUES (?, ?, ?)", [.text(mark), .integer(version), .text(origin)])
  }

  /// What a database says it is.
  ///
  /// - Returns: nil where it is no registry.
  static func read(_ database: any Database) throws(DatabaseError) -> (version: Int64, origin: String)? {
    let tables = try database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'registry'")
    guard !tables.isEmpty, let row = try database.rows("SELECT mark, schema, origin FROM registry").first,
      row[0] == .text(mark), let version = row[1].integer, let origin = row[2].text
    else { return nil }
    return (version, origin)
  }

  /// Brings an older one to this version, in the transaction that has begun.
  static func migrate(_ database: any Database, from old: Int64) throws(DatabaseError) {
    for statement in steps.dropFirst(Int(old)).joined() { try database.run(statement) }
    try database.run("UPDATE registry SET schema = ?", [.integer(version)])
  }
}
