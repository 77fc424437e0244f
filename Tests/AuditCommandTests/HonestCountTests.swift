import AuditTestSupport
import Foundation
import Testing

/// A heading, a total and a refusal say no more than what stands below, behind or before them.
@Suite struct HonestCountTests {
  private static let place = "Audits/cc-003"

  private static func world(_ visits: [String: String], _ more: [String: String] = [:]) -> World {
    var files = more
    files[place + "/facility.yaml"] = World.facility.replacing("aa-001", with: "cc-003")
    for (name, answers) in visits {
      let kind = name.dropFirst(11)
      files[place + "/" + name + ".yaml"] = """
        visit: {date: \(name.prefix(10)), kind: \(kind)}
        answers:
          house-rules: {\(answers)}

        """
    }
    return World(files)
  }

  private func told(_ world: World, _ command: String, _ words: [String] = [], language: String = "en") -> String {
    world.run(command, words + ["--language", language], on: [Self.place]).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: ["text", "html"])
  func `what is only marked as done is not counted as verified`(format: String) {
    let world = Self.world(["2026-02-01-self-assessment": "gate.guard: unmet, gate.visitors: met"])
    #expect(world.run("plan", ["--write"], on: [Self.place]).status == 0)
    #expect(world.run("plan", ["done", "--mark", "gate.guard"], on: [Self.place]).status == 0)
    let own = told(world, "report", ["--progress", "--format", format])
    #expect(own.contains("Done: 1; verified by a visit: 0"), "\(own)")
    #expect(!own.contains("Done and verified"))
  }

  @Test func `an action that no finding asks for is not called done where nobody has marked it`() {
    let world = Self.world(["2026-02-01-self-assessment": "gate.guard: unmet"])
    #expect(world.run("plan", ["--write"], on: [Self.place]).status == 0)
    let later = Self.world(["2026-03-01-self-assessment": "gate.guard: met"])
    let name = Self.place + "/2026-03-01-self-assessment.yaml"
    world.folder.write(later.folder.text(of: name) ?? "", to: name)
    let plan = told(world, "plan")
    #expect(plan.contains("Asked for by no finding of today · Hire a second guard."), "\(plan)")
  }

  @Test func `the totals count what is open in own views too, apart from what is open in audits`() {
    let own = Self.world(["2026-02-01-self-assessment": "gate.guard: met"])
    #expect(
      told(own, "audit").contains("0 audits, 1 by its own view alone, 0 answers open, 4 answers open in own views"),
      "\(told(own, "audit"))")
    #expect(told(own, "audit", language: "km").contains("ក្នុងទស្សនៈ"), "\(told(own, "audit", language: "km"))")
    // Where an inspection has looked, its open answers are those of the audit.
    let seen = Self.world(["2026-02-01-inspection": "gate.guard: met"])
    #expect(told(seen, "audit").contains("1 audit, 4 answers open"), "\(told(seen, "audit"))")
    #expect(!told(seen, "audit").contains("own views"))
  }

  @Test func `money spent is told of one action, and the refusal says so`() {
    let plan = """
      plan: cc-003
      made: 2026-02-01
      actions:
        - {id: house-rules/gate.guard-1, action: Hire, criteria: [house-rules/gate.guard], found: 2026-02-01-inspection, status: open}
        - {id: house-rules/care.files-1, action: File, criteria: [house-rules/care.files], found: 2026-02-01-inspection, status: open}

      """
    let world = Self.world(
      ["2026-02-01-inspection": "gate.guard: unmet"], [Self.place + "/plan.yaml": plan])
    let ids = ["house-rules/gate.guard-1", "house-rules/care.files-1"]
    let refused = world.run(
      "plan", ["done", "--mark", ids.joined(separator: ","), "--spent", "20", "--language", "en"], on: [Self.place])
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("--spent is what was spent on one action, and \(ids.count) are marked here"))
    #expect(world.folder.text(of: Self.place + "/plan.yaml") == plan)
  }

  @Test(arguments: ["text", "html"], ["en", "km"])
  func `a section of which nothing was answered before or now is not told as one that moved`(
    format: String, language: String
  ) {
    let world = Self.world([
      "2026-02-01-self-assessment": "gate.guard: unmet", "2026-03-01-self-assessment": "gate.guard: met",
    ])
    let page = told(world, "report", ["--progress", "--format", format], language: language)
    #expect(!page.contains("0%–100.0% → 0.0%–100.0%") && !page.contains("−100.0"), "\(page)")
    #expect(page.contains(language == "en" ? "Nothing answered yet, before or now" : "មិនទាន់មានចម្លើយ ទាំងមុន"), "\(page)")
  }

  @Test func `what is typed of a danger is told in the language of who types, and once`() {
    let world = World()
    let lines = [
      "D1 ទ្វារចាក់សោ", "D1 since 2026-11-01", "D1 about place", "D1 told 2026-11-20 the manager", "D1 done cut", "show",
    ]
    let typed = world.run(
      "enter", ["--language", "km"], on: ["Audits/aa-001"], day: "2026-11-20", input: lines)
    for key in ["what:", "about: place", "told:", "closed:", "since:"] {
      #expect(!typed.all.contains(key), "\(key) in \(typed.all)")
    }
    let shown = typed.all.components(separatedBy: "··").last ?? ""
    #expect(shown.contains("តាំងពី 2026-11-01"), "\(typed.all)")
    #expect(typed.all.components(separatedBy: "\n  ··").count == 2, "\(typed.all)")
  }

  @Test func `a danger of today is not told as one of no days ago`() {
    let world = World([
      Self.place + "/facility.yaml": World.facility.replacing("aa-001", with: "cc-003"),
      Self.place + "/2026-11-23-inspection.yaml": """
      visit: {date: 2026-11-23, kind: inspection}
      dangers: {wires: {what: Wires hang low., about: place, since: 2026-11-23}}
      answers: {house-rules: {gate.guard: met}}

      """,
    ])
    for language in ["en", "km"] {
      let page = told(world, "report", language: language)
      #expect(page.contains("2026-11-23"), "\(page)")
      #expect(!page.contains("0 days") && !page.contains("0 ថ្ងៃ"), "\(page)")
    }
  }
}
