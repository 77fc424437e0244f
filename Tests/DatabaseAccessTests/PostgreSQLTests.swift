import AuditTestSupport
import DatabaseAccess
import Testing

@Suite struct PostgreSQLTests {
  private let server = PostgreSQLServer.shared
  private let place = PostgreSQLServer.shared.emptyPlace()
  private var shown: String { DatabasePlace(place).shown }

  @Test func `what was committed is read by another, and what was rolled back is not`() throws {
    let one = try PostgreSQLDatabase(place, for: .writing)
    try one.run("CREATE TABLE thing (number BIGINT PRIMARY KEY, name TEXT, body BYTEA)")
    let values: [DatabaseValue] = [.integer(.min), .text("ភ្នំពេញ ? \'\u{1}"), .bytes([0, 255, 0])]
    try one.begin(holding: nil)
    try one.run("INSERT INTO thing VALUES (?, ?, ?)", values)
    try one.commit()
    try one.begin(holding: "thing")
    try one.run("INSERT INTO thing VALUES (2, \'?\', ?)", [.nothing])
    one.rollBack()
    let other = try PostgreSQLDatabase(place, for: .reading)
    #expect(try other.rows("SELECT * FROM thing") == [values])
    #expect(throws: DatabaseError(.notPermitted, path: shown)) { try other.run("DELETE FROM thing", []) }
    #expect(try other.soundness()())
    #expect(try one.run("UPDATE thing SET name = name", []) == 1)
  }

  @Test func `an empty text and no bytes stay what they are, and a text with a NUL is refused`() throws {
    let one = try PostgreSQLDatabase(place, for: .writing)
    #expect(
      try one.rows("SELECT ?::text, ?::bytea, ?::bytea", [.text(""), .bytes([]), .nothing]) == [
        [.text(""), .bytes([]), .nothing]
      ])
    #expect(throws: DatabaseError(.refused, path: shown)) { try one.rows("SELECT ?::text", [.text("a\0b")]) }
  }

  @Test func `a second writer waits, and is told where its patience ends`() throws {
    let one = try PostgreSQLDatabase(place, for: .writing)
    try one.run("CREATE TABLE head (n BIGINT)")
    try one.run("INSERT INTO head VALUES (1)")
    let other = try PostgreSQLDatabase(place, for: .writing, patience: 20)
    for table in [nil, "head"] {
      try one.begin(holding: table)
      #expect(throws: DatabaseError(.inUse, path: shown)) { try other.begin(holding: table) }
      try one.commit()
      try other.begin(holding: table)
      try other.commit()
    }
  }

  @Test func `who waited reads what the one before has written`() async throws {
    let one = try PostgreSQLDatabase(place, for: .writing)
    try one.run("CREATE TABLE head (n BIGINT)")
    try one.run("INSERT INTO head VALUES (0)")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask { [place] in
          let mine = try PostgreSQLDatabase(place, for: .writing)
          for _ in 0..<20 {
            try mine.begin(holding: "head")
            let known = try mine.rows("SELECT n FROM head")[0][0].integer!
            try mine.run("UPDATE head SET n = ?", [.integer(known + 1)])
            try mine.commit()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try one.rows("SELECT n FROM head") == [[.integer(120)]])
  }

  @Test func `a look as of one moment does not see what comes later`() throws {
    let (one, other) = (try PostgreSQLDatabase(place, for: .writing), try PostgreSQLDatabase(place, for: .reading))
    try one.run("CREATE TABLE thing (n BIGINT)")
    try other.beginReading()
    #expect(try other.rows("SELECT n FROM thing").isEmpty)
    try one.run("INSERT INTO thing VALUES (1)")
    #expect(try other.rows("SELECT n FROM thing").isEmpty)
    other.rollBack()
    #expect(try other.rows("SELECT n FROM thing").count == 1)
  }

  @Test func `after a statement that failed the next one is answered`() throws {
    let one = try PostgreSQLDatabase(place, for: .writing)
    #expect(throws: DatabaseError(.otherState("42P01"), path: shown)) { try one.rows("SELECT * FROM nothing") }
    #expect(throws: DatabaseError(.otherState("22012"), path: shown)) {
      try one.rows("SELECT 1 / (n - 3) FROM generate_series(1, 5) n")
    }
    var seen = 0
    try one.read("SELECT n FROM generate_series(1, 1000) n", []) { _ in
      seen += 1
      return seen < 3
    }
    #expect(seen == 3)
    #expect(try one.rows("SELECT 1") == [[.integer(1)]])
  }

  @Test func `a connection that went is told, and at the end of a transaction that nobody knows`() throws {
    let (one, other) = (try PostgreSQLDatabase(place, for: .writing), try PostgreSQLDatabase(place, for: .writing))
    try one.begin(holding: nil)
    let process = try one.rows("SELECT pg_backend_pid()")[0]
    try other.run("SELECT pg_terminate_backend(?::int)", process)
    #expect(throws: DatabaseError(.lostAtEnd, path: shown)) { try one.commit() }
    #expect(throws: DatabaseError(.lost, path: shown)) { try one.rows("SELECT 1") }
  }

  @Test func `who is let in nowhere, or asks where nobody is, is told`() {
    func code(_ address: String) -> DatabaseError.Code? {
      do throws(DatabaseError) {
        _ = try PostgreSQLDatabase(address, for: .reading)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(server.address(user: "nobody-of-that-name")) == .userRefused)
    #expect(code("postgresql://somebody@/postgres?host=/nowhere") == .unreachable)
    #expect(code("postgresql://somebody@/postgres?nonsense=1") == .badAddress)
    #expect(code("postgresql://a:b%zz@/postgres") == .badAddress)
  }

  @Test(arguments: [
    ("postgresql://keeper:s3cret@db.example:5433/care", "postgresql://keeper:…@db.example:5433/care"),
    (
      "postgres://keeper@db.example/care?sslmode=require&password=s3cret&sslpassword=s3cret",
      "postgres://keeper@db.example/care?sslmode=require"
    ),
    ("postgresql://keeper:s3@cret@db.example/care", "postgresql://keeper:…@db.example/care"),
    ("postgresql://keeper:s3/cr?et@db.example/care", "postgresql://keeper:…@db.example/care"),
    ("postgresql://keeper:s3cret/care", "postgresql://keeper:…/care"),
    ("postgresql:///care?host=/run/postgresql", "postgresql:///care?host=/run/postgresql"),
    ("postgresql://[::1]:5432/care", "postgresql://[::1]:5432/care"), ("a:b@c.db", "a:b@c.db"),
  ])
  func `what is secret in an address is never shown`(address: String, shown: String) {
    #expect(DatabasePlace(address).shown == shown)
  }
}
