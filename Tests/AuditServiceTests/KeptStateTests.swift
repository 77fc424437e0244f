import AuditDesk
import AuditModel
import AuditRegistry
import Testing

@testable import AuditService

/// What the service knows of the registry is what stands there, however little of it is read anew.
@Suite struct KeptStateTests {
  @Test func `what has come since is read, whatever it changes`() throws {
    let world = try ServiceWorld()
    let store = world.service.store
    func write(_ write: (Registry) throws(RegistryError) -> Void) throws { try store.writing(write) }
    let first = try store.kept()
    #expect(first.facilities["aa-001"]?.location == .open && first.facilities.count == 2)
    let subject = "Audits/aa-001/facility.yaml"
    let moved = try #require(try world.kept(subject)).replacing("Kandal", with: "Battambang")
    try write { registry throws(RegistryError) in
      _ = try registry.correct(subject, with: Array(moved.utf8), by: "x", why: "it moved")
    }
    let second = try store.kept()
    #expect(second.facilities["aa-001"]?.province != first.facilities["aa-001"]?.province)
    #expect(second.facilities["bb-002"]?.province == first.facilities["bb-002"]?.province)
    try write { registry throws(RegistryError) in
      _ = try registry.withdraw("Audits/bb-002/facility.yaml", by: "x", why: "it never was")
    }
    #expect(try store.kept().facilities["bb-002"] == nil)
    let new = moved.replacing("aa-001", with: "cc-003")
    let files = [FileBundle.File(subject: "Audits/cc-003/facility.yaml", bytes: Array(new.utf8))]
    try write { registry throws(RegistryError) in
      _ = try registry.bring(files, by: "x", today: ServiceWorld.today) { _, _ in true }
    }
    #expect(try store.kept().facilities["cc-003"] != nil)
    let standard = try #require(try world.kept("Standards/test.yaml")).replacing("title: Test", with: "title: Another")
    try write { registry throws(RegistryError) in
      _ = try registry.correct("Standards/test.yaml", with: Array(standard.utf8), by: "x", why: "a new name")
    }
    let titles = try store.kept().library.value.standards.map { $0.description.title?.english }
    #expect(titles == ["Another"])
  }
}
