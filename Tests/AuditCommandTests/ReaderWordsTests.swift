import AuditTestSupport
import Foundation
import Testing

/// What the pages say to readers, in words rather than in signs, ids and rounded figures.
@Suite struct ReaderWordsTests {
  /// A standard whose ratings need everything that a rating can need.
  private static let needs = """
    standard: needs
    edition: "1"
    revision: 1
    title: {en: Needs, km: តម្រូវការ}
    translation: {km: draft}
    scoring: {weights: {critical: 3, required: 1, recommended: 1}}
    section-ratings:
      - {rating: good, title: {en: Good, km: ល្អ}, needs: [{share: {}, at-least: 80%}]}
      - {rating: fair, title: {en: Fair, km: មធ្យម}, needs: [{share: {}, at-least: 50%}]}
      - {rating: weak, title: {en: Weak, km: ខ្សោយ}}
    ratings:
      - rating: best
        title: {en: Best, km: ល្អបំផុត}
        needs:
          - {every: {level: [critical, required]}, at-least: met}
          - {every: {level: required, section: night}, at-least: partly}
          - {every: {criteria: [night.exits]}, at-least: met}
          - {every: {criteria: [night.exits, files.plans]}, at-least: met}
          - {share: {}, at-least: 85%}
          - {share: {section: night}, at-least: 90%}
          - {share: {criteria: [files.plans]}, at-least: 90%}
          - {count: {level: required}, below: partly, at-most: 1}
          - {count: {level: critical}, below: met, at-most: 0}
          - {sections: all, rated: good, at-least: all}
          - {sections: all, rated: fair, at-least: 1}
          - {sections: night, rated: fair, at-least: all}
      - {rating: rest, title: {en: The rest, km: នៅសល់}}
    sections:
      - id: night
        title: {en: The night, km: ពេលយប់}
        criteria:
          - id: night.exits
            level: critical
            weight: 2124
            text: {en: Everyone can get out., km: មនុស្សគ្រប់គ្នាអាចចេញបាន។}
            verify: [observation]
      - id: files
        title: {en: Files, km: សំណុំឯកសារ}
        criteria:
          - id: files.plans
            level: required
            weight: 376
            text: {en: Everyone has a plan., km: មនុស្សគ្រប់គ្នាមានផែនការ។}
            verify: [document]

    """

  private let world = World([
    "Standards/needs.yaml": needs,
    "Standards/provinces.yaml": World.provinces,
    "Audits/aa-001/2026-08-01-inspection.yaml": """
    visit: {date: 2026-08-01, kind: inspection}
    answers:
      needs:
        night.exits: met
        files.plans: unmet

    """,
  ])

  private func flat(_ command: String, _ words: [String] = []) -> String {
    world.run(command, words, on: ["Audits/aa-001"]).output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    "✗ every critical or required criterion is met:",
    "✓ every required criterion of the section “The night” (night) is partly or better:",
    "✓ the criterion “Everyone can get out.” (night.exits) is met:",
    "✗ each of the criteria “Everyone can get out.” (night.exits) and “Everyone has a plan.” (files.plans) is met:",
    "✗ at least 85% of the points of all criteria:",
    "✓ at least 90% of the points of all criteria of the section “The night” (night):",
    "✗ at least 90% of the points of the criterion “Everyone has a plan.” (files.plans):",
    "✓ at most 1 of the required criteria is rated worse than partly:",
    "✓ none of the critical criteria is rated worse than met:",
    "✗ every section is rated “Good”:",
    "✓ at least 1 of the sections is rated “Fair” or better:",
    "✓ the section “The night” (night) is rated “Fair” or better:",
    "against it: “Files” (files)",
  ])
  func `a need is a whole sentence that names sections and criteria`(sentence: String) {
    #expect(flat("explain", ["needs"]).contains(sentence))
  }

  @Test(arguments: [
    "✗ លក្ខណៈវិនិច្ឆ័យធ្ងន់ធ្ងរ និងចាំបាច់ទាំងអស់៖ បំពេញតាមស្តង់ដារ៖",
    "✓ លក្ខណៈវិនិច្ឆ័យ «មនុស្សគ្រប់គ្នាអាចចេញបាន។» (night.exits)៖ បំពេញតាមស្តង់ដារ៖",
    "✗ យ៉ាងតិច 85% នៃពិន្ទុលក្ខណៈវិនិច្ឆ័យទាំងអស់៖",
    "✓ យ៉ាងតិច 90% នៃពិន្ទុលក្ខណៈវិនិច្ឆ័យទាំងអស់ ក្នុងផ្នែក «ពេលយប់» (night)៖",
    "✗ ផ្នែកទាំងអស់ បាន «ល្អ»៖",
    "✓ យ៉ាងតិច 1 ក្នុងចំណោមផ្នែកទាំងអស់ បាន «មធ្យម» ឬល្អជាង៖",
    "✓ ផ្នែក «ពេលយប់» (night) បាន «មធ្យម» ឬល្អជាង៖",
  ])
  func `a need is a whole sentence in Khmer`(sentence: String) {
    #expect(flat("explain", ["needs", "--language", "km"]).contains(sentence))
  }

  @Test func `a share that just misses its need is shown with the digits that tell so`() {
    #expect(flat("explain", ["needs"]).contains("of all criteria: does not hold 84.96%"))
    #expect(flat("report").contains("at least 85% of the points of all criteria — does not hold (84.96%)"))
    let page = flat("report", ["--format", "html", "--language", "en"])
    #expect(page.contains("of the points of all criteria — <strong>does not hold</strong> (84.96%)"))
  }

  @Test(arguments: [
    ["standards", "house-rules", "care.staffing"], ["explain", "Audits/aa-001", "house-rules/care.staffing"],
    ["explain", "Audits/aa-001", "care.files"], ["form", "Audits/aa-001", "--paper"],
    ["checklist", "Audits/aa-001", "--format", "html"],
  ])
  func `thresholds are told in words`(words: [String]) {
    let operands = words.dropFirst().map { $0.hasPrefix("Audits/") ? world.path($0) : $0 }
    for (language, phrase) in [("en", "at (least|most) [0-9]"), ("km", "(យ៉ាងតិច|មិនលើសពី) [0-9]")] {
      let run = CommandRun(
        [words[0]] + operands + ["--standards", world.path("Standards"), "--on", "2026-11-23", "--language", language])
      let page = run.output.split(separator: "<script").first.map(String.init) ?? ""
      #expect(page.range(of: phrase, options: .regularExpression) != nil, "\(language)")
      for sign in [
        "≥", "≤", "met >= ", "met <= ", "partly >= ", "partly <= ", "ស្តង់ដារ >= ", "ស្តង់ដារ <= ",
      ] {
        #expect(!run.output.contains(sign), "\(language): \(sign)")
      }
    }
  }

  @Test func `only where no criterion was compared with the official text is that said, on every page alike`() {
    let none = "No criterion was compared with the official Khmer text; each says what it rests on."
    let one = "of 7 criteria is said to have been compared with the official Khmer text; each says what it rests on."
    let local = World([
      "local.yaml": """
      tailoring: local-2026
      of: house-rules
      authority: {en: The provincial office, km: មន្ទីរខេត្ត}
      set:
        gate.guard: {basis: {status: text, note: Page 3.}}

      """
    ])
    for format in ["text", "html"] {
      let words = ["--format", format, "--language", "en"]
      func page(_ more: [String]) -> String {
        local.run("report", words + more, on: ["Audits/aa-001"]).output.split { $0 == " " || $0 == "\n" }
          .joined(separator: " ")
      }
      #expect(page([]).contains(none))
      let tailored = page(["--tailoring", local.path("local.yaml")])
      #expect(!tailored.contains("No criterion was compared") && tailored.contains("1 " + one), "\(format)")
    }
  }

  @Test(arguments: ["audit", "due", "explain", "report", "plan", "checklist"])
  func `a Khmer page says in Khmer what is ours to say`(command: String) {
    let page = world.run(command, ["--language", "km"], on: ["Audits/aa-001"]).output
    for word in [
      "Kampot", "inspection\n", "inspection ", "inspection;", "self-assessment ", "(measure)", "(sample)", "(service)",
      "resident ", "critical–", "km: draft",
    ] where !(command == "audit" && word == "inspection\n") {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `a standard in Khmer says in Khmer who mends, how much was read and what comes then`() {
    let options = ["--standards", world.path("Standards"), "--language", "km"]
    let standard = CommandRun(["standards", "house-rules"] + options).output
    #expect(standard.contains("អធិការកិច្ចលើកទីពីរ") && !standard.contains("second-inspection"))
    #expect(standard.contains("ភាសាខ្មែរ៖ សេចក្តីព្រាង"))
    let criterion = CommandRun(["standards", "house-rules", "gate.guard"] + options).output
    #expect(criterion.contains("ដោយ អ្នកគ្រប់គ្រង") && !criterion.contains("manager"))
    #expect(criterion.contains("(បានអានទាំងស្រុង)") && !criterion.contains("(full)"))
  }

  @Test func `a Khmer letter writes days, digits and addresses as Khmer letters do`() throws {
    let world = World([
      "Standards/provinces.yaml": World.provinces,
      "Audits/aa-001/2026-06-01-follow-up.yaml": """
      visit: {date: 2026-06-01, kind: follow-up}
      answers:
        house-rules:
          gate.guard: unmet

      """,
    ])
    let run = world.run("letter", ["--kind", "findings", "--language", "km"], on: ["Audits/aa-001"])
    let letter = try #require(run.output.split(separator: "<article lang=\"km\">").last).split(separator: "</article>")[
      0]
    for words in [
      "ជូន លោក/លោកស្រី អ្នកគ្រប់គ្រង ផ្ទះស្រះឈូក", "នៅថ្ងៃទី ១៤ ខែមីនា ឆ្នាំ ២០២៦ និង ថ្ងៃទី ១ ខែមិថុនា ឆ្នាំ ២០២៦ បានរកឃើញ", "(ហួសកំណត់ ១៦៤ ថ្ងៃ)", "ខេត្តកំពត",
      "ធ្វើនៅ ",
      "សូម លោក/លោកស្រី ទទួលនូវការរាប់អានពីយើងខ្ញុំ។",
    ] {
      #expect(letter.contains(words), "\(words)")
    }
    #expect(letter.range(of: "[0-9]{4}-[0-9]{2}-[0-9]{2}", options: .regularExpression) == nil)
  }

  /// What a kept plan says: an action of the visit before, one that was done, one waived, one opened again.
  private static let kept = """
    plan: aa-001
    made: 2026-05-02
    actions:
      - {id: house-rules/gate.guard-1, action: Hire a guard., criteria: [house-rules/gate.guard], found: 2026-03-14-inspection, due: 2026-04-14, status: STATUS}

    """

  @Test(arguments: [
    ("done, done: {date: 2026-06-09}", ["done on 9 June 2026", "ធ្វើរួចនៅ ថ្ងៃទី ៩ ខែមិថុនា ឆ្នាំ ២០២៦"]),
    (
      "waived, waived: {authority: DoSVY, reason: new road, until: 2026-12-01}",
      ["until 1 December 2026", "រហូតដល់ ថ្ងៃទី ១ ខែធ្នូ ឆ្នាំ ២០២៦"]
    ),
    (
      "open, reopened: [{date: 2026-06-01, by: 2026-06-01-follow-up}]",
      ["reopened by follow-up of 1 June 2026", "បើកឡើងវិញដោយ ការតាមដាន ថ្ងៃទី ១ ខែមិថុនា ឆ្នាំ ២០២៦"]
    ),
    ("open", ["first found on 14 March 2026", "រកឃើញលើកដំបូងនៅ ថ្ងៃទី ១៤ ខែមីនា ឆ្នាំ ២០២៦"]),
  ])
  func `a letter writes the days of a kept plan in words, and says what is older than the visit that it names`(
    status: String, words: [String]
  ) {
    let world = World([
      "Audits/aa-001/2026-06-01-follow-up.yaml": """
      visit: {date: 2026-06-01, kind: follow-up}
      answers:
        house-rules:
          gate.guard: unmet

      """,
      "Audits/aa-001/plan.yaml": ReaderWordsTests.kept.replacingOccurrences(of: "STATUS", with: status),
    ])
    let letter = world.run("letter", ["--kind", "findings", "--language", "both"], on: ["Audits/aa-001"])
    for word in words { #expect(letter.output.contains(word), "\(word) \(letter.complaints)") }
    #expect(letter.output.range(of: "[0-9]{4}-[0-9]{2}-[0-9]{2}", options: .regularExpression) == nil)
    guard status == "open" else { return }
    for format in ["text", "html"] {
      let page = world.run("plan", ["--format", format, "--language", "en"], on: ["Audits/aa-001"]).output
      #expect(
        page.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ").contains("first found on 2026-03-14"))
    }
  }

  @Test func `a visit is told by its day and kind, never by the name of its file`() {
    let world = World()
    for language in ["en", "km"] {
      for command in ["due", "plan"] {
        let page = world.run(command, ["--language", language], on: ["Audits/bb-002"]).output
        #expect(page.contains("2026-05-02"))
        #expect(!page.contains("-inspection") && !page.contains("-follow-up"), "\(page)")
      }
    }
  }
}
