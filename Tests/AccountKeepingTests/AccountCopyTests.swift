import AccountKeeping
import AuditTestSupport
import Testing

@Suite struct AccountCopyTests {
  private struct World {
    let folder = TemporaryFolder()
    let book: AccountBook
    let session, token, invitation, device: String

    init() throws {
      book = try AccountBook(besides: folder.path + "/r.db")
      for name in ["sophea", "dara"] { try book.open(Account(name: name, role: .keeper)) }
      _ = try book.takeUp(try book.invite("sophea", now: 0), hash: "h", now: 0)
      session = try #require(try book.begin("sophea", by: "h", now: 0))
      token = try book.makeToken(of: "sophea", called: "a program", now: 0)
      invitation = try book.invite("dara", now: 0)
      device = try #require(try book.beginDevice(of: "sophea", label: "a phone", known: nil, now: 0))
    }

    func copied() throws -> AccountBook {
      folder.write("", to: "copy.accounts")
      try book.copy(to: folder.path + "/copy.accounts")
      return try AccountBook(besides: folder.path + "/copy")
    }

    func demandNobodyIn(_ book: AccountBook) throws {
      #expect(try book.signedIn(by: session, now: 1) == nil)
      #expect(try book.account(byToken: token, now: 1) == nil)
      #expect(try book.invited(by: invitation, now: 1) == nil)
      let again = try #require(try book.begin("sophea", by: "h", now: 1))
      #expect(try book.device(device, of: "sophea", in: again, now: 1) == .closed)
    }
  }

  @Test func `nothing but a password lets anybody in by a copy, and what it is of goes on`() throws {
    let world = try World()
    let copy = try world.copied()
    try world.demandNobodyIn(copy)
    #expect(try world.book.signedIn(by: world.session, now: 1) != nil)
    #expect(try world.book.account(byToken: world.token, now: 1) != nil)
    #expect(try world.book.device(world.device, of: "sophea", in: world.session, now: 1) == .open)
  }

  @Test func `a copy tells that it is one for a week from when it came into use, and what it is of never`() throws {
    let world = try World()
    #expect(try !world.book.isNewlyCopied(now: 5))
    let week: Int64 = 7 * 86_400
    let book = try world.copied()
    #expect(try book.isNewlyCopied(now: 100))
    #expect(try book.isNewlyCopied(now: 100 + week))
    #expect(try !book.isNewlyCopied(now: 101 + week))
    #expect(try !book.isNewlyCopied(now: 100))
  }

  @Test func `a copy of a copy is one again`() throws {
    let world = try World()
    let copy = try world.copied()
    #expect(try copy.isNewlyCopied(now: 0))
    world.folder.write("", to: "other.accounts")
    try copy.copy(to: world.folder.path + "/other.accounts")
    let other = try AccountBook(besides: world.folder.path + "/other")
    #expect(try other.isNewlyCopied(now: 1_000_000_000))
  }

  @Test func `whoever is signed out everywhere comes in by the password alone`() throws {
    let world = try World()
    try world.book.shutOut()
    try world.demandNobodyIn(world.book)
  }

  @Test func `whom another remembers as closed is closed again, the last keeper too`() throws {
    let world = try World()
    try world.book.closeAgain(["sophea", "nobody"])
    #expect(try world.book.account("sophea") == nil)
    #expect(try world.book.account("dara") != nil)
    #expect(try world.book.signedIn(by: world.session, now: 1) == nil)
  }
}
