internal import AuditLoading
internal import AuditModel
internal import AuditPacking
internal import ContentCoding
internal import FileAccess
internal import Glibc

/// Libraries of standards as they were read before, in a folder of the user's: reading them again costs most of what a small command
/// takes.
///
/// One is taken only where every file and every folder that was looked at to make it still answers the same, byte by byte, and the same
/// program made it; whatever is missing, spoilt or in the way is not there. Only what nothing was wrong with is kept, so that there is
/// nothing to tell of it. Nothing of it is ever an error, and nothing of it tells of a facility.
public struct KeptLibraries: Sendable {
  /// The folder in which they lie, or will.
  let folder: String

  /// So many at most, and none larger than so many bytes.
  static let most = 8
  static let largest = 32 << 20

  /// Where `CAREAUDIT_CACHE` says, or in the folder that systems have for such things; nil where that is `none`, or there is no such place.
  ///
  /// - Parameter environment: variables by their names.
  public init?(environment: [String: String]) {
    let parent: String
    if let named = environment["CAREAUDIT_CACHE"], !named.isEmpty {
      // A word that is no path turns it off, whatever it is.
      guard named.hasPrefix("/") else { return nil }
      folder = named
      return
    } else if let named = environment["XDG_CACHE_HOME"], named.hasPrefix("/") {
      parent = named
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      parent = home.appending(path: ".cache")
    } else {
      return nil
    }
    folder = parent.appending(path: "careaudit")
  }

  /// A library that was kept of some files; nil where it is to be read.
  ///
  /// - Parameters:
  ///   - standards: the folder of the standards.
  ///   - tailorings: paths of the tailorings that are applied.
  ///   - files: where all of these are read.
  func library(standards: String, tailorings: [String], in files: any FileTree) -> StandardLibrary? {
    guard !ProgramIdentity.bytes.isEmpty else { return nil }
    let key = KeptLibraries.key(standards, tailorings)
    guard KeptLibraries.isOwn(folder, S_IFDIR), let bytes = ownFile(path(of: key)), bytes.count > KeptLibraries.head,
      bytes[..<32].elementsEqual(key), bytes[32..<KeptLibraries.head].elementsEqual(KeptLibraries.seal(of: bytes))
    else { return nil }
    var reader = ByteReader(bytes, from: KeptLibraries.head)
    let answers = reader.list { $0.witnessedAnswer() }
    guard !reader.isBroken, !answers.isEmpty, answers.allSatisfy({ $0.isGiven(by: files) }) else { return nil }
    return keptLibrary(bytes, from: reader.next)
  }

  /// Keeps a library that was read, with nothing wrong.
  ///
  /// - Parameter answers: all that was asked of files to make it.
  func keep(
    _ library: StandardLibrary, standards: String, tailorings: [String], madeFrom answers: [WitnessedAnswer]
  ) {
    guard !ProgramIdentity.bytes.isEmpty, makeFolders() else { return }
    let key = KeptLibraries.key(standards, tailorings)
    var writer = ByteWriter()
    writer.add(list: answers) { $0.add($1) }
    var bytes = key + [UInt8](repeating: 0, count: 32) + writer.bytes + kept(library)
    guard bytes.count <= KeptLibraries.largest else { return }
    bytes.replaceSubrange(32..<KeptLibraries.head, with: KeptLibraries.seal(of: bytes))
    makeRoom(beside: path(of: key))
    try? writeFile(bytes, to: path(of: key), overwriting: .allowed)
  }

  // MARK: The folder

  /// Of one folder of standards as one program reads it.
  private static func key(_ standards: String, _ tailorings: [String]) -> [UInt8] {
    let here = getcwd(nil, 0).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    var writer = ByteWriter()
    writer.add(text: Array("careaudit library 1".utf8))
    writer.add(text: ProgramIdentity.bytes)
    writer.add(list: [here ?? "", standards] + tailorings) { $0.add(text: Array($1.utf8)) }
    return contentDigestBytes(writer.bytes)
  }

  private static let ending = ".library"

  /// A file begins with its key and a digest of all that follows, 32 bytes each.
  private static let head = 64

  private static func seal(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBytes { bytes in
      digest.withUnsafeMutableBytes {
        writeContentDigest(of: UnsafeRawBufferPointer(rebasing: bytes[head...]), to: $0)
      }
    }
    return digest
  }

  private func path(of key: [UInt8]) -> String {
    folder.appending(path: hexadecimal(Array(key.prefix(16))) + KeptLibraries.ending)
  }

  /// Whether a path is what it should be, belongs to the user as whom this runs, and nobody else may write to it.
  private static func isOwn(_ path: String, _ kind: mode_t) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == kind && status.st_uid == geteuid()
      && status.st_mode & 0o022 == 0
  }

  private func ownFile(_ path: String) -> [UInt8]? {
    KeptLibraries.isOwn(path, S_IFREG) ? try? readFile(path, limit: KeptLibraries.largest) : nil
  }

  /// Makes the folder, open to its owner alone, and the one that it lies in; false where nothing is to be kept: something else is in the
  /// way, nothing can be written there, or it would lie with another user, such as where somebody works as the owner of the machine.
  private func makeFolders() -> Bool {
    if KeptLibraries.isOwn(folder, S_IFDIR) { return true }
    guard let parent = folder.lastIndex(of: "/").map({ String(folder[..<$0]) }), !parent.isEmpty else { return false }
    if !KeptLibraries.isOwn(parent, S_IFDIR) {
      guard let above = parent.lastIndex(of: "/").map({ String(parent[..<$0]) }),
        KeptLibraries.isOwn(above, S_IFDIR), mkdir(parent, 0o700) == 0
      else { return false }
    }
    return mkdir(folder, 0o700) == 0
  }

  /// Drops the oldest where there are as many as may be, and nothing that is not one of them.
  private func makeRoom(beside path: String) {
    let others = ((try? names(inFolder: folder)) ?? []).filter { $0.hasSuffix(KeptLibraries.ending) }
      .map { folder.appending(path: $0) }.filter { $0 != path }
    guard others.count >= KeptLibraries.most else { return }
    var dated: [(second: Int, path: String)] = []
    for other in others {
      var status = stat()
      if lstat(other, &status) == 0 { dated.append((status.st_mtim.tv_sec, other)) }
    }
    dated.sort { ($0.second, $0.path) < ($1.second, $1.path) }
    for (_, old) in dated.prefix(others.count - KeptLibraries.most + 1) { unlink(old) }
  }
}
