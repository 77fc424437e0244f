import AuditCommand
import AuditTestSupport
import Foundation
import Testing

@Suite struct CompareTests {
  /// Six open shelters, one of them barely answered, and one confidential transit centre.
  static func country(
    hidden: Int = 1, beside more: [String: String] = [:],
    province: (Int) -> String = { $0 >= 6 ? "Mondulkiri" : "Kampot" }
  ) -> World {
    var files = more
    for number in 0..<(6 + hidden) {
      let isHidden = number >= 6
      let id = (isHidden ? "secret-" : "zz-") + String(number)
      files["Audits/\(id)/facility.yaml"] = """
        facility: \(id)
        name: {en: "House, \(isHidden ? "Hidden" : "Open") \(number)", km: ផ្ទះ}
        example: true
        province: \(province(number))
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
      "second/bb-002/facility.yaml": """
      facility: bb-002
      name: Hidden Heron Home
      example: true
      care: transit
      operator: state
      residents: [boys]
      serves: [labour-trafficking]
      location: confidential

      """,
      "second/bb-002/2026-05-02-inspection.yaml": """
      visit: {date: 2026-05-02, kind: inspection, against: {house-rules: "2020.1"}}
      answers:
        house-rules:
          gate.guard: met

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
    let confidential = world.run("compare", ["--agreement"], on: [hidden, "second/bb-002/2026-05-02-inspection.yaml"])
    #expect(confidential.status == 2 && confidential.complaints.contains("only for the ministry"))
    #expect(world.run("compare", ["--agreement"], on: [records[0]]).status == 2)
    let same = world.run("compare", ["--agreement", "--language", "en"], on: [records[0], records[0]])
    #expect(same.status == 2 && same.complaints.contains("is named twice"))
  }

  /// Three inspectors at one visit, two at another.
  private static func inspected() -> World {
    func record(_ ratings: [String]) -> String {
      """
      visit: {date: 2026-03-14, kind: inspection}
      answers:
        house-rules:
          gate.guard: {rating: \(ratings[0]), note: "Told by \(ratings[0])."}
          gate.visitors: {rating: \(ratings[1]), heard: [resident]}

      """
    }
    var files: [String: String] = [:]
    for (folder, ratings) in [("one", ["met", "met"]), ("two", ["unmet", "met"]), ("three", ["met", "partly"])] {
      files["\(folder)/aa-001/facility.yaml"] = World.facility
      files["\(folder)/aa-001/2026-03-14-inspection.yaml"] = record(ratings)
      guard folder != "three" else { continue }
      files["\(folder)/cc-003/facility.yaml"] = World.facility.exchanging("aa-001", for: "cc-003")
      files["\(folder)/cc-003/2026-03-14-inspection.yaml"] = record(ratings.reversed())
    }
    return World(files)
  }

  private static let inspectedRecords =
    ["one", "two", "three"].map { $0 + "/aa-001/2026-03-14-inspection.yaml" }
    + ["one", "two"].map { $0 + "/cc-003/2026-03-14-inspection.yaml" }

  @Test func `inspectors of several visits are laid side by side pair by pair, and all together`() throws {
    let world = CompareTests.inspected()
    let page = world.run("compare", ["--agreement", "--language", "en"], on: CompareTests.inspectedRecords).output
    #expect(page.contains("2 visits, 5 records") && page.contains("All 4 pairs together"))
    #expect(page.contains("records 1 and 3") && page.contains("Field Methods"))
    #expect(!page.contains("aa-001") && !page.contains("Told by"))
    let text = world.run(
      "compare", ["--agreement", "--format", "json", "--share", "ministry"], on: CompareTests.inspectedRecords
    ).output
    let all = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let standard = try #require((all["standards"] as? [[String: Any]])?.first)
    let pairs = try #require(standard["pairs"] as? [[String: Any]])
    #expect(pairs.map { $0["facility"] as? String } == ["aa-001", "aa-001", "aa-001", "cc-003"])
    let pooled = try #require(standard["pooled"] as? [String: Any])
    let sums = pairs.compactMap { ($0["agreement"] as? [String: Any])?["same"] as? Int }.reduce(0, +)
    #expect(pooled["same"] as? Int == sums && pooled["pairs"] as? Int == 4)
  }

  @Test func `agreement goes into CSV and a workbook, and a record alone is named`() throws {
    let world = CompareTests.inspected()
    let records = CompareTests.inspectedRecords
    let csv = world.run("compare", ["--agreement", "--format", "csv"], on: records).output
    let lines = csv.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(
      Set(lines.dropFirst().compactMap { $0[lines[0].firstIndex(of: "figure")!] }).isSuperset(of: ["same", "kappa"]))
    #expect(!csv.contains("aa-001") && !csv.contains("Told by"))
    let path = world.path("agreement.xlsx")
    let run = world.run("compare", ["--agreement", "--output", path], on: records)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Array("PK".utf8)))
    let alone = world.run("compare", ["--agreement"], on: Array(records.prefix(4)))
    #expect(alone.status == 2 && alone.complaints.contains("cc-003 2026-03-14"))
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
