internal import AccountKeeping
internal import AuditForms
public import AuditModel
internal import AuditRegistry
internal import AuditWording
public import HTTPServing
internal import PasswordHashing

/// The registry as pages: who asks what, whether they may, and what they get.
public final class RegistryService: HTTPHandling, Sendable {
  let store: ServiceStore
  /// Whether browsers reach it by TLS alone.
  let isSecure: Bool
  /// Whether a proxy of this machine stands before it.
  let isBehindProxy: Bool
  let program: String
  let phonePages: PhonePages
  let clock: @Sendable () -> Int64
  private let tell: @Sendable (String) -> Void
  let routes: [Route]
  let tries = SignInTries()
  /// Nil where nobody could tell at once what is still right.
  let shelf: PageShelf?
  /// A hash that no password has: where there is no account it takes as long to say so.
  let nobody: PasswordHash

  /// - Parameters:
  ///   - place: of the registry.
  ///   - isSecure: browsers reach it by TLS alone.
  ///   - isBehindProxy: a proxy of this machine stands before it and says who asks.
  ///   - program: its name and version, for reports.
  ///   - today: the day.
  ///   - clock: seconds since the beginning of 1970.
  ///   - tell: is given a line for each request that was answered; nobody can be known by it.
  public init(
    at place: String, isSecure: Bool, isBehindProxy: Bool, program: String,
    today: @escaping @Sendable () -> CalendarDay,
    clock: @escaping @Sendable () -> Int64, tell: @escaping @Sendable (String) -> Void
  ) throws(ServiceError) {
    store = try ServiceStore(place, today: today)
    shelf = store.watch().map { PageShelf($0) }
    self.isSecure = isSecure
    self.isBehindProxy = isBehindProxy
    self.program = program
    phonePages = PhonePages(program: program)
    self.clock = clock
    self.tell = tell
    routes = RegistryService.allRoutes
    guard let nobody = try? PasswordHash(of: "nobody has this password") else { throw .noPasswords }
    self.nobody = nobody
  }

  /// Whether anybody could sign in to open accounts.
  public var hasKeeper: Bool {
    let accounts = (try? store.accounts { book throws(AccountError) in try book.accounts() }) ?? []
    return accounts.contains { $0.account.role == .keeper && $0.isOpen }
  }

  /// Whether the accounts are those of a backup that came into use a short time ago.
  public var hasAccountsOfBackup: Bool { store.areAccountsNewlyCopied(now: clock()) }

  /// Everything that is answered.
  static let allRoutes: [Route] = [
    entryRoutes, publishedRoutes, ownRoutes, dueRoutes, facilityRoutes, bringingRoutes, planRoutes, decidingRoutes,
    recordRoutes, readingRoutes, letterRoutes, standardRoutes, publishingRoutes, backupRoutes, logRoutes, keeperRoutes,
    placeRoutes, tokenRoutes, apiRoutes, fileRoutes, phoneRoutes, deviceRoutes,
    searchRoutes, countryRoutes, receiptRoutes,
  ].flatMap { $0 }

  private static let smallBody = 1 << 16

  // MARK: What comes

  private func route(_ request: HTTPRequest) -> (route: Route, values: [String])? {
    let method = request.method == .head ? .get : request.method
    for route in routes where route.method == method {
      if let values = route.values(request.path) { return (route, values) }
    }
    return nil
  }

  public func admit(_ head: HTTPRequest) -> HTTPAdmission {
    guard let found = route(head) else {
      let isOther = routes.contains { $0.values(head.path) != nil }
      return isOther
        ? .refuse(.plain(405, "This is not answered here in this way."))
        : .take(bodyLimit: RegistryService.smallBody, .pages)
    }
    // Much is kept in memory only for those who are signed in.
    let isSmall = found.route.bodyLimit <= RegistryService.smallBody
    let now = clock()
    let visitor = isSmall ? nil : self.visitor(of: head, for: found.route, now: now)
    let isKnown = isSmall || visitor?.account != nil
    if !isKnown, let visitor, let length = head.header("content-length").flatMap({ Int($0) }),
      length > RegistryService.smallBody,
      let answer = ended(head, found.route, found.values, visitor, now: now)
    {
      return .refuse(answer)
    }
    return .take(bodyLimit: isKnown ? found.route.bodyLimit : RegistryService.smallBody, found.route.lane)
  }

  public func answer(_ request: HTTPRequest) -> HTTPAnswer {
    let now = clock()
    guard let found = route(request) else {
      if request.path.first == "api" { return apiTurnAway(programVisitor(of: request, now: now)) }
      return turnAway(request, visitor(of: request, now: now))
    }
    return shelving(request, found.route, now: now) { pass(request, found.route, found.values, now: now) }
  }

  public func log(_ method: HTTPRequest.Method?, _ status: Int, milliseconds: Int) {
    tell((method?.rawValue ?? "-") + " " + String(status) + " " + String(milliseconds) + " ms\n")
  }

  public func logFull(connections: Int) {
    tell(Words.Site.connectionsTaken(count: connections)[.english] + "\n")
  }

  // MARK: Who comes

  static let cookie = "__Host-careaudit"

  func visitor(of request: HTTPRequest, now: Int64) -> Visitor {
    let session = request.cookie(RegistryService.cookie)
    let account = session.flatMap { session in
      try? store.accounts { book throws(AccountError) in try book.signedIn(by: session, now: now) }
    }
    let language = account.flatMap { Language(tag: $0.language) } ?? RegistryService.language(asked: request)
    return Visitor(account: account, session: account == nil ? nil : session, language: language)
  }

  /// Who asks for what a route gives: at pages by a cookie, at the API by a token, and neither by the other’s.
  func visitor(of request: HTTPRequest, for route: Route, now: Int64) -> Visitor {
    route.api == nil ? visitor(of: request, now: now) : programVisitor(of: request, now: now)
  }

  /// The account whose token a program sends along.
  func programVisitor(of request: HTTPRequest, now: Int64) -> Visitor {
    let words = (request.header("authorization") ?? "").split(separator: " ", maxSplits: 1)
    let token = words.count == 2 && words[0].lowercased() == "bearer" ? String(words[1]) : nil
    let account = token.flatMap { token in
      try? store.accounts { book throws(AccountError) in try book.account(byToken: token, now: now) }
    }
    let language = request.query("language").flatMap { Language(tag: $0) } ?? .english
    return Visitor(account: account, session: nil, language: language)
  }

  /// Before anybody has signed in: that of the address, else the first that the browser asks for; Khmer where it asks for neither.
  private static func language(asked request: HTTPRequest) -> Language {
    if let tag = request.query("language"), let language = Language(tag: tag) { return language }
    let wanted = (request.header("accept-language") ?? "").split(separator: ",").compactMap { word in
      Language(tag: String(word.drop { $0 == " " }.prefix(2)).lowercased())
    }
    return wanted.first ?? .khmer
  }

  /// From where somebody asks, to count tries.
  func address(of request: HTTPRequest) -> String {
    guard isBehindProxy, let chain = request.headers.last(where: { $0.name == "x-forwarded-for" })?.value else {
      return request.peer
    }
    return String((chain.split(separator: ",").last ?? "").drop { $0 == " " }.prefix(64))
  }

  func token(_ session: String) -> String { formToken(ofSession: session) }
}
