import AuditTestSupport
import Foundation
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

  @Test(arguments: [
    #"{"rating": "mett"}"#, #"{"checked": "-1", "of": "3"}"#, #"{"checked": "10000000000", "of": "3"}"#,
  ])
  func `an answer of the form that cannot be read is an error, and the rest of its visit comes home`(answer: String) {
    let criterion = answer.contains("checked") ? "care.files" : "gate.visitors"
    let world = World(["e.json": export(#""gate.guard": {"rating": "met"}, "\#(criterion)": \#(answer)"#)])
    let run = bring(world, ["e.json"])
    #expect(run.status == 2 && run.complaints.contains("error:"), "\(run.all)")
    #expect(world.text(of: home)?.contains("gate.guard: met") == true)
    #expect(world.text(of: home)?.contains("# house-rules/\(criterion):") == true)
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

  @Test(arguments: ["2026-03-20-inspection (1).yaml", "from-sok.yaml"])
  func `a record may have been renamed on its way`(name: String) {
    let world = World([
      name: "visit: {date: 2026-03-20, kind: inspection}\nanswers: {house-rules: {gate.guard: met}}\n"
    ])
    let run = bring(world, [name], ["--facility", "aa-001"])
    #expect(run.status == 0 && world.text(of: home)?.contains("gate.guard: met") == true, "\(run.all)")
  }

  @Test func `a record that is named after another visit than its own is refused`() {
    let world = World([
      "2026-03-21-inspection.yaml":
        "visit: {date: 2026-03-20, kind: inspection}\nanswers: {house-rules: {gate.guard: met}}\n"
    ])
    #expect(bring(world, ["2026-03-21-inspection.yaml"], ["--facility", "aa-001"]).status == 2)
  }

  @Test func `of a record with errors everything is told in one run, and nothing of it is written`() {
    let here = "visit: {date: 2026-03-20, kind: inspection}\nanswers: {house-rules: {gate.guard: unmet}}\n"
    let there = """
      visit: {date: 2026-03-20, kind: inspection}
      measures: {residents: many}
      answers:
        house-rules:
          gate.guard: met
          gate.gaurd: met
          gate.visitors: {rating: partly, note: "call 012 345 678"}

      """
    let world = World([home: here, "brought.yaml": there])
    let run = bring(world, ["brought.yaml"], ["--facility", "aa-001"])
    #expect(run.status == 2 && world.text(of: home) == here)
    for words in [
      "brought.yaml:2:23: error: “many” is not a number", "  2 | measures: {residents: many}",
      "brought.yaml:6:5: error: ", "did you mean “gate.guard”?", "a phone number",
      "? house-rules/gate.guard", "nothing was written",
    ] { #expect(run.all.contains(words), "\(words) in \(run.all)") }
    #expect(!run.all.contains("+ house-rules/gate.visitors"), "nothing of it comes home")
    #expect(
      bring(world, ["brought.yaml"], ["--facility", "aa-001", "--take", "theirs"]).all.contains("? house-rules")
        == false)
  }

  @Test func `a record that does not say of which visit it is differs from none`() {
    let here = "visit: {date: 2026-11-23, kind: inspection}\nanswers: {house-rules: {gate.guard: unmet}}\n"
    let there = "visit: {date: 2026-06-31, kind: inspection}\nanswers: {house-rules: {gate.guard: met, gate.x: met}}\n"
    let world = World(["Audits/aa-001/2026-11-23-inspection.yaml": here, "brought.yaml": there])
    let run = bring(world, ["brought.yaml"], ["--facility", "aa-001"])
    #expect(run.status == 2 && run.all.contains("June 2026 has the days 1 to 30") && run.all.contains("gate.x"))
    #expect(!run.all.contains("? house-rules/gate.guard"), "\(run.all)")
  }

  @Test func `what a record keeps as comments comes with it from another machine`() {
    let here = World(["e.json": export(#""gate.guard": {"rating": "met"}, "gate.gone": {"rating": "met"}"#)])
    #expect(bring(here, ["e.json"]).status == 0)
    let there = World(["2026-03-20-inspection.yaml": here.text(of: home)!])
    #expect(bring(there, ["2026-03-20-inspection.yaml"], ["--facility", "aa-001"]).status == 0)
    #expect(there.text(of: home) == here.text(of: home))
  }

  // MARK: Submissions of forms

  private func csv(_ columns: [String: String], more: [[String: String]] = []) -> String {
    let rows = ([columns] + more).map { row in
      ["visit_facility": "aa-001", "visit_date": "2026-03-20", "visit_kind": "inspection"].merging(row) { $1 }
    }
    let titles = Set(rows.flatMap(\.keys)).sorted()
    return ([titles] + rows.map { row in titles.map { row[$0] ?? "" } })
      .map { $0.map { "\"" + $0 + "\"" }.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  @Test func `a cell that cannot be read is told with what to write, the rest comes home, and the status says so`() {
    let world = World([
      "e.csv": csv(["measure__residents": "27", "measure__caregivers": "3 women", "house_rules__gate__guard": "mett"])
    ])
    let run = bring(world, ["e.csv"])
    #expect(run.status == 2)
    for words in ["“3 women” in", "B2: write 3", "“mett” in", "A2: write met"] {
      #expect(run.complaints.contains(words), "\(words)\n\(run.complaints)")
    }
    let text = world.text(of: home) ?? ""
    #expect(text.contains("residents: 27") && text.contains("# measure__caregivers: 3 women"), "\(text)")
  }

  @Test func `the day and the kind of a visit may be given where the file does not say them`() {
    let world = World(["e.csv": "visit_facility,visit_date,measure__residents\naa-001,,27\n"])
    let without = bring(world, ["e.csv"])
    #expect(without.status == 2 && without.complaints.contains("--date"), "\(without.all)")
    let run = bring(world, ["e.csv"], ["--date", "២០២៦-០៣-២០\u{200B}", "--kind", "inspection"])
    #expect(run.status == 0, "\(run.all)")
    #expect(world.text(of: home)?.contains("residents: 27") == true)
    // What the file says counts more.
    world.folder.write(csv(["measure__caregivers": "3"]), to: "f.csv")
    #expect(bring(world, ["f.csv"], ["--date", "2026-01-01", "--kind", "follow-up"]).status == 0)
    #expect(world.text(of: home)?.contains("caregivers: 3") == true)
  }

  @Test func `what cannot be read of a day or a kind is told once, and what is missing by the option that says it`() {
    func table(_ day: String, _ kind: String) -> String {
      "visit_facility,visit_date,visit_kind,measure__residents\naa-001,\(day),\(kind),27\n"
    }
    let world = World([
      "unread.csv": table("when it rained", "inspektion"), "missing.csv": table("", ""),
      "unread.json": export(#""gate.guard": "met""#).replacingOccurrences(
        of: #""2026-03-20", "kind""#, with: #""soon", "kind""#),
    ])
    for (file, troubles) in [("unread.csv", 2), ("unread.json", 1)] {
      let run = bring(world, [file])
      let errors = run.all.split(separator: "\n").count { $0.contains(": error: ") }
      #expect(run.status == 2 && errors == troubles && !run.all.contains("lacks"), "\(run.all)")
    }
    let missing = bring(world, ["missing.csv"]).all
    for key in ["date", "kind"] {
      #expect(
        missing.contains("lacks its " + key) && missing.components(separatedBy: "--" + key).count == 2, "\(missing)")
    }
  }

  @Test func `one page of several is told, unless the others are brought in the same run`() {
    func page(_ guards: String, _ day: String, next: String) -> String {
      """
      {"count": 2, "next": \(next), "results": [{"visit_facility": "aa-001", "visit_date": "\(day)",
       "visit_kind": "inspection", "house_rules__gate__guard": "\(guards)"}]}
      """
    }
    let world = World([
      "1.json": page("met", "2026-03-20", next: "\"https://x/?start=1\""),
      "2.json": page("unmet", "2026-03-21", next: "null"),
    ])
    let one = bring(world, ["1.json"])
    #expect(one.status == 2 && one.complaints.contains("1 of 2 submissions"), "\(one.all)")
    #expect(world.text(of: home)?.contains("gate.guard: met") == true)
    #expect(bring(world, ["1.json", "2.json"]).status == 0)
    let twice = bring(world, ["1.json", "1.json"])
    #expect(twice.status == 2 && twice.complaints.contains("1 of 2 submissions"), "\(twice.all)")
  }

  @Test func `a submission that was rejected is told, and brought only on request`() {
    let world = World(["e.csv": csv(["ReviewState": "rejected", "house_rules__gate__guard": "met"])])
    let run = bring(world, ["e.csv"])
    #expect(run.status == 0 && run.complaints.contains("“rejected”") && run.complaints.contains("--held"), "\(run.all)")
    #expect(world.text(of: home) == nil)
    #expect(bring(world, ["e.csv"], ["--held"]).status == 0)
    #expect(world.text(of: home)?.contains("# ReviewState: rejected") == true)
  }

  @Test func `an edit that clears an answer is a difference that a person decides`() {
    func submission(_ instance: String, _ guards: String, note: String = "") -> String {
      csv([
        "meta/rootUuid": "uuid:r", "meta/instanceID": "uuid:" + instance, "_submission_time": "2026-03-20T10:00:00",
        "house_rules__gate__guard": guards, "house_rules__gate__guard__note": note,
        "measure__residents": "27", "house_rules__gate__visitors": "unmet",
      ])
    }
    let world = World([
      "1.csv": submission("1", "met", note: "two"), "2.csv": submission("2", ""), "3.csv": submission("3", "met"),
    ])
    #expect(bring(world, ["1.csv"]).status == 0)
    #expect(bring(world, ["1.csv"]).output.contains("already home"))
    let edited = bring(world, ["2.csv"])
    #expect(edited.status == 2 && edited.output.contains("? house-rules/gate.guard"), "\(edited.all)")
    #expect(edited.output.contains("theirs: nothing") || edited.output.contains("theirs: note"), "\(edited.all)")
    #expect(bring(world, ["2.csv"], ["--take", "mine"]).status == 0)
    #expect(world.text(of: home)?.contains("gate.guard: {rating: met, note: \"two\"}") == true)
    #expect(bring(world, ["2.csv"]).output.contains("already home"), "it was decided")
    let cleared = bring(world, ["3.csv"], ["--take", "theirs"])
    #expect(cleared.status == 0, "\(cleared.all)")
    #expect(world.text(of: home)?.contains("gate.guard: met") == true)
    #expect(world.text(of: home + ".before-import-1")?.contains("note: \"two\"") == true)
  }

  @Test func `what gives way to theirs is kept beside the record, though no hand wrote it`() {
    let world = World([
      "a.json": export(#""gate.guard": {"rating": "met", "note": "One."}"#),
      "b.json": export(#""gate.guard": {"rating": "met", "note": "Other."}"#, who: "Dara"),
    ])
    #expect(bring(world, ["a.json"]).status == 0)
    let run = bring(world, ["b.json"], ["--take", "theirs"])
    #expect(run.status == 0 && run.output.contains(".before-import-1"), "\(run.all)")
    #expect(world.text(of: home)?.contains("Other.") == true)
    #expect(world.text(of: home + ".before-import-1")?.contains("One.") == true)
    let kept = bring(world, ["a.json"], ["--take", "mine"])
    #expect(kept.status == 0 && kept.output.contains("= house-rules/gate.guard · decided: mine stays"), "\(kept.all)")
    #expect(kept.output.contains("met · note: Other.  (theirs: met · note: One.)"), "\(kept.all)")
    #expect(!kept.output.contains("→"), "nothing became another")
    #expect(world.text(of: home + ".before-import-2") == nil, "nothing of mine was lost")
  }

  @Test func `many copies of one visit come to one record that holds them all, and not each is told`() {
    let rows = (0..<300).map { row in
      [
        "_uuid": "u-\(row)", "measure__residents": "27", "house_rules__gate__guard": "met", "our_question": "\(row)",
        "house_rules__gate__guard__evidence": "photo-\(row).jpg",
      ]
    }
    let world = World(["e.csv": csv(rows[0], more: Array(rows.dropFirst()))])
    let run = bring(world, ["e.csv"])
    #expect(run.status == 0 && run.output.contains("and 250 more copies of this visit"), "\(run.all.suffix(900))")
    #expect(run.output.utf8.count < 40_000)
    let text = world.text(of: home) ?? ""
    for row in [0, 1, 150, 299] {
      #expect(text.contains("# Brought home as submission u-\(row) ") && text.contains("# our_question: \(row)\n"))
      #expect(text.contains("- photo-\(row).jpg"))
    }
    #expect(world.text(of: home + ".before-import-1") == nil, "it was written once")
    let again = bring(world, ["e.csv"])
    #expect(again.status == 0 && !again.output.contains("written"), "\(again.all.suffix(900))")
    #expect(world.text(of: home) == text)
  }

  @Test func `of a record one path and one end are told, whatever became of its copies`() {
    let rows = [
      ["measure__residents": "27"], ["measure__residents": "27", "house_rules__gate__guard": "met"],
      ["measure__residents": "30"], ["measure__residents": "27"],
    ]
    let world = World(["e.csv": csv(rows[0], more: Array(rows.dropFirst()))])
    let run = bring(world, ["e.csv"])
    func count(_ line: String) -> Int { run.lines.count { $0 == line } }
    #expect(count(world.path(home)) == 1, "\(run.output)")
    #expect(count("  written, without what waits for a person or was refused") == 1)
    #expect(!run.output.contains("nothing was written") && !run.output.contains("  written\n"))
    #expect(run.output.contains("and 1 more copies of this visit") || run.output.contains("1 brought nothing new"))
    let again = bring(world, ["e.csv"], ["--take", "mine"])
    #expect(again.lines.count { $0 == world.path(home) } == 1, "\(again.output)")
  }

  @Test func `copies that differ wait, each told with the others counted, and those that do not differ come home`() {
    let rows = (0..<120).map { row in
      ["measure__residents": row % 2 == 0 ? "27" : "\(100 + row)", "visit_by": "A team"]
        .merging(row == 118 ? ["house_rules__gate__guard": "met"] : [:]) { $1 }
    }
    let world = World(["e.csv": csv(rows[0], more: Array(rows.dropFirst()))])
    let run = bring(world, ["e.csv"])
    let words = "1 brought something new, 11 differ and wait"
    #expect(run.status == 2 && run.output.contains(words), "\(run.output.suffix(400))")
    let text = world.text(of: home) ?? ""
    #expect(text.contains("residents: 27") && text.contains("gate.guard: met"), "\(text)")
  }

  @Test func `of copies among which theirs is taken, everything that gave way is kept, up to an end that is told`() {
    let rows = (0..<40).map { ["measure__residents": "\(27 + $0)"] }
    let world = World(["e.csv": csv(rows[0], more: Array(rows.dropFirst()))])
    #expect(bring(world, ["e.csv"], ["--take", "theirs"]).status == 0)
    #expect(world.text(of: home)?.contains("residents: 66") == true)
    #expect(world.text(of: home + ".before-import-1")?.contains("residents: 27") == true)
    #expect(world.text(of: home + ".before-import-39")?.contains("residents: 65") == true)
  }

  @Test func `where a link bears the name of a record, nothing is written and nothing is left behind`() throws {
    let world = World([
      "a.json": export(#""gate.guard": {"rating": "met", "note": "One."}"#),
      "b.json": export(#""gate.guard": {"rating": "met", "note": "Other."}"#, who: "Dara"),
    ])
    #expect(bring(world, ["a.json"]).status == 0)
    let elsewhere = world.path("elsewhere.yaml")
    try FileManager.default.moveItem(atPath: world.path(home), toPath: elsewhere)
    try FileManager.default.createSymbolicLink(atPath: world.path(home), withDestinationPath: elsewhere)
    let before = try FileManager.default.contentsOfDirectory(atPath: world.audits + "/aa-001").sorted()
    let run = bring(world, ["b.json"], ["--take", "theirs"])
    #expect(run.status == 2 && run.complaints.contains("a link to another place"), "\(run.all)")
    #expect(!run.output.contains("before-import"), "\(run.output)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: world.audits + "/aa-001").sorted() == before)
    #expect(world.text(of: "elsewhere.yaml")?.contains("One.") == true)
  }

  @Test(arguments: ["Audits/aa-001/", "Audits/", "Audits/inbox/"])
  func `an export that lies beside records is named by check until its visit is home`(beside: String) {
    let world = World([
      beside + "e.json": export(#""gate.guard": {"rating": "met", "note": "One."}"#),
      beside + "sheet.csv": csv(["house_rules__gate__guard": "met"]), beside + "report.json": "{\"format\": 1}",
      beside + "costs.csv": "a,b\n1,2\n", beside + "sealed.json": #"{"careaudit": "sealed-visit", "format": 1}"#,
    ])
    func named(_ language: String = "en") -> [String] {
      let run = world.run("check", ["--language", language], on: ["Audits"])
      return ["e.json", "sheet.csv", "report.json", "costs.csv"].filter {
        run.output.contains(beside.dropFirst("Audits/".count) + $0 + ":")
      }
    }
    #expect(named() == ["e.json", "sheet.csv"] && named("km") == ["e.json", "sheet.csv"])
    let run = world.run("check")
    #expect(run.status == 0 && run.output.contains("careaudit import FILE"), "\(run.all)")
    #expect(bring(world, [beside + "e.json", beside + "sheet.csv"]).status == 0)
    #expect(named().isEmpty, "\(world.run("check").output)")
  }

  @Test func `an archive of a server is opened`() {
    let world = World()
    world.folder.write(
      storedArchive([
        ("form.csv", Array(csv(["house_rules__gate__guard": "met"]).utf8)), ("other.csv", Array("a,b\n1,2\n".utf8)),
        ("media/x.jpg", [0]),
      ]), to: "form.csv.zip")
    let run = bring(world, ["form.csv.zip"])
    #expect(run.status == 0 && run.complaints.contains("“other.csv”"), "\(run.all)")
    #expect(world.text(of: home)?.contains("gate.guard: met") == true)
  }

  @Test func `very many answers to what is not there are kept, and not each is told`() {
    let answers = (0..<3_000).map { "\"x.y\($0)\": \"met\"" }.joined(separator: ", ")
    let pins = (0..<2_000).map { "\"s\($0)\": \"1.1\"" }.joined(separator: ", ")
    let text = export(answers + #", "gate.guard": "met""#)
      .replacing(#""against": {"#, with: #""against": {\#(pins), "#)
    let world = World(["e.json": text])
    let run = bring(world, ["e.json"])
    #expect(run.status == 0 && run.complaints.contains("4500 further problems"), "\(run.all.suffix(500))")
    #expect(run.complaints.utf8.count < 500_000)
    let kept = world.text(of: home) ?? ""
    #expect(kept.contains("# house-rules/x.y2999: rating: met") && kept.contains("# against.s1999: 1.1"))
    #expect(kept.contains("gate.guard: met") && world.run("check").status == 0)
    #expect(bring(world, ["e.json"]).output.contains("already home"))
  }

  @Test func `an option with a sign that nobody sees in it is told so`() {
    let world = World(["e.csv": csv([:])])
    #expect(bring(world, ["e.csv"], ["--kind", "inspection\u{200B}", "--dry-run"]).status == 0)
    let run = bring(world, ["e.csv"], ["--kind", "inspec\u{200B}tion"])
    #expect(run.status == 2 && run.complaints.contains("an invisible U+200B stands before “tion”"), "\(run.all)")
    #expect(world.run("check", day: "២០២៦-១១-២៣").status == 0, "a day in Khmer digits is a day")
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
