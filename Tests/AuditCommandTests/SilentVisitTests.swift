import AuditTestSupport
import Foundation
import Testing

/// A visit that answers nothing, a danger or counts alone, takes no other visit's place, rule S16i.
@Suite struct SilentVisitTests {
  private static let danger = "dangers: {gas: {what: A gas leak., about: place, told: [{to: the manager}]}}\n"
  /// As earlier programs wrote them too: with standards of which nothing is answered.
  static let silent = [
    "visit: {date: DAY, kind: KIND}\n" + danger,
    "visit: {date: DAY, kind: KIND, against: {house-rules: \"2020.2\", garden-rules: \"1.1\"}}\n" + danger
      + "answers: {house-rules: , garden-rules: }\n",
    "visit: {date: DAY, kind: KIND, note: Nobody was there.}\nanswers: {house-rules: {gate.guard: }}\n",
  ]

  private static func path(_ day: String, _ kind: String) -> String { "Audits/aa-001/\(day)-\(kind).yaml" }

  private func world(_ silent: String, _ day: String = "2026-11-01", _ kind: String = "inspection") -> World {
    World([Self.path(day, kind): silent.replacing("DAY", with: day).replacing("KIND", with: kind)])
  }

  private func run(_ world: World, _ command: String, _ words: [String] = []) -> CommandRun {
    world.run(command, words + ["--language", "en"], on: ["Audits/aa-001"])
  }

  @Test(arguments: silent) func `a follow-up follows the latest inspection that looked at a standard`(
    silent: String
  ) throws {
    let world = world(silent)
    let file = world.path("new.yaml")
    _ = run(world, "new", ["--kind", "follow-up", "--output", file])
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("follows: 2026-03-14-inspection"))
    for (command, words) in [("checklist", []), ("form", ["--paper"]), ("enter", [])] as [(String, [String])] {
      let told = run(world, command, ["--kind", "follow-up"] + words).output
      #expect(told.contains("14 March 2026") && !told.contains("Nothing is to be seen again"), "\(command) \(told)")
    }
    let refused = run(world, "form", ["--kind", "follow-up", "--follows", "2026-11-01-inspection"])
    #expect(refused.status == 2 && refused.complaints.contains("2026-03-14-inspection"))
  }

  @Test(arguments: silent) func `the standing, the plan, the clock and the letters stay what they were`(
    silent: String
  ) throws {
    let (without, with) = (World(), world(silent))
    for (command, words) in [
      ("plan", ["--format", "csv"]), ("due", ["--format", "csv"]), ("score", ["--format", "csv"]),
      ("letter", ["--output", "LETTER"]),
    ] as [(String, [String])] {
      let told = [without, with].map { world in
        let told = run(world, command, words.map { $0 == "LETTER" ? world.path("letter.html") : $0 })
        let letter = world.folder.text(of: "letter.html") ?? ""
        return world.anonymous(told.all + letter)
      }
      func lines(_ text: String) -> [Substring] {
        text.split(whereSeparator: \.isNewline).filter { !$0.contains("gas") }
      }
      #expect(!told[0].isEmpty && lines(told[0]) == lines(told[1]), "\(command)")
    }
  }

  @Test(arguments: silent) func `a self-assessment that answers nothing hides none before it`(silent: String) throws {
    let own = World(["Audits/aa-001/2026-03-14-inspection.yaml": ""])
    for name in ["2026-03-14-inspection", "2026-06-01-follow-up"] {
      try FileManager.default.removeItem(atPath: own.path("Audits/aa-001/\(name).yaml"))
    }
    let before = run(own, "plan", ["--format", "csv"]).output
    own.folder.write(
      silent.replacing("DAY", with: "2026-11-01").replacing("KIND", with: "self-assessment"),
      to: Self.path("2026-11-01", "self-assessment"))
    func lines(_ text: String) -> [Substring] {
      text.split(whereSeparator: \.isNewline).filter { !$0.contains("gas") }
    }
    #expect(lines(run(own, "plan", ["--format", "csv"]).output) == lines(before))
  }

  @Test func `where nothing else was, an inspection that answers nothing is told as the rules of audits have it`()
    throws
  {
    let world = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": Self.silent[1].replacing("DAY", with: "2026-03-14").replacing(
        "KIND", with: "inspection")
    ])
    try FileManager.default.removeItem(atPath: world.path("Audits/aa-001/2026-06-01-follow-up.yaml"))
    #expect(run(world, "audit").output.contains("answers open"))
  }

  @Test(arguments: ["enter", "export"]) func `what brings a danger alone names no standard`(road: String) throws {
    let world = World()
    if road == "enter" {
      let made = world.run(
        "enter", on: ["Audits/aa-001"], day: "2026-11-02", input: ["D1 gas leak", "D1 about place", "done"])
      #expect(made.status == 0, "\(made.all)")
    } else {
      world.folder.write(
        """
        {"careaudit": "visit", "format": 1, "facility": "aa-001", "visit": {"date": "2026-11-02", "kind": "inspection"},
        "against": {"house-rules": "2020.2"}, "answers": {"house-rules": {}},
        "dangers": {"gas": {"what": "gas leak", "about": "place"}}}
        """, to: "visit.json")
      let made = world.run("import", ["--into", world.audits], on: ["visit.json"])
      #expect(made.status == 0, "\(made.all)")
    }
    let record = try #require(world.folder.text(of: "Audits/aa-001/2026-11-02-inspection.yaml"))
    #expect(record.contains("gas leak") && !record.contains("house-rules"), "\(record)")
    #expect(!run(world, "check").output.contains("answers no question"))
  }

  @Test func `only what was found and is all rated best is called mended`() {
    func told(_ inspection: String, _ followUp: String) -> String {
      let world = World([
        Self.path("2026-07-01", "inspection"):
          "visit: {date: 2026-07-01, kind: inspection}\nanswers: {house-rules: {\(inspection)}}\n",
        Self.path("2026-07-15", "follow-up"):
          "visit: {date: 2026-07-15, kind: follow-up}\nanswers: {house-rules: {\(followUp)}}\n",
      ])
      return run(world, "checklist", ["--kind", "follow-up"]).output.split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
    }
    #expect(told("gate.guard: met", "").contains("of what was answered, nothing fell short"))
    #expect(told("gate.guard: unmet", "gate.guard: met").contains("all that was found is mended"))
    #expect(
      told("gate.guard: unmet", "gate.guard: {rating: not-assessed, reason: Dark.}").contains(
        "not all that was found was seen mended"))
  }

  @Test(arguments: ["checklist", "new", "form", "form --paper", "form --xlsx", "form --xlsform", "enter"])
  func `where the standard of the inspection has errors, nothing is made`(command: String) {
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.replacing("level: critical", with: "level: criticall")
    ])
    let words = command.split(separator: " ").map(String.init)
    let file = world.path(words[0] == "new" ? "made.yaml" : "made.xlsx")
    let more = words[0] == "new" ? ["--output", file] : ["--xlsx", "--xlsform"].contains(words.last) ? [file] : []
    let run = run(world, words[0], words.dropFirst() + more + ["--kind", "follow-up"])
    #expect(run.status == 2 && run.complaints.contains("2026-03-14-inspection"), "\(run.all)")
    #expect(run.output.isEmpty && !FileManager.default.fileExists(atPath: file), "\(run.output)")
  }
}
