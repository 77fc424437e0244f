import AuditTestSupport
import ContentCoding
import Foundation
import Testing

/// What those who live in a place answer, from the sheet to the report.
@Suite struct QuestionnaireTests {
  private static let asked = """
    questionnaire: residents
    revision: 1
    title: {en: What you say, km: អ្វីដែលអ្នកនិយាយ}
    sources: [{id: gazette, title: The gazette}]
    consent: {en: As you like., km: តាមចិត្ត។}
    consent-child: {en: As you like it., km: តាមចិត្តប្អូន។}
    danger: {en: Call 117., km: ហៅ ១១៧។}
    limits: [{en: "Fear <b>stays</b>.", km: ការភ័យខ្លាច។}]
    questions:
      - id: visits
        picture: telephone
        text: {en: "May you have visitors?", km: "តើអ្នកអាចទទួលភ្ញៀវបានទេ?"}
        text-child: {en: "May your family come?", km: "តើគ្រួសារប្អូនអាចមកបានទេ?"}
        criteria: [house-rules/gate.visitors]
        basis: {status: derived, source: [gazette]}
      - id: leaving
        picture: door
        for: [women, men]
        text: {en: "May you go?", km: "តើអ្នកអាចចេញបានទេ?"}
        criteria: [house-rules/gate.visitors]
        basis: {status: derived, source: [gazette]}

    """
  private static let counts = """
    questionnaire:
      revision: 1
      asked: 20
      girls: {answered: 8, answers: {visits: {good: 7, middle: 1, bad: 0}}}
      women: {answered: 9, answers: {visits: {good: 4, middle: 2, bad: 3}, leaving: {good: 1, middle: 3, bad: 5}}}

    """

  private func world(counts: String = counts) -> World {
    World([
      "Standards/residents.yaml": Self.asked,
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection.replacing("answers:\n", with: counts + "answers:\n"),
    ])
  }

  @Test func `paper has four sheets to a side, for adults and for children, and tells what it cannot do`() {
    let run = world().run("form", ["--questionnaire", "--paper"], on: ["Audits/aa-001"])
    #expect(run.status == 0, "\(run.complaints)")
    let page = run.output
    #expect(page.split(separator: "<article class=\"slip\">").count == 1 + 4 * 2 * 2 * 2)
    #expect(page.contains("តាមចិត្តប្អូន។") && page.contains("As you like it.") && page.contains("Call 117."))
    #expect(page.contains("Fear &lt;b&gt;stays&lt;/b&gt;.") && page.contains("href=\"#picture-door\""))
    #expect(!page.contains("<script") && !page.contains("http:") && page.contains("default-src 'none'"))
    let english = world().run("form", ["--questionnaire", "--paper", "--language", "en"], on: ["Audits/aa-001"]).output
    #expect(!english.contains("តាមចិត្ត") && english.split(separator: "<article class=\"slip\">").count == 1 + 4 * 2 * 2)
  }

  @Test func `only those who live there have sheets of their own`() {
    let boys = world().run("form", ["--questionnaire", "--paper", "--language", "en"], on: ["Audits/bb-002"]).output
    #expect(boys.contains("May your family come?") && !boys.contains("May you go?</span>"))
    #expect(boys.split(separator: "<article class=\"slip\">").count == 1 + 4 * 2)
    #expect(!boys.contains("Heron") && !boys.contains("Mondulkiri"))
  }

  @Test func `the screen reaches nothing and runs its own script alone`() {
    let run = world().run("form", ["--questionnaire"], on: ["Audits/aa-001"], day: "2026-03-14")
    #expect(run.status == 0)
    #expect(run.output.contains("default-src 'none'; script-src 'sha256-") && !run.output.contains("connect-src"))
    for word in ["localStorage", "sessionStorage", "indexedDB", "cookie", "fetch("] {
      #expect(!run.output.contains(word), "\(word)")
    }
    #expect(run.output.contains("\"made\": \"2026-03-14\"") && run.output.contains("\"fewest\": 5"))
    let blank = World(["Standards/residents.yaml": Self.asked]).run(
      "form", ["--questionnaire", "--blank", "--care", "shelter", "--residents", "men", "--serves", "other"], on: [])
    #expect(blank.status == 0 && blank.output.contains("\"facility\": null"), "\(blank.complaints)")
  }

  @Test func `what cannot go together is refused, and a missing questionnaire is said`() {
    let world = world()
    for words in [["--against", "house-rules"], ["--xlsx", "/tmp/x.xlsx"], ["--xlsform", "/tmp/x.xlsx"]] {
      #expect(world.run("form", ["--questionnaire"] + words, on: ["Audits/aa-001"]).status == 2)
    }
    let none = World().run("form", ["--questionnaire", "--language", "en"], on: ["Audits/aa-001"])
    #expect(none.status == 2 && none.complaints.contains("there is no questionnaire") && none.output.isEmpty)
  }

  @Test
  func `the answers show beside the criterion that must hear residents, each in the words that they were asked in`() {
    let run = world().run(
      "explain", ["gate.visitors", "--language", "en"], on: ["Audits/aa-001/2026-03-14-inspection.yaml"])
    let page = run.output.split(separator: /\s+/).joined(separator: " ")
    #expect(
      page.contains(
        "“May your family come?” girls: 7 yes, 1 so-so, 0 no; “May you have visitors?” women: 4 yes, 2 so-so, 3 no (2026-03-14)"
      ),
      "\(run.all)")
    #expect(page.contains("“May you go?” women: 1 yes, 3 so-so, 5 no"))
  }

  @Test func `form and new tell them before the next visit as the facility's own report does`() throws {
    let world = world()
    let path = world.path("next.yaml")
    let run = world.run("new", ["--language", "en", "--output", path], on: ["Audits/aa-001"])
    #expect(run.status == 0, "\(run.all)")
    let record = try #require(world.folder.text(of: "next.yaml")).split(separator: /[\s#]+/).joined(separator: " ")
    let told =
      "“May your family come?” girls: yes at least 7 of 8; “May you have visitors?” women: yes 4 of 9 (2026-03-14)"
    #expect(record.contains("residents say: " + told), "\(record)")
    #expect(record.contains("“May you go?” women: yes at most 1 of 9"))
    let page = world.run("form", on: ["Audits/aa-001"]).output
    let questions = try #require(page.firstMatch(of: /id="questions">([^<]*)</)).output.1
    var bytes: [UInt8] = []
    try #require(
      inflate(Array(try #require(Data(base64Encoded: String(questions))))[2...]) {
        bytes += $0
        return true
      })
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(told) && !text.contains("so-so"))
  }

  @Test
  func
    `the ministry is told all three counts, others the good ones, veiled where they would tell on one, and everybody nothing`()
    throws
  {
    let world = world()
    func report(_ words: String...) -> String {
      world.run("report", ["--language", "en"] + words, on: ["Audits/aa-001"]).output
        .split(separator: /\s+/).joined(separator: " ")
    }
    #expect(report("--share", "ministry").contains("“May you go?” women: 1 yes, 3 so-so, 5 no"))
    for views in [[], ["--share", "coalition"]] {
      let page = world.run("report", ["--language", "en"] + views, on: ["Audits/aa-001"]).output
        .split(separator: /\s+/).joined(separator: " ")
      #expect(page.contains("“May you go?” women: yes at most 1 of 9"), "\(page)")
      #expect(page.contains("girls: yes at least 7 of 8") && page.contains("women: yes 4 of 9"))
      #expect(!page.contains("so-so"))
    }
    for format in ["text", "json", "html"] {
      let page = world.run("report", ["--share", "public", "--format", format], on: ["Audits/aa-001"]).output
      #expect(!page.contains("May you go?") && !page.contains("17 of 20"), "\(format)")
    }
  }

  @Test func `the report says how many were asked, and that too few answered`() {
    #expect(
      world().run("report", ["--language", "en"], on: ["Audits/aa-001"]).output.contains("17 of 20 who were asked"))
    let few = world(counts: "questionnaire: {revision: 1, asked: 6}\n")
    let page = few.run("report", ["--language", "en"], on: ["Audits/aa-001"]).output
    #expect(page.contains("0 of 6 who were asked") && page.contains("Too few have answered"))
  }

  @Test func `counts come home beside the visit, and a second counting waits for a person`() throws {
    let world = world(counts: "")
    func file(_ good: Int) throws -> String {
      let path = world.path("counts-\(good).json")
      let text = #"""
        {"careaudit": "visit", "format": 1, "facility": "aa-001", "visit": {"date": "2026-03-14", "kind": "inspection"},
         "questionnaire": {"revision": 1, "asked": 20,
           "women": {"answered": 9, "answers": {"leaving": {"good": \#(good), "middle": 0, "bad": 0}}}}, "answers": {}}
        """#
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }
    func bring(_ path: String, _ words: String...) -> CommandRun {
      CommandRun(
        ["import", path, "--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23"] + words
          + ["--language", "en"])
    }
    func record() throws -> String {
      try String(contentsOfFile: world.path("Audits/aa-001/2026-03-14-inspection.yaml"), encoding: .utf8)
    }
    #expect(try bring(file(7)).status == 0)
    #expect(
      try record().contains("      leaving: {good: 7, middle: 0, bad: 0}\n") && record().contains("gate.guard: met"))
    let other = try bring(file(8))
    #expect(other.status == 2 && other.output.contains("questionnaire"), "\(other.all)")
    #expect(try record().contains("good: 7"))
    #expect(try bring(file(8), "--take", "questionnaire=theirs").status == 0)
    #expect(try record().contains("good: 8"))
  }

  @Test func `counts of too few are refused whole, and nothing of them is kept`() throws {
    let world = world(counts: "")
    let path = world.path("counts.json")
    try #"""
    {"careaudit": "visit", "format": 1, "facility": "aa-001", "visit": {"date": "2026-03-14", "kind": "inspection"},
     "questionnaire": {"revision": 1, "asked": 20, "women": {"answered": 2}}, "answers": {}}
    """#.write(toFile: path, atomically: true, encoding: .utf8)
    let run = CommandRun([
      "import", path, "--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23",
      "--language",
      "en",
    ])
    #expect(run.status == 2 && run.all.contains("of fewer than 5 nothing is kept"), "\(run.all)")
    let record = try String(
      contentsOfFile: world.path("Audits/aa-001/2026-03-14-inspection.yaml"), encoding: .utf8)
    #expect(!record.contains("questionnaire"))
  }
}
