import AuditTestSupport
import ContentCoding
import Foundation
import Testing

/// A record that was changed after somebody had read it says so, and every report and letter of it.
@Suite struct CorrectionTests {
  private static let path = "Audits/aa-001/2026-03-14-inspection.yaml"

  private static func record(_ corrected: String) -> String {
    World.inspection.replacing("measures:", with: corrected + "\nmeasures:")
  }

  private func report(_ world: World, _ words: [String] = []) -> CommandRun {
    world.run("report", words, on: ["Audits/aa-001"])
  }

  private func digest(of world: World, _ path: String = Self.path) -> String {
    contentDigest(Array(Data((world.folder.text(of: path) ?? "").utf8)))
  }

  // MARK: Told

  @Test func `reports and letters say when and why a record was corrected, and of which version they are`() throws {
    let world = World([
      Self.path: Self.record("corrected: [{date: 2026-04-02, why: {en: The files were counted anew., km: រាប់ម្តងទៀត។}}]")
    ])
    let digest = digest(of: world)
    for (words, why) in [
      (["--language", "en"], "The files were counted anew."), (["--language", "km"], "រាប់ម្តងទៀត។"),
      (["--format", "html"], "The files were counted anew."), (["--format", "json"], "The files were counted anew."),
    ] {
      func told(_ more: [String]) -> String {
        report(world, words + more).output.filter { !$0.isNewline }.replacing(/\ {2,}/, with: " ")
      }
      let (own, ministry) = (told([]), told(["--share", "ministry"]))
      for one in [own, ministry] { #expect(one.contains("2026-04-02") && one.contains(why), "\(words) \(one)") }
      #expect(ministry.contains(digest) || ministry.replacing(" ", with: "").contains(digest), "\(words)")
      // By two digests a facility could tell that something was added which it may not know.
      #expect(!own.contains(digest) && !own.replacing(" ", with: "").contains(digest), "\(words)")
    }
    world.folder.write(
      world.folder.text(of: Self.path)!.replacing("gate.guard: met", with: "gate.guard: unmet"), to: Self.path)
    let letter = world.run("letter", on: ["Audits/aa-001"]).output
    #expect(letter.contains("Corrected on 2 April 2026") && letter.contains("រាប់ម្តងទៀត។"), "\(letter.suffix(4000))")
    #expect(!letter.contains(self.digest(of: world)))
  }

  @Test func `those who read no notes learn the day alone, and the public of a confidential place no digest`() {
    let world = World([
      Self.path: Self.record("corrected: [{date: 2026-04-02, why: Counted anew.}]"),
      "Audits/aa-001/facility.yaml": World.facility.replacing("location: open", with: "location: confidential"),
    ])
    for view in ["coalition", "public"] {
      for format in ["text", "html", "json"] {
        let told = report(world, ["--share", view, "--format", format]).output
        #expect(told.contains("2026-04-02") && !told.contains("Counted anew"), "\(view) \(format)")
        if view == "public" { #expect(!told.contains(digest(of: world)), "\(format)") }
      }
    }
  }

  @Test func `of a correction whose reason stays inside nobody but the ministry learns`() {
    let world = World([
      Self.path: Self.record("corrected: [{date: 2026-04-02, inside: A girl was asked again.}]")
    ])
    for format in ["text", "html", "json"] {
      #expect(report(world, ["--share", "ministry", "--format", format]).output.contains("A girl was asked again."))
      for view in [[], ["--share", "coalition"], ["--share", "public"]] {
        let told = report(world, view + ["--format", format]).all
        #expect(!told.contains("2026-04-02") && !told.contains("girl was"), "\(view) \(format)")
      }
    }
    for words in [["letter", "--notes"], ["plan"], ["explain"], ["audit"], ["due"]] {
      #expect(!world.run(words[0], Array(words.dropFirst()), on: ["Audits/aa-001"]).all.contains("girl was"))
    }
  }

  @Test(arguments: [
    ("[{date: 2026-03-13, why: x}]", "corrected-before-visit"),
    ("[{date: 2026-05-01, why: x}, {date: 2026-04-01, why: y}]", "corrections-out-of-order"),
    ("[{date: 2026-12-01, why: x}]", "date-in-future"), ("[{date: 2026-04-01}]", "missing-key"),
    ("[{why: x}]", "missing-key"), ("{date: 2026-04-01, why: x}", "wrong-shape"),
    ("[{date: 2026-04-01, wy: x}]", "unknown-key"),
  ])
  func `what makes no sense of corrections is told at its place`(corrected: String, code: String) throws {
    let world = World([Self.path: Self.record("corrected: " + corrected)])
    let json =
      try JSONSerialization.jsonObject(
        with: Data(world.run("score", ["--format", "json"]).output.utf8)) as! [String: Any]
    let problems = (json["problems"] as! [[String: Any]]).filter {
      ($0["file"] as? String)?.hasSuffix("aa-001/2026-03-14-inspection.yaml") == true
    }
    #expect(problems.contains { $0["code"] as? String == code && $0["line"] as? Int == 2 }, "\(problems)")
  }

  @Test func `a reason that quotes residents or holds a number of a telephone is warned of`() {
    let world = World([
      Self.path: Self.record(
        "corrected: [{date: 2026-04-02, why: Two girls told us that guests come at night. Call 012 345 678.}]")
    ])
    let told = world.run("check").output
    #expect(told.contains("seems to tell what residents said") && told.contains("phone number"), "\(told)")
  }

  // MARK: Written in one command

  @Test func `a typed answer corrects a record in one command`() throws {
    let world = World()
    let before = world.folder.text(of: Self.path)!
    let run = world.run(
      "enter", ["--why", "The guard was asked again."], on: ["Audits/aa-001"], day: "2026-03-14",
      input: ["house-rules/gate.guard 3 Nobody at night.", "done"])
    #expect(run.status == 0, "\(run.all)")
    let after = try #require(world.folder.text(of: Self.path))
    #expect(after.contains("gate.guard: {rating: unmet, note: \"Nobody at night.\"}"))
    #expect(
      after.contains("corrected:\n  - date: 20") && after.contains("why: \"The guard was asked again.\""), "\(after)")
    // What was not typed stands as it was, and no further standard is audited.
    #expect(after.contains("gate.visitors: {rating: met, note: \"The book is new.\", heard: [resident]}"))
    #expect(!after.contains("garden-rules") && !after.contains("against:"))
    #expect(world.folder.text(of: Self.path + ".before-import-1") == before)
    let again = world.run(
      "enter", ["--why", "Once more."], on: ["Audits/aa-001"], day: "2026-03-14",
      input: ["house-rules/gate.guard 3 Nobody at night.", "done"])
    #expect(again.status == 0 && world.folder.text(of: Self.path) == after, "what changes nothing is no correction")
  }

  @Test func `there is nothing to correct where there is no record, and no correction without a reason`() {
    let world = World()
    let none = world.run("enter", ["--why", "x"], on: ["Audits/aa-001"], day: "2026-03-15", input: ["by A", "done"])
    #expect(none.status == 2 && none.complaints.contains("no record of that day and kind to correct"))
    #expect(world.folder.text(of: "Audits/aa-001/2026-03-15-inspection.yaml") == nil)
    let empty = world.run("enter", ["--why", " "], on: ["Audits/aa-001"], day: "2026-03-14", input: ["done"])
    #expect(empty.status == 2 && empty.complaints.contains("say why"))
  }

  @Test func `a later version stands and what it replaced is kept; an earlier one waits for a person`() throws {
    let first = World.inspection
    let later = Self.record("corrected: [{date: 2026-04-02, why: Asked again.}]").replacing(
      "gate.guard: met", with: "gate.guard: unmet")
    let world = World([
      "brought/aa-001/facility.yaml": World.facility, "brought/aa-001/2026-03-14-inspection.yaml": later,
    ])
    func bring(_ words: [String] = []) -> CommandRun {
      world.run("import", ["--into", world.audits] + words, on: ["brought/aa-001/2026-03-14-inspection.yaml"])
    }
    let brought = bring()
    #expect(brought.status == 0 && brought.output.contains("+ corrected"), "\(brought.all)")
    #expect(brought.output.contains("later correction") && brought.output.contains("met → unmet"))
    let home = try #require(world.folder.text(of: Self.path))
    #expect(home.contains("gate.guard: unmet") && home.contains("why: \"Asked again.\""))
    #expect(world.folder.text(of: Self.path + ".before-import-1") == first)
    // The first version again.
    world.folder.write(first, to: "brought/aa-001/2026-03-14-inspection.yaml")
    let back = bring()
    #expect(back.status == 2 && back.output.contains("lacks a correction"), "\(back.all)")
    #expect(world.folder.text(of: Self.path) == home)
  }

  @Test func `records that were corrected in two ways wait for a person`() throws {
    let mine = Self.record("corrected: [{date: 2026-04-02, why: One.}]")
    let theirs = Self.record("corrected: [{date: 2026-04-03, why: Other.}]")
    let world = World([
      Self.path: mine, "brought/aa-001/facility.yaml": World.facility,
      "brought/aa-001/2026-03-14-inspection.yaml": theirs,
    ])
    func bring(_ words: [String] = []) -> CommandRun {
      world.run("import", ["--into", world.audits] + words, on: ["brought/aa-001/2026-03-14-inspection.yaml"])
    }
    let waiting = bring()
    #expect(
      waiting.status == 2 && waiting.output.contains("? corrected") && waiting.output.contains("One.")
        && waiting.output.contains("Other."))
    #expect(world.folder.text(of: Self.path) == mine)
    #expect(bring(["--take", "corrected=theirs"]).status == 0)
    #expect(world.folder.text(of: Self.path)?.contains("Other.") == true)
  }

  @Test func `what gives way without a reason is asked for one`() {
    let world = World()
    let run = world.run(
      "enter", ["--take", "theirs", "--against", "house-rules"], on: ["Audits/aa-001"], day: "2026-03-14",
      input: ["house-rules/gate.guard 3", "done"])
    #expect(run.output.contains("--why"), "\(run.all)")
  }
}
