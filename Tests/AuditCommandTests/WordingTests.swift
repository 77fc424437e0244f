import AuditTestSupport
import DataReading
import Foundation
import Testing

/// All texts go out to be reviewed, and come back.
@Suite struct WordingTests {
  /// The rows of a list of texts, by the column.
  private func rows(_ world: World, _ words: [String] = []) throws -> [String: [String: String]] {
    let run = world.run("wording", words + ["--format", "csv"], on: [])
    #expect(run.status == 0, "\(run.complaints)")
    let table = try readCSV(Array(run.output.utf8))
    let heading = table.cells(of: table.rows[0]).map { table.text($0) }
    var rows: [String: [String: String]] = [:]
    for row in table.rows.dropFirst() {
      var cells: [String: String] = [:]
      for (column, name) in heading.enumerated() { cells[name] = table.text(row, column) ?? "" }
      rows[cells["key"] ?? ""] = cells
    }
    return rows
  }

  private static let columns = [
    "key", "place", "about", "english", "khmer", "state", "by", "on", "remark", "finding", "digest",
  ]

  private func field(_ text: String) -> String { "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }

  /// A table that comes back: some rows of those that went out, changed.
  private func back(_ world: World, _ rows: [[String: String]], leaving columns: [String] = columns) -> String {
    let lines = [columns] + rows.map { row in columns.map { row[$0] ?? "" } }
    return world.folder.write(
      lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined(), to: "back.csv")
  }

  private func changed(_ row: [String: String]?, _ cells: [String: String]) -> [String: String] {
    (row ?? [:]).merging(cells) { $1 }
  }

  private func take(_ world: World, _ rows: [[String: String]], _ words: [String] = ["--write"]) -> CommandRun {
    world.run("wording", ["--from", back(world, rows)] + words, on: [])
  }

  private func text(_ world: World, _ name: String) -> String {
    (try? String(contentsOfFile: world.path(name), encoding: .utf8)) ?? ""
  }

  private func snapshot(_ world: World) -> [String: String] {
    var files: [String: String] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: world.path("Standards"))) ?? [] {
      files[name] = text(world, "Standards/" + name)
    }
    return files
  }

  // MARK: Out

  @Test
  func `every Khmer text of the standards and every sentence of the program goes out with the place where it is read`()
    throws
  {
    let world = World(["Standards/provinces.yaml": World.provinces])
    let rows = try rows(world)
    let khmer = Set(rows.values.compactMap { $0["khmer"] })
    for name in ["house-rules", "garden-rules", "measures", "provinces"] {
      let written = text(world, "Standards/\(name).yaml")
      for line in written.split(separator: "\n") {
        for part in line.components(separatedBy: "km: ").dropFirst() {
          let said = part.prefix { $0 != "}" && $0 != "," }
          if hasKhmer(said) { #expect(khmer.contains { $0.hasPrefix(said) }, "\(said)") }
        }
      }
    }
    #expect(rows["house-rules/gate.guard/remedy/1/proof"]?["khmer"] == "កិច្ចសន្យា។")
    #expect(rows["program/common-team"]?["english"] == "Team")
    #expect(rows.values.allSatisfy { $0["place"]?.isEmpty == false && $0["state"] == "draft" })
    #expect(rows.keys.count { $0.hasPrefix("program/") } > 2_000)
  }

  @Test(arguments: ["wording.xlsx", "wording.csv"])
  func `out and back unchanged changes nothing`(name: String) throws {
    let world = World()
    let path = world.path(name)
    #expect(world.run("wording", ["--output", path], on: []).status == 0)
    let before = snapshot(world)
    let run = world.run("wording", ["--from", path, "--write"], on: [])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output == "Nothing changes.\n" && run.complaints.isEmpty)
    #expect(snapshot(world) == before)
  }

  @Test func `a sentence into which something is put is shown with an example, and a problem as check shows it`() throws
  {
    let rows = try rows(World())
    #expect(
      rows["program/plan-days-left"]?["about"]?.contains("12 days left") == true,
      "\(rows["program/plan-days-left"] ?? [:])")
    #expect(rows["program/common-team"]?["about"] == "")
    let problems = rows.filter { $0.key.hasPrefix("program/audit-problem-") }
    #expect(
      problems.allSatisfy { key, row in
        row["about"]?.contains(key.hasSuffix("-hint") ? "hint: " : "facility.yaml:12:5: error: ") == true
      })
    #expect(rows.values.allSatisfy { $0["about"]?.contains("{ $") == false })
  }

  // MARK: Back

  @Test func `a correction changes the line of its text and no other byte`() throws {
    let world = World()
    let all = try rows(world)
    let row = changed(all["house-rules/gate.guard/guidance"], ["khmer": "សូមមកបីដង: ព្រឹក, ល្ងាច"])
    let before = text(world, "Standards/house-rules.yaml")
    let run = take(world, [row])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(
      text(world, "Standards/house-rules.yaml")
        == before.replacingOccurrences(of: "km: សូមមកពីរដង។", with: "km: \"សូមមកបីដង: ព្រឹក, ល្ងាច\""))
    #expect(run.output.contains("+ សូមមកបីដង"))
    #expect(world.run("check").status == 0)
  }

  @Test func `nothing is written unless it is asked for`() throws {
    let world = World()
    let row = changed(try rows(world)["garden-rules/title"], ["english": "Rules of gardens"])
    let before = snapshot(world)
    let run = take(world, [row], [])
    #expect(run.status == 0 && run.output.contains("1 text changes"))
    #expect(run.complaints == "careaudit: Nothing is written yet. With --write it is.\n")
    #expect(snapshot(world) == before)
  }

  @Test func `a text that was reviewed and changes afterwards is a draft again`() throws {
    let world = World()
    let key = "house-rules/gate.guard/text"
    let row = changed(try rows(world)[key], ["state": "reviewed", "by": "Sok", "on": "2026-11-20"])
    #expect(take(world, [row]).status == 0)
    #expect(try rows(world)[key]?["state"] == "reviewed")
    let told = world.run("standards", ["--basis"], on: []).output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(told.contains("by Sok, last on 2026-11-20"))
    let file = text(world, "Standards/house-rules.yaml")
    world.folder.write(
      file.replacingOccurrences(of: "Somebody watches the gate", with: "Two people watch the gate"),
      to: "Standards/house-rules.yaml")
    #expect(try rows(world)[key]?["state"] == "draft")
    let check = world.run("check")
    #expect(
      check.output.contains("“house-rules/gate.guard/text” was reviewed by Sok on 2026-11-20 and has changed since"))
    world.folder.write(file, to: "Standards/house-rules.yaml")
    #expect(try rows(world)[key]?["state"] == "reviewed")
  }

  @Test func `a correction under the name and day of an earlier review is a draft, and says so`() throws {
    let world = World()
    let key = "house-rules/gate.guard/text"
    let review = ["state": "reviewed", "by": "Sok", "on": "2026-11-20"]
    #expect(take(world, [changed(try rows(world)[key], review)]).status == 0)
    let run = take(world, [changed(try rows(world)[key], ["khmer": "មានអ្នកយាមទ្វារជានិច្ច។"])])
    #expect(run.complaints.contains("name and day are those of an earlier review"))
    #expect(try rows(world)[key]?["state"] == "draft")
    #expect(try rows(world)[key]?["khmer"] == "មានអ្នកយាមទ្វារជានិច្ច។")
    let again = take(world, [changed(try rows(world)[key], review.merging(["on": "2026-11-23"]) { $1 })])
    #expect(again.status == 0)
    #expect(try rows(world)[key]?["state"] == "reviewed")
  }

  @Test func `a lost and an invented parameter are told with their cell, and nothing of them is kept`() throws {
    let world = World()
    let all = try rows(world)
    let run = take(
      world,
      [
        changed(all["program/plan-days-left"], ["khmer": "នៅសល់ថ្ងៃ"]),
        changed(all["program/common-team"], ["khmer": "ក្រុម { $name }"]),
        changed(all["program/common-errors"], ["english": "{ $count ->\n    [one] one\n}"]),
      ])
    #expect(run.status == 2)
    #expect(run.complaints.contains("in E2: the program puts in { $days }, which is missing here"))
    #expect(run.complaints.contains("in E3: the program puts in no { $name } here"))
    #expect(run.complaints.contains("in D4: this cannot stand in the catalogue"))
    #expect(text(world, "Standards/wording.yaml").isEmpty)
  }

  @Test func `a correction of the program waits in wording.yaml, and goes into the catalogue of a source`() throws {
    let world = World()
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Output/AuditWording/Catalogue")
    for name in ["english.ftl", "khmer.ftl"] {
      world.folder.write(
        try String(contentsOf: source.appending(path: name), encoding: .utf8), to: "Catalogue/" + name)
    }
    let row = changed(
      try rows(world)["program/plan-days-left"],
      ["khmer": "នៅសល់តែ { $days } ថ្ងៃ", "state": "reviewed", "by": "Sok"])
    let run = take(world, [row])
    #expect(run.status == 0 && run.complaints.contains("1 correction of what the program itself says"))
    // What is corrected is what the next reviewer sees.
    #expect(try rows(world)["program/plan-days-left"]?["khmer"] == "នៅសល់តែ { $days } ថ្ងៃ")
    #expect(try rows(world)["program/plan-days-left"]?["state"] == "reviewed")
    let before = text(world, "Catalogue/khmer.ftl")
    let taking = world.run("wording", ["--catalogue", world.path("Catalogue"), "--write"], on: [])
    #expect(taking.status == 0, "\(taking.complaints)")
    #expect(
      text(world, "Catalogue/khmer.ftl")
        == before.replacingOccurrences(
          of: "plan-days-left = នៅសល់ { $days } ថ្ងៃ\n", with: "plan-days-left = នៅសល់តែ { $days } ថ្ងៃ\n"))
    #expect(text(world, "Catalogue/khmer.ftl") != before)
    #expect(!text(world, "Standards/wording.yaml").contains("corrections"))
  }

  @Test func `slips of a spreadsheet are told with their cells or do no harm`() throws {
    let world = World()
    let all = try rows(world)
    let title = all["house-rules/title"]
    let run = take(
      world,
      [
        // Spaces at ends, another end of lines, a sign that nobody sees: no change.
        changed(title, ["english": "House rules \u{A0}", "khmer": "\u{200B}វិធានផ្ទះ \r\n"]),
        changed(title, [:]),
        changed(title, ["english": "Something else"]),
        changed(all["house-rules/gate.guard/ask"], ["key": "house-rules/gate.gard/ask"]),
        changed(all["house-rules/gate.guard/text"], ["key": ""]),
        changed(all["house-rules/issuer"], ["state": "reviewd"]),
        changed(all["garden-rules/title"], ["state": "Reviewed "]),
        changed(all["garden-rules/beds.watered/text"], ["khmer": ""]),
        changed(all["measures/residents/title"], ["state": "reviewed", "by": "Sok", "on": "31.13.2026"]),
        changed(all["measures/residents/unit"], ["state": "reviewed", "by": "Sok", "on": "2027-01-01"]),
      ])
    #expect(run.status == 2)
    let told = run.complaints
    #expect(told.contains("in A4: “house-rules/title” stands already in row 2"))
    #expect(told.contains("in A5: no text has the number “house-rules/gate.gard/ask”"))
    #expect(told.contains("did you mean “house-rules/gate.guard/ask”?"))
    #expect(told.contains("in A6: the number of the text is gone"))
    #expect(told.contains("in F7: “reviewd” is no state"))
    #expect(told.contains("in G8: it is reviewed, but not by whom"))
    #expect(told.contains("in E9: the text is gone; it stays as it was"))
    #expect(told.contains("“31.13.2026” in H10 is not a date"))
    #expect(told.contains("in H11: the day 2027-01-01 has not come yet"))
    #expect(run.output == "Nothing changes.\n")
    #expect(text(world, "Standards/wording.yaml").isEmpty)
  }

  @Test func `what somebody else changed meanwhile is not written over`() throws {
    let world = World()
    let key = "garden-rules/title"
    let out = try #require(try rows(world)[key])
    #expect(take(world, [changed(out, ["english": "Rules of the garden"])]).status == 0)
    let late = take(world, [changed(out, ["english": "Garden regulations"])])
    #expect(late.status == 2 && late.complaints.contains("it says now: Rules of the garden"))
    #expect(try rows(world)[key]?["english"] == "Rules of the garden")
    let reviewed = take(world, [changed(out, ["state": "reviewed", "by": "Sok"])])
    #expect(reviewed.complaints.contains("what was reviewed is no more"))
    #expect(try rows(world)[key]?["state"] == "draft")
    // The same correction a second time is none.
    #expect(take(world, [changed(out, ["english": "Rules of the garden"])]).output == "Nothing changes.\n")
  }

  @Test func `a text in one language gets the other beside it`() throws {
    let world = World()
    let row = changed(try rows(world)["house-rules/sources/gazette/title"], ["khmer": "រាជកិច្ច"])
    #expect(take(world, [row]).status == 0)
    #expect(
      text(world, "Standards/house-rules.yaml").contains(
        #"{id: gazette, title: {en: "The gazette", km: "រាជកិច្ច"}, url: "https://example.org/gazette", extent: full}"#))
    #expect(world.run("check").status == 0)
  }

  @Test func `remarks of people are kept, and what a machine found stands beside the text`() throws {
    let world = World()
    let row = changed(try rows(world)["garden-rules/title"], ["remark": "Is it “សួន”?"])
    #expect(take(world, [row]).status == 0)
    #expect(try rows(world)["garden-rules/title"]?["remark"] == "Is it “សួន”?")
    let found = world.folder.write(
      "key,remark\ncommon-team,two terms\ngarden-rules/title,spelling\nnowhere/title,lost\n", to: "found.csv")
    let run = world.run("wording", ["--format", "csv", "--remarks", found], on: [])
    #expect(run.complaints.contains("no text has the number nowhere/title"))
    let with = try rows(world, ["--remarks", found])
    #expect(with["program/common-team"]?["finding"] == "two terms")
    #expect(with["garden-rules/title"]?["finding"] == "spelling")
    #expect(take(world, [changed(with["garden-rules/title"], ["remark": ""])]).status == 0)
    #expect(try rows(world)["garden-rules/title"]?["remark"] == "")
  }

  @Test func `where a sentence is read stands beside it until the sentence changes`() throws {
    let world = World()
    let all = try rows(world)
    let name = "program/letter-number"
    #expect(all[name]?["about"] == "")
    for (digest, isTold) in [(all[name]?["digest"] ?? "", true), ("0123456789abcdef", false)] {
      world.folder.write(
        "key,output,english,khmer,digest\r\n\(name),careaudit letter,Number: 12,លេខ៖ 12,\(digest)\r\nnowhere,x,y,z,0\r\n",
        to: "Standards/wording-places.csv")
      let about = try rows(world)[name]?["about"] ?? ""
      #expect(about.contains("careaudit letter: Number: 12") == isTold, "\(about)")
    }
  }

  @Test func `what a machine cannot decide stands beside a text until that changes or is reviewed`() throws {
    let world = World()
    let all = try rows(world)
    let keys = ["garden-rules/title", "house-rules/title", "program/common-team"]
    let lines = keys.map { "\($0),a machine asks,\(all[$0]?["digest"] ?? "")\n" }
    world.folder.write(
      "key,remark,digest\n" + lines.joined()
        + "house-rules/issuer,of an older text,0123456789abcdef\nnowhere/title,lost,0\n",
      to: "Standards/wording-findings.csv")
    let run = world.run("wording", ["--format", "csv"], on: [])
    #expect(run.complaints.isEmpty)
    let path = world.path("wording.xlsx")
    for _ in 0..<2 {
      let asked = try rows(world)
      #expect(asked.filter { $0.value["finding"] == "a machine asks" }.keys.sorted() == keys)
      #expect(asked["house-rules/issuer"]?["finding"] == "")
      // Out and back, the findings are still there.
      #expect(world.run("wording", ["--output", path], on: []).status == 0)
      #expect(world.run("wording", ["--from", path, "--write"], on: []).output == "Nothing changes.\n")
    }
    let answers = [
      changed(all[keys[0]], ["khmer": "វិធានសួន"]), changed(all[keys[1]], ["state": "reviewed", "by": "Sok"]),
    ]
    #expect(take(world, answers).status == 0)
    let left = try rows(world).filter { $0.value["finding"] == "a machine asks" }.keys.sorted()
    #expect(left == [keys[2]], "\(left)")
  }

  @Test func `pages say by the number how much Khmer is reviewed`() throws {
    let world = World()
    let draft = world.run("report", ["--language", "km"], on: ["Audits/aa-001"]).output
    #expect(draft.contains("ភាសាខ្មែរនេះជាសេចក្តីព្រាង"))
    let all = try rows(world)
    let some = ["house-rules/title", "house-rules/gate.guard/text"].map {
      changed(all[$0], ["state": "reviewed", "by": "Sok"])
    }
    #expect(take(world, some).status == 0)
    let partly = world.run("report", ["--language", "km"], on: ["Audits/aa-001"]).output
    #expect(!partly.contains("ភាសាខ្មែរនេះជាសេចក្តីព្រាង"))
    #expect(partly.contains("បានពិនិត្យ 2 ក្នុងចំណោម \(all.count) ដោយ Sok"))
    let criterion = world.run("standards", on: []).run(["standards", "house-rules", "gate.guard"], in: world)
    #expect(criterion.contains("1 of 7 texts reviewed, by Sok"))
    #expect(take(world, all.values.map { changed($0, ["state": "reviewed", "by": "Sok"]) }).status == 0)
    let whole = world.run("report", ["--language", "km"], on: ["Audits/aa-001"]).output
    #expect(whole.contains("អត្ថបទខ្មែរទាំងអស់បានពិនិត្យ"))
  }

  @Test func `an example is shown in a line about it, and a real place never is`() throws {
    let world = World([
      "Audits/cc-003/facility.yaml": World.facility.exchanging("aa-001", for: "cc-003").exchanging(
        "example: true\n", for: "")
    ])
    let run = world.run("wording", ["--format", "csv", "--only", "program/report"], on: ["Audits"])
    #expect(run.complaints.contains("cc-003 is no invented example"))
    #expect(!run.output.contains("cc-003"))
    let table = try readCSV(Array(run.output.utf8))
    #expect(table.rows.dropFirst().contains { !(table.text($0, 2) ?? "").isEmpty })
  }
}

extension CommandRun {
  /// What another command of a world prints.
  fileprivate func run(_ words: [String], in world: World) -> String {
    CommandRun(words + ["--standards", world.path("Standards")]).output
  }
}
