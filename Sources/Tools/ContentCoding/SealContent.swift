internal import CNettle

/// The SHA-256 of some bytes, in lower-case hexadecimal, as `sha256sum` prints it.
public func contentDigest(_ bytes: [UInt8]) -> String { hexadecimal(contentDigestBytes(bytes)) }

/// Bytes in lower-case hexadecimal, two digits each.
public func hexadecimal(_ bytes: [UInt8]) -> String {
  func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
  return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
    for (index, byte) in bytes.enumerated() {
      text[2 * index] = digit(byte >> 4)
      text[2 * index + 1] = digit(byte & 15)
    }
    return bytes.count * 2
  }
}

/// The SHA-256 of some bytes: 32 of them.
public func contentDigestBytes(_ bytes: [UInt8]) -> [UInt8] {
  var context = sha256_ctx()
  nettle_sha256_init(&context)
  nettle_sha256_update(&context, bytes.count, bytes)
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
  nettle_sha256_digest(&context, digest.count, &digest)
  return digest
}

/// Writes the SHA-256 of a byte and some more bytes into 32 others, which may be among them.
///
/// - Parameters:
///   - bytes: the others, any number of them.
///   - first: stands before the others; nil: nothing does.
///   - digest: 32 bytes long.
public func writeContentDigest(
  of bytes: UnsafeRawBufferPointer, after first: UInt8? = nil, to digest: UnsafeMutableRawBufferPointer
) {
  precondition(digest.count == Int(SHA256_DIGEST_SIZE), "a digest has 32 bytes")
  var context = sha256_ctx()
  nettle_sha256_init(&context)
  if var first { nettle_sha256_update(&context, 1, &first) }
  nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
  nettle_sha256_digest(&context, digest.count, digest.bindMemory(to: UInt8.self).baseAddress)
}

/// The SHA-1 of some bytes: 20 of them. It names things, and proves nothing.
func nameDigest(_ bytes: [UInt8]) -> [UInt8] {
  var context = sha1_ctx()
  nettle_sha1_init(&context)
  nettle_sha1_update(&context, bytes.count, bytes)
  var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
  nettle_sha1_digest(&context, digest.count, &digest)
  return digest
}

/// The rounds beyond which a file that asks for them is refused: nobody should wait for minutes because a file says so.
public let mostKeyRounds = 10_000_000

/// A key of 32 bytes from a passphrase, by PBKDF2 with HMAC-SHA256 (RFC 8018).
///
/// - Complexity: O(iterations): a fraction of a second for a million.
public func derivedKey(from passphrase: String, salt: [UInt8], iterations: UInt32) -> [UInt8] {
  precondition(iterations > 0, "a key is derived in at least one round")
  let secret = Array(passphrase.utf8)
  var key = [UInt8](repeating: 0, count: Int(AES256_KEY_SIZE))
  nettle_pbkdf2_hmac_sha256(secret.count, secret, iterations, salt.count, salt, key.count, &key)
  return key
}

/// What AES-256-GCM (SP 800-38D) sealed under a key of 32 bytes.
///
/// - Parameters:
///   - sealed: the text and, behind it, its tag of 16 bytes, as browsers write them.
///   - key: 32 bytes.
///   - nonce: 12 bytes, as it was sealed with.
/// - Returns: nil where it was sealed under another key, or was changed since.
public func opened(_ sealed: [UInt8], key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
  precondition(key.count == Int(AES256_KEY_SIZE), "a key has 32 bytes")
  let tagLength = Int(GCM_DIGEST_SIZE)
  guard sealed.count >= tagLength else { return nil }
  var context = gcm_aes256_ctx()
  nettle_gcm_aes256_set_key(&context, key)
  nettle_gcm_aes256_set_iv(&context, nonce.count, nonce)
  let length = sealed.count - tagLength
  var text = [UInt8](repeating: 0, count: length)
  nettle_gcm_aes256_decrypt(&context, length, &text, sealed)
  var tag = [UInt8](repeating: 0, count: tagLength)
  nettle_gcm_aes256_digest(&context, tagLength, &tag)
  let difference = zip(tag, sealed.suffix(tagLength)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
  return difference == 0 ? text : nil
}

/// The bytes of some Base64 (RFC 4648, section 4); nil where it is none, or is cut short.
public func bytes(base64 text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  var context = base64_decode_ctx()
  nettle_base64_decode_init(&context)
  var bytes = [UInt8](repeating: 0, count: (digits.count + 1) * 6 / 8)
  var length = bytes.count
  let isRead = digits.withUnsafeBytes { digits in
    nettle_base64_decode_update(
      &context, &length, &bytes, digits.count, digits.baseAddress?.assumingMemoryBound(to: CChar.self))
  }
  guard isRead == 1, nettle_base64_decode_final(&context) == 1 else { return nil }
  return Array(bytes.prefix(length))
}

/// The HMAC-SHA-1 of some bytes under `key` (RFC 2104): 20 bytes. For one-time codes alone, which ask for it (RFC 4226).
public func oneTimeDigest(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
  var context = hmac_sha1_ctx()
  nettle_hmac_sha1_set_key(&context, key.count, key)
  nettle_hmac_sha1_update(&context, bytes.count, bytes)
  var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
  nettle_hmac_sha1_digest(&context, digest.count, &digest)
  return digest
}

/// The HMAC-SHA-256 of some bytes under `key` (RFC 2104): 32 bytes that tell nothing of either to who lacks the key.
public func keyedDigest(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
  var context = hmac_sha256_ctx()
  nettle_hmac_sha256_set_key(&context, key.count, key)
  nettle_hmac_sha256_update(&context, bytes.count, bytes)
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
  nettle_hmac_sha256_digest(&context, digest.count, &digest)
  return digest
}
