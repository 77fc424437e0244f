import AuditTestSupport
import DatabaseAccess
import Foundation
import Testing

@Suite struct SQLiteTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/one.db" }

  @Test func `what was committed is read by another, and what was rolled back is not`() throws {
    let one = try SQLiteDatabase(path, for: .making)
    try one.run("CREATE TABLE thing (number INTEGER PRIMARY KEY, name TEXT, body BLOB)")
    let values: [DatabaseValue] = [.integer(1), .text("ភ្នំពេញ"), .bytes([0, 255, 0])]
    try one.begin(holding: nil)
    try one.run("INSERT INTO thing VALUES (?, ?, ?)", values)
    try one.commit()
    try one.begin(holding: nil)
    try one.run("INSERT INTO thing VALUES (2, '', x'')", [])
    one.rollBack()
    let other = try SQLiteDatabase(path, for: .reading)
    #expect(try other.rows("SELECT * FROM thing") == [values])
    #expect(throws: DatabaseError(.notPermitted, path: path)) { try other.run("DELETE FROM thing", []) }
    #expect(try other.soundness()())
  }

  @Test func `an empty text and no bytes stay what they are`() throws {
    let one = try SQLiteDatabase(path, for: .making)
    #expect(
      try one.rows("SELECT ?, ?, ?", [.text(""), .bytes([]), .nothing]) == [[.text(""), .bytes([]), .nothing]])
  }

  @Test(arguments: ["UTF-16le", "UTF-16be"])
  func `text of a file that keeps it otherwise is read whole`(encoding: String) throws {
    let long = String(repeating: "ផ្ទះ ", count: 2_000)
    let other = folder.path + "/other.db"
    let made = Process()
    made.executableURL = URL(filePath: "/usr/bin/env")
    made.arguments = [
      "python3", "-c",
      """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      base.execute(f"PRAGMA encoding = '{sys.argv[2]}'")
      base.execute("CREATE TABLE thing (text TEXT)")
      base.executemany("INSERT INTO thing VALUES (?)", [("ក",), (sys.argv[3],)])
      base.commit()
      """, other, encoding, long,
    ]
    try made.run()
    made.waitUntilExit()
    #expect(made.terminationStatus == 0)
    #expect(try SQLiteDatabase(other, for: .reading).rows("SELECT text FROM thing") == [[.text("ក")], [.text(long)]])
  }

  @Test func `a second writer waits, and is told where its patience ends`() throws {
    let one = try SQLiteDatabase(path, for: .making)
    try one.begin(holding: nil)
    let other = try SQLiteDatabase(path, for: .writing, patience: 20)
    #expect(throws: DatabaseError(.inUse, path: path)) { try other.begin(holding: nil) }
    try one.commit()
    try other.begin(holding: nil)
    try other.commit()
  }

  @Test func `what a writer wrote lies in the file itself, though a reader closes it last`() throws {
    let reader: SQLiteDatabase
    do {
      let one = try SQLiteDatabase(path, for: .making)
      try one.run("CREATE TABLE thing (number INTEGER PRIMARY KEY)")
      reader = try SQLiteDatabase(path, for: .reading)
      #expect(try reader.rows("SELECT * FROM thing").isEmpty)
      try one.run("INSERT INTO thing VALUES (7)")
    }
    let alone = folder.path + "/alone.db"
    try FileManager.default.copyItem(atPath: path, toPath: alone)
    #expect(try SQLiteDatabase(alone, for: .reading).rows("SELECT * FROM thing") == [[.integer(7)]])
    #expect(try reader.rows("SELECT * FROM thing") == [[.integer(7)]])
  }

  @Test func `what is missing, spoilt or there already is told`() throws {
    #expect(throws: DatabaseError(.missing, path: path)) { try SQLiteDatabase(path, for: .reading) }
    let text = folder.write(String(repeating: "no database\n", count: 100), to: "text")
    #expect(throws: DatabaseError(.spoilt, path: text)) { try SQLiteDatabase(text, for: .reading) }
    let one = try SQLiteDatabase(path, for: .making)
    try one.run("CREATE TABLE thing (number INTEGER PRIMARY KEY)")
    #expect(try one.copy(to: folder.path + "/copy.db"))
    #expect(throws: DatabaseError.self) { try one.copy(to: folder.path + "/copy.db") }
  }
}
