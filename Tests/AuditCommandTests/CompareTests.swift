import AuditCommand
import AuditTestSupport
import Foundation
import Testing

@Suite struct CompareTests {
  /// Six open shelters, one of them barely answered, and one confidential transit centre.
  static func country(hidden: Int = 1) -> World {
    var files: [String: String] = [:]
    for number in 0..<(6 + hidden) {
      let isHidden = number >= 6
      let id = (isHidden ? "secret-" : "zz-") + String(number)
      files["Audits/\(id)/facility.yaml"] = """
        facility: \(id)
        name: {en: "House, \(isHidden ? "Hidden" : "Open") \(number)", km: ផ្ទះ}
        example: true
        province: \(isHidden ? "Mondulkiri" : "Kampot")
        care: \(isHidden ? "transit" : "shelter")
        operator: ngo
        residents: [girls]
        serves: [at-risk]
        location: \(isHidden ? "confidential" : "open")

        """
      for year in [2025, 2026] {
        let guarded = year == 2026 && number < 4 ? "met" : "unmet"
        files["Audits/\(id)/\(year)-03-14-inspection.yaml"] = """
          visit: {date: \(year)-03-14, kind: inspection}
          services:
            psycho-social: {provided: [girls], cost-per-person-year: \(100 * (number + 1))}
          answers:
            house-rules:
              gate.guard: {rating: \(guarded), note: "Told by Sokha, 012 345 678."}
              care.files: {checked: 10, of: 27, conforming: \(min(10, number + 4))}

          """
      }
    }
    return World(files)
  }

  private func run(_ world: World, _ words: [String]) -> CommandRun { world.run("compare", words) }

  @Test(arguments: ["coalition", "public"], ["text", "html", "json", "csv"])
  func `outside the ministry's view nothing that could give a place away leaves`(view: String, format: String) {
    let world = CompareTests.country(hidden: 5)
    for key in ["care", "province", "operator", "residents", "serves"] {
      let page = run(world, ["--share", view, "--format", format, "--by", key]).output
      #expect(!page.isEmpty)
      for secret in ["secret-", "zz-", "aa-001", "bb-002", "Hidden", "Mondulkiri", "Sokha", "012 345", "03-14"] {
        #expect(!page.contains(secret), "\(secret) by \(key)")
      }
    }
  }

  @Test(arguments: ["text", "html", "json"])
  func `every page says at its top which view it is`(format: String) {
    for (view, words) in [("coalition", "Coalition view"), ("public", "Public view"), ("ministry", "Ministry view")] {
      let page = run(CompareTests.country(), ["--share", view, "--format", format, "--language", "en"]).output
      #expect(page.contains(words))
    }
    #expect(run(CompareTests.country(), ["--format", format, "--language", "en"]).output.contains("Coalition view"))
  }

  @Test func `the ministry sees all`() {
    let page = run(CompareTests.country(), ["--share", "ministry", "--format", "json"]).output
    for fact in ["secret-6", "Mondulkiri", "House, Hidden 6", "2026-03-14"] { #expect(page.contains(fact)) }
  }

  @Test func `pseudonyms are the same with the same key, and others with another`() {
    let world = CompareTests.country()
    world.folder.write("0123456789abcdef0123456789abcdef", to: "key")
    world.folder.write("0123456789abcdef0123456789abcdeF", to: "other")
    world.folder.write("short", to: "short")
    func names(_ key: String) -> [Substring] {
      run(world, ["--format", "csv", "--key", world.path(key)]).output.split(separator: "\r\n").compactMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return cells[1] == "facility" && cells[7] == "minimum" && cells[8] == "share" ? cells[6] : nil
      }
    }
    let first = names("key")
    #expect(first.count == 7)
    #expect(first == names("key"))
    #expect(Set(first).isDisjoint(with: names("other")))
    let short = run(world, ["--key", world.path("short")])
    #expect(short.status == 2 && short.complaints.contains("16 bytes"))
    let none = run(world, ["--key", world.path("none")])
    #expect(none.status == 2 && none.complaints.contains("/dev/urandom"))
  }

  @Test func `nothing to compare gives a message and no file`() {
    let world = CompareTests.country()
    let file = world.path("page.html")
    let found = run(world, ["--where", "care=foster", "--output", file])
    #expect(found.status == 2)
    #expect(found.complaints.contains("nothing to compare"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func `a page that cannot be written is said`() {
    let found = run(CompareTests.country(), ["--output", "/nowhere/at/all.html"])
    #expect(found.status == 2)
    #expect(found.complaints.contains("no such folder"))
  }

  @Test(arguments: ["care", "care=", "colour=red", "care=shelterr", "=x"])
  func `a condition that cannot be read is said`(condition: String) {
    let found = run(CompareTests.country(), ["--where", condition])
    #expect(found.status == 2)
    #expect(found.complaints.contains("--where"))
    #expect(found.output.isEmpty)
  }

  @Test func `conditions narrow what is compared`() {
    let page = run(
      CompareTests.country(), ["--share", "ministry", "--format", "csv", "--where", "location=confidential"])
    #expect(page.output.contains("secret-6"))
    #expect(!page.output.contains("zz-"))
  }

  @Test func `two records of one visit are laid side by side`() {
    let world = World([
      "second/aa-001/facility.yaml": World.facility,
      "second/aa-001/2026-03-14-inspection.yaml": """
      visit: {date: 2026-03-14, kind: inspection}
      answers:
        house-rules:
          gate.guard: {rating: unmet, note: Nobody at noon.}
          gate.visitors: {rating: met, heard: [resident]}

      """,
    ])
    let records = ["Audits/aa-001/2026-03-14-inspection.yaml", "second/aa-001/2026-03-14-inspection.yaml"]
    let coalition = world.run("compare", ["--agreement", "--language", "en"], on: records)
    #expect(coalition.status == 0)
    #expect(coalition.output.contains("50.0% agreement (2 answers compared)"))
    #expect(coalition.output.contains("gate.guard · met ≠ unmet"))
    #expect(!coalition.all.contains("Nobody at noon"))
    let ministry = world.run("compare", ["--agreement", "--share", "ministry"], on: records)
    #expect(ministry.output.contains("Nobody at noon"))
    let others = world.run(
      "compare", ["--agreement"], on: [records[0], "Audits/bb-002/2026-05-02-inspection.yaml"])
    #expect(others.status == 2 && others.complaints.contains("two facilities"))
    let hidden = "Audits/bb-002/2026-05-02-inspection.yaml"
    let confidential = world.run("compare", ["--agreement"], on: [hidden, hidden])
    #expect(confidential.status == 2 && confidential.complaints.contains("only for the ministry"))
    #expect(world.run("compare", ["--agreement"], on: [records[0]]).status == 2)
  }

  @Test func `text fits a terminal of 80 columns`() {
    for language in ["en", "km"] {
      for view in ["coalition", "ministry", "public"] {
        let page = run(CompareTests.country(), ["--share", view, "--language", language])
        for line in page.lines { #expect(columns(line) <= 80, "\(line)") }
      }
    }
  }

  @Test(arguments: ["coalition", "ministry", "public"])
  func `the page of a view`(view: String) {
    expectGolden(run(CompareTests.country(), ["--share", view, "--language", "en"]).output, "compare-" + view)
  }

  @Test func `the data of the coalition's view`() {
    expectGolden(run(CompareTests.country(), ["--format", "json"]).output, "compare-json")
    expectGolden(run(CompareTests.country(), ["--format", "csv"]).output, "compare-csv")
  }
}
