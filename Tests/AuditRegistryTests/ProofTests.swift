import AuditTestSupport
import DatabaseAccess
import LogProofs
import Testing

@testable import AuditRegistry

/// Receipts and proofs from what is kept of the tree.
@Suite struct ProofTests {
  /// Brings so many files, some at a time.
  private func grown(_ count: Int, by step: Int, on desk: Desk) throws -> Registry {
    let registry = try desk.begin()
    for start in stride(from: 0, to: count, by: step) {
      let files = (start..<min(start + step, count)).map { ("Audits/aa-001/note-\($0).txt", "text \($0)") }
      _ = try desk.bring(Dictionary(uniqueKeysWithValues: files), to: registry, from: "in-\(start)")
    }
    return registry
  }

  @Test(arguments: [1, 3, 7], Store.allCases)
  func `each entry has a receipt, and each checkpoint a proof of what came since`(step: Int, store: Store) throws {
    let desk = Desk(store)
    let registry = try grown(20, by: step, on: desk)
    let keys = try registry.verifiers()
    for number in 1...21 { #expect(try registry.receipt(of: number).holds(byOneOf: keys)) }
    let notes = try registry.database.rows("SELECT note FROM checkpoint").compactMap {
      $0[0].text.flatMap { SignedNote($0) }
    }
    #expect(notes.count == 1 + (20 + step - 1) / step)
    for note in notes {
      let growth = try registry.growth(since: note, named: "kept")
      let ends = try #require(LogGrowth(growth.written)?.holds(byOneOf: keys))
      #expect(ends.older == Checkpoint(note) && ends.newer.size == 21)
    }
    #expect(try registry.verify(by: keys).isSound)
  }

  @Test(arguments: Store.allCases)
  func `a proof reads few rows, however many entries there are`(store: Store) throws {
    let desk = Desk(store)
    let registry = try grown(200, by: 100, on: desk)
    // All entries but those of the two leaves can be gone, and the proof is the same.
    let (receipt, keys) = (try registry.receipt(of: 78), try registry.verifiers())
    let first = try #require(try registry.database.rows("SELECT note FROM checkpoint").first?[0].text)
    let older = try #require(SignedNote(first))
    try desk.attack("DELETE FROM entry WHERE number NOT IN (77, 78, 201)", on: registry)
    #expect(try registry.receipt(of: 78) == receipt)
    try desk.attack("DELETE FROM entry WHERE number > 2", on: registry)
    #expect(throws: RegistryError.self) { try registry.receipt(of: 78) }
    #expect(receipt.holds(byOneOf: keys) && Checkpoint(older)?.size == 1)
  }

  @Test(arguments: Store.allCases)
  func `what is kept of the tree gives no receipt when it was changed, and is made anew`(store: Store) throws {
    let desk = Desk(store)
    let registry = try grown(9, by: 4, on: desk)
    try desk.attack("UPDATE subtree SET digests = zeroblob(length(digests)) WHERE number = 8", on: registry)
    #expect(throws: RegistryError.proofFails) { try registry.receipt(of: 10) }
    #expect(try registry.verify(by: registry.verifiers()).findings == [.subtreesDiffer])
    try registry.rebuild()
    #expect(try registry.receipt(of: 10).holds(byOneOf: registry.verifiers()))
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases)
  func `what the log does not begin with is refused`(store: Store) throws {
    let desk = Desk(store)
    let registry = try grown(6, by: 2, on: desk)
    let other = Desk()
    let stranger = try other.begin()
    #expect(throws: RegistryError.otherLog("kept")) { try registry.growth(since: stranger.checkpoint(), named: "kept") }
    let signer = try registry.keys.signer()
    for size in [3, 5, 8] {
      let forged = SignedNote(
        Checkpoint(origin: registry.origin, size: size, root: leafDigest([UInt8(size)])).text, by: [signer])
      #expect(throws: RegistryError.notABeginning("kept")) { try registry.growth(since: forged, named: "kept") }
    }
  }

  /// As the program before left it.
  private func madeOld(_ registry: Registry) throws {
    for statement in [
      "DROP TABLE subtree", "DROP TABLE reading", "ALTER TABLE registry DROP COLUMN copied",
      "UPDATE registry SET schema = 1",
    ] { try registry.database.run(statement) }
  }

  @Test(arguments: Store.allCases)
  func `a registry of the version before is read, proves, and is brought to this one when it is written`(
    store: Store
  ) throws {
    let desk = Desk(store)
    let registry = try grown(12, by: 5, on: desk)
    let receipts = try (1...13).map { try registry.receipt(of: $0) }
    try madeOld(registry)
    let old = try Registry(at: desk.place, for: .reading)
    let keys = try old.verifiers()
    #expect(try (1...13).map { try old.receipt(of: $0) } == receipts)
    #expect(try old.verify(by: keys).isSound && old.readings(of: nil).isEmpty)
    let new = try Registry(at: desk.place, for: .writing)
    #expect(try new.verify(by: keys).isSound)
    #expect(try (1...13).map { try new.receipt(of: $0) } == receipts)
    try Registry.noteReading(of: ["Audits/aa-001"], at: desk.place, by: "tester", why: "report")
    #expect(try new.receipt(of: 14).holds(byOneOf: keys))
  }
}
