/// Base64 (RFC 4648, section 4), with padding.
public func base64(_ bytes: some Sequence<UInt8>) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  var bits: UInt32 = 0
  var waiting: UInt32 = 0
  for byte in bytes {
    bits = bits << 8 | UInt32(byte)
    waiting += 8
    while waiting >= 6 {
      waiting -= 6
      text.append(alphabet[Int(bits >> waiting & 63)])
    }
  }
  if waiting > 0 { text.append(alphabet[Int(bits << (6 - waiting) & 63)]) }
  while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
  return String(decoding: text, as: UTF8.self)
}
