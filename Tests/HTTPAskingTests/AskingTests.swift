import HTTPAsking
import HTTPServing
import Testing

/// A server of our own on this machine is asked.
@Suite struct AskingTests {
  private struct Handler: HTTPHandling {
    func admit(_ head: HTTPRequest) -> HTTPAdmission { .take(bodyLimit: 1 << 20, .pages) }

    func answer(_ request: HTTPRequest) -> HTTPAnswer {
      switch request.path.first {
      case "seen":
        let said = [request.method.rawValue, request.header("authorization") ?? "-", String(request.body.count)]
        return .plain(200, said.joined(separator: " ") + " " + (request.query("x") ?? ""))
      case "elsewhere": return HTTPAnswer(302, headers: [("Location", "http://127.0.0.1:1/seen")])
      case "long": return HTTPAnswer(200, body: [UInt8](repeating: 7, count: 100_000))
      case "spooled":
        guard let spool = try? HTTPSpool(in: "/tmp") else { return .plain(500, "no room") }
        for _ in 0..<1000 { try? spool.append(String(repeating: "x", count: 999) + "\n") }
        return HTTPAnswer(200, spool: spool)
      default: return .plain(404, "nothing")
      }
    }

    func log(_ method: HTTPRequest.Method?, _ status: Int, milliseconds: Int) {}
  }

  private let server: HTTPServer
  private let asker: HTTPAsker

  init() throws {
    server = try HTTPServer(HTTPTerms(), Handler())
    asker = try HTTPAsker(
      try ServerAddress("http://127.0.0.1:\(server.port)"), authority: nil, token: "abc", agent: "test")
  }

  private func failure(_ path: String, most: Int) -> HTTPAskError? {
    do throws(HTTPAskError) {
      _ = try asker.ask(path, most: most)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is asked arrives, with what lets in, and the answer comes back`() throws {
    defer { server.stop() }
    let got = try asker.ask("/seen?x=%E1%9E%80", most: 1000)
    #expect(got.status == 200 && got.type == "text/plain; charset=utf-8")
    #expect(String(decoding: got.bytes, as: UTF8.self) == "GET Bearer abc 0 ក\n")
    let sent = try asker.ask("/seen", body: [UInt8](repeating: 1, count: 300_000), most: 1000)
    #expect(String(decoding: sent.bytes, as: UTF8.self) == "POST Bearer abc 300000 \n")
    let nothing = try asker.ask("/seen", body: [], most: 1000)
    #expect(String(decoding: nothing.bytes, as: UTF8.self) == "POST Bearer abc 0 \n")
    #expect(try asker.ask("/other", most: 1000).status == 404)
  }

  @Test func `nobody is followed elsewhere`() throws {
    defer { server.stop() }
    #expect(try asker.ask("/elsewhere", most: 1000).status == 302)
  }

  @Test func `no more is taken than was asked for`() throws {
    defer { server.stop() }
    #expect(try asker.ask("/long", most: 100_000).bytes.count == 100_000)
    #expect(failure("/long", most: 99_999) == .tooMuch)
  }

  @Test func `a long answer comes from its file, whole`() throws {
    defer { server.stop() }
    let reply = try asker.ask("/spooled", most: 1 << 20)
    #expect(reply.bytes.count == 1_000_000 && reply.bytes.allSatisfy { $0 == 0x78 || $0 == 0x0A })
  }

  @Test func `where nobody listens, that is said`() throws {
    server.stop()
    #expect(failure("/seen", most: 10) == .unreachable)
  }
}
