internal import ContentCoding
internal import DatabaseAccess

/// The accounts of a registry, their passwords’ hashes, invitations and sessions, in a file beside it. Of what lets somebody in only
/// hashes are kept: who reads the file, or a copy of it, cannot sign in by it.
///
/// It is used by one thread at a time.
public final class AccountBook {
  private let path: String
  let database: any Database

  /// How long things hold, in seconds.
  enum Term {
    static let invitation: Int64 = 7 * 86_400
    /// Of a session at most, and without use.
    static let session: Int64 = 12 * 3600
    static let idle: Int64 = 2 * 3600
    /// So long it is known whose an ended session was.
    static let remembered: Int64 = 7 * 86_400
    static let token: Int64 = 365 * 86_400
    /// So often it is kept when a session was last used.
    static let noted: Int64 = 60
  }

  /// Opens the accounts of a registry, or begins them.
  ///
  /// - Parameter registry: its place.
  public convenience init(besides registry: String) throws(AccountError) {
    try self.init(at: registry + ".accounts")
  }

  init(at path: String) throws(AccountError) {
    self.path = path
    do throws(DatabaseError) {
      database = try SQLiteDatabase(path, for: .making)
      for statement in AccountBook.tables + AccountBook.deviceTables + AccountBook.browserTables
        + AccountBook.momentTables
      {
        try database.run(statement)
      }
    } catch {
      throw .unusable(path: path)
    }
  }

  private static let tables = [
    """
    CREATE TABLE IF NOT EXISTS account (
      name TEXT PRIMARY KEY, role TEXT NOT NULL, places TEXT NOT NULL, language TEXT NOT NULL, open INTEGER NOT NULL,
      password TEXT) WITHOUT ROWID
    """,
    "CREATE TABLE IF NOT EXISTS invitation (digest BLOB PRIMARY KEY, name TEXT NOT NULL, ends INTEGER NOT NULL) WITHOUT ROWID",
    """
    CREATE TABLE IF NOT EXISTS session (
      digest BLOB PRIMARY KEY, name TEXT NOT NULL, begun INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID
    """,
    "CREATE INDEX IF NOT EXISTS session_name ON session (name)",
    """
    CREATE TABLE IF NOT EXISTS token (
      number INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, name TEXT NOT NULL, label TEXT NOT NULL,
      made INTEGER NOT NULL, used INTEGER NOT NULL)
    """,
    """
    CREATE TABLE IF NOT EXISTS code (
      name TEXT PRIMARY KEY, secret BLOB NOT NULL, confirmed INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID
    """,
    "CREATE TABLE IF NOT EXISTS ended (digest BLOB PRIMARY KEY, name TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID",
    """
    CREATE TRIGGER IF NOT EXISTS session_ends AFTER DELETE ON session BEGIN
      INSERT OR REPLACE INTO ended VALUES (old.digest, old.name, old.used);
    END
    """,
  ]

  // MARK: Accounts

  /// All there ever were, in order of their names.
  public func accounts() throws(AccountError) -> [AccountStanding] {
    try rows(
      """
      SELECT name, role, places, language, open, password IS NOT NULL,
        (SELECT count(*) FROM session WHERE session.name = account.name),
        (SELECT count(*) FROM code WHERE code.name = account.name AND confirmed = 1)
      FROM account ORDER BY name
      """
    ).compactMap { row in
      Account(row).map {
        AccountStanding(
          account: $0, isOpen: row[4] == .integer(1), hasPassword: row[5] == .integer(1),
          sessions: Int(row[6].integer ?? 0), asksForCode: row[7] == .integer(1))
      }
    }
  }

  /// One that may sign in; nil where there is none of that name, or it is closed.
  public func account(_ name: String) throws(AccountError) -> Account? {
    try rows("SELECT name, role, places, language FROM account WHERE name = ? AND open = 1", [.text(name)]).first
      .flatMap { Account($0) }
  }

  /// Whether one could be opened so; refuses with why not.
  public func demandNew(_ account: Account) throws(AccountError) {
    guard Account.isName(account.name) else { throw .badName(account.name) }
    let fits =
      switch account.role {
      case .inspector: !account.places.isEmpty
      case .facility: account.places.count == 1
      case .ministry, .coalition, .keeper: account.places.isEmpty
      }
    let isWritten = account.places.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNewline) }
    guard fits, isWritten else { throw .badPlaces(account.role) }
    // A closed one stays closed: what its name says in the log stays of one person.
    guard try rows("SELECT 1 FROM account WHERE name = ?", [.text(account.name)]).isEmpty else {
      throw .exists(account.name)
    }
  }

  /// Opens an account, which has no password yet.
  public func open(_ account: Account) throws(AccountError) {
    try demandNew(account)
    try run(
      "INSERT INTO account VALUES (?, ?, ?, ?, 1, NULL)",
      [
        .text(account.name), .text(account.role.rawValue), .text(account.places.joined(separator: "\n")),
        .text(account.language),
      ])
  }

  /// Refuses where an account is not open, or nobody could keep the accounts without it.
  public func demandClosable(_ name: String) throws(AccountError) {
    guard let account = try account(name) else { throw .unknown(name) }
    guard account.role == .keeper else { return }
    let others = try rows(
      "SELECT 1 FROM account WHERE role = 'keeper' AND open = 1 AND password IS NOT NULL AND name <> ?", [.text(name)])
    if others.isEmpty { throw .lastKeeper }
  }

  /// Closes an account, for good, and every device that is signed in by it.
  public func close(_ name: String) throws(AccountError) {
    try demandClosable(name)
    try closeForGood(name)
  }

  func closeForGood(_ name: String) throws(AccountError) {
    try together { () throws(AccountError) in
      try run("UPDATE account SET open = 0, password = NULL WHERE name = ?", [.text(name)])
      try run("DELETE FROM invitation WHERE name = ?", [.text(name)])
      try run("DELETE FROM token WHERE name = ?", [.text(name)])
      try dropCodes(of: name)
      try run("UPDATE device SET open = 0 WHERE name = ?", [.text(name)])
      try forgetBrowsers(of: name)
      try forgetClosedDevices(of: name)
      try endSessions(of: name)
    }
  }

  /// Keeps in which language somebody reads.
  public func set(language: String, of name: String) throws(AccountError) {
    try run("UPDATE account SET language = ? WHERE name = ?", [.text(language), .text(name)])
  }

  // MARK: Invitations

  /// What lets whoever has it choose a password, once, for a week. An earlier one of the account holds no longer.
  ///
  /// - Parameter now: in seconds since the beginning of 1970, here and below.
  public func invite(_ name: String, now: Int64) throws(AccountError) -> String {
    guard try account(name) != nil else { throw .unknown(name) }
    let token = SecretToken()
    try together { () throws(AccountError) in
      try run("DELETE FROM invitation WHERE name = ? OR ends < ?", [.text(name), .integer(now)])
      try run(
        "INSERT INTO invitation VALUES (?, ?, ?)",
        [.bytes(token.digest), .text(name), .integer(now + Term.invitation)])
    }
    return token.written
  }

  /// Whose invitation it is; nil where it holds no more.
  public func invited(by token: String, now: Int64) throws(AccountError) -> Account? {
    guard let token = SecretToken(token) else { return nil }
    let row = try rows(
      "SELECT name FROM invitation WHERE digest = ? AND ends >= ?", [.bytes(token.digest), .integer(now)]
    ).first
    guard let name = row?.first?.text else { return nil }
    return try account(name)
  }

  /// Gives the account of an invitation the password that was chosen; whoever was signed in by another one is not any more, nor
  /// is any program that had a token.
  ///
  /// - Parameter hash: of the password.
  public func takeUp(_ invitation: String, hash: String, now: Int64) throws(AccountError) -> Account {
    try together { () throws(AccountError) in
      guard let account = try invited(by: invitation, now: now) else { throw .notInvited }
      try run("DELETE FROM invitation WHERE name = ?", [.text(account.name)])
      try run("UPDATE account SET password = ? WHERE name = ?", [.text(hash), .text(account.name)])
      try run("DELETE FROM token WHERE name = ?", [.text(account.name)])
      try forgetBrowsers(of: account.name)
      try endSessions(of: account.name)
      return account
    }
  }

  /// The hash of the password of an open account; nil where there is none.
  public func password(of name: String) throws(AccountError) -> String? {
    try rows("SELECT password FROM account WHERE name = ? AND open = 1", [.text(name)]).first?.first?.text
  }

  /// Keeps another hash of the same password, where it is still the one that was told.
  public func renew(_ old: String, by hash: String, of name: String) throws(AccountError) {
    try run(
      "UPDATE account SET password = ? WHERE name = ? AND password = ?", [.text(hash), .text(name), .text(old)])
  }

  // MARK: Sessions

  /// Begins a session where the password that was told is still the account’s.
  ///
  /// - Returns: what the device keeps; nil where the account was closed or its password changed meanwhile.
  public func begin(_ name: String, by password: String, now: Int64) throws(AccountError) -> String? {
    let token = SecretToken()
    return try together { () throws(AccountError) in
      guard try self.password(of: name) == password else { return nil }
      try run(
        "DELETE FROM session WHERE begun < ? OR used < ?", [.integer(now - Term.session), .integer(now - Term.idle)])
      try run("DELETE FROM ended WHERE used < ?", [.integer(now - Term.remembered)])
      try run(
        "INSERT INTO session VALUES (?, ?, ?, ?)",
        [.bytes(token.digest), .text(name), .integer(now), .integer(now)])
      return token.written
    }
  }

  /// Who is signed in by what a device keeps; nil where the session is over.
  public func signedIn(by token: String, now: Int64) throws(AccountError) -> Account? {
    guard let token = SecretToken(token) else { return nil }
    let row = try rows("SELECT name, begun, used FROM session WHERE digest = ?", [.bytes(token.digest)]).first
    guard let row, let name = row[0].text, let begun = row[1].integer, let used = row[2].integer,
      begun <= now, now <= begun + Term.session, now <= used + Term.idle
    else { return nil }
    if now > used + Term.noted {
      try run("UPDATE session SET used = ? WHERE digest = ?", [.integer(now), .bytes(token.digest)])
    }
    return try account(name)
  }

  public func end(_ token: String) throws(AccountError) {
    guard let token = SecretToken(token) else { return }
    try run("DELETE FROM session WHERE digest = ?", [.bytes(token.digest)])
  }

  /// Signs an account out on every device.
  public func endSessions(of name: String) throws(AccountError) {
    try run("DELETE FROM session WHERE name = ?", [.text(name)])
  }

  /// Signs an account out on every device, and lets no program in by it any more.
  public func endEverything(of name: String) throws(AccountError) {
    try together { () throws(AccountError) in
      try run("DELETE FROM token WHERE name = ?", [.text(name)])
      try forgetBrowsers(of: name)
      try endSessions(of: name)
    }
  }

  // MARK: Tokens

  private static let mostTokens = 20

  /// What lets a program in as an account, for a year at most.
  ///
  /// - Parameter label: what its person calls it.
  public func makeToken(of name: String, called label: String, now: Int64) throws(AccountError) -> String {
    guard try account(name) != nil else { throw .unknown(name) }
    let token = SecretToken()
    try together { () throws(AccountError) in
      try run("DELETE FROM token WHERE made < ?", [.integer(now - Term.token)])
      guard try tokens(of: name).count < AccountBook.mostTokens else { throw .tooManyTokens }
      try run(
        "INSERT INTO token (digest, name, label, made, used) VALUES (?, ?, ?, ?, 0)",
        [.bytes(token.digest), .text(name), .text(label), .integer(now)])
    }
    return token.written
  }

  /// Those of an account, the first one first.
  public func tokens(of name: String) throws(AccountError) -> [AccountToken] {
    try rows("SELECT number, label, made, used FROM token WHERE name = ? ORDER BY number", [.text(name)]).compactMap {
      row in
      guard let number = row[0].integer, let label = row[1].text, let made = row[2].integer, let used = row[3].integer
      else { return nil }
      return AccountToken(number: Int(number), label: label, made: made, used: used)
    }
  }

  /// Closes a token of an account at once.
  public func dropToken(_ number: Int, of name: String) throws(AccountError) {
    try run("DELETE FROM token WHERE number = ? AND name = ?", [.integer(Int64(number)), .text(name)])
  }

  /// Whose token it is; nil where it is nobody’s any more.
  public func account(byToken token: String, now: Int64) throws(AccountError) -> Account? {
    guard let token = SecretToken(token) else { return nil }
    let row = try rows("SELECT name, made, used FROM token WHERE digest = ?", [.bytes(token.digest)]).first
    guard let row, let name = row[0].text, let made = row[1].integer, let used = row[2].integer, made <= now,
      now <= made + Term.token
    else { return nil }
    if now > used + Term.noted {
      try run("UPDATE token SET used = ? WHERE digest = ?", [.integer(now), .bytes(token.digest)])
    }
    return try account(name)
  }

  // MARK: One-time codes

  /// A new secret for an account that asks for no codes yet; it asks for them once one was confirmed.
  ///
  /// - Returns: nil where it asks for them already.
  public func offerCodes(to name: String) throws(AccountError) -> OneTimeSecret? {
    let secret = OneTimeSecret.random()
    return try together { () throws(AccountError) in
      guard try account(name) != nil else { throw .unknown(name) }
      guard try !asksForCode(name) else { return nil }
      try dropCodes(of: name)
      try run("INSERT INTO code VALUES (?, ?, 0, 0)", [.text(name), .bytes(secret.bytes)])
      return secret
    }
  }

  /// The secret that was offered and not confirmed yet; nil where there is none.
  public func offeredSecret(of name: String) throws(AccountError) -> OneTimeSecret? {
    try rows("SELECT secret FROM code WHERE name = ? AND confirmed = 0", [.text(name)]).first?.first?.bytes
      .map { OneTimeSecret(bytes: $0) }
  }

  public func asksForCode(_ name: String) throws(AccountError) -> Bool {
    try !rows("SELECT 1 FROM code WHERE name = ? AND confirmed = 1", [.text(name)]).isEmpty
  }

  /// From now on the account asks for codes, where the one that was typed is of the secret that was offered.
  public func confirmCodes(of name: String, by code: String, now: Int64) throws(AccountError) -> Bool {
    try take(code, of: name, isConfirmed: false, now: now)
  }

  /// Whether a code is right, each once; true where the account asks for none.
  public func take(_ code: String, of name: String, now: Int64) throws(AccountError) -> Bool {
    guard try asksForCode(name) else { return true }
    return try take(code, of: name, isConfirmed: true, now: now)
  }

  private func take(_ code: String, of name: String, isConfirmed: Bool, now: Int64) throws(AccountError) -> Bool {
    try together { () throws(AccountError) in
      let row = try rows(
        "SELECT secret, last FROM code WHERE name = ? AND confirmed = ?",
        [.text(name), .integer(isConfirmed ? 1 : 0)]
      ).first
      guard let row, let secret = row[0].bytes, let last = row[1].integer,
        let step = OneTimeSecret(bytes: secret).step(of: code, after: last, now: now)
      else { return false }
      try run("UPDATE code SET confirmed = 1, last = ? WHERE name = ?", [.integer(step), .text(name)])
      return true
    }
  }

  /// It asks for no codes any more.
  public func dropCodes(of name: String) throws(AccountError) {
    try run("DELETE FROM code WHERE name = ?", [.text(name)])
  }

  // MARK: The file

  func rows(_ statement: String, _ values: [DatabaseValue] = []) throws(AccountError) -> [[DatabaseValue]] {
    do throws(DatabaseError) { return try database.rows(statement, values) } catch { throw .unusable(path: path) }
  }

  func run(_ statement: String, _ values: [DatabaseValue]) throws(AccountError) {
    do throws(DatabaseError) { try database.run(statement, values) } catch { throw .unusable(path: path) }
  }

  func together<Value>(_ body: () throws(AccountError) -> Value) throws(AccountError) -> Value {
    do throws(DatabaseError) { try database.begin(holding: nil) } catch { throw .unusable(path: path) }
    do throws(AccountError) {
      let value = try body()
      do throws(DatabaseError) { try database.commit() } catch { throw AccountError.unusable(path: path) }
      return value
    } catch {
      database.rollBack()
      throw error
    }
  }
}

extension Account {
  fileprivate init?(_ row: [DatabaseValue]) {
    guard let name = row[0].text, let role = row[1].text.flatMap({ AccountRole(rawValue: $0) }),
      let places = row[2].text, let language = row[3].text
    else { return nil }
    self.init(name: name, role: role, places: places.split(separator: "\n").map(String.init), language: language)
  }
}
