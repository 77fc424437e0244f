import AuditTestSupport
import Testing

@Suite struct ImportTests {
  private let home = "Audits/aa-001/2026-03-20-inspection.yaml"

  private func export(
    _ answers: String, facility: String = "aa-001", measures: String = "", who: String = "Sok", more: String = ""
  ) -> String {
    """
    {"careaudit": "visit", "format": 1, "facility": "\(facility)", "who": "\(who)", "exported": "2026-03-20T16:00:00+07:00",
     "visit": {"date": "2026-03-20", "kind": "inspection", "by": "A team"}, "against": {"house-rules": "2020.2"},
     "measures": {\(measures)}, "answers": {"house-rules": {\(answers)}}\(more)}
    """
  }

  private func bring(_ world: World, _ files: [String], _ words: [String] = []) -> CommandRun {
    CommandRun(
      ["import"] + files.map(world.path) + words
        + ["--standards", world.path("Standards"), "--into", world.audits, "--on", "2026-11-23"])
  }

  private func world(_ files: [String: String]) -> World { World(files) }

  @Test func `an export becomes a record that is scored like any other`() {
    let world = World([
      "e.json": export(#""gate.guard": {"rating": "met", "note": "ពីរនាក់។"}"#, measures: #""residents": {"value": "២៧"}"#)
    ])
    let run = bring(world, ["e.json"])
    #expect(run.status == 0, "\(run.all)")
    #expect(
      world.text(of: home) == """
        visit:
          date: 2026-03-20
          kind: inspection
          by: A team
          against: {house-rules: "2020.2"}

        measures:
          residents: 27

        answers:
          house-rules:
            # At the gate
            gate.guard: {rating: met, note: "ពីរនាក់។"}

        """)
    #expect(world.run("check").status == 0)
    #expect(world.run("score", ["--visit", "all"]).output.contains("2026-03-20"))
  }

  @Test func `a note that could lead to a person is pointed out, and the visit comes home`() {
    let world = World(["e.json": export(#""gate.guard": {"rating": "met", "note": "call 012 345 678"}"#)])
    let run = bring(world, ["e.json"])
    #expect(run.status == 0 && run.all.contains("what looks like a phone number"), "\(run.all)")
    #expect(world.text(of: home)?.contains("012 345 678") == true, "nothing is taken out of a record unasked")
  }

  @Test func `the same visit brought twice is recognised`() {
    let world = World(["e.json": export(#""gate.guard": {"rating": "met"}"#)])
    _ = bring(world, ["e.json"])
    let before = world.text(of: home)
    let again = bring(world, ["e.json"])
    #expect(again.status == 0 && again.output.contains("already home"))
    #expect(world.text(of: home) == before)
  }

  @Test func `a dry run shows what would happen and writes nothing`() {
    let world = World(["e.json": export(#""gate.guard": {"rating": "met"}"#)])
    let run = bring(world, ["e.json"], ["--dry-run"])
    #expect(run.status == 0 && run.output.contains("would be written"))
    #expect(world.text(of: home) == nil)
  }

  @Test func `two copies are laid together, and a conflict waits for a person`() {
    let world = World([
      "a.json": export(#""gate.guard": {"rating": "met"}, "gate.visitors": {"rating": "unmet"}"#, who: "Sok"),
      "b.json": export(
        #""gate.guard": {"rating": "unmet", "note": "Asleep."}, "care.files": {"checked": "10", "of": "27", "conforming": "9"}"#,
        who: "Dara"),
    ])
    let first = bring(world, ["a.json", "b.json"])
    #expect(first.status == 2)
    for words in ["mine: met  (Sok", "theirs: unmet · note: Asleep.  (Dara", "--take house-rules/gate.guard=theirs"] {
      #expect(first.output.contains(words), "\(words)")
    }
    #expect(world.text(of: home)?.contains("care.files") == false)
    let second = bring(world, ["b.json"], ["--take", "gate.guard=theirs"])
    #expect(second.status == 0, "\(second.all)")
    let text = world.text(of: home)!
    for line in [#"gate.guard: {rating: unmet, note: "Asleep."}"#, "gate.visitors: unmet", "care.files: {checked: 10"] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `what a person wrote by hand is kept beside the record that replaces it`() {
    let world = World([
      "Audits/aa-001/2026-03-20-inspection.yaml":
        "# by hand\nvisit: {date: 2026-03-20, kind: inspection}\nanswers: {house-rules: {gate.guard: met}}\n",
      "e.json": export(#""gate.visitors": {"rating": "unmet"}"#),
    ])
    let run = bring(world, ["e.json"])
    #expect(run.status == 0, "\(run.all)")
    #expect(world.text(of: home + ".before-import-1")?.hasPrefix("# by hand") == true)
    #expect(world.text(of: home)?.contains("gate.guard: met") == true)
  }

  @Test func `what does not fit is kept as a comment, said, and recognised the next time`() {
    let world = World([
      "e.json": export(
        #""gate.guard": {"rating": "met"}, "gate.gone": {"rating": "met", "note": "Old."}, "gate.visitors": {"rating": "not-applicable"}"#
      )
    ])
    let run = bring(world, ["e.json"])
    #expect(run.status == 0)
    #expect(run.complaints.contains("gate.gone") && run.complaints.contains("gate.visitors"))
    #expect(world.text(of: home)?.contains("# house-rules/gate.gone: rating: met · note: Old.") == true)
    #expect(world.run("check").status == 0)
    #expect(bring(world, ["e.json"]).output.contains("already home"))
    // And it outlives another copy.
    world.folder.write(export(#""care.garden": {"note": "None."}"#), to: "f.json")
    #expect(bring(world, ["f.json"]).status == 0)
    #expect(world.text(of: home)?.contains("# house-rules/gate.gone: rating: met · note: Old.") == true)
  }

  @Test(arguments: [
    ("facility", "zz-999", "there is no facility “zz-999”"), ("facility", "", "does not say which facility"),
    ("date", "2027-01-01", "future"),
  ])
  func `what cannot be brought says why, and nothing is written`(key: String, value: String, words: String) {
    let text = export(#""gate.guard": {"rating": "met"}"#, facility: key == "facility" ? value : "aa-001")
    let world = World([
      "e.json": key == "date" ? text.replacing("2026-03-20\", \"kind", with: value + "\", \"kind") : text
    ])
    let run = bring(world, ["e.json"])
    #expect(run.status == 2)
    #expect(run.complaints.contains(words), "\(run.complaints)")
    #expect(world.text(of: home) == nil)
  }

  @Test func `a record at home that has errors is left alone`() {
    let broken = "visit: {date: 2026-03-20, kind: inspection}\nanswers: {house-rules: {gate.guard: mett}}\nx: 1\n"
    let world = World([home: broken, "e.json": export(#""gate.guard": {"rating": "met"}"#)])
    #expect(bring(world, ["e.json"]).status == 2)
    #expect(world.text(of: home) == broken)
  }

  @Test func `a record from another machine is brought by the facility it is said to be of`() {
    let world = World([
      "2026-03-20-inspection.yaml":
        "visit: {date: 2026-03-20, kind: inspection}\nanswers: {house-rules: {gate.guard: met}}\n"
    ])
    #expect(bring(world, ["2026-03-20-inspection.yaml"]).status == 2)
    #expect(bring(world, ["2026-03-20-inspection.yaml"], ["--facility", "aa-001"]).status == 0)
    #expect(world.text(of: home)?.contains("gate.guard: met") == true)
  }

  @Test(arguments: hostileTexts.indices)
  func `any text comes home as it was typed`(index: Int) {
    guard !hostileTexts[index].isEmpty else { return }
    let quoted =
      "\""
      + hostileTexts[index].unicodeScalars.map { scalar in
        scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
          ? "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
            + String(scalar.value, radix: 16)
          : String(scalar)
      }.joined() + "\""
    let world = World(["e.json": export(#""gate.guard": {"rating": "met", "note": \#(quoted)}"#)])
    let run = bring(world, ["e.json"])
    #expect(run.status == 0, "\(run.all.prefix(2000))")
    #expect(bring(world, ["e.json"]).output.contains("already home"))
    #expect(run.all.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}

extension World {
  /// What stands in a file; nil where there is none.
  func text(of name: String) -> String? { folder.text(of: name) }
}
