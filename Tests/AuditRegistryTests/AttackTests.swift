import AuditTestSupport
import DatabaseAccess
import FileAccess
import Foundation
import LogProofs
import Testing

@testable import AuditRegistry

/// Whoever can write the database file, and has read this program, but has no key.
@Suite struct AttackTests {
  private static let attacks: [String] = [
    // Changes: who, when, what, why.
    "UPDATE entry SET account = 'another' WHERE number = 3",
    "UPDATE entry SET arrived = '2020-01-01T00:00:00Z' WHERE number = 3",
    "UPDATE entry SET subject = 'Audits/bb-002/facility.yaml' WHERE number = 3",
    "UPDATE entry SET why = 'because' WHERE number = 5", "UPDATE entry SET kind = 'plan' WHERE number = 3",
    "UPDATE entry SET way = 'withdraw' WHERE number = 3", "UPDATE entry SET size = size + 1 WHERE number = 3",
    "UPDATE entry SET about = 2 WHERE number = 3", "UPDATE entry SET size = 9000000000000000000 WHERE number = 3",
    "UPDATE entry SET size = -1 WHERE number = 3", "UPDATE head SET size = 9000000000000000000",
    "UPDATE entry SET digest = x'00' WHERE number = 3", "UPDATE entry SET packed = NULL WHERE number = 3",
    "UPDATE entry SET packed = (SELECT packed FROM entry WHERE number = 2) WHERE number = 3",
    // Drops, one in the middle and at the end, with all that tells of it.
    "DELETE FROM entry WHERE number = 3",
    "DELETE FROM entry WHERE number = 3; UPDATE entry SET number = number - 1 WHERE number > 3",
    "DELETE FROM entry WHERE number = 5",
    "DELETE FROM entry WHERE number = 5; DELETE FROM checkpoint WHERE size = 5",
    "DELETE FROM entry WHERE number = 6; DELETE FROM checkpoint WHERE size = 6",
    "DELETE FROM checkpoint WHERE size = 6", "UPDATE checkpoint SET note = note || 'x' WHERE size = 5",
    // Re-orders.
    "UPDATE entry SET number = 99 WHERE number = 3; UPDATE entry SET number = 3 WHERE number = 4; UPDATE entry SET number = 4 WHERE number = 99",
    // Shows another state than the log has.
    "UPDATE state SET number = 2", "UPDATE state SET stands = 0", "DELETE FROM state", "UPDATE head SET size = 4",
    "UPDATE head SET edge = x''", "UPDATE subtree SET digests = x'00' WHERE number = 2",
    "UPDATE subtree SET number = 3 WHERE number = 2", "DELETE FROM subtree",
    "INSERT INTO subtree VALUES (3, x'00')", "INSERT INTO reading VALUES ('Audits/aa-001', 3)",
    "UPDATE reading SET folder = 'Audits/aa-001'", "DELETE FROM reading",
  ]

  @Test(arguments: attacks, Store.allCases)
  func `what is changed in the file is found`(attack: String, store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring(
      ["Audits/aa-001/a.txt": "a", "Audits/aa-001/b.txt": "b", "Audits/aa-001/c.txt": "c"], to: registry)
    _ = try registry.correct("Audits/aa-001/a.txt", with: [65], by: "tester", why: "large")
    try Registry.noteReading(of: ["Audits/bb-002"], at: desk.place, by: "tester", why: "report")
    let kept = try registry.checkpoint()
    let keys = try registry.verifiers()
    #expect(try registry.verify(by: keys, against: kept).isSound)
    try desk.attack(attack, on: registry)
    #expect(try !registry.verify(by: keys, against: kept).isSound)
  }

  /// What can be changed of the bytes of an entry without its digest.
  @Test(
    arguments: [
      "UPDATE entry SET packed = (SELECT packed FROM entry WHERE number = 2) WHERE number = 3",
      "UPDATE entry SET packed = x'00' WHERE number = 3", "UPDATE entry SET size = size + 1 WHERE number = 3",
      "UPDATE entry SET size = 9000000000000000000 WHERE number = 3", "UPDATE entry SET size = -1 WHERE number = 3",
    ], Store.allCases)
  func `bytes that are not those that came are neither read nor given`(attack: String, store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring(["Audits/aa-001/a.txt": "a", "Audits/aa-001/b.txt": "b"], to: registry)
    let path = try registry.state().first { $0.number == 3 }!.subject
    #expect(try RegistryFiles(at: desk.place).read(path).count == 1)
    try desk.attack(attack, on: registry)
    #expect(throws: RegistryError.bytesChanged(3)) { try registry.bytes(of: 3) }
    #expect(throws: RegistryError.bytesChanged(3)) { try registry.give(to: desk.folder.path + "/given") }
    let files = try RegistryFiles(at: desk.place)
    #expect { try files.read(path) } throws: { ($0 as? FileError)?.code == .notAsReceived }
  }

  @Test(arguments: Store.allCases)
  func `of two signatures of a checkpoint none can be made that of nobody`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try registry.rotateKey(by: "tester", why: "tried")
    let keys = try registry.verifiers()
    #expect(try registry.verify(by: keys).isSound)
    let note = try registry.checkpoint()
    #expect(note.signatures.count == 2)
    let marks = note.written.split(separator: "\n").filter { $0.hasPrefix("— ") }
    for mark in marks {
      let unsigned = String(mark).replacing(" " + registry.origin + " ", with: " nobody ")
      let other: String = note.written.replacing(String(mark), with: unsigned)
      try registry.database.run("UPDATE checkpoint SET note = ? WHERE size = 2", [.text(other)])
      #expect(try !registry.verify(by: keys).isSound, "\(other)")
    }
  }

  @Test(arguments: Store.allCases)
  func `a log that was cut back to an earlier checkpoint is found by a receipt that was kept`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring(["Audits/aa-001/a.txt": "a"], to: registry)
    let copy = desk.folder.path + "/copy.db"
    try registry.backUp(to: copy)
    _ = try registry.correct("Audits/aa-001/a.txt", with: [65], by: "tester", why: "large")
    let receipt = try registry.receipt(of: 3)
    let (keys, cut) = (try registry.verifiers(), try Registry(at: copy, for: .reading))
    #expect(try cut.verify(by: keys).isSound)
    #expect(try cut.verify(by: keys, against: receipt.proof.checkpoint).findings == [.entriesMissing(size: 3)])
  }

  @Test(arguments: Store.allCases)
  func `a log that somebody else signs is found`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let other = try #require(NoteSigner.made(name: registry.origin))
    let forged = SignedNote(try #require(Checkpoint(registry.checkpoint())).text, by: [other])
    try registry.database.run("UPDATE checkpoint SET note = ?", [.text(forged.written)])
    #expect(try registry.verify(by: registry.verifiers()).findings == [.notSigned(size: 1), .endNotSigned])
  }

  @Test(arguments: Store.allCases)
  func `nothing is signed behind what was changed`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring(["Audits/aa-001/a.txt": "a", "Audits/aa-001/b.txt": "b"], to: registry)
    try desk.attack("UPDATE entry SET account = 'another' WHERE number = 3", on: registry)
    // Whoever changes an entry makes the edge of the tree anew, and takes the checkpoints away that tell of it.
    try registry.transaction { registry throws(RegistryError) in _ = try registry.remake() }
    for cover in ["UPDATE head SET size = size", "DELETE FROM checkpoint WHERE size = 3"] {
      try desk.attack(cover, on: registry)
      #expect(throws: RegistryError.endDiffers) {
        try registry.correct("Audits/aa-001/a.txt", with: [65], by: "tester", why: "large")
      }
    }
  }

  @Test(arguments: Store.allCases)
  func `what follows from the log is not made anew from one that was changed`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring(["Audits/aa-001/a.txt": "a", "Audits/aa-001/b.txt": "b"], to: registry)
    try desk.attack("UPDATE state SET number = 2; UPDATE head SET edge = x''; DELETE FROM subtree", on: registry)
    try registry.rebuild()
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    for change in ["UPDATE entry SET account = 'another' WHERE number = 3", "DELETE FROM entry WHERE number = 3"] {
      let before = try (registry.head().edge, registry.state())
      try desk.attack(change, on: registry)
      #expect(throws: RegistryError.endDiffers) { try registry.rebuild() }
      #expect(try registry.head().edge == before.0)
      #expect(
        try registry.verify(by: registry.verifiers()).findings.contains(.rootDiffers(size: 3))
          == (change.hasPrefix("UPDATE")))
    }
  }

  @Test(arguments: Store.allCases)
  func `what follows from the log is made anew while its key is being changed`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let before = try readFile(registry.publicFile)
    _ = try registry.rotateKey(by: "tester", why: "tried")
    // As whoever changes the key leaves it when stopped in the middle.
    try Data(before).write(to: URL(filePath: registry.publicFile))
    try registry.rebuild()
    #expect(try registry.head().edge.count == 2)
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases)
  func `the triggers keep the log from slips`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    for slip in ["DELETE FROM entry", "UPDATE entry SET why = 'x'", "UPDATE entry SET packed = x'00'"] {
      #expect(throws: DatabaseError(.refused, path: registry.place)) {
        try registry.database.run(
          store == .sqlite ? slip : slip.replacing("x'00'", with: "'\\x00'::bytea"))
      }
    }
  }
}
