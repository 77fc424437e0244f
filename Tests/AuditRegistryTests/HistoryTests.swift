import AuditTestSupport
import DatabaseAccess
import LogProofs
import Testing

@testable import AuditRegistry

/// The state that is kept, against a log that is read from its beginning by the rules alone.
@Suite struct HistoryTests {
  /// Rule G3, as it is written.
  private func slowState(_ registry: Registry) throws -> [String: Int] {
    var state: [String: Int] = [:]
    var latest: [String: Int] = [:]
    let size = try #require(Checkpoint(registry.checkpoint())).size
    for number in 1...size {
      let entry = try registry.entry(number)
      switch entry.way {
      case .bring, .write, .correct: (state[entry.subject], latest[entry.subject]) = (number, number)
      case .withdraw: (state[entry.subject], latest[entry.subject]) = (nil, number)
      case .blot where latest[entry.subject] == entry.about:
        (state[entry.subject], latest[entry.subject]) = (nil, number)
      case .blot, .begin, .read: break
      }
    }
    return state
  }

  @Test(arguments: 0..<12 as Range<UInt64>, Store.allCases)
  func `after any history the state is what the log says, before and after it is made anew`(seed: UInt64, store: Store)
    throws
  {
    let desk = Desk(store)
    let registry = try desk.begin()
    var random = SeededRandom(seed: seed)
    let subjects = (1...4).map { "Audits/aa-001/note-\($0).txt" }
    for step in 1...40 {
      let subject = subjects.randomElement(using: &random)!
      let size = try #require(Checkpoint(registry.checkpoint())).size
      let why = "because of \(step)"
      switch Int.random(in: 0..<5, using: &random) {
      case 0: _ = try desk.bring([String(subject): "text \(step)"], to: registry, from: "in-\(step)")
      case 1: _ = try? registry.correct(subject, with: Array("text \(step % 3)".utf8), by: "tester", why: why)
      case 2: _ = try? registry.withdraw(subject, by: "tester", why: why)
      case 3:
        _ = try? RegistryWriter(at: desk.place, staysOpen: false).write(
          Array("text \(step)".utf8), as: subject, over: nil, by: "tester")
      default: _ = try? registry.blot(Int.random(in: 1...size, using: &random), by: "tester", why: why)
      }
    }
    func kept() throws -> [String: Int] {
      Dictionary(uniqueKeysWithValues: try registry.state().map { ($0.subject, $0.number) })
    }
    let slow = try slowState(registry)
    #expect(try kept() == slow)
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    try registry.database.run("DELETE FROM state")
    try desk.attack("UPDATE head SET size = 0, edge = x''", on: registry)
    try registry.rebuild()
    #expect(try kept() == slow)
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    for number in slow.values { #expect(try registry.bytes(of: number) != nil) }
  }

  @Test(arguments: Store.allCases)
  func `a clock that goes back puts no entry before another`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    try registry.database.run("UPDATE head SET arrived = '2999-01-01T00:00:00Z'")
    _ = try desk.bring(["Audits/aa-001/a.txt": "a"], to: registry)
    #expect(try registry.entry(2).arrived == "2999-01-01T00:00:00Z")
  }

  @Test(arguments: Store.allCases)
  func `of a subject every version is told, with what moved`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n    gate.visitors: unmet\n")], to: registry)
    let dangerous = "dangers: {fire: {what: x, since: 2026-03-01, about: place}}\n"
    let last = dangerous + Desk.record("    gate.guard: unmet\n    gate.visitors: unmet\n")
    _ = try registry.correct(Desk.visit, with: Array(last.utf8), by: "tester", why: "seen again")
    let versions = try registry.versions(of: Desk.visit, today: Desk.today)
    #expect(versions.map(\.moved) == [nil, .parts(["house-rules/gate.visitors"]), .parts(["house-rules/gate.guard"])])
    #expect(versions.map(\.isLatest) == [false, false, true])
  }

  @Test func `what is said of a visit as a whole moves too`() throws {
    let desk = Desk(.sqlite)
    let registry = try desk.begin()
    let first = Desk.record("    gate.guard: met\n")
    _ = try desk.bring([Desk.visit: first], to: registry)
    let second = first.replacing("by: A team", with: "by: Another team, note: Seen from the gate")
    _ = try registry.correct(Desk.visit, with: Array(second.utf8), by: "tester", why: "seen again")
    let versions = try registry.versions(of: Desk.visit, today: Desk.today)
    #expect(versions.last?.moved == .parts(["by", "note"]))
  }
}
