internal import AuditComparison
internal import AuditWording
internal import ContentCoding
internal import FileAccess

/// The names that stand for facilities outside the ministry's view.
struct Pseudonyms: Sendable {
  /// Nil: rows are only numbered.
  private let key: [UInt8]?

  static let none = Pseudonyms(key: nil)
  static let shortestKey = 16

  init(key: [UInt8]?) { self.key = key }

  /// The first 50 bits of the HMAC-SHA-256 of the id, in ten letters and digits that cannot be mistaken for each other.
  func name(_ id: String) -> String? {
    guard let key else { return nil }
    var message = Array("careaudit pseudonym 1\0".utf8)
    message += Array(id.utf8)
    let digest = keyedDigest(message, key: key)
    var bits: UInt64 = 0
    for byte in digest[..<8] { bits = bits << 8 | UInt64(byte) }
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let name = (0..<10).map { place -> UInt8 in
      let five = bits >> UInt64(59 - 5 * place) & 31
      return letters[Int(five)]
    }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Session {
  /// With the key of `--key`; nil, with a sentence, where that cannot be used.
  func pseudonyms(for view: SharingView) -> Pseudonyms? {
    guard let path = arguments.value("--key"), view == .coalition else { return Pseudonyms.none }
    do throws(FileError) {
      let key = try readFile(path)
      guard key.count >= Pseudonyms.shortestKey else {
        complain(OutputWording.shortKey, about: path)
        return nil
      }
      return Pseudonyms(key: key)
    } catch {
      complain(OutputWording.noKey, about: path)
      return nil
    }
  }
}

extension OutputWording {
  static let shortKey = Words.Argument.shortKey
  static let noKey = Words.Argument.noKey
}
