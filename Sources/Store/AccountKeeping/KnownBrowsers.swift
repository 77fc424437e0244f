internal import DatabaseAccess

/// Browsers in which somebody has signed in before. What one keeps to be known again lets nobody in: the tries of others do not make its
/// person wait, rule U30.
extension AccountBook {
  static let browserTables = [
    """
    CREATE TABLE IF NOT EXISTS browser (
      digest BLOB NOT NULL, name TEXT NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (name, digest)) WITHOUT ROWID
    """
  ]

  /// So many of one account are known, the latest ones.
  static let mostBrowsers = 20

  /// Whether an account has signed in before in a browser.
  ///
  /// - Parameter mark: what it keeps.
  public func knows(_ mark: String, of name: String) throws(AccountError) -> Bool {
    guard let mark = SecretToken(mark) else { return false }
    return try !rows(
      "SELECT 1 FROM browser WHERE name = ? AND digest = ?", [.text(name), .bytes(mark.digest)]
    ).isEmpty
  }

  /// Knows a browser from now on, in which an account has just signed in. The ones that were used longest ago are forgotten.
  ///
  /// - Parameter mark: what it keeps already; one that was given for another account is its own for this one too.
  /// - Returns: what it keeps from now on.
  public func know(_ mark: String?, of name: String, now: Int64) throws(AccountError) -> String {
    try together { () throws(AccountError) in
      var token = SecretToken()
      // Only what was made here: another might be known to more than one.
      if let kept = mark.flatMap({ SecretToken($0) }),
        try !rows("SELECT 1 FROM browser WHERE digest = ?", [.bytes(kept.digest)]).isEmpty
      {
        token = kept
      }
      try run(
        "INSERT OR REPLACE INTO browser VALUES (?, ?, ?)", [.bytes(token.digest), .text(name), .integer(now)])
      try run(
        """
        DELETE FROM browser WHERE name = ? AND digest NOT IN (
          SELECT digest FROM browser WHERE name = ? ORDER BY used DESC, digest LIMIT \(AccountBook.mostBrowsers))
        """, [.text(name), .text(name)])
      return token.written
    }
  }

  /// Knows none of an account any more.
  func forgetBrowsers(of name: String) throws(AccountError) {
    try run("DELETE FROM browser WHERE name = ?", [.text(name)])
  }
}
