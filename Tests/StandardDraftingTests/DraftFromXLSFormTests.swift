import AuditModel
import AuditTestSupport
import InputProblems
import StandardDrafting
import Testing

@Suite struct DraftFromXLSFormTests {
  private func draft(_ survey: [[String]] = SmallForm.survey) -> Reviewed<StandardDraft> {
    draftFromXLSForm(SmallForm.bytes(survey: survey), file: "form.xlsx", id: "night")
  }

  private func criterion(_ original: String) throws -> DraftCriterion {
    try #require(draft().value?.criteria.first { $0.original == original })
  }

  @Test func `groups become sections, and the names of questions ids, each once and with its section before it`() throws
  {
    let reviewed = draft()
    #expect(reviewed.problems.isEmpty)
    let draft = try #require(reviewed.value)
    #expect(draft.sections.map(\.id) == ["water", "night"])
    #expect(draft.sections[0].title == DraftText(other: "Water and food", khmer: "ទឹក និងអាហារ"))
    #expect(
      draft.criteria.map(\.id)
        == ["water.clean-water", "water.meals-served", "water.meals", "night.exits", "night.guard", "night.roof"])
    #expect(draft.criteria[1].original == "Meals Served!" && draft.criteria[1].place == "survey!B7")
    #expect(draft.heading.title?.other == "Night check" && draft.heading.edition == "7")
  }

  @Test func `choices that say yes, partly and no are the scale, in whatever spelling and under whatever name`() throws
  {
    #expect(try #require(draft().value).scale == .standard)
    #expect(try criterion("clean_water").answer == .rating)
    let meals = try criterion("Meals Served!")
    #expect(meals.answer == .rating && meals.mayNotApply)
  }

  @Test func `choices that are no scale are listed, and what is asked by them is never scored`() throws {
    let roof = try criterion("roof")
    #expect(roof.answer == .choice && !roof.canBeScored && roof.guidance.other == "Tin; Tiles")
    #expect(DraftLevels(everything: .critical).level(of: roof) == .recorded)
  }

  @Test func `a number is a measure with the limits that the form sets it`() throws {
    let draft = try #require(draft().value)
    #expect(draft.criteria[2].answer == .measure("night-meals"))
    let measure = try #require(draft.measures.first)
    #expect(measure.isWhole && measure.atLeast == "0" && measure.atMost == "6" && measure.reason.other == "at most six")
  }

  @Test func `what hangs on the kind of the place applies to such places, what hangs on anything else is remarked`()
    throws
  {
    #expect(try criterion("exits").applies.words == ["care": ["shelter", "transit"]])
    let guarded = try criterion("guard")
    #expect(guarded.applies.words == ["care": ["shelter", "transit"]])
    #expect(guarded.remarks == ["relevant: ${clean_water} = 'yes'"] && guarded.mayNotApply)
    #expect(try criterion("clean_water").remarks.isEmpty)
  }

  @Test func `every row is counted once among what was kept, turned into something or left out`() throws {
    let parts = try #require(draft().value).parts.groups
    func count(_ kind: String, _ fate: Fate) -> Int { parts.first { $0.kind == kind && $0.fate == fate }?.count ?? 0 }
    #expect(count("select_one", .criterion) == 4)
    #expect(count("select_one", .recordedCriterion) == 1)
    #expect(count("select_one", .applies) == 1)
    #expect(count("integer", .measure) == 1)
    #expect(count("note", .leftOut) == 1 && count("calculate", .leftOut) == 1 && count("start", .leftOut) == 1)
    #expect(count("repeat", .leftOut) == 1 && count("select_one (repeat)", .leftOut) == 1)
    #expect(count("group", .section) == 2)
    #expect(count("media::image", .leftOut) == 1)
  }

  @Test func `numbers from 0 to 5 are a scale where people read numbers, and no scale where they only are codes`()
    throws
  {
    func scale(_ labels: [String]) -> StandardDraft? {
      let choices = [["list_name", "name", "label"]] + labels.enumerated().map { ["s", String($0), $1] }
      let survey = [["type", "name", "label"], ["select_one s", "q", "How good is it?"]]
      return draftFromXLSForm(
        workbook([("survey", survey), ("choices", choices)]), file: "f.xlsx", id: "f"
      ).value
    }
    let numbers = scale(["0", "1", "2", "3 - fair", "4", "5"])?.scale
    #expect(numbers?.ratings.map(\.credit) == [5, 4, 3, 2, 1, 0].map { Credit($0, over: 5) })
    #expect(numbers?.ratings[2].title.other == "3 - fair")
    #expect(scale(["Tin", "Tiles", "Grass"])?.scale == nil)
    #expect(scale(["1-2", "3-4", "5-6"])?.scale == nil)
  }

  @Test(arguments: ["Doesn't know", "Don’t remember", "Refused to answer", "Prefer not to say", "Declined"])
  func `yes and no are a scale beside choices that leave a question open`(other: String) throws {
    let choices = [["list_name", "name", "label"], ["s", "yes", "Yes"], ["s", "no", "No"], ["s", "o", other]]
    let survey = [["type", "name", "label"], ["select_one s", "q", "Is there a guard?"]]
    let bytes = workbook([("survey", survey), ("choices", choices)])
    let draft = try #require(draftFromXLSForm(bytes, file: "f.xlsx", id: "f").value)
    #expect(draft.scale?.ratings.map(\.word) == ["met", "unmet"])
    #expect(draft.criteria[0].answer == .rating && !draft.criteria[0].mayNotApply)
  }

  @Test func `what is wrong is told with its cell, and what is right is drafted`() throws {
    var survey = SmallForm.survey
    survey[5][0] = "select_one nowhere"
    survey[6][0] = "selekt_one ypn"
    survey[11][1] = "exits"
    survey[13][0] = ""
    let reviewed = draft(survey)
    let kinds = reviewed.problems.map(\.kind)
    #expect(reviewed.value?.criteria.map(\.id).contains("night.exits-2") == true)
    #expect(kinds.count == 4)
    let places = reviewed.problems.map { [$0.place.line, $0.place.column] }
    #expect(places.contains([6, 1]) && places.contains([7, 1]) && places.contains([12, 2]))
    #expect(reviewed.problems.allSatisfy { $0.severity == .warning && $0.excerpt != nil })
  }

  @Test func `a workbook that is no form, or none at all, is refused`() {
    for bytes in [
      workbook([("Sheet1", [["a"], ["b"]])]), workbook([("survey", [["kind"], ["b"]])]), Array("PK".utf8), [],
    ] {
      let reviewed = draftFromXLSForm(bytes, file: "f.xlsx", id: "f")
      #expect(reviewed.value == nil && reviewed.problems.contains { $0.severity == .error })
    }
  }

  @Test func `groups that lie deeper than anybody nests them are refused, not followed`() {
    let survey = [["type", "name", "label"]] + (0..<5_000).map { ["begin group", "g\($0)", "G"] }
    let reviewed = draftFromXLSForm(workbook([("survey", survey)]), file: "f.xlsx", id: "f")
    #expect(reviewed.value == nil && reviewed.problems.contains { $0.kind == .drafting(.tooMany(limit: 64)) })
  }
}
