import AuditTestSupport
import ContentCoding
import DataReading
import Foundation
import Testing

/// What a record keeps inside leaves with nothing that is printed, written or sent, but in the ministry's view.
@Suite struct KeptInsideTests {
  /// A world whose records keep texts inside in every way in which that can be written.
  private struct Kept {
    let world: World
    /// The texts of records that are used; those of a record with an error are told nowhere.
    let texts: [String: [String]]

    init(seed: UInt64, isConfidential: Bool) {
      var random = SeededRandom(seed: seed)
      var number = 0
      var texts: [String: [String]] = [:]
      func text(_ facility: String) -> String {
        number += 1
        let marker = "ZqInside\(seed)x\(number)End"
        texts[facility, default: []].append(marker)
        return marker
      }
      /// `inside:` as one of the ways of YAML has it.
      func inside(_ facility: String) -> String {
        switch random.below(4) {
        case 0: "inside: \(text(facility))"
        case 1: "inside: \"\(text(facility)): a \\\"b\\\" # c\""
        case 2: "inside: {en: \(text(facility)), km: \"ខ្មែរ \(text(facility))\"}"
        default: "\"inside\": '\(text(facility)) it''s'"
        }
      }
      func answer(_ facility: String, _ start: [String]) -> String {
        let parts = start + (random.once(in: 3) ? ["note: seen \(number)"] : [])
        if random.once(in: 3) { return "{" + (parts + [inside(facility)]).joined(separator: ", ") + "}" }
        if random.once(in: 2) {
          return "{" + inside(facility) + ",\n          " + parts.joined(separator: ",\n      ") + "}"
        }
        return "\n" + parts.map { "          \($0)\n" }.joined()
          + "          inside: |-\n            \(text(facility))\n            and \(text(facility))"
      }
      func record(_ facility: String, _ kind: String, _ date: String) -> String {
        let ratings = ["rating: met", "rating: partly", "rating: unmet"]
        return """
          visit:
            date: \(date)
            kind: \(kind)
            \(random.once(in: 2) ? "inside: \(text(facility))" : "inside: >-\n    \(text(facility))\n    two")
          measures: {residents: 20, caregivers: 2}
          answers:
            house-rules:
              gate.guard: \(answer(facility, [ratings[random.below(3)]]))
              gate.visitors: \(answer(facility, [ratings[random.below(3)], "heard: [resident]"]))
              care.files: \(answer(facility, ["checked: 10", "of: 20", "conforming: \(random.below(11))"]))
              care.garden: \(answer(facility, ["rating: not-assessed", "reason: dark"]))

          """
      }
      var files: [String: String] = [:]
      for (facility, location) in [("aa-001", isConfidential ? "confidential" : "open")] {
        files["Audits/\(facility)/facility.yaml"] = World.facility.replacing(
          "location: open", with: "location: \(location)"
        ).replacing("operator: ngo", with: "operator: state")
        for (kind, date) in [
          ("self-assessment", "2026-02-01"), ("inspection", "2026-03-14"), ("follow-up", "2026-06-01"),
        ] {
          files["Audits/\(facility)/\(date)-\(kind).yaml"] = record(facility, kind, date)
        }
      }
      let broken = record("broken", "inspection", "2026-05-02")
        .replacing(
          /gate\.guard: (?:met|\{rating: \w+|\{)?/, with: "gate.guard: {rating: wrong, reasn: x, ", maxReplacements: 1)
      files["Audits/bb-002/2026-05-02-inspection.yaml"] = broken
      world = World(files)
      self.texts = texts
    }
  }

  // Whatever is printed into a PDF is the page.
  private static let all: [[String]] =
    [
      ["audit"], ["audit", "--language", "km"], ["check"], ["check", "--language", "km"], ["score", "--visit", "all"],
      ["score", "--visit", "all", "--format", "json"], ["score", "--format", "csv"],
    ] + ["text", "json", "csv", "ics"].map { ["due", "--format", $0] }
    + ["text", "html", "json", "csv"].flatMap { format in
      [["--share", "public"], ["--share", "coalition"], ["--share", "ministry"], ["--agreement"]].map { view in
        ["compare"] + view + ["--format", format]
      }
    }
  private static let ofOne: [[String]] =
    ["text", "html", "json"].flatMap { format in
      [[], ["--share", "coalition"], ["--share", "public"]].map { ["report"] + $0 + ["--format", format] }
    } + ["text", "json", "csv", "html"].map { ["plan", "--format", $0] }
    + ["findings", "reminder", "second-inspection", "report"].map { ["letter", "--kind", $0, "--notes"] } + [
      ["report", "--language", "km"], ["explain"], ["explain", "--language", "km"], ["explain", "gate.guard"],
      ["explain", "care.files"], ["checklist"], ["checklist", "--format", "html"], ["plan", "--budget", "300"],
      ["form"], ["form", "--kind", "follow-up"], ["form", "--paper", "--guidance"],
      ["form", "--kind", "follow-up", "--paper", "--rest"], ["checklist", "--kind", "follow-up"],
      ["checklist", "--kind", "follow-up", "--format", "html"],
    ]
  /// What got better tells nobody, not even the ministry.
  private static let progress: [[String]] = ["text", "html", "json"].flatMap { (format: String) -> [[String]] in
    let views: [[String]] = [[], ["--share", "coalition"], ["--share", "public"], ["--share", "ministry"]]
    return views.map { (view: [String]) -> [String] in ["report", "--progress", "--format", format] + view }
  }
  /// What is written into a file that is no workbook.
  private static let written: [(words: [String], file: String)] = [
    (["audit"], "audit.txt"), (["check"], "check.txt"), (["explain"], "explain.txt"), (["report"], "report.txt"),
    (["report"], "report.html"), (["report", "--share", "coalition"], "coalition.json"), (["plan"], "plan.csv"),
    (["plan"], "plan.html"), (["due"], "due.txt"), (["due"], "due.json"), (["due"], "due.csv"), (["due"], "due.ics"),
    (["compare", "--share", "ministry"], "compare.html"), (["compare", "--share", "ministry"], "compare.csv"),
    (["letter", "--notes"], "letter.html"), (["form"], "form.html"), (["form", "--paper"], "paper.html"),
  ]

  @Test(arguments: [false, true], 0..<3)
  func `nothing that leaves tells what is kept inside, nor that there is anything`(isConfidential: Bool, seed: Int)
    throws
  {
    let kept = Kept(seed: UInt64(seed), isConfidential: isConfidential)
    for words in Self.all {
      expectNothing(of: kept, in: kept.world.run(words[0], Array(words.dropFirst())), words)
    }
    for words in Self.ofOne + Self.progress {
      let names = words.count > 1 && !words[1].hasPrefix("-") ? [words[1]] : []
      let run = CommandRun(
        [words[0], kept.world.path("Audits/aa-001")] + names + words.dropFirst(1 + names.count)
          + ["--standards", kept.world.path("Standards"), "--on", "2026-07-01"])
      #expect(run.status == 0 || words[0] == "letter", "\(words) \(run.complaints)")
      expectNothing(of: kept, in: run, words)
    }
    for (words, file) in [
      (["report"], "report.xlsx"), (["report", "--share", "coalition"], "coalition.xlsx"),
      (["compare", "--share", "ministry"], "compare.xlsx"),
      (["form", "--xlsx"], "form.xlsx"), (["form", "--xlsform"], "xlsform.xlsx"),
      (["form", "--xlsx", "--kind", "follow-up"], "again.xlsx"),
      (["form", "--xlsform", "--kind", "follow-up"], "again-xlsform.xlsx"),
    ] {
      let path = kept.world.path(file)
      let output =
        words.count > 1 && words[0] == "form"
        ? [words[1], path] + Array(words[2...]) : words.dropFirst() + ["--output", path]
      let run = kept.world.run(words[0], output, on: [words[0] == "compare" ? "Audits" : "Audits/aa-001"])
      #expect(run.status == 0 || words[0] == "compare", "\(words) \(run.all)")
      let sheets = try readWorkbook(Array(Data(contentsOf: URL(filePath: path))))
      let cells = Self.words(of: sheets)
      #expect(!cells.isEmpty)
      expectNothing(of: kept, in: cells, words)
    }
    for (words, file) in Self.written {
      let run = kept.world.run(
        words[0], words.dropFirst() + ["--output", kept.world.path(file)],
        on: [words[0] == "compare" ? "Audits" : "Audits/aa-001"], day: "2026-07-01")
      expectNothing(of: kept, in: run, words)
      let text = kept.world.folder.text(of: file)
      #expect(text?.isEmpty == false, "\(words) \(run.all)")
      expectNothing(of: kept, in: text ?? "", words)
    }
    let starter = kept.world.path("new.yaml")
    let new = kept.world.run(
      "new", ["--kind", "follow-up", "--from", "2026-03-14-inspection", "--output", starter], on: ["Audits/aa-001"])
    expectNothing(of: kept, in: new, ["new"])
    expectNothing(of: kept, in: kept.world.folder.text(of: "new.yaml") ?? "", ["new"])
  }

  @Test(arguments: 0..<3)
  func `the ministry's view tells all that is kept inside`(seed: Int) throws {
    let kept = Kept(seed: UInt64(seed), isConfidential: seed == 1)
    let texts = try #require(kept.texts["aa-001"])
    for words in [["--language", "en"], ["--language", "km"], ["--format", "html"], ["--format", "json"]] {
      let run = kept.world.run("report", ["--share", "ministry"] + words, on: ["Audits/aa-001"])
      #expect(run.status == 0)
      // A text in two languages is told in that of the page.
      let isTold = words[0] == "--format"
      let missing = texts.filter { !run.output.contains($0) }
      #expect(isTold ? missing.isEmpty : missing.count < texts.count / 2, "\(words) \(missing)")
    }
    let path = kept.world.path("ministry.xlsx")
    _ = kept.world.run("report", ["--share", "ministry", "--output", path], on: ["Audits/aa-001"])
    let cells = Self.words(of: try readWorkbook(Array(Data(contentsOf: URL(filePath: path)))))
    #expect(texts.allSatisfy { cells.contains($0) })
  }

  /// Stands in for the browser that prints: the document is what it was handed to print.
  private static let browser = """
    #!/bin/sh
    for word in "$@"; do
      case "$word" in
        --print-to-pdf=*) document="${word#--print-to-pdf=}" ;;
        file://*) page="${word#file://}" ;;
      esac
    done
    cat "$page" > "$document"

    """

  @Test(arguments: [false, true])
  func `nothing that is printed into a PDF tells what is kept inside, but in the ministry's view`(isConfidential: Bool)
    throws
  {
    let kept = Kept(seed: 7, isConfidential: isConfidential)
    kept.world.folder.write(Self.browser, to: "bin/chromium")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: kept.world.path("bin/chromium"))
    func printed(_ words: [String]) throws -> String {
      let path = kept.world.path("printed.pdf")
      try? FileManager.default.removeItem(atPath: path)
      let operand = kept.world.path(words[0] == "compare" ? "Audits" : "Audits/aa-001")
      let run = CommandRun(
        [words[0], operand] + words.dropFirst() + [
          "--output", path, "--standards", kept.world.path("Standards"), "--on", "2026-07-01",
        ], environment: ["PATH": kept.world.path("bin") + ":/usr/bin:/bin"])
      #expect(run.status == 0 || words[0] == "compare", "\(words) \(run.all)")
      return run.all + ((kept.world.folder.text(of: "printed.pdf")) ?? "")
    }
    for words in [
      ["report"], ["report", "--share", "coalition"], ["report", "--share", "public"], ["report", "--language", "km"],
      ["plan"], ["letter", "--notes"], ["compare", "--share", "ministry"], ["compare"], ["checklist"],
      ["form", "--paper", "--guidance"], ["form", "--paper", "--kind", "follow-up"],
    ] {
      let text = try printed(words)
      #expect(text.contains("</html>") || words[0] == "compare", "\(words) \(text)")
      expectNothing(of: kept, in: text, words)
    }
    let ministry = try printed(["report", "--share", "ministry"])
    #expect(try #require(kept.texts["aa-001"]).allSatisfy { ministry.contains($0) })
  }

  @Test func `audit and explain tell it where the ministry is named`() throws {
    let record = World.inspection.replacing(
      "gate.guard: met", with: "gate.guard: {rating: unmet, note: Seen., inside: Nobody there at night.}"
    ).replacing("by: A team", with: "by: A team, inside: Two rooms are feared.")
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": record])
    for (words, operands) in [("audit", ["Audits/aa-001"]), ("explain", ["Audits/aa-001"])] {
      let told = world.run(words, ["--share", "ministry"], on: operands)
      #expect(told.output.contains("Two rooms are feared."), "\(told.all)")
      #expect(!world.run(words, on: operands).all.contains("feared"))
    }
    let why = ["explain", world.path("Audits/aa-001"), "gate.guard", "--standards", world.path("Standards")]
    #expect(CommandRun(why + ["--share", "ministry"]).output.contains("Nobody there at night."))
    #expect(!CommandRun(why).all.contains("Nobody there at night."))
  }

  @Test func `a letter quotes notes only where it is let`() throws {
    let world = World()
    let letter = ["letter", world.path("Audits/bb-002"), "--on", "2026-06-01", "--standards", world.path("Standards")]
    #expect(!CommandRun(letter).output.contains("មិនមានអ្នកយាមនៅពេលយប់ទេ"))
    #expect(CommandRun(letter + ["--notes"]).output.contains("មិនមានអ្នកយាមនៅពេលយប់ទេ"))
  }

  @Test func `check shows the line of a problem without what is kept inside on it`() {
    let world = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
        "gate.guard: met", with: "gate.guard: {inside: Hush hush, rating: mett}")
    ])
    let run = world.run("check")
    #expect(
      run.status == 2 && run.output.contains("gate.guard: {inside: ▒▒▒▒ ▒▒▒▒") && run.output.contains("rating: mett"))
    #expect(!run.all.contains("Hush"))
    for text in [
      "{rating: met, inside: Hush, hush}", "{rating: met, inside: Hush #2 hush}", "{rating: met inside: Hush}",
    ] {
      let world = World([
        "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
          "gate.guard: met", with: "gate.guard: " + text)
      ])
      let run = world.run("check")
      #expect(!run.all.contains("Hush"), "\(run.all)")
    }
  }

  @Test func `check warns of an ordinary note that tells what residents said`() {
    let world = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing(
        "The book is new.", with: "Two girls told us that guests come at night.")
    ])
    let run = world.run("check")
    #expect(
      run.status == 0 && run.output.contains("seems to tell what residents said") && run.output.contains("“inside”"))
  }

  // MARK: By every road

  @Test func `it comes home by the sheet, by the form's export and by what is typed`() throws {
    let sheet = """
      careaudit id,code,answer,note,inside
      visit/facility,,aa-001
      visit/date,,2026-11-20
      visit/kind,,inspection
      visit/inside,,Kept of the visit
      house-rules/gate.guard,,unmet,seen,Kept of the guard

      """
    let export = """
      {"careaudit": "visit", "format": 1, "facility": "aa-001",
       "visit": {"date": "2026-11-20", "kind": "inspection", "inside": "Kept of the visit"},
       "answers": {"house-rules": {"gate.guard": {"rating": "unmet", "note": "seen", "inside": "Kept of the guard",
       "earlier": [{"rating": "unmet"}]}}}}
      """
    let submission = """
      visit_facility,visit_date,visit_kind,visit_inside,house_rules__gate__guard,house_rules__gate__guard__note,\
      house_rules__gate__guard__inside
      aa-001,2026-11-20,inspection,Kept of the visit,unmet,seen,Kept of the guard

      """
    for (name, text) in [("visit.csv", sheet), ("visit.json", export), ("kobo.csv", submission)] {
      let world = World()
      world.folder.write(text, to: name)
      let run = CommandRun([
        "import", world.path(name), "--into", world.audits, "--standards", world.path("Standards"), "--on",
        "2026-11-23",
      ])
      #expect(run.status == 0, "\(name) \(run.all)")
      try expectHome(in: world, name)
    }
    let world = World()
    let typed = world.run(
      "enter", on: ["Audits/aa-001"], day: "2026-11-20",
      input: ["house-rules/gate.guard 3 seen !! Kept of the guard", "inside Kept of the visit", "show", "done"])
    #expect(typed.output.contains("kept inside: Kept of the guard"), "\(typed.all)")
    try expectHome(in: world, "enter")
  }

  private func expectHome(in world: World, _ road: String) throws {
    let record = try #require(world.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml"), "\(road)")
    #expect(
      record.contains("  inside: \"Kept of the visit\"") || record.contains("  inside: Kept of the visit"), "\(record)")
    #expect(record.contains("note: \"seen\"") && record.contains("inside: \"Kept of the guard\""), "\(road) \(record)")
  }

  // MARK: Looking into what was written

  private func expectNothing(of kept: Kept, in run: CommandRun, _ words: [String]) {
    expectNothing(of: kept, in: run.all, words)
  }

  private func expectNothing(of kept: Kept, in text: String, _ words: [String]) {
    let opened = text + Self.unpacked(text)
    #expect(!opened.contains("ZqInside"), "\(words)")
    #expect(!opened.contains("kept inside:"), "\(words)")
  }

  private static func words(of sheets: [TextTable]) -> String {
    sheets.map { sheet in
      sheet.rows.flatMap { row in sheet.cells(of: row).map { sheet.text($0) } }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What a page holds packed.
  private static func unpacked(_ page: String) -> String {
    page.matches(of: /[A-Za-z0-9+\/=]{200,}/).map { match in
      guard let packed = Data(base64Encoded: String(match.output)), packed.count > 2 else { return "" }
      var bytes: [UInt8] = []
      _ = inflate(Array(packed)[2...]) {
        bytes += $0
        return true
      }
      return String(decoding: bytes, as: UTF8.self)
    }.joined()
  }
}
