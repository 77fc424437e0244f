/// Who answers what comes.
public protocol HTTPHandling: Sendable {
  /// Whether a request is taken, as far as it is known before its body; asked on a thread that many connections share.
  func admit(_ head: HTTPRequest) -> HTTPAdmission

  /// An answer that is ready, and still right; nil where one must be made. Asked on a thread that many connections share: it waits for
  /// nothing.
  func instantly(_ head: HTTPRequest) -> HTTPAnswer?

  /// The answer to a whole request. HEAD is answered like GET.
  func answer(_ request: HTTPRequest) -> HTTPAnswer

  /// Is told of each request that was answered, and how; the path as the handler names its kind, never as it came.
  func log(_ method: HTTPRequest.Method?, _ status: Int, milliseconds: Int)

  /// Is told when there are as many connections as may be: whoever else comes waits.
  func logFull(connections: Int)
}

extension HTTPHandling {
  public func instantly(_ head: HTTPRequest) -> HTTPAnswer? { nil }
  public func logFull(connections: Int) {}
}

/// What becomes of a request when its head is known.
public enum HTTPAdmission: Sendable {
  /// Answered so, when what it sends along has been read.
  case refuse(HTTPAnswer)
  /// Taken with a body of so many bytes at most, and answered in a lane.
  case take(bodyLimit: Int, HTTPLane)
}

/// Where an answer is made.
public enum HTTPLane: Sendable, CaseIterable {
  /// At once, by whoever reads from the connections: nothing that reads a file or asks a database.
  case atOnce
  /// By one of the threads that make pages.
  case pages
  /// By one of two that hold a password against its hash: each takes 64 MB and a core for a while.
  case passwords
}

/// How a server listens, and what it bears.
public struct HTTPTerms: Sendable {
  /// An address of this machine, of IPv4 or IPv6.
  public var address = "127.0.0.1"
  /// 0: any that is free.
  public var port: UInt16 = 0
  /// PEM: the key, and the certificate with those that it hangs on; nil: plain HTTP.
  public var certificate: (key: [UInt8], chain: [UInt8])?
  public var connections: UInt32 = 10_000
  /// How many one address may have; 0: any, behind a proxy.
  public var connectionsOfOne: UInt32 = 100
  /// Seconds without a byte, after which a connection is closed.
  public var patience: UInt32 = 30
  /// Seconds in which a request must have come whole.
  public var longestRequest = 300
  /// Seconds in which the head of a request must have come whole, since the connection came or its last answer went.
  public var longestHead = 60
  /// How many threads make pages.
  public var pageThreads = 4
  /// How many requests may wait for one of them; more are told to come again.
  public var longestQueue = 200
  /// How many bytes of a body that is refused are still read, so that a browser shows why.
  public var drained = 8 << 20
  /// How many bytes of bodies are in memory at a time, of all connections together.
  public var mostHeld = 256 << 20

  public init() {}
}

/// Why a server does not run.
public enum HTTPServerError: Error, Sendable, Equatable {
  /// libmicrohttpd is not installed.
  case noLibrary
  /// No address of IPv4 or IPv6.
  case badAddress(String)
  case addressInUse(String, UInt16)
  case notPermitted(String, UInt16)
  /// The address is none of this machine’s.
  case addressNotHere(String)
  /// Browsers take no certificate of Ed25519.
  case certificateEd25519
  /// Key and certificate are no PEM, or do not belong together.
  case certificateUnusable
  case other(Int32)
}
