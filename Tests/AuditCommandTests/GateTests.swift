import AuditTestSupport
import Foundation
import Testing

/// What is read out to the manager at the gate, from the records.
@Suite struct GateTests {
  private static let home = "Audits/dd-004"

  private static func visit(_ day: String, _ kind: String, _ answers: [String], _ more: String = "") -> [String: String]
  {
    let text = """
      visit: {date: \(day), kind: \(kind), by: A team, inside: Zq-inside}
      \(more)
      answers:
        house-rules:

      """
    return ["\(home)/\(day)-\(kind).yaml": text + answers.map { "    " + $0 + "\n" }.joined()]
  }

  private static let unguarded = visit(
    "2026-10-14", "inspection",
    [
      "gate.guard: {rating: unmet, note: Nobody was there., inside: Zq-inside}",
      "gate.visitors: {rating: partly, note: Residents said that they are afraid., heard: [resident]}",
    ])

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without the marks of a page.
  private func bare(_ page: String) -> String {
    let body = page.components(separatedBy: "</style>").last ?? page
    return flat(body.replacing(/<[^>]*>/, with: " ")).replacing(#/\s([.:,)])/#) { String($0.1) }
  }

  private func gate(_ files: [String: String], _ words: [String] = [], language: String = "en") -> CommandRun {
    var all = files
    all[Self.home + "/facility.yaml"] = World.facility.replacing("aa-001", with: "dd-004")
    return World(all).run("report", ["--gate", "--language", language] + words, on: [Self.home])
  }

  @Test(arguments: ["text", "html"])
  func `findings of the minimum are told, critical ones first, with what mends them and by when, and what is open`(
    format: String
  ) throws {
    let told = bare(gate(Self.unguarded, ["--format", format]).output)
    let places = try [
      "What is to be mended (2)", "Somebody watches the gate day and night.", "critical · unmet",
      "note: Nobody was there.", "Hire a second guard. · manager · 2026-11-13 (10 days overdue)",
      "Every visitor is written down.", "required · partly", "no way to mend it is known", "Still open",
      "A caregiver looks after eight residents at most.",
    ].map { try #require(told.range(of: $0), "\($0) in \(told)").lowerBound }
    #expect(places == places.sorted(), "\(told)")
    #expect(told.contains("✗ Critical") && told.contains("2026-10-14 inspection"), "\(told)")
  }

  @Test(arguments: ["text", "html"], ["en", "km"])
  func `nothing is told of what stays inside, of what residents seem to have said, and of dangers about staff`(
    format: String, language: String
  ) {
    let dangers = """
      dangers:
        wires: {what: Zq-wires hang low., about: place}
        guard: {what: Zq-guard, about: staff}
      """
    let files = Self.unguarded.mapValues { $0.replacing("answers:", with: dangers + "\nanswers:") }
    let told = bare(gate(files, ["--format", format], language: language).output)
    #expect(told.contains("Zq-wires hang low.") && told.contains("Nobody was there."))
    for hidden in ["Zq-inside", "afraid", "Zq-guard"] { #expect(!told.contains(hidden), "\(hidden) in \(told)") }
  }

  @Test func `a follow-up is told by what it saw mended and what still stands`() {
    let followUp = Self.visit(
      "2026-11-20", "follow-up", ["gate.visitors: {rating: met, heard: [resident]}"])
    let told = flat(gate(Self.unguarded.merging(followUp) { $1 }).output)
    #expect(told.contains("What is to be mended (1)") && told.contains("1 follow-up laid over"), "\(told)")
    #expect(told.contains("now as it should be (1) - required · Every visitor is written down."), "\(told)")
    #expect(!flat(gate(Self.unguarded).output).contains("as it should be"))
  }

  @Test func `before any inspection it is told as the facility's own view`() {
    let own = Self.visit("2026-10-14", "self-assessment", ["gate.guard: unmet"])
    let told = gate(own).output
    #expect(told.contains("own view") && told.contains("Somebody watches the gate"), "\(told)")
  }

  @Test(arguments: [
    ["--share", "ministry"], ["--progress"], ["--format", "json"], ["--output", "gate.xlsx"],
  ])
  func `it is for the facility alone, and a text or a page`(words: [String]) {
    let run = gate(Self.unguarded, words)
    #expect(run.status == 2 && run.output.isEmpty && !run.complaints.isEmpty, "\(run.all)")
  }

  @Test(arguments: ["text", "html"])
  func `what the latest follow-up did not see is told as standing from before, and counted`(format: String) {
    let followUp = Self.visit(
      "2026-11-20", "follow-up", ["gate.visitors: {rating: unmet, heard: [resident]}"])
    let told = bare(gate(Self.unguarded.merging(followUp) { $1 }, ["--format", format]).output)
    #expect(told.contains("it still stands from before: 1"), "\(told)")
    #expect(told.contains("critical · unmet · stands from 2026-10-14"), "\(told)")
    #expect(told.components(separatedBy: "stands from 2026").count == 2, "\(told)")
    // Of an inspection alone nothing stands from before.
    #expect(!bare(gate(Self.unguarded, ["--format", format]).output).contains("stands from"))
  }
}
