import AuditTestSupport
import Testing

@testable import AuditCommand

/// Ids that look alike, and a new place where there is no folder for it.
@Suite struct LookAlikeTests {
  private let shelter = ["--care", "shelter", "--operator", "ngo", "--residents", "girls", "--serves", "at-risk"]

  private func begin(_ id: String, in folder: String, of world: World) -> CommandRun {
    CommandRun(
      ["facility", id, "--into", folder, "--standards", world.path("Standards"), "--on", "2026-11-23"]
        + ["--language", "en"] + shelter)
  }

  @Test(arguments: [("aa-001", "AA-001"), ("aa-001", "Aa-001"), ("ផ្តា-1", "ផ្ដា-1")])
  func `an id that would be one folder with another on some machines is refused, and nothing is written`(
    known: String, id: String
  ) {
    let world = World()
    if known != "aa-001" { #expect(begin(known, in: world.audits, of: world).status == 0) }
    let refused = begin(id, in: world.audits, of: world)
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("both are one folder"), "\(refused.complaints)")
    #expect(world.folder.text(of: "Audits/\(id)/facility.yaml") == nil)
  }

  @Test(arguments: ["AA-001", "aa001", "aa-0O1", "aa-00l"])
  func `check finds two ids that look like one`(id: String) {
    let world = World([
      "Audits/\(id)/facility.yaml": World.facility.replacing("aa-001", with: id)
        .replacing("Lotus Pond House", with: "Zq other").replacing("ផ្ទះស្រះឈូក", with: "ផ្សេង")
    ])
    let told = world.run("check", ["--language", "en"])
    #expect(told.all.contains("looks like this id"), "\(told.all)")
    #expect(!World().run("check", ["--language", "en"]).all.contains("looks like this id"))
  }

  @Test func `what is brought for an id that differs by capital letters is led to the one that is there`() {
    let world = World([
      "brought.json": """
      {"careaudit": "visit", "format": 1, "facility": "AA-001",
         "visit": {"date": "2026-11-20", "kind": "self-assessment"}, "answers": {}}
      """
    ])
    let told = CommandRun(
      ["import", world.path("brought.json"), "--into", world.audits, "--standards", world.path("Standards")]
        + ["--on", "2026-11-23", "--language", "en"])
    #expect(told.status == 2)
    #expect(told.all.contains("AA-001") && told.all.contains("did you mean “aa-001”"), "\(told.all)")
  }

  @Test func `where the folder of all facilities is not there, it is the one that is named`() {
    let world = World()
    let none = world.path("Nowhere")
    let told = begin("my-001", in: none, of: world)
    #expect(told.status == 2)
    #expect(told.complaints.contains(none + ": no such folder, in which the facility would be"), "\(told.complaints)")
  }
}
