import AccountKeeping
import HTTPServing
import Testing

@testable import AuditService

/// Rule U30.
@Suite struct SignInTriesTests {
  private static let now: Int64 = 1_000_000

  private func attempt(_ name: String, from address: String, known: String? = nil) -> SignInTry {
    SignInTry(name: name, address: address, known: known)
  }

  @Test func `who fails makes wait whoever tries the same name from the same address, and nobody elsewhere`() {
    let tries = SignInTries()
    let mallory = attempt("dara", from: "192.0.2.66")
    for _ in 0..<20 { tries.fail(mallory, now: SignInTriesTests.now) }
    #expect(tries.wait(mallory, now: SignInTriesTests.now) > 0)
    #expect(tries.wait(attempt("dara", from: "192.0.2.1"), now: SignInTriesTests.now) == 0)
    #expect(tries.wait(attempt("bopha", from: "192.0.2.66"), now: SignInTriesTests.now) == 0)
  }

  @Test func `an address that fails for many names waits for all`() {
    let tries = SignInTries()
    for name in 0..<40 { tries.fail(attempt("name-\(name)", from: "192.0.2.66"), now: SignInTriesTests.now) }
    #expect(tries.wait(attempt("dara", from: "192.0.2.66"), now: SignInTriesTests.now) > 0)
    #expect(tries.wait(from: "192.0.2.66", now: SignInTriesTests.now) > 0)
    #expect(tries.wait(attempt("dara", from: "192.0.2.1"), now: SignInTriesTests.now) == 0)
  }

  @Test func `many addresses together make wait for a name, but not in a browser in which it had signed in`() {
    let tries = SignInTries()
    for number in 0..<200 { tries.fail(attempt("dara", from: "198.51.100.\(number)"), now: SignInTriesTests.now) }
    #expect(tries.wait(attempt("dara", from: "192.0.2.1"), now: SignInTriesTests.now) > 0)
    #expect(tries.wait(attempt("dara", from: "192.0.2.1", known: "mark"), now: SignInTriesTests.now) == 0)
    #expect(tries.wait(attempt("dara", from: "198.51.100.7", known: "mark"), now: SignInTriesTests.now) == 0)
  }

  @Test func `a known browser is slowed by its own tries, and slows nobody else`() {
    let tries = SignInTries()
    let own = attempt("dara", from: "192.0.2.1", known: "mark")
    for _ in 0..<100 { tries.fail(own, now: SignInTriesTests.now) }
    #expect((1...60).contains(tries.wait(own, now: SignInTriesTests.now)))
    for other in [attempt("dara", from: "192.0.2.1"), attempt("dara", from: "192.0.2.1", known: "other")] {
      #expect(tries.wait(other, now: SignInTriesTests.now) == 0)
    }
    tries.succeed(own)
    #expect(tries.wait(own, now: SignInTriesTests.now) == 0)
  }

  private func signIn(_ world: ServiceWorld, _ password: String, mark: String?) throws -> HTTPAnswer {
    let headers = mark.map { [(name: "cookie", value: RegistryService.browserCookie + "=" + $0)] } ?? []
    return try world.ask(.post, "/sign-in", form([("name", "dara"), ("password", password)]), headers: headers)
  }

  private func mark(of answer: HTTPAnswer) -> String? {
    let cookies = answer.headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    let found = cookies.first { $0.hasPrefix(RegistryService.browserCookie + "=") }
    for part in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] where found?.contains(part) == false { return nil }
    return found?.firstMatch(of: /=([0-9a-f]{64});/).map { String($0.output.1) }
  }

  @Test func `somebody who knows a name cannot keep its person out of their own browser`() throws {
    let world = try ServiceWorld()
    _ = try world.sessionByPassword(of: "dara")
    let known = try #require(mark(of: try signIn(world, ServiceWorld.password, mark: nil)))
    // The same address, as behind the one of an office.
    for _ in 0..<8 { _ = try signIn(world, "wrong words all the way", mark: nil) }
    #expect(try signIn(world, ServiceWorld.password, mark: nil).status == 429)
    #expect(try signIn(world, ServiceWorld.password, mark: String(repeating: "a", count: 64)).status == 429)
    #expect(try signIn(world, ServiceWorld.password, mark: known).status == 303)
  }

  @Test func `the mark of a browser lets nobody in, and is that of nobody whose password has changed`() throws {
    let world = try ServiceWorld()
    _ = try world.sessionByPassword(of: "dara")
    let known = try #require(mark(of: try signIn(world, ServiceWorld.password, mark: nil)))
    #expect(try signIn(world, "wrong words all the way", mark: known).status == 403)
    let knew = try world.service.store.accounts { book throws(AccountError) in try book.knows(known, of: "dara") }
    #expect(knew)
    _ = try world.sessionByPassword(of: "dara")
    let knows = try world.service.store.accounts { book throws(AccountError) in try book.knows(known, of: "dara") }
    #expect(!knows)
  }
}
