import AuditTestSupport
import Testing

/// Facilities of several members of a coalition, whose ids may be the same.
@Suite struct MemberTests {
  /// Two members, each with a house `aa-001`; one house of the south is also the north's, under another id.
  private static func world() -> World {
    let other = World.facility.exchanging("Lotus Pond House", for: "Palm Row House").exchanging("ផ្ទះស្រះឈូក", for: "ផ្ទះត្នោត")
    return World([
      "north/aa-001/facility.yaml": World.facility,
      "north/aa-001/2026-03-14-inspection.yaml": World.inspection,
      "south/aa-001/facility.yaml": other,
      "south/aa-001/2026-04-14-inspection.yaml": World.inspection.exchanging("2026-03-14", for: "2026-04-14"),
      "south/cc-003/facility.yaml": World.facility.exchanging("facility: aa-001", for: "facility: cc-003"),
      "south/cc-003/2026-03-14-inspection.yaml": World.inspection,
    ])
  }

  private func run(_ command: String, _ world: World, _ words: [String] = []) -> CommandRun {
    world.run(
      command, ["--as", "north", world.path("north"), "--as", "south", world.path("south")] + words, on: [])
  }

  @Test func `two facilities with one id are told apart by whose they are`() {
    let world = MemberTests.world()
    let apart = run("score", world, ["--format", "csv"]).output.split(separator: "\r\n").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
    #expect(Set(apart) == ["north:aa-001", "south:aa-001", "south:cc-003"])
    let together = world.run("score", ["--format", "csv"], on: ["north", "south"])
    #expect(together.status == 2 && together.complaints.contains("--as NORTH PATH"))
  }

  @Test func `what a member has is scored as it is without a name`() {
    let world = MemberTests.world()
    func scores(_ text: String) -> [Substring] { text.split(separator: "\r\n").dropFirst().sorted() }
    let named = run("score", world, ["--format", "csv"]).output
    let alone = world.run("score", ["--format", "csv"], on: ["north"]).output
    #expect(scores(named).filter { $0.hasPrefix("north:") }.map { $0.dropFirst(6) } == scores(alone))
  }

  @Test(arguments: ["score", "check"])
  func `one place under two ids is found across members`(command: String) {
    let text = run(command, MemberTests.world()).all
    #expect(text.contains("perhaps one place under two ids"))
  }

  @Test func `a comparison tells that a place counts twice, to the ministry on its page too`() {
    let world = MemberTests.world()
    for view in ["ministry", "coalition"] {
      let found = run("compare", world, ["--share", view])
      let told = "north:aa-001 are perhaps one place"
      #expect(found.complaints.contains(told) || found.complaints.contains("south:cc-003 are perhaps one place"))
      #expect(found.output.contains("perhaps one place") == (view == "ministry"))
    }
  }

  @Test func `members of the same name have all that stands at their paths`() {
    let world = MemberTests.world()
    let one = world.run(
      "score", ["--as", "west", world.path("north"), "--as=west", world.path("south/cc-003"), "--format", "csv"], on: []
    )
    #expect(one.output.contains("west:aa-001") && one.output.contains("west:cc-003"))
    #expect(!one.output.contains("Palm"))
  }

  @Test(arguments: [
    ["--as"], ["--as", "north"], ["--as", "no:rth", "x"], ["--as", "", "x"], ["--as", "north", "nowhere"],
  ])
  func `a member is named with a path`(words: [String]) {
    let run = World().run("compare", words, on: [])
    #expect(run.status == 2 && run.output.isEmpty && !run.complaints.isEmpty)
  }

  @Test func `a publication is refused where places were published under another member`() {
    let world = CompareTests.country(hidden: 6)
    func publish(_ name: String, _ words: [String], _ operands: [String]) -> CommandRun {
      world.run(
        "compare",
        words + ["--publish", world.path(name), "--ledger", world.path("ledger.json"), "--share", "coalition"],
        on: operands)
    }
    #expect(publish("first", [], ["Audits"]).status == 0)
    let second = publish("second", ["--as", "north", world.path("Audits")], [])
    #expect(second.status == 2 && second.complaints.contains("was published as “secret-"))
    #expect(publish("third", [], ["Audits"]).status == 0)
  }
}
