import AuditCommand
import AuditTestSupport
import Foundation
import Testing

@Suite struct ScoreTests {
  @Test func `a line for each audit`() {
    let run = World().run("score")
    expectGolden(run.output, "score-text")
    #expect(run.status == 0)
    #expect(run.complaints.contains("warning"))
  }

  @Test func `the figures as JSON`() {
    let world = World()
    let run = world.run("score", ["--format", "json"])
    expectGolden(world.anonymous(run.output), "score-json")
    #expect(run.status == 0 && run.complaints.isEmpty)
  }

  @Test(arguments: [[], ["--visit", "all"]])
  func `JSON line by line is the audits of the JSON, in their order, and errors are told at the end`(visit: [String])
    throws
  {
    let world = World(["Audits/bb-002/2026-05-05-inspection.yaml": "visit: {date: 2026-05-05}\nanswers: [1]\n"])
    let whole = world.run("score", ["--format", "json"] + visit)
    let run = world.run("score", ["--format", "jsonl"] + visit)
    #expect(run.status == whole.status && run.status == 2)
    let audits = try #require(try object(whole.output)["audits"] as? [NSDictionary])
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == audits.count)
    for (line, audit) in zip(lines, audits) { #expect(try object(String(line)) as NSDictionary == audit) }
    let problems = try #require(try object(whole.output)["problems"] as? [[String: Any]])
    func onOneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let complaints = onOneLine(run.complaints)
    // Of warnings it is told how many there are.
    let told = problems.filter { $0["severity"] as? String == "error" }.map { problem in
      (problem["message"] as? String).flatMap { complaints.range(of: onOneLine($0))?.lowerBound }
    }
    #expect(!told.isEmpty && !told.contains(nil))
    #expect(told.compactMap { $0 } == told.compactMap { $0 }.sorted())
    let path = world.path("scores.jsonl")
    #expect(world.run("score", ["--output", path] + visit).status == 2)
    #expect(world.folder.text(of: "scores.jsonl") == run.output)
  }

  @Test(arguments: ["text", "csv", "jsonl"]) func `that there is nothing to tell is said`(format: String) {
    let run = World().run("score", ["--format", format, "--until", "1900-01-01"])
    #expect(run.status == 0)
    #expect(run.complaints.contains("no audit of what was asked for"))
    #expect(!World().run("score", ["--format", format]).complaints.contains("no audit of what was asked for"))
  }

  @Test func `JSON has the keys of section 5, in their order`() throws {
    let text = World().run("score", ["--format=json", "--visit=all"]).output
    let all = try object(text)
    #expect(Set(all.keys) == ["format", "program", "audits", "not_audited", "problems"])
    #expect(all["format"] as? Int == 1)
    #expect(all["program"] as? String == programVersion)
    let audits = try #require(all["audits"] as? [[String: Any]])
    #expect(audits.count == 5)
    let keys = [
      "facility", "date", "kind", "record", "standard", "edition", "revision", "digest", "tailoring", "unit", "minimum",
      "beyond", "rating", "rating_lowest", "rating_highest", "sections", "criteria",
    ]
    for audit in audits {
      #expect(Set(audit.keys).subtracting(["layers", "own_answers"]) == Set(keys))
      for name in ["minimum", "beyond"] {
        let tally = try #require(audit[name] as? [String: Any])
        #expect(
          Set(tally.keys) == [
            "earned", "lowest", "highest", "possible", "rated", "open", "applying", "share", "share_lowest",
            "share_highest",
          ])
        #expect(tally["earned"] is Int && (tally["share_lowest"] is String || tally["share_lowest"] is NSNull))
      }
      for criterion in try #require(audit["criteria"] as? [[String: Any]]) {
        #expect(Set(criterion.keys) == ["id", "level", "weight", "answer", "by", "points", "possible", "note"])
      }
      #expect((audit["digest"] as? String)?.count == 64)
    }
    // The order of keys is that of the text, which a dictionary does not keep.
    let places = keys.map { key in text.range(of: "\n      \"\(key)\": ")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    let problems = try #require(all["problems"] as? [[String: Any]])
    #expect(problems.count == 2)
    for problem in problems {
      #expect(Set(problem.keys) == ["severity", "code", "file", "line", "column", "message", "hint"])
    }
    let open = try #require(all["not_audited"] as? [[String: String]])
    #expect(open == [["facility": "bb-002", "standard": "garden-rules"]])
  }

  @Test func `the figures of JSON add up`() throws {
    let all = try object(World().run("score", ["--format", "json", "--visit", "all"]).output)
    for audit in try #require(all["audits"] as? [[String: Any]]) {
      let sections = try #require(audit["sections"] as? [[String: Any]])
      for name in ["minimum", "beyond"] {
        let total = try #require(audit[name] as? [String: Any])
        for key in ["earned", "lowest", "highest", "possible", "rated", "open", "applying"] {
          let sum = sections.compactMap { ($0[name] as? [String: Any])?[key] as? Int }.reduce(0, +)
          #expect(total[key] as? Int == sum)
        }
      }
      let criteria = try #require(audit["criteria"] as? [[String: Any]])
      let points = criteria.compactMap { $0["points"] as? Int }.reduce(0, +)
      let earned = ["minimum", "beyond"].compactMap { (audit[$0] as? [String: Any])?["earned"] as? Int }.reduce(0, +)
      #expect(points == earned)
    }
  }

  @Test(arguments: ["text", "json", "csv"])
  func `audits come by facility, date, kind and standard, whatever the order of paths`(format: String) {
    let world = World(["Audits/cc-003/facility.yaml": World.facility.exchanging("aa-001", for: "cc-003")])
    let words = ["--format", format, "--visit", "all", "--rescore"]
    let expected = world.run("score", words)
    let orders = [
      ["Audits/cc-003", "Audits/bb-002", "Audits/aa-001"], ["Audits/bb-002", "Audits/aa-001", "Audits/cc-003"],
      ["Audits", "Audits/aa-001"],
    ]
    for order in orders {
      let run = world.run("score", words, on: order)
      #expect(run.output == expected.output && run.complaints == expected.complaints)
    }
    let keys = world.run("score", ["--format", "csv", "--visit", "all"]).output.split(separator: "\r\n").dropFirst().map
    {
      let fields = $0.split(separator: ",", omittingEmptySubsequences: false)
      return [fields[0], fields[1], fields[2], fields[4]].joined(separator: " ")
    }
    #expect(keys == keys.sorted() && keys.count == 5)
  }

  @Test func `CSV has one line for each audit and one field for each heading`() {
    let world = World()
    let run = world.run("score", ["--format", "csv", "--visit", "all"])
    expectGolden(world.anonymous(run.output), "score-csv")
    let lines = run.output.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 1 + 5 + 1 && lines.last == "")
    let counts = lines.dropLast().map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(counts).count == 1)
  }

  @Test func `CSV and JSON say the same`() throws {
    let world = World()
    let all = try object(world.run("score", ["--format", "json", "--visit", "all"]).output)
    let audits = try #require(all["audits"] as? [[String: Any]])
    let rows = world.run("score", ["--format", "csv", "--visit", "all"]).output.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let heading = try #require(rows.first)
    for (audit, row) in zip(audits, rows.dropFirst()) {
      // What JSON has no member for, the same as numbers, is not compared.
      for (name, field) in zip(heading, row).prefix(33) {
        let parts = name.split(separator: "_", maxSplits: 1).map(String.init)
        let value =
          ["minimum", "beyond"].contains(parts[0]) ? (audit[parts[0]] as? [String: Any])?[parts[1]] : audit[name]
        let text = value is NSNull ? "" : value.map { "\($0)" }
        #expect(text == field, "\(name)")
      }
    }
  }

  @Test func `latest is a standing and self-assessments, all is every visit by itself`() {
    let world = World()
    let latest = world.run("score", ["--visit", "latest"], on: ["Audits/aa-001"]).output.split(separator: "\n")
    let all = world.run("score", ["--visit", "all"], on: ["Audits/aa-001"]).output.split(separator: "\n")
    #expect(world.run("score", on: ["Audits/aa-001"]).output.split(separator: "\n") == latest)
    #expect(latest.count == 3 && all.count == 4)
    #expect(!latest.contains { $0.contains("2026-03-14") } && all.contains { $0.contains("2026-03-14  inspection") })
    #expect(latest.allSatisfy(all.contains))
  }

  @Test func `a broken record stands under problems, in JSON and on standard error`() throws {
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": "visit: {date: 2026-03-14, kind: inspektion}\n"])
    let run = world.run("score", ["--format", "json"])
    #expect(run.status == 2)
    let all = try object(run.output)
    let problems = try #require(all["problems"] as? [[String: Any]])
    let errors = problems.filter { $0["severity"] as? String == "error" }
    #expect(errors.contains { $0["code"] as? String == "unknown-word" && $0["line"] as? Int == 1 })
    let audits = try #require(all["audits"] as? [[String: Any]])
    #expect(audits.contains { $0["facility"] as? String == "bb-002" })
    let text = world.run("score")
    #expect(text.status == 2)
    #expect(text.complaints.contains("“inspektion” is not a word for “kind”") && !text.output.contains("inspektion"))
  }

  @Test func `nothing to score is still whole JSON`() throws {
    let run = World(["Empty/readme.txt": "x"]).run("score", ["--format", "json"], on: ["Empty"])
    #expect(run.status == 2)
    #expect(try object(run.output)["audits"] as? [Int] == [])
  }

  @Test func `codes and words of JSON do not change with the language, sentences do`() throws {
    let world = World()
    let english = try object(world.run("score", ["--format", "json", "--language", "en"]).output)
    let khmer = try object(world.run("score", ["--format", "json", "--language", "km"]).output)
    #expect(english["audits"] as? NSArray == khmer["audits"] as? NSArray)
    let one = try #require(english["problems"] as? [[String: Any]])
    let other = try #require(khmer["problems"] as? [[String: Any]])
    #expect(one.map { $0["code"] as? String } == other.map { $0["code"] as? String })
    #expect(other.allSatisfy { hasKhmer($0["message"] as? String ?? "") })
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
