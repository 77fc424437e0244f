import AccountKeeping
import AuditRegistry
import HTTPServing
import Testing

@testable import AuditService

/// Pages that were made are given again only while they are right.
@Suite struct PageShelfTests {
  private let world: ServiceWorld
  private let session: String

  init() throws {
    world = try ServiceWorld()
    session = try #require(try world.session(of: "dara"))
  }

  private func request(_ path: String, session: String?, language: String = "en") -> HTTPRequest {
    let cookies = session.map { [(name: "cookie", value: RegistryService.cookie + "=" + $0)] } ?? []
    return HTTPRequest(
      .get, path.split(separator: "/").map(String.init),
      headers: [("host", ServiceWorld.host), ("accept-language", language)] + cookies, peer: "192.0.2.1")
  }

  private func shelved(_ path: String = "facility/aa-001", as session: String? = nil, language: String = "en") -> Bool {
    world.service.instantly(request(path, session: session ?? self.session, language: language)) != nil
  }

  /// Asks until nothing is written any more that was only noted because somebody asked.
  private func show(_ path: String = "facility/aa-001", as session: String? = nil) {
    for _ in 0..<2 { _ = world.service.answer(request(path, session: session ?? self.session)) }
  }

  @Test func `a page that was made is there at once for the same session, at the same address, in the same language`()
    throws
  {
    #expect(!shelved())
    show()
    #expect(shelved())
    let other = try #require(try world.session(of: "dara"))
    show()
    #expect(shelved() && !shelved(as: other) && !shelved(language: "km") && !shelved("facility/aa-001/report"))
    #expect(world.service.instantly(request("facility/aa-001", session: nil)) == nil)
  }

  @Test func `whatever is written to the registry, by whichever program, makes pages be made anew`() throws {
    show()
    #expect(shelved())
    let registry = try Registry(at: world.service.store.place, for: .writing)
    _ = try registry.correct("Audits/aa-001/inspector-note.txt", with: Array("another\n".utf8), by: "x", why: "y")
    #expect(!shelved())
    show()
    #expect(shelved())
  }

  @Test func `who has signed out, whose account was closed and whose rights have changed is shown nothing`() throws {
    let other = try #require(try world.session(of: "dara"))
    show()
    #expect(shelved())
    _ = try world.ask(.post, "/sign-out", session: session)
    #expect(!shelved())
    show(as: other)
    #expect(shelved(as: other))
    _ = try world.post("/accounts/dara/close", as: "keeper")
    #expect(!shelved(as: other))
    show(as: other)
    #expect(!shelved(as: other))
  }

  @Test func `what begins to wait shows at once`() throws {
    show()
    #expect(shelved())
    let differing = ServiceWorld.record(meals: "met")
    _ = try world.bring(differing, named: ServiceWorld.visit + ".yaml", to: "aa-001", as: "dara")
    #expect(!shelved())
  }

  @Test func `a confidential place is never shown without being in the log, nor is what others may not see`() throws {
    let bopha = try #require(try world.session(of: "bopha"))
    show("facility/bb-002", as: bopha)
    #expect(!shelved("facility/bb-002", as: bopha))
    show("due", as: bopha)
    #expect(!shelved("due", as: bopha))
    show("facility/bb-002")
    #expect(!shelved("facility/bb-002"))
  }
}
