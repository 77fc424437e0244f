import AuditModel
import AuditRegistry
import AuditWording
import HTTPServing
import Testing

@testable import AccountKeeping
@testable import AuditService

/// What programs are given.
@Suite struct APITests {
  @Test func `a page takes no token, and the API no cookie`() throws {
    let world = try ServiceWorld()
    let session = try #require(try world.session(of: "dara"))
    #expect(try world.ask(.get, "/api/due", session: session).status == 401)
    #expect(try world.program(.get, "/due", as: "dara").header("Location") == "/sign-in")
    #expect(try world.program(.get, "/api/due", token: session).status == 401)
    let nobody = try world.program(.get, "/api/due")
    #expect(nobody.status == 401 && nobody.header("WWW-Authenticate") == "Bearer")
    #expect(try world.program(.get, "/api/nothing", as: "dara").status == 404)
    #expect(try world.program(.get, "/api/nothing").status == 401)
  }

  @Test func `each is given what is within reach, and what stays inside to insiders alone`() throws {
    let world = try ServiceWorld()
    for path in ["facilities", "due", "score"] {
      let own = try world.program(.get, "/api/" + path, as: "dara").text
      #expect(own.contains("aa-001") && !own.contains("bb-002"), "\(path)")
      let all = try world.program(.get, "/api/" + path, as: "minister").text
      #expect(all.contains("aa-001") && all.contains("bb-002"), "\(path)")
    }
    for path in ["score", "plan", "report", "records"] {
      let answer = try world.program(.get, "/api/facilities/aa-001/" + path, as: "house-a")
      #expect(answer.status == 200 && !answer.text.contains("The cook told it"), "\(path)")
      let foreign = try world.program(.get, "/api/facilities/bb-002/" + path, as: "house-a")
      let missing = try world.program(.get, "/api/facilities/zz-999/" + path, as: "house-a")
      #expect(foreign.status == 404 && foreign.body == missing.body, "\(path)")
    }
    let record = "/api/facilities/aa-001/records/" + ServiceWorld.visit + ".yaml"
    #expect(try world.program(.get, record, as: "dara").text == ServiceWorld.record())
    #expect(try world.program(.get, record, as: "house-a").status == 404)
    let data = try world.program(.get, "/api/data", as: "dara").text
    #expect(data.contains("aa-001") && !data.contains("bb-002"))
    #expect(try world.program(.get, "/api/data", as: "house-a").status == 404)
  }

  @Test func `what is read of a confidential place is in the log first`() throws {
    let world = try ServiceWorld()
    for path in ["facilities/bb-002/score", "score", "data", "due"] {
      #expect(try world.program(.get, "/api/" + path, as: "bopha").status == 200)
    }
    let readings = try world.service.store.reading { registry throws(RegistryError) in
      try registry.readings(of: "Audits/bb-002").map(\.entry.why)
    }
    #expect(Set(readings) == ["api/facilities/bb-002/score", "api/score", "api/data", "api/due"])
  }

  @Test func `a visit that is sent is received once, proved, and waits where it differs`() throws {
    let world = try ServiceWorld()
    let new = Array(ServiceWorld.record().replacing("2026-10-14", with: "2026-11-02").utf8)
    let path = "/api/facilities/aa-001/records"
    let name = "?name=2026-11-02-inspection.yaml"
    let first = try world.program(.post, path + name, as: "dara", new)
    #expect(first.status == 200 && first.text.contains("\"received\""))
    let number = String(try #require(first.text.firstMatch(of: /"receipts": \[\s*(\d+)/)).output.1)
    let receipt = try world.program(.get, "/api/facilities/aa-001/receipts/" + number, as: "dara").text
    #expect(receipt.hasPrefix("careaudit-entry/1") && receipt.contains("2026-11-02-inspection.yaml"))
    let again = try world.program(.post, path + name, as: "dara", new)
    #expect(again.status == 200 && again.text.contains("\"known\""))
    let other = Array(ServiceWorld.record(meals: "met").replacing("2026-10-14", with: "2026-11-02").utf8)
    let waits = try world.program(.post, path + name, as: "dara", other)
    #expect(waits.status == 202 && waits.text.contains("\"waits\""))
    #expect(try world.program(.post, path + name + "&why=Counted", as: "dara", other).text.contains("\"received\""))
    #expect(try world.program(.post, path + name, as: "house-a", new).status == 422)
    #expect(try world.program(.post, path, as: "dara", new).status == 400)
    #expect(try world.program(.post, path + "?name=x.yaml", as: "dara", [0, 255]).status == 422)
    let large = [UInt8](repeating: 0x78, count: 1 << 17)
    #expect(try world.program(.post, path + "?name=x.yaml", large).status == 413)
    #expect(try world.program(.post, path + "?name=x.yaml", as: "dara", large).status == 422)
  }

  @Test func `the description tells of every route for programs`() throws {
    let world = try ServiceWorld()
    let text = try world.program(.get, "/api/openapi.json").text
    #expect(text.contains("\"openapi\": \"3.1.0\""))
    for route in RegistryService.allRoutes {
      guard let api = route.api else {
        #expect(route.pieces.first != .word("api"))
        continue
      }
      #expect(text.contains("\"operationId\": \"" + api.id + "\""))
    }
    #expect(text.contains("\"/api/facilities/{facility}/records/{record}\""))
  }

  @Test func `a token is made with the password once more, and closed on a page or by signing out everywhere`() throws {
    let world = try ServiceWorld()
    let session = try world.sessionByPassword(of: "dara")
    func post(_ path: String, _ form: String = "") throws -> HTTPAnswer {
      try world.ask(.post, path, form, session: session)
    }
    func make() throws -> String {
      let made = try post("/account/tokens", "label=The+office&password=five+words+of+mine").text
      return String(try #require(made.firstMatch(of: />([0-9a-f]{64})</)).output.1)
    }
    #expect(try post("/account/tokens", "label=The+office").status == 403)
    let token = try make()
    #expect(try world.program(.get, "/api/due", token: token).status == 200)
    let page = try world.ask(.get, "/account", session: session).text
    #expect(page.contains("The office") && !page.contains(token))
    let number = String(try #require(page.firstMatch(of: /\/account\/tokens\/(\d+)\/close/)).output.1)
    _ = try world.post("/account/tokens/\(number)/close", as: "bopha")
    #expect(try world.program(.get, "/api/due", token: token).status == 200)
    _ = try post("/account/tokens/\(number)/close")
    #expect(try world.program(.get, "/api/due", token: token).status == 401)
    let other = try make()
    #expect(try world.program(.get, "/api/due", token: other).status == 200)
    #expect(try post("/sign-out/everywhere").status == 303)
    #expect(try world.program(.get, "/api/due", token: other).status == 401)
  }
}

/// Signing in with codes.
@Suite struct SignInCodeTests {
  @Test func `a password alone lets nobody in who uses codes, and the page says the same`() throws {
    let world = try ServiceWorld()
    let opened = try world.post("/accounts", "name=sokha&role=ministry&places=", as: "keeper").text
    let link = String(
      try #require(opened.firstMatch(of: /https:\/\/registry\.example(\/invitation\/[0-9a-f]{64})/)).output.1)
    _ = try world.post(link, "password=five+words+of+mine&again=five+words+of+mine")
    let secret = try #require(
      try world.service.store.accounts { book throws(AccountError) in try book.offerCodes(to: "sokha") })
    let now = ServiceWorld.now
    _ = try world.service.store.accounts { book throws(AccountError) in
      try book.confirmCodes(of: "sokha", by: secret.code(now / 30 - 1), now: now)
    }
    let wrong = try world.post("/sign-in", "name=sokha&password=wrong+words+of+mine&code=")
    let without = try world.post("/sign-in", "name=sokha&password=five+words+of+mine&code=")
    #expect(without.status == 403 && without.body == wrong.body)
    let right = "name=sokha&password=five+words+of+mine&code=" + secret.code(now / 30)
    #expect(try world.post("/sign-in", right).status == 303)
    #expect(try world.post("/sign-in", right).status == 403)
    #expect(try world.get("/accounts", as: "keeper").text.contains("/accounts/sokha/codes/drop"))
    #expect(try world.post("/accounts/sokha/codes/drop", as: "keeper").status == 200)
    #expect(try world.post("/sign-in", "name=sokha&password=five+words+of+mine").status == 303)
  }

  @Test func `codes are offered, confirmed by one, and given up with the password alone`() throws {
    let world = try ServiceWorld()
    let session = try world.sessionByPassword(of: "dara")
    func post(_ path: String, _ form: String) throws -> HTTPAnswer {
      try world.ask(.post, "/account/codes" + path, form, session: session)
    }
    func asksForCodes() throws -> Bool {
      try world.ask(.get, "/account", session: session).text.contains(Words.Site.codesOn[.english])
    }
    #expect(try post("", "").status == 403)
    let offered = try post("", "password=five+words+of+mine").text
    #expect(offered.contains("otpauth://totp/careaudit:dara"))
    #expect(try post("/confirm", "code=12").status == 400)
    let secret = try #require(
      try world.service.store.accounts { book throws(AccountError) in try book.offeredSecret(of: "dara") })
    #expect(try post("/confirm", "code=" + secret.code(ServiceWorld.now / 30)).status == 303)
    #expect(try asksForCodes())
    #expect(try post("/drop", "password=wrong+words+of+mine").status == 403)
    #expect(try asksForCodes())
    #expect(try post("/drop", "password=five+words+of+mine").status == 303)
    #expect(try !asksForCodes())
  }
}
