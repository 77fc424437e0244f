internal import AccountKeeping
internal import ContentCoding
internal import HTTPServing
internal import Synchronization

/// Who tries to sign in as whom, from where.
struct SignInTry: Sendable {
  /// As it was typed, whether there is such an account or not.
  let name: String
  let address: String
  /// What the browser keeps, where the account has signed in there before; nil otherwise.
  let known: String?
}

/// How long somebody waits before trying again, rule U30. Nobody who knows the name of an account can keep its person waiting in a browser
/// in which that person has signed in before, nor, short of very many tries, elsewhere.
final class SignInTries: Sendable {
  private struct Kinds {
    /// By name and address, or name and browser.
    var own = FailedTries(free: 5, longestWait: 60)
    var addresses = FailedTries(free: 30, longestWait: 60)
    /// By name, from wherever.
    var names = FailedTries(free: 50, longestWait: 60)
  }

  private let kinds = Mutex(Kinds())

  /// In seconds; 0: none.
  ///
  /// - Parameter now: in seconds, here and below.
  func wait(_ one: SignInTry, now: Int64) -> Int64 {
    kinds.withLock { kinds in
      let own = kinds.own.wait(one.key, now: now)
      guard one.known == nil else { return own }
      return max(own, kinds.addresses.wait(one.address, now: now), kinds.names.wait(one.shortName, now: now))
    }
  }

  func fail(_ one: SignInTry, now: Int64) {
    kinds.withLock { kinds in
      kinds.own.fail(one.key, now: now)
      // What fails in a known browser is its person’s own, and makes nobody else wait.
      guard one.known == nil else { return }
      kinds.addresses.fail(one.address, now: now)
      kinds.names.fail(one.shortName, now: now)
    }
  }

  func succeed(_ one: SignInTry) { kinds.withLock { $0.own.succeed(one.key) } }

  /// From an address alone, where no account is named.
  func wait(from address: String, now: Int64) -> Int64 { kinds.withLock { $0.addresses.wait(address, now: now) } }
  func fail(from address: String, now: Int64) { kinds.withLock { $0.addresses.fail(address, now: now) } }
}

extension SignInTry {
  /// By bytes: one sign may be of any number of them.
  fileprivate var shortName: String { String(decoding: name.utf8.prefix(64), as: UTF8.self) }

  fileprivate var key: String {
    shortName + "\n" + (known.map { "browser " + contentDigest(Array($0.utf8)) } ?? "address " + address)
  }
}

extension RegistryService {
  static let browserCookie = "__Host-careaudit-known"

  static func browserCookie(_ mark: String) -> String {
    browserCookie + "=" + mark + "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=34560000"
  }
}

extension Pass {
  /// Whoever sends this request, as one who tries to sign in.
  func signInTry(as name: String) -> SignInTry {
    let mark = request.cookie(RegistryService.browserCookie)
    let isKnown = mark.flatMap { mark in
      try? service.store.accounts { book throws(AccountError) in try book.knows(mark, of: name) }
    }
    return SignInTry(name: name, address: service.address(of: request), known: isKnown == true ? mark : nil)
  }

  /// What makes the browser of somebody who has signed in known from now on; nil where that cannot be kept, which only means that it stays
  /// unknown.
  func knownBrowser(of name: String) -> String? {
    let mark = request.cookie(RegistryService.browserCookie)
    return try? service.store.accounts { book throws(AccountError) in try book.know(mark, of: name, now: now) }
  }
}
