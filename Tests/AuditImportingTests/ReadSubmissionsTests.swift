import AuditAsking
import AuditChecking
import AuditImporting
import AuditModel
import AuditTestSupport
import DataReading
import InputProblems
import Testing

@Suite struct ReadSubmissionsTests {
  private let fields = FieldNames(house)

  private func read(_ rows: [[String]], _ labels: ShownLabels = ShownLabels()) -> Reviewed<[RecordBuilder]> {
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
    #expect(visit.against == [InspectionRecord.Pin(standard: "house-rules", version: "2020.2")])
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
    let place = FilledPlace(row: 2, column: 4, field: "measure__residents")
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(.numberRefused("about forty", place, .notANumber, isWhole: false, write: []))
      ])
    #expect(reviewed.problems.first?.severity == .error && place.cell == "E2")
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
    let table = try #require(try submissions(readJSON(Array(text.utf8)))?.table)
    let visit = try #require(readSubmissions(table, file: "x.json", fields: fields, labels: ShownLabels()).value?.first)
    #expect(visit.name == "2026-08-03-inspection" && visit.answers.map(\.content.rating) == ["met"])
    #expect(visit.unplaced.isEmpty)
  }

  @Test(arguments: ["/", "-", ".", "|", ":", "_"])
  func `whatever joins the groups, a column is known`(mark: String) throws {
    let group = ["part_G", "house_rules__gate__guard_group"].joined(separator: mark) + mark
    let visit = try #require(
      read([
        [
          "visit" + mark + "visit_date", "visit" + mark + "visit_kind", group + "house_rules__gate__guard",
          group + "house_rules__gate__guard__note", "part_N" + mark + "measure__residents",
          group + "house_rules__gate__guard__heard" + mark + "third-party",
          group + "house_rules__gate__gone",
        ], ["2026-08-03", "inspection", "partly", "asleep", "4", "1", "met"],
      ]).value?.first)
    #expect(visit.name == "2026-08-03-inspection" && visit.measures.map(\.value.text) == ["4"])
    let content = try #require(visit.answers.first?.content)
    #expect(content.rating == "partly" && content.note.text == "asleep" && content.heard == WordSet([.thirdParty]))
    #expect(visit.unplaced.map(\.value) == ["met"], "a question that is no more is not taken for a group")
  }

  @Test(arguments: ["/", "-", ".", "|", ":", "_"])
  func `the note on the whole visit comes home from the group of results`(mark: String) throws {
    let visit = try #require(
      read([
        heading + ["result" + mark + "visit_note", "result" + mark + "result_range", "calc_0_minimum_lowest"],
        row + ["Rain.", "1", "2"],
      ]).value?.first)
    #expect(visit.note == "Rain." && visit.unplaced.isEmpty)
  }

  @Test(arguments: ["age_group", "result_of_test", "calc_own", "office/age_group"])
  func `a question that an office added is named and kept, whatever its name looks like`(name: String) throws {
    let reviewed = read([heading + [name], row + ["9-12"]])
    #expect(reviewed.problems.map(\.kind) == [.importing(.setAside(name: name, value: "9-12"))])
    #expect(reviewed.value?.first?.unplaced == [UnplacedEntry(name: name, value: "9-12")])
  }

  @Test(arguments: [
    ("_validation_status", "validation_status_not_approved", true), ("_validation_status", "On Hold", true),
    ("_validation_status", "validation_status_approved", false), ("_validation_status", "Approved", false),
    ("ReviewState", "rejected", true), ("__system/reviewState", "hasIssues", true), ("ReviewState", "edited", false),
    ("_validation_status/uid", "validation_status_on_hold", true), ("ReviewState", "", false),
  ])
  func `what was not found good where it was collected is said, and brought only on request`(
    title: String, state: String, isHeld: Bool
  ) {
    let table = TextTable(rows: [heading + [title], row + [state]])
    let held = readSubmissions(table, file: "x.csv", fields: fields, labels: ShownLabels())
    #expect(held.value?.count == (isHeld ? 0 : 1) && held.problems.count == (isHeld ? 1 : 0))
    let all = readSubmissions(table, file: "x.csv", fields: fields, labels: ShownLabels(), takesHeld: true)
    #expect(all.value?.first?.unplaced.map(\.value) == (isHeld ? [state] : []))
  }

  @Test func `who sent it is known from either server`() {
    for title in ["__system/submitterName", "SubmitterName", "_submitted_by"] {
      #expect(read([heading + [title], row + ["Sok"]]).value?.first?.origin.author.who == "Sok")
    }
  }

  @Test func `a submission is known again by its root, and its edits by what changes`() throws {
    let heading = self.heading + ["meta/rootUuid", "meta/instanceID", "_submission_time"]
    let first = try #require(
      read([heading, row + ["uuid:r", "uuid:1", "2026-08-03T10:00:00"]]).value?.first?.origin.submissions)
    let edit = try #require(
      read([heading, row + ["uuid:r", "uuid:2", "2026-08-03T10:00:00"]]).value?.first?.origin.submissions)
    #expect(first.map(\.root) == ["r"] && edit[0].isEdit(of: first[0]) && !first[0].isEdit(of: first[0]))
    let central = try #require(
      read([self.heading + ["KEY", "Edits"], row + ["uuid:r", "0"]]).value?.first?.origin.submissions)
    #expect(central.map(\.root) == ["r"])
  }

  @Test(arguments: [
    (#"{"count": 3, "next": null, "previous": null, "results": [ONE]}"#, 1, 3 as Int?, false),
    (#"{"count": 1, "next": "https://x/?start=1", "results": [ONE]}"#, 1, 1, true),
    (#"{"@odata.nextLink": "https://x", "@odata.count": 9, "value": [ONE, ONE]}"#, 2, 9, true),
    (#"{"value": [ONE]}"#, 1, nil, false), (#"{"count": 5, "next": "https://x", "results": []}"#, 0, 5, true),
    ("ONE", 1, nil, false), ("[ONE, ONE]", 2, nil, false),
  ])
  func `an answer of a server says how many submissions there are besides`(
    text: String, came: Int, all: Int?, others: Bool
  ) throws {
    let json = try readJSON(Array(text.replacing("ONE", with: #"{"visit_date": "2026-08-03"}"#).utf8))
    let answer = try #require(try submissions(json))
    #expect(answer.came == came && answer.all == all && answer.hasOtherPages == others)
  }

  @Test func `several visits are never read as one, however deep they lie`() throws {
    let map = #"{"type": "FeatureCollection", "features": [{"properties": ONE}, {"properties": ONE}]}"#
    let deep = #"{"pages": {"first": [ONE, ONE]}}"#
    func read(_ text: String) throws -> SubmissionAnswer? {
      try submissions(readJSON(Array(text.replacing("ONE", with: #"{"visit_date": "2026-08-03"}"#).utf8)))
    }
    #expect(try read(map)?.came == 2)
    #expect(try read(deep) == nil)
  }

  @Test func `very many columns, rows and problems are refused or counted, not laid out`() throws {
    let keys = (0..<20_000).map { "{\"visit_date\": \"1\", \"k\($0)\": 1}" }.joined(separator: ",")
    #expect(throws: TableError.tooManyColumns(most: 16_384)) {
      try submissions(readJSON(Array("[\(keys)]".utf8)))
    }
    let slashes = String(repeating: "/", count: 10_000)
    #expect(read([heading + [slashes], row + ["x"]]).value?.first?.unplaced.map(\.value) == ["x"])
    let wrong = read([["visit_date", "measure__residents"]] + [[String]](repeating: ["x", "y"], count: 2_000))
    #expect(wrong.problems.count == 501 && wrong.problems.last?.kind == .furtherProblems(3_500))
    #expect(wrong.value?.count == 2_000)
  }

  @Test func `the label of a choice is known in each of very many columns with many marks`() throws {
    let marks = String(repeating: "a/", count: 40)
    let guardHeard = FieldMeaning.answer(standard: "house-rules", criterion: "gate.guard", .heard).name
    let labels = ShownLabels(
      names: ["Who was heard?": guardHeard],
      words: Dictionary(
        uniqueKeysWithValues: (0..<1_000).map { ("field\($0)", ["word \($0)": "w"]) } + [
          (guardHeard, ["residents": "resident"])
        ]))
    let foreign = (0..<2_000).map { marks + String($0) }
    let visit = try #require(
      read([heading + foreign + ["Who was heard?/residents"], row + foreign.map { _ in "x" } + ["1"]], labels).value?
        .first)
    #expect(visit.answers.first?.content.heard == WordSet([.resident]) && visit.unplaced.count == 2_000)
  }

  @Test func `other JSON and other tables are not taken for submissions`() throws {
    #expect(try submissions(try readJSON(Array(#"{"value": [{"a": 1}]}"#.utf8))) == nil)
    #expect(!areSubmissions(TextTable(rows: [["a", "b"], ["1", "2"]])) && !areSubmissions(TextTable(rows: [])))
  }
}

@Suite struct ReadFilledSheetTests {
  private func read(_ rows: [[String]]) -> Reviewed<[RecordBuilder]> {
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

  @Test func `a choice may be typed as its Khmer half, or as one half of what the list shows`() throws {
    let labels = ShownLabels(words: ["house_rules__gate__guard": ["បំពេញ\u{200B}ខ្លះ": "partly", "Partly": "partly"]])
    for typed in ["បំពេញ\u{200B}ខ្លះ", "បំពេញខ្លះ", "partly · បំពេញ", "Partly", "PARTLY ", "? / partly", "\u{200B}partly\u{A0}"] {
      let reviewed = readFilledSheet(
        TextTable(rows: [heading, ["house-rules/gate.guard", "", typed]]), file: "x.csv", fields: FieldNames(house),
        labels: labels)
      #expect(reviewed.value?.first?.answers.map(\.content.rating) == ["partly"], "\(typed)")
    }
  }

  @Test func `what is written where nothing is asked is told once for a sheet, and all of it is kept`() throws {
    let table = TextTable(
      name: "Visit",
      rows: [
        ["seen with Sok"], heading, ["", "Gate"], ["visit/date", "", "2026-08-03"],
        ["house-rules/gate.guard", "G01A: he sleeps", "met"], ["", "below the table"],
      ])
    func read(_ own: OwnTexts?) -> Reviewed<[RecordBuilder]> {
      readFilledSheet(table, file: "x.xlsx", fields: FieldNames(house), own: own)
    }
    var own = OwnTexts(form: "JW7W")
    own.add("Gate", row: "", .code)
    own.add("G01A", row: "house-rules/gate.guard", .code)
    func told(_ reviewed: Reviewed<[RecordBuilder]>) -> [ImportTrouble] {
      reviewed.problems.compactMap { if case .importing(let trouble) = $0.kind { trouble } else { nil } }
    }
    let place = FilledPlace(sheet: "Visit", row: 1, column: 0)
    #expect(told(read(own)) == [.writtenElsewhere("seen with Sok", place, more: 2)])
    #expect(
      try #require(read(own).value?.first).unplaced == [
        UnplacedEntry(name: "Visit!A1", value: "seen with Sok"),
        UnplacedEntry(name: "Visit!B5", value: "G01A: he sleeps"),
        UnplacedEntry(name: "Visit!B6", value: "below the table"),
      ])
    // The words of another edition cannot be told from a person's.
    #expect(told(read(nil)) == [.writtenElsewhere("seen with Sok", place, more: 1)])
  }

  @Test func `what is written on the sheet of guidance is told, whether or not its words are known`() {
    let table = TextTable(
      name: "Guidance",
      rows: [
        ["Guidance"], ["", "", "Ask."], ["", "", "Look."], ["", "", "Write."],
        ["G01A", "Is there a guard?", "Count.", "none"],
        ["", "No lock at all"],
      ])
    var own = OwnTexts(form: "JW7W")
    let texts = ["Guidance", "Ask.", "Look.", "Write.", "G01A", "Is there a\nguard?", "Count."]
    for text in texts { own.add(text) }
    for known in [own, nil] {
      let elsewhere = WrittenElsewhere(onHelpSheet: table, own: known, isGuidance: true)
      #expect(
        elsewhere.entries == [
          UnplacedEntry(name: "Guidance!D5", value: "none"),
          UnplacedEntry(name: "Guidance!B6", value: "No lock at all"),
        ])
      let place = FilledPlace(sheet: "Guidance", row: 5, column: 3)
      #expect(elsewhere.problem(in: "x")?.kind == .importing(.writtenElsewhere("none", place, more: 1)))
    }
    let untouched = TextTable(
      name: "Guidance", rows: [["Guidance"], ["", "", "Ask."], ["G01A", "Is there a guard?"]])
    #expect(WrittenElsewhere(onHelpSheet: untouched, own: own, isGuidance: true).problem(in: "x") == nil)
  }

  @Test func `what stands in a row without an id is told with its cell`() throws {
    let reviewed = read([heading, ["visit/date", "", "2026-08-03"], ["", "", "met", "a remark"]])
    let cells = reviewed.problems.map { problem -> String? in
      if case .importing(.rowWithoutID(_, let place)) = problem.kind { place.cell } else { nil }
    }
    #expect(cells == ["C3", "D3"] && reviewed.problems.allSatisfy { $0.severity == .error })
    #expect(
      reviewed.value?.first?.unplaced == [
        UnplacedEntry(name: "C3", value: "met"), UnplacedEntry(name: "D3", value: "a remark"),
      ])
  }

  @Test func `comments, merged cells and formulas without a value are told with their cells`() throws {
    var book = SmallWorkbook(
      #"<row r="1"><c t="inlineStr"><is><t>careaudit id</t></is></c><c t="inlineStr"><is><t>answer</t></is></c></row>"#
        + #"<row r="2"><c t="inlineStr"><is><t>visit/kind</t></is></c><c t="inlineStr"><is><t>inspection</t></is></c></row>"#
        + #"<row r="3"><c t="inlineStr"><is><t>measures/residents</t></is></c><c><f>40+2</f></c></row>"#)
    book.sheets[0].content += #"<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="D8:E9"/></mergeCells>"#
    book.comments = [0: #"<comment ref="B3"><text><t>counted twice</t></text></comment>"#]
    let reviewed = readFilledSheet(
      try #require(try readWorkbook(book.bytes).first), file: "x.xlsx", fields: FieldNames(house))
    func place(_ row: Int) -> FilledPlace { FilledPlace(sheet: "Sheet1", row: row, column: 1) }
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(.formulaWithoutValue(place(3))), .importing(.cellsMerged("B2:B3", place(2))),
        .importing(.cellComment("counted twice", place(3))),
      ])
    #expect(reviewed.value?.first?.unplaced == [UnplacedEntry(name: "B3", value: "counted twice")])
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
let house = StandardLibrary(
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
