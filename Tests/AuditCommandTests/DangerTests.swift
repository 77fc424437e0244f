import AuditModel
import AuditTestSupport
import ContentCoding
import Foundation
import Testing

/// Dangers that cannot wait: who is told of which, on which day, in every output; rules T1 to T8.
@Suite struct DangerTests {
  // MARK: Which stand

  /// What made-up records say of dangers, told by the days and words that were drawn and by nothing that the program read.
  private struct Story {
    struct Naming {
      let day: String
      let kind: String
      let id: String
      let about: String?
      let closed: String?
      let isBroken: Bool
      let marker: String
    }

    let world: World
    let namings: [Naming]

    static let days = ["2025-11-03", "2026-01-15", "2026-03-14", "2026-03-20", "2026-05-02"]

    init(seed: UInt64) {
      var random = SeededRandom(seed: seed)
      var (namings, files): ([Naming], [String: String]) = ([], [:])
      var number = 0
      for (index, day) in Story.days.enumerated() where index == 0 || !random.once(in: 4) {
        let kind =
          index == 0 ? "inspection" : random.pick(["inspection", "follow-up", "self-assessment", "inspection"])
        let isBroken = random.once(in: 6)
        var text = "visit: {date: \(day), kind: \(kind)}\n"
        text += "answers:\n  house-rules:\n    gate.guard: met\n"
        var dangers = ""
        for id in ["one", "two", "three"] where random.once(in: 2) {
          number += 1
          let about = random.pick([nil, "place", "staff", "outside", "place"])
          let closed = random.once(in: 3) ? random.pick(Story.days + ["2026-02-01", "2026-04-01"]) : nil
          let marker = "ZqDanger\(number)End"
          dangers += "  \(id):\n    what: \(marker)\n"
          if let about { dangers += "    about: \(about)\n" }
          if let closed { dangers += "    closed: {date: \(closed), by: somebody}\n" }
          namings.append(
            Naming(
              day: day, kind: kind, id: id, about: about, closed: closed, isBroken: isBroken, marker: marker))
        }
        if isBroken { text += "    gate.visitors: {rating: met, wrong: 1}\n" }
        if !dangers.isEmpty { text += "dangers:\n" + dangers }
        files["Audits/aa-001/\(day)-\(kind).yaml"] = text
      }
      files["Audits/aa-001/2026-03-14-inspection.yaml"] =
        files["Audits/aa-001/2026-03-14-inspection.yaml"] ?? World.inspection
      world = World(files)
      self.namings = namings.sorted {
        ($0.day, VisitKind(word: $0.kind)!.rawValue) < ($1.day, VisitKind(word: $1.kind)!.rawValue)
      }
    }

    /// The markers of what stands on a day, slowly: each sighting against each closing.
    func standing(on day: String, isMinistry: Bool) -> Set<String> {
      var standing: Set<String> = []
      for id in Set(namings.map(\.id)) {
        let all = namings.filter { $0.id == id }
        let known = all.enumerated().filter { $0.element.day <= day }
        // A day to come makes an error of the record that says it.
        func isBroken(_ one: Naming) -> Bool {
          one.isBroken || namings.contains { $0.day == one.day && $0.kind == one.kind && ($0.closed ?? "") > day }
        }
        func closing(_ one: Naming) -> String? {
          isBroken(one) || one.kind == "self-assessment" ? nil : one.closed
        }
        let sightings = known.filter { one in closing(one.element).map { one.element.day < $0 } ?? true }
        let stands = sightings.contains { seen in
          known.allSatisfy { other in
            guard let closed = closing(other.element), closed <= day else { return true }
            return closed < seen.element.day || closed == seen.element.day && other.offset < seen.offset
          }
        }
        var abouts: [String?] = []
        for one in all { abouts.append(one.about ?? abouts.last ?? nil) }
        let isTold = isMinistry || abouts.allSatisfy { $0 == "place" || $0 == "outside" }
        if stands, isTold, let last = known.last { standing.insert(last.element.marker) }
      }
      return standing
    }
  }

  private static func markers(in text: String) -> Set<String> {
    Set(text.matches(of: /ZqDanger\d+End/).map { String($0.output) })
  }

  private static func dangers(_ run: CommandRun, of facility: String? = nil) throws -> Set<String> {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.all)")
    let whole = facility.flatMap { id in
      (json["facilities"] as? [[String: Any]])?.first { $0["facility"] as? String == id }
    }
    let list = try #require((whole ?? json)["dangers"] as? [[String: Any]], "\(run.output)")
    return Set(list.filter { $0["stands"] as? Bool == true }.compactMap { $0["what"] as? String })
  }

  @Test(arguments: 0..<14)
  func `every output tells of the dangers that stand on a day, and of no other`(seed: Int) throws {
    let story = Story(seed: UInt64(seed) &* 7919)
    for day in ["2026-03-14", "2026-03-31", "2026-11-23"] {
      for isMinistry in [false, true] {
        let expected = story.standing(on: day, isMinistry: isMinistry)
        let share = isMinistry ? ["--share", "ministry"] : []
        // Records of later days are errors on an earlier one; a danger in them is not yet known.
        let due = story.world.run("due", share + ["--format", "json"], on: ["Audits/aa-001"], day: day)
        #expect(try Self.dangers(due, of: "aa-001") == expected, "due \(day)")
        let report = story.world.run("report", share + ["--format", "json"], on: ["Audits/aa-001"], day: day)
        #expect(try Self.dangers(report) == expected, "report \(day)")
        for format in [["due"], ["audit"]] {
          let told = story.world.run(format[0], share, on: ["Audits/aa-001"], day: day)
          #expect(expected.isSubset(of: Self.markers(in: told.output)), "\(format) \(day) \(told.output)")
          #expect(told.output.contains("!! ") == !expected.isEmpty, "\(format) \(day)")
        }
        for format in ["csv", "ics"] {
          let told = story.world.run("due", share + ["--format", format], on: ["Audits/aa-001"], day: day)
          let unfolded = told.output.split(separator: "\r\n ", omittingEmptySubsequences: false).joined()
          #expect(expected.isSubset(of: Self.markers(in: unfolded)), "\(format) \(day)")
        }
        let letter = story.world.run("letter", share + ["--kind", "danger"], on: ["Audits/aa-001"], day: day)
        #expect((letter.status == 0) == !expected.isEmpty || letter.status == 2, "letter \(day) \(letter.complaints)")
        if !expected.isEmpty { #expect(expected.isSubset(of: Self.markers(in: letter.output)), "letter \(day)") }
      }
      let plan = story.world.run("plan", ["--format", "json"], on: ["Audits/aa-001"], day: day)
      if plan.output.hasPrefix("{") {
        #expect(try Self.dangers(plan) == story.standing(on: day, isMinistry: false), "plan \(day)")
      }
    }
  }

  // MARK: Who is told

  private static let hidden = """
    dangers:
      ZqDangerOne:
        what: ZqDanger1End by the director
        since: 2026-02-01
        about: staff
        told: [{to: ZqDanger2End, on: 2026-03-14}]
        done: ZqDanger3End
      zqDanger4End: {what: {en: ZqDanger5End, km: ខ្មែរ ZqDanger6End}, closed: {date: 2026-03-20, by: ZqDanger7End, how: ZqDanger8End}}

    """

  private static let all: [[String]] =
    [
      ["audit"], ["audit", "--language", "km"], ["score", "--visit", "all", "--format", "json"], ["due", "--brief"],
    ] + ["text", "json", "csv", "ics"].map { ["due", "--format", $0] }
    + ["text", "html", "json", "csv"].flatMap { format in
      ["public", "coalition", "ministry"].map { ["compare", "--share", $0, "--format", format] }
    }
  private static let ofOne: [[String]] =
    ["text", "html", "json"].flatMap { format in
      [[], ["--share", "coalition"], ["--share", "public"]].map { ["report"] + $0 + ["--format", format] }
    } + ["text", "json", "csv", "html"].map { ["plan", "--format", $0] }
    + ["findings", "reminder", "second-inspection", "report", "danger"].map { ["letter", "--kind", $0, "--notes"] } + [
      ["explain"], ["checklist"], ["form"], ["form", "--kind", "follow-up"], ["form", "--paper"],
    ]

  @Test func `what is about staff changes nothing that the facility or others get`() throws {
    let record = World.inspection.replacing("gate.guard: met", with: "gate.guard: unmet")
    let path = "Audits/aa-001/2026-03-14-inspection.yaml"
    let (with, without) = (World([path: record + Self.hidden]), World([path: record]))
    func text(_ words: [String], _ world: World) -> String {
      let isOfOne = Self.ofOne.contains(words)
      let run = world.run(
        words[0], Array(words.dropFirst()), on: [isOfOne ? "Audits/aa-001" : "Audits"], day: "2026-07-01")
      return world.anonymous(run.all)
    }
    for words in Self.all + Self.ofOne {
      let told = text(words, with)
      // The form's edition is a digest of what is in it, and so would tell too.
      #expect(told == text(words, without), "\(words)")
      #expect(!told.contains("ZqDanger") && !told.contains("zqDanger"), "\(words)")
    }
    let shown = with.run("check").all
    #expect(!shown.contains("ZqDanger") && !shown.contains("zqDanger"), "\(shown)")
  }

  @Test func `the ministry's view tells all of it`() throws {
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": World.inspection + Self.hidden])
    let report = world.run("report", ["--share", "ministry", "--format", "html"], on: ["Audits/aa-001"])
    #expect(Self.markers(in: report.output).count == 8 - 1, "\(Self.markers(in: report.output))")
    for number in 1...8 where number != 4 { #expect(report.output.contains("ZqDanger\(number)End")) }
    let due = world.run("due", ["--share", "ministry"])
    #expect(due.output.contains("ZqDanger1End") && !due.output.contains("ZqDanger5End"), "\(due.all)")
    let letter = world.run("letter", ["--kind", "danger", "--share", "ministry"], on: ["Audits/aa-001"])
    #expect(letter.status == 0 && letter.output.contains("ZqDanger1End"), "\(letter.complaints)")
    #expect(letter.output.contains("Give it to nobody there"))
    // Each danger names its own record; a list of none is not begun.
    #expect(!letter.output.contains("It rests on these"))
    let refused = world.run("letter", ["--kind", "findings", "--share", "ministry"], on: ["Audits/aa-001"])
    #expect(refused.status == 2 && !refused.all.contains("ZqDanger"), "\(refused.all)")
  }

  @Test func `a facility that is closed keeps its dangers`() {
    let world = World([
      "Audits/aa-001/facility.yaml": World.facility + "closed: {date: 2026-05-01, by: DoSVY}\n",
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection
        + "dangers: {wires: {what: Live wires hang over the beds., about: place}}\n",
    ])
    let due = world.run("due")
    #expect(due.output.contains("Live wires hang over the beds."), "\(due.all)")
    #expect(due.output.contains("told to nobody yet"))
  }

  // MARK: What is wrong

  private func problems(_ dangers: String, _ more: [String: String] = [:]) -> CommandRun {
    World(
      ["Audits/aa-001/2026-03-14-inspection.yaml": World.inspection + "dangers:\n" + dangers].merging(more) { $1 }
    ).run("check", day: "2026-11-23")
  }

  @Test(
    arguments: [
      ("  fire: {what: Locked, since: 2026-03-15}", "the visit was on 2026-03-14"),
      ("  fire: {what: Locked, since: 2027-01-01}", "2027-01-01 is in the future"),
      ("  fire: {what: Locked, since: 2026-03-01, told: {to: DoSVY, on: 2026-02-01}}", "which is before since"),
      ("  fire: {what: Locked, since: 2026-03-01, closed: {date: 2026-02-01}}", "which is before since"),
      ("  fire: {what: Locked, closed: {by: DoSVY}}", "date"),
      ("  fire: {what: Locked, about: plaze}", "did you mean “place”"),
      ("  fire: {what: Locked, about: the director}", "place, staff"),
      ("  fire: {what: Locked, told: [{on: 2026-03-14}]}", "“to”"),
      ("  fire: locked", "mapping"),
      ("  fire: {what: Locked, wat: the director}", "wat"),
      ("  fire: {what: Locked}\n  fire: {what: Locked}", "line"),
    ])
  func `an error in a danger is told, and no word of it`(dangers: String, message: String) {
    let run = problems(dangers)
    #expect(run.status == 2 && run.output.contains(message), "\(run.all)")
    for word in ["Locked", "fire", "director", "DoSVY"] where !"\(dangers)".contains("wat:") || word != "director" {
      #expect(!run.output.contains(word), "\(word): \(run.output)")
    }
    // It stands all the same, unless nothing of it could be read.
  }

  @Test func `check warns of what is told to nobody, not acted on, closed in vain or quoted`() {
    let untold = problems("  fire: {what: Locked, about: place}\n")
    #expect(untold.status == 0 && untold.output.contains("was told to nobody"), "\(untold.all)")
    #expect(untold.output.contains("nothing is written of what was done"))
    #expect(!untold.output.contains("Locked"))
    let told = problems(
      "  fire: {what: Locked, about: place, told: {to: the manager, on: 2026-03-14}, done: The lock was cut.}\n")
    #expect(!told.output.contains("told to nobody") && !told.output.contains("what was done"), "\(told.all)")
    let unknown = problems("  fire: {closed: {date: 2026-03-14, by: DoSVY}}\n")
    #expect(unknown.output.contains("neither this record nor one before it says what the danger is"), "\(unknown.all)")
    let own = problems(
      "  fire: {what: Locked, about: place, told: {to: the manager}, done: x}\n",
      [
        "Audits/aa-001/2026-05-02-self-assessment.yaml": """
        visit: {date: 2026-05-02, kind: self-assessment}
        answers: {house-rules: {gate.guard: met}}
        dangers: {fire: {closed: {date: 2026-05-01}}}

        """
      ])
    #expect(own.output.contains("closes no danger"), "\(own.all)")
    let quoted = problems(
      "  fire: {what: Two girls told us that the door is locked., about: place, told: {to: x}, done: y}\n")
    #expect(quoted.output.contains("seems to tell what residents said"), "\(quoted.all)")
    let kept = problems(
      "  fire: {what: Two girls told us that the door is locked., about: staff, told: {to: x}, done: y}\n")
    #expect(!kept.output.contains("seems to tell what residents said"), "\(kept.all)")
  }

  // MARK: By every road

  private static let home = [
    "what: \"The fire exit is locked.\"", "since: 2026-11-01", "about: place", "- to: \"the manager\"",
    "on: 2026-11-20",
    "done: \"The lock was cut.\"",
  ]

  @Test func `it comes home by the sheet, by the form's export, by a submission and by what is typed`() throws {
    let sheet = """
      careaudit id,code,answer
      visit/facility,,aa-001
      visit/date,,2026-11-20
      visit/kind,,inspection
      danger/1/what,,The fire exit is locked.
      danger/1/since,,2026-11-01
      danger/1/about,,place
      danger/1/told_to,,the manager
      danger/1/told_on,,2026-11-20
      danger/1/done,,The lock was cut.
      danger/2/id,,old
      danger/2/closed_on,,2026-11-19
      danger/2/closed_by,,DoSVY

      """
    let export = """
      {"careaudit": "visit", "format": 1, "facility": "aa-001",
       "visit": {"date": "2026-11-20", "kind": "inspection"},
       "dangers": {"danger-2026-11-20-1": {"what": "The fire exit is locked.", "since": "2026-11-01", "about": "place",
         "told": [{"to": "the manager", "on": "2026-11-20"}], "done": "The lock was cut.", "at": "2026-11-20T10:00:00+07:00",
         "earlier": [{"what": "The fire exit is locked."}]},
        "old": {"closed": {"date": "2026-11-19", "by": "DoSVY"}}}, "answers": {}}
      """
    let submission = """
      visit_facility,visit_date,visit_kind,dangers/danger_1/danger__1__what,danger__1__since,danger__1__about,\
      danger__1__told_to,dangers_danger_1_danger__1__told_on,danger__1__done,danger__2__id,danger__2__closed_on,\
      danger__2__closed_by
      aa-001,2026-11-20,inspection,The fire exit is locked.,2026-11-01,place,the manager,2026-11-20,The lock was cut.,old,\
      2026-11-19,DoSVY

      """
    for (name, text) in [("visit.csv", sheet), ("visit.json", export), ("kobo.csv", submission)] {
      let world = World()
      world.folder.write(text, to: name)
      let run = CommandRun([
        "import", world.path(name), "--into", world.audits, "--standards", world.path("Standards"), "--on",
        "2026-11-23",
      ])
      #expect(run.status == 0, "\(name) \(run.all)")
      try expectHome(in: world, name)
    }
    let world = World()
    let typed = world.run(
      "enter", on: ["Audits/aa-001"], day: "2026-11-20",
      input: [
        "D1 The fire exit is locked.", "D១ since 2026-11-01", "danger 1 about place",
        "D1 told 2026-11-20 the manager", "D1 done The lock was cut.", "danger old closed 2026-11-19 DoSVY", "done",
      ])
    #expect(typed.status == 0, "\(typed.all)")
    try expectHome(in: world, "enter")
  }

  private func expectHome(in world: World, _ road: String) throws {
    let record = try #require(world.folder.text(of: "Audits/aa-001/2026-11-20-inspection.yaml"), "\(road)")
    for line in Self.home { #expect(record.contains(line), "\(road) \(line)\n\(record)") }
    #expect(record.contains("  danger-2026-11-20-1:\n"), "\(road) \(record)")
    #expect(record.contains("  old:\n    closed:\n      date: 2026-11-19\n      by: \"DoSVY\""), "\(road) \(record)")
  }

  @Test func `a form knows the dangers that stand and of which the facility may read`() throws {
    let world = World([
      "Audits/aa-001/2026-03-14-inspection.yaml": World.inspection
        + "dangers:\n  wires: {what: Live wires., about: place}\n  hush: {what: ZqDanger1End, about: staff}\n"
    ])
    let form = world.run("form", ["--kind", "follow-up"], on: ["Audits/aa-001"])
    let known = Self.unpacked(form.output)
    #expect(known.contains("Live wires.") && !known.contains("ZqDanger1End"))
  }

  private static func unpacked(_ page: String) -> String {
    page.matches(of: /[A-Za-z0-9+\/=]{200,}/).map { match in
      guard let packed = Data(base64Encoded: String(match.output)), packed.count > 2 else { return "" }
      var bytes: [UInt8] = []
      _ = inflate(Array(packed)[2...]) {
        bytes += $0
        return true
      }
      return String(decoding: bytes, as: UTF8.self)
    }.joined()
  }
}
