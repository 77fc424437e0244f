import AuditTestSupport
import Testing

@testable import AccountKeeping

/// What stays known of phones and browsers, and what need not.
@Suite struct KnownPlacesTests {
  private let folder = TemporaryFolder()
  private let book: AccountBook
  private let session: String

  init() throws {
    book = try AccountBook(besides: folder.path + "/r.db")
    for name in ["sophea", "bopha"] {
      try book.open(Account(name: name, role: .inspector, places: ["Kandal"]))
      _ = try book.takeUp(try book.invite(name, now: 0), hash: "h", now: 0)
    }
    session = try #require(try book.begin("sophea", by: "h", now: 0))
  }

  private func closeNewest(of name: String) throws {
    let open = try #require(try book.devices(of: name).first { $0.isOpen })
    #expect(try book.closeDevice(open.id, of: name))
  }

  @Test func `closed phones do not fill the file, and stay refused`() throws {
    var tokens: [String] = []
    for turn in 1...60 {
      tokens.append(try #require(try book.beginDevice(of: "sophea", label: "x", known: nil, now: Int64(turn))))
      try closeNewest(of: "sophea")
    }
    #expect(try book.rows("SELECT 1 FROM device").count == AccountBook.mostClosed)
    for token in tokens { #expect(try book.device(token, of: "sophea", in: session, now: 100) == .closed) }
  }

  @Test func `a phone that is still a colleague’s stays closed for whom it was closed`() throws {
    let shared = try #require(try book.beginDevice(of: "sophea", label: "x", known: nil, now: 1))
    #expect(try book.beginDevice(of: "bopha", label: "x", known: shared, now: 1) == shared)
    try closeNewest(of: "sophea")
    for turn in 2...60 {
      _ = try book.beginDevice(of: "sophea", label: "x", known: nil, now: Int64(turn))
      try closeNewest(of: "sophea")
    }
    #expect(try book.device(shared, of: "sophea", in: session, now: 100) == .closed)
    #expect(try book.device(shared, of: "bopha", in: session, now: 100) == .open)
  }

  @Test func `a phone that is known of nobody is refused, whatever it keeps`() throws {
    let chosen = String(repeating: "a", count: 64)
    #expect(try book.device(chosen, of: "sophea", in: session, now: 1) == .closed)
    #expect(try book.device(nil, of: "sophea", in: session, now: 1) == .none)
    let begun = try #require(try book.beginDevice(of: "sophea", label: "x", known: chosen, now: 1))
    #expect(begun != chosen)
    #expect(try book.device(begun, of: "sophea", in: session, now: 1) == .open)
  }

  @Test func `a browser is known for whom it signed in, by what was made here, and the latest ones alone`() throws {
    let chosen = String(repeating: "a", count: 64)
    let mark = try book.know(chosen, of: "sophea", now: 1)
    #expect(mark != chosen)
    #expect(try book.knows(mark, of: "sophea") && !book.knows(mark, of: "bopha") && !book.knows(chosen, of: "sophea"))
    #expect(try book.know(mark, of: "bopha", now: 2) == mark)
    for turn in 3...40 { _ = try book.know(nil, of: "sophea", now: Int64(turn)) }
    #expect(try !book.knows(mark, of: "sophea") && book.knows(mark, of: "bopha"))
    #expect(try book.rows("SELECT 1 FROM browser WHERE name = 'sophea'").count == AccountBook.mostBrowsers)
  }

  @Test func `a new password, signing out everywhere and closing an account forget its browsers`() throws {
    for forget in [
      { try book.endEverything(of: "sophea") },
      { _ = try book.takeUp(try book.invite("sophea", now: 5), hash: "i", now: 5) }, { try book.close("sophea") },
    ] {
      let mark = try book.know(nil, of: "sophea", now: 3)
      #expect(try book.knows(mark, of: "sophea"))
      try forget()
      #expect(try !book.knows(mark, of: "sophea"))
    }
  }
}
