import AccountKeeping
import AuditWording
import HTTPServing
import Testing

@testable import AuditService

@Suite struct SessionTests {
  @Test func `a form counts only from a page of this service, and with its token`() throws {
    let world = try ServiceWorld()
    let session = try #require(try world.session(of: "keeper"))
    let form = "name=sokha&role=ministry&places="
    for origin in [
      nil, "https://evil.example", "http://" + ServiceWorld.host, "null", "https://" + ServiceWorld.host + ".evil",
    ] {
      #expect(try world.ask(.post, "/accounts", form, session: session, origin: origin).status == 403)
    }
    for token in ["", "x", session] {
      #expect(try world.ask(.post, "/accounts", form, session: session, token: token).status == 403)
    }
    let other = formToken(ofSession: try #require(try world.session(of: "keeper")))
    #expect(try world.ask(.post, "/accounts", form, session: session, token: other).status == 403)
    let own = [(name: "sec-fetch-site", value: "same-origin")]
    #expect(try world.ask(.post, "/accounts", form, session: session, origin: "null", headers: own).status == 200)
  }

  @Test func `who has signed out is out, on this device or on all`() throws {
    let world = try ServiceWorld()
    let (one, other) = (try #require(try world.session(of: "dara")), try #require(try world.session(of: "dara")))
    let out = try world.ask(.post, "/sign-out", session: one)
    #expect(out.header("Set-Cookie")?.contains("Max-Age=0") == true)
    #expect(try world.ask(.get, "/due", session: one).header("Location") == "/sign-in")
    #expect(try world.ask(.get, "/due", session: other).status == 200)
    let third = try #require(try world.session(of: "dara"))
    _ = try world.ask(.post, "/sign-out/everywhere", session: third)
    for session in [other, third] { #expect(try world.ask(.get, "/due", session: session).status == 303) }
  }

  @Test func `a closed account is out at once, and the log tells of both`() throws {
    let world = try ServiceWorld()
    let session = try #require(try world.session(of: "dara"))
    #expect(try world.post("/accounts/dara/close", as: "keeper").status == 200)
    #expect(try world.ask(.get, "/due", session: session).status == 303)
    let log = try world.get("/log", as: "minister").text
    #expect(log.contains("accounts/dara"))
    #expect(try world.post("/accounts/keeper/close", as: "keeper").status == 400)
  }

  @Test func `signing in says the same for a wrong password and for an account that is not there, and is slowed`()
    throws
  {
    let world = try ServiceWorld()
    func tryIn(_ name: String) throws -> HTTPAnswer {
      try world.post("/sign-in", "name=\(name)&password=wrong+password")
    }
    let (known, unknown) = (try tryIn("dara"), try tryIn("nobody"))
    #expect(known.status == 403 && known.body == unknown.body)
    #expect(known.header("Set-Cookie") == nil)
    for name in ["dara", "nobody"] {
      for _ in 0..<5 { _ = try tryIn(name) }
      let slowed = try tryIn(name)
      #expect(slowed.status == 429 && slowed.header("Retry-After") != nil, "\(name)")
    }
  }

  @Test func `an invitation leads to a password, and that to a session of a safe cookie`() throws {
    let world = try ServiceWorld()
    let opened = try world.post("/accounts", "name=sokha&role=inspector&places=Kandal,+Battambang", as: "keeper").text
    let link = try #require(opened.firstMatch(of: /https:\/\/registry\.example(\/invitation\/[0-9a-f]{64})/)).output.1
    let path = String(link)
    #expect(try world.get(path).status == 200)
    #expect(try world.post(path, "password=short&again=short").status == 400)
    #expect(try world.post(path, "password=five+words+of+mine&again=five+words+of+yours").status == 400)
    #expect(try world.post(path, "password=five+words+of+mine&again=five+words+of+mine").status == 200)
    #expect(try world.post(path, "password=other+words+of+mine&again=other+words+of+mine").status == 404)
    let answer = try world.post("/sign-in", "name=Sokha&password=five+words+of+mine")
    let cookie = try #require(answer.header("Set-Cookie"))
    for part in ["__Host-", "Secure", "HttpOnly", "SameSite=Strict", "Path=/"] { #expect(cookie.contains(part)) }
    let token = String(try #require(cookie.firstMatch(of: /=([0-9a-f]{64});/)).output.1)
    let due = try world.ask(.get, "/due", session: token).text
    #expect(due.contains("aa-001") && due.contains("bb-002"))
  }

  @Test func `no cookie comes before somebody has signed in`() throws {
    let world = try ServiceWorld()
    for path in ["/", "/sign-in", "/due", "/published", "/healthz", "/style.css", "/nothing"] {
      #expect(try world.get(path).header("Set-Cookie") == nil, "\(path)")
    }
  }

  @Test func `who follows a link from elsewhere goes on by itself, and then is signed in`() throws {
    let world = try ServiceWorld()
    let answer = try world.get("/facility/aa-001", headers: [("sec-fetch-site", "cross-site")])
    #expect(answer.status == 200 && answer.text.contains("http-equiv=\"refresh\" content=\"0;url=/facility/aa-001\""))
  }

  @Test func `every page keeps to itself`() throws {
    let world = try ServiceWorld()
    for (path, person) in [
      ("/sign-in", nil), ("/due", "dara"), ("/facility/aa-001", "dara"), ("/facility/aa-001/report", "dara"),
      ("/facility/aa-001/plan", "dara"), ("/country", "minister"), ("/log", "minister"), ("/accounts", "keeper"),
      ("/search?q=house", "dara"), ("/facility/aa-001/receipts", "dara"), ("/country/comparison", "minister"),
      ("/places/new", "dara"),
    ] {
      let answer = try world.get(path, as: person)
      #expect(answer.status == 200, "\(path)")
      let policy = try #require(answer.header("Content-Security-Policy"))
      #expect(policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("script-src 'unsafe-inline'"))
      #expect(answer.header("Referrer-Policy") == "same-origin")
      #expect(answer.header("Cache-Control") == "no-store")
      #expect(!answer.text.contains("<script>alert"), "\(path)")
    }
  }

  @Test func `a large body is kept only for somebody who is signed in`() throws {
    let world = try ServiceWorld()
    let large = String(repeating: "x", count: 1 << 17)
    #expect(try world.post("/facility/aa-001/bring", large).status == 413)
    #expect(try world.post("/facility/aa-001/bring", large, as: "dara").status == 400)
    #expect(try world.post("/sign-in", large).status == 413)
  }
}
