import AuditTestSupport
import Testing

/// What is said of a facility whose only inspection has errors: never that there was none, nor that nothing is left to do.
@Suite struct UnusableRecordTests {
  private static let world = World([
    "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing("gate.guard: met", with: "gate.guard: mettt")
  ])

  private func run(_ words: [String]) -> String {
    Self.world.run(words[0], Array(words.dropFirst()) + ["--language", "en"], on: ["Audits/aa-001"]).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    ["audit"], ["due"], ["due", "--brief"], ["plan"], ["report"], ["report", "--format", "html"],
    ["report", "--progress"], ["report", "--progress", "--format", "html"],
  ])
  func `an inspection that cannot be used is not called none`(words: [String]) {
    let told = run(words)
    #expect(!told.isEmpty)
    for untrue in ["ever inspected", "o record yet", "no record of a visit yet", "Nothing is left to do"] {
      #expect(!told.contains(untrue), "\(words): \(told)")
    }
  }

  @Test func `what is due names the record, and that it is not known`() {
    let told = run(["due"])
    #expect(told.contains("Not known: no record can be used"))
    #expect(told.contains("left out, because they have errors: 2026-03-14-inspection"))
    let json = run(["due", "--format", "json"])
    #expect(json.contains(#""urgency": "not-known""#))
    #expect(json.contains(#""left_out": [ "2026-03-14-inspection", "2026-06-01-follow-up" ]"#), "\(json)")
  }

  @Test(arguments: [["audit"], ["due"], ["report"], ["report", "--gate"], ["report", "--progress"]])
  func `nor is one whose standard cannot be used`(words: [String]) throws {
    let world = World()
    let path = "Standards/house-rules.yaml"
    let text = try #require(world.folder.text(of: path))
    world.folder.write(text.replacing("level: critical}, at-least", with: "level: critcal}, at-least"), to: path)
    let told = world.run(words[0], Array(words.dropFirst()) + ["--language", "en"], on: ["Audits/aa-001"]).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for untrue in ["Never inspected", "o record yet", "no record of a visit yet", "Nothing is left to do"] {
      #expect(!told.contains(untrue), "\(words): \(told)")
    }
    #expect(words == ["report", "--progress"] || told.contains("2026-03-14-inspection"), "\(told)")
  }

  @Test(arguments: ["findings", "reminder", "second-inspection", "report"])
  func `no letter says of an inspection with errors that there was none`(kind: String) {
    let told = Self.world.run("letter", ["--kind", kind, "--language", "en"], on: ["Audits/aa-001"])
    #expect(told.status == 2 && told.output.isEmpty)
    #expect(!told.complaints.contains("ever inspected"), "\(told.complaints)")
    #expect(told.complaints.contains("not known, because records with errors are left out (2026-03-14-inspection"))
  }

  @Test func `no letter is written over a later visit that has errors`() {
    let late = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
        "gate.guard: met", with: "gate.guard: unmet"),
      "Audits/aa-001/2026-06-01-follow-up.yaml": """
      visit: {date: 2026-06-01, kind: follow-up}
      answers: {house-rules: {gate.guard: mettt}}

      """,
    ])
    let told = late.run("letter", ["--language", "en"], on: ["Audits/aa-001"])
    #expect(told.status == 2 && told.output.isEmpty)
    #expect(told.complaints.contains("(2026-06-01-follow-up)"), "\(told.complaints)")
  }

  @Test func `a letter names a standard that has errors, and what it could not know`() throws {
    let world = World()
    let path = "Standards/house-rules.yaml"
    let text = try #require(world.folder.text(of: path))
    world.folder.write(text.replacing("level: critical}, at-least", with: "level: critcal}, at-least"), to: path)
    let told = world.run("letter", ["--language", "en"], on: ["Audits/aa-001"])
    #expect(told.status == 2 && told.output.isEmpty)
    #expect(told.complaints.contains("house-rules: the standard has errors"), "\(told.complaints)")
    #expect(!told.complaints.contains("ever inspected"))
  }
}
