import AccountKeeping
import AuditModel
import AuditRegistry
import AuditWording
import DatabaseAccess
import HTTPServing
import Testing

@testable import AuditService

/// Who may do what, walked over every route there is with everybody there is.
@Suite struct RightsTests {
  private static let insiders: Set<String> = ["dara", "bopha", "minister"]
  private static let everybody = Set(ServiceWorld.people.map(\.name))

  /// Who may do something where no facility is in question, or at the facility aa-001, or bb-002: written down again, from the design.
  private static func expected(_ act: Act, at facility: String?) -> Set<String?> {
    let own: Set<String> = facility == "aa-001" ? ["dara", "house-a"] : ["bopha", "house-b"]
    let inspector: Set<String> = facility == "aa-001" ? ["dara"] : ["bopha"]
    let named: Set<String>
    switch act {
    case .enter, .seePublished: return Set(everybody.map(Optional.some)).union([nil])
    case .keepOwnAccount: named = everybody
    case .seeDue, .search: named = ["dara", "bopha", "house-a", "house-b", "minister"]
    case .seeFacility, .takeReceipt: named = own.union(["minister"])
    case .bring: named = own
    case .usePhone: named = ["dara", "bopha", "house-a", "house-b"]
    case .seeShared: named = ["partner", "minister"]
    case .seeCountry, .seeLog: named = ["minister"]
    case .keepPlan: named = own
    case .waive, .withdraw: named = inspector
    case .decide where facility == nil: named = ["dara", "bopha", "minister"]
    case .decide, .writeLetters: named = inspector.union(["minister"])
    case .seeReadings: named = [facility == "aa-001" ? "house-a" : "house-b", "minister"]
    case .listReadings: named = ["minister", "keeper"]
    case .seeInside where facility == nil: named = ["dara", "bopha", "minister"]
    case .seeInside: named = inspector.union(["minister"])
    case .seeStandards: named = everybody.subtracting(["keeper", "partner"])
    case .publish, .acceptFacilities: named = ["minister"]
    case .proposeFacility: named = ["dara", "bopha"]
    case .keepBackups: named = ["keeper"]
    case .verify: named = ["minister", "keeper"]
    case .keepAccounts: named = ["keeper"]
    case .exchangeFiles: named = everybody.subtracting(["keeper"])
    }
    return Set(named.map(Optional.some))
  }

  private static func isTurnedAway(_ answer: HTTPAnswer, _ route: Route) -> Bool {
    if route.api != nil { return answer.status == 401 || answer.text.contains("nothing here for this account") }
    if answer.status == 303 { return answer.header("Location") == "/sign-in" && route.pieces != [] }
    return [403, 404].contains(answer.status) && answer.text.contains(Words.Site.notFoundMore[.english].prefix(20))
  }

  /// What stands for the rest of a path, so that it is of something that is there.
  private static func value(_ route: Route, _ entry: Int, _ waiting: Int?) -> String {
    if route.pieces.contains(.word("letters")) {
      return route.pieces.contains(.word("inside")) ? "danger" : "findings"
    }
    if route.api?.id == "record" { return ServiceWorld.visit + ".yaml" }
    if route.pieces.contains(.word("waiting")) { return String(waiting ?? 0) }
    return String(entry)
  }

  @Test func `every route lets in whom the design lets in, at their own facility, and nobody else`() throws {
    let world = try ServiceWorld()
    let entries = try world.service.store.reading { registry throws(RegistryError) in
      (try registry.entries(below: "Audits/aa-001"), try registry.entries(below: "Audits/bb-002"))
    }
    let facts = [("aa-001", entries.0), ("bb-002", entries.1)]
    let waiting = try [("aa-001", "dara"), ("bb-002", "bopha")].reduce(into: [String: Int]()) { numbers, one in
      let text = ServiceWorld.record(meals: "met")
      _ = try world.bring(text, named: ServiceWorld.visit + ".yaml", to: one.0, as: one.1)
      let files = try world.service.store.waiting { book throws(DatabaseError) in try book.files(of: [one.0: one.0]) }
      numbers[one.0] = try #require(files.first).number
    }
    for route in RegistryService.allRoutes where route.act != .keepOwnAccount || route.pieces.first != .word("sign-out")
    {
      let isOfFacility = route.pieces.contains(.facility)
      for (facility, entries) in isOfFacility ? facts : [facts[0]] {
        let number = try #require(entries.first { $0.kind == .record }).number
        let path = route.path(facility, RightsTests.value(route, number, waiting[facility]))
        let allowed = RightsTests.expected(route.act, at: isOfFacility ? facility : nil)
        for person in [nil] + RightsTests.everybody.map(Optional.some) {
          let answer =
            route.api != nil
            ? try world.program(route.method, path, as: person)
            : route.method == .get ? try world.get(path, as: person) : try world.post(path, as: person)
          let isIn = !RightsTests.isTurnedAway(answer, route)
          #expect(
            isIn == allowed.contains(person),
            "\(route.method.rawValue) \(path) as \(person ?? "nobody"): \(answer.status)")
        }
      }
    }
  }

  @Test func `a facility that is not there looks like one of somebody else`() throws {
    let world = try ServiceWorld()
    for path in [
      "", "/report", "/report/inside", "/plan", "/bring", "/receipt/3", "/actions", "/kept/3", "/letters", "/waiting/1",
      "/letters/findings",
    ] {
      let missing = try world.get("/facility/zz-999" + path, as: "dara")
      let foreign = try world.get("/facility/bb-002" + path, as: "dara")
      #expect(missing.status == 404 && foreign.status == 404)
      #expect(missing.text.count == foreign.text.count)
    }
    for id in ["Audits", "aa-001.", "AA-001", "%2e%2e"] {
      #expect(try world.get("/facility/" + id, as: "minister").status == 404)
    }
  }

  @Test func `a receipt is of the facility whose page asks for it`() throws {
    let world = try ServiceWorld()
    let numbers = try world.service.store.reading { registry throws(RegistryError) in
      (try registry.entries(below: "Audits/aa-001"), try registry.entries(below: "Audits/bb-002"))
    }
    for entry in numbers.1 {
      #expect(try world.get("/facility/aa-001/receipt/\(entry.number)", as: "minister").status == 404)
    }
    let note = try #require(numbers.0.first { $0.kind == .file })
    #expect(try world.get("/facility/aa-001/receipt/\(note.number)", as: "dara").status == 200)
    #expect(try world.get("/facility/aa-001/receipt/\(note.number)", as: "house-a").status == 404)
    #expect(try !world.get("/facility/aa-001", as: "house-a").text.contains("inspector-note"))
    for number in ["0", "-1", "x", "999999", "99999999999999999999"] {
      #expect(try world.get("/facility/aa-001/receipt/" + number, as: "minister").status == 404)
    }
  }

  @Test func `what is due is that of the own provinces, or of the own facility`() throws {
    let world = try ServiceWorld()
    for (person, sees, not) in [
      ("dara", "aa-001", "bb-002"), ("bopha", "bb-002", "aa-001"), ("house-a", "aa-001", "bb-002"),
      ("house-b", "bb-002", "aa-001"),
    ] {
      let text = try world.get("/due", as: person).text
      #expect(text.contains(sees) && !text.contains(not), "\(person)")
    }
    let all = try world.get("/due", as: "minister").text
    #expect(all.contains("aa-001") && all.contains("bb-002"))
  }
}
