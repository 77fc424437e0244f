import AuditTestSupport
import Foundation
import Testing

/// Criteria are told by their titles, with what was found behind them; what they ask is never told as a finding.
@Suite struct TitleTests {
  private static let asks = "Somebody watches the gate day and night."

  private static func world() -> World { World(World.titled(World.files)) }

  /// Without marks, on one line.
  private func flat(_ run: CommandRun) -> String {
    run.output.replacing(#/<style>.*?</style>|<[^>]*>/#.dotMatchesNewlines(), with: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func run(_ command: String, _ words: [String], language: String = "en", day: String = "2026-05-10")
    -> CommandRun
  {
    TitleTests.world().run(command, words + ["--language", language], on: ["Audits/bb-002"], day: day)
  }

  @Test(arguments: [
    ("audit", []), ("explain", []), ("explain", ["gate.guard"]), ("report", []), ("report", ["--format", "html"]),
    ("plan", []), ("plan", ["--format", "html"]), ("letter", ["--kind", "findings"]),
  ])
  func `a finding is the title with the rating, and what is asked is said to be asked`(command: String, words: [String])
  {
    let told = flat(run(command, words))
    let isOfOne = words == ["gate.guard"]
    #expect(told.contains(isOfOne ? "Guard at the gate" : "Guard at the gate: unmet"), "\(told)")
    #expect(told.contains("gate.guard"))
    let asked = told.components(separatedBy: "asked: " + TitleTests.asks).count
    #expect(told.components(separatedBy: TitleTests.asks).count == asked, "\(told)")
    #expect(command == "explain" && !isOfOne || asked > 1, "\(told)")
  }

  @Test(arguments: [
    ("audit", []), ("report", ["--format", "html"]), ("plan", []), ("letter", ["--kind", "findings"]),
  ])
  func `a finding in Khmer is the title with the rating`(command: String, words: [String]) {
    #expect(flat(run(command, words, language: "km")).contains("អ្នកយាមនៅមាត់ទ្វារ៖ "), "\(command)")
  }

  @Test(arguments: [
    ("due", ["--format", "csv"]), ("due", ["--format", "json"]), ("checklist", []),
    ("checklist", ["--format", "html"]), ("plan", ["--format", "csv"]), ("plan", ["--format", "json"]),
    ("report", ["--format", "json"]), ("report", ["--progress"]),
  ])
  func `lists and data name it too`(command: String, words: [String]) {
    #expect(run(command, words).output.contains("Guard at the gate"), "\(command)")
  }

  @Test func `an action that is due tells what it mends`() {
    #expect(flat(run("due", [], day: "2026-06-10")).contains("Guard at the gate · house-rules/gate.guard-1"))
  }

  @Test(arguments: [[], ["--format", "html"], ["--format", "json"], ["--format", "csv"]])
  func `a comparison names what most fail`(words: [String]) {
    let run = TitleTests.world().run("compare", ["--share", "ministry", "--language", "en"] + words)
    #expect(run.output.contains("Guard at the gate"), "\(run.output)")
  }

  @Test func `a standard is read by titles`() {
    let world = TitleTests.world()
    for words in [["house-rules"], ["house-rules", "gate.guard"]] {
      let run = CommandRun(["standards"] + words + ["--standards", world.path("Standards"), "--language", "en"])
      #expect(run.output.contains("Guard at the gate"))
    }
  }
}

extension World {
  /// The files with a title for each criterion of the house rules, in both revisions.
  static func titled(_ files: [String: String]) -> [String: String] {
    let titles = [
      ("gate.guard", "Guard at the gate", "អ្នកយាមនៅមាត់ទ្វារ"), ("gate.visitors", "Book of visitors", "សៀវភៅភ្ញៀវ"),
      ("care.staffing", "Residents for each caregiver", "អ្នកស្នាក់នៅសម្រាប់អ្នកថែទាំម្នាក់"),
      ("care.files", "Care plans", "ផែនការថែទាំ"), ("care.counselling", "Counselling", "ការប្រឹក្សា"),
      ("care.garden", "Garden", "សួនច្បារ"),
    ]
    return files.mapValues { text in
      guard text.hasPrefix("standard: house-rules\n") else { return text }
      return titles.reduce(text) { text, title in
        text.replacingOccurrences(
          of: "- id: \(title.0)\n", with: "- id: \(title.0)\n        title: {en: \(title.1), km: \(title.2)}\n")
      }
    }
  }
}
