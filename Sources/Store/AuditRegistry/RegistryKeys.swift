internal import ContentCoding
internal import DatabaseAccess
internal import FileAccess
internal import Glibc
public import LogProofs

/// What lies beside a registry and never in it, as the beginning of paths: beside its file; of a server's, in a folder of this account
/// that nobody else may open, rule G8.
struct RegistrySurroundings: Sendable {
  /// `registry.db`, to which `.key` is added.
  let path: String
  /// What new files beside it are open to as few as.
  let neighbour: String
  /// The folders that must be made for it, the outermost first.
  private let folders: [String]

  /// - Parameters:
  ///   - place: of the registry.
  ///   - origin: what it is called.
  init(of place: DatabasePlace, origin: String) throws(RegistryError) {
    switch place {
    case .file(let path): (self.path, neighbour, folders) = (path, path, [])
    case .server:
      guard let home = configurationFolder() else { throw .noHome }
      let folders = ["/careaudit", "/careaudit/registries", "/careaudit/registries/" + fileName(of: origin)]
      self.folders = [home] + folders.map { home + $0 }
      neighbour = self.folders.last!
      path = neighbour + "/registry"
    }
  }

  /// Makes the folders that are not there yet.
  func prepare() throws(RegistryError) {
    for folder in folders where (try? kind(ofPath: folder)) == nil {
      try writing { () throws(FileWriteError) in
        if try makeFolder(folder) { chmod(folder, 0o700) }
      }
    }
  }
}

/// Where the settings of whoever runs this lie, as the XDG Base Directory Specification says; nil where there is no home.
private func configurationFolder() -> String? {
  if let named = getenv("XDG_CONFIG_HOME").map({ String(cString: $0) }), named.hasPrefix("/") { return named }
  let home = getenv("HOME") ?? getpwuid(geteuid())?.pointee.pw_dir
  return home.map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
}

/// A name of a registry as that of a folder; two names are never one.
private func fileName(of origin: String) -> String {
  let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)
  let name = String(
    decoding: origin.utf8.flatMap { plain.contains($0) ? [$0] : Array(("%" + hexadecimal([$0])).utf8) }, as: UTF8.self)
  return name.hasPrefix(".") ? "%2e" + name.dropFirst() : name
}

/// What signs the checkpoints of a registry, kept beside it and not in it, rule G8.
struct RegistryKeys {
  let surroundings: RegistrySurroundings

  /// For its owner alone.
  var secretFile: String { surroundings.path + ".key" }
  /// For everybody: all there were, the newest last.
  var publicFile: String { surroundings.path + ".pub" }
  /// The one that is about to sign, until it does.
  private var nextFile: String { surroundings.path + ".key-next" }

  func make(_ signer: NoteSigner) throws(RegistryError) {
    try surroundings.prepare()
    do throws(FileWriteError) {
      try writeFile(signer.written + "\n", to: secretFile, overwriting: .never, asClosedAs: surroundings.neighbour)
      try writeFile(signer.verifier.written + "\n", to: publicFile, overwriting: .never)
    } catch {
      throw .writing(error)
    }
  }

  /// Takes them away again where nothing was begun.
  func unmake() { for path in [secretFile, publicFile] { unlink(path) } }

  /// Keeps the one that will sign before anything is signed by it, so that it is not lost where the program is stopped between.
  func keepNext(_ signer: NoteSigner) throws(RegistryError) {
    try writing { () throws(FileWriteError) in
      try writeFile(
        signer.written + "\n", to: nextFile, overwriting: .allowed, asClosedAs: surroundings.neighbour)
    }
  }

  /// Puts the one that signs now in the place of that before; the public halves of all before stay.
  func adopt(_ signer: NoteSigner) throws(RegistryError) {
    let known = try verifiers().filter { $0 != signer.verifier }
    do throws(FileWriteError) {
      try writeFile(
        (known + [signer.verifier]).map { $0.written + "\n" }.joined(), to: publicFile, overwriting: .allowed)
      try writeFile(signer.written + "\n", to: secretFile, overwriting: .allowed)
    } catch {
      throw .writing(error)
    }
    unlink(nextFile)
  }

  func signer() throws(RegistryError) -> NoteSigner {
    guard let line = firstLine(of: secretFile) else { throw .keyMissing(secretFile) }
    guard let signer = NoteSigner(line) else { throw .keyDiffers(secretFile) }
    return signer
  }

  /// One that was about to sign when a program was stopped.
  func next() -> NoteSigner? { firstLine(of: nextFile).flatMap { NoteSigner($0) } }

  private func firstLine(of path: String) -> String? {
    guard let bytes = try? readFile(path, limit: 1 << 12) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
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
