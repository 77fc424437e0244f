internal import DatabaseAccess

// Who may sign in, and from when until when: the log tells it, and nothing by which one could sign in.

extension Registry {
  /// Keeps in the log that an account was opened.
  ///
  /// - Parameters:
  ///   - name: of the account.
  ///   - described: what it is for.
  ///   - keeper: who opened it.
  public func noteOpened(_ name: String, described: String, by keeper: String) throws(RegistryError) {
    try note(NewEntry(.begin, .account, "accounts/" + name, bytes: Array(described.utf8), why: ""), by: keeper)
  }

  /// Keeps in the log that an account was given another way in, or asks for less: whoever has it can sign in as its person.
  ///
  /// - Parameter what: `invited`, `codes dropped`.
  public func noteAccess(_ name: String, _ what: String, by keeper: String) throws(RegistryError) {
    try note(NewEntry(.write, .account, "accounts/" + name, bytes: Array((what + "\n").utf8), why: ""), by: keeper)
  }

  /// Keeps in the log that an account was closed.
  public func noteClosed(_ name: String, by keeper: String) throws(RegistryError) {
    try note(NewEntry(.withdraw, .account, "accounts/" + name, bytes: nil, why: ""), by: keeper)
  }

  /// Keeps in the log that everybody was signed out.
  public func noteShutOut(by keeper: String) throws(RegistryError) {
    try note(NewEntry(.write, .account, "accounts", bytes: Array("signed out\n".utf8), why: ""), by: keeper)
  }

  /// The names of all accounts that were closed, as the log tells it.
  public func closedAccounts() throws(RegistryError) -> [String] {
    let prefix = "accounts/"
    let rows = try asking { () throws(DatabaseError) in
      try database.rows(
        "SELECT subject FROM entry WHERE subject >= ? AND subject < ? AND kind = 'account' AND way = 'withdraw'",
        [.text(prefix), .text("accounts0")])
    }
    return rows.compactMap { $0[0].text.map { String($0.dropFirst(prefix.count)) } }
  }

  private func note(_ entry: NewEntry, by keeper: String) throws(RegistryError) {
    try transaction { registry throws(RegistryError) in _ = try registry.append([entry], by: keeper) }
  }
}
