/// A place of tables that is asked in SQL, by one thread at a time, with `?` for each value. What differs from one kind to another
/// stays behind it.
public protocol Database: AnyObject {
  /// What the same things are called in its tables.
  var words: DatabaseWords { get }

  /// Runs a statement that gives no rows.
  ///
  /// - Returns: how many rows it changed.
  @discardableResult
  func run(_ statement: String, _ values: [DatabaseValue]) throws(DatabaseError) -> Int64

  /// Runs a statement and gives its rows one by one as they lie there, until `take` is false.
  func scan(_ statement: String, _ values: [DatabaseValue], take: (DatabaseRow) -> Bool) throws(DatabaseError)

  /// Begins a transaction that keeps other writers out until it ends; waits for one that is at work.
  ///
  /// - Parameter table: of one row, which all who must not write at once hold; nil: there is none yet.
  func begin(holding table: String?) throws(DatabaseError)

  /// Begins a transaction that reads all as of one moment and keeps nobody out. `rollBack` ends it.
  func beginReading() throws(DatabaseError)

  /// Ends it. When this returns, what was written stays even if the power fails.
  func commit() throws(DatabaseError)

  /// Ends it, and nothing of it is left.
  func rollBack()

  func hasTable(_ name: String) throws(DatabaseError) -> Bool

  /// Writes all of it, as of one moment, into a file that is not there yet or empty, whatever others write meanwhile.
  ///
  /// - Returns: false where it has no such means, and nothing was written.
  func copy(to path: String) throws(DatabaseError) -> Bool

  /// Gives what tells whether its own pages are whole, each used once, and rows where they are looked for by their numbers: by a
  /// connection of its own, on whichever thread. That indexes say what their tables do, who knows what these say finds by going through
  /// both.
  func soundness() -> @Sendable () throws(DatabaseError) -> Bool

  /// Removes what was deleted from where it lay.
  ///
  /// - Returns: whether it is gone also from what is kept for writing.
  func forget(in table: String) throws(DatabaseError) -> Bool
}

/// The words in which tables are made.
public struct DatabaseWords: Sendable {
  /// Types of columns: whole numbers of 64 bits; text, ordered by its bytes; bytes.
  public let integer: String
  public let text: String
  public let bytes: String
  /// No bytes, as a value.
  public let noBytes: String
  /// What stands behind a table that is ordered by its key; may be nothing.
  public let keyed: String
  /// What stands behind a table that is gone through itself, not by an index; may be nothing.
  public let notIndexed: String
  public let kind: Kind

  public enum Kind: Sendable { case sqlite, postgreSQL }

  static let sqlite = DatabaseWords(
    integer: "INTEGER", text: "TEXT", bytes: "BLOB", noBytes: "x''", keyed: " WITHOUT ROWID",
    notIndexed: " NOT INDEXED",
    kind: .sqlite)
  static let postgreSQL = DatabaseWords(
    integer: "BIGINT", text: "TEXT COLLATE \"C\"", bytes: "BYTEA", noBytes: "''::bytea", keyed: "", notIndexed: "",
    kind: .postgreSQL)
}

extension Database {
  /// Runs a statement and gives its rows one by one, until `take` is false.
  public func read(_ statement: String, _ values: [DatabaseValue], take: ([DatabaseValue]) -> Bool)
    throws(DatabaseError)
  {
    try scan(statement, values) { take($0.values) }
  }

  public func run(_ statement: String) throws(DatabaseError) { try run(statement, []) }

  public func rows(_ statement: String, _ values: [DatabaseValue] = []) throws(DatabaseError) -> [[DatabaseValue]] {
    var rows: [[DatabaseValue]] = []
    try read(statement, values) {
      rows.append($0)
      return true
    }
    return rows
  }
}

/// What stands in a column, or is put into a statement.
public enum DatabaseValue: Sendable, Equatable {
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
  case nothing

  public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  public var text: String? { if case .text(let value) = self { value } else { nil } }
  public var bytes: [UInt8]? { if case .bytes(let value) = self { value } else { nil } }
}

/// A row where it lies in the memory of its database: good until the next one is asked for, and copied nowhere.
public struct DatabaseRow {
  /// What stands in a column: a number, or bytes of its own or of a text.
  struct Column {
    enum Kind { case integer, text, bytes, nothing }

    var kind = Kind.nothing
    var integer: Int64 = 0
    var memory = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  let columns: UnsafeBufferPointer<Column>

  public func integer(_ column: Int) -> Int64? {
    columns[column].kind == .integer ? columns[column].integer : nil
  }

  /// The UTF-8 of a text.
  public func text(_ column: Int) -> UnsafeRawBufferPointer? {
    columns[column].kind == .text ? columns[column].memory : nil
  }

  public func bytes(_ column: Int) -> UnsafeRawBufferPointer? {
    columns[column].kind == .bytes ? columns[column].memory : nil
  }

  /// The same as values of their own.
  var values: [DatabaseValue] {
    columns.map { column in
      switch column.kind {
      case .integer: .integer(column.integer)
      case .text: .text(String(decoding: column.memory, as: UTF8.self))
      case .bytes: .bytes(Array(column.memory))
      case .nothing: .nothing
      }
    }
  }
}

/// Why a database did not do what it was asked.
public struct DatabaseError: Error, Sendable, Equatable {
  public enum Code: Sendable, Equatable {
    /// The library that reads it is not installed: SQLite's, or PostgreSQL's.
    case noLibrary, noClientLibrary
    case missing, notPermitted, diskFull
    /// Another one kept it for longer than was waited.
    case inUse
    /// It is no database, or is spoilt.
    case spoilt
    /// What must be so would not be so any more.
    case refused
    /// Its own number for anything else; PostgreSQL's is a word.
    case other(Int32)
    case otherState(String)
    /// No address of a server, or nobody answers there, or the server starts or stops, or lets this user not in.
    case badAddress, unreachable, notYet, userRefused
    /// It was made for text in some other encoding.
    case notUTF8
    /// The connection went, and nothing was kept of what had begun; at its very end, that is not known.
    case lost, lostAtEnd
  }

  public let code: Code
  public let path: String

  public init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }
}
