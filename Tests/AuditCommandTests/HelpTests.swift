import Testing

@testable import AuditCommand

@Suite struct HelpTests {
  static let commands = Syntax.commands.map(\.name)
  static let topics = [[]] + commands.map { [$0] }

  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func `the program says what it can do`(words: [String]) {
    let run = CommandRun(words)
    expectGolden(run.output, "help")
    #expect(run.status == 0 && run.complaints.isEmpty)
  }

  @Test(arguments: commands)
  func `a command says what it takes`(command: String) {
    let run = CommandRun([command, "--help"])
    expectGolden(run.output, "help-" + command)
    #expect(run.status == 0 && run.complaints.isEmpty)
    #expect(CommandRun(["help", command]).output == run.output)
    #expect(CommandRun([command, "-h"]).output == run.output)
    #expect(CommandRun([command, "some", "words", "--help", "--language", "en", "more"]).output == run.output)
  }

  @Test(arguments: topics)
  func `Khmer help is Khmer`(topic: [String]) {
    let english = CommandRun(topic + ["--help"])
    let khmer = CommandRun(topic + ["--help", "--language", "km"])
    #expect(!hasKhmer(english.output))
    #expect(khmer.status == 0 && khmer.complaints.isEmpty)
    let prose = khmer.lines.filter { !$0.isEmpty && !$0.hasPrefix("  careaudit") }
    #expect(prose.count > 5)
    // What a person reads is Khmer: of the English page no sentence is left.
    func words(_ text: String) -> Set<String> { Set(text.split { !$0.isASCII || !$0.isLetter }.map(String.init)) }
    let prosaic = words(english.output).filter { $0.count > 3 && $0.allSatisfy(\.isLowercase) }
    let kept = words(khmer.output).intersection(prosaic)
    // Names of commands, options, values and files are the same in every language.
    var ownNames = Set(
      HelpTests.commands + RegistryAction.allCases.map(\.rawValue)
        + AccountAction.allCases.flatMap { $0.rawValue.split(separator: "-").map(String.init) } + [
          "careaudit", "standard", "measures", "tailoring", "holidays", "facility", "record", "open", "in", "progress",
          "waived", "xlsx", "json", "yaml", "props", "catalog", "program", "remark", "questionnaire", "provinces",
          // Words of options that name columns, sheets and levels.
          "survey", "choices", "section", "title", "guidance", "level", "weight", "answers", "unit", "applies",
          "source",
          "required", "critical",
        ])
    for line in english.lines where line.hasPrefix("  -") || line.hasPrefix("  careaudit") {
      let label = line.dropFirst(2).split(separator: "  ").first ?? ""
      ownNames.formUnion(words(String(line.hasPrefix("  -") ? label : line)))
    }
    for match in english.output.matches(of: /--[a-z-]+|[a-z]+\.[a-z]+/) {
      ownNames.formUnion(words(String(match.output)))
    }
    #expect(kept.subtracting(ownNames).isEmpty)
    for line in prose where !line.hasPrefix("  -") {
      #expect(
        hasKhmer(String(line)) || words(String(line)).isSubset(of: ownNames.union(["id", "text", "ask"])), "\(line)")
    }
  }

  @Test(arguments: topics, ["en", "km"])
  func `no line of help is wider than 80 columns, but for an example`(topic: [String], language: String) {
    for line in CommandRun(topic + ["--help", "--language", language]).lines where !line.hasPrefix("  careaudit ") {
      #expect(columns(line) <= 80, "\(line)")
    }
  }

  @Test func `the version is said in one line`() {
    let run = CommandRun(["--version"])
    #expect(run.output == programVersion + "\n" && run.status == 0)
    #expect(programVersion.hasPrefix("careaudit "))
  }

  @Test func `without a word the program shows its help on standard error and fails`() {
    let run = CommandRun([])
    #expect(run.output.isEmpty && run.status == 2)
    #expect(
      run.complaints == CommandRun(["--help"]).output + "careaudit: name a command; careaudit --help lists them\n")
  }
}
