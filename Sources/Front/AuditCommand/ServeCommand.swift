internal import AuditModel
internal import AuditRegistry
internal import AuditService
internal import AuditText
internal import AuditWording
internal import DatabaseAccess
internal import FileAccess
internal import Glibc
internal import HTTPServing
internal import InputProblems

extension Syntax {
  static let serve = CommandSyntax(
    name: "serve", operands: "", fewestOperands: 0, mostOperands: 0,
    options: [
      registryPlace,
      OptionSyntax(name: "--listen", value: .required("ADDRESS"), help: Words.Help.serveOptionListen),
      OptionSyntax(name: "--certificate", value: .required("FILE"), help: Words.Help.serveOptionCertificate),
      OptionSyntax(name: "--key", value: .required("FILE"), help: Words.Help.serveOptionKey),
      OptionSyntax(name: "--behind-proxy", value: .none, help: Words.Help.serveOptionProxy),
      OptionSyntax(name: "--check", value: .none, help: Words.Help.serveOptionCheck), language, colour, help,
    ],
    summary: Words.Help.serveSummary,
    details: Words.Help.serveDetails,
    example: "careaudit serve --check --listen 127.0.0.1:0 --registry /tmp/registry.db")
}

extension Session {
  /// `careaudit serve`
  func serve() throws(ArgumentError) -> Int32 {
    guard let place = Session.registry(arguments, console) else { throw .registryNotNamed }
    try Session.demandRegistryItself(place, for: "serve")
    guard let terms = try httpTerms() else { return 2 }
    guard beginRegistry(at: place) else { return 2 }
    let (write, behindProxy) = (console.complain, arguments.has("--behind-proxy"))
    do throws(ServiceError) {
      let service = try RegistryService(
        at: place, isSecure: terms.certificate != nil || behindProxy, isBehindProxy: behindProxy,
        program: programVersion, today: { localDay(time(nil)) ?? CalendarDay(year: 1970, month: 1, day: 1)! },
        clock: { Int64(time(nil)) }, tell: { write($0) })
      return listen(service, terms)
    } catch {
      return refuse(error, at: place)
    }
  }

  private func listen(_ service: RegistryService, _ terms: HTTPTerms) -> Int32 {
    // Blocked before any thread begins: this one alone waits for them.
    var ending = sigset_t()
    sigemptyset(&ending)
    sigaddset(&ending, SIGTERM)
    sigaddset(&ending, SIGINT)
    pthread_sigmask(SIG_BLOCK, &ending, nil)
    do throws(HTTPServerError) {
      let server = try HTTPServer(terms, service)
      let host = server.address.contains(":") ? "[" + server.address + "]" : server.address
      let address = (terms.certificate == nil ? "http://" : "https://") + host + ":" + String(server.port)
      console.write(Words.Site.listens(address: address)[language] + "\n")
      if !service.hasKeeper { complain(Words.Site.noAccountYet) }
      if service.hasAccountsOfBackup { complain(Words.Site.accountsOfBackup) }
      if !arguments.has("--check") {
        var signal: Int32 = 0
        sigwait(&ending, &signal)
      }
      server.stop()
      console.write(Words.Site.ended[language] + "\n")
      return 0
    } catch {
      complain(error.wording, about: arguments.value("--listen"))
      return 2
    }
  }

  /// Nil, with a sentence, where files cannot be read.
  private func httpTerms() throws(ArgumentError) -> HTTPTerms? {
    var terms = HTTPTerms()
    (terms.address, terms.port) = ("127.0.0.1", 8080)
    if let text = arguments.value("--listen") {
      guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]),
        text.utf8.allSatisfy({ "0123456789abcdefABCDEF.:[]".utf8.contains($0) })
      else {
        complain(Words.Site.badAddress, about: text)
        return nil
      }
      terms.address = text[..<colon].filter { $0 != "[" && $0 != "]" }
      terms.port = port
    }
    switch (arguments.value("--certificate"), arguments.value("--key")) {
    case (nil, nil): break
    case (nil, _): throw .onlyWith("--key", "--certificate")
    case (_, nil): throw .onlyWith("--certificate", "--key")
    case (let chain?, let key?):
      guard let chain = pem(chain), let key = pem(key) else { return nil }
      terms.certificate = (key, chain)
    }
    if arguments.has("--behind-proxy") { terms.connectionsOfOne = 0 }
    let open = mostOpenFiles()
    if open < Int(terms.connections) + Session.filesBesides {
      terms.connections = UInt32(max(64, open - Session.filesBesides))
      complain(Words.Site.connectionsFewer(count: Int(terms.connections)))
    }
    let isHere = terms.address.hasPrefix("127.") || terms.address == "::1"
    guard isHere || terms.certificate != nil || arguments.has("--behind-proxy") else {
      complain(Words.Site.notSecure, about: arguments.value("--listen"))
      return nil
    }
    return terms
  }

  /// Files that are open beside connections: databases with their journals, and what is read and sent.
  private static let filesBesides = 500

  /// How many files may be open, when all is asked for that may be.
  private func mostOpenFiles() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
    limit.rlim_cur = min(limit.rlim_max, 20_000)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return Int(clamping: limit.rlim_cur)
  }

  private func pem(_ path: String) -> [UInt8]? {
    do throws(FileError) {
      return try readFile(path, limit: 1 << 20)
    } catch {
      show([Problem(.error, .file(error.code), file: path, place: .start)])
      return nil
    }
  }

  /// Begins a registry where nothing is yet.
  func beginRegistry(at place: String) -> Bool {
    do throws(RegistryError) {
      if try isThere(place) { return true }
      let registry = try Registry.begin(at: place, name: nil, by: userName())
      complain(Words.Registry.began(name: registry.origin, place: DatabasePlace(place).shown))
      complain(Words.Registry.beganKey(path: registry.secretFile))
      return true
    } catch {
      _ = refuse(error, at: place)
      return false
    }
  }

  /// A database of a server is there before a registry is.
  private func isThere(_ place: String) throws(RegistryError) -> Bool {
    guard case .server = DatabasePlace(place) else { return (try? kind(ofPath: place)) != nil }
    do throws(RegistryError) {
      _ = try Registry(at: place, for: .reading)
      return true
    } catch {
      if case .database(let cause) = error, cause.code == .missing { return false }
      throw error
    }
  }

  func refuse(_ error: ServiceError, at place: String) -> Int32 {
    switch error {
    case .registry(let error): return refuse(error, at: place)
    case .accounts(let path):
      complain(Words.Site.accountsUnusable, about: DatabasePlace(path).shown)
      return 2
    case .noPasswords:
      complain(Words.Site.noPasswordLibrary)
      return 2
    }
  }
}

extension HTTPServerError {
  fileprivate var wording: Sentence {
    switch self {
    case .noLibrary: Words.Site.noHttpLibrary
    case .badAddress, .addressNotHere: Words.Site.badAddress
    case .addressInUse: Words.Site.addressInUse
    case .notPermitted: Words.Site.portNotPermitted
    case .certificateEd25519: Words.Site.certificateEd25519
    case .certificateUnusable: Words.Site.certificateUnusable
    case .other(let number): Words.Site.serveOther(number: Int(number))
    }
  }
}
