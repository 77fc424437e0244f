import AuditTestSupport
import DataReading
import Foundation
import Testing

/// What a reader of Khmer meets in words of English that have a Khmer name.
@Suite struct KhmerReaderTests {
  private static let standard = """
    standard: words
    edition: "1"
    revision: 1
    title: {en: Words, km: ពាក្យ}
    translation: {km: draft}
    sources:
      - {id: leaflet, title: A leaflet, extent: excerpt}
    ratings:
      - {rating: good, title: {en: Good, km: ល្អ}, needs: [{every: {level: required}, at-least: met}]}
      - {rating: poor, title: {en: Poor, km: ខ្សោយ}}
    sections:
      - id: night
        title: {en: The night, km: ពេលយប់}
        criteria:
          - id: night.exits
            level: required
            text: {en: Everyone can get out., km: មនុស្សគ្រប់គ្នាអាចចេញបាន។}
            verify: [observation]
            hear: [resident]
            basis:
              status: secondary
              source: leaflet
              note:
                en: >-
                  The leaflet, page 2.
                km: >-
                  ខិត្តប័ណ្ណ ទំព័រ ២។
          - id: night.lamps
            level: required
            text: {en: Lamps burn., km: មានភ្លើង។}
            verify: [observation]
            basis: {status: derived, source: leaflet, note: Our own step.}
          - id: night.help
            level: required
            text: {en: Help is given., km: មានជំនួយ។}
            verify: [document]
            answer: service
            service: psycho-social
            basis: {status: derived, note: គំនិតរបស់យើង។}

    """

  private static let tailoring = """
    tailoring: office
    of: words
    authority: An office
    note: Circular 4.
    drop:
      - {criterion: night.help, reason: Asked elsewhere.}

    """

  private let world = World([
    "Standards/words.yaml": standard,
    "Standards/tailoring/office.yaml": tailoring,
    "Audits/zz-009/facility.yaml": World.facility.replacing("aa-001", with: "zz-009") + "standards: [words]\n",
    "Audits/zz-009/2026-08-01-inspection.yaml": """
    visit: {date: 2026-08-01, kind: inspection}
    answers:
      words:
        night.exits: unmet
        night.lamps: unmet
        night.help:

    """,
    "Audits/zz-009/2026-03-14-inspection.yaml": """
    visit: {date: 2026-03-14, kind: inspection}
    answers:
      words:
        night.exits: met
        night.lamps: met
        night.help:

    """,
  ])

  private func flat(_ command: String, _ words: [String] = [], on operands: [String] = ["Audits/zz-009"]) -> String {
    world.run(command, words, on: operands).output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("night.exits", "en", "The leaflet, page 2."), ("night.exits", "km", "ខិត្តប័ណ្ណ ទំព័រ 2។"),
    ("night.lamps", "en", "Our own step."), ("night.lamps", "km", "(ភាសាអង់គ្លេស) Our own step."),
    ("night.help", "en", "គំនិតរបស់យើង។"), ("night.help", "km", "គំនិតរបស់យើង។"),
  ])
  func `the note on a basis stands in the language of the page, and one in English alone says so in Khmer`(
    criterion: String, language: String, note: String
  ) {
    let label = language == "km" ? "កំណត់សម្គាល់ " : "note "
    #expect(flat("explain", [criterion, "--language", language]).contains(label + note))
    #expect(flat("standards", ["words", criterion, "--language", language], on: []).contains(label + note))
    guard criterion != "night.help" else { return }
    let page = flat("report", ["--format", "html", "--language", language])
    let other = language == "km" ? "The leaflet, page 2." : "ខិត្តប័ណ្ណ"
    #expect(page.contains(note) && !page.contains(other))
  }

  @Test func `the note on a basis stands in JSON in both languages where it is written in both, else as it is`() {
    let json = flat("report", ["--format", "json"])
    #expect(json.contains(#""note": { "en": "The leaflet, page 2.", "km": "ខិត្តប័ណ្ណ ទំព័រ 2។" }"#))
    #expect(json.contains(#""note": "Our own step.""#))
  }

  @Test func `scores name ratings by their titles in Khmer, and by their ids in English`() {
    func lines(_ language: String) -> [Substring] {
      world.run("score", ["--visit", "all", "--language", language], on: ["Audits/zz-009"]).lines
    }
    let khmer = lines("km")
    #expect(khmer[0].contains("  «ខ្សោយ»–«ល្អ»  ") && khmer[1].contains("  ខ្សោយ  "), "\(khmer)")
    #expect(!khmer.joined().contains("good") && !khmer.joined().contains("poor"))
    let english = lines("en")
    #expect(english[0].contains("  poor–good  ") && english[1].contains("  poor  "), "\(english)")
  }

  @Test func `what a standard says of itself is in Khmer: status, extent, services; and what is not says so`() {
    let counts = world.run("standards", ["--basis", "--language", "km"], on: []).lines[0]
    let overlap = world.run("standards", ["--overlap", "--language", "km"], on: []).output
    #expect(overlap.contains("មណ្ឌលថែទាំ") && !overlap.contains("residential-centre"))
    #expect(counts.contains("អត្ថបទផ្លូវការ") && !counts.contains("text") && !counts.contains("recalled"))
    #expect(flat("standards", ["words", "--language", "km"], on: []).contains("A leaflet (បានអានតែផ្នែកខ្លះ)"))
    #expect(flat("standards", ["words", "--language", "en"], on: []).contains("A leaflet (excerpt)"))
    let service = flat("standards", ["words", "night.help", "--language", "km"], on: [])
    #expect(service.contains("សេវា៖ ") && service.contains(" (psycho-social)"))
    let tailored = flat(
      "standards", ["words", "--tailoring", world.path("Standards/tailoring/office.yaml"), "--language", "km"], on: [])
    #expect(tailored.contains("(ភាសាអង់គ្លេស) Circular 4."))
    #expect(tailored.contains("night.help: (ភាសាអង់គ្លេស) Asked elsewhere."))
  }

  private func cells(_ command: [String], _ name: String) throws -> [String: Set<String>] {
    #expect(world.run(command[0], Array(command.dropFirst()), on: ["Audits/zz-009"]).status == 0)
    var cells: [String: Set<String>] = [:]
    for table in try readWorkbook(Array(Data(contentsOf: URL(filePath: world.path(name))))) {
      guard let heading = table.rows.first else { continue }
      for row in table.rows.dropFirst() {
        for cell in table.cells(of: row) {
          cells[table.text(heading, Int(cell.column)) ?? "", default: []].insert(table.text(cell))
        }
      }
    }
    return cells
  }

  @Test func `a workbook in Khmer says open, yes, measure and the like in Khmer, one in English as programs know them`()
    throws
  {
    let khmer = try cells(["report", "--language", "km", "--output", world.path("km.xlsx")], "km.xlsx")
    #expect(khmer["ចម្លើយ"] == ["មិនបានបំពេញ", "បំពេញតាមស្តង់ដារ", "មិនទាន់មានចម្លើយ"], "\(khmer)")
    #expect(khmer["ឆ្លើយដោយ"] == ["ការវាយតម្លៃ", "សេវា"])
    #expect(khmer["ស្ថានភាពបច្ចុប្បន្ន"] == ["បាទ/ចាស"] && khmer["ប្រឌិត"] == ["បាទ/ចាស"] && khmer["ទីតាំង"] == ["បើកចំហ"])
    #expect(khmer["ចំណាត់ថ្នាក់ទាបបំផុត"] == ["ខ្សោយ"] && khmer["ចំណាត់ថ្នាក់ខ្ពស់បំផុត"] == ["ល្អ", "ខ្សោយ"])
    #expect(khmer["តម្លៃ"]?.contains { $0.contains("ភាសាខ្មែរ៖ សេចក្តីព្រាង") } == true)
    let english = try cells(["report", "--language", "en", "--output", world.path("en.xlsx")], "en.xlsx")
    #expect(english["Answer"] == ["unmet", "met", "open"] && english["Answered by"] == ["rating", "service"])
    #expect(english["Standing"] == ["yes"] && english["Location"] == ["open"])
    #expect(english["Rating, lowest"] == ["poor"] && english["Rating, highest"] == ["good", "poor"])
  }

  @Test func `a sheet to fill in is called and explained in Khmer, and what stands in its lists and hints comes home`()
    throws
  {
    let path = world.path("visit.xlsx")
    #expect(world.run("form", ["--language", "km", "--xlsx", path], on: ["Audits/zz-009"]).status == 0)
    let book = try Array(Data(contentsOf: URL(filePath: path)))
    #expect(try readWorkbook(book).map(\.name) == ["ការចុះពិនិត្យ", "សេចក្តីណែនាំ", "បញ្ជី"])
    let parts = try archivedFiles(book) { $0 == "xl/worksheets/sheet1.xml" }
    #expect(String(decoding: try #require(parts.first).bytes, as: UTF8.self).contains("resident · អ្នកស្នាក់នៅ, staff · "))
    let empty = CommandRun([
      "import", path, "--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23",
      "--language", "en",
    ])
    #expect(!empty.complaints.contains("sheet"), "\(empty.all)")
  }

  @Test func `a sheet by one standard is read in Khmer, also where another asks the same under its own name`() throws {
    let other = Self.standard.replacing("standard: words", with: "standard: amends")
      .replacing(
        "basis: {status: derived, source: leaflet, note: Our own step.}",
        with: "basis: {status: derived}\n        equals: [words/night.lamps]")
    world.folder.write(other, to: "Standards/amends.yaml")
    world.folder.write(
      try #require(world.text(of: "Audits/zz-009/facility.yaml")).replacing("[words]", with: "[amends, words]"),
      to: "Audits/zz-009/facility.yaml")
    let sheet = """
      careaudit id / លេខសម្គាល់,answer / ចម្លើយ
      visit/facility,zz-009
      visit/against,words 1.1
      visit/date,2026-11-20
      visit/kind,អធិការកិច្ច
      words/night.lamps,បំពេញតាមស្តង់ដារ
      amends/night.lamps,បំពេញតាមស្តង់ដារ

      """
    world.folder.write(sheet, to: "visit.csv")
    let run = CommandRun([
      "import", world.path("visit.csv"), "--into", world.audits, "--standards", world.path("Standards"), "--on",
      "2026-11-23", "--language", "en",
    ])
    #expect(run.status == 0 && run.output.contains("2 answers"), "\(run.all)")
  }

  @Test(arguments: [
    "resident · អ្នកស្នាក់នៅ", "\"resident, staff\"", "អ្នកស្នាក់នៅ", "\"អ្នកស្នាក់នៅ, staff · បុគ្គលិក\"", "resident · អ្នកស្នាក់នៅ staff",
  ])
  func `whose word was heard is read in either language, and in both as the hint says it`(heard: String) throws {
    let sheet = """
      careaudit id / លេខសម្គាល់,answer / ចម្លើយ,heard / អ្នកដែលបានស្តាប់
      visit/facility,zz-009
      visit/date,2026-11-20
      visit/kind,inspection · អធិការកិច្ច
      words/night.exits,met · បំពេញតាមស្តង់ដារ,\(heard)

      """
    world.folder.write(sheet, to: "visit.csv")
    let run = CommandRun([
      "import", world.path("visit.csv"), "--into", world.audits, "--standards", world.path("Standards"), "--on",
      "2026-11-23",
    ])
    #expect(run.status == 0, "\(run.all)")
    let record = try #require(world.folder.text(of: "Audits/zz-009/2026-11-20-inspection.yaml"))
    let both = heard.contains("staff") ? "[resident, staff]" : "[resident]"
    #expect(record.contains("night.exits: {rating: met, heard: \(both)}"), "\(record)")
  }

  @Test func `typing explains itself in Khmer, its visit and its examples too`() {
    let run = world.run(
      "enter", ["--language", "km"], on: ["Audits/zz-009"], input: ["?", "ក្រុម ក្រុមសាកល្បង", "កំណត់សម្គាល់ ស្ងាត់", "ឈប់"])
    let page = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(page.contains("zz-009 · 2026-11-23 អធិការកិច្ច · ទម្រង់លេខ") && !page.contains("inspection"), "\(page)")
    #expect(page.contains("K07R - គ្មានផ្ទះបាយ") && !page.contains("the note") && !page.contains("TEAM"))
    #expect(page.contains("ចប់ សរសេរកំណត់ត្រា (done)"))
    #expect(run.complaints.isEmpty, "\(run.complaints)")
  }

  @Test func `what a visit lacks is named in Khmer`() {
    world.folder.write("careaudit id,answer\nvisit/facility,zz-009\nwords/night.lamps,met\n", to: "visit.csv")
    let run = CommandRun([
      "import", world.path("visit.csv"), "--into", world.audits, "--standards", world.path("Standards"), "--language",
      "km",
    ])
    #expect(run.status == 2 && run.complaints.contains("ការចុះពិនិត្យនេះខ្វះកាលបរិច្ឆេទ (date)"), "\(run.all)")
  }

  @Test func `the name of a page is in the language of the page`() {
    #expect(
      flat("plan", ["--format", "html", "--language", "km"]).contains("<title>careaudit · ផែនការកែលម្អ · zz-009</title>"))
    #expect(
      flat("plan", ["--format", "html", "--language", "en"]).contains(
        "<title>careaudit · Improvement plan · zz-009</title>"))
  }
}
