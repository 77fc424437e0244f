import AuditTestSupport
import Foundation
import Testing

/// Standards that are drafted of the checklists of other tools, as a person asks for them.
@Suite struct DraftTests {
  private static let table = """
    No,Area,Requirement,Priority,Choices,Unit
    1,Food,Three meals are served,must,yes/partly/no,
    2,Food,Water is clean,,yes/partly/no,
    3,Food,Meals a day,,,meals
    4,Night,Can everyone get out?,critical,yes/no/na,

    """

  private func world() -> World { World(["table.csv": Self.table]) }

  private func draft(_ world: World, _ words: [String] = [], language: String = "en") -> CommandRun {
    CommandRun(
      [
        "standards", "--from-sheet", world.path("table.csv"), "--standards", world.path("Standards"), "--language",
        language,
      ] + words)
  }

  private func text(_ world: World, _ name: String) throws -> String {
    try String(contentsOfFile: world.path(name), encoding: .utf8)
  }

  @Test func `a draft passes check, with its measures beside it, and says what a person must do and where`() throws {
    let world = world()
    let run = draft(world, ["--output", world.path("Standards/office.yaml")])
    #expect(run.status == 0, "\(run.complaints)")
    let lines = try text(world, "Standards/office.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try text(world, "Standards/measures/office.yaml").contains("- id: office-meals-a-day"))
    let check = world.run("check")
    #expect(!check.all.contains("error["), "\(check.all)")
    for word in ["level", "ratings", "weights", "basis", "khmer", "thresholds", "question"] {
      let marked = lines.indices.filter { lines[$0].hasSuffix("# to-do: " + word) }.map { $0 + 1 }
      #expect(!marked.isEmpty, "\(word)")
      let told = "line " + marked.prefix(12).map(String.init).joined(separator: ", ") + "\n"
      #expect(run.output.contains(told), "\(word) \(told)\n\(run.output)")
    }
  }

  @Test func `what nobody gave a level is recorded until somebody does, and what is given stays`() throws {
    let world = world()
    _ = draft(world, ["--output", world.path("Standards/office.yaml")])
    let plain = try text(world, "Standards/office.yaml")
    #expect(plain.split(separator: "\n").filter { $0.contains("level: recorded") }.count == 2)
    _ = draft(world, ["--levels", "recommended", "--output", world.path("Standards/other.yaml")])
    let chosen = try text(world, "Standards/other.yaml")
    #expect(chosen.contains("level: recommended\n") && chosen.contains("level: critical\n"))
    #expect(chosen.contains("level: required\n"))
    // What is measured waits for its thresholds.
    #expect(chosen.split(separator: "\n").filter { $0.contains("level: recorded") }.count == 1)
  }

  @Test func `a draft is never written over a file that is there`() throws {
    let world = world()
    let path = world.path("Standards/office.yaml")
    #expect(draft(world, ["--output", path]).status == 0)
    let before = try text(world, "Standards/office.yaml")
    #expect(draft(world, ["--levels", "critical", "--output", path]).status == 2)
    #expect(try text(world, "Standards/office.yaml") == before)
  }

  @Test func `on the screen the draft stands alone, and what is told of it elsewhere`() {
    let run = draft(world())
    #expect(run.output.hasPrefix("# ") && run.output.contains("\nstandard: table\n"))
    #expect(!run.output.contains("What became of each part") && run.complaints.contains("What became of each part"))
  }

  @Test func `it is told in Khmer too`() {
    let run = draft(world(), language: "km")
    #expect(hasKhmer(run.complaints) && hasKhmer(run.output))
  }

  @Test(arguments: [
    ["--from-sheet", "x", "--from-oscal", "y"], ["--column", "text=B"], ["--levels", "required"],
    ["--from-library", "x", "--sheet", "s"], ["--from-sheet", "x", "--column", "tekst=B"],
    ["--from-sheet", "x", "--levels", "hoch"], ["--from-sheet", "x", "--output", "x.json"],
    ["--from-sheet", "x", "good-practice"],
    ["--from-sheet", "/nowhere"],
  ])
  func `what does not go together, and words that are none, are refused with a sentence`(words: [String]) {
    let run = CommandRun(["standards"] + words)
    #expect(run.status == 2 && run.output.isEmpty && !run.complaints.isEmpty)
  }

  @Test func `a standard that went out as OSCAL comes back with its criteria, levels, weights and texts`() throws {
    let world = World()
    let catalog = world.path("rules.json")
    let out = CommandRun([
      "standards", "house-rules", "--to-oscal", "--output", catalog, "--standards", world.path("Standards"),
    ])
    #expect(out.status == 0, "\(out.complaints)")
    let back = CommandRun(
      [
        "standards", "--from-oscal", catalog, "--output", world.path("Standards/again.yaml"), "--standards",
        world.path("Standards"),
      ])
    #expect(back.status == 0, "\(back.complaints)")
    func codebook(_ id: String) throws -> [[String: String]] {
      let text = CommandRun(["standards", id, "--format", "json", "--standards", world.path("Standards")]).output
      let all = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let criteria = try #require(all["criteria"] as? [[String: Any]])
      let lost: Set = ["remedies_en", "remedies_km", "remedy_en", "remedy_km", "remedy_by", "equals"]
      return criteria.map { one in
        Dictionary(uniqueKeysWithValues: one.filter { !lost.contains($0.key) }.map { ($0.key, "\($0.value)") })
      }
    }
    let (before, now) = (try codebook("house-rules"), try codebook("again"))
    #expect(before.count == now.count)
    for (one, other) in zip(before, now) {
      for (key, value) in one { #expect(other[key] == value, "\(one["criterion"] ?? "") \(key)") }
    }
  }

  @Test func `measures lie in the folder beside measures yaml, and an id in two files is told with the other file`() {
    let world = World(["Standards/measures/more.yaml": "measures:\n  - {id: residents, title: {en: Again, km: ទៀត}}\n"])
    let check = world.run("check")
    #expect(check.all.contains("more.yaml:2") && check.all.contains("measures.yaml, line"))
  }

  @Test func `results and plans as OSCAL tell of a confidential place what the view tells, and no name`() {
    let world = World([
      "Audits/aa-001/facility.yaml": World.facility.split(separator: "location: open").joined(
        separator: "location: confidential")
    ])
    for words in [
      ["report", "Audits/aa-001", "--to-oscal"], ["report", "Audits/aa-001", "--to-oscal", "--share", "public"],
      ["plan", "Audits/aa-001", "--to-oscal"],
    ] {
      let run = CommandRun(
        [words[0], world.path(words[1])] + words.dropFirst(2) + [
          "--standards", world.path("Standards"), "--on", "2026-11-23",
        ])
      #expect(run.output.contains("\"oscal-version\": \"1.2.3\""), "\(run.complaints)")
      #expect(!run.output.contains("Lotus Pond House"))
      if words.contains("public") { #expect(!run.output.contains("aa-001")) }
    }
  }
}
