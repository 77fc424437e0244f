import AuditTestSupport
import ContentCoding
import DataReading
import Foundation
import Testing

@testable import AuditCommand

/// What a follow-up follows and what is to be seen again (S16a, S16h): screen, paper, workbook, record to fill in, typing desk, plan
/// and score say the same.
@Suite struct FollowUpTests {
  @Test(arguments: 0..<24)
  func `every form of a follow-up follows the visit that the score does, and asks for what it found`(
    seed: Int
  ) throws {
    let history = History(seed: UInt64(seed))
    let world = World(history.files)
    for today in history.days {
      let expected = Expected(history, on: today)
      let form = try Form(world, on: today)
      #expect(form.follows == expected.follows, "\(today)")
      #expect(form.again == expected.again, "\(today)")
      try papers(world, expected, today)
      guard let follows = expected.follows else { continue }
      // A follow-up that names what the form says is scored as one of a later day that names nothing.
      guard follows.prefix(10) < today else { continue }
      let answered = Array(expected.again).sorted().first ?? expected.standards.sorted()[0] + "/a.fire"
      let scores = ["", ", follows: \(follows)"].map { score(world, answered, today, follows: $0) }
      #expect(scores[0] == scores[1], "\(today)")
    }
  }

  @Test func `which inspection a follow-up follows can be said, where it still stands`() throws {
    func visit(_ day: String, _ standard: String, _ answer: String) -> (String, String) {
      (
        "Audits/dd-004/\(day)-inspection.yaml",
        "visit: {date: \(day), kind: inspection}\nanswers:\n  \(standard):\n    \(answer)\n"
      )
    }
    let visits = [
      visit("2026-01-10", "house-rules", "gate.guard: met"), visit("2026-03-14", "house-rules", "gate.guard: unmet"),
      visit("2026-05-01", "garden-rules", "beds.watered: unmet"),
    ]
    var files = Dictionary(uniqueKeysWithValues: visits)
    files["Audits/dd-004/facility.yaml"] = World.facility.replacing("aa-001", with: "dd-004")
    let world = World(files)
    func run(_ command: String, _ words: [String]) -> CommandRun {
      world.run(command, ["--language", "en"] + words, on: ["Audits/dd-004"])
    }
    let followUp = ["--kind", "follow-up"]
    for (words, follows, asked) in [
      ([], "2026-05-01-inspection", "beds.watered"),
      (["--follows", "2026-03-14-inspection.yaml"], "2026-03-14-inspection", "gate.guard"),
    ] {
      let file = world.path("\(follows).yaml")
      let made = run("new", followUp + words + ["--output", file])
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(made.status == 0 && text.contains("follows: \(follows)") && text.contains(asked), "\(made.all) \(text)")
      let list = run("checklist", followUp + words).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(list.contains(asked == "gate.guard" ? "Who is at the gate tonight?" : "The beds are watered."), "\(list)")
      #expect(run("form", followUp + words).output.contains("\"\(follows)\""))
    }
    for gone in ["2026-01-10-inspection", "2026-02-01-self-assessment", "nonsense"] {
      let refused = run("new", followUp + ["--follows", gone])
      #expect(refused.status == 2 && refused.complaints.contains("2026-03-14-inspection"), "\(refused.all)")
      #expect(refused.complaints.contains("2026-05-01-inspection"))
    }
    #expect(run("form", ["--follows", "2026-03-14-inspection"]).status == 2)
  }

  @Test(arguments: 0..<24) func `what is to be seen again is what the plan has, each with its day`(seed: Int) throws {
    let history = History(seed: UInt64(seed))
    let world = World(history.files)
    for today in history.days {
      let expected = Expected(history, on: today)
      guard expected.follows != nil else { continue }
      let form = try Form(world, on: today)
      // What it finds is what the plan has open by the standards of that visit.
      let against = expected.standards.sorted().flatMap { ["--against", $0] }
      let plan = try json(world.run("plan", against + ["--format", "json"], on: ["Audits/hh-001"], day: today))
      let actions = try #require(plan["actions"] as? [[String: Any]])
      #expect(Set(actions.flatMap { $0["criteria"] as? [String] ?? [] }) == expected.again, "\(today)")
      for action in actions {
        for name in action["criteria"] as? [String] ?? [] {
          #expect(form.text(on: name).contains(action["due"] as? String ?? "-"), "\(name) \(today)")
        }
      }
    }
  }

  @Test(arguments: 0..<12) func `the day that a form reads out for a finding is that of the plan made of its record`(
    seed: Int
  )
    throws
  {
    let history = History(seed: UInt64(seed))
    var files = history.files
    files["Standards/holidays.yaml"] = """
      holidays: test
      title: {en: Days off, km: ថ្ងៃឈប់សម្រាក}
      fixed: [{day: 01-01, title: {en: New Year, km: ឆ្នាំថ្មី}}]
      dated: [{days: [1800-04-14], title: {en: Khmer New Year, km: ចូលឆ្នាំខ្មែរ}}]
      computed:
        - {rule: khmer-new-year, title: {en: Khmer New Year, km: ចូលឆ្នាំខ្មែរ}}
        - {rule: pchum-ben, title: {en: Pchum Ben, km: ភ្ជុំបិណ្ឌ}}
        - {rule: water-festival, title: {en: Water Festival, km: អុំទូក}}

      """
    let world = World(files)
    let made = History.date(history.days[1])
    let form = try Form(world, on: history.days[1], kind: "inspection")
    for days in [-92, -60, 0, 1, 17, 60, 123, 200, 366, 430] {
      let day = History.iso(made + Double(86_400 * days))
      var text = "visit: {date: \(day), kind: inspection}\nanswers:\n"
      for standard in History.standards { text += "  \(standard): {a.fire: met, a.beds: unmet, a.garden: partly}\n" }
      let file = "Audits/hh-001/\(day)-inspection.yaml"
      guard world.folder.text(of: file) == nil else { continue }
      world.folder.write(text, to: file)
      let plan = try json(world.run("plan", ["--format", "json"], on: ["Audits/hh-001"], day: day))
      let actions = try #require(plan["actions"] as? [[String: Any]])
      for action in actions {
        for name in action["criteria"] as? [String] ?? [] {
          #expect(form.due(name, on: day) == action["due"] as? String, "\(name) \(day)")
          #expect(form.restsOnComputed(name, on: day) == action["due_computed"] as? Bool, "\(name) \(day)")
        }
      }
      #expect(actions.count == 4)
      try FileManager.default.removeItem(atPath: world.path(file))
    }
  }

  /// What paper, workbook, record to fill in and typing desk say.
  private func papers(_ world: World, _ expected: Expected, _ today: String) throws {
    let paper = page(world, ["--paper", "--language", "en"], today)
    let starter = world.path("new-\(today).yaml")
    _ = world.run("new", ["--kind", "follow-up", "--output", starter], on: ["Audits/hh-001"], day: today)
    let record = try String(contentsOfFile: starter, encoding: .utf8)
    let list = world.run("checklist", ["--kind", "follow-up"], on: ["Audits/hh-001"], day: today).output
    let typing = world.run(
      "enter", ["--kind", "follow-up", "--language", "en"], on: ["Audits/hh-001"], day: today, input: ["left", "stop"])
    guard let follows = expected.follows else {
      #expect(paper.contains("There is no inspection before it"))
      #expect(!record.contains("follows:") && !list.contains("To be seen again"))
      return
    }
    #expect(record.contains("  follows: \(follows)\n"))
    let day = inWords(follows.prefix(10))
    for told in [paper, list, typing.output, record] {
      #expect(flattened(told).contains(flattened("Follow-up of the inspection of \(day)")), "\(today)")
    }
    let codes = paper.matches(of: /<td class="code">([A-Z]\d\d[A-Z])/).map { String($0.1) }
    #expect(codes.count == expected.again.union(expected.open).count)
    // The short paper has the codes of the long one, and the desk asks for these lines alone.
    let whole = page(world, ["--paper", "--rest", "--language", "en"], today)
    #expect(
      codes.allSatisfy { whole.contains($0) }
        && whole.matches(of: /<td class="code">[A-Z]\d\d[A-Z]/).count == 3 * expected.standards.count)
    let left = typing.output.replacing(/[Ff]orm \w{4}/, with: "").matches(of: /\b([A-Z]\d\d[A-Z])\b/).map {
      String($0.1)
    }
    #expect(Set(left) == Set(codes), "\(typing.output)")
    let again = record.components(separatedBy: "# —— ").filter { $0.hasPrefix("To be seen again") }.joined()
    for name in ["a.fire", "a.beds", "a.garden"] {
      let count = expected.again.count { $0.hasSuffix("/" + name) }
      #expect(again.components(separatedBy: "\n    \(name):").count - 1 == count, "\(name) \(today)")
    }
  }

  @Test func `a follow-up of an inspection with errors is refused, and says which to mend`() {
    let world = World([
      "Audits/aa-001/2026-07-01-inspection.yaml":
        "visit: {date: 2026-07-01, kind: inspection}\nanswers: {house-rules: {gate.guard: mett}}\n"
    ])
    for words in [["form"], ["form", "--paper"], ["checklist"], ["new", "--output", world.path("x.yaml")], ["enter"]] {
      let run = world.run(
        words[0], words.dropFirst() + ["--kind", "follow-up", "--language", "en"], on: ["Audits/aa-001"])
      #expect(
        run.status == 2 && run.complaints.contains("“2026-07-01-inspection”, which has errors"), "\(words) \(run.all)")
    }
    #expect(world.run("form", ["--kind", "inspection"], on: ["Audits/aa-001"]).output.contains("</html>"))
  }

  @Test func `what was typed from the paper is a record that names what it follows, and the rest stands`() throws {
    let world = World([
      "Audits/aa-001/2026-06-01-follow-up.yaml":
        "visit: {date: 2026-06-01, kind: follow-up}\nanswers: {house-rules: {}}\n"
    ])
    let paper = page(world, ["--paper", "--language", "en"], "2026-11-23", of: "aa-001")
    // Nine of ten plans, nine residents for each caregiver, girls alone are counselled.
    #expect(paper.contains("found on 2026-03-14"))
    let codes = paper.matches(of: /<td class="code">([A-Z]\d\d[A-Z])/).map { String($0.1) }
    #expect(codes.map { $0.prefix(1) }.sorted() == ["F", "N", "N", "V"])
    let files = try #require(codes.first { $0.hasPrefix("F") })
    let run = world.run(
      "enter", ["--kind", "follow-up", "--language", "en"], on: ["Audits/aa-001"], input: [files + " 10 27 10", "done"])
    #expect(run.status == 0, "\(run.all)")
    let record = try #require(world.folder.text(of: "Audits/aa-001/2026-11-23-follow-up.yaml"))
    #expect(record.contains("follows: 2026-03-14-inspection"), "\(record)")
    #expect(!record.contains("gate.guard"))
    let form = try Form(world, on: "2026-11-24", of: "aa-001")
    #expect(form.again == ["house-rules/care.staffing", "house-rules/care.counselling"])
    #expect(
      form.since("house-rules/care.files") == "2026-11-23" && form.since("house-rules/gate.guard") == "2026-03-14")
  }

  @Test func `a blank form for a follow-up claims nothing of earlier visits, and comes home by its codes`() throws {
    let world = World()
    let blank = [
      "form", "--blank", "--care", "shelter", "--operator", "ngo", "--residents", "girls,women", "--serves", "at-risk",
      "--kind",
      "follow-up", "--standards", world.path("Standards"), "--language", "en",
    ]
    let paper = CommandRun(blank + ["--paper"]).output
    #expect(
      !paper.contains("There is no inspection before it")
        && !CommandRun(blank).output.contains("There is no inspection"))
    let number = try #require(paper.firstMatch(of: /<strong>(\w{4})<\/strong>/)).output.1
    let typing = world.run("enter", ["--kind", "follow-up", "--blank"], on: ["Audits/aa-001"], input: ["stop"])
    #expect(typing.output.contains(number), "\(typing.all)")
  }

  @Test func `findings by other standards are not asked for in silence`() throws {
    let world = World([
      "Audits/aa-001/2026-02-10-inspection.yaml":
        "visit: {date: 2026-02-10, kind: inspection}\nanswers: {garden-rules: {beds.watered: unmet}}\n"
    ])
    let paper = page(world, ["--paper", "--language", "en"], "2026-11-23", of: "aa-001")
    #expect(paper.contains("Not asked here, because that inspection did not look at it: garden-rules (1 finding)"))
    #expect(try Form(world, on: "2026-11-23", of: "aa-001").followed.contains("garden-rules (1 finding)"))
  }

  @Test func `a workbook of a follow-up comes home as one`() throws {
    let world = World()
    let path = world.path("visit.xlsx")
    let made = world.run("form", ["--kind", "follow-up", "--xlsx", path], on: ["Audits/aa-001"], day: "2026-11-20")
    #expect(made.status == 0, "\(made.all)")
    let table = try readWorkbook(Array(Data(contentsOf: URL(filePath: path))))[0]
    let cells = table.rows.map { row in table.cells(of: row).map { table.text($0) } }
    let first = try #require(cells.firstIndex { $0.contains { $0.contains("To be seen again") } })
    let rest = try #require(cells.firstIndex { $0.contains("house-rules/gate.guard") })
    let again = try #require(cells.firstIndex { $0.contains("measures/residents") })
    #expect(first < again && again < rest)
    #expect(cells.contains { $0.contains("visit/follows") && $0.contains("2026-03-14-inspection") })
  }

  private func score(_ world: World, _ name: String, _ today: String, follows: String) -> String {
    let parts = name.split(separator: "/")
    let file = "Audits/hh-001/\(today)-follow-up.yaml"
    guard world.folder.text(of: file) == nil else { return "" }
    world.folder.write(
      "visit: {date: \(today), kind: follow-up\(follows)}\nanswers: {\(parts[0]): {\(parts[1]): met}}\n", to: file)
    defer { try? FileManager.default.removeItem(atPath: world.path(file)) }
    return world.run("score", ["--format", "json", "--visit", "all"], on: ["Audits/hh-001"], day: today).output
  }

  private func page(_ world: World, _ words: [String], _ today: String, of id: String = "hh-001") -> String {
    world.run("form", ["--kind", "follow-up"] + words, on: ["Audits/" + id], day: today).output
  }

  private func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.complaints)")
  }

  private func inWords(_ day: some StringProtocol) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let parts = day.split(separator: "-").map { Int($0) ?? 0 }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  private func flattened(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !" \n#".unicodeScalars.contains($0) }))
  }
}

/// What rules S16a, S16f and S16h say of a history, read here once more as slowly as they are written.
private struct Expected {
  private(set) var follows: String?
  private(set) var standards: Set<String> = []
  private(set) var again: Set<String> = []
  /// What nobody has rated yet.
  private(set) var open: Set<String> = []

  init(_ history: History, on today: String) {
    let inspections = history.visits.filter { $0.kind == "inspection" && $0.day <= today }
    guard let last = inspections.last else { return }
    follows = last.record
    standards = Set(last.answers.keys)
    for standard in standards {
      for criterion in History.criteria {
        let said = history.visits.filter { visit in
          visit.record == last.record || (visit.kind == "follow-up" && last.day < visit.day && visit.day <= today)
        }.compactMap { $0.answers[standard]?[criterion] }
        if let rating = said.last {
          if rating != "met" { again.insert(standard + "/" + criterion) }
        } else {
          open.insert(standard + "/" + criterion)
        }
      }
    }
  }
}

/// What an offline form holds.
private struct Form {
  private let face: [String: Any]
  private let questions: [String: Any]
  /// Help and what mends findings.
  private let more: [String: Any]

  init(_ world: World, on today: String, of id: String = "hh-001", kind: String = "follow-up") throws {
    let run = world.run("form", ["--kind", kind], on: ["Audits/" + id], day: today)
    func part(_ id: String) throws -> String {
      let start = try #require(run.output.range(of: "id=\"\(id)\">"), "\(run.complaints)").upperBound
      return String(run.output[start...].prefix { $0 != "<" })
    }
    func object(_ data: Data) throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    face = try object(Data(part("face").utf8))
    func unpacked(_ id: String) throws -> [String: Any] {
      let packed = try #require(Data(base64Encoded: part(id)))
      var bytes: [UInt8] = []
      try #require(
        inflate(Array(packed)[2...]) {
          bytes += $0
          return true
        })
      return try object(Data(bytes))
    }
    questions = try unpacked("questions")
    more = try unpacked("more")
  }

  var follows: String? { face["follows"] as? String }
  var followed: String { (face["followed"] as? [[String]] ?? []).compactMap(\.first).joined(separator: "\n") }
  var again: Set<String> { Set(questions["again"] as? [String] ?? []) }

  private func question(_ name: String) -> [String: Any] { place(name).map { all[$0] } ?? [:] }

  private var all: [[String: Any]] {
    (questions["decided"] as? [[String: Any]] ?? [])
      + (questions["stops"] as? [[String: Any]] ?? []).flatMap { $0["questions"] as? [[String: Any]] ?? [] }
  }

  private func place(_ name: String) -> Int? {
    let standards = (face["standards"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    let criteria = (questions["standards"] as? [[String: Any]] ?? []).map { $0["criteria"] as? [String] ?? [] }
    return all.firstIndex { one in
      guard let s = one["s"] as? Int, let c = one["c"] as? Int else { return false }
      return standards[s] + "/" + criteria[s][c] == name
    }
  }

  /// By when a finding of a visit on a day is to be mended.
  func due(_ name: String, on day: String) -> String? {
    guard let place = place(name), let help = more["help"] as? [[String: Any]],
      let mend = help[place]["mend"] as? [[Int]], let periods = more["periods"] as? [[Int]],
      let first = more["firstDay"] as? String
    else { return nil }
    let visit = History.date(day)
    let left = periods[mend[0][1]][Int(visit.timeIntervalSince(History.date(first)) / 86_400)]
    return left < 0 ? nil : History.iso(visit + Double(86_400 * left))
  }

  /// Whether that day hangs on a holiday that is computed.
  func restsOnComputed(_ name: String, on day: String) -> Bool? {
    guard let place = place(name), let help = more["help"] as? [[String: Any]],
      let mend = help[place]["mend"] as? [[Int]], let computed = more["computed"] as? [[Int]],
      let first = more["firstDay"] as? String
    else { return nil }
    let visit = Int(History.date(day).timeIntervalSince(History.date(first)) / 86_400)
    return computed[mend[0][1]].contains(visit)
  }

  func since(_ name: String) -> String? { question(name)["since"] as? String }
  /// What is told of what was found.
  func text(on name: String) -> String { question(name)["finding"].map { "\($0)" } ?? "" }
}
