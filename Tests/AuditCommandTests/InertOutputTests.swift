import AuditTestSupport
import Testing
import TextFitting

/// A world whose texts hold signs that steer a terminal or turn the direction of writing, as escapes of YAML.
@Suite struct InertOutputTests {
  private static let signs = #"\x1B[31m\x1B]0;t\x07\x9B2J\u202E\u2066\uFFFE\x7F\x0D"#

  private static let world = World([
    "Audits/aa-001/facility.yaml": World.facility.replacing(
      "Lotus Pond House", with: "\"Lotus \(signs) House\""
    ).replacing("Kampot", with: "\"Kampot \(signs)\""),
    "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
      "The book is new.", with: "\"The book \(signs) is new.\""
    ).replacing("gate.guard: met", with: "gate.guard: {rating: unmet, note: \"=Nobody \(signs)\"}"),
  ])

  private static let commands: [[String]] = [
    ["audit"], ["check"], ["score", "--visit", "all"], ["score", "--format", "json"], ["score", "--format", "csv"],
    ["due"], ["due", "--format", "json"], ["due", "--format", "csv"], ["due", "--format", "ics"],
    ["compare", "--share", "ministry"], ["compare", "--share", "ministry", "--format", "csv"],
    ["compare", "--share", "ministry", "--format", "json"], ["compare", "--share", "ministry", "--format", "html"],
    ["compare", "--share", "ministry", "--mends"], ["compare", "--share", "ministry", "--mends", "--format", "html"],
  ]
  private static let ofOne: [[String]] = [
    ["report"], ["report", "--format", "json"], ["report", "--format", "html"], ["explain"], ["checklist"], ["plan"],
    ["plan", "--format", "json"], ["plan", "--format", "csv"], ["plan", "--format", "html"], ["form"],
  ]

  @Test(arguments: commands, [false, true])
  func `nothing that steers reaches a terminal, whatever the files hold`(words: [String], terminal: Bool) {
    expectInert(Self.world.run(words[0], Array(words.dropFirst()), terminal: terminal), words)
  }

  @Test(arguments: ofOne, [false, true])
  func `nothing that steers comes of one facility`(words: [String], terminal: Bool) {
    expectInert(Self.world.run(words[0], Array(words.dropFirst()), on: ["Audits/aa-001"], terminal: terminal), words)
  }

  @Test(arguments: [false, true])
  func `what is typed is told again without what steers`(terminal: Bool) {
    let world = World()
    let lines = ["by A \u{1B}[31m\u{202E}team", "note \u{9B}2J\u{FFFE}", "N01\u{1B}]0;t\u{7} 3", "show", "stop"]
    let run = world.run("enter", on: ["Audits/aa-001"], terminal: terminal, input: lines)
    expectInert(run, lines)
    #expect(run.output.contains("team"))
    let draft = world.folder.text(of: "Audits/aa-001/.enter-2026-11-23-inspection.txt")
    #expect(draft?.contains("by A \u{FFFD}[31mteam\n") == true)
    #expect(draft?.inert(but: []) == draft)
  }

  @Test(arguments: [
    ["report", "no\u{1B}[31m\u{202E}such"], ["score", "no\u{9B}2J\u{85}such"],
    ["plan", "aa-001", "--to", "a\u{1B}b\u{2066}"],
    ["\u{1B}[2J"], ["score", "--\u{1B}[2J"], ["compare", "--where", "\u{202E}=\u{7}"],
    ["due", "--output", "/no\u{1B}[1m/such/x.txt"],
    ["letter", "aa-001", "--kind", "\u{1B}c"], ["import", "no\rsuch\u{1B}[1A"],
  ])
  func `a command line is answered without what steers in it`(words: [String]) {
    expectInert(CommandRun(words), words)
  }

  @Test(arguments: [
    (["plan", "--format", "csv"], "Audits/aa-001"), (["due", "--format", "csv"], "Audits"), (["compare"], "Audits"),
  ])
  func `a CSV file begins with a byte order mark, a pipe gets none`(words: [String], operand: String) throws {
    let world = World()
    let path = world.path("out.csv")
    let run = world.run(words[0], Array(words.dropFirst()) + ["--output", path], on: [operand])
    #expect(run.status == 0)
    let file = try #require(world.folder.text(of: "out.csv"))
    #expect(file.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let piped = world.run(words[0], ["--format", "csv"], on: [operand])
    #expect(Array(file.utf8.dropFirst(3)) == Array(piped.output.utf8))
  }

  private func expectInert(_ run: CommandRun, _ words: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    var rest = run.all.unicodeScalars.split(separator: "\u{1B}", omittingEmptySubsequences: false)
    // The program's own colours.
    let colours = ["[1m", "[2m", "[1;31m", "[33m", "[32m", "[36m", "[0m"]
    for index in rest.indices.dropFirst() {
      #expect(
        colours.contains { rest[index].starts(with: $0.unicodeScalars) }, "\(words)", sourceLocation: sourceLocation)
    }
    rest = rest.flatMap { $0.split(separator: "\n") }
    for line in rest {
      let found = line.dropLast(line.last == "\r" ? 1 : 0).filter {
        $0.properties.generalCategory == .control && $0 != "\t" || $0.properties.isBidiControl
          || $0.value & 0xFFFE == 0xFFFE
      }
      #expect(found.isEmpty, "\(words): \(found)", sourceLocation: sourceLocation)
    }
  }
}
