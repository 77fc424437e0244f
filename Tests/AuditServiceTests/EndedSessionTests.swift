import AccountKeeping
import AuditModel
import AuditWording
import HTTPServing
import Testing

@testable import AuditService

/// What was typed into a page whose session was over when it was sent.
@Suite struct EndedSessionTests {
  private static let typed = "Words that took \"an hour\" <b>"
  private static let waiver = form([
    ("action", "x"), ("seen", "y"), ("authority", typed), ("reason", "two\r\nlines"), ("until", "2027-01-01"),
  ])

  private static func ended(_ world: ServiceWorld, of name: String) throws -> String {
    let session = try #require(try world.session(of: name))
    try world.service.store.accounts { book throws(AccountError) in try book.end(session) }
    return session
  }

  /// All that a page’s forms would send, but for what is named.
  private static func hidden(_ text: String) -> [(String, String)] {
    text.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map { match in
      let value = String(match.output.2).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      return (String(match.output.1), value)
    }
  }

  @Test func `is shown again to who signs in again, and sent by a press alone`() throws {
    let world = try ServiceWorld()
    let session = try world.sessionByPassword(of: "dara")
    try world.service.store.accounts { book throws(AccountError) in try book.end(session) }
    let path = "/facility/aa-001/actions/waive"
    let asked = try world.ask(.post, path, EndedSessionTests.waiver, session: session)
    #expect(asked.status == 403 && asked.text.contains(Words.Pages.ended[.english]))
    let carried = EndedSessionTests.hidden(asked.text)
    #expect(carried.contains { $0 == ("unsent.authority", EndedSessionTests.typed) })
    #expect(!carried.contains { $0.0 == "unsent.token" })
    func signIn(_ name: String, _ password: String) throws -> HTTPAnswer {
      try world.post("/sign-in", form([("name", name), ("password", password)] + carried))
    }
    let wrong = try signIn("dara", "not the password")
    #expect(wrong.status == 403 && EndedSessionTests.hidden(wrong.text).contains { $0.0 == "unsent.reason" })
    let back = try signIn("dara", ServiceWorld.password)
    #expect(back.status == 200 && back.header("Set-Cookie") != nil)
    #expect(back.text.contains("action=\"" + path + "\"") && back.text.contains("two\nlines"))
    let cookie = try #require(back.header("Set-Cookie"))
    let new = String(try #require(cookie.firstMatch(of: /=([0-9a-f]{64});/)).output.1)
    let sent = EndedSessionTests.hidden(back.text).filter { $0.0 != "token" }
    #expect(sent.contains { $0 == ("authority", EndedSessionTests.typed) } && sent.contains { $0 == ("seen", "y") })
    // It arrives as it was: there is no such action.
    #expect(try world.ask(.post, path, form(sent), session: new).status == 404)
  }

  @Test func `is not shown to another account`() throws {
    let world = try ServiceWorld()
    _ = try world.sessionByPassword(of: "dara")
    let carried = [("unsent", "/facility/aa-001/actions"), ("unsent-by", "house-a"), ("unsent.proof", "a secret")]
    let answer = try world.post(
      "/sign-in", form([("name", "dara"), ("password", ServiceWorld.password)] + carried))
    #expect(answer.status == 200 && !answer.text.contains("a secret"))
    #expect(answer.text.contains(Words.Pages.typedByAnother[.english]))
    // Nor where its session is long gone, or was never known.
    let session = try EndedSessionTests.ended(world, of: "house-a")
    for kept in [session, String(repeating: "0", count: 64)] {
      let asked = try world.ask(.post, "/facility/aa-001/actions", form([("proof", "a secret")]), session: kept)
      let pairs = [("name", "dara"), ("password", ServiceWorld.password)] + EndedSessionTests.hidden(asked.text)
      #expect(try !world.post("/sign-in", form(pairs)).text.contains("a secret"))
    }
  }

  @Test func `is asked for only of what a page of this service sent in a session`() throws {
    let world = try ServiceWorld()
    let session = try EndedSessionTests.ended(world, of: "dara")
    let path = "/facility/aa-001/actions/waive"
    func isHeld(_ answer: HTTPAnswer) -> Bool { answer.text.contains("unsent") }
    #expect(
      !isHeld(try world.ask(.post, path, EndedSessionTests.waiver, session: session, origin: "https://evil.example")))
    #expect(!isHeld(try world.ask(.post, path, EndedSessionTests.waiver)))
    #expect(!isHeld(try world.ask(.post, "/nothing/here", EndedSessionTests.waiver, session: session)))
    // Whoever is signed in and may not, is told what everybody is told.
    #expect(!isHeld(try world.post(path, EndedSessionTests.waiver, as: "house-a")))
    // No password goes along.
    let tokens = try world.ask(.post, "/account/tokens", form([("label", "x"), ("password", "p")]), session: session)
    #expect(!isHeld(tokens))
  }

  @Test func `leads nowhere else`() throws {
    let world = try ServiceWorld()
    _ = try world.sessionByPassword(of: "dara")
    for address in ["//evil.example/x", "https://evil.example", "/accounts", "/sign-in", "javascript:alert(1)", ""] {
      let answer = try world.post(
        "/sign-in", form([("name", "dara"), ("password", ServiceWorld.password), ("unsent", address)]))
      #expect(answer.status == 303 && answer.header("Location") == "/due", "\(address)")
    }
    let slashes = try world.post(
      "/sign-in",
      form([
        ("name", "dara"), ("password", ServiceWorld.password), ("unsent", "//facility/aa-001/actions"),
        ("unsent-by", "dara"),
      ]))
    #expect(slashes.text.contains("action=\"/facility/aa-001/actions\""))
  }

  @Test func `that was a file must be chosen again`() throws {
    let world = try ServiceWorld()
    let session = try EndedSessionTests.ended(world, of: "dara")
    let body =
      "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n\r\nx\r\n--line--\r\n"
    let answer = world.service.answer(
      HTTPRequest(
        .post, ["facility", "aa-001", "bring"],
        headers: [
          ("host", ServiceWorld.host), ("origin", "https://" + ServiceWorld.host), ("accept-language", "en"),
          ("content-type", "multipart/form-data; boundary=line"),
          ("cookie", RegistryService.cookie + "=" + session),
        ], body: Array(body.utf8), peer: "192.0.2.1"))
    #expect(answer.status == 403 && answer.text.contains(Words.Pages.endedFile[.english]))
    // One that is too large for somebody who is not signed in is not called too large.
    func admission(_ cookie: String) -> HTTPAdmission {
      world.service.admit(
        HTTPRequest(
          .post, ["facility", "aa-001", "bring"],
          headers: [
            ("host", ServiceWorld.host), ("origin", "https://" + ServiceWorld.host), ("accept-language", "en"),
            ("content-type", "multipart/form-data; boundary=line"), ("content-length", "1000000"),
            ("cookie", RegistryService.cookie + "=" + cookie),
          ], body: [], peer: "192.0.2.1"))
    }
    guard case .refuse(let refused) = admission(session) else {
      Issue.record("it is taken")
      return
    }
    #expect(refused.status == 403 && refused.text.contains(Words.Pages.endedFile[.english]))
    guard case .take(let limit, _) = admission("") else {
      Issue.record("what is from nobody is answered so")
      return
    }
    #expect(limit < 1_000_000)
  }
}
