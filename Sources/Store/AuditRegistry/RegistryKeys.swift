internal import FileAccess
public import LogProofs

/// What signs the checkpoints of a registry, kept beside it and not in it, rule G8.
struct RegistryKeys {
  let place: String

  /// For its owner alone.
  var secretFile: String { place + ".key" }
  /// For everybody: all there were, the newest last.
  var publicFile: String { place + ".pub" }

  func make(_ signer: NoteSigner) throws(RegistryError) {
    do throws(FileWriteError) {
      try writeFile(signer.written + "\n", to: secretFile, overwriting: .never, asClosedAs: place)
      try writeFile(signer.verifier.written + "\n", to: publicFile, overwriting: .never)
    } catch {
      throw .writing(error)
    }
  }

  /// Puts another one in its place; the public halves of all before stay.
  func replace(by signer: NoteSigner) throws(RegistryError) {
    let known = try verifiers()
    do throws(FileWriteError) {
      try writeFile(
        (known + [signer.verifier]).map { $0.written + "\n" }.joined(), to: publicFile, overwriting: .allowed)
      try writeFile(signer.written + "\n", to: secretFile, overwriting: .allowed)
    } catch {
      throw .writing(error)
    }
  }

  func signer() throws(RegistryError) -> NoteSigner {
    guard let bytes = try? readFile(secretFile, limit: 1 << 12) else { throw .keyMissing(secretFile) }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? ""
    guard let signer = NoteSigner(line) else { throw .keyDiffers(secretFile) }
    return signer
  }

  func verifiers() throws(RegistryError) -> [NoteVerifier] { try noteVerifiers(in: publicFile) }
}

/// The public keys that a file holds, a line each.
public func noteVerifiers(in path: String) throws(RegistryError) -> [NoteVerifier] {
  do throws(FileError) {
    return String(decoding: try readFile(path, limit: 1 << 20), as: UTF8.self).split(separator: "\n").compactMap {
      NoteVerifier($0)
    }
  } catch {
    throw .reading(error)
  }
}
