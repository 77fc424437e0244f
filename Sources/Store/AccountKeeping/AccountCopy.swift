internal import DatabaseAccess

/// Copies of the accounts, and what happens where one takes the place of what it was made of.
extension AccountBook {
  /// For so many seconds it is told that the accounts are those of a copy: as long as a link to choose a password holds.
  static let toldAsCopy = Term.invitation

  /// Writes a copy, as of one moment, into a file that is empty yet. In it nothing lets anybody in but a password: who closes a
  /// session, a token or a phone later need not fear that the copy brings it back. The copy says of itself that it is one.
  public func copy(to path: String) throws(AccountError) {
    do throws(DatabaseError) { _ = try database.copy(to: path) } catch { throw .unusable(path: path) }
    try AccountBook(at: path).becomeCopy()
  }

  /// The same of accounts that nobody uses, however they were copied before.
  ///
  /// - Parameter file: in which they are.
  public static func copy(of file: String, to path: String) throws(AccountError) {
    do throws(DatabaseError) {
      _ = try SQLiteDatabase(file, for: .reading).copy(to: path)
    } catch {
      throw .unusable(path: file)
    }
    try AccountBook(at: path).becomeCopy()
  }

  private func becomeCopy() throws(AccountError) {
    try shutOut()
    try callCopy()
    // So that it is one file, without what was deleted.
    try run("VACUUM", [])
    _ = try rows("PRAGMA journal_mode = DELETE")
  }

  /// Says of them that they are those of a copy.
  func callCopy() throws(AccountError) {
    try run("DROP TABLE IF EXISTS copied", [])
    try run("CREATE TABLE copied (used INTEGER)", [])
    try run("INSERT INTO copied VALUES (NULL)", [])
  }

  /// Signs everybody out, everywhere: whatever lets anybody in without a password holds no longer. Sessions, links to choose a
  /// password and tokens end, and every phone is closed.
  public func shutOut() throws(AccountError) {
    try together { () throws(AccountError) in
      for table in ["session", "device_session", "invitation", "token", "ended"] { try run("DELETE FROM " + table, []) }
      try run("UPDATE device SET open = 0", [])
    }
  }

  /// Whether these are the accounts of a copy that came into use a short time ago, so that whoever was closed since it was made may be
  /// open again.
  ///
  /// - Parameter now: in seconds since the beginning of 1970. Of the first call on it remembers that it came into use then.
  public func isNewlyCopied(now: Int64) throws(AccountError) -> Bool {
    guard try !rows("SELECT 1 FROM sqlite_master WHERE name = 'copied'").isEmpty else { return false }
    return try together { () throws(AccountError) in
      try run("UPDATE copied SET used = ? WHERE used IS NULL", [.integer(now)])
      let used = try rows("SELECT used FROM copied").first?.first?.integer ?? 0
      if now <= used + AccountBook.toldAsCopy { return true }
      try run("DROP TABLE copied", [])
      return false
    }
  }

  /// Closes those of some accounts that are open, whoever is left.
  ///
  /// - Parameter names: of accounts that were closed, as something else remembers better than this file.
  public func closeAgain(_ names: [String]) throws(AccountError) {
    for name in names where try account(name) != nil { try closeForGood(name) }
  }
}
