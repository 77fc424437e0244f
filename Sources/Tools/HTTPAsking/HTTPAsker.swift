internal import CCurl

/// Why there is no answer.
public enum HTTPAskError: Error, Sendable, Equatable {
  /// libcurl is not installed.
  case noLibrary
  case noMemory, unknownHost, unreachable
  /// It cannot be known who answers there, by the authorities that are trusted.
  case notTrusted
  /// TLS did not come about for another reason.
  case noTLS
  /// The file of authorities cannot be read, or holds none.
  case badAuthority
  case timedOut
  /// The connection ended before all had come, or gone.
  case broken
  /// What came is no HTTP.
  case garbage
  /// More came than was asked for.
  case tooMuch
  /// libcurl's own number for anything else.
  case other(Int32)
}

/// What a server answered, whatever that is; a redirection is not followed.
public struct HTTPReply: Sendable, Equatable {
  public let status: Int
  /// Its Content-Type; empty where none was said.
  public let type: String
  public let bytes: [UInt8]

  public init(status: Int, type: String, bytes: [UInt8]) {
    self.status = status
    self.type = type
    self.bytes = bytes
  }
}

/// Asks one server, by one connection as long as that holds. Who answers is known by its certificate, unless it is this machine.
///
/// It is used by one thread at a time.
public final class HTTPAsker {
  /// How long something may take, in seconds.
  public struct Patience: Sendable {
    /// Until there is a connection.
    public var connecting = 15
    /// Without anything coming or going.
    public var idle = 45
    /// In all, for one question.
    public var whole = 900

    public init() {}
  }

  private let server: ServerAddress
  private let authority: String?
  private let authorization: String?
  private let agent: String
  private let patience: Patience
  private let link: OpaquePointer

  /// - Parameters:
  ///   - authority: a file of PEM with the authorities that are trusted instead of those of this machine.
  ///   - token: what lets in, of letters and digits; nil: none is shown.
  ///   - agent: what asks: a name and version.
  public init(
    _ server: ServerAddress, authority: String?, token: String?, agent: String, patience: Patience = Patience()
  ) throws(HTTPAskError) {
    guard let link = web_open() else { throw .noLibrary }
    self.link = link
    self.server = server
    self.authority = authority
    authorization = token.map { "Bearer " + $0 }
    self.agent = agent
    self.patience = patience
  }

  deinit { web_close(link) }

  /// - Parameters:
  ///   - path: behind the address, from `/` on, with everything in it encoded.
  ///   - body: what is sent, by POST; nil: nothing is, and it is a GET.
  ///   - most: so many bytes of an answer are taken.
  public func ask(_ path: String, body: [UInt8]? = nil, most: Int) throws(HTTPAskError) -> HTTPReply {
    var answer = web_answer()
    defer { web_forget(&answer) }
    let code = (server.text + path).withCString { url in
      withOptional(authority) { authority in
        withOptional(authorization) { authorization in
          agent.withCString { agent in
            (body ?? []).withUnsafeBytes { bytes in
              var question = web_question()
              question.url = url
              question.authority = authority
              question.authorization = authorization
              question.agent = agent
              // Nothing to send is sent too, from somewhere.
              question.body = body == nil ? nil : bytes.baseAddress ?? UnsafeRawPointer(agent)
              question.body_size = bytes.count
              question.most = most
              question.connecting = patience.connecting
              question.idle = patience.idle
              question.whole = patience.whole
              question.is_here = server.isHere ? 1 : 0
              return web_ask(link, &question, &answer)
            }
          }
        }
      }
    }
    guard code == 0 else { throw HTTPAskError(code) }
    let type = withUnsafeBytes(of: answer.type) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let bytes = answer.bytes.map { Array(UnsafeBufferPointer(start: $0, count: answer.size)) } ?? []
    return HTTPReply(status: answer.status, type: type, bytes: bytes)
  }
}

private func withOptional<Value>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Value) -> Value {
  guard let text else { return body(nil) }
  return text.withCString { body($0) }
}

extension HTTPAskError {
  fileprivate init(_ code: Int32) {
    self =
      switch Int(code) {
      case web_no_library: .noLibrary
      case web_no_memory: .noMemory
      case web_unknown_host: .unknownHost
      case web_unreachable: .unreachable
      case web_not_trusted: .notTrusted
      case web_no_tls: .noTLS
      case web_bad_authority: .badAuthority
      case web_timed_out: .timedOut
      case web_broken: .broken
      case web_garbage: .garbage
      case web_too_much: .tooMuch
      default: .other(code)
      }
  }
}
