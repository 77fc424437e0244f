import Foundation
import Testing

@Suite struct ChecklistAndNewTests {
  @Test func `a new record asks everything, answers nothing and checks clean`() throws {
    let world = World()
    let path = world.path("Audits/aa-001/2026-11-23-inspection.yaml")
    let run = world.run("new", on: ["Audits/aa-001"])
    #expect(run.status == 0 && run.output == path + "\n")
    let check = world.run("check", on: ["Audits/aa-001/2026-11-23-inspection.yaml"])
    #expect(check.status == 0, "\(check.output)")
    let score = world.run("score", ["--format", "csv"], on: ["Audits/aa-001/2026-11-23-inspection.yaml"])
    let rows = score.output.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.contains(",0.0%,100.0%") || !row.contains("%"), "\(row)") }
  }

  @Test func `a new record is never written over one that is there`() throws {
    let world = World()
    #expect(world.run("new", on: ["Audits/aa-001"]).status == 0)
    let again = world.run("new", on: ["Audits/aa-001"])
    #expect(again.status == 2 && again.output.isEmpty)
    #expect(again.complaints.hasPrefix("careaudit: ") && again.complaints.contains("left as it is"))
  }

  @Test func `what a record found last time stands beside the question and is not carried over`() throws {
    let world = World()
    let path = world.path("visit.yaml")
    let words = ["--from", world.path("Audits/aa-001/2026-03-14-inspection.yaml"), "--output", path]
    #expect(world.run("new", words, on: ["Audits/aa-001"]).status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("# last visit: 2026-03-14 met"))
    #expect(!text.split(separator: "\n").contains { !$0.hasPrefix("#") && $0.contains(": met") && !$0.contains("#") })
  }

  @Test func `a checklist names each question with its level, in either language`() {
    let world = World()
    for language in ["en", "km"] {
      let run = world.run("checklist", ["--language", language], on: ["Audits/aa-001"])
      #expect(run.status == 0 && run.complaints.isEmpty)
      #expect(run.output.contains("house-rules/gate.guard"))
      for line in run.lines { #expect(columns(line) <= 80, "\(line)") }
    }
  }

  @Test(arguments: ["en", "km"])
  func `a checklist that asks more things than there are criteria does not claim to ask fewer`(language: String) {
    let world = World()
    let line = world.run("checklist", ["--language", language], on: ["Audits/aa-001"]).lines[1]
    let numbers = line.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers.count == (numbers[0] < numbers[1] ? 3 : 2), "\(line)")
  }

  @Test func `a checklist as a page holds both languages and no markup but its own`() {
    let hostile = World.facility.split(separator: "aa-001").joined(separator: "a<b>&c")
    let world = World(["Audits/a<b>&c/facility.yaml": String(hostile)])
    let page = world.run("checklist", ["--format", "html"], on: ["Audits/a<b>&c"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("lang=\"km\""))
    #expect(page.contains("a&lt;b&gt;&amp;c") && !page.contains("a<b>"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"))
  }

  @Test(arguments: ["standard", "measures", "tailoring", "facility", "record"])
  func `there is a schema for each kind of file`(kind: String) {
    let run = CommandRun(["schema", kind])
    #expect(run.status == 0 && run.output.contains("\"title\": \"careaudit \(kind)\""))
  }

  @Test func `a schema of no kind is refused, with the kind that was meant`() {
    let run = CommandRun(["schema", "recrod"])
    #expect(run.status == 2 && run.complaints.contains("“record”"))
  }
}
