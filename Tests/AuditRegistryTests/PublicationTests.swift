import AuditTestSupport
import Testing

@testable import AuditRegistry

/// What was published, and the ledger of it.
@Suite struct PublicationTests {
  @Test(arguments: Store.allCases)
  func `of two who publish at once the second is told, and nothing of it is kept`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    #expect(try registry.ledger() == nil)
    try registry.publish([("a.csv", [1])], as: "march", remembering: [2], after: nil, by: "one")
    let first = try #require(try registry.ledger())
    #expect(first.bytes == [2])
    #expect(throws: RegistryError.publishedMeanwhile) {
      try registry.publish([("a.csv", [1])], as: "april", remembering: [3], after: nil, by: "two")
    }
    try registry.publish([("a.csv", [1])], as: "april", remembering: [3], after: first.number, by: "two")
    let second = try #require(try registry.ledger())
    #expect(throws: RegistryError.exists("Publications/april/a.csv")) {
      try registry.publish([("a.csv", [1])], as: "april", remembering: [4], after: second.number, by: "one")
    }
    for name in ["../x", "a/b", "", "."] {
      #expect(throws: RegistryError.self) {
        try registry.publish([("a.csv", [1])], as: name, remembering: [4], after: second.number, by: "one")
      }
    }
    #expect(
      try registry.state().map(\.subject) == [
        "Publications/april/a.csv", "Publications/ledger.json", "Publications/march/a.csv",
      ])
    #expect(try registry.state().map(\.kind) == [.publication, .ledger, .publication])
    #expect(throws: RegistryError.stays("Publications/ledger.json")) {
      try registry.withdraw("Publications/ledger.json", by: "one", why: "mine")
    }
    #expect(throws: RegistryError.stays("Publications/ledger.json")) {
      try registry.blot(first.number, by: "one", why: "mine")
    }
    #expect(try registry.give(to: desk.folder.path + "/out") == 3)
    let other = Desk(store)
    let copy = try other.begin()
    try copy.bring(desk.folder.path + "/out", by: "tester", today: Desk.today) { _ in }
    #expect(try copy.state().map(\.digest) == registry.state().map(\.digest))
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }
}
