import AccountKeeping
import AuditModel
import AuditRegistry
import DatabaseAccess
import HTTPServing
import Testing

@testable import AuditService

/// What is tried by who is let in, and wants more.
@Suite struct AttackTests {
  @Test func `what is of another facility is not there under the own one, by whatever route it is asked for`() throws {
    let world = try ServiceWorld()
    _ = try world.bring(
      ServiceWorld.record(meals: "met"), named: ServiceWorld.visit + ".yaml", to: "bb-002", as: "bopha")
    let waiting = try world.service.store.waiting { book throws(DatabaseError) in
      try book.files(of: ["bb-002": "bb-002"])
    }
    let entries = try world.service.store.reading { registry throws(RegistryError) in
      try registry.entries(below: "Audits/bb-002")
    }
    #expect(!waiting.isEmpty && !entries.isEmpty)
    let numbers = Set(waiting.map(\.number) + entries.map(\.number)).map(String.init)
    for route in RegistryService.allRoutes
    where route.api == nil && route.pieces.contains(.facility) && route.pieces.contains(.value) {
      for number in numbers {
        let path = route.path("aa-001", number)
        for person in ["dara", "house-a", "minister"] {
          let answer = try route.method == .get ? world.get(path, as: person) : world.post(path, as: person)
          #expect(answer.status == 404, "\(path) as \(person): \(answer.status)")
          #expect(!answer.text.contains("bb-002") && !answer.text.contains("Hidden house"))
        }
      }
    }
  }

  @Test func `questions behind an address reach no further than its page`() throws {
    let world = try ServiceWorld()
    let asked = [
      "q=bb-002", "q=Hidden", "q=Battambang&province=Battambang", "facility=bb-002", "from=0&before=0", "before=-1",
      "kind=inspection&facility=../bb-002", "q=%25&province=%27%20OR%201=1", "late=1&late=2", "language=xx",
    ]
    for path in [
      "/due", "/due/calendar.ics", "/search", "/country", "/country/comparison", "/facility/aa-001",
      "/facility/aa-001/receipts", "/waiting", "/standards", "/published", "/places/new", "/account", "/log",
    ] {
      for query in asked {
        for person in ["dara", "house-a"] {
          let text = try world.get(path + "?" + query, as: person).text
          #expect(!text.contains("/facility/bb-002"), "\(path)?\(query) as \(person)")
          #expect(!text.contains("Hidden house") && !text.contains("<script>alert"), "\(path)?\(query) as \(person)")
        }
      }
    }
  }

  @Test func `every page of everybody keeps to itself, and shows what was written as it was written`() throws {
    let world = try ServiceWorld()
    let entries = try world.service.store.reading { registry throws(RegistryError) in
      try registry.entries(below: "Audits/aa-001")
    }
    let number = try #require(entries.first { $0.kind == .record }).number
    for route in RegistryService.allRoutes
    where route.method == .get && route.api == nil && route.lane == .pages && route.pieces != [.word("style.css")] {
      for person in ["dara", "house-a", "minister", "keeper", "partner"] {
        let answer = try world.get(route.path("aa-001", String(number)), as: person)
        let policy = answer.header("Content-Security-Policy") ?? ""
        #expect(policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
        #expect(answer.header("X-Content-Type-Options") == "nosniff" && answer.header("Cache-Control") == "no-store")
        guard answer.header("Content-Type")?.hasPrefix("text/html") == true else { continue }
        #expect(!answer.text.contains("<script>alert"), "\(route.pieces) as \(person)")
      }
    }
  }

  @Test func `who comes by a link from elsewhere is sent on within this service alone`() throws {
    let world = try ServiceWorld()
    for path in ["/search?q=kitchen", "/country", "/facility/aa-001/receipts", "//evil.example/search"] {
      let answer = try world.get(path, headers: [("sec-fetch-site", "cross-site")])
      let next = try #require(answer.text.firstMatch(of: /content="0;url=([^"]*)"/)).output.1
      #expect(next.hasPrefix("/") && !next.hasPrefix("//") && !next.contains(":"), "\(next)")
    }
  }
}
