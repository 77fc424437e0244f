internal import CSQLite
internal import FileAccess

/// A database of SQLite: one file, beside it while it is written a journal. A commit is one `fdatasync`.
public final class SQLiteDatabase: Database {
  public enum Use: Sendable {
    case reading, writing
    /// Makes it, where there is none.
    case making
  }

  public let words = DatabaseWords.sqlite
  private let path: String
  private let writes: Bool
  private let database: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]

  /// - Parameters:
  ///   - path: of the file.
  ///   - patience: for how many milliseconds another writer is waited for.
  public init(_ path: String, for use: Use, patience: Int32 = 30_000) throws(DatabaseError) {
    self.path = path
    writes = use != .reading
    if use == .making {
      do throws(FileWriteError) {
        try makePrivateFile(path)
      } catch {
        throw DatabaseError(error)
      }
    }
    let opened = try SQLiteDatabase.open(path, for: use)
    database = opened
    // First of all, so that the others wait too.
    try demand(sqlite_patience(opened, patience))
    // A file that is no database shows it here.
    let mode = try rows("PRAGMA journal_mode").first?.first?.text
    if use != .reading, mode != "wal" {
      guard try rows("PRAGMA journal_mode = WAL").first?.first?.text == "wal" else {
        throw DatabaseError(.inUse, path: path)
      }
    }
    try run("PRAGMA synchronous = FULL")
    try run("PRAGMA secure_delete = ON")
    try run("PRAGMA trusted_schema = OFF")
  }

  private static func open(_ path: String, for use: Use) throws(DatabaseError) -> OpaquePointer {
    var opened: OpaquePointer?
    var code = sqlite_open(path, use == .reading ? 0 : 1, 0, &opened)
    if code == 0, use == .reading, let first = opened, !canRead(first), size(ofFile: path + "-wal") == 0 {
      // Where nothing can be written, not even what readers keep beside it, it is read as it lies.
      sqlite_close(first)
      code = sqlite_open(stillAddress(of: path), 0, 1, &opened)
    }
    guard code == 0, let opened else { throw DatabaseError(result: code, path: path) }
    return opened
  }

  /// Whether what a reader must write beside the file can be written.
  private static func canRead(_ database: OpaquePointer) -> Bool {
    let question = "PRAGMA schema_version"
    var prepared: OpaquePointer?
    var code = sqlite_prepare(database, question, Int32(question.utf8.count), &prepared)
    if code == 0, let prepared {
      code = sqlite_step(prepared)
      sqlite_finalize(prepared)
    }
    return code & 0xFF != 14 && code & 0xFF != 8
  }

  private static func stillAddress(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var address = "file:"
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80, scalar.properties.isAlphabetic || "/-._0123456789".unicodeScalars.contains(scalar) {
        address.unicodeScalars.append(scalar)
      } else {
        address += "%"
        address.unicodeScalars.append(digits[Int(byte >> 4)])
        address.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return address + "?immutable=1"
  }

  deinit {
    // Who closes it last does that too, but not where that is a reader: then the file alone would lack what was written last.
    if writes { _ = try? rows("PRAGMA wal_checkpoint(PASSIVE)") }
    for statement in statements.values { sqlite_finalize(statement) }
    sqlite_close(database)
  }

  @discardableResult
  public func run(_ statement: String, _ values: [DatabaseValue]) throws(DatabaseError) -> Int64 {
    try read(statement, values) { _ in true }
    return sqlite_changed(database)
  }

  public func scan(_ statement: String, _ values: [DatabaseValue], take: (DatabaseRow) -> Bool) throws(DatabaseError) {
    let prepared = try prepare(statement)
    defer { sqlite_reset(prepared) }
    for (index, value) in values.enumerated() { try bind(value, to: prepared, at: Int32(index + 1)) }
    let count = Int(sqlite_column_count(prepared))
    var code = rowCode
    withUnsafeTemporaryAllocation(of: sqlite_value.self, capacity: count) { values in
      withUnsafeTemporaryAllocation(of: DatabaseRow.Column.self, capacity: count) { columns in
        values.initialize(repeating: sqlite_value())
        while true {
          code = sqlite_step(prepared)
          guard code == rowCode else { return }
          sqlite_row(prepared, values.baseAddress!, Int32(count))
          for index in 0..<count { columns.initializeElement(at: index, to: .init(values[index])) }
          guard take(DatabaseRow(columns: UnsafeBufferPointer(columns))) else { return }
        }
      }
    }
    guard code == rowCode || code == doneCode else { throw failure(code) }
  }

  public func begin(holding table: String?) throws(DatabaseError) { try run("BEGIN IMMEDIATE") }
  public func beginReading() throws(DatabaseError) { try run("BEGIN") }
  public func commit() throws(DatabaseError) { try run("COMMIT") }

  /// A statement that failed for want of room has rolled back already.
  public func rollBack() { _ = try? run("ROLLBACK", []) }

  public func hasTable(_ name: String) throws(DatabaseError) -> Bool {
    try !rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [.text(name)]).isEmpty
  }

  public func copy(to path: String) throws(DatabaseError) -> Bool {
    try run("VACUUM INTO ?", [.text(path)])
    return true
  }

  public func soundness() -> @Sendable () throws(DatabaseError) -> Bool {
    { [path] () throws(DatabaseError) in
      let other = try SQLiteDatabase(path, for: .reading)
      return try other.rows("PRAGMA quick_check") == [[.text("ok")]]
    }
  }

  /// What was deleted was written over where it lay; a reader may still hold the journal.
  public func forget(in table: String) throws(DatabaseError) -> Bool {
    try rows("PRAGMA wal_checkpoint(TRUNCATE)").first?.first == .integer(0)
  }

  // MARK: One call, its code on the next line

  private func prepare(_ text: String) throws(DatabaseError) -> OpaquePointer {
    if let known = statements[text] { return known }
    var prepared: OpaquePointer?
    let code = sqlite_prepare(database, text, Int32(text.utf8.count), &prepared)
    guard code == 0, let prepared else { throw failure(code) }
    statements[text] = prepared
    return prepared
  }

  private func bind(_ value: DatabaseValue, to statement: OpaquePointer, at index: Int32) throws(DatabaseError) {
    switch value {
    case .integer(let value): try demand(sqlite_bind_integer(statement, index, value))
    case .text(let text): try demand(sqlite_bind_text(statement, index, text, Int32(text.utf8.count)))
    case .bytes(let bytes): try demand(sqlite_bind_bytes(statement, index, bytes, Int32(bytes.count)))
    case .nothing: break
    }
  }

  private func demand(_ code: Int32) throws(DatabaseError) {
    guard code == 0 else { throw failure(code) }
  }

  private func failure(_ code: Int32) -> DatabaseError { DatabaseError(result: code, path: path) }
}

private let (rowCode, doneCode): (Int32, Int32) = (100, 101)
private let (integerKind, textKind, bytesKind): (Int32, Int32, Int32) = (1, 3, 4)

extension DatabaseRow.Column {
  fileprivate init(_ value: sqlite_value) {
    let memory = UnsafeRawBufferPointer(start: value.start, count: value.start == nil ? 0 : Int(value.length))
    switch value.kind {
    case integerKind: self.init(kind: .integer, integer: value.integer)
    case textKind: self.init(kind: .text, memory: memory)
    case bytesKind: self.init(kind: .bytes, memory: memory)
    default: self.init()
    }
  }
}

extension DatabaseError {
  /// - Parameter result: an extended result code of SQLite.
  fileprivate init(result: Int32, path: String) {
    let code: Code =
      switch result & 0xFF {
      case 0xFF: .noLibrary
      case 5, 6: .inUse
      case 3, 8: .notPermitted
      case 11, 26: .spoilt
      case 13: .diskFull
      case 14: (try? kind(ofPath: path)) == nil ? .missing : .notPermitted
      case 19: .refused
      default: .other(result)
      }
    self.init(code, path: path)
  }

  fileprivate init(_ error: FileWriteError) {
    let code: Code =
      switch error.code {
      case .notPermitted: .notPermitted
      case .diskFull: .diskFull
      case .other(let number): .other(number)
      default: .missing
      }
    self.init(code, path: error.path)
  }
}
