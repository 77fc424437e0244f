import Testing

@testable import PasswordHashing

@Suite struct PasswordHashTests {
  @Test func `a hash tells its own password from every other, in any script`() throws {
    for password in ["correct horse battery", "ពាក្យ​សម្ងាត់​វែង"] {
      let hash = try PasswordHash(of: password)
      #expect(hash.written.hasPrefix("$argon2id$"))
      #expect(try PasswordHash(written: hash.written).isOf(password))
      #expect(try !hash.isOf(password + "."))
      #expect(!hash.isOld)
    }
  }

  @Test func `the same password has another hash each time`() throws {
    let password = "twelve letters"
    #expect(try PasswordHash(of: password).written != PasswordHash(of: password).written)
  }

  @Test func `a password must have some length, and not too much`() throws {
    #expect(throws: PasswordError.badLength) { try PasswordHash(of: "") }
    #expect(throws: PasswordError.badLength) { try PasswordHash(of: "eleven char") }
    #expect(throws: PasswordError.badLength) { try PasswordHash(of: String(repeating: "x", count: 401)) }
    #expect(try !PasswordHash(of: "twelve letters").isOf(String(repeating: "x", count: 1 << 20)))
  }

  @Test func `what is no hash is no password’s, and a weaker one is old`() throws {
    #expect(try !PasswordHash(written: "").isOf(""))
    #expect(try !PasswordHash(written: "x").isOf("x"))
    #expect(PasswordHash(written: "x").isOld)
  }
}
