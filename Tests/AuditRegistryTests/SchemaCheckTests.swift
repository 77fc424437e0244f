import AuditTestSupport
import DatabaseAccess
import Testing

@testable import AuditRegistry

/// Whoever can write the database, and makes something of it that a registry is not made of.
@Suite struct SchemaCheckTests {
  private func begun(_ desk: Desk) throws -> Registry {
    let registry = try desk.begin()
    _ = try desk.bring(["Audits/aa-001/a.txt": "a", "Audits/aa-001/b.txt": "b"], to: registry)
    try Registry.noteReading(of: ["Audits/bb-002"], at: desk.place, by: "tester", why: "report")
    return registry
  }

  /// An index is made, taken out of the list of what there is, rows are taken out of its table and put back, and it is put back: it does
  /// not hold these rows, whose table is whole.
  private func hide(_ rows: String, of table: String, behind index: String, at place: String) throws {
    func alone(_ statements: [String]) throws -> [[DatabaseValue]] {
      let database = try SQLiteDatabase(place, for: .writing)
      return try statements.flatMap { try database.rows($0) }
    }
    let triggers = try alone(["SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"])
    let root = try alone([index, "SELECT rootpage FROM sqlite_master WHERE sql = '\(index)'"])[0][0].integer!
    _ = try alone(
      triggers.map { "DROP TRIGGER " + $0[0].text! } + [
        "CREATE TABLE aside AS SELECT * FROM \(table) WHERE \(rows)", "DELETE FROM \(table) WHERE \(rows)",
        "PRAGMA writable_schema = ON", "DELETE FROM sqlite_master WHERE sql = '\(index)'",
      ])
    _ = try alone(["INSERT INTO \(table) SELECT * FROM aside", "DROP TABLE aside"] + triggers.map { $0[1].text! })
    _ = try alone([
      "PRAGMA writable_schema = ON",
      "INSERT INTO sqlite_master VALUES ('index', 'strange', '\(table)', \(root), '\(index)')",
    ])
  }

  /// What differs is found, `rebuild` puts it back, and the log refuses slips again.
  private func expectPutBack(_ registry: Registry) throws {
    let keys = try registry.verifiers()
    #expect(try registry.verify(by: keys).findings == [.schemaDiffers])
    try registry.rebuild()
    #expect(try registry.verify(by: keys).isSound)
    #expect(throws: DatabaseError.self) { try registry.database.run("DELETE FROM entry") }
  }

  @Test func `a reading that an index hides from who asks for readings is found, and shown again`() throws {
    let desk = Desk()
    let keys = try begun(desk).verifiers()
    try hide("kind = 'reading'", of: "entry", behind: "CREATE INDEX strange ON entry (kind)", at: desk.place)
    let registry = try Registry(at: desk.place, for: .writing)
    #expect(try registry.readings(of: nil).isEmpty)
    #expect(try registry.verify(by: keys).findings == [.schemaDiffers])
    try registry.rebuild()
    #expect(try registry.readings(of: nil).map(\.folders) == [["Audits/bb-002"]])
    #expect(try registry.verify(by: keys).isSound)
  }

  @Test func `a file that an index hides from who takes all of them is found, and given again`() throws {
    let desk = Desk()
    let keys = try begun(desk).verifiers()
    try hide(
      "subject = 'Audits/aa-001/a.txt'", of: "state", behind: "CREATE INDEX strange ON state (stands)", at: desk.place)
    let registry = try Registry(at: desk.place, for: .writing)
    #expect(try registry.state().map(\.subject) == ["Audits/aa-001/b.txt"])
    #expect(try registry.verify(by: keys).findings == [.schemaDiffers])
    try registry.rebuild()
    #expect(try registry.state().map(\.subject) == ["Audits/aa-001/a.txt", "Audits/aa-001/b.txt"])
    #expect(try registry.verify(by: keys).isSound)
  }

  @Test(
    arguments: [
      "DROP TRIGGER entry_stays", "CREATE INDEX another ON entry (way)", "DROP INDEX entry_subject",
      "CREATE TRIGGER quiet AFTER INSERT ON entry BEGIN DELETE FROM state WHERE subject = NEW.subject; END",
      "CREATE VIEW \"a \"\" view\" AS SELECT * FROM entry",
      "DROP TRIGGER entry_stays; CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT 1; END",
    ])
  func `what is made otherwise in a file is found, and put back`(attack: String) throws {
    let desk = Desk()
    let registry = try begun(desk)
    for statement in attack.split(separator: "; CREATE").enumerated() {
      try registry.database.run((statement.offset == 0 ? "" : "CREATE") + statement.element)
    }
    try expectPutBack(registry)
  }

  @Test(
    arguments: [
      "DROP TRIGGER entry_stays ON entry", "ALTER TABLE entry DISABLE TRIGGER entry_is_kept",
      "CREATE OR REPLACE FUNCTION entry_refuses() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN OLD; END$$",
      "CREATE TRIGGER quiet AFTER INSERT ON state FOR EACH ROW EXECUTE FUNCTION entry_refuses()",
    ])
  func `what is made otherwise in a database is found, and put back`(attack: String) throws {
    let desk = Desk(.postgreSQL)
    let registry = try begun(desk)
    try registry.database.run(attack)
    try expectPutBack(registry)
  }

  @Test(
    arguments: [
      "ALTER TABLE state ENABLE ROW LEVEL SECURITY",
      "CREATE RULE quiet AS ON DELETE TO state DO INSTEAD NOTHING",
    ])
  func `a table that answers as it likes is found`(attack: String) throws {
    let desk = Desk(.postgreSQL)
    let registry = try begun(desk)
    try registry.database.run(attack)
    #expect(try registry.verify(by: registry.verifiers()).findings == [.schemaDiffers])
  }

  @Test func `what counts rows for SQLite, and a table of somebody else's, hide nothing and are not told`() throws {
    let desk = Desk()
    let registry = try begun(desk)
    for statement in ["ANALYZE", "CREATE TABLE notes (text TEXT)"] { try registry.database.run(statement) }
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }
}
