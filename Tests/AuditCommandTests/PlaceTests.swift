import AuditDesk
import AuditFolder
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// New places, places that close or change their ids, and where they are.
@Suite struct PlaceTests {
  private static let provinces = """
    provinces: cambodia
    title: {en: Provinces, km: ខេត្ត}
    sources: [{id: atlas, title: Atlas}, {id: signs, title: Road signs}]
    list:
      - {code: "07", name: {en: Kampot, km: កំពត}, spellings: {atlas: [Kampot, កំពត]}}
      - {code: "11", name: {en: Mondulkiri, km: មណ្ឌលគិរី}, spellings: {atlas: [Mondul Kiri, មណ្ឌលគិរី]}}
      - {code: "17", name: {en: Siem Reap, km: សៀមរាប}, spellings: {atlas: [Siemreap, សៀមរាប]}}

    """

  private func world(_ files: [String: String] = [:]) -> World {
    World(["Standards/provinces.yaml": PlaceTests.provinces].merging(files) { $1 })
  }

  private func begin(_ world: World, _ id: String, _ words: [String] = [], terminal: Bool = false, input: [String] = [])
    -> CommandRun
  {
    CommandRun(
      ["facility", id, "--into", world.audits, "--standards", world.path("Standards"), "--on", "2026-11-23"] + words,
      terminal: terminal, input: input)
  }

  private let shelter = ["--care", "shelter", "--operator", "ngo", "--residents", "girls,women", "--serves", "at-risk"]

  private func text(_ world: World, _ path: String) throws -> String {
    try String(contentsOfFile: world.path(path), encoding: .utf8)
  }

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  // MARK: A new place

  @Test func `a new place is one command, and is confidential unless that is said otherwise`() throws {
    let world = world()
    let run = begin(world, "cc-003", shelter)
    #expect(run.status == 0 && run.complaints.isEmpty == false, "name and province are still missing")
    #expect(
      try text(world, "Audits/cc-003/facility.yaml") == """
        facility: cc-003
        care: shelter
        operator: ngo
        residents: [girls, women]
        serves: [at-risk]
        location: confidential   # pages show the id alone

        """)
    #expect(!run.complaints.contains("error"))
    let check = world.run("check", on: ["Audits/cc-003"])
    #expect(!check.output.contains("error:"))
    #expect(world.run("new", on: ["Audits/cc-003"]).status == 0)
  }

  @Test func `what was said of a new place is read back word for word`() throws {
    let world = world()
    let run = begin(
      world, "cc-003",
      shelter + [
        "--name", "House: “#1” {x}", "--name-km", "ផ្ទះថ្មី", "--province", "សៀមរាប", "--location", "open", "--formerly",
        "cc-001",
        "--against", "house-rules",
      ])
    #expect(run.status == 0)
    #expect(run.complaints.isEmpty)
    let page = world.run("audit", on: ["Audits/cc-003"]).output.replacingOccurrences(of: "\n  ", with: " ")
    #expect(page.contains("House: “#1” {x} (cc-003) · shelter · NGO · girls, women · Siem Reap"))
    #expect(page.contains("formerly cc-001"))
  }

  @Test func `a place that is there, or was under that id, is not begun again`() throws {
    let world = world()
    let before = try text(world, "Audits/aa-001/facility.yaml")
    #expect(begin(world, "aa-001", shelter).status == 2)
    #expect(try text(world, "Audits/aa-001/facility.yaml") == before)
    #expect(begin(world, "cc-003", shelter + ["--formerly", "cc-001"]).status == 0)
    let run = begin(world, "cc-001", shelter)
    #expect(run.status == 2 && run.complaints.contains("cc-003"))
    #expect(!FileManager.default.fileExists(atPath: world.path("Audits/cc-001")))
  }

  @Test(arguments: ["../x", "a b", ".hidden", "a/b", "x.yaml", "tk\u{200B}009", "a:b"])
  func `an id that no folder should bear is refused, and nothing is written`(id: String) {
    let world = world()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: world.audits)) ?? []
    #expect(begin(world, id, shelter).status == 2)
    #expect((try? FileManager.default.contentsOfDirectory(atPath: world.audits)) ?? [] == names)
  }

  @Test func `what is missing is named with its words, and nothing is written`() {
    let world = world()
    let run = begin(world, "cc-003", ["--care", "shelter"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("--operator state|ngo|faith|private"))
    #expect(run.complaints.contains("--serves sex-trafficking,"))
    #expect(!FileManager.default.fileExists(atPath: world.path("Audits/cc-003")))
  }

  @Test func `at a terminal what is missing is asked step by step, by number or word, in Khmer digits too`() throws {
    let world = world()
    let run = begin(
      world, "cc-003", ["--language", "en"], terminal: true,
      input: ["99", "២", "ngo", "girls, 3", "5", "New House", "", "Siem Rep", "Siemreap", ""])
    #expect(run.status == 0, "\(run.all)")
    #expect(run.complaints.contains("did you mean “Siem Reap”"))
    let text = try text(world, "Audits/cc-003/facility.yaml")
    #expect(text.contains("care: shelter\noperator: ngo\nresidents: [girls, women]\nserves: [at-risk]\n"))
    #expect(text.contains("province: Siem Reap\n") && text.contains("location: confidential"))
  }

  @Test func `answers that end too early leave nothing behind`() {
    let world = world()
    let run = begin(world, "cc-003", terminal: true, input: ["2", "ngo"])
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: world.path("Audits/cc-003")))
  }

  @Test func `a new place that bears the name of another is told`() {
    let world = world()
    let run = begin(world, "cc-003", shelter + ["--name", "Lotus  pond HOUSE"])
    #expect(run.status == 0)
    #expect(run.complaints.contains("“aa-001” bears the same name"))
  }

  @Test(arguments: ["new", "enter", "form", "checklist"])
  func `whoever names a place that is not there is told how one begins`(command: String) {
    let run = CommandRun([command, "zz-999", "--standards", world().path("Standards")])
    #expect(run.status == 2 && run.complaints.contains("careaudit facility zz-999"))
  }

  // MARK: Bringing home

  private static let export = """
    {"careaudit": "visit", "format": 1, "facility": "cc-003",
     "place": {"care": "shelter", "operator": "ngo", "residents": ["girls"], "serves": ["at-risk"]},
     "visit": {"date": "2026-10-01", "kind": "inspection"}, "against": {"house-rules": "2020.2"},
     "measures": {"residents": {"value": "27"}}, "answers": {"house-rules": {"gate.guard": {"rating": "met"}}}}
    """

  private func bring(_ world: World, _ words: [String] = []) -> CommandRun {
    CommandRun(
      [
        "import", world.path("visit.json"), "--into", world.audits, "--standards", world.path("Standards"), "--on",
        "2026-11-23",
      ]
        + words)
  }

  @Test func `a visit to a place that is not there says how it begins, with what the form told of it`() throws {
    let world = world(["visit.json": PlaceTests.export])
    let run = bring(world)
    #expect(run.status == 2)
    #expect(
      flat(run.complaints).contains(
        "careaudit facility cc-003 --care shelter --operator ngo --residents girls --serves at-risk"),
      "\(run.complaints)")
  }

  @Test func `a blank form of a place that is not there comes home with it`() throws {
    let world = world(["visit.json": PlaceTests.export])
    #expect(bring(world, ["--register", "--dry-run"]).complaints.contains("“cc-003” would be begun"))
    #expect(!FileManager.default.fileExists(atPath: world.path("Audits/cc-003")))
    let run = bring(world, ["--register", "--name", "New House"])
    #expect(run.status == 0, "\(run.all)")
    #expect(try text(world, "Audits/cc-003/facility.yaml").contains("location: confidential"))
    #expect(try text(world, "Audits/cc-003/2026-10-01-inspection.yaml").contains("gate.guard: met"))
  }

  @Test func `a visit under a former id comes home to the place that had it`() throws {
    let world = world([
      "visit.json": PlaceTests.export,
      "Audits/dd-004/facility.yaml": World.facility.replacingOccurrences(of: "aa-001", with: "dd-004")
        .replacingOccurrences(of: "Lotus Pond House, km: ផ្ទះស្រះឈូក", with: "Reed House, km: ផ្ទះបបុស")
        + "formerly: [cc-001, cc-003]\n",
    ])
    let run = bring(world)
    #expect(run.status == 0, "\(run.all)")
    #expect(FileManager.default.fileExists(atPath: world.path("Audits/dd-004/2026-10-01-inspection.yaml")))
  }

  // MARK: Closing and moving

  private func closing(_ rest: String) -> [String: String] {
    ["Audits/aa-001/facility.yaml": World.facility + rest]
  }

  @Test func `nothing is due at a place from the day on which it is closed, and its history stays`() {
    let world = world(closing("closed: {date: 2026-08-01, by: The ministry, why: {en: Moved away, km: ផ្លាស់ទៅ}}\n"))
    let before = world.run("due", ["--format", "csv"], day: "2026-07-31").output
    #expect(before.contains("aa-001,cycle"))
    let after = world.run("due", ["--format", "csv"], day: "2026-08-01").output
    #expect(!after.contains("aa-001") && after.contains("bb-002,cycle"))
    let page = world.run("due", day: "2026-08-01").output
    #expect(page.contains("     1  Closed\n") && page.contains("aa-001  2026-08-01"))
    #expect(!world.run("due", ["--ics"], on: ["Audits/aa-001"], day: "2026-08-01").output.contains("VEVENT"))
    #expect(world.run("audit", on: ["Audits/aa-001"]).output.contains("closed from 2026-08-01 on"))
    let report = flat(world.run("report", on: ["Audits/aa-001"]).output)
    #expect(report.contains("closed from 2026-08-01 on, The ministry, Moved away") && report.contains("2026-03-14"))
  }

  @Test func `a place is compared up to the day before it is closed`() {
    let world = world(closing("closed: {date: 2026-08-01, by: The ministry, why: Moved away}\n"))
    func compared(_ day: String) -> String { world.run("compare", ["--share", "ministry"], day: day).output }
    #expect(compared("2026-07-31").contains("aa-001"))
    #expect(
      !compared("2026-08-01").contains("aa-001")
        && compared("2026-08-01").contains("1 left out, because they are closed"))
  }

  @Test func `a visit after the closing is a warning with its line`() {
    let world = world(closing("closed: {date: 2026-03-01, by: The ministry, why: Moved away}\n"))
    let check = world.run("check", on: ["Audits/aa-001"]).output
    #expect(
      check.contains("2026-03-14-inspection.yaml:1:15: warning: the facility is closed since 2026-03-01"), "\(check)")
  }

  @Test func `a closing without its day, its author or its reason is named`() {
    let world = world(closing("closed: {because: it did}\n"))
    let check = world.run("check", on: ["Audits/aa-001"]).output
    for word in ["“date” is missing", "“because”"] { #expect(check.contains(word), "\(check)") }
  }

  @Test func `a place is found by an id that it had before, at home`() throws {
    let world = world(closing("formerly: [zz-001]\n"))
    let source = FolderSource(standards: world.path("Standards"), home: world.audits)
    #expect(source.facility(named: "zz-001")?.id == "aa-001")
    #expect(source.find(["zz-001"]).facilities.map(\.id) == ["aa-001"])
    #expect(source.find([world.audits + "/zz-001"]).facilities.map(\.id) == ["aa-001"])
    let visit = source.find(["zz-001/2026-03-14-inspection.yaml"]).facilities
    #expect(visit.first?.records == ["2026-03-14-inspection.yaml"])
    #expect(source.facility(named: "zz-002") == nil)
  }

  @Test func `a plan that bears a former id is kept on with`() throws {
    let world = world()
    _ = world.run("plan", ["--write"], on: ["Audits/bb-002"], day: "2026-05-10")
    let path = world.path("Audits/bb-002/facility.yaml")
    try (try String(contentsOfFile: path, encoding: .utf8) + "formerly: [old-2]\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let plan = try text(world, "Audits/bb-002/plan.yaml").replacingOccurrences(of: "plan: bb-002", with: "plan: old-2")
    world.folder.write(plan, to: "Audits/bb-002/plan.yaml")
    let run = world.run("plan", on: ["Audits/bb-002"], day: "2026-05-11")
    #expect(run.status == 0, "\(run.all)")
    world.folder.write(plan.replacingOccurrences(of: "old-2", with: "old-3"), to: "Audits/bb-002/plan.yaml")
    #expect(world.run("plan", on: ["Audits/bb-002"], day: "2026-05-11").status == 2)
  }

  @Test func `former ids that are claimed twice, still there or its own are named with their lines`() {
    let world = world([
      "Audits/aa-001/facility.yaml": World.facility + "formerly: [old-1, bb-002, aa-001]\n",
      "Audits/cc-003/facility.yaml": World.facility.replacingOccurrences(of: "aa-001", with: "cc-003")
        .replacingOccurrences(of: "Lotus Pond House, km: ផ្ទះស្រះឈូក", with: "Reed Bank, km: ច្រាំងបបុស") + "formerly: old-1\n",
    ])
    let check = world.run("check").output
    #expect(check.contains("aa-001/facility.yaml:10:12: error: “old-1” is a former id of “cc-003” too"), "\(check)")
    #expect(check.contains("cc-003/facility.yaml:10:11: error: “old-1” is a former id of “aa-001” too"))
    #expect(check.contains("aa-001/facility.yaml:10:19: warning: “bb-002” is a former id, and there is still"))
    #expect(check.contains("aa-001/facility.yaml:10:27: warning: “aa-001” is the id that it has now"))
  }

  @Test(arguments: [
    ("{en: LOTUS-POND House}", "the same name"), ("{km: ផ្ទះ\u{200B}ស្រះឈូក}", "the same name"),
    ("{en: Lotus Pond Hause}", "nearly the same name"), ("{en: Lotus Pond House 2}", nil), ("{en: Reed House}", nil),
  ])
  func `two ids of one place are found by their names, however these are written`(name: String, likeness: String?) {
    let other = World.facility.replacingOccurrences(of: "aa-001", with: "cc-003")
      .replacingOccurrences(of: "{en: Lotus Pond House, km: ផ្ទះស្រះឈូក}", with: name)
    let check = world(["Audits/cc-003/facility.yaml": other]).run("check").output
    #expect(check.contains("perhaps one place") == (likeness != nil), "\(check)")
    if let likeness { #expect(check.contains("cc-003/facility.yaml:2:7: warning: “aa-001” bears " + likeness)) }
  }

  // MARK: Provinces

  @Test func `a province that the list does not know is a warning with the nearest, in the letters that were written`()
  {
    func check(_ province: String) -> String {
      world(["Audits/aa-001/facility.yaml": World.facility.replacingOccurrences(of: "Kampot", with: province)])
        .run("check", on: ["Audits/aa-001"]).output
    }
    #expect(check("Siem Rep").contains("facility.yaml:4:11: warning: “Siem Rep” is not in the list of provinces"))
    #expect(check("Siem Rep").contains("did you mean “Siem Reap”?"))
    #expect(check("សៀមរាន").contains("“សៀមរាប”"))
    for known in ["siem reap", "SIEMREAP", "ខេត្តសៀមរាប", "17", "KH-17", "Siem-Reap Province"] {
      #expect(!check(known).contains("list of provinces"), "\(known)")
    }
  }

  @Test(arguments: ["Siem Reap", "Siemreap", "សៀមរាប", "17"])
  func `groups and filters go by the province, however it is written`(filter: String) {
    var files: [String: String] = [:]
    for (index, name) in ["Siem Reap", "Siemreap", "សៀមរាប", "Kampot"].enumerated() {
      let id = "ee-00\(index)"
      files["Audits/\(id)/facility.yaml"] = World.facility.replacingOccurrences(of: "aa-001", with: id)
        .replacingOccurrences(of: "Kampot", with: name)
      files["Audits/\(id)/2026-03-14-inspection.yaml"] = World.inspection
    }
    let world = world(files)
    let due = world.run("due", ["--where", "province=" + filter, "--format", "csv"]).output
    let ids = Set(due.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first })
    #expect(ids == ["ee-000", "ee-001", "ee-002"], "\(due)")
    #expect(due.contains(",17,Siem Reap,"))
    let page = world.run(
      "compare", ["--share", "ministry", "--by", "province", "--where", "province=" + filter, "--language", "en"])
    #expect(page.output.contains("Siem Reap") && !page.output.contains("Siemreap") && !page.output.contains("សៀមរាប"))
  }

  @Test(arguments: ["text", "csv", "json", "ics"])
  func `no province finds a confidential place outside the ministry's view, which is said whether there is one or not`(
    format: String
  ) {
    func due(_ location: String, _ words: [String] = []) -> CommandRun {
      let facility = World.facility.replacingOccurrences(of: "location: open", with: "location: " + location)
      return world(["Audits/aa-001/facility.yaml": facility]).run(
        "due", ["--where", "province=Kampot", "--format", format, "--language", "en"] + words)
    }
    let (open, confidential) = (due("open"), due("confidential"))
    #expect(open.output.contains("aa-001") && !confidential.output.contains("aa-001"))
    for run in [open, confidential] {
      #expect(flat(run.output + run.complaints).contains("told to the ministry only"))
    }
    #expect(due("confidential", ["--share", "ministry"]).output.contains("aa-001"))
  }

  @Test func `a filter by a province that is not in the list says which was perhaps meant`() {
    let run = world().run("due", ["--where", "province=Kampott"])
    #expect(run.complaints.contains("did you mean “Kampot”?"))
  }

  @Test func `the list of provinces is checked like every file`() {
    let twice = PlaceTests.provinces + "  - {code: \"25\", name: {en: SIEM-REAP, km: ថ្មី}, spellings: {map: [X]}}\n"
    let check = world(["Standards/provinces.yaml": twice]).run("check").output
    #expect(check.contains("provinces.yaml:8:"), "\(check)")
    #expect(check.contains("there is no source “map”"))
  }

  // MARK: What is due

  @Test func `what is due begins with counts, then what is overdue, never inspected, due soon and the rest`() throws {
    let world = world([
      "Audits/cc-003/facility.yaml": World.facility.replacingOccurrences(of: "aa-001", with: "cc-003")
    ])
    let page = world.run("due", ["--soon", "365"], day: "2026-08-04").output
    let places = ["Overdue\n", "Never inspected\n", "== Overdue (", "== Never inspected (1)", "Totals"].map {
      page.range(of: $0)
    }
    #expect(places.allSatisfy { $0 != nil }, "\(page)")
    let starts = places.compactMap { $0?.lowerBound }
    #expect(starts == starts.sorted())
  }

  @Test func `in brief each place has one line, and a confidential one neither name nor province`() {
    let world = world()
    let page = world.run("due", ["--brief"], day: "2026-08-04").output
    let lines = page.split(separator: "\n").filter { $0.contains("aa-001") || $0.contains("bb-002") }
    #expect(lines.count == 2, "\(page)")
    #expect(!page.contains("Heron") && !page.contains("Mondulkiri"))
    #expect(world.run("due", ["--brief", "--format", "csv"]).status == 2)
  }

  @Test(arguments: ["audit", "check", "due", "score"])
  func `a province that is not in the list is told, but not which where the place is confidential`(command: String) {
    let list = """
      provinces: cambodia
      title: {en: Provinces, km: ខេត្ត}
      sources: [{id: atlas, title: Atlas}]
      list: [{code: "07", name: {en: Kampot, km: កំពត}, spellings: {atlas: [Kampot, កំពត]}}]

      """
    let run = World(["Standards/provinces.yaml": list]).run(command, on: ["Audits/bb-002"])
    #expect(!run.all.contains("Mondulkiri"), "\(run.all)")
    #expect(run.all.contains("province"), "\(run.all)")
  }

  @Test func `an id that a confidential place gave up is told in the ministry's view alone`() throws {
    let path = "Audits/bb-002/facility.yaml"
    let world = World([path: try #require(World.files[path]) + "formerly: [lotus-street-7]\n"])
    for words in [["audit"], ["explain"], ["plan"], ["due"], ["score", "--format", "json"], ["letter"], ["compare"]] {
      let run = world.run(words[0], Array(words.dropFirst()), on: words[0] == "compare" ? [] : ["Audits/bb-002"])
      #expect(!run.all.contains("lotus-street"), "\(words) \(run.all)")
    }
    for format in ["text", "html", "json"] {
      for share in [nil, "coalition", "public", "ministry"] {
        let view = share.map { ["--share", $0] } ?? []
        let run = world.run("report", ["--format", format] + view, on: ["Audits/bb-002"])
        #expect(run.status == 0, "\(run.all)")
        #expect(run.all.contains("lotus-street") == (share == "ministry"), "\(format) \(share ?? "its own")")
      }
    }
  }
}
