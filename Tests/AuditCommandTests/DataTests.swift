import AuditCommand
import AuditTestSupport
import Foundation
import Testing

/// `careaudit data`: what records say as tidy tables, for programs.
@Suite struct DataTests {
  private typealias Row = [String: Any]

  /// The tables of a world by their names, as JSON lines tell them.
  private static func tables(_ world: World, _ words: [String] = []) throws -> [String: [Row]] {
    var tables: [String: [Row]] = [:]
    for line in world.run("data", words).output.split(separator: "\n") {
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Row)
      tables[try #require(row["table"] as? String), default: []].append(row)
    }
    return tables
  }

  private static func text(_ row: Row, _ key: String) -> String { row[key] as? String ?? "" }

  @Test func `every answer of every visit that score tells is there, whatever decided it`() throws {
    let world = World()
    for (visit, answers) in [("all", "answers"), ("latest", "standing_answers")] {
      let rows = try #require(try DataTests.tables(world, ["--share", "ministry"])[answers])
      let told = Set(
        rows.map { row in
          ["facility", "visit", "standard", "version", "criterion", "answer", "decided_by"].map {
            DataTests.text(row, $0)
          }
            + [String(describing: row["points"] ?? ""), String(describing: row["possible"] ?? "")]
        })
      let score = world.run("score", ["--visit", visit, "--format", "json"]).output
      let object = try #require(try JSONSerialization.jsonObject(with: Data(score.utf8)) as? Row)
      var expected: Set<[String]> = []
      for audit in try #require(object["audits"] as? [Row]) {
        let record = DataTests.text(audit, "record").split(separator: "/").last?.dropLast(5) ?? ""
        let version = DataTests.text(audit, "edition") + "." + String(describing: audit["revision"] ?? "")
        for criterion in try #require(audit["criteria"] as? [Row]) {
          expected.insert([
            DataTests.text(audit, "facility"), String(record), DataTests.text(audit, "standard"), version,
            DataTests.text(criterion, "id"), DataTests.text(criterion, "answer"), DataTests.text(criterion, "by"),
            String(describing: criterion["points"] ?? ""), String(describing: criterion["possible"] ?? ""),
          ])
        }
      }
      #expect(told == expected && rows.count == told.count)
      #expect(Set(told.map { $0[6] }).isSuperset(of: ["rating", "measure", "sample", "service"]))
    }
  }

  @Test func `what a follow-up leaves as it was is carried on, and says from which visit`() throws {
    let rows = try #require(try DataTests.tables(World(), ["--share", "ministry"])["answers"]).filter {
      DataTests.text($0, "visit") == "2026-06-01-follow-up"
    }
    let carried = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["criterion"] as? String ?? "", $0["carried"] as? Bool ?? false) })
    #expect(carried["gate.guard"] == true && carried["gate.visitors"] == true)
    // Its own sample; and a quotient of which it counted one number anew.
    #expect(carried["care.files"] == false && carried["care.staffing"] == false)
    for row in rows where row["carried"] as? Bool == true {
      #expect(DataTests.text(row, "from_visit") == "2026-03-14-inspection")
    }
  }

  @Test(arguments: ["coalition", "public"])
  func `outside the ministry's view nothing of a confidential place is told, nor what people wrote`(view: String) throws
  {
    let world = CompareTests.country(hidden: 5)
    let folder = world.path("tables")
    for words in [[], ["--output", folder], ["--output", world.path("t.jsonl")]] {
      let run = world.run("data", ["--share", view] + words)
      #expect(run.status == 0)
      var told = run.output
      for name in try FileManager.default.subpathsOfDirectory(atPath: world.folder.path)
      where name.hasPrefix("tables/") || name.hasSuffix(".jsonl") {
        told += try String(contentsOfFile: world.path(name), encoding: .utf8)
      }
      for secret in [
        "secret-", "zz-", "aa-001", "bb-002", "Hidden", "Mondulkiri", "Sokha", "012 345", "03-14", "2020.1",
      ] {
        #expect(!told.contains(secret), "\(secret)")
      }
    }
    let rows = try DataTests.tables(world, ["--share", view])
    #expect(rows["facilities"]?.count ?? 0 == (view == "public" ? 0 : 7))
    #expect(rows["actions"] == nil && rows["measures"] == nil)
    for row in rows["answers"] ?? [] { #expect(row["decided_by"] as? String != "service") }
  }

  @Test func `the ministry is told all but what is kept inside and dangers`() throws {
    let record = """
      visit: {date: 2026-08-01, kind: inspection, inside: A whisper of the visit.}
      dangers: {wires: {what: Bare wires by the bed., about: staff}}
      answers: {house-rules: {gate.guard: {rating: unmet, note: Seen at night., inside: A whisper of the gate.}}}

      """
    let world = World(["Audits/bb-002/2026-08-01-inspection.yaml": record])
    let told = world.run("data", ["--share", "ministry"]).output
    for fact in ["bb-002", "Hidden Heron Home", "Mondulkiri", "Seen at night.", "2026-08-01"] {
      #expect(told.contains(fact), "\(fact)")
    }
    for secret in ["whisper", "Bare wires", "wires"] { #expect(!told.contains(secret)) }
  }

  @Test func `numbers of places come from what they show, and pseudonyms stay with their key`() throws {
    let world = CompareTests.country(hidden: 2)
    func names(_ words: [String]) throws -> [String] {
      try #require(try DataTests.tables(world, words)["facilities"]).map { DataTests.text($0, "facility") }
    }
    #expect(try names([]) == (1...7).map(String.init))
    world.folder.write("0123456789abcdef0123456789abcdef", to: "key")
    let named = try names(["--key", world.path("key")])
    #expect(Set(named).count == 7 && named == named.sorted() && named.allSatisfy { $0.count == 10 })
  }

  @Test func `a folder is written whole, with a description, and never into one that holds something`() throws {
    let world = World()
    let folder = world.path("tables")
    let run = world.run("data", ["--share", "ministry", "--output", folder])
    #expect(run.status == 0)
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/datapackage.json"))
    let package = try #require(try JSONSerialization.jsonObject(with: data) as? Row)
    let names = try #require(package["resources"] as? [Row]).map { DataTests.text($0, "path") }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(files) == Set(names + ["datapackage.json"]))
    #expect(world.run("data", ["--output", folder]).status == 2)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: world.folder.path).allSatisfy { !$0.hasPrefix("careaudit-") })
  }

  @Test func `hashtags stand below each heading where they are asked for, one a column`() throws {
    let world = World()
    #expect(world.run("data", ["--hxl", "--output", world.path("tables")]).status == 0)
    for name in ["facilities", "answers", "codebook"] {
      let lines = try String(contentsOfFile: world.path("tables/\(name).csv"), encoding: .utf8).split(separator: "\r\n")
      let tags = lines[1].split(separator: ",", omittingEmptySubsequences: false)
      #expect(tags.count == lines[0].split(separator: ",").count)
      #expect(tags.allSatisfy { $0.wholeMatch(of: /#[a-z][a-z0-9]*(\+[a-z_0-9]+)*/) != nil })
    }
    #expect(world.run("data", ["--hxl"]).status == 2)
  }

  @Test(arguments: ["sav", "dta", "xlsx"])
  func `the same records give the same file`(ending: String) throws {
    let world = World()
    let files = try ["one", "two"].map { name in
      let path = world.path(name + "." + ending)
      #expect(world.run("data", ["--share", "ministry", "--output", path]).status == 0)
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
    #expect(files[0] == files[1] && files[0].count > 1_000)
  }

  @Test func `only the visits that standings end with are told where those are asked for`() throws {
    let all = try DataTests.tables(World(), ["--share", "ministry"])
    let latest = try DataTests.tables(World(), ["--share", "ministry", "--visit", "latest"])
    #expect(all["standing_answers"]?.count == latest["standing_answers"]?.count)
    #expect(try #require(latest["scores"]).count < #require(all["scores"]).count)
    #expect(try #require(latest["scores"]).allSatisfy { $0["latest"] as? Bool == true })
  }
}
