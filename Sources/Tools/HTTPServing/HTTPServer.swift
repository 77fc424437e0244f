internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// A server of HTTP/1.1, plain or by TLS 1.3, that asks a handler for its answers.
public final class HTTPServer: Sendable {
  public let address: String
  public let port: UInt16
  private let desk: RequestDesk
  private let daemon: Mutex<Opaque?>

  private struct Opaque: @unchecked Sendable { let pointer: OpaquePointer }

  /// Listens and answers from now on.
  public init(_ terms: HTTPTerms, _ handler: any HTTPHandling) throws(HTTPServerError) {
    guard http_is_installed() == 1 else { throw .noLibrary }
    if let certificate = terms.certificate, isEd25519(certificate.key) || isEd25519(certificate.chain) {
      throw .certificateEd25519
    }
    address = terms.address
    var port = terms.port
    let socket = http_listen(terms.address, &port)
    guard socket >= 0 else { throw HTTPServerError(errno, terms) }
    self.port = port
    desk = RequestDesk(terms, handler)
    var raw = http_terms()
    raw.socket = socket
    raw.threads = 2
    raw.connections = terms.connections
    raw.connections_of_one = terms.connectionsOfOne
    raw.patience = terms.patience
    raw.memory = 128 << 10
    var calls = http_calls()
    // The desk lives as long as the process does: a connection may still ask it while the server stops.
    calls.context = Unmanaged.passRetained(desk).toOpaque()
    guard let guests = http_expect_guests() else { throw .other(ENOMEM) }
    calls.guests = guests
    calls.take = takePart
    calls.end = endRequest
    var key = terms.certificate.map { $0.key + [0] } ?? []
    var chain = terms.certificate.map { $0.chain + [0] } ?? []
    let isSecure = terms.certificate != nil
    let started = key.withUnsafeMutableBufferPointer { key in
      chain.withUnsafeMutableBufferPointer { chain in
        if isSecure {
          raw.key = UnsafeRawPointer(key.baseAddress!).assumingMemoryBound(to: CChar.self)
          raw.certificate = UnsafeRawPointer(chain.baseAddress!).assumingMemoryBound(to: CChar.self)
        }
        return http_start(&raw, &calls)
      }
    }
    guard let started else {
      close(socket)
      throw isSecure ? .certificateUnusable : .other(errno)
    }
    daemon = Mutex(Opaque(pointer: started))
    DoorKeeper(guests, terms, handler).begin()
  }

  /// Takes no more connections, answers what has come, and ends.
  ///
  /// - Parameter seconds: how long an answer in the making is waited for.
  public func stop(within seconds: Int = 20) {
    guard let daemon = daemon.withLock({ $0.take() }) else { return }
    http_quiesce(daemon.pointer)
    for _ in 0..<(seconds * 100) where desk.isBusy { usleep(10_000) }
    usleep(200_000)
    // Where a request is still suspended the library would stop this process.
    if !desk.isBusy { http_stop(daemon.pointer) }
  }
}

/// Whether some PEM holds a key or a certificate of Ed25519, by the bytes of its object identifier (RFC 8410).
func isEd25519(_ pem: [UInt8]) -> Bool {
  let text = String(decoding: pem, as: UTF8.self)
  var block: [UInt8] = []
  var isInside = false
  for line in text.split(whereSeparator: \.isNewline) {
    if line.hasPrefix("-----BEGIN") {
      (block, isInside) = ([], true)
    } else if line.hasPrefix("-----END") {
      isInside = false
      // The first certificate is the server’s own; those behind it are not what a browser refuses here.
      return contains(decodedBase64(block), [0x06, 0x03, 0x2B, 0x65, 0x70])
    } else if isInside {
      block += line.utf8
    }
  }
  return false
}

private func decodedBase64(_ text: [UInt8]) -> [UInt8] {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var values = [UInt8](repeating: 255, count: 256)
  for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
  var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
  for letter in text where values[Int(letter)] < 64 {
    bits = bits << 6 | UInt32(values[Int(letter)])
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return bytes
}

private func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
  bytes.count >= wanted.count
    && (0...(bytes.count - wanted.count)).contains { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
}

extension HTTPServerError {
  fileprivate init(_ number: Int32, _ terms: HTTPTerms) {
    self =
      switch number {
      case EINVAL, EAFNOSUPPORT: .badAddress(terms.address)
      case EADDRINUSE: .addressInUse(terms.address, terms.port)
      case EACCES, EPERM: .notPermitted(terms.address, terms.port)
      case EADDRNOTAVAIL: .addressNotHere(terms.address)
      default: .other(number)
      }
  }
}

// MARK: One request

/// A request while it comes and is answered. The threads of the library and that of its lane have it by turns.
private final class Exchange: @unchecked Sendable {
  let connection: OpaquePointer
  let head: HTTPRequest?
  let started = monotonicMilliseconds()
  var lane = HTTPLane.atOnce
  var limit = 0
  var body: [UInt8] = []
  /// How many bytes of the body came, kept or not.
  var came = 0
  /// How many of them count among all that are held.
  var held = 0
  /// What it is answered with, once that is known.
  var answer: HTTPAnswer?
  var isAnswered = false

  init(_ connection: OpaquePointer, _ head: HTTPRequest?) {
    self.connection = connection
    self.head = head
  }
}

/// Where requests are taken, refused, handed to their lanes and answered.
private final class RequestDesk: Sendable {
  let terms: HTTPTerms
  let handler: any HTTPHandling
  let pages: WorkLane
  let passwords: WorkLane
  /// Requests that are there and not over.
  private let open = Atomic<Int>(0)
  /// How many bytes of bodies they hold together.
  private let held = Atomic<Int>(0)

  init(_ terms: HTTPTerms, _ handler: any HTTPHandling) {
    self.terms = terms
    self.handler = handler
    pages = WorkLane(threads: terms.pageThreads, longestQueue: terms.longestQueue)
    passwords = WorkLane(threads: 2, longestQueue: terms.longestQueue)
  }

  var isBusy: Bool { open.load(ordering: .acquiring) > 0 }

  /// - Returns: false where the connection is to be closed without an answer.
  func begin(_ connection: OpaquePointer, _ line: RequestLine, _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>)
    -> Bool
  {
    let read = HTTPHead(
      line, headers: pairs(of: connection, http_headers), query: pairs(of: connection, http_arguments))
    let exchange: Exchange
    let (announced, expects): (Int, Bool)
    switch read {
    case .refused(let status, let why, let length, let waits):
      (announced, expects) = (length, waits)
      exchange = Exchange(connection, nil)
      exchange.answer = .plain(status, why)
    case .request(let head, let length, let waits):
      (announced, expects) = (length, waits)
      if head.method != .post, length == 0, let ready = handler.instantly(head) {
        exchange = Exchange(connection, head)
        exchange.answer = ready
      } else {
        let head = HTTPRequest(
          head.method, head.path, query: head.query, headers: head.headers, peer: peerAddress(of: connection))
        exchange = Exchange(connection, head)
        switch handler.admit(head) {
        case .refuse(let answer): exchange.answer = answer
        case .take(let limit, let lane): (exchange.limit, exchange.lane) = (limit, lane)
        }
      }
    }
    open.add(1, ordering: .acquiringAndReleasing)
    state.pointee = Unmanaged.passRetained(exchange).toOpaque()
    return refuseTooMuch(exchange, announced, expects: expects)
  }

  /// Answers at once and closes where nobody can say where this request ends and the next begins, where more is announced than is
  /// read even to be thrown away, and where the other end waits before it sends what would be refused.
  private func refuseTooMuch(_ exchange: Exchange, _ announced: Int, expects: Bool) -> Bool {
    if exchange.answer == nil, announced > exchange.limit {
      exchange.answer = .plain(413, "Too much was sent.")
    }
    let isUnclear = exchange.head == nil
    guard exchange.answer != nil, isUnclear || announced > terms.drained || (expects && announced > 0) else {
      return true
    }
    exchange.answer?.headers.append(("Connection", "close"))
    return give(exchange)
  }

  func take(_ bytes: UnsafeRawBufferPointer, of exchange: Exchange) -> Bool {
    if exchange.isAnswered { return true }
    guard monotonicMilliseconds() - exchange.started < terms.longestRequest * 1000 else { return false }
    exchange.came += bytes.count
    if exchange.answer == nil, exchange.came > exchange.limit {
      exchange.answer = .plain(413, "Too much was sent.")
      exchange.body = []
    }
    if exchange.answer == nil {
      exchange.held += bytes.count
      if held.add(bytes.count, ordering: .relaxed).newValue > terms.mostHeld {
        exchange.answer = .plain(503, "Too much is being sent by others. Please try again in a moment.")
        exchange.body = []
      }
    }
    if exchange.answer == nil { exchange.body += bytes }
    return exchange.answer == nil || exchange.came <= terms.drained
  }

  func finish(_ exchange: Exchange) -> Bool {
    if exchange.isAnswered { return true }
    guard exchange.answer == nil, let head = exchange.head else { return give(exchange) }
    let request = exchange.body.isEmpty ? head : head.with(body: exchange.body)
    exchange.body = []
    let lane: WorkLane
    switch exchange.lane {
    case .atOnce:
      exchange.answer = handler.answer(request)
      return give(exchange)
    case .pages: lane = pages
    case .passwords: lane = passwords
    }
    // Suspended before anybody may resume it.
    http_suspend(exchange.connection)
    let isTaken = lane.take { [handler] in
      exchange.answer = handler.answer(request)
      http_resume(exchange.connection)
    }
    if !isTaken {
      exchange.answer = .plain(503, "Too many are waiting. Please try again in a moment.")
      exchange.answer?.headers.append(("Retry-After", "5"))
      http_resume(exchange.connection)
    }
    return true
  }

  /// Sends what it is answered with.
  private func give(_ exchange: Exchange) -> Bool {
    guard let answer = exchange.answer else { return false }
    exchange.isAnswered = true
    handler.log(exchange.head?.method, answer.status, milliseconds: monotonicMilliseconds() - exchange.started)
    if send(answer, on: exchange.connection) { return true }
    return send(.plain(500, "This cannot be sent."), on: exchange.connection)
  }

  func end(_ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>) {
    guard let pointer = state.pointee else { return }
    state.pointee = nil
    let exchange = Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue()
    held.subtract(exchange.held, ordering: .relaxed)
    open.subtract(1, ordering: .acquiringAndReleasing)
  }
}

// MARK: Who comes and asks nothing

/// Sends connections away on which nothing is asked: many that say half a word, again and again, would keep others out.
private final class DoorKeeper: @unchecked Sendable {
  private let guests: OpaquePointer
  private let handler: any HTTPHandling
  private let most: Int
  private let longest: Int64

  init(_ guests: OpaquePointer, _ terms: HTTPTerms, _ handler: any HTTPHandling) {
    self.guests = guests
    self.handler = handler
    most = Int(terms.connections)
    longest = Int64(terms.longestHead)
  }

  /// Works as long as the process lives.
  func begin() {
    var thread = pthread_t()
    pthread_create(&thread, nil, keepDoor, Unmanaged.passRetained(self).toOpaque())
    pthread_detach(thread)
  }

  fileprivate func keep() {
    var wasFull = false
    while true {
      sleep(UInt32(max(1, min(5, longest / 4))))
      let count = http_send_away(guests, longest)
      let isFull = count >= most
      if isFull, !wasFull { handler.logFull(connections: count) }
      wasFull = isFull
    }
  }
}

private func keepDoor(_ keeper: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let keeper { Unmanaged<DoorKeeper>.fromOpaque(keeper).takeUnretainedValue().keep() }
  return nil
}

// MARK: What the library calls, and is called with

/// A closure cannot be handed to C from everywhere; these are named.
private func takePart(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?,
  _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ data: UnsafePointer<CChar>?,
  _ size: UnsafeMutablePointer<Int>?, _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let context, let connection, let url, let method, let version, let size, let state else { return 0 }
  let desk = Unmanaged<RequestDesk>.fromOpaque(context).takeUnretainedValue()
  guard let known = state.pointee else {
    let line = RequestLine(method: text(method), url: text(url), version: text(version))
    return desk.begin(connection, line, state) ? 1 : 0
  }
  let exchange = Unmanaged<Exchange>.fromOpaque(known).takeUnretainedValue()
  guard size.pointee > 0 else { return desk.finish(exchange) ? 1 : 0 }
  let isTaken = desk.take(UnsafeRawBufferPointer(start: data, count: size.pointee), of: exchange)
  size.pointee = 0
  return isTaken ? 1 : 0
}

private func endRequest(
  _ context: UnsafeMutableRawPointer?, _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) {
  guard let context, let state else { return }
  Unmanaged<RequestDesk>.fromOpaque(context).takeUnretainedValue().end(state)
}

/// Bytes that are no UTF-8 stay wrong: what is decoded of them is refused.
private func text(_ pointer: UnsafePointer<CChar>) -> String { String(cString: pointer) }

private final class Pairs { var all: [(name: String, value: String)] = [] }

private func takePair(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?
) -> Int32 {
  guard let context, let name else { return 0 }
  Unmanaged<Pairs>.fromOpaque(context).takeUnretainedValue().all.append((text(name), value.map(text) ?? ""))
  return 1
}

private func pairs(
  of connection: OpaquePointer,
  _ walk: (
    OpaquePointer, UnsafeMutableRawPointer,
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?) -> Int32
  ) -> Void
) -> [(name: String, value: String)] {
  let pairs = Pairs()
  walk(connection, Unmanaged.passUnretained(pairs).toOpaque(), takePair)
  return pairs.all
}

private func peerAddress(of connection: OpaquePointer) -> String {
  var buffer = [CChar](repeating: 0, count: 64)
  http_peer(connection, &buffer, buffer.count)
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// An answer as the library sends it, which may be given often and to many at once.
public final class PreparedAnswer: @unchecked Sendable {
  let response: OpaquePointer

  /// Nil where a header cannot be sent so, or where there is no library yet.
  init?(_ answer: HTTPAnswer) {
    // Read from this memory while the call lasts: copied by the library before it returns.
    let words = answer.headers.flatMap { [$0.name, $0.value] }.map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    let pointers = words.map { UnsafePointer<CChar>($0) }
    let made = pointers.withUnsafeBufferPointer { headers -> OpaquePointer? in
      guard let spool = answer.spool else {
        return answer.body.withUnsafeBytes { body in
          http_prepare(body.baseAddress, body.count, headers.baseAddress, headers.count)
        }
      }
      // Of its own, for the library closes it.
      guard let size = try? spool.finish(), case let file = fcntl(spool.descriptor, F_DUPFD_CLOEXEC, 3), file >= 0
      else {
        return nil
      }
      return http_prepare_file(file, UInt64(size), headers.baseAddress, headers.count)
    }
    guard let made else { return nil }
    response = made
  }

  deinit { http_drop(response) }
}

extension HTTPAnswer {
  /// The same, made ready to be given often.
  public func readied() -> HTTPAnswer {
    var answer = self
    answer.prepared = PreparedAnswer(self)
    return answer
  }
}

private func send(_ answer: HTTPAnswer, on connection: OpaquePointer) -> Bool {
  if let prepared = answer.prepared {
    return http_give(connection, UInt32(answer.status), prepared.response) == 1
  }
  guard let prepared = PreparedAnswer(answer) else { return false }
  return http_give(connection, UInt32(answer.status), prepared.response) == 1
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
