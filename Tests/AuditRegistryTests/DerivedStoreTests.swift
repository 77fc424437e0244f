import AuditFolder
import AuditTestSupport
import DatabaseAccess
import Testing

@testable import AuditRegistry

@Suite struct DerivedStoreTests {
  private let desk = Desk()
  private let one = DerivedKey("test", [[1], [2]])
  private let other = DerivedKey("test", [[1, 2]])

  private func store() throws -> DerivedStore { DerivedStore(at: try beside(desk.place)) }

  /// One value by each of two keys, written.
  private func kept() throws -> DerivedStore {
    _ = try desk.begin()
    let store = try store()
    store.keep([10, 20, 30], as: one)
    store.keep([], as: other)
    store.settle()
    return try self.store()
  }

  private func change(_ statement: String) throws {
    let file = try SQLiteDatabase(try beside(desk.place).path, for: .writing)
    try file.run(statement)
  }

  @Test func `what is kept is found by its key alone, also by another that opens it`() throws {
    let store = try kept()
    #expect(one != other)
    #expect(store.value(of: one) == [10, 20, 30])
    #expect(store.value(of: other) == [])
    #expect(store.value(of: DerivedKey("tests", [[1], [2]])) == nil)
    #expect(store.unsealed() == 0)
  }

  @Test(arguments: [
    "UPDATE derived SET value = x'0A1415'", "UPDATE derived SET seal = zeroblob(32)",
    "UPDATE derived SET value = (SELECT value FROM derived WHERE length(value) = 0), seal = (SELECT seal FROM derived WHERE length(value) = 0)",
    "UPDATE derived SET value = NULL", "UPDATE derived SET value = 'text', seal = 7",
  ])
  func `what was changed is not there, and is told of when all is verified`(change: String) throws {
    let store = try kept()
    do { try self.change(change) } catch { try self.change("DELETE FROM derived") }
    #expect(store.value(of: one) == nil)
    store.keep([10, 20, 30], as: one)
    store.settle()
    #expect(try self.store().value(of: one) == [10, 20, 30])
  }

  @Test func `whoever verifies a registry is told how many values are not as they were sealed`() throws {
    _ = try kept()
    let registry = try Registry(at: desk.place, for: .reading)
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    try change("UPDATE derived SET value = x'0A1415' WHERE length(value) > 0")
    #expect(try registry.verify(by: registry.verifiers()).findings == [.derivedDiffers(1)])
    #expect(registry.prune())
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    #expect(!registry.prune())
  }

  @Test func `what another program made, and what is no such file, gives way`() throws {
    _ = try kept()
    try change("UPDATE derived_by SET program = x'00'")
    #expect(try store().value(of: one) == nil)
    var store = try store()
    store.keep([1], as: one)
    store.settle()
    #expect(try self.store().value(of: one) == [1])
    #expect(try self.store().value(of: other) == nil)
    desk.folder.write("no database", to: "registry.db-derived")
    store = try self.store()
    #expect(store.value(of: one) == nil)
    store.keep([2], as: one)
    store.settle()
    #expect(try self.store().value(of: one) == [2])
  }

  @Test func `a registry that is called so stays as it is`() throws {
    _ = try desk.begin()
    let place = try beside(desk.place).path
    _ = try Registry.begin(at: place, name: nil, by: "keeper")
    let store = try store()
    store.keep([1], as: one)
    store.settle()
    #expect(store.value(of: one) == nil)
    #expect(!store.prune())
    let there = try Registry(at: place, for: .reading)
    #expect(try there.verify(by: there.verifiers()).isSound)
  }

  @Test func `without the secret nothing is believed and nothing kept`() throws {
    _ = try kept()
    let place = DerivedPlace(path: desk.place + "-derived", secretFile: desk.place + ".none")
    #expect(DerivedStore(at: place).value(of: one) == nil)
    let theirs = DerivedPlace(path: desk.place + "-derived", secretFile: desk.place + ".pub")
    #expect(DerivedStore(at: theirs).value(of: one) == nil)
  }

  @Test func `where nothing can be written nothing is kept, and nobody is told`() throws {
    _ = try desk.begin()
    let place = DerivedPlace(path: desk.folder.path + "/none/derived", secretFile: desk.place + ".key")
    let store = DerivedStore(at: place)
    store.keep([1], as: one)
    store.settle()
    #expect(store.value(of: one) == nil)
  }

  @Test func `what is blotted out meanwhile is not kept, and what was kept before is gone`() throws {
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    let files = try RegistryFiles(at: desk.place)
    let store = DerivedStore(at: try beside(desk.place)) { files.nothingBlotted() }
    store.keep([1], as: one)
    store.settle()
    #expect(try self.store().value(of: one) == [1])
    _ = try registry.blot(2, by: "tester", why: "a name")
    #expect(try self.store().value(of: one) == nil)
    store.keep([2], as: one)
    store.settle()
    #expect(try self.store().value(of: one) == nil)
  }

  @Test func `the program is known by the digest that its linker gave it`() {
    let note: [UInt8] = [9, 4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0]
    #expect(ProgramIdentity.buildID(in: note + Array(1...20) + [7]) == Array(1...20))
    #expect(ProgramIdentity.buildID(in: note + Array(1...19)) == nil)
    #expect(!ProgramIdentity.bytes.isEmpty)
  }

  @Test func `a loader is no program that could be known`() {
    for path in ["/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2", "/lib/ld-2.31.so", "/lib/ld.so.1", "ld-musl.so"] {
      #expect(ProgramIdentity.isLoader(path), "\(path)")
    }
    for path in ["/usr/bin/careaudit", "/ld-x/careaudit", "/opt/old-careaudit", ""] {
      #expect(!ProgramIdentity.isLoader(path), "\(path)")
    }
  }

  @Test func `where it is worked out again nothing kept is believed, and what differs is told`() throws {
    _ = try kept()
    let check = DerivedCheck()
    let store = DerivedStore(at: try beside(desk.place), check: check)
    #expect(store.value(of: one) == nil && store.checkedValue(of: one) == [10, 20, 30])
    #expect(try self.store().checkedValue(of: one) == nil)
    #expect(store.count() == 2)
    store.keep([10, 20, 30], as: one)
    store.keep([9], as: DerivedKey("test", []))
    #expect(check.counts == (1, 0))
    store.keep([7], as: other)
    store.settle()
    #expect(check.counts == (1, 1))
    #expect(try self.store().value(of: other) == [])
    #expect(try self.store().count() == 2)
    var found = RegistryVerification()
    found.note(check)
    #expect(found.findings == [.derivedWrong(1)])
  }
}

/// Where what is derived from the registry of a file lies.
private func beside(_ file: String) throws -> DerivedPlace {
  .beside(try RegistrySurroundings(of: .file(file), origin: "test"))
}
