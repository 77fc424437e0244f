internal import CSodium

/// The SHA-256 of some bytes, in lower-case hexadecimal.
func contentDigest(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  let status = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
  precondition(status == 0, "SHA-256 cannot fail on bytes in memory")
  let digits = Array("0123456789abcdef")
  var text = ""
  for byte in digest {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return text
}
