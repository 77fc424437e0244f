import AuditCommand
import AuditTestSupport
import Testing

@Suite struct AuditPageTests {
  @Test(arguments: ["en", "km"])
  func `the page of a small world`(language: String) {
    let world = World()
    let run = world.run("audit", ["--language", language])
    expectGolden(world.anonymous(run.output), "audit-" + language)
    #expect(run.complaints.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: ["en", "km"])
  func `no line of the page is wider than 80 columns, but for a long path`(language: String) {
    let long = String(repeating: "ប្រវែងវែងណាស់ ", count: 30) + String(repeating: "and long ", count: 30)
    let world = World([
      "Audits/aa-001/2026-07-01-inspection.yaml":
        World.inspection.exchanging("gate.guard: met", for: "gate.guard: {rating: unmet, note: \"\(long)\"}")
        .exchanging("date: 2026-03-14", for: "date: 2026-07-01")
    ])
    let run = world.run("audit", ["--language", language])
    #expect(run.output.contains("ប្រវែង"))
    for line in run.lines where !line.hasPrefix(world.folder.path) { #expect(columns(line) <= 80, "\(line)") }
  }

  @Test(arguments: ["audit", "check", "score", "explain", "standards"])
  func `no escape code is written unless colour is asked for`(command: String) {
    let world = World()
    let operands = ["explain": ["Audits/aa-001"], "standards": []][command] ?? ["Audits"]
    let codes = "\u{1B}["
    #expect(!world.run(command, on: operands).all.contains(codes))
    #expect(!world.run(command, ["--color=auto"], on: operands).all.contains(codes))
    #expect(!world.run(command, ["--color=never"], on: operands, terminal: true).all.contains(codes))
    if command != "score" {
      #expect(world.run(command, ["--color=always"], on: operands).output.contains(codes))
      #expect(world.run(command, on: operands, terminal: true).output.contains(codes))
    }
  }

  @Test(arguments: [
    (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false), (["TERM": "xterm"], true),
  ])
  func `on a terminal the surroundings decide about colour, and the option over them`(
    environment: [String: String], isColoured: Bool
  ) {
    let world = World()
    let words = ["audit", world.audits, "--standards", world.path("Standards")]
    #expect(CommandRun(words, terminal: true, environment: environment).output.contains("\u{1B}[") == isColoured)
    #expect(CommandRun(words + ["--color"], terminal: false, environment: environment).output.contains("\u{1B}["))
  }

  @Test(arguments: ["en", "km"], ["audit", "score", "explain", "check"])
  func `what is confidential is never told`(language: String, command: String) {
    let world = World()
    for operands in [["Audits/bb-002"], ["Audits/bb-002/2026-05-02-inspection.yaml"]] {
      for words in [[], ["--rescore"]] where command != "check" || words.isEmpty {
        let run = world.run(command, words + ["--language", language], on: operands)
        #expect(command == "check" || run.output.contains("bb-002"))
        for secret in ["Heron", "Hidden", "ផ្ទះកុក", "Mondulkiri"] { #expect(!run.all.contains(secret)) }
      }
    }
  }

  @Test(arguments: ["text", "html"], ["en", "km"])
  func `what is confidential does not stand on a checklist`(format: String, language: String) {
    let run = World().run("checklist", ["--format", format, "--language", language], on: ["Audits/bb-002"])
    #expect(run.status == 0 && run.output.contains("bb-002"))
    for secret in ["Heron", "Hidden", "ផ្ទះកុក", "Mondulkiri"] { #expect(!run.all.contains(secret)) }
  }

  @Test(arguments: ["json", "csv"])
  func `what is confidential is not told to programs either`(format: String) {
    let run = World().run("score", ["--format", format, "--visit", "all"])
    #expect(run.output.contains("bb-002"))
    for secret in ["Heron", "Hidden", "ផ្ទះកុក", "Mondulkiri"] { #expect(!run.all.contains(secret)) }
  }

  @Test(arguments: ["audit", "score", "explain"])
  func `a facility that does not say whether it is open is confidential`(command: String) {
    let world = World(["Audits/aa-001/facility.yaml": World.facility.exchanging("location: open\n", for: "")])
    let run = world.run(command, on: ["Audits/aa-001"])
    #expect(run.status == 0 && run.output.contains("aa-001"))
    for secret in ["Lotus", "ផ្ទះស្រះ", "Kampot"] { #expect(!run.all.contains(secret)) }
  }

  @Test func `what is open is told`() {
    let output = World().run("audit").output
    #expect(output.contains("Lotus Pond House (aa-001)") && output.contains("Kampot"))
  }

  @Test(arguments: ["audit", "explain", "score", "check"], ["en", "km"])
  func `a note cannot steer the terminal`(command: String, language: String) {
    let hostile = "\"\\e[2J\\x9b2J\\u202Eevil\\a\""
    let world = World([
      "Audits/bb-002/2026-05-02-inspection.yaml": """
      visit: {date: 2026-05-02, kind: inspection, by: \(hostile)}
      answers:
        house-rules:
          gate.guard: {rating: unmet, note: \(hostile), evidence: [\(hostile)]}
          gate.visitors: {rating: not-applicable, reason: \(hostile)}
          gate.gard: met

      """
    ])
    for operands in [["Audits/bb-002"], ["Audits"]] where command != "explain" || operands == ["Audits/bb-002"] {
      let run = world.run(command, ["--language", language], on: operands)
      expectHarmless(run)
    }
    let mended = World([
      "Audits/bb-002/2026-05-02-inspection.yaml": """
      visit: {date: 2026-05-02, kind: inspection, by: \(hostile)}
      answers:
        house-rules:
          gate.guard: {rating: unmet, note: \(hostile), evidence: [\(hostile)]}
          gate.visitors: {rating: not-applicable, reason: \(hostile)}

      """
    ])
    let run = mended.run(command, ["--language", language], on: ["Audits/bb-002"])
    expectHarmless(run)
    if command == "audit" || command == "explain" {
      #expect(run.output.contains(command == "audit" ? "[2J" : "bb-002"))
    }
    if command == "explain" {
      for criterion in ["gate.guard", "gate.visitors"] {
        expectHarmless(
          CommandRun(
            [command, mended.path("Audits/bb-002"), criterion, "--standards", mended.path("Standards")]))
      }
    }
  }

  private func expectHarmless(_ run: CommandRun, _ location: SourceLocation = #_sourceLocation) {
    let harmful = run.all.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
    }
    #expect(harmful.isEmpty, sourceLocation: location)
  }

  // MARK: Exit status

  @Test func `0 where it is done, 1 only with strict where a facility is below its minimum`() {
    let world = World()
    #expect(world.run("audit").status == 0)
    #expect(world.run("audit", ["--strict"]).status == 1)
    #expect(world.run("audit", ["--strict"], on: ["Audits/aa-001"]).status == 0)
    #expect(world.run("audit", ["--strict"], on: ["Audits/bb-002"]).status == 1)
    #expect(world.run("score", ["--strict"]).status == 1)
    #expect(world.run("score", ["--strict", "--format", "json"]).status == 1)
    #expect(world.run("score", ["--strict"], on: ["Audits/aa-001"]).status == 0)
    #expect(world.run("explain", ["--strict"], on: ["Audits/bb-002"]).status == 1)
    #expect(world.run("check", ["--strict"]).status == 0)
  }

  @Test func `1 with strict where a rating is undetermined`() {
    let world = World([
      "Audits/aa-001/2026-07-01-inspection.yaml": """
      visit: {date: 2026-07-01, kind: inspection}
      answers:
        house-rules:
          gate.guard: met

      """
    ])
    let run = world.run("audit", ["--strict"], on: ["Audits/aa-001"])
    #expect(run.output.contains("not yet determined: between “Below the rules” and “Meets the rules”"))
    #expect(run.status == 1)
    #expect(world.run("audit", on: ["Audits/aa-001"]).status == 0)
  }

  @Test(arguments: [false, true])
  func `2 where something is wrong, strict or not`(isStrict: Bool) {
    let world = World(["Audits/cc-003/facility.yaml": "facility: cc-003\n"])
    for command in ["audit", "score", "check"] {
      #expect(world.run(command, isStrict ? ["--strict"] : []).status == 2)
    }
    #expect(world.run("explain", on: ["Audits/cc-003"]).status == 2)
  }

  // MARK: What is right is still reported

  @Test func `a broken record leaves the others scored`() {
    let world = World([
      "Audits/aa-001/2026-07-01-inspection.yaml": World.inspection
        .exchanging("2026-03-14", for: "2026-07-01").exchanging("gate.guard: met", for: "gate.guard: mett")
    ])
    let run = world.run("audit")
    #expect(run.status == 2)
    #expect(run.output.contains("left out, because they have errors: 2026-07-01-inspection"))
    #expect(run.output.contains("2026-06-01 follow-up · house-rules 2020.2"))
    #expect(run.output.contains("bb-002 · transit centre"))
    #expect(run.output.contains("“mett” is not a rating of this standard"))
    #expect(run.output.contains("hint: did you mean “met”?"))
    #expect(run.output.contains("Totals: 2 facilities, 2 audits"))
  }

  @Test func `a broken facility leaves the others scored`() {
    let world = World(["Audits/aa-001/facility.yaml": World.facility.exchanging("care: shelter", for: "care: shalter")])
    let run = world.run("audit")
    #expect(run.status == 2)
    #expect(run.output.contains("bb-002 · transit centre"))
    #expect(!run.output.contains("Lotus Pond House (aa-001)"))
    #expect(run.output.contains("the records of this facility are not scored"))
    #expect(run.output.contains("hint: did you mean “shelter”?"))
    #expect(run.output.contains("Totals: 1 facility, 1 audit,"))
  }

  @Test func `by a standard with errors nothing is scored, and that is said`() {
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.exchanging("level: critical", for: "level: crtical")
    ])
    let run = world.run("audit")
    #expect(run.status == 2)
    #expect(run.output.contains("nothing is scored by “house-rules”"))
    #expect(run.output.contains("hint: did you mean “critical”?"))
    #expect(!run.output.contains("Meets the rules"))
    #expect(run.output.contains("garden-rules"))
    let json = world.run("score", ["--format", "json"])
    #expect(json.status == 2)
    #expect(json.output.contains("\"code\": \"standard-unusable\""))
    #expect(
      !json.output.contains("\"standard\": \"house-rules\",\n      \"edition\": \"2020\",\n      \"revision\": 2"))
  }

  @Test func `by a standard with errors nothing is scored, and by all others what a record says of them still is`() {
    let whole = World().run("score", ["--format", "json", "--visit", "all"]).output
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.exchanging("level: critical", for: "level: crtical")
    ])
    let run = world.run("score", ["--format", "json", "--visit", "all"])
    #expect(run.status == 2)
    func audited(_ output: String, by standard: String) -> Int {
      output.ranges(of: "\"standard\": \"\(standard)\",\n      \"edition\"").count
    }
    #expect(audited(whole, by: "garden-rules") > 0 && audited(whole, by: "house-rules") > 0)
    #expect(audited(run.output, by: "garden-rules") == audited(whole, by: "garden-rules"))
    #expect(audited(run.output, by: "house-rules") == 0)
  }

  @Test(arguments: ["audit", "score", "check"])
  func `a path that is not there is named, and the others are reported`(command: String) {
    let world = World()
    let run = world.run(command, on: ["Audits/nowhere", "Audits/bb-002"])
    #expect(run.status == 2)
    #expect(run.all.contains("there is no such file or folder"))
    #expect(run.all.contains("/Audits/nowhere: error:"))
    #expect(run.all.contains(command == "check" ? "1 facility, 1 record" : "house-rules 2020.1"))
  }

  @Test func `a folder without facilities is no silent success`() {
    let world = World(["Empty/readme.txt": "nothing here\n"])
    let run = world.run("audit", on: ["Empty"])
    #expect(run.status == 2 && run.output.contains("no facility is here"))
  }

  @Test func `a folder of standards that is not there is named`() {
    let world = World()
    let run = CommandRun(["audit", world.audits, "--standards", world.path("Nowhere")])
    #expect(run.status == 2 && run.output.contains("/Nowhere: error: there is no such file or folder"))
  }

  @Test func `a facility without a record says so`() {
    let world = World(["Audits/cc-003/facility.yaml": World.facility.exchanging("aa-001", for: "cc-003")])
    let run = world.run("audit", on: ["Audits/cc-003"])
    #expect(run.status == 0)
    #expect(run.output.contains("no record yet"))
    #expect(run.output.contains("not audited against: garden-rules, house-rules"))
  }

  // MARK: One record, tailorings, revisions, dates

  @Test func `of a record's path only that record is shown`() {
    let run = World().run("audit", on: ["Audits/aa-001/2026-02-01-self-assessment.yaml"])
    #expect(run.output.contains("2026-02-01 self-assessment · house-rules"))
    #expect(!run.output.contains("follow-up") && !run.output.contains("bb-002"))
  }

  @Test func `of an older record's path that record is shown, though it is no standing`() {
    let run = World().run("audit", on: ["Audits/aa-001/2026-03-14-inspection.yaml"])
    #expect(run.status == 0)
    #expect(run.output.contains("2026-03-14 inspection · house-rules 2020.2") && !run.output.contains("follow-up"))
    #expect(!run.output.contains("no record yet"))
  }

  @Test func `a file that is no record is named, not taken for a facility without records`() {
    let world = World(["Audits/aa-001/notes.txt": "buy milk\n", "Audits/aa-001/draft.yaml": "visit: {}\n"])
    #expect(world.run("audit", on: ["Audits/aa-001/draft.yaml"]).status == 2)
    #expect(world.run("audit", on: ["Audits/aa-001/notes.txt"]).status == 2)
  }

  static let tailoring = """
    tailoring: local-2026
    of: house-rules
    authority: {en: The provincial office, km: មន្ទីរខេត្ត}
    set:
      care.staffing: {thresholds: {met: "<= 5"}}
    drop:
      - {criterion: care.files, reason: Looked at elsewhere.}

    """

  @Test func `a tailoring changes the result and is named in it, with its authority`() {
    let world = World(["local.yaml": AuditPageTests.tailoring])
    let words = ["--tailoring", world.path("local.yaml")]
    let plain = world.run("audit", on: ["Audits/aa-001"]).output
    let run = world.run("audit", words, on: ["Audits/aa-001"])
    let flat = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(flat.contains("tailored by local-2026 (The provincial office)"))
    #expect(plain.contains("✓ Meets the rules\n") && run.output.contains("✗ Below the rules\n"))
    #expect(!plain.contains("tailored"))
    let json = world.run("score", words + ["--format", "json"]).output
    #expect(json.contains("\"tailoring\": {\n        \"tailoring\": \"local-2026\","))
    #expect(json.contains("\"authority\": \"The provincial office\""))
    #expect(world.run("score", words + ["--format", "csv"]).output.contains(",local-2026,"))
    #expect(world.run("standards", words, on: []).status == 0)
  }

  @Test(arguments: ["explain", "score"])
  func `a tailoring is named wherever its result is shown`(command: String) {
    let world = World(["local.yaml": AuditPageTests.tailoring])
    let run = world.run(command, ["--tailoring", world.path("local.yaml")], on: ["Audits/aa-001"])
    #expect(run.status == 0 && run.output.contains("house-rules 2020.2"))
    #expect(run.output.contains("local-2026"))
  }

  @Test func `a tailoring that is not there or changes nothing that is there is an error`() {
    let world = World(["stray.yaml": AuditPageTests.tailoring.exchanging("of: house-rules", for: "of: horse-rules")])
    let missing = world.run("audit", ["--tailoring", world.path("nowhere.yaml")])
    #expect(missing.status == 2 && missing.output.contains("/nowhere.yaml: error: there is no such file or folder"))
    let stray = world.run("audit", ["--tailoring", world.path("stray.yaml")])
    #expect(stray.status == 2 && stray.output.contains("did you mean “house-rules”?"))
  }

  @Test func `a record is scored by the revision it is pinned to, and with rescore by today's beside it`() {
    let world = World()
    let pinned = world.run("audit", on: ["Audits/bb-002"]).output
    #expect(pinned.contains("house-rules 2020.1") && !pinned.contains("house-rules 2020.2"))
    let both = world.run("audit", ["--rescore"], on: ["Audits/bb-002"]).output
    #expect(both.contains("house-rules 2020.1") && both.contains("house-rules 2020.2"))
    let lines = world.run("score", ["--rescore"], on: ["Audits/bb-002"]).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("2020.1") == true && lines.first?.contains("minimum 14.3%–57.1%") == true)
    #expect(lines.last?.contains("2020.2") == true && lines.last?.contains("minimum 7.1%–50.0%") == true)
    let explained = world.run("explain", ["--rescore"], on: ["Audits/bb-002"]).output
    #expect(explained.contains("house-rules 2020.1") && explained.contains("house-rules 2020.2"))
  }

  @Test func `without its archived revision a record is scored by today's, with a warning`() {
    let world = World([
      "Audits/bb-002/2026-05-02-inspection.yaml": """
      visit: {date: 2026-05-02, kind: inspection, against: {house-rules: "2019.7"}}
      answers: {house-rules: {gate.guard: met}}

      """
    ])
    let run = world.run("audit", on: ["Audits/bb-002"])
    #expect(run.status == 0)
    #expect(run.output.contains("house-rules 2020.2"))
    #expect(run.output.contains("revision not kept (1)") && !run.output.contains("2019.7"))
    #expect(world.run("check", on: ["Audits/bb-002"]).output.contains("answered by house-rules 2019.7"))
  }

  @Test func `the day decides what is in the future`() {
    let world = World()
    #expect(world.run("audit", day: "2026-06-01").status == 0)
    let before = world.run("audit", on: ["Audits/aa-001"], day: "2026-05-31")
    #expect(before.status == 2)
    #expect(before.output.contains("2026-06-01 is in the future: today is 2026-05-31"))
    #expect(before.output.contains("— 2026-05-31\n"))
  }

  @Test func `the order and the number of times that paths are named make no difference`() {
    let world = World()
    let page = world.run("audit").output
    #expect(world.run("audit", on: ["Audits/bb-002", "Audits/aa-001"]).output == page)
    #expect(world.run("audit", on: ["Audits", "Audits/aa-001", "Audits"]).output == page)
    #expect(world.run("audit", on: ["Audits/aa-001", "Audits"]).output == page)
  }
}

extension String {
  /// With each `old` replaced; a test that replaces nothing tests nothing.
  func exchanging(_ old: String, for new: String) -> String {
    let parts = split(separator: old, omittingEmptySubsequences: false)
    precondition(parts.count > 1, "“\(old)” is not in the text")
    return parts.joined(separator: new)
  }
}
