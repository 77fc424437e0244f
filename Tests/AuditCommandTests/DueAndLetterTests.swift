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

  private func event(_ uid: String, _ calendar: String) -> [String] {
    let lines = calendar.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    guard let place = lines.firstIndex(of: "UID:" + uid + "@careaudit"),
      let end = lines[place...].firstIndex(of: "END:VEVENT")
    else { return [] }
    return Array(lines[place..<end])
  }

  @Test func `an event that moves keeps its UID, and its number grows`() throws {
    let world = World()
    let uid = "bb-002/action/house-rules/gate.guard-1"
    let before = event(uid, world.run("due", ["--ics"], on: ["Audits/bb-002"], day: "2026-05-10").output)
    #expect(before.contains("DTSTART;VALUE=DATE:20260601") && before.contains("LAST-MODIFIED:20260510T000000Z"))
    #expect(
      before.contains("TRIGGER:-P7D")
        && before.contains { $0.hasPrefix("SUMMARY:bb-002: to be done by this day: Hire") })
    _ = world.run("plan", ["--write"], on: ["Audits/bb-002"], day: "2026-05-10")
    let path = "Audits/bb-002/plan.yaml"
    let text = try String(contentsOfFile: world.path(path), encoding: .utf8)
    world.folder.write(text.replacingOccurrences(of: "due: 2026-06-01", with: "due: 2026-06-15"), to: path)
    let after = event(uid, world.run("due", ["--ics"], on: ["Audits/bb-002"], day: "2026-05-11").output)
    #expect(after.contains("DTSTART;VALUE=DATE:20260615"))
    func sequence(_ event: [String]) throws -> Int {
      try #require(event.first { $0.hasPrefix("SEQUENCE:") }.flatMap { Int($0.dropFirst(9)) })
    }
    #expect(try sequence(before) < sequence(after))
  }

  @Test func `what is overdue is no event to come: one event of today tells it`() {
    let calendar = World().run("due", ["--ics"], on: ["Audits/bb-002"], day: "2026-08-04").output
    #expect(event("bb-002/action/house-rules/gate.guard-1", calendar).isEmpty)
    #expect(event("bb-002/house-rules/remedy", calendar).isEmpty)
    let overdue = event("bb-002/overdue", calendar)
    #expect(overdue.contains("DTSTART;VALUE=DATE:20260804") && !overdue.contains("BEGIN:VALARM"))
    #expect(overdue.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("second inspection due since 2026-08-02") })
    #expect(overdue.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("2026-06-01 (64 days overdue) · Hire") })
    for line in calendar.components(separatedBy: "\r\n") where line.hasPrefix("DTSTART") {
      #expect("20260804" <= line.suffix(8))
    }
  }

  @Test(arguments: ["a;b,c\\d", "x\u{0301};\u{0600},\u{0301}y", "ស្រី;្រ,៉ក", String(repeating: "ខ្ញុំ៉", count: 60)])
  func `a calendar is escaped sign by sign, and no line tears a letter`(text: String) {
    let rules = World.houseRules.replacingOccurrences(
      of: "{en: Hire a second guard., km:",
      with: "{en: \"" + text.replacingOccurrences(of: "\\", with: "\\\\") + "\", km:")
    let run = World([
      "Standards/house-rules.yaml": rules,
      "Standards/archive/house-rules-2020.1.yaml": rules.replacingOccurrences(of: "revision: 2", with: "revision: 1"),
    ])
    .run("due", ["--ics"], on: ["Audits/bb-002"], day: "2026-05-10")
    let bytes = Array(run.output.utf8)
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    for line in lines where line.hasPrefix(" ") { #expect(!tearsCluster(String(line.dropFirst()))) }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if ";,\\".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    let unfolded = run.output.unicodeScalars.map { String($0) }.joined().replacingOccurrences(
      of: "\r\n ", with: "", options: .literal)
    #expect(unfolded.range(of: escaped, options: .literal) != nil, "\(bytes.count)")
  }

  @Test func `the sentences of what is due are in the language of the run, and all else in its CSV is the same`() {
    let world = World()
    func rows(_ language: String) -> [Substring] {
      world.run("due", ["--format", "csv", "--language", language], on: ["Audits"], day: "2026-08-04").output.split(
        separator: "\r\n")
    }
    let (english, khmer) = (rows("en"), rows("km"))
    #expect(english.count == khmer.count && english.count > 1)
    for (english, khmer) in zip(english, khmer).dropFirst() {
      #expect(english.split(separator: ",").prefix(5) == khmer.split(separator: ",").prefix(5))
      #expect(khmer.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) })
      #expect(!english.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) })
    }
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
    ("reminder", "aa-001", "2026-06-02", false), ("findings", "aa-001", "2026-06-02", false),
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
