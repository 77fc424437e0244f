import AuditChecking
import AuditImporting
import AuditMerging
import AuditModel
import JSONReading
import TableReading
import Testing

@Suite struct ReadSubmissionsTests {
  private let fields = FieldNames(house)

  private func read(_ rows: [[String]], _ labels: ShownLabels = ShownLabels()) -> Reviewed<[FilledVisit]> {
    readSubmissions(TextTable(rows: rows), file: "export.csv", fields: fields, labels: labels)
  }

  private let heading = ["visit_facility", "visit/visit_date", "visit-visit_kind", "visit_against"]
  private let row = ["aa-001", "2026-08-03", "inspection", "house-rules 2020.2"]

  @Test func `columns are known with their groups before them, and without`() throws {
    let visits = try #require(
      read([
        heading + ["part_G/house_rules__gate__guard_group/house_rules__gate__guard", "house_rules__gate__guard__note"],
        row + ["partly", "asleep"],
      ]).value)
    let visit = try #require(visits.first)
    #expect(visit.facility == "aa-001" && visit.name == "2026-08-03-inspection" && visit.audited == ["house-rules"])
    #expect(visit.against == [StandardVersion(standard: "house-rules", version: "2020.2")])
    let answer = try #require(visit.answers.first)
    #expect(
      answer.criterion == "gate.guard" && answer.content.rating == "partly" && answer.content.note.text == "asleep")
    #expect(visit.unplaced.isEmpty)
  }

  @Test func `choices of several may be joined or stand in columns of their own`() throws {
    let name = "house_rules__gate__guard__heard"
    let joined = try #require(read([heading + [name], row + ["resident third-party"]]).value?.first)
    let split = try #require(
      read([
        heading + ["g/" + name + "/resident", "g/" + name + "/third-party", "g/" + name + "/staff"],
        row + ["1", "True", "0"],
      ])
      .value?.first)
    #expect(joined.answers.first?.content.heard == WordSet([.resident, .thirdParty]))
    #expect(split.answers == joined.answers)
  }

  @Test func `labels stand for names and for words, even with a slash in them`() throws {
    let labels = ShownLabels(
      names: [
        "G01A. Who guards/watches?": "house_rules__gate__guard", "G01A. heard": "house_rules__gate__guard__heard",
      ],
      words: [
        "house_rules__gate__guard": ["fully met": "met"],
        "house_rules__gate__guard__heard": ["residents": "resident", "third parties": "third-party"],
      ])
    let visit = try #require(
      read(
        [
          heading + ["Gate/G01A. Who guards/watches?", "Gate/G01A. heard"],
          row + ["fully met", "residents third parties"],
        ],
        labels
      ).value?.first)
    let content = try #require(visit.answers.first?.content)
    #expect(content.rating == "met" && content.heard == WordSet([.resident, .thirdParty]))
  }

  @Test func `a column that is not ours is named once and kept with every visit`() throws {
    let reviewed = read([
      heading + ["mood", "_uuid", "calc_0_minimum_lowest"], row + ["good", "17", "3"], row + ["bad", "18", "4"],
    ])
    #expect(
      reviewed.problems.map(\.kind) == [.importing(.setAside(name: "mood", value: "good"))])
    #expect(
      reviewed.value?.map(\.unplaced) == [
        [UnplacedEntry(name: "mood", value: "good")], [UnplacedEntry(name: "mood", value: "bad")],
      ])
  }

  @Test func `a value that cannot be read is told with its row and kept`() throws {
    let reviewed = read([heading + ["measure__residents"], row + ["about forty"]])
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(.setAside(name: "measure__residents", value: "about forty"))
      ])
    #expect(reviewed.problems.first?.place.line == 2)
    #expect(reviewed.value?.first?.unplaced == [UnplacedEntry(name: "measure__residents", value: "about forty")])
  }

  @Test func `Khmer digits are numbers, and a day may carry its hour`() throws {
    let visit = try #require(
      read([["visit_date", "measure__residents"], ["២០២៦-០៨-០៣T00:00:00.000+07:00", "៤២"]]).value?.first)
    #expect(visit.date?.iso == "2026-08-03" && visit.measures.first?.value == ExactDecimal(42))
  }

  @Test func `services count only where they were asked about`() throws {
    let heading = self.heading + ["services_asked", "service__psycho_social__provided", "service__psycho_social__to"]
    let yes = try #require(read([heading, row + ["yes", "girls", ""]]).value?.first)
    #expect(yes.services?.first?.content.provided == WordSet([.girls]))
    let none = try #require(read([heading, row + ["yes", "", ""]]).value?.first)
    #expect(none.services == [])
    let unasked = try #require(read([heading, row + ["", "", ""]]).value?.first)
    #expect(unasked.services == nil)
  }

  @Test func `a sample that was counted has its numbers, and no rating`() throws {
    let name = "house_rules__care__files"
    let visit = try #require(
      read([
        heading + [name, name + "__of", name + "__checked", name + "__conforming"], row + ["counted", "27", "10", "9"],
      ])
      .value?.first)
    let content = try #require(visit.answers.first?.content)
    #expect(content.rating.isEmpty && content.sample == Sample(checked: 10, of: 27, conforming: 9))
  }

  @Test(arguments: [
    #"{"count": 1, "results": [{"_id": 3, "visit/visit_date": "2026-08-03", "visit/visit_kind": "inspection", "g/house_rules__gate__guard": "met"}]}"#,
    #"{"value": [{"__system": {"submitterName": "x"}, "visit": {"visit_date": "2026-08-03", "visit_kind": "inspection"}, "g": {"house_rules__gate__guard": "met"}}]}"#,
    #"[{"visit_date": "2026-08-03", "visit_kind": "inspection", "house_rules__gate__guard": "met", "_tags": []}]"#,
  ])
  func `submissions as JSON are read as the tools give them`(text: String) throws {
    let table = try #require(submissionTable(readJSON(Array(text.utf8))))
    let visit = try #require(readSubmissions(table, file: "x.json", fields: fields, labels: ShownLabels()).value?.first)
    #expect(visit.name == "2026-08-03-inspection" && visit.answers.map(\.content.rating) == ["met"])
    #expect(visit.unplaced.isEmpty)
  }

  @Test func `other JSON and other tables are not taken for submissions`() throws {
    #expect(submissionTable(try readJSON(Array(#"{"value": [{"a": 1}]}"#.utf8))) == nil)
    #expect(!areSubmissions(TextTable(rows: [["a", "b"], ["1", "2"]])) && !areSubmissions(TextTable(rows: [])))
  }
}

@Suite struct ReadFilledSheetTests {
  private func read(_ rows: [[String]]) -> Reviewed<[FilledVisit]> {
    readFilledSheet(TextTable(rows: rows), file: "visit.csv", fields: FieldNames(house))
  }

  private let heading = ["careaudit id / លេខសម្គាល់", "code / លេខកូដ", "answer / ចម្លើយ", "note / កំណត់សម្គាល់", "heard", "checked"]

  @Test func `each row tells of what its first cell names`() throws {
    let visit = try #require(
      read([
        heading, ["visit/facility", "", "aa-001"], ["visit/date", "", "46237"],
        ["visit/kind", "", "inspection · អធិការកិច្ច"],
        ["", "", "ignored heading"], ["measures/residents", "N01X", "42"],
        ["house-rules/gate.guard", "G01A", "partly · បំពេញ", "asleep", "resident, s"],
      ]).value?.first)
    #expect(visit.facility == "aa-001" && visit.name == "2026-08-03-inspection")
    #expect(visit.measures.map(\.measure) == ["residents"])
    let content = try #require(visit.answers.first?.content)
    #expect(
      content.rating == "partly" && content.note.text == "asleep" && content.heard == WordSet([.resident, .staff]))
  }

  @Test func `rows and columns that are not ours are named and kept`() throws {
    let reviewed = read([
      heading + ["mood"], ["visit/date", "", "2026-08-03", "", "", "", "good"], ["house-rules/gate.moat", "", "met"],
    ])
    let names = reviewed.problems.map { problem -> String in
      if case .importing(.setAside(let name, _)) = problem.kind { name } else { "?" }
    }
    #expect(names == ["visit/date mood", "house-rules/gate.moat answer"])
    #expect(reviewed.value?.first?.unplaced.map(\.name) == names)
  }
}

/// A library with two criteria.
private let house = StandardLibrary(
  standards: [
    Standard(
      identity: Standard.Identity(id: "house-rules", edition: "2020", revision: 2, digest: ""),
      sections: [Section(id: "gate", criteria: 0..<1), Section(id: "care", criteria: 1..<2)],
      criteria: [
        Criterion(id: "gate.guard", section: 0, level: .critical, weight: 1),
        Criterion(
          id: "care.files", section: 1, level: .required, weight: 1, answer: .sample(atLeast: 10, .unknown)),
      ], ratings: [RatingRule(id: "last", needs: [])])
  ],
  measures: MeasureCatalogue([Measure(id: "residents", title: LocalizedText(english: "Residents"), unit: nil)]))
