import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// Days and deadlines of made-up histories: every output tells the same, and what the rules C1 to C7 and P4 say, read here once
/// more as slowly and plainly as they are written.
@Suite struct OneTruthTests {
  @Test(arguments: 0..<24) func `every output tells the same days, and those of the rules`(seed: Int) throws {
    let history = History(seed: UInt64(seed))
    let world = World(history.files)
    for today in history.days {
      let truth = Truth(history, on: today)
      let due = try json(world.run("due", ["--format", "json"], on: ["Audits/hh-001"], day: today))
      let facility = try #require((due["facilities"] as? [[String: Any]])?.first)
      let cycles = try #require(facility["cycles"] as? [[String: Any]])
      for id in History.standards {
        let cycle = try #require(cycles.first { $0["standard"] as? String == id })
        let expected = try #require(truth.cycles[id])
        #expect(cycle["state"] as? String == expected.state, "\(id) \(today)")
        #expect(cycle["day"] as? String == expected.day, "\(id) \(today)")
        #expect(cycle["step"] as? String == expected.step, "\(id) \(today)")
        #expect(cycle["period_end"] as? String == expected.periodEnd, "\(id) \(today)")
        #expect(cycle["failed_inspection"] as? String == expected.failed, "\(id) \(today)")
        #expect(cycle["next_inspection"] as? String == expected.next, "\(id) \(today)")
      }
      try compare(world, today, truth, actions: try #require(facility["actions"] as? [[String: Any]]))
      let calendar = world.run("due", ["--format", "ics"], on: ["Audits/hh-001"], day: today).output
      for (id, cycle) in truth.cycles {
        let event = event("hh-001/\(id)/remedy", in: calendar)
        #expect(event == (cycle.state == "remedy-period" ? cycle.periodEnd : nil))
        let next = cycle.next.flatMap { $0 < today ? nil : $0 }
        #expect(self.event("hh-001/\(id)/inspection", in: calendar) == next)
      }
      try letters(world, today, truth)
    }
  }

  /// What plan, report and the kept plan say of each action, against what `due` says and what P4 asks.
  private func compare(_ world: World, _ today: String, _ truth: Truth, actions: [[String: Any]]) throws {
    let told = Dictionary(
      uniqueKeysWithValues: actions.map { ($0["id"] as? String ?? "", $0["due"] as? String ?? "") })
    #expect(told == truth.due, "due \(today)")
    guard truth.isInspected else { return }
    let plan = try json(plan(world, ["--format", "json"], today))
    let planned = try #require(plan["actions"] as? [[String: Any]])
    #expect(days(planned) == truth.due, "plan \(today)")
    let periods = try #require(plan["remedy_periods"] as? [[String: Any]])
    #expect(
      Dictionary(uniqueKeysWithValues: periods.map { ($0["standard"] as? String ?? "", $0["period_end"] as? String) })
        == truth.cycles.filter { $0.value.failed != nil }.mapValues(\.periodEnd))
    let order = planned.map { $0["due"] as? String }
    let csv = self.plan(world, ["--format", "csv"], today).output.components(separatedBy: "\r\n")
    #expect(csv.dropFirst().dropLast().map { $0.components(separatedBy: ",")[9] } == order.map { $0 ?? "" })
    let report = try json(world.run("report", ["--format", "json"], on: ["Audits/hh-001"], day: today))
    #expect((report["plan"] as? [[String: Any]] ?? []).map { $0["due"] as? String } == order)
    for language in ["en", "km"] {
      let page = self.plan(world, ["--language", language], today).output
      let html = self.plan(world, ["--format", "html", "--language", language], today).output
      let text = world.run("report", ["--language", language], on: ["Audits/hh-001"], day: today).output
      for day in truth.due.values {
        #expect(page.contains(day) && html.contains(day) && text.contains(day))
        let late = language == "en" ? " overdue)" : " (ហួសកំណត់"
        if day < today { #expect(page.contains(late) && html.contains(late) && text.contains(late)) }
      }
      for cycle in truth.cycles.values {
        guard let end = cycle.periodEnd else { continue }
        let ended = language == "en" ? "the remedy period ended on \(end)" : "រយៈពេលកែលម្អបានផុតកំណត់នៅ \(end)"
        let flat = [page, html, text].map(flattened)
        for output in flat { #expect(output.contains(flattened(ended)) == (end < today), "\(today) \(language)") }
      }
    }
    _ = self.plan(world, ["--write"], today)
    let kept = try String(contentsOfFile: world.path("Audits/hh-001/plan.yaml"), encoding: .utf8)
    #expect(keptDays(kept) == truth.due, "plan.yaml \(today)")
    try FileManager.default.removeItem(atPath: world.path("Audits/hh-001/plan.yaml"))
  }

  private func letters(_ world: World, _ today: String, _ truth: Truth) throws {
    for kind in ["findings", "reminder", "second-inspection", "report"] {
      let run = CommandRun([
        "letter", world.path("Audits/hh-001"), "--kind", kind, "--on", today, "--language", "en", "--standards",
        world.path("Standards"),
      ])
      let called = truth.cycles.filter { truth.callsFor(kind, by: $0.key) }
      #expect(run.status == (called.isEmpty ? 2 : 0), "\(kind) \(today) \(run.complaints)")
      #expect(run.complaints.contains("do not call for") == called.isEmpty)
      for (id, cycle) in truth.cycles {
        guard called[id] != nil else {
          #expect(!run.output.contains(id + " 1.2)"))
          continue
        }
        #expect(run.output.contains(id + " 1."))
        if let failed = cycle.failed {
          #expect(run.output.contains("since the visit of " + inWords(failed.prefix(10))))
          let end = try #require(cycle.periodEnd)
          #expect(run.output.contains("ended on \(inWords(end)), ") || today <= end)
          #expect(run.output.contains("ends on \(inWords(end)) ") || end < today)
        }
      }
      for found in truth.found where !called.isEmpty && called[found.standard] != nil {
        let visit = found.record.dropFirst(11) + " of " + inWords(found.record.prefix(10))
        #expect(run.output.contains(visit), "\(kind) \(today)")
      }
    }
  }

  /// `2 May 2026`, as letters write it.
  private func inWords(_ day: some StringProtocol) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let parts = day.split(separator: "-").map { Int($0) ?? 0 }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  private func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.complaints)")
  }

  private func plan(_ world: World, _ words: [String], _ today: String) -> CommandRun {
    world.run("plan", words, on: ["Audits/hh-001"], day: today)
  }

  private func days(_ actions: [[String: Any]]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: actions.map { ($0["id"] as? String ?? "", $0["due"] as? String ?? "") })
  }

  private func keptDays(_ plan: String) -> [String: String] {
    var days: [String: String] = [:]
    var id = ""
    for line in plan.split(separator: "\n") {
      if line.hasPrefix("  - id: ") { id = String(line.dropFirst(8)) }
      if line.hasPrefix("    due: ") { days[id] = String(line.dropFirst(9)) }
    }
    return days
  }

  /// The day of the event with a UID; nil where there is none.
  private func event(_ uid: String, in calendar: String) -> String? {
    let unfolded = calendar.replacingOccurrences(of: "\r\n ", with: "")
    for event in unfolded.components(separatedBy: "BEGIN:VEVENT").dropFirst() {
      let lines = event.components(separatedBy: "\r\n")
      guard lines.contains("UID:" + uid + "@careaudit") else { continue }
      let day = lines.first { $0.hasPrefix("DTSTART;VALUE=DATE:") }!.suffix(8)
      return day.prefix(4) + "-" + day.dropFirst(4).prefix(2) + "-" + day.suffix(2)
    }
    return nil
  }

  /// Without the spaces and ends of lines that depend on the width.
  private func flattened(_ text: String) -> String {
    text.unicodeScalars.filter { !" \n".unicodeScalars.contains($0) }.map { String($0) }.joined()
  }
}

/// Two standards of three criteria, and up to six visits of one facility.
struct History {
  struct Visit {
    let day: String
    let kind: String
    /// By standard, by criterion.
    let answers: [String: [String: String]]
    var record: String { day + "-" + kind }
  }

  static let standards = ["north-rules", "south-rules"]
  static let criteria = ["a.fire", "a.beds", "a.garden"]
  /// Days that a remedy takes; nil where its standard does not say.
  static let within: [String: Int?] = ["a.fire": 7, "a.beds": 200, "a.garden": nil]
  static let steps = ["north-rules": ["second-inspection", "report-to-minister"], "south-rules": ["written-warning"]]

  let visits: [Visit]
  /// Days to ask on, none before the last visit.
  let days: [String]
  let files: [String: String]

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var day = History.date("2024-01-10")
    var visits: [Visit] = []
    let count = random.below(6)
    for number in 0..<count {
      day += Double(86_400 * (5 + random.below(140)))
      let isFirst = !visits.contains { $0.kind != "self-assessment" }
      let kind =
        number == 0 && random.once(in: 4)
        ? "self-assessment"
        : isFirst ? "inspection" : random.pick(["inspection", "follow-up", "follow-up", "self-assessment"])
      let audited = isFirst ? History.standards : random.pick([History.standards, ["north-rules"], ["south-rules"]])
      var answers: [String: [String: String]] = [:]
      for standard in audited {
        answers[standard] = [:]
        for criterion in History.criteria where !random.once(in: kind == "follow-up" ? 2 : 9) {
          answers[standard]![criterion] = random.pick(["met", "met", "partly", "unmet"])
        }
      }
      visits.append(Visit(day: History.iso(day), kind: kind, answers: answers))
    }
    self.visits = visits
    days = [0, 1 + random.below(60), 60 + random.below(400)].map { History.iso(day + Double(86_400 * $0)) }
    var files = [
      "Audits/hh-001/facility.yaml": World.facility.replacingOccurrences(of: "aa-001", with: "hh-001"),
      "Standards/archive/north-rules-1.1.yaml": History.standard("north-rules", revision: 1),
    ]
    for id in History.standards { files["Standards/\(id).yaml"] = History.standard(id, revision: 2) }
    for visit in visits {
      let pins = random.once(in: 3) ? ", against: {north-rules: \"1.1\"}" : ""
      var text = "visit: {date: \(visit.day), kind: \(visit.kind)\(visit.answers["north-rules"] == nil ? "" : pins)}\n"
      text += "answers:\n"
      for (standard, answers) in visit.answers.sorted(by: { $0.key < $1.key }) {
        text += "  \(standard):" + (answers.isEmpty ? " {}" : "") + "\n"
        for (criterion, rating) in answers.sorted(by: { $0.key < $1.key }) { text += "    \(criterion): \(rating)\n" }
      }
      files["Audits/hh-001/\(visit.record).yaml"] = text
    }
    self.files = files
  }

  private static func standard(_ id: String, revision: Int) -> String {
    var text = """
      standard: \(id)
      edition: "1"
      revision: \(revision)
      title: {en: The \(id), km: វិធាន}
      ratings:
        - {rating: meets, title: {en: meets, km: បំពេញ}, needs: [{every: {level: [critical, required]}, at-least: met}]}
        - {rating: below, title: {en: below, km: ក្រោម}}
      cycle: {inspect-every: 12 months, remedy-within: 3 months, then: [\(steps[id]!.joined(separator: ", "))]}
      sections:
        - id: a
          title: {en: All, km: ទាំងអស់}
          criteria:

      """
    for (criterion, level) in zip(criteria, ["critical", "required", "recommended"]) {
      text += """
              - id: \(criterion)
                level: \(level)
                weight: \(revision)
                text: {en: The \(criterion) of \(id)., km: លក្ខណៈ}
                remedy: {action: {en: Mend \(criterion) of \(id)., km: កែ}\(within[criterion]!.map { ", within: \($0) days" } ?? "")}

        """
    }
    return text
  }

  static func date(_ iso: String) -> Date { formatter.date(from: iso)! }
  static func iso(_ date: Date) -> String { formatter.string(from: date) }

  static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC")!
    return calendar
  }

  private static var formatter: DateFormatter {
    let formatter = DateFormatter()
    formatter.calendar = calendar
    formatter.timeZone = TimeZone(identifier: "UTC")!
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter
  }
}

/// What the rules say of a history on a day.
private struct Truth {
  struct Cycle {
    var state = "never-inspected"
    var day: String?
    var step: String?
    var failed: String?
    var periodEnd: String?
    var next: String?
  }

  private struct Standing {
    let visit: History.Visit
    let looked: Bool
    /// By criterion: the rating, and the visit that gave it.
    let answers: [String: (rating: String, by: History.Visit)]

    private var minimum: [String?] { ["a.fire", "a.beds"].map { answers[$0]?.rating } }
    var meets: Bool { minimum.allSatisfy { $0 == "met" } }
    var mayMeet: Bool { minimum.allSatisfy { $0 == nil || $0 == "met" } }
  }

  private(set) var cycles: [String: Cycle] = [:]
  private(set) var due: [String: String] = [:]
  /// The findings of the minimum.
  private(set) var found: [(standard: String, record: String)] = []
  private var meets: [String: Bool] = [:]
  let isInspected: Bool

  init(_ history: History, on today: String) {
    isInspected = history.visits.contains { $0.kind != "self-assessment" }
    for id in History.standards {
      let standings = Truth.standings(history, id)
      let cycle = Truth.cycle(standings, id, today)
      cycles[id] = cycle
      guard let last = standings.last else { continue }
      meets[id] = last.meets
      for criterion in History.criteria {
        guard let answer = last.answers[criterion], answer.rating != "met" else { continue }
        if criterion != "a.garden" { found.append((id, answer.by.record)) }
        due["\(id)/\(criterion)-1"] = Truth.deadline(answer.by.day, History.within[criterion]!, cycle.periodEnd)
      }
    }
  }

  /// P4, without holidays.
  private static func deadline(_ found: String, _ within: Int?, _ periodEnd: String?) -> String {
    var last = later(found, months: 3)
    if let within { last = min(last, History.iso(History.date(found) + Double(86_400 * within))) }
    if let periodEnd, found <= periodEnd { last = min(last, periodEnd) }
    var day = last
    while found <= day {
      if !History.calendar.isDateInWeekend(History.date(day)) { return day }
      day = History.iso(History.date(day) - 86_400)
    }
    return last
  }

  private static func later(_ day: String, months: Int) -> String {
    History.iso(History.calendar.date(byAdding: .month, value: months, to: History.date(day))!)
  }

  /// The standing as every inspection and follow-up left it, S16.
  private static func standings(_ history: History, _ id: String) -> [Standing] {
    var standings: [Standing] = []
    var base: Int?
    for (index, visit) in history.visits.enumerated() where visit.kind != "self-assessment" {
      if visit.kind == "inspection" {
        guard visit.answers[id] != nil else { continue }
        base = index
      }
      var answers: [String: (rating: String, by: History.Visit)] = [:]
      for layer in history.visits[base!...index] where layer.kind != "self-assessment" {
        if layer.kind == "inspection", layer.day != history.visits[base!].day { continue }
        for (criterion, rating) in layer.answers[id] ?? [:] { answers[criterion] = (rating, layer) }
      }
      standings.append(Standing(visit: visit, looked: visit.answers[id] != nil, answers: answers))
    }
    return standings
  }

  private static func cycle(_ standings: [Standing], _ id: String, _ today: String) -> Cycle {
    var cycle = Cycle()
    guard let inspection = standings.last(where: { $0.visit.kind == "inspection" }) else { return cycle }
    cycle.next = later(inspection.visit.day, months: 12)
    let lastMet = standings.lastIndex { $0.meets }
    let since = standings[(lastMet.map { $0 + 1 } ?? 0)...]
    if let first = since.first(where: { !$0.mayMeet && $0.looked }) {
      let end = later(first.visit.day, months: 3)
      cycle.failed = first.visit.record
      cycle.periodEnd = end
      let steps = History.steps[id]!
      if let second = since.first(where: {
        first.visit.day < $0.visit.day && !$0.mayMeet && $0.looked && end <= $0.visit.day
      }) {
        cycle.state = "step-due"
        cycle.step = steps.count > 1 ? steps[1] : nil
        cycle.day = second.visit.day
      } else if today <= end {
        cycle.state = "remedy-period"
        cycle.day = end
      } else {
        cycle.state = steps[0] == "second-inspection" ? "second-inspection-due" : "step-due"
        cycle.step = steps[0]
        cycle.day = end
      }
      return cycle
    }
    cycle.day = cycle.next
    let next = cycle.next!
    let last = standings.last!
    if next < today {
      cycle.state = "inspection-overdue"
    } else if !last.meets && last.mayMeet {
      cycle.state = "incomplete"
    } else if History.date(next).timeIntervalSince(History.date(today)) <= 30 * 86_400 {
      cycle.state = "inspection-due"
    } else {
      cycle.state = "up-to-date"
    }
    return cycle
  }

  /// L1: whether the records call for a letter by a standard.
  func callsFor(_ kind: String, by id: String) -> Bool {
    guard meets[id] == false, found.contains(where: { $0.standard == id }), let cycle = cycles[id] else { return false }
    switch kind {
    case "findings": return true
    case "reminder": return cycle.failed != nil
    case "second-inspection":
      return History.steps[id]![0] == "second-inspection"
        && ["remedy-period", "second-inspection-due"].contains(cycle.state)
    default: return cycle.state == "step-due" && cycle.step == "report-to-minister"
    }
  }
}
