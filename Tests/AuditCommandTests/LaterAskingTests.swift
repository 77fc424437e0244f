import AuditTestSupport
import Foundation
import Testing

/// What residents answered on a day of its own shows beside what is audited, rule Q5.
@Suite struct LaterAskingTests {
  private static let asked = """
    questionnaire: residents
    revision: 1
    title: {en: What you say, km: អ្វីដែលអ្នកនិយាយ}
    sources: [{id: gazette, title: The gazette}]
    consent: {en: As you like., km: តាមចិត្ត។}
    consent-child: {en: As you like it., km: តាមចិត្តប្អូន។}
    danger: {en: Call 117., km: ហៅ ១១៧។}
    limits: [{en: "Fear stays.", km: ការភ័យខ្លាច។}]
    questions:
      - id: visits
        picture: telephone
        text: {en: "May you have visitors?", km: "តើអ្នកអាចទទួលភ្ញៀវបានទេ?"}
        text-child: {en: "May your family come?", km: "តើគ្រួសារប្អូនអាចមកបានទេ?"}
        criteria: [house-rules/gate.visitors]
        basis: {status: derived, source: [gazette]}

    """

  private static func counts(_ good: Int, of all: Int) -> String {
    "questionnaire: {revision: 1, asked: 30, women: {answered: \(all), answers: {visits: {good: \(good), middle: 0, bad: \(all - good)}}}}\n"
  }

  private func world(first: String, later kind: String, _ day: String = "2026-11-20") -> World {
    World([
      "Standards/residents.yaml": Self.asked,
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing("answers:\n", with: first + "answers:\n"),
      "Audits/aa-001/\(day)-\(kind).yaml": "visit: {date: \(day), kind: \(kind)}\n" + Self.counts(6, of: 12),
    ])
  }

  private func told(_ world: World, _ command: String, _ words: [String]) -> String {
    let operand = ["Audits/aa-001"]
    return world.run(
      command, (command == "explain" ? ["gate.visitors"] : []) + words + ["--language", "en"], on: operand
    ).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let roads: [(String, [String])] = [
    ("report", []), ("report", ["--share", "ministry"]), ("report", ["--format", "html"]),
    ("report", ["--format", "json"]),
  ]

  @Test(arguments: ["inspection", "follow-up", "self-assessment"])
  func `counts of a day of their own show where nobody was asked before`(kind: String) {
    let world = world(first: "", later: kind)
    for (command, words) in Self.roads {
      let told = told(world, command, words)
      #expect(told.contains("2026-11-20") && told.contains("May you have visitors?"), "\(words) \(told.suffix(1500))")
    }
    #expect(!world.run("check", ["--language", "en"]).output.contains("answers no question"))
  }

  @Test(arguments: ["inspection", "follow-up"]) func `a later asking replaces the one before whole`(kind: String) {
    let world = world(first: Self.counts(11, of: 11), later: kind)
    for (command, words) in Self.roads where !words.contains("json") {
      let told = told(world, command, words)
      #expect(told.contains("12 of 30") && !told.contains("11 of 30"), "\(words)")
    }
    let form = world.run("form", on: ["Audits/aa-001"]).status
    #expect(form == 0)
    let file = world.path("new.yaml")
    _ = world.run("new", ["--output", file, "--language", "en"], on: ["Audits/aa-001"])
    #expect(world.folder.text(of: "new.yaml")?.contains("2026-11-20") == true)
  }

  @Test func `what the facility asked itself hides nothing that a visit asked, and is called its own`() {
    let world = world(first: Self.counts(11, of: 11), later: "self-assessment")
    let told = told(world, "report", ["--share", "ministry"])
    #expect(told.contains("11 of 30") && told.contains("self-assessment · 12 of 30"), "\(told.suffix(2000))")
  }

  @Test func `counts older than the inspection do not stand beside it`() {
    let world = world(first: "", later: "inspection", "2025-11-20")
    #expect(!told(world, "report", []).contains("12 of 30"))
  }
}
