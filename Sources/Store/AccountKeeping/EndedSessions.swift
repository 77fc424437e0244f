internal import DatabaseAccess

extension AccountBook {
  /// Whose session it was, as long as that is known; it may be over.
  ///
  /// - Parameter token: what the device kept of it.
  public func lastAccount(by token: String) throws(AccountError) -> String? {
    guard let token = SecretToken(token) else { return nil }
    return try rows(
      "SELECT name FROM session WHERE digest = ?1 UNION ALL SELECT name FROM ended WHERE digest = ?1",
      [.bytes(token.digest)]
    ).first?.first?.text
  }
}
