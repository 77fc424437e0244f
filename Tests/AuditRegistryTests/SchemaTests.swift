import AuditTestSupport
import DatabaseAccess
import Foundation
import LogProofs
import Testing

@testable import AuditRegistry

/// Registries as the programs that were released have left them, beside their keys: `Schema/1.sql` and so on.
@Suite struct SchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Schema").path
  static let released = (1...Int(RegistrySchema.version)).filter {
    FileManager.default.fileExists(atPath: folder + "/\($0).sql")
  }

  @Test func `of every version but this one a registry is kept for trying`() {
    #expect(Set(SchemaTests.released).isSuperset(of: 1..<Int(RegistrySchema.version)))
    #expect(!SchemaTests.released.isEmpty)
  }

  /// A registry as the program of a version left it, in a file of its own.
  private func file(_ version: Int, in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/old.db"
    let database = try SQLiteDatabase(path, for: .making)
    let text = try String(contentsOfFile: SchemaTests.folder + "/\(version).sql", encoding: .utf8)
    for statement in text.split(separator: ";\n") { try database.run(String(statement)) }
    for ending in ["key", "pub"] {
      folder.write(
        try String(contentsOfFile: SchemaTests.folder + "/\(version).\(ending)", encoding: .utf8),
        to: "old.db." + ending)
    }
    return path
  }

  /// The same, wherever registries are kept. None of PostgreSQL is older than its tables of today, so they are made from the steps.
  private func place(_ version: Int, _ store: Store, in folder: TemporaryFolder) throws -> String {
    let path = try file(version, in: folder)
    guard store == .postgreSQL else { return path }
    let place = PostgreSQLServer.shared.emptyPlace()
    let (old, new) = (try SQLiteDatabase(path, for: .reading), try PostgreSQLDatabase(place, for: .writing))
    let origin = "schema.example/\(UInt64.random(in: 0...UInt64.max))"
    try RegistrySchema.make(in: new, origin: origin, upTo: Int64(version))
    for table in try tables(of: old) where table != "registry" {
      try new.run("DELETE FROM \(table)")
      for row in try old.rows("SELECT * FROM \(table)") {
        try new.run("INSERT INTO \(table) VALUES (\(row.map { _ in "?" }.joined(separator: ", ")))", row)
      }
    }
    try new.run("UPDATE registry SET schema = ?, origin = 'schema.example'", [.integer(Int64(version))])
    let surroundings = try RegistrySurroundings(of: DatabasePlace(place), origin: "schema.example")
    try surroundings.prepare()
    for ending in [".key", ".pub"] {
      try Data(contentsOf: URL(filePath: path + ending)).write(
        to: URL(filePath: surroundings.path + ending), options: .atomic)
    }
    return place
  }

  private func tables(of database: SQLiteDatabase) throws -> [String] {
    try database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").compactMap { $0[0].text }
  }

  @Test(arguments: released, Store.allCases)
  func `a registry of every version is read, brought to this version, and goes on`(version: Int, store: Store) throws {
    let folder = TemporaryFolder()
    let place = try place(version, store, in: folder)
    let old = try Registry(at: place, for: .reading)
    #expect(old.version == version)
    let keys = try old.verifiers()
    #expect(try old.verify(by: keys).isSound)
    #expect(try old.state().map(\.subject) == ["Audits/aa-001/facility.yaml"])
    let kept = try old.checkpoint()
    let registry = try Registry(at: place, for: .writing)
    #expect(try Registry(at: place, for: .reading).version == RegistrySchema.version)
    #expect(try registry.verify(by: keys, against: kept).isSound)
    _ = try registry.withdraw("Audits/aa-001/facility.yaml", by: "tester", why: "it is closed")
    #expect(try registry.verify(by: keys, against: kept).isSound)
    #expect(try registry.history(of: "Audits/aa-001/facility.yaml").map(\.way) == [.bring, .correct, .withdraw])
    #expect(try registry.receipt(of: 2).holds(byOneOf: keys))
  }

  @Test(arguments: Store.allCases)
  func `a program that had it open when a newer one changed its tables writes no more`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring(["Audits/aa-001/a.txt": "a"], to: registry)
    try desk.attack("UPDATE registry SET schema = \(RegistrySchema.version + 1)", on: registry)
    #expect(throws: RegistryError.newer(registry.place)) {
      try registry.withdraw("Audits/aa-001/a.txt", by: "tester", why: "x")
    }
    #expect(try registry.head().edge.count == 2)
  }

  @Test(arguments: Store.allCases)
  func `what an older program wrote after the tables were changed is completed by whoever writes next`(store: Store)
    throws
  {
    let desk = Desk(store)
    let registry = try desk.begin()
    for number in 1...9 { _ = try desk.bring(["Audits/aa-001/\(number).txt": "a"], to: registry) }
    // It knew of no subtrees.
    try desk.attack("DELETE FROM subtree WHERE number > 4", on: registry)
    _ = try desk.bring(["Audits/aa-001/10.txt": "a"], to: registry)
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    #expect(try registry.receipt(of: 7).holds(byOneOf: registry.verifiers()))
  }

  @Test(arguments: released)
  func `a change of version that fails leaves the registry as it was`(version: Int) throws {
    let folder = TemporaryFolder()
    let path = try file(version, in: folder)
    guard version < RegistrySchema.version else { return }
    let database = try SQLiteDatabase(path, for: .writing)
    let before = try tables(of: database)
    try database.run("CREATE TRIGGER stop BEFORE UPDATE OF schema ON registry BEGIN SELECT RAISE(ABORT, 'stop'); END")
    #expect(throws: RegistryError.self) { try Registry(at: path, for: .writing) }
    #expect(try tables(of: database) == before)
    #expect(try Registry(at: path, for: .reading).version == version)
  }

  @Test(arguments: released)
  func `the tables of a version that was released are made as they were`(version: Int) throws {
    let folder = TemporaryFolder()
    let old = try SQLiteDatabase(try file(version, in: folder), for: .reading)
    let new = try SQLiteDatabase(folder.path + "/new.db", for: .making)
    try RegistrySchema.make(in: new, origin: "x", upTo: Int64(version))
    func made(_ database: SQLiteDatabase) throws -> [String] {
      try database.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").compactMap {
        $0[0].text?.split { $0.isWhitespace }.joined(separator: " ").replacing("( ", with: "(")
      }
    }
    #expect(try made(old) == made(new))
  }
}
