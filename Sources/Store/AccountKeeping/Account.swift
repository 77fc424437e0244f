/// What somebody who signs in is there for.
public enum AccountRole: String, Sendable, CaseIterable {
  /// Of some provinces.
  case inspector
  /// Of one facility.
  case facility
  case ministry, coalition
  /// Of the accounts, and of no content.
  case keeper
}

/// Who may sign in.
public struct Account: Sendable, Equatable {
  /// By which one signs in, and which stands in the log.
  public let name: String
  public let role: AccountRole
  /// Of an inspector provinces, as they are written; of a facility its id; of all others nothing.
  public let places: [String]
  /// The tag of the language that its pages are in; empty until its person chooses one: then as the browser asks.
  public let language: String

  public init(name: String, role: AccountRole, places: [String] = [], language: String = "") {
    self.name = name
    self.role = role
    self.places = places
    self.language = language
  }

  /// Whether an account can be called so: 2 to 40 small Latin letters, digits, dots and hyphens, the first a letter.
  public static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (2...40).contains(bytes.count) && (0x61...0x7A).contains(bytes[0])
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
  }

  /// What the log keeps of its opening: nothing by which one could sign in.
  public var described: String {
    "role: " + role.rawValue + "\n" + places.map { "place: " + $0 + "\n" }.joined()
  }
}

/// How an account stands, for its keeper.
public struct AccountStanding: Sendable, Equatable {
  public let account: Account
  public let isOpen: Bool
  /// Whether its invitation was taken up.
  public let hasPassword: Bool
  /// How many devices are signed in.
  public let sessions: Int
  /// Whether signing in takes a one-time code besides the password.
  public let asksForCode: Bool
}

/// What lets a program in as an account.
public struct AccountToken: Sendable, Equatable {
  public let number: Int
  /// What its person calls it.
  public let label: String
  /// In seconds since the beginning of 1970, here and below.
  public let made: Int64
  /// When it was used last; 0: never.
  public let used: Int64
}

/// Why something was not done about an account.
public enum AccountError: Error, Sendable, Equatable {
  /// The file of the accounts cannot be used.
  case unusable(path: String)
  case badName(String)
  case exists(String)
  case unknown(String)
  /// An inspector without provinces, a facility without an id, or another with places.
  case badPlaces(AccountRole)
  /// The last keeper who can sign in.
  case lastKeeper
  /// An invitation that was taken up, has ended or never was.
  case notInvited
  /// An account has as many tokens as it may.
  case tooManyTokens
}
