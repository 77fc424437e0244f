import AuditTestSupport
import Testing

@testable import AuditCommand

@Suite struct ArgumentTests {
  @Test(arguments: [
    (["audti"], "there is no command “audti”; did you mean “audit”?"),
    (["scores"], "there is no command “scores”; did you mean “score”?"),
    (["frobnicate"], "there is no command “frobnicate”; careaudit --help lists them"),
    (["help", "explian"], "there is no command “explian”; did you mean “explain”?"),
    (["--strict", "audit"], "there is no command “--strict”; careaudit --help lists them"),
    (["audit", "--stict"], "“audit” has no option “--stict”; did you mean “--strict”?"),
    (["audit", "--zzzzzzzzzz"], "“audit” has no option “--zzzzzzzzzz”; careaudit audit --help lists them"),
    (["audit", "--format=json"], "“audit” has no option “--format”; careaudit audit --help lists them"),
    (["check", "-x"], "“check” has no option “-x”; careaudit check --help lists them"),
    (["score", "--strict", "--strict"], "“--strict” is given twice; give it once"),
    (["score", "--format", "csv", "--format=json"], "“--format” is given twice; give it once"),
    (["score", "--format"], "“--format” needs a value: --format text|json|jsonl|csv"),
    (["audit", "--standards"], "“--standards” needs a value: --standards DIR"),
    (["audit", "--standards="], "“--standards” needs a value: --standards DIR"),
    (["audit", "--on"], "“--on” needs a value: --on DATE"),
    (["audit", "--strict=yes"], "“--strict” takes no value, but got “yes”"),
    (["score", "--format", "jsn"], "“jsn” is not a value for “--format”; did you mean “json”?"),
    (["score", "--format=xlsx"], "“xlsx” is not a value for “--format”; one of: text, json, jsonl, csv"),
    (["score", "--visit", "first"], "“first” is not a value for “--visit”; one of: latest, all"),
    (["audit", "--language", "fr"], "“fr” is not a value for “--language”; one of: en, km"),
    (["audit", "--color=alwys"], "“alwys” is not a value for “--color”; did you mean “always”?"),
    (["audit", "--color="], "“” is not a value for “--color”; one of: always, auto, never"),
    (["audit", "--on", "14 March"], "“14 March” is not a date; write the year before it: YYYY-03-14"),
    (["audit", "--on", "2026-02-30"], "“2026-02-30” is not a date; February 2026 has the days 1 to 28"),
    (["audit", "--on=2026-2-3"], "“2026-2-3” is not a date; write 2026-02-03"),
    (["explain"], "something is missing: careaudit explain FACILITY [CRITERION]"),
    (["explain", "a", "b", "c"], "“c” is one word too many; careaudit explain --help shows what it takes"),
    (["standards", "a", "b", "c"], "“c” is one word too many; careaudit standards --help shows what it takes"),
  ])
  func `a wrong command line is refused with a sentence and status 2`(words: [String], sentence: String) {
    let run = CommandRun(words)
    #expect(run.complaints == "careaudit: " + sentence + "\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ["audti"], ["frobnicate"], ["audit", "--stict"], ["score", "--strict", "--strict"], ["score", "--format"],
    ["audit", "--strict=yes"], ["score", "--format=xlsx"], ["audit", "--on", "x"], ["explain"],
    ["explain", "a", "b", "c"],
    [],
  ])
  func `it is refused in Khmer where Khmer is asked for`(words: [String]) {
    let run = CommandRun(words + ["--language=km"])
    #expect(run.status == 2 && run.output.isEmpty)
    let last = run.complaints.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("careaudit: ") && hasKhmer(last))
  }

  @Test(arguments: [
    ["--language", "km", "standards"], ["--language=km", "standards"], ["standards", "--language", "km"],
    ["standards", "--language=km"],
  ])
  func `the language may stand anywhere`(words: [String]) {
    let world = World()
    let run = CommandRun(words + ["--standards", world.path("Standards")])
    #expect(run.status == 0 && run.output.contains("វិធានផ្ទះ"))
  }

  @Test(arguments: [
    ["help", "audit", "--language", "km"], ["help", "--language=km", "audit"], ["--help", "--language=km"],
  ])
  func `the language may stand behind help as well`(words: [String]) {
    let run = CommandRun(words)
    #expect(run.status == 0 && hasKhmer(run.output))
  }

  @Test func `the value of a language is not taken for the topic of help`() {
    let run = CommandRun(["help", "--language", "km", "audit"])
    #expect(run.status == 0 && hasKhmer(run.output))
  }

  @Test(arguments: [
    ["--language", "fr", "standards"], ["--language=fr", "standards"], ["--languages", "x", "standards"],
  ])
  func `a language before the command is held to be one that there is`(words: [String]) {
    let world = World()
    let run = CommandRun(words + ["--standards", world.path("Standards")])
    #expect(run.status == 2 && run.output.isEmpty)
  }

  @Test(arguments: [
    (["LANG": "km_KH.UTF-8"], true), (["LANG": "en_US.UTF-8"], false), ([:], false),
    (["LC_ALL": "km_KH", "LANG": "C"], true), (["LC_ALL": "C", "LANG": "km_KH"], false),
    (["LC_ALL": "", "LC_MESSAGES": "km", "LANG": "C"], true),
  ])
  func `without an option the language is that of the system`(environment: [String: String], isKhmer: Bool) {
    #expect(hasKhmer(CommandRun(["--help"], environment: environment).output) == isKhmer)
    #expect(!hasKhmer(CommandRun(["--help", "--language=en"], environment: environment).output))
  }

  @Test(arguments: [
    ["plan", "aa\u{200B}-001"], ["explain", "aa-001", "gate\u{200B}.guard"], ["standards", "house\u{200B}-rules"],
    ["plan", "aa-001", "--months", "1\u{200B}2"], ["plan", "aa-001", "--budget", "3\u{200B}00"], ["che\u{200B}ck"],
    ["check", "--str\u{200B}ict"],
  ])
  func `a word on the command line with a sign that nobody sees in it is told so`(words: [String]) {
    let world = World()
    let run = CommandRun(
      words.map { $0.hasPrefix("aa") ? world.path("Audits/" + $0) : $0 }
        + (words.count > 1 ? ["--standards", world.path("Standards")] : []))
    #expect(run.status == 2 && run.complaints.contains("an invisible U+200B"), "\(run.all)")
  }

  @Test func `behind two hyphens every word is an operand`() throws {
    let arguments = try Arguments(["--strict", "--", "--color", "-", "--"], for: Syntax.audit)
    #expect(arguments.operands == ["--color", "-", "--"])
    #expect(arguments.has("--strict") && !arguments.has("--color"))
    let world = World()
    let missing = CommandRun(["check", "--standards", world.path("Standards"), "--", "--no-such-path"])
    #expect(missing.status == 2 && missing.output.contains("--no-such-path: error: there is no such file or folder"))
  }

  @Test func `a tailoring may be given again, in either form`() throws {
    let arguments = try Arguments(["--tailoring", "a", "--tailoring=b=c"], for: Syntax.score)
    #expect(arguments.values("--tailoring") == ["a", "b=c"])
  }

  @Test(arguments: [
    (["--color"], "always"), (["--color=always"], "always"), (["--color", "never"], "never"),
    (["--color=auto", "never"], "auto"), (["--color", "Audits"], "always"),
  ])
  func `a colour may stand alone, behind a space or behind a sign`(words: [String], colour: String) throws {
    #expect(try Arguments(words, for: Syntax.audit).value("--color") == colour)
  }

  @Test(arguments: Syntax.commands.map(\.name))
  func `every option of a command is read as its help says`(command: String) throws {
    let syntax = try #require(Syntax.commands.first { $0.name == command })
    let operands = Array(repeating: "x", count: syntax.fewestOperands)
    for option in syntax.options {
      let values: [String?] =
        switch option.value {
        case .none: [nil]
        case .required: ["2026-01-01"]
        case .two: []
        case .oneOf(let words): words
        case .optional(let words): words + [nil]
        }
      for value in values {
        let attached = try Arguments(operands + [option.name + (value.map { "=" + $0 } ?? "")], for: syntax)
        #expect(attached.has(option.name) && attached.operands == operands)
        guard let value else { continue }
        let behind = try Arguments([option.name, value] + operands, for: syntax)
        #expect(behind.value(option.name) == value && behind.operands == operands)
      }
    }
  }

  @Test(arguments: [["\u{1B}[2J"], ["audit", "--\u{1B}[2J"], ["audit", "--on", "\u{1B}[2J"]])
  func `a wrong word cannot steer the terminal`(words: [String]) {
    let run = CommandRun(words)
    #expect(run.status == 2)
    #expect(!run.complaints.contains("\u{1B}"))
  }
}
