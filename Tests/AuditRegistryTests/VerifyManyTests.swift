import AuditTestSupport
import DatabaseAccess
import LogProofs
import Testing

@testable import AuditRegistry

/// A log that is looked through piece by piece, by several threads.
@Suite struct VerifyManyTests {
  /// More entries than two pieces hold, one of them larger than any piece, each tenth a reading.
  private func filled(_ desk: Desk, seed: UInt64) throws -> Registry {
    var random = SeededRandom(seed: seed)
    let registry = try desk.begin()
    for start in stride(from: 2, through: 9_000, by: 1_000) {
      try registry.transaction { registry throws(RegistryError) in
        let entries = (start..<min(start + 1_000, 9_001)).map { number -> Registry.NewEntry in
          if number % 10 == 0 {
            var reading = Registry.NewEntry(.read, .reading, "", bytes: Array("Audits/bb-\(number)".utf8), why: "r")
            reading.folders = ["Audits/bb-\(number)"]
            return reading
          }
          let size = number == 5_003 ? 2_500_000 : random.below(40)
          let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* number) }
          let subject = "Audits/\(random.below(3_000))/ស្តង់ដារ.yaml"
          return Registry.NewEntry(.bring, .file, subject, bytes: bytes, why: number % 7 == 0 ? "ព្រោះ" : "")
        }
        return try registry.append(entries, by: "tester")
      }
    }
    return registry
  }

  @Test(arguments: Store.allCases)
  func `what is wrong is found at its own entry, wherever a piece ends`(store: Store) throws {
    let desk = Desk(store)
    let registry = try filled(desk, seed: 4)
    let keys = try registry.verifiers()
    let whole = try registry.verify(by: keys)
    #expect(whole.isSound && whole.entries == 9_000 && whole.checkpoints == 10)
    #expect(try Checkpoint(registry.checkpoint())?.root == whole.root)
    // Ends of pieces by their number, the one that has a piece of its own, and its neighbours.
    let places = [2, 4_095, 4_096, 4_097, 5_002, 5_003, 5_004, 8_191, 8_192, 8_999]
    for number in places {
      try desk.attack("UPDATE entry SET size = size + 1 WHERE number = \(number)", on: registry)
    }
    let found = try registry.verify(by: keys).findings
    let differing = found.compactMap { if case .bytesDiffer(let number) = $0 { number } else { nil } }
    #expect(differing == places)
    #expect(found.contains(.rootDiffers(size: 9_000)))
  }

  @Test func `an entry that is gone, one out of order in time and one that cannot be read are told by number`() throws {
    let desk = Desk()
    let registry = try filled(desk, seed: 5)
    for change in [
      "DELETE FROM entry WHERE number = 4097", "UPDATE entry SET arrived = '2020-01-01T00:00:00Z' WHERE number = 4098",
      "UPDATE entry SET way = 'swayed' WHERE number = 6001", "UPDATE entry SET packed = NULL WHERE number = 7001",
    ] { try desk.attack(change, on: registry) }
    let found = try registry.verify(by: registry.verifiers()).findings
    #expect(found.first == .gap(before: 4_098))
    #expect(found.contains(.timeGoesBack(4_098)) && found.contains(.unreadable) && found.contains(.bytesGone(7_001)))
    #expect(!found.contains(.timeGoesBack(4_099)))
  }
}
