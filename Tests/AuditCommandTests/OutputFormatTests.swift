import AuditTestSupport
import Testing

@testable import AuditCommand

/// What each command gives by the ending of the file that it writes: the same everywhere, in capital letters or small ones.
@Suite struct OutputFormatTests {
  private static let operands: [String: [String]] = [
    "explain": ["aa-001"], "report": ["aa-001"], "plan": ["aa-001"], "letter": ["bb-002"], "checklist": ["aa-001"],
    "new": ["aa-001"], "form": ["aa-001"],
  ]
  private static let endings = [
    ".txt", ".TXT", ".html", ".HTML", ".htm", ".HTM", ".Html", ".json", ".JSON", ".csv", ".CSV", ".ics", ".ICS",
    ".yaml",
    ".YAML", ".docx", ".xls", ".html.bak", "", ".",
  ]

  /// What a registry gives into a file has forms of its own: receipts, keys, copies, links.
  static let walk = Syntax.commands.filter {
    !$0.formats.isEmpty && $0.options.contains { $0.name == "--output" }
      && !["registry", "receipt", "account"].contains($0.name)
  }
  .flatMap { command in endings.map { (command.name, $0) } }

  private static func run(_ command: String, _ words: [String], in world: World) -> CommandRun {
    if command == "schema" { return CommandRun([command, "record"] + words) }
    if command == "standards" {
      return CommandRun([command, "house-rules"] + words + ["--standards", world.path("Standards")])
    }
    let operands = operands[command].map { $0.map { "Audits/" + $0 } }
    return world.run(command, words, on: operands)
  }

  /// By what stands in it, not by its name.
  private static func form(of text: String) -> OutputFormat {
    if text.hasPrefix("<!DOCTYPE html>") { return .html }
    if text.hasPrefix("BEGIN:VCALENDAR") { return .ics }
    if text.hasPrefix("{") { return .json }
    let heading = text.split(whereSeparator: \.isNewline).first ?? ""
    if heading.count(where: { $0 == "," }) > 2, !heading.contains(", ") { return .csv }
    return text.contains("\nvisit:") ? .yaml : .text
  }

  @Test(arguments: walk)
  func `a file holds what the ending of its name says, or is not written`(command: String, ending: String) throws {
    let world = World()
    let path = world.path("out" + ending)
    let run = OutputFormatTests.run(command, ["--output", path], in: world)
    var formats = try #require(Syntax.commands.first { $0.name == command }).formats
    // Only what is drafted of a checklist is a file of a standard, and only two editions beside each other are a page.
    if command == "standards" { formats.removeAll { [.yaml, .html, .pdf].contains($0) } }
    if let format = OutputFormat(ending: path), formats.contains(format) {
      let text = try #require(world.folder.text(of: "out" + ending), "\(run.complaints)")
      #expect(run.status == 0 && OutputFormatTests.form(of: text) == format, "\(text.prefix(200))")
    } else if ending.isEmpty, formats.contains(.folder) {
      #expect(run.status == 0 && world.folder.text(of: "out/datapackage.json")?.hasPrefix("{") ?? false)
    } else {
      #expect(run.status == 2 && world.folder.text(of: "out" + ending) == nil)
      let isOfEditions = command == "standards" && [.html, .pdf].contains(OutputFormat(ending: path))
      for told in isOfEditions ? ["--beside"] : formats.flatMap(\.endings) { #expect(run.complaints.contains(told)) }
    }
  }

  @Test func `a new record is not written under a name that no record is read by`() {
    let world = World()
    let run = world.run("new", ["--output", world.path("visit.YAML")], on: ["Audits/aa-001"])
    #expect(run.status == 2 && run.complaints.contains(".yaml") && world.folder.text(of: "visit.YAML") == nil)
  }

  @Test func `every command that gives something can give it into a file`() {
    let without = Syntax.commands.filter { !$0.options.contains { $0.name == "--output" } }.map(\.name)
    #expect(without == ["facility", "enter", "import", "serve"])
  }

  @Test(arguments: [
    ("due", ["--format", "text"], "d.ics"), ("due", ["--ics"], "d.json"), ("plan", ["--format", "json"], "p.html"),
    ("plan", ["--format", "text"], "p.pdf"), ("checklist", ["--format", "text"], "k.HTM"),
    ("report", ["--format", "json"], "r.xlsx"), ("compare", ["--format", "html"], "c.csv"),
    ("score", ["--format", "csv"], "s.txt"), ("report", ["--format", "html"], "r.docx.txt"),
  ])
  func `an ending and a format that contradict each other are told`(command: String, words: [String], name: String) {
    let world = World()
    let run = OutputFormatTests.run(command, words + ["--output", world.path(name)], in: world)
    #expect(run.status == 2 && run.complaints.contains("two different things"), "\(run.complaints)")
    #expect(world.folder.text(of: name) == nil)
  }

  @Test func `what is asked for in so many words needs no ending`() {
    let world = World()
    #expect(
      OutputFormatTests.run("report", ["--format", "json", "--output", world.path("r.dat")], in: world).status == 0)
    #expect(world.folder.text(of: "r.dat")?.hasPrefix("{") ?? false)
    #expect(OutputFormatTests.run("due", ["--ics", "--format", "ics"], in: world).output.hasPrefix("BEGIN:VCALENDAR"))
    #expect(OutputFormatTests.run("due", ["--ics", "--format", "json"], in: world).status == 2)
  }

  @Test func `a device needs no ending, and gets what is asked for`() {
    let world = World()
    for command in ["report", "letter", "score", "standards"] {
      #expect(OutputFormatTests.run(command, ["--output", "/dev/null"], in: world).status == 0)
    }
  }

  @Test(arguments: [
    (["--output", "v.xlsx"], "--xlsform"), (["--xlsx", "v.html"], ".xlsx"), (["--xlsform", "v.xls"], ".xlsx"),
    (["--xlsx", "v.xlsx", "--output", "v.html"], "each say"), (["--paper", "--xlsform", "v.xlsx"], "each say"),
    (["--paper", "--output", "v.txt"], ".html"),
  ])
  func `a form is never another thing than its name says`(words: [String], told: String) {
    let world = World()
    let run = OutputFormatTests.run("form", words.map { $0.hasPrefix("v.") ? world.path($0) : $0 }, in: world)
    #expect(run.status == 2 && run.complaints.contains(told), "\(run.complaints)")
    for name in ["v.xlsx", "v.html", "v.xls", "v.txt"] { #expect(world.folder.text(of: name) == nil) }
  }

  @Test func `text in a file has no colours, though the terminal shows them`() {
    let world = World()
    for command in ["audit", "due", "plan"] {
      let words = ["--output", world.path("page.txt")]
      let operands = OutputFormatTests.operands[command].map { $0.map { "Audits/" + $0 } }
      #expect(world.run(command, words, on: operands, terminal: true).status == 0)
      #expect(world.folder.text(of: "page.txt")?.contains("\u{1B}") == false)
    }
  }

  @Test func `markup in a note of a checklist page is text`() {
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.replacing(
        "Who is at the gate tonight?", with: "<script>x</script>")
    ])
    #expect(OutputFormatTests.run("checklist", ["--output", world.path("k.HTM")], in: world).status == 0)
    let page = world.folder.text(of: "k.HTM") ?? ""
    #expect(page.contains("&lt;script&gt;x") && !page.contains("<script>x"))
  }

  @Test(arguments: [Int.min, Int.max, -62_135_683_200 - 100_000, 253_402_300_800 + 100_000])
  func `a clock outside the years has no day`(moment: Int) {
    #expect(localDay(moment) == nil)
    #expect(localDay(0) != nil)
  }
}
