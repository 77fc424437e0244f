import ContentCoding
import Testing

@Suite struct SealTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `a digest is SHA-256 in lower-case hexadecimal`(text: String, digest: String) {
    #expect(contentDigest(Array(text.utf8)) == digest)
  }

  /// The vectors of RFC 7914, section 11.
  @Test(arguments: [
    ("passwd", "salt", UInt32(1), "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
    ("Password", "NaCl", 80000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
  ])
  func `a key is derived as RFC 7914 has it`(passphrase: String, salt: String, rounds: UInt32, key: String) {
    #expect(hex(derivedKey(from: passphrase, salt: Array(salt.utf8), iterations: rounds)) == key)
  }

  /// Test case 15 of the specification of GCM (McGrew and Viega).
  private let key = bytes(hex: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
  private let nonce = bytes(hex: "cafebabefacedbaddecaf888")
  private let sealed = bytes(
    hex: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
      + "c5f61e6393ba7a0abcc9f662898015adb094dac5d93471bdec1a502270e3cc6c")

  @Test func `what was sealed opens`() {
    let text = opened(sealed, key: key, nonce: nonce)
    #expect(
      text.map(hex)
        == "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"
    )
  }

  @Test func `one changed bit anywhere, and it does not open`() {
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(opened(changed, key: key, nonce: nonce) == nil)
    }
    #expect(opened([], key: key, nonce: nonce) == nil)
    #expect(opened(Array(sealed.prefix(15)), key: key, nonce: nonce) == nil)
  }

  @Test func `Base64 is read, and what is none is refused`() {
    #expect(bytes(base64: "") == [])
    #expect(bytes(base64: "Zg==") == [0x66])
    #expect(bytes(base64: "Zm9vYmFy") == Array("foobar".utf8))
    for text in ["Z", "Zg=", "Zm9v!", "Zg==Zg=="] { #expect(bytes(base64: text) == nil, "\(text)") }
  }
}

private func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

private func bytes(hex: String) -> [UInt8] {
  let digits = hex.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x61 + 10 }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
