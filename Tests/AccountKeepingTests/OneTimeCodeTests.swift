import AuditTestSupport
import Testing

@testable import AccountKeeping

@Suite struct OneTimeCodeTests {
  /// The secret of RFC 6238’s examples.
  private static let known = OneTimeSecret(bytes: Array("12345678901234567890".utf8))

  @Test(arguments: [
    (59 as Int64, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
    (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `the codes are those of RFC 6238`(seconds: Int64, code: String) {
    #expect(OneTimeCodeTests.known.code(seconds / 30, digits: 8) == code)
    #expect(OneTimeCodeTests.known.code(seconds / 30) == String(code.suffix(6)))
  }

  @Test func `the secret is shown in base 32, as programs read it`() {
    #expect(OneTimeCodeTests.known.shown.filter { $0 != " " } == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(OneTimeCodeTests.known.address(of: "dara").hasPrefix("otpauth://totp/careaudit:dara?secret=GEZD"))
    #expect(
      OneTimeSecret(bytes: Array("f".utf8)).shown == "MY"
        && OneTimeSecret(bytes: Array("foob".utf8)).shown == "MZXW 6YQ")
  }

  @Test func `a code holds one step before and after its own, once, in any digits`() {
    let (secret, now): (OneTimeSecret, Int64) = (OneTimeCodeTests.known, 1_234_567_890)
    let step = now / 30
    for offset in Int64(-3)...3 {
      let found = secret.step(of: secret.code(step + offset), after: 0, now: now)
      #expect(found == ((-1...1).contains(offset) ? step + offset : nil), "\(offset)")
    }
    #expect(secret.step(of: secret.code(step), after: step, now: now) == nil)
    #expect(secret.step(of: "005 924", after: 0, now: now) == step)
    #expect(secret.step(of: "០០៥៩២៤", after: 0, now: now) == step)
    for wrong in ["", "00592", "0059244", "005925", "abc924", "005924x"] {
      #expect(secret.step(of: wrong, after: 0, now: now) == nil, "\(wrong)")
    }
  }

  @Test func `an account asks for codes once one was confirmed, and takes each once`() throws {
    let folder = TemporaryFolder()
    let book = try AccountBook(besides: folder.path + "/registry.db")
    try book.open(Account(name: "dara", role: .ministry))
    let now: Int64 = 1_795_000_000
    #expect(try book.take("", of: "dara", now: now))
    let secret = try #require(try book.offerCodes(to: "dara"))
    #expect(try !book.asksForCode("dara") && book.take("", of: "dara", now: now))
    #expect(try !book.confirmCodes(of: "dara", by: "000000x", now: now))
    #expect(try book.confirmCodes(of: "dara", by: secret.code(now / 30), now: now))
    #expect(try book.asksForCode("dara") && book.offeredSecret(of: "dara") == nil)
    #expect(try book.offerCodes(to: "dara") == nil)
    #expect(try !book.take(secret.code(now / 30), of: "dara", now: now))
    #expect(try !book.take("", of: "dara", now: now))
    #expect(try book.take(secret.code(now / 30 + 2), of: "dara", now: now + 60))
    try book.dropCodes(of: "dara")
    #expect(try book.take("", of: "dara", now: now))
  }

  @Test func `a token lets in until it is closed, the account is, or a year is over`() throws {
    let folder = TemporaryFolder()
    let book = try AccountBook(besides: folder.path + "/registry.db")
    try book.open(Account(name: "dara", role: .ministry))
    let now: Int64 = 1_795_000_000
    let token = try book.makeToken(of: "dara", called: "the office", now: now)
    #expect(try book.account(byToken: token, now: now + 61)?.name == "dara")
    #expect(try book.tokens(of: "dara").map(\.used) == [now + 61])
    #expect(try book.account(byToken: token, now: now + 366 * 86_400) == nil)
    for wrong in ["", "x", String(repeating: "0", count: 64), token.uppercased(), token + "0"] {
      #expect(try book.account(byToken: wrong, now: now) == nil)
    }
    try book.dropToken(try #require(try book.tokens(of: "dara").first).number, of: "sok")
    #expect(try book.account(byToken: token, now: now) != nil)
    try book.dropToken(try #require(try book.tokens(of: "dara").first).number, of: "dara")
    #expect(try book.account(byToken: token, now: now) == nil)
    for number in 0..<20 { _ = try book.makeToken(of: "dara", called: "\(number)", now: now) }
    #expect(throws: AccountError.tooManyTokens) { try book.makeToken(of: "dara", called: "more", now: now) }
    let invitation = try book.invite("dara", now: now)
    _ = try book.takeUp(invitation, hash: "h", now: now)
    #expect(try book.tokens(of: "dara").isEmpty)
    let last = try book.makeToken(of: "dara", called: "last", now: now)
    try book.close("dara")
    #expect(try book.account(byToken: last, now: now) == nil)
  }
}
