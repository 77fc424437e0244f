import AuditTestSupport
import Testing

/// Khmer has signs of its own for a list, for what follows and for what is quoted: what is said in Khmer bears no Latin ones.
@Suite struct KhmerSignsTests {
  private static let commands: [[String]] = [
    ["report"], ["report", "--progress"], ["report", "--format", "html"], ["plan"], ["plan", "--format", "html"],
    ["explain"], ["checklist"], ["checklist", "--format", "html"], ["form", "--paper"], ["due"], ["audit"], ["check"],
    ["compare", "--share", "ministry"], ["compare", "--share", "ministry", "--format", "html"],
  ]

  @Test(arguments: commands)
  func `no Latin comma, semicolon or colon stands beside a Khmer letter`(command: [String]) throws {
    let world = World()
    let operands = ["due", "audit", "check", "compare"].contains(command[0]) ? ["Audits"] : ["Audits/aa-001"]
    let run = world.run(command[0], Array(command.dropFirst()) + ["--language", "km"], on: operands)
    #expect(hasKhmer(run.output), "\(run.all)")
    for line in run.output.replacing(#/<[^>]*>/#, with: "").split(separator: "\n") {
      // Names of files, options and ids are Latin, and end with a Latin letter.
      let sign = line.firstMatch(of: #/[\u{1780}-\u{17D3}»][,;:]|[,;] ?[\u{1780}-\u{17B3}]/#)
      #expect((sign?.0).map(String.init) == nil, "\(line.prefix(200))")
    }
  }
}
