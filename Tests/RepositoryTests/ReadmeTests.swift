import AuditCommand
import AuditTestSupport
import Foundation
import Synchronization
import Testing

/// What README.md, Standards/README.md and the help pages say to type, typed.
@Suite(.serialized) struct ReadmeTests {
  /// As the program's help lists them.
  static let commands = help([]).split(separator: "\n").compactMap { line in
    line.firstMatch(of: /^ {2}([a-z]+) {2,}/).map { String($0.output.1) }
  }

  @Test func `the help lists the commands`() {
    #expect(ReadmeTests.commands.starts(with: ["audit", "check", "score", "explain", "report"]))
  }

  @Test func `installing and the first audit, and the tests, are one line each`() throws {
    let lines = try Repository.text(of: "README.md").split(separator: "\n").map(String.init)
    let run = " && swift run -c release careaudit audit"
    #expect(lines.count { $0.hasPrefix("apt-get ") && $0.hasSuffix(run) } == 1)
    #expect(lines.count { $0.hasSuffix("&& swift test -c release --disable-testable-imports") } == 1)
  }

  @Test(arguments: commands)
  func `a command has its line in README`(command: String) throws {
    let lines = try Repository.text(of: "README.md").split(separator: "\n")
    #expect(lines.contains { $0.contains("`\(command)`") && $0.contains("`careaudit \(command)") })
  }

  @Test(arguments: commands)
  func `the example in a command's help runs`(command: String) throws {
    let examples = ReadmeTests.help([command]).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("careaudit ") }
    #expect(examples.count == 1)
    let house = try scratchCopy()
    for example in examples {
      #expect(example.hasPrefix("careaudit " + command))
      let run = try ShellRun(example.replacingOccurrences(of: " /tmp/", with: " " + house.path + "/"), in: house.path)
      #expect(run.status == 0, "\(example)\n\(run.complaints)")
    }
  }

  private static func help(_ topic: [String]) -> String {
    let written = Mutex("")
    let console = Console(write: { text in written.withLock { $0 += text } }, complain: { _ in })
    _ = runCommand(topic + ["--help"], console: console)
    return written.withLock { $0 }
  }

  @Test func `the page that README shows is the page that comes`() throws {
    let readme = try Repository.text(of: "README.md")
    let shown = try #require(Snippet.all(in: readme).first { $0.isBlock && $0.text.contains(" · ") }?.text)
    let page = try ShellRun("careaudit audit Audits/kc-005 --on 2026-11-23", in: Repository.path("")).output
    #expect(page.contains(shown))
  }

  @Test func `what README says to type runs, in its order`() throws {
    let house = try scratchCopy()
    let readme = try Repository.text(of: "README.md")
    try writeByHand(readme, in: house)
    let count = try runExamples(of: readme, in: house.path)
    #expect(count >= 12)
    let own = try ShellRun("careaudit score Audits/my-001", in: house.path)
    #expect(own.output.hasPrefix("my-001 "))
  }

  /// What the reader of README is told to write or to copy by hand.
  private func writeByHand(_ readme: String, in house: TemporaryFolder) throws {
    let tailoring = try #require(Snippet.all(in: readme).first { $0.text.hasPrefix("tailoring: office-2026") }?.text)
    house.write(tailoring, to: "Standards/tailoring/office-2026.yaml")
    let rules = try Repository.text(of: "Standards/good-practice.yaml").split(
      separator: "standard: good-practice\n", maxSplits: 1)
    #expect(rules.count == 2)
    house.write(rules.joined(separator: "standard: my-rules\n"), to: "Standards/my-rules.yaml")
  }

  /// A registry with what lies in a house, whose folders go.
  private func moveIntoRegistry(_ house: TemporaryFolder) throws {
    let moved = try ShellRun(
      """
      careaudit registry init --registry .kept.db > .said && careaudit registry bring . --registry .kept.db >> .said
      rm -r Audits Standards
      """, in: house.path)
    #expect(moved.status == 0, "\(moved.complaints)")
  }

  /// Runs a line on the folders of one house and on the registry of another, and holds all that comes of it against each other.
  private func compare(_ line: String, _ plain: TemporaryFolder, _ kept: TemporaryFolder) throws {
    let one = try ShellRun(line, in: plain.path)
    let other = try ShellRun("export CAREAUDIT_REGISTRY=.kept.db\n" + line, in: kept.path)
    #expect(one.output == other.output, "\(line)")
    #expect(one.complaints == other.complaints, "\(line)")
    #expect(one.status == other.status, "\(line)")
  }

  @Test func `what README says to type gives the same of a registry as of folders, and leaves the same`() throws {
    let readme = try Repository.text(of: "README.md")
    let (plain, kept) = (try scratchCopy(), try scratchCopy())
    for house in [plain, kept] { try writeByHand(readme, in: house) }
    try moveIntoRegistry(kept)
    let lines = Snippet.all(in: readme).filter { $0.isTyped }.map(\.text).filter {
      // What changes files as they are written refuses a registry.
      !["careaudit registry ", "careaudit receipt ", "careaudit wording "].contains(where: $0.contains)
    }
    #expect(lines.count >= 12)
    for line in lines { try compare(line, plain, kept) }
    let given = try ShellRun(
      """
      careaudit registry verify --registry .kept.db > .said
      careaudit registry give given --registry .kept.db > .said && mv given/Audits given/Standards . && rmdir given
      diff -r --exclude='.*' --exclude='*.pdf' . \(plain.path)
      """, in: kept.path)
    #expect(given.status == 0 && given.output.isEmpty, "\(given.output)\(given.complaints)")
  }

  @Test func `what is wrong is told of a registry as of folders`() throws {
    let (plain, kept) = (try scratchCopy(), try scratchCopy())
    for house in [plain, kept] {
      house.write(
        "visit: {date: 2026-03-14, kind: inspection}\nanswers: {no-rules: {a.b: met}}\n",
        to: "Audits/kc-005/2026-03-14-inspection.yaml")
      house.write("visit: {date: 2026-03-15, kind: inspection\n", to: "Audits/kc-005/2026-03-15-inspection.yaml")
      house.write("visit: {}\n", to: "Audits/kc-005/2026-13-15-inspection.yaml")
      house.write("visit: {}\n", to: "Audits/kc-005/2026-03-16-inspection.yaml.txt")
      house.write("visit: {}\n", to: "Audits/kc-005/old/2026-03-16-inspection.yaml")
      house.write("facility: kd-031\n", to: "Audits/twice/kd-031/facility.yaml")
      house.write("name: nobody\n", to: "Audits/stray.yaml")
      house.write("standard: broken\n", to: "Standards/broken.yaml")
      house.write("tailoring: x\nof: nothing\n", to: "Standards/tailoring/x.yaml")
    }
    try moveIntoRegistry(kept)
    for line in [
      "check", "check Audits/kc-005", "check Audits/stray.yaml", "check kc-006", "check Audits/nowhere", "audit",
      "audit .",
      "score --format json --visit all", "score Audits/kc-005/2026-03-14-inspection.yaml", "explain kc-005", "compare",
      "compare --share ministry --format json", "due --share ministry", "data --share ministry", "standards --basis",
      "audit --standards Standards/archive", "audit --tailoring Standards/tailoring/x.yaml", "plan kc-005",
      "report ./Audits//kc-005/ --language km", "new kc-005 --on 2026-03-14", "facility kc-005", "checklist kc-005",
    ] {
      try compare("careaudit " + line + " 2>&1 || echo $?", plain, kept)
    }
  }

  @Test func `what README of Standards says to type runs`() throws {
    let house = try scratchCopy()
    let count = try runExamples(of: try Repository.text(of: "Standards/README.md"), in: house.path)
    #expect(count >= 1)
  }

  @Test func `what README of Audits says to ask a plan runs, and leaves nothing aside`() throws {
    let house = try scratchCopy()
    let asked = Snippet.all(in: try Repository.text(of: "Audits/README.md")).filter {
      $0.text.hasPrefix("careaudit plan ps-004")
    }
    #expect(asked.count >= 4)
    for snippet in asked {
      let run = try ShellRun(snippet.text + " --on 2026-11-23", in: house.path)
      #expect(run.status == 0 && run.complaints.isEmpty, "\(snippet.text)\n\(run.complaints)")
    }
  }

  /// Runs every snippet that is meant to be typed; gives how many there were.
  private func runExamples(of page: String, in folder: String) throws -> Int {
    var count = 0
    for snippet in Snippet.all(in: page) where snippet.isTyped {
      let run = try ShellRun(snippet.text, in: folder)
      #expect(run.status == 0, "\(snippet.text)\n\(run.complaints)")
      count += 1
    }
    return count
  }

  private func scratchCopy() throws -> TemporaryFolder {
    let house = TemporaryFolder()
    for folder in ["Audits", "Standards"] {
      for ending in [".yaml", ".txt"] {
        for file in Repository.files(below: folder, ending: ending) {
          house.write(try Repository.text(of: file), to: file)
        }
      }
    }
    return house
  }
}

/// A piece of code in a page: a fenced block, or words between backticks.
private struct Snippet {
  let text: String
  let isBlock: Bool

  /// Whether a reader would type it: a block with a line of `careaudit` or of files to copy, or `careaudit …` in the text.
  /// What holds a placeholder is to be edited first.
  var isTyped: Bool {
    if text.contains(/<[^>]+>|\b[A-Z]{3,}\b|…/) { return false }
    let lines = text.split(separator: "\n")
    if !isBlock { return text.hasPrefix("careaudit ") }
    return lines.contains { line in ["careaudit ", "cp ", "sed "].contains { line.hasPrefix($0) } }
  }

  static func all(in page: String) -> [Snippet] {
    var snippets: [Snippet] = []
    var block: [String]?
    var indent = 0
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      if bare.hasPrefix("```") {
        if let lines = block {
          snippets.append(Snippet(text: lines.joined(separator: "\n") + "\n", isBlock: true))
          block = nil
        } else {
          block = []
          indent = line.count - bare.count
        }
      } else if block != nil {
        block?.append(String(line.dropFirst(indent)))
      } else {
        for match in line.matches(of: /`([^`]+)`/) {
          snippets.append(Snippet(text: String(match.output.1), isBlock: false))
        }
      }
    }
    return snippets
  }
}
