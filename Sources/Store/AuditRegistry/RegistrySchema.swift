internal import DatabaseAccess

/// The tables of a registry. A newer program brings an older registry to its own schema in one transaction; an older one refuses a newer.
enum RegistrySchema {
  static let version: Int64 = 2

  /// What brings it from each version to the next; from none to the first, first.
  static func steps(in sql: DatabaseWords) -> [[String]] { [first(in: sql), second(in: sql)] }

  private static func first(in sql: DatabaseWords) -> [String] {
    [
      // `mark` tells a registry from any other database.
      "CREATE TABLE registry (mark \(sql.text) NOT NULL, schema \(sql.integer) NOT NULL, origin \(sql.text) NOT NULL)",
      """
      CREATE TABLE entry (
        number \(sql.integer) PRIMARY KEY, arrived \(sql.text) NOT NULL, account \(sql.text) NOT NULL,
        way \(sql.text) NOT NULL, kind \(sql.text) NOT NULL, subject \(sql.text) NOT NULL, about \(sql.integer) NOT NULL,
        size \(sql.integer) NOT NULL, digest \(sql.bytes) NOT NULL, why \(sql.text) NOT NULL, packed \(sql.bytes))
      """,
      "CREATE INDEX entry_subject ON entry (subject, number)",
    ] + onlyGrowing(sql.kind) + [
      // What follows from the log: the latest entry of each subject, and the right edge of the tree.
      """
      CREATE TABLE state (
        subject \(sql.text) PRIMARY KEY, number \(sql.integer) NOT NULL, stands \(sql.integer) NOT NULL)\(sql.keyed)
      """,
      "CREATE TABLE head (size \(sql.integer) NOT NULL, arrived \(sql.text) NOT NULL, edge \(sql.bytes) NOT NULL)",
      "INSERT INTO head VALUES (0, '', \(sql.noBytes))",
      "CREATE TABLE checkpoint (size \(sql.integer) PRIMARY KEY, note \(sql.text) NOT NULL)",
    ]
  }

  private static func second(in sql: DatabaseWords) -> [String] {
    [
      // The digests of the whole subtrees, of two entries or more, that end with an entry, the smallest first.
      "CREATE TABLE subtree (number \(sql.integer) PRIMARY KEY, digests \(sql.bytes) NOT NULL)",
      // Which readings are of which facility.
      """
      CREATE TABLE reading (
        folder \(sql.text) NOT NULL, number \(sql.integer) NOT NULL, PRIMARY KEY (folder, number))
      """,
      // Whether it is a copy that `backup` made.
      "ALTER TABLE registry ADD COLUMN copied \(sql.integer) NOT NULL DEFAULT 0",
    ]
  }

  /// The log only grows; that bytes are blotted out is all that may change.
  static func onlyGrowing(_ kind: DatabaseWords.Kind) -> [String] {
    switch kind {
    case .sqlite:
      [
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
      ]
    case .postgreSQL:
      [
        """
        CREATE FUNCTION entry_refuses() RETURNS trigger LANGUAGE plpgsql AS
        $$BEGIN RAISE EXCEPTION 'the log only grows'; END$$
        """,
        "CREATE TRIGGER entry_stays BEFORE DELETE ON entry FOR EACH ROW EXECUTE FUNCTION entry_refuses()",
        "CREATE TRIGGER entry_all_stays BEFORE TRUNCATE ON entry EXECUTE FUNCTION entry_refuses()",
        """
        CREATE TRIGGER entry_is_kept
        BEFORE UPDATE OF number, arrived, account, way, kind, subject, about, size, digest, why ON entry
        FOR EACH ROW EXECUTE FUNCTION entry_refuses()
        """,
        """
        CREATE TRIGGER entry_is_blotted_only BEFORE UPDATE OF packed ON entry
        FOR EACH ROW WHEN (NEW.packed IS NOT NULL) EXECUTE FUNCTION entry_refuses()
        """,
        // They are packed already.
        "ALTER TABLE entry ALTER COLUMN packed SET STORAGE EXTERNAL",
      ]
    }
  }

  /// The tables of a registry of a version.
  static func tables(of version: Int64) -> [String] {
    ["registry", "entry", "state", "head", "checkpoint"] + (version < 2 ? [] : ["subtree", "reading"])
  }

  static let mark = "careaudit registry"

  /// Makes the tables in a database that has none.
  static func make(in database: any Database, origin: String, upTo version: Int64 = version) throws(DatabaseError) {
    for statement in steps(in: database.words).prefix(Int(version)).joined() { try database.run(statement) }
    try database.run(
      "INSERT INTO registry (mark, schema, origin) VALUES (?, ?, ?)", [.text(mark), .integer(version), .text(origin)])
  }

  /// What a database says it is.
  ///
  /// - Returns: nil where it is no registry.
  static func read(_ database: any Database) throws(DatabaseError) -> (version: Int64, origin: String)? {
    guard try database.hasTable("registry"),
      let row = try database.rows("SELECT mark, schema, origin FROM registry").first,
      row[0] == .text(mark), let version = row[1].integer, let origin = row[2].text
    else { return nil }
    return (version, origin)
  }

  /// Brings an older one to this version, in the transaction that has begun.
  static func migrate(_ database: any Database, from old: Int64) throws(DatabaseError) {
    for statement in steps(in: database.words).dropFirst(Int(old)).joined() { try database.run(statement) }
    try database.run("UPDATE registry SET schema = ?", [.integer(version)])
  }
}
