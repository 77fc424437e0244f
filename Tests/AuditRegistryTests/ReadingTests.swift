import AuditTestSupport
import FileAccess
import Foundation
import LogProofs
import Testing

@testable import AuditRegistry

/// Who read of confidential places.
@Suite struct ReadingTests {
  private func facility(_ id: String, _ location: String) -> String {
    "facility: \(id)\ncare: shelter\noperator: ngo\nresidents: [girls]\nserves: [at-risk]\n\(location)"
  }

  private func filled(_ desk: Desk) throws -> Registry {
    let registry = try desk.begin()
    _ = try desk.bring(
      [
        "Audits/aa-001/facility.yaml": facility("aa-001", "location: open\n"),
        "Audits/bb-002/facility.yaml": facility("bb-002", "location: confidential\n"),
        "Audits/cc-003/facility.yaml": facility("cc-003", ""), "Audits/dd-004/facility.yaml": "no: [facility",
        "Audits/north/ee-005/facility.yaml": facility("ee-005", "location: open # once\n"),
        "Audits/north/ff-006/facility.yaml": facility("ff-006", "\"location\": \"c\\x6Fnfidential\"\n"),
        "Audits/bb-002/pictures/gate.txt": "gate",
      ], to: registry)
    return registry
  }

  @Test(arguments: Store.allCases)
  func `what does not say that it is open is confidential, wherever it lies`(store: Store) throws {
    let desk = Desk(store)
    let registry = try filled(desk)
    #expect(
      try registry.confidentialFolders().sorted() == [
        "Audits/bb-002", "Audits/cc-003", "Audits/dd-004", "Audits/north/ff-006",
      ])
    #expect(try registry.confidentialFolder(of: "Audits/bb-002/pictures/gate.txt") == "Audits/bb-002")
    #expect(try registry.confidentialFolder(of: "Audits/aa-001/facility.yaml") == nil)
    #expect(try registry.confidentialFolder(of: "Standards/measures.yaml") == nil)
    _ = try registry.withdraw("Audits/aa-001/facility.yaml", by: "tester", why: "moved")
    #expect(try registry.confidentialFolder(of: "Audits/aa-001/facility.yaml") == "Audits/aa-001")
  }

  @Test(arguments: Store.allCases)
  func `one entry tells of all that a command read, and is found by each of them`(store: Store) throws {
    let desk = Desk(store)
    let registry = try filled(desk)
    let state = try registry.state()
    try Registry.noteReading(of: ["Audits/cc-003", "Audits/bb-002"], at: desk.place, by: "one", why: "audit")
    try Registry.noteReading(of: ["Audits/bb-002"], at: desk.place, by: "two", why: "report: a complaint")
    try Registry.noteReading(of: [], at: desk.place, by: "three", why: "audit")
    #expect(try registry.readings(of: "Audits/bb-002").map(\.entry.account) == ["two", "one"])
    #expect(try registry.readings(of: "Audits/cc-003").map(\.entry.why) == ["audit"])
    #expect(try registry.readings(of: nil).map(\.folders) == [["Audits/bb-002"], ["Audits/bb-002", "Audits/cc-003"]])
    #expect(try registry.readings(of: "Audits/aa-001").isEmpty)
    #expect(try registry.facilityFolder(named: "bb-002") == "Audits/bb-002")
    // They change nothing of what stands, and stay.
    #expect(try registry.state() == state)
    let last = try registry.readings(of: nil)[0].entry
    #expect(throws: RegistryError.stays("Audits/bb-002")) { try registry.blot(last.number, by: "two", why: "mine") }
    #expect(throws: RegistryError.self) { try registry.withdraw("Audits/bb-002", by: "two", why: "mine") }
    #expect(try registry.give(to: desk.folder.path + "/out") == 7)
    try registry.rebuild()
    #expect(try registry.readings(of: "Audits/bb-002").count == 2)
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases)
  func `without the key nothing is read, but of a copy that was made to be kept`(store: Store) throws {
    let desk = Desk(store)
    let registry = try filled(desk)
    let copy = desk.folder.path + "/copy.db"
    try registry.backUp(to: copy)
    try Registry.noteReading(of: ["Audits/bb-002"], at: copy, by: "keeper", why: "report")
    #expect(try Registry(at: copy, for: .reading).readings(of: nil).isEmpty)
    let key = registry.secretFile
    try FileManager.default.moveItem(atPath: key, toPath: desk.folder.path + "/kept.key")
    #expect(throws: RegistryError.unrecorded(.keyMissing(key))) {
      try Registry.noteReading(of: ["Audits/bb-002"], at: desk.place, by: "one", why: "report")
    }
    #expect(try registry.readings(of: nil).isEmpty)
  }

  @Test func `a copy in the place of what it was made of is a registry again, and no copy from then on`() throws {
    let desk = Desk()
    let registry = try filled(desk)
    let copy = desk.folder.path + "/copy.db"
    try registry.backUp(to: copy)
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: desk.place + ending) }
    try FileManager.default.moveItem(atPath: copy, toPath: desk.place)
    try Registry.noteReading(of: ["Audits/bb-002"], at: desk.place, by: "two", why: "report")
    #expect(try Registry(at: desk.place, for: .reading).readings(of: nil).map(\.entry.account) == ["two"])
    let key = desk.place + ".key"
    try FileManager.default.removeItem(atPath: key)
    #expect(throws: RegistryError.unrecorded(.keyMissing(key))) {
      try Registry.noteReading(of: ["Audits/bb-002"], at: desk.place, by: "one", why: "report")
    }
  }
}
