import AuditCommand
import AuditTestSupport
import Testing

@Suite struct CheckTests {
  @Test(arguments: ["en", "km"])
  func `every problem of a world, and what was checked`(language: String) {
    let world = World(["Audits/aa-001/2026-07-01-inspection.yaml": "visit: {date: 2026-07-01, knid: inspection}\n"])
    let run = world.run("check", ["--language", language])
    expectGolden(world.anonymous(run.output), "check-" + language)
    #expect(run.status == 2 && run.complaints.isEmpty)
  }

  @Test func `a clean world has nothing but warnings`() {
    let run = World().run("check")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("checked 2 standards, 2 facilities, 4 records: 0 errors, 2 warnings\n"))
    let clean = World().run("check", on: ["Audits/aa-001"])
    #expect(clean.output == "checked 2 standards, 1 facility, 3 records: no problems\n")
  }

  @Test(arguments: [
    (World.houseRules, nil), (World.houseRules.exchanging("level: critical", for: "level: crtical"), "unknown word"),
    (World.facility, nil),
    (World.facility.exchanging("care: shelter", for: "care: shalter"), "did you mean “shelter”?"),
    (AuditPageTests.tailoring, nil),
    (AuditPageTests.tailoring.exchanging("of: house-rules", for: "of: horse-rules"), "did you mean “house-rules”?"),
    ("measures:\n  - {id: beds, title: Beds}\n", nil), ("measures:\n  - {title: Beds}\n", "“id” is missing here"),
    (World.inspection, "there are records here, but no facility.yaml"),
    (World.inspection.exchanging("kind: inspection", for: "kind: inspektion"), "did you mean “inspection”?"),
    ("colour: blue\n", "this is not a standard, measures, a tailoring, a facility or a record"),
    ("", "the file is empty"), ("a: [1\n", "the bracket that opens here is not closed"),
  ])
  func `a file by itself is checked as what it says it is`(text: String, message: String?) {
    let world = World(["stray/2026-03-14-inspection.yaml": text])
    let run = world.run("check", on: ["stray/2026-03-14-inspection.yaml"])
    #expect(run.output.contains(", 1 file: "))
    guard let message else {
      #expect(run.status == 0, "\(run.output)")
      return
    }
    #expect(run.status == 2)
    #expect(run.output.contains(message == "unknown word" ? "did you mean “critical”?" : message), "\(run.output)")
  }

  /// What people write, in a record of few lines, each slip with the change that makes it.
  private static let slips: [(old: String, new: String)] = [
    ("  kind:", "\tkind:"), ("kind: i", "kind:\u{A0}i"), ("date: 2", "date:2"), ("kind: i", "kind៖ i"),
    ("by: A", "by：A"),
    ("by: A team", "by: “A: team”"), ("by: A team", "by: A: team"), ("by: A team", "by: \"A team"),
    ("by: A team", "by: \"A\" team"), ("by: A team", "by: @team"), ("by: A team", "by: - team"),
    ("by: A team", "by: \"C:\\photos\""), ("  kind: i", "  kind i"), ("  kind:", "   kind:"),
    ("note: Good", "note: Room #3"), ("note: Good}", "note: Good"), ("note: Good", "note: No lock, no light"),
    ("note: Good", "note៖ Good"), ("rating: met", "rating:met"), ("met, note", "met note"),
    ("by: A team", "by: A team\n  note: See room #3, no lock"), ("by: A team", "by: \"A \\uFFFF team\""),
    ("kind: i", "kind: \"\u{200B}i"), ("gate.guard", "gate\u{2060}.guard"), ("rating: met", "rating: m\u{200B}et"),
    ("care.files: {checked: 10, conforming: 9}", "care.files: 9/14"),
    ("care.files: {checked: 10, conforming: 9}", "care.files: 90%"),
    ("checked: 10,", "checked: 9/14,"), ("checked: 10,", "checked: 10 files,"),
    ("residents: 27", "residents: \"1,850\""), ("residents: 27", "residents: 27 persons"),
    ("residents: 27", "residents: \"3,5\""), ("residents: 27", "residnts: 27"), ("residents: 27", "beds: 27"),
    ("answers:", "answers: {}\nother:"),
  ]

  @Test(arguments: ["en", "km"])
  func `each slip is told on its line, with the right hint`(language: String) {
    let good = """
      visit:
        date: 2026-03-14
        kind: inspection
        by: A team
      measures: {residents: 27, caregivers: 3}
      answers:
        house-rules:
          gate.guard: {rating: met, note: Good}
          care.files: {checked: 10, conforming: 9}

      """
    var pages = ""
    for (old, new) in Self.slips {
      var text = good.exchanging(old, for: new)
      if new.hasPrefix("kind: \"") { text = text.exchanging("inspection\n", for: "inspection\"\n") }
      let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": text])
      let run = world.run("check", ["--language", language], on: ["Audits/aa-001/2026-03-14-inspection.yaml"])
      let lines = run.output.replacing(world.folder.path + "/Audits/aa-001/", with: "").split(separator: "\n")
      pages += lines.dropLast().joined(separator: "\n") + "\n\n"
    }
    expectGolden(pages, "slips-" + language)
  }

  /// A record with an error in each of its parts.
  private static let broken = """
    visit: {date: 2026-06-31, kind: inspection}
    measures: {residnets: 3 meals, caregivers: 3}
    answers:
      house-rules:
        gate.guard: “partly”
        gate.gard: met
        gate.visitors: [met]
        gate.vistors: {rating: met, heard: nobody}
        care.files: {checked: many, of: 27, conforming: 9}
        care.garden: not-applicable

    """

  @Test func `every error of a record is told in one run, whether it is found before or after the standards are asked`()
  {
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": Self.broken])
    let run = world.run("check")
    for told in [
      "“2026-06-31”", "“3 meals”", "“residnets”", "“partly”", "“gate.gard”", "“gate.vistors”", "“nobody”", "“many”",
    ] {
      #expect(run.output.contains(told), "\(told) in \(run.output)")
    }
    #expect(run.output.contains("9:27: error"), "\(run.output)")
    #expect(run.output.contains("12 errors"), "\(run.output)")
    #expect(run.status == 2)
  }

  @Test func `of a record with errors nothing is scored`() {
    let broken = World.inspection.exchanging("residents: 27", for: "residents: about 27")
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": broken])
    let scored = world.run("score", ["--format", "csv"], on: ["Audits/aa-001"]).output
    #expect(!scored.contains("2026-03-14"), "\(scored)")
  }

  @Test func `errors of records are told beside those of their facility, and of what they follow`() {
    let wrong = World.inspection.exchanging("gate.guard: met", for: "gate.guard: mett")
    let world = World([
      "Audits/aa-001/facility.yaml": World.facility.exchanging("care: shelter", for: "care: shalter"),
      "Audits/aa-001/2026-03-14-inspection.yaml": wrong,
    ])
    let run = world.run("check", on: ["Audits/aa-001"])
    #expect(run.output.contains("“shalter”") && run.output.contains("“mett”"), "\(run.output)")
    let followUp = """
      visit: {date: 2026-06-01, kind: follow-up, follows: 2026-03-14-inspection}
      answers:
        house-rules:
          gate.guard: mat

      """
    let other = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": wrong, "Audits/aa-001/2026-06-01-follow-up.yaml": followUp,
    ])
    let both = other.run("check", on: ["Audits/aa-001"])
    #expect(both.output.contains("“mett”") && both.output.contains("“mat”"), "\(both.output)")
  }

  @Test func `tailorings that lie beside the standards are checked too`() {
    let wrong = AuditPageTests.tailoring.exchanging("care.staffing", for: "care.stafing")
    let world = World(["Standards/tailoring/local-2026.yaml": wrong])
    let run = world.run("check")
    #expect(run.status == 2 && run.output.contains("did you mean “care.staffing”?"))
    #expect(world.run("audit").status == 0)
  }
}

@Suite struct ExplainTests {
  @Test(arguments: ["en", "km"])
  func `the explanation of a facility`(language: String) {
    let world = World()
    let run = world.run("explain", ["--language", language], on: ["Audits/bb-002"])
    expectGolden(world.anonymous(run.output), "explain-" + language)
    #expect(run.status == 0)
    for line in run.lines { #expect(columns(line) <= 80, "\(line)") }
  }

  @Test(arguments: [
    ("gate.guard", "aa-001"), ("gate.guard", "bb-002"), ("gate.visitors", "bb-002"), ("care.staffing", "aa-001"),
    ("care.files", "bb-002"), ("care.counselling", "aa-001"), ("care.garden", "aa-001"), ("care.garden", "bb-002"),
  ])
  func `the explanation of a criterion of each kind`(criterion: String, facility: String) {
    let world = World()
    let run = CommandRun([
      "explain", world.path("Audits/" + facility + "/"), criterion, "--standards", world.path("Standards"),
      "--language",
      "en", "--on", "2026-11-23",
    ])
    expectGolden(world.anonymous(run.output), "explain-" + facility + "-" + criterion)
    #expect(run.status == 0)
  }

  @Test func `a facility may be named by its folder or its file, a record by its path`() {
    let world = World()
    let whole = world.run("explain", on: ["Audits/aa-001"])
    #expect(world.run("explain", on: ["Audits/aa-001/facility.yaml"]).output == whole.output)
    #expect(whole.output.contains("2026-06-01 follow-up") && whole.output.contains("2026-02-01 self-assessment"))
    let record = world.run("explain", on: ["Audits/aa-001/2026-03-14-inspection.yaml"])
    #expect(record.status == 0)
    #expect(record.output.contains("2026-03-14 inspection") && !record.output.contains("2026-06-01"))
  }

  @Test func `the id of a standard, or standard and criterion, chooses among the audits`() {
    let world = World()
    func explain(_ topic: String) -> CommandRun {
      CommandRun(["explain", world.path("Audits/aa-001"), topic, "--standards", world.path("Standards")])
    }
    let standard = explain("garden-rules")
    #expect(standard.status == 0)
    #expect(standard.output.contains("garden-rules 1.1") && !standard.output.contains("house-rules"))
    #expect(explain("house-rules/gate.guard").output == explain("gate.guard").output)
    #expect(!explain("gate.guard").output.isEmpty)
  }

  @Test func `a criterion that is not there is refused with the nearest`() {
    let world = World()
    let run = CommandRun(["explain", world.path("Audits/aa-001"), "gate.gard", "--standards", world.path("Standards")])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.complaints.hasSuffix("careaudit: there is no criterion “gate.gard”; did you mean “gate.guard”?\n"))
    let far = CommandRun(["explain", world.path("Audits/aa-001"), "zzzzzz", "--standards", world.path("Standards")])
    #expect(far.complaints.hasSuffix("“zzzzzz”; careaudit standards ID lists them\n"))
  }

  @Test(arguments: ["no-such-house", "Audits/no-such-house", "/no/such/path"])
  func `a facility that is not there is refused`(name: String) {
    let world = World()
    let run = CommandRun(["explain", name, "--standards", world.path("Standards")])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.complaints.contains("careaudit: there is no facility “\(name)”"))
  }

  @Test func `a facility without a usable record is shown as it stands`() {
    let world = World(["Audits/cc-003/facility.yaml": World.facility.exchanging("aa-001", for: "cc-003")])
    let run = world.run("explain", on: ["Audits/cc-003"])
    #expect(run.status == 0 && run.output.contains("no record yet"))
  }

  @Test func `a record with errors is explained by what is wrong with it`() {
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": "visit: {date: 2026-03-14, kind: inspektion}\n"])
    let run = world.run("explain", on: ["Audits/aa-001/2026-03-14-inspection.yaml"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("“inspektion” is not a word for “kind”"))
  }
}

@Suite struct StandardsTests {
  @Test(
    arguments: [[], ["house-rules"], ["house-rules", "gate.guard"], ["house-rules", "care.files"]], ["en", "km"])
  func `the list, a standard and a criterion`(operands: [String], language: String) {
    let world = World()
    let run = CommandRun(["standards"] + operands + ["--standards", world.path("Standards"), "--language", language])
    expectGolden(world.anonymous(run.output), (["standards"] + operands + [language]).joined(separator: "-"))
    #expect(run.status == 0 && run.complaints.isEmpty)
    #expect(hasKhmer(run.output) == (language == "km"))
    for line in run.lines { #expect(columns(line) <= 80, "\(line)") }
  }

  @Test func `a criterion may be named with its standard`() {
    let world = World()
    let options = ["--standards", world.path("Standards")]
    let short = CommandRun(["standards", "house-rules", "gate.guard"] + options).output.split(separator: "\n")
      .dropLast()
    let long = CommandRun(["standards", "house-rules", "house-rules/gate.guard"] + options)
    #expect(!short.isEmpty && Array(long.output.split(separator: "\n").dropLast()) == Array(short))
  }

  @Test(arguments: [
    (["hose-rules"], "there is no standard “hose-rules”; did you mean “house-rules”?"),
    (["zzzzzzzz"], "there is no standard “zzzzzzzz”; careaudit standards lists them"),
    (["house-rules", "gate.gard"], "there is no criterion “gate.gard”; did you mean “gate.guard”?"),
    (["house-rules", "beds.watered"], "there is no criterion “beds.watered”; careaudit standards ID lists them"),
  ])
  func `what is not there is refused with the nearest`(operands: [String], sentence: String) {
    let world = World()
    let run = CommandRun(["standards"] + operands + ["--standards", world.path("Standards")])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.complaints == "careaudit: " + sentence + "\n")
  }

  @Test func `a standard with errors is not shown, and its errors are`() {
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.exchanging("level: critical", for: "level: crtical")
    ])
    let options = ["--standards", world.path("Standards")]
    let list = CommandRun(["standards"] + options)
    #expect(list.status == 2 && list.output.contains("garden-rules") && !list.output.contains("house-rules"))
    #expect(list.complaints.contains("did you mean “critical”?"))
    #expect(CommandRun(["standards", "house-rules"] + options).status == 2)
  }

  @Test func `what a tailoring changed is shown as changed`() {
    let world = World(["local.yaml": AuditPageTests.tailoring])
    let options = ["--standards", world.path("Standards"), "--tailoring", world.path("local.yaml")]
    let standard = CommandRun(["standards", "house-rules"] + options).output
    #expect(standard.contains("local-2026 (The provincial office)") && !standard.contains("care.files ·"))
    #expect(
      CommandRun(["standards", "house-rules", "care.staffing"] + options).output.contains(
        "met: at most 5, otherwise: unmet"))
  }
}
