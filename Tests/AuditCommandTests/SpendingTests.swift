import AuditTestSupport
import Foundation
import Testing

/// What was planned, spent and is left, rule P16.
@Suite struct SpendingTests {
  private static let path = "Audits/bb-002/plan.yaml"

  private func plan(_ world: World, _ words: [String] = [], day: String = "2026-05-10") -> CommandRun {
    CommandRun(
      ["plan", world.path("Audits/bb-002")] + words
        + ["--standards", world.path("Standards"), "--on", day, "--language", "en"])
  }

  private func kept(_ world: World) throws -> String {
    try String(contentsOfFile: world.path(Self.path), encoding: .utf8)
  }

  /// A kept plan whose one action costs US$ 0 to 60 a month, with what was spent on it.
  private func world(spent: String, status: String = "in-progress") throws -> World {
    let world = World()
    _ = plan(world, ["--write"])
    let text = try kept(world).replacingOccurrences(
      of: "    status: open\n", with: "    spent: \(spent)\n    status: \(status)\n")
    world.folder.write(text, to: Self.path)
    return world
  }

  private func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private let payments = "[{usd: 100.25, on: 2026-05-03}, {usd: ០.២៥, on: 2026-05-09}]"

  @Test func `the page of a plan tells what was planned, spent and is left, of an action and of all`() throws {
    let world = try world(spent: payments)
    let page = plan(world).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("planned US$ 0–720 over 12 months · spent US$ 100.50 · left US$ 0–619.50"), "\(page)")
    #expect(page.contains("US$ 0–619.50 · spent US$ 100.50 of US$ 0–720"), "\(page)")
    let html = plan(world, ["--format", "html"]).output
    #expect(html.contains("Money: planned, spent, left") && html.contains("US$ 100.50"))
  }

  @Test func `programs get the same figures as numbers`() throws {
    let world = try world(spent: payments)
    let told = try json(plan(world, ["--format", "json"]))
    let money = try #require(told["money"] as? [String: Any])
    #expect(money["spent"] as? Double == 100.5)
    #expect((money["planned"] as? [String: Double])?["high"] == 720)
    #expect((money["left"] as? [String: Double]) == ["low": 0, "high": 619.5])
    let action = try #require((told["actions"] as? [[String: Any]])?.first)
    #expect(action["spent"] as? Double == 100.5 && (action["planned"] as? [String: Double])?["high"] == 720)
    #expect((action["cost"] as? [String: Double])?["high"] == 619.5)
    let kept = try #require((told["kept"] as? [String: Any])?["actions"] as? [[String: Any]])
    #expect((kept.first?["spent"] as? [[String: Any]])?.map { $0["on"] as? String } == ["2026-05-03", "2026-05-09"])
    let lines = plan(world, ["--format", "csv"]).output.components(separatedBy: "\r\n")
    let head = lines[0].components(separatedBy: ",")
    let row = lines[1].components(separatedBy: ",")
    for (name, value) in [("planned_low", "0"), ("planned_high", "720"), ("spent", "100.50"), ("cost_high", "619.50")] {
      #expect(row.suffix(3).count == 3 && head.contains(name), "\(name)")
      if let place = head.firstIndex(of: name), place >= head.count - 3 {
        #expect(row[row.count - (head.count - place)] == value, "\(name)")
      }
    }
  }

  @Test func `the report tells the same in words, JSON and its page`() throws {
    let world = try world(spent: payments)
    let words = world.run("report", on: ["Audits/bb-002"], day: "2026-05-10").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("spent US$ 100.50 · left US$ 0–619.50"), "\(words)")
    let told = try json(world.run("report", ["--format", "json"], on: ["Audits/bb-002"], day: "2026-05-10"))
    let total = try #require((told["money"] as? [String: Any])?["total"] as? [String: Any])
    #expect(total["spent"] as? Double == 100.5)
    let shared = try json(
      world.run("report", ["--format", "json", "--share", "public"], on: ["Audits/bb-002"], day: "2026-05-10"))
    #expect(shared["money"] is NSNull)
  }

  @Test func `nothing is left of an action that is done, and what was spent on it still counts`() throws {
    let world = try world(
      spent: "{usd: 900, on: 2026-05-03}", status: "done\n    done: {date: 2026-05-09, proof: bill}")
    let money = try #require(try json(plan(world, ["--format", "json"]))["money"] as? [String: Any])
    #expect(money["spent"] as? Double == 900 && (money["left"] as? [String: Double]) == ["low": 0, "high": 0])
  }

  @Test func `a budget has to pay only what is left`() throws {
    let world = try world(spent: "{usd: 700, on: 2026-05-03}")
    #expect(plan(world, ["--budget", "19.99"]).output.contains("1 critical finding is left out"))
    #expect(!plan(world, ["--budget", "20"]).output.contains("left out by this budget"))
  }

  @Test func `what is spent is added by a mark, and stays when the plan is made again`() throws {
    let world = World()
    _ = plan(world, ["--write"])
    let first = plan(world, ["in-progress", "--mark", "gate.guard", "--spent", "12.50"], day: "2026-05-11")
    #expect(first.status == 0 && first.output.contains("spent US$ 12.50 (2026-05-11)"), "\(first.all)")
    #expect(try kept(world).contains("    spent: {usd: 12.5, on: 2026-05-11}\n"))
    _ = plan(world, ["done", "--mark", "gate.guard", "--proof", "bill", "--spent", "7"], day: "2026-05-12")
    #expect(try kept(world).contains("    spent: [{usd: 12.5, on: 2026-05-11}, {usd: 7, on: 2026-05-12}]\n"))
    let before = try kept(world)
    _ = plan(world, ["--write"], day: "2026-05-13")
    #expect(try kept(world) == before)
    #expect(plan(world, ["--spent", "7"]).status == 2)
    #expect(plan(world, ["open", "--mark", "gate.guard", "--spent", "-7"]).status == 2)
    #expect(try kept(world) == before)
  }

  @Test(arguments: [
    ("{usd: 5, on: 2027-01-01}", "2027-01-01 is in the future"), ("{usd: 5}", "“on” is missing here"),
    ("{on: 2026-05-03}", "“usd” is missing here"), ("{usd: much, on: 2026-05-03}", "“much” is not a number"),
    ("{usd: -5, on: 2026-05-03}", "“usd” cannot be below zero"),
    ("{usd: 5, on: 2026-05-03, for: paint}", "“for” is not a key that belongs here"),
    ("5", "“spent” should be a mapping"), ("[]", "the list of “spent” is empty"),
  ])
  func `spending that cannot be read is an error on its line, and the plan is not written over`(
    spent: String, message: String
  ) throws {
    let world = try world(spent: spent)
    let before = try kept(world)
    let check = world.run("check", ["--language", "en"], on: ["Audits/bb-002"], day: "2026-05-10")
    #expect(check.status == 2 && check.output.contains("plan.yaml:"))
    #expect(check.output.contains(message), "\(check.output)")
    #expect(plan(world, ["--write"]).status == 2)
    #expect(try kept(world) == before)
  }
}
