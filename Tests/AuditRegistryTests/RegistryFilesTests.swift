import AuditTestSupport
import ContentCoding
import FileAccess
import Testing

@testable import AuditRegistry

/// What is asked folder by folder is what all of the state at once says.
@Suite struct RegistryFilesTests {
  private static let names = [
    "a", "a-b", "a0", "a.b", "aa", "b/c", "b/c/d", "b", "b0/a", "ខ្មែរ", "ខ្មែរ/x", "z",
  ]
  private static let ends = ["facility.yaml", "2026-03-14-inspection.yaml", "pictures/gate.jpg"]

  /// All that is found by walking from the trees.
  private func walked(_ files: RegistryFiles, _ path: String) throws -> [String] {
    try files.names(inFolder: path).flatMap { name in
      let child = path.isEmpty ? name : path + "/" + name
      return try files.kind(ofPath: child) == .file ? [child] : walked(files, child)
    }
  }

  private func expectSame(_ files: RegistryFiles, _ state: [RegistryEntry]) throws {
    let found = try registryTrees.filter { (try? files.kind(ofPath: $0)) == .folder }.flatMap { try walked(files, $0) }
    #expect(found.sorted() == state.map(\.subject).sorted())
    for entry in state {
      let version = files.version(at: entry.subject)
      #expect(version?.number == entry.number && version.map { hexadecimal($0.digest) } == entry.digest)
      #expect(files.size(ofFile: entry.subject) == entry.size)
    }
    #expect(
      try Set(files.names(inFolder: "")) == Set(state.map { String($0.subject.prefix { $0 != "/" }) }))
  }

  @Test(arguments: 0..<6, Store.allCases)
  func `the state of when it was opened is told, whatever is written after`(seed: UInt64, store: Store) throws {
    let desk = Desk(store)
    var random = SeededRandom(seed: seed)
    let registry = try desk.begin()
    func step() throws {
      let path =
        (random.once(in: 6) ? "Standards/" : "Audits/") + random.pick(RegistryFilesTests.names) + "/"
        + random.pick(RegistryFilesTests.ends)
      let bytes = [UInt8(random.below(256))]
      switch random.below(6) {
      case 0: _ = try? registry.withdraw(path, by: "t", why: "w")
      case 1:
        if let latest = try registry.latest(of: path) { _ = try? registry.blot(latest.number, by: "t", why: "b") }
      default:
        let before = try registry.latest(of: path).flatMap { $0.stands ? try registry.bytes(of: $0.number) : nil }
        _ = try? RegistryWriter(at: desk.place, staysOpen: false).write(bytes, as: path, over: before, by: "t")
      }
    }
    for _ in 0..<4 {
      for _ in 0..<12 { try step() }
      let state = try registry.state()
      let (asked, unasked) = (try RegistryFiles(at: desk.place), try RegistryFiles(at: desk.place))
      try expectSame(asked, state)
      for _ in 0..<12 { try step() }
      try expectSame(asked, state)
      try expectSame(unasked, state)
    }
  }

  @Test(arguments: Store.allCases) func `what this run wrote is seen by it`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let files = try RegistryFiles(at: desk.place)
    #expect((try? files.kind(ofPath: "Audits")) == nil)
    files.note(
      try RegistryWriter(at: desk.place, staysOpen: false).write(
        [1], as: "Audits/aa-001/facility.yaml", over: nil, by: "t"))
    try expectSame(files, try registry.state())
    #expect(try files.read("Audits/aa-001/facility.yaml") == [1])
  }
}
