public import AccountKeeping
internal import AuditDesk
public import AuditModel
internal import AuditRegistry
package import AuditWording

/// Why nothing was done about an account.
public enum AccountTrouble: Error, Sendable, Equatable {
  case account(AccountError)
  case unknownProvince(String)
  case unknownFacility(String)
  /// The log could not be written.
  case notLogged
}

extension AccountTrouble {
  package var wording: Sentence {
    switch self {
    case .account(.unusable): Words.Site.accountsUnusable
    case .account(.badName(let name)): Words.Site.badName(name: name)
    case .account(.exists(let name)): Words.Site.accountExists(name: name)
    case .account(.unknown(let name)): Words.Site.accountUnknown(name: name)
    case .account(.badPlaces): Words.Site.badPlaces
    case .account(.lastKeeper): Words.Site.lastKeeper
    case .account(.notInvited): Words.Site.notInvited
    case .account(.tooManyTokens): Words.Site.tooManyTokens
    case .unknownProvince(let name): Words.Site.unknownProvince(name: name)
    case .unknownFacility(let id): Words.Site.unknownFacility(id: id)
    case .notLogged: Words.Site.failedMore
    }
  }
}

extension ServiceStore {
  /// Opens an account and invites its person. The log tells of it first: what it could not keep is not done.
  ///
  /// - Returns: the invitation.
  func open(_ account: Account, by keeper: String, now: Int64) throws(AccountTrouble) -> String {
    try demandPlaces(of: account)
    try asking { book throws(AccountError) in try book.demandNew(account) }
    try log { registry throws(RegistryError) in
      try registry.noteOpened(account.name, described: account.described, by: keeper)
    }
    return try asking { book throws(AccountError) in
      try book.open(account)
      return try book.invite(account.name, now: now)
    }
  }

  /// Closes an account at once; the log tells of it.
  func close(_ name: String, by keeper: String) throws(AccountTrouble) {
    try asking { book throws(AccountError) in try book.close(name) }
    try log { registry throws(RegistryError) in try registry.noteClosed(name, by: keeper) }
  }

  /// An account asks for no one-time codes any more, and is signed out everywhere.
  func dropCodes(of name: String, by keeper: String) throws(AccountTrouble) {
    try logAccess(of: name, "codes dropped", by: keeper)
    try asking { book throws(AccountError) in
      try book.dropCodes(of: name)
      try book.endSessions(of: name)
    }
  }

  /// Signs everybody out, everywhere; the log tells of it first.
  func shutOut(by keeper: String) throws(AccountTrouble) {
    try log { registry throws(RegistryError) in try registry.noteShutOut(by: keeper) }
    try asking { book throws(AccountError) in try book.shutOut() }
  }

  /// The log tells of it first: by it whoever keeps accounts could sign in as another.
  func invite(_ name: String, by keeper: String, now: Int64) throws(AccountTrouble) -> String {
    try logAccess(of: name, "invited", by: keeper)
    return try asking { book throws(AccountError) in try book.invite(name, now: now) }
  }

  private func logAccess(of name: String, _ what: String, by keeper: String) throws(AccountTrouble) {
    try asking { book throws(AccountError) in
      guard try book.account(name) != nil else { throw .unknown(name) }
    }
    try log { registry throws(RegistryError) in try registry.noteAccess(name, what, by: keeper) }
  }

  /// That its provinces are in the list, and its facility in the registry: an account that reaches nothing helps nobody.
  private func demandPlaces(of account: Account) throws(AccountTrouble) {
    guard let kept = try? kept() else { throw .notLogged }
    switch account.role {
    case .inspector:
      let provinces = kept.library.value.provinces
      for place in account.places where !provinces.isEmpty && provinces.province(place) == nil {
        throw .unknownProvince(place)
      }
    case .facility:
      for place in account.places where kept.facilities[place] == nil { throw .unknownFacility(place) }
    case .ministry, .coalition, .keeper: break
    }
  }

  fileprivate func asking<Value: Sendable>(_ ask: (AccountBook) throws(AccountError) -> Value) throws(AccountTrouble)
    -> Value
  {
    do throws(AccountError) { return try accounts(ask) } catch { throw .account(error) }
  }

  private func log(_ write: (Registry) throws(RegistryError) -> Void) throws(AccountTrouble) {
    do throws(RegistryError) { try writing(write) } catch { throw .notLogged }
  }
}

/// The accounts of a registry, as `careaudit account` keeps them.
public struct AccountDesk {
  private let store: ServiceStore
  private let keeper: String
  private let now: Int64

  /// - Parameters:
  ///   - place: of the registry.
  ///   - keeper: who does it, as the log tells it.
  ///   - now: in seconds since the beginning of 1970.
  public init(at place: String, by keeper: String, on today: CalendarDay, now: Int64) throws(ServiceError) {
    store = try ServiceStore(place) { today }
    self.keeper = keeper
    self.now = now
  }

  public func accounts() throws(AccountTrouble) -> [AccountStanding] {
    do throws(AccountError) {
      return try store.accounts { book throws(AccountError) in try book.accounts() }
    } catch {
      throw .account(error)
    }
  }

  /// - Returns: the path of the link by which its person chooses a password.
  public func open(_ account: Account) throws(AccountTrouble) -> String {
    "/invitation/" + (try store.open(account, by: keeper, now: now))
  }

  public func invite(_ name: String) throws(AccountTrouble) -> String {
    "/invitation/" + (try store.invite(name, by: keeper, now: now))
  }

  public func close(_ name: String) throws(AccountTrouble) { try store.close(name, by: keeper) }

  /// What lets a program in as an account.
  ///
  /// - Parameter label: what it is for.
  public func makeToken(of name: String, called label: String) throws(AccountTrouble) -> String {
    let now = now
    return try store.asking { book throws(AccountError) in try book.makeToken(of: name, called: label, now: now) }
  }

  /// The tokens of an account, the first one first.
  public func tokens(of name: String) throws(AccountTrouble) -> [AccountToken] {
    try store.asking { book throws(AccountError) in
      guard try book.account(name) != nil else { throw .unknown(name) }
      return try book.tokens(of: name)
    }
  }

  public func closeToken(_ number: Int, of name: String) throws(AccountTrouble) {
    try store.asking { book throws(AccountError) in
      guard try book.account(name) != nil else { throw .unknown(name) }
      try book.dropToken(number, of: name)
    }
  }

  /// It asks for no one-time codes any more, and is signed out everywhere.
  public func dropCodes(of name: String) throws(AccountTrouble) { try store.dropCodes(of: name, by: keeper) }

  /// Signs everybody out, everywhere: sessions, links to choose a password and tokens end, and every phone is closed.
  public func shutOut() throws(AccountTrouble) { try store.shutOut(by: keeper) }
}

extension AccountStanding {
  /// How it stands, in words.
  package var phrase: Sentence {
    isOpen ? hasPassword ? Words.Site.standingOpen : Words.Site.standingInvited : Words.Site.standingClosed
  }
}

extension AccountRole {
  /// As pages call it.
  package var phrase: Sentence {
    switch self {
    case .inspector: Words.Site.roleInspector
    case .facility: Words.Common.facility
    case .ministry: Words.Comparison.ministry
    case .coalition: Words.Comparison.coalition
    case .keeper: Words.Site.roleKeeper
    }
  }
}
