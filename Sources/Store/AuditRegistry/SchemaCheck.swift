internal import DatabaseAccess

// Whether the database is made as a registry is: an index or a trigger of somebody else's can hide from one question what another shows.

extension RegistrySchema {
  /// Whether the tables of a registry are those that are made, with the same indexes and triggers, no more and no fewer.
  static func isAsMade(_ database: any Database, _ version: Int64) throws(DatabaseError) -> Bool {
    switch database.words.kind {
    case .sqlite:
      let kept = try kept(in: database, version)
      let made = made(in: database.words, upTo: version)
      return Set(kept.map(\.text)) == Set(made) && kept.count == made.count
    case .postgreSQL:
      let tables = tables(of: version)
      guard try countOfPlain(tables, in: database) == tables.count else { return false }
      guard try guards(of: tables, in: database) == guardNames else { return false }
      return try functionOfGuards(in: database)
    }
  }

  /// Takes away what others have made that could hide something, and makes again what is missing, in a transaction. A table that is another
  /// one stays so.
  static func putBack(in database: any Database, _ version: Int64) throws(DatabaseError) {
    switch database.words.kind {
    case .sqlite:
      let made = made(in: database.words, upTo: version)
      let strange = try kept(in: database, version).filter { !made.contains($0.text) && $0.kind != "table" }
      for thing in strange {
        try database.run("DROP \(thing.kind) \(quoted(thing.name))")
      }
      let kept = try kept(in: database, version).map(\.text)
      for text in made where !text.hasPrefix("CREATE TABLE ") && !kept.contains(text) { try database.run(text) }
    case .postgreSQL:
      guard try !isAsMade(database, version) else { return }
      for table in tables(of: version) {
        for name in try names(ofTriggersOf: table, in: database) {
          try database.run("DROP TRIGGER \(quoted(name)) ON \(table)")
        }
      }
      for statement in onlyGrowing(.postgreSQL) where statement.contains("TRIGGER") || statement.contains("FUNCTION") {
        let start = "CREATE FUNCTION"
        let isFunction = statement.hasPrefix(start)
        try database.run(isFunction ? "CREATE OR REPLACE FUNCTION" + statement.dropFirst(start.count) : statement)
      }
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  // MARK: SQLite, which keeps the words in which each was made

  /// What a registry of a version is made of, in words with single spaces.
  private static func made(in sql: DatabaseWords, upTo version: Int64) -> [String] {
    var texts: [String] = []
    for statement in steps(in: sql).prefix(Int(version)).joined() {
      let words = withSingleSpaces(statement)
      let parts = words.split(separator: " ", maxSplits: 5).map(String.init)
      if words.hasPrefix("CREATE ") {
        texts.append(words)
      } else if words.hasPrefix("ALTER TABLE "), parts.count == 6, parts[3...4] == ["ADD", "COLUMN"],
        let table = texts.firstIndex(where: { $0.hasPrefix("CREATE TABLE \(parts[2]) ") })
      {
        // A column that is added later stands behind the others.
        texts[table] = texts[table].dropLast() + ", " + parts[5] + ")"
      }
    }
    return texts
  }

  private static func kept(in database: any Database, _ version: Int64) throws(DatabaseError)
    -> [(kind: String, name: String, text: String)]
  {
    // What SQLite makes by itself has no words, or counts what is in an index, to be faster.
    let rows = try database.rows(
      """
      SELECT type, name, sql FROM sqlite_master
      WHERE sql IS NOT NULL AND (type <> 'table' OR name IN (\(tables(of: version).map { "'\($0)'" }.joined(separator: ", "))))
      """)
    return rows.map { row in
      (row[0].text?.lowercased() ?? "", row[1].text ?? "", withSingleSpaces(row[2].text ?? ""))
    }
  }

  /// The same words, wherever their lines end.
  private static func withSingleSpaces(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      .split(separator: "( ", omittingEmptySubsequences: false).joined(separator: "(")
  }

  // MARK: PostgreSQL, in which indexes are its own, and a table may be something else that answers as it likes

  private static func countOfPlain(_ tables: [String], in database: any Database) throws(DatabaseError) -> Int {
    let rows = try database.rows(
      """
      SELECT count(*) FROM pg_class WHERE oid IN (\(ids(of: tables)))
      AND relkind = 'r' AND NOT relrowsecurity AND NOT relhasrules
      """)
    return Int(rows.first?.first?.integer ?? 0)
  }

  private static func names(ofTriggersOf table: String, in database: any Database) throws(DatabaseError) -> [String] {
    try database.rows(
      "SELECT tgname::text FROM pg_trigger WHERE tgrelid = \(ids(of: [table])) AND NOT tgisinternal"
    ).compactMap { $0[0].text }
  }

  /// The triggers by name, marked where one is not at work.
  private static func guards(of tables: [String], in database: any Database) throws(DatabaseError) -> [String] {
    try database.rows(
      """
      SELECT tgname || CASE tgenabled WHEN 'O' THEN '' ELSE '?' END FROM pg_trigger
      WHERE tgrelid IN (\(ids(of: tables))) AND NOT tgisinternal ORDER BY 1
      """
    ).compactMap { $0[0].text }
  }

  /// Whether all of them only refuse.
  private static func functionOfGuards(in database: any Database) throws(DatabaseError) -> Bool {
    let rows = try database.rows(
      """
      SELECT DISTINCT prosrc FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
      WHERE tgrelid IN (\(ids(of: ["entry"]))) AND NOT tgisinternal
      """)
    return rows == [[.text("BEGIN RAISE EXCEPTION 'the log only grows'; END")]]
  }

  private static let guardNames = ["entry_all_stays", "entry_is_blotted_only", "entry_is_kept", "entry_stays"]

  private static func ids(of tables: [String]) -> String {
    tables.map { "to_regclass('\($0)')::oid" }.joined(separator: ", ")
  }
}
