import AuditTestSupport
import Foundation
import Testing

/// Numbers that make no sense, rule S9d, and files that are named and not there, rule P15.
@Suite struct PlausibilityTests {
  private static let measures = """
    measures:
      - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}, unit: {en: persons, km: នាក់}}
      - id: caregivers
        title: {en: Caregivers, km: អ្នកថែទាំ}
        unit: {en: persons, km: នាក់}
        sense: {at-most: 24, not-above: residents, reason: {en: nobody is cared for by more, km: គ្មានអ្នកណាត្រូវការលើសនេះទេ}}
      - id: residents-per-caregiver
        title: {en: Residents for each caregiver, km: អ្នកស្នាក់នៅក្នុងអ្នកថែទាំម្នាក់}
        quotient: [residents, caregivers]

    """

  private static func world(_ files: [String: String] = [:]) -> World {
    World(["Standards/measures.yaml": measures].merging(files) { $1 })
  }

  private static let record = "Audits/aa-001/2026-03-14-inspection.yaml"

  // MARK: Numbers

  @Test func `what cannot be read is no number that others are held against, and they are looked at all the same`() {
    let broken = World.inspection.exchanging("residents: 27, caregivers: 3", for: "residents: about 27, caregivers: 25")
    let output = Self.world([Self.record: broken]).run("check", on: [Self.record]).output
    #expect(output.contains("“about 27” is not a number"), "\(output)")
    #expect(output.contains("25 for “caregivers” is more than 24") && !output.contains("than the 0"), "\(output)")
  }

  @Test func `a measure that nobody knows keeps no other from being looked at`() {
    let broken = World.inspection.exchanging("caregivers: 3", for: "caregivers: 25, zebras: 2")
    let output = Self.world([Self.record: broken]).run("check", on: [Self.record]).output
    #expect(output.contains("“zebras”") && output.contains("25 for “caregivers” is more than 24"), "\(output)")
  }

  @Test(arguments: [
    ("en", "25", "25 for “caregivers” is more than 24: nobody is cared for by more"),
    ("en", "២៥", "25 for “caregivers” is more than 24: nobody is cared for by more"),
    ("km", "25", "25 សម្រាប់ «caregivers» លើសពី 24៖ គ្មានអ្នកណាត្រូវការលើសនេះទេ"),
    ("en", "24", nil),
  ])
  func `a number beyond its limits of sense is a warning with its line and what to do`(
    language: String, value: String, message: String?
  ) {
    let world = Self.world([Self.record: World.inspection.exchanging("caregivers: 3", for: "caregivers: \(value)")])
    let run = world.run("check", ["--language", language], on: [Self.record])
    #expect(run.status == 0)
    guard let message else {
      #expect(!run.output.contains("24"), "\(run.output)")
      return
    }
    #expect(run.output.contains("2026-03-14-inspection.yaml:2:27: "), "\(run.output)")
    #expect(run.output.contains(message) && run.output.contains("^~~~~~~~~~"), "\(run.output)")
    let hint = language == "en" ? "hint: count again and write the right number" : "សូមរាប់ម្តងទៀត"
    #expect(run.output.contains(hint), "\(run.output)")
  }

  @Test func `a number beyond its limits of sense is scored as it stands`() {
    let text = World.inspection.exchanging("residents: 27, caregivers: 3", for: "residents: 270, caregivers: 30")
    let run = Self.world([Self.record: text]).run("score", ["--format", "json"], on: [Self.record])
    #expect(run.output.contains("\"code\": \"beyond-sense\"") && run.output.contains("\"severity\": \"warning\""))
    let sane = text.exchanging("270", for: "27").exchanging("30", for: "3")
    let other = Self.world([Self.record: sane]).run("score", ["--format", "json"], on: [Self.record])
    func tallies(_ output: String) -> [Substring] {
      output.split(separator: "\n").filter { $0.contains("\"earned\"") }
    }
    #expect(tallies(run.output) == tallies(other.output) && !tallies(run.output).isEmpty)
  }

  private func code(of words: String, _ world: World) throws -> String {
    let left = world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", input: ["left"]).output
    let codes = left.matches(of: /\b([A-Z]\d\d[A-Z])\b/).map { String($0.output.1) }
    let found = codes.first {
      world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", input: [$0]).output.contains(words)
    }
    return try #require(found)
  }

  @Test(arguments: ["en", "km"])
  func `whoever types such a number at a terminal is asked, and keeps it by typing it once more`(language: String)
    throws
  {
    let world = Self.world()
    let code = try code(of: "Caregivers", world)
    func enter(_ input: [String]) -> CommandRun {
      world.run(
        "enter", ["--language", language], on: ["Audits/aa-001"], day: "2026-11-20", terminal: true, input: input)
    }
    let asked = enter(["\(code) 25", "show", "stop"])
    #expect(asked.output.contains(language == "en" ? "type it once more to keep it" : "វាយម្តងទៀតដើម្បីទុក"))
    #expect(enter(["\(code) 25", "\(code) 3", "\(code) 25", "show", "stop"]).output.contains("3"))
    let draft = try String(
      contentsOfFile: world.path("Audits/aa-001/.enter-2026-11-20-inspection.txt"), encoding: .utf8)
    #expect(draft.contains("measures/caregivers 3") && !draft.contains("25"), "\(draft)")
    _ = enter(["\(code) 25", "\(code) 25", "stop"])
    let kept = try String(contentsOfFile: world.path("Audits/aa-001/.enter-2026-11-20-inspection.txt"), encoding: .utf8)
    #expect(kept.contains("measures/caregivers 25"), "\(kept)")
  }

  @Test func `what is piped in cannot be asked about: such a number is taken, and told`() throws {
    let world = Self.world()
    let code = try code(of: "Caregivers", world)
    let run = world.run(
      "enter", on: ["Audits/aa-001"], day: "2026-11-20", input: ["\(code) 25", "by A team", "done"])
    #expect(run.output.contains("25 for “Caregivers” is more than 24: nobody is cared for by more"), "\(run.all)")
    #expect(!run.output.contains("once more"))
    let written = try String(
      contentsOfFile: world.path("Audits/aa-001/2026-11-20-inspection.yaml"), encoding: .utf8)
    #expect(written.contains("caregivers: 25"))
  }

  @Test func `what is brought home with such a number says so`() {
    let world = Self.world()
    let text = World.inspection.exchanging("2026-03-14", for: "2026-04-20")
      .exchanging("caregivers: 3", for: "caregivers: 25")
    let path = world.folder.write(text, to: "brought/2026-04-20-inspection.yaml")
    let run = CommandRun([
      "import", path, "--facility", "aa-001", "--into", world.audits, "--standards", world.path("Standards"),
      "--on", "2026-11-23",
    ])
    #expect(run.status == 0 && run.all.contains("25 for “caregivers” is more than 24"), "\(run.all)")
  }

  @Test func `a number may be as large as what it is a part of`() {
    let text = World.inspection.exchanging("residents: 27, caregivers: 3", for: "residents: 9, caregivers: 9")
    #expect(!Self.world([Self.record: text]).run("check", on: [Self.record]).output.contains("“caregivers”"))
    let more = text.exchanging("caregivers: 9", for: "caregivers: 9.5")
    let run = Self.world([Self.record: more]).run("check", on: [Self.record])
    #expect(run.output.contains("9.5 for “caregivers” is more than the 9 for “residents”"), "\(run.output)")
  }

  // MARK: Files

  private static func withEvidence(_ names: String) -> String {
    World.inspection.exchanging("gate.guard: met", for: "gate.guard: {rating: met, evidence: \(names)}")
  }

  @Test(arguments: [
    ("en", "no file “gate.jpg” is kept with this facility", "put it into the folder of the facility"),
    ("km", "គ្មានឯកសារ «gate.jpg» ក្នុងថតរបស់គ្រឹះស្ថាននេះទេ", "សូមដាក់វាក្នុងថតរបស់គ្រឹះស្ថាន"),
  ])
  func `evidence that is not there is a warning on its name`(language: String, message: String, hint: String) {
    let world = Self.world([Self.record: Self.withEvidence("[door.jpg, gate.jpg]"), "Audits/aa-001/door.jpg": "x"])
    let run = world.run("check", ["--language", language], on: [Self.record])
    #expect(run.status == 0)
    #expect(run.output.contains("2026-03-14-inspection.yaml:7:52: "), "\(run.output)")
    #expect(run.output.contains(message) && run.output.contains(hint), "\(run.output)")
    #expect(!run.output.contains("“door.jpg”"))
  }

  @Test func `evidence may lie in a folder within that of the facility, and is known by its path or its name`() {
    let names = "[gate.jpg, evidence/gate.jpg, https://example.org/gate.jpg]"
    let world = Self.world([Self.record: Self.withEvidence(names), "Audits/aa-001/evidence/gate.jpg": "x"])
    #expect(!world.run("check", on: ["Audits/aa-001"]).output.contains("is kept with this facility"))
  }

  @Test(arguments: [
    ("gate.JPG", "gate.jpg", "did you mean “gate.jpg”?"), ("gate.jpg", "gate.png", "did you mean “gate.png”?"),
    ("gaet.jpg", "gate.jpg", "did you mean “gate.jpg”?"), ("gate-1.jpg", "gate-2.jpg", "put it into the folder"),
    ("../bb-002/facility.yaml", "gate.jpg", "put it into the folder"), ("/etc/hostname", "x.jpg", "put it into"),
  ])
  func `the name that was perhaps meant is told, and nothing outside of the folder is looked for`(
    named: String, kept: String, hint: String
  ) {
    let world = Self.world([Self.record: Self.withEvidence("\"\(named)\""), "Audits/aa-001/\(kept)": "x"])
    let run = world.run("check", on: ["Audits/aa-001"])
    #expect(run.output.contains("no file “\(named)”") && run.output.contains(hint), "\(run.output)")
  }

  private static func plan(_ status: String, proof: String = "") -> String {
    """
    plan: aa-001
    actions:
      - id: house-rules/gate.guard-1
        action: {en: Hire a guard., km: ជួលអ្នកយាម។}
        criteria: [house-rules/gate.guard]
        found: 2026-03-14-inspection
        status: \(status)
        \(proof)

    """
  }

  @Test(arguments: [
    ("en", "this is said to be done, and nothing is named that shows it", "hint: write done: {date: 2026-03-14"),
    ("km", "សកម្មភាពនេះសរសេរថាបានធ្វើរួច តែគ្មានភស្តុតាងបញ្ជាក់", "សូមសរសេរ done: {date: 2026-03-14"),
  ])
  func `an action that is done without proof is a warning`(language: String, message: String, hint: String) {
    let world = Self.world(["Audits/aa-001/plan.yaml": Self.plan("done", proof: "done: {date: 2026-04-01}")])
    let run = world.run("check", ["--language", language], on: ["Audits/aa-001"])
    #expect(run.status == 0 && run.output.contains("plan.yaml:8:11: "), "\(run.output)")
    #expect(run.output.contains(message) && run.output.contains(hint), "\(run.output)")
  }

  @Test func `what the plan asks for as proof is told with it`() {
    let text = Self.plan("done", proof: "done: {date: 2026-04-01}")
      .exchanging("    found:", for: "    proof: {en: A photo of the guard., km: រូបថតអ្នកយាម។}\n    found:")
    let run = Self.world(["Audits/aa-001/plan.yaml": text]).run("check", on: ["Audits/aa-001"])
    #expect(run.output.contains("hint: the plan asks for: A photo of the guard. Write done:"), "\(run.output)")
  }

  @Test(arguments: [
    ("guard.jpg", true), ("[guard.jpg, gone.jpg]", true), ("contract signed on 1.4.2026", false),
    ("seen by the director", false), ("door.jpg", false), ("https://example.org/a.pdf", false),
  ])
  func `proof that is a file is looked for, and proof in words is not`(proof: String, isMissing: Bool) {
    let world = Self.world([
      "Audits/aa-001/plan.yaml": Self.plan("done", proof: "done: {date: 2026-04-01, proof: \(proof)}"),
      "Audits/aa-001/door.jpg": "x",
    ])
    let run = world.run("check", on: ["Audits/aa-001"])
    #expect(run.output.contains("is kept with this facility") == isMissing, "\(run.output)")
    #expect(!run.output.contains("nothing is named that shows it"))
    if isMissing { #expect(run.output.contains("plan.yaml:8:"), "\(run.output)") }
  }
}
