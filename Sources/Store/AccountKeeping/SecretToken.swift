internal import ContentCoding

/// 256 random bits that let somebody in. Only their hash is kept: it needs no salt, for nobody can try them all.
struct SecretToken {
  let written: String

  init() {
    var random = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef".utf8)
    let bytes = (0..<4).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
    written = String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// One as it is written; nil where it cannot be one.
  init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    written = text
  }

  var digest: [UInt8] { contentDigestBytes(Array(written.utf8)) }
}

/// What a form of a page carries, so that only a page that was made for a session can send it. It tells nothing of the session’s
/// token.
public func formToken(ofSession token: String) -> String {
  contentDigest(Array(("careaudit-form/1\n" + token).utf8))
}
