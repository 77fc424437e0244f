import AuditAsking
import AuditImporting
import AuditModel
import AuditTestSupport
import DataReading
import InputProblems
import Testing

/// Each value goes through a table, as it does for people.
@Suite struct FilledValuesTests {
  private let fields = FieldNames(house)

  private func read(_ name: String, _ value: String, from1904: Bool = false) throws -> Reviewed<[RecordBuilder]> {
    var book = SmallWorkbook(
      row(1, [name, "visit_kind"]) + row(2, [value, "inspection"]))
    book.from1904 = from1904
    return readSubmissions(
      try #require(try readWorkbook(book.bytes).first), file: "x.xlsx", fields: fields, labels: ShownLabels())
  }

  private func row(_ number: Int, _ cells: [String]) -> String {
    "<row r=\"\(number)\">"
      + cells.map { "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\($0)</t></is></c>" }.joined() + "</row>"
  }

  @Test(arguments: [
    ("3.5", "3.5"), ("3,5", "3.5"), ("៣,៥", "3.5"), ("0,125", "0.125"), ("1850,5", "1850.5"), ("1,850.5", "1850.5"),
    ("1.850,5", "1850.5"), ("1,234,567", "1234567"), ("1.0E-4", "0.0001"), ("+5", "5"), ("1E3", "1000"),
    ("\u{A0}42\u{200B}", "42"), (" 42 ", "42"), ("12,3456", "12.3456"), ("0.30000000000000004", "0.3"),
  ])
  func `a number is read where it is certain`(written: String, value: String) throws {
    let reviewed = try read("measure__residents", written)
    #expect(reviewed.value?.first?.measures.map(\.value.text) == [value] && reviewed.problems.isEmpty)
  }

  @Test(arguments: [
    ("1,850", ["1850", "1.85"]), ("3 meals", ["3"]), ("80%", ["80", "0.8"]), ("about ២០", ["20"]), ("1 850", ["1850"]),
    ("3-4", []), ("many", []), ("4\u{200B}2", ["42"]), ("៤\u{200B}២", ["42"]), ("1\u{A0}850", ["1850"]),
    ("2\u{2060}.5", ["2.5"]), ("3\u{AD}.5", ["3.5"]), ("1\u{202F}850", ["1850"]), ("4\u{200B}2 meals", ["42"]),
    ("3,", ["3"]),
    ("1,2,3", []),
    ("12,34,567", []), ("$5", ["5"]),
  ])
  func `a number that may be read two ways, or not at all, is named with what to write, and kept`(
    written: String, write: [String]
  ) throws {
    let reviewed = try read("measure__residents", written)
    let place = FilledPlace(sheet: "Sheet1", row: 2, column: 0, field: "measure__residents")
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(
          .numberRefused(InvisibleSigns.trimmed(written), place, .notANumber, isWhole: false, write: write))
      ])
    #expect(reviewed.problems.allSatisfy { $0.severity == .error } && place.cell == "A2")
    #expect(reviewed.value?.first?.unplaced == [UnplacedEntry(name: "measure__residents", value: written.trimmed)])
    #expect(reviewed.value?.first?.kind == .inspection, "what stands beside it is not lost")
  }

  @Test(arguments: [
    ("1.2345678", NumberFault.tooFine, ["1.234568"]), ("-1", .negative, []), ("9999999999", .tooLarge, []),
    ("1e99", .tooLarge, []),
  ])
  func `a number that a record does not hold is told by its own reason`(
    written: String, fault: NumberFault, write: [String]
  ) throws {
    let reviewed = try read("measure__residents", written)
    let place = FilledPlace(sheet: "Sheet1", row: 2, column: 0, field: "measure__residents")
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(.numberRefused(written, place, fault, isWhole: false, write: write))
      ])
  }

  @Test func `of a number that a program calculated six decimals are kept, and it is said`() throws {
    let reviewed = try read("measure__residents", "2.33333333333333")
    #expect(reviewed.value?.first?.measures.map(\.value.text) == ["2.333333"])
    #expect(reviewed.problems.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "2026-09-17", "២០២៦-០៩-១៧", "2026-09-17T08:00:00.000+07:00", "2026-09-17 08:00", "17/09/2026", "9/17/2026",
    "17.9.2026", "17-09-2026", "2026/09/17", "17 Sep 2026", "Sep 17, 2026 9:05:12 AM", "17 September 2026", "46282",
    "46282.375", "១៧ កញ្ញា ២០២៦", "\u{FEFF}2026-09-17 ",
  ])
  func `a day is read where it is certain`(written: String) throws {
    let reviewed = try read("visit_date", written)
    #expect(reviewed.value?.first?.date?.iso == "2026-09-17" && reviewed.problems.isEmpty, "\(reviewed.problems)")
  }

  @Test func `a day that is counted is counted from where the workbook counts`() throws {
    #expect(try read("visit_date", "44820", from1904: true).value?.first?.date?.iso == "2026-09-17")
  }

  @Test(arguments: [
    ("03/04/2026", ["2026-04-03", "2026-03-04"]), ("31/02/2026", []), ("17/09/26", ["2026-09-17", "2017-09-26"]),
    ("2026-09", []),
    ("2026-09-1\u{200B}7", ["2026-09-17"]), ("2026-09-17x", []), ("17", []), ("1726", []), ("yesterday", []),
    ("17/09/2026/1", ["2026-09-17"]),
  ])
  func `a day that may be read two ways, or not at all, is named with what to write`(
    written: String, write: [String]
  ) throws {
    let reviewed = try read("visit_date", written)
    let place = FilledPlace(sheet: "Sheet1", row: 2, column: 0, field: "visit_date")
    #expect(
      reviewed.problems.map(\.kind) == [
        .importing(.valueUnreadable(written, place, expected: .date, write: write))
      ])
    #expect(reviewed.value?.first?.date == nil)
  }

  @Test(arguments: ["STAFF AUTHORITY", "Staff, authority", "staff;AUTHORITY"])
  func `words of a list are read in whatever letter case, as a rating is`(written: String) throws {
    let reviewed = try read("house_rules__gate__guard__heard", written)
    #expect(reviewed.problems.isEmpty, "\(reviewed.problems)")
    #expect(reviewed.value?.first?.answers.first?.content.heard == WordSet([.staff, .authority]))
    #expect(try read("house_rules__gate__guard", "MET").value?.first?.answers.first?.content.rating == "met")
  }

  @Test func `a word that is none of those to choose from is named with the nearest`() throws {
    let reviewed = try read("house_rules__gate__guard", "par\u{200B}tly")
    guard case .importing(.wordUnknown(let word, _, let known, let nearest))? = reviewed.problems.first?.kind else {
      return #expect(Bool(false), "\(reviewed.problems)")
    }
    #expect(word == "par\u{200B}tly" && known.contains("not-assessed") && nearest == "partly")
    #expect(reviewed.value?.first?.unplaced.map(\.name) == ["house_rules__gate__guard"])
  }

  @Test func `what is told twice counts once, and it is said where both differ`() {
    func problems(_ second: String) -> Int {
      let table = TextTable(rows: [
        ["visit_date", "measure__residents", "g/measure__residents"], ["2026-08-03", "4", second],
      ])
      let reviewed = readSubmissions(table, file: "x.csv", fields: fields, labels: ShownLabels())
      #expect(reviewed.value?.first?.measures.map(\.value.text) == ["4"])
      return reviewed.problems.count
    }
    #expect(problems("4") == 0 && problems("5") == 1)
  }
}

extension String {
  fileprivate var trimmed: String { InvisibleSigns.trimmed(self) }
}
