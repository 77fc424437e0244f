import AccountKeeping
import AuditDesk
import AuditModel
import AuditWording
import HTTPServing
import Testing

@testable import AuditService

/// What pages say to people who have no terminal.
@Suite struct PageWordsTests {
  private static let commands = [
    "audit", "check", "score", "explain", "report", "plan", "due", "letter", "compare", "data", "standards", "wording",
    "checklist", "facility", "new", "form", "enter", "import", "registry", "search", "receipt", "serve", "account",
    "schema",
  ]

  /// Commands and options that a page names; nothing of its style, and of what people wrote.
  private static func named(_ html: String) -> [String] {
    var text = html
    for (start, end) in [("<style", "</style>"), ("<script", "</script>"), ("<!--", "-->")] {
      while let from = text.firstRange(of: start), let to = text[from.upperBound...].firstRange(of: end) {
        text.removeSubrange(from.lowerBound..<to.upperBound)
      }
    }
    let options = text.split(whereSeparator: { $0.isWhitespace || "<>(“\"".contains($0) }).filter {
      $0.hasPrefix("--") && !$0.contains(":") && ($0.dropFirst(2).first?.isLetter ?? false)
    }
    return options.map(String.init)
      + commands.map { "careaudit " + $0 }.filter { text.contains($0 + " ") || text.contains($0 + "<") }
  }

  private static let pages = [
    "", "/report", "/report/inside", "/plan", "/actions", "/bring", "/letters", "/receipts", "/questionnaire",
    "/questionnaire/count", "/readings",
  ]

  @Test(arguments: Language.allCases) func `no page names a command or an option`(language: Language) throws {
    let world = try ServiceWorld(withStandards: true, withAudits: true)
    let ids = try world.service.store.kept().entries.map(\.id)
    #expect(ids.count > 8)
    for person in ServiceWorld.people {
      try world.service.store.accounts { book throws(AccountError) in
        try book.set(language: language.tag, of: person.name)
      }
    }
    var looked = 0
    func look(_ path: String, as person: String) throws {
      let answer = try world.get(path, as: person)
      guard answer.status == 200 else { return }
      looked += 1
      #expect(PageWordsTests.named(answer.text) == [], "\(path) as \(person)")
    }
    for id in ids { for page in PageWordsTests.pages { try look("/facility/" + id + page, as: "minister") } }
    for path in [
      "/due", "/country", "/country/comparison", "/standards", "/search?q=a", "/publish", "/log", "/waiting", "/places",
      "/published",
    ] {
      for person in ["minister", "dara", "house-a"] { try look(path, as: person) }
    }
    for path in ["/accounts", "/backups", "/account", "/verification", "/readings"] { try look(path, as: "keeper") }
    for page in PageWordsTests.pages { try look("/facility/aa-001" + page, as: "house-a") }
    #expect(looked > ids.count * 6)
  }

  @Test(arguments: Language.allCases) func `what is wrong with a file is told without commands`(language: Language)
    throws
  {
    let world = try ServiceWorld()
    try world.service.store.accounts { book throws(AccountError) in try book.set(language: language.tag, of: "dara") }
    for (name, text) in [
      ("2026-10-15-inspection.yaml", "visit: ["), ("x.csv", "a,b\n1,2\n"), ("visit.json", "{}"), ("a.xlsx", "PK"),
      ("2026-10-16-inspection.yaml", ServiceWorld.record().replacing("food.meals", with: "food.nothing")),
      ("2026-10-17-inspection.yaml", ServiceWorld.record().replacing("test:", with: "tests:")),
      ("2026-10-18-inspection.yaml", ServiceWorld.record().replacing("residents: 12", with: "dwellers: 12")),
    ] {
      let answer = try world.bring(text, named: name, to: "aa-001", as: "dara")
      #expect(PageWordsTests.named(answer.text) == [], "\(name)")
    }
    let refused = try world.post("/facility/aa-001/kept/3/withdraw", "why=", as: "dara")
    #expect(PageWordsTests.named(refused.text) == [])
  }

  @Test func `a hint that names a command is known by it`() {
    for text in ["careaudit standards lists them", "choose: --share public", "“careaudit check” shows each"] {
      #expect(namesCommand(text))
    }
    for text in ["this is nothing of careaudit", "a dash -- here", "careaudit · kc-005"] {
      #expect(!namesCommand(text))
    }
  }

  @Test func `a list tells the name of a place once`() throws {
    let world = try ServiceWorld(withStandards: true, withAudits: true)
    let text = try world.get("/country", as: "minister").text
    for (id, facility) in try world.service.store.kept().facilities where facility.location == .open {
      guard let name = facility.name?.english, id != "aa-001" else { continue }
      #expect(text.split(separator: name).count - 1 == 1, "\(id)")
    }
  }
}
