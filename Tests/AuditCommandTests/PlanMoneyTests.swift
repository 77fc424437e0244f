import AuditTestSupport
import DataReading
import Foundation
import Testing

@testable import AuditCommand

/// Money, choices and notes of a plan, the same in every output.
@Suite struct PlanMoneyTests {
  /// One critical finding that costs up to US$ 60 a month, and one that costs little.
  private static let rules = World.houseRules.replacingOccurrences(
    of: "        not-applicable: allowed\n",
    with: "        not-applicable: allowed\n"
      + "        remedy: {action: {en: Buy a book., km: ទិញសៀវភៅ។}, cost: {usd: [1.5, 2.25], per: once}}\n")

  private static let visit = """
    visit: {date: 2026-05-02, kind: inspection}
    measures: {residents: 20, caregivers: 4}
    answers:
      house-rules:
        gate.guard: unmet
        gate.visitors: unmet
        care.files: {checked: 10, of: 20, conforming: 10}

    """

  private func world() -> World {
    World([
      "Standards/house-rules.yaml": PlanMoneyTests.rules,
      "Audits/bb-002/2026-05-02-inspection.yaml": PlanMoneyTests.visit,
    ])
  }

  private func plan(_ world: World, _ words: [String] = [], day: String = "2026-05-10") -> CommandRun {
    CommandRun(
      ["plan", world.path("Audits/bb-002")] + words
        + ["--standards", world.path("Standards"), "--on", day, "--language", "en"])
  }

  private func json(_ world: World, _ words: [String] = [], day: String = "2026-05-10") throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(plan(world, words + ["--format", "json"], day: day).output.utf8))
        as? [String: Any])
  }

  @Test func `a budget that leaves a critical finding says so first, and what all critical ones cost`() throws {
    for words in [["--budget", "100"], ["--budget", "100", "--format", "html"]] {
      let page = plan(world(), words).output
      let warning = try #require(page.range(of: "1 critical finding is left out by this budget"))
      let heading = try #require(page.range(of: "The best use of US$ 100"))
      #expect(warning.lowerBound < heading.lowerBound)
      let flat = page.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      #expect(flat.contains("All critical ones together cost US$ 0–720.") && flat.contains("as cost into plan.yaml"))
    }
    let told = try json(world(), ["--budget", "100"])
    #expect(told["critical_left_out"] as? Int == 1)
    #expect((told["cost_of_all_critical"] as? [String: Any])?["high"] as? Int == 720)
    #expect(!plan(world(), ["--budget", "1000"]).output.contains("left out by this budget"))
  }

  @Test func `what a budget chose is kept, shown later, and stays when the plan is made again`() throws {
    let world = world()
    let two = plan(world, ["--budget", "2.50", "--budget", "5", "--write"])
    #expect(two.status == 2 && two.complaints.contains("--write keeps what one amount is spent on"))
    #expect(plan(world, ["--budget", "2.50", "--months", "6", "--write"]).status == 0)
    let text = try String(contentsOfFile: world.path("Audits/bb-002/plan.yaml"), encoding: .utf8)
    let line = "budget: {usd: 2.5, months: 6, date: 2026-05-10, actions: [house-rules/gate.visitors-1]}\n"
    #expect(text.contains(line))
    _ = plan(world, ["--budget", "2.50", "--months", "6", "--write"], day: "2026-05-20")
    _ = plan(world, ["--write"], day: "2026-05-20")
    #expect(try String(contentsOfFile: world.path("Audits/bb-002/plan.yaml"), encoding: .utf8) == text)
    for words in [[], ["--format", "html"]] {
      let page = plan(world, words, day: "2026-05-20").output
        .split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      #expect(page.contains("Chosen on 2026-05-10 within US$ 2.50 over 6 months: 1 action, 1 of them left to do"))
      #expect(page.contains("chosen within the kept budget"))
    }
    let kept = try #require(try json(world)["kept"] as? [String: Any])
    #expect((kept["budget"] as? [String: Any])?["actions"] as? [String] == ["house-rules/gate.visitors-1"])
    _ = plan(world, ["--budget", "1000", "--write"], day: "2026-05-21")
    let again = try String(contentsOfFile: world.path("Audits/bb-002/plan.yaml"), encoding: .utf8)
    #expect(again.components(separatedBy: "budget:").count == 2 && again.contains("usd: 1000, months: 12"))
    #expect(world.run("check", on: ["Audits/bb-002"], day: "2026-06-01").status == 0)
  }

  @Test func `a choice that another takes the place of stays, and the two are shown side by side`() throws {
    let world = world()
    _ = plan(world, ["--budget", "2.50", "--write"])
    for words in [[], ["--format", "html"]] {
      let page = plan(world, ["--budget", "1000"] + words, day: "2026-05-12").output
      let flat = page.replacing(/<[^>]*>/, with: " ").split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      #expect(flat.contains("Two choices compared"))
      #expect(flat.contains("kept on 2026-05-10: within US$ 2.50 over 12 months"), "\(flat)")
      #expect(flat.contains("asked now: within US$ 1,000 over 12 months"))
      #expect(flat.contains("Comes in (1)") && flat.contains("Hire a second guard. · US$ 0–720"), "\(flat)")
      #expect(flat.contains("Falls out (0)"))
    }
    _ = plan(world, ["--budget", "1000", "--write"], day: "2026-05-12")
    let path = "Audits/bb-002/plan.yaml"
    let text = try #require(world.folder.text(of: path))
    let earlier =
      "earlier-budgets:\n  - {usd: 2.5, months: 12, date: 2026-05-10, actions: [house-rules/gate.visitors-1]}\n"
    #expect(text.contains(earlier))
    #expect(world.run("check", on: ["Audits/bb-002"], day: "2026-06-01").status == 0)
    _ = plan(world, ["--write"], day: "2026-05-13")
    #expect(world.folder.text(of: path) == text)
    let told = try json(world, day: "2026-05-13")
    let comparison = try #require(told["comparison"] as? [String: Any])
    #expect(comparison["comes_in"] as? [String] == ["house-rules/gate.guard-1"])
    #expect(comparison["falls_out"] as? [String] == [])
    let ratings = ["before", "now"].map { side in
      (((comparison[side] as? [String: Any])?["scores_after"] as? [[String: Any]])?.first)?["rating_lowest"] as? String
    }
    #expect(ratings == ["critical", "meets"])
    #expect(((told["kept"] as? [String: Any])?["earlier_budgets"] as? [Any])?.count == 1)
    _ = plan(world, ["--budget", "3", "--write"], day: "2026-05-14")
    let last = try #require(world.folder.text(of: path))
    #expect(
      last.components(separatedBy: "  - {usd:").count == 3
        && last.components(separatedBy: "earlier-budgets:").count == 2)
    #expect(last.components(separatedBy: "\nbudget:").count == 2)
  }

  @Test func `two budgets of which neither is kept are shown side by side, and nothing is kept`() throws {
    let world = world()
    let words = ["--budget", "2.50", "--budget", "1000"]
    for format in ["text", "html"] {
      let page = plan(world, words + ["--format", format]).output
      let flat = page.replacing(/<[^>]*>/, with: " ").split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      #expect(flat.contains("Two choices compared"), "\(flat)")
      #expect(flat.contains("asked now: within US$ 2.50 over 12 months"))
      #expect(flat.contains("asked now: within US$ 1,000 over 12 months"))
      #expect(flat.contains("Comes in (1)") && flat.contains("Hire a second guard. · US$ 0–720"))
    }
    let comparison = try #require(try json(world, words)["comparison"] as? [String: Any])
    #expect(comparison["comes_in"] as? [String] == ["house-rules/gate.guard-1"])
    for refused in [["--write"], ["--budget", "7"]] { #expect(plan(world, words + refused).status == 2) }
    #expect(world.folder.text(of: "Audits/bb-002/plan.yaml") == nil)
  }

  @Test func `a danger that stands leads a plan as a table too, and one about staff does not`() throws {
    let dangers = """
      dangers:
        wires: {what: {en: Live wires., km: ខ្សែភ្លើង។}, about: place, told: {to: the manager, on: 2026-05-02}}
        guard: {what: Zq-guard, about: staff}

      """
    let world = World([
      "Standards/house-rules.yaml": Self.rules, "Audits/bb-002/2026-05-02-inspection.yaml": dangers + Self.visit,
    ])
    let told = plan(world, ["--format", "csv"]).output
    let table = try readCSV(Array(told.utf8))
    let names = table.cells(of: table.rows[0]).map { table.text($0) }
    func column(_ name: String) throws -> [String?] {
      let place = try #require(names.firstIndex(of: name))
      return table.rows.dropFirst().map { table.text($0, place) }
    }
    #expect(try column("what") == ["danger", "action", "action"])
    #expect(try column("action")[0] == "Live wires." && column("action_km")[0] == "ខ្សែភ្លើង។")
    #expect(try column("who")[0] == "the manager" && column("status")[0] == "stands")
    #expect(try column("id").dropFirst() == ["house-rules/gate.guard-1", "house-rules/gate.visitors-1"])
    #expect(!told.contains("Zq-guard"))
  }

  @Test func `the way to the next rating is told by what the criteria ask, in plan and report`() throws {
    let world = world()
    for (command, words) in [
      ("plan", []), ("plan", ["--format", "html"]), ("report", []), ("report", ["--format", "html"]),
    ] {
      let run = world.run(command, words + ["--language", "en"], on: ["Audits/bb-002"], day: "2026-05-10")
      let flat = run.output.replacing(/<[^>]*>/, with: " ").split(whereSeparator: { $0.isWhitespace })
        .joined(separator: " ")
      #expect(flat.contains("To reach “Below the rules”"), "\(command) \(flat)")
      #expect(flat.contains("Somebody watches the gate day and night. (critical · unmet)"), "\(command)")
      #expect(flat.contains("1 action · US$ 0–720 over 12 months"))
    }
  }

  @Test func `an action that a budget names and the plan does not have is a warning with its line`() throws {
    let world = world()
    _ = plan(world, ["--budget", "3", "--write"])
    let path = "Audits/bb-002/plan.yaml"
    let text = try String(contentsOfFile: world.path(path), encoding: .utf8)
    world.folder.write(
      text.replacingOccurrences(
        of: "actions: [house-rules/gate.visitors-1]", with: "actions: [house-rules/gate.visitor-1]"), to: path)
    let check = world.run("check", ["--language", "en"], on: ["Audits/bb-002"], day: "2026-06-01")
    #expect(check.output.contains("did you mean “house-rules/gate.visitors-1”?"))
  }

  @Test func `what is done or waived is counted in no sum, in no output`() throws {
    let world = world()
    _ = plan(world, ["--write"])
    _ = plan(
      world, ["waived", "--mark", "gate.guard", "--authority", "DoSVY", "--reason", "flood", "--until", "2026-09-01"])
    let before = plan(world).output
    #expect(before.contains("2 actions · 1 waived · 2 findings · US$ 1.50–2.25 over 12 months"))
    #expect((try json(world)["cost"] as? [String: Any])?["high"] as? Double == 2.25)
    #expect(
      plan(world, ["--format", "html"]).output.contains(
        "2 actions · 1 waived · 2 findings · US$ 1.50–2.25 over 12 months"))
    #expect(
      world.run("report", ["--language", "en"], on: ["Audits/bb-002"], day: "2026-05-10").output.contains(
        "US$ 1.50–2.25"))
    let csv = plan(world, ["--format", "csv"]).output.components(separatedBy: "\r\n")
    let guardLine = try #require(csv.first { $0.contains("house-rules/gate.guard-1") })
    #expect(guardLine.contains(",0,0,"))
    // The waiver ends, and the money is to be paid again.
    let after = plan(world, day: "2026-09-02").output
    #expect(after.contains("US$ 1.50–722.25") && after.contains("The waiver has ended"))
    let due = world.run("due", ["--format", "json"], on: ["Audits/bb-002"], day: "2026-09-02").output
    #expect(due.contains("house-rules/gate.guard-1"))
  }

  @Test func `a what-if says of which criterion there is nothing to mend`() {
    let world = world()
    let run = plan(world, ["--done", "gate.guard,house-rules/care.staffing"])
    #expect(run.status == 0 && run.output.contains("gate.guard"))
    #expect(run.complaints.contains("house-rules/care.staffing: no answer to this falls short"), "\(run.complaints)")
    #expect(!plan(world, ["--done", "gate.guard"]).complaints.contains("nothing to mend"))
  }

  @Test func `the note of an action is in plan, report and calendar`() throws {
    let world = world()
    _ = plan(world, ["--write"])
    let path = "Audits/bb-002/plan.yaml"
    let text = try String(contentsOfFile: world.path(path), encoding: .utf8)
    world.folder.write(
      text.replacingOccurrences(
        of: "    status: open\n", with: "    status: open\n    note: {en: Offers asked for., km: បានសុំតម្លៃ។}\n"), to: path)
    for format in ["text", "html", "json", "csv"] {
      #expect(plan(world, ["--format", format]).output.contains("Offers asked for."), "\(format)")
    }
    for words in [[], ["--format", "html"], ["--format", "json"]] {
      let report = world.run("report", words + ["--language", "en"], on: ["Audits/bb-002"], day: "2026-05-10").output
      #expect(report.contains("Offers asked for."), "\(words)")
    }
    let calendar = world.run("due", ["--ics"], on: ["Audits/bb-002"], day: "2026-05-10").output
    #expect(calendar.replacingOccurrences(of: "\r\n ", with: "").contains("Offers asked for."))
    let coalition = world.run("report", ["--share", "coalition"], on: ["Audits/bb-002"], day: "2026-05-10").output
    #expect(!coalition.contains("Offers asked for."))
  }

  @Test func `a plan speaks of points nowhere: an action is worth a share of what its page shows`() {
    for words in [[], ["--budget", "100"], ["--format", "html"]] {
      let page = plan(world(), words).output
      #expect(!page.contains(" point"))
      #expect(page.contains("of the minimum"))
    }
  }
}
