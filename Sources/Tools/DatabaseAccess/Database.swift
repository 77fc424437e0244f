/// A place of tables that is asked in SQL, by one thread at a time. What differs from one kind to another stays behind it.
public protocol Database: AnyObject {
  /// Runs a statement that gives no rows.
  ///
  /// - Returns: how many rows it changed.
  @discardableResult
  func run(_ statement: String, _ values: [DatabaseValue]) throws(DatabaseError) -> Int64

  /// Runs a statement and gives its rows one by one, until `take` is false.
  func read(_ statement: String, _ values: [DatabaseValue], take: ([DatabaseValue]) -> Bool) throws(DatabaseError)

  /// Begins a transaction that keeps all other writers out until it ends; waits for one that is at work.
  func begin() throws(DatabaseError)

  /// Ends it. When this returns, what was written stays even if the power fails.
  func commit() throws(DatabaseError)

  /// Ends it, and nothing of it is left.
  func rollBack()

  /// Writes all of it, as of one moment, into a file that is not there yet, whatever others write meanwhile.
  func copy(to path: String) throws(DatabaseError)

  /// Whether its own pages and indexes are whole.
  func isSound() throws(DatabaseError) -> Bool

  /// Removes what was deleted from where it lay, also from what is kept for writing.
  func forget() throws(DatabaseError)
}

extension Database {
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

/// Why a database did not do what it was asked.
public struct DatabaseError: Error, Sendable, Equatable {
  public enum Code: Sendable, Equatable {
    /// The library that reads it is not installed.
    case noLibrary
    case missing, notPermitted, diskFull
    /// Another one kept it for longer than was waited.
    case inUse
    /// It is no database, or is spoilt.
    case spoilt
    /// What must be so would not be so any more.
    case refused
    /// Its own number for anything else.
    case other(Int32)
  }

  public let code: Code
  public let path: String

  public init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }
}
