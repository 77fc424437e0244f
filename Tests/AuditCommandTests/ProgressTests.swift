import AuditTestSupport
import Foundation
import Testing

/// What got better, on one page, rules R1 to R4.
@Suite struct ProgressTests {
  private static let place = "Audits/dd-004"

  private static func world(isConfidential: Bool = false) -> World {
    let facility = World.facility.replacing("aa-001", with: "dd-004").replacing("Kampot", with: "Mondulkiri")
      .replacing("{en: Lotus Pond House, km: ផ្ទះស្រះឈូក}", with: "Zq-name")
      .replacing("location: open", with: isConfidential ? "location: confidential" : "location: open")
    func visit(_ date: String, guarded: String, _ rest: String) -> String {
      """
      visit: {date: \(date), kind: inspection, by: Zq-team, inside: Zq-inside}
      measures: {residents: 20, caregivers: 4}
      services:
        psycho-social: {provided: [girls, women]}
      answers:
        house-rules:
          gate.guard: {rating: \(guarded), note: Zq-note, inside: Zq-inside}
          \(rest)

      """
    }
    let plan = """
      plan: dd-004
      made: 2025-03-02
      actions:
        - id: house-rules/gate.guard-1
          action: {en: Zq-changed by hand., km: Zq-ដៃ}
          criteria: [house-rules/gate.guard]
          found: 2025-03-01-inspection
          by: Zq-person
          cost: {usd: [100, 200], per: once}
          spent: {usd: 150.50, on: 2025-04-01}
          status: done
          done: {date: 2025-04-02, proof: [Zq-proof.pdf]}

      """
    return World([
      place + "/facility.yaml": facility,
      place + "/2025-03-01-inspection.yaml": visit(
        "2025-03-01", guarded: "unmet",
        "gate.visitors: {rating: met, heard: [resident]}\n    care.files: {checked: 10, of: 20, conforming: 5}"),
      place + "/2026-03-01-inspection.yaml": visit(
        "2026-03-01", guarded: "met",
        "gate.visitors: {rating: partly, heard: [resident]}\n    care.files: {rating: not-assessed, reason: Zq-locked}"),
      place + "/plan.yaml": plan,
    ])
  }

  private func run(_ world: World, _ words: [String] = [], on place: String = ProgressTests.place) -> CommandRun {
    world.run("report", ["--progress", "--language", "en"] + words, on: [place])
  }

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test func `it tells before and now by section, ranges where answers are open, and what became worse too`() throws {
    let told = flat(run(Self.world()).output)
    #expect(told.contains("minimum: 28.6% → 64.3%–92.9% · +35.7 points … +64.3 points"), "\(told)")
    #expect(told.contains("At the gate: 25.0% → 87.5% · +62.5 points"), "\(told)")
    #expect(told.contains("▲ Better (1) · Somebody watches the gate day and night."))
    #expect(told.contains("▼ Worse (1) · Every visitor is written down."))
    #expect(told.contains("Open now, answered before: 1"))
  }

  @Test func `an action that a visit verified is told with its proof and its money`() throws {
    let told = flat(run(Self.world()).output)
    #expect(
      told.contains("✓ Zq-changed by hand. verified by 2026-03-01 inspection · done on 2025-04-02 · Zq-proof.pdf"))
    #expect(told.contains("spent US$ 150.50 of US$ 100–200"))
    let report = flat(Self.world().run("report", ["--language", "en"], on: [Self.place]).output)
    let plan = flat(Self.world().run("plan", ["--language", "en"], on: [Self.place]).output)
    for page in [report, plan] { #expect(page.contains("✓ Zq-changed by hand. verified by 2026-03-01 inspection")) }
  }

  @Test(arguments: [false, true], ["text", "html", "json"])
  func `each view tells no more than the report of that view`(isConfidential: Bool, format: String) {
    let world = Self.world(isConfidential: isConfidential)
    let secrets = [
      "dd-004", "Zq-name", "Mondulkiri", "Zq-note", "Zq-inside", "Zq-team", "Zq-proof", "Zq-changed", "Zq-person",
      "150.5",
    ]
    for view in [[], ["--share", "coalition"], ["--share", "public"], ["--share", "ministry"]] {
      let page = run(world, view + ["--format", format]).output
      let report = world.run("report", view + ["--format", format, "--language", "en"], on: [Self.place]).output
      #expect(!page.isEmpty)
      for secret in secrets where page.contains(secret) { #expect(report.contains(secret), "\(view) \(secret)") }
      for secret in ["Zq-inside", "Zq-note", "Zq-team"] { #expect(!page.contains(secret), "\(view) \(secret)") }
      if view.last == "public" {
        for secret in secrets.dropFirst(3) { #expect(!page.contains(secret), "\(secret)") }
        if isConfidential { for secret in secrets { #expect(!page.contains(secret), "\(secret)") } }
      }
    }
    let open = run(world, ["--format", format]).output
    #expect(open.contains("Zq-changed") && open.contains("150.5"))
  }

  @Test func `text and page say the same shares and actions, in both languages`() {
    let world = Self.world()
    for language in ["en", "km"] {
      func told(_ format: String) -> [String] {
        let text = world.run("report", ["--progress", "--language", language, "--format", format], on: [Self.place])
          .output
        let body = text.components(separatedBy: "<body>").last!.replacing(/<[^>]*>/, with: " ")
        return flat(body).split(whereSeparator: { " ()".contains($0) }).map(String.init)
          .filter { $0.hasSuffix("%") || ["✓", "✗", "?", "▲", "▼"].contains($0) || $0.hasPrefix("Zq") }
      }
      let (text, page) = (told("text"), told("html"))
      // In text each settled action has a sign of its own.
      #expect(text.filter { $0 != "✓" } == page.filter { $0 != "✓" })
      #expect(text.count > 8)
    }
  }

  @Test func `before is the last visit up to the day that is asked for`() throws {
    let world = Self.world()
    world.folder.write(
      "visit: {date: 2024-03-01, kind: inspection}\nanswers:\n  house-rules:\n    gate.guard: partly\n",
      to: Self.place + "/2024-03-01-inspection.yaml")
    func before(_ words: [String]) throws -> String? {
      let told = try #require(
        JSONSerialization.jsonObject(with: Data(run(world, words + ["--format", "json"]).output.utf8)) as? [String: Any]
      )
      let standard = try #require((told["standards"] as? [[String: Any]])?.first)
      return (standard["before"] as? [String: Any])?["date"] as? String
    }
    #expect(try before([]) == "2025-03-01")
    #expect(try before(["--since", "2024-12-31"]) == "2024-03-01")
    #expect(try before(["--since", "2020-01-01"]) == "2024-03-01")
    #expect(world.run("report", ["--since", "2024-12-31"], on: [Self.place]).status == 2)
    let table = run(world, ["--output", world.path("progress.xlsx")])
    #expect(table.status == 2 && table.complaints.contains("is no table"))
  }

  @Test func `a section of which answers are open is never told as what it was`() {
    let world = Self.world()
    for year in ["2025", "2026"] {
      world.folder.write(
        "visit: {date: \(year)-03-01, kind: inspection}\nanswers:\n  house-rules:\n    gate.guard: met\n",
        to: Self.place + "/\(year)-03-01-inspection.yaml")
    }
    let told = flat(run(world).output)
    #expect(told.contains("At the gate: 75.0%–100.0% → 75.0%–100.0% · −25.0 points … +25.0 points"), "\(told)")
    #expect(!told.contains("As before"))
  }

  @Test func `a first visit is told as that`() {
    let told = flat(run(World(), on: "Audits/bb-002").output)
    #expect(told.contains("There is only one visit so far"))
    #expect(!told.contains("Better ("))
  }
}
