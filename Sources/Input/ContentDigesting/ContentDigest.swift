internal import CNettle

/// The SHA-256 of some bytes, in lower-case hexadecimal, as `sha256sum` prints it.
public func contentDigest(_ bytes: [UInt8]) -> String {
  var context = sha256_ctx()
  nettle_sha256_init(&context)
  nettle_sha256_update(&context, bytes.count, bytes)
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
  nettle_sha256_digest(&context, digest.count, &digest)
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
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
