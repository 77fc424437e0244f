import AccountKeeping
import AuditRegistry
import HTTPServing
import Testing

@testable import AuditService

/// What was published, and for whom.
@Suite struct PublishedTests {
  private func publish(_ name: String, to world: ServiceWorld, among all: [(String, String)]) throws {
    let listed = all.map {
      "{\"name\": \"" + $0.0 + "\", \"day\": \"2026-11-23\", \"view\": \"" + $0.1 + "\", \"groups\": []}"
    }
    let ledger = "{\"format\": 1, \"publications\": [" + listed.joined(separator: ", ") + "]}"
    try world.service.store.writing { registry throws(RegistryError) in
      try registry.publish(
        [("comparison.html", Array("<p>the \(name)</p>".utf8)), ("comparison.csv", Array("a,b\r\n".utf8))], as: name,
        remembering: Array(ledger.utf8), after: try registry.ledger()?.number, by: "minister")
    }
  }

  @Test func `each sees what was published for them, and takes home what was kept`() throws {
    let world = try ServiceWorld()
    #expect(try world.get("/published").text.contains("Nothing has been published"))
    let all = [("for-all", "public"), ("for-us", "coalition"), ("for-them", "ministry")]
    for (index, one) in all.enumerated() {
      try publish(one.0, to: world, among: Array(all[...index]))
    }
    let readers: [(view: String, names: Set<String?>)] = [
      ("for-all", Set(ServiceWorld.people.map(\.name)).union([nil])), ("for-us", ["partner", "minister"]),
      ("for-them", ["minister"]),
    ]
    for person in [nil] + ServiceWorld.people.map(\.name) {
      let list = try world.get("/published", as: person).text
      for reader in readers {
        let isFor = reader.names.contains(person)
        #expect(list.contains(reader.view) == isFor, "\(person ?? "nobody") \(reader.view)")
        let page = try world.get("/published/" + reader.view + "/comparison.html", as: person)
        let table = try world.get("/published/" + reader.view + "/comparison.csv", as: person)
        #expect(page.status == (isFor ? 200 : 404) && table.status == page.status)
        #expect(page.text.contains("<p>the " + reader.view) == isFor)
        #expect((table.body == Array("a,b\r\n".utf8)) == isFor)
      }
    }
    for path in ["for-all/ledger.json", "for-all/..", "../comparison.csv", "ledger.json/x", "none/comparison.csv"] {
      #expect(try [400, 404].contains(world.get("/published/" + path, as: "minister").status), "\(path)")
    }
  }
}
