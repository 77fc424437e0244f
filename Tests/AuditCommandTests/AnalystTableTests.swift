import AuditTestSupport
import Testing

/// What analysts ask of the tables: numbers to calculate with, what each place is, and the days between which it was visited.
@Suite struct AnalystTableTests {
  /// The lines of CSV below its heading, by the names of the columns.
  private func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let heading = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
  }

  @Test(arguments: ["coalition", "public", "ministry"])
  func `numbers stand beside the words of a comparison`(view: String) throws {
    let found = rows(CompareTests.country(hidden: 5).run("compare", ["--share", view, "--format", "csv"]).output)
    #expect(!found.isEmpty)
    for row in found {
      for end in ["lowest", "highest"] {
        let word = try #require(row[end])
        let number = try #require(row[end + "_number"])
        switch row["figure"] {
        case "movement", "as-of": #expect(number.isEmpty)
        case "rating": #expect(try #require(Int(number)) >= 1 && Double(word) == nil)
        default: #expect(number == word && Double(number) != nil)
        }
      }
    }
    #expect(found.contains { $0["figure"] == "rating" } == (view != "public"))
    #expect(found.contains { $0["figure"] == "points-possible" } == (view != "public"))
  }

  @Test func `a comparison tells the ministry alone what each place is`() {
    let world = CompareTests.country(hidden: 5)
    let what = ["care", "operator", "residents", "province"]
    for row in rows(world.run("compare", ["--share", "coalition", "--format", "csv"]).output) {
      #expect(what.allSatisfy { row[$0] == "" })
    }
    let told = rows(world.run("compare", ["--share", "ministry", "--format", "csv"]).output)
    for row in told where row["table"] == "facility" || row["table"] == "change" {
      #expect(what.allSatisfy { row[$0]?.isEmpty == false })
    }
    #expect(told.contains { $0["care"] == "transit" && $0["residents"] == "girls" && $0["province"] == "Mondulkiri" })
  }

  @Test func `scores as CSV have shares and points as numbers, and no province of a confidential place`() throws {
    for row in rows(World().run("score", ["--format", "csv"]).output) {
      for name in ["minimum", "beyond"] {
        for end in ["lowest", "highest"] {
          let share = try #require(row["\(name)_share_\(end)_number"])
          let percent = try #require(row["\(name)_share_\(end)"])
          #expect(share.isEmpty == percent.isEmpty)
          guard let number = Double(share), let tenths = Double(percent.dropLast()) else { continue }
          #expect(abs(number * 100 - tenths) <= 0.0501)
          let points = try #require(row["\(name)_points_\(end)"].flatMap(Double.init))
          let possible = try #require(row["\(name)_points_possible"].flatMap(Double.init))
          #expect(abs(points / possible - number) < 0.00001)
        }
      }
      #expect(row["care"]?.isEmpty == false && row["operator"]?.isEmpty == false)
      #expect(row["province"]?.isEmpty == (row["facility"] == "bb-002"))
    }
  }

  @Test(arguments: ["score", "compare"])
  func `until leaves later records out as if they were not there, whatever is wrong with them`(command: String) {
    let words = command == "compare" ? ["--share", "ministry", "--format", "csv"] : ["--format", "csv"]
    let later = [
      "Audits/aa-001/2026-08-01-inspection.yaml": "visit: {date: 2026-08-01, kind: inspection}\nanswers: [",
      "Audits/aa-001/2027-08-01-inspection.yaml": World.inspection.exchanging("2026-03-14", for: "2027-08-01"),
      "Audits/bb-002/2026-08-01-inspection.yaml": World.inspection.exchanging("2026-03-14", for: "2026-08-01"),
    ]
    let (without, with) = (World(), World(later))
    let expected = without.run(command, words)
    let found = with.run(command, words + ["--until", "2026-06-30"])
    #expect(with.anonymous(found.output) == without.anonymous(expected.output))
    #expect(with.anonymous(found.complaints) == without.anonymous(expected.complaints))
    #expect(found.status == expected.status)
    #expect(with.run(command, words).status == 2)
  }

  @Test func `the days of a score are a range`() {
    let world = World()
    let days = rows(world.run("score", ["--visit", "all", "--format", "csv"]).output).compactMap { $0["date"] }
    let between = rows(
      world.run("score", ["--visit", "all", "--format", "csv", "--since", "2026-02-15", "--until", "2026-05-02"]).output
    ).compactMap { $0["date"] }
    #expect(between == days.filter { $0 >= "2026-02-15" && $0 <= "2026-05-02" })
    #expect(!between.isEmpty && between.count < days.count)
  }

  @Test(arguments: ["score", "compare"])
  func `a range that ends before it begins is refused`(command: String) {
    let run = World().run(command, ["--since", "2026-05-02", "--until", "2026-05-01"])
    #expect(run.status == 2 && run.output.isEmpty && run.complaints.contains("--until 2026-05-01"))
  }

  /// Otherwise the page with `--until` and the one without would differ by what one place did.
  @Test(arguments: ["coalition", "public"])
  func `of confidential places until tells what is told without it, or nothing`(view: String) {
    func confidential(_ world: World, _ words: [String]) -> [[String: String]] {
      rows(world.run("compare", ["--share", view, "--format", "csv"] + words).output)
        .filter { $0["group"]?.hasPrefix("confidential") == true }
    }
    let world = CompareTests.country(hidden: 6)
    let all = confidential(world, [])
    #expect(!all.isEmpty)
    #expect(confidential(world, ["--until", "2026-06-30"]) == all)
    world.folder.write(
      World.inspection.exchanging("2026-03-14", for: "2026-09-01"), to: "Audits/secret-6/2026-09-01-inspection.yaml")
    #expect(confidential(world, ["--until", "2026-06-30"]).isEmpty)
    #expect(!confidential(world, []).isEmpty)
  }
}
