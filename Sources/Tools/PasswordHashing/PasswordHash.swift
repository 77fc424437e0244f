internal import CSodium

/// What is kept of a password: by it one can tell the password, and nobody can tell what it is. Argon2id with a salt of its own.
public struct PasswordHash: Sendable {
  /// As it is kept: which function, how much work, the salt and the hash.
  public let written: String

  public init(written: String) { self.written = written }

  /// - Complexity: 64 MB and a core for 80 ms.
  public init(of password: String) throws(PasswordError) {
    let size = password_hash_size()
    guard size > 0 else { throw .noLibrary }
    guard PasswordHash.lengths.contains(password.utf8.count) else { throw .badLength }
    var hash = [CChar](repeating: 0, count: size)
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    guard password_hash(&hash, bytes, bytes.count) == 0 else { throw .noMemory }
    written = String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a password is the one that was hashed; takes as long where it is not.
  public func isOf(_ password: String) throws(PasswordError) -> Bool {
    guard password_hash_size() > 0 else { throw .noLibrary }
    guard password.utf8.count <= PasswordHash.lengths.upperBound else { return false }
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    return password_is(written, bytes, bytes.count) == 0
  }

  /// Whether it was made with less work than today’s are.
  public var isOld: Bool { password_hash_size() > 0 && password_hash_is_old(written) != 0 }

  /// How many bytes a password may have. Khmer takes three for a letter.
  public static let lengths = 12...400
}

/// Why a password cannot be told.
public enum PasswordError: Error, Sendable, Equatable {
  /// libsodium is not installed.
  case noLibrary
  case noMemory
  /// Outside ``PasswordHash/lengths``.
  case badLength
}
