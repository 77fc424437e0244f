import AuditTestSupport
import Foundation
import Testing

@testable import AccountKeeping

@Suite struct AccountBookTests {
  private let day: Int64 = 86_400
  private let sophea = Account(name: "sophea", role: .inspector, places: ["Kandal", "ភ្នំពេញ"])

  private func withBook<Value>(_ body: (AccountBook, String) throws -> Value) throws -> Value {
    let folder = TemporaryFolder()
    return try body(try AccountBook(besides: folder.path + "/r.db"), folder.path)
  }

  @Test func `an account is what it was opened as, also when the file is opened again`() throws {
    try withBook { book, folder in
      try book.open(sophea)
      #expect(try AccountBook(besides: folder + "/r.db").account("sophea") == sophea)
      #expect(try book.account("Sophea") == nil)
    }
  }

  @Test func `a role has the places that belong to it, and no others`() throws {
    try withBook { book, _ in
      for (role, places) in [
        (AccountRole.inspector, []), (.facility, []), (.facility, ["a", "b"]), (.keeper, ["a"]), (.ministry, ["a"]),
        (.inspector, ["a\nb"]), (.inspector, [""]),
      ] {
        #expect(throws: AccountError.badPlaces(role)) { try book.open(Account(name: "aa", role: role, places: places)) }
      }
      for name in ["", "a", "A1", "1a", "a b", "ខ្មែរ", "a/b", String(repeating: "a", count: 41)] {
        #expect(throws: AccountError.badName(name)) { try book.open(Account(name: name, role: .keeper)) }
      }
    }
  }

  @Test func `an invitation works once, for a week, and a later one takes its place`() throws {
    try withBook { book, _ in
      try book.open(sophea)
      let first = try book.invite("sophea", now: 0)
      let token = try book.invite("sophea", now: 1)
      #expect(try book.invited(by: first, now: 1) == nil)
      #expect(try book.invited(by: token, now: 7 * day + 1) == sophea)
      #expect(try book.invited(by: token, now: 7 * day + 2) == nil)
      #expect(try book.takeUp(token, hash: "h", now: 2) == sophea)
      #expect(throws: AccountError.notInvited) { try book.takeUp(token, hash: "other", now: 2) }
      #expect(try book.password(of: "sophea") == "h")
    }
  }

  @Test func `a session ends after some time, at once when it is ended, and with every other`() throws {
    try withBook { book, _ in
      try book.open(sophea)
      _ = try book.takeUp(try book.invite("sophea", now: 0), hash: "h", now: 0)
      #expect(try book.begin("sophea", by: "other", now: 0) == nil)
      let token = try #require(try book.begin("sophea", by: "h", now: 0))
      #expect(try book.signedIn(by: token, now: 7200) == sophea)
      #expect(try book.signedIn(by: token, now: 7200 + 7200 + 1) == nil)
      for hour in 1...12 { _ = try book.signedIn(by: token, now: Int64(hour) * 3600) }
      #expect(try book.signedIn(by: token, now: 12 * 3600) != nil)
      #expect(try book.signedIn(by: token, now: 12 * 3600 + 1) == nil)
      let (one, other) = (
        try #require(try book.begin("sophea", by: "h", now: 9)), try book.begin("sophea", by: "h", now: 9)
      )
      try book.end(one)
      #expect(try book.signedIn(by: one, now: 9) == nil)
      #expect(try book.signedIn(by: try #require(other), now: 9) != nil)
      try book.endSessions(of: "sophea")
      #expect(try book.signedIn(by: try #require(other), now: 9) == nil)
    }
  }

  @Test func `a new password and a closed account end every session`() throws {
    try withBook { book, _ in
      try book.open(sophea)
      _ = try book.takeUp(try book.invite("sophea", now: 0), hash: "h", now: 0)
      let token = try #require(try book.begin("sophea", by: "h", now: 0))
      _ = try book.takeUp(try book.invite("sophea", now: 0), hash: "i", now: 0)
      #expect(try book.signedIn(by: token, now: 0) == nil)
      let next = try #require(try book.begin("sophea", by: "i", now: 0))
      try book.close("sophea")
      #expect(try book.signedIn(by: next, now: 0) == nil)
      #expect(try book.password(of: "sophea") == nil)
      #expect(throws: AccountError.exists("sophea")) { try book.open(sophea) }
      #expect(throws: AccountError.unknown("sophea")) { try book.invite("sophea", now: 0) }
    }
  }

  @Test func `the last keeper who can sign in stays`() throws {
    try withBook { book, _ in
      for name in ["one", "two"] { try book.open(Account(name: name, role: .keeper)) }
      _ = try book.takeUp(try book.invite("one", now: 0), hash: "h", now: 0)
      #expect(throws: AccountError.lastKeeper) { try book.close("one") }
      _ = try book.takeUp(try book.invite("two", now: 0), hash: "h", now: 0)
      try book.close("one")
    }
  }

  @Test func `nothing in the file lets anybody in`() throws {
    try withBook { book, folder in
      try book.open(sophea)
      let invitation = try book.invite("sophea", now: 0)
      _ = try book.takeUp(invitation, hash: "h", now: 0)
      let second = try book.invite("sophea", now: 0)
      let session = try #require(try book.begin("sophea", by: "h", now: 0))
      for name in ["r.db.accounts", "r.db.accounts-wal"] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
        let text = String(decoding: bytes, as: UTF8.self)
        for secret in [invitation, second, session] { #expect(!text.contains(secret)) }
      }
      for text in ["", "x", session.uppercased(), session + "0"] {
        #expect(try book.signedIn(by: text, now: 0) == nil)
        #expect(try book.invited(by: text, now: 0) == nil)
      }
      #expect(formToken(ofSession: session) != session)
    }
  }

  @Test func `a phone that is closed has no session any more, and sends nothing; others go on`() throws {
    try withBook { book, _ in
      try book.open(sophea)
      _ = try book.takeUp(try book.invite("sophea", now: 0), hash: "h", now: 0)
      let first = try #require(try book.begin("sophea", by: "h", now: 0))
      let second = try #require(try book.begin("sophea", by: "h", now: 0))
      #expect(try book.device(nil, of: "sophea", in: first, now: 1) == .none)
      let lost = try #require(try book.beginDevice(of: "sophea", label: "Android", known: nil, now: 1))
      let kept = try #require(try book.beginDevice(of: "sophea", label: "iPhone", known: nil, now: 2))
      #expect(try book.device(lost, of: "sophea", in: first, now: 100) == .open)
      #expect(try book.device(kept, of: "sophea", in: second, now: 200) == .open)
      let devices = try book.devices(of: "sophea")
      #expect(devices.map(\.label) == ["iPhone", "Android"] && devices.map(\.used) == [200, 100])
      #expect(!devices.contains { lost.hasPrefix($0.id) || kept.hasPrefix($0.id) })
      #expect(try !book.closeDevice(devices[1].id, of: "another"))
      #expect(try book.closeDevice(devices[1].id, of: "sophea"))
      #expect(try book.signedIn(by: first, now: 201) == nil)
      #expect(try book.signedIn(by: second, now: 201) == sophea)
      let again = try #require(try book.begin("sophea", by: "h", now: 300))
      #expect(try book.device(lost, of: "sophea", in: again, now: 301) == .closed)
      #expect(try book.device(kept, of: "sophea", in: second, now: 301) == .open)
      let found = try #require(try book.beginDevice(of: "sophea", label: "Android", known: lost, now: 302))
      #expect(found != lost)
    }
  }

  @Test func `one phone can be of two people, and is closed for each by itself`() throws {
    try withBook { book, _ in
      let bopha = Account(name: "bopha", role: .inspector, places: ["Kandal"])
      for account in [sophea, bopha] {
        try book.open(account)
        _ = try book.takeUp(try book.invite(account.name, now: 0), hash: "h", now: 0)
      }
      let mine = try #require(try book.begin("sophea", by: "h", now: 0))
      let hers = try #require(try book.begin("bopha", by: "h", now: 0))
      let token = try #require(try book.beginDevice(of: "sophea", label: "x", known: nil, now: 0))
      #expect(try book.device(token, of: "bopha", in: hers, now: 0) == .none)
      #expect(try book.beginDevice(of: "bopha", label: "x", known: token, now: 0) == token)
      #expect(try book.closeDevice(try book.devices(of: "sophea")[0].id, of: "sophea"))
      #expect(try book.device(token, of: "sophea", in: mine, now: 0) == .closed)
      #expect(try book.device(token, of: "bopha", in: hers, now: 0) == .open)
      try book.close("bopha")
      #expect(try book.devices(of: "bopha").allSatisfy { !$0.isOpen })
      let chosen = String(repeating: "a", count: 64)
      #expect(try book.beginDevice(of: "sophea", label: "x", known: chosen, now: 0) != chosen)
    }
  }

  @Test func `what was received is known again at the same place`() throws {
    try withBook { book, _ in
      let digest = [UInt8](repeating: 1, count: 32)
      try book.noteReceived(digest, at: "Audits/aa-001", as: 7)
      try book.noteReceived(digest, at: "Audits/aa-001", as: 8)
      #expect(try book.received(digest, at: "Audits/aa-001") == 7)
      #expect(try book.received(digest, at: "Audits/bb-002") == nil)
    }
  }

}

@Suite struct FailedTriesTests {
  @Test func `the more tries fail the longer one waits, up to some time, and one that succeeds ends it`() {
    var tries = FailedTries(free: 3, longestWait: 60)
    var waits: [Int64] = []
    for _ in 0..<12 {
      tries.fail("a", now: 0)
      waits.append(tries.wait("a", now: 0))
    }
    #expect(waits == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60])
    #expect(tries.wait("a", now: 60) == 0)
    #expect(tries.wait("b", now: 0) == 0)
    tries.succeed("a")
    #expect(tries.wait("a", now: 0) == 0)
  }

  @Test func `many names take no more than so much memory, and the latest stays`() {
    var tries = FailedTries(free: 0, longestWait: 60)
    for index in 0..<50_000 { tries.fail(String(index), now: Int64(index / 10)) }
    #expect(tries.wait("49999", now: 4999) > 0)
  }
}
