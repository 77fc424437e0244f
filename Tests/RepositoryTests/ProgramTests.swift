import Testing

/// The program as it is run, in a fresh checkout.
@Suite struct ProgramTests {
  private func run(_ script: String) throws -> ShellRun { try ShellRun(script, in: Repository.path("")) }

  @Test(arguments: ["audit", "check", "score", "explain", "report", "plan", "due"])
  func `a facility may be named by its id alone`(command: String) throws {
    let named = try run("careaudit \(command) pp-014")
    #expect(named.status == 0 && !named.output.isEmpty)
    #expect(named.output == (try run("careaudit \(command) Audits/pp-014")).output)
  }

  @Test func `an id that is not there is refused with the nearest`() throws {
    let wrong = try run("careaudit explain pp-041")
    #expect(wrong.status == 2 && wrong.output.isEmpty)
    let nearest = "careaudit: there is no facility “pp-041”; did you mean “pp-014”?"
    #expect(wrong.complaints == nearest + " (a new place begins with careaudit facility pp-041)\n")
    let checked = try run("careaudit check pp-041")
    #expect(checked.status == 2 && checked.output.contains("did you mean “pp-014”?"))
  }

  @Test func `what is asked for goes to standard output, all else to standard error`() throws {
    #expect(try run("careaudit --version 2> /dev/null").output.hasPrefix("careaudit "))
    let wrong = try run("careaudit frobnicate")
    #expect(wrong.output.isEmpty && wrong.complaints.hasPrefix("careaudit: ") && wrong.status == 2)
  }

  @Test func `a reader who closes the pipe early is no error`() throws {
    let piped = try run("careaudit score --format json --visit all | head -c 10 > /dev/null")
    #expect(piped.status == 0 && piped.complaints.isEmpty)
  }

  @Test(arguments: ["audit", "check", "score", "explain pp-014", "standards", "--help"])
  func `output that is lost is an error`(command: String) throws {
    #expect(try run("careaudit \(command) > /dev/full").status == 2)
  }

  @Test func `into a file no escape code is written`() throws {
    for command in ["audit", "check", "score", "explain pp-014", "standards"] {
      #expect(!(try run("TERM=xterm careaudit \(command)")).output.contains("\u{1B}"))
    }
  }

  @Test func `only with strict the examples that are below their minimum make the status 1`() throws {
    #expect(try run("careaudit audit").status == 0)
    #expect(try run("careaudit audit --strict").status == 1)
  }

  @Test func `the audit of the examples is the same each time`() throws {
    let command = "careaudit score --format json --visit all --on 2026-11-23"
    #expect(try run(command).output == (try run(command)).output)
  }
}
