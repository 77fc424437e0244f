import AuditTestSupport
import ContentCoding
import DataReading
import Foundation
import Testing

/// Every road to a later visit names the dangers that stand and of which the facility may know, and no other, rule T6.
@Suite struct StandingDangerTests {
  private static let dangers = """
    dangers:
      fire-exit: {what: ZqFireExit is locked., about: place, since: 2026-03-01, told: [{to: ZqManager, on: 2026-03-14}]}
      gate-man: {what: ZqGateMan waits., about: outside}
      wires: {what: ZqWires hang., about: place}
      night-key: {what: ZqNightKey is kept., about: staff}
      unsaid: {what: ZqUnsaid.}

    """
  private static let files = [
    "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection + dangers,
    "Audits/aa-001/2026-06-01-follow-up.yaml":
      "visit: {date: 2026-06-01, kind: follow-up}\nanswers: {house-rules: }\n"
      + "dangers: {wires: {closed: {date: 2026-06-01, by: The team}}}\n",
  ]
  private static let standing = ["fire-exit", "gate-man"]
  private static let hidden = ["night-key", "ZqNightKey", "unsaid", "ZqUnsaid", "ZqWires"]

  private func told(_ road: String, _ kind: String) throws -> String {
    let world = World(Self.files)
    let words = road.split(separator: " ").map(String.init)
    func run(_ more: [String] = [], input: [String] = []) -> CommandRun {
      world.run(
        words[0], words.dropFirst() + more + ["--kind", kind, "--language", "en"], on: ["Audits/aa-001"], input: input)
    }
    switch road {
    case "form --xlsx", "form --xlsform":
      let path = world.path("form.xlsx")
      #expect(run([path]).status == 0)
      return try readWorkbook(Array(Data(contentsOf: URL(filePath: path)))).flatMap { table in
        table.rows.flatMap { row in table.cells(of: row).map { table.text($0) } }
      }.joined(separator: "\n")
    case "new":
      let path = world.path("new.yaml")
      #expect(run(["--output", path]).status == 0)
      return try String(contentsOfFile: path, encoding: .utf8)
    case "enter left":
      return world.run(
        "enter", ["--kind", kind, "--language", "en"], on: ["Audits/aa-001"], input: ["left", "stop"]
      ).output
    case "form":
      return try formQuestions(of: run().output)
    default: return run(input: ["stop"]).output
    }
  }

  @Test(
    arguments: ["form", "form --paper", "form --xlsx", "form --xlsform", "checklist", "new", "enter", "enter left"],
    ["follow-up", "inspection"])
  func `each road names the same dangers`(road: String, kind: String) throws {
    let told = try told(road, kind)
    for id in Self.standing { #expect(told.contains(id), "\(road) \(kind): \(id)") }
    for words in ["ZqFireExit", "ZqGateMan", "ZqManager", "2026-03-01"] {
      #expect(told.contains(words), "\(road) \(kind): \(words)")
    }
    for word in Self.hidden { #expect(!told.contains(word), "\(road) \(kind): \(word)") }
  }

  @Test func `a danger that is asked for by its id is shown, and what was typed of it is added to what is known`() {
    let world = World(Self.files)
    let run = world.run(
      "enter", ["--kind", "follow-up", "--language", "en"], on: ["Audits/aa-001"],
      input: [
        "danger fire-exit", "danger fire-exit done ZqCut", "danger fire-exit", "left", "danger night-key", "stop",
      ])
    #expect(run.output.contains("ZqFireExit") && run.output.contains("done: ZqCut"), "\(run.all)")
    // What is typed of is no longer left; what the facility may not know of is not shown.
    let left = run.output.components(separatedBy: "ZqGateMan").last ?? ""
    #expect(!left.contains("ZqFireExit") && run.complaints.contains("night-key"), "\(run.all)")
  }
}

/// The questions that an offline form holds, unpacked.
private func formQuestions(of page: String) throws -> String {
  let start = try #require(page.range(of: "id=\"questions\">")).upperBound
  let packed = try #require(Data(base64Encoded: String(page[start...].prefix { $0 != "<" })))
  var bytes: [UInt8] = []
  try #require(
    inflate(Array(packed)[2...]) {
      bytes += $0
      return true
    })
  return String(decoding: bytes, as: UTF8.self)
}
