import AuditTestSupport
import Testing

/// Worlds at the ends of what the formats allow, under every command: each gives a right figure or a problem, and no run traps.
@Suite struct ExtremeWorldTests {
  private static let measures = """
    measures:
      - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}}
      - {id: caregivers, title: {en: Caregivers, km: អ្នកថែទាំ}}
      - {id: load, title: {en: Load, km: បន្ទុក}, quotient: [residents, caregivers]}

    """

  private static let facility = """
    facility: aa-001
    name: A house
    province: Takeo
    care: shelter
    operator: ngo
    residents: [girls]
    serves: [sex-trafficking]
    location: open

    """

  private static func standard(_ head: String, _ criteria: [(id: String, keys: String)]) -> String {
    """
    standard: test
    edition: "1"
    revision: 1
    title: {en: Test, km: សាកល្បង}
    translation: {km: draft}
    \(head)
    ratings: [{rating: good, needs: [{share: {level: [critical, required]}, at-least: 85%}]}, {rating: bad}]
    sections:
      - id: food
        title: {en: Food, km: អាហារ}
        criteria:

    """
      + criteria.map {
        """
              - id: \($0.id)
                text: {en: Three meals, km: អាហារបីពេល}
                verify: [document]
                basis: {status: derived}
                \($0.keys)

        """
      }.joined()
  }

  private static func record(
    _ answers: String, date: String = "2026-03-14", kind: String = "inspection", more: String = ""
  )
    -> String
  {
    "visit: {date: \(date), kind: \(kind), by: A team}\n\(more)answers:\n  test: {\(answers)}\n"
  }

  /// What stands in its files, and on which day it is looked at.
  struct Extreme: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    var day = "2026-11-23"
  }

  private static let remedy =
    "remedy: [{action: Do, within: 10000 years, proof: P, cost: {usd: 999999999.999999, per: resident-month}}]"

  static let worlds: [Extreme] = [
    Extreme(
      testDescription: "nothing applies",
      files: [
        "Standards/test.yaml": standard(
          "", [("food.meals", "level: required\n        not-applicable: allowed")]),
        "Audits/aa-001/2026-03-14-inspection.yaml": record("food.meals: {rating: not-applicable, reason: none}"),
      ]),
    Extreme(
      testDescription: "only for others",
      files: [
        "Standards/test.yaml": standard(
          "", [("food.meals", "level: required\n        applies: {residents: boys}")]),
        "Audits/aa-001/2026-03-14-inspection.yaml": record("food.meals: met"),
      ]),
    Extreme(
      testDescription: "largest numbers",
      files: [
        "Standards/test.yaml": standard(
          "scoring: {scale: {met: 1, a: 996/997, b: 990/991, unmet: 0}, out-of: 999999999}\n"
            + "cycle: {inspect-every: 10000 years, remedy-within: 10000 years, then: [second-inspection]}",
          (0..<12).map { ("food.c\($0)", "level: critical\n        weight: 1000000\n        " + remedy) }),
        "Audits/aa-001/2026-03-14-inspection.yaml": record(
          (0..<12).map { "food.c\($0): \(["unmet", "a", "b"][$0 % 3])" }.joined(separator: ", "),
          more: "measures: {residents: 999999999.999999, caregivers: 0.000001}\n"),
      ]),
    Extreme(
      testDescription: "a quotient by nothing",
      files: [
        "Standards/test.yaml": standard(
          "",
          [
            (
              "food.load",
              "level: required\n        answer: measure\n        measure: load\n"
                + "        thresholds: {met: \"<= 999999999.999999\"}"
            )
          ]),
        "Audits/aa-001/2026-03-14-inspection.yaml": record("", more: "measures: {residents: 5, caregivers: 0}\n"),
      ]),
    Extreme(
      testDescription: "the first days there are",
      files: [
        "Standards/test.yaml": standard(
          "cycle: {inspect-every: 12 months, remedy-within: 3 months, then: [second-inspection, closure]}",
          [("food.meals", "level: critical\n        remedy: [{action: Do, within: 0 days}]")]),
        "Audits/aa-001/0001-01-01-inspection.yaml": record("food.meals: unmet", date: "0001-01-01"),
        "Audits/aa-001/0001-01-02-follow-up.yaml": record("food.meals: unmet", date: "0001-01-02", kind: "follow-up"),
      ], day: "0001-01-02"),
    Extreme(
      testDescription: "the last days there are",
      files: [
        "Standards/test.yaml": standard(
          "cycle: {inspect-every: 12 months, remedy-within: 3 months, then: [second-inspection, closure]}",
          [("food.meals", "level: critical\n        remedy: [{action: Do, within: 3 months}]")]),
        "Audits/aa-001/9999-12-30-inspection.yaml": record("food.meals: unmet", date: "9999-12-30"),
        "Audits/aa-001/9999-12-31-follow-up.yaml": record("food.meals: unmet", date: "9999-12-31", kind: "follow-up"),
      ], day: "9999-12-31"),
    Extreme(
      testDescription: "a kept plan at its ends",
      files: [
        "Standards/test.yaml": standard(
          "", [("food.meals", "level: critical\n        remedy: [{action: Do, cost: {usd: [1, 2], per: once}}]")]),
        "Audits/aa-001/2026-03-14-inspection.yaml": record(
          "food.meals: unmet", more: "measures: {residents: 999999999}\n"),
        "Audits/aa-001/plan.yaml": """
        plan: aa-001
        made: 0001-01-01
        budget: {usd: 999999999.999999, months: 999999999, date: 9999-12-31, actions: [test/food.meals-1, x]}
        actions:
          - id: test/food.meals-1
            action: Do
            criteria: [test/food.meals]
            due: 9999-12-31
            cost: {usd: [0, 999999999.999999], per: resident-year}
            status: in-progress
            found: x
            reopened: [{date: 9999-12-31, by: y}, {date: 0001-01-01, by: z}]
          - {id: b, action: {en: B, km: ខ}, criteria: [other/x], status: waived, due: 0001-01-01, waived: {authority: A, reason: R, until: 0001-01-01}}
          - {id: c, action: C, criteria: [nope], status: done, done: {date: 0001-01-01}}
        history:
          - {id: e, action: E, criteria: [x], status: open, gone: {date: 9999-12-31}}

        """,
      ]),
  ]

  private static let commands: [[String]] = [
    ["audit"], ["check"], ["score", "aa-001", "--visit", "all", "--format", "json"],
    ["score", "aa-001", "--format", "csv"],
    ["explain", "aa-001"], ["report", "aa-001"], ["report", "aa-001", "--format", "json"],
    ["report", "aa-001", "--format", "html"], ["plan", "aa-001"],
    ["plan", "aa-001", "--format", "json", "--months", "1200"],
    ["plan", "aa-001", "--format", "csv"], ["plan", "aa-001", "--format", "html"],
    ["plan", "aa-001", "--budget", "999999999.999999"], ["plan", "aa-001", "--to", "good"], ["due"],
    ["due", "--format", "json"], ["due", "--ics"], ["letter", "aa-001", "--kind", "findings"],
    ["compare", "--share", "ministry"], ["compare", "--share", "ministry", "--format", "json"],
    ["compare", "--share", "ministry", "--format", "html"], ["checklist", "aa-001"], ["standards", "test"],
  ]

  @Test(arguments: worlds, ["en", "km"])
  func `no command traps, and each says something`(extreme: Extreme, language: String) {
    let folder = folder(extreme)
    for command in Self.commands {
      let run = run(command + ["--language", language], in: folder, on: extreme.day)
      #expect((0...2).contains(run.status) && !run.all.isEmpty, "\(command)")
    }
  }

  @Test(arguments: worlds)
  func `a workbook of a report or a comparison is made, with a chart only of what there is`(extreme: Extreme) throws {
    let folder = folder(extreme)
    for (name, command) in [("report", ["report", "aa-001"]), ("compare", ["compare", "--share", "ministry"])] {
      let run = run(command + ["--output", folder.path + "/\(name).xlsx"], in: folder, on: extreme.day)
      #expect(run.status == 0, "\(run.complaints)")
    }
  }

  @Test(arguments: worlds)
  func `each of these worlds is read without an error`(extreme: Extreme) {
    let run = run(["check"], in: folder(extreme), on: extreme.day)
    #expect(run.status == 0, "\(run.all)")
  }

  private func folder(_ extreme: Extreme) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write(Self.measures, to: "Standards/measures.yaml")
    folder.write(Self.facility, to: "Audits/aa-001/facility.yaml")
    for (name, text) in extreme.files { folder.write(text, to: name) }
    return folder
  }

  private func run(_ words: [String], in folder: TemporaryFolder, on day: String) -> CommandRun {
    let takesAudits = ["audit", "check", "due", "compare"].contains(words[0])
    let operands = takesAudits ? [folder.path + "/Audits"] : []
    let rest = words.dropFirst().map { $0 == "aa-001" ? folder.path + "/Audits/aa-001" : $0 }
    let day = words[0] == "standards" ? [] : ["--on", day]
    return CommandRun([words[0]] + operands + rest + ["--standards", folder.path + "/Standards"] + day)
  }
}
