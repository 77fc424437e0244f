import AuditTestSupport
import Foundation
import Testing

/// Two editions of a standard side by side.
@Suite struct EditionTests {
  /// Revision 1 rates staff more loosely and a missing guard less gravely, asks for a well and not for a garden, has visitors among the
  /// things of care and talks under another id, and says in other Khmer what a care plan is.
  private static func world() throws -> World {
    let care = """
        - id: care
          title: {en: Care, km: ការថែទាំ}
          criteria:

      """
    let older = try #require(World.files["Standards/archive/house-rules-2020.1.yaml"])
      .exchanging("id: care.garden", for: "id: care.well").exchanging("There is a garden.", for: "There is a well.")
      .exchanging("id: care.counselling", for: "id: care.talks").exchanging(
        "level: critical\n", for: "level: required\n"
      )
      .exchanging("ផែនការថែទាំ", for: "ផែនការ").exchanging(care, for: "")
      .exchanging("      - id: gate.visitors\n", for: care + "      - id: gate.visitors\n")
      .exchanging("en: Below the rules", for: "en: Short of the rules")
    let visit = "Audits/bb-002/2026-05-02-inspection.yaml"
    return World([
      "Standards/archive/house-rules-2020.1.yaml": older,
      visit: try #require(World.files[visit]).exchanging("care.garden", for: "care.well"),
    ])
  }

  private func run(_ world: World, _ words: [String], on operands: [String] = []) -> CommandRun {
    CommandRun(
      ["standards", "house-rules"] + operands.map { world.path($0) } + ["--beside", "2020.1"] + words + [
        "--standards", world.path("Standards"), "--on", "2026-11-23", "--language", "en",
      ])
  }

  private func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.complaints)")
  }

  @Test func `what is new, gone, moved and changed is told, each part before and now`() throws {
    let all = try json(run(try EditionTests.world(), ["--format", "json"]))
    let changes = try #require(all["changes"] as? [[String: Any]])
    func ids(_ fate: String, _ kind: String = "criterion") -> Set<String> {
      Set(
        changes.filter { $0["change"] as? String == fate && $0["kind"] as? String == kind }
          .compactMap { $0["id"] as? String })
    }
    func part(_ id: String, _ word: String) -> (before: String?, now: String?)? {
      changes.first { $0["id"] as? String == id && $0["part"] as? String == word }
        .map { ($0["before"] as? String, $0["now"] as? String) }
    }
    #expect(ids("new") == ["care.garden"] && ids("gone") == ["care.well"])
    #expect(ids("moved") == ["care.counselling", "gate.visitors"])
    #expect(ids("changed") == ["care.staffing", "gate.guard", "care.files"])
    #expect(ids("changed", "rating") == ["below"])
    #expect(part("care.well", "text_en")?.before == "There is a well." && part("care.well", "text_en")?.now == nil)
    #expect(part("care.counselling", "id")?.before == "care.talks")
    #expect(
      part("gate.visitors", "section")?.before == "Care" && part("gate.visitors", "section")?.now == "At the gate")
    #expect(part("gate.guard", "level")?.before == "required" && part("gate.guard", "level")?.now == "critical")
    #expect(part("gate.guard", "weight")?.before == "1" && part("gate.guard", "weight")?.now == "3")
    #expect(part("care.files", "text_km")?.now?.contains("ផែនការថែទាំ") == true && part("care.files", "text_en") == nil)
    #expect(part("care.staffing", "thresholds")?.before?.contains("12") == true)
    #expect(part("care.staffing", "thresholds")?.now?.contains("8") == true)
    #expect(part("below", "title_en")?.before == "Short of the rules")
    #expect(all["places"] == nil)
  }

  @Test func `a page tells the same to people, in Khmer too`() throws {
    let world = try EditionTests.world()
    let english = run(world, []).output
    #expect(english.contains("1 new, 1 gone, 2 moved, 3 changed, 0 as they were"))
    #expect(english.contains("required → critical") && english.contains("There is a well."))
    let khmer = CommandRun([
      "standards", "house-rules", "--beside", "2020.1", "--standards", world.path("Standards"), "--language", "km",
    ]).output
    let html = run(world, ["--format", "html", "--share", "ministry"], on: ["Audits"]).output
    for told in ["1 new, 1 gone, 2 moved", "There is a well.", "→ critical", "bb-002", "<h2>"] {
      #expect(html.contains(told), "\(told)")
    }
    // In one language, as in the text, what is new or gone says its requirement once.
    #expect(html.components(separatedBy: "There is a well.").count == 2)
    #expect(hasKhmer(khmer) && khmer.contains("care.talks → care.counselling") && khmer.contains("ផែនការថែទាំ"))
  }

  @Test func `a standard beside itself has not changed`() throws {
    let world = try EditionTests.world()
    let run = CommandRun([
      "standards", "house-rules", "--beside", "2020.2", "--format", "json", "--standards", world.path("Standards"),
    ])
    #expect((try json(run)["changes"] as? [Any])?.isEmpty == true)
  }

  @Test func `what it does to facilities is told to the ministry, by the same records`() throws {
    let world = try EditionTests.world()
    let all = try json(run(world, ["--format", "json", "--share", "ministry"], on: ["Audits"]))
    let places = try #require(all["places"] as? [[String: Any]])
    #expect(places.compactMap { $0["facility"] as? String } == ["aa-001", "bb-002"])
    // Ten residents for a caregiver: met by the older edition, partly by today's; and a missing guard weighs more.
    let second = try #require(places.last)
    let before = try #require(second["before_minimum_highest"] as? Double)
    #expect(before > (second["now_minimum_highest"] as? Double ?? 1))
    #expect(
      second["before_rating_lowest"] as? String == "below" && second["now_rating_highest"] as? String == "critical")
    #expect(second["rating_movement"] as? String == "down")
    for (place, share) in places.flatMap({ place in ["minimum", "beyond"].map { (place, $0) } }) {
      func figure(_ name: String) -> Double? { place[name] as? Double }
      guard let low = figure("before_\(share)_lowest"), let high = figure("before_\(share)_highest"),
        let nowLow = figure("now_\(share)_lowest"), let nowHigh = figure("now_\(share)_highest")
      else {
        #expect(place["\(share)_movement"] is NSNull)
        continue
      }
      let isSame = low == high && nowLow == low && nowHigh == low
      let expected = nowLow > high ? "up" : nowHigh < low ? "down" : isSame ? "same" : "unsure"
      #expect(place["\(share)_movement"] as? String == expected)
    }
    let refused = run(world, [], on: ["Audits"])
    #expect(refused.status == 2 && refused.output.isEmpty && refused.complaints.contains("--share ministry"))
  }

  @Test func `an answer to what one edition does not ask is no error there`() throws {
    let world = try EditionTests.world()
    let run = run(world, ["--share", "ministry"], on: ["Audits/bb-002"])
    #expect(run.status == 0 && run.output.contains("bb-002"))
    #expect(!run.output.contains("not scored"))
  }

  @Test func `that no inspection has audited a facility is said`() throws {
    let world = try EditionTests.world()
    let run = CommandRun([
      "standards", "garden-rules", world.path("Audits"), "--beside", "1.1", "--share", "ministry", "--language", "en",
      "--standards", world.path("Standards"), "--on", "2026-11-23",
    ])
    #expect(run.status == 0 && run.output.contains("No inspection has audited any"), "\(run.complaints)")
    #expect(!run.output.contains("surely up"))
  }

  @Test(arguments: [["standards", "house-rules", "--share", "ministry"], ["standards", "--beside", "2020.1"]])
  func `an option that means nothing by itself is refused`(words: [String]) {
    let run = CommandRun(words + ["--standards", World().path("Standards")])
    #expect(run.status == 2 && run.output.isEmpty && run.complaints.contains("--beside"))
  }

  @Test func `a revision that is not there is named with those that are`() throws {
    let world = try EditionTests.world()
    let run = CommandRun(["standards", "house-rules", "--beside", "1999.1", "--standards", world.path("Standards")])
    #expect(run.status == 2 && run.complaints.contains("2020.2, 2020.1"))
  }
}
