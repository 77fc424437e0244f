import AuditModel
import AuditTestSupport
import InputProblems
import StandardDrafting
import Testing

@Suite struct DraftFromSheetTests {
  private func draft(_ rows: [[String]], _ columns: [ColumnChoice] = []) -> Reviewed<StandardDraft> {
    draftFromSheet(
      workbook([("Cover", [["Invented"]]), ("List", rows)]), file: "list.xlsx", id: "list", columns: columns)
  }

  @Test func `columns are found by their headings in English`() throws {
    let reviewed = draft([
      ["Checklist of the office"],
      ["No.", "Area", "Requirement", "Priority", "Points", "Choices", "Remark"],
      ["1", "Food", "Three meals are served", "Mandatory", "2", "Yes / Partly / No / N/A", "seen in May"],
      ["2", "Food", "Water is clean", "critical", "", "yes/no", ""],
      ["3", "Safety", "Exits are open", "sometimes", "half", "0-5", ""],
    ])
    let draft = try #require(reviewed.value)
    #expect(draft.heading.title?.other == "Checklist of the office")
    #expect(draft.sections.map(\.id) == ["food", "safety"])
    #expect(draft.criteria.map(\.level) == [.required, .critical, nil])
    #expect(draft.criteria[0].weight == 2 && draft.criteria[0].mayNotApply)
    #expect(draft.criteria[0].remarks == ["Remark: seen in May"])
    #expect(draft.criteria[2].groups == ["sometimes"])
    #expect(draft.scale?.ratings.count == 7)
    #expect(reviewed.problems.map(\.place.line) == [5, 5])
  }

  @Test func `columns are found by their headings in Khmer, and Khmer beside English is one text`() throws {
    let draft = try #require(
      draft([
        ["ល.រ", "ផ្នែក", "លក្ខខណ្ឌ", "Requirement", "កម្រិត"],
        ["១", "អាហារ", "មានអាហារបីពេល", "Three meals", "ចាំបាច់"],
      ]).value)
    #expect(draft.criteria.first?.text == DraftText(other: "Three meals", khmer: "មានអាហារបីពេល"))
    #expect(draft.criteria.first?.level == .required)
    #expect(draft.sections.first?.title == DraftText(khmer: "អាហារ"))
  }

  @Test func `a person can name the columns by letters or by headings; a name that is none is told with what there is`()
    throws
  {
    let rows = [["A thing", "Other"], ["Beds are clean", "x"], ["Doors open", "y"]]
    let named = draft(rows, [ColumnChoice(column: .text, name: "a thing")])
    #expect(named.value?.criteria.map(\.text.other) == ["Beds are clean", "Doors open"])
    let lettered = draft(rows, [ColumnChoice(column: .text, name: "B")])
    #expect(lettered.value?.criteria.map(\.text.other) == ["Other", "x", "y"])
    let wrong = draft(rows, [ColumnChoice(column: .text, name: "A think")])
    #expect(wrong.value == nil && wrong.problems.count == 1)
  }

  @Test func `a row with its text alone heads what follows where no column holds sections`() throws {
    let draft = try #require(
      draft([
        ["Requirement", "Priority"], ["Food"], ["Three meals", "must"], ["Water", "must"], ["Night"],
        ["Exits", "must"],
      ]).value)
    #expect(draft.sections.map(\.title.other) == ["Food", "Night"])
    #expect(draft.sections.map(\.criteria.count) == [2, 1])
  }

  @Test func `CSV is read as a sheet is`() throws {
    let text = "Area,Question,Unit\nFood,Meals a day,meals\n"
    let draft = try #require(draftFromSheet(Array(text.utf8), file: "list.csv", id: "list").value)
    #expect(draft.criteria.first?.answer == .measure(draft.measures[0].id))
  }
}
