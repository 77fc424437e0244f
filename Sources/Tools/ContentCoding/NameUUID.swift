/// The UUID of a name, version 5 of RFC 9562 in its namespace of URLs: the same for the same name, everywhere.
///
/// - Parameter name: an address or a URN, UTF-8.
public func nameUUID(_ name: String) -> String {
  let namespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]
  var digest = nameDigest(namespace + Array(name.utf8))
  digest[6] = digest[6] & 0x0F | 0x50
  digest[8] = digest[8] & 0x3F | 0x80
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for (index, byte) in digest.prefix(16).enumerated() {
    if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
    text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
  return String(decoding: text, as: UTF8.self)
}
