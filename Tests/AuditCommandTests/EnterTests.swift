import Foundation
import Testing

@Suite struct EnterTests {
  /// The codes on the form on paper of aa-001, by the words of their lines.
  private static func codes(_ world: World) throws -> [String: String] {
    let shown = world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", input: ["left"]).output
    let codes = shown.matches(of: /\b([A-Z]\d\d[A-Z])\b/).map { String($0.output.1) }
    var found: [String: String] = [:]
    for code in codes {
      let asked = world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", input: [code]).output
      for (name, words) in [
        ("residents", "Residents (persons)"), ("caregivers", "Caregivers"), ("guard", "Who is at the gate"),
        ("visitors", "Every visitor"), ("files", "care plan"), ("counselling", "psycho-social"), ("beds", "beds are"),
      ] where asked.contains(words) {
        found[name] = code
      }
    }
    try #require(found.count == 7, "\(found)")
    return found
  }

  private func enter(_ world: World, _ input: [String], _ words: [String] = [], terminal: Bool = false) -> CommandRun {
    world.run("enter", words, on: ["Audits/aa-001"], day: "2026-11-20", terminal: terminal, input: input)
  }

  private func text(_ world: World, _ name: String) -> String? {
    try? String(contentsOfFile: world.path("Audits/aa-001/" + name), encoding: .utf8)
  }

  private let record = "2026-11-20-inspection.yaml"
  private let draft = ".enter-2026-11-20-inspection.txt"

  @Test func `what is typed becomes a record that check accepts, and no draft is left`() throws {
    let world = World()
    let code = try EnterTests.codes(world)
    let run = enter(
      world,
      [
        "\(code["residents"]!) ២៧", "\(code["caregivers"]!) 3", "\(code["counselling"]!) p",
        "\(code["guard"]!) 2 asleep at two", "\(code["visitors"]!.lowercased()) 1 @r the book is new",
        "\(code["files"]!) 10 27 9", "by A team", "done",
      ])
    #expect(run.status == 0, "\(run.all)")
    let written = try #require(text(world, record))
    #expect(written.contains("residents: 27") && written.contains("provided: [girls, women]"))
    #expect(written.contains("gate.guard: {rating: partly, note: \"asleep at two\"}"))
    #expect(text(world, draft) == nil)
    let check = world.run("check", on: ["Audits/aa-001/" + record])
    #expect(check.status == 0 && check.output.contains("no problems"), "\(check.output)")
  }

  @Test func `typing that stopped goes on where it was`() throws {
    let world = World()
    let code = try EnterTests.codes(world)
    #expect(enter(world, ["\(code["guard"]!) 1", "\(code["files"]!) 10 27 9", "undo", "stop"]).status == 0)
    #expect(text(world, record) == nil)
    let again = world.run("enter", on: ["Audits/aa-001"], day: "2026-11-20", input: ["show", "done"])
    #expect(again.output.contains(code["guard"]!) && !again.output.contains("looked at 10"))
    let written = try #require(text(world, record))
    #expect(written.contains("gate.guard: met") && !written.contains("care.files"))
  }

  @Test func `a line that is typed again keeps its note unless one is given anew`() throws {
    let world = World()
    let input = [
      "house-rules/gate.guard 2 @s +gate.jpg asleep at two", "house-rules/gate.guard 1",
      "house-rules/gate.visitors 1 old",
      "house-rules/gate.visitors 3 new", "done",
    ]
    #expect(enter(world, input).status == 0)
    let written = try #require(text(world, record))
    #expect(
      written.contains("gate.guard: {rating: met, note: \"asleep at two\", evidence: [gate.jpg], heard: [staff]}"),
      "\(written)")
    #expect(written.contains("gate.visitors: {rating: unmet, note: \"new\"}"))
  }

  @Test func `signs that nobody sees are passed over at the ends of what is typed, and named within`() throws {
    let world = World()
    let run = enter(
      world, ["\u{FEFF}house-rules/gate.guard\u{2060} 1\u{FEFF} ", "house-rules/gate.visitors un\u{AD}met", "done"])
    #expect(run.complaints.contains("an invisible U+00AD stands before “met”"), "\(run.all)")
    #expect(try #require(text(world, record)).contains("gate.guard: met"))
  }

  @Test func `a line that was cut off when the power failed is left out and told`() throws {
    let world = World([
      "Audits/aa-001/.enter-2026-11-20-inspection.txt": "house-rules/gate.guard 1\nhouse-rules/gate.visi"
    ])
    let run = enter(world, ["done"])
    #expect(run.complaints.contains("house-rules/gate.visi") && run.complaints.contains("type it again"))
    let written = try #require(text(world, record))
    #expect(written.contains("gate.guard: met") && !written.contains("gate.visi"))
  }

  @Test func `a line that is not understood is told with what to type, and the others count`() throws {
    let world = World()
    let code = try EnterTests.codes(world)
    let guardCode = code["guard"]!
    let wrong = String(guardCode.dropLast()) + (guardCode.hasSuffix("A") ? "C" : "A")
    let run = enter(
      world, ["\(wrong) 1", "\(guardCode) 7", "\(code["visitors"]!) -", "\(code["files"]!) 10 27 9", "stop"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("here it is \(guardCode): Who is at the gate tonight?"))
    #expect(run.complaints.contains("1 met, 2 partly, 3 unmet"))
    #expect(run.complaints.contains("needs its reason"))
    #expect(try #require(text(world, draft)).contains("care.files 10 27 9"))
  }

  @Test func `a line of the draft that no form knows any more stands in the record as a comment`() throws {
    let world = World([
      "Audits/aa-001/.enter-2026-11-20-inspection.txt": "house-rules/gate.guard 1\nhouse-rules/gate.moat 3 no water\n"
    ])
    let run = enter(world, ["done"])
    #expect(run.status == 0 && run.complaints.contains("gate.moat"))
    #expect(try #require(text(world, record)).contains("# house-rules/gate.moat: 3 no water"))
  }

  @Test func `a visit that is there already is not overwritten: where both differ a person decides`() throws {
    let old = """
      visit: {date: 2026-11-20, kind: inspection}
      answers:
        house-rules:
          gate.guard: unmet

      """
    let world = World(["Audits/aa-001/2026-11-20-inspection.yaml": old])
    let code = try EnterTests.codes(world)
    let run = enter(world, ["\(code["guard"]!) 1", "done"])
    #expect(run.status == 2 && text(world, record) == old)
    #expect(try #require(text(world, draft)).contains("gate.guard 1"))
    #expect(enter(world, ["done"], ["--take", "theirs"]).status == 0)
    #expect(try #require(text(world, record)).contains("gate.guard: met"))
  }

  @Test func `at a terminal a line without a code belongs to the question that is shown`() throws {
    let world = World()
    let code = try EnterTests.codes(world)
    let run = enter(world, [code["guard"]!, "3 nobody", "stop"], terminal: true)
    #expect(run.output.contains("Who is at the gate tonight?") && run.output.contains(code["guard"]! + "> "))
    #expect(try #require(text(world, draft)).contains("house-rules/gate.guard 3 nobody"))
  }

  @Test func `looking around leaves no draft, and services half typed are told`() throws {
    let world = World()
    #expect(enter(world, ["?", "left"]).status == 0)
    let nothing = enter(world, ["done"])
    #expect(nothing.status == 2 && nothing.complaints.contains("nothing has been typed"))
    #expect(text(world, record) == nil)
    #expect(text(world, draft) == nil)
    let school =
      "      - id: care.school\n        level: recommended\n        text: {en: School., km: សាលា។}\n"
      + "        answer: service\n        service: education\n        verify: [resident]\n"
      + "        basis: {status: recalled, source: [gazette]}\n"
    let two = World.houseRules.replacing("      - id: care.garden\n", with: school + "      - id: care.garden\n")
    let more = World(["Standards/house-rules.yaml": two])
    let run = enter(more, ["services/education p", "done"])
    #expect(run.status == 0, "\(run.all)")
    #expect(run.complaints.contains("count as not offered"), "\(run.all)")
  }

  @Test(arguments: ["en", "km"])
  func `what it says fits a terminal, in either language`(language: String) throws {
    let world = World()
    let run = enter(
      world, ["?", "left", "services/psycho-social p1 r2 >x; y", "house-rules/gate.visitors 1", "show"],
      ["--language", language])
    for line in run.output.split(separator: "\n") { #expect(columns(line) <= 80, "\(line)") }
    #expect(hasKhmer(run.output) == (language == "km") || language == "en")
  }
}

@Suite struct HostileTypingTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "\u{202E}right to left", "a: b, {c: [d]} # e",
    "'\"\\\u{7F}\u{1B}[31m",
    "- - -", "&amp; <!-- ]]>", "%s%n NULL null ~ true", "ក្រ្តិ៍\u{200B}ះ", "🏳️‍🌈 e\u{301}", "$(date) `date` ; date /",
    String(repeating: "ក ", count: 25_000),
  ])
  func `any note comes through typing, keeping, stopping and writing as it was`(note: String) throws {
    let world = World()
    let words = ["Audits/aa-001"]
    let first = world.run(
      "enter", on: words, day: "2026-11-20", input: ["house-rules/gate.guard . \(note)", "stop"])
    #expect(first.status == 0)
    #expect(!first.output.contains("\u{1B}[31m") && !first.output.contains("\u{202E}"))
    let second = world.run("enter", on: words, day: "2026-11-20", input: ["done"])
    #expect(second.status == 0, "\(second.complaints.prefix(400))")
    let explained = world.run("check", on: ["Audits/aa-001/2026-11-20-inspection.yaml"])
    #expect(explained.status == 0, "\(explained.output.prefix(400))")
    let again = world.run(
      "enter", on: words, day: "2026-11-20", input: ["house-rules/gate.guard . \(note)", "done"])
    // The same note again is nothing new: it was kept whole.
    #expect(again.status == 0 && again.output.contains("nothing new"), "\(again.all.suffix(400))")
  }
}
