import AccountKeeping
import AuditModel
import AuditRegistry
import ContentCoding
import Foundation
import HTTPServing
import Testing

@testable import AuditService

/// What a phone takes along and sends, without the phone.
@Suite struct PhoneTests {
  private static func export(
    of facility: String = "aa-001", kind: String = "inspection", residents: Int = 12, copy: String = "abc"
  )
    -> String
  {
    """
    {"careaudit": "visit", "format": 1, "facility": "\(facility)", "copy": "\(copy)", "exported": "2026-11-20T16:00:00+07:00",
     "visit": {"date": "2026-11-20", "kind": "\(kind)", "by": "A team"},
     "measures": {"residents": {"value": "\(residents)"}}, "answers": {}}
    """
  }

  private struct Told: Decodable {
    struct Receipt: Decodable {
      struct Code: Decodable {
        let width: Int
        let path: String
      }

      let number: Int
      let text: String
      let code: Code?
    }

    let state: String
    let receipt: Receipt?
  }

  private func told(_ answer: HTTPAnswer) throws -> Told {
    try JSONDecoder().decode(Told.self, from: Data(answer.body))
  }

  /// Registers a phone of whoever a session is of; gives what it keeps.
  private func device(in world: ServiceWorld, _ session: String, known: String? = nil) throws -> String {
    let headers = known.map { [(name: "cookie", value: RegistryService.deviceCookie + "=" + $0)] } ?? []
    let answer = try world.ask(.post, "/phone/device", "label=Android+Chrome/150", session: session, headers: headers)
    let cookie = try #require(answer.header("Set-Cookie"))
    #expect(cookie.contains("; Secure; HttpOnly; SameSite=Strict"))
    return String(cookie.split(separator: ";")[0].dropFirst(RegistryService.deviceCookie.count + 1))
  }

  @Test func `what opens without a network is the same for everybody, and holds nothing of anybody`() throws {
    let world = try ServiceWorld()
    for path in ["/phone", "/phone/worker.js", "/phone/manifest.json", "/phone/icon.svg", "/phone/icon.png"] {
      let nobody = try world.get(path)
      #expect(nobody.status == 200 && nobody.header("Set-Cookie") == nil)
      #expect(try world.get(path, as: "dara").body == nobody.body)
    }
    let worker = try world.get("/phone/worker.js")
    #expect(worker.header("Content-Type") == "text/javascript; charset=utf-8")
    #expect(worker.header("Service-Worker-Allowed") == "/phone")
    #expect(try world.get("/phone/visit?form=x").header("Location") == "/phone")
  }

  @Test func `a form is that of the facility, of a kind that the account may make`() throws {
    let world = try ServiceWorld(withStandards: true)
    let form = try world.get("/facility/aa-001/form?kind=inspection", as: "dara")
    #expect(form.status == 200 && form.text.contains("id=\"questions\""))
    let policy = try #require(form.header("Content-Security-Policy"))
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("connect-src"), "a form reaches nothing")
    #expect(try world.get("/facility/aa-001/form?kind=self-assessment", as: "house-a").status == 200)
    #expect(try world.get("/facility/aa-001/form?kind=inspection", as: "house-a").status == 404)
    #expect(try world.get("/facility/aa-001/form?kind=nothing", as: "dara").status == 404)
  }

  @Test func `today's work is what the account may visit`() throws {
    let world = try ServiceWorld()
    let work = try world.get("/phone/work", as: "dara").text
    #expect(work.contains("\"aa-001\"") && !work.contains("bb-002"))
    let session = try world.get("/phone/session", as: "house-b").text
    #expect(session.contains("\"account\":\"house-b\"") && session.contains("\"device\":\"none\""))
    #expect(session.contains("\"kinds\":[\"self-assessment\"]"))
  }

  @Test func `a visit that is sent twice is received once, with the same receipt, also when it was corrected since`()
    throws
  {
    let world = try ServiceWorld(withStandards: true)
    let session = try #require(try world.session(of: "dara"))
    let device = try device(in: world, session)
    let answer = try world.send(PhoneTests.export(), to: "aa-001", session: session, device: device)
    let first = try told(answer)
    #expect(answer.status == 200 && first.state == "received", "\(answer.text)")
    let receipt = try #require(first.receipt)
    #expect(try #require(Receipt(receipt.text)).entry.number == receipt.number)
    #expect(try #require(receipt.code).width >= 21)
    let correction = PhoneTests.export(residents: 13, copy: "def")
    let waits = try world.send(correction, to: "aa-001", session: session, device: device)
    #expect(try waits.status == 409 && told(waits).state == "waits" && told(waits).receipt == nil, "\(waits.text)")
    let corrected = try told(
      world.send(correction, to: "aa-001", session: session, device: device, why: "seen by daylight"))
    #expect(corrected.state == "received" && (corrected.receipt?.number ?? 0) > receipt.number)
    let count = try world.service.store.reading { registry throws(RegistryError) in try registry.entryCount() }
    let again = try told(world.send(PhoneTests.export(), to: "aa-001", session: session, device: device))
    #expect(again.state == "known" && again.receipt?.number == receipt.number)
    #expect(try world.service.store.reading { registry throws(RegistryError) in try registry.entryCount() } == count)
    let code = try world.get("/facility/aa-001/receipt/\(receipt.number)/code", as: "dara")
    #expect(code.status == 200 && code.header("Content-Type") == "image/svg+xml")
  }

  @Test func `a visit that somebody else decided on waits for nothing any more`() throws {
    let world = try ServiceWorld(withStandards: true)
    let session = try #require(try world.session(of: "dara"))
    let device = try device(in: world, session)
    _ = try world.send(PhoneTests.export(), to: "aa-001", session: session, device: device)
    let differing = PhoneTests.export(residents: 13, copy: "def")
    #expect(try told(world.send(differing, to: "aa-001", session: session, device: device)).state == "waits")
    let address = "/facility/aa-001/visit/" + contentDigest(Array(differing.utf8))
    let cookie = [(name: "cookie", value: RegistryService.deviceCookie + "=" + device)]
    func standing(_ address: String) throws -> Told {
      try told(world.ask(.get, address, session: session, headers: cookie))
    }
    #expect(try standing(address).state == "unknown")

    let list = try world.get("/waiting", as: "minister").text
    let page = String(try #require(list.firstMatch(of: /\/facility\/aa-001\/waiting\/\d+/)).output)
    let seen = try #require(try world.get(page, as: "minister").text.hidden("seen"))
    let decision = form([
      ("2026-11-20-inspection measures.residents", "mine"), ("why", "Counted anew"), ("seen", seen),
    ])
    #expect(try world.post(page, decision, as: "minister").status == 200)

    for answer in [
      try standing(address), try told(world.send(differing, to: "aa-001", session: session, device: device)),
    ] {
      #expect(answer.state == "decided")
      let written = try #require(answer.receipt).text
      #expect(Receipt(written)?.entry.subject.hasSuffix("2026-11-20-inspection.yaml") == true)
    }
    #expect(try standing("/facility/aa-001/visit/" + contentDigest([1])).state == "unknown")
    #expect(try standing("/facility/aa-001/visit/nothing").state == "unknown")
    #expect(
      try world.ask(.get, address, session: session).status == 403, "of a phone that is not known nothing is told")
    #expect(try world.get(address, as: "bopha").status == 404)
  }

  @Test func `what is of another facility, of a kind that is not the account's, or no export is refused`() throws {
    let world = try ServiceWorld(withStandards: true)
    let session = try #require(try world.session(of: "dara"))
    let device = try device(in: world, session)
    for export in [PhoneTests.export(of: "bb-002"), "{}", "no json", "{\"careaudit\": \"visit\", \"format\": 99}"] {
      let answer = try world.send(export, to: "aa-001", session: session, device: device)
      #expect(try answer.status == 400 && told(answer).state == "refused", "\(export): \(answer.text)")
    }
    let house = try #require(try world.session(of: "house-a"))
    let its = try self.device(in: world, house)
    let answer = try world.send(PhoneTests.export(), to: "aa-001", session: house, device: its)
    #expect(try answer.status == 400 && told(answer).state == "refused")
  }

  @Test func `a phone that is not registered or was closed sends nothing, and its session is over`() throws {
    let world = try ServiceWorld(withStandards: true)
    let session = try #require(try world.session(of: "dara"))
    let count = try world.service.store.reading { registry throws(RegistryError) in try registry.entryCount() }
    #expect(try world.send(PhoneTests.export(), to: "aa-001", session: session, device: nil).status == 403)
    let device = try device(in: world, session)
    let page = try world.ask(.get, "/account", session: session).text
    let id = try #require(page.firstMatch(of: /\/account\/devices\/([0-9a-f]{16})\/close/)).output.1
    #expect(page.contains("Android · Chrome"))
    let keeper = try #require(try world.session(of: "keeper"))
    #expect(try world.ask(.get, "/accounts", session: keeper).text.contains("/accounts/dara/devices/\(id)/close"))
    #expect(try world.ask(.post, "/accounts/house-a/devices/\(id)/close", session: keeper).status == 400)
    #expect(try world.ask(.post, "/accounts/dara/devices/\(id)/close", session: keeper).status == 200)
    #expect(try world.send(PhoneTests.export(), to: "aa-001", session: session, device: device).status == 403)
    let later = try #require(try world.session(of: "dara"))
    #expect(try world.send(PhoneTests.export(), to: "aa-001", session: later, device: device).status == 403)
    let cookie = [(name: "cookie", value: RegistryService.deviceCookie + "=" + device)]
    #expect(try world.ask(.get, "/phone/session", session: later, headers: cookie).text.contains("\"closed\""))
    #expect(try world.service.store.reading { registry throws(RegistryError) in try registry.entryCount() } == count)
    let again = try self.device(in: world, later, known: device)
    #expect(again != device)
    let answer = try world.send(PhoneTests.export(), to: "aa-001", session: later, device: again)
    #expect(try told(answer).state == "received")
  }

  @Test(arguments: [
    (
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36",
      "Android · Chrome"
    ),
    (
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
      "iPhone · Safari"
    ),
    ("Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "Linux · Firefox"),
    ("<script>", "?"), ("", "?"),
  ])
  func `a phone is called by what its browser says, in words of ours`(said: String, label: String) {
    #expect(Pass.label(of: said) == label)
  }
}
