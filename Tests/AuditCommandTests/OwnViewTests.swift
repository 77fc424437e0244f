import AuditTestSupport
import Foundation
import Testing

/// What a facility says of itself, where nobody else has looked: planned from, shown and followed, and never a standing (P18).
@Suite struct OwnViewTests {
  private static let place = "Audits/cc-003"

  private static let facility = World.facility.replacing("aa-001", with: "cc-003")
    .replacing("location: open", with: "location: confidential").replacing("Kampot", with: "Mondulkiri")
    .replacing("{en: Lotus Pond House, km: ផ្ទះស្រះឈូក}", with: "Secret Heron")

  private static func visit(_ date: String, _ kind: String = "self-assessment", guarded: String, files: Int = 10)
    -> String
  {
    """
    visit: {date: \(date), kind: \(kind)}
    measures: {residents: 20, caregivers: 4}
    services:
      psycho-social: {provided: [girls, women]}
    answers:
      house-rules:
        gate.guard: {rating: \(guarded), note: Seen by us.}
        gate.visitors: {rating: met, heard: [resident]}
        care.files: {checked: 10, of: 20, conforming: \(files)}

    """
  }

  private func world(_ more: [String: String] = [:]) -> World {
    World(
      [
        Self.place + "/facility.yaml": Self.facility,
        Self.place + "/2026-02-01-self-assessment.yaml": Self.visit("2026-02-01", guarded: "unmet"),
      ].merging(more, uniquingKeysWith: { $1 }))
  }

  private func run(_ world: World, _ command: String, _ words: [String] = [], day: String = "2026-11-23") -> CommandRun
  {
    world.run(command, words + ["--language", "en"], on: [Self.place], day: day)
  }

  private func flat(_ run: CommandRun) -> String {
    run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.all)")
  }

  private static let label = "Its own view, by a self-assessment: no standing"

  @Test func `audit, plan and report give its findings, and say that they are its own view`() throws {
    let world = world()
    for (command, words) in [
      ("audit", []), ("plan", []), ("plan", ["--format", "html"]), ("report", []), ("report", ["--format", "html"]),
      ("report", ["--progress"]),
    ] {
      let told = flat(run(world, command, words))
      #expect(told.contains(Self.label), "\(command) \(words) \(told)")
      #expect(told.contains("Somebody watches the gate day and night."), "\(command) \(words)")
      #expect(!told.contains("standing today"), "\(command) \(words)")
    }
    let plan = try json(run(world, "plan", ["--format", "json"]))
    #expect(plan["own_view"] as? Bool == true)
    let actions = try #require(plan["actions"] as? [[String: Any]])
    #expect(actions.map { $0["found"] as? String } == ["2026-02-01-self-assessment"])
    let report = try json(run(world, "report", ["--format", "json"]))
    let standards = try #require(report["standards"] as? [[String: Any]])
    #expect(standards[0]["standing"] is NSNull && standards[0]["self_assessment"] is [String: Any])
  }

  @Test func `no period of a standard runs from it, and no letter follows`() throws {
    // Without a day of its own the action would be due by the remedy period of the standard.
    let rules = World.houseRules.replacing("            within: 30 days\n", with: "")
    let own = world(["Standards/house-rules.yaml": rules])
    let inspected = world([
      "Standards/house-rules.yaml": rules,
      Self.place + "/2026-02-01-inspection.yaml": Self.visit("2026-02-01", "inspection", guarded: "unmet"),
    ])
    func due(_ world: World) throws -> [String?] {
      try #require(try json(run(world, "plan", ["--format", "json"]))["actions"] as? [[String: Any]]).map {
        $0["due"] as? String
      }
    }
    #expect(try due(own) == [nil])
    #expect(try due(inspected) == ["2026-05-01"])
    for kind in ["findings", "reminder", "second-inspection", "report"] {
      let letter = run(own, "letter", ["--kind", kind])
      #expect(letter.status == 2 && letter.output.isEmpty && letter.complaints.contains("never inspected"))
    }
  }

  @Test func `it stays never inspected, and its own actions are listed only where it keeps them, as nothing urgent`()
    throws
  {
    let world = world()
    func told() throws -> [String: Any] {
      let due = try json(run(world, "due", ["--format", "json"]))
      return try #require((due["facilities"] as? [[String: Any]])?.first)
    }
    #expect((try told()["actions"] as? [Any])?.isEmpty == true)
    #expect(try told()["urgency"] as? String == "never-inspected")
    #expect(run(world, "plan", ["--write"], day: "2026-02-02").status == 0)
    #expect((try told()["actions"] as? [Any])?.count == 1)
    #expect(try told()["urgency"] as? String == "never-inspected")
    #expect(run(world, "check").status == 0)
  }

  @Test func `a later self-assessment is none too many: several show how its own view moved`() throws {
    let world = world([
      Self.place + "/2026-08-01-self-assessment.yaml": Self.visit("2026-08-01", guarded: "met", files: 9)
    ])
    #expect(run(world, "check").output.contains("no problems"))
    for words in [[], ["--format", "html"]] {
      let report = flat(run(world, "report", words))
      #expect(report.contains("How its own view changed"))
      for share in ["57.1%", "85.7%", "+28.6 points"] { #expect(report.contains(share), "\(words) \(share) \(report)") }
    }
    #expect(flat(run(world, "audit")).contains("before: 2026-02-01 · Critical · minimum 57.1% → +28.6 points"))
    let standards = try #require(
      try json(run(world, "report", ["--format", "json"]))["standards"] as? [[String: Any]])
    #expect((standards[0]["self_assessments"] as? [Any])?.count == 2)
    let change = try #require(standards[0]["own_change"] as? [String: Any])
    #expect((change["moves"] as? [[String: Any]])?.map { $0["direction"] as? String } == ["better", "worse"])
    #expect(standards[0]["change"] is NSNull)
  }

  @Test func `its own view verifies nothing, and opens again only what was marked as done`() throws {
    let world = world()
    _ = run(world, "plan", ["--write"], day: "2026-02-02")
    let path = Self.place + "/plan.yaml"
    world.folder.write(
      Self.visit("2026-03-01", guarded: "met"), to: Self.place + "/2026-03-01-self-assessment.yaml")
    _ = run(world, "plan", ["--write"], day: "2026-03-02")
    #expect(world.folder.text(of: path)?.contains("status: open") == true)
    #expect(flat(run(world, "plan", day: "2026-03-02")).contains("mark it as done, with what proves it"))
    let mark = ["plan", world.path(Self.place), "done", "--mark", "gate.guard", "--proof", "contract.pdf"]
    #expect(CommandRun(mark + ["--standards", world.path("Standards"), "--on", "2026-03-03"]).status == 0)
    world.folder.write(
      Self.visit("2026-04-01", guarded: "partly"), to: Self.place + "/2026-04-01-self-assessment.yaml")
    _ = run(world, "plan", ["--write"], day: "2026-04-02")
    let again = try #require(world.folder.text(of: path))
    #expect(
      again.contains("status: open") && again.contains("reopened: [{date: 2026-04-01, by: 2026-04-01-self-assessment}]")
    )
    // An inspection goes on over the kept plan, and verifies.
    world.folder.write(
      Self.visit("2026-05-01", "inspection", guarded: "met"), to: Self.place + "/2026-05-01-inspection.yaml")
    _ = run(world, "plan", ["--write"], day: "2026-05-02")
    let verified = try #require(world.folder.text(of: path))
    #expect(verified.contains("verified: {date: 2026-05-01, by: 2026-05-01-inspection}"), "\(verified)")
    let told = flat(run(world, "plan", day: "2026-05-02"))
    #expect(!told.contains(Self.label) && told.contains("Hire a second guard."))
    #expect(told.contains("verified by 2026-05-01 inspection"))
  }

  @Test func `where an inspection has looked, its findings stand and the self-assessment is drawn beside them`() throws
  {
    let world = world([
      Self.place + "/2026-03-01-inspection.yaml": Self.visit("2026-03-01", "inspection", guarded: "met", files: 9),
      Self.place + "/2026-09-01-self-assessment.yaml": Self.visit("2026-09-01", guarded: "unmet"),
    ])
    let plan = try json(run(world, "plan", ["--format", "json"]))
    #expect(plan["own_view"] as? Bool == false)
    #expect((plan["actions"] as? [Any])?.isEmpty == true)
    let report = flat(run(world, "report"))
    #expect(report.contains("Self-assessment beside inspection") && !report.contains(Self.label))
    #expect(report.contains("Self-assessment 2026-02-01"))
  }
}
