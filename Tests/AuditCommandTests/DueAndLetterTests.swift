import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

@Suite struct DueAndLetterTests {
  @Test(arguments: ["en", "km"]) func `the page of what is due`(language: String) {
    let world = World()
    let run = world.run("due", ["--language", language], day: "2026-08-04")
    expectGolden(world.anonymous(run.output), "due-" + language)
    for line in run.lines where !line.contains(world.folder.path) { #expect(columns(line) <= 80, "\(line)") }
    #expect(!run.output.contains("Heron"))
  }

  @Test func `what is due as a calendar is folded, escaped and whole`() {
    let run = World().run("due", ["--ics"], day: "2026-05-10")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let events = lines.filter { $0 == "BEGIN:VEVENT" }.count
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(events > 2 && Set(names).count == events)
    #expect(run.output.contains("DTSTART;VALUE=DATE:20260802\r\n"), "the remedy period of bb-002 ends")
  }

  @Test func `the JSON and the CSV of what is due say the same`() throws {
    let world = World()
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(world.run("due", ["--format", "json"], day: "2026-08-04").output.utf8))
        as? [String: Any])
    let facilities = try #require(json["facilities"] as? [[String: Any]])
    #expect(facilities.map { $0["facility"] as? String } == ["aa-001", "bb-002"])
    let cycles = try #require(facilities[1]["cycles"] as? [[String: Any]])
    #expect(cycles.map { $0["state"] as? String } == ["second-inspection-due"])
    #expect(cycles[0]["day"] as? String == "2026-08-02" && cycles[0]["days_left"] as? Int == -2)
    let csv = world.run("due", ["--format", "csv"], day: "2026-08-04").output
    #expect(csv.contains("\r\nbb-002,cycle,house-rules,second-inspection-due,2026-08-02,,2,,"))
  }

  @Test func `a facility that was inspected by one standard is not counted as never inspected`() throws {
    let rules = World.houseRules.replacingOccurrences(of: "standard: house-rules", with: "standard: yard-rules")
    let world = World(["Standards/yard-rules.yaml": rules])
    let page = world.run("due", on: ["Audits/bb-002"], day: "2026-05-10").output
    #expect(page.contains("never inspected: yard-rules"))
    let totals = try #require(page.range(of: "Totals"))
    #expect(page[totals.lowerBound...].contains("1  in the remedy period"))
    #expect(!page[totals.lowerBound...].contains("never inspected"))
  }

  @Test func `the offline form is refused as a PDF, and nothing is written`() {
    let world = World()
    let path = world.path("visit.pdf")
    let run = CommandRun([
      "form", world.path("Audits/aa-001"), "--standards", world.path("Standards"), "--output", path,
    ])
    #expect(run.status == 2 && run.complaints.contains("--paper"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `strict fails where somebody is late`() {
    let world = World()
    #expect(world.run("due", ["--strict"], on: ["Audits/bb-002"], day: "2026-05-10").status == 0)
    #expect(world.run("due", ["--strict"], on: ["Audits/bb-002"], day: "2026-08-04").status == 1)
  }

  private func letter(_ kind: String, _ facility: String, day: String, _ words: [String] = []) -> CommandRun {
    let world = World()
    return CommandRun(
      ["letter", world.path("Audits/" + facility), "--kind", kind, "--on", day, "--standards", world.path("Standards")]
        + words)
  }

  @Test func `a letter is in Khmer, then in English, and never names a confidential place`() throws {
    let page = letter("second-inspection", "bb-002", day: "2026-07-01").output
    let khmer = try #require(page.range(of: "ព្រះរាជាណាចក្រកម្ពុជា"))
    let english = try #require(page.range(of: "Kingdom of Cambodia"))
    #expect(khmer.lowerBound < english.lowerBound)
    #expect(page.contains("មានអ្នកយាមទ្វារទាំងថ្ងៃទាំងយប់") && page.contains("The contract."))
    #expect(!page.contains("Heron") && !page.contains("Mondulkiri") && page.contains("(bb-002)"))
    #expect(!page.contains("http:") && !page.contains("<script"))
  }

  @Test(arguments: [
    ("findings", "bb-002", "2026-05-10", true), ("reminder", "bb-002", "2026-05-10", true),
    ("second-inspection", "bb-002", "2026-08-04", true), ("report", "bb-002", "2026-08-04", false),
    ("reminder", "aa-001", "2026-06-02", false),
  ])
  func `a letter is written only where the records call for it`(
    kind: String, facility: String, day: String, isCalledFor: Bool
  ) {
    let run = letter(kind, facility, day: day)
    #expect(run.status == (isCalledFor ? 0 : 2))
    #expect(run.output.isEmpty != isCalledFor)
    if !isCalledFor { #expect(run.complaints.contains("do not call for")) }
  }
}
