import AuditTestSupport
import Foundation
import Testing

/// Input that is allowed, or nearly, and that nobody would think of: a problem or a right figure, never an end of the program.
@Suite struct StrangeInputTests {
  @Test(arguments: ["open", "in-progress", "waived"])
  func `an action that was reopened and is not done can be marked`(status: String) {
    let world = World()
    #expect(world.run("plan", ["--write"], on: ["Audits/bb-002"]).status == 0)
    let plan = "Audits/bb-002/plan.yaml"
    let kept = world.folder.text(of: plan) ?? ""
    let id = kept.firstMatch(of: /- id: (\S+)\n/).map { String($0.output.1) } ?? ""
    let reopened = "\n    reopened: [{date: 2026-07-01, by: 2026-05-02-inspection}]\n"
    world.folder.write(kept.replacing("- id: \(id)\n", with: "- id: \(id)" + reopened), to: plan)
    let leave = ["--authority", "A", "--reason", "B", "--until", "2027-01-01"]
    let run = CommandRun(
      ["plan", world.path("Audits/bb-002"), status, "--mark", id, "--standards", world.path("Standards")]
        + ["--on", "2026-11-23"] + (status == "waived" ? leave : []))
    #expect(run.status == 0, "\(run.complaints)")
    #expect(world.folder.text(of: plan)?.contains("2026-07-01") ?? false)
  }

  @Test func `the largest costs for the most residents over the longest time are a right figure`() {
    let criteria = (0..<100).map { number in
      """
            - {id: gate.c\(number), level: required, text: {en: x, km: x}, verify: [observation], basis: {status: recalled},
               remedy: [{action: {en: buy \(number), km: buy \(number)}, by: manager,
                     cost: {usd: [0, 999999999.999999], per: resident-month}}]}

      """
    }.joined()
    let rules = World.houseRules.replacing("  - id: care\n", with: criteria + "  - id: care\n")
    let answers = (0..<100).map { "    gate.c\($0): unmet\n" }.joined()
    let world = World([
      "Standards/house-rules.yaml": rules,
      "Audits/aa-001/2026-11-01-inspection.yaml":
        "visit: {date: 2026-11-01, kind: inspection}\nmeasures: {residents: 999999999.999999}\nanswers:\n  house-rules:\n"
        + answers,
    ])
    let run = world.run("plan", ["--months", "1200", "--format", "json"], on: ["Audits/aa-001"])
    #expect(run.status == 0, "\(run.complaints)")
    // A hundred times 999,999,999.999999² · 1200.
    #expect(run.output.contains("119999999999999760000"), "\(run.output.prefix(3000))")
    #expect(world.run("plan", ["--months", "1200", "--budget", "300"], on: ["Audits/aa-001"]).status == 0)
  }

  @Test func `a form for devices takes empty guidance and ids that differ only in their signs`() throws {
    let twin = """
            - id: gate.guard_group
              level: required
              text: {en: Twin., km: Twin.}
              guidance: ""
              verify: [observation]
              basis: {status: recalled}

      """
    let rules = World.houseRules.replacing(
      "  - id: care\n", with: twin + twin.replacing("d_g", with: "d-g") + "  - id: care\n"
    )
    .replacing("guidance: {en: Come twice., km: សូមមកពីរដង។}", with: "guidance: \"\"")
    let world = World(["Standards/house-rules.yaml": rules])
    let run = world.run("form", ["--xlsform", world.path("form.xlsx")], on: ["Audits/aa-001"])
    #expect(run.complaints.contains("not written like an id (1)"), "told as badly formed, and asked all the same")
    #expect(FileManager.default.fileExists(atPath: world.path("form.xlsx")), "\(run.complaints)")
  }

  @Test func `a folder with a line break in its name keeps its draft in one piece`() {
    let name = "Audits/line\nbreak"
    let world = World([
      name + "/facility.yaml": World.facility.replacing("facility: aa-001", with: #"facility: "line\nbreak""#)
    ])
    let run = world.run("enter", on: [name], day: "2026-11-20", input: ["measures/residents 27", "stop"])
    let draft = world.folder.text(of: name + "/.enter-2026-11-20-inspection.txt") ?? ""
    #expect(draft.hasPrefix("# careaudit enter line break 2026-11-20 inspection\n# form "), "\(run.all)")
    let new = world.run("new", on: [name])
    #expect(new.status == 0, "\(new.all)")
    let record = world.folder.text(of: name + "/2026-11-23-inspection.yaml") ?? ""
    #expect(!record.contains("\nbreak"))
  }
}
