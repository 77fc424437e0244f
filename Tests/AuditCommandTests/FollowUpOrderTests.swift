import AuditTestSupport
import DataReading
import Foundation
import Testing

/// What is made for a follow-up begins with what was found, critical first; then comes what was open, then the rest.
@Suite struct FollowUpOrderTests {
  /// A critical finding that is a question, a finding that is counted, and an answer that lacks the voice it needs.
  private static let world = World([
    "Audits/aa-001/2026-03-14-inspection.yaml": """
    visit: {date: 2026-03-14, kind: inspection}
    measures: {residents: 27, caregivers: 3}
    services:
      psycho-social: {provided: [girls, women]}
    answers:
      house-rules:
        gate.guard: unmet
        gate.visitors: {rating: met}
        care.files: {checked: 10, of: 27, conforming: 10}

    """,
    "Audits/aa-001/2026-06-01-follow-up.yaml":
      "visit: {date: 2026-06-01, kind: follow-up}\nanswers: {house-rules: }\n",
  ])

  private func told(_ road: String) throws -> String {
    let world = Self.world
    let words = road.split(separator: " ").map(String.init)
    let path = world.path("made-" + (words.last ?? "") + (words[0] == "form" ? ".xlsx" : ".yaml"))
    let more =
      switch road {
      case "form --xlsx", "form --xlsform": [path]
      case "new": ["--output", path]
      default: [String]()
      }
    let run = world.run(
      words[0], words.dropFirst() + more + ["--kind", "follow-up", "--language", "en"], on: ["Audits/aa-001"])
    guard !more.isEmpty else { return run.output }
    if road == "new" { return try String(contentsOfFile: path, encoding: .utf8) }
    return try readWorkbook(Array(Data(contentsOf: URL(filePath: path)))).prefix(1).flatMap { table in
      table.rows.flatMap { row in table.cells(of: row).map { table.text($0) } }
    }.joined(separator: "\n")
  }

  private func place(_ words: String, in text: String, _ road: String) throws -> String.Index {
    try #require(text.range(of: words), "\(road): \(words)").lowerBound
  }

  @Test(arguments: ["checklist", "form --paper", "form --xlsx", "form --xlsform", "new"])
  func `the gravest finding stands first, then the others, what was open, the rest`(road: String) throws {
    let text = try told(road)
    let again = try place("To be seen again", in: text, road)
    let asked = road == "new" ? "gate.guard:" : "Who is at the gate tonight?"
    let guardPlace = try place(asked, in: text, road)
    let counted = try place(road == "new" ? "\n  caregivers:" : "Caregivers", in: text, road)
    let open = try place("Still open from before", in: text, road)
    let visitors = try place(road == "new" ? "gate.visitors:" : "Every visitor is written down.", in: text, road)
    #expect(again < guardPlace && guardPlace < counted && guardPlace < open && open < visitors, "\(road)")
    guard road != "form --paper" else { return #expect(!text.contains("Every resident has a care plan.")) }
    #expect(try visitors < place(road == "new" ? "care.files:" : "Every resident has a care plan.", in: text, road))
  }

  @Test func `the desk asks for what was found and what was open, and the checklist says how much of it there is`()
    throws
  {
    let left = Self.world.run(
      "enter", ["--kind", "follow-up", "--language", "en"], on: ["Audits/aa-001"], input: ["left", "stop"]
    ).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // The guard, the two numbers that are counted, and the visitors whom nobody has heard of.
    #expect(left.contains("0 of 4"), "\(left)")
    #expect(try told("checklist").contains("to be seen again: 3; still open from before: 1; all else: 2"))
  }
}
