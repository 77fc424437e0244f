internal import CHogweed
internal import ContentCoding

/// A text with signatures, as C2SP `signed-note` writes it: lines, an empty line, and a line for each signature.
public struct SignedNote: Sendable, Equatable {
  /// What is signed, with its last line end.
  public let text: String
  public let signatures: [Signature]

  public struct Signature: Sendable, Equatable {
    public let name: String
    /// The first four bytes of the key's digest.
    public let keyID: [UInt8]
    public let bytes: [UInt8]
  }

  /// A note as it is written; nil where it is none.
  public init?(_ note: some StringProtocol) {
    let lines = String(note).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.last == "", let gap = lines.dropLast().lastIndex(of: ""), gap > 0, gap + 2 < lines.count else {
      return nil
    }
    var found: [Signature] = []
    for line in lines[(gap + 1)...].dropLast() {
      guard line.hasPrefix(SignedNote.mark) else { return nil }
      let words = line.dropFirst(SignedNote.mark.count).split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, !words[0].isEmpty, let signed = wholeBytes(base64: String(words[1])), signed.count > 4
      else {
        return nil
      }
      found.append(
        Signature(name: String(words[0]), keyID: Array(signed.prefix(4)), bytes: Array(signed.dropFirst(4))))
    }
    text = lines[..<gap].map { $0 + "\n" }.joined()
    signatures = found
  }

  /// Signs a text.
  ///
  /// - Parameter text: its last line ends too, and none of it is empty.
  public init(_ text: String, by keys: [NoteSigner]) {
    self.text = text
    signatures = keys.map { Signature(name: $0.verifier.name, keyID: $0.verifier.id, bytes: $0.sign(text)) }
  }

  /// As it is written.
  public var written: String {
    text + "\n" + signatures.map { SignedNote.mark + $0.name + " " + base64($0.keyID + $0.bytes) + "\n" }.joined()
  }

  private static let mark = "— "

  /// Whether one of some keys has signed it, and no signature by any of them is wrong.
  public func isSigned(byOneOf keys: [NoteVerifier]) -> Bool {
    var isSigned = false
    for signature in signatures {
      for key in keys where key.name == signature.name && key.id == signature.keyID {
        guard key.verifies(signature.bytes, of: text) else { return false }
        isSigned = true
      }
    }
    return isSigned
  }

  /// Whether it is signed, and by some keys alone: no line of a signature is anybody else’s.
  public func isSigned(onlyBy keys: [NoteVerifier]) -> Bool {
    isSigned(byOneOf: keys)
      && signatures.allSatisfy { signature in
        keys.contains { $0.name == signature.name && $0.id == signature.keyID }
      }
  }
}

/// By whom notes are signed: a name and the public half of an Ed25519 key.
public struct NoteVerifier: Sendable, Equatable {
  public let name: String
  /// 32 bytes.
  public let key: [UInt8]

  fileprivate init(name: String, key: [UInt8]) {
    self.name = name
    self.key = key
  }

  /// A key as it is written: `name+id+key`, the id in hexadecimal; nil where it is none, or its id is that of another one.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, isKeyName(parts[0]), let bytes = wholeBytes(base64: parts[2]), bytes.count == 33,
      bytes[0] == ed25519Kind
    else { return nil }
    self.init(name: parts[0], key: Array(bytes.dropFirst()))
    guard parts[1] == hexadecimal(id) else { return nil }
  }

  /// The first four bytes of its digest.
  public var id: [UInt8] { Array(contentDigestBytes(Array(name.utf8) + [0x0A, ed25519Kind] + key).prefix(4)) }

  public var written: String { name + "+" + hexadecimal(id) + "+" + base64([ed25519Kind] + key) }

  fileprivate func verifies(_ signature: [UInt8], of text: String) -> Bool {
    let bytes = Array(text.utf8)
    return signature.count == 64 && ed25519_verify(key, bytes, bytes.count, signature) == 1
  }
}

/// What signs notes, and is to be seen by nobody.
public struct NoteSigner: Sendable {
  public let verifier: NoteVerifier
  private let seed: [UInt8]

  /// - Parameters:
  ///   - name: has neither spaces nor plus signs.
  ///   - seed: 32 bytes that nobody can guess.
  /// - Returns: nil where the library that signs is not installed.
  public init?(name: String, seed: [UInt8]) {
    precondition(isKeyName(name) && seed.count == 32, "a key has a name without spaces and a seed of 32 bytes")
    var key = [UInt8](repeating: 0, count: 32)
    guard ed25519_public(&key, seed) else { return nil }
    verifier = NoteVerifier(name: name, key: key)
    self.seed = seed
  }

  /// A key of its own, from the randomness of the system.
  public static func made(name: String) -> NoteSigner? {
    var random = SystemRandomNumberGenerator()
    return NoteSigner(name: name, seed: (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  /// As it is kept: `PRIVATE+KEY+name+id+seed`; nil where it is none.
  public init?(_ text: some StringProtocol) {
    let head = "PRIVATE+KEY+"
    guard text.hasPrefix(head) else { return nil }
    let parts = String(text).dropFirst(head.count).split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 3, isKeyName(parts[0]), let bytes = wholeBytes(base64: parts[2]), bytes.count == 33,
      bytes[0] == ed25519Kind
    else { return nil }
    self.init(name: parts[0], seed: Array(bytes.dropFirst()))
    guard hexadecimal(verifier.id) == parts[1] else { return nil }
  }

  public var written: String {
    "PRIVATE+KEY+" + verifier.name + "+" + hexadecimal(verifier.id) + "+" + base64([ed25519Kind] + seed)
  }

  fileprivate func sign(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var signature = [UInt8](repeating: 0, count: 64)
    let isSigned = ed25519_sign(verifier.key, seed, bytes, bytes.count, &signature)
    precondition(isSigned, "what has made the key can sign with it")
    return signature
  }
}

/// Before the bytes of a key, and below its id.
private let ed25519Kind: UInt8 = 1

/// Whether a key may be called so.
public func isKeyName(_ name: String) -> Bool {
  !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace || $0.value < 0x20 }
}

/// As they are written by whoever writes them in the one right way.
func wholeBytes(base64 text: String) -> [UInt8]? {
  guard let read = bytes(base64: text), base64(read) == text else { return nil }
  return read
}
