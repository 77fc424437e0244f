internal import DatabaseAccess

/// A moment in the life of some accounts. Each change that takes something away from somebody (a session, a token, a phone, a password, an
/// account) begins another one.
public struct AccountMoment: Sendable, Equatable {
  public let number: Int64
  /// 16 random bytes.
  public let mark: [UInt8]

  public init(number: Int64, mark: [UInt8]) {
    self.number = number
    self.mark = mark
  }
}

/// How it is found out that older accounts were put in the place of newer ones: who keeps the latest moment elsewhere asks whether the
/// accounts had it.
extension AccountBook {
  /// So many of the latest are kept.
  private static let kept: Int64 = 1000

  static let momentTables =
    ["CREATE TABLE IF NOT EXISTS moment (number INTEGER PRIMARY KEY, mark BLOB NOT NULL)"]
    + [
      ("account", "UPDATE OF open, password"), ("session", "DELETE"), ("token", "DELETE"), ("invitation", "DELETE"),
      ("code", "DELETE"), ("device", "UPDATE OF open"),
    ].map { table, change in
      """
      CREATE TRIGGER IF NOT EXISTS moment_of_\(table) AFTER \(change) ON \(table) BEGIN
        INSERT INTO moment (mark) VALUES (randomblob(16));
        DELETE FROM moment WHERE number <= (SELECT max(number) FROM moment) - \(kept);
      END
      """
    }

  /// The latest; nil where nothing was taken away from anybody yet.
  public func moment() throws(AccountError) -> AccountMoment? {
    guard let row = try rows("SELECT number, mark FROM moment ORDER BY number DESC LIMIT 1").first,
      let number = row[0].integer, let mark = row[1].bytes
    else { return nil }
    return AccountMoment(number: number, mark: mark)
  }

  /// Whether some moment was one of these accounts. Of one that is longer ago than what is remembered it is believed.
  public func had(_ moment: AccountMoment) throws(AccountError) -> Bool {
    let row = try rows("SELECT mark FROM moment WHERE number = ?", [.integer(moment.number)]).first
    if let row { return row[0].bytes == moment.mark }
    guard let latest = try self.moment() else { return false }
    return moment.number <= latest.number - AccountBook.kept
  }

  /// Treats them as those of a copy, where they had some moment not: somebody put them back. Whatever lets anybody in without a password
  /// holds no longer, and for a week it is told.
  ///
  /// - Returns: whether that was so; never of accounts of which there are none.
  public func becomeCopy(unlessHad moment: AccountMoment) throws(AccountError) -> Bool {
    guard try !had(moment), try !accounts().isEmpty else { return false }
    try shutOut()
    try callCopy()
    return true
  }
}
