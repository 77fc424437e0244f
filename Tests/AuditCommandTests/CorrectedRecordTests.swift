import AuditTestSupport
import Testing

/// What a correction that is typed or brought leaves of a record, rules V1 and S11.
@Suite struct CorrectedRecordTests {
  private static let path = "Audits/aa-001/2026-03-14-inspection.yaml"
  private static let record = """
    visit: {date: 2026-03-14, kind: inspection, by: A team}
    dangers:
      fire-exit:
        what: The fire exit is locked.
        about: place
        told: [{to: the manager, on: 2026-03-14}]
        done: The guard opened it for the night.
    services:
      psycho-social: {provided: [girls], cost-to-resident: 2, cost-per-person-year: 30, note: A room of its own.}
    answers:
      house-rules:
        gate.guard: {rating: met, note: Two guards., inside: Asked twice., heard: [resident], evidence: [gate.jpg]}
        gate.visitors: {rating: met, heard: [resident]}

    """

  private func enter(_ world: World, _ lines: [String], _ words: [String] = []) -> CommandRun {
    world.run(
      "enter", ["--why", "Asked again.", "--language", "en"] + words, on: ["Audits/aa-001"], day: "2026-03-14",
      input: lines + ["done"])
  }

  private func read(_ world: World, _ path: String = path) -> String {
    (world.folder.text(of: path) ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a danger keeps all that is not typed, and stands in the facility's own report`() {
    for (line, new) in [
      ("danger fire-exit told 2026-03-14 police", "police"),
      ("danger fire-exit closed 2026-03-14 police; bolts off", "bolts off"),
    ] {
      let world = World([Self.path: Self.record])
      let run = enter(world, [line])
      let record = read(world)
      #expect(run.status == 0 && record.contains(new), "\(run.all)")
      for kept in ["The fire exit is locked.", "about: place", "the manager", "The guard opened it"] {
        #expect(record.contains(kept), "\(line): \(record)")
      }
      let report = world.run("report", ["--language", "en"], on: ["Audits/aa-001"]).output
      #expect(report.contains("The fire exit is locked."), "\(line)")
      #expect(world.folder.text(of: Self.path + ".before-import-1") == Self.record)
    }
  }

  @Test func `a rating and an offer keep what stands beside them, and no service is said to be lost`() {
    let world = World([
      Self.path: Self.record.replacing("psycho-social", with: "education: {provided: [girls]}\n  psycho-social")
    ])
    let run = enter(world, ["house-rules/gate.guard 2", "services/psycho-social p1"])
    let record = read(world)
    #expect(run.status == 0 && !run.all.contains("not offered"), "\(run.all)")
    for kept in ["gate.guard", "rating: partly", "Two guards.", "Asked twice.", "gate.jpg", "heard: [resident]"] {
      #expect(record.contains(kept), "\(kept): \(record)")
    }
    for kept in ["cost-to-resident: 2", "cost-per-person-year: 30", "A room of its own.", "education"] {
      #expect(record.contains(kept), "\(kept): \(record)")
    }
  }

  // MARK: Equal criteria

  private static let twins = """
    standard: twin-rules
    edition: "1"
    revision: 1
    title: {en: Twin rules, km: វិធានភ្លោះ}
    applies: {care: [shelter, transit]}
    ratings: [{rating: good, needs: [{every: {}, at-least: met}]}, {rating: bad}]
    cycle: {inspect-every: 12 months, remedy-within: 3 months, then: [second-inspection]}
    sections:
      - id: door
        title: {en: Door, km: ទ្វារ}
        criteria:
          - id: door.guard
            level: critical
            text: {en: Somebody watches the gate., km: មានអ្នកយាមទ្វារ។}
            equals: [house-rules/gate.guard]

    """

  private static func world(_ answers: String) -> World {
    World([
      "Standards/a-twin-rules.yaml": twins.replacing("twin-rules", with: "a-twin-rules"),
      path: "visit: {date: 2026-03-14, kind: inspection}\nanswers:\n" + answers,
    ])
  }

  @Test func `a correction asks by the standards of the record, and starts no other clock`() {
    let world = Self.world("  house-rules: {gate.guard: {rating: met, note: Two guards.}}\n")
    let run = enter(world, ["house-rules/gate.guard 3"])
    let record = read(world)
    #expect(run.status == 0 && record.contains("rating: unmet") && record.contains("Two guards."), "\(run.all)")
    #expect(!record.contains("a-twin-rules"), "\(record)")
    #expect(!world.run("due", ["--format", "csv"], on: ["Audits/aa-001"]).output.contains("a-twin-rules,second"))
    // The code of the other standard is none of this paper's.
    #expect(enter(world, ["a-twin-rules/door.guard 1"]).status == 2)
  }

  @Test func `the revision by which a record was answered is that by which it is corrected`() {
    let world = World([
      Self.path:
        "visit: {date: 2026-03-14, kind: inspection, against: {house-rules: \"2020.1\"}}\nanswers: {house-rules: {gate.guard: met}}\n"
    ])
    #expect(enter(world, ["house-rules/gate.guard 3"]).status == 0)
    #expect(read(world).contains("house-rules: \"2020.1\"") && read(world).contains("unmet"))
  }

  @Test(arguments: ["enter", "import"]) func `an equal criterion corrects the answer that is there`(road: String) {
    for (answers, kept) in [
      // Only the other is answered.
      ("  a-twin-rules: {}\n  house-rules: {gate.guard: {rating: unmet, note: Nobody.}}\n", ["Nobody."]),
      // Both are.
      (
        "  a-twin-rules: {door.guard: unmet}\n  house-rules: {gate.guard: {rating: unmet, note: Nobody.}}\n",
        ["Nobody."]
      ),
    ] {
      let world = Self.world(answers)
      let run: CommandRun
      if road == "enter" {
        run = enter(world, ["a-twin-rules/door.guard 1"])
      } else {
        world.folder.write(World.facility, to: "brought/aa-001/facility.yaml")
        world.folder.write(
          "visit: {date: 2026-03-14, kind: inspection}\nanswers: {a-twin-rules: {door.guard: met}}\n",
          to: "brought/aa-001/2026-03-14-inspection.yaml")
        run = world.run(
          "import", ["--into", world.audits, "--why", "Asked again."],
          on: ["brought/aa-001/2026-03-14-inspection.yaml"])
      }
      let record = read(world)
      #expect(run.status == 0, "\(run.all)")
      #expect(record.contains("rating: met") && !record.contains("unmet"), "\(road): \(record)")
      for word in kept { #expect(record.contains(word)) }
    }
  }

  @Test func `what is brought to correct a record names no standard that it does not answer`() {
    let world = Self.world("  house-rules: {gate.guard: met}\n")
    world.folder.write(
      """
      {"careaudit": "visit", "format": 1, "facility": "aa-001", "visit": {"date": "2026-03-14", "kind": "inspection"},
      "against": {"house-rules": "2020.2", "a-twin-rules": "1.1", "garden-rules": "1.1"},
      "answers": {"house-rules": {}, "garden-rules": {}, "a-twin-rules": {"door.guard": {"rating": "unmet"}}}}
      """, to: "visit.json")
    let run = world.run("import", ["--into", world.audits, "--why", "Asked again."], on: ["visit.json"])
    let record = read(world)
    #expect(run.status == 0 && record.contains("gate.guard: unmet"), "\(run.all) \(record)")
    #expect(!record.contains("twin") && !record.contains("garden"), "\(record)")
  }
}
