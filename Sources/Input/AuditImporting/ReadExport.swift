internal import AuditMerging
public import AuditModel
internal import ContentCoding
internal import DataReading
public import InputProblems

/// A visit from the bytes of a form's export, opened with a passphrase where it is sealed.
///
/// - Parameters:
///   - file: what the file is called in problems.
///   - passphrase: asked for once, where the export is sealed; nil: none was given.
/// - Returns: nil where the file as a whole cannot be used. A value in it that cannot is kept among `unplaced`, with a warning.
public func readExport(_ bytes: [UInt8], file: String, passphrase: () -> String?) -> Reviewed<RecordBuilder> {
  func refused(_ trouble: ImportTrouble) -> Reviewed<RecordBuilder> {
    Reviewed(nil, [Problem(.error, .importing(trouble), file: file, place: .start)])
  }
  do throws(JSONError) {
    var json = try readJSON(bytes)
    if json["careaudit"]?.string == VisitCopy.sealed {
      if let format = json.format, format > VisitCopy.format { return refused(.newerFormat(format)) }
      guard let seal = Seal(json) else { return refused(.seal(.unreadable)) }
      guard let passphrase = passphrase() else { return refused(.seal(.passphraseNeeded)) }
      guard let text = seal.opened(by: passphrase) else { return refused(.seal(.passphraseWrong)) }
      json = try readJSON(text)
    }
    guard json["careaudit"]?.string == VisitCopy.open else { return refused(.foreign) }
    if let format = json.format, format > VisitCopy.format { return refused(.newerFormat(format)) }
    var reader = ExportReader(file: file)
    reader.read(json)
    return Reviewed(reader.visit, reader.problems)
  } catch {
    return Reviewed(nil, [error.problem(in: file)])
  }
}

/// What a passphrase opens of an export of the form that is sealed; nil where it is not, or another one opens it.
public func unsealedExport(_ bytes: [UInt8], by passphrase: String) -> [UInt8]? {
  guard isExport(bytes), let json = try? readJSON(bytes), json["careaudit"]?.string == VisitCopy.sealed else {
    return nil
  }
  return Seal(json)?.opened(by: passphrase)
}

/// Whether some bytes look like a form's export, whole or spoilt.
public func isExport(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }) else {
    return false
  }
  return first == UInt8(ascii: "{") && String(decoding: bytes.prefix(200), as: UTF8.self).contains("\"careaudit\"")
}

extension JSONValue {
  fileprivate var format: Int? { if case .whole(let number)? = self["format"] { Int(clamping: number) } else { nil } }
}

/// An export that a passphrase opens.
private struct Seal {
  let salt: [UInt8]
  let iterations: UInt32
  let nonce: [UInt8]
  let sealed: [UInt8]

  init?(_ json: JSONValue) {
    guard let key = json["key"], key["name"]?.string == "PBKDF2", key["hash"]?.string == "SHA-256",
      case .whole(let iterations)? = key["iterations"], iterations > 0, iterations <= Int64(mostKeyRounds),
      json["cipher"]?["name"]?.string == "AES-GCM", let salt = key["salt"]?.string.flatMap({ bytes(base64: $0) }),
      let nonce = json["cipher"]?["iv"]?.string.flatMap({ bytes(base64: $0) }), !nonce.isEmpty,
      let sealed = json["sealed"]?.string.flatMap({ bytes(base64: $0) })
    else { return nil }
    self.salt = salt
    self.iterations = UInt32(iterations)
    self.nonce = nonce
    self.sealed = sealed
  }

  func opened(by passphrase: String) -> [UInt8]? {
    ContentCoding.opened(
      sealed, key: derivedKey(from: passphrase, salt: salt, iterations: iterations), nonce: nonce)
  }
}
