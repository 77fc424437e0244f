import Glibc
import HTTPServing
import Synchronization
import Testing

/// Connections that are there and ask nothing.
@Suite struct GuestTests {
  private struct Handler: HTTPHandling {
    func admit(_ head: HTTPRequest) -> HTTPAdmission { .take(bodyLimit: 100, .pages) }

    func answer(_ request: HTTPRequest) -> HTTPAnswer {
      if request.path == ["slow"] { sleep(3) }
      return .plain(200, "here")
    }

    func log(_ method: HTTPRequest.Method?, _ status: Int, milliseconds: Int) {}
  }

  /// A connection on which words are said; until when it was there is seen by whoever reads it.
  private final class Guest {
    let socket: Int32

    init(_ port: UInt16) {
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var patience = timeval(tv_sec: 1, tv_usec: 0)
      setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      _ = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
    }

    deinit { close(socket) }

    func say(_ text: String) { _ = send(socket, text, text.utf8.count, Int32(MSG_NOSIGNAL)) }

    /// What comes within a second; nil where the connection has ended.
    func hear() -> String? {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = recv(socket, &buffer, buffer.count, 0)
      if count == 0 || count < 0 && errno != EAGAIN { return nil }
      return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
    }
  }

  @Test func `who says a letter at a time is sent away in the end, and who is being answered is not`() throws {
    var terms = HTTPTerms()
    terms.longestHead = 1
    let server = try HTTPServer(terms, Handler())
    defer { server.stop() }
    let (slow, asking) = (Guest(server.port), Guest(server.port))
    asking.say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
    slow.say("GET / HTTP/1.1\r\nHost: a\r\nX: ")
    var isThere = true
    for _ in 0..<10 where isThere {
      slow.say("y")
      isThere = slow.hear() != nil
    }
    #expect(!isThere)
    var heard = ""
    for _ in 0..<10 where heard.isEmpty { heard = asking.hear() ?? "gone" }
    #expect(heard.hasPrefix("HTTP/1.1 200"))
  }

  @Test func `who asks again and again stays`() throws {
    var terms = HTTPTerms()
    terms.longestHead = 1
    let server = try HTTPServer(terms, Handler())
    defer { server.stop() }
    let guest = Guest(server.port)
    for _ in 0..<5 {
      guest.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(guest.hear()?.hasPrefix("HTTP/1.1 200") == true)
      usleep(600_000)
    }
  }
}
