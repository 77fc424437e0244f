import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

@Suite struct RegistryCommandTests {
  private let world = World()
  private var place: String { world.path("registry.db") }

  private func run(_ words: String..., language: String = "en") -> CommandRun {
    CommandRun(["registry"] + words + ["--registry", place, "--account", "tester", "--language", language])
  }

  private func begin() {
    #expect(run("init", "--name", "registry.example").status == 0)
    let brought = run("bring", world.folder.path)
    #expect(brought.status == 0 && brought.complaints.isEmpty, "\(brought.all)")
  }

  @Test func `what is brought is given back, byte for byte`() throws {
    begin()
    #expect(run("give", world.path("out")).status == 0)
    for (name, text) in World.files {
      #expect(try String(contentsOfFile: world.path("out/" + name), encoding: .utf8) == text)
    }
    let again = run("bring", world.folder.path)
    #expect(again.output == "new: 0\nknown already: \(World.files.count)\n")
    #expect(
      run("give", world.path("out")).complaints.hasSuffix(
        ": something is there already, and was left as it is; name another place\n"))
  }

  @Test func `what differs waits, and is corrected with a reason that stays`() throws {
    begin()
    let record = "Audits/aa-001/2026-03-14-inspection.yaml"
    world.folder.write(World.inspection.replacing("gate.guard: met", with: "gate.guard: unmet"), to: record)
    let waits = run("bring", world.audits)
    #expect(waits.status == 2)
    #expect(
      waits.complaints
        == "careaudit: \(record): differs from what is kept, and was not taken; look at both, then: careaudit registry correct \(record) FILE --why TEXT\n"
    )
    let name = "aa-001/2026-03-14-inspection"
    #expect(run("correct", name, world.path(record)).complaints == "careaudit: “--why” needs a value: --why TEXT\n")
    #expect(run("correct", name, world.path(record), "--why", " ").status == 2)
    #expect(run("correct", name, world.path(record), "--why", "seen again").status == 0)
    let history = run("history", name)
    #expect(history.output.hasPrefix(record + "\n"))
    #expect(history.output.contains("\n  why: seen again\n  moved: house-rules/gate.guard\n  this stands now\n"))
    #expect(run("bring", world.audits).status == 0)
    let withdrawn = run("withdraw", name, "--why", "another house")
    #expect(withdrawn.status == 0)
    #expect(run("withdraw", name, "--why", "again").complaints.contains("nothing of it stands"))
  }

  @Test func `a receipt says what it proves, of the very file`() throws {
    begin()
    #expect(run("receipt", "3", "--output", world.path("one-receipt.txt")).status == 0)
    let subject = try #require(
      try String(contentsOfFile: world.path("one-receipt.txt"), encoding: .utf8).firstMatch(of: /subject [0-9]+ (.*)\n/)
    ).output.1
    let keys = ["--keys", place + ".pub"]
    let receipt = ["receipt", world.path("one-receipt.txt")]
    let whole = CommandRun(receipt + keys + ["--document", world.path(String(subject))])
    #expect(whole.status == 0 && unwrapped(whole.output).contains("is the very file that was received"), "\(whole.all)")
    #expect(unwrapped(whole.output).hasPrefix("This receipt holds. It proves: · \(subject) was brought on 20"))
    #expect(CommandRun(receipt + keys + ["--document", place + ".pub"]).status == 2)
    #expect(CommandRun(receipt + ["--against", world.path("one-receipt.txt")]).status == 0)
    #expect(CommandRun(receipt + keys + ["--language", "km"]).output.contains("វាបញ្ជាក់"))
    #expect(CommandRun(receipt).complaints.contains("--keys FILE"))
    #expect(CommandRun(["receipt", place + ".pub"] + keys).complaints.contains("no receipt"))
    _ = run("keys", "--new")
    #expect(CommandRun(receipt + keys).status == 0)
    #expect(run("verify", "--against", world.path("one-receipt.txt")).output.hasSuffix("kept elsewhere.\n"))
    let other = World()
    #expect(CommandRun(["registry", "init", "--registry", other.path("r.db")]).status == 0)
    #expect(CommandRun(receipt + ["--keys", other.path("r.db.pub")]).status == 2)
  }

  @Test func `status, backup, rebuild and blotting out tell what they did, in both languages`() throws {
    begin()
    for language in ["en", "km"] {
      let pages = [
        run("status", language: language), run("rebuild", language: language),
        run("backup", world.path(language + ".db"), language: language),
        run("blot", language == "en" ? "3" : "4", "--why", "a name", language: language),
        run("verify", language: language), run("keys", "--new", language: language),
        run("give", world.path("out-" + language), language: language),
      ]
      for page in pages {
        #expect(page.status == 0 && page.complaints.isEmpty, "\(page.all)")
        #expect(hasKhmer(page.output) == (language == "km"))
      }
    }
    #expect(unwrapped(run("verify").output).contains("bytes blotted out of 2"))
  }

  @Test func `a backup takes the place of a registry that is lost`() throws {
    begin()
    #expect(run("backup", world.path("copy.db")).status == 0)
    let lost = ["--registry", world.path("lost.db")]
    let restore = ["registry", "restore", world.path("copy.db"), "--keys", place + ".pub"] + lost
    let restored = CommandRun(restore)
    #expect(restored.status == 0 && restored.complaints.isEmpty, "\(restored.all)")
    let told = unwrapped(restored.output)
    #expect(told.contains("is the registry") && told.contains("until the key that signed it"), "\(told)")
    #expect(CommandRun(["registry", "verify", "--keys", place + ".pub"] + lost).status == 0)
    #expect(CommandRun(["audit"] + lost).output == CommandRun(["audit", "--registry", place]).output)
    let again = CommandRun(restore)
    #expect(again.status == 2 && again.complaints.contains("lost.db: something is there already"), "\(again.all)")
    let none = CommandRun([
      "registry", "restore", place + ".pub", "--keys", place + ".pub", "--registry", world.path("n.db"),
    ])
    #expect(none.status == 2 && !FileManager.default.fileExists(atPath: world.path("n.db")), "\(none.all)")
    #expect(hasKhmer(CommandRun(restore + ["--language", "km"]).complaints))
  }

  @Test func `what is kept to be faster is worked out again, whatever the day`() throws {
    begin()
    let beside = ["--registry", place, "--on"]
    #expect(CommandRun(["compare", "--share", "ministry"] + beside + ["2026-12-01"]).status < 2)
    for day in ["2026-12-01", "2026-12-24"] {
      let sound = run("verify", "--derived", "--on", day)
      #expect(sound.status == 0, "\(sound.all)")
      let count = try #require(
        unwrapped(sound.output).firstMatch(
          of: /comes to: ([0-9]+) values were worked out anew\. .* earlier ([0-9]+) more/))
      #expect(Int(count.output.1)! > 3 && count.output.2 == "0", "\(sound.output)")
    }
    #expect(run("status", "--derived").complaints.contains("registry verify"))
  }

  @Test(arguments: [
    (["frobnicate"], "“frobnicate” is not a value for “registry”"),
    (["bring"], "something is missing: careaudit registry bring FOLDER"), (["status", "x"], "one word too many"),
    (["status", "--new"], "--new"), (["history", "aa-01"], "nothing of “aa-01” was ever kept here"),
    (["receipt", "x"], "by its number"), (["receipt", "99"], "there is no entry 99"),
    (["bring", "/nowhere"], "/nowhere"), (["blot", "1", "--why", "x"], "nothing of it stands"),
  ])
  func `what cannot be done is told with what to write instead`(words: [String], told: String) {
    begin()
    let refused = CommandRun(["registry"] + words + ["--registry", place])
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.complaints.contains(told), "\(refused.complaints)")
    let khmer = CommandRun(["registry"] + words + ["--registry", place, "--language", "km"])
    #expect(hasKhmer(khmer.complaints))
  }

  @Test func `the environment names the registry, and without any it is asked for`() {
    begin()
    #expect(CommandRun(["registry", "status"], environment: ["CAREAUDIT_REGISTRY": place]).status == 0)
    let asked = CommandRun(["registry", "status"])
    #expect(asked.complaints == "careaudit: no registry is named: write --registry PLACE, or set CAREAUDIT_REGISTRY\n")
    #expect(
      CommandRun(["registry", "status", "--registry", world.path("none.db")]).complaints.contains(
        "there is no registry here"))
    #expect(
      CommandRun(["registry", "status", "--registry", world.path("Standards/measures.yaml")]).complaints.contains(
        "this is no registry"))
  }
}

/// As if the page were as wide as one likes.
private func unwrapped(_ page: String) -> String { page.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
