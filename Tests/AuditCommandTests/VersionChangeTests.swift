import AuditTestSupport
import Foundation
import Testing

/// What `report --since-version` says, against a slow reading of the two reports by themselves.
@Suite struct VersionChangeTests {
  private typealias Object = [String: Any]

  /// Ratings, notes and samples of a record, some changed between two versions.
  private static func record(_ random: inout SeededRandom, corrected: Bool) -> String {
    func rating() -> String {
      [
        "met", "partly", "unmet", "{rating: met, note: Seen.}", "{rating: unmet, note: Not seen., evidence: [a.jpg]}",
        "{rating: not-assessed, reason: dark}",
      ][random.below(6)]
    }
    return """
      visit: {date: 2026-03-14, kind: inspection, by: \(random.once(in: 4) ? "A team" : "B team")}
      \(corrected ? "corrected: [{date: 2026-04-01, why: Counted anew.}]" : "")
      measures: {residents: \(20 + random.below(3)), caregivers: \(1 + random.below(4))}
      \(random.once(in: 2) ? "services:\n  psycho-social: {provided: [girls, women]}" : "")
      answers:
        house-rules:
          gate.guard: \(rating())
          gate.visitors: \(rating())
          care.files: {checked: 10, of: 27, conforming: \(random.below(11))}
        \(random.once(in: 3) ? "garden-rules:\n    beds.watered: \(["met", "unmet"][random.below(2)])" : "")

      """
  }

  private static func json(_ run: CommandRun) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object)
  }

  private static func text(_ value: Any?) -> String {
    guard let value, !(value is NSNull) else { return "–" }
    let data = try! JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
    return String(decoding: data, as: UTF8.self)
  }

  /// Each thing that differs, as a line.
  private static func slowDifference(_ before: Object, _ now: Object) -> Set<String> {
    var lines: Set<String> = []
    func standards(_ report: Object) -> [String: Object] {
      Dictionary(uniqueKeysWithValues: (report["standards"] as! [Object]).map { ($0["standard"] as! String, $0) })
    }
    let (olds, news) = (standards(before), standards(now))
    for id in Set(olds.keys).union(news.keys) {
      for side in ["standing", "self_assessment"] {
        let (old, new) = (olds[id]?[side] as? Object, news[id]?[side] as? Object)
        for key in ["rating_lowest", "rating_highest"] where text(old?[key]) != text(new?[key]) {
          lines.insert("\(id) \(side) \(key) \(text(old?[key])) \(text(new?[key]))")
        }
        for tally in ["minimum", "beyond"] {
          for key in ["lowest", "highest", "possible"] {
            let ends = [old, new].map { text(($0?[tally] as? Object)?[key]) }
            if ends[0] != ends[1] { lines.insert("\(id) \(side) \(tally) \(key) \(ends[0]) \(ends[1])") }
          }
        }
        func criteria(_ audit: Object?) -> [String: Object] {
          Dictionary(uniqueKeysWithValues: (audit?["criteria"] as? [Object] ?? []).map { ($0["id"] as! String, $0) })
        }
        let (ones, others) = (criteria(old), criteria(new))
        for criterion in Set(ones.keys).union(others.keys) {
          for key in ["answer", "counted", "reason", "note", "heard", "evidence"] {
            var ends = [ones[criterion], others[criterion]].map { text($0?[key]) }
            ends = ends.map { $0 == "[]" ? "–" : $0 }
            if ends[0] != ends[1] { lines.insert("\(id) \(side) \(criterion) \(key)") }
          }
        }
      }
    }
    func steps(_ report: Object) -> [String: String] {
      Dictionary(
        (report["plan"] as? [Object] ?? []).map { step in
          (
            ["standard", "criterion", "action"].map { text(step[$0]) }.joined(separator: " "),
            ["by", "due", "cost", "state", "note"].map { text(step[$0]) }.joined(separator: " ")
          )
        }, uniquingKeysWith: { $0 + $1 })
    }
    let (plans, laters) = (steps(before), steps(now))
    for step in Set(plans.keys).union(laters.keys) where plans[step] != laters[step] { lines.insert("plan " + step) }
    func digests(_ report: Object) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: (report["records"] as! [Object]).map { ($0["record"] as! String, text($0)) })
    }
    let (files, laterFiles) = (digests(before), digests(now))
    for file in Set(files.keys).union(laterFiles.keys) where files[file] != laterFiles[file] {
      lines.insert("record " + file)
    }
    return lines
  }

  /// The same lines from what the program says.
  private static func told(_ change: Object) -> Set<String> {
    var lines: Set<String> = []
    for record in change["records"] as! [Object] { lines.insert("record \(record["record"] as! String)") }
    for step in change["plan"] as! [Object] {
      lines.insert("plan " + ["standard", "criterion", "action"].map { text(step[$0]) }.joined(separator: " "))
    }
    for standard in change["standards"] as! [Object] {
      let id = standard["standard"] as! String
      for audit in standard["audits"] as! [Object] {
        let side = audit["of"] as! String
        let (old, new) = (audit["before"] as? Object, audit["now"] as? Object)
        for key in ["rating_lowest", "rating_highest"] where text(old?[key]) != text(new?[key]) {
          lines.insert("\(id) \(side) \(key) \(text(old?[key])) \(text(new?[key]))")
        }
        for tally in ["minimum", "beyond"] {
          for key in ["lowest", "highest", "possible"] {
            let ends = [old, new].map { text(($0?[tally] as? Object)?[key]) }
            if ends[0] != ends[1] { lines.insert("\(id) \(side) \(tally) \(key) \(ends[0]) \(ends[1])") }
          }
        }
        for move in audit["moves"] as! [Object] {
          for key in move.keys where key != "criterion" && key != "points" {
            lines.insert("\(id) \(side) \(move["criterion"] as! String) \(key)")
          }
        }
      }
    }
    return lines
  }

  private static func issue(_ world: World, _ name: String) {
    _ = world.run("report", ["--output", world.path(name)], on: ["Audits/aa-001"])
  }

  @Test(arguments: 0..<12)
  func `what moved is what differs between the two reports, no more and no less`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let path = "Audits/aa-001/2026-03-14-inspection.yaml"
    let world = World([path: Self.record(&random, corrected: false)])
    Self.issue(world, "first.json")
    world.folder.write(Self.record(&random, corrected: true), to: path)
    if random.once(in: 2) {
      world.folder.write(
        World.inspection.replacing("kind: inspection", with: "kind: self-assessment"),
        to: "Audits/aa-001/2026-03-14-self-assessment.yaml")
    }
    let json = try Self.json(
      world.run(
        "report", ["--since-version", world.path("first.json"), "--format", "json"], on: ["Audits/aa-001"]))
    let before = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: world.path("first.json")))) as? Object)
    let change = try #require(json["since_version"] as? Object)
    #expect(Self.told(change) == Self.slowDifference(before, json))
    #expect(Self.told(change).contains("record 2026-03-14-inspection.yaml"))
    // What is read out of the text and the page is the same change.
    let moves = (change["standards"] as! [Object]).flatMap { $0["audits"] as! [Object] }.flatMap {
      $0["moves"] as! [Object]
    }
    let page = world.run(
      "report", ["--since-version", world.path("first.json"), "--format", "html"], on: ["Audits/aa-001"]
    ).output
    let text = world.run("report", ["--since-version", world.path("first.json")], on: ["Audits/aa-001"]).output
    for move in moves {
      let criterion = move["criterion"] as! String
      #expect(page.contains("· " + criterion) && text.contains("· " + criterion), "\(criterion)")
    }
  }

  @Test func `the same report moved in nothing`() throws {
    let world = World()
    Self.issue(world, "first.json")
    for words in [["--language", "en"], ["--language", "km"], ["--format", "html"]] {
      let run = world.run(
        "report", ["--since-version", world.path("first.json")] + words, on: ["Audits/aa-001"])
      #expect(run.status == 0)
      #expect(run.output.contains(words.last == "km" ? "គ្មានអ្វីខុសពីមុនទេ" : "Nothing of it says anything else today."))
    }
  }

  @Test func `digits in which a standard was once told are no move, those that people wrote are`() throws {
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.replacing("ជួលអ្នកយាមម្នាក់ទៀត។", with: "ជួលអ្នកយាម ២ នាក់។"),
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
        "gate.guard: met", with: "gate.guard: {rating: unmet, note: \"ឃើញ 2 នាក់។\"}"),
    ])
    Self.issue(world, "first.json")
    let first = try #require(world.folder.text(of: "first.json"))
    func since(_ text: String, with other: String) -> String {
      #expect(first.contains(text), "\(text)")
      world.folder.write(first.replacing(text, with: other), to: "older.json")
      return world.run("report", ["--since-version", world.path("older.json")], on: ["Audits/aa-001"]).output
    }
    let nothing = "Nothing of it says anything else today."
    #expect(since("ជួលអ្នកយាម 2 នាក់។", with: "ជួលអ្នកយាម ២ នាក់។").contains(nothing))
    #expect(!since("ឃើញ 2 នាក់។", with: "ឃើញ ២ នាក់។").contains(nothing))
  }

  @Test func `a file that is no version of this report is told as what it is`() throws {
    let world = World(["foreign.json": "{\"a\": 1}", "spoilt.json": "{\"format\": 1,"])
    Self.issue(world, "first.json")
    let first = world.folder.text(of: "first.json")!
    world.folder.write(first.replacing("\"format\": 1", with: "\"format\": 2"), to: "newer.json")
    world.folder.write(first.replacing("\"standing\"", with: "\"stnding\""), to: "cut.json")
    world.folder.write(first.replacing("\"records\"", with: "\"recrds\""), to: "older.json")
    func since(_ name: String, _ words: [String] = [], on facility: String = "Audits/aa-001") -> CommandRun {
      world.run("report", ["--since-version", world.path(name)] + words, on: [facility])
    }
    for (name, words, sentence) in [
      ("foreign.json", [], "no report on a facility"), ("newer.json", [], "newer program"),
      ("cut.json", [], "lacks parts"), ("spoilt.json", [], "spoilt"),
      ("first.json", ["--share", "ministry"], "made for other readers"), ("none.json", [], "none.json"),
    ] {
      let run = since(name, words)
      #expect(run.status == 2 && run.complaints.contains(sentence) && run.output.isEmpty, "\(name) \(run.all)")
    }
    #expect(since("first.json", on: "Audits/bb-002").complaints.contains("another facility, aa-001"))
    let older = since("older.json")
    #expect(older.status == 0 && older.complaints.contains("older careaudit"))
    let told = older.output.replacing(/\s+/, with: " ")
    #expect(told.contains("whether they changed is not known"), "\(told.prefix(2000))")
  }

  @Test func `the version of another view tells no reader more than the view does`() throws {
    let path = "Audits/aa-001/2026-03-14-inspection.yaml"
    let world = World([
      path: World.inspection, "Audits/aa-001/facility.yaml": World.facility.replacing("open", with: "confidential"),
    ])
    let first = world.path("first.json")
    _ = world.run("report", ["--share", "public", "--output", first], on: ["Audits/aa-001"])
    world.folder.write(
      World.inspection.replacing(
        "gate.guard: met", with: "gate.guard: {rating: unmet, note: Secret note., inside: Hush.}"),
      to: path)
    for format in ["text", "html", "json"] {
      let told = world.run(
        "report", ["--share", "public", "--since-version", first, "--format", format], on: ["Audits/aa-001"]
      ).output
      #expect(told.contains("gate.guard"))
      #expect(!told.contains("Secret") && !told.contains("Hush") && !told.contains("aa-001"), "\(format)")
    }
  }
}
