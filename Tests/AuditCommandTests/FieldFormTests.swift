import Foundation
import Testing

@Suite struct FieldFormTests {
  @Test func `the form on paper has a code on every line, room for signatures and nothing from outside`() {
    let run = World().run("form", ["--paper"], on: ["Audits/aa-001"])
    #expect(run.status == 0)
    let page = run.output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Signatures or thumbprints") && page.contains("ស្នាមមេដៃ"))
    #expect(page.contains("Who is at the gate tonight?") && page.contains("▲ "))
    #expect(page.contains("counter(page)") && page.contains("<thead>"))
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"))
    let codes = page.matches(of: /\b[A-Z]\d\d[A-Z]\b/).map { String($0.output) }
    #expect(Set(codes).count >= 7)
  }

  @Test func `the form on paper tells the name of an open place only, and prints the day only where it is given`() {
    let open = World().run("form", ["--paper", "--language", "en"], on: ["Audits/aa-001"], day: "2026-11-23")
    #expect(open.output.contains("Lotus Pond House") && open.output.contains("2026-11-23"))
    let hidden = World().run("form", ["--paper"], on: ["Audits/bb-002"])
    #expect(hidden.output.contains("bb-002"))
    #expect(!hidden.output.contains("Heron") && !hidden.output.contains("Mondulkiri"))
  }

  @Test func `guidance is printed where it is asked for`() {
    let world = World()
    #expect(!world.run("form", ["--paper"], on: ["Audits/aa-001"]).output.contains("Come twice."))
    #expect(world.run("form", ["--paper", "--guidance"], on: ["Audits/aa-001"]).output.contains("Come twice."))
  }

  @Test func `what is filled in on the sheet comes home as a record`() throws {
    let world = World()
    let sheet = """
      careaudit id,code,answer,note,reason,heard,evidence,checked,of,conforming,provided for,referred for,referred to
      visit/facility,,aa-001
      visit/date,,2026-11-20
      visit/kind,,inspection
      services/asked,,yes
      measures/residents,,27
      services/psycho-social,,,,,,,,,,girls,women,a partner
      house-rules/gate.guard,,met,"=HYPERLINK(""x"") <script>"
      house-rules/care.files,,counted,,,,,10,27,9
      house-rules/gate.moat,,met

      """
    let file = world.path("visit.csv")
    try sheet.write(toFile: file, atomically: true, encoding: .utf8)
    let run = CommandRun([
      "import", file, "--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23",
    ])
    #expect(run.status == 0 && run.complaints.contains("house-rules/gate.moat"), "\(run.all)")
    let record = try String(contentsOfFile: world.path("Audits/aa-001/2026-11-20-inspection.yaml"), encoding: .utf8)
    #expect(record.contains("residents: 27") && record.contains("{checked: 10, of: 27, conforming: 9}"))
    #expect(record.contains("psycho-social: {provided: [girls], referred: [women], to: a partner}"))
    #expect(record.contains("# house-rules/gate.moat answer: met"))
    let again = CommandRun([
      "import", file, "--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23",
    ])
    #expect(again.status == 0 && again.output.contains("nothing new"), "\(again.all)")
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "nothing that careaudit can bring home"), ("careaudit id,\"ans", "cut off"),
    ("PK\u{3}\u{4}spoilt", "spoilt"),
  ])
  func `a foreign or spoilt table is refused with a reason, and nothing is written`(text: String, reason: String) throws
  {
    let world = World()
    let file = world.path("visit.csv")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let path = text.hasPrefix("PK") ? world.path("visit.xlsx") : file
    if path != file { try text.write(toFile: path, atomically: true, encoding: .utf8) }
    let run = CommandRun(["import", path, "--into", world.audits, "--standards", world.path("Standards")])
    #expect(run.status == 2 && run.complaints.contains(reason), "\(run.all)")
  }
}
