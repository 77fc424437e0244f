import AuditImporting
import AuditModel
import AuditTestSupport
import InputProblems
import Testing

@Suite struct ReadExportTests {
  static let export = #"""
    {"careaudit": "visit", "format": 1, "facility": "aa-001", "who": "Sok", "exported": "2026-03-14T16:00:00+07:00",
     "visit": {"date": "2026-03-14", "kind": "inspection", "by": "A team", "note": "Rain."},
     "against": {"house-rules": "2020.2"},
     "measures": {"residents": {"value": "២៧", "at": "2026-03-14T09:00:00+07:00", "earlier": ["26"]}},
     "services": {"psycho-social": {"provided": ["girls"], "referred": [], "cost-to-resident": "0"}, "education": {}},
     "answers": {"house-rules": {
       "gate.guard": {"rating": "met", "note": "Two.", "heard": ["resident"], "evidence": ["a.jpg"], "who": "Dara"},
       "care.files": {"checked": "10", "of": "27", "conforming": "៩"},
       "gate.visitors": {}}}}
    """#

  @Test func `an export gives everything that it holds`() throws {
    let reviewed = read(ReadExportTests.export)
    #expect(reviewed.problems.isEmpty)
    let visit = try #require(reviewed.value)
    #expect(visit.name == "2026-03-14-inspection")
    #expect(visit.facility == "aa-001" && visit.by == "A team" && visit.note == "Rain.")
    #expect(visit.against == [InspectionRecord.Pin(standard: "house-rules", version: "2020.2")])
    #expect(visit.measures.map(\.value) == [ExactDecimal(27)])
    #expect(visit.measures[0].origin.earlier == [.number(ExactDecimal(26))])
    #expect(visit.services?.count == 2 && visit.services?[1].content.isNotOffered == true)
    #expect(visit.answers.map(\.criterion) == ["gate.guard", "care.files"])
    #expect(visit.answers[0].origin.author.who == "Dara")
    #expect(visit.answers[0].content.heard == WordSet([.resident]))
    #expect(visit.answers[1].content.sample == Sample(checked: 10, of: 27, conforming: 9))
  }

  private static let counts = #"""
    {"careaudit": "visit", "format": 1, "facility": "aa-001", "visit": {"date": "2026-03-14", "kind": "inspection"},
     "questionnaire": {"revision": 1, "asked": 24,
       "others": {"answered": 5, "answers": {}},
       "girls": {"answered": 9, "answers": {"food": {"good": 6, "middle": 2, "bad": 1}}}}, "answers": {}}
    """#

  @Test func `what residents answered comes as counts`() throws {
    let reviewed = read(ReadExportTests.counts)
    #expect(reviewed.problems.isEmpty)
    let counts = try #require(reviewed.value?.questionnaire)
    #expect(counts.asked == 24 && counts.parts.map(\.group) == [.girls, .others])
    #expect(counts.parts[0].answers == [ResidentCounts.Answers("food", good: 6, middle: 2, bad: 1)])
  }

  @Test(arguments: [
    (#""bad": 1"#, #""bad": "1""#, "girls"), (#""bad": 1"#, #""bad": -1"#, "girls"),
    (#""bad": 1"#, #""bad": 1.5"#, "girls"),
    (#", "bad": 1"#, "", "girls"), (#""bad": 1"#, #""bad": 1, "who": 1"#, "girls"),
    (#""answers": {}}"#, #""answers": [["good", "bad"]]}"#, "others"), (#""asked": 24"#, #""asked": null"#, "asked"),
    (#""revision": 1"#, #""revision": 0"#, "revision"), (#""others""#, #""sheets""#, "sheets"),
  ])
  func `what is no count is told and kept in no form`(old: String, new: String, name: String) throws {
    let reviewed = read(ReadExportTests.counts.replacing(old, with: new, maxReplacements: 1))
    #expect(reviewed.problems.map(\.kind) == [.importing(.countsUnreadable(name: name))], "\(reviewed.problems)")
    #expect(reviewed.value?.questionnaire == nil && reviewed.value?.unplaced.isEmpty == true)
  }

  @Test func `a number of the form with more than six decimals is not rounded, but named with what to write`() throws {
    let reviewed = read(ReadExportTests.export.replacing("\"២៧\"", with: "\"3.33333333333333\""))
    let place = FilledPlace(row: 0, column: nil, field: "measures.residents")
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(
          .numberRefused("3.33333333333333", place, .tooFine, isWhole: false, write: ["3.333333"]))
      ])
    #expect(reviewed.value?.measures.isEmpty == true && reviewed.value?.unplaced.isEmpty == false)
  }

  @Test func `a day of the form that may be two is named with both`() {
    let reviewed = read(ReadExportTests.export.replacing("\"date\": \"2026-03-14\"", with: "\"date\": \"03/04/2026\""))
    let place = FilledPlace(row: 0, column: nil, field: "visit.date")
    #expect(
      reviewed.problems.first?.kind
        == .importing(.valueUnreadable("03/04/2026", place, expected: .date, write: ["2026-04-03", "2026-03-04"])))
  }

  @Test func `cut anywhere, it is refused and never half read`() {
    let bytes = Array(ReadExportTests.export.utf8)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      let reviewed = readExport(Array(bytes.prefix(length)), file: "x.json") { nil }
      #expect(reviewed.value == nil)
      #expect(reviewed.problems.contains { $0.severity == .error })
    }
  }

  @Test(arguments: [
    (#"{"careaudit": "visit", "format": 99}"#, ImportTrouble.newerFormat(99)),
    (#"{"hello": 1}"#, .foreign), ("[]", .foreign),
    (#"{"careaudit": "sealed-visit", "format": 1, "sealed": "AAAA"}"#, .seal(.unreadable)),
    (#"{"careaudit": "sealed-visit", "format": 2}"#, .newerFormat(2)),
    (
      #"{"careaudit": "sealed-visit", "key": {"name": "PBKDF2", "hash": "SHA-256", "iterations": 4000000000, "salt": "AA=="}, "cipher": {"name": "AES-GCM", "iv": "AAAA"}, "sealed": "AAAA"}"#,
      .seal(.unreadable)
    ),
  ])
  func `what cannot be used says why`(text: String, trouble: ImportTrouble) {
    #expect(read(text).problems.map(\.kind) == [.importing(trouble)])
  }

  @Test(arguments: [
    (#""services": {"cinema": {"provided": ["girls"]}}"#, "services.cinema"),
    (#""answers": {"house-rules": {"gate.guard": {"rating": "met", "heard": ["ghost"]}}}"#, "house-rules/gate.guard"),
    (#""answers": {"house-rules": {"gate.guard": ["met"]}}"#, "house-rules/gate.guard"),
    (#""visit": {"weather": "rain"}"#, "visit.weather"),
    (#""extra": {"a": [1, 2]}"#, "extra"), (#""kept": [{"name": "old.one", "value": "met"}]"#, "old.one"),
  ])
  func `what was edited by hand and no longer fits is kept and said`(member: String, name: String) throws {
    let reviewed = read(#"{"careaudit": "visit", "format": 1, \#(member)}"#)
    let visit = try #require(reviewed.value)
    #expect(visit.unplaced.map(\.name) == [name])
    #expect(!visit.unplaced[0].value.isEmpty)
    #expect(reviewed.problems.count == 1 && reviewed.problems[0].severity == .warning)
  }

  @Test(arguments: [
    (#""measures": {"residents": {"value": "3 meals"}}"#, "measures.residents", "3 meals", ["3"], false),
    (#""measures": {"residents": {"value": "-1"}}"#, "measures.residents", "-1", [], false),
    (#""measures": {"residents": {"value": "1\u00AD2"}}"#, "measures.residents", "1\u{AD}2", ["12"], false),
    (#""measures": {"residents": {"value": "3.3333333"}}"#, "measures.residents", "3.3333333", ["3.333333"], false),
    (
      #""measures": {"residents": {"value": "3.33333333333333"}}"#, "measures.residents", "3.33333333333333",
      ["3.333333"],
      false
    ),
    (
      #""services": {"education": {"cost-to-resident": "1,850"}}"#, "services.education.cost-to-resident", "1,850",
      ["1850", "1.85"], false
    ),
    (
      #""answers": {"house-rules": {"care.files": {"checked": "10 of"}}}"#, "house-rules/care.files.checked", "10 of",
      ["10"], true
    ),
  ])
  func `a number that cannot be read is kept, and what to write is said`(
    member: String, field: String, value: String, write: [String], isWhole: Bool
  ) throws {
    let reviewed = read(#"{"careaudit": "visit", "format": 1, \#(member)}"#)
    let visit = try #require(reviewed.value)
    #expect(visit.unplaced.count == 1 && visit.unplaced[0].value.contains(value))
    #expect(reviewed.problems.map(\.severity) == [.error])
    let place = FilledPlace(row: 0, column: nil, field: field)
    guard
      case .importing(.numberRefused(value, place, _, isWhole: isWhole, let found)) =
        reviewed.problems[0].kind
    else {
      Issue.record("\(reviewed.problems[0].kind)")
      return
    }
    #expect(write.isEmpty || found == write)
  }

  private func read(_ text: String) -> Reviewed<RecordBuilder> {
    readExport(Array(text.utf8), file: "x.json") { "secret" }
  }
}
