import AuditComparison
import AuditData
import AuditImporting
import AuditTestSupport
import Foundation
import Testing

/// `compare --publish`: what leaves, what is remembered, and what is refused.
@Suite struct PublishTests {
  private func publish(
    _ world: World, _ name: String, _ words: [String] = ["--share", "coalition"], day: String = "2026-11-23"
  ) -> CommandRun {
    world.run(
      "compare", ["--publish", world.path(name), "--ledger", world.path("ledger.json"), "--language", "en"] + words,
      day: day)
  }

  private func text(_ world: World, _ name: String) -> String? {
    try? String(contentsOfFile: world.path(name), encoding: .utf8)
  }

  @Test func `page, tables and workbook leave, and the ledger names whom they speak of`() throws {
    let world = CompareTests.country(hidden: 6)
    let run = publish(world, "march")
    #expect(run.status != 2)
    for name in ["comparison.html", "comparison.json", "comparison.csv"] {
      let left = try #require(text(world, "march/" + name))
      #expect(!left.contains("secret-"))
    }
    #expect(FileManager.default.fileExists(atPath: world.path("march/comparison.xlsx")))
    let ledger = try #require(text(world, "ledger.json"))
    for number in 6..<12 { #expect(ledger.contains("secret-\(number)")) }
    let mode = try FileManager.default.attributesOfItem(atPath: world.path("ledger.json"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `what the ledger keeps is read back as it was written`() throws {
    let world = CompareTests.country(hidden: 6)
    _ = publish(world, "march")
    _ = publish(world, "april", ["--share", "public"])
    let ledger = try #require(text(world, "ledger.json"))
    let read = try readLedger(Array(ledger.utf8))
    #expect(read.map(\.name) == ["march", "april"])
    #expect(renderLedger(read) == ledger)
  }

  @Test func `a group of which one place moved stands as it was published`() throws {
    let world = CompareTests.country(hidden: 6)
    // A seventh was audited by an older revision: with it their group is no whole (D8).
    let place = try #require(World.files["Audits/bb-002/facility.yaml"])
    world.folder.write(
      place.replacing("location: confidential", with: "location: open"), to: "Audits/bb-002/facility.yaml")
    _ = publish(world, "november")
    let before = try #require(text(world, "november/comparison.json"))
    world.folder.write(
      "visit: {date: 2026-12-01, kind: inspection}\nservices: {}\nanswers:\n  house-rules:\n    gate.guard: met\n",
      to: "Audits/secret-6/2026-12-01-inspection.yaml")
    let run = publish(world, "december", day: "2026-12-23")
    #expect(run.output.contains("as it was published on 2026-11-23"))
    let after = try #require(text(world, "december/comparison.json"))
    #expect(after.contains(#""as_of": "2026-11-23""#))
    // What residents are offered is told as of that day too, and says so in every file.
    for (file, words) in [
      ("comparison.html", "Among these, not as they stand today"),
      ("comparison.csv", "service,,,,confidential:transit,,,as-of"),
    ] { #expect(text(world, "december/" + file)?.contains(words) == true, "\(file)") }
    func hidden(_ json: String) throws -> [NSDictionary] {
      let page = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let standards = try #require(page["standards"] as? [[String: Any]])
      return standards.flatMap { $0["groups"] as? [[String: Any]] ?? [] }
        .filter { ($0["group"] as? String)?.hasPrefix("confidential:") == true }
        .map { $0.filter { $0.key != "as_of" } as NSDictionary }
    }
    #expect(try hidden(after) == hidden(before))
    #expect(try !hidden(before).isEmpty)
  }

  @Test func `a dry run says what would leave, and writes nothing`() {
    let world = CompareTests.country(hidden: 6)
    let run = publish(world, "march", ["--dry-run"])
    #expect(run.output.contains("told anew"))
    #expect(run.output.contains("By operator"))
    #expect(text(world, "ledger.json") == nil)
    #expect(!FileManager.default.fileExists(atPath: world.path("march")))
  }

  @Test(arguments: [
    (["--share", "ministry"], "not published"), (["--format", "csv"], "--format"),
    (["--output", "x.html"], "--output"),
  ])
  func `what cannot be published is refused before anything is written`(words: [String], complaint: String) {
    let world = CompareTests.country(hidden: 6)
    let run = publish(world, "march", words)
    #expect(run.status == 2 && run.complaints.contains(complaint))
    #expect(text(world, "ledger.json") == nil && !FileManager.default.fileExists(atPath: world.path("march")))
  }

  @Test func `a name stands for one publication, and a folder that is there is not written into`() {
    let world = CompareTests.country(hidden: 6)
    _ = publish(world, "march")
    #expect(publish(world, "march").complaints.contains("was published on 2026-11-23 already"))
    world.folder.write("mine", to: "april/notes.txt")
    let run = publish(world, "april")
    #expect(run.status == 2 && run.complaints.contains("there already"))
    #expect(text(world, "ledger.json")?.contains("april") == false)
  }

  @Test(arguments: [
    ("{", "no JSON"), ("[]", "changed (format)"), (#"{"format": 2, "publications": []}"#, "changed (format)"),
    (
      #"{"format": 1, "publications": [{"name": "a", "day": "2026-02-30", "view": "public", "groups": []}]}"#,
      "publications[0]"
    ),
    (
      #"{"format": 1, "publications": [{"name": "a", "day": "2026-02-03", "view": "public", "groups": [{"table": "t", "group": "g", "places": [], "counts": [{"name": "n", "subject": "s", "among": ["0"], "count": 0, "all": 1}]}]}]}"#,
      "a: groups[0]"
    ),
  ])
  func `a ledger that cannot be read protects nobody, so nothing leaves`(ledger: String, complaint: String) {
    let world = CompareTests.country(hidden: 6)
    world.folder.write(ledger, to: "ledger.json")
    let run = publish(world, "march")
    #expect(run.status == 2 && run.complaints.contains(complaint))
    #expect(!FileManager.default.fileExists(atPath: world.path("march")))
    #expect(text(world, "ledger.json") == ledger)
  }

  @Test func `without a ledger nothing is published`() {
    let world = CompareTests.country(hidden: 6)
    #expect(world.run("compare", ["--publish", world.path("march"), "--language", "en"]).status == 2)
    #expect(world.run("compare", ["--ledger", world.path("ledger.json"), "--language", "en"]).status == 2)
  }
}
