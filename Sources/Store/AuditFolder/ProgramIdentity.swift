internal import ContentCoding
internal import FileAccess
internal import Glibc

/// Which program this is, to the last instruction: what another one derived may mean something else.
package enum ProgramIdentity {
  /// The linker's digest of the program; of one that bears none, the SHA-256 of its file. Empty where it is not known, as where
  /// the loader was started with the program as a word: nothing is kept then.
  package static let bytes: [UInt8] = {
    let file = "/proc/self/exe"
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(file, &target, target.count)
    guard count > 0, !isLoader(String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self))
    else { return [] }
    if let head = try? readBeginning(file, limit: 1 << 16), let note = buildID(in: head) { return note }
    return (try? readFile(file, limit: 1 << 30)).map(contentDigestBytes) ?? []
  }()

  /// Whether a path is that of a dynamic loader, which is the same whatever it runs.
  package static func isLoader(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix("ld-") || name.hasPrefix("ld.")
  }

  /// What stands behind the head of a note of GNU of kind 3, as the linker writes it at the beginning of a program.
  package static func buildID(in head: [UInt8]) -> [UInt8]? {
    let mark: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0]
    guard let start = head.firstRange(of: mark)?.upperBound, head.count >= start + 20 else { return nil }
    return Array(head[start..<(start + 20)])
  }
}
