import AuditTestSupport
import Testing

@testable import AuditCommand

/// What is kept beside a registry makes commands faster, and changes nothing of what they say (G14).
@Suite struct DerivedDataTests {
  private let world = World([
    "Audits/aa-001/2026-09-01-follow-up.yaml": """
    visit: {date: 2026-09-01, kind: follow-up, by: A team}
    dangers: {exit: {what: the exit is locked, since: 2026-08-30}}
    answers: {house-rules: {gate.guard: {rating: met, note: "a # is no comment"}}}

    """
  ])
  private var place: String { world.path("registry.db") }

  private static let questions: [[String]] = [
    ["audit", "Audits"], ["audit", "Audits", "--rescore"], ["audit", "Audits/aa-001"],
    ["audit", "Audits/aa-001/2026-03-14-inspection.yaml"], ["score", "Audits", "--visit", "all", "--format", "csv"],
    ["compare", "Audits", "--format", "json"], ["compare", "Audits", "--format", "json", "--until", "2026-06-30"],
    ["compare", "Audits", "--format", "json", "--rescore", "--share", "coalition"], ["due", "Audits"],
    ["due", "Audits", "--share", "ministry", "--format", "csv"], ["check", "Audits"],
    ["plan", "aa-001"], ["explain", "aa-001"], ["data", "Audits"],
  ]

  private func registry(_ words: String...) -> CommandRun {
    CommandRun(["registry"] + words + ["--registry", place, "--account", "tester"])
  }

  private func answers(on day: String) -> [String] {
    DerivedDataTests.questions.map { words in
      let run = CommandRun(words + ["--registry", place, "--on", day, "--standards", "Standards"])
      return "\(words) \(run.status)\n" + run.written + run.complaints
    }
  }

  /// Whatever is kept, made by this state or by earlier ones, or nothing: the same is said.
  private func expectSame(on day: String) {
    let (kept, warm) = (answers(on: day), answers(on: day))
    _ = registry("prune")
    let cold = answers(on: day)
    for (index, text) in cold.enumerated() {
      #expect(kept[index] == text)
      #expect(warm[index] == text)
    }
  }

  private static let records = [
    World.inspection, World.inspection.replacing("gate.guard: met", with: "gate.guard: unmet"),
    World.inspection + "\n# said by nobody\n", World.inspection.replacing("met", with: "mett"),
    World.inspection.replacing("inspection", with: "inspections"), "visit: [", "",
  ]

  @Test(arguments: 0..<3) func `whatever happens to a registry, what is kept of it changes nothing`(seed: UInt64) throws
  {
    var random = SeededRandom(seed: seed)
    #expect(registry("init", "--name", "registry.example").status == 0)
    #expect(registry("bring", world.folder.path).status == 0)
    let inspection = "Audits/aa-001/2026-03-14-inspection.yaml"
    for _ in 0..<6 {
      let text = world.folder.write(random.pick(DerivedDataTests.records), to: "text")
      switch random.below(7) {
      case 0: _ = registry("withdraw", inspection, "--why", "w")
      case 1:
        _ = registry(
          "correct", "Audits/aa-001/facility.yaml",
          world.folder.write(
            random.pick([World.facility, World.facility + "closed: {date: 2026-07-01}\n", "facility: x\n"]), to: "text"),
          "--why", "f")
      case 2:
        let standard = try #require(World.files["Standards/house-rules.yaml"])
        let now = random.pick([standard, standard.replacing("level: required", with: "level: critical"), "standard: ["])
        _ = registry("correct", "Standards/house-rules.yaml", world.folder.write(now, to: "text"), "--why", "s")
      case 3: _ = registry("keys", "--new")
      case 4: _ = registry("rebuild")
      default: _ = registry("correct", inspection, text, "--why", "c")
      }
      expectSame(on: random.pick(["2026-11-23", "2026-03-13", "2026-08-31", "2027-05-01"]))
    }
    #expect(registry("verify").status == 0)
  }

  @Test func `prune says whether anything was kept, and rebuild keeps it again`() {
    #expect(registry("init").status == 0)
    #expect(registry("bring", world.folder.path).status == 0)
    #expect(registry("prune").output == "Nothing was kept to be faster.\n")
    #expect(registry("rebuild").status == 0)
    #expect(registry("prune").output.hasPrefix("What was kept to be faster was dropped."))
    _ = answers(on: "2026-11-23")
    #expect(registry("prune").output.hasPrefix("What was kept to be faster was dropped."))
  }
}
