internal import Synchronization

/// Tells whether anything was committed to some databases of SQLite, by whichever program, in some millionths of a second.
public final class DatabaseWatch: Sendable {
  private let databases: Mutex<[SQLiteDatabase]>

  /// A state of all of them; another one once something was committed to any.
  public struct Moment: Sendable, Equatable {
    fileprivate let versions: [Int64]
  }

  /// - Parameter paths: of files that are there.
  public init(_ paths: [String]) throws(DatabaseError) {
    var opened: [SQLiteDatabase] = []
    // Only who could write sees what others write, however the file was opened.
    for path in paths { opened.append(try SQLiteDatabase(path, for: .writing, patience: 0)) }
    databases = Mutex(opened)
  }

  /// Nil where that cannot be told at once.
  public func moment() -> Moment? {
    databases.withLock { databases in
      var versions: [Int64] = []
      versions.reserveCapacity(databases.count)
      for database in databases {
        guard let version = try? database.version() else { return nil }
        versions.append(version)
      }
      return Moment(versions: versions)
    }
  }
}

extension SQLiteDatabase {
  /// What is another number once another connection has committed something.
  fileprivate func version() throws(DatabaseError) -> Int64 {
    var version: Int64?
    try scan("PRAGMA data_version", []) { row in
      version = row.integer(0)
      return true
    }
    guard let version else { throw DatabaseError(.spoilt, path: "") }
    return version
  }
}
