import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// What commands on a registry leave in its log, and what they refuse without.
@Suite struct RegistryReadingTests {
  private let world = World()
  private var place: String { world.path("registry.db") }

  private func begin() {
    for words in [["init"], ["bring", world.folder.path]] {
      #expect(CommandRun(["registry"] + words + ["--registry", place]).status == 0)
    }
  }

  private func run(_ words: String..., why: String? = nil) -> CommandRun {
    CommandRun(
      words + ["--registry", place, "--language", "en"], environment: why.map { ["CAREAUDIT_WHY": $0] } ?? [:])
  }

  /// The commands and places of all readings, the last first.
  private func readings() -> [String] {
    let lines = run("registry", "readings").output.split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return stride(from: 0, to: lines.count - 1, by: 2).map { index in
      lines[index].split(separator: " · ").dropFirst(3).joined(separator: " · ") + " | " + lines[index + 1]
    }
  }

  @Test(arguments: [
    (["report", "bb-002"], "report | Audits/bb-002"), (["explain", "bb-002"], "explain | Audits/bb-002"),
    (["plan", "bb-002"], "plan | Audits/bb-002"), (["audit", "Audits"], "audit | Audits/bb-002"),
    (["audit"], "audit | Audits/bb-002"), (["score"], "score | Audits/bb-002"), (["due"], "due | Audits/bb-002"),
    (["check"], "check | Audits/bb-002"), (["form", "bb-002"], "form | Audits/bb-002"),
    (["checklist", "bb-002"], "checklist | Audits/bb-002"),
    (["compare", "--share", "ministry"], "compare | Audits/bb-002"),
    (["new", "bb-002", "--kind", "inspection"], "new | Audits/bb-002"),
  ])
  func `what shows a confidential place says so in the log, once`(words: [String], told: String) {
    begin()
    let folder = CommandRun(
      words.map { $0 == "bb-002" ? world.path("Audits/bb-002") : $0 == "Audits" ? world.audits : $0 }
        + (words.count == 1 || words[0] == "compare" ? [world.audits] : [])
        + ["--standards", world.path("Standards"), "--language", "en", "--on", "2026-11-23"])
    let read = CommandRun(words + ["--registry", place, "--language", "en", "--on", "2026-11-23"])
    #expect(read.status == folder.status, "\(read.all)")
    #expect(unwrapped(read.output) == unwrapped(folder.output))
    #expect(readings() == [told])
  }

  /// Without the folder, whose length moves the ends of lines.
  private func unwrapped(_ text: String) -> [Substring] {
    text.replacing(world.path(""), with: "").split(whereSeparator: \.isWhitespace)
  }

  @Test(arguments: [
    ["report", "aa-001"], ["audit", "Audits/aa-001"], ["compare"], ["compare", "--share", "public"], ["standards"],
    ["registry", "status"], ["registry", "verify"], ["registry", "history", "aa-001/facility"],
    ["data", "--output", "/dev/null", "--format", "jsonl"],
  ])
  func `what shows none of it leaves nothing in the log`(words: [String]) {
    begin()
    let run = CommandRun(words + ["--registry", place])
    #expect(run.status != 2, "\(run.all)")
    #expect(readings() == [])
  }

  @Test func `a comparison that shows a line of a confidential place as a problem says so in the log`() {
    world.folder.write(
      "visit: {date: 2026-05-02, kind: inspection}\nanswers: {house-rules: {gate.guard: mett}}\n",
      to: "Audits/bb-002/2026-05-02-inspection.yaml")
    begin()
    let run = CommandRun(["compare", "--registry", place])
    #expect(run.all.contains("mett"), "\(run.all)")
    #expect(readings() == ["compare | Audits/bb-002"])
  }

  @Test func `giving and the history are readings, with a reason where one is told`() {
    begin()
    #expect(run("registry", "give", world.path("out"), "--why", "a move").status == 0)
    #expect(run("registry", "history", "bb-002/facility", why: "a question").status == 0)
    #expect(run("report", "bb-002", why: "a complaint").status == 0)
    #expect(
      readings() == [
        "report: a complaint | Audits/bb-002", "registry history: a question | Audits/bb-002",
        "registry give: a move | Audits/bb-002",
      ])
    #expect(run("registry", "readings", "bb-002").output.split(separator: "\n").count == 3)
    #expect(run("registry", "readings", "aa-001").output == "The log tells of no reading.\n")
    #expect(run("registry", "verify").status == 0)
  }

  @Test func `where the log cannot be written a confidential place is not shown, and others are`() throws {
    begin()
    #expect(run("registry", "backup", world.path("copy.db")).status == 0)
    try FileManager.default.removeItem(atPath: place + ".key")
    let report = run("report", "bb-002")
    #expect(report.status == 2 && !report.all.contains("Heron") && !report.all.contains("dark"), "\(report.all)")
    #expect(report.complaints.contains("could not be kept in the log"))
    let audit = run("audit", "Audits")
    #expect(audit.status == 2 && audit.output.contains("Lotus") && !audit.all.contains("Heron"))
    for words in [["give", world.path("out")], ["history", "bb-002/facility"]] {
      let refused = CommandRun(["registry"] + words + ["--registry", place, "--language", "km"])
      #expect(refused.status == 2 && refused.output.isEmpty && hasKhmer(refused.complaints))
    }
    #expect(!FileManager.default.fileExists(atPath: world.path("out")))
    #expect(run("report", "aa-001").status == 0)
    let copy = CommandRun(["report", "bb-002", "--registry", world.path("copy.db"), "--language", "en"])
    #expect(copy.status == 0 && copy.output.contains("gate.guard"), "\(copy.all)")
  }

  @Test func `the proof of an older log is checked without it`() {
    begin()
    #expect(run("registry", "receipt", "2", "--output", world.path("kept.txt")).status == 0)
    _ = run("report", "bb-002")
    #expect(run("registry", "consistency", world.path("kept.txt"), "--output", world.path("proof.txt")).status == 0)
    let keys = ["--keys", place + ".pub"]
    let proof = CommandRun(["receipt", world.path("proof.txt"), "--against", world.path("kept.txt")] + keys)
    #expect(proof.status == 0 && proof.output.contains("This proof holds"), "\(proof.all)")
    #expect(
      CommandRun(["receipt", world.path("proof.txt"), "--language", "km"] + keys).output.contains("ភស្តុតាងនេះត្រឹមត្រូវ"))
    #expect(run("registry", "receipt", "3", "--output", world.path("later.txt")).status == 0)
    #expect(CommandRun(["receipt", world.path("proof.txt"), "--against", world.path("later.txt")] + keys).status == 2)
    #expect(CommandRun(["receipt", world.path("proof.txt")]).complaints.contains("--keys FILE"))
    let other = World()
    #expect(CommandRun(["registry", "init", "--registry", other.path("r.db")]).status == 0)
    #expect(CommandRun(["receipt", world.path("proof.txt"), "--keys", other.path("r.db.pub")]).status == 2)
    let refused = CommandRun(
      ["registry", "consistency", world.path("kept.txt"), "--registry", other.path("r.db"), "--language", "en"])
    #expect(refused.status == 2 && refused.complaints.contains("no key of this registry"))
  }

  @Test func `what is published is kept with its ledger, and held against that`() throws {
    let world = CompareTests.country(hidden: 6)
    let place = world.path("registry.db")
    for words in [["init"], ["bring", world.folder.path]] {
      #expect(CommandRun(["registry"] + words + ["--registry", place]).status == 0)
    }
    func publish(_ words: String..., language: String = "en") -> CommandRun {
      CommandRun(
        ["compare", "--registry", place, "--on", "2026-11-23", "--language", language, "--publish"] + words)
    }
    #expect(publish("march", "--dry-run").output.contains("Nothing is written"))
    let march = publish("march")
    #expect(march.status != 2 && march.output.contains("Written into Publications/march"), "\(march.all)")
    // The same files as into a folder.
    let folder = CommandRun([
      "compare", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23", "--language", "en",
      "--publish", world.path("march"), "--ledger", world.path("ledger.json"),
    ])
    #expect(folder.status == march.status)
    #expect(CommandRun(["registry", "give", world.path("out"), "--registry", place]).status == 0)
    for name in ["comparison.html", "comparison.json", "comparison.csv", "comparison.xlsx"] {
      #expect(
        try Data(contentsOf: URL(filePath: world.path("out/Publications/march/" + name)))
          == Data(contentsOf: URL(filePath: world.path("march/" + name))))
    }
    #expect(
      try Data(contentsOf: URL(filePath: world.path("out/Publications/ledger.json")))
        == Data(contentsOf: URL(filePath: world.path("ledger.json"))))
    #expect(publish("march").complaints.contains("was published on 2026-11-23"))
    #expect(publish("a/b").complaints.contains("plain name"))
    #expect(hasKhmer(publish("a/b", language: "km").complaints))
    #expect(publish("april", "--ledger", world.path("ledger.json")).complaints.contains("--ledger"))
    #expect(publish("april", "--share", "public").status != 2)
    let status = CommandRun(["registry", "status", "--registry", place, "--language", "en"]).output
    #expect(status.contains(/publications +2\n/) && status.contains(/ledger of publications +1\n/))
  }
}
