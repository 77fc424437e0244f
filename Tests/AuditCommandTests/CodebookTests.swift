import AuditTestSupport
import Foundation
import Testing

/// A standard as a codebook.
@Suite struct CodebookTests {
  private func json(_ world: World) throws -> [String: Any] {
    let text = CommandRun(["standards", "house-rules", "--format", "json", "--standards", world.path("Standards")])
      .output
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `the codebook has each criterion with its texts, its answers and by what they are rated`() throws {
    let all = try json(World())
    let criteria = try #require(all["criteria"] as? [[String: Any]])
    #expect(all["standard"] as? String == "house-rules" && all["revision"] as? Int == 2)
    #expect(criteria.count == 6)
    let named = Dictionary(uniqueKeysWithValues: criteria.map { ($0["criterion"] as? String ?? "", $0) })
    let staffing = try #require(named["care.staffing"])
    #expect(staffing["answer"] as? String == "measure")
    #expect(staffing["measure"] as? String == "residents-per-caregiver")
    #expect(staffing["thresholds"] as? [String] == ["met <= 8", "partly <= 10"])
    #expect(named["care.files"]?["thresholds"] as? [String] == ["met >= 100%", "partly >= 80%"])
    #expect(named["care.files"]?["weight"] as? Int == 2)
    #expect(named["care.garden"]?["applies"] as? [String] == ["operator=state"])
    #expect(named["gate.visitors"]?["hear"] as? [String] == ["resident"])
    #expect((named["gate.visitors"]?["answers"] as? [String])?.contains("not-applicable") == true)
    for one in criteria {
      #expect((one["text_en"] as? String)?.isEmpty == false && hasKhmer(one["text_km"] as? String ?? ""))
      #expect((one["basis_sources"] as? [String])?.isEmpty == false)
    }
    let measures = try #require(all["measures"] as? [[String: Any]])
    #expect(
      Set(measures.compactMap { $0["measure"] as? String }) == ["residents-per-caregiver", "residents", "caregivers"])
    let ratings = try #require(all["ratings"] as? [[String: Any]])
    #expect(ratings.map { $0["rating"] as? String } == ["meets", "below", "critical"])
  }

  @Test func `as CSV it is a row a criterion, and a workbook holds the rest too`() throws {
    let world = World()
    let csv = CommandRun(["standards", "house-rules", "--format", "csv", "--standards", world.path("Standards")]).output
    #expect(csv.split(separator: "\r\n").count == 7)
    #expect(
      csv.hasPrefix(
        "criterion,section,section_title_en,section_title_km,title_en,title_km,text_en,text_km,ask_en,ask_km,level,weight"
      ))
    let path = world.path("rules.xlsx")
    let run = CommandRun(["standards", "house-rules", "--output", path, "--standards", world.path("Standards")])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Array("PK".utf8)))
  }

  @Test func `a criterion's title stands in both languages, in the codebook and in tidy tables`() throws {
    let rules = World.houseRules.exchanging(
      "- id: gate.guard\n", for: "- id: gate.guard\n        title: {en: Night guard, km: អ្នកយាម}\n")
    let world = World(["Standards/house-rules.yaml": rules])
    func titles(_ rows: [[String: Any]], _ english: String) -> [String] {
      rows.filter { $0["criterion"] as? String == "gate.guard" }.flatMap { row in
        [english, "title_km"].map { row[$0] as? String ?? "" }
      }
    }
    let all = try json(world)
    let criteria = try #require(all["criteria"] as? [[String: Any]])
    #expect(titles(criteria, "title_en") == ["Night guard", "អ្នកយាម"])
    #expect(criteria.last?["title_en"] is NSNull)
    let lines = world.run("data", ["--share", "ministry"]).output.split(separator: "\n")
    let tidy = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
      .filter { $0["table"] as? String == "criteria" && $0["version"] as? String == "2020.2" }
    #expect(titles(tidy, "title") == ["Night guard", "អ្នកយាម"])
  }

  @Test(arguments: [[], ["house-rules", "gate.guard"], ["house-rules", "--basis"]])
  func `a codebook is of one standard`(words: [String]) {
    let run = CommandRun(["standards"] + words + ["--format", "csv", "--standards", World().path("Standards")])
    #expect(run.status == 2 && run.output.isEmpty && run.complaints.contains("--format"))
  }
}
