internal import AccountKeeping
internal import AuditModel
internal import ContentCoding
internal import DatabaseAccess

/// A file whose visits differ from what is kept: it waits until somebody has decided.
struct WaitingFile: Sendable {
  let number: Int
  /// The id of the facility that it is of.
  let facility: String
  /// What it is called; how it ends tells what it is.
  let name: String
  /// Who brought it.
  let account: String
  /// In seconds since the beginning of 1970.
  let arrived: Int64
  let bytes: [UInt8]
}

/// A facility that somebody wants to be taken in.
struct WaitingPlace: Sendable {
  let number: Int
  /// Who asked for it.
  let account: String
  /// In seconds since the beginning of 1970.
  let arrived: Int64
  /// What was said of it.
  let said: String
}

/// What waits for a decision, in a file beside the registry. Nothing of it is in the log, and none of it counts, until it is decided.
///
/// It is used by one thread at a time.
final class WaitingVisits {
  private let database: any Database

  /// - Parameter registry: its place.
  init(besides registry: String) throws(DatabaseError) {
    database = try SQLiteDatabase(registry + ".waiting", for: .making)
    try database.run(
      """
      CREATE TABLE IF NOT EXISTS waiting (
        number INTEGER PRIMARY KEY, facility TEXT NOT NULL, name TEXT NOT NULL, account TEXT NOT NULL,
        arrived INTEGER NOT NULL, digest BLOB NOT NULL, bytes BLOB NOT NULL, UNIQUE (facility, digest))
      """, [])
    try database.run(
      """
      CREATE TABLE IF NOT EXISTS proposal (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL, account TEXT NOT NULL, arrived INTEGER NOT NULL,
        said TEXT NOT NULL, UNIQUE (id, account))
      """, [])
    try database.run(
      """
      CREATE TABLE IF NOT EXISTS decided (
        digest BLOB NOT NULL, folder TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (digest, folder)) WITHOUT ROWID
      """, [])
    try database.run("CREATE TABLE IF NOT EXISTS accounts_seen (number INTEGER NOT NULL, mark BLOB NOT NULL)", [])
    try takeOverPlaces()
  }

  // MARK: How the accounts stood

  /// The latest moment of the accounts that the service saw; nil where it saw none yet.
  func seenAccounts() throws(DatabaseError) -> AccountMoment? {
    guard let row = try database.rows("SELECT number, mark FROM accounts_seen", []).first, let number = row[0].integer,
      let mark = row[1].bytes
    else { return nil }
    return AccountMoment(number: number, mark: mark)
  }

  func note(seen moment: AccountMoment) throws(DatabaseError) {
    try database.begin(holding: nil)
    do throws(DatabaseError) {
      try database.run("DELETE FROM accounts_seen", [])
      try database.run("INSERT INTO accounts_seen VALUES (?, ?)", [.integer(moment.number), .bytes(moment.mark)])
      try database.commit()
    } catch {
      database.rollBack()
      throw error
    }
  }

  /// Before, one account alone could ask for an id, and so learned that another had.
  private func takeOverPlaces() throws(DatabaseError) {
    guard try !database.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'place'", []).isEmpty else {
      return
    }
    try database.begin(holding: nil)
    do throws(DatabaseError) {
      try database.run(
        """
        INSERT INTO proposal (id, account, arrived, said)
        SELECT id, account, arrived, said FROM place WHERE true ORDER BY number ON CONFLICT DO NOTHING
        """, [])
      try database.run("DROP TABLE place", [])
      try database.commit()
    } catch {
      database.rollBack()
      throw error
    }
  }

  // MARK: New facilities

  /// Lets a new facility wait; when this returns, it stays even if the power fails.
  ///
  /// - Returns: false where the account asked for that id already, or for too many.
  func add(place id: String, saying said: String, by account: String, now: Int64) throws(DatabaseError) -> Bool {
    try database.run(
      """
      INSERT INTO proposal (id, account, arrived, said) SELECT ?, ?, ?, ?
      WHERE (SELECT count(*) FROM proposal WHERE account = ?) < ? ON CONFLICT DO NOTHING
      """,
      [.text(id), .text(account), .integer(now), .text(said), .text(account), .integer(WaitingVisits.most)]) == 1
  }

  /// The longest waiting first.
  func places() throws(DatabaseError) -> [WaitingPlace] {
    try database.rows("SELECT number, account, arrived, said FROM proposal ORDER BY number", []).compactMap { row in
      guard let number = row[0].integer, let account = row[1].text, let arrived = row[2].integer, let said = row[3].text
      else { return nil }
      return WaitingPlace(number: Int(number), account: account, arrived: arrived, said: said)
    }
  }

  func removePlace(_ number: Int) throws(DatabaseError) {
    try database.run("DELETE FROM proposal WHERE number = ?", [.integer(Int64(number))])
  }

  // MARK: Files

  /// So many files of one facility wait at most, and so many new facilities that one account asked for.
  private static let most: Int64 = 20

  /// Lets a file wait; when this returns, it stays even if the power fails. One that waits already waits once.
  ///
  /// - Returns: its number; nil where ``most`` wait.
  func add(_ name: String, _ bytes: [UInt8], of facility: String, by account: String, now: Int64)
    throws(DatabaseError) -> Int?
  {
    let digest = contentDigestBytes(bytes)
    try database.run(
      """
      INSERT INTO waiting (facility, name, account, arrived, digest, bytes) SELECT ?, ?, ?, ?, ?, ?
      WHERE (SELECT count(*) FROM waiting WHERE facility = ?) < ? ON CONFLICT DO NOTHING
      """,
      [
        .text(facility), .text(name), .text(account), .integer(now), .bytes(digest), .bytes(bytes), .text(facility),
        .integer(WaitingVisits.most),
      ])
    let rows = try database.rows(
      "SELECT number FROM waiting WHERE facility = ? AND digest = ?", [.text(facility), .bytes(digest)])
    return rows.first?.first?.integer.map { Int($0) }
  }

  /// What waits of some facilities, the longest waiting first; without what it holds.
  ///
  /// - Parameter ids: under which it may wait, each with the id by which its facility is known today, here and below.
  func files(of ids: [String: String]) throws(DatabaseError) -> [WaitingFile] {
    let rows = try database.rows(
      "SELECT number, facility, name, account, arrived, NULL FROM waiting ORDER BY number", [])
    return rows.compactMap { WaitingFile($0, of: ids) }
  }

  /// - Returns: nil where no such file of the facility waits.
  func file(_ number: Int, of ids: [String: String]) throws(DatabaseError) -> WaitingFile? {
    try database.rows(
      "SELECT number, facility, name, account, arrived, bytes FROM waiting WHERE number = ?",
      [.integer(Int64(number))]
    ).first.flatMap { WaitingFile($0, of: ids) }
  }

  /// Writes all of it, as of one moment, into a file that is empty yet.
  func copy(to path: String) throws(DatabaseError) { _ = try database.copy(to: path) }

  /// The same of what waits in a file that nobody uses.
  static func copy(of file: String, to path: String) throws(DatabaseError) {
    _ = try SQLiteDatabase(file, for: .reading).copy(to: path)
  }

  /// It waits no more: somebody has decided.
  ///
  /// - Parameters:
  ///   - folder: of its facility.
  ///   - entry: what came of it; nil where nothing of it is kept.
  func end(_ number: Int, at folder: String, as entry: Int?) throws(DatabaseError) {
    try database.begin(holding: nil)
    do throws(DatabaseError) {
      if let entry {
        try database.run(
          "INSERT OR REPLACE INTO decided SELECT digest, ?, ? FROM waiting WHERE number = ?",
          [.text(folder), .integer(Int64(entry)), .integer(Int64(number))])
      }
      try database.run("DELETE FROM waiting WHERE number = ?", [.integer(Int64(number))])
      try database.commit()
    } catch {
      database.rollBack()
      throw error
    }
  }

  /// The entry that came of a decision on a file; nil where it was never decided on.
  ///
  /// - Parameters:
  ///   - digest: the SHA-256 of its bytes.
  ///   - folder: of its facility.
  func decision(on digest: [UInt8], at folder: String) throws(DatabaseError) -> Int? {
    try database.rows("SELECT entry FROM decided WHERE digest = ? AND folder = ?", [.bytes(digest), .text(folder)])
      .first?
      .first?.integer.map { Int($0) }
  }
}

extension WaitingFile {
  /// Nil where it is of none of these.
  fileprivate init?(_ row: [DatabaseValue], of ids: [String: String]) {
    guard let number = row[0].integer, let facility = row[1].text.flatMap({ ids[$0] }), let name = row[2].text,
      let account = row[3].text,
      let arrived = row[4].integer
    else { return nil }
    self.init(
      number: Int(number), facility: facility, name: name, account: account, arrived: arrived,
      bytes: row[5].bytes ?? [])
  }

  /// The day on which it came, by the clock of Greenwich.
  var day: CalendarDay { CalendarDay.of(arrived) }
}

extension CalendarDay {
  /// That of a moment, in seconds since the beginning of 1970, by the clock of Greenwich.
  static func of(_ seconds: Int64) -> CalendarDay {
    CalendarDay(year: 1970, month: 1, day: 1)!.adding(days: Int(seconds / 86_400))
  }
}
