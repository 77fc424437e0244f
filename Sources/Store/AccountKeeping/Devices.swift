internal import DatabaseAccess

/// A phone of an account, from which visits are sent.
public struct AccountDevice: Sendable, Equatable {
  /// By which pages name it; nobody can send by it.
  public let id: String
  /// What its browser says that it is.
  public let label: String
  /// When it came, and when it was last there, in seconds since the beginning of 1970.
  public let begun, used: Int64
  /// A closed one sends nothing any more.
  public let isOpen: Bool
}

/// What is known of a device that wants to send.
public enum DeviceStanding: String, Sendable {
  /// It is none of the account’s.
  case none
  case open, closed
}

/// Phones. What a phone keeps to be known again lets nobody in by itself: it stands beside a session.
extension AccountBook {
  static let deviceTables = [
    """
    CREATE TABLE IF NOT EXISTS device (
      digest BLOB NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL, begun INTEGER NOT NULL, used INTEGER NOT NULL,
      open INTEGER NOT NULL, PRIMARY KEY (digest, name)) WITHOUT ROWID
    """,
    "CREATE TABLE IF NOT EXISTS device_session (session BLOB PRIMARY KEY, device BLOB NOT NULL) WITHOUT ROWID",
    """
    CREATE TABLE IF NOT EXISTS received (
      digest BLOB NOT NULL, folder TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (digest, folder)) WITHOUT ROWID
    """,
  ]

  /// So many phones of one account are open at most; whoever needs another closes one.
  public static let mostDevices = 20
  /// So many closed ones of an account are listed, the latest used. An older one is forgotten, and stays refused: of a phone that keeps
  /// what is known of none, it is only known that it was closed.
  static let mostClosed = 20

  /// The phones of an account, the latest used first.
  public func devices(of name: String) throws(AccountError) -> [AccountDevice] {
    try rows(
      "SELECT lower(hex(digest)), label, begun, used, open FROM device WHERE name = ? ORDER BY used DESC, digest",
      [.text(name)]
    ).compactMap { row in
      guard let digest = row[0].text, let label = row[1].text, let begun = row[2].integer, let used = row[3].integer
      else { return nil }
      return AccountDevice(
        id: String(digest.prefix(16)), label: label, begun: begun, used: used, isOpen: row[4] == .integer(1))
    }
  }

  /// Registers a phone of an account.
  ///
  /// - Parameter known: what the phone keeps of being another’s, so that it is one phone of several people; nil where it keeps nothing.
  /// - Returns: what it keeps from now on; nil where there are ``mostDevices`` already.
  public func beginDevice(of name: String, label: String, known: String?, now: Int64) throws(AccountError) -> String? {
    try together { () throws(AccountError) in
      let open = try rows("SELECT count(*) FROM device WHERE name = ? AND open = 1", [.text(name)]).first?.first?
        .integer
      guard (open ?? 0) < Int64(AccountBook.mostDevices) else { return nil }
      var token = SecretToken()
      if let known = known.flatMap({ SecretToken($0) }),
        try !rows("SELECT 1 FROM device WHERE digest = ?", [.bytes(known.digest)]).isEmpty,
        try rows("SELECT 1 FROM device WHERE digest = ? AND name = ?", [.bytes(known.digest), .text(name)]).isEmpty
      {
        token = known
      }
      try run(
        "INSERT INTO device VALUES (?, ?, ?, ?, ?, 1)",
        [.bytes(token.digest), .text(name), .text(label), .integer(now), .integer(now)])
      return token.written
    }
  }

  /// How a phone stands with an account. The session is the phone’s from now on, and ends with it.
  public func device(_ token: String?, of name: String, in session: String, now: Int64) throws(AccountError)
    -> DeviceStanding
  {
    guard let token = token.flatMap({ SecretToken($0) }), let session = SecretToken(session) else { return .none }
    let row = try rows(
      "SELECT open, used FROM device WHERE digest = ? AND name = ?", [.bytes(token.digest), .text(name)]
    ).first
    guard let row else {
      // It is a colleague’s and not yet this account’s; or it was closed so long ago that it is forgotten, or never was.
      return try rows("SELECT 1 FROM device WHERE digest = ?", [.bytes(token.digest)]).isEmpty ? .closed : .none
    }
    guard row[0] == .integer(1) else { return .closed }
    let bound = try rows("SELECT device FROM device_session WHERE session = ?", [.bytes(session.digest)]).first
    if bound?.first != .bytes(token.digest) {
      try run("DELETE FROM device_session WHERE session NOT IN (SELECT digest FROM session)", [])
      try run(
        "INSERT OR REPLACE INTO device_session VALUES (?, ?)", [.bytes(session.digest), .bytes(token.digest)])
    }
    if now > (row[1].integer ?? 0) + Term.noted {
      try run(
        "UPDATE device SET used = ? WHERE digest = ? AND name = ?",
        [.integer(now), .bytes(token.digest), .text(name)])
    }
    return .open
  }

  /// Closes a phone of an account, for good, and ends what is signed in on it by that account.
  ///
  /// - Returns: false where the account has no such phone.
  public func closeDevice(_ id: String, of name: String) throws(AccountError) -> Bool {
    try together { () throws(AccountError) in
      let digests = try rows(
        "SELECT digest FROM device WHERE name = ? AND lower(substr(hex(digest), 1, 16)) = ?", [.text(name), .text(id)])
      guard let digest = digests.first?.first else { return false }
      try run("UPDATE device SET open = 0 WHERE digest = ? AND name = ?", [digest, .text(name)])
      try run(
        """
        DELETE FROM session WHERE name = ? AND digest IN (SELECT session FROM device_session WHERE device = ?)
        """, [.text(name), digest])
      try forgetClosedDevices(of: name)
      return true
    }
  }

  /// Forgets closed phones of an account beyond ``mostClosed``. One that is still open for somebody else is kept: forgotten, it would
  /// look like one that this account had never used.
  func forgetClosedDevices(of name: String) throws(AccountError) {
    try run(
      """
      DELETE FROM device WHERE name = ? AND open = 0
        AND digest NOT IN (
          SELECT digest FROM device WHERE name = ? AND open = 0 ORDER BY used DESC, digest LIMIT \(AccountBook.mostClosed))
        AND digest NOT IN (SELECT digest FROM device WHERE open = 1)
      """, [.text(name), .text(name)])
  }

  // MARK: What was received

  /// Under which number of the log something was received at a folder; nil where it was not.
  ///
  /// - Parameter digest: of its bytes.
  public func received(_ digest: [UInt8], at folder: String) throws(AccountError) -> Int? {
    try rows("SELECT number FROM received WHERE digest = ? AND folder = ?", [.bytes(digest), .text(folder)]).first?
      .first?.integer.map { Int($0) }
  }

  /// Keeps that something was received, so that it is known when it is sent again.
  public func noteReceived(_ digest: [UInt8], at folder: String, as number: Int) throws(AccountError) {
    try run(
      "INSERT OR IGNORE INTO received VALUES (?, ?, ?)", [.bytes(digest), .text(folder), .integer(Int64(number))])
  }
}
