import AuditTestSupport
import Foundation
import Testing

/// When the team came and went, who led it, and what was sampled.
@Suite struct VisitDetailsTests {
  private static let details = "arrived: \"09:30\", left: \"15:40\", led-by: head of office, sampled: \"F-012, F-017\""

  private func world(_ facility: String = World.facility) -> World {
    World([
      "Audits/aa-001/facility.yaml": facility,
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
        "by: A team", with: "by: A team, " + Self.details),
    ])
  }

  @Test(arguments: [[], ["--format", "html"], ["--format", "json"], ["--share", "ministry"]])
  func `the report tells how the visit was made`(words: [String]) {
    let run = world().run("report", words, on: ["Audits/aa-001"])
    for text in ["09:30", "15:40", "head of office", "F-012, F-017"] { #expect(run.output.contains(text), "\(text)") }
  }

  @Test func `who is not to know of the place is not told`() {
    let hidden = world(World.facility.replacing("location: open", with: "location: confidential"))
    for share in ["coalition", "public"] {
      let run = hidden.run("report", ["--share", share, "--format", "json"], on: ["Audits/aa-001"])
      for text in ["09:30", "head of office", "F-012"] { #expect(!run.output.contains(text), "\(share) \(text)") }
    }
    let own = hidden.run("report", ["--format", "json"], on: ["Audits/aa-001"]).output
    #expect(own.contains("F-012") && !own.contains("head of office"))
  }

  @Test func `an hour that is none is an error on its line`() {
    let world = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing("by: A team", with: "arrived: noon")
    ])
    let run = world.run("check")
    #expect(
      run.status == 2 && run.output.contains("an hour of the day") && run.output.contains("09:30"), "\(run.output)")
  }

  @Test func `it comes home by every road`() throws {
    let sheet = """
      careaudit id,code,answer
      visit/facility,,aa-001
      visit/date,,2026-11-20
      visit/kind,,inspection
      visit/arrived,,9:30
      visit/left,,១៥:៤០
      visit/led-by,,head of office
      visit/sampled,,"F-012, F-017"
      house-rules/gate.guard,,unmet

      """
    let export = """
      {"careaudit": "visit", "format": 1, "facility": "aa-001",
       "visit": {"date": "2026-11-20", "kind": "inspection", "arrived": "09:30", "left": "15:40", "led-by": "head of office",
       "sampled": "F-012, F-017"}, "answers": {"house-rules": {"gate.guard": "unmet"}}}
      """
    let submission = """
      visit_facility,visit_date,visit_kind,visit_arrived,visit_left,visit_led_by,visit_sampled,house_rules__gate__guard
      aa-001,2026-11-20,inspection,09:30:00.000+07:00,15:40:00.000+07:00,head of office,"F-012, F-017",unmet

      """
    for (name, text) in [("visit.csv", sheet), ("visit.json", export), ("kobo.csv", submission)] {
      let world = World()
      world.folder.write(text, to: name)
      let run = CommandRun([
        "import", world.path(name), "--into", world.audits, "--standards", world.path("Standards"), "--on",
        "2026-11-23",
      ])
      #expect(run.status == 0, "\(name) \(run.all)")
      try expectHome(in: world, name)
    }
    let world = World()
    let typed = world.run(
      "enter", on: ["Audits/aa-001"], day: "2026-11-20",
      input: [
        "arrived 9.30", "left 15:40", "led-by head of office", "sampled F-012, F-017", "arrived noon",
        "house-rules/gate.guard 3", "done",
      ])
    #expect(typed.complaints.contains("“noon” is no hour of the day"), "\(typed.all)")
    try expectHome(in: world, "enter")
  }

  private func expectHome(in world: World, _ road: String) throws {
    let record = try #require(world.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml"), "\(road)")
    for line in ["arrived: \"09:30\"", "left: \"15:40\"", "led-by: head of office", "sampled: \"F-012, F-017\""] {
      #expect(record.contains("\n  " + line + "\n"), "\(road) \(record)")
    }
  }

  @Test func `two copies that tell another hour wait for a person, and what one alone tells is taken`() throws {
    let world = World([
      "Audits/aa-001/2026-11-20-inspection.yaml": """
      visit: {date: 2026-11-20, kind: inspection, arrived: "09:30"}
      answers:
        house-rules:
          gate.guard: unmet

      """
    ])
    let export = { (arrived: String) in
      """
      {"careaudit": "visit", "format": 1, "facility": "aa-001", "visit": {"date": "2026-11-20", "kind": "inspection",
       "arrived": "\(arrived)", "led-by": "head of office"}, "answers": {"house-rules": {"gate.guard": "unmet"}}}
      """
    }
    world.folder.write(export("10:00"), to: "other.json")
    let words = ["--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23"]
    let waits = CommandRun(["import", world.path("other.json")] + words)
    #expect(waits.status == 2 && waits.output.contains("arrived") && waits.output.contains("10:00"), "\(waits.all)")
    let taken = CommandRun(["import", world.path("other.json"), "--take", "arrived=theirs"] + words)
    #expect(taken.status == 0, "\(taken.all)")
    let record = try #require(world.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml"))
    #expect(record.contains("arrived: \"10:00\"") && record.contains("led-by: head of office"))
  }

  @Test func `paper, workbook and form ask for it`() {
    let paper = world().run("form", ["--paper"], on: ["Audits/aa-001"]).output
    for words in ["Led by", "ដឹកនាំដោយ", "Sampled", "Arrived", "Signatures or thumbprints"] {
      #expect(paper.contains(words))
    }
  }

  @Test func `done is asked once where much is open, at a terminal`() {
    let world = World()
    let lines = ["house-rules/gate.guard 1", "done"]
    let asked = world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", terminal: true, input: lines)
    #expect(asked.output.contains("lines are still open"), "\(asked.all)")
    #expect(world.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml") == nil)
    let done = world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", terminal: true, input: ["done", "done"])
    #expect(world.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml") != nil, "\(done.all)")
    let piped = World()
    _ = piped.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", input: lines)
    #expect(piped.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml") != nil)
  }
}
