internal import CPQ

/// A database of PostgreSQL, by one connection.
public final class PostgreSQLDatabase: Database {
  public enum Use: Sendable { case reading, writing }

  public let words = DatabaseWords.postgreSQL
  private let shown: String
  private let connection: OpaquePointer
  /// The names under which the server knows statements, by their text and the types of their values.
  private var statements: [Statement: String] = [:]

  private struct Statement: Hashable {
    let text: String
    let types: [UInt32]
  }

  /// - Parameters:
  ///   - address: `postgresql://…`.
  ///   - patience: for how many milliseconds another writer is waited for.
  public init(_ address: String, for use: Use, patience: Int32 = 30_000) throws(DatabaseError) {
    shown = DatabasePlace(address).shown
    var made: OpaquePointer?
    let code = pq_connect(address, &made)
    guard code == Int32(pq_open), let made else { throw DatabaseError(connecting: code, path: shown) }
    connection = made
    try say("SET lock_timeout = \(patience)")
    // A writer whose machine went away does not keep the others waiting for ever, and one that was killed does not at all.
    try say("SET idle_in_transaction_session_timeout = 60000")
    try? say("SET client_connection_check_interval = 1000")
    try say("SET default_transaction_isolation = 'read committed'")
    try say("SET standard_conforming_strings = on")
    if use == .reading { try say("SET default_transaction_read_only = on") }
    // What was acknowledged is on the disk; who has asked for still more, on other machines too, keeps that.
    if try rows("SELECT current_setting('synchronous_commit')") == [[.text("off")]] {
      try say("SET synchronous_commit = on")
    }
    guard try rows("SELECT current_setting('server_encoding')") == [[.text("UTF8")]] else {
      throw DatabaseError(.notUTF8, path: shown)
    }
  }

  deinit { pq_finish(connection) }

  @discardableResult
  public func run(_ statement: String, _ values: [DatabaseValue]) throws(DatabaseError) -> Int64 {
    try ask(statement, values) { _ in true }
  }

  public func scan(_ statement: String, _ values: [DatabaseValue], take: (DatabaseRow) -> Bool) throws(DatabaseError) {
    try ask(statement, values, take: take)
  }

  public func begin(holding table: String?) throws(DatabaseError) {
    try say("BEGIN")
    do throws(DatabaseError) {
      // In a statement of its own: what is read behind it is read after the one that was waited for.
      if let table {
        try say("SELECT 1 FROM \(table) FOR UPDATE")
      } else {
        try say("SELECT pg_advisory_xact_lock(1667330661)")
      }
    } catch {
      rollBack()
      throw error
    }
  }

  public func beginReading() throws(DatabaseError) { try say("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") }

  public func commit() throws(DatabaseError) {
    do throws(DatabaseError) {
      try say("COMMIT")
    } catch {
      throw error.code == .lost ? DatabaseError(.lostAtEnd, path: shown) : error
    }
  }

  public func rollBack() { try? say("ROLLBACK") }

  public func hasTable(_ name: String) throws(DatabaseError) -> Bool {
    try rows("SELECT to_regclass(?) IS NOT NULL", [.text(name)]) == [[.integer(1)]]
  }

  public func copy(to path: String) throws(DatabaseError) -> Bool { false }

  /// It checks its pages itself, where it was set up so, whenever they are read.
  public func soundness() -> @Sendable () throws(DatabaseError) -> Bool { { () throws(DatabaseError) in true } }

  public func forget(in table: String) throws(DatabaseError) -> Bool {
    try say("VACUUM FULL \(table)")
    return false
  }

  // MARK: One call, its answer on the next line

  private func say(_ statement: String) throws(DatabaseError) {
    guard let answer = pq_run(connection, statement) else { throw DatabaseError(.lost, path: shown) }
    defer { pq_clear(answer) }
    guard pq_kind(answer) == endKind else { throw failure(answer) }
  }

  @discardableResult
  private func ask(_ text: String, _ values: [DatabaseValue], take: (DatabaseRow) -> Bool) throws(DatabaseError)
    -> Int64
  {
    let name = try prepare(Statement(text: text, types: values.map(\.type)))
    let isSent = try withPointers(to: values) { pq_begin(connection, name, Int32(values.count), $0, $1) } != 0
    guard isSent else { throw DatabaseError(.lost, path: shown) }
    var (changed, wantsMore): (Int64, Bool) = (0, true)
    var wrong: DatabaseError?
    // All that comes must be taken before anything else can be asked.
    while let answer = pq_next(connection) {
      switch pq_kind(answer) {
      case rowKind:
        guard wantsMore else { break }
        let columns = (0..<pq_columns(answer)).map { column($0, of: answer) }
        wantsMore = columns.withUnsafeBufferPointer { take(DatabaseRow(columns: $0)) }
      case endKind: changed = pq_changed(answer)
      default: wrong = wrong ?? failure(answer)
      }
      pq_clear(answer)
    }
    if let wrong { throw wrong }
    return changed
  }

  private func prepare(_ statement: Statement) throws(DatabaseError) -> String {
    if let known = statements[statement] { return known }
    let name = "s\(statements.count)"
    let answer = pq_prepare(
      connection, name, numbered(statement.text), Int32(statement.types.count), statement.types)
    guard let answer else { throw DatabaseError(.lost, path: shown) }
    defer { pq_clear(answer) }
    guard pq_kind(answer) == endKind else { throw failure(answer) }
    statements[statement] = name
    return name
  }

  /// Gives the values in binary format, one behind the other.
  private func withPointers(
    to values: [DatabaseValue], _ use: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>) -> Int32
  ) throws(DatabaseError) -> Int32 {
    var (all, starts, lengths): ([UInt8], [Int?], [Int32]) = ([], [], [])
    for value in values {
      let start = all.count
      switch value {
      case .integer(let value): withUnsafeBytes(of: value.bigEndian) { all += $0 }
      case .text(let text):
        // It has no text with a NUL in it.
        guard !text.utf8.contains(0) else { throw DatabaseError(.refused, path: shown) }
        all += text.utf8
      case .bytes(let bytes): all += bytes
      case .nothing: break
      }
      starts.append(value == .nothing ? nil : start)
      lengths.append(Int32(all.count - start))
    }
    // What is empty must begin somewhere too.
    all.append(0)
    return all.withUnsafeBytes { bytes in
      let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } } + [nil]
      return use(pointers, lengths + [0])
    }
  }

  private func column(_ index: Int32, of answer: OpaquePointer) -> DatabaseRow.Column {
    guard let start = pq_column_start(answer, index) else { return .init() }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(pq_column_length(answer, index)))
    return switch Int32(pq_column_type(answer, index)) {
    case Int32(pq_integer8): .init(kind: .integer, integer: Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
    case Int32(pq_integer4):
      .init(kind: .integer, integer: Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
    case Int32(pq_integer2):
      .init(kind: .integer, integer: Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
    case Int32(pq_truth): .init(kind: .integer, integer: Int64(bytes[0]))
    case Int32(pq_bytes): .init(kind: .bytes, memory: bytes)
    default: .init(kind: .text, memory: bytes)
    }
  }

  private func failure(_ answer: OpaquePointer) -> DatabaseError {
    guard pq_is_open(connection), let state = pq_state(answer) else { return DatabaseError(.lost, path: shown) }
    return DatabaseError(state: String(cString: state), path: shown)
  }
}

private let (rowKind, endKind): (Int32, Int32) = (1, 2)

/// A statement with `$1`, `$2`… where `?` stands outside of quotes.
func numbered(_ statement: String) -> String {
  var (text, count, isQuoted) = ("", 0, false)
  for sign in statement {
    if sign == "'" { isQuoted.toggle() }
    if sign == "?", !isQuoted {
      count += 1
      text += "$\(count)"
    } else {
      text.append(sign)
    }
  }
  return text
}

extension DatabaseValue {
  fileprivate var type: UInt32 {
    switch self {
    case .integer: UInt32(pq_integer8)
    case .text: UInt32(pq_text)
    case .bytes: UInt32(pq_bytes)
    case .nothing: 0
    }
  }
}

extension DatabaseError {
  fileprivate init(connecting code: Int32, path: String) {
    let code: Code =
      switch code {
      case Int32(pq_no_library): .noClientLibrary
      case Int32(pq_unreachable): .unreachable
      case Int32(pq_not_yet): .notYet
      case Int32(pq_refused): .userRefused
      default: .badAddress
      }
    self.init(code, path: path)
  }

  /// - Parameter state: SQLSTATE, appendix A of PostgreSQL's manual.
  fileprivate init(state: String, path: String) {
    let code: Code =
      switch (state.prefix(2), state) {
      case (_, "55P03"), ("40", _), (_, "53300"), (_, "57014"): .inUse
      case (_, "42501"), (_, "25006"): .notPermitted
      case (_, "53100"): .diskFull
      case ("57", _), ("08", _), (_, "25P03"): .lost
      case ("XX", "XX001"), ("XX", "XX002"): .spoilt
      case ("23", _), (_, "P0001"): .refused
      default: .otherState(state)
      }
    self.init(code, path: path)
  }
}
