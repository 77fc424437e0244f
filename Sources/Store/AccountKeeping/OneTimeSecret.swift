internal import ContentCoding

/// What a device and the service both know, and make codes of that hold for half a minute (RFC 6238: HMAC-SHA-1, six digits, steps of
/// 30 seconds).
public struct OneTimeSecret: Sendable, Equatable {
  let bytes: [UInt8]

  static let step: Int64 = 30
  static let digits = 6

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A new one of 160 random bits.
  static func random() -> OneTimeSecret {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }
    return OneTimeSecret(bytes: bytes)
  }

  /// In base 32 (RFC 4648), four letters at a time, to be typed.
  public var shown: String {
    var text = ""
    for (index, letter) in base32.enumerated() {
      if index > 0, index % 4 == 0 { text += " " }
      text.append(letter)
    }
    return text
  }

  /// What programs that tell codes open.
  ///
  /// - Parameter account: its name, of signs that stand for themselves in an address.
  public func address(of account: String) -> String {
    "otpauth://totp/careaudit:" + account + "?secret=" + base32 + "&issuer=careaudit"
  }

  private var base32: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var text = ""
    var (buffer, bits): (UInt32, Int) = (0, 0)
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[Int(buffer >> UInt32(bits) & 31)])
      }
    }
    if bits > 0 { text.append(letters[Int(buffer << UInt32(5 - bits) & 31)]) }
    return text
  }

  /// The code of a step.
  func code(_ step: Int64, digits: Int = OneTimeSecret.digits) -> String {
    let counter = withUnsafeBytes(of: UInt64(step).bigEndian) { Array($0) }
    let digest = oneTimeDigest(counter, key: bytes)
    let offset = Int(digest[19] & 15)
    var number: UInt32 = 0
    for byte in digest[offset..<offset + 4] { number = number << 8 | UInt32(byte) }
    number &= 0x7FFF_FFFF
    let text = String(number)
    let padded = String(repeating: "0", count: max(0, digits - text.count)) + text
    return String(padded.suffix(digits))
  }

  /// The step whose code somebody typed: this one, the one before or the next, but none that was used.
  ///
  /// - Parameters:
  ///   - last: the last step whose code was used.
  ///   - now: in seconds since the beginning of 1970.
  func step(of typed: String, after last: Int64, now: Int64) -> Int64? {
    let wanted = OneTimeSecret.digits(in: typed)
    guard wanted.utf8.count == OneTimeSecret.digits else { return nil }
    let current = now / OneTimeSecret.step
    var found: Int64?
    for step in [current - 1, current, current + 1] where step > last && step >= 0 {
      if code(step) == wanted, found == nil { found = step }
    }
    return found
  }

  /// Latin digits of what was typed, in Khmer ones perhaps, with spaces between them.
  private static func digits(in typed: String) -> String {
    var text = ""
    for scalar in typed.unicodeScalars.prefix(40) {
      switch scalar.value {
      case 0x30...0x39: text.unicodeScalars.append(scalar)
      case 0x17E0...0x17E9: text += String(scalar.value - 0x17E0)
      case 0x20, 0xA0, 0x200B, 0x2D: continue
      default: return ""
      }
    }
    return text
  }
}
