import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// A plan from its making to its closing, by the command line.
@Suite struct PlanCommandTests {
  private static let plan = "Audits/bb-002/plan.yaml"
  private static let id = "house-rules/gate.guard-1"

  private func plan(_ world: World, _ words: [String] = [], day: String = "2026-05-10") -> CommandRun {
    CommandRun(
      ["plan", world.path("Audits/bb-002")] + words + ["--standards", world.path("Standards"), "--on", day])
  }

  private func kept(_ world: World) throws -> String {
    try String(contentsOfFile: world.path(PlanCommandTests.plan), encoding: .utf8)
  }

  private static let nextVisit = """
    visit: {date: 2026-08-03, kind: inspection, against: {house-rules: "2020.1"}}
    measures: {residents: 20, caregivers: 2}
    answers:
      house-rules:
        gate.guard: RATING
        gate.visitors: {rating: met, heard: [resident]}

    """

  private func visit(_ world: World, _ rating: String) {
    world.folder.write(
      PlanCommandTests.nextVisit.replacingOccurrences(of: "RATING", with: rating),
      to: "Audits/bb-002/2026-08-03-inspection.yaml")
  }

  @Test(arguments: ["en", "km"]) func `the page of a plan`(language: String) {
    let run = plan(World(), ["--language", language])
    expectGolden(run.output, "plan-bb-002-" + language)
    #expect(run.status == 0)
    for line in run.lines { #expect(columns(line) <= 80, "\(line)") }
    #expect(!run.output.contains("Heron") && !run.output.contains("កុក"), "the place is confidential")
  }

  @Test func `a plan is kept only when that is asked for, and reads back without a problem`() throws {
    let world = World()
    #expect(plan(world).status == 0)
    #expect(!FileManager.default.fileExists(atPath: world.path(PlanCommandTests.plan)))
    #expect(plan(world, ["--write"]).status == 0)
    #expect(try kept(world).contains("\n  - id: \(PlanCommandTests.id)\n"))
    let check = world.run("check", on: ["Audits/bb-002"], day: "2026-06-02")
    #expect(check.status == 0 && !check.output.contains("plan.yaml"))
  }

  @Test(arguments: [
    "nowhere/plan.html", "Audits/aa-001", "facility.yaml/plan.html", "nowhere/plan.json", "nowhere/x.xyz",
  ])
  func `what cannot be given as asked keeps nothing either`(output: String) {
    let world = World()
    let run = plan(world, ["--write", "--output", world.path(output)])
    #expect(run.status == 2 && run.output.isEmpty, "\(run.all)")
    #expect(!FileManager.default.fileExists(atPath: world.path(PlanCommandTests.plan)))
  }

  @Test func `written again, a plan is the same to the letter`() throws {
    let world = World()
    _ = plan(world, ["--write"])
    let first = try kept(world)
    _ = plan(world, ["--write"], day: "2026-05-20")
    #expect(try kept(world) == first)
  }

  @Test func `what people write in a plan is never lost`() throws {
    let world = World()
    _ = plan(world, ["--write"])
    let written = try kept(world)
      .replacingOccurrences(of: "    by: manager\n", with: "    by: ក្រុមយប់   # asked on Monday\n")
      .replacingOccurrences(of: "actions:\n", with: "# read by the board\nactions:\n")
    world.folder.write(written, to: PlanCommandTests.plan)
    _ = plan(world, ["--write"], day: "2026-05-20")
    #expect(try kept(world) == written)
    #expect(plan(world, ["done", "--mark", "gate.guard", "--proof", "a: b.pdf"], day: "2026-05-21").status == 0)
    let marked = try kept(world)
    #expect(marked.contains("by: \"ក្រុមយប់\"\n") && marked.contains("# read by the board\n"))
    #expect(marked.contains("done: {date: 2026-05-21, proof: [\"a: b.pdf\"]}"))
    #expect(world.run("check", on: ["Audits/bb-002"], day: "2026-05-22").status == 0)
  }

  @Test func `done is verified by a later inspection, or reopened by it`() throws {
    for (rating, status) in [("met", "verified"), ("partly", "open")] {
      let world = World()
      _ = plan(world, ["--write"])
      _ = plan(world, ["done", "--mark", "gate.guard"], day: "2026-06-01")
      visit(world, rating)
      let run = plan(world, ["--write"], day: "2026-08-04")
      #expect(run.status == 0)
      #expect(try kept(world).contains("    status: \(status)\n"))
      #expect(run.output.contains("2026-08-03 inspection"))
      #expect(world.run("check", on: ["Audits/bb-002"], day: "2026-08-05").status == 0)
    }
  }

  @Test func `nobody closes an action by hand`() throws {
    let world = World()
    _ = plan(world, ["--write"])
    let before = try kept(world)
    let run = plan(world, ["verified", "--mark", "gate.guard"])
    #expect(run.status == 2 && run.complaints.contains("only a later inspection"))
    #expect(try kept(world) == before)
  }

  @Test(arguments: ["open", "in-progress", "done"])
  func `what a visit has verified nobody takes back by hand`(status: String) throws {
    let world = World()
    _ = plan(world, ["--write"])
    _ = plan(world, ["done", "--mark", "gate.guard", "--proof", "receipt.pdf"], day: "2026-06-01")
    visit(world, "met")
    _ = plan(world, ["--write"], day: "2026-08-04")
    let verified = try kept(world)
    #expect(verified.contains("status: verified") && verified.contains("receipt.pdf"))
    let run = plan(world, [status, "--mark", "gate.guard"], day: "2026-08-05")
    #expect(run.status == 2 && run.complaints.contains("2026-08-03-inspection"))
    #expect(try kept(world) == verified)
  }

  @Test func `several actions are marked at once, all of them or none`() throws {
    let names = ["gate.guard", "gate.visitors", "care.files"]
    let ids = names.map { "house-rules/\($0)-1" }
    let world = World([
      PlanCommandTests.plan: "plan: bb-002\nactions:\n"
        + zip(ids, names).map { "  - {id: \($0), action: Mend, criteria: [house-rules/\($1)], status: open}\n" }
        .joined()
    ])
    let before = try kept(world)
    #expect(plan(world, ["done", "--mark", ids[0], "--mark", "no.such"], day: "2026-05-21").status == 2)
    #expect(try kept(world) == before)
    let words = ["done", "--mark", ids[0] + "," + ids[1], "--mark", ids[2], "--proof", "a.pdf", "--format", "json"]
    let run = plan(world, words, day: "2026-05-21")
    #expect(run.status == 0)
    #expect(try kept(world).components(separatedBy: "done: {date: 2026-05-21, proof: [a.pdf]}").count == 4)
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let actions = try #require(json["actions"] as? [[String: Any]])
    #expect(actions.map { $0["marked"] as? String } == ids.prefix(3).map { $0 })
  }

  @Test func `an action that is opened again keeps its proof, however often`() throws {
    let world = World()
    _ = plan(world, ["--write"], day: "2026-05-20")
    _ = plan(world, ["done", "--mark", "gate.guard", "--proof", "one.pdf"], day: "2026-05-21")
    let run = plan(world, ["open", "--mark", "gate.guard"], day: "2026-05-22")
    #expect(run.output.contains("one.pdf") && run.output.contains("2026-05-21"))
    #expect(try kept(world).contains("status: open\n    earlier: [{date: 2026-05-21, proof: [one.pdf]}]"))
    _ = plan(world, ["done", "--mark", "gate.guard", "--proof", "two.pdf"], day: "2026-05-23")
    _ = plan(world, ["in-progress", "--mark", "gate.guard"], day: "2026-05-24")
    #expect(
      try kept(world).contains("earlier: [{date: 2026-05-21, proof: [one.pdf]}, {date: 2026-05-23, proof: [two.pdf]}]"))
    #expect(world.run("check", on: ["Audits/bb-002"], day: "2026-05-25").output.contains("0 errors"))
  }

  @Test func `marking answers a program in its own form`() throws {
    let world = World()
    _ = plan(world, ["--write"])
    let run = plan(
      world, ["done", "--mark", "gate.guard", "--proof", "a.pdf", "--format", "json"], day: "2026-05-21")
    #expect(run.status == 0)
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["facility"] as? String == "bb-002" && json["date"] as? String == "2026-05-21")
    #expect(json["status_before"] as? String == "open" && json["status"] as? String == "done")
    #expect((json["file"] as? String)?.hasSuffix("bb-002/plan.yaml") == true)
    let done = (json["after"] as? [String: Any])?["done"] as? [String: Any]
    #expect(done?["date"] as? String == "2026-05-21" && done?["proof"] as? [String] == ["a.pdf"])
    #expect((json["before"] as? [String: Any])?["done"] == nil && json["problems"] is [Any])
  }

  @Test func `a plan of a place that nobody has inspected is JSON all the same`() throws {
    let world = World()
    let folder = world.audits + "/bb-002/"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix("20") {
      try FileManager.default.removeItem(atPath: folder + name)
    }
    let run = plan(world, ["--format", "json"])
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.status == 0 && (json["actions"] as? [Any])?.isEmpty == true && json["facility"] as? String == "bb-002")
  }

  @Test func `a waiver wants an authority, a reason and an end`() throws {
    let world = World()
    _ = plan(world, ["--write"])
    let before = try kept(world)
    for missing in ["--authority", "--reason", "--until"] {
      var words = ["waived", "--mark", "gate.guard"]
      for (option, value) in [("--authority", "office"), ("--reason", "flood"), ("--until", "2026-12-31")]
      where option != missing { words += [option, value] }
      let run = plan(world, words)
      #expect(run.status == 2 && run.complaints.contains(missing))
    }
    #expect(try kept(world) == before)
    let score = world.run("score", on: ["Audits/bb-002"]).output
    #expect(
      plan(
        world,
        ["waived", "--mark", "gate.guard", "--authority", "office", "--reason", "flood", "--until", "2026-12-31"]
      ).status == 0)
    #expect(world.run("score", on: ["Audits/bb-002"]).output == score, "a waiver changes no score")
  }

  @Test func `marking without a kept plan says how to keep one`() {
    let run = plan(World(), ["done", "--mark", "gate.guard"])
    #expect(run.status == 2 && run.complaints.contains("--write"))
  }

  @Test(arguments: [
    ("    status: open\n", "    status: dun\n", "unknown-word"),
    ("    status: open\n", "    status: done\n", "plan-key-missing"),
    ("    status: open\n", "    status: open\n    done: {date: 2026-05-09}\n", "plan-contradicts"),
    ("    status: open\n", "    status: done\n    done: {date: 2026-04-09}\n", "day-before-finding"),
    ("    status: open\n", "    status: done\n    done: {date: 2027-04-09}\n", "date-in-future"),
    (
      "    status: open\n", "    status: verified\n    verified: {date: 2026-05-09, by: 2026-05-09-inspection}\n",
      "closed-without-visit"
    ),
    ("cost: {usd: [0, 60], per: month}", "cost: {usd: [0, 60]}", "missing-key"),
    ("criteria: [house-rules/gate.guard]", "criteria: [house-rules/gate.gard]", "plan-criterion-unknown"),
    ("    due: 2026-06-01\n", "    due: 2026-12-01\n", "due-after-period"),
    ("plan: bb-002", "plan: bb-003", "name-mismatch"), ("    status: open\n", "    status: [open\n", "not-yaml"),
  ])
  func `a hand edit that makes no sense is named with its line, and an error is not written over`(
    from: String, to: String, code: String
  ) throws {
    let world = World()
    _ = plan(world, ["--write"])
    let edited = try kept(world).replacingOccurrences(of: from, with: to)
    #expect(try edited != kept(world))
    world.folder.write(edited, to: PlanCommandTests.plan)
    let json = plan(world, ["--format", "json"]).output
    let check = world.run("check", on: ["Audits/bb-002"], day: "2026-05-10")
    #expect(check.output.contains("plan.yaml:"))
    let isWarning = ["plan-criterion-unknown", "due-after-period"].contains(code)
    #expect(check.status == (isWarning ? 0 : 2))
    if isWarning || code == "closed-without-visit" {
      #expect(json.contains("\"code\": \"\(code)\""))
      return
    }
    #expect(plan(world, ["--write"]).status == 2)
    #expect(try kept(world) == edited)
  }

  @Test func `the JSON of a plan says what is reached at what cost`() throws {
    let run = plan(World(), ["--to", "below", "--format", "json"])
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["format"] as? Int == 1 && json["standard"] as? String == "house-rules")
    #expect(
      json["target"] as? String == "below" && json["reachable"] as? Bool == true && json["proved"] as? Bool == true)
    let cost = try #require(json["cost"] as? [String: Double])
    #expect(cost == ["low": 0, "high": 720])
    let actions = try #require(json["actions"] as? [[String: Any]])
    #expect(actions.map { $0["id"] as? String } == [PlanCommandTests.id])
    #expect(actions[0]["due"] as? String == "2026-06-01" && actions[0]["points"] as? Int == 6)
    let after = try #require(json["score_after"] as? [String: Any])
    #expect(after["rating_lowest"] as? String == "below")
    let before = try #require(json["score_before"] as? [String: Any])
    #expect(before["rating"] as? String == "critical")
    #expect(
      (json["find_out"] as? [[String: Any]])?.contains { $0["criterion"] as? String == "house-rules/gate.visitors" }
        == true)
  }

  @Test func `a rating that cannot be reached says why`() {
    let run = plan(World(), ["--to", "meets"])
    #expect(run.output.contains("No set of actions reaches it."))
    let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      told.contains("these are open, and could hold it down: · Every visitor is written down. (required) ·"), "\(told)")
    #expect(!told.contains("hold it down: gate.visitors"))
    #expect(run.output.contains("If all that is open turns out best, this is enough: US$ 0–720"))
  }

  @Test func `numbers may be written in Khmer digits`() {
    let latin = plan(World(), ["--budget", "300.50", "--months", "12"])
    #expect(latin.status == 0 && latin.output.contains("300.5"))
    #expect(plan(World(), ["--budget", "៣០០.៥០", "--months", "១២"]).output == latin.output)
    #expect(plan(World(), ["--budget", "300,5"]).output == latin.output, "as people write it elsewhere too")
  }

  @Test func `what if is answered by score and rating`() {
    let run = plan(World(), ["--done", "gate.guard"])
    #expect(run.output.contains("afterwards: not yet determined"))
    let unknown = plan(World(), ["--done", "gate.gard"])
    #expect(unknown.status == 2 && unknown.complaints.contains("did you mean “gate.guard”?"))
  }

  @Test(arguments: [
    (["--to", "meats"], "did you mean “meets”?"), (["--budget", "-3"], "write it as 300 or 300.50"),
    (["--budget", "-3"], "“-3” for “--budget” is below zero"), (["--budget", "$300"], "for “--budget”; write 300"),
    (["--budget", "much"], "“much” is no amount of US dollars for “--budget”; write it as 300 or 300.50"),
    (["--budget", "1,850"], "write 1850 or 1.85"), (["--budget", "0.1234567"], "at most six; write 0.123457"),
    (["--budget", "1e99"], "“1e99” for “--budget” is too large a number; at most nine digits before the point"),
    (
      ["--budget", "1e-99"], "“1e-99” for “--budget” has too many digits behind the point, at most six; write it as 300"
    ),
    (["--budget", "1234567890"], "is too large a number"), (["--months", "0"], "write a whole number from 1 to 1200"),
    (["--to", "meets", "--budget", "3"], "one at a time"),
    (["done"], "one word too many"),
    (["--mark", "gate.guard"], "something is missing"), (["open", "--mark", "x", "--proof", "y"], "--write"),
    (["open", "--mark", "x", "--format", "csv"], "“--mark” and “--format csv”"),
    (["open", "--mark", "x", "--budget", "300"], "one at a time"), (["--proof", "y"], "“--proof” goes with"),
    (["--until", "2026-12-31"], "“--until” goes with"),
  ])
  func `a question that cannot be asked is refused with what to write`(words: [String], says: String) {
    let run = plan(World(), words)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.complaints.contains(says), "\(run.complaints)")
  }

  @Test(arguments: ["en", "km", "both"]) func `a plan as a page stands by itself`(language: String) {
    let page = plan(World(), ["--format", "html", "--language", language]).output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Content-Security-Policy"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"))
    #expect(page.contains("ជួលអ្នកយាមម្នាក់ទៀត") == (language != "en"))
    #expect(page.contains("Hire a second guard") == (language != "km"))
    #expect(!page.contains("Heron"))
  }
}
